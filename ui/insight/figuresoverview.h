#pragma once

#include "ui/insight/chartview.h"
#include "ui/insight/figuretables.h"

#include <QScrollArea>

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace regie::ui {

class FigureCards;
class Panel;
class Segmented;
class TextLabel;

/// The dashboard: the strip of numbers, the curve, the in-flow, before and after, and the municipalities. Every number
/// opens its list, every chart has its table.
class FiguresOverview : public QScrollArea
{
    Q_OBJECT
public:
    explicit FiguresOverview(QWidget *parent = nullptr);

    void showFigures(const FigureSource &source);

Q_SIGNALS:
    void wanted(const regie::ui::ListWish &wish);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A chart and its table behind two segments.
    struct ChartPanel
    {
        ui::Panel *panel = nullptr; ///< named in full: a frame has a shape of that name
        Segmented *as = nullptr;
        QStackedWidget *stack = nullptr;
        ChartView *chart = nullptr;
        QTableView *table = nullptr;
        FigureTable *model = nullptr;
    };
    [[nodiscard]] ChartPanel makeChart(const QString &name, const QString &heading, const QString &note);
    [[nodiscard]] ui::Panel *makeTable(
        const QString &name, const QString &heading, const QString &note, QTableView *&table, FigureTable *&model);
    [[nodiscard]] QTableView *makeView(const QString &name, const QString &heading, FigureTable *model);
    void showCurves();
    void showBars();
    void openSpot(int place, int series);
    void arrange();

    FigureSource m_source;
    FigureCards *m_cards = nullptr;
    QBoxLayout *m_halves = nullptr;
    ChartPanel m_curve;
    ChartPanel m_inflow;
    QTableView *m_around = nullptr;
    FigureTable *m_aroundModel = nullptr;
    QTableView *m_places = nullptr;
    FigureTable *m_placesModel = nullptr;
    QList<insight::Curve> m_curves;
    QStringList m_channels;
};

} // namespace regie::ui
