#include "core/store/references.h"

#include "core/store/database.h"
#include "core/store/raw.h"

namespace regie::store {

namespace {

bool isDerived(Table table)
{
    return table == Table::PersonKey || table == Table::SearchEntry || table == Table::SearchText;
}

} // namespace

Result<QHash<Table, QList<Reference>>> references(const Database &database)
{
    QHash<Table, QList<Reference>> found;
    for (int i = 0; i < tableCount; ++i) {
        const auto child = static_cast<Table>(i);
        if (isDerived(child))
            continue;
        auto keys =
            RawStatement::prepare(database, QByteArray("PRAGMA foreign_key_list(") + tableName(child).data() + ')');
        if (!keys)
            return tl::unexpected(keys.error());
        for (auto on = keys->step();; on = keys->step()) {
            if (!on)
                return tl::unexpected(on.error());
            if (!*on)
                break;
            for (int parent = 0; parent < tableCount; ++parent) {
                if (keys->bytes(2) == tableName(static_cast<Table>(parent)).data())
                    found[static_cast<Table>(parent)].append({child, keys->bytes(3)});
            }
        }
    }
    return found;
}

} // namespace regie::store
