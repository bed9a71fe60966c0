#pragma once

#include "core/base/id.h"

namespace regie {

using PersonId = Id<struct PersonTag>;
using HouseholdId = Id<struct HouseholdTag>;
using MembershipId = Id<struct MembershipTag>;
using RelationId = Id<struct RelationTag>;
using AddressId = Id<struct AddressTag>;
using BarringOrderId = Id<struct BarringOrderTag>;
using VtReportId = Id<struct VtReportTag>;
using MentionId = Id<struct MentionTag>;
using LinkId = Id<struct LinkTag>;
using IntakeId = Id<struct IntakeTag>;
using AssessmentId = Id<struct AssessmentTag>;
using DecisionId = Id<struct DecisionTag>;
using CaseId = Id<struct CaseTag>;
using UserId = Id<struct UserTag>;
using VaultId = Id<struct VaultTag>;
using BlockId = Id<struct BlockTag>;           ///< a household kept from one user
using ActionId = Id<struct ActionTag>;         ///< one user action = one transaction = one audit row
using DisclosureId = Id<struct DisclosureTag>; ///< one printed copy

} // namespace regie
