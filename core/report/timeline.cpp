#include "core/report/timeline.h"

#include <algorithm>
#include <numeric>

namespace regie::report {
namespace {

LocalDateTime startOf(QDate day)
{
    return {day, QTime(0, 0)};
}

bool earlier(const TimelineItem &a, const TimelineItem &b)
{
    return a.from == b.from ? a.end() < b.end() : a.from < b.from;
}

class Composer
{
public:
    explicit Composer(const TimelineFacts &facts) : m_facts(facts) { m_timeline.now = facts.now; }

    [[nodiscard]] Timeline compose()
    {
        addRoutes();
        addPhases();
        addOrders();
        addReports();
        addIncidents();
        addPartners();
        addMeetings();
        addActions();
        return std::move(m_timeline);
    }

private:
    /// A strip of @p items, when there are any.
    void addRow(TimelineRow row, QList<TimelineItem> items)
    {
        items.removeIf([](const TimelineItem &item) { return !item.from.isValid() || !item.end().isValid(); });
        if (items.isEmpty())
            return;
        std::stable_sort(items.begin(), items.end(), earlier);
        row.first = static_cast<int>(m_timeline.items.size());
        row.count = static_cast<int>(items.size());
        for (TimelineItem &item : items)
            item.lane = row.lane;
        m_timeline.items.append(std::move(items));
        m_timeline.rows.append(row);
    }

    /// A bar from @p from to @p until, or to today when that is open; never backwards.
    [[nodiscard]] TimelineItem stretch(
        const QString &id, QDate from, const std::optional<QDate> &until, TimelineMark mark) const
    {
        TimelineItem item;
        item.id = id;
        item.from = startOf(from);
        item.ongoing = !until.has_value();
        item.until = until ? startOf(*until) : m_facts.now;
        if (*item.until < item.from)
            item.until = item.from;
        item.mark = std::move(mark);
        return item;
    }

    [[nodiscard]] int daysOf(QDate from, const std::optional<QDate> &until) const
    {
        return static_cast<int>(std::max<qint64>(0, from.daysTo(until.value_or(m_facts.now.date))));
    }

    void addRoutes()
    {
        QList<TimelineItem> items;
        for (const RouteChoice &choice : m_facts.routes) {
            items.append(
                {.id = choice.id, .from = choice.decided, .timeKnown = true, .mark = DecisionMark{choice.route}});
            if (!choice.coordinationFrom)
                continue;
            const QDate from = *choice.coordinationFrom;
            if (choice.route != AdviceRoute::Icm) {
                items.append(stretch(choice.id, from, choice.ended, YearLine{choice.route, 0, 0}));
                continue;
            }
            const QDate whole = from.addMonths(m_facts.coordinationMonths);
            const YearLine line{choice.route, static_cast<int>(from.daysTo(m_facts.now.date)) + 1,
                static_cast<int>(from.daysTo(whole))};
            items.append(stretch(choice.id, from, choice.ended ? std::min(*choice.ended, whole) : whole, line));
        }
        afterDecisions(items);
        addRow({.lane = TimelineLane::Route}, items);
    }

    /// What begins on the day of a decision does not stand before it.
    static void afterDecisions(QList<TimelineItem> &items)
    {
        for (TimelineItem &item : items) {
            const auto decided = std::find_if(items.cbegin(), items.cend(), [&item](const TimelineItem &other) {
                return item.until && !other.until && other.from.date == item.from.date;
            });
            if (decided != items.cend() && !(item.end() < decided->from))
                item.from = decided->from;
        }
    }

    void addPhases()
    {
        QList<PhaseStretch> phases = m_facts.phases;
        std::stable_sort(
            phases.begin(), phases.end(), [](const PhaseStretch &a, const PhaseStretch &b) { return a.from < b.from; });
        std::array<QList<TimelineItem>, 3> strips;
        int before = 0;
        for (const PhaseStretch &phase : std::as_const(phases)) {
            if (phase.phase < 1 || phase.phase > 3)
                continue;
            const bool relapse = !phase.planned && phase.phase < before;
            strips[static_cast<std::size_t>(phase.phase - 1)].append(stretch(phase.id, phase.from, phase.until,
                PhaseBar{phase.phase, relapse, phase.planned, daysOf(phase.from, phase.until), phase.reason}));
            before = phase.planned ? before : phase.phase;
        }
        for (int phase = 3; phase >= 1; --phase)
            addRow({.lane = TimelineLane::Phases, .phase = phase}, strips[static_cast<std::size_t>(phase - 1)]);
    }

    [[nodiscard]] caseflow::ThvTerm termOf(const HistoryEvent &event) const
    {
        BarringOrder order;
        order.imposedAt = event.at;
        order.timeKnown = event.timeKnown;
        order.status = event.orderStatus;
        order.extendedUntil = event.extendedUntil;
        order.endedAt = event.endedAt;
        return caseflow::thvTerm(order, m_facts.lengths.value(event.id));
    }

    [[nodiscard]] TimelineItem orderItem(const HistoryEvent &event, int number) const
    {
        TimelineItem item{.id = event.id, .from = event.at, .timeKnown = event.timeKnown};
        if (event.orderKind != OrderKind::Order) {
            item.mark = OrderEntry{event.orderKind};
            return item;
        }
        const OrderBar bar{number, termOf(event), event.orderStatus, event.weight};
        item.until = std::max(bar.term.end, event.at);
        item.mark = bar;
        return item;
    }

    /// An extension of an order that is there shows as its longer bar.
    [[nodiscard]] bool isInBar(const HistoryEvent &extension) const
    {
        return extension.orderKind == OrderKind::Extension &&
               std::any_of(m_facts.history.cbegin(), m_facts.history.cend(), [&](const HistoryEvent &other) {
                   if (!other.isOrder || other.orderKind != OrderKind::Order || !other.at.isValid())
                       return false;
                   const caseflow::ThvTerm term = termOf(other);
                   return term.extended && !(extension.at < other.at) && !(term.latestEnd < extension.at);
               });
    }

    void addOrders()
    {
        QList<HistoryEvent> orders;
        std::copy_if(m_facts.history.cbegin(), m_facts.history.cend(), std::back_inserter(orders),
            [this](const HistoryEvent &event) { return event.isOrder && event.at.isValid() && !isInBar(event); });
        std::stable_sort(
            orders.begin(), orders.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
        QList<TimelineItem> items;
        int number = 0;
        for (const HistoryEvent &event : std::as_const(orders)) {
            const bool ours = event.orderKind == OrderKind::Order && event.belongs == rules::Belongs::Certain &&
                              event.orderStatus != OrderStatus::AnnulledFromStart;
            number += ours ? 1 : 0;
            items.append(orderItem(event, ours ? number : 0));
        }
        addRow({.lane = TimelineLane::Orders}, items);
    }

    void addReports()
    {
        QList<TimelineItem> items;
        for (const HistoryEvent &event : m_facts.history) {
            if (!event.isOrder)
                items.append({.id = event.id, .from = event.at, .mark = ReportMark{event.reportKind, event.weight}});
        }
        addRow({.lane = TimelineLane::Reports}, items);
    }

    void addIncidents()
    {
        QList<TimelineItem> items;
        for (const IncidentMoment &incident : m_facts.incidents)
            items.append({.id = incident.id,
                .from = incident.at,
                .timeKnown = incident.timeKnown,
                .mark = IncidentMark{incident.violation, incident.flags, incident.what}});
        addRow({.lane = TimelineLane::Incidents}, items);
    }

    /// Who leads first, then in the order in which they came.
    void addPartners()
    {
        QList<PartnerStretch> stretches = m_facts.partners;
        std::stable_sort(stretches.begin(), stretches.end(),
            [](const PartnerStretch &a, const PartnerStretch &b) { return a.from < b.from; });
        QStringList names;
        for (const PartnerStretch &one : std::as_const(stretches)) {
            if (!names.contains(one.partner))
                names.append(one.partner);
        }
        std::stable_partition(names.begin(), names.end(), [&stretches](const QString &name) {
            return std::any_of(stretches.cbegin(), stretches.cend(), [&name](const PartnerStretch &one) {
                return one.partner == name && one.leads != AdviceRoute::Incomplete;
            });
        });
        for (const QString &name : std::as_const(names)) {
            QList<TimelineItem> items;
            std::optional<PartnerEffort> before;
            for (const PartnerStretch &one : std::as_const(stretches)) {
                if (one.partner != name)
                    continue;
                items.append(stretch(one.id, one.from, one.until, bandOf(one, before)));
                before = one.effort;
            }
            std::get<PartnerBand>(items.last().mark).latest = true;
            addRow({.lane = TimelineLane::Partners, .partner = name}, items);
        }
    }

    [[nodiscard]] PartnerBand bandOf(const PartnerStretch &one, const std::optional<PartnerEffort> &before) const
    {
        EffortChange change = EffortChange::None;
        if (before && *before != PartnerEffort::Waiting && *before != one.effort)
            change = *before < one.effort ? EffortChange::Up : EffortChange::Down;
        return {one.partner, one.leads, one.effort, change, false, daysOf(one.from, one.until)};
    }

    void addMeetings()
    {
        QList<TimelineItem> items;
        for (const MeetingMoment &meeting : m_facts.meetings)
            items.append({.id = meeting.id,
                .from = meeting.at,
                .timeKnown = meeting.timeKnown,
                .mark = MeetingMark{meeting.act, meeting.what, meeting.held}});
        addRow({.lane = TimelineLane::Meetings}, items);
    }

    [[nodiscard]] ActionStand standOf(LocalDateTime due, bool hard, bool done) const
    {
        if (done)
            return ActionStand::Done;
        if (m_facts.now.date < due.date)
            return ActionStand::Open;
        return hard ? ActionStand::Latest : ActionStand::Target;
    }

    /// What is done stands where it was done, what is not where it must be.
    void addActions()
    {
        QList<TimelineItem> items;
        for (const ActionMoment &action : m_facts.actions)
            items.append({.id = action.id,
                .from = action.done.value_or(action.due),
                .timeKnown = true,
                .mark = ActionMark{{}, action.act, action.what, action.due,
                    standOf(action.due, action.hard, action.done.has_value())}});
        for (const Deadline &term : m_facts.deadlines)
            items.append({.from = term.doneAt ? LocalDateTime::fromUtc(*term.doneAt) : term.due,
                .timeKnown = true,
                .mark =
                    ActionMark{term.kind, {}, {}, term.due, standOf(term.due, term.hard, term.doneAt.has_value())}});
        addRow({.lane = TimelineLane::Actions}, items);
    }

    const TimelineFacts &m_facts;
    Timeline m_timeline;
};

} // namespace

std::pair<QDate, QDate> Timeline::span() const
{
    if (items.isEmpty())
        return {};
    QDate first = now.date.isValid() ? now.date : items.first().from.date;
    QDate last = first;
    for (const TimelineItem &item : items) {
        first = std::min(first, item.from.date);
        last = std::max(last, item.end().date);
    }
    return {first, last};
}

int Timeline::rowOf(int index) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
        [index](const TimelineRow &row) { return index >= row.first && index < row.first + row.count; });
    return found == rows.cend() ? -1 : static_cast<int>(found - rows.cbegin());
}

QList<int> Timeline::byTime() const
{
    QList<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return earlier(items.at(a), items.at(b)); });
    return order;
}

Timeline composeTimeline(const TimelineFacts &facts)
{
    return Composer(facts).compose();
}

} // namespace regie::report
