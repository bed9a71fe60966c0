#include "core/casebook/listaccess.h"

#include "core/casebook/casebook.h"
#include "core/casebook/listdesk.h"
#include "core/casebook/promised.h"
#include "core/store/access.h"
#include "core/store/keys.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groundCodes{
    std::pair(ListGround::StandIn, "stand-in"_L1),
    std::pair(ListGround::Consultation, "consultation"_L1),
    std::pair(ListGround::Supervision, "supervision"_L1),
    std::pair(ListGround::Accounting, "accounting"_L1),
    std::pair(ListGround::Request, "request"_L1),
    std::pair(ListGround::Other, "other"_L1),
};

/// What stands for the list @p code in the audit of @p vault: 32 hex that name nothing.
QString listObject(VaultId vault, const QString &code)
{
    store::CanonicalBytes bytes;
    bytes.bytes("regiekompas-list/1").bytes(vault.toBytes()).bytes(code.toUtf8());
    return QString::fromLatin1(store::blake2b(bytes.result()).first(16).toHex());
}

/// Whether @p id is a case that is not open to her of itself; one that is not there for her is none.
Result<bool> isOutside(const store::Reader &reader, const casebook::DoorMoment &moment, CaseId id)
{
    const auto file = reader.caseFile(moment.viewer, id);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<bool>(false) : tl::unexpected(file.error());
    return casebook::doorOf(reader, moment.viewer, moment.name, *file).map([&moment](const CaseDoor &door) {
        return !door.isOpen(moment.now);
    });
}

} // namespace

QList<ListGround> listGrounds()
{
    QList<ListGround> out;
    for (const auto &[ground, code] : groundCodes)
        out.append(ground);
    return out;
}

QString logged(const ListReason &reason)
{
    const auto *found = std::find_if(
        groundCodes.begin(), groundCodes.end(), [&reason](const auto &one) { return one.first == reason.ground; });
    return found->second + u' ' + reason.words.simplified();
}

std::optional<ListReason> listReasonOf(const QString &logged)
{
    for (const auto &[ground, code] : groundCodes) {
        if (logged.section(u' ', 0, 0) == code)
            return ListReason{ground, logged.section(u' ', 1)};
    }
    return std::nullopt;
}

bool hasOwnWork(Role role)
{
    return privacy::may(role, privacy::Deed::Write, DataClass::Ordinary);
}

casebook::DoorMoment casebook::doorMomentOf(const Casebook &book)
{
    const store::Vault &vault = book.vault();
    return {vault.viewer(), vault.user().name, vault.id(), book.clock().nowUtc()};
}

Result<ListDoor> casebook::listDoorOf(
    const store::Reader &reader, const DoorMoment &moment, const QString &code, const QList<CaseId> &cases)
{
    ListDoor door;
    if (moment.viewer.role() == Role::Everything || code == logList)
        return door;
    for (const CaseId id : cases) {
        const auto outside = isOutside(reader, moment, id);
        if (!outside)
            return tl::unexpected(outside.error());
        door.outside += *outside ? 1 : 0;
    }
    const auto asked = reader.access().lastAsked(moment.viewer, listObject(moment.vault, code));
    if (!asked)
        return tl::unexpected(asked.error());
    if (*asked) {
        door.until = (*asked)->at.addSecs(accessHours * 3600);
        door.reason = (*asked)->reason;
    }
    return door;
}

Done casebook::passListDoor(
    store::Transaction &transaction, const DoorMoment &moment, const QString &code, const QList<CaseId> &cases)
{
    const auto door = listDoorOf(transaction.read(), moment, code, cases);
    if (!door)
        return tl::unexpected(door.error());
    if (!door->isOpen(moment.now))
        return fail(ErrorCode::ReasonMissing, u"outside her own work"_s);
    if (door->outside > 0) {
        transaction.because(door->reason);
        transaction.by(Ground::Asked);
    }
    return {};
}

QFuture<Result<ListDoor>> listDoorLater(const Casebook &book, const QString &code, const QList<CaseId> &cases)
{
    const auto promise = casebook::promised<Result<ListDoor>>();
    book.vault().readOnWorker(
        [promise, code, cases, moment = casebook::doorMomentOf(book)](const store::Reader &reader) {
            casebook::keep(*promise, casebook::listDoorOf(reader, moment, code, cases));
        });
    return promise->future();
}

QFuture<Done> askForListLater(Casebook &book, const QString &code, const ListReason &reason, int outside)
{
    const auto promise = casebook::promised<Done>();
    if (reason.words.simplified().size() < shortestAccessReason) {
        casebook::keep(*promise, fail(ErrorCode::ReasonMissing));
        return promise->future();
    }
    store::Vault &vault = book.vault();
    vault.writeLater(
        vault.viewer(), store::Action::AskAccess, logged(reason),
        [object = listObject(vault.id(), code), outside](store::Transaction &transaction) {
            transaction.about(u"list"_s, object, QString::number(outside));
            return Done();
        },
        [promise](const Result<ActionId> &written) {
            casebook::keep(*promise, written ? Done() : Done(tl::unexpected(written.error())));
        });
    return promise->future();
}

} // namespace regie
