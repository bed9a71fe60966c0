#include "tests/quality/metrics.h"

#include <QtTest>

using namespace regie::quality;

/// Every figure below is worked out by hand.
class TestMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partitions_data();
    void partitions();
    void edges();
    void countsOfPersons_data();
    void countsOfPersons();
    void countsOfHouseholds();
    void householdsFollowFromPersons();
    void lookAlikes();
    void recallAtOnePrecision();
};

void TestMetrics::partitions_data()
{
    QTest::addColumn<Partition>("found");
    QTest::addColumn<Partition>("truth");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("cubedPrecision");
    QTest::addColumn<double>("cubedRecall");
    QTest::newRow("as it is") << Partition{1, 1, 2} << Partition{7, 7, 8} << 1.0 << 1.0 << 1.0 << 1.0;
    // found {a b c} {d}; truth {a b} {c d}: 3 pairs found, 2 wanted, 1 shared
    // B3 precision: a, b 2/3, c 1/3, d 1; recall: a, b 1, c, d 1/2
    QTest::newRow("one too many") << Partition{1, 1, 1, 2} << Partition{1, 1, 2, 2} << 1.0 / 3 << 0.5
                                  << (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4 << (1 + 1 + 0.5 + 0.5) / 4;
    QTest::newRow("nobody found") << Partition{1, 2, 3} << Partition{1, 1, 1} << 1.0 << 0.0 << 1.0 << 1.0 / 3;
    QTest::newRow("all one") << Partition{1, 1, 1} << Partition{1, 2, 3} << 0.0 << 1.0 << 1.0 / 3 << 1.0;
    QTest::newRow("nothing") << Partition{} << Partition{} << 1.0 << 1.0 << 1.0 << 1.0;
}

void TestMetrics::partitions()
{
    QFETCH(Partition, found);
    QFETCH(Partition, truth);
    const Score score = pairsOf(found, truth);
    QTEST(score.precision(), "precision");
    QTEST(score.recall(), "recall");
    const BCubed cubed = bCubedOf(found, truth);
    QTEST(cubed.precision, "cubedPrecision");
    QTEST(cubed.recall, "cubedRecall");
}

void TestMetrics::edges()
{
    // truth {0 1 2} {3}: three true pairs; two of them found, one false edge
    const Partition truth{1, 1, 1, 2};
    const Score score = edgesOf({{0, 1}, {1, 2}, {2, 3}}, truth);
    QCOMPARE(score.precision(), 2.0 / 3);
    QCOMPARE(score.recall(), 2.0 / 3);
    QCOMPARE(score.f1(), 2.0 / 3);
    QCOMPARE(completeness({{0, 2}}, truth), 1.0 / 3);
}

void TestMetrics::countsOfPersons_data()
{
    QTest::addColumn<Partition>("found");
    QTest::addColumn<qint64>("over");
    QTest::addColumn<qint64>("under");
    // two orders, each of a man and a woman: lines 0 and 2 are he, 1 and 3 are she
    QTest::newRow("right") << Partition{1, 2, 1, 2} << qint64(0) << qint64(0);
    QTest::newRow("she is missed once") << Partition{1, 2, 1, 3} << qint64(0) << qint64(1);
    QTest::newRow("all one person") << Partition{1, 1, 1, 1} << qint64(0) << qint64(0); // two orders all the same
    QTest::newRow("crossed") << Partition{1, 2, 2, 1} << qint64(0) << qint64(0);
}

void TestMetrics::countsOfPersons()
{
    QFETCH(Partition, found);
    const std::vector<Event> events{{true, 1, {0, 1}}, {true, 1, {2, 3}}};
    const CountError error = personCounts(events, found, {1, 2, 1, 2}, true);
    QCOMPARE(error.counts, 2);
    QTEST(error.over, "over");
    QTEST(error.under, "under");
    QCOMPARE(personCounts(events, found, {1, 2, 1, 2}, false).counts, 0); // no reports
    // two strangers taken for one: each then has both orders
    const std::vector<Event> strangers{{true, 1, {0}}, {true, 2, {1}}};
    QCOMPARE(personCounts(strangers, {1, 1}, {1, 2}, true).over, 2);
}

void TestMetrics::countsOfHouseholds()
{
    const std::vector<Event> events{{true, 1, {}}, {true, 1, {}}, {true, 2, {}}};
    QCOMPARE(householdCounts(events, {5, 5, 6}, true).over, 0);
    QCOMPARE(householdCounts(events, {5, 5, 6}, true).counts, 2);
    QCOMPARE(householdCounts(events, {5, 5, 5}, true).over, 2); // both count three
    QCOMPARE(householdCounts(events, {5, 6, 7}, true).under, 1);
}

void TestMetrics::householdsFollowFromPersons()
{
    // 0: he and she; 1: he, she and the child; 2: he with another woman; 3: she alone
    const Partition persons{1, 2, /**/ 1, 2, 3, /**/ 1, 4, /**/ 2};
    const std::vector<bool> core{true, true, true, true, false, true, true, true};
    const std::vector<Event> events{{false, 1, {0, 1}}, {false, 1, {2, 3, 4}}, {false, 2, {5, 6}}, {false, 1, {7}}};
    const std::vector<int> households = householdsOf(events, persons, core);
    QCOMPARE(households[0], households[1]);
    QCOMPARE(households[0], households[3]);
    QVERIFY(households[0] != households[2]);
}

void TestMetrics::lookAlikes()
{
    const Partition truth{1, 2, 3, 3};
    const Mixed mixed = mixedUp({{1, 2}, {2, 3}, {1, 9}}, {7, 7, 8, 9}, truth);
    QCOMPARE(mixed.pairs, 2); // 9 is not in the list
    QCOMPARE(mixed.mixed, 1);
}

void TestMetrics::recallAtOnePrecision()
{
    const Partition truth{1, 1, 2, 2, 3};
    const std::vector<Weighted> edges{{0, 1, 9}, {1, 4, 5}, {2, 3, 1}};
    const std::vector<bool> all(5, true);
    QCOMPARE(recallAt(1, edges, truth, all), 0.5);   // the false edge comes second
    QCOMPARE(recallAt(0.6, edges, truth, all), 1.0); // two of three are right
    QCOMPARE(recallAt(1, edges, truth, {false, false, true, true, false}), 1.0);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
