#include "core/store/raw.h"
#include "core/store/rowwriter.h"
#include "core/store/verify.h"
#include "tests/core/store/records_fixture.h"
#include "tests/core/store/vault_fixture.h"

#include <QFile>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;
using Kind = Finding::Kind;

namespace {

/// Ten actions on persons, a household, an order and a report; all kinds of rows, one changed, some deleted.
void fill(Store &store)
{
    Household household = store.household(u"Helmgras"_s);
    BarringOrder order = store.order(u"2026-11-20T20:00"_s);
    order.mentions = {store.mention(u"Anna"_s, EventRole::PutOut)};
    VtReport report = store.report(u"2026-11-01"_s);
    CaseFile file = store.caseFile(u"RK-2026-0001"_s, household);
    Store::must(store.act([&](Transaction &tx) {
        Store::must(tx.save(household));
        Store::must(tx.save(order));
        Store::must(tx.save(report));
        Store::must(tx.linkByHand(household.id, order.id));
        Store::must(tx.save(file));
        const Deadline due{DeadlineKind::FirstVisit, {QDate(2026, 11, 23), QTime(12, 0)}, true, {}, true, {}};
        return tx.saveDeadlines(file.id, {due, due});
    }));
    Store::must(store.act([&](Transaction &tx) { return tx.saveDeadlines(file.id, {}); }));
    for (int i = 0; i < 6; ++i) {
        Person person = store.person(u"Persoon Nummer%1"_s.arg(i));
        Store::must(store.act([&](Transaction &tx) { return tx.save(person); }));
    }
    household.name = u"Zandoog"_s;
    Store::must(store.act([&](Transaction &tx) { return tx.save(household); }));
}

VerifyReport verified(Store &store, const QList<Anchor> &anchors = {})
{
    const auto report = verify(store.db(), store.chain(), anchors);
    Store::must(report);
    return *report;
}

/// Behind the program's back: with the key, but not through it. Triggers go first and come back.
void tamper(Store &store, const QList<QByteArray> &statements)
{
    const auto triggersBy = [&](QLatin1String sql) {
        return *collected<QByteArray>(store.db().run(sql), [](const Row &row) { return row.bytes("sql"); });
    };
    const QList<QByteArray> triggers = triggersBy("SELECT sql FROM sqlite_master WHERE type = 'trigger'"_L1);
    for (const QByteArray &drop :
        triggersBy("SELECT 'DROP TRIGGER ' || name AS sql FROM sqlite_master WHERE type = 'trigger'"_L1))
        Store::must(store.db().run(QLatin1String(drop)));
    Store::must(store.db().run("PRAGMA foreign_keys = OFF"_L1));
    for (const QByteArray &sql : statements)
        Store::must(store.db().run(QLatin1String(sql)));
    for (const QByteArray &sql : triggers)
        Store::must(store.db().run(QLatin1String(sql)));
}

/// Everything that can be read out of a database, in one text.
QByteArray contents(const Database &database)
{
    QByteArray all;
    for (int i = 0; i < tableCount; ++i) {
        auto row = RawStatement::prepare(database, selectAll(static_cast<Table>(i)));
        Store::must(row);
        for (auto on = row->step(); on && *on; on = row->step())
            all += row->canonical();
    }
    return all;
}

/// A file of version 14 with a key of its own, and actions as that version wrote them.
struct BeforeStandings
{
    void act(int count)
    {
        AuditChain chain(key.clone());
        QByteArray before(32, '\0');
        for (int seq = 1; seq <= count; ++seq) {
            AuditRecord record;
            record.seq = seq;
            record.at = record.monotonic = seq;
            record.appVersion = u"0.1.0"_s;
            record.action = ActionId::create(ids);
            record.kind = u"search"_s;
            record.result = u"done"_s;
            record.items = QByteArray(32, '\0');
            const QByteArray hash = chain.hash(record, before);
            Store::must(db->run("INSERT INTO audit(seq, action_id, at, monotonic, app_version, origin, actor, action, "
                                "object_kind, object_id, object_number, result, reason, rows_changed, items, "
                                "prev_hash, hash) VALUES(:n, :id, :n, :n, '0.1.0', '', :actor, 'search', '', '', '', "
                                "'done', '', 0, :items, :before, :hash)"_L1,
                {{":n"_L1, seq}, {":id"_L1, record.action.toBytes()}, {":actor"_L1, record.actor.toBytes()},
                    {":items"_L1, record.items}, {":before"_L1, before}, {":hash"_L1, hash}}));
            before = hash;
        }
    }
    QTemporaryDir dir;
    SeededIds ids{14};
    Secret key = Secret::random(32);
    std::unique_ptr<Database> db = [this] {
        auto made = *Database::open(dir.filePath(u"x.db"_s), key, Database::Mode::Create);
        Store::must(migrateAlong(*made, Layout::Data, migrations(Layout::Data).mid(0, 14), [] { return Done(); }));
        return made;
    }();
};

} // namespace

class TestRecordsVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenThroughTheProgramIsSound()
    {
        Store store;
        fill(store);
        const VerifyReport report = verified(store, {{u"folder"_s, store.chain().head()}});
        for (const Finding &finding : report.findings)
            qInfo() << toCode(finding.kind) << finding.object << finding.row << finding.seq;
        QVERIFY(report.isSound());
        QCOMPARE(report.head, store.chain().head());
        QCOMPARE(report.head.seq, 10);
        QVERIFY(report.rows >= 14);
        QCOMPARE(report.compared, QStringList(u"folder"_s));
        tamper(store, {}); // the way of tampering itself leaves no trace
        QVERIFY(verified(store).isSound());
    }

    void tamperingIsFoundWithItsPlace_data()
    {
        QTest::addColumn<QList<QByteArray>>("statements");
        QTest::addColumn<Finding>("first");
        const auto row = [](const char *name, const QList<QByteArray> &statements, const Finding &first) {
            QTest::newRow(name) << statements << first;
        };
        row("row changed", {"UPDATE person SET surname = 'Ander' WHERE rid = 3"}, {Kind::Row, u"person"_s, 3, 6});
        row("row changed in place of its user", {"UPDATE household SET saved_at = saved_at + 1"},
            {Kind::Row, u"household"_s, 1, 10});
        row("taken off the list", {"UPDATE barring_order SET taken_up = 0"}, {Kind::Row, u"barring_order"_s, 1, 2});
        row("row deleted", {"DELETE FROM person_key", "DELETE FROM person WHERE rid = 2"},
            {Kind::RowMissing, u"person"_s, 2, 5});
        row("row added",
            {"INSERT INTO household SELECT 77, randomblob(16), name, municipality, revision, saved_by, "
             "saved_at FROM household"},
            {Kind::RowUnknown, u"household"_s, 77, 0});
        row("two rows swapped",
            {"UPDATE person SET rid = 100 WHERE rid = 1", "UPDATE person SET rid = 1 WHERE rid = 2",
                "UPDATE person SET rid = 2 WHERE rid = 100"},
            {Kind::Row, u"person"_s, 1, 4});
        row("text where a number stood", {"UPDATE vt_report SET verified = 1.0, number = x'00'"},
            {Kind::Row, u"vt_report"_s, 1, 2});
        row("history changed", {"UPDATE history SET old_values = x'a0' WHERE rid = 2"},
            {Kind::Row, u"history"_s, 2, 3});
        row("deleted row put back",
            {"INSERT INTO deadline SELECT 1, id, 0, 'first-visit', '2026-11-23T12:00', 1, '', 1, NULL, 1, saved_by, "
             "saved_at FROM case_file"},
            {Kind::Row, u"deadline"_s, 1, 3});
        row("look-up word gone", {"DELETE FROM person_key WHERE word = 'nummer2'"}, {Kind::LookUp, u"person"_s, 3, 0});
        row("look-up word of another", {"INSERT INTO person_key SELECT 'verborgen', id FROM person WHERE rid = 4"},
            {Kind::LookUp, u"person"_s, 4, 0});
        row("table added", {"CREATE TABLE extra(x)"}, {Kind::Schema, u"extra"_s, 0, 0});
        row("index gone", {"DROP INDEX person_bsn"}, {Kind::Schema, u"person_bsn"_s, 0, 0});
    }
    void tamperingIsFoundWithItsPlace()
    {
        QFETCH(QList<QByteArray>, statements);
        QFETCH(Finding, first);
        Store store;
        fill(store);
        tamper(store, statements);
        const VerifyReport report = verified(store);
        QVERIFY(!report.isSound());
        const Finding &found = report.findings.constFirst();
        QCOMPARE(toCode(found.kind), toCode(first.kind));
        QCOMPARE(found.object, first.object);
        QCOMPARE(found.row, first.row);
        QCOMPARE(found.seq, first.seq);
    }

    void aTriggerThatIsGoneIsFound()
    {
        Store store;
        Store::must(store.db().run("DROP TRIGGER audit_stays"_L1));
        QCOMPARE(verified(store).findings, (QList<Finding>{{Kind::Schema, u"audit_stays"_s, 0, 0}}));
    }

    /// Every audit row in turn: each of its columns changed, deleted, swapped with the next, doubled.
    void everyChangeOfTheAuditIsFound_data()
    {
        QTest::addColumn<int>("seq");
        for (int seq = 1; seq <= 10; ++seq)
            QTest::newRow(qPrintable(u"action %1"_s.arg(seq))) << seq;
    }
    void everyChangeOfTheAuditIsFound()
    {
        QFETCH(int, seq);
        Store store;
        fill(store);
        const QByteArray where = " WHERE seq = " + QByteArray::number(seq);
        const QByteArray next = QByteArray::number(seq + 1);
        const Anchor anchor{u"folder"_s, store.chain().head()};
        QList<QList<QByteArray>> changes;
        for (const QByteArray column : {"at = at + 1", "monotonic = monotonic + 1", "app_version = 'x'", "origin = 'x'",
                 "actor = randomblob(16)", "action = 'search'", "object_kind = 'x'", "object_id = 'x'",
                 "object_number = 'x'", "result = 'x'", "reason = 'x'", "rows_changed = rows_changed + 1",
                 "items = randomblob(32)", "prev_hash = randomblob(32)", "hash = randomblob(32)",
                 "action_id = randomblob(16)", "actor_role = 'consultant'", "actor_function = 'x'", "actor_org = 'x'",
                 "ground = 'asked'", "break_glass = 1", "actor_role = NULL", "actor_org = NULL", "break_glass = NULL",
                 "actor_role = NULL, actor_function = NULL, actor_org = NULL, ground = NULL, break_glass = NULL"})
            changes.append({"UPDATE audit SET " + column + where});
        changes.append({"DELETE FROM audit" + where});
        if (seq < 10) {
            changes.append({"UPDATE audit SET seq = -1" + where, "UPDATE audit SET seq = seq - 1 WHERE seq = " + next,
                "UPDATE audit SET seq = " + next + " WHERE seq = -1"});
        }
        for (const QList<QByteArray> &change : changes) {
            Store::must(store.db().run("SAVEPOINT before"_L1));
            tamper(store, change);
            const VerifyReport report = verified(store, {anchor});
            QVERIFY2(!report.isSound(), change.constFirst().constData());
            const Finding &found = report.findings.constFirst();
            const bool last = seq == 10 && change.constFirst().startsWith("DELETE");
            QVERIFY2(last || found.seq == seq, change.constFirst().constData());
            Store::must(store.db().run("ROLLBACK TO before"_L1));
            Store::must(store.db().run("RELEASE before"_L1));
        }
        QVERIFY(verified(store, {anchor}).isSound());
    }

    /// The vectors of docs/crypto.md.
    void theHashesAreThoseOfThePage()
    {
        QByteArray dataKey;
        for (char i = 0; i < 32; ++i)
            dataKey.append(i);
        const AuditChain chain(subkey(Secret::copyOf(dataKey), Subkey::Audit));
        const QByteArray row = chain.rowHash(Table::Household, 7, "abc");
        AuditRecord record;
        record.seq = 2;
        record.action = *ActionId::fromBytes(QByteArray(16, '\x66'));
        record.at = 1795680000000;
        record.monotonic = record.at + 1;
        record.appVersion = u"0.1.0"_s;
        record.origin = u"c0ffee"_s;
        record.actor = *UserId::fromBytes(QByteArray(16, '\x22'));
        record.kind = u"read-case"_s;
        record.objectKind = u"case"_s;
        record.objectId = QString(32, u'7');
        record.objectNumber = u"RK-2026-0042"_s;
        record.result = u"done"_s;
        record.reason = u"Waarneming: zieke collega"_s;
        record.rowsChanged = 1;
        record.items = AuditChain::nextDigest(QByteArray(32, '\0'), Table::Household, 7, 1, row);
        const QByteArray before(32, '\xaa');
        const QByteArray older = chain.hash(record, before);
        record.standing = {u"thv-coordinator"_s, u"THV-coördinator"_s, u"Perspektief"_s, u"asked"_s, 1};
        QFile page(QStringLiteral(REGIE_SOURCE_DIR "/docs/crypto.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const QByteArray &hash : {row, record.items, older, chain.hash(record, before)})
            QVERIFY2(text.contains(hash.toHex()), hash.toHex().constData());
    }

    /// A vault of before version 15: its actions keep the hashes they have, nothing can be written into what they never
    /// held, and what comes after them is held whole.
    void actionsFromBeforeThereWasAStandingKeepTheirHashes()
    {
        BeforeStandings older;
        older.act(3);
        Store::must(migrate(*older.db, Layout::Data, [] { return Done(); }));
        AuditChain chain(older.key.clone());
        Store::must(chain.load(*older.db));
        QCOMPARE(chain.head().seq, 3);
        SeededIds ids(3);
        const ActionOrder order{ActionId::create(ids), Action::Search, {}, QDateTime::fromMSecsSinceEpoch(9, Qt::UTC)};
        Store::must(Transaction::perform(
            *older.db, chain, Viewer(UserId::create(ids)), order, [](Transaction &) { return Done(); }));
        const auto found = [&] { return verify(*older.db, chain, {})->findings; };
        QCOMPARE(found(), QList<Finding>());
        Store::must(older.db->run("DROP TRIGGER audit_keeps"_L1));
        for (const char *change :
            {"actor_role = 'everything', actor_function = '', actor_org = '', ground = 'role', break_glass = 0",
                "actor_org = 'x'", "break_glass = 1"}) {
            Store::must(older.db->run("SAVEPOINT before"_L1));
            Store::must(older.db->run(QLatin1String(QByteArray("UPDATE audit SET ") + change + " WHERE seq = 2")));
            const auto row = auditRow(*older.db, 2);
            Store::must(row);
            QVERIFY2(chain.hash(row->first, row->first.previous) != row->second.hash, change);
            Store::must(older.db->run("ROLLBACK TO before"_L1));
            Store::must(older.db->run("RELEASE before"_L1));
        }
    }

    void auditItemsAreHeldToo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("changed") << QByteArray("UPDATE audit_item SET hash = randomblob(16) WHERE seq = 5");
        QTest::newRow("deleted") << QByteArray("DELETE FROM audit_item WHERE seq = 5");
        QTest::newRow("moved to another action") << QByteArray("UPDATE audit_item SET seq = 6 WHERE seq = 5");
        QTest::newRow("revision") << QByteArray("UPDATE audit_item SET revision = 2 WHERE seq = 5");
        QTest::newRow("added") << QByteArray("INSERT INTO audit_item SELECT NULL, 5, 2, 2, 1, hash FROM audit_item");
    }
    void auditItemsAreHeldToo()
    {
        QFETCH(QByteArray, sql);
        Store store;
        fill(store);
        tamper(store, {sql});
        const VerifyReport report = verified(store);
        QVERIFY(!report.isSound());
        QVERIFY(report.findings.constFirst().seq == 5 || report.findings.constFirst().seq == 6);
    }

    /// A page of an older copy has a good checksum of its own: only the rows tell.
    void anOldPagePutBackIsFound()
    {
        Store store;
        fill(store);
        store.close();
        QFile file(store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray older = file.readAll();
        file.close();
        store.reopen();
        const auto ids = collected<PersonId>(store.db().run("SELECT id FROM person WHERE rid = 4"_L1),
            [](const Row &row) { return row.id<PersonId>("id"); });
        QVERIFY(ids && ids->size() == 1);
        Person person = store.reader().person(store.viewer(), ids->constFirst()).value();
        person.phone = u"0612345678"_s;
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(person); }));
        const AuditHead head = store.chain().head();
        store.close();
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray newer = file.readAll();
        QCOMPARE(newer.size() % 4096, 0);
        const QByteArray truth = [&] {
            return contents(**Database::open(store.file(), store.key(), Database::Mode::ReadOnly));
        }();
        int replayed = 0;
        int found = 0;
        for (qsizetype page = 0; page < older.size() / 4096; ++page) {
            const QByteArray old = older.mid(page * 4096, 4096);
            if (newer.mid(page * 4096, 4096) == old)
                continue;
            ++replayed;
            file.seek(page * 4096);
            file.write(old);
            file.flush();
            // page 1 may say another size or layout: then opening itself says no
            auto database = Database::open(store.file(), store.key(), Database::Mode::ReadOnly);
            if (!database) {
                ++found;
            } else {
                const auto report = verify(**database, store.chain(), {{u"folder"_s, head}});
                if (!report || !report->isSound())
                    ++found;
                else // written again with what it held: putting it back changes nothing that can be read
                    QVERIFY2(contents(**database) == truth, qPrintable(QString::number(page + 1)));
            }
            database = fail(ErrorCode::Cancelled);
            file.seek(page * 4096);
            file.write(newer.mid(page * 4096, 4096));
            file.flush();
        }
        QVERIFY(replayed >= 4);
        QVERIFY2(found >= 4, qPrintable(QString::number(found)));
    }

    void aWholeOlderFileIsFoundByItsAnchor()
    {
        Store store;
        fill(store);
        store.close();
        QVERIFY(QFile::copy(store.file(), store.file() + u".oud"_s));
        store.reopen();
        QVERIFY(store.act([](Transaction &) { return Done(); }, Action::Search));
        const AuditHead head = store.chain().head();
        store.close();
        QVERIFY(QFile::remove(store.file()));
        QVERIFY(QFile::rename(store.file() + u".oud"_s, store.file()));
        store.reopen();
        QVERIFY(verified(store).isSound());
        QCOMPARE(
            verified(store, {{u"state"_s, head}}).findings, (QList<Finding>{{Kind::Anchor, u"state"_s, 0, head.seq}}));
    }

    void aDamagedPageIsAFinding()
    {
        Store store;
        fill(store);
        const qint64 empty =
            store.number("PRAGMA freelist_count"); // hold nothing, and are written before they are read
        store.close();
        QFile file(store.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        qint64 unnoticed = 0;
        for (qint64 page = 0; page < pages; ++page) {
            const auto flip = [&] {
                char byte = 0;
                QVERIFY(file.seek(page * 4096 + 100) && file.getChar(&byte) && file.seek(page * 4096 + 100));
                QVERIFY(file.putChar(static_cast<char>(byte ^ 1)) && file.flush());
            };
            flip();
            const auto database = Database::open(store.file(), store.key(), Database::Mode::ReadOnly);
            if (database) { // not the first page: then the key itself seems wrong
                const auto report = verify(**database, store.chain(), {});
                QVERIFY2(
                    report, qPrintable(u"page %1: %2"_s.arg(page).arg(report ? QString() : report.error().detail)));
                unnoticed += report->isSound() ? 1 : 0;
                if (!report->isSound())
                    QCOMPARE(toCode(report->findings.constFirst().kind), u"pages"_s);
            }
            flip();
        }
        QVERIFY2(unnoticed <= empty, qPrintable(u"%1 of %2"_s.arg(unnoticed).arg(empty)));
        store.reopen();
        QVERIFY(verified(store).isSound());
    }

    void aVaultVerifiesItselfAgainstItsAnchors()
    {
        VaultPlace place;
        auto made = place.create();
        QVERIFY(made);
        QVERIFY(VaultPlace::savePerson(*made->vault, u"Helmgras"_s));
        const auto report = made->vault->verify();
        QVERIFY(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->head, made->vault->head());
        QCOMPARE(report->compared, (QStringList{u"folder"_s, u"state"_s}));
        // the file is free again: writing goes on
        QVERIFY(VaultPlace::savePerson(*made->vault, u"Zandoog"_s));
        QVERIFY(made->vault->verify()->isSound());
    }

    void itStopsWhenToldTo()
    {
        Store store;
        fill(store);
        QVERIFY(store.act([&](Transaction &tx) {
            for (int i = 0; i < 1100; ++i) {
                Household household = store.household(QString::number(i));
                Store::must(tx.save(household));
            }
            return Done();
        }));
        QCOMPARE(verify(store.db(), store.chain(), {}, [] { return false; }).error().code, ErrorCode::Cancelled);
        QVERIFY(verify(store.db(), store.chain(), {}, [] { return true; })->isSound());
    }
};

QTEST_GUILESS_MAIN(TestRecordsVerify)
#include "test_records_verify.moc"
