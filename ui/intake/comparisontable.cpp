#include "ui/intake/comparisontable.h"

#include "ui/intake/panes.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace regie::ui {

QTableView *makeComparisonTable(
    const QString &name, const QString &title, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    delegate->setParent(table);
    table->setItemDelegate(delegate);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(heightFor(height::row));
    table->horizontalHeader()->setMinimumHeight(heightFor(height::groupRow));
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void drawCellFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(colour(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace regie::ui
