#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace regie {

/// An answer of a person. Unknown is never silently no (RULES.md 2).
enum class Answer { Unknown, Yes, No };

/// The facts of RULES.md 6, in the order of its tie-breaks first, then those that no route question asks.
enum class Fact {
    ComplexProblems,
    HighRisk,
    PriorHelpStalled,
    LocalFieldExhausted,
    NotMotivatable,
    NetworkStalled,
    InformationSharingNeeded,
    PriorReportsKnown,
    AcuteDanger,
    OpenToHelpOutsideCrisis,
    CoerciveControl
};
inline constexpr std::size_t factCount = 11;
/// The questions of the safety block, in the order in which they are told.
inline constexpr std::array safetyFacts{
    Fact::AcuteDanger, Fact::CoerciveControl, Fact::HighRisk, Fact::OpenToHelpOutsideCrisis};

/// An answer with where it came from: a note that the coordinator typed, or nothing.
struct FactAnswer
{
    Answer answer = Answer::Unknown;
    QString note = {};
    friend bool operator==(const FactAnswer &, const FactAnswer &) = default;
};

using Facts = std::array<FactAnswer, factCount>;

[[nodiscard]] inline const FactAnswer &at(const Facts &facts, Fact fact)
{
    return facts[static_cast<std::size_t>(fact)];
}
[[nodiscard]] inline FactAnswer &at(Facts &facts, Fact fact)
{
    return facts[static_cast<std::size_t>(fact)];
}

/// Red flags of intimate terror and femicide (DOMAIN.md 8, B104, B30): never summed to a score; one is enough to say
/// "overleg direct met politie en Veilig Thuis".
enum class RedFlag {
    Strangulation,
    DeathThreat,
    SuicideThreat,
    Weapon,
    Stalking,
    ViolenceInPregnancy,
    ForcedSex,
    CareWithheld,
    ExtremeFear,
    CannotSpeakFreely,
    Escalating,
    RecentSeparation,
    OrderViolated,
    PossessiveControl
};
inline constexpr std::size_t redFlagCount = 14;

} // namespace regie
