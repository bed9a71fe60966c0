#include "core/store/reader.h"

#include "core/store/access.h"
#include "core/store/reader_p.h"

namespace regie::store {

Result<QSet<PersonId>> hiddenPersons(const Database &database, const Viewer &viewer, const QList<PersonId> &persons)
{
    QSet<PersonId> hidden;
    if (viewer.seesAll())
        return hidden;
    if (!viewer.seesCases())
        return QSet<PersonId>(persons.cbegin(), persons.cend());
    QSet<PersonId> seen;
    const Done read = forEachRow(database, queries::householdsOfPersons, bytesOf(persons), [&](const Row &row) {
        (viewer.maySee(row.id<HouseholdId>("household")) ? seen : hidden).insert(row.id<PersonId>("person"));
    });
    if (!read)
        return tl::unexpected(read.error());
    return hidden.subtract(seen);
}

Result<QList<PersonId>> visiblePersons(const Database &database, const Viewer &viewer, const QList<PersonId> &persons)
{
    const auto hidden = hiddenPersons(database, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    QList<PersonId> visible;
    QSet<PersonId> taken = *hidden;
    for (const PersonId &person : persons) {
        const qsizetype before = taken.size();
        taken.insert(person);
        if (taken.size() > before)
            visible.append(person);
    }
    return visible;
}

Reader::Reader(Database &database) : m_db(database)
{
}

AccessReader Reader::access() const
{
    return AccessReader(m_db);
}

Result<QList<User>> Reader::users(const Viewer & /*viewer*/) const
{
    return collected(m_db.run(QLatin1String(queries::users)), userOf);
}

} // namespace regie::store
