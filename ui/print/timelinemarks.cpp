#include "ui/print/timelinemarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie::print {

using namespace report;

namespace {

QPen flat(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

/// A point of a drawing of 16 by 16 in @p rect.
QPointF spot(const QRectF &rect, qreal x, qreal y)
{
    return {rect.left() + rect.width() * x / 16, rect.top() + rect.height() * y / 16};
}

/// Slanted lines over the part of @p rect that is in @p view, @p step apart: plain strokes cut by arithmetic, that
/// survive every printer.
void slanted(QPainter &painter, const QRectF &rect, const QRectF &view, qreal step, const QPen &pen)
{
    painter.setPen(pen);
    const qreal high = rect.height();
    const qreal before = std::max(0.0, std::floor((view.left() - rect.left()) / step)) * step;
    const qreal until = std::min(rect.width(), view.right() - rect.left()) + high;
    for (qreal x = before + step / 2; x < until; x += step) {
        const qreal fromX = std::min(x, rect.width());
        const qreal toX = std::max(x - high, 0.0);
        painter.drawLine(
            QPointF(rect.left() + fromX, rect.top() + (x - fromX)), QPointF(rect.left() + toX, rect.top() + (x - toX)));
    }
}

} // namespace

void relapseSign(QPainter &painter, const QRectF &rect, const QColor &ink, qreal width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QList<QPointF> bend{spot(rect, 12, 3), spot(rect, 12, 10), spot(rect, 3, 10)};
    const QList<QPointF> head{spot(rect, 6, 7), spot(rect, 3, 10), spot(rect, 6, 13)};
    painter.drawPolyline(bend.constData(), static_cast<int>(bend.size()));
    painter.drawPolyline(head.constData(), static_cast<int>(head.size()));
}

qreal thickness(PartnerEffort effort)
{
    switch (effort) {
    case PartnerEffort::Waiting:
        return 0.5;
    case PartnerEffort::Low:
        return 0.2;
    case PartnerEffort::Middle:
        return 0.5;
    case PartnerEffort::High:
        return 0.9;
    }
    return 0.5;
}

QColor inkInside(const TimelineLook &look, const TimelineItem &item)
{
    if (const auto *bar = std::get_if<PhaseBar>(&item.mark); bar != nullptr && !bar->planned)
        return look.onPhase[static_cast<std::size_t>(bar->phase - 1)];
    if (const auto *line = std::get_if<YearLine>(&item.mark))
        return line->route == AdviceRoute::Mda ? look.mda : look.icm;
    return look.text;
}

/// A square of @p part of the mark's room, in its middle.
QRectF MarkPainter::square(qreal part) const
{
    const qreal side = std::min(m_rect.width(), m_rect.height()) * part;
    return {m_rect.center().x() - side / 2, m_rect.center().y() - side / 2, side, side};
}

QColor MarkPainter::routeInk(AdviceRoute route) const
{
    if (route == AdviceRoute::Icm)
        return m_look.icm;
    return route == AdviceRoute::Mda ? m_look.mda : m_look.muted;
}

void MarkPainter::fill(const QRectF &rect, const QColor &colour) const
{
    m_painter.fillRect(rect, colour);
}

/// Dashes as lines of their own: dashes of a pen would depend on its width. Only those in view.
void MarkPainter::dashes(qreal left, qreal right, qreal y, qreal dash) const
{
    const qreal step = dash * 5 / 3;
    const qreal skipped = std::max(0.0, std::floor((m_view.left() - left) / step)) * step;
    for (qreal x = left + skipped; x < std::min(right, m_view.right()); x += step)
        m_painter.drawLine(QPointF(x, y), QPointF(std::min(x + dash, right), y));
}

void MarkPainter::dashed(const QRectF &rect) const
{
    m_painter.setPen(flat(m_look.muted, m_look.hair));
    dashes(rect.left(), rect.right(), rect.top(), m_look.stroke * 2);
    dashes(rect.left(), rect.right(), rect.bottom(), m_look.stroke * 2);
    m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
    m_painter.drawLine(rect.topRight(), rect.bottomRight());
}

void MarkPainter::operator()(const DecisionMark &mark) const
{
    const qreal half = m_rect.height() / 3;
    const QPointF middle = m_rect.center();
    m_painter.setPen(flat(routeInk(mark.route), m_look.stroke * 1.5));
    m_painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
}

void MarkPainter::operator()(const YearLine &line) const
{
    const QColor ink = routeInk(line.route);
    const qreal y = m_rect.center().y();
    const qreal half = m_rect.height() / 3;
    m_painter.setPen(flat(ink, m_look.stroke * 1.5));
    m_painter.drawLine(QPointF(m_rect.left(), y - half), QPointF(m_rect.left(), y + half));
    const qreal sure = std::clamp(m_today, m_rect.left(), m_rect.right());
    m_painter.drawLine(QPointF(m_rect.left(), y), QPointF(sure, y));
    dashes(sure, m_rect.right(), y, m_look.stroke * 3);
    m_painter.drawLine(QPointF(m_rect.right(), y - half), QPointF(m_rect.right(), y + half));
}

void MarkPainter::operator()(const PhaseBar &bar) const
{
    if (bar.planned) {
        dashed(m_rect);
        return;
    }
    const auto index = static_cast<std::size_t>(bar.phase - 1);
    fill(m_rect, m_look.phase[index]);
    m_painter.setPen(flat(bar.relapse ? m_look.text : m_look.border, bar.relapse ? m_look.stroke : m_look.hair));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_rect);
}

/// Firm to day 10, slanted to where it was extended; an outline where it may not be the household's, and for what was
/// annulled.
void MarkPainter::operator()(const OrderBar &bar) const
{
    const double whole = std::max(1e-6, dayNumber(m_item.end()) - dayNumber(m_item.from));
    const double firm = dayNumber(std::min(bar.term.firstEnd, m_item.end())) - dayNumber(m_item.from);
    const qreal firmWidth = bar.term.extended ? m_rect.width() * std::clamp(firm / whole, 0.0, 1.0) : m_rect.width();
    const QRectF block(m_rect.left(), m_rect.top(), firmWidth, m_rect.height());
    const bool hollow = bar.number == 0 || bar.status == OrderStatus::AnnulledFromStart;
    if (!hollow)
        fill(block, m_look.text);
    m_painter.setPen(flat(m_look.text, m_look.hair));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_rect);
    if (firmWidth < m_rect.width())
        slanted(m_painter, m_rect.adjusted(firmWidth, 0, 0, 0), m_view, m_look.stroke * 2.5,
            flat(m_look.text, m_look.hair * 1.4));
    if (bar.status == OrderStatus::AnnulledFromStart)
        m_painter.drawLine(m_rect.bottomLeft(), m_rect.topRight());
}

/// A cross for a violation, a hollow square for the others.
void MarkPainter::operator()(const OrderEntry &entry) const
{
    const QRectF box = square(0.7);
    if (entry.kind == OrderKind::Violation) {
        m_painter.setPen(flat(m_look.violence, m_look.stroke * 1.2));
        m_painter.drawLine(box.topLeft(), box.bottomRight());
        m_painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    }
    m_painter.setPen(flat(m_look.text, m_look.hair * 1.4));
    m_painter.setBrush(m_look.ground);
    m_painter.drawRect(box);
}

/// Filled when it counts, a dashed ring when it may, an open ring when it does not.
void MarkPainter::operator()(const ReportMark &mark) const
{
    const QRectF disc = square(0.9);
    if (mark.weight == rules::Weight::Counts) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.accent);
        m_painter.drawEllipse(disc);
        return;
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(flat(mark.weight == rules::Weight::No ? m_look.muted : m_look.accent, m_look.stroke * 0.8));
    if (mark.weight == rules::Weight::No) {
        m_painter.drawEllipse(disc);
        return;
    }
    constexpr int dashes = 7;
    for (int i = 0; i < dashes; ++i)
        m_painter.drawArc(disc, i * 5760 / dashes, 5760 / dashes * 3 / 5);
}

/// The zigzag of violence.
void MarkPainter::operator()(const IncidentMark &) const
{
    const QRectF box = square();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.violence, m_look.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QList<QPointF> line{
        spot(box, 0.5, 12), spot(box, 4, 4), spot(box, 8, 12), spot(box, 12, 4), spot(box, 15.5, 12)};
    m_painter.drawPolyline(line.constData(), static_cast<int>(line.size()));
}

void MarkPainter::operator()(const PartnerBand &band) const
{
    const qreal high = m_rect.height() * thickness(band.effort);
    const QRectF bar(m_rect.left(), m_rect.center().y() - high / 2, m_rect.width(), high);
    if (band.effort == PartnerEffort::Waiting)
        dashed(bar);
    else
        fill(bar, band.leads == AdviceRoute::Incomplete ? m_look.partner : routeInk(band.leads));
}

void MarkPainter::operator()(const MeetingMark &mark) const
{
    const QRectF box = square(0.8);
    m_painter.setPen(flat(m_look.text, m_look.hair * 1.4));
    m_painter.setBrush(mark.held ? m_look.text : m_look.ground);
    m_painter.drawRect(box);
}

void MarkPainter::operator()(const ActionMark &mark) const
{
    const QRectF box = square();
    if (mark.stand == ActionStand::Target || mark.stand == ActionStand::Latest) {
        const bool latest = mark.stand == ActionStand::Latest;
        m_painter.setPen(flat(latest ? m_look.redLine : m_look.yellowLine, m_look.hair));
        m_painter.setBrush(latest ? m_look.red : m_look.yellow);
        const QList<QPointF> triangle{spot(box, 8, 1), spot(box, 15.5, 15), spot(box, 0.5, 15)};
        m_painter.drawPolygon(triangle.constData(), static_cast<int>(triangle.size()));
        m_painter.setPen(flat(latest ? m_look.onRed : m_look.onYellow, m_look.stroke * 0.8));
        m_painter.drawLine(spot(box, 8, 5.5), spot(box, 8, 10.5));
        m_painter.drawLine(spot(box, 8, 12), spot(box, 8, 13.5));
        return;
    }
    const bool done = mark.stand == ActionStand::Done;
    m_painter.setPen(done ? QPen(Qt::NoPen) : flat(m_look.text, m_look.hair * 1.2));
    m_painter.setBrush(done ? m_look.green : m_look.ground);
    const QList<QPointF> diamond{spot(box, 8, 0), spot(box, 16, 8), spot(box, 8, 16), spot(box, 0, 8)};
    m_painter.drawPolygon(diamond.constData(), static_cast<int>(diamond.size()));
    if (!done)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.onGreen, m_look.stroke * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QList<QPointF> tick{spot(box, 4.8, 8.2), spot(box, 7.2, 10.6), spot(box, 11.2, 6)};
    m_painter.drawPolyline(tick.constData(), static_cast<int>(tick.size()));
}

} // namespace regie::print
