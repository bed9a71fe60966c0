#include "ui/print/signs.h"

#include "ui/print/ink.h"
#include "ui/print/sheet.h"

#include <QPainter>
#include <QPainterPath>

namespace regie::print {
namespace {

/// A point of a 100 x 100 drawing inside @p rect.
QPointF at(const QRectF &rect, qreal x, qreal y)
{
    return {rect.left() + rect.width() * x / 100, rect.top() + rect.height() * y / 100};
}

QPen pen(const QColor &colour, const QRectF &rect, qreal width)
{
    return QPen(colour, rect.width() * width / 100, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QRectF ring(const QRectF &rect)
{
    const qreal inset = rect.width() * 0.05;
    return rect.adjusted(inset, inset, -inset, -inset);
}

void drawCheck(QPainter &painter, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::green);
    painter.drawEllipse(rect);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::paper, rect, 12));
    const QList<QPointF> tick = {at(rect, 28, 52), at(rect, 44, 67), at(rect, 73, 36)};
    painter.drawPolyline(tick.constData(), static_cast<int>(tick.size()));
}

void drawCross(QPainter &painter, const QRectF &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::hold, rect, 9));
    painter.drawEllipse(ring(rect));
    painter.drawLine(at(rect, 35, 35), at(rect, 65, 65));
    painter.drawLine(at(rect, 65, 35), at(rect, 35, 65));
}

/// A clock: it came when the sum was made.
void drawLater(QPainter &painter, const QRectF &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::hold, rect, 9));
    painter.drawEllipse(ring(rect));
    const QList<QPointF> hands = {at(rect, 50, 26), at(rect, 50, 52), at(rect, 68, 62)};
    painter.drawPolyline(hands.constData(), static_cast<int>(hands.size()));
}

/// A dashed ring as arcs of its own: dashes of a pen would depend on its width.
void drawQuestion(QPainter &painter, const QRectF &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::hold, rect, 8));
    constexpr int dashes = 10;
    for (int i = 0; i < dashes; ++i)
        painter.drawArc(ring(rect), i * 5760 / dashes, 5760 / dashes * 11 / 20);
    QPainterPath mark(at(rect, 37, 42));
    mark.cubicTo(at(rect, 37, 24), at(rect, 64, 24), at(rect, 64, 41));
    mark.cubicTo(at(rect, 64, 51), at(rect, 51, 51), at(rect, 51, 62));
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::hold);
    painter.drawEllipse(at(rect, 51, 76), rect.width() * 0.055, rect.width() * 0.055);
}

void drawFlag(QPainter &painter, const QRectF &rect)
{
    painter.setPen(pen(ink::red, rect, 10));
    painter.drawLine(at(rect, 16, 8), at(rect, 16, 96));
    QPainterPath cloth(at(rect, 22, 8));
    cloth.lineTo(at(rect, 98, 8));
    cloth.lineTo(at(rect, 78, 31));
    cloth.lineTo(at(rect, 98, 54));
    cloth.lineTo(at(rect, 22, 54));
    cloth.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::red);
    painter.drawPath(cloth);
}

} // namespace

void drawSign(QPainter &painter, report::Sign sign, const QRectF &rect)
{
    switch (sign) {
    case report::Sign::Met:
    case report::Sign::Counts:
        drawCheck(painter, rect);
        return;
    case report::Sign::NotMet:
    case report::Sign::CountsNot:
        drawCross(painter, rect);
        return;
    case report::Sign::Unknown:
    case report::Sign::Possibly:
        drawQuestion(painter, rect);
        return;
    case report::Sign::Later:
        drawLater(painter, rect);
        return;
    case report::Sign::RedFlag:
        drawFlag(painter, rect);
        return;
    }
}

void drawBrand(QPainter &painter, const QRectF &rect)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::text, rect, 8));
    painter.drawEllipse(ring(rect));
    QPainterPath needle(at(rect, 70, 30));
    needle.lineTo(at(rect, 57, 57));
    needle.lineTo(at(rect, 30, 70));
    needle.lineTo(at(rect, 43, 43));
    needle.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::text);
    painter.drawPath(needle);
    painter.setBrush(ink::paper);
    painter.drawEllipse(at(rect, 50, 50), rect.width() * 0.06, rect.width() * 0.06);
}

/// Slanted lines cut at the edges by arithmetic, not by a clip: plain strokes survive every printer.
void drawHatch(QPainter &painter, const QRectF &rect)
{
    painter.setPen(QPen(ink::hatch, mm(0.2), Qt::SolidLine, Qt::FlatCap));
    const qreal step = mm(1.7);
    const qreal high = rect.height();
    for (qreal x = step / 2; x < rect.width() + high; x += step) {
        const qreal fromX = qMin(x, rect.width());
        const qreal toX = qMax(x - high, 0.0);
        painter.drawLine(
            QPointF(rect.left() + fromX, rect.top() + (x - fromX)), QPointF(rect.left() + toX, rect.top() + (x - toX)));
    }
}

} // namespace regie::print
