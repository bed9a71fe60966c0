#pragma once

#include "ui/widgets/delegates.h"
#include "ui/widgets/signs.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace regie::ui {

/// How the text of a cell stands among the others.
enum class CellTone { Normal, Strong, Muted, Urgent, IcmChip, MdaChip, NeutralChip };

/// One cell of a read-only table: words, what it sorts by, and a sign beside the words when it has one.
struct Cell
{
    QString text = {};
    QVariant key = {};   ///< what it sorts by; the text when invalid
    QString second = {}; ///< a second line, small and muted
    Sign sign = Sign::None;
    CellTone tone = CellTone::Normal;
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row with the identity of what it stands for (32 hex, or empty).
struct CellRow
{
    QString id = {};
    QList<Cell> cells = {};
    friend bool operator==(const CellRow &, const CellRow &) = default;
};

/// A read-only table of finished cells. Rows are made by pure functions from values of the core; nothing is read here.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Beside the roles of ui/widgets/cellroles.h.
    enum Role { KeyRole = Qt::UserRole + 1, ToneRole, IdRole, SecondRole };

    explicit CellModel(const QStringList &headings, QObject *parent = nullptr);

    void setRows(const QList<CellRow> &rows);
    [[nodiscard]] QString idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<CellRow> m_rows;
};

/// Sorts by KeyRole and keeps the rows that hold every word of a quick filter, whatever the case and the accents.
class CellFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CellFilter(QObject *parent = nullptr);
    void setWords(const QString &line);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

/// Rows as everywhere, with chips and second lines.
class CellDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A table of cells for reading: rows are chosen whole, Tab leaves it, Enter activates.
class CellTable : public QTableView
{
    Q_OBJECT
public:
    /// @p name is the objectName, @p title what a screen reader says. @p rowToken is the height of a row at 100 %.
    CellTable(const QString &name, const QString &title, int rowToken, QWidget *parent = nullptr);
    /// How columns share the width: 0 is as wide as its content (dates are never cut), a negative number is so many
    /// pixels at the normal text size, a positive one a share of what is left. Ends when somebody drags a column.
    void setShares(const QList<int> &shares);
    void setModel(QAbstractItemModel *model) override;
    /// Columns that somebody dragged before, and how to keep them.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    /// Shares the width anew: other columns are shown.
    void shareWidth();
    /// Lets what is longer than its column go on below. Rows in view are measured, the others when they come into view.
    void letRowsInViewGrow();
    /// At least this many rows stay in view (4 to begin with).
    void setLeastRows(int rows);
    /// As high as its rows, without a scroll bar of its own: for a table inside a panel that scrolls as a whole.
    void setFitsRows(bool fits);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyHeights();
    void growRows();

    QList<int> m_shares;
    bool m_dragged = false;
    bool m_sharing = false;
    int m_rowToken;
    int m_leastRows = 4;
    bool m_fitsRows = false;
    bool m_grows = false;
    bool m_growing = false;
};

} // namespace regie::ui
