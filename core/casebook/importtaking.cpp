#include "core/casebook/importtaking.h"

#include "core/casebook/checks.h"
#include "core/casebook/keptfields.h"
#include "core/casebook/oneaction.h"
#include "core/exchange/dossiermerge.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// What is wrong with an event by itself, as an intake would say it.
QList<FieldProblem> wrongWith(const BarringOrder &order, const FlowWriter &writer)
{
    Intake intake;
    intake.orders.append({order, false});
    return problemsOf(intake, writer.region, writer.now);
}
QList<FieldProblem> wrongWith(const VtReport &report, const FlowWriter &writer)
{
    Intake intake;
    intake.reports.append({report, false});
    return problemsOf(intake, writer.region, writer.now);
}

bool marks(const QList<FieldProblem> &problems, Check check)
{
    return std::any_of(
        problems.cbegin(), problems.cend(), [check](const FieldProblem &one) { return one.check == check; });
}

/// Refuses what could be before and cannot be now; the marks of the event become those of what it says now.
template <typename Event>
Done checkAnew(const FlowWriter &writer, const Event &before, Event &event)
{
    const QList<FieldProblem> was = wrongWith(before, writer);
    const QList<FieldProblem> now = wrongWith(event, writer);
    for (const FieldProblem &problem : now) {
        if (problem.severity == FieldProblem::Severity::Refused && !was.contains(problem))
            return fail(problem.code, QStringLiteral("the event cannot be so"), problem.where);
        if (problem.check && !marks(was, *problem.check) && !event.checks.contains(*problem.check))
            event.checks.append(*problem.check);
    }
    for (const FieldProblem &problem : was) {
        if (problem.check && !marks(now, *problem.check))
            event.checks.removeAll(*problem.check);
    }
    return {};
}

tl::unexpected<Error> changedSince(MergeField field)
{
    return fail(ErrorCode::Conflict, QStringLiteral("the event says neither of both any more"), toCode(field));
}

template <typename Event>
Done takeRole(Event &event, const RowDifference &value)
{
    const auto named = std::find_if(
        event.mentions.begin(), event.mentions.end(), [&value](const Mention &one) { return one.id == value.mention; });
    const auto role = fromCode<EventRole>(value.theirs);
    if (!role)
        return fail(ErrorCode::UnknownValue, QStringLiteral("no role"));
    if (named == event.mentions.end())
        return fail(ErrorCode::NotFound, QStringLiteral("mention"));
    if (toCode(named->role) != value.ours && named->role != *role)
        return changedSince(value.field);
    named->role = *role;
    return {};
}

template <typename Event>
Done takeValue(Event &event, const RowDifference &value)
{
    if (value.field == MergeField::Role)
        return takeRole(event, value);
    const QString stands = exchange::valueOf(value.field, event);
    const bool either =
        exchange::saysSame(value.field, stands, value.ours) || exchange::saysSame(value.field, stands, value.theirs);
    return either ? exchange::setValue(value.field, value.theirs, event) : Done(changedSince(value.field));
}

/// Puts those of @p values that are of @p event into it.
template <typename Event, typename IsOfIt>
Done takeAll(const FlowWriter &writer, Event event, const QList<RowDifference> &values, IsOfIt isOfIt)
{
    const Event before = event;
    for (const RowDifference &value : values) {
        if (const Done taken = isOfIt(value) ? takeValue(event, value) : Done(); !taken)
            return taken;
    }
    return checkAnew(writer, before, event).and_then([&] { return writer.tx.save(event); });
}

/// Puts into its event what @p values say of it.
Done takeIn(const FlowWriter &writer, const ValuePlace &place, const QList<RowDifference> &values)
{
    const store::ReceivedReader received = writer.tx.read().received();
    if (!place.order.isNull()) {
        return received.order(writer.tx.viewer(), place.order).and_then([&](const store::OrderWithLinks &held) {
            return takeAll(
                writer, held.order, values, [&place](const RowDifference &one) { return one.order == place.order; });
        });
    }
    return received.report(writer.tx.viewer(), place.report).and_then([&](const store::ReportWithLinks &held) {
        return takeAll(
            writer, held.report, values, [&place](const RowDifference &one) { return one.report == place.report; });
    });
}

/// The events that @p values are of, each once.
QList<ValuePlace> eventsOf(const QList<RowDifference> &values)
{
    QList<ValuePlace> events;
    for (const RowDifference &one : values) {
        ValuePlace place;
        place.order = one.order;
        place.report = one.report;
        if (!events.contains(place))
            events.append(place);
    }
    return events;
}

Result<QList<Effect>> takeListed(const FlowWriter &writer, const QList<RowDifference> &values)
{
    store::Transaction &tx = writer.tx;
    const QList<ValuePlace> events = eventsOf(values);
    QSet<HouseholdId> households;
    for (const ValuePlace &place : events) {
        const auto found = householdsAt(tx.read(), tx.viewer(), place);
        if (!found)
            return tl::unexpected(found.error());
        households += *found;
    }
    StandingWatch watch(tx, writer.region, writer.now.date, ReassessCause::Listed);
    if (const Done begun = watch.begin(households); !begun)
        return tl::unexpected(begun.error());
    for (const ValuePlace &place : events) {
        if (const Done taken = takeIn(writer, place, values); !taken)
            return tl::unexpected(taken.error());
    }
    tx.about(QStringLiteral("household"), households.isEmpty() ? QString() : households.constBegin()->toString());
    return watch.end({});
}

} // namespace

QFuture<Result<QList<Effect>>> takeListedLater(Casebook &book, const QList<RowDifference> &values, const QString &why)
{
    return inOneActionLater<QList<Effect>>(
        book, store::Action::ChooseValue, why,
        [values](const FlowWriter &writer) { return takeListed(writer, values); },
        [](const QList<Effect> &) { return false; }, QString());
}

} // namespace regie::casebook
