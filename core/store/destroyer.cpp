#include "core/store/destroyer.h"

#include "core/store/countedfacts.h"
#include "core/store/dictionary.h"
#include "core/store/withdrawn.h"

namespace regie::store {

namespace {

Retention retentionOf(Table table)
{
    const std::span<const Column> columns = columnsOf(table);
    return columns.empty() ? Retention::Vault : columns.front().retention;
}

QVariant idAmong(const Values &values, const char *column = "id")
{
    for (const auto &[name, value] : values) {
        if (qstrcmp(name, column) == 0)
            return value;
    }
    return {};
}

QString groundFor(Table table)
{
    switch (retentionOf(table)) {
    case Retention::Event:
        return QStringLiteral("term of the event");
    case Retention::CaseNotes:
    case Retention::Accountability:
        return QStringLiteral("term of the case");
    case Retention::Person:
    case Retention::Vault:
    case Retention::Draft:
        break;
    }
    return QStringLiteral("nothing spoke of it");
}

} // namespace

bool Destroyer::mayGo(Part part, Table table)
{
    const Retention kind = retentionOf(table);
    if (table == Table::KeptValue || table == Table::ReceivedId) // of whatever it names, and nothing without it
        return true;
    switch (part) {
    case Part::Dossier:
        return kind == Retention::CaseNotes || table == Table::Disclosure;
    case Part::System:
        return kind == Retention::Person || table == Table::RetentionChoice;
    case Part::Event:
        return kind == Retention::Event;
    case Part::Rest:
        return kind == Retention::Person || table == Table::PersonLink || table == Table::HouseholdBlock;
    }
    return false;
}

Result<Destroyed> Destroyer::destroy(const DestroyOrder &order)
{
    auto found = references(m_tx.db);
    if (!found)
        return tl::unexpected(found.error());
    m_references = *std::move(found);
    Done done = keepCounted(order);
    for (const HouseholdId &household : order.dossiers + order.assessments) {
        if (done)
            done = dossier(household);
    }
    if (done)
        done = emptyMeetings();
    for (const BarringOrderId &id : order.orders) {
        if (done)
            done = event(Table::BarringOrder, idValue(id));
    }
    for (const VtReportId &id : order.reports) {
        if (done)
            done = event(Table::VtReport, idValue(id));
    }
    if (done)
        done = withdrawn(order.withdrawn);
    if (done)
        done = loose(order);
    if (done)
        done = takeRest();
    if (done)
        done = forgetHistory();
    if (done)
        done = redactLog();
    // until its pieces are merged the index keeps the words of what was taken out of it
    if (done)
        done = doneOf(m_tx.rows.run("INSERT INTO search_text(search_text) VALUES('optimize')", {}));
    if (!done)
        return tl::unexpected(done.error());
    m_done.assessments = static_cast<int>(order.assessments.size());
    m_done.orders = static_cast<int>(order.orders.size());
    m_done.reports = static_cast<int>(order.reports.size());
    m_done.withdrawn = static_cast<int>(order.withdrawn.size());
    return m_done;
}

Done Destroyer::keepCounted(const DestroyOrder &order)
{
    if (order.dossiers.isEmpty() && order.assessments.isEmpty())
        return {};
    const FigureReader reader(m_tx.db);
    const auto rows = reader.read(m_tx.viewer);
    if (!rows)
        return doneOf(rows);
    const auto doubles = reader.doubles(m_tx.viewer);
    if (!doubles)
        return doneOf(doubles);
    const QDate today = LocalDateTime::fromUtc(m_tx.order.at).date;
    for (const HouseholdId &household : order.dossiers + order.assessments) {
        const QByteArray facts = countedOf(*rows, *doubles, household, today);
        if (facts.isEmpty())
            continue;
        const auto id = Id<struct CountedFactTag>::create(m_newIds);
        if (const auto kept = m_tx.putById(Table::CountedFact, id, {{"id", idValue(id)}, {"facts", bytesValue(facts)}});
            !kept)
            return doneOf(kept);
    }
    return {};
}

/// All that was recorded about the household in its cases. Who belongs to it stays as long as an event speaks of them.
Done Destroyer::dossier(HouseholdId household)
{
    const QVariant id = idValue(household);
    if (const Done found = findMembers(household); !found)
        return found;
    auto number = m_tx.rows.run("SELECT number FROM case_file WHERE household = :id ORDER BY rid", {{"id", id}});
    while (number && number->next())
        m_done.numbers.append(number->text("number"));
    m_households.insert(household);
    Done done;
    for (const Table table : {Table::CaseFile, Table::Assessment, Table::Intake}) {
        if (done)
            done = destroyWhere(Part::Dossier, table, "household", id);
    }
    if (done)
        done = destroyWhere(Part::System, Table::NetworkContact, "household", id);
    if (done)
        done = destroyWhere(Part::System, Table::RetentionChoice, "subject", id);
    auto members = m_tx.rows.run("SELECT m.person AS person FROM membership m WHERE m.household = :id AND NOT EXISTS("
                                 "SELECT 1 FROM membership o JOIN case_file f ON f.household = o.household "
                                 "WHERE o.person = m.person AND o.household <> :id)",
        {{"id", id}});
    QList<QVariant> alone;
    while (members && members->next())
        alone.append(members->value("person"));
    for (const QVariant &person : std::as_const(alone)) {
        if (done)
            done = destroyWhere(Part::System, Table::FamilyTie, "from_person", person);
        if (done)
            done = destroyWhere(Part::System, Table::FamilyTie, "to_person", person);
        if (done)
            done = destroyWhere(Part::System, Table::LifeFact, "person", person);
        if (done)
            done = destroyWhere(Part::System, Table::ShieldedFact, "person", person);
    }
    return done;
}

Done Destroyer::event(Table table, const QVariant &id)
{
    if (const Done found = findNamed(table, id); !found)
        return found;
    const Done done = destroyWhere(Part::Event, table, "id", id);
    return done ? destroyWhere(Part::System, Table::RetentionChoice, "subject", id) : done;
}

/// What stands in the history alone: it is found there with the rest of what is gone.
Done Destroyer::withdrawn(const QList<ActionId> &actions)
{
    if (actions.isEmpty())
        return {};
    const Done found = forEachWithdrawn(m_tx.db, [this, &actions](const WithdrawnRow &row) {
        if (actions.contains(row.action))
            m_gone.insert({static_cast<int>(row.table), row.row});
    });
    Done done = found;
    for (const ActionId &action : actions) {
        if (done)
            done = destroyWhere(Part::System, Table::RetentionChoice, "subject", idValue(action));
    }
    return done;
}

/// Of whom nothing speaks: looked at again with the rest.
Done Destroyer::loose(const DestroyOrder &order)
{
    Done done;
    for (const HouseholdId &household : order.loose) {
        m_households.insert(household);
        if (done)
            done = findMembers(household);
        if (done)
            done = destroyWhere(Part::System, Table::RetentionChoice, "subject", idValue(household));
    }
    for (const PersonId &person : order.loosePersons) {
        m_relatives.insert(person);
        if (done)
            done = destroyWhere(Part::System, Table::RetentionChoice, "subject", idValue(person));
    }
    return done;
}

/// A meeting that talked about nothing else.
Done Destroyer::emptyMeetings()
{
    for (const QByteArray &meeting : std::as_const(m_meetings)) {
        const auto empty = isFree("SELECT NOT EXISTS(SELECT 1 FROM meeting_case WHERE meeting = :id) AND "
                                  "NOT EXISTS(SELECT 1 FROM plan_action WHERE meeting = :id) AS free",
            meeting);
        if (!empty)
            return doneOf(empty);
        if (*empty) {
            if (const Done gone = destroyWhere(Part::Dossier, Table::Meeting, "id", meeting); !gone)
                return gone;
        }
    }
    return {};
}

Done Destroyer::destroyWhere(Part part, Table table, const char *column, const QVariant &value)
{
    const auto rows = m_tx.rowsWhere(selectRowsWhere(table, column), {{column, value}});
    if (!rows)
        return doneOf(rows);
    for (const qint64 row : *rows) {
        if (const Done gone = destroyRow(part, table, row); !gone)
            return gone;
    }
    return {};
}

Done Destroyer::destroyRow(Part part, Table table, qint64 row)
{
    const Place place{static_cast<int>(table), row};
    if (m_gone.contains(place))
        return {};
    m_gone.insert(place);
    if (!mayGo(part, table)) {
        const Error error{ErrorCode::Conflict, QStringLiteral("still in use"), QString(tableName(table)), 0};
        m_tx.rows.failed(error);
        return tl::unexpected(error);
    }
    const auto held = m_tx.rows.find(table, {{"rid", static_cast<qlonglong>(row)}});
    if (!held)
        return doneOf(held);
    if (!*held)
        return {};
    if (table == Table::MeetingCase)
        m_meetings.insert(idAmong((*held)->values, "meeting").toByteArray());
    Done done = destroyUsers(part, table, idAmong((*held)->values));
    if (done)
        done = identityOf(idAmong((*held)->values), table);
    if (done)
        done = m_tx.rows.destroy(table, row, (*held)->revision);
    if (done)
        ++m_done.rows;
    return done ? buryRow(table, row) : done;
}

/// Whatever points at the row goes before it.
Done Destroyer::destroyUsers(Part part, Table table, const QVariant &id)
{
    const QList<Reference> users = id.isNull() ? QList<Reference>() : m_references.value(table);
    for (const Reference &reference : users) {
        if (const Done gone = destroyWhere(part, reference.child, reference.column.constData(), id); !gone)
            return gone;
    }
    return {};
}

/// What is looked up by the identity of a row goes with it.
Done Destroyer::identityOf(const QVariant &id, Table table)
{
    if (id.isNull())
        return {};
    m_ids.insert(id.toByteArray());
    if (table == Table::CaseFile || table == Table::Intake)
        m_done.forms.append(id.toByteArray());
    if (table == Table::Person) {
        if (const auto words = m_tx.rows.run("DELETE FROM person_key WHERE person = :id", {{"id", id}}); !words)
            return doneOf(words);
    }
    if (table == Table::CaseFile) { // words of what was taken out of the case before
        auto left = m_tx.rows.run("SELECT source FROM search_entry WHERE case_file = :id", {{"id", id}});
        QList<QVariant> sources;
        while (left && left->next())
            sources.append(left->value("source"));
        for (const QVariant &source : std::as_const(sources)) {
            if (const Done gone = m_tx.unindex(source); !gone)
                return gone;
        }
    }
    return m_tx.unindex(id);
}

/// That something stood there, and on which ground it went: numbers only.
Done Destroyer::buryRow(Table table, qint64 row)
{
    const bool marked = table == Table::CaseFile || table == Table::BarringOrder || table == Table::VtReport ||
                        table == Table::Person || table == Table::Household;
    if (!marked)
        return {};
    const auto id = Id<struct TombstoneTag>::create(m_newIds);
    return doneOf(m_tx.putById(Table::Tombstone, id,
        {{"id", idValue(id)}, {"tbl", static_cast<int>(table)}, {"row", static_cast<qlonglong>(row)},
            {"ground", textValue(groundFor(table))}, {"destroyed_at", momentValue(m_tx.order.at)}}));
}

} // namespace regie::store
