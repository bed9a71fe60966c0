#pragma once

#include "core/casebook/flowvalues.h"
#include "core/casebook/views.h"

#include <QWidget>

namespace regie::ui {

/// How safe the members say it is over time, 0 (unsafe) to 10 (safe): a line a member, told apart by its dashes and the
/// name at its end. The same stands in a table beside it.
class SafetyChart : public QWidget
{
    Q_OBJECT
public:
    explicit SafetyChart(QWidget *parent = nullptr);
    void setCase(const CaseView &view, QDate today);
    /// Whether there is anything to draw: somebody gave a figure twice.
    [[nodiscard]] bool hasLines() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name = {};
        QList<std::pair<QDate, int>> points = {}; ///< oldest first
    };
    void paintGrid(QPainter &painter, const QRectF &area) const;
    void paintLine(QPainter &painter, const QRectF &area, int index) const;
    void paintNames(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QPointF place(const QRectF &area, const std::pair<QDate, int> &point) const;

    QList<Line> m_lines;
    QDate m_from;
    QDate m_until;
};

} // namespace regie::ui
