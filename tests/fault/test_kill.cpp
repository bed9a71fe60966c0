#include "tests/fault/faultbench.h"

#include "core/store/folderlock.h"

#include <QRandomGenerator>

#include <csignal>

#include <unistd.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// Processes that end in the middle, and processes that come at the same time.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!QProcess: Destroyed)"_s)); }

    // REGIE_FAULT_KILLS sets how often (40; 10,000 for a release).
    void whatWasAcknowledgedSurvivesAKill()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const int kills = FaultBench::number("REGIE_FAULT_KILLS", FaultBench::isFull() ? 10000 : 40);
        QRandomGenerator random(4711);
        QList<int> acknowledged;
        int unsettled = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const auto process = FaultBench::child({u"save"_s, bench.folder()});
            process->start();
            QByteArray said;
            while (!said.contains("trying") && process->waitForReadyRead(20000))
                said += process->readAllStandardOutput();
            ::usleep(static_cast<useconds_t>(random.bounded(500, 60000)));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished(20000));
            said += process->readAllStandardOutput();
            QList<int> fresh;
            int tried = -1;
            for (const QByteArray &line : said.split('\n')) {
                if (line.startsWith("saved "))
                    fresh.append(line.mid(6).toInt());
                if (line.startsWith("trying "))
                    tried = line.mid(7).toInt();
            }
            const auto vault = bench.open(PracticeKey{});
            QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
            for (const int batch : fresh)
                QCOMPARE(FaultBench::batchSize(**vault, batch), 10);
            if (tried >= 0 && !fresh.contains(tried)) {
                const int size = FaultBench::batchSize(**vault, tried);
                QVERIFY2(size == 0 || size == 10, qPrintable(u"%1 of 10 rows"_s.arg(size)));
                ++unsettled;
            }
            acknowledged += fresh;
        }
        const auto vault = bench.open(PracticeKey{});
        QVERIFY(vault);
        QCOMPARE(FaultBench::faults(**vault), QString());
        for (const int batch : std::as_const(acknowledged))
            QCOMPARE(FaultBench::batchSize(**vault, batch), 10);
        // Without kills in the middle this would prove nothing.
        QVERIFY2(unsettled > kills / 4, qPrintable(u"%1 of %2 kills hit a save"_s.arg(unsettled).arg(kills)));
        qInfo("%d kills, %d in the middle of a save, %lld batches acknowledged, none lost or torn", kills, unsettled,
            static_cast<long long>(acknowledged.size()));
    }

    void whatWasUndoneStaysUndoneAfterAKill()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const int kills = FaultBench::number("REGIE_FAULT_KILLS", FaultBench::isFull() ? 10000 : 12);
        QRandomGenerator random(815);
        int unsettled = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const auto process = FaultBench::child({u"undo"_s, bench.folder()});
            process->start();
            QByteArray said;
            while (!said.contains("trying") && process->waitForReadyRead(20000))
                said += process->readAllStandardOutput();
            ::usleep(static_cast<useconds_t>(random.bounded(500, 30000)));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished(20000));
            said += process->readAllStandardOutput();
            const auto vault = bench.open(PracticeKey{});
            QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
            QList<int> undone;
            for (const QByteArray &line : said.split('\n')) {
                const int batch = line.mid(7).toInt();
                if (line.startsWith("undone "))
                    undone.append(batch);
                if (line.startsWith("undone "))
                    QCOMPARE(FaultBench::batchSize(**vault, batch), 0);
            }
            for (const QByteArray &line : said.split('\n')) {
                const int batch = line.mid(7).toInt();
                if (!line.startsWith("trying ") || undone.contains(batch))
                    continue;
                const int size = FaultBench::batchSize(**vault, batch);
                QVERIFY2(size == 0 || size == 10, qPrintable(u"%1 of 10 rows"_s.arg(size)));
                ++unsettled;
            }
        }
        const auto vault = bench.open(PracticeKey{});
        QVERIFY(vault);
        QCOMPARE(FaultBench::faults(**vault), QString());
        QVERIFY2(unsettled > 0, "no kill hit an undoing");
    }

    void aSecondProcessIsToldWhoHasIt()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const auto process = FaultBench::child({u"hold"_s, bench.folder()});
        process->start();
        QVERIFY(process->waitForReadyRead(20000));
        QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArray("open"));
        QCOMPARE(bench.openingFails(PracticeKey{}), ErrorCode::VaultInUse);
        QCOMPARE(FolderLock::holder(bench.folder())->process, process->processId());
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished(20000));
        // The lock file is still there, and holds nobody.
        QVERIFY(QFile(bench.path("LOCK")).size() > 0);
        QVERIFY(bench.open(PracticeKey{}));
    }

    void ofManyThatComeAtOnceOneGetsIt()
    {
        FaultBench bench;
        QVERIFY(bench.createPractice());
        const int rounds = FaultBench::isFull() ? 1000 : 4;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<QProcess>> all;
            for (int i = 0; i < 4; ++i) {
                all.push_back(FaultBench::child({u"hold"_s, bench.folder()}));
                all.back()->start();
            }
            int opened = 0;
            const QByteArray inUse = QByteArray::number(static_cast<int>(ErrorCode::VaultInUse));
            for (const auto &process : all) {
                QVERIFY(process->waitForReadyRead(20000));
                const QByteArray said = process->readAllStandardOutput().trimmed();
                opened += said == "open" ? 1 : 0;
                QVERIFY2(said == "open" || said == inUse, said.constData());
            }
            // None gives up its hold before all have answered.
            QCOMPARE(opened, 1);
            for (const auto &process : all) {
                process->closeWriteChannel();
                if (round % 2 == 1)
                    process->kill();
                QVERIFY(process->waitForFinished(20000));
            }
        }
        QVERIFY(bench.open(PracticeKey{}));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
