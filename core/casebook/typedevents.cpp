#include "core/casebook/checks.h"
#include "core/casebook/situation.h"

#include "core/matching/matching.h"

namespace regie::casebook {

namespace {

class Typed
{
public:
    Typed(const Intake &intake, const QHash<qsizetype, QList<matching::Candidate>> &open, HouseholdId household)
        : m_intake(intake), m_open(open), m_household(household)
    {
    }

    /// What a current event leaves open is what the intake says.
    template <typename Event>
    [[nodiscard]] Event completed(Event event, bool current, const QList<Check> &checks) const
    {
        if (current && event.mentions.isEmpty()) {
            for (const IntakePerson &person : m_intake.persons)
                event.mentions.append(person.mention);
        }
        if (current && event.municipality.isEmpty())
            event.municipality = m_intake.municipality;
        if (current && event.dwelling.isEmpty())
            event.dwelling = m_intake.dwelling;
        for (const Check check : checks) {
            if (!event.checks.contains(check))
                event.checks.append(check);
        }
        return event;
    }

    [[nodiscard]] QList<Link> linksOf(const QList<Mention> &mentions) const
    {
        QList<Link> links;
        for (const Mention &mention : mentions) {
            for (qsizetype i = 0; i < m_intake.persons.size(); ++i) {
                if (m_intake.persons.at(i).mention.id == mention.id)
                    links.append(linksOf(mention.id, i));
            }
        }
        return links;
    }

    [[nodiscard]] QList<HouseholdId> byHand() const { return {m_household}; }

private:
    [[nodiscard]] QList<Link> linksOf(MentionId mention, qsizetype index) const
    {
        const IntakePerson &person = m_intake.persons.at(index);
        QList<Link> links;
        const auto add = [&](PersonId who, LinkState state, const QString &model) {
            Link link;
            link.mention = mention;
            link.person = who;
            link.state = state;
            link.model = model;
            links.append(link);
        };
        if (person.choice != MentionChoice::Open && !person.person.isNull())
            add(person.person, LinkState::Confirmed, {});
        if (person.choice == MentionChoice::Open) {
            for (const matching::Candidate &candidate : m_open.value(index))
                add(candidate.person, LinkState::Provisional, matching::modelName());
        }
        for (const PersonId &rejected : person.rejected) {
            if (rejected != person.person)
                add(rejected, LinkState::Rejected, {});
        }
        return links;
    }

    const Intake &m_intake;
    const QHash<qsizetype, QList<matching::Candidate>> &m_open;
    HouseholdId m_household;
};

} // namespace

Gathered typedEvents(const Intake &intake, const QHash<qsizetype, QList<matching::Candidate>> &open,
    const HouseholdId &household, const QList<FieldProblem> &problems)
{
    const Typed typed(intake, open, household);
    Gathered events;
    for (qsizetype i = 0; i < intake.orders.size(); ++i) {
        const IntakeOrder &entry = intake.orders.at(i);
        const BarringOrder order = typed.completed(entry.order, entry.current, checksOfOrder(problems, intake, i));
        events.orders.append({order, typed.linksOf(order.mentions), typed.byHand()});
        events.typed.insert(order.id.toString());
    }
    for (qsizetype i = 0; i < intake.reports.size(); ++i) {
        const IntakeReport &entry = intake.reports.at(i);
        const VtReport report = typed.completed(entry.report, entry.current, checksOfReport(problems, intake, i));
        events.reports.append({report, typed.linksOf(report.mentions), typed.byHand()});
        events.typed.insert(report.id.toString());
    }
    return events;
}

std::optional<BarringOrder> currentOrder(const Intake &intake)
{
    for (const IntakeOrder &entry : intake.orders) {
        if (entry.current && entry.order.kind == OrderKind::Order)
            return entry.order;
    }
    return std::nullopt;
}

std::optional<VtReport> currentReport(const Intake &intake)
{
    for (const IntakeReport &entry : intake.reports) {
        if (entry.current)
            return entry.report;
    }
    return std::nullopt;
}

HouseholdId provisionalHousehold(const Intake &intake)
{
    return HouseholdId(intake.id.raw());
}

} // namespace regie::casebook
