#include "core/privacy/rights.h"
#include "core/store/transaction_p.h"

#include <QSet>

#include <algorithm>

namespace regie::store {

namespace {

/// The place of column @p name in @p values, which have it.
template <typename SomeValues>
auto &columnOf(SomeValues &values, const char *name)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [name](const auto &one) { return qstrcmp(one.first, name) == 0; });
    Q_ASSERT(found != values.end());
    return found->second;
}

bool takenUp(const std::optional<RowWriter::Held> &held)
{
    return held && columnOf(held->values, "taken_up").toBool();
}

/// A mention as it stands in an event.
struct HeldMention
{
    MentionId id = {};
    int position = 0;
    EventRole role = EventRole::Victim;
};

Result<QList<HeldMention>> heldMentions(RowWriter &rows, BarringOrderId order, VtReportId report)
{
    auto found = order.isNull()
                     ? rows.run("SELECT id, position, role FROM mention WHERE vt_report = :event ORDER BY rid",
                           {{"event", report.toBytes()}})
                     : rows.run("SELECT id, position, role FROM mention WHERE barring_order = :event ORDER BY rid",
                           {{"event", order.toBytes()}});
    return collected<HeldMention>(std::move(found), [](const Row &row) {
        return HeldMention{row.id<MentionId>("id"), row.count("position"), row.code<EventRole>("role")};
    });
}

} // namespace

Done Transaction::save(BarringOrder &order)
{
    const auto held = d->rows.find(Table::BarringOrder, {{"id", idValue(order.id)}});
    if (!held)
        return doneOf(held);
    const auto revision = d->putById(Table::BarringOrder, order.id, valuesOf(order, takenUp(*held)), order.revision);
    if (!revision)
        return doneOf(revision);
    order.revision = *revision;
    return d->saveMentions(order.id, VtReportId(), order.mentions);
}

Done Transaction::saveStatus(BarringOrder &order)
{
    const auto held = d->rows.find(Table::BarringOrder, {{"id", idValue(order.id)}});
    if (!held)
        return doneOf(held);
    if (!*held)
        return tl::unexpected(d->rows.failed(ErrorCode::NotFound, QLatin1String("barring_order")));
    const Values now = valuesOf(order, takenUp(*held));
    Values values = (*held)->values;
    for (const char *column : {"status", "extended_until", "ended_at"})
        columnOf(values, column) = columnOf(now, column);
    const auto revision = d->putById(Table::BarringOrder, order.id, values, order.revision);
    if (revision)
        order.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(VtReport &report)
{
    const auto revision = d->putById(Table::VtReport, report.id, valuesOf(report), report.revision);
    if (!revision)
        return doneOf(revision);
    report.revision = *revision;
    return d->saveMentions(BarringOrderId(), report.id, report.mentions);
}

Done Transaction::Private::saveMentions(BarringOrderId order_, VtReportId report, const QList<Mention> &mentions)
{
    const auto present = heldMentions(rows, order_, report);
    if (!present)
        return doneOf(present);
    const bool readsAll = privacy::may(viewer.role(), privacy::Deed::Read, DataClass::Reporter);
    QSet<MentionId> kept;
    QSet<int> taken; // places of those that whoever writes does not read: they stay, there
    for (const HeldMention &held : *present) {
        if (readsAll || held.role != EventRole::Reporter)
            continue;
        kept.insert(held.id);
        taken.insert(held.position);
    }
    int position = 0;
    for (const Mention &mention : mentions) {
        while (taken.contains(position))
            ++position;
        kept.insert(mention.id);
        const auto put = putById(Table::Mention, mention.id, valuesOf(mention, order_, report, position++));
        if (!put)
            return doneOf(put);
    }
    for (const HeldMention &held : *present) {
        if (kept.contains(held.id))
            continue;
        // a mention that somebody linked to a person stays (the foreign key refuses): unlink first
        const auto gone = rows.find(Table::Mention, {{"id", held.id.toBytes()}});
        if (!gone)
            return doneOf(gone);
        if (Done removed = rows.remove(Table::Mention, **gone); !removed)
            return removed;
    }
    return {};
}

Done Transaction::save(const Link &link)
{
    return doneOf(d->putById(Table::PersonLink, link.id, valuesOf(link)));
}

Done Transaction::save(const ImportMapRecord &map)
{
    const Values key{{"source", textValue(map.source)}, {"list_kind", textValue(map.listKind)}};
    return doneOf(d->rows.put(Table::ImportMap, key, key + Values{{"mapping", bytesValue(map.mapping)}}));
}

Done Transaction::linkByHand(HouseholdId household, BarringOrderId order)
{
    if (Done linked = d->linkByHand(household, "barring_order", order.toBytes()); !linked)
        return linked;
    return takeUp(order);
}

Done Transaction::linkByHand(HouseholdId household, VtReportId report)
{
    return d->linkByHand(household, "vt_report", report.toBytes());
}

Done Transaction::Private::linkByHand(HouseholdId household, const char *column, const QByteArray &event)
{
    const Values key{{"household", household.toBytes()}, {column, event}};
    const bool isOrder = qstrcmp(column, "barring_order") == 0;
    Values values = key;
    values << Values{{isOrder ? "vt_report" : "barring_order", QVariant()}};
    return doneOf(rows.put(Table::EventHousehold, key, values));
}

Done Transaction::takeUp(BarringOrderId order)
{
    const Values key{{"id", order.toBytes()}};
    auto held = d->rows.find(Table::BarringOrder, key);
    if (!held)
        return doneOf(held);
    if (!*held)
        return tl::unexpected(d->rows.failed(ErrorCode::NotFound, QLatin1String("barring_order")));
    columnOf((*held)->values, "taken_up") = 1;
    return doneOf(
        d->rows.put(Table::BarringOrder, key, (*held)->values, std::nullopt, RowWriter::Counting::Bookkeeping));
}

} // namespace regie::store
