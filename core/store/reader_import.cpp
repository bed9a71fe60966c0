#include "core/store/reader_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

KnownEvent knownOf(const Row &row)
{
    KnownEvent known;
    known.isOrder = !row.isNull("barring_order");
    known.person = row.id<PersonId>("person");
    known.order = row.id<BarringOrderId>("barring_order");
    known.report = row.id<VtReportId>("vt_report");
    known.orderKind = row.code<OrderKind>("kind");
    known.at = known.isOrder ? row.wall("at") : LocalDateTime{row.day("at"), QTime(0, 0)};
    known.timeKnown = row.truth("time_known");
    known.source = row.text("source");
    known.number = row.text("number");
    known.mention.id = row.id<MentionId>("mention");
    known.mention.asWritten = row.text("as_written");
    known.mention.name = {row.text("given"), row.text("prefix"), row.text("surname")};
    known.mention.birthDate = row.partialDate("birth_date");
    known.mention.sourceRecordId = row.text("source_record_id");
    return known;
}

/// Without those whose person @p viewer may not see.
Result<QList<KnownEvent>> visible(const Database &database, const Viewer &viewer, QList<KnownEvent> events)
{
    if (viewer.seesAll())
        return events;
    QList<PersonId> persons;
    for (const KnownEvent &event : std::as_const(events)) {
        if (!event.person.isNull())
            persons.append(event.person);
    }
    const auto hidden = hiddenPersons(database, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    events.removeIf([&hidden](const KnownEvent &event) { return hidden->contains(event.person); });
    return events;
}

} // namespace

Result<QList<KnownEvent>> Reader::knownEvents(const Viewer &viewer, const QList<PersonId> &persons) const
{
    QList<KnownEvent> events;
    const Done read = forEachRow(
        m_db, queries::knownOfPersons, bytesOf(persons), [&events](const Row &row) { events.append(knownOf(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return visible(m_db, viewer, std::move(events));
}

Result<QList<KnownEvent>> Reader::knownEvents(
    const Viewer &viewer, const QString &source, const QString &recordId) const
{
    auto events = collected<KnownEvent>(
        m_db.run(QLatin1String(queries::knownOfRecord), {{":record"_L1, recordId}, {":source"_L1, source}}), knownOf);
    if (!events)
        return events;
    return visible(m_db, viewer, *std::move(events));
}

Result<QList<ImportMapRecord>> Reader::importMaps(const Viewer &) const
{
    return collected<ImportMapRecord>(m_db.run(QLatin1String(queries::importMaps)), [](const Row &row) {
        return ImportMapRecord{row.text("source"), row.text("list_kind"), row.bytes("mapping")};
    });
}

} // namespace regie::store
