#include "core/casebook/plan.h"
#include "core/casebook/reachkeep.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// Carries out one plan inside one transaction; the first failure ends it, and the vault leaves nothing.
class Writer
{
public:
    Writer(store::Transaction &transaction, RecordPlan plan, IdSource &ids)
        : m_tx(transaction), m_plan(std::move(plan)), m_ids(ids)
    {
    }

    [[nodiscard]] Result<Recorded> write()
    {
        return writePersons()
            .and_then([this] { return writeHousehold(); })
            .and_then([this] { return writeRelations(); })
            .and_then([this] { return writeEvents(); })
            .and_then([this] { return writeDecision(); })
            .and_then([this] { return writeCase(); })
            .map([this] { return recorded(); });
    }

private:
    [[nodiscard]] Done writePersons()
    {
        for (Person &person : m_plan.newPersons) {
            if (const Done saved = m_tx.save(person); !saved)
                return saved;
        }
        for (const auto &[id, heard] : m_plan.heardOfKnown) {
            if (const Done saved = enrich(id, heard); !saved)
                return saved;
        }
        for (const auto &[id, address] : m_plan.personAddresses) {
            const auto known = m_tx.read().addressesOfPerson(m_tx.viewer(), id);
            if (!known)
                return tl::unexpected(known.error());
            if (const std::optional<Address> kept = toKeep(address, *known)) {
                if (const Done saved = m_tx.saveAddress(id, *kept); !saved)
                    return saved;
            }
        }
        return {};
    }

    /// What was not known is filled in; what was known stays as people confirmed it. Of a number and whether she may be
    /// called on it the latest word counts, together.
    [[nodiscard]] Done enrich(PersonId id, const Mention &heard)
    {
        const auto held = m_tx.read().person(m_tx.viewer(), id);
        if (!held)
            return tl::unexpected(held.error());
        Person person = *held;
        if (person.birthDate.isUnknown())
            person.birthDate = heard.birthDate;
        if (person.sex == Sex::Unknown)
            person.sex = heard.sex;
        if (person.bsn.isEmpty())
            person.bsn = heard.bsn;
        setReach(person, heardLater(reachOf(person), reachOf(heard)));
        return saveWithReach(m_tx, m_ids, *held, person);
    }

    /// The address to store: a new one, or the known one made secret. Nothing when it stands already; a secret never
    /// becomes open because somebody did not say so again.
    [[nodiscard]] static std::optional<Address> toKeep(const Address &address, const QList<Address> &known)
    {
        for (const Address &other : known) {
            const bool same = addressKey(address).isEmpty() ? other.line() == address.line()
                                                            : addressKey(other) == addressKey(address);
            if (!same || other.until.isValid())
                continue;
            if (!address.secret || (other.secret && other.shieldedFrom == address.shieldedFrom))
                return std::nullopt;
            Address secret = other;
            secret.secret = true;
            secret.shieldedFrom = address.shieldedFrom;
            return secret;
        }
        return address;
    }

    [[nodiscard]] Done writeHousehold()
    {
        if (m_plan.newHousehold) {
            if (const Done saved = m_tx.save(*m_plan.newHousehold); !saved)
                return saved;
        }
        for (const Membership &membership : m_plan.memberships) {
            if (const Done saved = m_tx.save(membership); !saved)
                return saved;
        }
        const auto known = m_tx.read().addressesOfHousehold(m_tx.viewer(), m_plan.household);
        if (!known)
            return tl::unexpected(known.error());
        for (const Address &address : m_plan.householdAddresses) {
            if (const std::optional<Address> kept = toKeep(address, *known)) {
                if (const Done saved = m_tx.saveAddress(m_plan.household, *kept); !saved)
                    return saved;
            }
        }
        return {};
    }

    [[nodiscard]] Done writeRelations()
    {
        for (const Relation &relation : m_plan.relations) {
            const auto known = m_tx.read().relations(m_tx.viewer(), {relation.from, relation.to});
            if (!known)
                return tl::unexpected(known.error());
            const bool there = std::any_of(known->cbegin(), known->cend(), [&relation](const Relation &other) {
                const bool same = other.from == relation.from && other.to == relation.to && other.kind == relation.kind;
                const bool turned =
                    other.from == relation.to && other.to == relation.from && inverse(other.kind) == relation.kind;
                return !other.until.isValid() && (same || turned);
            });
            if (there)
                continue;
            if (const Done saved = m_tx.save(relation); !saved)
                return saved;
        }
        return {};
    }

    [[nodiscard]] Done writeEvents()
    {
        for (BarringOrder &order : m_plan.orders) {
            if (const Done saved = m_tx.save(order); !saved)
                return saved;
        }
        for (VtReport &report : m_plan.reports) {
            if (const Done saved = m_tx.save(report); !saved)
                return saved;
        }
        for (Link &link : m_plan.links) {
            link.by = m_tx.viewer().user();
            link.at = moment();
            if (const Done saved = m_tx.save(link); !saved)
                return saved;
        }
        for (const BarringOrderId &order : m_plan.ordersByHand) {
            if (const Done linked = m_tx.linkByHand(m_plan.household, order); !linked)
                return linked;
        }
        for (const VtReportId &report : m_plan.reportsByHand) {
            if (const Done linked = m_tx.linkByHand(m_plan.household, report); !linked)
                return linked;
        }
        return m_tx.recordIntake(m_plan.intake.id, m_plan.household, m_plan.payload);
    }

    [[nodiscard]] Done writeDecision()
    {
        m_plan.assessment.at = moment();
        m_plan.decision.at = moment();
        // assessed again: what waited for that waits no more
        return m_tx.settleReassessments(m_plan.household)
            .and_then([this] { return m_tx.record(m_plan.assessment); })
            .and_then([this] { return m_tx.record(m_plan.decision); });
    }

    [[nodiscard]] Done writeCase()
    {
        m_tx.about(QStringLiteral("household"), m_plan.household.toString());
        if (m_plan.newCase) {
            const auto number = m_tx.nextCaseNumber(m_plan.numberPrefix, m_plan.year);
            if (!number)
                return tl::unexpected(number.error());
            m_plan.newCase->number = *number;
            m_plan.newCase->openedAt = moment();
        }
        CaseFile *file = m_plan.newCase ? &*m_plan.newCase : (m_plan.openCase ? &*m_plan.openCase : nullptr);
        if (!file)
            return {};
        if (const Done saved = m_tx.save(*file); !saved)
            return saved;
        const auto standing = m_tx.read().deadlines(m_tx.viewer(), file->id);
        if (!standing)
            return tl::unexpected(standing.error());
        m_tx.about(QStringLiteral("case"), file->id.toString(), file->number);
        QList<Deadline> all = *standing;
        for (const Deadline &deadline : m_plan.deadlines) {
            const bool there = std::any_of(all.cbegin(), all.cend(),
                [&](const Deadline &one) { return one.kind == deadline.kind && one.due == deadline.due; });
            if (!there)
                all.append(deadline);
        }
        return m_tx.saveDeadlines(file->id, all);
    }

    [[nodiscard]] QDateTime moment() const { return m_plan.at.isValid() ? m_plan.at : m_tx.at(); }

    [[nodiscard]] Recorded recorded() const
    {
        Recorded out;
        out.caseFile = m_plan.newCase ? m_plan.newCase : m_plan.openCase;
        out.existingCase = m_plan.openCase.has_value();
        out.keepsRoute = out.existingCase && out.caseFile->route != m_plan.decision.chosen;
        out.household = m_plan.household;
        out.assessment = m_plan.assessment.id;
        out.deadlines = m_plan.deadlines;
        for (const Link &link : m_plan.links) {
            if (link.state == LinkState::Provisional)
                out.provisional.append(link);
        }
        return out;
    }

    store::Transaction &m_tx;
    RecordPlan m_plan;
    IdSource &m_ids;
};

} // namespace

Result<Recorded> write(store::Transaction &transaction, RecordPlan plan, IdSource &ids)
{
    return Writer(transaction, std::move(plan), ids).write();
}

} // namespace regie::casebook
