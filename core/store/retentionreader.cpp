#include "core/store/retentionreader.h"

#include "core/store/reader_p.h"
#include "core/store/retentionqueries.h"
#include "core/store/retentionrows.h"
#include "core/store/withdrawn.h"

#include <limits>

namespace regie::store {

namespace {

constexpr int clockPatience = 300; // seconds
constexpr int clockFar = 400;      // days

KeptAssessment keptAssessmentOf(const Row &row)
{
    return {row.id<HouseholdId>("household"), row.text("household_name"), row.day("first_day"), row.day("on_day")};
}

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? LocalDateTime::fromUtc(moment).date : QDate();
}

KeptLoose looseHousehold(const Row &row)
{
    return {row.id<HouseholdId>("household"), {}, row.text("name"), dayOf(row.moment("at"))};
}

KeptLoose loosePerson(const Row &row)
{
    return {{}, row.id<PersonId>("person"),
        PersonName{row.text("given"), row.text("prefix"), row.text("surname")}.full(), dayOf(row.moment("at"))};
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

Result<QList<KeptAssessment>> RetentionReader::assessments(const Viewer &viewer) const
{
    return visibleRows(
        viewer, m_db.run(QLatin1String(queries::keptAssessments)), keptAssessmentOf, std::numeric_limits<int>::max());
}

Result<QList<KeptEvent>> RetentionReader::events(const Viewer &viewer, bool orders, QDate before) const
{
    const QList<Database::Binding> bindings{{QLatin1String(":before"), textValue(before.toString(Qt::ISODate))}};
    auto homes =
        m_db.run(QLatin1String(orders ? queries::keptOrderHouseholds : queries::keptReportHouseholds), bindings);
    if (!homes)
        return tl::unexpected(homes.error());
    QHash<QByteArray, QList<HouseholdId>> dossiers;
    QSet<QByteArray> hidden;
    while (homes->next()) {
        const auto household = homes->id<HouseholdId>("household");
        if (!viewer.maySee(household))
            hidden.insert(homes->bytes("id"));
        if (homes->truth("dossier"))
            dossiers[homes->bytes("id")].append(household);
    }
    if (Done read = homes->ended(); !read)
        return tl::unexpected(read.error());
    auto row = m_db.run(QLatin1String(orders ? queries::keptOrders : queries::keptReports), bindings);
    if (!row)
        return tl::unexpected(row.error());
    QList<KeptEvent> events;
    while (row->next()) {
        const QByteArray id = row->bytes("id");
        if (!hidden.contains(id))
            events.append({id, QDate::fromString(row->text("at").left(10), Qt::ISODate), row->text("number"),
                dossiers.value(id)});
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    return events;
}

Result<QList<KeptWithdrawal>> RetentionReader::withdrawals(const Viewer &viewer) const
{
    QList<KeptWithdrawal> all;
    QHash<ActionId, qsizetype> places;
    QSet<ActionId> hidden;
    const Done read = forEachWithdrawn(m_db, [&](const WithdrawnRow &row) {
        if (!places.contains(row.action)) {
            places.insert(row.action, all.size());
            all.append({row.action, dayOf(row.at), row.number});
        }
        for (const HouseholdId &household : row.households) {
            if (!viewer.maySee(household))
                hidden.insert(row.action);
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    all.removeIf([&hidden](const KeptWithdrawal &one) { return hidden.contains(one.action); });
    return all;
}

Result<QList<KeptLoose>> RetentionReader::loose(const Viewer &viewer) const
{
    auto households = visibleRows(
        viewer, m_db.run(QLatin1String(queries::looseHouseholds)), looseHousehold, std::numeric_limits<int>::max());
    const auto persons = collected(m_db.run(QLatin1String(queries::loosePersons)), loosePerson);
    if (!households || !persons)
        return households ? tl::unexpected(persons.error()) : tl::unexpected(households.error());
    return *households + *persons;
}

Result<QList<RetentionChoice>> RetentionReader::choices() const
{
    return collected(m_db.run(QLatin1String(queries::keptChoices)), retentionChoiceOf);
}

Result<QList<RetentionChoice>> RetentionReader::choicesOf(const QByteArray &subject) const
{
    return collected(
        m_db.run(QLatin1String(queries::keptChoicesOf), {{QLatin1String(":subject"), bytesValue(subject)}}),
        retentionChoiceOf);
}

Result<QList<DestructionRecord>> RetentionReader::destructions() const
{
    return collected(m_db.run(QLatin1String(queries::keptDestructions)), destructionOf);
}

Result<int> RetentionReader::userCount() const
{
    auto row = m_db.run(QLatin1String(queries::keptUsers));
    if (!row)
        return tl::unexpected(row.error());
    return row->next() ? row->count("n") : 0;
}

Result<bool> RetentionReader::clockDoubt(const QDateTime &now) const
{
    auto row = m_db.run(QLatin1String(queries::lastMoments));
    if (!row)
        return tl::unexpected(row.error());
    QDateTime later = now;
    bool opened = false;
    while (row->next()) {
        const QDateTime at = row->moment("at");
        if (at.addSecs(-clockPatience) > later || at.addDays(clockFar) < later)
            return true;
        if (opened)
            return false;
        opened = row->text("action") == QLatin1String("open-vault");
        later = at;
    }
    const Done read = row->ended();
    return read ? Result<bool>(false) : tl::unexpected(read.error());
}

} // namespace regie::store
