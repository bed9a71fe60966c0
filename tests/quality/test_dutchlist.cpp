#include "tests/quality/dutchlist.h"

#include <QtTest>

#include <set>

using namespace regie;
using namespace regie::quality;
using namespace Qt::StringLiterals;

class TestDutchList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameSeedSameBytes();
    void everyLineHasATruth();
    void eventsNameEverybodyOnce();
    void csvIsMapped();

private:
    DutchList m_list;
};

void TestDutchList::initTestCase()
{
    const auto list = makeDutchList(2000, 3, practice::assumedRates());
    QVERIFY(list);
    m_list = *list;
    QCOMPARE(m_list.lines.size(), 2000);
}

void TestDutchList::sameSeedSameBytes()
{
    const auto again = makeDutchList(2000, 3, practice::assumedRates());
    QCOMPARE(again->csv(true), m_list.csv(true));
    QCOMPARE(again->truthCsv(), m_list.truthCsv());
    QVERIFY(makeDutchList(2000, 4, practice::assumedRates())->csv(true) != m_list.csv(true));
}

void TestDutchList::everyLineHasATruth()
{
    QCOMPARE(m_list.truthCsv().count('\n'), 2001);
    const Partition persons = m_list.persons();
    const std::set<int> distinct(persons.begin(), persons.end());
    QVERIFY(distinct.size() > 800); // most are named more than once, few very often
    QVERIFY(distinct.size() < 1600);
}

void TestDutchList::eventsNameEverybodyOnce()
{
    qsizetype lines = 0;
    for (const Event &event : m_list.events) {
        std::set<int> persons;
        for (const int line : event.lines) {
            QVERIFY(persons.insert(m_list.lines.at(line).person).second);
            QCOMPARE(m_list.lines.at(line).household, event.household);
        }
        lines += static_cast<qsizetype>(event.lines.size());
    }
    QCOMPARE(lines, m_list.lines.size());
}

void TestDutchList::csvIsMapped()
{
    const QList<QByteArray> rows = m_list.csv(true).split('\n');
    QVERIFY(rows.first().contains("melding"));
    QVERIFY(!m_list.csv(false).split('\n').first().contains("melding"));
    const QJsonObject map = QJsonDocument::fromJson(DutchList::map(true)).object();
    const QList<QByteArray> headers = rows.first().split(';');
    for (const QJsonValue &value : map) {
        const QString column = value.isObject() ? value[u"column"_s].toString() : value.toString();
        QVERIFY2(column == u";" || headers.contains(column.toUtf8()), qPrintable(column));
    }
}

QTEST_GUILESS_MAIN(TestDutchList)
#include "test_dutchlist.moc"
