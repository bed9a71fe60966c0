#pragma once

#include "ui/widgets/cellroles.h"

#include <QStyledItemDelegate>

class QTableView;

namespace regie::ui {

/// Paints rows of lists and tables: ground, chosen row (soft accent with a bar of 4 px), ring of the row that has the
/// keyboard, sign and text by CellRole. Text that is cut has its whole as tooltip; where the view wraps words, nothing
/// is cut and the row grows.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// Ground, bar of the chosen row and ring; for delegates that paint their own content on it.
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    /// Where the text of a cell comes, after the sign it has.
    [[nodiscard]] static QRect textRoom(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// Whether the view lets long text go on below, in a row that grows.
    [[nodiscard]] static bool wraps(const QStyleOptionViewItem &option);
    /// How @p text breaks in @p room: between words and after a hyphen, and within a word only where that word alone is
    /// wider.
    [[nodiscard]] static int wrapFlag(const QFontMetrics &metrics, const QString &text, int room);
    /// How high the lines of @p text come in @p room.
    [[nodiscard]] static int linesHeight(const QFontMetrics &metrics, const QString &text, int room);
    /// What a row of @p height for one line has above and below it, at most what one of a single line has.
    [[nodiscard]] static int around(int height, const QFontMetrics &metrics);

private:
    int m_rowHeight;
};

/// Lets a text that is longer than its column go on below, also when a column is made narrower: for short lists, of
/// which every row is measured.
void letRowsGrow(QTableView *table);

/// Rows of 32 px of the work list, with group rows of 28 px that span.
class WorkRowDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit WorkRowDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of 28 px of evidence and criteria: sign and word.
class VerdictDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit VerdictDelegate(QObject *parent = nullptr);
};

/// Rows of the navigation: sign, word, count at the right; a separator is a disabled row.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace regie::ui
