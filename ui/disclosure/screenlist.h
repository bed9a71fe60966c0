#pragma once

#include "core/casebook/listdesk.h"

class QAbstractItemView;
class QWidget;

namespace regie::ui {

/// What @p view shows, as it shows it: its rows in their order, the columns that are in view in theirs, each cell as a
/// screen reader says it. Nothing for a view that holds no list to save. @p about is the case of a view inside a case.
[[nodiscard]] std::optional<ScreenList> screenListOf(const QAbstractItemView &view, CaseId about = {});

/// The list of @p page that has the keyboard, or else its first one with rows; nothing when it shows none.
[[nodiscard]] std::optional<ScreenList> screenListIn(const QWidget &page, CaseId about = {});

} // namespace regie::ui
