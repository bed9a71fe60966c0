#pragma once

#include "core/store/transaction.h"

namespace regie::store {

/// Many new events at once, inside an action: rows, audit items and digest as `Transaction::save` writes them, but
/// through statements prepared once on the same handle, without a look at what is there. For imports; a known event is
/// saved by the Transaction.
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

    /// Writes the events with their mentions; sets identities and revisions on the values. Parts of some ten thousand
    /// events need little memory. A failure ends the action, which then leaves nothing.
    [[nodiscard]] Done add(QList<VtReport> &reports);
    [[nodiscard]] Done add(QList<BarringOrder> &orders);
    [[nodiscard]] Done add(const QList<Link> &links);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace regie::store
