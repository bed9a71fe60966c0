#pragma once

#include "core/report/timeline.h"

#include <QWidget>

namespace regie::ui {

/// What the marks of a timeline mean: sign and words beside each other, only of those that are there. Wraps.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    void setTimeline(const report::Timeline &timeline);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QList<report::TimelineMark> marks = {}; ///< drawn beside each other
        QString words = {};
    };
    struct Placed
    {
        QRect sign = {};
        QRect words = {};
    };
    [[nodiscard]] QList<Placed> arrange(int width) const;

    QList<Entry> m_entries;
};

} // namespace regie::ui
