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
    /// @p counts says how many there are of a group, when they are more than its rows.
    void setRows(const QList<WorkRow> &rows, const QHash<WorkGroup, int> &counts = {});
    /// The row at @p index; null for a group.
    [[nodiscard]] const WorkRow *row(const QModelIndex &index) const;
    /// The index of a group; invalid when it has no rows.
    [[nodiscard]] QModelIndex indexOf(WorkGroup group) const;
    /// The index of the row that says the same as @p row did: of the same group, about the same thing; or else of any
    /// row about it, or invalid.
    [[nodiscard]] QModelIndex indexOf(const WorkRow &row) const;

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
        int count = 0;
    };
    [[nodiscard]] static QString countText(const Group &group);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] static QVariant rowData(const WorkRow &row, int column, int role);

    QList<WorkRow> m_rows;
    QHash<WorkGroup, int> m_counts;
    QList<Group> m_groups;
};

} // namespace regie::ui
