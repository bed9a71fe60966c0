#include "core/domain/ids.h"
#include "core/store/database.h"
#include "core/store/queries.h"
#include "core/store/sqlite.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;
using Mode = Database::Mode;

namespace {

QByteArray headOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.read(16) : QByteArray();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Secret m_key;
    QString m_file;

    std::unique_ptr<Database> fresh()
    {
        auto db = Database::open(m_file, m_key, Mode::Create);
        if (!db)
            qFatal("cannot create: %s", qPrintable(db.error().detail));
        return std::move(*db);
    }
    ErrorCode openingFails(const Secret &key, Mode mode = Mode::ReadWrite)
    {
        const auto db = Database::open(m_file, key, mode);
        return db ? ErrorCode::Cancelled : db.error().code;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"data.db"_s);
        m_key = Secret::random(32);
    }

    void secretIsWipedMovedAndCompared()
    {
        Secret a = Secret::copyOf("abc");
        const Secret b = a.clone();
        QVERIFY(a.equals(b));
        QVERIFY(a.data() != b.data());
        const Secret c = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT: that is the point
        QVERIFY(c.equals(b));
        QVERIFY(!c.equals(Secret::copyOf("abd")));
        QVERIFY(!c.equals(Secret::copyOf("abcd")));
        QVERIFY(!Secret::random(32).equals(Secret::random(32)));
        QVERIFY(Secret().equals(Secret(0)));
    }

    void aNewFileIsEncryptedAndOursAlone()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x TEXT)"_L1));
        QVERIFY(db->run("INSERT INTO t VALUES (:x)"_L1, {{":x"_L1, u"kanarie-4711"_s}}));
        db.reset();
        QVERIFY(!headOf(m_file).startsWith("SQLite format 3"));
        QFile in(m_file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray all = in.readAll();
        QVERIFY(!all.contains("kanarie-4711"));
        QVERIFY(!all.contains("CREATE TABLE"));
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(m_file), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QCOMPARE(info.st_size % 4096, 0);
    }

    void theFileOpensWithTheStatedFormatOnABareEngine()
    {
        // The format of docs/crypto.md, opened without our code: raw key, pages of 4096.
        {
            auto db = fresh();
            QVERIFY(db->run("CREATE TABLE t (x INTEGER)"_L1));
            QVERIFY(db->run("INSERT INTO t VALUES (7)"_L1));
        }
        const QByteArray hex = QByteArray(reinterpret_cast<const char *>(m_key.data()), 32).toHex();
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open_v2(qPrintable(m_file), &handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
        const QByteArray key = "x'" + hex + "'";
        QCOMPARE(sqlite3_key_v2(handle, "main", key.constData(), int(key.size())), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, "PRAGMA cipher_page_size = 4096", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_stmt *statement = nullptr;
        QCOMPARE(sqlite3_prepare_v2(handle, "SELECT x FROM t", -1, &statement, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
        QCOMPARE(sqlite3_column_int(statement, 0), 7);
        sqlite3_finalize(statement);
        sqlite3_close(handle);
    }

    void everySettingIsRead_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        const QList<std::pair<QString, QString>> wanted = {{u"journal_mode"_s, u"delete"_s}, {u"synchronous"_s, u"3"_s},
            {u"foreign_keys"_s, u"1"_s}, {u"secure_delete"_s, u"1"_s}, {u"temp_store"_s, u"2"_s},
            {u"locking_mode"_s, u"normal"_s}, {u"cache_spill"_s, u"0"_s}, {u"cipher_page_size"_s, u"4096"_s},
            {u"query_only"_s, u"0"_s}};
        for (const auto &[pragma, value] : wanted)
            QTest::newRow(qPrintable(pragma)) << pragma << value;
    }
    void everySettingIsRead()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        auto db = fresh();
        const QByteArray sql = "PRAGMA " + pragma.toLatin1();
        auto query = db->run(QLatin1String(sql));
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), value);
    }

    void valuesComeBackAsTheyWent()
    {
        auto db = fresh();
        QVERIFY(db->run(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, i INTEGER, r REAL, s TEXT, b BLOB, d TEXT, m TEXT, n TEXT)"_L1));
        const QString text = u"Zoë Ğ 𝄞"_s + QChar(0) + u"na nul"_s;
        const QByteArray blob("\0\x01\xff'", 4);
        const QDateTime moment(QDate(2026, 11, 22), QTime(1, 2, 3, 456), Qt::UTC);
        auto insert = db->query("INSERT INTO t (i, r, s, b, d, m, n) VALUES (:i, :r, :s, :b, :d, :m, :n)"_L1,
            {{":i"_L1, qlonglong(std::numeric_limits<qint64>::min())}, {":r"_L1, 0.1}, {":s"_L1, text}, {":b"_L1, blob},
                {":d"_L1, QDate(2026, 2, 28)}, {":m"_L1, moment}, {":n"_L1, QVariant()}});
        QVERIFY(insert);
        QCOMPARE(insert->lastInsertId().toLongLong(), 1);
        QCOMPARE(insert->numRowsAffected(), 1);
        const auto sql = "SELECT i, r, s, b, d, m, n, typeof(b) AS kind FROM t WHERE id = :id"_L1;
        auto query = db->query(sql, {{":id"_L1, 1}});
        QVERIFY(query && query->next());
        QCOMPARE(query->value(u"i"_s).toLongLong(), std::numeric_limits<qint64>::min());
        QCOMPARE(query->value(u"r"_s).toDouble(), 0.1);
        QCOMPARE(query->value(u"s"_s).toString(), text);
        QCOMPARE(query->value(u"b"_s).toByteArray(), blob);
        QCOMPARE(query->value(u"kind"_s).toString(), u"blob"_s);
        QCOMPARE(query->value(u"d"_s).toString(), u"2026-02-28"_s);
        QCOMPARE(query->value(u"m"_s).toString(), u"2026-11-22T01:02:03.456Z"_s);
        QVERIFY(query->isNull(u"n"_s));
        QVERIFY(!query->next());
        auto row = db->run(sql, {{":id"_L1, 1}});
        QVERIFY(row && row->next());
        QCOMPARE(row->number("i"), std::numeric_limits<qint64>::min());
        QCOMPARE(row->value("r").toDouble(), 0.1);
        QCOMPARE(row->text("s"), text);
        QCOMPARE(row->bytes("b"), blob);
        QCOMPARE(row->day("d"), QDate(2026, 2, 28));
        QVERIFY(row->isNull("n"));
        QVERIFY(!row->isNull("s"));
        QVERIFY(!row->next());
        QVERIFY(row->ended());
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("fits");
        QTest::newRow("all as it should be")
            << u"x'00112233445566778899aabbccddeeff', '2026-02-28', '2026-02-28T20:00', '~1985', 'female'"_s << true;
        QTest::newRow("nothing where that may be") << u"NULL, NULL, '2026-02-28', '', 'unknown'"_s << true;
        QTest::newRow("a short identity") << u"x'0011', NULL, '2026-02-28', '', 'unknown'"_s << false;
        QTest::newRow("a day that does not exist") << u"NULL, '2026-02-30', '2026-02-28', '', 'unknown'"_s << false;
        QTest::newRow("a day with something behind it")
            << u"NULL, '2026-02-28x', '2026-02-28', '', 'unknown'"_s << false;
        QTest::newRow("a moment with an offset") << u"NULL, NULL, '2026-02-28T20:00Z', '', 'unknown'"_s << false;
        QTest::newRow("an hour that does not exist") << u"NULL, NULL, '2026-02-28T24:10', '', 'unknown'"_s << false;
        QTest::newRow("no moment") << u"NULL, NULL, '', '', 'unknown'"_s << false;
        QTest::newRow("a birth date that cannot be") << u"NULL, NULL, '2026-02-28', '1985-13-01', 'unknown'"_s << false;
        QTest::newRow("a code that nobody knows") << u"NULL, NULL, '2026-02-28', '', 'x'"_s << false;
        QTest::newRow("the beginning of a code") << u"NULL, NULL, '2026-02-28', '', 'fem'"_s << false;
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QString, sql);
        QFETCH(bool, fits);
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (id BLOB, d TEXT, w TEXT, b TEXT, sex TEXT)"_L1));
        const QByteArray insert = "INSERT INTO t VALUES (" + sql.toLatin1() + ")";
        QVERIFY(db->run(QLatin1String(insert)));
        auto row = db->run("SELECT * FROM t"_L1);
        QVERIFY(row && row->next());
        std::ignore = row->id<PersonId>("id");
        std::ignore = row->day("d");
        std::ignore = row->wall("w");
        std::ignore = row->partialDate("b");
        std::ignore = row->code<Sex>("sex");
        QVERIFY(!row->next());
        QCOMPARE(row->fits(), fits);
        QCOMPARE(row->ended().has_value(), fits);
        if (!fits)
            QCOMPARE(row->ended().error().code, ErrorCode::VaultDamaged);
    }

    void aColumnThatIsNotThereDoesNotFit()
    {
        auto db = fresh();
        auto row = db->run("SELECT 1 AS one"_L1);
        QVERIFY(row && row->next());
        QCOMPARE(row->number("two"), 0);
        QVERIFY(!row->fits());
    }

    void aListOfIdentitiesFillsItsPlaces()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (id BLOB)"_L1));
        const QList<QByteArray> ids{"een", "twee", "drie"};
        for (const QByteArray &id : ids)
            QVERIFY(db->run("INSERT INTO t VALUES (:id)"_L1, {{":id"_L1, id}}));
        QByteArray sql = "SELECT id FROM t WHERE id IN (:k0";
        for (int i = 1; i < queries::keyCount; ++i)
            sql += ", :k" + QByteArray::number(i);
        sql += ") AND id <> :not ORDER BY rowid";
        const QList<QByteArray> wanted{"drie", "een", "vier"};
        auto rows = db->run(QLatin1String(sql), wanted, {{":not"_L1, QByteArray("drie")}});
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->bytes("id"), QByteArray("een"));
        QVERIFY(!rows->next());
        QVERIFY(!db->run("SELECT :x"_L1, wanted, {{":x"_L1, 1}}));
        QVERIFY(!db->run(QLatin1String(sql), QList<QByteArray>(queries::keyCount + 1, "x"), {{":not"_L1, 1}}));
    }

    void nullAndEmptyAreTwoThings()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (s TEXT, b BLOB)"_L1));
        QVERIFY(db->run("INSERT INTO t VALUES (:s, :b)"_L1, {{":s"_L1, QString()}, {":b"_L1, QByteArray()}}));
        QVERIFY(db->run("INSERT INTO t VALUES (:s, :b)"_L1, {{":s"_L1, u""_s}, {":b"_L1, QByteArray("")}}));
        auto query = db->run("SELECT s IS NULL AND b IS NULL, s = '' AND length(b) = 0 FROM t ORDER BY rowid"_L1);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toInt(), 1);
        QVERIFY(query->next());
        QCOMPARE(query->value(1).toInt(), 1);
    }

    void mistakesInAStatementAreErrors_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("bind");
        QTest::newRow("a table that is not there") << u"SELECT * FROM missing"_s << false;
        QTest::newRow("a parameter without a value") << u"SELECT :a, :b"_s << true;
        QTest::newRow("a name that is not in the statement") << u"SELECT :c"_s << true;
        QTest::newRow("two statements in one text") << u"SELECT :a; DELETE FROM t"_s << true;
        QTest::newRow("no statement") << u"-- nothing"_s << false;
        QTest::newRow("a second file") << u"ATTACH 'x.db' AS x"_s << false;
        QTest::newRow("loading code") << u"SELECT load_extension('x')"_s << false;
    }
    void mistakesInAStatementAreErrors()
    {
        QFETCH(QString, sql);
        QFETCH(bool, bind);
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x)"_L1));
        const QByteArray latin = sql.toLatin1();
        QList<Database::Binding> bindings;
        if (bind)
            bindings.append({":a"_L1, u"geheim-4711"_s});
        const auto query = db->query(QLatin1String(latin), bindings);
        const auto row = db->run(QLatin1String(latin), bindings);
        QVERIFY(!query && !row);
        for (const Error &error : {query.error(), row.error()}) {
            QCOMPARE(error.code, ErrorCode::StoreFailure);
            QVERIFY(!error.detail.contains(u"geheim-4711"_s));
        }
    }

    void aFailingConstraintKeepsTheEnginesCodeAndNoValue()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"_L1));
        QVERIFY(db->run("CREATE TABLE b (a INTEGER REFERENCES a (id))"_L1));
        QVERIFY(db->run("INSERT INTO a (name) VALUES (:n)"_L1, {{":n"_L1, u"Jansen"_s}}));
        const auto twice = db->query("INSERT INTO a (name) VALUES (:n)"_L1, {{":n"_L1, u"Jansen"_s}});
        QVERIFY(!twice);
        QVERIFY2(twice.error().detail.contains(u"2067"_s), qPrintable(twice.error().detail)); // CONSTRAINT_UNIQUE
        QVERIFY(!twice.error().detail.contains(u"Jansen"_s));
        const auto orphan = db->run("INSERT INTO b (a) VALUES (99)"_L1);
        QVERIFY(!orphan);
        QVERIFY2(orphan.error().detail.contains(u"787"_s), qPrintable(orphan.error().detail)); // CONSTRAINT_FOREIGNKEY
    }

    void rowsCanBeReadAgainAndStreamed()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x INTEGER)"_L1));
        for (int i = 0; i < 100; ++i)
            QVERIFY(db->run("INSERT INTO t VALUES (:x)"_L1, {{":x"_L1, i}}));
        auto kept = db->query("SELECT x FROM t ORDER BY x"_L1);
        QVERIFY(kept);
        QVERIFY(kept->last());
        QCOMPARE(kept->value(0).toInt(), 99);
        QVERIFY(kept->first());
        QCOMPARE(kept->value(0).toInt(), 0);
        QVERIFY(kept->seek(42));
        QCOMPARE(kept->value(0).toInt(), 42);
        auto streamed = db->run("SELECT x FROM t ORDER BY x"_L1);
        QVERIFY(streamed);
        int sum = 0;
        int count = 0;
        while (streamed->next()) {
            sum += streamed->value(0).toInt();
            ++count;
        }
        QCOMPARE(count, 100);
        QCOMPARE(sum, 4950);
        QVERIFY(!streamed->next());
    }

    void aQueryMayOutliveItsDatabase()
    {
        std::optional<QSqlQuery> query;
        std::optional<Row> row;
        {
            auto db = fresh();
            auto made = db->query("SELECT 1 UNION ALL SELECT 2"_L1);
            auto begun = db->run("SELECT 1 UNION ALL SELECT 2"_L1);
            QVERIFY(made && begun);
            query = std::move(*made);
            row.emplace(std::move(*begun));
        }
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toInt(), 1);
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toInt(), 1);
    }

    void theSameStatementTwiceAtOnceDoesNotMixUp()
    {
        auto db = fresh();
        auto one = db->run("SELECT :x AS x UNION ALL SELECT :x + 1"_L1, {{":x"_L1, 1}});
        auto two = db->run("SELECT :x AS x UNION ALL SELECT :x + 1"_L1, {{":x"_L1, 10}});
        QVERIFY(one && two && one->next() && two->next());
        QCOMPARE(one->value(0).toInt(), 1);
        QCOMPARE(two->value(0).toInt(), 10);
        QVERIFY(one->next() && two->next());
        QCOMPARE(one->value(0).toInt(), 2);
        QCOMPARE(two->value(0).toInt(), 11);
    }

    void transactionsCommitOrLeaveNothing()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x INTEGER)"_L1));
        QVERIFY(db->begin());
        QVERIFY(db->run("INSERT INTO t VALUES (1)"_L1));
        db->rollback();
        QVERIFY(db->begin());
        QVERIFY(db->run("INSERT INTO t VALUES (2)"_L1));
        QVERIFY(db->commit());
        auto query = db->run("SELECT group_concat(x) FROM t"_L1);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), u"2"_s);
    }

    void aDeferredConstraintAtCommitLeavesNothing()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE a (id INTEGER PRIMARY KEY)"_L1));
        QVERIFY(db->run("CREATE TABLE b (a INTEGER REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)"_L1));
        QVERIFY(db->begin());
        QVERIFY(db->run("INSERT INTO b VALUES (5)"_L1));
        const auto done = db->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailure);
        QVERIFY(!db->inTransaction());
        auto query = db->run("SELECT count(*) FROM b"_L1);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toInt(), 0);
    }

    void readOnlyReadsAndDoesNotWrite()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x INTEGER)"_L1));
        QVERIFY(db->run("INSERT INTO t VALUES (3)"_L1));
        const auto reader = Database::open(m_file, m_key, Mode::ReadOnly);
        QVERIFY(reader);
        auto query = (*reader)->run("SELECT x FROM t"_L1);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toInt(), 3);
        QVERIFY(!query->next());
        QVERIFY(!(*reader)->run("INSERT INTO t VALUES (4)"_L1));
        // A list that was read leaves no lock: the writer goes on.
        QVERIFY(db->run("INSERT INTO t VALUES (5)"_L1));
    }

    void theWrongKeyIsRefused()
    {
        fresh();
        QCOMPARE(openingFails(Secret::random(32)), ErrorCode::WrongPassword);
        QCOMPARE(openingFails(Secret::random(31)), ErrorCode::EngineUnsafe);
        QCOMPARE(openingFails(m_key, Mode::Create), ErrorCode::VaultExists);
        QVERIFY(Database::open(m_file, m_key, Mode::ReadWrite));
    }

    void aPlainFileIsRefused()
    {
        // Positive control: a file that a store without a cipher would have written.
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open_v2(qPrintable(m_file), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
            SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, "CREATE TABLE t (x)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        QVERIFY(headOf(m_file).startsWith("SQLite format 3"));
        QCOMPARE(openingFails(m_key), ErrorCode::EngineUnsafe);
    }

    void linksAndCutFilesAreRefused()
    {
        fresh();
        const QString other = m_dir->filePath(u"other.db"_s);
        QVERIFY(QFile::rename(m_file, other));
        QCOMPARE(openingFails(m_key), ErrorCode::NotAVault);
        QVERIFY(QFile::link(other, m_file));
        QCOMPARE(openingFails(m_key), ErrorCode::FolderNotSuitable);
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(::link(qPrintable(other), qPrintable(m_file)), 0);
        QCOMPARE(openingFails(m_key), ErrorCode::FolderNotSuitable);
        QVERIFY(QFile::remove(other));
        QVERIFY(QFile::resize(m_file, 0));
        QCOMPARE(openingFails(m_key), ErrorCode::VaultDamaged);
    }

    void aCopyIsAWholeVaultFileOfItsOwn()
    {
        auto db = fresh();
        QVERIFY(db->run("CREATE TABLE t (x TEXT)"_L1));
        QVERIFY(db->run("INSERT INTO t VALUES ('een')"_L1));
        const QString copy = m_dir->filePath(u"copy.db"_s);
        const Secret key = Secret::random(32);
        QVERIFY(db->copyTo(copy, key));
        QVERIFY(!headOf(copy).startsWith("SQLite format 3"));
        QVERIFY(!Database::open(copy, m_key, Mode::ReadOnly));
        const auto opened = Database::open(copy, key, Mode::ReadOnly);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY((*opened)->quickCheck());
        auto query = (*opened)->run("SELECT x FROM t"_L1);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), u"een"_s);
        QCOMPARE(db->copyTo(copy, key).error().code, ErrorCode::VaultExists);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
