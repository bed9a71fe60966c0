#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/errors.h"
#include "ui/wording/language.h"

#include "core/routing/region.h"

#include <QSet>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

LocalDateTime at(const char *iso)
{
    return LocalDateTime::parse(QString::fromLatin1(iso)).value();
}

} // namespace

/// Days, terms and failures as the program speaks them in Dutch.
class DatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*QCoreApplication::instance()); }
    void days();
    void remaining_data();
    void remaining();
    void since();
    void birthDates();
    void stands();
    void basisComesFromTheRegion();
    void everyErrorSaysWhatHappened();
};

void DatesTest::days()
{
    QCOMPARE(wording::day(QDate(2026, 11, 23)), u"ma 23-11-2026"_s);
    QCOMPARE(wording::shortDay(QDate(2026, 12, 3)), u"do 03-12"_s);
    QCOMPARE(wording::longDay(QDate(2026, 11, 23)), u"maandag 23 november 2026, week 48"_s);
    QCOMPARE(wording::moment(at("2026-11-24T02:10")), u"di 24-11-2026, 02:10"_s);
    QCOMPARE(wording::moment(at("2026-11-24"), false), u"di 24-11-2026"_s);
    QCOMPARE(wording::day({}), u"onbekend"_s);
}

void DatesTest::remaining_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("within a day") << u"2026-11-24T02:10"_s << u"2026-11-23T09:12"_s << u"nog 16 u 58 min"_s;
    QTest::newRow("under an hour") << u"2026-11-23T09:40"_s << u"2026-11-23T09:12"_s << u"nog 28 min"_s;
    QTest::newRow("days") << u"2026-11-26T20:00"_s << u"2026-11-23T09:12"_s << u"nog 3 dagen"_s;
    QTest::newRow("one day, more than 24 hours") << u"2026-11-24T20:00"_s << u"2026-11-23T09:12"_s << u"nog 1 dag"_s;
    QTest::newRow("just over") << u"2026-11-23T09:00"_s << u"2026-11-23T09:12"_s << u"12 min voorbij"_s;
    QTest::newRow("days over") << u"2026-11-20T09:00"_s << u"2026-11-23T09:12"_s << u"3 dagen voorbij"_s;
    QTest::newRow("the night summer time ends has 25 hours")
        << u"2026-10-25T12:00"_s << u"2026-10-24T20:00"_s << u"nog 17 u 0 min"_s;
}

void DatesTest::remaining()
{
    QFETCH(QString, due);
    QFETCH(QString, now);
    QTEST(wording::remaining(LocalDateTime::parse(due).value(), LocalDateTime::parse(now).value()), "text");
}

void DatesTest::since()
{
    const LocalDateTime now = at("2026-11-23T09:12");
    QCOMPARE(wording::since(at("2026-11-23T08:56"), now), u"08:56"_s);
    QCOMPARE(wording::since(at("2026-11-20T17:02"), now), u"vr 17:02"_s);
    QCOMPARE(wording::since(at("2026-10-12T17:02"), now), u"ma 12-10-2026"_s);
}

void DatesTest::birthDates()
{
    QCOMPARE(wording::birthDate({}), u"onbekend"_s);
    QCOMPARE(wording::birthDate(PartialDate::of(1985, 0, 0, true).value()), u"omstreeks 1985"_s);
    QCOMPARE(wording::birthDate(PartialDate::of(1985, 6, 0).value()), u"06-1985"_s);
    QCOMPARE(wording::birthDate(PartialDate(QDate(1985, 6, 4))), u"04-06-1985"_s);
}

void DatesTest::stands()
{
    Deadline deadline;
    deadline.due = at("2026-11-23T20:15");
    deadline.hard = true;
    using enum wording::DeadlineStand;
    QCOMPARE(wording::standOf(deadline, at("2026-11-22T23:59")), OnTime);
    QCOMPARE(wording::standOf(deadline, at("2026-11-23T00:01")), Latest);
    deadline.hard = false;
    QCOMPARE(wording::standOf(deadline, at("2026-11-25")), Target);
    deadline.doneAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(wording::standOf(deadline, at("2026-11-25")), Done);
    QCOMPARE(wording::standWord(Latest), u"Uiterste datum"_s);
}

void DatesTest::basisComesFromTheRegion()
{
    routing::Region region;
    routing::TermSetting term;
    term.id = u"order_end"_s;
    term.basis = u"Wth art. 9 lid 1"_s;
    region.terms = {term};
    Deadline deadline;
    deadline.basis = u"order_end"_s;
    deadline.confirmed = true;
    QCOMPARE(wording::deadlineBasis(deadline, region), u"Wth art. 9 lid 1"_s);
    deadline.confirmed = false;
    QCOMPARE(wording::deadlineBasis(deadline, region), u"Wth art. 9 lid 1 (te bevestigen)"_s);
}

void DatesTest::everyErrorSaysWhatHappened()
{
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const wording::ErrorText text = wording::explain({static_cast<ErrorCode>(code), {}, {}, 0});
        QVERIFY2(!text.happened.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!text.safe.isEmpty(), qPrintable(text.happened));
        QVERIFY2(!seen.contains(text.happened), qPrintable(text.happened));
        seen.insert(text.happened);
    }
    QVERIFY(wording::explain({ErrorCode::RegionDataInvalid, {}, u"rules.json"_s, 7})
                .happened.contains(u"rules.json, regel 7"_s));
}

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
