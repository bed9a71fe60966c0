#pragma once

#include "core/store/credential.h"
#include "core/store/keys.h"

#include <QList>

namespace regie::store {

enum class SlotKind { Password, Recovery, Practice };

/// One way to the data key: who it belongs to and the key, wrapped. Names nobody: the user's name stands in the vault.
struct Slot
{
    IdBytes id = {};
    SlotKind kind = SlotKind::Password;
    QString label = {}; ///< a role ("coordinator"), never a name
    UserId user = {};
    std::optional<KdfCost> cost = std::nullopt; ///< of a password
    QByteArray salt = {};                       ///< 16 bytes; none for practice
    QByteArray nonce = {};                      ///< 24 bytes; none for practice
    QByteArray wrapped = {};                    ///< data key and tag, 48 bytes; the bare 32 bytes for practice
};

/// The key slots of a vault, `slots.json` (docs/crypto.md has the format byte by byte). Holds no secret but in a
/// practice vault.
class Slots
{
public:
    struct Opened
    {
        Secret dataKey = {};
        UserId user = {};
        SlotKind kind = SlotKind::Password;
    };

    Slots(VaultId vault, bool practice) : m_vault(vault), m_practice(practice) {}

    [[nodiscard]] VaultId vault() const { return m_vault; }
    [[nodiscard]] bool isPractice() const { return m_practice; }
    [[nodiscard]] const QList<Slot> &list() const { return m_slots; }
    /// Whether one of the slots holds its key in clear, so that the vault opens without a password.
    [[nodiscard]] bool isOpenToAll() const;

    [[nodiscard]] Done addPassword(
        const Secret &dataKey, const Secret &password, UserId user, const QString &label, KdfCost cost, IdSource &ids);
    /// Gives the recovery key as it is to be printed; it is not kept.
    [[nodiscard]] QString addRecovery(const Secret &dataKey, UserId user, const QString &label, IdSource &ids);
    /// The same for the key @p recovery (32 bytes), which was printed before.
    void addRecovery(const Secret &dataKey, const Secret &recovery, UserId user, const QString &label, IdSource &ids);
    /// PracticeMismatch on a vault that is not for practice.
    [[nodiscard]] Done addPractice(const Secret &dataKey, UserId user, IdSource &ids);
    /// Takes the slot away. NotAllowed when it is the last.
    [[nodiscard]] Done remove(const IdBytes &id);

    /// The data key behind @p credential. WrongPassword (a mistyped recovery key as well); PracticeMismatch when the
    /// practice key is asked of a vault that has none.
    [[nodiscard]] Result<Opened> unlock(const Credential &credential) const;
    /// Whether @p password opens @p slot.
    [[nodiscard]] bool opens(const Slot &slot, const Password &password) const;
    /// Whether @p password opens a slot of somebody else than @p user. Tries every such slot: a second each.
    [[nodiscard]] bool opensAnother(const Password &password, UserId user) const;
    /// Whether nobody changed the slots who did not know the data key. Asked after unlock.
    [[nodiscard]] bool isAuthentic(const Secret &dataKey) const;

    /// The file's text, with its checksum and its code under the data key.
    [[nodiscard]] QByteArray toJson(const Secret &dataKey) const;
    /// Reads the file's text. VaultDamaged when it is not whole (its checksum fails), VaultTooNew for a later version.
    [[nodiscard]] static Result<Slots> fromJson(const QByteArray &json);

    /// What the wrapping of @p slot binds: the slot without its nonce and wrapped key, and what the vault is.
    [[nodiscard]] QByteArray bound(const Slot &slot) const;

private:
    [[nodiscard]] QByteArray canonical() const;
    [[nodiscard]] Result<Secret> unwrap(const Slot &slot, const Secret &wrapKey) const;
    void wrap(Slot &slot, const Secret &dataKey, const Secret &wrapKey) const;

    VaultId m_vault;
    bool m_practice;
    QList<Slot> m_slots;
    QByteArray m_mac; ///< as read
};

/// Wraps @p dataKey: XChaCha20-Poly1305 with @p bound as additional data.
[[nodiscard]] QByteArray wrapKey(
    const Secret &dataKey, const Secret &wrapKey, const QByteArray &nonce, const QByteArray &bound);

/// `slots.json` of a vault folder, or its copy `slots.json.bak` when the first is damaged or gone. NotAVault when
/// neither is there.
struct SlotsFile
{
    Slots contents;
    bool fromCopy = false;
};
[[nodiscard]] Result<SlotsFile> readSlots(const QString &folder);
/// Only the copy; for when the first turns out to be forged.
[[nodiscard]] Result<SlotsFile> readSlotsCopy(const QString &folder);
/// Writes both files, the first before the copy, each whole or not at all.
[[nodiscard]] Done writeSlots(const QString &folder, const Slots &contents, const Secret &dataKey);

} // namespace regie::store
