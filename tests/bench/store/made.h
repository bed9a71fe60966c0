#pragma once

#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/store/vault.h"

#include <QTemporaryDir>

namespace regie::bench {

inline constexpr int part = 20000; ///< reports made and written at a time

/// Made-up reports number @p first and on, of two persons each.
[[nodiscard]] QList<VtReport> reportsFrom(int first, int count);

/// A new encrypted data.db with its tables and its user.
struct Store
{
    QTemporaryDir dir;
    store::Secret key = store::Secret::random(32);
    SystemIds ids;
    store::AuditChain chain{store::Secret::random(32)};
    store::User user;
    std::unique_ptr<store::Database> db;

    Store();
    void act(const std::function<Done(store::Transaction &)> &work);
};

/// A practice vault with @p size reports, a tenth as many households of two, links, orders and cases.
class Region
{
public:
    explicit Region(int size);
    void reopen();
    [[nodiscard]] store::Vault &vault() { return *m_vault; }

    QList<PersonId> persons;
    QList<HouseholdId> households;
    QList<CaseId> files;

private:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("meting.kluis")); }
    Done people(store::Transaction &tx, int count);
    Done events(store::Transaction &tx, int size, int count);
    Done cases(store::Transaction &tx, int count);

    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemIds m_ids;
    std::unique_ptr<store::Vault> m_vault;
};

} // namespace regie::bench
