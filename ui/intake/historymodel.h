#pragma once

#include "core/casebook/views.h"

#include <QAbstractTableModel>

class QTableView;

namespace regie::ui {

/// Orders and reports on one list, newest first: when, what, whose, whether it counts, and why.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DateColumn, EventColumn, WhoseColumn, CountsColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setHistory(const QList<HistoryEvent> &history);
    [[nodiscard]] const HistoryEvent *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HistoryEvent> m_history;
};

/// "Huisverbod, verlengd tot 17-03-2023".
[[nodiscard]] QString eventText(const HistoryEvent &event);
/// How it weighs after attribution: an event of one person alone never counts for the household.
[[nodiscard]] rules::Weight weightOf(const HistoryEvent &event);
[[nodiscard]] QString whyText(const HistoryEvent &event);

/// A read-only table in the manner of "Wat telt mee"; @p model stays the caller's.
[[nodiscard]] QTableView *makeEvidenceTable(
    QAbstractItemModel *model, const QString &objectName, const QString &spoken);

} // namespace regie::ui
