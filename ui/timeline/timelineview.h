#pragma once

#include "core/report/timeline.h"
#include "ui/print/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QSet>

namespace regie::ui {

/// The case through time: lanes from top to bottom, days from left to right, the names of the lanes at the left, the
/// months on top and the whole case in a strip below. Paints only what is in view.
///
/// Keys: Left and Right go to the mark before or after in the lane, Up and Down to the nearest in the next lane, Home
/// and End to the first and last of the lane, with Ctrl of the case; + and - change the scale, 0 shows all, T goes to
/// today, PageUp and PageDown move time; Enter opens. The wheel scrolls, with Shift through time, with Ctrl it changes
/// the scale. Everything said by a mark is read out when it is chosen.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Shows @p timeline, around today. Nothing is chosen.
    void setTimeline(const report::Timeline &timeline);
    [[nodiscard]] const report::Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const print::TimelineLayout &layoutInUse() const { return m_layout; }

    void setLaneShown(report::TimelineLane lane, bool shown);
    [[nodiscard]] bool isLaneShown(report::TimelineLane lane) const { return !m_hidden.contains(lane); }

    /// The chosen item, -1 when none; choosing brings it into view.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int item);

    /// How many days are in view, and the first of them.
    [[nodiscard]] double daysInView() const;
    [[nodiscard]] QDate firstInView() const;
    [[nodiscard]] QDate lastInView() const;
    void zoomIn();
    void zoomOut();
    void showAll();
    void goToToday();
    /// Moves what is in view by @p days, as far as there is something.
    void moveBy(double days) { moveTo(m_firstDay + days); }

    /// Where item @p item is painted on the viewport; empty when it is out of view. For tests and tooltips.
    [[nodiscard]] QRect placeOf(int item) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int item);
    /// Enter or a click: @p id is that of the thing (32 hex), empty when it has none of its own.
    void opened(regie::report::TimelineLane lane, const QString &id);
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag { None, Time, Overview };

    // geometry
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] QRect lanesRect() const;
    [[nodiscard]] QRect axisRect() const;
    [[nodiscard]] QRect overviewRect() const;
    [[nodiscard]] std::pair<int, int> stripsInView() const;
    [[nodiscard]] double leastPerDay() const;
    [[nodiscard]] double mostPerDay() const;
    [[nodiscard]] qreal shift() const { return m_layout.x(m_firstDay); }
    [[nodiscard]] double overviewDay(int x) const;
    [[nodiscard]] int overviewX(double day) const;

    // time
    void setScale(double perDay, double fixedDay, int fixedX);
    void moveTo(double firstDay);
    void showAroundToday();
    void zoomBy(double factor, int x);
    void takeLook();
    void layOut();
    void bringIntoView(int item);
    void adjustScrollBar();

    // choosing
    [[nodiscard]] std::optional<std::pair<int, int>> slotAt(QPoint at) const;
    void moveInLane(int step);
    void moveToLane(int step);
    void goToEdge(bool last, bool ofCase);
    void open(int item);
    void clickAt(QPoint at);
    void announce();
    [[nodiscard]] QString tipAt(QPoint at) const;
    bool keyForTime(int key, Qt::KeyboardModifiers modifiers);
    bool keyForItems(int key, Qt::KeyboardModifiers modifiers);

    // painting
    void paintLanes(QPainter &painter);
    void paintCurrent(QPainter &painter) const;
    void paintOverview(QPainter &painter);
    [[nodiscard]] QPixmap wholeCase(QSize size) const;

    report::Timeline m_timeline;
    print::TimelineLayout m_layout;
    print::TimelineLook m_look;
    print::TimelineLabels m_labels;
    QSet<report::TimelineLane> m_hidden;
    std::pair<double, double> m_bounds = {0, 1}; ///< days from which and until which time can be moved
    double m_firstDay = 0;                       ///< at the left edge
    double m_perDay = 1;
    int m_current = -1;
    bool m_shown = false; ///< has had its first size
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    double m_pressedDay = 0;
    bool m_moved = false;
    QPixmap m_overview;
};

} // namespace regie::ui
