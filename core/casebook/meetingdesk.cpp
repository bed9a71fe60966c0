#include "core/casebook/meetingdesk.h"

#include "core/casebook/flowmake.h"
#include "core/casebook/oneaction.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

constexpr int mostMeetings = 1000;

bool isRefusedMeeting(const MeetingRefusals &refusals)
{
    return !refusals.isEmpty();
}

/// Reads one meeting case by case.
class MeetingReading
{
public:
    MeetingReading(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, LocalDateTime now)
        : m_reader(reader), m_viewer(viewer), m_region(region), m_now(now)
    {
    }

    [[nodiscard]] Result<MeetingView> read(MeetingId id)
    {
        const auto row = m_reader.plans().meeting(m_viewer, id);
        if (!row)
            return tl::unexpected(row.error());
        MeetingView view{row->meeting, {}};
        for (int place = 0; place < row->cases.size(); ++place) {
            const auto one = readCase(row->meeting, row->meeting.agenda.at(place), row->cases.at(place));
            if (!one)
                return tl::unexpected(one.error());
            view.cases.append(*one);
        }
        return view;
    }

private:
    [[nodiscard]] Result<MeetingCase> readCase(
        const Meeting &meeting, const AgendaItem &item, const store::AgendaCase &called)
    {
        MeetingCase one{.item = item, .number = called.number, .householdName = called.householdName};
        const auto source = casebook::readFlow(m_reader, m_viewer, m_ids, item.file);
        const auto actions = m_reader.plans().actions(m_viewer, item.file);
        const auto goals = m_reader.plans().goals(m_viewer, item.file);
        if (!source || !actions || !goals)
            return tl::unexpected(!source ? source.error() : !actions ? actions.error() : goals.error());
        one.goals = *goals;
        one.open = openOfLastTime(*actions, meeting.id);
        std::copy_if(actions->cbegin(), actions->cend(), std::back_inserter(one.made),
            [&meeting](const PlanAction &action) { return action.meeting == meeting.id; });
        const CaseFlow flow = casebook::flowOf(*source, m_region, m_now);
        one.stand = flow.stand;
        if (const FlowRun *run = flow.state.activeRoute())
            one.run = run->number;
        for (const ActVerdict &verdict : flow.acts) {
            if (verdict.run == one.run && verdict.allowed && weighingActs().contains(verdict.act->id))
                one.decisions.append(verdict.act->id);
        }
        return members(source->memberships, one);
    }

    [[nodiscard]] Result<MeetingCase> members(const QList<Membership> &memberships, MeetingCase one)
    {
        QList<PersonId> ids;
        for (const Membership &member : memberships) {
            if (member.holdsOn(m_now.date) && !ids.contains(member.person))
                ids.append(member.person);
        }
        const auto persons = m_reader.persons(m_viewer, ids);
        if (!persons)
            return tl::unexpected(persons.error());
        one.members = *persons;
        return one;
    }

    const store::Reader &m_reader;
    Viewer m_viewer;
    const routing::Region &m_region;
    LocalDateTime m_now;
    SystemIds m_ids;
};

/// Under which field of the meeting a refusal of the route stands.
QString meetingField(FlowField field)
{
    switch (field) {
    case FlowField::Parties:
    case FlowField::Who:
        return u"attendees"_s;
    case FlowField::Reason:
    case FlowField::Note:
        return u"decision"_s;
    case FlowField::Until:
        return u"until"_s;
    case FlowField::At:
    case FlowField::Outcome:
    case FlowField::Member:
    case FlowField::Organisation:
    case FlowField::Intensity:
        break;
    }
    return u"outcome"_s;
}

MeetingFault meetingFault(RefusalCode code)
{
    switch (code) {
    case RefusalCode::Missing:
        return MeetingFault::Missing;
    case RefusalCode::InFuture:
        return MeetingFault::NotYet;
    case RefusalCode::TwoNeeded:
    case RefusalCode::SamePersonTwice:
        return MeetingFault::TwoNeeded;
    case RefusalCode::BeforeStart:
    case RefusalCode::UnknownValue:
    case RefusalCode::BeforeThatMoment:
    case RefusalCode::PastMaximum:
    case RefusalCode::NotPossible:
        break;
    }
    return MeetingFault::NotPossible;
}

/// The decision of a weegoverleg is an act of the route of the case.
Result<MeetingRefusals> decideIn(const casebook::FlowWriter &writer, const Meeting &meeting, const ItemEntry &entry)
{
    const auto source = casebook::readFlow(writer.tx.read(), writer.tx.viewer(), writer.ids, entry.item.file);
    if (!source)
        return tl::unexpected(source.error());
    const CaseFlow flow = casebook::flowOf(*source, writer.region, writer.now);
    const FlowRun *run = flow.state.activeRoute();
    if (run == nullptr)
        return MeetingRefusals{{u"outcome"_s, MeetingFault::NotPossible, {{LackCode::NoSuchRun, {}}}}};
    ActInput input;
    input.run = run->number;
    input.act = entry.item.outcome;
    input.at = std::max(std::min(meeting.at, writer.now), run->since());
    input.reason = entry.item.decision.trimmed();
    input.parties = meeting.present();
    input.until = entry.until;
    const auto came = casebook::actIn(writer, entry.item.file, input);
    if (!came)
        return tl::unexpected(came.error());
    MeetingRefusals refusals;
    for (const FieldRefusal &one : came->refusals)
        refusals.append({meetingField(one.field), meetingFault(one.code), one.lacks});
    return refusals;
}

Result<MeetingRefusals> itemIn(const casebook::FlowWriter &writer, MeetingId id, const ItemEntry &entry)
{
    const auto row = writer.tx.read().plans().meeting(writer.tx.viewer(), id);
    if (!row)
        return tl::unexpected(row.error());
    const Meeting &meeting = row->meeting;
    const AgendaItem *before = meeting.item(entry.item.file);
    if (before == nullptr)
        return fail(ErrorCode::NotFound, u"not on the agenda"_s);
    AgendaItem item = entry.item;
    item.id = before->id;
    const bool decides = !item.outcome.isEmpty() && item.outcome != before->outcome;
    if (decides) {
        const auto refused = decideIn(writer, meeting, entry);
        if (!refused || !refused->isEmpty())
            return refused;
    } else {
        item.outcome = before->outcome; // what was decided in the route is taken back there
    }
    const auto number = writer.tx.read().caseFile(writer.tx.viewer(), item.file);
    writer.tx.about(u"case"_s, item.file.toString(), number ? number->number : QString());
    Done saved = writer.tx.save(id, item);
    if (saved && meeting.state == MeetingState::Planned && !(writer.now < meeting.at)) {
        Meeting held = meeting; // who records what was said was there
        held.state = MeetingState::Held;
        for (AgendaItem &one : held.agenda) {
            if (one.id == item.id)
                one = item;
        }
        saved = writer.tx.save(held);
    }
    return saved ? Result<MeetingRefusals>(MeetingRefusals()) : tl::unexpected(saved.error());
}

} // namespace

namespace casebook {

Result<MeetingRefusals> meetingIn(const FlowWriter &writer, Meeting meeting)
{
    MeetingRefusals refusals = refusalsOf(meeting, writer.now);
    if (!refusals.isEmpty())
        return refusals;
    for (AgendaItem &item : meeting.agenda) {
        if (item.id.isNull())
            item.id = AgendaItemId::create(writer.ids);
        if (const auto seen = writer.tx.read().caseFile(writer.tx.viewer(), item.file); !seen)
            return tl::unexpected(seen.error());
    }
    writer.tx.about(u"meeting"_s, meeting.id.toString());
    const Done saved = writer.tx.save(meeting);
    return saved ? Result<MeetingRefusals>(refusals) : tl::unexpected(saved.error());
}

} // namespace casebook

QFuture<Result<QList<store::MeetingRow>>> MeetingDesk::listLater(QDate from, QDate until) const
{
    return casebook::readLater<QList<store::MeetingRow>>(
        m_book, [from, until, viewer = m_book.vault().viewer()](const store::Reader &reader) {
            return reader.plans().meetings(viewer, {from, QTime(0, 0)}, {until.addDays(1), QTime(0, 0)}, mostMeetings);
        });
}

QFuture<Result<MeetingView>> MeetingDesk::lookLater(MeetingId id) const
{
    return casebook::readLater<MeetingView>(
        m_book, [id, viewer = m_book.vault().viewer(), &region = m_book.region(), now = m_book.clock().now()](
                    const store::Reader &reader) { return MeetingReading(reader, viewer, region, now).read(id); });
}

QFuture<Result<MeetingRefusals>> MeetingDesk::saveLater(const Meeting &meeting)
{
    return casebook::inOneActionLater<MeetingRefusals>(
        m_book, store::Action::Meet, {},
        [meeting](const casebook::FlowWriter &writer) { return casebook::meetingIn(writer, meeting); },
        isRefusedMeeting, QString());
}

QFuture<Result<MeetingRefusals>> MeetingDesk::recordLater(MeetingId id, const ItemEntry &entry)
{
    return casebook::inOneActionLater<MeetingRefusals>(
        m_book, store::Action::Meet, {},
        [id, entry](const casebook::FlowWriter &writer) { return itemIn(writer, id, entry); }, isRefusedMeeting,
        QString());
}

} // namespace regie
