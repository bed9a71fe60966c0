#pragma once

#include "core/casebook/auditwatch.h"
#include "core/casebook/listaccess.h"
#include "core/store/records.h"

namespace regie::wording {

/// What a user did, as a line of the history: "Intake vastgelegd".
[[nodiscard]] QString text(store::Action action);

/// The same with how much it changed: "Intake vastgelegd, 31 gegevens geschreven"; reads change nothing.
[[nodiscard]] QString auditText(const store::AuditEntry &entry);

/// What an action was about, as it may be shown to whoever reads the log: "Casus RK-2026-0042", "De kluis".
[[nodiscard]] QString aboutText(const store::AuditEntry &entry);

/// Why it was done, in words: what somebody typed, or what a code of ours stands for.
[[nodiscard]] QString auditReason(const store::AuditEntry &entry);

/// By which right it was done, as whoever it is about reads it: "omdat zij aan deze casus werkt".
[[nodiscard]] QString groundText(const store::AuditEntry &entry);
/// As what it was done: "THV-coördinator"; said so when the log did not keep it yet.
[[nodiscard]] QString standingText(const store::AuditEntry &entry);

/// Kinds of actions by what they mean to whoever accounts for the vault.
enum class AuditGroup { Looked, Wrote, Left, Keys, Kept };
[[nodiscard]] QList<AuditGroup> auditGroups();
[[nodiscard]] QString text(AuditGroup group);
[[nodiscard]] AuditGroup groupOf(store::Action action);

/// How an action ended and by what it was allowed, as far as that asks for a look; several may hold.
enum class AuditMark {
    Refused,   ///< she may not: nothing was shown or written
    Emergency, ///< noodtoegang: by a reason outside her own work, or with the recovery key
    Wrong      ///< a check found wrong what it was about
};
[[nodiscard]] QList<AuditMark> auditMarks();
[[nodiscard]] QString text(AuditMark mark);
[[nodiscard]] bool bears(const store::AuditEntry &entry, AuditMark mark);
/// "Geweigerd", "Noodtoegang", or that it was done as usual.
[[nodiscard]] QString outcomeText(const store::AuditEntry &entry);

/// What a list outside own work is for.
[[nodiscard]] QString text(ListGround ground);

/// What asks for a second look, and why it may.
[[nodiscard]] QString text(AuditSignal signal);
[[nodiscard]] QString why(AuditSignal signal);

/// Whom @p copy was for: @p named, or what its profile is called when nobody is.
[[nodiscard]] QString copyRecipient(const store::DisclosureRecord &copy, const QString &named);

/// How much the recipient's profile kept off the page: "2 gegevens weggelaten".
[[nodiscard]] QString leftOutText(const store::DisclosureRecord &copy);

} // namespace regie::wording
