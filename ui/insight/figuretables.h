#pragma once

#include "core/casebook/figures.h"
#include "core/insight/outcome.h"
#include "core/routing/region.h"
#include "ui/widgets/signs.h"

#include <QAbstractTableModel>

class QTableView;

namespace regie::ui {

/// Which list a number opens.
struct ListWish
{
    QString indicator = {};
    std::optional<insight::Split> split = std::nullopt;
    QString key = {};   ///< with a split
    QString title = {}; ///< what stands above the list
    QList<insight::Item> items = {};
};

/// One cell of a table of figures.
struct FigureCell
{
    QString text = {};
    QString spoken = {}; ///< for a screen reader, when the text is short for it
    std::optional<ListWish> opens = std::nullopt;
    bool strong = false;
    Sign sign = Sign::None;
};

/// A table of figures: every number is a link, and Enter opens its list.
class FigureTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &headings, const QList<QList<FigureCell>> &rows);
    /// What the cell opens; null when nothing.
    [[nodiscard]] const ListWish *wish(const QModelIndex &index) const;
    /// Whether the row only says what the rows below it are about; it takes the whole width.
    [[nodiscard]] bool isHeading(int row) const;
    /// As text, headings first: for export and print.
    [[nodiscard]] QList<QStringList> asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QList<FigureCell>> m_rows;
};

/// What the tables are made of: facts in a scope, with the region's names.
struct FigureSource
{
    SharedFacts facts = {};
    insight::Scope scope = {};
    const routing::Region *region = nullptr;

    [[nodiscard]] ListWish wish(const QString &indicator) const;
    [[nodiscard]] ListWish part(const QString &indicator, insight::Split split, const QString &key) const;
};
/// A number that opens @p wish: its count, or its value when @p value is set.
[[nodiscard]] FigureCell figureCell(const ListWish &wish, bool value = false);

/// A table view of @p model: links by Enter and click, every cell by the arrow keys.
[[nodiscard]] QTableView *makeFigureView(const QString &name, const QString &heading, FigureTable *model);

/// Every indicator: name, count, value, 90 %.
void fillAll(FigureTable &table, const FigureSource &source);
/// The chosen indicator by one split.
void fillSplit(FigureTable &table, const FigureSource &source, const QString &indicator, insight::Split split);
/// Before and after the start, by route.
void fillAround(FigureTable &table, const FigureSource &source);
/// In-flow, open cases, first visit and terugval, by municipality.
void fillPlaces(FigureTable &table, const FigureSource &source);
/// In-flow by quarter and channel; the same numbers as the bars.
void fillInflow(FigureTable &table, const FigureSource &source);
/// The curves at every quarter.
void fillCurves(FigureTable &table, const QList<insight::Curve> &curves);

/// The curves of @p source by route, and of those who were never accepted.
[[nodiscard]] QList<insight::Curve> curvesOf(const FigureSource &source);
[[nodiscard]] QList<QString> inflowQuarters(const FigureSource &source);

} // namespace regie::ui
