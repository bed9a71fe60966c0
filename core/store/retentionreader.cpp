#include "core/store/retentionreader.h"

#include "core/store/reader_p.h"
#include "core/store/retentionqueries.h"

namespace regie::store {

namespace {

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? LocalDateTime::fromUtc(moment).date : QDate();
}

/// The rows of cases, each household once.
Result<QList<KeptDossier>> gathered(const Viewer &viewer, Result<Row> row)
{
    if (!row)
        return tl::unexpected(row.error());
    QList<KeptDossier> all;
    QHash<HouseholdId, qsizetype> places;
    while (row->next()) {
        const auto household = row->id<HouseholdId>("household");
        if (!viewer.maySee(household))
            continue;
        if (!places.contains(household)) {
            places.insert(household, all.size());
            all.append(KeptDossier{household, row->text("household_name")});
        }
        KeptDossier &dossier = all[places.value(household)];
        dossier.cases.append(row->id<CaseId>("id"));
        dossier.numbers.append(row->text("number"));
        dossier.mda = dossier.mda || row->code<AdviceRoute>("route") == AdviceRoute::Mda;
        dossier.open = dossier.open || row->code<CaseStatus>("status") != CaseStatus::Closed;
        const QDate opened = dayOf(row->moment("opened_at"));
        if (opened.isValid() && (!dossier.opened.isValid() || opened < dossier.opened))
            dossier.opened = opened;
        // a case whose steps nobody recorded was closed when its row was written last
        const auto since = row->wallIfAny("since");
        const QDate closed = since ? since->date : dayOf(row->moment("saved_at"));
        if (!dossier.closed.isValid() || dossier.closed < closed)
            dossier.closed = closed;
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    for (KeptDossier &dossier : all) {
        if (dossier.open)
            dossier.closed = QDate();
    }
    return all;
}

} // namespace

Result<std::optional<KeptDossier>> RetentionReader::dossier(const Viewer &viewer, HouseholdId household) const
{
    if (!viewer.maySee(household))
        return fail(ErrorCode::NotFound);
    auto all = gathered(
        viewer, m_db.run(QLatin1String(queries::keptDossier), {{QLatin1String(":household"), idValue(household)}}));
    if (!all)
        return tl::unexpected(all.error());
    if (all->isEmpty())
        return std::optional<KeptDossier>();
    const auto born = youngestBorn(household);
    if (!born)
        return tl::unexpected(born.error());
    all->first().youngestBorn = *born;
    return std::optional(all->constFirst());
}

Result<QList<KeptDossier>> RetentionReader::dossiers(const Viewer &viewer) const
{
    return gathered(viewer, m_db.run(QLatin1String(queries::keptDossiers)));
}

Result<QDate> RetentionReader::youngestBorn(HouseholdId household) const
{
    auto row = m_db.run(QLatin1String(queries::keptBirthDates), {{QLatin1String(":household"), idValue(household)}});
    if (!row)
        return tl::unexpected(row.error());
    QDate youngest;
    while (row->next()) {
        const QDate born = row->partialDate("birth_date").latest();
        if (born.isValid() && (!youngest.isValid() || youngest < born))
            youngest = born;
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    return youngest;
}

} // namespace regie::store
