#pragma once

#include "core/store/records.h"

namespace regie::store {

/// What becomes of rows that a later action changed as well.
enum class UndoMode {
    Whole,    ///< they stand in the way: Conflict, and nothing is undone
    KeepLater ///< they stay as the later action left them; the others are put back
};

/// What undoing an action came to.
struct Undone
{
    ActionId action = {};             ///< the action that did the undoing: undo that to do it again
    Action kind = Action::SaveIntake; ///< what was undone
    QString objectKind = {};
    QString objectId = {};
    QString objectNumber = {};
    int rows = 0; ///< rows put back as they were, or withdrawn
    int kept = 0; ///< with KeepLater: rows left as a later action made them
    friend bool operator==(const Undone &, const Undone &) = default;
};

/// Whether actions of this kind can be undone at all. What left the house, who looked and how the vault was kept
/// cannot be made not to have happened.
[[nodiscard]] bool canUndo(Action kind);

} // namespace regie::store
