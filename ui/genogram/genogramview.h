#pragma once

#include "ui/print/genogrampainter.h"

#include <QAbstractScrollArea>

namespace regie::ui {

/// A family drawn over its generations as it is on a day.
///
/// Keys: Left and Right go to the person beside, Up and Down to the nearest in the generation above or below, Home and
/// End to the first and last of the generation; + and - change the scale, 0 fits the whole in view. The
/// wheel scrolls, with Ctrl it changes the scale; dragging moves the drawing. Whoever is chosen is read out with
/// everything that is drawn of her.
class GenogramView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GenogramView(QWidget *parent = nullptr);

    /// Draws @p family as it is on @p day; the chosen person stays when she is still there.
    void setFamily(const Family &family, QDate day);
    void setDay(QDate day);
    void setShown(const print::GenogramShown &shown);
    [[nodiscard]] const report::Genogram &genogram() const { return m_genogram; }
    [[nodiscard]] const report::GenogramMoment &moment() const { return m_moment; }
    [[nodiscard]] const print::GenogramShown &shown() const { return m_shown; }

    /// The chosen person, -1 when nobody; choosing brings her into view.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int person);

    /// 1 is the size of the design.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    /// The largest scale at which the whole is in view, at most 1.
    void fitWhole();

    /// Where @p person is painted on the viewport. For tests and tooltips.
    [[nodiscard]] QRect placeOf(int person) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int person);
    void zoomChanged();

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
    void takeLook();
    void adjustScrollBars();
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] int personAt(QPoint at) const;
    [[nodiscard]] QList<int> rowOf(int generation) const;
    void moveInRow(int step);
    void moveToRow(int step);
    bool keyForPersons(int key);
    bool keyForScale(int key);
    void bringIntoView(int person);
    void announce();

    report::Genogram m_genogram;
    report::GenogramMoment m_moment;
    print::GenogramLook m_look;
    print::GenogramShown m_shown;
    QDate m_day;
    qreal m_zoom = 1;
    bool m_fits = true; ///< nobody chose another scale yet
    int m_current = -1;
    QPoint m_pressed;
    QPoint m_scrolled;
    bool m_moved = false;
};

} // namespace regie::ui
