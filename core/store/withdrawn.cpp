#include "core/store/withdrawn.h"

#include "core/store/database.h"
#include "core/store/retentionqueries.h"
#include "core/store/row.h"

#include <QCborMap>
#include <QCborValue>
#include <QHash>

namespace regie::store {

namespace {

/// The actions that took something back, by their number.
Result<QHash<qint64, WithdrawnRow>> undoingsIn(const Database &database)
{
    auto row = database.run(QLatin1String(queries::undoings));
    if (!row)
        return tl::unexpected(row.error());
    QHash<qint64, WithdrawnRow> all;
    while (row->next())
        all.insert(row->number("seq"), {row->id<ActionId>("action_id"), row->moment("at"), row->text("number")});
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    return all;
}

QList<HouseholdId> namedIn(const QByteArray &values)
{
    QList<HouseholdId> named;
    const QCborMap map = QCborValue::fromCbor(values).toMap();
    for (const auto &[column, value] : map) {
        if (const auto id = HouseholdId::fromBytes(value.toByteArray()))
            named.append(*id);
    }
    return named;
}

} // namespace

Done forEachWithdrawn(const Database &database, const std::function<void(const WithdrawnRow &)> &each)
{
    const auto undoings = undoingsIn(database);
    if (!undoings)
        return tl::unexpected(undoings.error());
    if (undoings->isEmpty())
        return {};
    auto row = database.run(QLatin1String(queries::withdrawnRows));
    if (!row)
        return tl::unexpected(row.error());
    while (row->next()) {
        WithdrawnRow one = undoings->value(row->number("seq"));
        one.table = static_cast<Table>(row->count("tbl"));
        one.row = row->number("row");
        one.households = namedIn(row->bytes("old_values"));
        each(one);
    }
    return row->ended();
}

} // namespace regie::store
