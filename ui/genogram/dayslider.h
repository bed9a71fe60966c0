#pragma once

#include <QDate>
#include <QSlider>

namespace regie::ui {

/// A slider over days, with a mark for every day on which something changes, and the years below. Left and Right go a
/// month, PageUp and PageDown a year.
class DaySlider : public QSlider
{
    Q_OBJECT
public:
    explicit DaySlider(QWidget *parent = nullptr);

    /// From a year before the first of @p changes to @p today, where it stands.
    void setDays(const QList<QDate> &changes, QDate today);
    [[nodiscard]] QDate day() const;
    void setDay(QDate day);
    /// To the change before or after the day it stands on; today is the last.
    void goToChange(int step);
    [[nodiscard]] bool hasChange(int step) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int xOf(QDate day) const;
    [[nodiscard]] QDate dayAt(int x) const;
    [[nodiscard]] QDate change(int step) const;

    QList<QDate> m_changes;
    QDate m_first;
    QDate m_today;
};

} // namespace regie::ui
