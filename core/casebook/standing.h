#pragma once

#include "core/routing/region.h"
#include "core/rules/assessment.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// Where a household stands: its events as they are tied today, with the answers of its latest assessment.
struct Standing
{
    HouseholdId household = {};
    QString name = {};
    AdviceRoute advice = AdviceRoute::Incomplete;
    rules::IcmVerdict icm = rules::IcmVerdict::Unknown;
    rules::MdaVerdict mda = rules::MdaVerdict::Unknown;
    rules::Count orders = {};
    rules::Count reports = {};
    int ordersNeeded = 2;
    int reportsNeeded = 3;
    AssessmentId frozen = {};                          ///< the latest assessment, or null
    std::optional<AdviceRoute> decided = std::nullopt; ///< what that one advised
    rules::Count decidedOrders = {};                   ///< as counted then
    rules::Count decidedReports = {};
    CaseId caseFile = {}; ///< the newest case, or null
    QString caseNumber = {};

    /// Counts and verdicts are the same.
    [[nodiscard]] bool sameOutcome(const Standing &other) const
    {
        return advice == other.advice && icm == other.icm && mda == other.mda && orders == other.orders &&
               reports == other.reports;
    }
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// The standing of @p household on @p today, under the rule set in force then. NotFound.
[[nodiscard]] Result<Standing> standingOf(const store::Reader &reader, const Viewer &viewer,
    const routing::Region &region, HouseholdId household, QDate today);

} // namespace regie::casebook
