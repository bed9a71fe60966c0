#include "ui/worklist/workmodel.h"

#include "ui/widgets/cellroles.h"

namespace regie::ui {

namespace {

constexpr quintptr ofGroup = 0;

QString textOf(const WorkRow &row, int column)
{
    switch (static_cast<WorkModel::Column>(column)) {
    case WorkModel::Stand:
        return row.stand;
    case WorkModel::When:
        return row.when;
    case WorkModel::Who:
        return row.who;
    case WorkModel::What:
        return row.what;
    case WorkModel::Basis:
        return row.basis;
    case WorkModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void WorkModel::setRows(const QList<WorkRow> &rows, const QHash<WorkGroup, int> &counts)
{
    if (rows == m_rows && counts == m_counts)
        return;
    beginResetModel();
    m_rows = rows;
    m_counts = counts;
    m_groups.clear();
    for (int g = 0; g < workGroupCount; ++g) {
        Group group{static_cast<WorkGroup>(g), {}, 0};
        for (const WorkRow &row : rows) {
            if (row.group == group.group)
                group.rows.append(row);
        }
        group.count = counts.value(group.group, static_cast<int>(group.rows.size()));
        if (!group.rows.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

const WorkRow *WorkModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return nullptr;
    return &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row());
}

QModelIndex WorkModel::indexOf(WorkGroup group) const
{
    for (int i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].group == group)
            return index(i, 0);
    }
    return {};
}

QModelIndex WorkModel::indexOf(const WorkRow &row) const
{
    QModelIndex about;
    for (int g = 0; g < m_groups.size(); ++g) {
        for (int r = 0; r < m_groups[g].rows.size(); ++r) {
            const WorkRow &one = m_groups[g].rows[r];
            if (one.target != row.target || std::holds_alternative<std::monostate>(row.target))
                continue;
            if (one.group == row.group && one.what == row.what)
                return index(r, 0, index(g, 0));
            if (!about.isValid())
                about = index(r, 0, index(g, 0));
        }
    }
    return about;
}

QModelIndex WorkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofGroup);
}

QModelIndex WorkModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofGroup);
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool group = parent.internalId() == ofGroup && parent.column() == 0;
    return group ? static_cast<int>(m_groups.at(parent.row()).rows.size()) : 0;
}

int WorkModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

/// A list stops at its limit; what there is more is said.
QString WorkModel::countText(const Group &group)
{
    const auto shown = static_cast<int>(group.rows.size());
    if (group.count <= shown)
        return QString::number(shown);
    const QString all = QString::number(group.count);
    return group.count >= WorkView::mostCounted ? tr("more than %1, the first %2 are shown").arg(all).arg(shown)
                                                : tr("%1, the first %2 are shown").arg(all).arg(shown);
}

QVariant WorkModel::groupData(const Group &group, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return groupName(group.group);
    if (role == CountRole)
        return countText(group);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(groupName(group.group), countText(group));
    return {};
}

QVariant WorkModel::rowData(const WorkRow &row, int column, int role)
{
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == SignRole && column == Stand)
        return static_cast<int>(row.sign);
    if (role == StrongRole && column == When)
        return row.urgent;
    if (role == InkRole && column == When)
        return static_cast<int>(row.whenInk);
    // The law stands first and its article last.
    if ((role == SmallRole || role == MiddleRole) && column == Basis)
        return true;
    return {};
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const WorkRow *found = row(index);
    return found != nullptr ? rowData(*found, index.column(), role)
                            : groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Stand:
        return tr("Status");
    case When:
        return tr("Left / since");
    case Who:
        return tr("Case or household");
    case What:
        return tr("What");
    case Basis:
        return tr("Basis of the term");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace regie::ui
