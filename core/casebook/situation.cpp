#include "core/casebook/situation.h"

#include "core/casebook/analysis.h"
#include "core/casebook/checks.h"
#include "core/casebook/names.h"
#include "core/matching/matching.h"
#include "core/routing/deadlines.h"
#include "core/rules/rules.h"
#include "core/store/identity.h"
#include "core/store/textreader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// Builds a situation step by step; each step reads what the one before it found.
class Builder
{
public:
    Builder(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, LocalDateTime now,
        CandidateCache &memory, qint64 vaultSeq)
        : m_reader(reader), m_viewer(viewer), m_region(region), m_now(now), m_memory(memory), m_vaultSeq(vaultSeq)
    {
    }

    [[nodiscard]] Result<Situation> build(const Intake &intake)
    {
        m_out.picture.problems = problemsOf(intake, m_region, m_now);
        return takeTies(intake)
            .and_then([this] { return findCandidates(); })
            .and_then([this] { return findHousehold(); })
            .and_then([this] { return findEvents(); })
            .map([this] {
                ask();
                return std::move(m_out);
            });
    }

private:
    [[nodiscard]] Done takeTies(const Intake &intake)
    {
        auto tied = withTiesOfTheirOwn(m_reader, m_viewer, intake);
        if (!tied)
            return tl::unexpected(tied.error());
        m_out.intake = *std::move(tied);
        return dropWithdrawn();
    }

    /// A draft can name a household or a person that was withdrawn since (then it is a new one), or went into another.
    [[nodiscard]] Done dropWithdrawn()
    {
        Intake &intake = m_out.intake;
        if (!intake.household.isNull()) {
            const auto now = m_reader.identity().standing(m_viewer, intake.household);
            if (now)
                intake.household = *now;
            const auto there = m_reader.household(m_viewer, intake.household);
            if (!there && there.error().code != ErrorCode::NotFound)
                return tl::unexpected(there.error());
            if (!there)
                intake.household = HouseholdId();
        }
        for (IntakePerson &person : intake.persons) {
            if (person.choice != MentionChoice::Known)
                continue;
            const auto now = m_reader.identity().standing(m_viewer, {person.person});
            if (now && !now->isEmpty())
                person.person = now->constFirst();
            const auto there = m_reader.person(m_viewer, person.person);
            if (!there && there.error().code != ErrorCode::NotFound)
                return tl::unexpected(there.error());
            if (!there) {
                person.choice = MentionChoice::Open;
                person.person = PersonId();
            }
        }
        return {};
    }

    [[nodiscard]] Done findCandidates()
    {
        for (qsizetype i = 0; i < m_out.intake.persons.size(); ++i) {
            if (m_out.intake.persons.at(i).choice != MentionChoice::Open)
                continue;
            const auto found = m_memory.open(m_reader, m_viewer, m_out.intake, static_cast<int>(i), m_vaultSeq);
            if (!found)
                return tl::unexpected(found.error());
            m_out.open.insert(i, *found);
        }
        return {};
    }

    [[nodiscard]] Done findHousehold()
    {
        const auto known = recognise(m_reader, m_viewer, m_out.intake, m_out.open, m_now.date);
        if (!known)
            return tl::unexpected(known.error());
        IntakePicture &picture = m_out.picture;
        picture.household = *known;
        picture.householdKnown = !known->isNull();
        picture.householdName = householdName(m_out.intake);
        m_out.view.id = picture.householdKnown ? *known : provisionalHousehold(m_out.intake);
        if (picture.householdKnown) {
            const Done read = readHousehold(*known);
            if (!read)
                return read;
        }
        joinPersons();
        return {};
    }

    [[nodiscard]] Done readHousehold(const HouseholdId &id)
    {
        const auto household = m_reader.household(m_viewer, id);
        if (!household)
            return tl::unexpected(household.error());
        if (m_out.intake.householdName.isEmpty() && !household->name.isEmpty())
            m_out.picture.householdName = household->name;
        auto view = viewOf(m_reader, m_viewer, id);
        if (!view)
            return tl::unexpected(view.error());
        m_out.view = *std::move(view);
        const auto cases = m_reader.casesOfHousehold(m_viewer, id);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const CaseFile &file : *cases) {
            if (const Done known = takeChecklist(file.id); !known)
                return known;
            if (file.status != CaseStatus::Closed)
                m_out.picture.openCases.append({file, household->name, 0, 0, {}});
        }
        return {};
    }

    /// What a case of the household says of the voorliggend veld answers what nobody answered here, with its source.
    [[nodiscard]] Done takeChecklist(CaseId id)
    {
        const auto answers = m_reader.texts().checklist(m_viewer, id);
        if (!answers)
            return tl::unexpected(answers.error());
        m_out.intake.facts = filledFrom(m_out.intake.facts, factsOf(*answers, routing::Casework::shipped()));
        return {};
    }

    /// Persons of the intake belong to the household as it will be; who they may be belongs to it possibly.
    void joinPersons()
    {
        for (qsizetype i = 0; i < m_out.intake.persons.size(); ++i) {
            const IntakePerson &person = m_out.intake.persons.at(i);
            if (!person.inHousehold)
                continue;
            if (person.choice != MentionChoice::Open && !person.person.isNull())
                join(person.person, person);
            for (const matching::Candidate &candidate : m_out.open.value(i))
                join(candidate.person, person);
        }
        if (!m_out.intake.dwelling.isEmpty())
            m_out.view.addresses.append(m_out.intake.dwelling);
    }

    void join(PersonId who, const IntakePerson &as)
    {
        const auto &members = m_out.view.memberships;
        const bool there = std::any_of(members.cbegin(), members.cend(),
            [&](const Membership &member) { return member.person == who && member.holdsOn(m_now.date); });
        if (!there)
            m_out.view.memberships.append({MembershipId(), m_out.view.id, who, as.memberSince, {}, as.livesIn});
    }

    [[nodiscard]] Done findEvents()
    {
        m_subject.view = m_out.view;
        m_subject.confirmed = chosenPersons(m_out.intake);
        m_subject.included = m_out.intake.includedEvents;
        QList<PersonId> all = knownPersons(m_out.intake);
        for (const QList<matching::Candidate> &candidates : std::as_const(m_out.open)) {
            for (const matching::Candidate &candidate : candidates) {
                const bool certain = isMember(candidate.person);
                if (!certain)
                    m_subject.provisional.insert(candidate.person);
                all.append(candidate.person);
            }
        }
        for (const Membership &member : std::as_const(m_out.view.memberships)) {
            if (!all.contains(member.person))
                all.append(member.person);
        }
        const Done named = nameThem(all);
        if (!named)
            return named;
        auto stored = gather(m_reader, m_viewer, all, m_out.picture.household);
        if (!stored)
            return tl::unexpected(stored.error());
        warnOfTwins(*stored);
        m_out.gathered = typedEvents(m_out.intake, m_out.open, m_out.view.id, m_out.picture.problems);
        const QSet<QString> &typed = m_out.gathered.typed;
        stored->orders.removeIf([&](const auto &entry) { return typed.contains(entry.order.id.toString()); });
        stored->reports.removeIf([&](const auto &entry) { return typed.contains(entry.report.id.toString()); });
        m_out.gathered.orders += stored->orders;
        m_out.gathered.reports += stored->reports;
        return {};
    }

    /// Somebody who belongs to the household in the store is no longer open to doubt as its member.
    [[nodiscard]] bool isMember(const PersonId &person) const
    {
        const auto &members = m_out.view.memberships;
        return std::any_of(members.cbegin(), members.cend(),
            [&](const Membership &member) { return member.person == person && !member.id.isNull(); });
    }

    [[nodiscard]] Done nameThem(const QList<PersonId> &ids)
    {
        const auto rows = m_reader.persons(m_viewer, ids);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const store::PersonRow &row : *rows)
            m_subject.names.insert(row.person.id, row.person.name.full());
        for (const IntakePerson &person : m_out.intake.persons) {
            if (!person.person.isNull() && !m_subject.names.contains(person.person))
                m_subject.names.insert(person.person, nameOf(person.mention).full());
        }
        return {};
    }

    /// Two orders of one day for one person may be one too many, also when the other one is in the vault already: a
    /// list often has the day only. Both count (RULES.md 3); a person says whether they are one.
    void warnOfTwins(const Gathered &stored)
    {
        QSet<PersonId> putOut;
        for (const IntakePerson &person : m_out.intake.persons) {
            if (person.mention.role == EventRole::PutOut && person.choice == MentionChoice::Known)
                putOut.insert(person.person);
        }
        for (qsizetype i = 0; i < m_out.intake.orders.size(); ++i) {
            const BarringOrder &order = m_out.intake.orders.at(i).order;
            const bool twin = std::any_of(stored.orders.cbegin(), stored.orders.cend(), [&](const auto &other) {
                return order.kind == OrderKind::Order && other.order.kind == OrderKind::Order &&
                       other.order.id != order.id && other.order.imposedAt.date == order.imposedAt.date &&
                       touches(other, putOut);
            });
            if (twin) {
                m_out.picture.problems.append(
                    {FieldProblem::Severity::Warned, QStringLiteral("orders[%1].order.imposedAt").arg(i),
                        ErrorCode::ImpossibleDate, Check::SameMomentSamePerson});
            }
        }
    }

    [[nodiscard]] static bool touches(const store::OrderWithLinks &entry, const QSet<PersonId> &putOut)
    {
        QSet<MentionId> out;
        for (const Mention &mention : entry.order.mentions) {
            if (mention.role == EventRole::PutOut)
                out.insert(mention.id);
        }
        return std::any_of(entry.links.cbegin(), entry.links.cend(), [&](const Link &link) {
            return link.state == LinkState::Confirmed && out.contains(link.mention) && putOut.contains(link.person);
        });
    }

    void ask()
    {
        IntakePicture &picture = m_out.picture;
        const Intake &intake = m_out.intake;
        const History history = historyOf(m_subject, m_out.gathered);
        picture.history = history.events;
        picture.perPerson = history.perPerson;
        picture.input.id = intake.id.toString();
        picture.input.referenceDate = m_now.date;
        picture.input.municipality = municipalityOf(intake, m_region);
        picture.input.channel = intake.channel;
        picture.input.barringOrders = history.orders;
        picture.input.vtReports = history.reports;
        for (std::size_t i = 0; i < factCount; ++i)
            picture.input.facts[i] = intake.facts[i].answer;
        dropUndated();
        picture.assessment = rules::assess(m_region.rules, picture.input);
        picture.criteria = rules::explain(m_region.rules, picture.input);
        weigh(picture.history, rules::weigh(m_region.rules, picture.input));
        picture.advice = routing::advise(m_region, picture.assessment, picture.input, context());
        startClock();
    }

    /// An event whose date is still to be typed weighs nothing yet.
    void dropUndated()
    {
        picture().input.barringOrders.removeIf(
            [](const rules::OrderInput &order) { return !order.imposedAt.isValid(); });
        picture().input.vtReports.removeIf(
            [](const rules::ReportInput &report) { return !report.receivedOn.isValid(); });
    }

    [[nodiscard]] routing::AdviceContext context() const
    {
        routing::AdviceContext context;
        context.redFlags = m_out.intake.redFlags;
        context.redFlagsAsked = m_out.intake.redFlagsAsked;
        context.motivated = !m_out.intake.decision.reason.trimmed().isEmpty();
        for (const PersonCount &person : m_out.picture.perPerson) {
            if (person.otherHousehold)
                context.secondOrderElsewhere.append(person.name);
        }
        return context;
    }

    void startClock()
    {
        routing::DeadlineStart start;
        start.calledAt = m_out.intake.calledAt;
        start.order = currentOrder(m_out.intake);
        start.report = currentReport(m_out.intake);
        if (start.order && !start.order->imposedAt.isValid())
            start.order.reset();
        if (start.report && !start.report->receivedOn.isValid())
            start.report.reset();
        const IntakeDecision &decision = m_out.intake.decision;
        start.route = decision.taken ? decision.route : picture().advice.route;
        if (decision.taken)
            start.decidedAt = m_now;
        if (start.order)
            picture().thv = caseflow::thvTerm(*start.order, m_region.thvLengths(start.order->imposedAt.date));
        picture().deadlines = routing::deadlinesFor(m_region, start);
    }

    IntakePicture &picture() { return m_out.picture; }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    const routing::Region &m_region;
    LocalDateTime m_now;
    CandidateCache &m_memory;
    qint64 m_vaultSeq;
    Situation m_out;
    Subject m_subject;
};

} // namespace

Result<Situation> situationOf(const store::Reader &reader, const Viewer &viewer, const routing::Region &region,
    const Intake &intake, LocalDateTime now, CandidateCache *memory, qint64 vaultSeq)
{
    CandidateCache none;
    return Builder(reader, viewer, region, now, memory ? *memory : none, vaultSeq).build(intake);
}

} // namespace regie::casebook
