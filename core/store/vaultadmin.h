#pragma once

#include "core/store/access.h"
#include "core/store/credential.h"

namespace regie::store {

class Transaction;
class Vault;

/// How the audit names what was done with a user (Action::ManageUsers): this word, then a role or a reason.
inline constexpr QLatin1String userAdded("add");
inline constexpr QLatin1String userRoleChanged("role");
inline constexpr QLatin1String userEnded("end");

/// What is done with the users and keys of an open vault. Changes are made one after another, whoever asks; one takes
/// as long as deriving a key (a second for each key there is), so it is nothing for the interface thread. NoRight when
/// the role of the user at work does not allow it.
class VaultAdmin
{
public:
    /// @p vault must outlive it.
    explicit VaultAdmin(Vault &vault) : m_vault(vault) {}

    /// The vault was opened by its recovery key and got no password since: nobody present knows the one there is.
    [[nodiscard]] bool wantsPassword() const;
    /// A password in place of every one of this user, without asking for the one there was. NotAllowed unless
    /// wantsPassword(), DuplicateId when it opens another user's slot.
    [[nodiscard]] Done setPassword(const Password &next);

    /// Whose password opens the vault.
    [[nodiscard]] QSet<UserId> keyHolders() const;
    /// Lets @p user in with a password of her own; she gets an identity. MissingField without a name, DuplicateId when
    /// the password opens somebody's slot already, PracticeMismatch in a practice vault, which has one user.
    [[nodiscard]] Result<UserId> addUser(User user, Role role, const Password &first);
    /// Counts from when she next opens the vault. NotFound; NotAllowed when nobody would manage users any more.
    [[nodiscard]] Done changeRole(UserId user, Role role);
    /// Takes the user's keys away for good; what she did stays in her name. ReasonMissing; NotFound; NotAllowed of the
    /// user at work, and when nobody would manage users any more; Conflict when the recovery key was made in her name.
    [[nodiscard]] Done endUser(UserId user, const QString &reason);

    /// Keeps the household of the case @p number from @p user, from when she next opens the vault. ReasonMissing;
    /// NotFound also for a household that is kept from the user at work; DuplicateId when it is kept from her already.
    [[nodiscard]] Result<BlockId> keepFrom(const QString &number, UserId user, const QString &reason);
    /// The household is there again from when she next opens the vault. ReasonMissing, NotFound.
    [[nodiscard]] Done lift(BlockId block, const QString &reason);

    /// Another recovery key, to be printed. It is kept nowhere and opens nothing until `useRecoveryKey`: the one there
    /// is goes on working. NoRight for who does not manage users.
    [[nodiscard]] Result<QString> proposeRecoveryKey();
    /// Puts the printed key @p next, which somebody has on paper by now, in place of the one there is: whole or not at
    /// all. MalformedInput when it is none, DuplicateId when it opens the vault already, NoRight as above.
    [[nodiscard]] Done useRecoveryKey(const RecoveryKey &next);
    /// Which recovery key there is, 32 hex; empty when there is none. Says nothing of the key itself.
    [[nodiscard]] QString recoverySlot() const;
    /// Whether the printed key @p printed opens the vault. Changes nothing.
    [[nodiscard]] bool opensWith(const RecoveryKey &printed) const;
    /// BLAKE2b-256 over a statement about @p action (docs/crypto.md), with a key of the vault that serves nothing else.
    [[nodiscard]] QByteArray statementCode(const QByteArray &body, const QByteArray &action) const;

private:
    [[nodiscard]] Done mayReplaceRecovery();

    Vault &m_vault;
};

} // namespace regie::store
