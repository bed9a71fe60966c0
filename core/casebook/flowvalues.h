#pragma once

#include "core/caseflow/flowterms.h"
#include "core/store/flowrecords.h"

namespace regie {

/// A case through time: everything the tab Fasen, the timeline and the header show.
struct CaseFlow
{
    QList<caseflow::FlowEvent> events = {}; ///< all, those taken back included, in the order of recording
    caseflow::FlowState state = {};
    caseflow::CaseFacts facts = {};
    caseflow::SafetyRecord safety = {};
    QList<caseflow::ActVerdict> acts = {}; ///< possible or why not; point into the region
    QList<caseflow::DueTerm> terms = {};   ///< soonest first
    std::optional<caseflow::DueTerm> next = std::nullopt;
    QList<caseflow::NextDecision> decisions = {}; ///< that with the first date first
    store::CaseStand stand = {};
    bool recorded = false; ///< false: worked out from a case that was recorded before anything was done in it
};

} // namespace regie
