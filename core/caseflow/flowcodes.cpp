#include "core/caseflow/flowcodes.h"

#include <span>

namespace regie::caseflow {

namespace {

// each in the order of its enum
constexpr const char *actors[] = {"thv-coordinator", "person-put-out", "mayor", "court", "executor", "icm-worker",
    "local-team", "duo", "family", "safe-home", "safety-house", "process-director", "case-director", "partner",
    "youth-table", "nobody"};
constexpr const char *fields[] = {
    "at", "reason", "outcome", "parties", "who", "member", "organisation", "until", "intensity", "note"};
constexpr const char *lackCodes[] = {"wrong-state", "wrong-phase", "no-such-run", "route-active", "suspended",
    "step-missing", "outcome-missing", "members-missing", "role-missing", "duo-incomplete", "separate-first",
    "order-running", "order-over", "flags-open", "year-not-passed", "history-open", "no-agreement", "no-family-answer",
    "members-not-scored", "not-in-last-phase"};
constexpr const char *refusals[] = {"missing", "in-future", "before-start", "unknown-value", "two-needed",
    "same-person-twice", "before-that-moment", "past-maximum", "not-possible"};
constexpr const char *phaseCodes[] = {"immediate-safety", "risk-driven-care", "recovery"};
constexpr const char *intensities[] = {"low", "normal", "high"};
constexpr const char *standings[] = {"awaiting", "active", "resting", "ended"};
constexpr const char *kinds[] = {"run-started", "moved", "step-done", "phase-entered", "phases-left", "suspended",
    "resumed", "extended", "role-named", "partner-joined", "partner-left", "effort-raised", "effort-lowered",
    "goal-set", "frame-set", "flag-raised", "flag-settled", "corrected"};

static_assert(std::size(actors) == actorCount && std::size(fields) == flowFieldCount);
static_assert(std::size(lackCodes) == lackCodeCount && std::size(refusals) == refusalCodeCount);
static_assert(std::size(phaseCodes) == safetyPhaseCount && std::size(intensities) == intensityCount);
static_assert(std::size(standings) == standingCount && std::size(kinds) == flowEventKindCount);

template <typename E>
QString textOf(std::span<const char *const> table, E value)
{
    return QString::fromLatin1(table[static_cast<std::size_t>(value)]);
}

template <typename E>
std::optional<E> valueOf(std::span<const char *const> table, QStringView text)
{
    for (std::size_t index = 0; index < table.size(); ++index) {
        if (text == QLatin1String(table[index]))
            return static_cast<E>(index);
    }
    return std::nullopt;
}

} // namespace

#define REGIE_FLOW_TEXT(E, table)                                                                                      \
    QString toCode(E value)                                                                                            \
    {                                                                                                                  \
        return textOf(table, value);                                                                                   \
    }
#define REGIE_FLOW_CODE(E, table)                                                                                      \
    REGIE_FLOW_TEXT(E, table)                                                                                          \
    template <>                                                                                                        \
    std::optional<E> codeOf<E>(QStringView text)                                                                       \
    {                                                                                                                  \
        return valueOf<E>(table, text);                                                                                \
    }
REGIE_FLOW_CODE(Actor, actors)
REGIE_FLOW_CODE(FlowField, fields)
REGIE_FLOW_TEXT(LackCode, lackCodes)
REGIE_FLOW_TEXT(RefusalCode, refusals)
REGIE_FLOW_CODE(SafetyPhase, phaseCodes)
REGIE_FLOW_CODE(Intensity, intensities)
REGIE_FLOW_CODE(Standing, standings)
REGIE_FLOW_CODE(FlowEventKind, kinds)
#undef REGIE_FLOW_TEXT
#undef REGIE_FLOW_CODE

} // namespace regie::caseflow
