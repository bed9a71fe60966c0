#include "core/casebook/plandesk.h"

#include "core/casebook/oneaction.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

Result<CasePlan> planOf(const store::Reader &reader, const Viewer &viewer, CaseId id)
{
    const auto file = reader.caseFile(viewer, id);
    if (!file)
        return tl::unexpected(file.error());
    CasePlan plan;
    plan.file = id;
    plan.number = file->number;
    const store::PlanReader plans = reader.plans();
    const auto take = [](auto read, auto &into) -> Done {
        if (!read)
            return tl::unexpected(read.error());
        into = *std::move(read);
        return {};
    };
    QList<store::MeetingRow> meetings;
    const Done read = take(plans.goals(viewer, id), plan.goals)
                          .and_then([&] { return take(plans.actions(viewer, id), plan.actions); })
                          .and_then([&] { return take(plans.goalVersions(viewer, id), plan.goalVersions); })
                          .and_then([&] { return take(plans.actionVersions(viewer, id), plan.actionVersions); })
                          .and_then([&] { return take(plans.meetingsOf(viewer, id), meetings); });
    if (!read)
        return tl::unexpected(read.error());
    for (const store::MeetingRow &row : std::as_const(meetings))
        plan.meetings.insert(row.meeting.id, row.meeting);
    return plan;
}

/// What a plan is checked against.
struct PlanGround
{
    CaseFile file = {};
    QList<PersonId> members = {};
    std::optional<SafetyPhase> phase = std::nullopt;
};

Result<PlanGround> groundOf(const casebook::FlowWriter &writer, CaseId id)
{
    const store::Reader &reader = writer.tx.read();
    const Viewer &viewer = writer.tx.viewer();
    PlanGround ground;
    const auto file = reader.caseFile(viewer, id);
    if (!file)
        return tl::unexpected(file.error());
    ground.file = *file;
    const auto memberships = reader.memberships(viewer, file->household);
    const auto stands = reader.stands(viewer, {id});
    if (!memberships || !stands)
        return tl::unexpected(memberships ? stands.error() : memberships.error());
    for (const Membership &member : *memberships) {
        if (!ground.members.contains(member.person))
            ground.members.append(member.person);
    }
    ground.phase = stands->value(id).phase;
    return ground;
}

/// What every new thing of a plan gets when nobody said it.
template <typename T, typename AnyId>
void fillIn(T &value, AnyId T::*id, const casebook::FlowWriter &writer, const PlanGround &ground)
{
    if (!(value.*id).isNull())
        return;
    value.*id = AnyId::create(writer.ids);
    if (!value.setOn.isValid())
        value.setOn = writer.now.date;
    if (!value.phase)
        value.phase = ground.phase;
}

Result<PlanRefusals> goalIn(const casebook::FlowWriter &writer, const PlanGround &ground, PlanGoal goal)
{
    fillIn(goal, &PlanGoal::id, writer, ground);
    const PlanRefusals refusals = refusalsOf(goal, ground.members, writer.now.date);
    if (!refusals.isEmpty())
        return refusals;
    const Done saved = writer.tx.save(ground.file.id, goal);
    return saved ? Result<PlanRefusals>(PlanRefusals()) : tl::unexpected(saved.error());
}

Result<PlanRefusals> actionIn(const casebook::FlowWriter &writer, const PlanGround &ground, PlanAction action)
{
    fillIn(action, &PlanAction::id, writer, ground);
    const auto goals = writer.tx.read().plans().goals(writer.tx.viewer(), ground.file.id);
    if (!goals)
        return tl::unexpected(goals.error());
    PlanRefusals refusals = refusalsOf(action, ground.members, *goals, writer.now.date);
    if (!action.meeting.isNull()) {
        const auto meeting = writer.tx.read().plans().meeting(writer.tx.viewer(), action.meeting);
        if (!meeting || meeting->meeting.item(ground.file.id) == nullptr)
            refusals.append({u"meeting"_s, PlanFault::NotOfThisCase});
    }
    if (!refusals.isEmpty())
        return refusals;
    const Done saved = writer.tx.save(ground.file.id, action);
    return saved ? Result<PlanRefusals>(refusals) : tl::unexpected(saved.error());
}

} // namespace

Result<PlanRefusals> casebook::planIn(const FlowWriter &writer, CaseId file, const PlanEntry &entry)
{
    const auto ground = groundOf(writer, file);
    if (!ground)
        return tl::unexpected(ground.error());
    writer.tx.about(u"case"_s, file.toString(), ground->file.number);
    if (const auto *goal = std::get_if<PlanGoal>(&entry))
        return goalIn(writer, *ground, *goal);
    return actionIn(writer, *ground, std::get<PlanAction>(entry));
}

QFuture<Result<CasePlan>> PlanDesk::lookLater(CaseId file) const
{
    return casebook::readLater<CasePlan>(m_book,
        [file, viewer = m_book.vault().viewer()](const store::Reader &reader) { return planOf(reader, viewer, file); });
}

QFuture<Result<PlanRefusals>> PlanDesk::saveLater(CaseId file, const PlanEntry &entry)
{
    return casebook::inOneActionLater<PlanRefusals>(
        m_book, store::Action::Plan, {},
        [file, entry](const casebook::FlowWriter &writer) { return casebook::planIn(writer, file, entry); },
        [](const PlanRefusals &refusals) { return !refusals.isEmpty(); }, QString());
}

} // namespace regie
