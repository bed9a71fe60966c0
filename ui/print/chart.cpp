#include "ui/print/chart.h"

#include "ui/print/blocks.h"
#include "ui/print/ink.h"
#include "ui/print/sheet.h"
#include "ui/wording/timeline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie::print {

namespace {

constexpr qreal namesWidth = mm(36);
constexpr qreal axisHeight = mm(8);
constexpr double mostDays = 560; // in one band: eighteen months
constexpr double leastDays = 120;
constexpr qreal bandGap = mm(4);
constexpr qreal pageRoom = bodyBottom - laterTop;

/// When a band begins and ends.
struct Period
{
    double from = 0;
    double until = 0;
};

/// Equal stretches that begin with a month, together the whole of @p timeline.
QList<Period> periodsOf(const report::Timeline &timeline)
{
    const auto [first, last] = timeline.span();
    const QDate start(first.year(), first.month(), 1);
    const double from = dayNumber(start);
    const double until = std::max(dayNumber(last) + 15, from + leastDays);
    const int bands = static_cast<int>(std::ceil((until - from) / mostDays));
    const int months = static_cast<int>(std::ceil((until - from) / bands / 30.3));
    QList<Period> out;
    for (int i = 0; i < bands; ++i) {
        const double begin = dayNumber(start.addMonths(i * months));
        if (begin < until)
            out.append({begin, dayNumber(start.addMonths((i + 1) * months))});
    }
    return out;
}

std::shared_ptr<const ChartBand> bandOf(const report::Timeline &timeline, Period period, qreal width)
{
    auto band = std::make_shared<ChartBand>();
    band->timeline = timeline;
    band->look = paperLook();
    band->names = namesWidth;
    const QFontMetricsF metrics(band->look.strong);
    band->labels = TimelineLabels([](const report::TimelineItem &item) { return printable(wording::labelText(item)); },
        [metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    band->labels.reset(timeline.items.size());
    const auto touches = [&](const report::TimelineRow &row) {
        const auto begin = timeline.items.cbegin() + row.first;
        return std::any_of(begin, begin + row.count, [&](const report::TimelineItem &item) {
            return dayNumber(item.from) < period.until && dayNumber(item.end()) >= period.from;
        });
    };
    const double perDay = (width - namesWidth) / (period.until - period.from);
    band->layout = layOutTimeline(timeline, paperSizes(), perDay, touches);
    band->shift = band->layout.x(period.from);
    return band;
}

} // namespace

void drawBand(QPainter &painter, const ChartBand &band, int strip, const QRectF &rect)
{
    const TimelinePainter parts(painter, band.look, band.timeline, band.layout, band.labels);
    const QRectF time = rect.adjusted(band.names, 0, 0, 0);
    painter.save();
    if (strip < 0) {
        parts.axis(time, band.shift);
    } else {
        parts.strips(time, band.shift, strip, strip + 1);
        parts.names(QRectF(rect.left(), rect.top(), band.names, rect.height()), strip, strip + 1);
    }
    painter.setPen(QPen(ink::border, hair, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(time.topLeft(), time.bottomLeft());
    painter.restore();
}

QStringList wordsOf(const ChartBand &band, int strip, qreal width)
{
    if (strip < 0)
        return {};
    const TimelineStrip &where = band.layout.strips.at(strip);
    const report::TimelineRow &row = band.timeline.rows.at(where.row);
    QStringList words;
    if (where.heading > 0)
        words.append(wording::text(row.lane));
    words.append(wording::rowText(row));
    const qreal right = band.shift + width - band.names;
    const auto [first, last] = where.between(band.shift, right);
    for (int slot = first; slot < last; ++slot) {
        if (labelOf(band.timeline, band.layout, band.labels, strip, slot, band.shift, right))
            words.append(band.labels.text(band.timeline, where.places.at(slot).first));
    }
    return words;
}

QList<Laid> layOutChart(const report::Timeline &timeline, const QString &title, Span span)
{
    QList<Laid> out;
    if (timeline.isEmpty())
        return out;
    for (const Period period : periodsOf(timeline)) {
        const std::shared_ptr<const ChartBand> band = bandOf(timeline, period, span.width);
        if (band->layout.strips.isEmpty())
            continue;
        Laid laid;
        laid.gapAbove = out.isEmpty() ? mm(2.4) : bandGap;
        if (out.isEmpty())
            laid.pieces.append(headingPiece(title, span));
        const Piece months{axisHeight, {ChartMark{band, -1, QRectF(span.left, 0, span.width, axisHeight)}}, true, {}};
        laid.pieces.append(months);
        laid.repeated = {months};
        laid.repeatFrom = laid.pieces.size();
        const bool together = band->layout.height + axisHeight + mm(8) < pageRoom;
        for (int strip = 0; strip < band->layout.strips.size(); ++strip) {
            const qreal height = band->layout.strips.at(strip).height;
            const bool keep = together && strip + 1 < band->layout.strips.size();
            laid.pieces.append({height, {ChartMark{band, strip, QRectF(span.left, 0, span.width, height)}}, keep, {}});
        }
        out.append(laid);
    }
    return out;
}

} // namespace regie::print
