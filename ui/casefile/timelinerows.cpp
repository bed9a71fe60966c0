#include "ui/casefile/timelinerows.h"

#include "ui/wording/dates.h"
#include "ui/wording/timeline.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct TimelineRows
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRows)
};

/// A term or an action has the sign of how it stands, a report that of what it weighs.
Sign signOf(const report::TimelineItem &item)
{
    if (const auto *action = std::get_if<report::ActionMark>(&item.mark)) {
        switch (action->stand) {
        case report::ActionStand::Done:
            return Sign::Met;
        case report::ActionStand::Open:
            return Sign::OnTime;
        case report::ActionStand::Target:
            return Sign::Target;
        case report::ActionStand::Latest:
            return Sign::Latest;
        }
    }
    if (const auto *phase = std::get_if<report::PhaseBar>(&item.mark))
        return phase->relapse ? Sign::Relapse : Sign::None;
    return Sign::None;
}

QString laneOf(const report::Timeline &timeline, int item)
{
    const report::TimelineItem &what = timeline.items.at(item);
    return what.lane == report::TimelineLane::Partners ? TimelineRows::tr("Partners") : wording::text(what.lane);
}

} // namespace

QStringList timelineHeadings()
{
    return {TimelineRows::tr("When"), TimelineRows::tr("Lane"), TimelineRows::tr("What"), TimelineRows::tr("More")};
}

QList<CellRow> timelineRows(const report::Timeline &timeline)
{
    const QList<int> order = timeline.byTime();
    QList<CellRow> rows;
    rows.reserve(order.size());
    for (const int index : order) {
        const report::TimelineItem &item = timeline.items.at(index);
        rows.append({.id = QString::number(index),
            .cells = {{.text = wording::whenText(item)}, {.text = laneOf(timeline, index), .tone = CellTone::Muted},
                {.text = wording::titleText(item), .sign = signOf(item), .tone = CellTone::Strong},
                {.text = wording::moreText(item).simplified(), .tone = CellTone::Muted}}});
    }
    return rows;
}

} // namespace regie::ui
