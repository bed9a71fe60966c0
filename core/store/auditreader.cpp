#include "core/store/auditreader.h"

#include "core/store/audit.h"
#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/reader.h"
#include "core/store/rows.h"

#include <algorithm>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// Whether a viewer may know of an action, by the household it was about.
class Knowing
{
public:
    Knowing(Database &database, const Viewer &viewer) : m_reader(database), m_viewer(viewer.beforeTheLog()) {}

    [[nodiscard]] Result<bool> of(const AuditEntry &entry)
    {
        if (m_viewer.seesAll())
            return true;
        const auto known = m_known.constFind(entry.objectId);
        if (known != m_known.constEnd())
            return *known;
        const auto found = look(entry);
        if (found)
            m_known.insert(entry.objectId, *found);
        return found;
    }

private:
    [[nodiscard]] Result<bool> look(const AuditEntry &entry) const
    {
        Done seen;
        if (const auto household = HouseholdId::parse(entry.objectId); household && entry.objectKind == "household"_L1)
            return m_viewer.maySee(*household);
        if (const auto file = CaseId::parse(entry.objectId); file && entry.objectKind == "case"_L1)
            seen = m_reader.caseFile(m_viewer, *file).map([](const CaseFile &) {});
        else if (const auto person = PersonId::parse(entry.objectId); person && entry.objectKind == "person"_L1)
            seen = m_reader.person(m_viewer, *person).map([](const Person &) {});
        if (!seen && seen.error().code != ErrorCode::NotFound)
            return tl::unexpected(seen.error());
        return seen.has_value();
    }

    Reader m_reader;
    Viewer m_viewer;
    QHash<QString, bool> m_known;
};

bool isWanted(const AuditEntry &entry, const AuditQuery &query)
{
    return (!query.user || entry.user == *query.user) && (!query.wants || query.wants(entry));
}

Result<Row> askedEntries(const Database &database, const AuditQuery &query, const QString &object)
{
    QList<Database::Binding> bindings{{":before"_L1, query.before},
        {":from"_L1, query.from.isValid() ? query.from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()},
        {":until"_L1, query.until.isValid() ? query.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max()}};
    if (!object.isEmpty()) {
        bindings.append({":object"_L1, object});
        return database.run(QLatin1String(queries::auditOfObject), bindings);
    }
    return database.run(QLatin1String(queries::auditEntries), bindings);
}

} // namespace

Result<QDateTime> AuditReader::last(
    const Viewer & /*viewer*/, const QString &kind, const QString &id, const QString &reason) const
{
    auto row = m_db.run(
        QLatin1String(queries::lastOfObject), {{":object"_L1, id}, {":kind"_L1, kind}, {":reason"_L1, reason}});
    if (!row)
        return tl::unexpected(row.error());
    if (row->next())
        return row->moment("at");
    return row->ended().map([] { return QDateTime(); });
}

Result<QList<AuditEntry>> AuditReader::entries(const Viewer &viewer, const AuditQuery &query) const
{
    Knowing knowing(m_db, viewer);
    QList<AuditEntry> out;
    const QStringList objects = query.objects.isEmpty() ? QStringList(QString()) : query.objects;
    for (const QString &object : objects) {
        auto row = askedEntries(m_db, query, object);
        if (!row)
            return tl::unexpected(row.error());
        for (int taken = 0; taken < query.limit && row->next();) {
            const AuditEntry entry = auditEntryOf(*row);
            const auto known = isWanted(entry, query) ? knowing.of(entry) : Result<bool>(false);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                continue;
            out.append(entry);
            ++taken;
        }
        if (!row->fits())
            return fail(ErrorCode::VaultDamaged, u"a row of the audit holds a value that cannot be"_s);
    }
    std::sort(out.begin(), out.end(), [](const AuditEntry &a, const AuditEntry &b) { return a.seq > b.seq; });
    if (out.size() > query.limit)
        out.resize(query.limit);
    return out;
}

} // namespace regie::store
