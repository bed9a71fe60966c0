#pragma once

#include "core/store/destruction.h"
#include "core/store/references.h"
#include "core/store/transaction_p.h"

namespace regie::store {

/// Destroys rows within a transaction so that nothing of them stays but their numbers in the log.
class Destroyer
{
public:
    explicit Destroyer(Transaction::Private &transaction) : m_tx(transaction) {}
    [[nodiscard]] Result<Destroyed> destroy(const DestroyOrder &order);

private:
    using Place = std::pair<int, qint64>; ///< table and row

    // What may go with what was asked for: the kinds of the dictionary.
    enum class Part { Dossier, System, Event, Rest };
    [[nodiscard]] static bool mayGo(Part part, Table table);

    [[nodiscard]] Done keepCounted(const DestroyOrder &order);
    [[nodiscard]] Done dossier(HouseholdId household);
    [[nodiscard]] Done event(Table table, const QVariant &id);
    [[nodiscard]] Done withdrawn(const QList<ActionId> &actions);
    [[nodiscard]] Done loose(const DestroyOrder &order);
    [[nodiscard]] Done emptyMeetings();
    [[nodiscard]] Done destroyWhere(Part part, Table table, const char *column, const QVariant &value);
    [[nodiscard]] Done destroyRow(Part part, Table table, qint64 row);
    [[nodiscard]] Done destroyUsers(Part part, Table table, const QVariant &id);
    [[nodiscard]] Done buryRow(Table table, qint64 row);

    [[nodiscard]] Done findMembers(HouseholdId household);
    [[nodiscard]] Done findRelatives(HouseholdId household, QList<PersonId> from);
    [[nodiscard]] Result<QList<PersonId>> personsIn(const QByteArray &sql, const QVariant &id);
    [[nodiscard]] Result<bool> isUnspokenOf(PersonId person);
    [[nodiscard]] Done takeRelatives();
    [[nodiscard]] Done takeWithJoined(Table table, const QVariant &id);
    [[nodiscard]] Done findNamed(Table table, const QVariant &id);
    [[nodiscard]] Done takeRest();
    [[nodiscard]] Result<bool> isFree(const QByteArray &sql, const QVariant &id);
    [[nodiscard]] Result<bool> isUsed(PersonId person);
    [[nodiscard]] Done identityOf(const QVariant &id, Table table);

    [[nodiscard]] Done forgetHistory();
    [[nodiscard]] Result<bool> findHistory(QList<std::pair<qint64, qint64>> &found, QSet<qint64> &taken);
    [[nodiscard]] Result<bool> isLive(Table table, qint64 row, const QByteArray &id);
    [[nodiscard]] Done redactLog();
    [[nodiscard]] Done redact(qint64 seq);

    Transaction::Private &m_tx;
    QHash<Table, QList<Reference>> m_references;
    QSet<Place> m_gone;
    QSet<QByteArray> m_ids;      ///< of rows that are gone
    QSet<QByteArray> m_meetings; ///< that a case was taken off
    QSet<HouseholdId> m_households;
    QSet<PersonId> m_persons;
    QSet<PersonId> m_relatives; ///< of no household
    Destroyed m_done;
    SystemIds m_newIds;
};

} // namespace regie::store
