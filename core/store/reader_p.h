#pragma once

#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/reader.h"
#include "core/store/rows.h"

namespace regie::store {

/// The parameters :k0 to :k49 filled from @p ids, from @p from on; what is left over is NULL, which no row equals.
[[nodiscard]] QList<Database::Binding> keysFrom(const QList<QByteArray> &ids, qsizetype from);

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
    for (qsizetype from = 0; from < ids.size(); from += queries::keyCount) {
        auto query = database.run(QLatin1String(sql), keysFrom(ids, from) + more);
        if (!query)
            return tl::unexpected(query.error());
        Row row(std::move(*query));
        while (row.next())
            each(row);
        if (!row.fits())
            return fail(ErrorCode::VaultDamaged, QStringLiteral("a row holds a value that cannot be"));
    }
    return {};
}

/// Those of @p persons who belong to households, and to none that @p viewer may see.
[[nodiscard]] Result<QSet<PersonId>> hiddenPersons(
    const Database &database, const Viewer &viewer, const QList<PersonId> &persons);
/// @p persons without them.
[[nodiscard]] Result<QList<PersonId>> visiblePersons(
    const Database &database, const Viewer &viewer, const QList<PersonId> &persons);

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
