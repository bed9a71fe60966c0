#pragma once

#include "core/caseflow/flowcodes.h"
#include "core/caseflow/flowstate.h"

#include <array>

namespace regie {
using SafetyEstimateId = Id<struct SafetyEstimateTag>;
using RihgId = Id<struct RihgTag>;
using SafetyAgreementId = Id<struct SafetyAgreementTag>;
using AgreementCheckId = Id<struct AgreementCheckTag>;
} // namespace regie

namespace regie::caseflow {

/// How safe one system member is, 0 (so unsafe that somebody must act at once) to 10 (safe enough to close), by who
/// estimates it on a day (Signs of Safety; DOMAIN.md 5).
struct SafetyEstimate
{
    SafetyEstimateId id = {};
    PersonId member = {};
    QDate on = {};
    int score = -1;
    QString author = {}; ///< who estimated, by name
    QString note = {};
    friend bool operator==(const SafetyEstimate &, const SafetyEstimate &) = default;
};

/// One part of the RiHG: how many of its signals are geel (low), blauw (middle) and rood (high).
struct RihgPart
{
    int yellow = 0;
    int blue = 0;
    int red = 0;
    friend bool operator==(const RihgPart &, const RihgPart &) = default;
};
inline constexpr int rihgParts = 3;    ///< pleger, geweldsincident, gezinsachtergrond
inline constexpr int rihgSignals = 20; ///< over the three parts (DOMAIN.md 8)

/// The outcome of the risk instrument, as the HovJ filled it in. Never computed here.
struct RihgOutcome
{
    RihgId id = {};
    QDate on = {};
    std::array<RihgPart, rihgParts> parts = {};
    QString author = {};
    QString note = {};

    /// Two red or more in one part: "in beginsel een huisverbod", shown as information, decided by nobody here.
    [[nodiscard]] bool twoRedInOnePart() const;
    friend bool operator==(const RihgOutcome &, const RihgOutcome &) = default;
};

/// One agreement of the safety plan that somebody can check.
struct SafetyAgreement
{
    SafetyAgreementId id = {};
    QString what = {};
    QString checkedBy = {};     ///< who checks, by name or role
    LocalDateTime checkAt = {}; ///< when it is checked next
    LocalDateTime madeAt = {};
    std::optional<LocalDateTime> endedAt = std::nullopt; ///< no longer holds
    QString endReason = {};
    int revision = 0;

    [[nodiscard]] bool stands() const { return !endedAt.has_value(); }
    friend bool operator==(const SafetyAgreement &, const SafetyAgreement &) = default;
};

/// What a check of an agreement found.
struct AgreementCheck
{
    AgreementCheckId id = {};
    SafetyAgreementId agreement = {};
    LocalDateTime at = {};
    bool kept = false;
    QString by = {};
    QString note = {}; ///< required when it was not kept
    friend bool operator==(const AgreementCheck &, const AgreementCheck &) = default;
};

/// A field of a safety value that cannot be so: "member", "on", "score", "author", "parts[1].red" …
struct SafetyRefusal
{
    QString field = {};
    RefusalCode code = RefusalCode::Missing;
    friend bool operator==(const SafetyRefusal &, const SafetyRefusal &) = default;
};

/// @p members are the system members; @p now bounds what can have happened.
[[nodiscard]] QList<SafetyRefusal> refusalsOf(
    const SafetyEstimate &estimate, const QList<PersonId> &members, LocalDateTime now);
[[nodiscard]] QList<SafetyRefusal> refusalsOf(const RihgOutcome &outcome, LocalDateTime now);
[[nodiscard]] QList<SafetyRefusal> refusalsOf(const SafetyAgreement &agreement, LocalDateTime now);
[[nodiscard]] QList<SafetyRefusal> refusalsOf(
    const AgreementCheck &check, const SafetyAgreement &agreement, LocalDateTime now);

/// Everything about safety of one case, each oldest first.
struct SafetyRecord
{
    QList<SafetyEstimate> estimates = {};
    QList<RihgOutcome> rihg = {};
    QList<SafetyAgreement> agreements = {};
    QList<AgreementCheck> checks = {};

    /// The latest estimate of @p member; null when there is none.
    [[nodiscard]] const SafetyEstimate *latest(PersonId member) const;
    /// The latest check of @p agreement; null when there is none.
    [[nodiscard]] const AgreementCheck *latestCheck(SafetyAgreementId agreement) const;
    friend bool operator==(const SafetyRecord &, const SafetyRecord &) = default;
};

} // namespace regie::caseflow
