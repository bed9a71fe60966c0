#pragma once

#include "core/domain/codes.h"
#include "core/rules/assessment.h"
#include "core/rules/attribution.h"

namespace regie {

/// The stable texts of the vocabulary of the rules, as RULES.md writes them: `toCode`, `fromCode` of
/// core/domain/codes.h.
#define REGIE_CODED(E)                                                                                                 \
    template <>                                                                                                        \
    std::span<const Code<E>> codesOf<E>()
REGIE_CODED(rules::Truth);
REGIE_CODED(rules::Criterion);
REGIE_CODED(rules::IcmVerdict);
REGIE_CODED(rules::MdaVerdict);
REGIE_CODED(rules::MdaNextStep);
REGIE_CODED(rules::Freshness);
REGIE_CODED(rules::Notice);
REGIE_CODED(rules::Weight);
REGIE_CODED(rules::WeightReason);
REGIE_CODED(rules::Change::Kind);
REGIE_CODED(rules::Belongs);
REGIE_CODED(rules::BelongsReason);
#undef REGIE_CODED

} // namespace regie
