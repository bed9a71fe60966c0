#include "core/store/dictionary.h"
#include "core/store/drafts.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

QStringList firstColumn(Database &db, const QByteArray &sql, const char *column = nullptr)
{
    auto query = db.run(QLatin1String(sql));
    Store::must(query);
    QStringList values;
    while (query->next())
        values.append((column ? query->value(column) : query->value(0)).toString());
    return values;
}

QStringList columnsInDatabase(Database &db, const QString &table)
{
    return firstColumn(db, "PRAGMA table_info(" + table.toLatin1() + ")", "name");
}

/// A database of its own without any table.
struct Empty
{
    QTemporaryDir dir;
    Secret key = Secret::random(32);
    std::unique_ptr<Database> db = *Database::open(dir.filePath(u"x.db"_s), key, Database::Mode::Create);
};

Done nothing()
{
    return {};
}

} // namespace

class TestRecordsSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsEntryAndEveryEntryItsColumn()
    {
        Store store;
        QStringList tables =
            firstColumn(store.db(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        // the engine keeps the words of the search in tables of its own
        tables.removeIf([](const QString &name) { return name.startsWith(u"search_text_"_s); });
        QCOMPARE(tables.size(), tableCount);
        for (int i = 0; i < tableCount; ++i) {
            const Table table = static_cast<Table>(i);
            const QString name = QString(tableName(table));
            QVERIFY2(tables.contains(name), qPrintable(name));
            QStringList entries;
            for (const Column &column : columnsOf(table)) {
                entries.append(QString::fromLatin1(column.name));
                QVERIFY2(qstrlen(column.what) > 3, column.name);
            }
            // the order too: row hashes and the bulk path go by it
            QCOMPARE(entries, columnsInDatabase(store.db(), name));
        }
    }

    void draftsAreInTheDictionaryToo()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Drafts, nothing));
        QStringList entries;
        for (const Column &column : draftsDictionary())
            entries.append(QString::fromLatin1(column.name));
        QCOMPARE(entries, columnsInDatabase(*empty.db, u"draft"_s));
        entries.clear();
        for (const Column &column : formDraftsDictionary())
            entries.append(QString::fromLatin1(column.name));
        QCOMPARE(entries, columnsInDatabase(*empty.db, u"form_draft"_s));
        QCOMPARE(firstColumn(*empty.db, "SELECT name FROM sqlite_master WHERE type = 'table'"),
            QStringList({u"draft"_s, u"form_draft"_s}));
    }

    void everyRowNamesItsUser()
    {
        // audit items and history hang on an action, which names its actor; look-up words on a person or a row
        const QList<Table> without{
            Table::PersonKey, Table::History, Table::Audit, Table::AuditItem, Table::SearchEntry, Table::SearchText};
        for (int i = 0; i < tableCount; ++i) {
            const auto columns = columnsOf(static_cast<Table>(i));
            const bool named = std::any_of(columns.begin(), columns.end(),
                [](const Column &column) { return qstrcmp(column.name, "saved_by") == 0; });
            QVERIFY2(named != without.contains(static_cast<Table>(i)), tableName(static_cast<Table>(i)).data());
        }
    }

    void auditOnlyGrows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE audit SET reason = 'x' WHERE seq = 1");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit WHERE seq = 1");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1");
        QTest::newRow("gap") << QByteArray(
            "INSERT INTO audit SELECT 9, randomblob(16), at, monotonic, app_version, origin, actor, action, "
            "object_kind, "
            "object_id, object_number, result, reason, rows_changed, items, prev_hash, hash, actor_role, "
            "actor_function, actor_org, ground, break_glass FROM audit WHERE seq = 1");
        QTest::newRow("item update") << QByteArray("UPDATE audit_item SET hash = x'' WHERE rid = 1");
        QTest::newRow("item delete") << QByteArray("DELETE FROM audit_item WHERE rid = 1");
    }
    void auditOnlyGrows()
    {
        QFETCH(QByteArray, sql);
        Store store;
        QVERIFY(!store.db().run(QLatin1String(sql)));
        QCOMPARE(store.number("SELECT count(*) FROM audit"), 1);
    }

    void constraintsHold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray kept = ", 1, (SELECT id FROM user_account), 0)";
        QTest::newRow("identity of three bytes")
            << QByteArray("INSERT INTO household(id, name, municipality, revision, saved_by, saved_at) "
                          "VALUES(x'010203', '', ''" +
                          kept);
        QTest::newRow("no such user") << QByteArray(
            "INSERT INTO household(id, name, municipality, revision, saved_by, saved_at) "
            "VALUES(randomblob(16), '', '', 1, randomblob(16), 0)");
        QTest::newRow("member of nothing")
            << QByteArray("INSERT INTO membership(id, household, person, lives_in, revision, saved_by, saved_at) "
                          "VALUES(randomblob(16), randomblob(16), randomblob(16), 1" +
                          kept);
        QTest::newRow("address of nobody") << QByteArray(
            "INSERT INTO address(id, street, house_number, addition, postcode, town, municipality, secret, key, "
            "revision, saved_by, saved_at) VALUES(randomblob(16), '', '', '', '', '', '', 0, ''" +
            kept);
    }
    void constraintsHold()
    {
        QFETCH(QByteArray, sql);
        Store store;
        const auto done = store.db().run(QLatin1String(sql));
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(u"constraint"_s, Qt::CaseInsensitive), qPrintable(done.error().detail));
    }

    void aNewFileIsBroughtToTheNewestLayout()
    {
        Empty empty;
        QCOMPARE(layoutVersion(*empty.db, Layout::Data).value(), 0);
        int copies = 0;
        Store::must(migrate(*empty.db, Layout::Data, [&] {
            ++copies;
            return Done();
        }));
        QCOMPARE(copies, 0); // nothing to lose yet
        QCOMPARE(layoutVersion(*empty.db, Layout::Data).value(), dataVersion);
        Store::must(migrate(*empty.db, Layout::Data, nothing));
    }

    void aNewerFileAndAnotherProgramsFileAreRefused()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Data, nothing));
        QCOMPARE(layoutVersion(*empty.db, Layout::Drafts).error().code, ErrorCode::NotAVault);
        Store::must(empty.db->run("PRAGMA user_version = 99"_L1));
        QCOMPARE(migrate(*empty.db, Layout::Data, nothing).error().code, ErrorCode::VaultTooNew);
    }

    void aFileOfAnyEarlierVersionIsBroughtUp_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < dataVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void aFileOfAnyEarlierVersionIsBroughtUp()
    {
        QFETCH(int, version);
        Empty empty;
        Store::must(migrateAlong(*empty.db, Layout::Data, migrations(Layout::Data).mid(0, version), nothing));
        QCOMPARE(layoutVersion(*empty.db, Layout::Data).value(), version);
        int copies = 0;
        Store::must(migrate(*empty.db, Layout::Data, [&] {
            ++copies;
            return Done();
        }));
        QCOMPARE(copies, 1);
        QCOMPARE(layoutVersion(*empty.db, Layout::Data).value(), dataVersion);
        Empty fresh;
        Store::must(migrate(*fresh.db, Layout::Data, nothing));
        QStringList brought = firstColumn(*empty.db, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL");
        QStringList made = firstColumn(*fresh.db, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL");
        brought.sort();
        made.sort();
        QCOMPARE(brought, made);
    }

    void eachStepAloneAndACopyFirst()
    {
        Empty empty;
        QList<Migration> steps = migrations(Layout::Data);
        Store::must(migrateAlong(*empty.db, Layout::Data, steps, nothing));
        // the version read back is checked against this program's, so the step to come gets the present number
        steps.append({dataVersion + 1, {"CREATE TABLE later(x INTEGER)", "INSERT INTO later VALUES(7)"}});
        int copies = 0;
        Store::must(migrateAlong(*empty.db, Layout::Data, steps, [&] {
            ++copies;
            return Done();
        }));
        QCOMPARE(copies, 1);
        QCOMPARE(firstColumn(*empty.db, "SELECT x FROM later"), QStringList(u"7"_s));
    }

    void aFailingMiddleStatementLeavesNothing()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Data, nothing));
        const QStringList before = firstColumn(*empty.db, "SELECT sql FROM sqlite_master");
        QList<Migration> steps = migrations(Layout::Data);
        steps.append({dataVersion + 1,
            {"CREATE TABLE later(x INTEGER)", "INSERT INTO nowhere VALUES(1)", "PRAGMA user_version = 99"}});
        QVERIFY(!migrateAlong(*empty.db, Layout::Data, steps, nothing));
        QCOMPARE(firstColumn(*empty.db, "SELECT sql FROM sqlite_master"), before);
        QCOMPARE(layoutVersion(*empty.db, Layout::Data).value(), dataVersion);
    }

    void noCopyNoMigration()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Data, nothing));
        QList<Migration> steps = migrations(Layout::Data);
        steps.append({dataVersion + 1, {"CREATE TABLE later(x INTEGER)"}});
        const Done done = migrateAlong(*empty.db, Layout::Data, steps, [] { return Done(fail(ErrorCode::DiskFull)); });
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(columnsInDatabase(*empty.db, u"later"_s).isEmpty());
    }

    void theVaultSaysWhatItIs()
    {
        Store store;
        QCOMPARE(readMeta(store.db()).error().code, ErrorCode::NotAVault);
        const VaultMeta meta{
            store.id<VaultId>(), true, u"haaglanden"_s, QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC)};
        QVERIFY(store.act([&](Transaction &tx) { return tx.record(meta); }));
        QCOMPARE(readMeta(store.db()).value(), meta);
        QVERIFY(!store.act([&](Transaction &tx) { return tx.record(VaultMeta{meta.vault, false, meta.region, {}}); }));
        QCOMPARE(readMeta(store.db()).value(), meta);
    }

    void whatIsTypedInAFormIsOfOneUser()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Drafts, nothing));
        Drafts drafts(*empty.db);
        SeededIds ids(2);
        const Viewer one(UserId::create(ids));
        const Viewer other(UserId::create(ids));
        const QByteArray file = CaseId::create(ids).toBytes();
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Store::must(drafts.saveForm(one, {u"contact"_s, file, "{}", noon}));
        Store::must(drafts.saveForm(one, {u"contact"_s, file, "{\"text\":\"é\"}", noon}));
        QCOMPARE((*drafts.form(one, u"contact"_s, file))->payload, QByteArray("{\"text\":\"é\"}"));
        QVERIFY(!*drafts.form(other, u"contact"_s, file));
        QVERIFY(!*drafts.form(one, u"analysis"_s, file));
        Store::must(drafts.removeForm(other, u"contact"_s, file));
        QVERIFY(*drafts.form(one, u"contact"_s, file));
        Store::must(drafts.removeForm(one, u"contact"_s, file));
        QVERIFY(!*drafts.form(one, u"contact"_s, file));
        QCOMPARE(drafts.saveForm(one, {{}, file, {}, noon}).error().code, ErrorCode::MissingField);
        QVERIFY(drafts.all(one)->isEmpty()); // intakes are something else
    }

    void whatNamesADestroyedCaseGoesWithIt()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Drafts, nothing));
        Drafts drafts(*empty.db);
        SeededIds ids(2);
        const Viewer one(UserId::create(ids));
        const CaseId gone = CaseId::create(ids);
        const CaseId stays = CaseId::create(ids);
        const QByteArray ofNone = CaseId().toBytes();
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Store::must(drafts.saveForm(one, {u"plan"_s, gone.toBytes(), "{}", noon}));
        Store::must(drafts.saveForm(one, {u"plan"_s, stays.toBytes(), "{}", noon}));
        Store::must(
            drafts.saveForm(one, {u"newmeeting"_s, ofNone, "{\"case\":\"" + gone.toString().toUtf8() + "\"}", noon}));
        Store::must(
            drafts.saveForm(one, {u"meeting"_s, ofNone, "{\"case\":\"" + stays.toString().toUtf8() + "\"}", noon}));
        Store::must(drafts.forget(one, {gone.toBytes()}));
        QVERIFY(!*drafts.form(one, u"plan"_s, gone.toBytes()));
        QVERIFY(!*drafts.form(one, u"newmeeting"_s, ofNone));
        QVERIFY(*drafts.form(one, u"plan"_s, stays.toBytes()));
        QVERIFY(*drafts.form(one, u"meeting"_s, ofNone));
    }

    /// The register of copies was written anew: every copy is where it was, and the next may be about no case.
    void copiesStayWhereTheyWere()
    {
        Empty empty;
        Store::must(migrateAlong(*empty.db, Layout::Data, migrations(Layout::Data).mid(0, 11), nothing));
        const auto add = [&](const char *rid, const char *file, const char *number) {
            return empty.db->run(QLatin1String(QByteArray("INSERT INTO disclosure VALUES(") + rid +
                                               ", randomblob(16), " + file + ", 'plan', 'vt', 'vt', 'inform', " +
                                               number + ", 'a:b', randomblob(16), 7, x'ab', 1, randomblob(16), 8)"));
        };
        Store::must(empty.db->run("PRAGMA foreign_keys = OFF"_L1));
        Store::must(add("3", "x'00112233445566778899aabbccddeeff'", "1"));
        Store::must(add("9", "x'00112233445566778899aabbccddeeff'", "2"));
        QVERIFY(!add("10", "NULL", "1"));
        const char *every = "SELECT rid || hex(id) || hex(case_file) || report || profile || recipient || purpose || "
                            "copy_number || left_out || hex(disclosed_by) || disclosed_at || hex(content_hash) || "
                            "revision || hex(saved_by) || saved_at FROM disclosure ORDER BY rid";
        const QStringList before = firstColumn(*empty.db, every);
        QCOMPARE(before.size(), 2);
        Store::must(migrate(*empty.db, Layout::Data, nothing));
        QCOMPARE(firstColumn(*empty.db, every), before);
        Store::must(add("10", "NULL", "1"));
        Store::must(add("11", "NULL", "2"));
        QVERIFY(!add("12", "NULL", "2"));
        QVERIFY(!add("12", "x'00112233445566778899aabbccddeeff'", "2"));
        QVERIFY(firstColumn(*empty.db, "SELECT name FROM sqlite_master WHERE name LIKE '%_before'").isEmpty());
    }

    /// What was written before there was a search is found too.
    void olderTextsAreIndexed()
    {
        Empty empty;
        Store::must(migrateAlong(*empty.db, Layout::Data, migrations(Layout::Data).mid(0, 6), nothing));
        for (const char *sql : {"PRAGMA foreign_keys = OFF", "INSERT INTO decision(id, assessment, advised, chosen, "
                                                             "deviates, reason, decided_at, revision, saved_by, "
                                                             "saved_at) VALUES(randomblob(16), randomblob(16), 'icm', "
                                                             "'icm', 0, 'Één gezin; bij Meijer thuis', 0, 1, "
                                                             "randomblob(16), 0)"})
            Store::must(empty.db->run(QLatin1String(sql)));
        Store::must(migrate(*empty.db, Layout::Data, nothing));
        QCOMPARE(firstColumn(*empty.db, "SELECT docid FROM search_text WHERE words MATCH 'meyer* gez*'"),
            QStringList(u"1"_s));
        QCOMPARE(firstColumn(*empty.db, "SELECT on_day FROM search_entry"), QStringList(u"1970-01-01"_s));
    }

    void draftsComeBackNewestFirst()
    {
        Empty empty;
        Store::must(migrate(*empty.db, Layout::Drafts, nothing));
        Drafts drafts(*empty.db);
        SeededIds ids(1);
        const Viewer viewer(UserId::create(ids));
        const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        DraftRecord older{IntakeId::create(ids), "{\"a\":\"<b>é</b>\"}", noon, viewer.user()};
        DraftRecord newer{IntakeId::create(ids), QByteArray(100000, 'x'), noon.addSecs(1), viewer.user()};
        Store::must(drafts.save(viewer, older));
        Store::must(drafts.save(viewer, newer));
        QCOMPARE(drafts.all(viewer)->size(), 2);
        QCOMPARE(drafts.all(viewer)->constFirst().id, newer.id);
        QCOMPARE(drafts.one(viewer, older.id)->payload, older.payload);
        older.payload = "{}";
        older.savedAt = noon.addSecs(2);
        Store::must(drafts.save(viewer, older));
        QCOMPARE(drafts.all(viewer)->constFirst().id, older.id);
        QCOMPARE(drafts.one(viewer, older.id)->payload, QByteArray("{}"));
        QCOMPARE(drafts.one(viewer, older.id)->savedAt, older.savedAt);
        Store::must(drafts.remove(viewer, older.id));
        QCOMPARE(drafts.one(viewer, older.id).error().code, ErrorCode::NotFound);
        QCOMPARE(drafts.all(viewer)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordsSchema)
#include "test_records_schema.moc"
