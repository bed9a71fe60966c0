#include "ui/intake/personform.h"
#include "ui/intake/textdiff.h"
#include "ui/widgets/typeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regie {

/// What a coordinator types at night and what it is taken for.
class TypedDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void wrongDates_data();
    void wrongDates();
    void times_data();
    void times();
    void births_data();
    void births();
    void differingWords();
};

void TypedDateTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    const QDate day(2026, 11, 23);
    QTest::newRow("whole") << u"23-11-2026"_s << day;
    QTest::newRow("two digits of the year") << u"23-11-26"_s << day;
    QTest::newRow("slashes") << u"23/11/2026"_s << day;
    QTest::newRow("a weekday in front") << u"ma 23-11-2026"_s << day;
    QTest::newRow("ISO") << u"2026-11-23"_s << day;
    QTest::newRow("without the year") << u"23-11"_s << day;
    QTest::newRow("without the year, long ahead is last year") << u"30-12"_s << QDate(2025, 12, 30);
    QTest::newRow("today") << u"Vandaag"_s << day;
    QTest::newRow("yesterday") << u"gisteren"_s << QDate(2026, 11, 22);
    QTest::newRow("an old year") << u"14-6-85"_s << QDate(1985, 6, 14);
}

void TypedDateTest::dates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    const auto read = ui::readTypedDate(typed, QDate(2026, 11, 23));
    QVERIFY(read);
    QCOMPARE(*read, meant);
}

void TypedDateTest::wrongDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("31 February") << u"31-02-2026"_s << ErrorCode::ImpossibleDate;
    QTest::newRow("29 February of a common year") << u"29-2-2026"_s << ErrorCode::ImpossibleDate;
    QTest::newRow("month 13") << u"01-13-2026"_s << ErrorCode::ImpossibleDate;
    QTest::newRow("words") << u"vorige week"_s << ErrorCode::MalformedInput;
    QTest::newRow("half") << u"23-"_s << ErrorCode::MalformedInput;
}

void TypedDateTest::wrongDates()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const auto read = ui::readTypedDate(typed, QDate(2026, 11, 23));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!ui::typedDateProblem(typed, code).isEmpty());
}

void TypedDateTest::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("meant");
    QTest::newRow("colon") << u"02:10"_s << QTime(2, 10);
    QTest::newRow("dot, one digit") << u"2.10"_s << QTime(2, 10);
    QTest::newRow("four digits") << u"0210"_s << QTime(2, 10);
    QTest::newRow("u between") << u"2u10"_s << QTime(2, 10);
    QTest::newRow("whole hour") << u"2 uur"_s << QTime(2, 0);
    QTest::newRow("25 hours") << u"25:10"_s << QTime();
    QTest::newRow("words") << u"nacht"_s << QTime();
}

void TypedDateTest::times()
{
    QFETCH(QString, typed);
    QFETCH(QTime, meant);
    QCOMPARE(ui::readTypedTime(typed).value_or(QTime()), meant);
}

void TypedDateTest::births_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("whole") << u"03-07-1987"_s << u"1987-07-03"_s;
    QTest::newRow("about a year") << u"omstreeks 1987"_s << u"~1987-00-00"_s;
    QTest::newRow("an age") << u"6 jaar"_s << u"~2020-00-00"_s;
    QTest::newRow("about an age") << u"ongeveer 40 jaar"_s << u"~1986-00-00"_s;
}

void TypedDateTest::births()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto read = ui::readTypedBirth(typed, QDate(2026, 11, 23));
    QVERIFY(read);
    QCOMPARE(read->toCode(), code);
}

void TypedDateTest::differingWords()
{
    const QList<ui::TextRun> runs = ui::compareWords(u"Lotte van der Helmgras"_s, u"lotte helmgras"_s);
    QStringList differing;
    for (const ui::TextRun &run : runs) {
        if (!run.equal)
            differing.append(run.text);
    }
    QCOMPARE(differing, (QStringList{u"van"_s, u"der"_s}));
    QCOMPARE(ui::compareWords(u"Helmgraas"_s, u"helmgras"_s).constFirst().text, u"Helmgra"_s);
}

} // namespace regie

QTEST_GUILESS_MAIN(regie::TypedDateTest)
#include "typeddate_test.moc"
