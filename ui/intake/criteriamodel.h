#pragma once

#include "core/casebook/views.h"

#include <QAbstractTableModel>

namespace regie::ui {

/// The criteria for ICM and MDA++ beside each other, and the outcome of each as the last row.
class CriteriaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CriterionColumn, IcmColumn, MdaColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPicture(const IntakePicture &picture);
    /// The ids of the sentences that the criterion of @p row rests on; none for the outcome.
    [[nodiscard]] QStringList sentencesOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant outcome(Column column, int role) const;

    rules::AssessmentInput m_input;
    rules::Assessment m_assessment;
    QHash<rules::Criterion, QStringList> m_sentences;
};

} // namespace regie::ui
