#include "core/caseflow/meeting.h"

#include <QSet>

#include <algorithm>

namespace regie {

using namespace caseflow;

template <>
std::span<const Code<MeetingKind>> codesOf<MeetingKind>()
{
    static constexpr Code<MeetingKind> table[] = {{MeetingKind::Weighing, "weighing"},
        {MeetingKind::CaseMeeting, "case-meeting"}, {MeetingKind::SystemTalk, "system-talk"}};
    return table;
}

template <>
std::span<const Code<MeetingState>> codesOf<MeetingState>()
{
    static constexpr Code<MeetingState> table[] = {
        {MeetingState::Planned, "planned"}, {MeetingState::Held, "held"}, {MeetingState::CalledOff, "called-off"}};
    return table;
}

template <>
std::span<const Code<Attendance>> codesOf<Attendance>()
{
    static constexpr Code<Attendance> table[] = {{Attendance::Invited, "invited"}, {Attendance::Present, "present"},
        {Attendance::Apologies, "apologies"}, {Attendance::Absent, "absent"}};
    return table;
}

namespace caseflow {

const AgendaItem *Meeting::item(CaseId file) const
{
    const auto found =
        std::find_if(agenda.cbegin(), agenda.cend(), [&file](const AgendaItem &one) { return one.file == file; });
    return found != agenda.cend() ? &*found : nullptr;
}

QList<Party> Meeting::present() const
{
    QList<Party> parties;
    for (const Attendee &one : attendees) {
        if (one.attendance == Attendance::Present)
            parties.append(one.who);
    }
    return parties;
}

QList<MeetingRefusal> refusalsOf(const Meeting &meeting, LocalDateTime now)
{
    QList<MeetingRefusal> refusals;
    const auto refuse = [&refusals](bool wrong, const char *field, MeetingFault fault) {
        if (wrong)
            refusals.append({QString::fromLatin1(field), fault, {}});
    };
    refuse(!meeting.at.isValid(), "at", MeetingFault::Missing);
    refuse(meeting.agenda.isEmpty(), "agenda", MeetingFault::NoCase);
    QSet<CaseId> files;
    for (const AgendaItem &item : meeting.agenda)
        files.insert(item.file);
    refuse(files.size() < meeting.agenda.size(), "agenda", MeetingFault::CaseTwice);
    refuse(meeting.kind == MeetingKind::SystemTalk && meeting.agenda.size() > 1, "agenda", MeetingFault::OneFamily);
    refuse(
        meeting.state == MeetingState::CalledOff && meeting.note.trimmed().isEmpty(), "note", MeetingFault::NoReason);
    refuse(meeting.state == MeetingState::Held && now < meeting.at, "state", MeetingFault::NotYet);
    return refusals;
}

QStringList weighingActs()
{
    return {
        QStringLiteral("admit"), QStringLiteral("do-not-admit"), QStringLiteral("hold"), QStringLiteral("other-route")};
}

QList<PlanAction> openOfLastTime(const QList<PlanAction> &actions, MeetingId now)
{
    QList<PlanAction> open;
    std::copy_if(actions.cbegin(), actions.cend(), std::back_inserter(open),
        [&now](const PlanAction &one) { return one.isOpen() && (one.meeting.isNull() || one.meeting != now); });
    std::stable_sort(open.begin(), open.end(), [](const PlanAction &a, const PlanAction &b) {
        return a.meeting.isNull() != b.meeting.isNull() ? b.meeting.isNull() : a.target < b.target;
    });
    return open;
}

} // namespace caseflow

} // namespace regie
