#pragma once

#include "ui/insight/chart.h"

#include <QWidget>

#include <variant>

namespace regie::ui {

/// A chart that can be read without eyes or mouse: Left and Right go from one part to the next, Home and End to the
/// first and last; the part is read out with its number. Enter or a click opens the list behind it.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    /// @p name is what it is called for a screen reader.
    ChartView(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setBars(const BarChart &chart);
    void setCurves(const CurveChart &chart);
    [[nodiscard]] const std::variant<BarChart, CurveChart> &chart() const { return m_chart; }
    /// What the chosen part says: "4e kwartaal 2026, Veilig Thuis: 3".
    [[nodiscard]] QString currentText() const;
    /// Paints the chart with @p look into @p room, without what is chosen: for paper.
    static void paintChart(
        QPainter &painter, const QRectF &room, const std::variant<BarChart, CurveChart> &chart, const ChartLook &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The list is wanted of bar (or mark) @p place, of series (or line) @p series.
    void opened(int place, int series);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString spotText(const ChartSpot &spot) const;
    [[nodiscard]] int spotAt(QPointF place) const;
    void choose(int spot);
    void tell();

    std::variant<BarChart, CurveChart> m_chart;
    QList<ChartSpot> m_spots;
    int m_current = -1;
};

} // namespace regie::ui
