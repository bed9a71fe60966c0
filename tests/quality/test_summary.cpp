#include "tests/quality/summary.h"

#include <QJsonObject>
#include <QtTest>

using namespace regie::quality;
using namespace Qt::StringLiterals;

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstSeedDecides();
    void whatIsMissingIsNotMet();
    void groupsAreTakenTogether();
    void shorterListsHaveNoGoals();
};

namespace {

QJsonObject rowOf(const QJsonArray &rows, const QString &figure)
{
    for (const QJsonValue &row : rows) {
        if (row[u"figure"_s].toString() == figure)
            return row.toObject();
    }
    return {};
}

} // namespace

void TestSummary::theWorstSeedDecides()
{
    const QJsonArray rows = summaryOf({R"({"rates":"assumed","mentions":5000,"clusters":{"f1":0.98}})",
        R"({"rates":"assumed","mentions":5000,"clusters":{"f1":0.96}})", ""});
    const QJsonObject row = rowOf(rows, u"clusters/f1"_s);
    QCOMPARE(row.value(u"runs"_s).toInt(), 2);
    QCOMPARE(row.value(u"mean"_s).toDouble(), 0.97);
    QCOMPARE(row.value(u"worst"_s).toDouble(), 0.96);
    QCOMPARE(row.value(u"goal"_s).toDouble(), 0.97);
    QCOMPARE(row.value(u"met"_s).toBool(), false);
    const QJsonArray large = summaryOf({R"({"rates":"assumed","mentions":50000,"clusters":{"f1":0.96}})"});
    QCOMPARE(rowOf(large, u"clusters/f1"_s).value(u"met"_s).toBool(), true);
}

void TestSummary::whatIsMissingIsNotMet()
{
    const QJsonArray rows = summaryOf({R"({"list":"dataset3","withNumber":{"clusters":{"f1":0.9999}}})"});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rowOf(rows, u"withNumber/clusters/f1"_s).value(u"met"_s).toBool(), true);
    QCOMPARE(rowOf(rows, u"withoutNumber/clusters/f1"_s).value(u"met"_s).toBool(), false);
}

/// Groups that do badly in turn, by chance, do alike over all seeds.
void TestSummary::groupsAreTakenTogether()
{
    const QByteArrayList reports{
        R"({"rates":"assumed","mentions":5000,"origins":{"nl":{"lines":300,"recall":1},"pl":{"lines":100,"recall":0.9},"gap":0.1}})",
        R"({"rates":"assumed","mentions":5000,"origins":{"nl":{"lines":300,"recall":0.9},"pl":{"lines":100,"recall":1},"gap":0.1}})"};
    const QJsonArray rows = summaryOf(reports);
    QCOMPARE(rowOf(rows, u"origins/gap"_s).value(u"worst"_s).toDouble(), 0.1);
    const QJsonObject together = rowOf(rows, u"origins/gap, all runs together"_s);
    QCOMPARE(together.value(u"worst"_s).toDouble(), 0.0);
    QCOMPARE(together.value(u"met"_s).toBool(), true);
    const QJsonArray first = summaryOf({reports.first()});
    QCOMPARE(rowOf(first, u"origins/gap, all runs together"_s).value(u"met"_s).toBool(), false);
}

void TestSummary::shorterListsHaveNoGoals()
{
    QVERIFY(summaryOf({R"({"list":"dataset3","without":"region","withNumber":{"clusters":{"f1":0.1}}})"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSummary)
#include "test_summary.moc"
