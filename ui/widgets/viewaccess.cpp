#include "ui/widgets/viewaccess.h"

#include "ui/widgets/viewcell.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace regie::ui {

namespace {

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QTreeView *>(view) != nullptr)
        return QAccessible::Tree;
    return qobject_cast<const QTableView *>(view) != nullptr ? QAccessible::Table : QAccessible::List;
}

} // namespace

ViewAccess::ViewAccess(QAbstractItemView *view) : QAccessibleWidget(view, roleOf(view)), m_view(view)
{
}

ViewAccess::~ViewAccess()
{
    forget();
}

void ViewAccess::forget()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

void *ViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

/// Proposals below a line belong to that line, choices that drop down to their box.
QAccessibleInterface *ViewAccess::parent() const
{
    if (m_view->windowType() == Qt::Popup && m_view->focusProxy() != nullptr)
        return QAccessible::queryAccessibleInterface(m_view->focusProxy());
    QWidget *around = m_view->parentWidget();
    auto *box = around == nullptr ? nullptr : qobject_cast<QComboBox *>(around->parentWidget());
    return box == nullptr ? QAccessibleWidget::parent() : QAccessible::queryAccessibleInterface(box);
}

QHeaderView *ViewAccess::header(Qt::Orientation orientation) const
{
    if (const auto *table = qobject_cast<const QTableView *>(m_view))
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    return tree != nullptr && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

int ViewAccess::columnCount() const
{
    if (m_view->model() == nullptr)
        return 0;
    return qobject_cast<const QListView *>(m_view) != nullptr ? 1 : m_view->model()->columnCount(m_view->rootIndex());
}

int ViewAccess::rowCount() const
{
    if (m_view->model() == nullptr)
        return 0;
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    if (tree == nullptr)
        return m_view->model()->rowCount(m_view->rootIndex());
    int rows = 0;
    for (QModelIndex at = m_view->model()->index(0, 0, m_view->rootIndex()); at.isValid(); at = tree->indexBelow(at))
        ++rows;
    return rows;
}

QModelIndex ViewAccess::indexAt(int row, int column) const
{
    if (m_view->model() == nullptr || row < 0 || column < 0)
        return {};
    if (const auto *list = qobject_cast<const QListView *>(m_view))
        return m_view->model()->index(row, list->modelColumn(), m_view->rootIndex());
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    if (tree == nullptr)
        return m_view->model()->index(row, column, m_view->rootIndex());
    QModelIndex at = m_view->model()->index(0, 0, m_view->rootIndex());
    for (int i = 0; i < row && at.isValid(); ++i)
        at = tree->indexBelow(at);
    return at.siblingAtColumn(column);
}

int ViewAccess::rowOf(const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    if (tree == nullptr || !index.isValid())
        return index.row();
    const QModelIndex wanted = index.siblingAtColumn(0);
    int row = 0;
    for (QModelIndex at = m_view->model()->index(0, 0, m_view->rootIndex()); at.isValid(); at = tree->indexBelow(at)) {
        if (at == wanted)
            return row;
        ++row;
    }
    return -1;
}

QString ViewAccess::heading(Qt::Orientation orientation, int section) const
{
    const QAbstractItemModel *model = m_view->model();
    if (model == nullptr)
        return {};
    const QString spoken = model->headerData(section, orientation, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model->headerData(section, orientation).toString() : spoken;
}

int ViewAccess::childCount() const
{
    return m_view->model() == nullptr ? 0 : (rowCount() + headingsAbove()) * width();
}

QAccessibleInterface *ViewAccess::kept(int at, QAccessibleInterface *made) const
{
    m_children.insert(at, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ViewAccess::child(int at) const
{
    if (at < 0 || at >= childCount())
        return nullptr;
    const int row = at / width() - headingsAbove();
    const int column = at % width() - headingsBefore();
    if (const auto found = m_children.constFind(at); found != m_children.constEnd()) {
        QAccessibleInterface *known = QAccessible::accessibleInterface(*found);
        // A model may have moved its rows while nobody listened.
        const auto *cell = row < 0 || column < 0 ? nullptr : static_cast<const ViewCell *>(known);
        if (known != nullptr && (cell == nullptr || cell->index() == indexAt(row, column)))
            return known;
        QAccessible::deleteAccessibleInterface(*found);
        m_children.erase(found);
    }
    auto *self = const_cast<ViewAccess *>(this);
    if (row < 0)
        return kept(at, new ViewHeading(self, Qt::Horizontal, column));
    if (column < 0)
        return kept(at, new ViewHeading(self, Qt::Vertical, row));
    const QModelIndex index = indexAt(row, column);
    return index.isValid() ? kept(at, new ViewCell(self, index)) : nullptr;
}

int ViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto at = m_children.cbegin(); at != m_children.cend(); ++at) {
        if (QAccessible::accessibleInterface(at.value()) == child)
            return at.key();
    }
    return -1;
}

QAccessibleInterface *ViewAccess::childAt(int x, int y) const
{
    const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(rowOf(index), index.column()) : nullptr;
}

QAccessibleInterface *ViewAccess::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || column >= columnCount())
        return nullptr;
    return child((row + headingsAbove()) * width() + column + headingsBefore());
}

int ViewAccess::selectedCellCount() const
{
    return static_cast<int>(
        m_view->selectionModel() == nullptr ? 0 : m_view->selectionModel()->selectedIndexes().size());
}

QList<QAccessibleInterface *> ViewAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (m_view->selectionModel() == nullptr)
        return cells;
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (QAccessibleInterface *cell = cellAt(rowOf(index), columnCount() == 1 ? 0 : index.column()))
            cells.append(cell);
    }
    return cells;
}

QString ViewAccess::columnDescription(int column) const
{
    return heading(Qt::Horizontal, column);
}

QString ViewAccess::rowDescription(int row) const
{
    const QHeaderView *rows = header(Qt::Vertical);
    return rows != nullptr && !rows->isHidden() ? heading(Qt::Vertical, row) : QString();
}

int ViewAccess::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

QList<int> ViewAccess::selectedRows() const
{
    QList<int> rows;
    if (m_view->selectionModel() == nullptr)
        return rows;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows(
        qobject_cast<const QListView *>(m_view) != nullptr ? static_cast<const QListView *>(m_view)->modelColumn() : 0);
    for (const QModelIndex &index : chosen)
        rows.append(rowOf(index));
    return rows;
}

bool ViewAccess::isRowSelected(int row) const
{
    return m_view->selectionModel() != nullptr && m_view->selectionModel()->isSelected(indexAt(row, 0));
}

bool ViewAccess::selectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    m_view->setCurrentIndex(index);
    return isRowSelected(row);
}

bool ViewAccess::unselectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    const bool many = m_view->selectionMode() == QAbstractItemView::MultiSelection ||
                      m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
    if (!index.isValid() || !many)
        return false;
    m_view->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void ViewAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forget();
}

} // namespace regie::ui
