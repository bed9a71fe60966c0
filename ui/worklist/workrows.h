#pragma once

#include "ui/worklist/worklist.h"

#include <QCoreApplication>

namespace regie::ui {

/// The words of the work list.
struct WorkList
{
    Q_DECLARE_TR_FUNCTIONS(WorkList)
};

// One row of the work list from one value of the core. Pure.
[[nodiscard]] WorkRow orderRow(const DraftSummary &draft, const routing::Region &region, LocalDateTime now);
[[nodiscard]] WorkRow newOrderRow(const store::NewOrderRow &order, const routing::Region &region, LocalDateTime now);
[[nodiscard]] WorkRow draftRow(const DraftSummary &draft, LocalDateTime now);
[[nodiscard]] WorkRow noteRow(const TypedNote &waiting, LocalDateTime now);
[[nodiscard]] WorkRow dueRow(
    const store::DueRow &due, WorkGroup group, const routing::Region &region, LocalDateTime now);
[[nodiscard]] WorkRow actionRow(
    const store::ActionRow &action, WorkGroup group, const routing::Region &region, LocalDateTime now);
[[nodiscard]] WorkRow meetingRow(const store::MeetingRow &meeting, WorkGroup group, LocalDateTime now);
[[nodiscard]] WorkRow waitingRow(const store::StandRow &stand, const std::optional<caseflow::NextDate> &next,
    const routing::Region &region, LocalDateTime now);
[[nodiscard]] WorkRow withoutDuoRow(const store::StandRow &stand, LocalDateTime now);
[[nodiscard]] WorkRow wokenRow(const store::WokenRow &woken, LocalDateTime now);
[[nodiscard]] WorkRow linksRow(int count);
[[nodiscard]] WorkRow reassessRow(const store::ReassessRow &open, LocalDateTime now);

} // namespace regie::ui
