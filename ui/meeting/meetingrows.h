#pragma once

#include "core/casebook/meetingdesk.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"
#include "ui/plan/plancontext.h"

namespace regie::ui {

/// Meetings in a list: when, what kind, about which cases, how it stands. The id is the meeting's.
[[nodiscard]] QStringList meetingHeadings();
[[nodiscard]] QList<CellRow> meetingRows(const QList<store::MeetingRow> &meetings, LocalDateTime now);

/// The meetings of one case, with why it is on the agenda: those to come first, soonest first, then the others, latest
/// first. In the same columns.
[[nodiscard]] QList<CellRow> caseMeetingRows(const QList<caseflow::Meeting> &meetings, CaseId file, LocalDateTime now);
/// "Casusoverleg, ma 09-11-2026, 10:00".
[[nodiscard]] QString meetingTitle(const caseflow::Meeting &meeting);
/// One meeting as far as it is about case @p file: where, who, what was asked, said and decided.
[[nodiscard]] QList<FactList::Line> meetingFacts(
    const caseflow::Meeting &meeting, CaseId file, const PlanContext &context, LocalDateTime now);

/// The cases of one meeting: number and household, and whether something was decided. The id is the case's.
[[nodiscard]] QStringList agendaHeadings();
[[nodiscard]] QList<CellRow> agendaRows(const MeetingView &view);

/// The plan of a case as far as a meeting knows it, for the forms and lists of plans.
[[nodiscard]] PlanContext planContextOf(
    const MeetingView &view, const MeetingCase &one, const routing::Region &region, QDate today);

/// What a screen in the room shows of one case: no address, no telephone number, and no line of text that gives one
/// away.
struct PresentedCase
{
    QString title = {};
    QString question = {};
    QStringList open = {};    ///< actions of last time
    QStringList picture = {}; ///< beeldvorming
    QStringList judgement = {};
    QStringList decision = {};
    QStringList made = {};
    int keptBack = 0; ///< lines that are not shown
    friend bool operator==(const PresentedCase &, const PresentedCase &) = default;
};
[[nodiscard]] PresentedCase presented(
    const MeetingView &view, const MeetingCase &one, const routing::Region &region, QDate today);

} // namespace regie::ui
