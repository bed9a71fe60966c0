#pragma once

#include "core/privacy/profile.h"
#include "core/privacy/retention.h"

namespace regie::wording {

/// The register of processing activities (AVG art. 30) of this program as Markdown, with a beginning for a DPIA (art.
/// 35): what is kept for which purpose, of which class and how long, by the data dictionary; who may receive what, by
/// the profiles of the region; and what the organisation has to fill in itself. The same data give the same text.
[[nodiscard]] QString processingRegister(const privacy::RetentionBook &terms, const privacy::Profiles &profiles);

} // namespace regie::wording
