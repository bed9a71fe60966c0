#pragma once

#include "core/casebook/views.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

class QTableView;

namespace regie::ui {

/// The sum behind a candidate, step by step: in words, in bits, and as a bar from where the sum stood to where it
/// stands. The last row is what it comes to.
class WaterfallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, BitsColumn, BarColumn, ColumnCount };
    /// Where the bar begins and ends, in bits, and the widest that any row of this sum reaches.
    enum Role { FromRole = Qt::UserRole, ToRole, LowestRole, HighestRole, TotalRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// @p names of the persons confirmed in this intake, for who gives the household's share.
    void show(const matching::Candidate &candidate, const QHash<PersonId, QString> &names);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString what = {};
        double from = 0;
        double to = 0;
        bool total = false;
    };
    QList<Row> m_rows;
    double m_lowest = 0;
    double m_highest = 0;
};

/// Draws words and numbers, and the bars in the colours of the theme. What a bar says stands in words beside it.
class WaterfallDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A read-only table for @p model.
[[nodiscard]] QTableView *makeWaterfall(WaterfallModel *model);

} // namespace regie::ui
