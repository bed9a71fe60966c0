#include "tests/fault/deedbench.h"
#include "tests/fault/inmemory.h"
#include "tests/fault/powerbench.h"

using namespace regie;
using namespace regie::fault;
using namespace regie::store;

/// The power goes at any moment of an upgrade, a restore, an import, a change of users or a destruction: as
/// test_power.cpp.
class TestPowerDeeds : public QObject
{
    Q_OBJECT
private:
    int m_states = 0;

    static Look lookOf(DeedBench &bench)
    {
        return [&bench](const Said &said) {
            return bench.look({.begun = said.contains("begun"), .worked = said.contains("worked")});
        };
    }

private Q_SLOTS:
    void initTestCase() { test::makeFoldersInMemory(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { qInfo("%d states: nothing lost, nothing torn", m_states); }

    void isWholeOrAbsent_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"upgrade", "restore", "replace", "import", "adduser", "destroy"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void isWholeOrAbsent()
    {
        QFETCH(QString, what);
        DeedBench bench(what);
        Trial trial(bench, record(bench, what, "bestand"), Faith::All, lookOf(bench));
        const int sample = FaultBench::number("REGIE_FAULT_STATES", FaultBench::isFull() ? 20000 : 8);
        const Count count = FaultBench::isFull() ? trial.all(20, sample) : trial.sample(sample);
        m_states += count.tried;
        QVERIFY2(count.wrong == 0, qPrintable(u"%1 of %2: %3"_s.arg(count.wrong).arg(count.tried).arg(count.first)));
        QVERIFY(count.tried > std::min(sample, 8) / 2);
    }

    // The controls: a disk that keeps no sync of a folder loses a vault that was put back, one that keeps none an
    // upgrade.
    void aDiskThatLiesIsNoticed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Faith>("faith");
        QTest::newRow("restore") << u"restore"_s << Faith::FilesOnly;
        QTest::newRow("upgrade") << u"upgrade"_s << Faith::None;
    }
    void aDiskThatLiesIsNoticed()
    {
        QFETCH(QString, what);
        QFETCH(Faith, faith);
        DeedBench bench(what);
        Trial trial(bench, record(bench, what, "bestand"), faith, lookOf(bench));
        const Count count = trial.sample(150, 1);
        qInfo("%d of %d caught, first: %s", count.wrong, count.tried, qPrintable(count.first));
        QVERIFY(count.wrong >= 1);
    }
};

QTEST_GUILESS_MAIN(TestPowerDeeds)
#include "test_powerdeeds.moc"
