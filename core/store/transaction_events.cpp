#include "core/store/transaction_p.h"

#include <QSet>

namespace regie::store {

namespace {

bool takenUp(const std::optional<RowWriter::Held> &held)
{
    if (!held)
        return false;
    for (const auto &[column, value] : held->values) {
        if (qstrcmp(column, "taken_up") == 0)
            return value.toBool();
    }
    return false;
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
    QSet<MentionId> kept;
    for (int position = 0; position < mentions.size(); ++position) {
        const Mention &mention = mentions.at(position);
        kept.insert(mention.id);
        const auto put = putById(Table::Mention, mention.id, valuesOf(mention, order_, report, position));
        if (!put)
            return doneOf(put);
    }
    auto present = order_.isNull()
                       ? rows.run("SELECT id FROM mention WHERE vt_report = :event", {{"event", report.toBytes()}})
                       : rows.run("SELECT id FROM mention WHERE barring_order = :event", {{"event", order_.toBytes()}});
    const auto ids = collected<MentionId>(std::move(present), [](const Row &row) { return row.id<MentionId>("id"); });
    if (!ids)
        return doneOf(ids);
    for (const MentionId &id : *ids) {
        if (kept.contains(id))
            continue;
        // a mention that somebody linked to a person stays (the foreign key refuses): unlink first
        const auto gone = rows.find(Table::Mention, {{"id", id.toBytes()}});
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
    for (auto &[column, value] : (*held)->values) {
        if (qstrcmp(column, "taken_up") == 0)
            value = 1;
    }
    return doneOf(
        d->rows.put(Table::BarringOrder, key, (*held)->values, std::nullopt, RowWriter::Counting::Bookkeeping));
}

} // namespace regie::store
