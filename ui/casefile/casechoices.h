#pragma once

#include "core/casebook/caselist.h"

namespace regie::ui {

/// "mine;route=icm;status=active": for the settings of the program. Holds nothing personal.
[[nodiscard]] QString codeOf(const CaseChoice &choice);
/// Nothing when @p code is not one of those.
[[nodiscard]] std::optional<CaseChoice> caseChoiceOf(const QString &code);
/// "Van mij: Delft, ICM": a choice is called after what it shows.
[[nodiscard]] QString choiceName(const CaseChoice &choice, const routing::Region &region);

/// The choice as it was when the program ended. A program without a name (a test) keeps nothing.
[[nodiscard]] CaseChoice keptChoice();
void keepChoice(const CaseChoice &choice);

/// The routes that a case can have.
[[nodiscard]] QList<AdviceRoute> caseRoutes();

} // namespace regie::ui
