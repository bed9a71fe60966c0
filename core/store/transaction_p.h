#pragma once

#include "core/store/database.h"
#include "core/store/rowwriter.h"
#include "core/store/transaction.h"

namespace regie::store {

class Transaction::Private
{
public:
    Private(Database &database, AuditChain &auditChain, const Viewer &who, const ActionOrder &what)
        : db(database), chain(auditChain), viewer(who), order(what), reader(database),
          rows(database, auditChain, who.user(), what.at)
    {
    }

    /// One row found by its identity. MissingField when that is null.
    template <typename Tag>
    [[nodiscard]] Result<int> putById(
        Table table, const Id<Tag> &id, const Values &values, std::optional<int> readRevision = std::nullopt)
    {
        if (id.isNull())
            return tl::unexpected(rows.failed(ErrorCode::MissingField, QLatin1String("a row needs an identity")));
        const auto put = rows.put(table, {{"id", id.toBytes()}}, values, readRevision);
        if (!put)
            return put;
        if (const Done indexed = index(table, values); !indexed)
            return tl::unexpected(indexed.error());
        return put;
    }
    /// The words of a row that holds text of a case, in place of those there were; nothing for other rows.
    [[nodiscard]] Done index(Table table, const Values &values);
    /// The words of the row with identity @p source are found no more.
    [[nodiscard]] Done unindex(const QVariant &source);
    /// The words that a person is looked up by, in place of those there were.
    [[nodiscard]] Done writeKeys(PersonId person, const PersonName &name);
    [[nodiscard]] Done saveAddress(PersonId person, HouseholdId household, const Address &address);
    [[nodiscard]] Done saveMentions(BarringOrderId order, VtReportId report, const QList<Mention> &mentions);
    [[nodiscard]] Done saveItem(MeetingId meeting, int position, caseflow::AgendaItem &item);
    [[nodiscard]] Done linkByHand(HouseholdId household, const char *column, const QByteArray &event);
    [[nodiscard]] Done removeById(Table table, const QVariant &id);
    [[nodiscard]] Result<QList<qint64>> rowsWhere(const QByteArray &sql, const Values &bindings);
    [[nodiscard]] Done set(Table table, qint64 row, const char *column, const QVariant &to);
    [[nodiscard]] Done repoint(Table table, const char *column, const QVariant &from, const QVariant &to);
    /// Ties and life facts of one person become those of another; a tie between the two goes.
    [[nodiscard]] Done repointTies(const QVariant &from, const QVariant &to);
    [[nodiscard]] Result<Ground> rightOf(const QString &name);
    /// As what the viewer does this, at this moment.
    [[nodiscard]] Result<AuditRecord::Standing> standing();
    [[nodiscard]] Result<AuditHead> writeAudit(qint64 &monotonic);

    Database &db;
    AuditChain &chain;
    Viewer viewer;
    ActionOrder order;
    Reader reader;
    RowWriter rows;
    QString objectKind;
    QString objectId;
    QString objectNumber;
    std::optional<Ground> ground = std::nullopt; ///< said by who does it
    Outcome outcome = Outcome::Succeeded;
};

/// The failure of @p result, or none.
template <typename T>
[[nodiscard]] Done doneOf(const Result<T> &result)
{
    return result ? Done() : Done(tl::unexpected(result.error()));
}

} // namespace regie::store
