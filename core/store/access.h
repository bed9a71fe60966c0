#pragma once

#include "core/base/result.h"
#include "core/privacy/rights.h"
#include "core/store/records.h"

#include <QSet>

namespace regie::store {

class Database;

/// As what somebody works in the vault. Who has no such row does all tasks: the user who made the vault, and those of
/// vaults from before there were roles.
struct UserAccess
{
    UserId user = {};
    Role role = Role::Everything;
    QDateTime ended = {}; ///< UTC; invalid while she works here
    friend bool operator==(const UserAccess &, const UserAccess &) = default;
};

/// A household that is kept from a user: her own family, or one she knows.
struct HouseholdBlock
{
    BlockId id = {};
    HouseholdId household = {};
    UserId user = {};
    QString reason = {};   ///< in the words of who decided
    QDateTime since = {};  ///< UTC
    QDateTime lifted = {}; ///< UTC; invalid while it holds
    friend bool operator==(const HouseholdBlock &, const HouseholdBlock &) = default;
};

/// Somebody who works or worked in the vault.
struct VaultUser
{
    User user = {};
    Role role = Role::Everything;
    QDateTime ended = {}; ///< UTC; invalid while she works here
    bool hasKey = false;  ///< a password of her own opens the vault
    bool isEnded() const { return ended.isValid(); }
};

/// A reason that somebody gave to look at a case, or to use a list, outside her own work.
struct AskedAccess
{
    QDateTime at = {}; ///< UTC
    QString reason = {};
};

/// Reads of who may what, for the vault itself and for whoever manages users.
class AccessReader
{
public:
    /// On the thread of @p database, which must outlive it.
    explicit AccessReader(Database &database) : m_db(database) {}

    [[nodiscard]] Result<UserAccess> accessOf(UserId user) const;
    /// The households that are kept from @p user now.
    [[nodiscard]] Result<QSet<HouseholdId>> hiddenFrom(UserId user) const;
    /// Everybody, in the order they came; `hasKey` is not known here.
    [[nodiscard]] Result<QList<VaultUser>> users() const;
    /// Whether the user of @p viewer ever wrote something in @p file or its household; a copy that she handed over does
    /// not count.
    [[nodiscard]] Result<bool> wroteIn(const Viewer &viewer, const CaseFile &file) const;
    /// When and why she last asked to look at @p object outside her own work: a case, or what stands for a list (32
    /// hex); nothing when never.
    [[nodiscard]] Result<std::optional<AskedAccess>> lastAsked(const Viewer &viewer, const QString &object) const;
    /// Every block, also those that were lifted, the latest first.
    [[nodiscard]] Result<QList<HouseholdBlock>> blocks() const;

private:
    Database &m_db;
};

/// Whether @p role may carry out @p action, by the table of rights (core/privacy/rights.h).
[[nodiscard]] bool mayDo(Role role, Action action);

} // namespace regie::store
