#pragma once

#include "core/casebook/caselist.h"
#include "ui/widgets/detailpane.h"

namespace regie::ui {

/// What a coordinator wants to know of a case before she opens it: who, where it stands, who carries it out, what comes
/// first and what after it, what is decided next, how safe it is and what counts. Of a case outside her own work only
/// what the list says, and that opening it asks for a reason.
[[nodiscard]] WorkDetail caseDetail(
    const store::CaseRow &row, const CaseGlance &glance, const routing::Region &region, LocalDateTime now);

} // namespace regie::ui
