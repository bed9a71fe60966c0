#pragma once

#include "core/caseflow/meeting.h"
#include "core/caseflow/network.h"

#include <functional>

namespace regie::wording {

// Plans, meetings and partners in words.
[[nodiscard]] QString text(caseflow::GoalState value);
[[nodiscard]] QString text(caseflow::ActionState value);
[[nodiscard]] QString text(caseflow::WhyNotDone value);
[[nodiscard]] QString text(caseflow::MeetingKind value);
[[nodiscard]] QString text(caseflow::MeetingState value);
[[nodiscard]] QString text(caseflow::Attendance value);

/// What is wrong with a field, as a sentence for under it.
[[nodiscard]] QString text(const caseflow::PlanRefusal &refusal);
[[nodiscard]] QString text(const caseflow::MeetingRefusal &refusal);
[[nodiscard]] QString text(const caseflow::NetworkRefusal &refusal);

/// How people and organisations are called where a plan is shown.
struct PlanNames
{
    std::function<QString(PersonId)> member = {};
    std::function<QString(const QString &)> organisation = {};

    /// "Politie, A. Kluut", "Mila Zeegras (gezin)".
    [[nodiscard]] QString owner(const caseflow::ActionOwner &owner) const;
    /// "het hele gezin" when @p member is null.
    [[nodiscard]] QString whose(PersonId member) const;
};

/// What is another in @p now than it was in @p before, a sentence each: "Streefdatum: ma 30-11-2026, was vr
/// 27-11-2026".
[[nodiscard]] QStringList changes(
    const caseflow::PlanAction &before, const caseflow::PlanAction &now, const PlanNames &names);
[[nodiscard]] QStringList changes(
    const caseflow::PlanGoal &before, const caseflow::PlanGoal &now, const PlanNames &names);

} // namespace regie::wording
