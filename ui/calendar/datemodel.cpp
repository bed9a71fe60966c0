#include "ui/calendar/datemodel.h"

#include "ui/widgets/cellroles.h"
#include "ui/wording/dates.h"

#include <algorithm>
#include <iterator>

namespace regie::ui {

namespace {

QString dateText(const DateRow &row, int column)
{
    switch (static_cast<DateModel::Column>(column)) {
    case DateModel::Stand:
        return row.stand;
    case DateModel::Day:
        return wording::day(row.at.date);
    case DateModel::Time:
        return row.time;
    case DateModel::Who:
        return row.who;
    case DateModel::What:
        return row.what;
    case DateModel::Which:
        return row.which;
    case DateModel::Basis:
        return row.basis;
    case DateModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void DateModel::setRows(const QList<DateRow> &rows, QDate day)
{
    QList<DateRow> shown;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(shown),
        [day](const DateRow &row) { return !day.isValid() || row.at.date == day; });
    if (shown == m_rows)
        return;
    beginResetModel();
    m_rows = shown;
    endResetModel();
}

const DateRow *DateModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex DateModel::indexOf(const DateRow &row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const DateRow &one = m_rows.at(i);
        if (one.target == row.target && one.meeting == row.meeting && one.what == row.what && one.which == row.which)
            return index(i, 0);
    }
    return {};
}

int DateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const DateRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return dateText(row, index.column());
    if (role == SignRole && index.column() == Stand)
        return static_cast<int>(row.sign);
    if (role == StrongRole && index.column() == Who)
        return true;
    if ((role == SmallRole || role == MiddleRole) && index.column() == Basis)
        return true;
    return {};
}

QVariant DateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Stand:
        return tr("Status");
    case Day:
        return tr("Day");
    case Time:
        return tr("Time");
    case Who:
        return tr("Case or household");
    case What:
        return tr("What");
    case Which:
        return tr("Kind of date");
    case Basis:
        return tr("Basis of the term");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace regie::ui
