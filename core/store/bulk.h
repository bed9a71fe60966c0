#pragma once

#include "core/store/transaction.h"

namespace regie::store {

/// @p count new identities, rising: rows written in their order fill every index from its end.
[[nodiscard]] QList<IdBytes> risingIds(IdSource &source, qsizetype count);

/// Many new events and persons at once, inside an action: rows, audit items and digest as `Transaction::save` writes
/// them, but through statements prepared once on the same handle, without a look at what is there. For imports; a known
/// event is saved by the Transaction.
///
/// Identities that are null are given, random but in rising order, and rows are written in the order of their
/// identities: every index then grows at its end, page after page, however large the vault is.
class Bulk
{
public:
    Bulk(Transaction &transaction, IdSource &ids);
    ~Bulk();
    Bulk(const Bulk &) = delete;
    Bulk &operator=(const Bulk &) = delete;

    /// Orders imposed before @p day are history: no intake has to take them up.
    void setHistory(QDate day);
    /// Writes the events with their mentions; sets identities and revisions on the values. Parts of some ten thousand
    /// events need little memory. A failure ends the action, which then leaves nothing.
    [[nodiscard]] Done add(QList<VtReport> &reports);
    [[nodiscard]] Done add(QList<BarringOrder> &orders);
    [[nodiscard]] Done add(const QList<Link> &links);
    // What follows has its identities already; rising ones are written fastest.
    [[nodiscard]] Done add(QList<Person> &persons); ///< with the words they are looked up by; sets revisions
    [[nodiscard]] Done add(QList<Household> &households);
    [[nodiscard]] Done add(const QList<Membership> &memberships);
    /// An address of a person or of a household; the other identity is null. None that is kept from somebody.
    struct PlacedAddress
    {
        PersonId person = {};
        HouseholdId household = {};
        Address address = {};
    };
    [[nodiscard]] Done add(const QList<PlacedAddress> &addresses);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace regie::store
