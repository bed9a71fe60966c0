#include "core/store/flowrows.h"
#include "core/store/reader_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

NewOrderRow newOrderRowOf(const Row &row)
{
    return {
        row.id<HouseholdId>("household"), row.text("household_name"), row.text("municipality"), row.wall("imposed_at")};
}

WokenRow wokenRowOf(const Row &row)
{
    WokenRow woken;
    woken.household = row.id<HouseholdId>("household");
    woken.householdName = row.text("household_name");
    woken.assessment = row.id<AssessmentId>("assessment");
    woken.advice = row.code<AdviceRoute>("advice");
    woken.assessedFor = row.day("reference_date");
    woken.isOrder = row.truth("is_order");
    woken.eventOn = row.day("event_on");
    return woken;
}

/// Households that may be shown, each of them once.
class HouseholdsOnce
{
public:
    explicit HouseholdsOnce(const Viewer &viewer) : m_viewer(viewer) {}

    [[nodiscard]] bool takes(HouseholdId id)
    {
        if (m_taken.contains(id) || !m_viewer.maySee(id))
            return false;
        m_taken.insert(id);
        return true;
    }

private:
    const Viewer &m_viewer;
    QSet<HouseholdId> m_taken = {};
};

} // namespace

StandRow standRowOf(const Row &row)
{
    return {standOf(row), row.text("number"), row.text("household_name"), row.id<HouseholdId>("household")};
}

Result<QList<FlowEvent>> Reader::flowEvents(const Viewer &viewer, CaseId id) const
{
    if (const auto file = caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    const QList<Database::Binding> key{{":id"_L1, id.toBytes()}};
    auto events = collected(m_db.run(QLatin1String(queries::flowEvents), key), flowEventOf);
    if (!events)
        return events;
    QHash<FlowEventId, qsizetype> places;
    for (qsizetype index = 0; index < events->size(); ++index)
        places.insert(events->at(index).id, index);
    auto parties = m_db.run(QLatin1String(queries::flowParties), key);
    if (!parties)
        return tl::unexpected(parties.error());
    while (parties->next())
        (*events)[places.value(parties->id<FlowEventId>("event"))].parties.append(partyOf(*parties));
    if (Done read = parties->ended(); !read)
        return tl::unexpected(read.error());
    return events;
}

Result<SafetyRecord> Reader::safety(const Viewer &viewer, CaseId id) const
{
    if (const auto file = caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    const QList<Database::Binding> key{{":id"_L1, id.toBytes()}};
    SafetyRecord record;
    const auto take = [](auto read, auto &into) -> Done {
        if (!read)
            return tl::unexpected(read.error());
        into = *std::move(read);
        return {};
    };
    return take(collected(m_db.run(QLatin1String(queries::safetyEstimates), key), estimateOf), record.estimates)
        .and_then([&] { return take(collected(m_db.run(QLatin1String(queries::rihg), key), rihgOf), record.rihg); })
        .and_then([&] {
            return take(
                collected(m_db.run(QLatin1String(queries::safetyAgreements), key), agreementOf), record.agreements);
        })
        .and_then([&] {
            return take(collected(m_db.run(QLatin1String(queries::agreementChecks), key), checkOf), record.checks);
        })
        .map([&] { return std::move(record); });
}

Result<QHash<CaseId, CaseStand>> Reader::stands(const Viewer &viewer, const QList<CaseId> &ids) const
{
    QHash<CaseId, CaseStand> stands;
    const Done read = forEachRow(m_db, queries::stands, bytesOf(ids), [&](const Row &row) {
        if (viewer.maySee(row.id<HouseholdId>("household"))) {
            const CaseStand stand = standOf(row);
            stands.insert(stand.file, stand);
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    return stands;
}

Result<QList<WokenRow>> Reader::woken(const Viewer &viewer, LocalDateTime since, int limit) const
{
    const QList<Database::Binding> day{{":since"_L1, since.date.toString(Qt::ISODate)}};
    auto orders = m_db.run(QLatin1String(queries::wokenByOrder), {{":since"_L1, since.toIso()}});
    auto reports = m_db.run(QLatin1String(queries::wokenByReport), day);
    if (!orders || !reports)
        return tl::unexpected(!orders ? orders.error() : reports.error());
    const auto taken = [](Row &from) { return from.next() ? std::optional(wokenRowOf(from)) : std::nullopt; };
    HouseholdsOnce named(viewer);
    QList<WokenRow> woken;
    auto order = taken(*orders);
    auto report = taken(*reports);
    while (woken.size() < limit && (order || report)) {
        const bool isOrder = order && (!report || report->eventOn <= order->eventOn);
        const auto next = std::exchange(isOrder ? order : report, taken(isOrder ? *orders : *reports));
        if (named.takes(next->household))
            woken.append(*next);
    }
    if (const Done read = orders->ended().and_then([&] { return reports->ended(); }); !read)
        return tl::unexpected(read.error());
    return woken;
}

Result<QList<NewOrderRow>> Reader::newOrders(const Viewer &viewer, LocalDateTime since, int limit) const
{
    auto found = m_db.run(QLatin1String(queries::newOrders), {{":since"_L1, since.toIso()}});
    if (!found)
        return tl::unexpected(found.error());
    HouseholdsOnce named(viewer);
    QList<NewOrderRow> orders;
    while (orders.size() < limit && found->next()) {
        if (named.takes(found->id<HouseholdId>("household")))
            orders.append(newOrderRowOf(*found));
    }
    if (const Done read = found->ended(); !read)
        return tl::unexpected(read.error());
    return orders;
}

} // namespace regie::store
