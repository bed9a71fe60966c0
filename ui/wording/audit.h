#pragma once

#include "core/store/records.h"

namespace regie::wording {

/// What a user did, as a line of the history: "Intake vastgelegd".
[[nodiscard]] QString text(store::Action action);

/// The same with how much it changed: "Intake vastgelegd, 31 gegevens geschreven"; reads change nothing.
[[nodiscard]] QString auditText(const store::AuditEntry &entry);

/// A copy that left the building: "Exemplaar 1 voor Perspektief (Arosa)".
[[nodiscard]] QString copyText(const store::DisclosureRecord &copy, const QString &recipient);

/// How much the recipient's profile kept off the page: "2 gegevens weggelaten".
[[nodiscard]] QString leftOutText(const store::DisclosureRecord &copy);

} // namespace regie::wording
