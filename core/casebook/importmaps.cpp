#include "core/casebook/importmaps.h"

#include "core/store/reader.h"
#include "core/store/transaction.h"

namespace regie::casebook {

namespace {

QString codeOf(exchange::ListKind kind)
{
    return kind == exchange::ListKind::Orders ? QStringLiteral("thv") : QStringLiteral("vt");
}

} // namespace

QStringList importSources(store::Vault &vault)
{
    QStringList sources;
    const auto maps = vault.read().importMaps(vault.viewer());
    for (const store::ImportMapRecord &map : maps.value_or(QList<store::ImportMapRecord>())) {
        if (!sources.contains(map.source))
            sources.append(map.source);
    }
    return sources;
}

std::optional<exchange::ColumnMap> rememberedMap(store::Vault &vault, const QString &source, exchange::ListKind kind)
{
    const auto maps = vault.read().importMaps(vault.viewer());
    for (const store::ImportMapRecord &map : maps.value_or(QList<store::ImportMapRecord>())) {
        if (map.source != source || map.listKind != codeOf(kind))
            continue;
        const auto read = exchange::ColumnMap::fromJson(map.mapping, source);
        return read ? std::optional(*read) : std::nullopt;
    }
    return std::nullopt;
}

void rememberMapLater(
    store::Vault &vault, const QString &source, exchange::ListKind kind, const exchange::ColumnMap &map)
{
    if (source.isEmpty() || rememberedMap(vault, source, kind) == map)
        return;
    const store::ImportMapRecord record{source, codeOf(kind), map.toJson()};
    vault.writeLater(vault.viewer(), store::Action::KeepImportMap, {},
        [record](store::Transaction &transaction) { return transaction.save(record); }, {});
}

} // namespace regie::casebook
