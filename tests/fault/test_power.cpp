#include "tests/fault/inmemory.h"
#include "tests/fault/powerbench.h"

#include "core/exchange/backup.h"

using namespace regie;
using namespace regie::fault;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// The power goes: every call of a process that changes files is written down, and of what was not yet synced any part
/// may have reached the disk (README.md has the rules). REGIE_FULL_FAULTS=1 tries every state of every moment
/// (of a backup so many), REGIE_FAULT_STATES so many of each action, REGIE_FAULT_SEED others.
class TestPower : public QObject
{
    Q_OBJECT
private:
    int m_states = 0;

    /// A disk that keeps its word: nothing may be wrong in any state.
    void hold(const VaultPlace &bench, const Run &run, int sample, const Look &look)
    {
        Trial trial(bench, run, Faith::All, look);
        const int wanted = FaultBench::number("REGIE_FAULT_STATES", FaultBench::isFull() ? 0 : sample);
        const Count count = wanted > 0 ? trial.sample(wanted) : trial.all(20, 20000);
        m_states += count.tried;
        QVERIFY2(count.wrong == 0, qPrintable(u"%1 of %2: %3"_s.arg(count.wrong).arg(count.tried).arg(count.first)));
        QVERIFY2(count.tried > sample / 2, qPrintable(QString::number(count.tried)));
    }

    /// Each of @p batches whole or not at all, what was said to be saved is there, and nothing that was not begun.
    static QString lookAtBatches(FaultBench &bench, const Said &said, int batches)
    {
        const auto vault = bench.open(PracticeKey{});
        if (!vault)
            return u"does not open: "_s + vault.error().detail;
        bool begun = true;
        for (int batch = 1; batch <= batches; ++batch) {
            const bool saved = said.contains("saved " + QByteArray::number(batch));
            const int size = FaultBench::batchSize(**vault, batch);
            if (size != 0 && size != 10)
                return u"torn: %1 of 10"_s.arg(size);
            if (saved && size != 10)
                return u"acknowledged and lost"_s;
            if (!begun && size != 0)
                return u"there before it was made"_s;
            begun = saved;
        }
        return FaultBench::faults(**vault);
    }

    static QString lookAtBackup(FaultBench &bench, const Said &said)
    {
        const auto restored =
            exchange::restore(bench.beside("out"), PracticeKey{}, bench.beside("terug.kluis"), bench.clock, bench.ids);
        if (!restored)
            return u"no whole backup: "_s + restored.error().detail;
        {
            const auto copy = Vault::open(bench.beside("terug.kluis"), PracticeKey{}, bench.clock, bench.ids);
            if (!copy || FaultBench::batchSize(**copy, 1) != 10)
                return u"the backup of before is lost"_s;
            if (said.contains("worked") && FaultBench::batchSize(**copy, 2) != 10)
                return u"a backup that was acknowledged is not there"_s;
        }
        const QString kept = bench.beside("state");
        QDir(kept).removeRecursively();
        return lookAtBatches(bench, {"saved 1", "saved 2"}, 2);
    }

private Q_SLOTS:
    void initTestCase() { test::makeFoldersInMemory(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { qInfo("%d states: nothing lost, nothing torn", m_states); }

    void aDiskKeepsWhatWasSynced()
    {
        const auto is = [](const Disk &disk, const Luck &luck, const Tree &tree) { return disk.after(luck) == tree; };
        const Luck none{Luck::Kind::None};
        const Luck all{Luck::Kind::All};
        const QByteArray first(1024, 'x');
        Disk disk(Tree{});
        disk.take({Act::Create, "a"}, Faith::All);
        disk.take({Act::Write, "a", {}, first, 0}, Faith::All);
        QVERIFY(is(disk, none, {}));
        QVERIFY(is(disk, all, {{"a", first}}));
        QVERIFY(is(disk, {Luck::Kind::Without, 0}, {}));
        QVERIFY(is(disk, {Luck::Kind::Without, 1}, {{"a", QByteArray("")}}));
        disk.take({Act::Sync, "a"}, Faith::All);
        QVERIFY2(is(disk, none, {}), "a name is of its folder");
        disk.take({Act::Sync, ""}, Faith::All);
        QVERIFY(is(disk, none, {{"a", first}}));
        disk.take({Act::Write, "a", {}, QByteArray(1024, 'y'), 0}, Faith::All);
        QVERIFY(is(disk, none, {{"a", first}}));
        QVERIFY(is(disk, {Luck::Kind::FirstHalf, 0}, {{"a", QByteArray(512, 'y') + QByteArray(512, 'x')}}));
        QVERIFY(is(disk, {Luck::Kind::LastHalf, 0}, {{"a", QByteArray(512, 'x') + QByteArray(512, 'y')}}));
        disk.take({Act::Rename, "a", "b"}, Faith::All);
        disk.take({Act::Sync, "b"}, Faith::All);
        QVERIFY(is(disk, none, {{"a", QByteArray(1024, 'y')}}));
        QVERIFY(is(disk, all, {{"b", QByteArray(1024, 'y')}}));
        Disk liar = disk;
        disk.take({Act::Sync, ""}, Faith::All);
        liar.take({Act::Sync, ""}, Faith::FilesOnly);
        QVERIFY(is(disk, none, {{"b", QByteArray(1024, 'y')}}));
        QVERIFY(is(liar, none, {{"a", QByteArray(1024, 'y')}}));
        disk.take({Act::Cut, "b", {}, {}, 10}, Faith::All);
        disk.take({Act::Remove, "b"}, Faith::All);
        QVERIFY(is(disk, all, {}));
        QVERIFY(is(disk, {Luck::Kind::Only, 0}, {{"b", QByteArray(10, 'y')}}));
    }

    void saves()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        hold(bench, record(bench, u"row"_s), 70, [&](const Said &said) { return lookAtBatches(bench, said, 3); });
    }

    void anUndoing()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        hold(bench, record(bench, u"undo"_s), 30, [&](const Said &said) -> QString {
            if (!said.contains("worked"))
                return lookAtBatches(bench, said.contains("begun") ? Said{} : said, 1);
            const auto vault = bench.open(PracticeKey{});
            if (!vault || FaultBench::batchSize(**vault, 1) != 0)
                return u"acknowledged and still there"_s;
            return FaultBench::faults(**vault);
        });
    }

    void aChangeOfPassword()
    {
        FaultBench bench;
        NewVault what = bench.plan();
        what.password = Credential(VaultPlace::password("oud"));
        QVERIFY(Vault::create(std::move(what), bench.clock, bench.ids));
        hold(bench, record(bench, u"password"_s), 40, [&](const Said &said) -> QString {
            const bool old = bench.open(VaultPlace::password("oud")).has_value();
            const auto next = bench.open(VaultPlace::password("nieuw"));
            if (old == next.has_value())
                return old ? u"both open"_s : u"none opens"_s;
            if (said.contains("worked") && !next)
                return u"acknowledged and lost"_s;
            return next ? FaultBench::faults(**next) : QString();
        });
    }

    void aNewVault()
    {
        FaultBench bench;
        hold(bench, record(bench, u"create"_s), 25, [&](const Said &said) -> QString {
            if (QFile::exists(bench.folder()))
                return lookAtBatches(bench, {}, 1);
            if (said.contains("worked"))
                return u"acknowledged and not there"_s;
            return bench.createPractice() ? QString() : u"what was left stands in the way"_s;
        });
    }

    void aBackup()
    {
        FaultBench bench;
        {
            const auto made = bench.createPractice();
            QVERIFY(made && saveBatch(*made->vault, 1));
            QVERIFY(exchange::backup(*made->vault, bench.beside("out")));
            QVERIFY(saveBatch(*made->vault, 2));
        }
        hold(bench, record(bench, u"backup"_s), 15, [&](const Said &said) { return lookAtBackup(bench, said); });
    }

    // A second cut, while what the first left is being rolled back.
    void whileItIsMended()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const Run run = record(bench, u"row"_s);
        const auto before = moments(run, Faith::All);
        QList<qsizetype> writes;
        for (qsizetype i = 0; i < run.steps.size(); ++i) {
            if (run.steps.at(i).act == Act::Write && run.steps.at(i).path.endsWith("/data.db"))
                writes.append(i + 1);
        }
        const int cuts = FaultBench::isFull() ? 12 : 2;
        for (int cut = 1; cut <= cuts; ++cut) {
            const Moment &moment = before.at(size_t(writes.at(writes.size() * cut / cuts - 1)));
            writeTree(moment.disk.after({Luck::Kind::All}), root(bench));
            const Run mending = record(bench, u"open"_s);
            QVERIFY(std::any_of(mending.steps.begin(), mending.steps.end(),
                [](const Step &step) { return step.act == Act::Remove && step.path.endsWith("/data.db-journal"); }));
            hold(bench, mending, 12, [&](const Said &) { return lookAtBatches(bench, moment.said, 3); });
        }
    }

    // The controls: what is not synced, or not journalled, must be caught by the same look.
    void aDiskThatLiesIsNoticed_data()
    {
        QTest::addColumn<Faith>("faith");
        QTest::addColumn<bool>("journal");
        QTest::newRow("no sync holds") << Faith::None << true;
        QTest::newRow("no sync of a folder holds") << Faith::FilesOnly << true;
        QTest::newRow("no journal") << Faith::All << false;
    }
    void aDiskThatLiesIsNoticed()
    {
        QFETCH(Faith, faith);
        QFETCH(bool, journal);
        FaultBench bench;
        QVERIFY(bench.createPractice());
        Run run = record(bench, u"row"_s);
        if (!journal)
            run.steps.removeIf([](const Step &step) { return step.path.endsWith("-journal"); });
        Trial trial(bench, run, faith, [&](const Said &said) { return lookAtBatches(bench, said, 3); });
        const Count count = trial.sample(400, 3);
        qInfo("%d of %d caught, first: %s", count.wrong, count.tried, qPrintable(count.first));
        QVERIFY(count.wrong >= 3);
    }
};

QTEST_GUILESS_MAIN(TestPower)
#include "test_power.moc"
