#include "core/casebook/familyedit.h"

#include "core/casebook/familybook.h"
#include "core/casebook/oneaction.h"
#include "core/matching/matching.h"
#include "core/store/familyreader.h"
#include "core/store/identity.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

bool isPartnership(RelationKind kind)
{
    return kind == RelationKind::Partner || kind == RelationKind::ExPartner;
}

/// Writes one change that nothing stands against.
class FamilyWriting
{
public:
    FamilyWriting(store::Transaction &tx, IdSource &ids, const FamilySystem &system)
        : m_tx(tx), m_ids(ids), m_system(system)
    {
    }

    Done operator()(const NewMember &one)
    {
        Person person;
        person.id = PersonId::create(m_ids);
        person.name = one.name;
        person.sex = one.sex;
        person.birthDate = one.unborn ? PartialDate() : one.born;
        Done done = m_tx.save(person);
        if (done && one.unborn) {
            LifeFacts life{.person = person.id, .unborn = true, .expected = one.born};
            done = m_tx.save(life);
        }
        if (done && one.is) {
            done = m_tx.save(Relation{RelationId::create(m_ids), person.id, one.of, *one.is, {}, {}});
        }
        if (done && one.place != NewMember::Place::Outside) {
            done = m_tx.save(Membership{MembershipId::create(m_ids), m_system.household, person.id, one.since, {},
                one.place == NewMember::Place::InHousehold});
        }
        return done;
    }
    Done operator()(const RelationEntry &entry)
    {
        return endBefore(entry.relation)
            .and_then([&] { return entry.tie && isSaid(entry.relation) ? Done() : m_tx.save(named(entry.relation)); })
            .and_then([&] { return entry.tie ? (*this)(tieOf(entry)) : Done(); });
    }
    Done operator()(const FamilyTie &tie)
    {
        FamilyTie made = named(tie);
        return m_tx.save(made);
    }
    Done operator()(const ResidenceEntry &entry)
    {
        Membership membership = named(entry.membership);
        if (membership.household.isNull()) {
            Household made;
            made.id = HouseholdId::create(m_ids);
            made.name = entry.newHousehold.trimmed();
            if (Done saved = m_tx.save(made); !saved)
                return saved;
            membership.household = made.id;
        }
        return m_tx.save(membership);
    }
    Done operator()(const LifeFacts &life)
    {
        LifeFacts made = life;
        for (const FamilyMember &member : m_system.family.persons) {
            if (member.person.id == life.person)
                made.revision = member.life.revision;
        }
        return m_tx.save(made);
    }
    Done operator()(const NetworkContact &contact)
    {
        NetworkContact made = named(contact);
        made.household = m_system.household;
        return m_tx.save(made);
    }
    Done operator()(const ShieldedFact &fact)
    {
        ShieldedFact made = named(fact);
        return m_tx.save(made);
    }
    /// The address that the person lived at until now as a secret one ends where the new one begins.
    Done operator()(const SecretAddress &secret)
    {
        Address made = named(secret.address);
        made.secret = true;
        return m_tx.saveAddress(secret.person, made);
    }
    Done operator()(const FamilyEnd &end)
    {
        return std::visit([&](const auto &id) { return endOf(id, end); }, end.what);
    }

private:
    template <typename T>
    T named(T value)
    {
        if (value.id.isNull())
            value.id = decltype(value.id)::create(m_ids);
        return value;
    }
    [[nodiscard]] bool isSaid(const Relation &relation) const
    {
        const QList<FamilyProblem> problems = problemsOf(m_system.family, relation);
        return std::any_of(problems.cbegin(), problems.cend(),
            [](const FamilyProblem &one) { return one.kind == FamilyProblemKind::SaidAlready; });
    }
    /// Together until the day before they are apart, or the other way round.
    Done endBefore(const Relation &relation)
    {
        if (!isPartnership(relation.kind) || !relation.since.isValid())
            return {};
        for (const Relation &there : m_system.family.relations) {
            const bool sameTwo = (there.from == relation.from && there.to == relation.to) ||
                                 (there.from == relation.to && there.to == relation.from);
            if (!sameTwo || !isPartnership(there.kind) || there.kind == relation.kind ||
                (there.until.isValid() && there.until < relation.since))
                continue;
            Relation ended = there;
            ended.until = relation.since.addDays(-1);
            if (Done done = m_tx.save(ended); !done)
                return done;
        }
        return {};
    }
    /// The one of @p list with @p id, ended or taken away.
    template <typename List, typename AnyId>
    Done endIn(const List &list, const AnyId &id, const FamilyEnd &end)
    {
        const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const auto &one) { return one.id == id; });
        if (found == list.cend())
            return fail(ErrorCode::NotFound, u"what is ended"_s);
        if (!end.until.isValid())
            return m_tx.remove(id);
        auto ended = *found;
        ended.until = end.until;
        return m_tx.save(ended);
    }
    Done endOf(const RelationId &id, const FamilyEnd &end) { return endIn(m_system.family.relations, id, end); }
    Done endOf(const FamilyTieId &id, const FamilyEnd &end) { return endIn(m_system.family.ties, id, end); }
    Done endOf(const NetworkContactId &id, const FamilyEnd &end) { return endIn(m_system.network, id, end); }
    Done endOf(const ShieldedFactId &id, const FamilyEnd &) { return m_tx.remove(id); }
    Done endOf(const MembershipId &id, const FamilyEnd &end)
    {
        QList<Membership> all;
        for (const FamilyHousehold &household : m_system.family.households)
            all += household.memberships;
        return endIn(all, id, end);
    }

    store::Transaction &m_tx;
    IdSource &m_ids;
    const FamilySystem &m_system;
};

/// Whether the vault knows somebody of the name and date of birth of @p one, outside the system that is worked on too.
Result<bool> isKnown(const store::Reader &reader, const Viewer &viewer, const NewMember &one)
{
    if (one.name.isEmpty() || !one.born.isWhole())
        return false;
    store::PersonQuery query;
    query.nameKeys = matching::foldedWords(one.name.full());
    query.birthCode = one.born.toCode();
    const auto rows = reader.lookUp(viewer, query);
    if (!rows)
        return tl::unexpected(rows.error());
    return std::any_of(rows->cbegin(), rows->cend(), [&](const store::PersonRow &row) {
        return row.person.birthDate == one.born &&
               matching::foldedWords(row.person.name.full()) == matching::foldedWords(one.name.full());
    });
}

Result<FamilyOutcome> changeIn(
    store::Transaction &tx, IdSource &ids, QDate today, CaseId id, const FamilyChange &change, bool confirmed)
{
    const auto file = tx.read().caseFile(tx.viewer(), id);
    if (!file)
        return tl::unexpected(file.error());
    const auto system = casebook::systemOf(tx.read(), tx.viewer(), file->household, today);
    if (!system)
        return tl::unexpected(system.error());
    FamilyOutcome outcome = casebook::checked(*system, change);
    if (const auto *member = std::get_if<NewMember>(&change); member != nullptr && outcome.refused.isEmpty()) {
        const auto known = isKnown(tx.read(), tx.viewer(), *member);
        if (!known)
            return tl::unexpected(known.error());
        outcome.knownAlready = *known;
    }
    if (confirmed) {
        outcome.asked.clear();
        outcome.knownAlready = false;
    }
    if (!outcome.done())
        return outcome;
    tx.about(u"case"_s, file->id.toString(), file->number);
    return std::visit(FamilyWriting(tx, ids, *system), change).map([&outcome] { return outcome; });
}

} // namespace

FamilyTie tieOf(const RelationEntry &entry)
{
    const bool asChild = entry.relation.kind == RelationKind::Child;
    FamilyTie tie;
    tie.from = asChild ? entry.relation.to : entry.relation.from;
    tie.to = asChild ? entry.relation.from : entry.relation.to;
    tie.kind = entry.tie.value_or(TieKind::Married);
    tie.since = entry.relation.since;
    tie.until = entry.relation.until;
    return tie;
}

QFuture<Result<FamilySystem>> FamilyDesk::readLater(HouseholdId household) const
{
    return casebook::readLater<FamilySystem>(
        m_book, [household, viewer = m_book.vault().viewer(), today = m_book.clock().today()](
                    const store::Reader &reader) { return casebook::systemOf(reader, viewer, household, today); });
}

QFuture<Result<FamilyOutcome>> FamilyDesk::saveLater(CaseId id, const FamilyChange &change, bool confirmed)
{
    const auto *end = std::get_if<FamilyEnd>(&change);
    return casebook::inOneActionLater<FamilyOutcome>(
        m_book, store::Action::ChangeFamily, end != nullptr ? end->reason.trimmed() : QString(),
        [id, change, confirmed](const casebook::FlowWriter &writer) {
            return changeIn(writer.tx, writer.ids, writer.now.date, id, change, confirmed);
        },
        [](const FamilyOutcome &outcome) { return !outcome.done(); }, QString());
}

namespace casebook {

Result<FamilySystem> systemOf(const store::Reader &reader, const Viewer &viewer, HouseholdId household, QDate today)
{
    const auto family = familyOf(reader, viewer, household, today);
    if (!family)
        return tl::unexpected(family.error());
    FamilySystem system{household, *family, {}, {}, {}};
    QList<PersonId> ids;
    for (const FamilyMember &member : family->persons)
        ids.append(member.person.id);
    const auto network = reader.family().network(viewer, household);
    const auto shielded = reader.family().shieldedFacts(viewer, ids);
    const auto rows = reader.persons(viewer, ids);
    if (!network || !shielded || !rows)
        return tl::unexpected(!network ? network.error() : shielded ? rows.error() : shielded.error());
    system.network = *network;
    system.shielded = *shielded;
    for (const store::PersonRow &row : *rows)
        system.addresses.insert(row.person.id, row.addresses);
    return system;
}

} // namespace casebook

} // namespace regie
