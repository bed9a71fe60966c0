#pragma once

#include "core/privacy/rights.h"
#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/reader.h"
#include "core/store/rows.h"

namespace regie::store {

template <typename AnyId>
[[nodiscard]] QList<QByteArray> bytesOf(const QList<AnyId> &ids)
{
    QList<QByteArray> bytes;
    bytes.reserve(ids.size());
    for (const AnyId &id : ids)
        bytes.append(id.toBytes());
    return bytes;
}

/// @p sql once for every fifty of @p ids; @p each sees every row. VaultDamaged when one does not fit.
template <typename Each>
[[nodiscard]] Done forEachRow(const Database &database, const char *sql, const QList<QByteArray> &ids, Each each,
    const QList<Database::Binding> &more = {})
{
    const std::span<const QByteArray> all(ids);
    for (std::size_t from = 0; from < all.size(); from += queries::keyCount) {
        auto row = database.run(
            QLatin1String(sql), all.subspan(from, std::min<std::size_t>(queries::keyCount, all.size() - from)), more);
        if (!row)
            return tl::unexpected(row.error());
        while (row->next())
            each(*row);
        if (Done read = row->ended(); !read)
            return read;
    }
    return {};
}

/// Those of @p persons who belong to households, and to none that @p viewer may see; all of them for who sees no cases.
[[nodiscard]] Result<QSet<PersonId>> hiddenPersons(
    const Database &database, const Viewer &viewer, const QList<PersonId> &persons);
/// @p persons without them.
[[nodiscard]] Result<QList<PersonId>> visiblePersons(
    const Database &database, const Viewer &viewer, const QList<PersonId> &persons);

/// Whether a link in @p state keeps its event from who may not see the person: one that was rejected says that it is
/// not her. One that still waits for somebody to say does, on the safe side.
[[nodiscard]] inline bool mayBeOf(LinkState state)
{
    return state != LinkState::Rejected;
}
/// Those of the events @p ids, orders and reports, of which a person or a household is kept from @p viewer: they are
/// not there for her.
[[nodiscard]] Result<QSet<QByteArray>> hiddenEvents(
    const Database &database, const Viewer &viewer, const QList<QByteArray> &ids);

/// Whether the role of @p viewer may read data of @p dataClass.
[[nodiscard]] inline bool reads(const Viewer &viewer, DataClass dataClass)
{
    return privacy::may(viewer.role(), privacy::Deed::Read, dataClass);
}

/// Rows of @p found that @p viewer may see, by the household each names; @p limit at most, then the reading stops.
/// VaultDamaged when a row does not fit, and what the engine says when it fails.
template <typename T>
[[nodiscard]] Result<QList<T>> visibleRows(const Viewer &viewer, Result<Row> found, T (*map)(const Row &), int limit)
{
    if (!found)
        return tl::unexpected(found.error());
    QList<T> rows;
    while (rows.size() < limit && found->next()) {
        if (viewer.maySee(found->template id<HouseholdId>("household")))
            rows.append(map(*found));
    }
    if (!found->fits())
        return tl::unexpected(found->ended().error());
    return rows;
}
/// Where a case stands, with its number and household.
[[nodiscard]] StandRow standRowOf(const Row &row);

/// The one value of @p list, or NotFound.
template <typename T>
[[nodiscard]] Result<T> only(const Result<QList<T>> &list, const char *what)
{
    if (!list)
        return tl::unexpected(list.error());
    if (list->isEmpty())
        return fail(ErrorCode::NotFound, QString::fromLatin1(what));
    return list->constFirst();
}

} // namespace regie::store
