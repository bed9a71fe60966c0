#pragma once

#include "ui/print/timelinepainter.h"

namespace regie::print {

/// Draws one mark of the timeline. Form carries the meaning, colour follows (VISUAL.md 5).
class MarkPainter
{
public:
    /// What a mark is drawn with, and where: @p view is what can be seen, @p today where the line of today stands.
    struct Place
    {
        QRectF rect = {}; ///< a point fills its width, a bar lies in it from left to right
        QRectF view = {};
        qreal today = 0;
    };
    MarkPainter(QPainter &painter, const TimelineLook &look, const report::TimelineItem &item, const Place &place)
        : m_painter(painter), m_look(look), m_item(item), m_rect(place.rect), m_view(place.view), m_today(place.today)
    {
    }

    void operator()(const report::DecisionMark &mark) const;
    void operator()(const report::YearLine &line) const;
    void operator()(const report::PhaseBar &bar) const;
    void operator()(const report::OrderBar &bar) const;
    void operator()(const report::OrderEntry &entry) const;
    void operator()(const report::ReportMark &mark) const;
    void operator()(const report::IncidentMark &mark) const;
    void operator()(const report::PartnerBand &band) const;
    void operator()(const report::MeetingMark &mark) const;
    void operator()(const report::ActionMark &mark) const;

private:
    [[nodiscard]] QRectF square(qreal part = 1) const;
    [[nodiscard]] QColor routeInk(AdviceRoute route) const;
    void dashed(const QRectF &rect) const;
    void dashes(qreal left, qreal right, qreal y, qreal dash) const;
    void fill(const QRectF &rect, const QColor &colour) const;

    QPainter &m_painter;
    const TimelineLook &m_look;
    const report::TimelineItem &m_item;
    QRectF m_rect;
    QRectF m_view;
    qreal m_today;
};

/// The bent arrow of a relapse (VISUAL.md 5).
void relapseSign(QPainter &painter, const QRectF &rect, const QColor &ink, qreal width);
/// The words of a mark inside its bar are written in this.
[[nodiscard]] QColor inkInside(const TimelineLook &look, const report::TimelineItem &item);
/// How thick the band of @p effort is, in parts of a bar.
[[nodiscard]] qreal thickness(report::PartnerEffort effort);

} // namespace regie::print
