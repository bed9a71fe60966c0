#pragma once

#include "core/store/dictionary.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "tests/bench/figure.h"
#include "tests/bench/store/made.h"

namespace regie::bench {

/// A value as the C interface takes it.
struct Value
{
    enum Kind { Null, Number, Text, Bytes } kind = Null;
    qint64 number = 0;
    QByteArray bytes = {};
};
using Cells = QList<Value>;

inline Value valueOf(const QVariant &held)
{
    switch (held.typeId()) { // NOLINT: the list of Qt's types is open
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        return {Value::Text, 0, held.toString().toUtf8()};
    case QMetaType::QByteArray:
        return {Value::Bytes, 0, held.toByteArray()};
    default:
        return {Value::Number, held.toLongLong(), {}};
    }
}

inline Cells cellsOf(qint64 rid, const store::Values &values, const QByteArray &user)
{
    Cells cells{{Value::Number, rid, {}}};
    for (const auto &[column, value] : values)
        cells.append(valueOf(value));
    cells << Value{Value::Number, 1, {}} << Value{Value::Bytes, 0, user} << Value{Value::Number, 1700000000000, {}};
    return cells;
}

/// The same rows straight into the C interface: values ready, statements prepared, hashes given.
class ByHand
{
public:
    explicit ByHand(sqlite3 *handle) : m_handle(handle) {}
    ~ByHand()
    {
        for (sqlite3_stmt *statement : {m_report, m_mention, m_item})
            sqlite3_finalize(statement);
    }
    void exec(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_handle));
            std::exit(1);
        }
    }
    void makeTables()
    {
        for (const store::Statement sql : store::dataTables())
            exec(sql);
        for (const store::Statement sql : store::dataIndices())
            exec(sql);
        exec("INSERT INTO user_account VALUES(1, x'00000000000000000000000000000001', 'm', '', '', 1, "
             "x'00000000000000000000000000000001', 0)");
    }
    double import(int size, SystemIds &ids)
    {
        const QByteArray user = QByteArray(15, '\0') + '\1';
        m_report = prepared(
            "INSERT INTO vt_report VALUES(", static_cast<int>(store::columnsOf(store::Table::VtReport).size()));
        m_mention =
            prepared("INSERT INTO mention VALUES(", static_cast<int>(store::columnsOf(store::Table::Mention).size()));
        m_item = prepared("INSERT INTO audit_item(seq, tbl, row, revision, hash) VALUES(1, ", 4);
        const QByteArray hash = QByteArray(16, 'h');
        qint64 rid = 0;
        double spent = seconds([&] { exec("BEGIN IMMEDIATE"); });
        for (int first = 0; first < size; first += part) {
            QList<VtReport> reports = reportsFrom(first, std::min(part, size - first));
            QList<Cells> rows;
            QList<VtReportId> rising;
            QList<MentionId> risingMentions;
            for (qsizetype i = 0; i < reports.size(); ++i) {
                rising.append(VtReportId::create(ids));
                risingMentions << MentionId::create(ids) << MentionId::create(ids);
            }
            std::sort(rising.begin(), rising.end());
            std::sort(risingMentions.begin(), risingMentions.end());
            for (qsizetype i = 0; i < reports.size(); ++i) {
                reports[i].id = rising.at(i);
                rows.append(cellsOf(++rid, store::valuesOf(reports.at(i)), user));
                for (qsizetype m = 0; m < 2; ++m) {
                    reports[i].mentions[m].id = risingMentions.at(2 * i + m);
                    rows.append(cellsOf(2 * rid + m - 1,
                        store::valuesOf(reports.at(i).mentions.at(m), {}, reports.at(i).id, static_cast<int>(m)),
                        user));
                }
            }
            reports.clear();
            spent += seconds([&] {
                for (qsizetype i = 0; i < rows.size(); ++i) {
                    const bool isReport = i % 3 == 0;
                    run(isReport ? m_report : m_mention, rows.at(i));
                    run(m_item, {{Value::Number, isReport ? 10 : 11, {}}, rows.at(i).at(0), {Value::Number, 1, {}},
                                    {Value::Bytes, 0, hash}});
                }
            });
        }
        return spent + seconds([&] {
            exec("INSERT INTO audit VALUES(1, zeroblob(16), 0, 0, '1', '', zeroblob(16), 'import-events', '', '', '', "
                 "'done', '', 0, zeroblob(32), zeroblob(32), zeroblob(32))");
            exec("COMMIT");
        });
    }

private:
    sqlite3_stmt *prepared(QByteArray sql, int parameters)
    {
        for (int i = 0; i < parameters; ++i)
            sql += i ? ", ?" : "?";
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql + ')', -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
            std::exit(1);
        }
        return statement;
    }
    void run(sqlite3_stmt *statement, const Cells &cells)
    {
        int at = 0;
        for (const Value &cell : cells) {
            ++at;
            const int size = static_cast<int>(cell.bytes.size());
            if (cell.kind == Value::Number)
                sqlite3_bind_int64(statement, at, cell.number);
            else if (cell.kind == Value::Text)
                sqlite3_bind_text(statement, at, cell.bytes.constData(), size, SQLITE_STATIC);
            else if (cell.kind == Value::Bytes)
                sqlite3_bind_blob(statement, at, cell.bytes.constData(), size, SQLITE_STATIC);
            else
                sqlite3_bind_null(statement, at);
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
            std::exit(1);
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_report = nullptr;
    sqlite3_stmt *m_mention = nullptr;
    sqlite3_stmt *m_item = nullptr;
};

} // namespace regie::bench
