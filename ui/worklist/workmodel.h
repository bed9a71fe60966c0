#pragma once

#include "ui/worklist/worklist.h"

#include <QAbstractItemModel>

namespace regie::ui {

/// The work list: group rows with their rows under them. Groups without rows are left out.
class WorkModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Stand, When, Who, What, Basis, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows @p rows; nothing happens when they are what is shown already, so that a choice in a view stays.
    void setRows(const QList<WorkRow> &rows);
    /// The row at @p index; null for a group.
    [[nodiscard]] const WorkRow *row(const QModelIndex &index) const;
    /// The index of a group; invalid when it has no rows.
    [[nodiscard]] QModelIndex indexOf(WorkGroup group) const;
    /// The index of the row about @p target, or invalid.
    [[nodiscard]] QModelIndex indexOf(const WorkTarget &target) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        WorkGroup group;
        QList<WorkRow> rows;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] static QVariant rowData(const WorkRow &row, int column, int role);

    QList<WorkRow> m_rows;
    QList<Group> m_groups;
};

} // namespace regie::ui
