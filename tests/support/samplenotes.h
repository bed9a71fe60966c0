#pragma once

#include "core/store/vault.h"

namespace regie::test {

/// Writes into case @p id of a practice vault what a year of work would: contacts with a correction, patterns, network,
/// something that is kept from somebody, an analysis and answers of the checklist.
[[nodiscard]] Done writeSampleNotes(store::Vault &vault, CaseId id);

} // namespace regie::test
