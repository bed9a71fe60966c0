#pragma once

#include "core/casebook/worklist.h"
#include "core/store/vault.h"
#include "core/store/workreader.h"

namespace regie::casebook {

/// Who asks for whose work.
struct Asker
{
    Viewer viewer;
    store::User user = {};
    WorkScope scope = WorkScope::All;
};

/// Whose cases a scope asks for, and the users behind it: herself, and with Team those of her organisation.
struct WorkHands
{
    store::WorkFilter filter = {};
    QList<store::User> team = {};
};

/// "all", "team", "mine": stable, for the settings of the program. Nothing when it is not one of those.
[[nodiscard]] QString scopeCode(WorkScope scope);
[[nodiscard]] std::optional<WorkScope> scopeOfCode(const QString &code);

[[nodiscard]] Result<WorkHands> handsOf(
    const store::Reader &reader, const store::WorkReader &work, const routing::Region &region, const Asker &asker);

} // namespace regie::casebook
