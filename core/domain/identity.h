#pragma once

#include "core/domain/codes.h"

namespace regie {

using MergeId = Id<struct MergeTag>;
using JudgementId = Id<struct JudgementTag>;
using ReassessmentId = Id<struct ReassessmentTag>;

enum class IdentityKind { Person, Household };

/// Two persons or households of the vault turned out to be one. What was tied to the one that is gone was tied to the
/// one that is kept; it stays findable by its own name.
struct Merge
{
    MergeId id = {};
    IdentityKind kind = IdentityKind::Person;
    IdBytes kept = {};
    IdBytes gone = {};
    QString reason = {};
    UserId by = {};
    QDateTime at = {}; ///< UTC
    friend bool operator==(const Merge &, const Merge &) = default;
};

/// What somebody said of two that look alike and are not merged.
enum class PairVerdict {
    Different, ///< "niet dezelfde": not proposed again
    Unsure     ///< "nog niet zeker": stays on the list, after what nobody looked at
};

/// The lower of the two identities is the first.
struct Judgement
{
    JudgementId id = {};
    IdentityKind kind = IdentityKind::Person;
    IdBytes first = {};
    IdBytes second = {};
    PairVerdict verdict = PairVerdict::Unsure;
    QString reason = {};
    UserId by = {};
    QDateTime at = {}; ///< UTC
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// Why a household is to be assessed again.
enum class ReassessCause { LinkConfirmed, LinkRejected, Merged, Split, MergeUndone, Received, Listed };

/// A household whose assessment would come out otherwise since who is who was changed. The decision stays as it was
/// taken until somebody decides again.
struct Reassessment
{
    ReassessmentId id = {};
    HouseholdId household = {};
    AssessmentId assessment = {}; ///< the frozen one that it is about
    ReassessCause cause = ReassessCause::Merged;
    AdviceRoute adviceWas = AdviceRoute::Incomplete;
    AdviceRoute adviceNow = AdviceRoute::Incomplete;
    int ordersWas = 0; ///< certain ones, as counted before and after
    int ordersNow = 0;
    int reportsWas = 0;
    int reportsNow = 0;
    QString reason = {}; ///< as given with the change
    QDateTime raisedAt = {};
    std::optional<QDateTime> settledAt = std::nullopt;
    friend bool operator==(const Reassessment &, const Reassessment &) = default;
};

template <>
std::span<const Code<IdentityKind>> codesOf<IdentityKind>();
template <>
std::span<const Code<PairVerdict>> codesOf<PairVerdict>();
template <>
std::span<const Code<ReassessCause>> codesOf<ReassessCause>();

} // namespace regie
