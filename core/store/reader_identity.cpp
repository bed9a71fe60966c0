#include "core/store/identity.h"
#include "core/store/reader_p.h"
#include "core/store/rows_identity.h"
#include "core/store/schema.h"

#include <algorithm>
#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const IdBytes &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

/// @p list without what is about persons kept from @p viewer.
template <typename T, typename PersonsOf>
Result<QList<T>> visible(const Database &database, const Viewer &viewer, Result<QList<T>> list, PersonsOf personsOf)
{
    if (!list || viewer.seesAll())
        return list;
    QList<PersonId> persons;
    for (const T &one : *list)
        persons += personsOf(one);
    const auto hidden = hiddenPersons(database, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    list->removeIf([&](const T &one) {
        const QList<PersonId> whose = personsOf(one);
        return std::any_of(
            whose.cbegin(), whose.cend(), [&hidden](const PersonId &person) { return hidden->contains(person); });
    });
    return list;
}

QList<PersonId> personOfLink(const Link &link)
{
    return {link.person};
}

WaitingLink waitingOf(const Row &row)
{
    WaitingLink waiting;
    waiting.link = linkOf(row);
    waiting.isOrder = !row.isNull("barring_order");
    waiting.day = QDate::fromString(row.text("day"), Qt::ISODate);
    waiting.source = row.text("event_source");
    return waiting;
}

/// A link that waits for somebody to say whether it is true, and the event it was written in.
struct WaitingRow
{
    WaitingLink waiting = {};
    QByteArray event = {};
};

WaitingRow waitingRowOf(const Row &row)
{
    return {waitingOf(row), row.bytes("event")};
}

/// The links that wait, of persons and in events that are there for @p viewer; @p limit at most, -1: all.
Result<QList<WaitingRow>> waitingRows(const Database &database, const Viewer &viewer, int limit)
{
    const int asked = viewer.seesAll() ? limit : -1; // what is kept from her takes no place in the list
    auto list = visible(database, viewer,
        collected(database.run(QLatin1String(queries::waitingLinks), {{":limit"_L1, asked}}), waitingRowOf),
        [](const WaitingRow &one) { return QList<PersonId>{one.waiting.link.person}; });
    if (!list || viewer.seesAll())
        return list;
    QList<QByteArray> ids;
    for (const WaitingRow &one : std::as_const(*list))
        ids.append(one.event);
    const auto hidden = hiddenEvents(database, viewer, ids);
    if (!hidden)
        return tl::unexpected(hidden.error());
    list->removeIf([&hidden](const WaitingRow &one) { return hidden->contains(one.event); });
    if (limit >= 0 && list->size() > limit)
        list->resize(limit);
    return list;
}

ReassessRow reassessRowOf(const Row &row)
{
    return {reassessmentOf(row), row.text("household_name"), row.id<CaseId>("case_id"), row.text("case_number")};
}

} // namespace

IdentityReader Reader::identity() const
{
    return IdentityReader(m_db);
}

Result<QList<Link>> IdentityReader::linksOf(const Viewer &viewer, PersonId person) const
{
    return visible(m_db, viewer,
        collected(m_db.run(QLatin1String(queries::linksOfPerson), {{":id"_L1, person.toBytes()}}), linkOf),
        personOfLink);
}

Result<QList<Link>> IdentityReader::linksOfMention(const Viewer &viewer, MentionId mention) const
{
    return visible(m_db, viewer,
        collected(m_db.run(QLatin1String(queries::linksOfMention), {{":id"_L1, mention.toBytes()}}), linkOf),
        personOfLink);
}

Result<Link> IdentityReader::link(const Viewer &viewer, LinkId id) const
{
    return only(
        visible(m_db, viewer, collected(m_db.run(QLatin1String(queries::link), {{":id"_L1, id.toBytes()}}), linkOf),
            personOfLink),
        "person_link");
}

Result<Mention> IdentityReader::mention(const Viewer &viewer, MentionId id) const
{
    const auto links = linksOfMention(viewer, id);
    if (!links)
        return tl::unexpected(links.error());
    return only(collected(m_db.run(QLatin1String(queries::mention), {{":id"_L1, id.toBytes()}}), mentionOf), "mention");
}

Result<QList<Membership>> IdentityReader::membershipsOf(const Viewer &viewer, PersonId person) const
{
    auto all =
        collected(m_db.run(QLatin1String(queries::membershipsOfPerson), {{":id"_L1, person.toBytes()}}), membershipOf);
    if (all)
        all->removeIf([&viewer](const Membership &one) { return !viewer.maySee(one.household); });
    return all;
}

Result<QList<Relation>> IdentityReader::relationsOf(const Viewer &viewer, PersonId person) const
{
    return visible(m_db, viewer,
        collected(m_db.run(QLatin1String(queries::relationsOfPerson), {{":id"_L1, person.toBytes()}}), relationOf),
        [](const Relation &relation) {
            return QList<PersonId>{relation.from, relation.to};
        });
}

Result<QList<HouseholdId>> IdentityReader::householdsOfMention(const Viewer &viewer, MentionId mention) const
{
    auto all =
        collected<HouseholdId>(m_db.run(QLatin1String(queries::householdsOfMention), {{":id"_L1, mention.toBytes()}}),
            [](const Row &row) { return row.id<HouseholdId>("household"); });
    if (all)
        all->removeIf([&viewer](const HouseholdId &household) { return !viewer.maySee(household); });
    return all;
}

Result<QList<WaitingLink>> IdentityReader::waiting(const Viewer &viewer, int limit) const
{
    const auto rows = waitingRows(m_db, viewer, limit);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<WaitingLink> list;
    for (const WaitingRow &row : *rows) {
        const auto read = mention(viewer, row.waiting.link.mention);
        if (!read)
            return tl::unexpected(read.error());
        list.append(row.waiting);
        list.last().mention = *read;
    }
    return list;
}

namespace {

/// Of two households that were compared or joined.
bool maySeeBoth(const Viewer &viewer, const IdBytes &one, const IdBytes &other)
{
    return viewer.maySee(HouseholdId(one)) && viewer.maySee(HouseholdId(other));
}

} // namespace

Result<int> IdentityReader::waitingCount(const Viewer &viewer) const
{
    return waitingRows(m_db, viewer, -1).map([](const QList<WaitingRow> &rows) {
        return static_cast<int>(rows.size());
    });
}

Result<QList<Merge>> IdentityReader::mergesOf(const Viewer &viewer, const IdBytes &any) const
{
    if (!viewer.maySee(HouseholdId(any)))
        return QList<Merge>();
    auto all = collected(m_db.run(QLatin1String(queries::mergesOf), {{":id"_L1, bytes(any)}}), mergeOf);
    if (!all)
        return all;
    return visible(m_db, viewer, std::move(all), [](const Merge &merge) {
        return merge.kind == IdentityKind::Person ? QList<PersonId>{PersonId(merge.kept), PersonId(merge.gone)}
                                                  : QList<PersonId>();
    });
}

Result<Merge> IdentityReader::merge(const Viewer &viewer, MergeId id) const
{
    const auto found =
        only(collected(m_db.run(QLatin1String(queries::merge), {{":id"_L1, id.toBytes()}}), mergeOf), "merge");
    if (found && (!viewer.maySee(HouseholdId(found->kept)) || !viewer.maySee(HouseholdId(found->gone))))
        return fail(ErrorCode::NotFound, QStringLiteral("merge"));
    return found;
}

Result<ActionId> IdentityReader::actionOf(const Viewer &viewer, MergeId id) const
{
    if (const auto known = merge(viewer, id); !known)
        return tl::unexpected(known.error());
    return only(collected<ActionId>(m_db.run(QLatin1String(queries::actionOfMerge),
                                        {{":tbl"_L1, static_cast<int>(Table::Merge)}, {":id"_L1, id.toBytes()}}),
                    [](const Row &row) { return row.id<ActionId>("action_id"); }),
        "audit");
}

Result<QList<Judgement>> IdentityReader::judgements(const Viewer &viewer) const
{
    auto all = visible(
        m_db, viewer, collected(m_db.run(QLatin1String(queries::judgements)), judgementOf), [](const Judgement &one) {
            return one.kind == IdentityKind::Person ? QList<PersonId>{PersonId(one.first), PersonId(one.second)}
                                                    : QList<PersonId>();
        });
    if (all)
        all->removeIf([&viewer](const Judgement &one) {
            return one.kind == IdentityKind::Household && !maySeeBoth(viewer, one.first, one.second);
        });
    return all;
}

Result<std::optional<Judgement>> IdentityReader::judgement(
    const Viewer &viewer, const IdBytes &a, const IdBytes &b) const
{
    if (!viewer.maySee(HouseholdId(a)) || !viewer.maySee(HouseholdId(b)))
        return std::optional<Judgement>();
    const auto found = collected(m_db.run(QLatin1String(queries::judgement),
                                     {{":first"_L1, bytes(std::min(a, b))}, {":second"_L1, bytes(std::max(a, b))}}),
        judgementOf);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<Merge>> IdentityReader::merges(const Viewer &viewer, int limit) const
{
    const int most = viewer.seesAll() ? limit : std::numeric_limits<int>::max();
    auto all = visible(m_db, viewer,
        collected(m_db.run(QLatin1String(queries::merges), {{":limit"_L1, most}}), mergeOf), [](const Merge &merge) {
            return merge.kind == IdentityKind::Person ? QList<PersonId>{PersonId(merge.kept), PersonId(merge.gone)}
                                                      : QList<PersonId>();
        });
    if (!all)
        return all;
    all->removeIf([&viewer](const Merge &merge) {
        return merge.kind == IdentityKind::Household && !maySeeBoth(viewer, merge.kept, merge.gone);
    });
    return all->mid(0, limit);
}

Result<bool> IdentityReader::namedTogether(const Viewer &viewer, PersonId a, PersonId b) const
{
    const auto seen = visiblePersons(m_db, viewer, {a, b});
    if (!seen)
        return tl::unexpected(seen.error());
    auto row = m_db.run(QLatin1String(queries::namedTogether), {{":a"_L1, a.toBytes()}, {":b"_L1, b.toBytes()}});
    if (!row)
        return tl::unexpected(row.error());
    return seen->size() == 2 && row->next();
}

Result<QList<PersonId>> IdentityReader::standing(const Viewer &viewer, const QList<PersonId> &ids) const
{
    QList<PersonId> now = ids;
    QHash<PersonId, PersonId> moved;
    do { // who went into somebody who went into a third
        moved.clear();
        const Done read = forEachRow(m_db, queries::goneInto, bytesOf(now),
            [&](const Row &row) { moved.insert(row.id<PersonId>("gone"), row.id<PersonId>("kept")); });
        if (!read)
            return tl::unexpected(read.error());
        for (PersonId &person : now)
            person = moved.value(person, person);
    } while (!moved.isEmpty());
    QList<PersonId> once;
    for (const PersonId &person : std::as_const(now)) {
        if (!once.contains(person))
            once.append(person);
    }
    return visiblePersons(m_db, viewer, once);
}

Result<HouseholdId> IdentityReader::standing(const Viewer &viewer, HouseholdId id) const
{
    const auto now = standing(viewer, QList<PersonId>{PersonId(id.raw())});
    if (!now)
        return tl::unexpected(now.error());
    const HouseholdId found(now->isEmpty() ? id.raw() : now->constFirst().raw());
    return viewer.maySee(found) ? Result<HouseholdId>(found) : fail(ErrorCode::NotFound, QStringLiteral("household"));
}

Result<QList<std::pair<qint64, PersonId>>> IdentityReader::personsAfter(
    const Viewer &viewer, qint64 row, int limit) const
{
    using Place = std::pair<qint64, PersonId>;
    auto all =
        collected<Place>(m_db.run(QLatin1String(queries::personsAfter), {{":after"_L1, row}, {":limit"_L1, limit}}),
            [](const Row &one) { return Place(one.number("rid"), one.id<PersonId>("id")); });
    if (!all)
        return all;
    QList<PersonId> ids;
    for (const Place &place : *all)
        ids.append(place.second);
    const auto now = standing(viewer, ids);
    if (!now)
        return tl::unexpected(now.error());
    const QSet<PersonId> there(now->cbegin(), now->cend());
    const qint64 last = all->isEmpty() ? row : all->constLast().first;
    all->removeIf([&there](const Place &place) { return !there.contains(place.second); });
    if (all->isEmpty() && last > row) // a stretch of persons who are all gone: on to the next
        return personsAfter(viewer, last, limit);
    return all;
}

Result<int> IdentityReader::personCount(const Viewer &viewer) const
{
    if (!viewer.seesAll()) {
        const auto all = collected<PersonId>(m_db.run(QLatin1String(queries::personsAfter),
                                                 {{":after"_L1, 0}, {":limit"_L1, std::numeric_limits<int>::max()}}),
            [](const Row &row) { return row.id<PersonId>("id"); });
        if (!all)
            return tl::unexpected(all.error());
        return visiblePersons(m_db, viewer, *all).map([](const QList<PersonId> &there) {
            return static_cast<int>(there.size());
        });
    }
    return only(
        collected<int>(m_db.run(QLatin1String(queries::personCount)), [](const Row &row) { return row.count("n"); }),
        "person");
}

Result<QList<ReassessRow>> IdentityReader::toReassess(const Viewer &viewer, int limit) const
{
    // what is kept from her takes no place among the first
    const int most = viewer.seesAll() ? limit : std::numeric_limits<int>::max();
    auto all = collected(m_db.run(QLatin1String(queries::toReassess), {{":limit"_L1, most}}), reassessRowOf);
    if (!all)
        return all;
    all->removeIf([&viewer](const ReassessRow &row) { return !viewer.maySee(row.open.household); });
    return all->mid(0, limit);
}

} // namespace regie::store
