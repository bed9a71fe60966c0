#pragma once

#include "core/caseflow/caseplan.h"
#include "core/caseflow/flowmoves.h"

namespace regie {
using AgendaItemId = Id<struct AgendaItemTag>;
} // namespace regie

namespace regie::caseflow {

/// Weegoverleg at the ZVHH, casusoverleg of the partners, systeemgesprek with the family.
enum class MeetingKind { Weighing, CaseMeeting, SystemTalk };
enum class MeetingState { Planned, Held, CalledOff };
enum class Attendance { Invited, Present, Apologies, Absent };

/// Somebody who is asked to a meeting: a professional by name, or a member of the family.
struct Attendee
{
    Party who = {};
    PersonId member = {}; ///< null: a professional
    Attendance attendance = Attendance::Invited;
    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// A case on the agenda, with what was said of it: what is known (beeldvorming), what that means (oordeelsvorming) and
/// what is decided (besluitvorming).
struct AgendaItem
{
    AgendaItemId id = {};
    CaseId file = {};
    QString question = {}; ///< why it is on the agenda
    QString picture = {};
    QString judgement = {};
    QString decision = {};
    QString outcome = {}; ///< of a weegoverleg: the act of the route that was decided; empty: none
    int revision = 0;
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// A meeting about one or more cases.
struct Meeting
{
    MeetingId id = {};
    MeetingKind kind = MeetingKind::CaseMeeting;
    LocalDateTime at = {};
    QString place = {};
    QString chair = {};
    MeetingState state = MeetingState::Planned;
    QString note = {}; ///< why it was called off, or what holds for all cases
    QList<AgendaItem> agenda = {};
    QList<Attendee> attendees = {};
    int revision = 0;

    [[nodiscard]] const AgendaItem *item(CaseId file) const;
    /// Those who were there.
    [[nodiscard]] QList<Party> present() const;
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

enum class MeetingFault {
    Missing,
    NoCase, ///< a meeting is about at least one case
    CaseTwice,
    OneFamily,  ///< a systeemgesprek is about one family
    NoReason,   ///< called off without a reason
    NotYet,     ///< held, and it has not begun
    TwoNeeded,  ///< a decision is taken by two or more who were there
    NotPossible ///< the route of the case does not allow it now; the lacks say why
};

/// A field of a meeting that cannot be so: "kind", "at", "agenda", "attendees", "note", "outcome", "decision" …
struct MeetingRefusal
{
    QString field = {};
    MeetingFault fault = MeetingFault::Missing;
    QList<Lack> lacks = {}; ///< with NotPossible
    friend bool operator==(const MeetingRefusal &, const MeetingRefusal &) = default;
};

[[nodiscard]] QList<MeetingRefusal> refusalsOf(const Meeting &meeting, LocalDateTime now);

/// The decisions a weegoverleg can take on a case that is weighed, as acts of its route (factsheet, "weegoverleg
/// ZVHH").
[[nodiscard]] QStringList weighingActs();

/// The actions of a case as a meeting goes through them: those of earlier meetings that are still open first, the
/// oldest first; then the other open ones.
[[nodiscard]] QList<PlanAction> openOfLastTime(const QList<PlanAction> &actions, MeetingId now);

} // namespace regie::caseflow

namespace regie {
template <>
std::span<const Code<caseflow::MeetingKind>> codesOf<caseflow::MeetingKind>();
template <>
std::span<const Code<caseflow::MeetingState>> codesOf<caseflow::MeetingState>();
template <>
std::span<const Code<caseflow::Attendance>> codesOf<caseflow::Attendance>();
} // namespace regie
