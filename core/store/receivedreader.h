#pragma once

#include "core/domain/received.h"
#include "core/store/reader.h"

namespace regie::store {

/// Reads of what other vaults say: values of theirs that differ from ours, and what they call whom. For who may read
/// where people live and what they did; for others nothing is there.
class ReceivedReader
{
public:
    explicit ReceivedReader(Database &database) : m_db(database) {}

    /// Every value that was kept beside our own, also those of which one was chosen, in the order they came.
    [[nodiscard]] Result<QList<KeptValue>> values(const Viewer &viewer) const;
    /// Those of which nobody chose yet.
    [[nodiscard]] Result<QList<KeptValue>> openValues(const Viewer &viewer) const;
    /// NotFound when it is not there for @p viewer.
    [[nodiscard]] Result<KeptValue> value(const Viewer &viewer, KeptValueId id) const;
    /// Who and what is whom in the vault @p origin.
    [[nodiscard]] Result<QList<ReceivedId>> ids(const Viewer &viewer, VaultId origin) const;
    /// The event that a value is of, with its mentions and links. NotFound.
    [[nodiscard]] Result<OrderWithLinks> order(const Viewer &viewer, BarringOrderId id) const;
    [[nodiscard]] Result<ReportWithLinks> report(const Viewer &viewer, VtReportId id) const;
    /// The orders (not what goes beside them) imposed on @p day that @p source gives @p number; the reports received.
    [[nodiscard]] Result<QList<OrderWithLinks>> ordersNumbered(
        const Viewer &viewer, const QString &source, const QString &number, QDate day) const;
    [[nodiscard]] Result<QList<ReportWithLinks>> reportsNumbered(
        const Viewer &viewer, const QString &source, const QString &number, QDate day) const;

private:
    [[nodiscard]] Result<QList<KeptValue>> visible(const Viewer &viewer, Result<QList<KeptValue>> found) const;
    Database &m_db;
};

} // namespace regie::store
