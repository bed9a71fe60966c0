#include "ui/widgets/delegates.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int inset = space::s;
constexpr int bar = 4;

bool isFirst(const QModelIndex &index)
{
    return index.column() == 0;
}

bool isLast(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount(index.parent()) - 1;
}

/// Whether the row has the keyboard: the view has the focus and its current index is in this row.
bool hasKeyboard(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || !view->hasFocus())
        return false;
    const QModelIndex current = view->currentIndex();
    return current.row() == index.row() && current.parent() == index.parent();
}

/// The ring around a row is drawn cell by cell, open where two cells meet.
void paintRowRing(QPainter &painter, const QRect &rect, bool first, bool last)
{
    const QColor ink = colour(Token::Focus);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink);
    if (first)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ink);
    if (last)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ink);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, colour(chosen ? Token::AccentSoft : over ? Token::Hover : Token::Surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));
    if (chosen && isFirst(index))
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), bar, option.rect.height()), colour(Token::Accent));
    if (hasKeyboard(option, index))
        paintRowRing(painter, option.rect, isFirst(index), isLast(index));
}

QFont fontFor(const QModelIndex &index)
{
    QFont font = fontOf(index.data(SmallRole).toBool()    ? TextRole::Small
                        : index.data(StrongRole).toBool() ? TextRole::Strong
                                                          : TextRole::Body);
    font.setUnderline(index.data(LinkRole).toBool());
    return font;
}

QColor inkFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return colour(Token::Disabled);
    const QVariant ink = index.data(InkRole);
    if (ink.isValid())
        return colour(static_cast<Token>(ink.toInt()));
    if (index.data(LinkRole).toBool())
        return colour(Token::Link);
    return colour(index.data(SmallRole).toBool() ? Token::Muted : Token::Text);
}

QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(isFirst(index) ? space::m : inset, 0, -inset, 0);
    if (index.data(SignRole).isValid() && index.data(SignRole).toInt() != 0)
        rect.setLeft(rect.left() + signSide() + inset);
    return rect;
}

} // namespace

bool RowDelegate::wraps(const QStyleOptionViewItem &option)
{
    return option.features.testFlag(QStyleOptionViewItem::WrapText);
}

int RowDelegate::wrapFlag(const QFontMetrics &metrics, const QString &text, int room)
{
    const auto isCut = [&](qsizetype from, qsizetype end) {
        return metrics.horizontalAdvance(text.mid(from, end - from)) > room;
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u' ' && text.at(at) != u'-') // a hyphen stays on its line
            continue;
        if (isCut(from, text.at(at) == u'-' ? at + 1 : at))
            return Qt::TextWrapAnywhere;
        from = at + 1;
    }
    return isCut(from, text.size()) ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

int RowDelegate::linesHeight(const QFontMetrics &metrics, const QString &text, int room)
{
    const QRect box(0, 0, std::max(1, room), 1000000);
    return metrics.boundingRect(box, wrapFlag(metrics, text, box.width()), text).height();
}

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintGround(painter, option, index);
}

QRect RowDelegate::textRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return textRect(option, index);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect text = textRect(option, index);
    const auto sign = static_cast<Sign>(index.data(SignRole).toInt());
    if (sign != Sign::None) {
        const int side = signSide();
        const QRectF box(text.left() - side - inset, option.rect.center().y() - side / 2.0 + 0.5, side, side);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        paintSign(*painter, box, sign, enabled ? QColor() : colour(Token::Disabled));
    }
    painter->setFont(fontFor(index));
    painter->setPen(inkFor(option, index));
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const int flags = (align.isValid() ? align.toInt() : static_cast<int>(Qt::AlignLeft)) | Qt::AlignVCenter;
    const Qt::TextElideMode mode = index.data(MiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    if (wraps(option))
        painter->drawText(text, flags | wrapFlag(painter->fontMetrics(), index.data().toString(), text.width()),
            index.data().toString());
    else
        painter->drawText(text, flags | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), mode, text.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(index));
    QStyleOptionViewItem at = option;
    at.rect = QRect(0, 0, 1000, 10);
    const int beside = 1000 - textRect(at, index).width();
    const QString text = index.data().toString();
    const QSize line(metrics.horizontalAdvance(text) + beside, heightFor(m_rowHeight));
    if (!wraps(option) || option.rect.width() >= line.width())
        return line;
    const int lines = linesHeight(metrics, text, option.rect.width() - beside);
    return {line.width(), std::max(line.height(), lines + around(line.height(), metrics))};
}

int RowDelegate::around(int height, const QFontMetrics &metrics)
{
    constexpr int most = 14; // as much as a row of one line has; one of two lines has room for a second
    return std::min(most, height - metrics.height());
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const bool cut =
        !wraps(option) && QFontMetrics(fontFor(index)).horizontalAdvance(text) > textRect(option, index).width();
    const QString shown = !own.isEmpty() ? own : cut ? text : QString();
    QToolTip::showText(event->globalPos(), shown.toHtmlEscaped(), view);
    return true;
}

void letRowsGrow(QTableView *table)
{
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
}

WorkRowDelegate::WorkRowDelegate(QObject *parent) : RowDelegate(height::row, parent)
{
}

void WorkRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(GroupRole).toBool()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool open = tree != nullptr && tree->isExpanded(index);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, colour(over ? Token::Hover : Token::SurfaceAlt));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Token::Border));
    const int side = signSide(12);
    const QRectF arrow(option.rect.left() + space::m, option.rect.center().y() - side / 2.0 + 0.5, side, side);
    paintSign(*painter, arrow, open ? Sign::ChevronDown : Sign::ChevronRight, colour(Token::Muted));
    QRect text = option.rect.adjusted(space::m + side + space::xs, 0, -inset, 0);
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(colour(Token::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(index.data().toString()) + space::s - 2);
    painter->setFont(fontOf(TextRole::Body));
    painter->setPen(colour(Token::Muted));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, index.data(CountRole).toString());
    if (hasKeyboard(option, index))
        paintRowRing(*painter, option.rect, true, true);
    painter->restore();
}

QSize WorkRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GroupRole).toBool())
        return {0, heightFor(height::groupRow)};
    QStyleOptionViewItem at = option;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        at.rect.setWidth(tree->columnWidth(index.column())); // a tree does not say
    return RowDelegate::sizeHint(at, index);
}

VerdictDelegate::VerdictDelegate(QObject *parent) : RowDelegate(height::evidence, parent)
{
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    if (index.data(SeparatorRole).toBool()) {
        painter->fillRect(
            QRect(rect.left() + space::l, rect.center().y(), rect.width() - 2 * space::l, 1), colour(Token::Border));
        return;
    }
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, colour(chosen ? Token::AccentSoft : Token::Hover));
    if (chosen)
        painter->fillRect(QRect(rect.left(), rect.top(), bar, rect.height()), colour(Token::Accent));
    const int side = signSide(18);
    const QRectF box(rect.left() + space::l, rect.center().y() - side / 2.0 + 0.5, side, side);
    paintSign(
        *painter, box, static_cast<Sign>(index.data(SignRole).toInt()), colour(chosen ? Token::Accent : Token::Text));
    painter->setFont(fontOf(chosen ? TextRole::Strong : TextRole::Body));
    painter->setPen(colour(Token::Text));
    const QRect text = rect.adjusted(space::l + side + 10, 0, -space::l, 0);
    if (text.width() > 40)
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    const int count = index.data(CountRole).toInt();
    if (count > 0 && text.width() > 40) {
        painter->setPen(colour(chosen ? Token::Text : Token::Muted));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
    }
    if (hasKeyboard(option, index))
        paintRowRing(*painter, rect, true, true);
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {52, index.data(SeparatorRole).toBool() ? 17 : heightFor(height::navRow)};
}

} // namespace regie::ui
