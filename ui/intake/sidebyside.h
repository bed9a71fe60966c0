#pragma once

#include "core/casebook/cleanup.h"
#include "core/casebook/views.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

class QTableView;

namespace regie::ui {

/// What was typed beside what the vault knows of one candidate, field by field.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, HereColumn, KnownColumn, ComparisonColumn, ColumnCount };
    enum Role { SignRole = Qt::UserRole, OtherTextRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// @p person and @p companions (the others of this intake, by name) beside @p candidate.
    void compare(const IntakePerson &person, const QStringList &companions, const CandidateView &candidate);
    /// Two households: their names, who belongs to them and where they live.
    void compare(const HouseholdSide &here, const HouseholdSide &known, int inCommon);
    void clear();
    /// What stands over the two sides; without it the words of the intake.
    void setHeadings(const QString &here, const QString &known);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString field = {};
        QString here = {};
        QString known = {};
        QString comparison = {};
        int sign = 0;
        bool marksLetters = false;
    };
    void addRow(matching::Field field, const QString &here, const QString &known, const CandidateView &candidate,
        bool marksLetters = false);

    QList<Row> m_rows;
    QString m_here = {};
    QString m_known = {};
};

/// Draws the known text with what differs underlined, and the comparison as sign and word.
class SideBySideDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A read-only table for @p model; the comparison takes what the first three columns leave.
[[nodiscard]] QTableView *makeSideBySide(SideBySideModel *model);

} // namespace regie::ui
