#include "core/store/reader_p.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// What is the same for orders and reports: how they are read, and how a list of them is put in order.
struct Orders
{
    using Held = OrderWithLinks;
    using EventId = BarringOrderId;
    static constexpr const char *rows = queries::orders;
    static constexpr const char *mentions = queries::orderMentions;
    static constexpr const char *links = queries::orderLinks;
    static constexpr const char *households = queries::orderHouseholds;
    static constexpr const char *ofPersons = queries::ordersOfPersons;
    static constexpr const char *byHand = queries::ordersByHand;
    static constexpr const char *numbered = queries::ordersNumbered;
    static Held made(const Row &row) { return {orderOf(row), {}, {}}; }
    static BarringOrder &event(Held &held) { return held.order; }
    static bool later(const Held &a, const Held &b) { return b.order.imposedAt < a.order.imposedAt; }
};

struct Reports
{
    using Held = ReportWithLinks;
    using EventId = VtReportId;
    static constexpr const char *rows = queries::reports;
    static constexpr const char *mentions = queries::reportMentions;
    static constexpr const char *links = queries::reportLinks;
    static constexpr const char *households = queries::reportHouseholds;
    static constexpr const char *ofPersons = queries::reportsOfPersons;
    static constexpr const char *byHand = queries::reportsByHand;
    static constexpr const char *numbered = queries::reportsNumbered;
    static Held made(const Row &row) { return {reportOf(row), {}, {}}; }
    static VtReport &event(Held &held) { return held.report; }
    static bool later(const Held &a, const Held &b) { return b.report.receivedOn < a.report.receivedOn; }
};

/// An event is there for a viewer when none of its persons and households is kept from her. What stays does not name
/// whom it is not about either.
template <typename Kind>
Done dropHidden(const Database &database, const Viewer &viewer, QList<typename Kind::Held> &events)
{
    if (viewer.seesAll())
        return {};
    QList<PersonId> persons;
    for (const auto &held : events) {
        for (const Link &link : held.links)
            persons.append(link.person);
    }
    const auto hidden = hiddenPersons(database, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    events.removeIf([&](const typename Kind::Held &held) {
        return std::any_of(held.links.cbegin(), held.links.cend(),
                   [&](const Link &link) { return mayBeOf(link.state) && hidden->contains(link.person); }) ||
               std::any_of(held.linkedByHand.cbegin(), held.linkedByHand.cend(),
                   [&](const HouseholdId &household) { return !viewer.maySee(household); });
    });
    for (auto &held : events)
        held.links.removeIf([&](const Link &link) { return hidden->contains(link.person); });
    return {};
}

/// Reads what hangs on @p events: mentions, links, households.
template <typename Kind>
Done complete(const Database &database, const Viewer &viewer, QList<typename Kind::Held> &events)
{
    QHash<typename Kind::EventId, qsizetype> places;
    places.reserve(events.size());
    QList<QByteArray> ids;
    ids.reserve(events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        places.insert(Kind::event(events[i]).id, i);
        ids.append(Kind::event(events[i]).id.toBytes());
    }
    const auto at = [&](const Row &row) ->
        typename Kind::Held & { return events[places.value(row.id<typename Kind::EventId>("event"))]; };
    const bool readsReporter = reads(viewer, DataClass::Reporter);
    Done read = forEachRow(database, Kind::mentions, ids, [&](const Row &row) {
        if (const Mention mention = mentionOf(row); readsReporter || mention.role != EventRole::Reporter)
            Kind::event(at(row)).mentions.append(mention);
    });
    if (read)
        read = forEachRow(database, Kind::links, ids, [&](const Row &row) { at(row).links.append(linkOf(row)); });
    if (read) {
        read = forEachRow(database, Kind::households, ids,
            [&](const Row &row) { at(row).linkedByHand.append(row.id<HouseholdId>("household")); });
    }
    return read ? dropHidden<Kind>(database, viewer, events) : read;
}

/// The events @p ids with all that hangs on them, newest first.
template <typename Kind>
Result<QList<typename Kind::Held>> eventsById(
    const Database &database, const Viewer &viewer, const QList<QByteArray> &ids)
{
    QList<typename Kind::Held> events;
    Done read = forEachRow(database, Kind::rows, ids, [&](const Row &row) { events.append(Kind::made(row)); });
    if (read)
        read = complete<Kind>(database, viewer, events);
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(events.begin(), events.end(), Kind::later);
    return events;
}

template <typename Kind>
Result<QList<typename Kind::Held>> eventsOfPersons(
    const Database &database, const Viewer &viewer, const QList<PersonId> &persons)
{
    const auto visible = visiblePersons(database, viewer, persons);
    if (!visible)
        return tl::unexpected(visible.error());
    QSet<QByteArray> ids;
    const Done read =
        forEachRow(database, Kind::ofPersons, bytesOf(*visible), [&](const Row &row) { ids.insert(row.bytes("id")); });
    if (!read)
        return tl::unexpected(read.error());
    return eventsById<Kind>(database, viewer, ids.values());
}

template <typename Kind>
Result<QList<typename Kind::Held>> eventsByHand(const Database &database, const Viewer &viewer, HouseholdId household)
{
    if (!viewer.maySee(household))
        return QList<typename Kind::Held>();
    const auto ids = collected<QByteArray>(database.run(QLatin1String(Kind::byHand), {{":id"_L1, household.toBytes()}}),
        [](const Row &row) { return row.bytes("id"); });
    if (!ids)
        return tl::unexpected(ids.error());
    return eventsById<Kind>(database, viewer, *ids);
}

template <typename Kind>
Result<QList<typename Kind::Held>> eventsNumbered(
    const Database &database, const Viewer &viewer, const QString &source, const QString &number, QDate day)
{
    const auto ids = collected<QByteArray>(
        database.run(QLatin1String(Kind::numbered),
            {{":from"_L1, day.toString(Qt::ISODate)}, {":to"_L1, day.addDays(1).toString(Qt::ISODate)},
                {":source"_L1, source}, {":number"_L1, number}}),
        [](const Row &row) { return row.bytes("id"); });
    if (!ids)
        return tl::unexpected(ids.error());
    return eventsById<Kind>(database, viewer, *ids);
}

} // namespace

Result<QSet<QByteArray>> hiddenEvents(const Database &database, const Viewer &viewer, const QList<QByteArray> &ids)
{
    QSet<QByteArray> hidden;
    if (viewer.seesAll())
        return hidden;
    QList<std::pair<QByteArray, PersonId>> named;
    Done read;
    for (const char *sql : {queries::orderLinks, queries::reportLinks}) {
        if (read)
            read = forEachRow(database, sql, ids, [&named](const Row &row) {
                if (mayBeOf(row.code<LinkState>("state")))
                    named.append({row.bytes("event"), row.id<PersonId>("person")});
            });
    }
    for (const char *sql : {queries::orderHouseholds, queries::reportHouseholds}) {
        if (read)
            read = forEachRow(database, sql, ids, [&](const Row &row) {
                if (!viewer.maySee(row.id<HouseholdId>("household")))
                    hidden.insert(row.bytes("event"));
            });
    }
    if (!read)
        return tl::unexpected(read.error());
    QList<PersonId> persons;
    for (const auto &[event, person] : std::as_const(named))
        persons.append(person);
    const auto kept = hiddenPersons(database, viewer, persons);
    if (!kept)
        return tl::unexpected(kept.error());
    for (const auto &[event, person] : std::as_const(named)) {
        if (kept->contains(person))
            hidden.insert(event);
    }
    return hidden;
}

Result<QList<OrderWithLinks>> Reader::ordersOfPersons(const Viewer &viewer, const QList<PersonId> &ids) const
{
    return eventsOfPersons<Orders>(m_db, viewer, ids);
}

Result<QList<ReportWithLinks>> Reader::reportsOfPersons(const Viewer &viewer, const QList<PersonId> &ids) const
{
    return eventsOfPersons<Reports>(m_db, viewer, ids);
}

Result<QList<OrderWithLinks>> Reader::ordersLinkedByHand(const Viewer &viewer, HouseholdId id) const
{
    return eventsByHand<Orders>(m_db, viewer, id);
}

Result<QList<ReportWithLinks>> Reader::reportsLinkedByHand(const Viewer &viewer, HouseholdId id) const
{
    return eventsByHand<Reports>(m_db, viewer, id);
}

Result<OrderWithLinks> ReceivedReader::order(const Viewer &viewer, BarringOrderId id) const
{
    return only(eventsById<Orders>(m_db, viewer, {id.toBytes()}), "barring_order");
}

Result<ReportWithLinks> ReceivedReader::report(const Viewer &viewer, VtReportId id) const
{
    return only(eventsById<Reports>(m_db, viewer, {id.toBytes()}), "vt_report");
}

Result<QList<OrderWithLinks>> ReceivedReader::ordersNumbered(
    const Viewer &viewer, const QString &source, const QString &number, QDate day) const
{
    return eventsNumbered<Orders>(m_db, viewer, source, number, day);
}

Result<QList<ReportWithLinks>> ReceivedReader::reportsNumbered(
    const Viewer &viewer, const QString &source, const QString &number, QDate day) const
{
    return eventsNumbered<Reports>(m_db, viewer, source, number, day);
}

Result<QList<OrderWithLinks>> Reader::ordersToAssess(const Viewer &viewer, int limit) const
{
    QList<OrderWithLinks> orders;
    for (int offset = 0; orders.size() < limit; offset += limit) {
        auto page = collected<OrderWithLinks>(
            m_db.run(QLatin1String(queries::ordersToAssess), {{":limit"_L1, limit}, {":offset"_L1, offset}}),
            Orders::made);
        if (!page)
            return page;
        const bool last = page->size() < limit;
        if (const Done completed = complete<Orders>(m_db, viewer, *page); !completed)
            return tl::unexpected(completed.error());
        orders += *std::move(page);
        if (last)
            break;
    }
    orders.resize(std::min<qsizetype>(orders.size(), limit));
    return orders;
}

} // namespace regie::store
