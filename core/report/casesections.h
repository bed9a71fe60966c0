#pragma once

#include "core/report/casefacts.h"
#include "core/report/intakesections.h"

/// The parts of a report on a case, each made of what the redaction lets through. Inside core/report only.
namespace regie::report {

/// What every part needs.
struct CaseSource
{
    const CaseFacts &facts;
    const Source &intake;
    const Addressee &to;

    [[nodiscard]] privacy::Redaction &redaction() const { return intake.redaction; }
    [[nodiscard]] bool passes(privacy::Field field) const { return intake.redaction.passes(field); }
    [[nodiscard]] bool passes(privacy::Field field, const QString &text) const
    {
        return intake.redaction.passes(field, text);
    }
    /// The name of a member; empty when it may not be said.
    [[nodiscard]] QString nameOf(PersonId person) const;
    [[nodiscard]] QString organisation(const QString &id) const;
};

// the course of the case
[[nodiscard]] Bullets standBullets(const CaseSource &source);
[[nodiscard]] Table phasesTable(const CaseSource &source);
[[nodiscard]] Table partnersTable(const CaseSource &source);
[[nodiscard]] Table stepsTable(const CaseSource &source, bool decisionsOnly);
[[nodiscard]] Table dueTable(const CaseSource &source);
[[nodiscard]] Chart timelineChart(const CaseSource &source);
[[nodiscard]] FamilyDrawing familyDrawing(const CaseSource &source);
[[nodiscard]] Bullets sourceBullets(const CaseSource &source);

// safety
[[nodiscard]] Table scoresTable(const CaseSource &source);
[[nodiscard]] Table rihgTable(const CaseSource &source);
[[nodiscard]] Table agreementsTable(const CaseSource &source);

// what was agreed
[[nodiscard]] Table goalsTable(const CaseSource &source);
/// For a partner or a member only what that one does.
[[nodiscard]] Table actionsTable(const CaseSource &source);
/// Whether @p action is one of those.
[[nodiscard]] bool isAddressed(const CaseSource &source, const caseflow::PlanAction &action);
[[nodiscard]] Table meetingsTable(const CaseSource &source);

// for a family member
[[nodiscard]] Bullets plainActions(const CaseSource &source);
[[nodiscard]] Bullets plainAgreements(const CaseSource &source);
[[nodiscard]] Bullets plainHelp(const CaseSource &source);

// an inzage: one person, nothing of others
[[nodiscard]] Table aboutMe(const CaseSource &source);
[[nodiscard]] Table myEvents(const CaseSource &source);
[[nodiscard]] Table myCase(const CaseSource &source);
[[nodiscard]] Table copiesTable(const CaseSource &source);
[[nodiscard]] Prose ownWords(const CaseSource &source);

} // namespace regie::report
