// What a list says otherwise of a known event, taken over from the window that reads the list in.
#include "core/domain/codes.h"
#include "ui/casefile/celltable.h"
#include "ui/import/differencespanel.h"
#include "ui/import/importdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/identity.h"
#include "ui/wording/undo.h"

namespace regie::ui {

void ImportDialog::showRows()
{
    const QModelIndex chosen = m_table->currentIndex();
    const QString id = chosen.data(CellModel::IdRole).toString();
    fillRows();
    for (int row = 0; chosen.isValid() && row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellModel::IdRole).toString() == id)
            return m_table->setCurrentIndex(m_filter->index(row, 0)); // shows its values too
    }
    showDifferences();
}

void ImportDialog::showDifferences()
{
    const QModelIndex chosen = m_table->currentIndex();
    const ImportPlan *plan = m_job.result();
    const int place = chosen.isValid() ? chosen.data(CellModel::IdRole).toInt() : -1;
    m_differences->setRow(plan != nullptr && place >= 0 && place < plan->rows.size() ? &plan->rows.at(place) : nullptr);
}

void ImportDialog::takeOver(const QList<RowDifference> &values)
{
    const QString source = m_job.result()->source;
    //: what the log says of a value that was taken over. %1 is the source of a list
    m_job.takeOver(values, source.isEmpty() ? tr("List") : tr("List of %1").arg(source));
}

void ImportDialog::sayTaken(const QList<Effect> &effects)
{
    m_message->say(MessageBar::Kind::Done, tr("Taken over. Ctrl+Z takes it back."), wording::effectsText(effects),
        tr("Take this back"));
    showRows();
    Q_EMIT settled();
}

void ImportDialog::sayNotTaken(const Error &error)
{
    if (error.code == ErrorCode::ImpossibleDate)
        m_message->say(MessageBar::Kind::Warning, tr("Not taken over."),
            tr("With what else stands there it would be a date that cannot be. Look at the event in the case."));
    else if (error.code == ErrorCode::Conflict && fromCode<MergeField>(error.where))
        m_message->say(MessageBar::Kind::Warning, tr("This field was changed since."),
            tr("It holds neither of both values any more. Look at the list again."));
    else if (error.code == ErrorCode::Conflict)
        m_message->say(MessageBar::Kind::Warning, tr("Not undone."), wording::cannotUndoText(error));
    else
        m_message->say(error);
    Q_EMIT settled();
}

} // namespace regie::ui
