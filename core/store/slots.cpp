#include "core/store/slots.h"

#include "core/store/slotsjson.h"

#include <sodium.h>

#include <algorithm>

namespace regie::store {

namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray wrapKey(const Secret &dataKey, const Secret &wrapKey, const QByteArray &nonce, const QByteArray &bound)
{
    QByteArray wrapped(qsizetype(dataKey.size()) + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(wrapped.data()), nullptr,
        dataKey.data(), dataKey.size(), raw(bound), static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce),
        wrapKey.data());
    return wrapped;
}

bool Slots::isOpenToAll() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const Slot &s) { return s.kind == SlotKind::Practice; });
}

void Slots::wrap(Slot &slot, const Secret &dataKey, const Secret &key) const
{
    slot.nonce = randomBytes(nonceSize);
    slot.wrapped = wrapKey(dataKey, key, slot.nonce, bound(slot));
}

Done Slots::addPassword(
    const Secret &dataKey, const Secret &password, UserId user, const QString &label, KdfCost cost, IdSource &ids)
{
    Slot slot{ids.next(), SlotKind::Password, label, user, cost, randomBytes(saltSize)};
    const auto key = passwordKey(password, slot.salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    wrap(slot, dataKey, *key);
    m_slots.append(slot);
    return {};
}

QString Slots::addRecovery(const Secret &dataKey, UserId user, const QString &label, IdSource &ids)
{
    const Secret recovery = Secret::random(32);
    addRecovery(dataKey, recovery, user, label, ids);
    return printRecoveryKey(recovery);
}

void Slots::addRecovery(const Secret &dataKey, const Secret &recovery, UserId user, const QString &label, IdSource &ids)
{
    Slot slot{ids.next(), SlotKind::Recovery, label, user, std::nullopt, randomBytes(saltSize)};
    wrap(slot, dataKey, recoveryWrapKey(recovery, m_vault, slot.salt));
    m_slots.append(slot);
}

Done Slots::addPractice(const Secret &dataKey, UserId user, IdSource &ids)
{
    if (!m_practice)
        return fail(ErrorCode::PracticeMismatch, QStringLiteral("an open key on a vault of people"));
    Slot slot{ids.next(), SlotKind::Practice, QStringLiteral("practice"), user};
    slot.wrapped = QByteArray(reinterpret_cast<const char *>(dataKey.data()), qsizetype(dataKey.size()));
    m_slots.append(slot);
    return {};
}

Done Slots::remove(const IdBytes &id)
{
    if (m_slots.size() < 2)
        return fail(ErrorCode::NotAllowed, QStringLiteral("the last slot"));
    return m_slots.removeIf([&](const Slot &slot) { return slot.id == id; }) > 0
               ? Done()
               : Done(fail(ErrorCode::NotFound, QStringLiteral("slot")));
}

Result<Secret> Slots::unwrap(const Slot &slot, const Secret &key) const
{
    Secret dataKey(32);
    const QByteArray aad = bound(slot);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, raw(slot.wrapped),
        static_cast<unsigned long long>(slot.wrapped.size()), raw(aad), static_cast<unsigned long long>(aad.size()),
        raw(slot.nonce), key.data());
    if (code != 0)
        return fail(ErrorCode::WrongPassword, QStringLiteral("no slot opens"));
    return dataKey;
}

Result<Slots::Opened> Slots::unlock(const Credential &credential) const
{
    Error last{ErrorCode::WrongPassword, QStringLiteral("no slot opens")};
    if (std::holds_alternative<PracticeKey>(credential)) {
        for (const Slot &slot : m_slots) {
            if (slot.kind == SlotKind::Practice && m_practice)
                return Opened{Secret::copyOf(slot.wrapped), slot.user, slot.kind};
        }
        return fail(ErrorCode::PracticeMismatch, QStringLiteral("no slot is open to all"));
    }
    const auto *password = std::get_if<Password>(&credential);
    Secret recovery;
    if (const auto *printed = std::get_if<RecoveryKey>(&credential)) {
        auto parsed = parseRecoveryKey(printed->printed);
        if (!parsed)
            return fail(ErrorCode::WrongPassword, parsed.error().detail);
        recovery = std::move(*parsed);
    }
    for (const Slot &slot : m_slots) {
        if (slot.kind != (password ? SlotKind::Password : SlotKind::Recovery))
            continue;
        const auto key = password ? passwordKey(password->text, slot.salt, slot.cost.value_or(KdfCost::standard()))
                                  : Result<Secret>(recoveryWrapKey(recovery, m_vault, slot.salt));
        auto dataKey = key ? unwrap(slot, *key) : Result<Secret>(tl::unexpected(key.error()));
        if (dataKey)
            return Opened{std::move(*dataKey), slot.user, slot.kind};
        last = dataKey.error();
    }
    return tl::unexpected(last);
}

bool Slots::opens(const Slot &slot, const Password &password) const
{
    const auto key = passwordKey(password.text, slot.salt, slot.cost.value_or(KdfCost::standard()));
    return key && unwrap(slot, *key);
}

QByteArray Slots::bound(const Slot &slot) const
{
    CanonicalBytes out;
    out.bytes(QByteArrayLiteral("regiekompas-slot/1")).bytes(m_vault.toBytes()).number(m_practice ? 1 : 0);
    out.bytes(QByteArrayLiteral("sqlcipher-3 hmac-sha1")).number(4096);
    out.bytes(QByteArray(reinterpret_cast<const char *>(slot.id.data()), qsizetype(slot.id.size())));
    out.bytes(slot.user.toBytes()).bytes(slotsjson::kindCode(slot.kind)).bytes(slot.label.toUtf8());
    out.number(slot.cost ? slot.cost->passes() : 0).number(slot.cost ? slot.cost->memory() : 0).bytes(slot.salt);
    return out.result();
}

QByteArray Slots::canonical() const
{
    CanonicalBytes out;
    out.bytes(QByteArrayLiteral("regiekompas-slots/1")).bytes(m_vault.toBytes()).number(m_practice ? 1 : 0);
    out.number(static_cast<quint64>(m_slots.size()));
    for (const Slot &slot : m_slots)
        out.bytes(bound(slot)).bytes(slot.nonce).bytes(slot.wrapped);
    return out.result();
}

bool Slots::opensAnother(const Password &password, UserId user) const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(), [&](const Slot &slot) {
        return slot.kind == SlotKind::Password && slot.user != user && opens(slot, password);
    });
}

bool Slots::isAuthentic(const Secret &dataKey) const
{
    const QByteArray wanted = blake2b(canonical(), subkey(dataKey, Subkey::Slots));
    return m_mac.size() == wanted.size() && sodium_memcmp(m_mac.constData(), wanted.constData(), 32) == 0;
}

QByteArray Slots::toJson(const Secret &dataKey) const
{
    const QByteArray all = canonical();
    slotsjson::File file{m_vault, m_practice, m_slots, blake2b(all), blake2b(all, subkey(dataKey, Subkey::Slots))};
    return slotsjson::write(file);
}

Result<Slots> Slots::fromJson(const QByteArray &json)
{
    const auto file = slotsjson::read(json);
    if (!file)
        return tl::unexpected(file.error());
    Slots slotList(file->vault, file->practice);
    slotList.m_slots = file->list;
    slotList.m_mac = file->mac;
    if (blake2b(slotList.canonical()) != file->sum)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the checksum of the slots"));
    return slotList;
}

} // namespace regie::store
