#include "core/caseflow/thvterm.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;

namespace {

LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

BarringOrder imposed(const QString &when)
{
    BarringOrder order;
    order.imposedAt = at(when);
    return order;
}

} // namespace

/// The clock of a barring order: calendar days at the same hour, as the courts counted.
class ThvTermTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsCalendarDays_data()
    {
        QTest::addColumn<QString>("imposedAt");
        QTest::addColumn<QString>("firstEnd");
        QTest::addColumn<QString>("latestEnd");
        QTest::addColumn<QString>("advice");
        QTest::newRow("over the change to summer time, ECLI:NL:RBMID:2011:BP2167")
            << u"2010-03-27T20:00"_s << u"2010-04-06T20:00"_s << u"2010-04-24T20:00"_s << u"2010-04-03T20:00"_s;
        QTest::newRow("over the change to winter time")
            << u"2026-10-20T20:00"_s << u"2026-10-30T20:00"_s << u"2026-11-17T20:00"_s << u"2026-10-27T20:00"_s;
        QTest::newRow("imposed 17-02-2023, ECLI:NL:RBNHO:2023:2435")
            << u"2023-02-17T00:00"_s << u"2023-02-27T00:00"_s << u"2023-03-17T00:00"_s << u"2023-02-24T00:00"_s;
        QTest::newRow("over a leap day") << u"2024-02-25T01:30"_s << u"2024-03-06T01:30"_s << u"2024-03-24T01:30"_s
                                         << u"2024-03-03T01:30"_s;
        QTest::newRow("at night, over New Year")
            << u"2026-12-27T02:10"_s << u"2027-01-06T02:10"_s << u"2027-01-24T02:10"_s << u"2027-01-03T02:10"_s;
    }
    void countsCalendarDays()
    {
        QFETCH(QString, imposedAt);
        QFETCH(QString, firstEnd);
        QFETCH(QString, latestEnd);
        QFETCH(QString, advice);
        const ThvTerm term = thvTerm(imposed(imposedAt), {});
        QCOMPARE(term.firstEnd, at(firstEnd));
        QCOMPARE(term.latestEnd, at(latestEnd));
        QCOMPARE(term.extensionAdvice, at(advice));
        QCOMPARE(term.end, term.firstEnd);
        QVERIFY(!term.extended && !term.endedEarly);
    }

    void extendedToTheLastDay()
    {
        BarringOrder order = imposed(u"2010-03-27T20:00"_s);
        order.status = OrderStatus::Extended;
        order.extendedUntil = at(u"2010-04-24T20:00"_s);
        const ThvTerm term = thvTerm(order, {});
        QCOMPARE(term.end, at(u"2010-04-24T20:00"_s));
        QVERIFY(term.extended);
        QCOMPARE(dayNumber(term, at(u"2010-04-24T19:59"_s)), std::optional(28));
    }

    void annulledFromADateAfterExtension()
    {
        BarringOrder order = imposed(u"2023-02-17"_s);
        order.timeKnown = false;
        order.extendedUntil = at(u"2023-03-17"_s);
        order.status = OrderStatus::AnnulledFromDate;
        order.endedAt = at(u"2023-03-10"_s);
        const ThvTerm term = thvTerm(order, {});
        QCOMPARE(term.end, at(u"2023-03-10"_s));
        QVERIFY(term.extended && term.endedEarly && !term.timeKnown);
        QVERIFY(inForceAt(term, at(u"2023-03-09T23:59"_s)));
        QVERIFY(!inForceAt(term, at(u"2023-03-10"_s)));
    }

    void anAmendingOrderTheDayAfterLeavesTheTermAlone()
    {
        // Rotterdam 8 and 9 March 2020, ECLI:NL:RBROT:2020:10158: a name corrected, a brother added
        const BarringOrder order = imposed(u"2020-03-08"_s);
        BarringOrder amending = imposed(u"2020-03-09"_s);
        amending.kind = OrderKind::Amendment;
        amending.concerns = order.id;
        QCOMPARE(thvTerm(order, {}).end, at(u"2020-03-18"_s));
    }

    void extendedWithoutADateMayLastToTheMaximum()
    {
        BarringOrder order = imposed(u"2026-11-23T02:10"_s);
        order.status = OrderStatus::Extended;
        QCOMPARE(thvTerm(order, {}).end, at(u"2026-12-21T02:10"_s));
    }

    void annulledFromTheStartNeverHeld()
    {
        BarringOrder order = imposed(u"2026-11-23T02:10"_s);
        order.status = OrderStatus::AnnulledFromStart;
        const ThvTerm term = thvTerm(order, {});
        QCOMPARE(term.end, term.imposedAt);
        QVERIFY(!dayNumber(term, term.imposedAt));
    }

    void anEndAfterTheTermDoesNotLengthenIt()
    {
        BarringOrder order = imposed(u"2026-11-23T02:10"_s);
        order.endedAt = at(u"2026-12-30T00:00"_s);
        QCOMPARE(thvTerm(order, {}).end, at(u"2026-12-03T02:10"_s));
    }

    void countsTheDayFromTheHour_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("day"); // 0: none
        QTest::newRow("before it was imposed") << u"2026-11-23T02:09"_s << 0;
        QTest::newRow("the moment it was imposed") << u"2026-11-23T02:10"_s << 1;
        QTest::newRow("later that day") << u"2026-11-23T23:59"_s << 1;
        QTest::newRow("the next night, just before") << u"2026-11-24T02:09"_s << 1;
        QTest::newRow("the next night") << u"2026-11-24T02:10"_s << 2;
        QTest::newRow("day eight") << u"2026-11-30T12:00"_s << 8;
        QTest::newRow("the last minute") << u"2026-12-03T02:09"_s << 10;
        QTest::newRow("the end") << u"2026-12-03T02:10"_s << 0;
    }
    void countsTheDayFromTheHour()
    {
        QFETCH(QString, now);
        QFETCH(int, day);
        QCOMPARE(dayNumber(thvTerm(imposed(u"2026-11-23T02:10"_s), {}), at(now)).value_or(0), day);
        QCOMPARE(extensionAdviceDay(thvTerm(imposed(u"2026-11-23T02:10"_s), {})), 8);
    }

    void lengthsAreData()
    {
        const ThvTerm term = thvTerm(imposed(u"2026-11-23T02:10"_s), {14, 365, 12});
        QCOMPARE(term.firstEnd, at(u"2026-12-07T02:10"_s));
        QCOMPARE(term.latestEnd, at(u"2027-11-23T02:10"_s));
        QCOMPARE(term.extensionAdvice, at(u"2026-12-04T02:10"_s));
    }
};

QTEST_GUILESS_MAIN(ThvTermTest)
#include "test_thvterm.moc"
