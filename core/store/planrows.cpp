#include "core/store/planrows.h"

#include <QCborMap>
#include <QCborValue>

namespace regie::store {

using namespace caseflow;

namespace {

/// Old values of a row, asked for like a row.
class KeptRow
{
public:
    explicit KeptRow(const QCborMap &kept) : m_kept(kept) {}
    [[nodiscard]] QString text(const char *column) const { return m_kept.value(QLatin1String(column)).toString(); }
    [[nodiscard]] QDate day(const char *column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] int count(const char *) const { return 0; }
    template <typename AnyId>
    [[nodiscard]] AnyId id(const char *column) const
    {
        return AnyId::fromBytes(m_kept.value(QLatin1String(column)).toByteArray()).value_or(AnyId());
    }
    template <typename E>
    [[nodiscard]] E code(const char *column) const
    {
        return fromCode<E>(text(column)).value_or(E{});
    }

private:
    const QCborMap &m_kept;
};

template <typename From>
PlanGoal goalFrom(const From &row)
{
    PlanGoal goal;
    goal.id = row.template id<PlanGoalId>("id");
    goal.what = row.text("what");
    goal.member = row.template id<PersonId>("member");
    goal.phase = codeOf<SafetyPhase>(row.text("phase"));
    goal.familyWords = row.text("family_words");
    goal.setOn = row.day("set_on");
    goal.target = row.day("target_day");
    goal.state = row.template code<GoalState>("state");
    goal.endedOn = row.day("ended_on");
    goal.endReason = row.text("end_reason");
    goal.revision = row.count("revision");
    return goal;
}

template <typename From>
PlanAction actionFrom(const From &row)
{
    PlanAction action;
    action.id = row.template id<PlanActionId>("id");
    action.goal = row.template id<PlanGoalId>("goal");
    action.meeting = row.template id<MeetingId>("meeting");
    action.what = row.text("what");
    action.about = row.template id<PersonId>("about");
    action.phase = codeOf<SafetyPhase>(row.text("phase"));
    action.owner.organisation = row.text("owner_organisation");
    action.owner.name = row.text("owner_name");
    action.owner.member = row.template id<PersonId>("owner_member");
    action.setOn = row.day("set_on");
    action.target = row.day("target_day");
    action.latest = row.day("latest_day");
    action.state = row.template code<ActionState>("state");
    action.endedOn = row.day("ended_on");
    action.result = row.text("result");
    action.whyNot = fromCode<WhyNotDone>(row.text("why_not"));
    action.familyWords = row.text("family_words");
    action.revision = row.count("revision");
    return action;
}

QVariant phaseValue(const std::optional<SafetyPhase> &phase)
{
    return textValue(phase ? toCode(*phase) : QString());
}

} // namespace

Values valuesOf(const PlanGoal &goal, CaseId file)
{
    return {{"id", idValue(goal.id)}, {"case_file", idValue(file)}, {"what", textValue(goal.what)},
        {"member", idValue(goal.member)}, {"phase", phaseValue(goal.phase)},
        {"family_words", textValue(goal.familyWords)}, {"set_on", dayValue(goal.setOn)},
        {"target_day", dayValue(goal.target)}, {"state", codeValue(goal.state)}, {"ended_on", dayValue(goal.endedOn)},
        {"end_reason", textValue(goal.endReason)}};
}

PlanGoal goalOf(const Row &row)
{
    return goalFrom(row);
}

PlanGoal goalOf(const QCborMap &kept)
{
    return goalFrom(KeptRow(kept));
}

Values valuesOf(const PlanAction &action, CaseId file)
{
    return {{"id", idValue(action.id)}, {"case_file", idValue(file)}, {"goal", idValue(action.goal)},
        {"meeting", idValue(action.meeting)}, {"what", textValue(action.what)}, {"about", idValue(action.about)},
        {"phase", phaseValue(action.phase)}, {"owner_organisation", textValue(action.owner.organisation)},
        {"owner_name", textValue(action.owner.name)}, {"owner_member", idValue(action.owner.member)},
        {"set_on", dayValue(action.setOn)}, {"target_day", dayValue(action.target)},
        {"latest_day", dayValue(action.latest)}, {"state", codeValue(action.state)},
        {"ended_on", dayValue(action.endedOn)}, {"result", textValue(action.result)},
        {"why_not", textValue(action.whyNot ? regie::toCode(*action.whyNot) : QString())},
        {"family_words", textValue(action.familyWords)}};
}

PlanAction actionOf(const Row &row)
{
    return actionFrom(row);
}

PlanAction actionOf(const QCborMap &kept)
{
    return actionFrom(KeptRow(kept));
}

Values valuesOf(const Meeting &meeting)
{
    return {{"id", idValue(meeting.id)}, {"kind", codeValue(meeting.kind)}, {"at", wallValue(meeting.at)},
        {"place", textValue(meeting.place)}, {"chair", textValue(meeting.chair)}, {"state", codeValue(meeting.state)},
        {"note", textValue(meeting.note)}};
}

Meeting meetingOf(const Row &row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingId>("id");
    meeting.kind = row.code<MeetingKind>("kind");
    meeting.at = row.wall("at");
    meeting.place = row.text("place");
    meeting.chair = row.text("chair");
    meeting.state = row.code<MeetingState>("state");
    meeting.note = row.text("note");
    meeting.revision = row.count("revision");
    return meeting;
}

Values valuesOf(const AgendaItem &item, MeetingId meeting, int position)
{
    return {{"id", idValue(item.id)}, {"meeting", idValue(meeting)}, {"case_file", idValue(item.file)},
        {"position", position}, {"question", textValue(item.question)}, {"picture", textValue(item.picture)},
        {"judgement", textValue(item.judgement)}, {"decision", textValue(item.decision)},
        {"outcome", textValue(item.outcome)}};
}

AgendaItem agendaItemOf(const Row &row)
{
    return {row.id<AgendaItemId>("id"), row.id<CaseId>("case_file"), row.text("question"), row.text("picture"),
        row.text("judgement"), row.text("decision"), row.text("outcome"), row.count("revision")};
}

Values valuesOf(const Attendee &attendee, MeetingId meeting, int position)
{
    return {{"meeting", idValue(meeting)}, {"position", position}, {"name", textValue(attendee.who.name)},
        {"organisation", textValue(attendee.who.organisation)}, {"role", textValue(attendee.who.role)},
        {"member", idValue(attendee.member)}, {"attendance", codeValue(attendee.attendance)}};
}

Attendee attendeeOf(const Row &row)
{
    return {{row.text("name"), row.text("organisation"), row.text("role")}, row.id<PersonId>("member"),
        row.code<Attendance>("attendance")};
}

Values valuesOf(const Professional &professional)
{
    return {{"id", idValue(professional.id)}, {"name", textValue(professional.name)},
        {"organisation", textValue(professional.organisation)}, {"function", textValue(professional.function)},
        {"phone", textValue(professional.phone)}, {"mail", textValue(professional.mail)},
        {"lens_on", dayValue(professional.lensOn)}, {"left_on", dayValue(professional.leftOn)},
        {"note", textValue(professional.note)}};
}

Professional professionalOf(const Row &row)
{
    return {row.id<ProfessionalId>("id"), row.text("name"), row.text("organisation"), row.text("function"),
        row.text("phone"), row.text("mail"), row.day("lens_on"), row.day("left_on"), row.text("note"),
        row.count("revision")};
}

Values valuesOf(const Capacity &capacity)
{
    return {{"id", idValue(capacity.id)}, {"organisation", textValue(capacity.organisation)},
        {"from_day", dayValue(capacity.from)}, {"places", capacity.places}, {"note", textValue(capacity.note)}};
}

Capacity capacityOf(const Row &row)
{
    return {row.id<CapacityId>("id"), row.text("organisation"), row.day("from_day"), row.count("places"),
        row.text("note"), row.count("revision")};
}

} // namespace regie::store
