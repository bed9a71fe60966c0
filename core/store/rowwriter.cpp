#include "core/store/rowwriter.h"

#include "core/store/database.h"
#include "core/store/dictionary.h"
#include "core/store/raw.h"

#include <QCborMap>

#include <algorithm>

namespace regie::store {

namespace {

bool isKept(const QByteArray &column)
{
    return column == "revision" || column == "saved_by" || column == "saved_at";
}

QByteArray condition(const Values &key)
{
    QByteArray sql;
    for (const auto &[column, value] : key)
        sql += (sql.isEmpty() ? QByteArray(" WHERE ") : QByteArray(" AND ")) + column + " = :" + column;
    return sql;
}

QByteArray insertInto(Table table, const Values &values)
{
    QByteArray columns;
    QByteArray parameters;
    for (const auto &[column, value] : values) {
        columns += QByteArray(columns.isEmpty() ? "" : ", ") + column;
        parameters += QByteArray(parameters.isEmpty() ? ":" : ", :") + column;
    }
    return QByteArray("INSERT INTO ") + tableName(table).data() + '(' + columns + ") VALUES(" + parameters + ')';
}

QByteArray updateOf(Table table, const Values &values)
{
    QByteArray sql;
    for (const auto &[column, value] : values)
        sql += QByteArray(sql.isEmpty() ? " SET " : ", ") + column + " = :" + column;
    return QByteArray("UPDATE ") + tableName(table).data() + sql + " WHERE rid = :rid";
}

/// As the engine gives it back: truth and small numbers are one kind.
QVariant asHeld(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Bool || type == QMetaType::Int ? QVariant(value.toLongLong()) : value;
}

bool holdsAlready(const Values &held, const Values &values)
{
    return std::all_of(values.cbegin(), values.cend(), [&](const auto &wanted) {
        return std::any_of(held.cbegin(), held.cend(), [&](const auto &present) {
            return qstrcmp(present.first, wanted.first) == 0 && present.second == asHeld(wanted.second);
        });
    });
}

/// Values with the names of their parameters.
struct Bound
{
    explicit Bound(const Values &values)
    {
        names.reserve(values.size());
        for (const auto &[column, value] : values) {
            names.append(QByteArray(":") + column);
            list.append({QLatin1String(names.constLast()), value});
        }
    }
    QList<QByteArray> names = {};
    QList<Database::Binding> list = {};
};

} // namespace

QByteArray selectAll(Table table)
{
    QByteArray columns;
    for (const Column &column : columnsOf(table))
        columns += QByteArray(columns.isEmpty() ? "" : ", ") + column.name;
    return "SELECT " + columns + " FROM " + tableName(table).data();
}

QByteArray insertAll(Table table)
{
    QByteArray columns;
    QByteArray parameters;
    for (const Column &column : columnsOf(table)) {
        columns += QByteArray(columns.isEmpty() ? "" : ", ") + column.name;
        parameters += parameters.isEmpty() ? "?" : ", ?";
    }
    return QByteArray("INSERT INTO ") + tableName(table).data() + '(' + columns + ") VALUES(" + parameters + ')';
}

QByteArray lastRowOf(Table table)
{
    return QByteArray("SELECT max(coalesce((SELECT max(rid) FROM ") + tableName(table).data() +
           "), 0), coalesce((SELECT max(row) FROM audit_item WHERE tbl = " +
           QByteArray::number(static_cast<int>(table)) + "), 0))";
}

QByteArray selectRowsWhere(Table table, const char *column)
{
    return QByteArray("SELECT rid FROM ") + tableName(table).data() + " WHERE " + column + " = :" + column +
           " ORDER BY rid";
}

QByteArray selectUse(Table child, const QByteArray &column, Table parent)
{
    return QByteArray("SELECT 1 FROM ") + tableName(child).data() + " WHERE " + column + " = (SELECT id FROM " +
           tableName(parent).data() + " WHERE rid = ?1) LIMIT 1";
}

RowWriter::RowWriter(Database &database, const AuditChain &chain, UserId by, const QDateTime &at)
    : m_db(database), m_chain(chain), m_by(by), m_at(at.toMSecsSinceEpoch())
{
}

Done RowWriter::mayGoOn()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    // an engine that had to give up the transaction (disk full) would write on without one
    if (!m_db.inTransaction())
        return tl::unexpected(failed(ErrorCode::StoreFailure, QLatin1String("no transaction is open")));
    return {};
}

Result<Row> RowWriter::run(const QByteArray &sql, const Values &bindings)
{
    if (Done ready = mayGoOn(); !ready)
        return tl::unexpected(ready.error());
    auto row = m_db.run(QLatin1String(sql), Bound(bindings).list);
    if (!row)
        m_failure = row.error();
    return row;
}

Result<qint64> RowWriter::write(const QByteArray &sql, const Values &bindings)
{
    if (Done ready = mayGoOn(); !ready)
        return tl::unexpected(ready.error());
    const auto query = m_db.query(QLatin1String(sql), Bound(bindings).list);
    if (query)
        return query->lastInsertId().toLongLong();
    m_failure = query.error();
    return tl::unexpected(query.error());
}

Error RowWriter::failed(ErrorCode code, QLatin1String detail)
{
    m_failure = Error{code, QString(detail)};
    return *m_failure;
}

Result<std::optional<RowWriter::Held>> RowWriter::find(Table table, const Values &key)
{
    auto row = run(selectAll(table) + condition(key), key);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return row->ended().map([] { return std::optional<Held>(); });
    Held held{row->number("rid"), row->count("revision"), {}};
    for (const Column &column : columnsOf(table)) {
        if (!isKept(column.name) && qstrcmp(column.name, "rid") != 0)
            held.values.append({column.name, row->value(column.name)});
    }
    return std::optional<Held>(held);
}

Result<int> RowWriter::put(
    Table table, const Values &key, const Values &values, std::optional<int> readRevision, Counting counting)
{
    const auto held = find(table, key);
    if (!held)
        return tl::unexpected(held.error());
    if (*held && readRevision && (*held)->revision != *readRevision)
        return tl::unexpected(failed(ErrorCode::Conflict, tableName(table)));
    if (!*held && readRevision && *readRevision != 0)
        return tl::unexpected(failed(ErrorCode::NotFound, tableName(table)));
    if (*held && holdsAlready((*held)->values, values))
        return (*held)->revision;

    const int before = *held ? (*held)->revision : 0;
    const int revision = counting == Counting::Bookkeeping && *held ? before : before + 1;
    Values all = values;
    all << Values{{"revision", revision}, {"saved_by", m_by.toBytes()}, {"saved_at", static_cast<qlonglong>(m_at)}};
    qint64 rid = *held ? (*held)->row : 0;
    if (*held) {
        if (Done kept = remember(table, **held); !kept)
            return tl::unexpected(kept.error());
        all << Values{{"rid", static_cast<qlonglong>(rid)}};
    }
    if (*held) {
        if (const auto written = write(updateOf(table, all.mid(0, all.size() - 1)), all); !written)
            return tl::unexpected(written.error());
    } else {
        const auto inserted = insert(table, all);
        if (!inserted)
            return tl::unexpected(inserted.error());
        rid = *inserted;
    }
    if (Done hashed = hashRow(table, rid, revision); !hashed)
        return tl::unexpected(hashed.error());
    return revision;
}

Result<qint64> RowWriter::insert(Table table, Values values)
{
    const bool numbered =
        std::any_of(values.cbegin(), values.cend(), [](const auto &value) { return qstrcmp(value.first, "rid") == 0; });
    if (!numbered) {
        const auto row = freshRow(table);
        if (!row)
            return row;
        values << Values{{"rid", static_cast<qlonglong>(*row)}};
    }
    return write(insertInto(table, values), values);
}

Result<qint64> RowWriter::freshRow(Table table)
{
    if (!m_highest.contains(table)) {
        auto audited = run("SELECT coalesce(max(row), 0) AS last FROM audit_item WHERE tbl = :tbl",
            {{"tbl", static_cast<int>(table)}});
        if (!audited)
            return tl::unexpected(audited.error());
        m_highest.insert(table, audited->next() ? audited->number("last") : 0);
    }
    auto present = run(QByteArray("SELECT coalesce(max(rid), 0) AS last FROM ") + tableName(table).data(), {});
    if (!present)
        return tl::unexpected(present.error());
    return std::max(m_highest.value(table), present->next() ? present->number("last") : 0) + 1;
}

Done RowWriter::putBack(Table table, qint64 row, int revision, const Values &values)
{
    Values all = values;
    all << Values{{"rid", static_cast<qlonglong>(row)}, {"revision", revision}, {"saved_by", m_by.toBytes()},
        {"saved_at", static_cast<qlonglong>(m_at)}};
    if (const auto inserted = insert(table, all); !inserted)
        return tl::unexpected(inserted.error());
    return hashRow(table, row, revision);
}

Done RowWriter::remove(Table table, const Held &held)
{
    if (const auto row = freshRow(table); !row) // before it goes: its number is not given again
        return tl::unexpected(row.error());
    m_highest[table] = std::max(m_highest.value(table), held.row);
    if (Done kept = remember(table, held); !kept)
        return kept;
    const auto gone = write(QByteArray("DELETE FROM ") + tableName(table).data() + " WHERE rid = :rid",
        {{"rid", static_cast<qlonglong>(held.row)}});
    if (!gone)
        return tl::unexpected(gone.error());
    return addItem(table, held.row, held.revision + 1, QByteArray());
}

Done RowWriter::destroy(Table table, qint64 row, qint64 revision)
{
    if (const auto fresh = freshRow(table); !fresh) // before it goes: its number is not given again
        return tl::unexpected(fresh.error());
    m_highest[table] = std::max(m_highest.value(table), row);
    const auto gone = write(QByteArray("DELETE FROM ") + tableName(table).data() + " WHERE rid = :rid",
        {{"rid", static_cast<qlonglong>(row)}});
    if (!gone)
        return tl::unexpected(gone.error());
    return addItem(table, row, revision + 1, QByteArray());
}

Done RowWriter::remember(Table table, const Held &held)
{
    QCborMap old;
    for (const auto &[column, value] : held.values)
        old.insert(QString::fromLatin1(column), QCborValue::fromVariant(value));
    const auto kept = write("INSERT INTO history(seq, tbl, row, revision, old_values) "
                            "VALUES(:seq, :tbl, :row, :revision, :old_values)",
        {{"seq", static_cast<qlonglong>(seq())}, {"tbl", static_cast<int>(table)},
            {"row", static_cast<qlonglong>(held.row)}, {"revision", held.revision},
            {"old_values", old.toCborValue().toCbor()}});
    if (!kept)
        return tl::unexpected(kept.error());
    return hashRow(Table::History, *kept, held.revision);
}

Done RowWriter::hashRow(Table table, qint64 row, qint64 revision)
{
    auto statement = RawStatement::prepare(m_db, selectAll(table) + " WHERE rid = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, row);
    const auto there = statement->step();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return tl::unexpected(failed(ErrorCode::StoreFailure, QLatin1String("a row just written is not there")));
    return addItem(table, row, revision, m_chain.rowHash(table, row, statement->canonical()));
}

void RowWriter::countItem(Table table, qint64 row, qint64 revision, const QByteArray &hash)
{
    m_digest = AuditChain::nextDigest(m_digest, table, row, revision, hash);
    m_rows += table == Table::History ? 0 : 1;
}

Done RowWriter::addItem(Table table, qint64 row, qint64 revision, const QByteArray &hash)
{
    countItem(table, row, revision, hash);
    const auto added = write("INSERT INTO audit_item(seq, tbl, row, revision, hash) "
                             "VALUES(:seq, :tbl, :row, :revision, :hash)",
        {{"seq", static_cast<qlonglong>(seq())}, {"tbl", static_cast<int>(table)}, {"row", static_cast<qlonglong>(row)},
            {"revision", static_cast<qlonglong>(revision)}, {"hash", bytesValue(hash)}});
    return added ? Done() : Done(tl::unexpected(added.error()));
}

} // namespace regie::store
