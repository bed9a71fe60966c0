#pragma once

#include "ui/widgets/panel.h"

class QAbstractItemDelegate;
class QAbstractItemModel;
class QTableView;

namespace regie::ui {

/// A table that is read and not edited, in the panel of a candidate: found by @p name, spoken as @p title, drawn by
/// @p delegate, which the table takes over. Columns are the caller's.
[[nodiscard]] QTableView *makeComparisonTable(
    const QString &name, const QString &title, QAbstractItemModel *model, QAbstractItemDelegate *delegate);
/// The frame of the cell that has the keyboard.
void drawCellFocus(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace regie::ui
