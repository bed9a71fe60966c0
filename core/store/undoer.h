#pragma once

#include "core/store/references.h"
#include "core/store/transaction_p.h"
#include "core/store/undo.h"

namespace regie::store {

/// Takes one action back within a transaction: its changes, the last first, each row as the history holds it.
class Undoer
{
public:
    Undoer(Transaction::Private &transaction, UndoMode mode) : m_tx(transaction), m_mode(mode) {}

    /// NotFound, NotAllowed (a kind that cannot be undone, or whose old values were destroyed), Conflict with the table
    /// that stands in the way in `where`.
    [[nodiscard]] Result<Undone> undo(ActionId action);

private:
    /// One change of one row, as the audit knows it.
    struct Step
    {
        Table table = Table::Person;
        qint64 row = 0;
        bool thereAfter = false;
        bool thereBefore = false;
        QByteArray before = {}; ///< the values it had, when it was there
    };
    using Place = std::pair<int, qint64>; ///< table and row

    [[nodiscard]] Done readSteps(qint64 seq);
    [[nodiscard]] Done takeStep(qint64 seq, Step step);
    [[nodiscard]] Result<QList<QByteArray>> historyOf(qint64 seq, const Place &place) const;
    [[nodiscard]] Done readBefore(qint64 seq);
    [[nodiscard]] Result<bool> changedSince(qint64 seq, const Place &place, bool thereAfter) const;
    [[nodiscard]] Done findChanged(qint64 seq);
    [[nodiscard]] Done readReferences();
    [[nodiscard]] Result<std::optional<Table>> usedBy(Table table, qint64 row) const;
    [[nodiscard]] Done takeBack(const Step &step);
    [[nodiscard]] Done withdraw(const Step &step, const RowWriter::Held &held);
    [[nodiscard]] Done putBack(const Step &step, const std::optional<RowWriter::Held> &held);
    [[nodiscard]] Done keysOf(const Values &person);
    [[nodiscard]] Done noOrderIsLeftAlone();
    [[nodiscard]] Result<int> revisionOf(const Place &place) const;
    [[nodiscard]] tl::unexpected<Error> blockedBy(Table table);

    Transaction::Private &m_tx;
    UndoMode m_mode;
    QList<Step> m_steps;                         ///< in the order they were made
    QHash<Place, qsizetype> m_last;              ///< the last step of each row
    QSet<Place> m_kept;                          ///< rows that stay as a later action left them
    QHash<Table, QList<Reference>> m_references; ///< parent -> who points at it
};

} // namespace regie::store
