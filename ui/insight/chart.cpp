#include "ui/insight/chart.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

constexpr qreal gap = 8;
constexpr qreal markSize = 9;
constexpr int quartersAYear = 4; ///< in a year

/// The next round number from @p most on, in four steps of whole ones.
int roundTop(int most)
{
    int step = 1;
    while (step * quartersAYear < most) {
        const int first = step;
        int unit = 1;
        while (unit * 10 <= first)
            unit *= 10;
        step = first / unit == 1 ? 2 * unit : (first / unit == 2 ? 5 * unit : 10 * unit);
    }
    return step * quartersAYear;
}

void drawWords(QPainter &painter, const QRectF &box, int flags, const QString &words, const QFont &font, QColor ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, flags | Qt::TextDontClip, words);
}

/// The frame of a chart: axes with a grid of five lines, labels at the left.
void paintGrid(QPainter &painter, const QRectF &plot, const ChartLook &look, const QStringList &labels)
{
    const QFontMetricsF metrics(look.small);
    for (int line = 0; line < labels.size(); ++line) {
        const qreal y = plot.bottom() - plot.height() * line / (static_cast<qreal>(labels.size()) - 1);
        painter.setPen(QPen(line == 0 ? look.axis : look.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawWords(painter, QRectF(plot.left() - 200, y - metrics.height() / 2, 200 - gap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, labels.at(line), look.small, look.muted);
    }
}

/// How the part of @p series is filled: solid, hatched, or open.
void fillBar(QPainter &painter, const QRectF &box, int series, const ChartLook &look)
{
    const auto place = static_cast<std::size_t>(std::clamp(series, 0, 2));
    painter.fillRect(box, look.bars[place]);
    if (place == 1)
        painter.fillRect(box, QBrush(look.ground, Qt::BDiagPattern));
    painter.setPen(QPen(look.bars[0], 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
}

QColor inkOf(const CurveLine &line, const ChartLook &look)
{
    if (line.route == u"icm"_s)
        return look.icm;
    return line.route == u"mda"_s ? look.mda : look.other;
}

Qt::PenStyle dashOf(const CurveLine &line)
{
    if (line.dotted)
        return Qt::DotLine;
    return line.route == u"mda"_s ? Qt::DashLine : Qt::SolidLine;
}

/// One mark of a curve: round for ICM, square for MDA++.
void paintMark(QPainter &painter, QPointF at, const CurveLine &line, const ChartLook &look)
{
    const QRectF box(at.x() - markSize / 2, at.y() - markSize / 2, markSize, markSize);
    painter.setPen(QPen(inkOf(line, look), 1.5));
    painter.setBrush(line.dotted ? look.ground : inkOf(line, look));
    if (line.route == u"mda"_s)
        painter.drawRect(box);
    else
        painter.drawEllipse(box);
}

/// Days and parts to places.
struct Plot
{
    QRectF box = {};
    int lastDay = 1;
    [[nodiscard]] QPointF at(int day, double part) const
    {
        return {box.left() + box.width() * day / lastDay, box.bottom() - box.height() * part};
    }
};

/// The steps of @p line as a path to the last day it is followed, at most that of the plot.
QPainterPath stepsOf(const CurveLine &line, const Plot &plot, double insight::SurvivalStep::*part, double first)
{
    QPainterPath path(plot.at(0, first));
    double before = first;
    for (const insight::SurvivalStep &step : line.steps) {
        const int day = std::min(step.day, plot.lastDay);
        path.lineTo(plot.at(day, before));
        if (step.day > plot.lastDay)
            break;
        const double now = step.*part;
        if (std::isfinite(now))
            before = now;
        path.lineTo(plot.at(day, before));
    }
    return path;
}

void paintBand(QPainter &painter, const CurveLine &line, const Plot &plot, const ChartLook &look)
{
    QPainterPath band = stepsOf(line, plot, &insight::SurvivalStep::upper, 1);
    const QPainterPath lower = stepsOf(line, plot, &insight::SurvivalStep::lower, 1);
    band.connectPath(lower.toReversed());
    QColor soft = inkOf(line, look);
    soft.setAlphaF(.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPath(band);
    painter.setBrush(Qt::NoBrush);
}

/// The numbers that are still followed, a row for each line under the axis.
void paintAtRisk(
    QPainter &painter, const QRectF &room, const Plot &plot, const CurveChart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.small);
    qreal y = room.top();
    drawWords(painter, QRectF(room.left(), y, 300, metrics.height()), Qt::AlignLeft, ChartWords::tr("Still followed"),
        look.small, look.muted);
    for (const CurveLine &line : chart.lines) {
        y += metrics.height();
        drawWords(painter, QRectF(room.left(), y, plot.box.left() - room.left() - gap, metrics.height()), Qt::AlignLeft,
            metrics.elidedText(line.name, Qt::ElideRight, plot.box.left() - room.left() - 3 * gap), look.small,
            inkOf(line, look));
        for (int mark = 0; mark < CurveChart::marks; ++mark) {
            const qreal x = plot.at(markDay(mark), 0).x();
            drawWords(painter, QRectF(x - 40, y, 80, metrics.height()), Qt::AlignHCenter,
                line.atRisk.value(mark) < 0 ? u"<5"_s : QString::number(line.atRisk.value(mark)), look.small,
                look.text);
        }
    }
}

/// Names at the end of the lines, moved apart where they would lie on each other.
void paintNames(QPainter &painter, const Plot &plot, const CurveChart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.strong);
    QList<std::pair<qreal, const CurveLine *>> ends;
    for (const CurveLine &line : chart.lines) {
        const double part = insight::survivalAt(line.steps, plot.lastDay);
        ends.append({plot.at(plot.lastDay, part).y() - metrics.height() / 2, &line});
    }
    std::sort(ends.begin(), ends.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 1; i < ends.size(); ++i)
        ends[i].first = std::max(ends.at(i).first, ends.at(i - 1).first + metrics.height());
    for (const auto &[y, line] : std::as_const(ends)) {
        drawWords(painter, QRectF(plot.box.right() + gap, y, 200, metrics.height()), Qt::AlignLeft, line->name,
            look.strong, inkOf(*line, look));
    }
}

void ringSpot(QPainter &painter, const ChartSpot &spot, const ChartLook &look)
{
    painter.setPen(QPen(look.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(spot.box.adjusted(-2, -2, 2, 2));
}

/// Signs with the names of the series, at the right.
void paintLegend(QPainter &painter, QPointF at, const BarChart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.small);
    for (auto series = static_cast<int>(chart.series.size()) - 1; series >= 0; --series) {
        fillBar(painter, QRectF(at.x(), at.y() + 2, 12, 12), series, look);
        drawWords(painter, QRectF(at.x() + 20, at.y() + 8 - metrics.height() / 2, 300, metrics.height()), Qt::AlignLeft,
            chart.series.at(series), look.small, look.text);
        at.ry() += metrics.height() + gap;
    }
}

qreal legendWidth(const BarChart &chart, const ChartLook &look)
{
    const QFontMetricsF metrics(look.small);
    qreal width = 0;
    for (const QString &name : chart.series)
        width = std::max(width, metrics.horizontalAdvance(name));
    return width + 20 + 2 * gap;
}

} // namespace

int BarChart::total(qsizetype bar) const
{
    int sum = 0;
    for (const int value : values.at(bar))
        sum += value;
    return sum;
}

int markDay(int mark)
{
    return mark * insight::daysInYear / quartersAYear;
}

ChartLook screenChartLook()
{
    ChartLook look;
    look.ground = colour(Token::Surface);
    look.text = colour(Token::Text);
    look.muted = colour(Token::Muted);
    look.grid = colour(Token::Grid);
    look.axis = colour(Token::BorderStrong);
    look.focus = colour(Token::Focus);
    look.bars = {colour(Token::Chart1), colour(Token::Chart2), colour(Token::Chart3)};
    look.icm = colour(Token::Icm);
    look.mda = colour(Token::Mda);
    look.other = colour(Token::Hold);
    look.small = fontOf(TextRole::Small);
    look.strong = fontOf(TextRole::Strong);
    return look;
}

ChartLook paperChartLook()
{
    const Tokens &ink = Tokens::of(Theme::Light);
    ChartLook look;
    look.ground = ink[Token::Surface];
    look.text = ink[Token::Text];
    look.muted = ink[Token::Muted];
    look.grid = ink[Token::Grid];
    look.axis = ink[Token::BorderStrong];
    look.focus = ink[Token::Text];
    look.bars = {ink[Token::Chart1], ink[Token::Chart2], ink[Token::Chart3]};
    look.icm = ink[Token::Icm];
    look.mda = ink[Token::Mda];
    look.other = ink[Token::Hold];
    look.small = fontOf(TextRole::Small);
    look.strong = fontOf(TextRole::Strong);
    return look;
}

QList<ChartSpot> paintBars(
    QPainter &painter, const QRectF &room, const BarChart &chart, const ChartLook &look, int chosen)
{
    QList<ChartSpot> spots;
    const QFontMetricsF metrics(look.small);
    int most = 1;
    for (qsizetype bar = 0; bar < chart.values.size(); ++bar)
        most = std::max(most, chart.total(bar));
    const int top = roundTop(most);
    QStringList labels;
    for (int line = 0; line <= quartersAYear; ++line)
        labels.append(QString::number(top / quartersAYear * line));
    const qreal left = metrics.horizontalAdvance(QString::number(top)) + 2 * gap;
    const QRectF plot(room.left() + left, room.top() + metrics.height() + gap,
        room.width() - left - legendWidth(chart, look), room.height() - 3 * metrics.height() - 2 * gap);
    paintGrid(painter, plot, look, labels);
    const qreal pace = plot.width() / std::max<qreal>(1, static_cast<qreal>(chart.values.size()));
    const qreal width = std::min(pace * .62, 40.0);
    for (qsizetype bar = 0; bar < chart.values.size(); ++bar) {
        const qreal x = plot.left() + pace * (static_cast<qreal>(bar) + .5);
        qreal y = plot.bottom();
        for (int series = 0; series < chart.values.at(bar).size(); ++series) {
            const int value = chart.values.at(bar).at(series);
            const qreal tall = plot.height() * value / top;
            y -= tall;
            const QRectF box(x - width / 2, y, width, tall);
            if (value > 0) {
                fillBar(painter, box, series, look);
                spots.append({static_cast<int>(bar), series, box});
            }
        }
        const QRectF under(x - pace / 2, plot.bottom() + 2, pace, metrics.height());
        drawWords(painter, QRectF(x - pace, y - metrics.height() - 1, 2 * pace, metrics.height()), Qt::AlignHCenter,
            chart.totals.isEmpty() ? QString::number(chart.total(bar)) : chart.totals.value(bar), look.small,
            look.text);
        drawWords(painter, under, Qt::AlignHCenter, chart.labels.value(bar), look.small, look.muted);
        drawWords(painter, under.translated(0, metrics.height()), Qt::AlignHCenter, chart.above.value(bar), look.small,
            look.text);
    }
    paintLegend(painter, {plot.right() + 2 * gap, plot.top()}, chart, look);
    if (chosen >= 0 && chosen < spots.size())
        ringSpot(painter, spots.at(chosen), look);
    return spots;
}

QList<ChartSpot> paintCurves(
    QPainter &painter, const QRectF &room, const CurveChart &chart, const ChartLook &look, int chosen)
{
    QList<ChartSpot> spots;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF small(look.small);
    const QFontMetricsF strong(look.strong);
    qreal names = 0;
    for (const CurveLine &line : chart.lines)
        names = std::max(names, strong.horizontalAdvance(line.name));
    const qreal left = std::max(small.horizontalAdvance(u"100 %"_s), std::min(names, 90.0)) + 2 * gap;
    const qreal below = small.height() * (3 + static_cast<qreal>(chart.lines.size())) + gap;
    const Plot plot{QRectF(room.left() + left, room.top() + gap, room.width() - left - names - 3 * gap,
                        room.height() - below - gap),
        markDay(CurveChart::marks - 1)};
    paintGrid(painter, plot.box, look, {u"0 %"_s, u"25 %"_s, u"50 %"_s, u"75 %"_s, u"100 %"_s});
    for (int mark = 0; mark < CurveChart::marks; ++mark) {
        const QPointF at = plot.at(markDay(mark), 0);
        drawWords(painter, QRectF(at.x() - 40, at.y() + 2, 80, small.height()), Qt::AlignHCenter,
            QString::number(mark * 3), look.small, look.muted);
    }
    drawWords(painter, QRectF(plot.box.right() + 2 * gap, plot.box.bottom() + 2, 200, small.height()), Qt::AlignLeft,
        ChartWords::tr("months"), look.small, look.muted);
    painter.setPen(QPen(look.muted, 1, Qt::DashLine));
    painter.drawLine(plot.at(insight::daysInYear, 0), plot.at(insight::daysInYear, 1));
    for (const CurveLine &line : chart.lines)
        paintBand(painter, line, plot, look);
    for (int index = 0; index < chart.lines.size(); ++index) {
        const CurveLine &line = chart.lines.at(index);
        painter.setPen(QPen(inkOf(line, look), 2.2, dashOf(line), Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(stepsOf(line, plot, &insight::SurvivalStep::survival, 1));
        for (int mark = 1; mark < CurveChart::marks; ++mark) {
            if (line.atRisk.value(mark) <= 0)
                continue;
            const QPointF at = plot.at(markDay(mark), insight::survivalAt(line.steps, markDay(mark)));
            if (markDay(mark) == insight::daysInYear)
                paintMark(painter, at, line, look);
            spots.append({mark, index, QRectF(at.x() - markSize / 2, at.y() - markSize / 2, markSize, markSize)});
        }
    }
    paintNames(painter, plot, chart, look);
    paintAtRisk(
        painter, QRectF(room.left(), plot.box.bottom() + small.height() + gap, room.width(), below), plot, chart, look);
    if (chosen >= 0 && chosen < spots.size())
        ringSpot(painter, spots.at(chosen), look);
    return spots;
}

} // namespace regie::ui
