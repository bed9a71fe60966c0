#pragma once

#include "core/domain/ids.h"

namespace regie::ui {

/// Where in a case something is done.
enum class CasePlace { Overview, Assessment, Phases, Plan, Meetings, Analysis, Journal };

/// A place in a case, to go to.
struct CaseWork
{
    CaseId file = {};
    CasePlace place = CasePlace::Overview;
    friend bool operator==(const CaseWork &, const CaseWork &) = default;
};

} // namespace regie::ui
