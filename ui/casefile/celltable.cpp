#include "ui/casefile/celltable.h"

#include "ui/widgets/stylefield.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int chipSign = 14;
constexpr int leastColumn = 48;
constexpr int measuredRows = 60; // what is looked at to find the width of a column

/// Case and accents away, so that "elzen" finds "Élzenkatje".
QString folded(const QString &text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            out.append(letter.toCaseFolded());
    }
    return out;
}

bool isChip(CellTone tone)
{
    return tone == CellTone::IcmChip || tone == CellTone::MdaChip || tone == CellTone::NeutralChip;
}

struct ChipInk
{
    Token text;
    Token ground;
};

ChipInk chipInk(CellTone tone)
{
    switch (tone) {
    case CellTone::IcmChip:
        return {Token::Icm, Token::IcmSoft};
    case CellTone::MdaChip:
        return {Token::Mda, Token::MdaSoft};
    case CellTone::NeutralChip:
    case CellTone::Normal:
    case CellTone::Strong:
    case CellTone::Muted:
    case CellTone::Urgent:
        return {Token::Text, Token::HoldSoft};
    }
    return {Token::Hold, Token::HoldSoft};
}

void paintChip(QPainter &painter, const QRect &room, const QModelIndex &index)
{
    const ChipInk ink = chipInk(index.data(CellModel::ToneRole).value<CellTone>());
    painter.setFont(fontOf(TextRole::SmallStrong));
    const auto sign = static_cast<Sign>(index.data(SignRole).toInt());
    const QString text = index.data().toString();
    const int side = signSide(chipSign);
    const int signRoom = sign == Sign::None ? 0 : side + space::xs;
    const int width = std::min(room.width(), painter.fontMetrics().horizontalAdvance(text) + signRoom + 2 * space::s);
    const int height = std::min(room.height() - 2, std::max(20, painter.fontMetrics().height() + space::xs));
    const QRectF chip(room.left() + 0.5, room.center().y() - height / 2 + 0.5, width - 1, height - 1);
    painter.setPen(colour(ink.text == Token::Text ? Token::Hold : ink.text));
    painter.setBrush(colour(ink.ground));
    painter.drawRoundedRect(chip, 3, 3);
    if (sign != Sign::None)
        paintSign(painter, QRectF(chip.left() + space::s, chip.center().y() - side / 2.0, side, side), sign);
    painter.setPen(colour(ink.text));
    painter.drawText(chip.adjusted(space::s + signRoom, 0, -space::xs, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

bool isNumber(const Cell &cell)
{
    return cell.key.typeId() == QMetaType::Int; // a moment is a longer one
}

} // namespace

CellModel::CellModel(const QStringList &headings, QObject *parent) : QAbstractTableModel(parent), m_headings(headings)
{
}

void CellModel::setRows(const QList<CellRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString CellModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const CellRow &row = m_rows.at(index.row());
    if (role == IdRole)
        return row.id;
    const Cell cell = row.cells.value(index.column());
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::AccessibleTextRole)
        return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.second;
    if (role == SecondRole)
        return cell.second;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KeyRole)
        return cell.key.isValid() ? cell.key : QVariant(cell.text);
    if (role == ToneRole)
        return QVariant::fromValue(cell.tone);
    if (role == SignRole)
        return static_cast<int>(cell.sign);
    if (role == StrongRole)
        return cell.tone == CellTone::Strong || cell.tone == CellTone::Urgent;
    if (role == InkRole && cell.tone == CellTone::Muted)
        return static_cast<int>(Token::Muted);
    if (role == InkRole && cell.tone == CellTone::Urgent)
        return static_cast<int>(Token::RedText);
    return {};
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.at(section);
    const bool numbers = !m_rows.isEmpty() && isNumber(m_rows.constFirst().cells.value(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

CellFilter::CellFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CellModel::KeyRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void CellFilter::setWords(const QString &line)
{
    m_words = folded(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CellFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += folded(sourceModel()->index(row, column, parent).data(Qt::AccessibleTextRole).toString()) +
               QLatin1Char('\n');
    return std::all_of(m_words.cbegin(), m_words.cend(), [&all](const QString &word) { return all.contains(word); });
}

bool CellFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(CellModel::KeyRole);
    const QVariant b = right.data(CellModel::KeyRole);
    if (a == b)
        return left.row() < right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chip = isChip(index.data(CellModel::ToneRole).value<CellTone>());
    if (!chip && index.data(CellModel::SecondRole).toString().isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option, index);
    if (chip)
        paintChip(*painter, option.rect.adjusted(space::s, 0, -space::s, -1), index);
    else
        paintTwoLines(*painter, option, index);
    painter->restore();
}

/// The second line goes on below where the view wraps; else both are cut.
void CellDelegate::paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = textRoom(option, index).adjusted(0, 0, 0, -1);
    const auto sign = static_cast<Sign>(index.data(SignRole).toInt());
    const int side = signSide();
    if (sign != Sign::None)
        paintSign(painter, QRectF(room.left() - space::s - side, room.center().y() - side / 2 + 0.5, side, side), sign);
    const QFont upperFont = fontOf(index.data(StrongRole).toBool() ? TextRole::Strong : TextRole::Body);
    const QFontMetrics first(upperFont);
    const QFontMetrics second(fontOf(TextRole::Small));
    const QString below = index.data(CellModel::SecondRole).toString();
    const int lower = wraps(option) ? linesHeight(second, below, room.width()) : second.height();
    const QRect upper(
        room.left(), room.top() + (room.height() - first.height() - lower) / 2, room.width(), first.height());
    painter.setFont(upperFont);
    painter.setPen(colour(Token::Text));
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
        first.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    const QRect under(room.left(), upper.bottom() + 1, room.width(), lower);
    if (wraps(option))
        painter.drawText(under, Qt::AlignLeft | wrapFlag(second, below, under.width()), below);
    else
        painter.drawText(
            under, Qt::AlignVCenter | Qt::AlignLeft, second.elidedText(below, Qt::ElideRight, room.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    const QString second = index.data(CellModel::SecondRole).toString();
    const int first = QFontMetrics(fontOf(index.data(StrongRole).toBool() ? TextRole::Strong : TextRole::Body))
                          .horizontalAdvance(index.data().toString());
    const bool chip = isChip(index.data(CellModel::ToneRole).value<CellTone>());
    const int beside = size.width() - first + (chip ? 2 * space::s : 0);
    const QFontMetrics small(fontOf(TextRole::Small));
    const int width = std::max(first, small.horizontalAdvance(second)) + beside;
    if (second.isEmpty() || !wraps(option) || option.rect.width() <= 0 || option.rect.width() >= width)
        return {width, size.height()};
    const int upper = QFontMetrics(fontOf(TextRole::Body)).height();
    const int lines = upper + linesHeight(small, second, option.rect.width() - beside);
    return {width, std::max(size.height(), lines + space::s)};
}

CellTable::CellTable(const QString &name, const QString &title, int rowToken, QWidget *parent)
    : QTableView(parent), m_rowToken(rowToken)
{
    setObjectName(name);
    setAccessibleName(title);
    setItemDelegate(new CellDelegate(rowToken, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        [this] { m_dragged = m_dragged || (!m_sharing && QApplication::mouseButtons() != Qt::NoButton); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_dragged = true; });
    setHorizontalScrollMode(ScrollPerPixel);
    applyHeights();
}

void CellTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    shareWidth();
}

void CellTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        shareWidth();
        updateGeometry();
    });
    shareWidth();
}

QByteArray CellTable::columnState() const
{
    return m_dragged ? horizontalHeader()->saveState() : QByteArray();
}

void CellTable::restoreColumns(const QByteArray &state)
{
    m_dragged = !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void CellTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void CellTable::setLeastRows(int rows)
{
    m_leastRows = rows;
    updateGeometry();
}

void CellTable::letRowsInViewGrow()
{
    m_grows = true;
    setWordWrap(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CellTable::growRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &CellTable::growRows);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &CellTable::growRows);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &CellTable::growRows, Qt::QueuedConnection);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &CellTable::growRows, Qt::QueuedConnection);
    growRows();
}

void CellTable::growRows()
{
    if (!m_grows || m_growing || m_sharing)
        return;
    m_growing = true;
    const int end = viewport()->height();
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount() && rowViewportPosition(row) < end; ++row) {
        if (const int needed = sizeHintForRow(row); rowHeight(row) != needed)
            setRowHeight(row, needed);
    }
    m_growing = false;
    const QRect chosen = visualRect(currentIndex());
    if (chosen.isValid() && chosen.top() < end && chosen.bottom() >= end)
        scrollTo(currentIndex()); // the rows above it took its room
}

QSize CellTable::sizeHint() const
{
    if (!m_fitsRows || model() == nullptr)
        return QTableView::sizeHint();
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return {QTableView::sizeHint().width(), rows + head + 2 * frameWidth()};
}

QSize CellTable::minimumSizeHint() const
{
    return m_fitsRows ? QSize(0, sizeHint().height())
                      : QSize(0, (m_leastRows + 1) * verticalHeader()->defaultSectionSize());
}

void CellTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

/// Without a row that could show it, the table itself shows that it has the keyboard.
void CellTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || (model() != nullptr && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    paintRing(painter, viewport()->rect(), 0);
}

void CellTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    for (QWidget *at = parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(this); // the current row: the table may be longer than the page shows
    }
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    growRows();
}

void CellTable::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(heightFor(m_rowToken));
    horizontalHeader()->setFixedHeight(heightFor(height::groupRow));
    shareWidth();
    updateGeometry();
}

void CellTable::shareWidth()
{
    if (model() == nullptr || m_dragged || m_shares.size() != model()->columnCount())
        return;
    m_sharing = true;
    int left = viewport()->width();
    int shares = 0;
    for (int column = 0; column < m_shares.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        shares += std::max(0, m_shares.at(column));
        if (m_shares.at(column) > 0)
            continue;
        const int width =
            m_shares.at(column) < 0
                ? -m_shares.at(column) * heightFor(height::row) / height::row
                : std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + space::xs;
        setColumnWidth(column, width);
        left -= width;
    }
    for (int column = 0; column < m_shares.size(); ++column) {
        if (m_shares.at(column) > 0 && !isColumnHidden(column))
            setColumnWidth(column, std::max(leastColumn, left * m_shares.at(column) / shares));
    }
    m_sharing = false;
    growRows();
}

} // namespace regie::ui
