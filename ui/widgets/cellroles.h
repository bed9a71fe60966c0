#pragma once

#include <Qt>

namespace regie::ui {

/// What a model says of a cell beside its text; WorkRowDelegate and VerdictDelegate paint it.
enum CellRole {
    SignRole = Qt::UserRole + 100, ///< int of Sign, before the text
    StrongRole,                    ///< bool: semibold
    InkRole,                       ///< int of Token for the text; without it Text
    SmallRole,                     ///< bool: small and muted, for a second thought beside the row
    GroupRole,                     ///< bool: the row is a group heading and spans
    CountRole,                     ///< int: shown after the text of a group, at the right of a navigation row
    LinkRole,                      ///< bool: underlined; Enter opens what is behind it
    MiddleRole,                    ///< bool: when it does not fit, its middle goes: it begins and ends with what counts
    SeparatorRole                  ///< bool: a line between rows of the navigation
};

} // namespace regie::ui
