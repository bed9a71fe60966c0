#include "core/store/familyreader.h"
#include "core/store/reader_p.h"
#include "core/store/rows_family.h"
#include "core/store/textreader.h"

namespace regie::store {

using namespace Qt::StringLiterals;

FamilyReader Reader::family() const
{
    return FamilyReader(m_db);
}

Result<QList<FamilyTie>> FamilyReader::tiesOf(const Viewer &viewer, PersonId person) const
{
    auto ties = collected(m_db.run(QLatin1String(queries::tiesOfPerson), {{":id"_L1, person.toBytes()}}), tieOf);
    if (!ties || viewer.seesAll())
        return ties;
    QList<PersonId> persons;
    for (const FamilyTie &tie : *ties)
        persons += {tie.from, tie.to};
    const auto hidden = hiddenPersons(m_db, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    ties->removeIf([&hidden](const FamilyTie &tie) { return hidden->contains(tie.from) || hidden->contains(tie.to); });
    return ties;
}

Result<QHash<PersonId, LifeFacts>> FamilyReader::lifeFacts(const Viewer &viewer, const QList<PersonId> &persons) const
{
    const auto visible = visiblePersons(m_db, viewer, persons);
    if (!visible)
        return tl::unexpected(visible.error());
    QHash<PersonId, LifeFacts> lives;
    const Done read = forEachRow(m_db, queries::lifeFacts, bytesOf(*visible), [&lives](const Row &row) {
        const LifeFacts life = lifeOf(row);
        lives.insert(life.person, life);
    });
    if (!read)
        return tl::unexpected(read.error());
    return lives;
}

Result<QList<ShieldedFact>> FamilyReader::shieldedFacts(const Viewer &viewer, const QList<PersonId> &persons) const
{
    if (!reads(viewer, DataClass::Location))
        return QList<ShieldedFact>();
    const auto visible = visiblePersons(m_db, viewer, persons);
    if (!visible)
        return tl::unexpected(visible.error());
    QList<ShieldedFact> facts;
    QHash<ShieldedFactId, qsizetype> places;
    QList<ShieldedFactId> ids;
    const Done read = forEachRow(m_db, queries::shieldedFacts, bytesOf(*visible), [&](const Row &row) {
        facts.append(shieldedOf(row));
        ids.append(facts.constLast().id);
        places.insert(ids.constLast(), facts.size() - 1);
    });
    const Done from = read.and_then([&] {
        return forEachRow(m_db, queries::shieldedFrom, bytesOf(ids), [&](const Row &row) {
            facts[places.value(row.id<ShieldedFactId>("fact"))].from.append(row.id<PersonId>("person"));
        });
    });
    if (!from)
        return tl::unexpected(from.error());
    return facts;
}

Result<QList<NetworkContact>> FamilyReader::network(const Viewer &viewer, HouseholdId household) const
{
    if (!viewer.maySee(household))
        return QList<NetworkContact>();
    return collected(m_db.run(QLatin1String(queries::networkContacts), {{":id"_L1, household.toBytes()}}), networkOf);
}

Result<QList<AnalysisEntry>> TextReader::analysis(const Viewer &viewer, CaseId id) const
{
    if (const auto file = Reader(m_db).caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    return collected(m_db.run(QLatin1String(queries::analysisEntries), {{":id"_L1, id.toBytes()}}), analysisOf);
}

Result<QList<ChecklistAnswer>> TextReader::checklist(const Viewer &viewer, CaseId id) const
{
    if (const auto file = Reader(m_db).caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    return collected(m_db.run(QLatin1String(queries::checklistAnswers), {{":id"_L1, id.toBytes()}}), checklistOf);
}

} // namespace regie::store
