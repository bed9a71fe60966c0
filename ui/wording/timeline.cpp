#include "ui/wording/timeline.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

namespace regie::wording {

using namespace report;

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

constexpr qsizetype briefWords = 32; // more than that does not stand beside a mark

/// The first letter small, for the middle of a line: "hermelding". Words in capitals stay.
QString small(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

QString ordinal(int number)
{
    switch (number) {
    case 1:
        return TimelineWords::tr("1st");
    case 2:
        return TimelineWords::tr("2nd");
    case 3:
        return TimelineWords::tr("3rd");
    default:
        return TimelineWords::tr("%1th").arg(number);
    }
}

QString daysText(int days)
{
    return TimelineWords::tr("%n day(s)", nullptr, days);
}

/// How an order ended or goes on: "verlengd tot dag 28", "ingetrokken do 05-03".
QString courseText(const OrderBar &bar)
{
    if (bar.status == OrderStatus::AnnulledFromStart)
        return TimelineWords::tr("annulled from the start");
    if (bar.term.endedEarly)
        return TimelineWords::tr("ended early on %1").arg(shortDay(bar.term.end.date));
    if (bar.term.extended)
        return TimelineWords::tr("%1, extended to day %2")
            .arg(daysText(bar.term.days))
            .arg(bar.term.imposedAt.date.daysTo(bar.term.end.date));
    return daysText(bar.term.days);
}

QString changeText(const PartnerBand &band)
{
    switch (band.change) {
    case EffortChange::Up:
        return TimelineWords::tr("scaled up");
    case EffortChange::Down:
        return TimelineWords::tr("scaled down");
    case EffortChange::None:
        return {};
    }
    return {};
}

QString joined(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(", "));
}

QString standText(ActionStand stand)
{
    switch (stand) {
    case ActionStand::Done:
        return TimelineWords::tr("Done");
    case ActionStand::Open:
        return TimelineWords::tr("On time");
    case ActionStand::Target:
        return TimelineWords::tr("Target date");
    case ActionStand::Latest:
        return TimelineWords::tr("Latest date");
    }
    return {};
}

QString actionText(const ActionMark &action)
{
    if (action.term)
        return text(*action.term);
    return action.act.isEmpty() ? action.what : actText(action.act);
}

QString meetingText(const MeetingMark &mark)
{
    return mark.act.isEmpty() ? mark.what : actText(mark.act);
}

/// What was written with an act; what has no act is its words already.
QString note(const QString &act, const QString &what, const QString &stand)
{
    return act.isEmpty() || what.isEmpty() ? stand : stand + QStringLiteral(". ") + what;
}

QString incidentText(const IncidentMark &mark)
{
    if (mark.violation)
        return text(OrderKind::Violation);
    return mark.flags.isEmpty() ? TimelineWords::tr("Call") : text(mark.flags.first());
}

/// What stands beside a mark.
struct Label
{
    const TimelineItem &item;

    QString operator()(const DecisionMark &) const
    {
        return TimelineWords::tr("decided %1").arg(shortDay(item.from.date));
    }
    QString operator()(const YearLine &line) const
    {
        const QString name = text(line.route);
        const QString until = day(item.end().date);
        if (line.days == 0)
            return item.ongoing ? TimelineWords::tr("%1 since %2").arg(name, day(item.from.date))
                                : TimelineWords::tr("%1 until %2").arg(name, until);
        if (line.day < 1 || line.day > line.days)
            return TimelineWords::tr("%1, first year until %2").arg(name, until);
        return TimelineWords::tr("%1, first year: day %2 of %3, until %4")
            .arg(name)
            .arg(line.day)
            .arg(line.days)
            .arg(until);
    }
    QString operator()(const PhaseBar &bar) const
    {
        if (bar.planned)
            return TimelineWords::tr("planned");
        if (bar.relapse)
            return TimelineWords::tr("relapse");
        return TimelineWords::tr("Phase %1, %2").arg(bar.phase).arg(daysText(bar.days));
    }
    QString operator()(const OrderBar &bar) const
    {
        const QString course = courseText(bar);
        return bar.number == 0 ? TimelineWords::tr("%1, %2", "day, course").arg(day(item.from.date), course)
                               : TimelineWords::tr("%1, %2, %3").arg(ordinal(bar.number), day(item.from.date), course);
    }
    QString operator()(const OrderEntry &entry) const { return small(text(entry.kind)); }
    QString operator()(const ReportMark &mark) const { return small(text(mark.kind)); }
    QString operator()(const IncidentMark &mark) const
    {
        const bool brief = mark.flags.isEmpty() && !mark.violation && !mark.what.isEmpty();
        return brief && mark.what.size() <= briefWords ? mark.what.simplified() : small(incidentText(mark));
    }
    QString operator()(const PartnerBand &band) const
    {
        if (!band.latest)
            return {};
        if (!item.ongoing)
            return TimelineWords::tr("ended %1").arg(shortDay(item.end().date));
        if (band.effort == PartnerEffort::Waiting)
            return TimelineWords::tr("waiting, %1").arg(daysText(band.days));
        // beside the line of today "middle" by itself says nothing
        return joined({TimelineWords::tr("effort %1").arg(small(text(band.effort))), changeText(band)});
    }
    QString operator()(const MeetingMark &mark) const
    {
        return mark.held ? small(meetingText(mark)) : shortMoment(item.from, item.timeKnown);
    }
    QString operator()(const ActionMark &action) const
    {
        return action.stand == ActionStand::Done ? QString() : small(actionText(action));
    }
};

struct Title
{
    QString operator()(const DecisionMark &mark) const
    {
        return TimelineWords::tr("Decision: %1").arg(text(mark.route));
    }
    QString operator()(const YearLine &line) const
    {
        return line.days == 0 ? text(line.route) : TimelineWords::tr("First year of %1").arg(text(line.route));
    }
    QString operator()(const PhaseBar &bar) const
    {
        if (bar.relapse)
            return TimelineWords::tr("Relapse to phase %1, %2").arg(bar.phase).arg(small(phaseText(bar.phase)));
        return TimelineWords::tr("Phase %1, %2").arg(bar.phase).arg(small(phaseText(bar.phase)));
    }
    QString operator()(const OrderBar &bar) const
    {
        return bar.number == 0 ? text(OrderKind::Order)
                               : TimelineWords::tr("%1 barring order").arg(ordinal(bar.number));
    }
    QString operator()(const OrderEntry &entry) const { return text(entry.kind); }
    QString operator()(const ReportMark &mark) const { return eventText(mark.kind); }
    QString operator()(const IncidentMark &mark) const { return incidentText(mark); }
    QString operator()(const PartnerBand &band) const
    {
        return TimelineWords::tr("%1: %2", "partner, effort").arg(band.partner, small(text(band.effort)));
    }
    QString operator()(const MeetingMark &mark) const { return meetingText(mark); }
    QString operator()(const ActionMark &action) const { return actionText(action); }
};

struct More
{
    QString operator()(const DecisionMark &) const { return {}; }
    QString operator()(const YearLine &line) const
    {
        if (line.day < 1 || line.day > line.days)
            return {};
        return TimelineWords::tr("Today is day %1 of %2.").arg(line.day).arg(line.days);
    }
    QString operator()(const PhaseBar &bar) const { return bar.planned ? TimelineWords::tr("Planned") : bar.reason; }
    QString operator()(const OrderBar &bar) const { return joined({courseText(bar), small(text(bar.weight))}); }
    QString operator()(const OrderEntry &) const { return {}; }
    QString operator()(const ReportMark &mark) const { return text(mark.weight); }
    QString operator()(const IncidentMark &mark) const
    {
        QStringList parts;
        for (const RedFlag flag : mark.flags.mid(1))
            parts.append(text(flag));
        parts.append(mark.what);
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }
    QString operator()(const PartnerBand &band) const { return changeText(band); }
    QString operator()(const MeetingMark &mark) const
    {
        return note(mark.act, mark.what, mark.held ? TimelineWords::tr("Held") : TimelineWords::tr("Planned"));
    }
    QString operator()(const ActionMark &action) const
    {
        return note(action.act, action.what, standText(action.stand));
    }
};

} // namespace

QString text(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Route:
        return TimelineWords::tr("Route");
    case TimelineLane::Phases:
        return TimelineWords::tr("Phases");
    case TimelineLane::Orders:
        return TimelineWords::tr("Barring orders");
    case TimelineLane::Reports:
        return TimelineWords::tr("Reports Veilig Thuis");
    case TimelineLane::Incidents:
        return TimelineWords::tr("Incidents");
    case TimelineLane::Partners:
        return TimelineWords::tr("Partners, thickness is effort");
    case TimelineLane::Meetings:
        return TimelineWords::tr("Meetings");
    case TimelineLane::Actions:
        return TimelineWords::tr("Actions and terms");
    }
    return {};
}

QString phaseText(int phase)
{
    return phase < 1 || phase > caseflow::safetyPhaseCount ? QString()
                                                           : text(static_cast<caseflow::SafetyPhase>(phase - 1));
}

QString rowText(const TimelineRow &row)
{
    if (row.lane == TimelineLane::Partners)
        return row.partner;
    if (row.lane == TimelineLane::Phases)
        return TimelineWords::tr("%1 %2", "number and name of a phase").arg(row.phase).arg(phaseText(row.phase));
    return text(row.lane);
}

QString text(PartnerEffort effort)
{
    switch (effort) {
    case PartnerEffort::Waiting:
        return TimelineWords::tr("Waiting");
    case PartnerEffort::Low:
        return TimelineWords::tr("Low");
    case PartnerEffort::Middle:
        return TimelineWords::tr("Middle");
    case PartnerEffort::High:
        return TimelineWords::tr("High");
    }
    return {};
}

QString labelText(const TimelineItem &item)
{
    return std::visit(Label{item}, item.mark);
}

QString titleText(const TimelineItem &item)
{
    return std::visit(Title{}, item.mark);
}

QString whenText(const TimelineItem &item)
{
    if (!item.until)
        return moment(item.from, item.timeKnown);
    const QString days = daysText(static_cast<int>(item.from.date.daysTo(item.until->date)));
    if (item.ongoing)
        return TimelineWords::tr("since %1, %2").arg(day(item.from.date), days);
    return TimelineWords::tr("%1 – %2, %3").arg(day(item.from.date), day(item.until->date), days);
}

QString moreText(const TimelineItem &item)
{
    return std::visit(More{}, item.mark);
}

QString wholeText(const TimelineItem &item)
{
    QStringList lines{text(item.lane), titleText(item), whenText(item), moreText(item)};
    if (item.lane == TimelineLane::Partners)
        lines.removeFirst();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString togetherText(int count)
{
    return TimelineWords::tr("%n time(s)", nullptr, count);
}

QString spanText(int days)
{
    constexpr double daysInMonth = 30.44;
    if (days < 60)
        return TimelineWords::tr("%n day(s)", nullptr, days);
    if (days < 3 * 365)
        return TimelineWords::tr("%n month(s)", nullptr, qRound(days / daysInMonth));
    return TimelineWords::tr("%n year(s)", nullptr, qRound(days / 365.25));
}

} // namespace regie::wording
