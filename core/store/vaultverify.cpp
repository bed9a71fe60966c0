#include "core/store/keys.h"
#include "core/store/vault_p.h"
#include "core/store/verify.h"

namespace regie::store {

Result<VerifyReport> Vault::verify(const std::function<bool()> &goOn)
{
    if (d->reading->isHere())
        return fail(ErrorCode::NotAllowed, QStringLiteral("waiting for the worker on the worker"));
    return d->reading->ask([&]() -> Result<VerifyReport> {
        const AuditChain keys(subkey(d->dataKey, Subkey::Audit));
        Database &database = *d->workDatabase;
        // one view of the file from the first page to the last
        if (auto begun = database.run(QLatin1String("BEGIN")); !begun)
            return tl::unexpected(begun.error());
        auto report = store::verify(database, keys, d->anchors->remembered(), goOn);
        database.rollback();
        return report;
    });
}

} // namespace regie::store
