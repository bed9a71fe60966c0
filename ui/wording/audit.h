#pragma once

#include "core/casebook/auditwatch.h"
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

/// What asks for a second look, and why it may.
[[nodiscard]] QString text(AuditSignal signal);
[[nodiscard]] QString why(AuditSignal signal);

/// Whom @p copy was for: @p named, or what its profile is called when nobody is.
[[nodiscard]] QString copyRecipient(const store::DisclosureRecord &copy, const QString &named);
/// A copy that left the building: "Exemplaar 1 voor Perspektief (Arosa)".
[[nodiscard]] QString copyText(const store::DisclosureRecord &copy, const QString &recipient);

/// How much the recipient's profile kept off the page: "2 gegevens weggelaten".
[[nodiscard]] QString leftOutText(const store::DisclosureRecord &copy);

} // namespace regie::wording
