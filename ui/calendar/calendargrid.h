#pragma once

#include "ui/calendar/daterows.h"

#include <QHash>
#include <QWidget>

namespace regie::ui {

/// Weeks from top to bottom, days from left to right, each with its dates as sign and words; what does not fit is
/// counted. One day is chosen.
///
/// Keys: the arrows go from day to day, Home and End to the first and last day of the week, PageUp and PageDown turn
/// the page, T goes to today, Enter goes into the day. What stands on the chosen day is read out.
class CalendarGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    /// The weeks of @p span; days outside the month of @p month are muted (an invalid one mutes none).
    void setSpan(const CalendarSpan &span, QDate month, QDate today);
    void setRows(const QList<DateRow> &rows);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    /// Chooses a day of the span; emits when it is another.
    void setCurrentDay(QDate day);
    /// Where @p day is painted; empty when it is not shown.
    [[nodiscard]] QRect cellOf(QDate day) const;
    /// How many dates fit in a cell: of a month a line each, of one week two.
    [[nodiscard]] int datesInCell() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(QDate day);
    /// A day outside of what is shown was reached by an arrow, or another page by its key.
    void dayWanted(QDate day);
    void pageWanted(int pages);
    void todayWanted();
    /// Enter or a double click on a day.
    void dayEntered(QDate day);
    /// A double click on a date.
    void opened(const regie::ui::CaseWork &work);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int dateHeight() const;
    [[nodiscard]] int numberHeight() const;
    [[nodiscard]] int weekWidth() const;
    [[nodiscard]] QDate dayAt(QPoint at) const;
    [[nodiscard]] const DateRow *rowAt(QPoint at) const;
    [[nodiscard]] QString dayText(QDate day) const;
    void goTo(QDate day);
    void announce();
    void paintHeader(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintNumber(QPainter &painter, QDate day, const QRect &cell) const;
    void paintDates(QPainter &painter, QDate day, const QRect &cell) const;
    void paintDate(QPainter &painter, const DateRow &row, const QRect &room) const;

    CalendarSpan m_span;
    QDate m_month;
    QDate m_today;
    QDate m_current;
    QHash<QDate, QList<DateRow>> m_rows;
};

} // namespace regie::ui
