#include "core/base/civil.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace regie;

/// Civil dates and wall-clock time in Europe/Amsterdam, holidays and working days, ids.
class CivilTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsTheHolidays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holiday");
        QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << true;
        QTest::newRow("Good Friday") << QDate(2026, 4, 3) << true;
        QTest::newRow("Easter Sunday") << QDate(2026, 4, 5) << true;
        QTest::newRow("Easter Monday") << QDate(2026, 4, 6) << true;
        QTest::newRow("King's Day") << QDate(2026, 4, 27) << true;
        QTest::newRow("King's Day on a Saturday when the 27th is a Sunday") << QDate(2025, 4, 26) << true;
        QTest::newRow("the 27th itself is not, then") << QDate(2025, 4, 27) << false;
        QTest::newRow("Liberation Day") << QDate(2026, 5, 5) << true;
        QTest::newRow("Ascension") << QDate(2026, 5, 14) << true;
        QTest::newRow("Whit Sunday") << QDate(2026, 5, 24) << true;
        QTest::newRow("Whit Monday") << QDate(2026, 5, 25) << true;
        QTest::newRow("Christmas") << QDate(2026, 12, 25) << true;
        QTest::newRow("second Christmas day") << QDate(2026, 12, 26) << true;
        QTest::newRow("St Nicholas is none") << QDate(2026, 12, 5) << false;
        QTest::newRow("a plain Monday") << QDate(2026, 11, 23) << false;
        QTest::newRow("early Easter") << QDate(2024, 4, 1) << true;
        QTest::newRow("late Easter") << QDate(2038, 4, 26) << true;
    }
    void knowsTheHolidays()
    {
        QFETCH(QDate, day);
        QFETCH(bool, holiday);
        QCOMPARE(isHoliday(day), holiday);
    }

    void countsWorkingDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("to");
        QTest::newRow("none") << QDate(2026, 11, 21) << 0 << QDate(2026, 11, 21);
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("five from a Monday") << QDate(2026, 11, 23) << 5 << QDate(2026, 11, 30);
        QTest::newRow("over Easter") << QDate(2026, 4, 2) << 1 << QDate(2026, 4, 7);
        QTest::newRow("over Christmas and New Year") << QDate(2026, 12, 24) << 5 << QDate(2027, 1, 4);
        QTest::newRow("over 5 May") << QDate(2026, 5, 4) << 1 << QDate(2026, 5, 6);
        QTest::newRow("from a Sunday") << QDate(2026, 11, 22) << 5 << QDate(2026, 11, 27);
    }
    void countsWorkingDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, to);
        QCOMPARE(addWorkingDays(from, days), to);
    }

    void readsLocalTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // empty: refused
        QTest::addColumn<int>("code");
        const auto impossible = static_cast<int>(ErrorCode::ImpossibleDate);
        const auto malformed = static_cast<int>(ErrorCode::MalformedInput);
        QTest::newRow("a date") << u"2024-02-29"_s << u"2024-02-29T00:00"_s << 0;
        QTest::newRow("date and time") << u"2024-05-11T20:15"_s << u"2024-05-11T20:15"_s << 0;
        QTest::newRow("with seconds") << u"2024-05-11T20:15:07"_s << u"2024-05-11T20:15:07"_s << 0;
        QTest::newRow("31 February") << u"2024-02-31"_s << QString() << impossible;
        QTest::newRow("29 February of a common year") << u"2023-02-29"_s << QString() << impossible;
        QTest::newRow("25 o'clock") << u"2024-05-11T25:00"_s << QString() << impossible;
        QTest::newRow("an offset") << u"2024-05-11T20:15+02:00"_s << QString() << malformed;
        QTest::newRow("Z") << u"2024-05-11T20:15Z"_s << QString() << malformed;
        QTest::newRow("one digit") << u"2024-5-11"_s << QString() << malformed;
        QTest::newRow("day first") << u"11-05-2024"_s << QString() << malformed;
        QTest::newRow("empty") << QString() << QString() << malformed;
        QTest::newRow("T without a time") << u"2024-05-11T"_s << QString() << malformed;
        QTest::newRow("other digits") << u"２０24-05-11"_s << QString() << malformed;
    }
    void readsLocalTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QFETCH(int, code);
        const Result<LocalDateTime> read = LocalDateTime::parse(text);
        QCOMPARE(read.has_value(), !iso.isEmpty());
        if (read)
            QCOMPARE(read->toIso(), iso);
        else
            QCOMPARE(static_cast<int>(read.error().code), code);
    }

    void turnsWallClockIntoMoments_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::newRow("winter") << u"2026-11-23T02:10"_s << u"2026-11-23T01:10:00Z"_s;
        QTest::newRow("summer") << u"2026-07-01T02:10"_s << u"2026-07-01T00:10:00Z"_s;
        QTest::newRow("twice: the first") << u"2026-10-25T02:30"_s << u"2026-10-25T00:30:00Z"_s;
        QTest::newRow("skipped: the moment the clock jumps to") << u"2026-03-29T02:30"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("just before the skip") << u"2026-03-29T01:59"_s << u"2026-03-29T00:59:00Z"_s;
        QTest::newRow("just after the skip") << u"2026-03-29T03:00"_s << u"2026-03-29T01:00:00Z"_s;
    }
    void turnsWallClockIntoMoments()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        QCOMPARE(LocalDateTime::parse(local)->toUtc().toString(Qt::ISODate), utc);
    }

    /// From every side of a change of the clock, in an order that remembers none of them.
    void aMomentIsThatOfTheZone()
    {
        const QTimeZone zone("Europe/Amsterdam");
        QList<QDateTime> moments;
        for (QDateTime change = zone.nextTransition(QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC)).atUtc;
             change.isValid() && change.date().year() < 2060; change = zone.nextTransition(change).atUtc) {
            for (const qint64 beside : {-86'400'000LL, -1LL, 0LL, 1LL, 3'600'000LL})
                moments.append(change.toUTC().addMSecs(beside));
        }
        QVERIFY(moments.size() > 500);
        for (qsizetype i = 0; i < moments.size(); ++i) {
            const QDateTime &utc = moments.at(i * 7919 % moments.size());
            const QDateTime local = utc.toTimeZone(zone);
            const LocalDateTime ours = LocalDateTime::fromUtc(utc);
            QVERIFY2(
                ours.date == local.date() && ours.time == local.time(), qPrintable(utc.toString(Qt::ISODateWithMs)));
        }
        QVERIFY(!LocalDateTime::fromUtc(QDateTime()).isValid());
    }

    void daysKeepTheHourOverSummerTime()
    {
        const LocalDateTime imposed{QDate(2010, 3, 27), QTime(20, 0)};
        QCOMPARE(imposed.addDays(10).toIso(), u"2010-04-06T20:00"_s);
        QCOMPARE(imposed.toUtc().secsTo(imposed.addDays(10).toUtc()), 10 * 86400 - 3600);
        QCOMPARE(LocalDateTime::fromUtc(imposed.addDays(10).toUtc()), imposed.addDays(10));
    }

    void leapDaysFallOnThe28th()
    {
        QCOMPARE(yearsBefore(QDate(2024, 2, 29), 5), QDate(2019, 2, 28));
        QCOMPARE(yearsBefore(QDate(2024, 2, 29), 4), QDate(2020, 2, 29));
        QCOMPARE(yearsBefore(QDate(2023, 3, 1), 3), QDate(2020, 3, 1));
        QCOMPARE(yearsBefore(QDate(2104, 2, 29), 4), QDate(2100, 2, 28));
    }

    void aFixedClockStandsStill()
    {
        FixedClock clock({QDate(2026, 11, 23), QTime(9, 39)});
        QCOMPARE(clock.now().toIso(), u"2026-11-23T09:39"_s);
        clock.advance(3600);
        QCOMPARE(clock.now().toIso(), u"2026-11-23T10:39"_s);
        QCOMPARE(clock.today(), QDate(2026, 11, 23));
    }

    void idsRoundTrip()
    {
        using SomeId = Id<struct SomeTag>;
        SeededIds one(42);
        SeededIds two(42);
        const SomeId id = SomeId::create(one);
        QCOMPARE(id, SomeId::create(two));
        QVERIFY(SomeId::create(one) != id);
        QCOMPARE(SomeId::parse(id.toString()), std::optional(id));
        QCOMPARE(SomeId::fromBytes(id.toBytes()), std::optional(id));
        QVERIFY(!SomeId::parse(u"00"_s));
        QVERIFY(!SomeId::parse(u"zz112233445566778899aabbccddeeff"_s));
        QVERIFY(!SomeId::fromBytes("short"));
        QVERIFY(SomeId().isNull() && !id.isNull());
        SystemIds system;
        QVERIFY(SomeId::create(system) != SomeId::create(system));
    }
};

QTEST_GUILESS_MAIN(CivilTest)
#include "test_civil.moc"
