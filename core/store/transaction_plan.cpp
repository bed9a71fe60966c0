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

/// A case as it stands on an agenda.
struct HeldItem
{
    AgendaItem item = {};
    int position = 0;
    HouseholdId household = {};
};

Result<QList<HeldItem>> heldItems(RowWriter &rows, MeetingId meeting)
{
    return collected<HeldItem>(
        rows.run("SELECT m.*, f.household AS household FROM meeting_case m JOIN case_file f ON f.id = m.case_file "
                 "WHERE m.meeting = :meeting ORDER BY m.position",
            {{"meeting", idValue(meeting)}}),
        [](const Row &row) {
            return HeldItem{agendaItemOf(row), row.count("position"), row.id<HouseholdId>("household")};
        });
}

/// Takes the cases off the agenda that are not on it any more: what is kept from whoever writes stays. One of which
/// something was recorded stays too: Conflict.
Done dropItems(RowWriter &rows, const Viewer &viewer, const Meeting &meeting, const QList<HeldItem> &held)
{
    for (const HeldItem &one : held) {
        if (!viewer.maySee(one.household) || meeting.item(one.item.file) != nullptr)
            continue;
        if (!isBlank(one.item))
            return tl::unexpected(rows.failed(ErrorCode::Conflict, tableName(Table::MeetingCase)));
        const auto row = rows.find(Table::MeetingCase, {{"id", one.item.id.toBytes()}});
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
    const auto held = heldItems(d->rows, meeting.id);
    if (!held)
        return doneOf(held);
    if (Done dropped = dropItems(d->rows, d->viewer, meeting, *held); !dropped)
        return dropped;
    QSet<int> taken; // places of what is kept from whoever writes
    for (const HeldItem &one : *held) {
        if (!d->viewer.maySee(one.household))
            taken.insert(one.position);
    }
    int position = 0;
    for (AgendaItem &item : meeting.agenda) {
        while (taken.contains(position))
            ++position;
        if (Done saved = d->saveItem(meeting.id, position++, item); !saved)
            return saved;
    }
    return saveAttendees(d->rows, meeting);
}

Done Transaction::save(MeetingId meeting, AgendaItem &item)
{
    const auto held = heldItems(d->rows, meeting);
    if (!held)
        return doneOf(held);
    for (const HeldItem &one : *held) {
        if (one.item.id == item.id)
            return d->saveItem(meeting, one.position, item);
    }
    return tl::unexpected(d->rows.failed(ErrorCode::NotFound, tableName(Table::MeetingCase)));
}

Done Transaction::Private::saveItem(MeetingId meeting, int position, AgendaItem &item)
{
    const auto revision = putById(Table::MeetingCase, item.id, valuesOf(item, meeting, position), item.revision);
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
