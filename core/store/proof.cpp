#include "core/store/proof.h"

#include "core/store/database.h"
#include "core/store/keys.h"
#include "core/store/migrations.h"
#include "core/store/vault_p.h"

namespace regie::store {

namespace {

Result<std::unique_ptr<Database>> sound(const QString &file, const Secret &key, Layout layout)
{
    auto database = Database::open(file, key, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error().code == ErrorCode::WrongPassword
                                  ? Error{ErrorCode::VaultDamaged, database.error().detail}
                                  : database.error());
    if (const Done checked = (*database)->quickCheck(); !checked)
        return tl::unexpected(checked.error());
    if (const auto version = layoutVersion(**database, layout); !version)
        return tl::unexpected(version.error());
    return database;
}

} // namespace

Done proveFiles(const QString &folder, const Secret &dataKey, const CopyClaim &claim)
{
    const auto drafts = sound(folder + u'/' + draftsName, subkey(dataKey, Subkey::Drafts), Layout::Drafts);
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto data = sound(folder + u'/' + dataName, subkey(dataKey, Subkey::Data), Layout::Data);
    if (!data)
        return tl::unexpected(data.error());
    const auto meta = readMeta(**data);
    if (!meta)
        return tl::unexpected(meta.error());
    AuditChain chain(subkey(dataKey, Subkey::Audit));
    if (const Done loaded = chain.load(**data); !loaded)
        return loaded;
    if (meta->vault != claim.vault || chain.head() != claim.head)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the copy is not what it should be"));
    if (meta->practice != claim.practice)
        return fail(ErrorCode::PracticeMismatch, QStringLiteral("the copy does not agree on practice"));
    return {};
}

} // namespace regie::store
