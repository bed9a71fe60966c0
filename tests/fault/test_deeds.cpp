#include "tests/fault/deedbench.h"
#include "tests/fault/inmemory.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

#include <unistd.h>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// A process that is killed within an import, its taking back, an upgrade, a restore, a backup, a change of keys or a
/// destruction, at any moment.
class TestDeeds : public QObject
{
    Q_OBJECT
private:
    struct Kill
    {
        DeedBench::Said said = {};
        qint64 microseconds = 0; ///< from its beginning to its end, or to the kill
    };
    int m_kills = 0;
    int m_within = 0;
    int m_calls = 0;
    std::map<QString, std::unique_ptr<DeedBench>> m_benches;

    /// Prepared once.
    DeedBench &benchOf(const QString &what)
    {
        auto &bench = m_benches[what];
        if (!bench)
            bench = std::make_unique<DeedBench>(what);
        bench->fresh();
        return *bench;
    }

    static void deeds()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"import", "takeback", "upgrade", "restore", "replace", "copy", "newpassword",
                 "newrecovery", "adduser", "enduser", "destroy"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    static QStringList fault(const QString &op, int at, const QString &how, bool sticky)
    {
        return {u"OP="_s + op, u"AT=%1"_s.arg(at), u"DO="_s + how, sticky ? u"STICKY=1"_s : u"STICKY=0"_s};
    }

    /// Which calls of @p calls to hit: all of them, or some spread over them and the last, where names change.
    static QList<int> places(int calls, int spread, int last)
    {
        QList<int> at;
        for (int call = 1; call <= calls; ++call) {
            const bool isSpread = (call * spread) / calls != ((call - 1) * spread) / calls;
            if (FaultBench::isFull() || isSpread || call > calls - last)
                at.append(call);
        }
        return at;
    }

    void sweep(
        DeedBench &bench, const QString &op, const QString &how, bool sticky = false, int spread = 1, int last = 1)
    {
        bench.fresh();
        const auto counted = FaultBench::once(bench.folder(), bench.what(), fault(op, 0, how, sticky), bench.file());
        QVERIFY(counted.ended && counted.code == -1 && counted.calls > 0);
        for (const int at : places(counted.calls, spread, last)) {
            bench.fresh();
            const auto outcome =
                FaultBench::once(bench.folder(), bench.what(), fault(op, at, how, sticky), bench.file());
            ++m_calls;
            QString wrong = bench.look({.worked = outcome.ended && outcome.code == -1,
                .code = outcome.ended && outcome.code >= 0 ? outcome.code : -2});
            if (wrong.isEmpty())
                wrong = bench.again();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 at call %2 of %3: %4 (code %5)"_s.arg(how)
                                                     .arg(at)
                                                     .arg(counted.calls)
                                                     .arg(wrong)
                                                     .arg(outcome.code)));
        }
    }

    /// Does the deed, and kills it @p after so many microseconds; a negative number lets it end.
    static Kill kill(DeedBench &bench, qint64 after)
    {
        bench.fresh();
        const auto process = DeedBench::child(bench.words("deed"));
        process->start(QIODevice::ReadOnly);
        QByteArray said;
        while (!said.contains("trying") && process->waitForReadyRead(20000))
            said += process->readAllStandardOutput();
        QElapsedTimer time;
        time.start();
        if (after >= 0) {
            ::usleep(static_cast<useconds_t>(after));
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        } else {
            while (!said.contains("worked") && process->waitForReadyRead(20000))
                said += process->readAllStandardOutput();
        }
        const qint64 taken = time.nsecsElapsed() / 1000;
        if (!process->waitForFinished(20000))
            qFatal("the child does not end");
        said += process->readAllStandardOutput();
        return {{.begun = said.contains("trying"), .worked = said.contains("worked")}, taken};
    }

private Q_SLOTS:
    void initTestCase() { test::makeFoldersInMemory(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!QProcess: Destroyed)"_s)); }
    void cleanupTestCase()
    {
        qInfo("%d kills, %d in the middle of a deed, %d calls broken off: whole or absent, none lost", m_kills,
            m_within, m_calls);
    }

    void isWholeOrAbsentAfterAKill_data() { deeds(); }
    void isWholeOrAbsentAfterAKill()
    {
        QFETCH(QString, what);
        DeedBench &bench = benchOf(what);
        const qint64 whole = std::max<qint64>(kill(bench, -1).microseconds, 1000);
        const int kills = FaultBench::number("REGIE_DEED_KILLS", FaultBench::isFull() ? 1000 : 2);
        QRandomGenerator random(static_cast<quint32>(FaultBench::number("REGIE_FAULT_SEED", 4711)));
        int within = 0;
        for (int i = 0; i < kills; ++i) {
            // spread over the whole of it, and a little beyond
            const qint64 after = (whole * 11 / 10 * i + random.bounded(static_cast<int>(whole))) / kills;
            const Kill one = kill(bench, after);
            ++m_kills;
            within += one.said.worked ? 0 : 1;
            QString wrong = bench.look(one.said);
            if (wrong.isEmpty())
                wrong = bench.again();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"killed after %1 of %2 µs: %3"_s.arg(after).arg(whole).arg(wrong)));
        }
        m_within += within;
        qInfo("%s: %d kills in %lld us, %d found as it was, %d as it was to be", qPrintable(what), kills,
            static_cast<long long>(whole), bench.foundBefore(), bench.foundAfter());
    }

    // Without kills in the middle this would prove nothing.
    void theKillsHitThem() { QVERIFY2(m_within * 3 >= m_kills, qPrintable(u"%1 of %2"_s.arg(m_within).arg(m_kills))); }

    void isWholeOrAbsentBrokenOffAtACall_data() { deeds(); }
    void isWholeOrAbsentBrokenOffAtACall()
    {
        QFETCH(QString, what);
        DeedBench &bench = benchOf(what);
        sweep(bench, u"any"_s, u"kill"_s, false, 2, 3);
        if (FaultBench::isFull())
            sweep(bench, u"write"_s, u"torn"_s);
    }

    void isWholeOrAbsentWhenTheDiskFails_data() { deeds(); }
    void isWholeOrAbsentWhenTheDiskFails()
    {
        QFETCH(QString, what);
        DeedBench &bench = benchOf(what);
        // a disk that stays full does not let the old keys be put back either (test_io.cpp)
        const bool isOfKeys = what.startsWith(u"new") || what.endsWith(u"user");
        sweep(bench, u"any"_s, u"ENOSPC"_s, !isOfKeys);
        if (FaultBench::isFull())
            sweep(bench, u"any"_s, u"EIO"_s);
    }

    // The control: a list that goes in by two actions must be found half.
    void aListInPartsIsNoticed()
    {
        DeedBench bench(u"inparts"_s);
        bench.fresh();
        const auto counted =
            FaultBench::once(bench.folder(), bench.what(), fault(u"any"_s, 0, u"kill"_s, false), bench.file());
        QVERIFY(counted.ended && counted.code == -1);
        int caught = 0;
        for (int at = counted.calls / 2; at < counted.calls && caught == 0; at += 3) {
            bench.fresh();
            const auto outcome =
                FaultBench::once(bench.folder(), bench.what(), fault(u"any"_s, at, u"kill"_s, false), bench.file());
            QVERIFY(!outcome.ended);
            caught += bench.look({}).isEmpty() ? 0 : 1;
        }
        QCOMPARE(caught, 1);
    }
};

QTEST_GUILESS_MAIN(TestDeeds)
#include "test_deeds.moc"
