#include "core/casebook/auditdesk.h"
#include "core/casebook/casebook.h"
#include "tests/core/casebook/practicevault.h"

#include <QTest>

#include <future>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// A log made by hand, told from the first action to the last.
class Log
{
public:
    UserId user(const QString &name)
    {
        const auto id = UserId::create(m_ids);
        m_names.insert(id, name);
        facts.users.insert(id, name.toLower().split(u' '));
        return id;
    }
    QString file() { return CaseId::create(m_ids).toString(); }
    /// A look at @p caseId, at @p time in Amsterdam on 23 November 2026, @p minutes later.
    void look(UserId user, const QString &caseId, QTime time = QTime(10, 0), int minutes = 0)
    {
        add(user, Action::ReadCase, caseId, time, minutes, 0);
    }
    void work(UserId user, const QString &caseId) { add(user, Action::MoveCase, caseId, QTime(10, 0), 0, 3); }
    [[nodiscard]] QList<AuditFinding> findings() const
    {
        QList<AuditEntry> latestFirst = m_entries;
        std::reverse(latestFirst.begin(), latestFirst.end());
        return findingsIn(latestFirst, facts);
    }
    [[nodiscard]] QList<AuditSignal> signalsOf() const
    {
        QList<AuditSignal> out;
        for (const AuditFinding &one : findings())
            out.append(one.signal);
        return out;
    }

    AuditFacts facts;

private:
    void add(UserId user, Action action, const QString &caseId, QTime time, int minutes, int rows)
    {
        AuditEntry entry;
        entry.seq = m_entries.size() + 1;
        entry.at = LocalDateTime{QDate(2026, 11, 23), time}.toUtc().addSecs(60 * minutes);
        entry.user = user;
        entry.userName = m_names.value(user);
        entry.action = action;
        entry.objectKind = u"case"_s;
        entry.objectId = caseId;
        entry.objectNumber = u"RK-2026-0042"_s;
        entry.rowsChanged = rows;
        m_entries.append(entry);
    }
    SeededIds m_ids{7};
    QHash<UserId, QString> m_names;
    QList<AuditEntry> m_entries;
};

} // namespace

/// The log as a whole: what is asked of it, who may know it, and what in it asks for a second look.
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownSurname_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("surname");
        QTest::addColumn<bool>("seen");
        QTest::newRow("her own") << u"E Oeverloper"_s << QStringList(u"oeverloper"_s) << true;
        QTest::newRow("of two words, both") << u"E van Helmgras"_s << QStringList({u"van"_s, u"helmgras"_s}) << true;
        QTest::newRow("of two words, one") << u"E Helmgras"_s << QStringList({u"helmgras"_s, u"zandoog"_s}) << false;
        QTest::newRow("another's") << u"E Oeverloper"_s << QStringList(u"helmgras"_s) << false;
        QTest::newRow("nobody's") << u"E Oeverloper"_s << QStringList() << false;
    }
    void ownSurname()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, surname);
        QFETCH(bool, seen);
        Log log;
        const UserId id = log.user(user);
        const QString file = log.file();
        log.facts.cases[file].surnames = {QStringList(u"iemand"_s), surname};
        log.look(id, file);
        QCOMPARE(log.signalsOf(), seen ? QList<AuditSignal>{AuditSignal::OwnName} : QList<AuditSignal>());
    }

    void ownAddress()
    {
        Log log;
        const UserId user = log.user(u"E Oeverloper"_s);
        const QString own = log.file();
        const QString other = log.file();
        log.facts.homes[user] = {u"2289SA14"_s};
        log.facts.cases[own].addresses = {u"2289SA14"_s, u"2511AA1"_s};
        log.facts.cases[other].addresses = {u"2511AA1"_s};
        log.look(user, other);
        log.look(user, own);
        log.look(user, own);
        const auto findings = log.findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().signal, AuditSignal::OwnAddress);
        QCOMPARE(findings.constFirst().caseId, own);
        QCOMPARE(findings.constFirst().actions, 2);
    }

    void oddHours_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("odd");
        QTest::newRow("05:59") << QTime(5, 59) << true;
        QTest::newRow("06:00") << QTime(6, 0) << false;
        QTest::newRow("22:59") << QTime(22, 59) << false;
        QTest::newRow("23:00") << QTime(23, 0) << true;
    }
    void oddHours()
    {
        QFETCH(QTime, time);
        Log log;
        log.look(log.user(u"E Oeverloper"_s), log.file(), time);
        QTEST(log.signalsOf().contains(AuditSignal::OddHours), "odd");
    }

    void manyLookUps_data()
    {
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("everyMinutes");
        QTest::addColumn<bool>("seen");
        QTest::newRow("25 in an hour") << 25 << 2 << false;
        QTest::newRow("26 in an hour") << 26 << 2 << true;
        QTest::newRow("60 over a day") << 60 << 5 << false;
    }
    void manyLookUps()
    {
        QFETCH(int, cases);
        QFETCH(int, everyMinutes);
        Log log;
        const UserId user = log.user(u"E Oeverloper"_s);
        for (int i = 0; i < cases; ++i)
            log.look(user, log.file(), QTime(9, 0), i * everyMinutes);
        QTEST(log.signalsOf().contains(AuditSignal::ManyLookUps), "seen");
    }
    /// One case looked at again and again is not many cases; two users are not one.
    void manyLooksAreNotManyCases()
    {
        Log log;
        const UserId one = log.user(u"E Oeverloper"_s);
        const UserId two = log.user(u"A Zilvermeeuw"_s);
        const QString file = log.file();
        log.work(one, file);
        for (int i = 0; i < 40; ++i)
            log.look(one, file, QTime(9, 0), i);
        for (int i = 0; i < 40; ++i)
            log.look(i % 2 == 0 ? one : two, log.file(), QTime(14, 0), i);
        QCOMPARE(log.signalsOf(), QList<AuditSignal>());
    }

    void onlyLooked()
    {
        Log log;
        const UserId looker = log.user(u"E Oeverloper"_s);
        const UserId worker = log.user(u"A Zilvermeeuw"_s);
        const QString file = log.file();
        log.work(worker, file);
        for (int i = 0; i < 11; ++i) {
            log.look(looker, file, QTime(9, 0), 60 * i);
            log.look(worker, file, QTime(9, 0), 60 * i);
        }
        const auto findings = log.findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().signal, AuditSignal::OnlyLooked);
        QCOMPARE(findings.constFirst().user, looker);
        QCOMPARE(findings.constFirst().actions, 11);
    }

    void theLogAnswers()
    {
        test::PracticeVault practice;
        QVERIFY2(practice.failure.isEmpty(), qPrintable(practice.failure));
        QVERIFY(practice.fill(10));
        Vault &vault = *practice.vault;
        Casebook casebook(vault, practice.region);
        const auto cases = vault.read().cases(vault.viewer(), 2);
        QVERIFY(cases && cases->size() == 2);
        const CaseFile &file = cases->constFirst().file;
        QVERIFY(casebook.openCase(file.id));
        QVERIFY(casebook.openCase(cases->constLast().file.id));

        AuditDesk desk(vault);
        AuditQuery looks;
        looks.wants = [](const AuditEntry &entry) { return entry.action == Action::ReadCase; };
        const auto seen = desk.look(looks).result();
        QVERIFY(seen);
        QCOMPARE(seen->entries.size(), 2);
        QCOMPARE(seen->entries.constFirst().objectId, cases->constLast().file.id.toString()); // latest first
        AuditQuery one;
        one.objects = {file.id.toString()};
        const auto ofCase = desk.look(one).result();
        QVERIFY(ofCase && !ofCase->entries.isEmpty());
        for (const AuditEntry &entry : ofCase->entries)
            QVERIFY(entry.objectId == file.id.toString() || entry.objectId == file.household.toString());
        AuditQuery nobody;
        nobody.user = UserId::create(practice.ids);
        QVERIFY(desk.look(nobody).result()->entries.isEmpty());
        AuditQuery few;
        few.limit = 2;
        const auto page = desk.look(few).result();
        QVERIFY(page->entries.size() == 2 && page->more);
        few.before = page->entries.constLast().seq;
        QVERIFY(desk.look(few).result()->entries.constFirst().seq < page->entries.constLast().seq);
        // that somebody looked stands in the log as well
        AuditQuery own;
        own.wants = [](const AuditEntry &entry) { return entry.action == Action::Search; };
        const auto looked = desk.look(own).result();
        QCOMPARE(looked->entries.size(), 5);
        QCOMPARE(looked->entries.constFirst().objectKind, u"log"_s);
    }

    /// What was done with a household that is kept from somebody is not in her log, and nothing tells that it is
    /// missing.
    void aHiddenHouseholdIsNotInTheLog()
    {
        test::PracticeVault practice;
        QVERIFY(practice.fill(10));
        Vault &vault = *practice.vault;
        Casebook casebook(vault, practice.region);
        const auto cases = vault.read().cases(vault.viewer(), 50);
        for (const CaseRow &row : *cases)
            QVERIFY(casebook.openCase(row.file.id));
        const HouseholdId hidden = cases->constFirst().file.household;
        QList<AuditEntry> all;
        QList<AuditEntry> some;
        QList<AuditEntry> direct;
        std::promise<void> done;
        vault.checkOnWorker([&](Database &database) {
            const AuditReader reader(database);
            const Viewer hers(vault.user().id, {hidden});
            all = reader.entries(vault.viewer(), {}).value();
            some = reader.entries(hers, {}).value();
            AuditQuery asked;
            asked.objects = {hidden.toString(), cases->constFirst().file.id.toString()};
            direct = reader.entries(hers, asked).value();
            done.set_value();
        });
        done.get_future().wait();
        QVERIFY(some.size() < all.size());
        QVERIFY(direct.isEmpty());
        QSet<QString> of{hidden.toString()};
        for (const CaseRow &row : *cases) {
            if (row.file.household == hidden)
                of.insert(row.file.id.toString());
        }
        for (const AuditEntry &entry : some)
            QVERIFY(!of.contains(entry.objectId));
        const auto left = std::count_if(
            all.cbegin(), all.cend(), [&of](const AuditEntry &entry) { return !of.contains(entry.objectId); });
        QCOMPARE(some.size(), left);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
