#pragma once

#include "ui/print/flow.h"
#include "ui/print/timelinepainter.h"

namespace regie::print {

struct Span;

/// One band of a timeline on paper: a stretch of time laid out once and drawn strip by strip.
struct ChartBand
{
    report::Timeline timeline = {};
    TimelineLayout layout = {};
    TimelineLabels labels = {};
    TimelineLook look = {};
    qreal shift = 0; ///< where the band begins
    qreal names = 0; ///< width of the names of lanes
};

/// Draws strip @p strip of @p band into @p rect; -1 is the axis.
void drawBand(QPainter &painter, const ChartBand &band, int strip, const QRectF &rect);
/// What stands in it, for tests and for reading out.
[[nodiscard]] QStringList wordsOf(const ChartBand &band, int strip, qreal width);

/// A timeline in bands of equal time below each other, each with its months and the names of its lanes; on the next
/// page the months are repeated. Lines and text only, never a picture. Title @p title; nothing when it is empty.
[[nodiscard]] QList<Laid> layOutChart(const report::Timeline &timeline, const QString &title, Span span);

} // namespace regie::print
