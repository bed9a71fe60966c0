#include "core/store/figureevents.h"

#include "core/store/figurequeries.h"
#include "core/store/reader_p.h"
#include "core/store/wanted.h"

#include <QVarLengthArray>

#include <algorithm>
#include <tuple>
#include <utility>

namespace regie::store {

namespace {

HouseholdId tiedHousehold(const Row &row)
{
    return row.id<HouseholdId>("household");
}

/// An order or a report: which is known by the list it stands in.
using AnyEventId = Id<struct AnyEventTag>;

/// What @p queries find of the keys of @p among, by looking each up or by walking through everything, when that is at
/// most @p walked rows for one.
template <typename Among, typename Each>
[[nodiscard]] Done findOrWalk(
    const Database &database, const queries::FoundOrWalked &queries, qint64 walked, const Among &among, Each each)
{
    auto last = database.run(QLatin1String(queries.last));
    if (!last)
        return tl::unexpected(last.error());
    const qint64 rows = last->next() ? last->number("last") : 0;
    if (among.size() * walked < rows) {
        auto ids = among.keys();
        std::sort(ids.begin(), ids.end()); // as they lie in the file
        return forEachRow(database, queries.found, bytesOf(ids), each);
    }
    const Wanted wanted(among);
    auto row = database.run(QLatin1String(queries.walked));
    if (!row)
        return tl::unexpected(row.error());
    while (row->next())
        each(*row);
    return row->ended();
}

/// Somebody who is or was of a household with a case.
struct FigureMember
{
    Membership membership = {};
    int household = 0; ///< place in the list of households
};

/// That an event names a member for certain, or was put with a household by hand (no member then).
struct FigureTie
{
    AnyEventId event = {};
    int household = 0;
    const Membership *member = nullptr;
};

/// Households with a case, who is of them, and what ties events to them; what the viewer may not see is not there.
class FigureTies
{
public:
    FigureTies(const Database &database, const Viewer &viewer, qint64 walked)
        : m_db(database), m_viewer(viewer), m_walked(walked)
    {
    }

    [[nodiscard]] Done read()
    {
        Done done = each(queries::figureMembers, [this](const Row &row) { takeMember(row); });
        if (done) {
            done = findOrWalk(m_db, queries::linksOfFigures, m_walked, m_members, [this](const Row &row) {
                const auto member = m_members.constFind(row.id<PersonId>("person"));
                if (member != m_members.cend())
                    m_named[row.id<MentionId>("mention")].append(&*member);
            });
        }
        if (done) {
            done = findOrWalk(m_db, queries::mentionsOfFigures, m_walked, m_named, [this](const Row &row) {
                const auto named = m_named.constFind(row.id<MentionId>("id"));
                if (named != m_named.cend())
                    takeMention(row, *named);
            });
        }
        return done.and_then([this] {
            return each(queries::figureByHand, [this](const Row &row) {
                if (const HouseholdId household = tiedHousehold(row); m_viewer.maySee(household))
                    tie(row, placeOf(household), nullptr);
            });
        });
    }

    [[nodiscard]] const HouseholdId &household(int place) const { return m_households.at(place); }
    /// Those of one kind of event, each event's together.
    [[nodiscard]] QList<FigureTie> take(bool orders)
    {
        QList<FigureTie> ties = std::exchange(orders ? m_orders : m_reports, {});
        std::sort(ties.begin(), ties.end(), [](const FigureTie &a, const FigureTie &b) { return a.event < b.event; });
        return ties;
    }

private:
    template <typename Take>
    [[nodiscard]] Done each(const char *sql, Take taken)
    {
        auto row = m_db.run(QLatin1String(sql));
        if (!row)
            return tl::unexpected(row.error());
        while (row->next())
            taken(*row);
        return row->ended();
    }

    int placeOf(const HouseholdId &household)
    {
        const auto at = m_places.constFind(household);
        if (at != m_places.cend())
            return *at;
        m_households.append(household);
        return *m_places.insert(household, static_cast<int>(m_households.size()) - 1);
    }

    void takeMember(const Row &row)
    {
        const HouseholdId household = tiedHousehold(row);
        if (!m_viewer.maySee(household))
            return;
        const auto person = row.id<PersonId>("person");
        m_members[person].append(
            {{{}, household, person, row.day("from_day"), row.day("until_day"), true}, placeOf(household)});
    }

    using Memberships = QVarLengthArray<FigureMember, 1>;

    void takeMention(const Row &row, const QVarLengthArray<const Memberships *, 1> &named)
    {
        for (const Memberships *person : named) {
            for (const FigureMember &member : *person)
                tie(row, member.household, &member.membership);
        }
    }

    void tie(const Row &row, int household, const Membership *member)
    {
        const auto order = row.id<AnyEventId>("barring_order");
        if (order.isNull())
            m_reports.append({row.id<AnyEventId>("vt_report"), household, member});
        else
            m_orders.append({order, household, member});
    }

    const Database &m_db;
    const Viewer &m_viewer;
    qint64 m_walked;
    QList<HouseholdId> m_households = {};
    QHash<HouseholdId, int> m_places = {};
    QHash<PersonId, Memberships> m_members = {}; ///< all of them before the first tie, which points to them
    QHash<MentionId, QVarLengthArray<const Memberships *, 1>> m_named = {};
    QList<FigureTie> m_orders = {};
    QList<FigureTie> m_reports = {};
};

/// An event as it was recorded.
struct FigureFound
{
    LocalDateTime at = {};
    QString incident = {};
    bool timeKnown = false;
    bool counts = false;
    bool verified = true;
    bool marked = false;
};

/// One kind of event: which queries find it.
struct FigureKind
{
    bool isOrder = true;
    const queries::FoundOrWalked &events;
};

constexpr FigureKind orderKind{true, queries::ordersOfFigures};
constexpr FigureKind reportKind{false, queries::reportsOfFigures};

/// Gathers the events of one kind for all households with a case.
class EventsFound
{
public:
    EventsFound(const Database &database, const Viewer &viewer, const FigureKind &kind, FigureTies &ties)
        : m_db(database), m_viewer(viewer), m_kind(kind), m_ties(ties), m_all(ties.take(kind.isOrder))
    {
    }

    [[nodiscard]] Done read(qint64 walked)
    {
        QList<AnyEventId> events;
        for (const FigureTie &tie : std::as_const(m_all)) {
            if (events.isEmpty() || events.constLast() != tie.event)
                events.append(tie.event);
        }
        m_found.reserve(events.size());
        for (const AnyEventId &event : std::as_const(events))
            m_found.insert(event, {});
        return findOrWalk(m_db, m_kind.events, walked, m_found, [this](const Row &row) {
            const auto found = m_found.find(row.id<AnyEventId>("id"));
            if (found != m_found.end())
                take(row, *found);
        }).and_then([&] { return m_viewer.seesAll() ? Done() : dropHidden(bytesOf(events)); });
    }

    void giveTo(QList<FigureEvent> &events, QHash<HouseholdId, FigureDoubt> &doubts) const
    {
        QSet<std::pair<int, QString>> incidents;
        for (const Counted &one : inTime(doubts)) {
            const QString &incident = one.found->incident;
            if (!incident.isEmpty() && incidents.contains({one.household, incident}))
                continue; // reports of one incident count once together
            if (!incident.isEmpty())
                incidents.insert({one.household, incident});
            events.append({m_ties.household(one.household), m_kind.isOrder, one.found->at, one.found->timeKnown});
        }
    }

private:
    /// An event that counts for a household.
    struct Counted
    {
        const FigureFound *found = nullptr;
        const AnyEventId *event = nullptr;
        int household = 0;
    };

    void take(const Row &row, FigureFound &found) const
    {
        if (m_kind.isOrder) {
            found.at = row.wall("at");
            found.timeKnown = row.truth("time_known");
        } else {
            found.at = {row.day("at"), QTime(0, 0)};
            found.incident = row.text("incident");
        }
        found.counts = row.truth("counts");
        found.verified = row.truth("verified");
        found.marked = row.truth("marked");
    }

    /// What counts, each event once for each household that it is tied to, by time; what is doubtful is noted.
    [[nodiscard]] QList<Counted> inTime(QHash<HouseholdId, FigureDoubt> &doubts) const
    {
        QList<Counted> counted;
        for (qsizetype from = 0, to = 0; from < m_all.size(); from = to) {
            const AnyEventId event = m_all.at(from).event;
            while (to < m_all.size() && m_all.at(to).event == event)
                ++to;
            const auto found = m_found.constFind(event);
            if (found == m_found.cend())
                continue;
            for (const int household : householdsOf(from, to)) {
                FigureDoubt &doubt = doubts[m_ties.household(household)];
                doubt.unverified = doubt.unverified || !found->verified;
                doubt.marked = doubt.marked || found->marked;
                if (found->counts && found->verified && isCertain(from, to, household, found->at.date))
                    counted.append({&*found, &found.key(), household});
            }
        }
        std::sort(counted.begin(), counted.end(), [this](const Counted &a, const Counted &b) {
            return std::tie(a.found->at.date, a.found->at.time, *a.event, m_ties.household(a.household)) <
                   std::tie(b.found->at.date, b.found->at.time, *b.event, m_ties.household(b.household));
        });
        return counted;
    }

    /// The households that the ties from @p from to @p to are of.
    [[nodiscard]] QVarLengthArray<int, 8> householdsOf(qsizetype from, qsizetype to) const
    {
        QVarLengthArray<int, 8> out;
        for (qsizetype i = from; i < to; ++i) {
            if (!out.contains(m_all.at(i).household))
                out.append(m_all.at(i).household);
        }
        return out;
    }

    /// Put there by hand, or two of its persons were of the household on @p day (RULES.md 3a).
    [[nodiscard]] bool isCertain(qsizetype from, qsizetype to, int household, QDate day) const
    {
        QVarLengthArray<PersonId, 8> persons;
        for (qsizetype i = from; i < to; ++i) {
            const FigureTie &tie = m_all.at(i);
            if (tie.household != household)
                continue;
            if (tie.member == nullptr)
                return true;
            if (tie.member->holdsOn(day) && !persons.contains(tie.member->person))
                persons.append(tie.member->person);
        }
        return persons.size() >= 2;
    }

    /// An event is not there for a viewer from whom one of its persons or households is kept.
    [[nodiscard]] Done dropHidden(const QList<QByteArray> &events)
    {
        const auto hidden = hiddenEvents(m_db, m_viewer, events);
        if (!hidden)
            return tl::unexpected(hidden.error());
        m_found.removeIf([&hidden](auto found) { return hidden->contains(found.key().toBytes()); });
        return {};
    }

    const Database &m_db;
    const Viewer &m_viewer;
    const FigureKind &m_kind;
    const FigureTies &m_ties;
    QList<FigureTie> m_all;
    QHash<AnyEventId, FigureFound> m_found = {};
};

} // namespace

Done readFigureEvents(const Database &database, const Viewer &viewer, QList<FigureEvent> &events,
    QHash<HouseholdId, FigureDoubt> &doubts, qint64 walked)
{
    FigureTies ties(database, viewer, walked);
    Done done = ties.read();
    for (const FigureKind *kind : {&orderKind, &reportKind}) {
        EventsFound found(database, viewer, *kind, ties);
        if (done)
            done = found.read(walked);
        if (done)
            found.giveTo(events, doubts);
    }
    return done;
}

} // namespace regie::store
