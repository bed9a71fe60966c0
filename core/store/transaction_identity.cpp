#include "core/store/rows_identity.h"
#include "core/store/transaction_p.h"

namespace regie::store {

Done Transaction::record(const Merge &merge)
{
    return doneOf(d->putById(Table::Merge, merge.id, valuesOf(merge), 0));
}

Done Transaction::save(const Judgement &judgement)
{
    return doneOf(d->putById(Table::Judgement, judgement.id, valuesOf(judgement)));
}

Done Transaction::save(const Reassessment &open)
{
    return doneOf(d->putById(Table::Reassessment, open.id, valuesOf(open)));
}

Done Transaction::settleReassessments(HouseholdId household)
{
    const auto open =
        d->rowsWhere("SELECT rid FROM reassessment WHERE household = :household AND settled_at IS NULL ORDER BY rid",
            {{"household", idValue(household)}});
    if (!open)
        return doneOf(open);
    for (const qint64 row : *open) {
        if (const Done set = d->set(Table::Reassessment, row, "settled_at", momentValue(at())); !set)
            return set;
    }
    return {};
}

Done Transaction::remove(MembershipId id)
{
    return d->removeById(Table::Membership, idValue(id));
}

Done Transaction::remove(RelationId id)
{
    return d->removeById(Table::Relation, idValue(id));
}

Done Transaction::Private::removeById(Table table, const QVariant &id)
{
    const auto held = rows.find(table, {{"id", id}});
    if (!held)
        return doneOf(held);
    return *held ? rows.remove(table, **held) : Done();
}

Result<QList<qint64>> Transaction::Private::rowsWhere(const QByteArray &sql, const Values &bindings)
{
    auto list = rows.run(sql, bindings);
    if (!list)
        return tl::unexpected(list.error());
    QList<qint64> found;
    while (list->next())
        found.append(list->number("rid"));
    const Done read = list->ended();
    return read ? Result<QList<qint64>>(found) : tl::unexpected(read.error());
}

Done Transaction::Private::set(Table table, qint64 row, const char *column, const QVariant &to)
{
    const Values key{{"rid", static_cast<qlonglong>(row)}};
    const auto held = rows.find(table, key);
    if (!held || !*held)
        return doneOf(held);
    Values values = (*held)->values;
    for (auto &[name, value] : values) {
        if (qstrcmp(name, column) == 0)
            value = to;
    }
    return doneOf(rows.put(table, key, values));
}

/// Every row of @p table whose @p column is @p from gets @p to there instead.
Done Transaction::Private::repoint(Table table, const char *column, const QVariant &from, const QVariant &to)
{
    const auto found = rowsWhere(selectRowsWhere(table, column), {{column, from}});
    if (!found)
        return doneOf(found);
    for (const qint64 row : *found) {
        if (const Done moved = set(table, row, column, to); !moved)
            return moved;
    }
    return {};
}

Done Transaction::repointShields(PersonId from, PersonId to)
{
    const QVariant was = idValue(from);
    const QVariant is = idValue(to);
    return d->repoint(Table::AddressShield, "person", was, is)
        .and_then([&] { return d->repoint(Table::FlowEvent, "member", was, is); })
        .and_then([&] { return d->repoint(Table::SafetyEstimate, "member", was, is); })
        .and_then([&] { return d->repoint(Table::PlanGoal, "member", was, is); })
        .and_then([&] { return d->repoint(Table::PlanAction, "about", was, is); })
        .and_then([&] { return d->repoint(Table::PlanAction, "owner_member", was, is); })
        .and_then([&] { return d->repoint(Table::MeetingParty, "member", was, is); })
        .and_then([&] { return d->repoint(Table::ContactPerson, "person", was, is); })
        .and_then([&] { return d->repoint(Table::ShieldedFrom, "person", was, is); })
        .and_then([&] { return d->repoint(Table::ShieldedFact, "person", was, is); })
        .and_then([&] { return d->repoint(Table::NetworkContact, "person", was, is); })
        .and_then([&] { return d->repoint(Table::AnalysisEntry, "person", was, is); })
        .and_then([&] { return d->repoint(Table::KeptValue, "person", was, is); })
        .and_then([&] { return d->repoint(Table::KeptValue, "other_person", was, is); })
        .and_then([&] { return d->repoint(Table::ReceivedId, "person", was, is); })
        .and_then([&] { return d->repointTies(was, is); });
}

Done Transaction::repointHousehold(HouseholdId from, HouseholdId to)
{
    // an event that was linked to both by hand is linked once
    const auto twice = d->rowsWhere("SELECT a.rid AS rid FROM event_household a JOIN event_household b ON "
                                    "(b.barring_order = a.barring_order OR b.vt_report = a.vt_report) "
                                    "WHERE a.household = :a AND b.household = :b",
        {{"a", idValue(from)}, {"b", idValue(to)}});
    if (!twice)
        return doneOf(twice);
    for (const qint64 row : *twice) {
        const auto held = d->rows.find(Table::EventHousehold, {{"rid", static_cast<qlonglong>(row)}});
        if (!held || !*held)
            return doneOf(held);
        if (const Done removed = d->rows.remove(Table::EventHousehold, **held); !removed)
            return removed;
    }
    for (const Table table : {Table::EventHousehold, Table::Address, Table::Intake, Table::Assessment, Table::CaseFile,
             Table::Reassessment, Table::NetworkContact, Table::HouseholdBlock, Table::KeptValue, Table::ReceivedId}) {
        if (const Done moved = d->repoint(table, "household", idValue(from), idValue(to)); !moved)
            return moved;
    }
    // a hold and a decision to keep are of what is known of them: beside those of the other, the weightiest counts
    return d->repoint(Table::RetentionChoice, "subject", idValue(from), idValue(to));
}

Done Transaction::unlinkByHand(HouseholdId household, const char *column, const QByteArray &event)
{
    const auto held = d->rows.find(Table::EventHousehold, {{"household", idValue(household)}, {column, event}});
    if (!held)
        return doneOf(held);
    return *held ? d->rows.remove(Table::EventHousehold, **held) : Done();
}

Done Transaction::unlinkByHand(HouseholdId household, BarringOrderId order)
{
    return unlinkByHand(household, "barring_order", order.toBytes());
}

Done Transaction::unlinkByHand(HouseholdId household, VtReportId report)
{
    return unlinkByHand(household, "vt_report", report.toBytes());
}

} // namespace regie::store
