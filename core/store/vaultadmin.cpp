#include "core/store/vaultadmin.h"

#include "core/store/vault_p.h"

#include <algorithm>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

bool isPasswordOf(const Slot &slot, UserId user)
{
    return slot.kind == SlotKind::Password && slot.user == user;
}

/// Takes every slot away that @p gone names.
template <typename Gone>
Done removeSlots(Slots &from, const Gone &gone)
{
    const QList<Slot> all = from.list();
    for (const Slot &slot : all) {
        if (!gone(slot))
            continue;
        if (Done removed = from.remove(slot.id); !removed)
            return removed;
    }
    return {};
}

/// What trying a password costs in this vault.
KdfCost costIn(const Slots &keys)
{
    for (const Slot &slot : keys.list()) {
        if (slot.kind == SlotKind::Password && slot.cost)
            return *slot.cost;
    }
    return KdfCost::standard();
}

tl::unexpected<Error> noRight(Vault &vault)
{
    vault.refused(Action::ManageUsers);
    return fail(ErrorCode::NoRight, u"users are managed by an administrator"_s);
}

bool managesUsers(const VaultUser &one)
{
    return !one.isEnded() && privacy::may(one.role, privacy::Duty::ManageUsers);
}

/// The user @p id among those who work here, when somebody else could manage users after she changed to @p after.
Result<VaultUser> changeable(const Reader &reader, UserId id, bool managesAfter)
{
    const auto users = reader.access().users();
    if (!users)
        return tl::unexpected(users.error());
    const auto found = std::find_if(
        users->cbegin(), users->cend(), [id](const VaultUser &one) { return one.user.id == id && !one.isEnded(); });
    if (found == users->cend())
        return fail(ErrorCode::NotFound, u"nobody of that name works here"_s);
    const bool another = std::any_of(
        users->cbegin(), users->cend(), [id](const VaultUser &one) { return one.user.id != id && managesUsers(one); });
    if (!managesAfter && managesUsers(*found) && !another)
        return fail(ErrorCode::NotAllowed, u"nobody would manage users any more"_s);
    return *found;
}

QString reasonOf(QLatin1String what, const QString &rest)
{
    return what + u' ' + rest;
}

} // namespace

bool VaultAdmin::wantsPassword() const
{
    return m_vault.d->wantsPassword;
}

Done VaultAdmin::setPassword(const Password &next)
{
    Vault::Private &d = *m_vault.d;
    const std::lock_guard oneChange(d.changing);
    if (!d.wantsPassword)
        return fail(ErrorCode::NotAllowed, u"the password that there is must be given"_s);
    Slots changed = d.slotsNow();
    if (changed.opensAnother(next, d.user.id))
        return fail(ErrorCode::DuplicateId, u"a password opens one user's slot"_s);
    const QString label = toCode(m_vault.viewer().role());
    const KdfCost cost = costIn(changed);
    if (const Done gone = removeSlots(changed, [&d](const Slot &slot) { return isPasswordOf(slot, d.user.id); }); !gone)
        return gone;
    if (const Done added = changed.addPassword(d.dataKey, next.text, d.user.id, label, cost, d.ids); !added)
        return added;
    const Done replaced = d.replaceSlots(changed, [&](const auto &work) {
        return m_vault.write(m_vault.viewer(), Action::ChangePassword, u"by recovery key"_s, [&](Transaction &t) {
            t.by(Ground::Recovery);
            return work(t);
        });
    });
    if (replaced)
        d.wantsPassword = false;
    return replaced;
}

QSet<UserId> VaultAdmin::keyHolders() const
{
    QSet<UserId> holders;
    const Slots keys = m_vault.d->slotsNow();
    for (const Slot &slot : keys.list()) {
        if (slot.kind != SlotKind::Recovery)
            holders.insert(slot.user);
    }
    return holders;
}

Result<UserId> VaultAdmin::addUser(User user, Role role, const Password &first)
{
    if (!mayDo(m_vault.viewer().role(), Action::ManageUsers))
        return noRight(m_vault);
    if (m_vault.isPractice())
        return fail(ErrorCode::PracticeMismatch, u"a practice vault has one user"_s);
    if (user.name.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, u"a user needs a name"_s, u"name"_s);
    Vault::Private &d = *m_vault.d;
    const std::lock_guard oneChange(d.changing);
    Slots changed = d.slotsNow();
    user.id = UserId::create(d.ids);
    if (changed.opensAnother(first, user.id))
        return fail(ErrorCode::DuplicateId, u"a password opens one user's slot"_s);
    const Done added = changed.addPassword(d.dataKey, first.text, user.id, toCode(role), costIn(changed), d.ids);
    if (!added)
        return tl::unexpected(added.error());
    const Done replaced = d.replaceSlots(changed, [&](const auto &work) {
        return m_vault.write(
            m_vault.viewer(), Action::ManageUsers, reasonOf(userAdded, toCode(role)), [&](Transaction &t) -> Done {
                t.about(u"user"_s, user.id.toString());
                return t.save(user)
                    .and_then([&] {
                        return t.save(UserAccess{user.id, role, {}});
                    })
                    .and_then([&] { return work(t); });
            });
    });
    return replaced ? Result<UserId>(user.id) : tl::unexpected(replaced.error());
}

Done VaultAdmin::changeRole(UserId user, Role role)
{
    const auto written = m_vault.write(
        m_vault.viewer(), Action::ManageUsers, reasonOf(userRoleChanged, toCode(role)), [&](Transaction &t) -> Done {
            t.about(u"user"_s, user.toString());
            const bool managesAfter = privacy::may(role, privacy::Duty::ManageUsers);
            if (const auto found = changeable(t.read(), user, managesAfter); !found)
                return tl::unexpected(found.error());
            return t.save(UserAccess{user, role, {}});
        });
    return written ? Done() : tl::unexpected(written.error());
}

Done VaultAdmin::endUser(UserId user, const QString &reason)
{
    if (!mayDo(m_vault.viewer().role(), Action::ManageUsers))
        return noRight(m_vault);
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing);
    Vault::Private &d = *m_vault.d;
    if (user == d.user.id)
        return fail(ErrorCode::NotAllowed, u"nobody ends her own access"_s);
    const std::lock_guard oneChange(d.changing);
    Slots changed = d.slotsNow();
    const QList<Slot> &list = changed.list();
    if (std::any_of(list.cbegin(), list.cend(),
            [user](const Slot &slot) { return slot.kind == SlotKind::Recovery && slot.user == user; }))
        return fail(ErrorCode::Conflict, u"the recovery key was made in her name"_s);
    if (const Done gone = removeSlots(changed, [user](const Slot &slot) { return slot.user == user; }); !gone)
        return gone;
    return d.replaceSlots(changed, [&](const auto &work) {
        return m_vault.write(
            m_vault.viewer(), Action::ManageUsers, reasonOf(userEnded, reason.trimmed()), [&](Transaction &t) -> Done {
                t.about(u"user"_s, user.toString());
                const auto found = changeable(t.read(), user, false);
                if (!found)
                    return tl::unexpected(found.error());
                return t.save(UserAccess{user, found->role, t.at()}).and_then([&] { return work(t); });
            });
    });
}

/// A recovery key opens everything, whoever holds it.
Done VaultAdmin::mayReplaceRecovery()
{
    const Done allowed = m_vault.d->allows(Action::ManageUsers);
    if (!allowed)
        m_vault.refused(Action::ChangePassword);
    return allowed;
}

Result<QString> VaultAdmin::proposeRecoveryKey()
{
    if (const Done allowed = mayReplaceRecovery(); !allowed)
        return tl::unexpected(allowed.error());
    return printRecoveryKey(Secret::random(32));
}

Done VaultAdmin::useRecoveryKey(const RecoveryKey &next)
{
    if (const Done allowed = mayReplaceRecovery(); !allowed)
        return allowed;
    const auto recovery = parseRecoveryKey(next.printed);
    if (!recovery)
        return tl::unexpected(recovery.error());
    Vault::Private &d = *m_vault.d;
    const std::lock_guard oneChange(d.changing);
    Slots changed = d.slotsNow();
    if (changed.unlock(next))
        return fail(ErrorCode::DuplicateId, u"this recovery key opens the vault already"_s);
    // before the old one goes: a vault keeps one slot at least
    changed.addRecovery(d.dataKey, *recovery, d.user.id, u"recovery"_s, d.ids);
    const IdBytes added = changed.list().constLast().id;
    const Done gone = removeSlots(
        changed, [&added](const Slot &slot) { return slot.kind == SlotKind::Recovery && slot.id != added; });
    if (!gone)
        return gone;
    return d.replaceSlots(changed,
        [&](const auto &work) { return m_vault.write(m_vault.viewer(), Action::ChangePassword, u"recovery"_s, work); });
}

QString VaultAdmin::recoverySlot() const
{
    const Slots keys = m_vault.d->slotsNow();
    for (const Slot &slot : keys.list()) {
        if (slot.kind == SlotKind::Recovery)
            return QString::fromLatin1(
                QByteArray(reinterpret_cast<const char *>(slot.id.data()), qsizetype(slot.id.size())).toHex());
    }
    return {};
}

bool VaultAdmin::opensWith(const RecoveryKey &printed) const
{
    const auto opened = m_vault.d->slotsNow().unlock(printed);
    return opened && opened->kind == SlotKind::Recovery;
}

QByteArray VaultAdmin::statementCode(const QByteArray &body, const QByteArray &action) const
{
    CanonicalBytes bytes;
    bytes.bytes("regiekompas-statement/1").bytes(body).bytes(action);
    return blake2b(bytes.result(), subkey(m_vault.d->dataKey, Subkey::Statements));
}

Result<BlockId> VaultAdmin::keepFrom(const QString &number, UserId user, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing);
    HouseholdBlock block{BlockId::create(m_vault.ids()), {}, user, reason.trimmed(), {}, {}};
    const auto written = m_vault.write(m_vault.viewer(), Action::KeepFrom, block.reason, [&](Transaction &t) -> Done {
        const auto file = t.read().caseByNumber(t.viewer().beforeTheLog(), number.trimmed().toUpper());
        if (!file)
            return tl::unexpected(file.error());
        const auto found = changeable(t.read(), user, true);
        const auto hidden = t.read().access().hiddenFrom(user);
        if (!found || !hidden)
            return tl::unexpected(found ? hidden.error() : found.error());
        if (hidden->contains(file->household))
            return fail(ErrorCode::DuplicateId, u"kept from her already"_s);
        block.household = file->household;
        block.since = t.at();
        t.about(u"household"_s, file->household.toString(), file->number);
        return t.save(block);
    });
    return written ? Result<BlockId>(block.id) : tl::unexpected(written.error());
}

Done VaultAdmin::lift(BlockId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing);
    const auto written =
        m_vault.write(m_vault.viewer(), Action::KeepFrom, reason.trimmed(), [&](Transaction &t) -> Done {
            const auto blocks = t.read().access().blocks();
            if (!blocks)
                return tl::unexpected(blocks.error());
            const auto found = std::find_if(blocks->cbegin(), blocks->cend(),
                [id](const HouseholdBlock &one) { return one.id == id && !one.lifted.isValid(); });
            if (found == blocks->cend() || !t.viewer().beforeTheLog().maySee(found->household))
                return fail(ErrorCode::NotFound, u"no such block"_s);
            HouseholdBlock block = *found;
            block.lifted = t.at();
            t.about(u"household"_s, block.household.toString());
            return t.save(block);
        });
    return written ? Done() : tl::unexpected(written.error());
}

} // namespace regie::store
