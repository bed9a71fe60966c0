#pragma once

#include "core/casebook/caseaccess.h"

#include <QFuture>
#include <QList>

namespace regie {

class Casebook;

/// For what somebody uses a list that tells of cases outside her own work.
enum class ListGround {
    StandIn,      ///< waarneming of overdracht
    Consultation, ///< overleg met partners over deze casussen
    Supervision,  ///< toezicht of controle van het werk
    Accounting,   ///< verantwoording aan opdrachtgever of stuurgroep
    Request,      ///< verzoek van een betrokkene
    Other
};
[[nodiscard]] QList<ListGround> listGrounds();

/// Why somebody uses such a list.
struct ListReason
{
    ListGround ground = ListGround::Other;
    QString words = {}; ///< hers; at least `shortestAccessReason` characters
    friend bool operator==(const ListReason &, const ListReason &) = default;
};
/// As the audit keeps it: a code, a space, her words.
[[nodiscard]] QString logged(const ListReason &reason);
/// What `logged` wrote, without words once they were destroyed; nothing when it is something else.
[[nodiscard]] std::optional<ListReason> listReasonOf(const QString &logged);

/// Whether a list is open to somebody, and if not, how many of its cases are not her own work.
struct ListDoor
{
    int outside = 0;      ///< cases that are not her own work, and for which she gave no reason of their own
    QDateTime until = {}; ///< UTC; invalid when she gave no reason for this list
    QString reason = {};  ///< as the audit keeps it

    [[nodiscard]] bool isOpen(const QDateTime &now) const { return outside == 0 || (until.isValid() && now < until); }
};

/// Whether @p role works on cases at all: one that does not has no cases of its own.
[[nodiscard]] bool hasOwnWork(Role role);

/// Whether the list @p code of @p cases is open to whoever opened the vault. The log of a dossier is, to whoever
/// accounts for it. Read on the vault's worker; ready on another thread (use `whenDone`).
[[nodiscard]] QFuture<Result<ListDoor>> listDoorLater(
    const Casebook &book, const QString &code, const QList<CaseId> &cases);
/// Opens the list @p code for `accessHours`, for @p reason, which stands in the audit here and with each copy of it
/// that leaves. ReasonMissing when it is too short to say anything, NoRight for who sees no cases.
[[nodiscard]] QFuture<Done> askForListLater(Casebook &book, const QString &code, const ListReason &reason, int outside);

namespace store {
class Transaction;
}

namespace casebook {

/// Of whom and when a door is asked.
struct DoorMoment
{
    Viewer viewer;
    QString name = {}; ///< of the user
    VaultId vault = {};
    QDateTime now = {}; ///< UTC
};
[[nodiscard]] DoorMoment doorMomentOf(const Casebook &book);

[[nodiscard]] Result<ListDoor> listDoorOf(
    const store::Reader &reader, const DoorMoment &moment, const QString &code, const QList<CaseId> &cases);
/// Within the action that lets the list @p code of @p cases leave: the audit says by which reason. ReasonMissing when
/// there is none.
[[nodiscard]] Done passListDoor(
    store::Transaction &transaction, const DoorMoment &moment, const QString &code, const QList<CaseId> &cases);

} // namespace casebook

} // namespace regie
