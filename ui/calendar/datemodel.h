#pragma once

#include "ui/calendar/daterows.h"

#include <QAbstractTableModel>

namespace regie::ui {

/// Dates as a table: of one day, or of all that are known.
class DateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Stand, Day, Time, Who, What, Which, Basis, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of @p rows on @p day; an invalid day shows all.
    void setRows(const QList<DateRow> &rows, QDate day = {});
    /// Null when there is no such row.
    [[nodiscard]] const DateRow *row(const QModelIndex &index) const;
    /// The place of the row that says the same as @p row did; invalid when it is gone.
    [[nodiscard]] QModelIndex indexOf(const DateRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DateRow> m_rows;
};

} // namespace regie::ui
