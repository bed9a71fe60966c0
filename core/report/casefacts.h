#pragma once

#include "core/caseflow/meeting.h"
#include "core/caseflow/safety.h"
#include "core/domain/family.h"
#include "core/domain/network.h"
#include "core/report/facts.h"
#include "core/report/timeline.h"

namespace regie::report {

/// A copy that left before, as an inzage tells it: to which kind of recipient, for what, when.
struct CopyFact
{
    LocalDateTime at = {};
    QString report = {};
    QString profile = {};
    QString purpose = {};
    friend bool operator==(const CopyFact &, const CopyFact &) = default;
};

/// A meeting that the case was on the agenda of, with what was said and decided of it.
struct MeetingFact
{
    MeetingId id = {};
    caseflow::MeetingKind kind = caseflow::MeetingKind::CaseMeeting;
    LocalDateTime at = {};
    caseflow::MeetingState state = caseflow::MeetingState::Planned;
    QStringList people = {}; ///< who was there, by name
    QString picture = {};
    QString judgement = {};
    QString decision = {};
    QString outcome = {}; ///< of a weegoverleg: the act of the route
    friend bool operator==(const MeetingFact &, const MeetingFact &) = default;
};

/// A copy that is asked back or put right.
struct RecalledCopy
{
    int number = 0;
    LocalDateTime at = {};
    QString report = {};
    QString reason = {}; ///< as the coordinator wrote it for the recipient
    friend bool operator==(const RecalledCopy &, const RecalledCopy &) = default;
};

/// Everything a report on a case may draw on, as plain values, filled by the casebook. What of it reaches the page is
/// decided by the recipient profile, not here.
struct CaseFacts
{
    IntakeAdviceFacts intake = {}; ///< the case as it came in: household, events, advice, terms
    CaseFile file = {};
    caseflow::FlowState flow = {}; ///< what happened since
    caseflow::SafetyRecord safety = {};
    TimelineFacts timeline = {};
    Family family = {};
    QList<Address> addresses = {};            ///< of the household, now and before
    QList<CopyFact> copies = {};              ///< oldest first; those to a system member are not among them
    QList<caseflow::PlanGoal> goals = {};     ///< in the order they were agreed
    QList<caseflow::PlanAction> actions = {}; ///< the same
    QList<MeetingFact> meetings = {};         ///< newest first
    QList<ShieldedFact> shielded = {};        ///< schools, work, care and shelters that are kept from somebody
    RecalledCopy recalled = {};               ///< with a letter about a copy
    QString ownWords = {};                    ///< what the person says herself, with an inzage
};

/// Whom the copy is for, where the profile leaves a choice.
struct Addressee
{
    PersonId member = {};   ///< with SentTo::Member
    QString partner = {};   ///< with SentTo::Partner: organisation id
    MeetingId meeting = {}; ///< only what was decided and agreed there; null: whenever it was
    friend bool operator==(const Addressee &, const Addressee &) = default;
};

} // namespace regie::report
