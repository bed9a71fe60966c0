#pragma once

#include "ui/print/timelinelayout.h"

#include <QColor>
#include <QFont>

#include <array>

class QPainter;

namespace regie::print {

/// Inks, fonts and strokes of a timeline: tokens of the theme on the screen, ink on paper.
struct TimelineLook
{
    QColor ground = {};
    QColor future = {}; ///< what lies after today
    QColor axis = {};
    QColor grid = {};
    QColor border = {};
    QColor text = {};
    QColor muted = {};
    QColor accent = {};
    QColor onAccent = {};
    QColor icm = {};
    QColor mda = {};
    QColor partner = {};
    QColor violence = {};
    QColor green = {};
    QColor onGreen = {};
    QColor yellow = {};
    QColor yellowLine = {};
    QColor onYellow = {};
    QColor red = {};
    QColor redLine = {};
    QColor onRed = {};
    std::array<QColor, 3> phase = {};
    std::array<QColor, 3> onPhase = {};
    QFont font = {};
    QFont strong = {};
    QFont small = {};
    qreal hair = 1;    ///< a grid line
    qreal stroke = 2;  ///< a line that is a mark
    qreal pad = 12;    ///< before the name of a lane
    qreal indent = 12; ///< further, for the name of a strip
};

/// The look on paper, in units of the sheet.
[[nodiscard]] TimelineLook paperLook();
/// Sizes on paper, in units of the sheet.
[[nodiscard]] TimelineSizes paperSizes();

/// Paints parts of a timeline. The painter's x = `left` of an area is day `layout.day(shift)`.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineLook &look, const report::Timeline &timeline,
        const TimelineLayout &layout, const TimelineLabels &labels)
        : m_painter(painter), m_look(look), m_timeline(timeline), m_layout(layout), m_labels(labels)
    {
    }

    /// Months over @p area, with the flag of today.
    void axis(const QRectF &area, qreal shift) const;
    /// The names of strips; @p area starts at the top of strip @p first.
    void names(const QRectF &area, int first, int last) const;
    /// Ground, grid, marks and words of strips @p first to @p last - 1 over @p area, whose top is that of strip
    /// @p first. Marks outside of it are not painted.
    void strips(const QRectF &area, qreal shift, int first, int last) const;
    /// A sign of the legend.
    void sample(const QRectF &rect, const report::TimelineMark &mark) const;

private:
    void ground(const QRectF &area, qreal shift, int first, int last) const;
    void strip(const QRectF &area, qreal shift, int index) const;
    void badge(const QRectF &rect, int count) const;
    void earlier(const QRectF &area, qreal shift, int index) const;
    void words(const QRectF &area, qreal shift, int strip, int slot) const;
    void today(const QRectF &area, qreal shift) const;
    void laneLines(const QRectF &area, int first, int last) const;
    [[nodiscard]] bool beginsLane(int strip) const;
    [[nodiscard]] TimelineAxis axisIn(const QRectF &area, qreal shift) const;
    void axisWords(
        const QList<AxisTick> &ticks, const QStringList &words, const AxisLine &line, qreal foot, qreal shift) const;
    [[nodiscard]] QRectF todayFlag(const QRectF &area, qreal shift) const;
    [[nodiscard]] QString todayText() const;

    QPainter &m_painter;
    const TimelineLook &m_look;
    const report::Timeline &m_timeline;
    const TimelineLayout &m_layout;
    const TimelineLabels &m_labels;
};

/// What the axis says at @p day: "nov", "23", "2026", "november 2026".
[[nodiscard]] QString axisText(QDate day, AxisUnit unit);

} // namespace regie::print
