#include "core/rules/codes.h"

namespace regie {

using namespace rules;

#define REGIE_CODES(E, ...)                                                                                            \
    template <>                                                                                                        \
    std::span<const Code<E>> codesOf<E>()                                                                              \
    {                                                                                                                  \
        static constexpr Code<E> table[] = {__VA_ARGS__};                                                              \
        return table;                                                                                                  \
    }

REGIE_CODES(Truth, {Truth::NotMet, "not-met"}, {Truth::Unknown, "unknown"}, {Truth::Met, "met"})
REGIE_CODES(Criterion, {Criterion::Region, "region"}, {Criterion::TargetGroup, "target-group"},
    {Criterion::LocalField, "local-field"}, {Criterion::RepeatThv, "repeat-thv"}, {Criterion::RepeatVt, "repeat-vt"},
    {Criterion::Channel, "channel"}, {Criterion::NetworkStalled, "network-stalled"},
    {Criterion::InformationSharing, "information-sharing"}, {Criterion::LocalFieldExhausted, "local-field-exhausted"})
REGIE_CODES(IcmVerdict, {IcmVerdict::NotAvailable, "not-available"}, {IcmVerdict::NotEligible, "not-eligible"},
    {IcmVerdict::Eligible, "eligible"}, {IcmVerdict::Redirect, "redirect"}, {IcmVerdict::Unknown, "unknown"})
REGIE_CODES(MdaVerdict, {MdaVerdict::NotEligible, "not-eligible"}, {MdaVerdict::Eligible, "eligible"},
    {MdaVerdict::Unknown, "unknown"})
REGIE_CODES(MdaNextStep, {MdaNextStep::None, "none"}, {MdaNextStep::Weegoverleg, "weegoverleg"},
    {MdaNextStep::ReportToVt, "report-to-vt"})
REGIE_CODES(Freshness, {Freshness::None, "none"}, {Freshness::Green, "green"}, {Freshness::Amber, "amber"},
    {Freshness::Red, "red"})
REGIE_CODES(Notice, {Notice::AcuteFirst, "acute-first"}, {Notice::ConsiderMda, "consider-mda"},
    {Notice::OrdersOutsideWindow, "orders-outside-window"}, {Notice::VtOnly, "vt-only"},
    {Notice::ExperimentalChannel, "experimental-channel"}, {Notice::NotFresh, "not-fresh"},
    {Notice::FullProfile, "full-profile"}, {Notice::SafeSeparationGoal, "safe-separation-goal"})
REGIE_CODES(Weight, {Weight::Counts, "counts"}, {Weight::Possibly, "possible"}, {Weight::No, "no"})
REGIE_CODES(WeightReason, {WeightReason::OrderImposed, "order-imposed"},
    {WeightReason::OrderWithdrawnWasImposed, "order-withdrawn-was-imposed"},
    {WeightReason::OrderAnnulledLaterWasImposed, "order-annulled-later-was-imposed"},
    {WeightReason::NotVerified, "not-verified"}, {WeightReason::AnnulledFromStart, "annulled-from-start"},
    {WeightReason::NotAnOrder, "not-an-order"}, {WeightReason::OutsideWindow, "outside-window"},
    {WeightReason::AfterReferenceDate, "after-reference-date"}, {WeightReason::ReportCounts, "report-counts"},
    {WeightReason::SameIncident, "same-incident"}, {WeightReason::FollowUpNewIncident, "follow-up-new-incident"},
    {WeightReason::FollowUpSameIncident, "follow-up-same-incident"},
    {WeightReason::FollowUpNotAsked, "follow-up-not-asked"}, {WeightReason::IsAdvice, "is-advice"},
    {WeightReason::ConvertedToAdvice, "converted-to-advice"})
REGIE_CODES(Change::Kind, {Change::Kind::MoreOrders, "more-orders"}, {Change::Kind::MoreReports, "more-reports"},
    {Change::Kind::VerifyOrder, "verify-order"}, {Change::Kind::VerifyReport, "verify-report"},
    {Change::Kind::AskNewIncident, "ask-new-incident"}, {Change::Kind::AnswerFact, "answer-fact"},
    {Change::Kind::KnowMunicipality, "know-municipality"}, {Change::Kind::KnowChannel, "know-channel"},
    {Change::Kind::OtherChannel, "other-channel"})
REGIE_CODES(Belongs, {Belongs::Certain, "certain"}, {Belongs::Possibly, "possible"},
    {Belongs::PerPersonOnly, "per-person"}, {Belongs::No, "no"})
REGIE_CODES(BelongsReason, {BelongsReason::LinkedByHand, "linked-by-hand"},
    {BelongsReason::TwoConfirmed, "two-confirmed"},
    {BelongsReason::OneConfirmedOneProvisional, "one-confirmed-one-provisional"},
    {BelongsReason::OneConfirmedAndAddress, "one-confirmed-and-address"},
    {BelongsReason::OneConfirmedOnly, "one-confirmed-only"}, {BelongsReason::NobodyKnown, "nobody-known"})

#undef REGIE_CODES

} // namespace regie
