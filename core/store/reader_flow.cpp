#include "core/store/flowrows.h"
#include "core/store/reader_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

NewOrderRow newOrderRowOf(const Row &row)
{
    return {row.id<HouseholdId>("household"), row.text("household_name"), row.text("municipality"),
        row.wall("imposed_at")};
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

Result<QList<StandRow>> Reader::waiting(const Viewer &viewer, int limit) const
{
    return visibleRows(viewer, m_db.run(QLatin1String(queries::waiting)), standRowOf, limit);
}

Result<QList<StandRow>> Reader::withoutDuo(const Viewer &viewer, int limit) const
{
    return visibleRows(viewer, m_db.run(QLatin1String(queries::withoutDuo)), standRowOf, limit);
}

Result<QList<WokenRow>> Reader::woken(const Viewer &viewer, LocalDateTime since, int limit) const
{
    const QList<Database::Binding> from{{":since"_L1, since.toIso()}, {":day"_L1, since.date.toString(Qt::ISODate)}};
    return visibleRows(viewer, m_db.run(QLatin1String(queries::woken), from), wokenRowOf, limit);
}

Result<QList<NewOrderRow>> Reader::newOrders(const Viewer &viewer, LocalDateTime since, int limit) const
{
    return visibleRows(
        viewer, m_db.run(QLatin1String(queries::newOrders), {{":since"_L1, since.toIso()}}), newOrderRowOf, limit);
}

} // namespace regie::store
