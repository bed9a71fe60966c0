#include "ui/widgets/viewcell.h"

#include "ui/widgets/access.h"
#include "ui/widgets/viewaccess.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

namespace regie::ui {

namespace {

ViewAccess *accessOf(QAbstractItemView *view)
{
    return view == nullptr ? nullptr : dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(view));
}

/// The list goes on with what Enter does in it, once the caller has its answer: a window may come of it.
void pressEnter(QAbstractItemView *view, const QPersistentModelIndex &index)
{
    const auto enter = [view, index] {
        if (!index.isValid())
            return;
        view->setCurrentIndex(index);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &key);
        }
    };
    QMetaObject::invokeMethod(view, enter, Qt::QueuedConnection);
}

} // namespace

ViewCell::ViewCell(ViewAccess *list, const QModelIndex &index) : m_view(list->view()), m_index(index)
{
}

ViewAccess *ViewCell::list() const
{
    return accessOf(m_view);
}

bool ViewCell::isValid() const
{
    return !m_view.isNull() && m_index.isValid() && m_view->model() == m_index.model();
}

QWindow *ViewCell::window() const
{
    return isValid() && list() != nullptr ? list()->window() : nullptr;
}

QAccessibleInterface *ViewCell::parent() const
{
    return m_view.isNull() ? nullptr : QAccessible::queryAccessibleInterface(m_view);
}

QString ViewCell::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    if (text == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (text != QAccessible::Name && text != QAccessible::Value)
        return {};
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data().toString() : spoken;
}

QRect ViewCell::rect() const
{
    if (!isValid())
        return {};
    const auto *tree = qobject_cast<const QTreeView *>(m_view.data());
    if (tree != nullptr && m_index.column() > 0 && tree->isFirstColumnSpanned(m_index.row(), m_index.parent()))
        return {}; // its place belongs to the first
    const QRect box = m_view->visualRect(m_index);
    return box.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(box.topLeft()), box.size());
}

QAccessible::Role ViewCell::role() const
{
    const QAccessibleInterface *whole = parent();
    const QAccessible::Role role = whole == nullptr ? QAccessible::NoRole : whole->role();
    return role == QAccessible::List   ? QAccessible::ListItem
           : role == QAccessible::Tree ? QAccessible::TreeItem
                                       : QAccessible::Cell;
}

QAccessible::State ViewCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect shown(m_view->viewport()->mapToGlobal(QPoint(0, 0)), m_view->viewport()->size());
    const QRect box = rect();
    state.invisible = !m_view->isVisible() || box.isEmpty();
    state.offscreen = !state.invisible && !shown.intersects(box);
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = state.focusable = flags.testFlag(Qt::ItemIsSelectable) && !state.disabled;
    state.selected = isSelected();
    state.focused = m_view->currentIndex() == m_index;
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    state.checked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto *tree = qobject_cast<const QTreeView *>(m_view.data());
    if (tree != nullptr && m_index.column() == 0 && m_index.model()->hasChildren(m_index)) {
        state.expandable = true;
        state.expanded = tree->isExpanded(m_index);
        state.collapsed = !state.expanded;
    }
    return state;
}

void *ViewCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool ViewCell::isSelected() const
{
    return isValid() && m_view->selectionModel() != nullptr && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> ViewCell::columnHeaderCells() const
{
    const ViewAccess *whole = isValid() ? list() : nullptr;
    if (whole == nullptr || whole->header(Qt::Horizontal) == nullptr)
        return {};
    const int before = whole->header(Qt::Vertical) == nullptr ? 0 : 1;
    return {whole->child(m_index.column() + before)};
}

int ViewCell::columnIndex() const
{
    const ViewAccess *whole = isValid() ? list() : nullptr;
    return whole == nullptr ? -1 : whole->columnCount() == 1 ? 0 : m_index.column();
}

int ViewCell::rowIndex() const
{
    const ViewAccess *whole = isValid() ? list() : nullptr;
    return whole == nullptr ? -1 : whole->rowOf(m_index);
}

QStringList ViewCell::actionNames() const
{
    if (!isValid() || !m_index.flags().testFlag(Qt::ItemIsEnabled))
        return {};
    return {pressAction(), toggleAction(), setFocusAction()};
}

void ViewCell::choose()
{
    const QItemSelectionModel *chosen = m_view->selectionModel();
    if (m_index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool checked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_view->setCurrentIndex(m_index);
        m_view->model()->setData(m_index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (chosen == nullptr || !chosen->isSelected(m_index) || m_view->currentIndex() != m_index) {
        m_view->setCurrentIndex(m_index);
    }
}

void ViewCell::doAction(const QString &name)
{
    if (!isValid())
        return;
    noteAccess();
    if (name == pressAction())
        pressEnter(m_view, m_index);
    else if (name == toggleAction())
        choose();
    if (name != setFocusAction())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_index);
}

ViewHeading::ViewHeading(ViewAccess *list, Qt::Orientation orientation, int section)
    : m_view(list->view()), m_orientation(orientation), m_section(section)
{
}

ViewAccess *ViewHeading::list() const
{
    return accessOf(m_view);
}

QWindow *ViewHeading::window() const
{
    return list() == nullptr ? nullptr : list()->window();
}

QAccessibleInterface *ViewHeading::parent() const
{
    return m_view.isNull() ? nullptr : QAccessible::queryAccessibleInterface(m_view);
}

QString ViewHeading::text(QAccessible::Text text) const
{
    const ViewAccess *whole = list();
    return whole == nullptr || m_section < 0 || text != QAccessible::Name ? QString()
                                                                          : whole->heading(m_orientation, m_section);
}

QRect ViewHeading::rect() const
{
    const QHeaderView *header = list() == nullptr ? nullptr : list()->header(m_orientation);
    if (header == nullptr || header->isHidden() || m_section < 0 || header->isSectionHidden(m_section))
        return {};
    const int from = header->sectionViewportPosition(m_section);
    const int size = header->sectionSize(m_section);
    const QRect box = m_orientation == Qt::Horizontal ? QRect(from, 0, size, header->height())
                                                      : QRect(0, from, header->width(), size);
    return {header->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::Role ViewHeading::role() const
{
    if (m_section < 0)
        return QAccessible::Pane;
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State ViewHeading::state() const
{
    QAccessible::State state;
    state.invisible = m_view.isNull() || !m_view->isVisible() || rect().isEmpty();
    return state;
}

} // namespace regie::ui
