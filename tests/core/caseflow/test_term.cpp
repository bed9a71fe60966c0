#include "core/caseflow/term.h"

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

QByteArray holidays(const QByteArray &kept, const QByteArray &years)
{
    return R"({"schema": 1, "holidays": [)" + kept + R"(], "years": [)" + years + "]}";
}

const QByteArray everything = [] {
    QByteArray text;
    for (const char *id : {"new-year", "good-friday", "easter", "easter-monday", "kings-day", "liberation-day",
             "ascension", "whit-sunday", "whit-monday", "christmas", "second-christmas"}) {
        text += QByteArray(text.isEmpty() ? "" : ",") + R"({"id": ")" + id +
                R"(", "source": "Atw", "validFrom": "2009-01-01"})";
    }
    return text;
}();

} // namespace

/// Ends of terms: hours on the world's clock, days and months on the wall clock, working days by the calendar.
class TermTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ends_data()
    {
        QTest::addColumn<TermUnit>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, TermUnit unit, int count, const char *start, const char *end) {
            QTest::newRow(name) << unit << count << QString::fromLatin1(start) << QString::fromLatin1(end);
        };
        using enum TermUnit;
        row("24 hours on a plain day", Hours, 24, "2026-11-23T02:10", "2026-11-24T02:10");
        row("24 hours over the night that is an hour short", Hours, 24, "2026-03-28T20:00", "2026-03-29T21:00");
        row("24 hours over the night that is an hour long", Hours, 24, "2026-10-24T20:00", "2026-10-25T19:00");
        row("1 hour into the skipped hour", Hours, 1, "2026-03-29T01:30", "2026-03-29T03:30");
        row("10 days over the change to summer time", CalendarDays, 10, "2026-03-27T20:00", "2026-04-06T20:00");
        row("10 days over the change to winter time", CalendarDays, 10, "2026-10-20T20:00", "2026-10-30T20:00");
        row("1 day into 29 February", CalendarDays, 1, "2028-02-28T09:00", "2028-02-29T09:00");
        row("1 day over a common February", CalendarDays, 1, "2027-02-28T09:00", "2027-03-01T09:00");
        row("12 months from 29 February", Months, 12, "2028-02-29T09:00", "2029-02-28T09:00");
        row("48 months from 29 February", Months, 48, "2028-02-29T09:00", "2032-02-29T09:00");
        row("1 month from 31 January", Months, 1, "2026-01-31T17:00", "2026-02-28T17:00");
        row("1 month from 31 January of a leap year", Months, 1, "2028-01-31T17:00", "2028-02-29T17:00");
        row("3 months from 30 November", Months, 3, "2026-11-30T17:00", "2027-02-28T17:00");
        row("3 months over summer time keep the hour", Months, 3, "2026-01-15T20:00", "2026-04-15T20:00");
        row("1 working day over Good Friday and Easter", WorkingDays, 1, "2026-04-02T10:00", "2026-04-07T23:59");
        row("1 working day over King's Day on a Monday", WorkingDays, 1, "2026-04-24T10:00", "2026-04-28T23:59");
        row("King's Day on a Sunday is kept on the Saturday", WorkingDays, 1, "2031-04-25T10:00", "2031-04-28T23:59");
        row("1 working day over Liberation Day", WorkingDays, 1, "2026-05-04T10:00", "2026-05-06T23:59");
        row("1 working day over Ascension", WorkingDays, 1, "2026-05-13T10:00", "2026-05-15T23:59");
        row("1 working day over Whit Monday", WorkingDays, 1, "2026-05-22T10:00", "2026-05-26T23:59");
        row("5 working days over Christmas and New Year", WorkingDays, 5, "2026-12-24T10:00", "2027-01-04T23:59");
        row("5 working days from a Sunday", WorkingDays, 5, "2026-11-22T10:00", "2026-11-27T23:59");
    }
    void ends()
    {
        QFETCH(TermUnit, unit);
        QFETCH(int, count);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QCOMPARE(endOf({unit, count}, at(start), Calendar()).toIso(), end);
    }

    void lawHasALatestDateAndAgreementATarget()
    {
        TermSetting setting;
        setting.days = 10;
        setting.hard = true;
        setting.other = Length{TermUnit::CalendarDays, 7};
        const Term law = startTerm(setting, at(u"2026-11-23T02:10"_s), Calendar());
        QCOMPARE(law.latest, at(u"2026-12-03T02:10"_s));
        QCOMPARE(law.target, at(u"2026-11-30T02:10"_s));
        QCOMPARE(law.due(), law.latest);
        setting.hard = false;
        setting.other = Length{TermUnit::Months, 1};
        const Term agreed = startTerm(setting, at(u"2026-11-23T02:10"_s), Calendar());
        QCOMPARE(agreed.target, at(u"2026-12-03T02:10"_s));
        QCOMPARE(agreed.latest, at(u"2026-12-23T02:10"_s));
        QCOMPARE(agreed.due(), agreed.target);
        setting = {};
        setting.given = true;
        QVERIFY(!startTerm(setting, at(u"2026-11-23T02:10"_s), Calendar()).due());
    }

    void theDataSayWhichDaysCount()
    {
        const QByteArray lustrum =
            QByteArray(everything)
                .replace(R"({"id": "liberation-day", )", R"({"id": "liberation-day", "everyYears": 5, )");
        const Calendar calendar = Calendar::parse(
            holidays(lustrum, R"({"year": 2025}, {"year": 2026, "also": ["2026-05-15"], "worked": ["2026-04-03"]})"),
            u"holidays.json"_s)
                                      .value();
        QVERIFY(calendar.isHoliday(QDate(2025, 5, 5)));
        QVERIFY(!calendar.isHoliday(QDate(2026, 5, 5)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 15)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 4, 3)));
        QVERIFY(!calendar.isHoliday(QDate(2008, 12, 25))); // before the rule
    }

    void aTermPastTheFileIsMarked()
    {
        const Calendar calendar =
            Calendar::parse(holidays(everything, R"({"year": 2026})"), u"holidays.json"_s).value();
        TermSetting setting;
        setting.workingDays = 5;
        QVERIFY(startTerm(setting, at(u"2026-11-23T02:10"_s), calendar).calendarKnown);
        const Term past = startTerm(setting, at(u"2026-12-29T02:10"_s), calendar);
        QVERIFY(!past.calendarKnown);
        QCOMPARE(past.target, at(u"2027-01-06T23:59"_s)); // computed all the same
        setting.workingDays = 0;
        setting.days = 30;
        QVERIFY(startTerm(setting, at(u"2026-12-29T02:10"_s), calendar).calendarKnown);
    }

    void refusesAHolidayFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a year missing") << holidays(everything, "{\"year\": 2026},\n{\"year\": 2028}")
                                        << u"the year 2027 is missing"_s;
        QTest::newRow("a year twice") << holidays(everything, "{\"year\": 2026},\n{\"year\": 2026}")
                                      << u"years must stand in order, each once"_s;
        QTest::newRow("no year") << holidays(everything, "") << u"no year stands here"_s;
        QTest::newRow("a day of another year") << holidays(everything, R"({"year": 2026, "also": ["2027-05-07"]})")
                                               << u"\"also\" must hold days of 2026"_s;
        QTest::newRow("a holiday twice") << holidays(
                                                everything +
                                                    R"(, {"id": "easter", "source": "x", "validFrom": "2020-01-01"})",
                                                R"({"year": 2026})")
                                         << u"this holiday stands here twice for one day"_s;
        QTest::newRow("a holiday without a source")
            << holidays(R"({"id": "easter", "validFrom": "2020-01-01"})", R"({"year": 2026})")
            << u"\"source\" is missing"_s;
    }
    void refusesAHolidayFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const Result<Calendar> calendar = Calendar::parse(text, u"holidays.json"_s);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, ErrorCode::RegionDataInvalid);
        QCOMPARE(calendar.error().detail, reason);
        QCOMPARE(calendar.error().where, u"holidays.json"_s);
        QVERIFY(calendar.error().line > 0);
    }
};

QTEST_GUILESS_MAIN(TermTest)
#include "test_term.moc"
