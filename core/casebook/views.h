#pragma once

#include "core/caseflow/nextdate.h"
#include "core/caseflow/thvterm.h"
#include "core/matching/candidate.h"
#include "core/report/facts.h"
#include "core/report/timeline.h"
#include "core/routing/advice.h"
#include "core/rules/assessment.h"
#include "core/rules/attribution.h"
#include "core/store/identity.h"
#include "core/store/records.h"

#include <memory>

namespace regie {

struct CaseFlow;

/// A field of the intake that is refused or marked, with the place ("persons[1].mention.birthDate").
struct FieldProblem
{
    enum class Severity { Refused, Warned };
    Severity severity = Severity::Refused;
    QString where = {};
    ErrorCode code = ErrorCode::ImpossibleDate; ///< with Refused
    std::optional<Check> check = std::nullopt;  ///< with Warned
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Everything the wizard shows beside what was typed: made anew after every change, off nothing but the intake, the
/// region and the store.
struct IntakePicture
{
    QList<FieldProblem> problems = {};
    QString householdName = {}; ///< "Helmgras – Zandoog"
    bool householdKnown = false;
    HouseholdId household = {};           ///< the known household, or null
    QList<store::CaseRow> openCases = {}; ///< cases that household has already
    QList<HistoryEvent> history = {};     ///< newest first; of the household, possibly of it, and per person
    QList<PersonCount> perPerson = {};
    rules::AssessmentInput input = {}; ///< what the rules were asked
    rules::Assessment assessment = {};
    QList<rules::CriterionOutcome> criteria = {};
    routing::Advice advice = {};
    std::optional<caseflow::ThvTerm> thv = std::nullopt; ///< the clock of the current order
    QList<Deadline> deadlines = {};                      ///< what starts when this is recorded
};

/// A candidate as the list and the side-by-side show it.
struct CandidateView
{
    matching::Candidate candidate = {};
    store::PersonRow row = {};
    QStringList housemates = {}; ///< names of confirmed members of the same household
    bool rejected = false;       ///< somebody said no to this one in this intake
    bool secretAddress = false;  ///< only a lock and words are shown
};

/// What recording an intake gave.
struct Recorded
{
    std::optional<CaseFile> caseFile = std::nullopt; ///< none when the decision starts no case
    bool existingCase = false; ///< the household had an open case: the decision was added to it, no second one made
    /// That case goes on by another route than was decided: a route is changed by its own step, with who takes it.
    bool keepsRoute = false;
    HouseholdId household = {};
    AssessmentId assessment = {};
    QList<Link> provisional = {}; ///< links somebody should still confirm
    QList<Deadline> deadlines = {};
};

/// A draft on the start page.
struct DraftSummary
{
    IntakeId id = {};
    QString householdName = {};
    QString municipality = {};
    QDateTime savedAt = {};
    int step = 1;
    bool hasOrder = false; ///< a new order still to assess
    std::optional<LocalDateTime> imposedAt = std::nullopt;
    std::optional<LocalDateTime> firstVisitDue = std::nullopt;
    int orderNumber = 0; ///< the how-manieth order of the household, 0 when unknown
    bool householdKnown = false;
    QString municipalityName = {};
    bool redFlag = false;
};

/// The case page.
struct CaseView
{
    CaseFile file = {};
    Household household = {};
    QList<store::PersonRow> members = {};
    QList<Membership> memberships = {};
    QList<Relation> relations = {};
    QList<Address> addresses = {};
    QHash<PersonId, EventRole> roles = {}; ///< role at the latest event
    Intake intake = {};                    ///< as recorded, its safety with what later intakes said (caseintake.h)
    QHash<RedFlag, LocalDateTime> flagsHeard = {}; ///< when each red flag was heard first, at an intake
    QList<HistoryEvent> history = {};
    QList<PersonCount> perPerson = {};
    QList<store::AuditEntry> audit = {};
    QList<FrozenAssessment> assessments = {};
    rules::Assessment assessment = {}; ///< the frozen one, read back
    QDate assessedOn = {};
    QList<rules::WeighedEvent> assessed = {}; ///< what it weighed, as it did
    QList<rules::CriterionOutcome> criteria = {};
    routing::Advice advice = {};
    QList<Decision> decisions = {};
    QList<Deadline> deadlines = {}; ///< of a closed case those that were met: nobody has to do the others any more
    QList<caseflow::PlanAction> actions = {}; ///< of its plan
    QList<caseflow::Meeting> meetings = {};   ///< that it is on the agenda of
    std::optional<caseflow::ThvTerm> thv = std::nullopt;
    QList<store::DisclosureRecord> disclosures = {};
    std::shared_ptr<const CaseFlow> flow = {}; ///< the case through time (core/casebook/flowvalues.h)
    report::Timeline timeline = {};            ///< the case through time, made from the above

    /// The next date of it, whatever it is of.
    [[nodiscard]] caseflow::NextDates nextDates(LocalDateTime now) const
    {
        return caseflow::nextDatesOf({file.status, deadlines, actions, meetings}, now);
    }
};

/// A case that was searched for.
struct CaseHit
{
    CaseId caseFile = {};
    QString number = {};
    QString householdName = {};
    QString person = {}; ///< by whose name it was found, when the household does not carry it; else empty
    Address place = {};  ///< where the household lives or lived, when it was found by that; else empty
};

/// The start page.
struct TodayView
{
    QList<DraftSummary> drafts = {};
    QList<store::DueRow> overdue = {};
    QList<store::DueRow> coming = {}; ///< the next seven days
    QList<store::CaseRow> recent = {};
    int cases = 0;
    int linksToConfirm = 0;                  ///< somebody has still to say who is who
    QList<store::ReassessRow> reassess = {}; ///< households to assess again, since who is who was changed
};

} // namespace regie
