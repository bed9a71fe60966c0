#include "ui/print/genogramlines.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace regie::print {

namespace {

constexpr qreal toothLength = 6;
constexpr qreal toothHeight = 4.5;
constexpr qreal arrowLength = 9;
constexpr qreal arrowWidth = 4.5;
constexpr qreal doubleGap = 2.3;    // from the middle to each line
constexpr qreal brokenGap = 9;      // from the middle to each bar
constexpr qreal brokenBar = 8;      // half of it
constexpr qreal besideLine = 5;     // words from their line
constexpr qreal pastSymbols = 0.43; // of a symbol: further, over the symbols at its ends

qreal lengthOf(const QList<QPointF> &path)
{
    qreal sum = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        sum += QLineF(path.at(i - 1), path.at(i)).length();
    return sum;
}

/// The point @p far along @p path, and which way it goes there.
std::pair<QPointF, QPointF> pointAt(const QList<QPointF> &path, qreal far)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF piece(path.at(i - 1), path.at(i));
        const qreal length = piece.length();
        if (length <= 0)
            continue;
        const QPointF way(piece.dx() / length, piece.dy() / length);
        if (far <= length || i == path.size() - 1)
            return {piece.p1() + way * std::min(far, length), way};
        far -= length;
    }
    return {path.last(), {1, 0}};
}

QPointF across(QPointF way)
{
    return {-way.y(), way.x()};
}

QList<QPointF> beside(const QList<QPointF> &path, qreal aside)
{
    QList<QPointF> moved;
    qreal far = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        far += i == 0 ? 0 : QLineF(path.at(i - 1), path.at(i)).length();
        moved.append(path.at(i) + across(pointAt(path, far).second) * aside);
    }
    return moved;
}

QList<QPointF> partOf(const QList<QPointF> &path, qreal from, qreal until)
{
    QList<QPointF> part{pointAt(path, from).first};
    qreal far = 0;
    for (qsizetype i = 1; i < path.size(); ++i) {
        far += QLineF(path.at(i - 1), path.at(i)).length();
        if (far > from && far < until)
            part.append(path.at(i));
    }
    part.append(pointAt(path, until).first);
    return part;
}

} // namespace

void drawLine(QPainter &painter, const QList<QPointF> &path)
{
    if (path.size() > 1)
        painter.drawPolyline(path.constData(), static_cast<int>(path.size()));
}

void drawZigzag(QPainter &painter, const QList<QPointF> &path)
{
    const qreal length = lengthOf(path);
    const qreal end = length - arrowLength;
    QList<QPointF> teeth{path.first()};
    bool left = true;
    for (qreal far = toothLength; far < end - toothLength; far += toothLength) {
        const auto [at, way] = pointAt(path, far);
        teeth.append(at + across(way) * (left ? toothHeight : -toothHeight));
        left = !left;
    }
    const auto [neck, way] = pointAt(path, std::max(0.0, end));
    teeth.append(neck);
    drawLine(painter, teeth);
    const QPolygonF head{
        {pointAt(path, length).first, neck + across(way) * arrowWidth, neck - across(way) * arrowWidth}};
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(head);
    painter.restore();
}

void drawDouble(QPainter &painter, const QList<QPointF> &path)
{
    drawLine(painter, beside(path, doubleGap));
    drawLine(painter, beside(path, -doubleGap));
}

void drawBroken(QPainter &painter, const QList<QPointF> &path)
{
    const qreal length = lengthOf(path);
    const qreal gap = std::min(brokenGap, length / 4);
    for (const qreal at : {length / 2 - gap, length / 2 + gap}) {
        const auto [point, way] = pointAt(path, at);
        painter.drawLine(point + across(way) * brokenBar, point - across(way) * brokenBar);
    }
    drawLine(painter, partOf(path, 0, length / 2 - gap));
    drawLine(painter, partOf(path, length / 2 + gap, length));
}

void drawDescent(
    QPainter &painter, const QList<QPointF> &path, Bond bond, const QPen &whole, const QPen &dashed, const QPen &dotted)
{
    switch (bond) {
    case Bond::Birth:
        painter.setPen(whole);
        break;
    case Bond::Adopted:
        painter.setPen(whole);
        drawLine(painter, path);
        painter.setPen(dashed);
        drawLine(painter, beside(path, -2 * doubleGap));
        return;
    case Bond::Foster:
        painter.setPen(dashed);
        break;
    case Bond::Presumed:
    case Bond::Step:
        painter.setPen(dotted);
        break;
    }
    drawLine(painter, path);
}

WordPlace placeBeside(const QList<QPointF> &path, QSizeF size, const WordRoom &room)
{
    const qreal length = lengthOf(path);
    const qreal past = room.symbol * pastSymbols;
    WordPlace best;
    bool any = false;
    for (const qreal part : {0.5, 0.35, 0.65, 0.22, 0.78, 0.1, 0.9}) {
        const auto [at, way] = pointAt(path, length * part);
        const bool level = std::abs(way.y()) < 0.35;
        for (const auto &[above, far] :
            {std::pair(true, 0.0), std::pair(false, 0.0), std::pair(true, past), std::pair(false, past)}) {
            const qreal up = besideLine + 2 + far;
            const qreal aside = besideLine + 3 + far;
            const QPointF corner = level ? at + QPointF(-size.width() / 2, above ? -up - size.height() : up)
                                         : at + QPointF(above ? aside : -aside - size.width(), -size.height() / 2);
            const QRectF box(corner, size);
            const auto others = static_cast<int>(std::count_if(
                room.taken.cbegin(), room.taken.cend(), [&box](const QRectF &one) { return one.intersects(box); }));
            const int covers = others + (room.sheet.contains(box) ? 0 : 1);
            if (!any || covers < best.covers)
                best = {box, covers};
            any = true;
        }
    }
    return best;
}

} // namespace regie::print
