#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QHeaderView;

namespace regie::ui {

/// A list, table or tree for assistive technology. Its cells can be chosen ("Toggle": the current row goes along, as
/// with the arrow keys) and opened ("Press": what Enter does). Qt 6.4's own cells only colour a row, in a tree with
/// groups another one than was asked for, and nothing opens them.
///
/// Children are counted as the views of Qt count them in their events: the row of headings first, and in each row the
/// heading of the row, when the view has them.
class ViewAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ViewAccess(QAbstractItemView *view);
    ~ViewAccess() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int at) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] QHeaderView *header(Qt::Orientation orientation) const;
    /// The row as it is seen, counted from 0 over open groups; -1: not in view.
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    /// What is heard of the heading above column or before row @p section.
    [[nodiscard]] QString heading(Qt::Orientation orientation, int section) const;

private:
    [[nodiscard]] int headingsBefore() const { return header(Qt::Vertical) == nullptr ? 0 : 1; }
    [[nodiscard]] int headingsAbove() const { return header(Qt::Horizontal) == nullptr ? 0 : 1; }
    [[nodiscard]] int width() const { return columnCount() + headingsBefore(); }
    QAccessibleInterface *kept(int at, QAccessibleInterface *made) const;
    void forget();

    QAbstractItemView *m_view;
    mutable QHash<int, QAccessible::Id> m_children; ///< made when they are asked for
};

} // namespace regie::ui
