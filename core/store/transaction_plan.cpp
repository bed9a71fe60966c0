#include "core/store/planrows.h"
#include "core/store/transaction_p.h"

namespace regie::store {

using namespace caseflow;

namespace {

/// Nothing was said or decided of it in the meeting.
bool isBlank(const AgendaItem &item)
{
    return item.picture.isEmpty() && item.judgement.isEmpty() && item.decision.isEmpty() && item.outcome.isEmpty();
}

/// Takes the cases off the agenda that are not on it any more. One of which something was recorded stays: Conflict.
Done dropItems(RowWriter &rows, const Meeting &meeting)
{
    const auto held = collected<AgendaItem>(
        rows.run("SELECT * FROM meeting_case WHERE meeting = :meeting", {{"meeting", idValue(meeting.id)}}),
        agendaItemOf);
    if (!held)
        return doneOf(held);
    for (const AgendaItem &item : *held) {
        if (meeting.item(item.file) != nullptr)
            continue;
        if (!isBlank(item))
            return tl::unexpected(rows.failed(ErrorCode::Conflict, tableName(Table::MeetingCase)));
        const auto row = rows.find(Table::MeetingCase, {{"id", item.id.toBytes()}});
        if (!row || !*row)
            return doneOf(row);
        if (Done removed = rows.remove(Table::MeetingCase, **row); !removed)
            return removed;
    }
    return {};
}

Done saveAttendees(RowWriter &rows, const Meeting &meeting)
{
    int position = 0;
    const auto key = [&] { return Values{{"meeting", meeting.id.toBytes()}, {"position", position}}; };
    for (; position < meeting.attendees.size(); ++position) {
        const Values values = valuesOf(meeting.attendees.at(position), meeting.id, position);
        if (const auto put = rows.put(Table::MeetingParty, key(), values); !put)
            return doneOf(put);
    }
    while (true) {
        const auto extra = rows.find(Table::MeetingParty, key());
        if (!extra || !*extra)
            return doneOf(extra);
        if (Done removed = rows.remove(Table::MeetingParty, **extra); !removed)
            return removed;
        ++position;
    }
}

} // namespace

Done Transaction::save(CaseId file, PlanGoal &goal)
{
    const auto revision = d->putById(Table::PlanGoal, goal.id, valuesOf(goal, file), goal.revision);
    if (revision)
        goal.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(CaseId file, PlanAction &action)
{
    const auto revision = d->putById(Table::PlanAction, action.id, valuesOf(action, file), action.revision);
    if (revision)
        action.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(Meeting &meeting)
{
    const auto revision = d->putById(Table::Meeting, meeting.id, valuesOf(meeting), meeting.revision);
    if (!revision)
        return doneOf(revision);
    meeting.revision = *revision;
    if (Done dropped = dropItems(d->rows, meeting); !dropped)
        return dropped;
    for (int position = 0; position < meeting.agenda.size(); ++position) {
        if (Done saved = save(meeting.id, position, meeting.agenda[position]); !saved)
            return saved;
    }
    return saveAttendees(d->rows, meeting);
}

Done Transaction::save(MeetingId meeting, int position, AgendaItem &item)
{
    const auto revision = d->putById(Table::MeetingCase, item.id, valuesOf(item, meeting, position), item.revision);
    if (revision)
        item.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(Professional &professional)
{
    const auto revision =
        d->putById(Table::Professional, professional.id, valuesOf(professional), professional.revision);
    if (revision)
        professional.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(Capacity &capacity)
{
    const auto revision = d->putById(Table::Capacity, capacity.id, valuesOf(capacity), capacity.revision);
    if (revision)
        capacity.revision = *revision;
    return doneOf(revision);
}

} // namespace regie::store
