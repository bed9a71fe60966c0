#pragma once

#include "core/casebook/destructiondesk.h"

namespace regie::wording {

/// Why a decision was refused, and what to do.
[[nodiscard]] QString text(RetentionRefusal refusal);
/// How a line of the list stands: "kan vernietigd worden", "bewaarplicht: …".
[[nodiscard]] QString lineState(const RetentionLine &line);
/// "casusdossier RK-2026-0042", "huisverbod van ma 23-11-2020".
[[nodiscard]] QString lineTitle(const RetentionLine &line);
/// How many lines of the list are what: one sentence.
[[nodiscard]] QString listCounts(const RetentionList &list);
/// What was destroyed, kind by kind, each with its number; nobody's name.
[[nodiscard]] QStringList destroyedLines(const store::DestructionRecord &record);
/// Who decided, and how the second person agreed.
[[nodiscard]] QString decidedBy(const store::DestructionRecord &record);

} // namespace regie::wording
