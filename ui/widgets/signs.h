#pragma once

#include "ui/widgets/tokens.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace regie::ui {

/// Signs of the field and of the window. Form carries the meaning, colour follows; a sign always stands with a word.
enum class Sign {
    None,
    // the field
    New,
    Target,
    Latest,
    OnTime,
    Waiting,
    Paused,
    Woken,
    Met,
    NotMet,
    Unknown,
    RedFlag,
    Shielded,
    Relapse,
    ScaleUp,
    ScaleDown,
    MatchStrong,
    MatchPossible,
    MatchWeak,
    EffortLow,
    EffortNormal,
    EffortHigh,
    Order,
    Note,
    Icm,
    Mda,
    Concept,
    Similar,
    Plus,
    Minus,
    // the window
    Compass,
    Today,
    Intake,
    Cases,
    Calendar,
    Meetings,
    Partners,
    Figures,
    Reports,
    Manage,
    Person,
    Search,
    Lock,
    Add,
    Print,
    ChevronRight,
    ChevronDown,
    ChevronLeft,
    Done
};

/// Paints @p sign into @p box in its own colours of the theme in use; @p ink is what a one-colour sign is drawn with
/// (invalid: the colour it has of itself).
void paintSign(QPainter &painter, const QRectF &box, Sign sign, QColor ink = {});

/// The sign as an icon that follows the theme; disabled it is drawn in the disabled colour.
[[nodiscard]] QIcon signIcon(Sign sign, Token ink);
[[nodiscard]] QIcon signIcon(Sign sign);

} // namespace regie::ui
