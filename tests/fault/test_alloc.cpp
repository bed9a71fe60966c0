#include "tests/fault/deedbench.h"
#include "tests/fault/deeds.h"
#include "tests/fault/inmemory.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// The k-th time that memory is asked for there is none, once or from there on: what is said to be done is done, the
/// rest is absent, also when the process ends by it.
class TestAlloc : public QObject
{
    Q_OBJECT
private:
    int m_trials = 0;
    int m_failed = 0;
    int m_died = 0;

    static FaultBench::Outcome once(DeedBench &bench, int at, bool stays)
    {
        return FaultBench::once(bench.folder(), bench.what(),
            {u"AT=%1"_s.arg(at), stays ? u"STICKY=1"_s : u"STICKY=0"_s}, bench.file(), REGIE_ALLOC_SHIM);
    }

    /// Which calls of @p calls to hit: every one, or so many spread over them.
    static QList<int> places(int calls)
    {
        const int sample = FaultBench::number("REGIE_FAULT_ALLOCS", FaultBench::isFull() ? calls : 3);
        const int count = std::min(calls, sample);
        QList<int> at;
        for (int i = 0; i < count; ++i)
            at.append(1 + static_cast<int>(qint64(2 * i + 1) * calls / (2 * count)));
        return at;
    }

    QString tryAt(DeedBench &bench, int at, bool stays)
    {
        bench.fresh();
        const auto outcome = once(bench, at, stays);
        ++m_trials;
        m_failed += outcome.ended && outcome.code >= 0 ? 1 : 0;
        m_died += outcome.ended ? 0 : 1;
        // an upgrade may be done when the opening that did it goes on to fail
        const bool isOfTheDeed = outcome.code >= 0 && (outcome.code < 1000 || outcome.code == readOtherwise);
        return bench.look(
            {.worked = outcome.ended && outcome.code == -1, .code = outcome.ended && isOfTheDeed ? outcome.code : -2});
    }

private Q_SLOTS:
    void initTestCase() { test::makeFoldersInMemory(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!QProcess: Destroyed)"_s)); }
    void cleanupTestCase()
    {
        qInfo("%d times without memory: %d reported as failed, %d ended the process, none lost, torn or silent",
            m_trials, m_failed, m_died);
    }

    void nothingIsHalfWithoutMemory_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"batch", "upgrade", "import", "replace", "copy", "newpassword", "list", "intake"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void nothingIsHalfWithoutMemory()
    {
        QFETCH(QString, what);
        DeedBench bench(what);
        const auto counted = once(bench, 0, false);
        QVERIFY2(counted.ended && counted.code == -1, qPrintable(QString::number(counted.code)));
        QVERIFY(counted.calls > 100);
        for (const int at : places(counted.calls)) {
            for (const bool stays : {false, true}) {
                const QString wrong = tryAt(bench, at, stays);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"none at %1 of %2%3: %4"_s.arg(at)
                                                         .arg(counted.calls)
                                                         .arg(stays ? u" and later"_s : QString(), wrong)));
            }
        }
        qInfo("%s: %d times asked for memory", qPrintable(what), counted.calls);
    }

    // The control: what is saved in ten actions, and goes on when one fails, must be found.
    void aCarelessSaveIsNoticed()
    {
        DeedBench bench(u"careless"_s);
        const auto counted = once(bench, 0, false);
        QVERIFY(counted.ended && counted.code == -1);
        int caught = 0;
        for (int i = 1; i <= 12 && caught < 3; ++i)
            caught += tryAt(bench, i * counted.calls / 13, false).isEmpty() ? 0 : 1;
        QCOMPARE(caught, 3);
    }
};

QTEST_GUILESS_MAIN(TestAlloc)
#include "test_alloc.moc"
