#include "core/store/audit.h"
#include "core/store/destroyer.h"

#include "core/store/dictionary.h"

#include <QCborMap>
#include <QCborValue>

namespace regie::store {

namespace {

constexpr QByteArrayView keepTrigger("CREATE TRIGGER audit_keeps ");
constexpr qsizetype identitySize = 16;
constexpr char namedInOrder[] = "SELECT DISTINCT l.person AS id FROM mention m JOIN person_link l ON l.mention = m.id "
                                "WHERE m.barring_order = :id";
constexpr char namedInReport[] = "SELECT DISTINCT l.person AS id FROM mention m JOIN person_link l ON l.mention = m.id "
                                 "WHERE m.vt_report = :id";
constexpr char householdsOfOrder[] = "SELECT household FROM event_household WHERE barring_order = :id";
constexpr char householdsOfReport[] = "SELECT household FROM event_household WHERE vt_report = :id";

bool namesAnyOf(const QCborMap &values, const QSet<QByteArray> &ids)
{
    for (const auto &[key, value] : values) {
        const QByteArray bytes = value.toByteArray();
        if (bytes.size() == identitySize && ids.contains(bytes))
            return true;
    }
    return false;
}

} // namespace

Done Destroyer::findMembers(HouseholdId household)
{
    const auto members = personsIn("SELECT person FROM membership WHERE household = :id", idValue(household));
    if (!members)
        return doneOf(members);
    for (const PersonId &member : *members)
        m_persons.insert(member);
    return findRelatives(household, *members);
}

/// Whom an event names, and the households they belong to.
Done Destroyer::findNamed(Table table, const QVariant &id)
{
    const bool order = table == Table::BarringOrder;
    auto named = m_tx.rows.run(order ? namedInOrder : namedInReport, {{"id", id}});
    if (!named)
        return doneOf(named);
    QSet<PersonId> found;
    while (named->next())
        found.insert(named->id<PersonId>("id"));
    if (const Done read = named->ended(); !read)
        return read;
    QSet<HouseholdId> homes;
    for (const PersonId &person : std::as_const(found)) {
        auto home = m_tx.rows.run("SELECT household FROM membership WHERE person = :id", {{"id", idValue(person)}});
        while (home && home->next())
            homes.insert(home->id<HouseholdId>("household"));
    }
    auto linked = m_tx.rows.run(order ? householdsOfOrder : householdsOfReport, {{"id", id}});
    while (linked && linked->next())
        homes.insert(linked->id<HouseholdId>("household"));
    m_persons.unite(found);
    m_households.unite(homes);
    for (const HouseholdId &household : std::as_const(homes)) {
        if (const Done members = findMembers(household); !members)
            return members;
    }
    return {};
}

Result<bool> Destroyer::isFree(const QByteArray &sql, const QVariant &id)
{
    auto row = m_tx.rows.run(sql, {{"id", id}});
    if (!row)
        return tl::unexpected(row.error());
    return row->next() && row->truth("free");
}

/// Whether a case that stays speaks of @p person.
Result<bool> Destroyer::isUsed(PersonId person)
{
    const QList<Reference> users = m_references.value(Table::Person);
    for (const Reference &reference : users) {
        if (mayGo(Part::Rest, reference.child))
            continue;
        const auto rows = m_tx.rowsWhere(selectRowsWhere(reference.child, reference.column.constData()),
            {{reference.column.constData(), idValue(person)}});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->isEmpty())
            return true;
    }
    return false;
}

Done Destroyer::takeRest()
{
    constexpr char ofHousehold[] =
        "SELECT NOT EXISTS(SELECT 1 FROM case_file WHERE household = :id) AND "
        "NOT EXISTS(SELECT 1 FROM intake WHERE household = :id) AND "
        "NOT EXISTS(SELECT 1 FROM assessment WHERE household = :id) AND "
        "NOT EXISTS(SELECT 1 FROM event_household WHERE household = :id) AND "
        "NOT EXISTS(SELECT 1 FROM retention_choice WHERE subject = :id AND lifted_at IS NULL) AND "
        "NOT EXISTS(SELECT 1 FROM membership s JOIN person_link l ON l.person = s.person AND l.state <> 'rejected' "
        "WHERE s.household = :id) AS free";
    constexpr char ofPerson[] = "SELECT NOT EXISTS(SELECT 1 FROM person_link WHERE person = :id AND state <> "
                                "'rejected') AND NOT EXISTS(SELECT 1 FROM membership WHERE person = :id) AS free";
    for (const HouseholdId &household : std::as_const(m_households)) {
        const auto free = isFree(ofHousehold, idValue(household));
        if (!free)
            return doneOf(free);
        if (!*free)
            continue;
        if (const Done gone = takeWithJoined(Table::Household, idValue(household)); !gone)
            return gone;
        ++m_done.households;
    }
    for (const PersonId &person : std::as_const(m_persons)) {
        const auto free = isFree(ofPerson, idValue(person));
        const auto used = isUsed(person);
        if (!free || !used)
            return free ? doneOf(used) : doneOf(free);
        if (!*free || *used)
            continue;
        if (const Done gone = takeWithJoined(Table::Person, idValue(person)); !gone)
            return gone;
        ++m_done.persons;
    }
    if (const Done gone = takeRelatives(); !gone)
        return gone;
    // what was said of who is who names its persons by identity only
    Done done;
    const QSet<QByteArray> ids = m_ids;
    for (const QByteArray &id : ids) {
        for (const char *column : {"kept", "gone"}) {
            if (done)
                done = destroyWhere(Part::Rest, Table::Merge, column, id);
        }
        for (const char *column : {"first", "second"}) {
            if (done)
                done = destroyWhere(Part::Rest, Table::Judgement, column, id);
        }
    }
    return done;
}

/// Whether the row is there, or another one that took over its identity: what was taken back may be recorded anew.
Result<bool> Destroyer::isLive(Table table, qint64 row, const QByteArray &id)
{
    const auto held = m_tx.rowsWhere(selectRowsWhere(table, "rid"), {{"rid", static_cast<qlonglong>(row)}});
    if (!held || !held->isEmpty() || id.size() != identitySize)
        return held.map([](const QList<qint64> &rows) { return !rows.isEmpty(); });
    return m_tx.rowsWhere(selectRowsWhere(table, "id"), {{"id", id}}).map([](const QList<qint64> &rows) {
        return !rows.isEmpty();
    });
}

/// Old values of what is gone, and of rows that went before it and spoke of it: says whether there are more.
Result<bool> Destroyer::findHistory(QList<std::pair<qint64, qint64>> &found, QSet<qint64> &taken)
{
    auto kept = m_tx.rows.run("SELECT rid, tbl, row, revision, old_values FROM history ORDER BY rid", {});
    if (!kept)
        return tl::unexpected(kept.error());
    struct Past
    {
        qint64 rid = 0;
        qint64 revision = 0;
        Place place = {};
        QByteArray id = {};
    };
    QList<Past> past;
    while (kept->next()) {
        const Place place{kept->count("tbl"), kept->number("row")};
        if (taken.contains(kept->number("rid")))
            continue;
        const QCborMap values = QCborValue::fromCbor(kept->bytes("old_values")).toMap();
        if (m_gone.contains(place) || namesAnyOf(values, m_ids))
            past.append({kept->number("rid"), kept->number("revision"), place,
                values.value(QLatin1String("id")).toByteArray()});
    }
    if (const Done read = kept->ended(); !read)
        return tl::unexpected(read.error());
    const qsizetype known = m_ids.size();
    for (const Past &one : std::as_const(past)) {
        taken.insert(one.rid);
        found.append({one.rid, one.revision});
        const auto live = isLive(static_cast<Table>(one.place.first), one.place.second, one.id);
        if (!live)
            return live;
        if (!*live && one.id.size() == identitySize)
            m_ids.insert(one.id);
    }
    return m_ids.size() > known;
}

Done Destroyer::forgetHistory()
{
    QList<std::pair<qint64, qint64>> found;
    QSet<qint64> taken;
    for (bool more = true; more;) {
        const auto grown = findHistory(found, taken);
        if (!grown)
            return doneOf(grown);
        more = *grown;
    }
    for (const auto &[row, revision] : std::as_const(found)) {
        if (const Done gone = m_tx.rows.destroy(Table::History, row, revision); !gone)
            return gone;
    }
    m_done.rows += static_cast<int>(found.size());
    return {};
}

/// What somebody wrote as a reason may name people. The row keeps its place in the chain, and what is left of it is
/// covered by a hash of its own (core/store/verify.h).
Done Destroyer::redactLog()
{
    QList<qint64> found;
    for (const QByteArray &id : std::as_const(m_ids)) {
        auto rows = m_tx.rows.run("SELECT seq FROM audit WHERE object_id = :id AND object_id <> '' AND reason <> ''",
            {{"id", textValue(QString::fromLatin1(id.toHex()))}});
        if (!rows)
            return doneOf(rows);
        while (rows->next())
            found.append(rows->number("seq"));
        if (const Done read = rows->ended(); !read)
            return read;
    }
    // of a list nothing says afterwards whom its reason named: what it was for stays, the words go
    auto lists = m_tx.rows.run("SELECT seq FROM audit WHERE object_kind = 'list' AND reason LIKE '% %'", {});
    if (!lists)
        return doneOf(lists);
    while (lists->next())
        found.append(lists->number("seq"));
    if (const Done read = lists->ended(); !read)
        return read;
    if (found.isEmpty())
        return {};
    QByteArray trigger;
    for (const QByteArray statement : dataTables()) {
        if (statement.startsWith(keepTrigger))
            trigger = statement;
    }
    Done done = doneOf(m_tx.rows.run("DROP TRIGGER audit_keeps", {}));
    for (const qint64 seq : std::as_const(found)) {
        if (done)
            done = redact(seq);
    }
    return done ? doneOf(m_tx.rows.run(trigger, {})) : done;
}

Done Destroyer::redact(qint64 seq)
{
    auto held = auditRow(m_tx.db, seq);
    if (!held)
        return doneOf(held);
    AuditRecord record = held->first;
    record.reason = record.objectKind == u"list" ? record.reason.section(u' ', 0, 0) : QStringLiteral("");
    const Values key{{"seq", static_cast<qlonglong>(seq)}};
    if (const auto gone = m_tx.rows.run(
            "UPDATE audit SET reason = :reason WHERE seq = :seq", key + Values{{"reason", textValue(record.reason)}});
        !gone)
        return doneOf(gone);
    return doneOf(m_tx.rows.put(
        Table::AuditRedaction, key, key + Values{{"hash", bytesValue(m_tx.chain.hash(record, record.previous))}}));
}

} // namespace regie::store
