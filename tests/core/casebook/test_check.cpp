#include "core/casebook/casebook.h"
#include "core/casebook/names.h"

#include <QtTest>

#include <functional>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const LocalDateTime now{QDate(2026, 11, 23), QTime(9, 12)};

IntakePerson person(const QString &name, EventRole role, const QString &born = {})
{
    static SeededIds ids(3);
    IntakePerson one;
    one.mention.id = MentionId::create(ids);
    one.mention.role = role;
    one.mention.name = PersonName::split(name);
    one.mention.birthDate = PartialDate::parse(born).value_or(PartialDate());
    return one;
}

/// An intake that nothing is wrong with.
Intake sound()
{
    SeededIds ids(5);
    Intake in;
    in.id = IntakeId::create(ids);
    in.calledAt = now;
    in.municipality = u"GM0603"_s;
    in.dwelling.postcode = u"2289 SA"_s;
    in.persons = {person(u"Dirk Zandoog"_s, EventRole::PutOut, u"1984-02-19"_s),
        person(u"Lotte van der Helmgras"_s, EventRole::Stayed, u"1987"_s)};
    BarringOrder order;
    order.id = BarringOrderId::create(ids);
    order.imposedAt = {QDate(2026, 11, 23), QTime(2, 10)};
    in.orders = {{order, true}};
    return in;
}

using Change = std::function<void(Intake &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsWrong();
    void refuses_data();
    void refuses();
    void warnsAndKeeps_data();
    void warnsAndKeeps();
    void namesTheHousehold_data();
    void namesTheHousehold();

private:
    routing::Region m_region;
};

void TestCheck::initTestCase()
{
    auto region = routing::Region::load();
    QVERIFY(region);
    m_region = *region;
}

void TestCheck::nothingIsWrong()
{
    QVERIFY(Casebook::check(sound(), m_region, now).isEmpty());
}

void TestCheck::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *label, const Change &change, const QString &where) {
        QTest::newRow(label) << change << where;
    };
    row(
        "born tomorrow", [](Intake &in) { in.persons[1].mention.birthDate = PartialDate(now.date.addDays(1)); },
        u"persons[1].mention.birthDate"_s);
    row(
        "born about next year",
        [](Intake &in) { in.persons[1].mention.birthDate = *PartialDate::parse(u"omstreeks 2027"_s); },
        u"persons[1].mention.birthDate"_s);
    row(
        "imposed tomorrow", [](Intake &in) { in.orders[0].order.imposedAt = now.addDays(1); },
        u"orders[0].order.imposedAt"_s);
    row(
        "imposed an hour from now",
        [](Intake &in) {
            in.orders[0].order.imposedAt = {now.date, QTime(10, 30)};
        },
        u"orders[0].order.imposedAt"_s);
    row(
        "extended before it was imposed",
        [](Intake &in) { in.orders[0].order.extendedUntil = in.orders[0].order.imposedAt.addDays(-1); },
        u"orders[0].order.extendedUntil"_s);
    row(
        "ended before it was imposed",
        [](Intake &in) { in.orders[0].order.endedAt = in.orders[0].order.imposedAt.addDays(-3); },
        u"orders[0].order.endedAt"_s);
    row(
        "amended before it was imposed",
        [](Intake &in) {
            SeededIds ids(9);
            BarringOrder amendment;
            amendment.id = BarringOrderId::create(ids);
            amendment.kind = OrderKind::Amendment;
            amendment.concerns = in.orders[0].order.id;
            amendment.imposedAt = in.orders[0].order.imposedAt.addDays(-1);
            in.orders.append({amendment, false});
        },
        u"orders[1].order.imposedAt"_s);
    row(
        "report of tomorrow",
        [](Intake &in) {
            VtReport report;
            report.receivedOn = now.date.addDays(1);
            in.reports = {{report, true}};
        },
        u"reports[0].report.receivedOn"_s);
    row(
        "called tomorrow", [](Intake &in) { in.calledAt = now.addDays(1); }, u"calledAt"_s);
    row(
        "lives there from tomorrow", [](Intake &in) { in.persons[0].memberSince = now.date.addDays(1); },
        u"persons[0].memberSince"_s);
    row(
        "left before coming",
        [](Intake &in) {
            in.persons[0].mention.address.from = QDate(2024, 5, 1);
            in.persons[0].mention.address.until = QDate(2024, 4, 1);
        },
        u"persons[0].mention.address.until"_s);
}

void TestCheck::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, where);
    Intake intake = sound();
    change(intake);
    const QList<FieldProblem> found = Casebook::check(intake, m_region, now);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, FieldProblem::Severity::Refused);
    QCOMPARE(found.first().code, ErrorCode::ImpossibleDate);
    QCOMPARE(found.first().where, where);
}

void TestCheck::warnsAndKeeps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("check");
    const auto row = [](const char *label, const Change &change, const QString &where, Check check) {
        QTest::newRow(label) << change << where << static_cast<int>(check);
    };
    row(
        "order on somebody of 17",
        [](Intake &in) { in.persons[0].mention.birthDate = PartialDate(QDate(2009, 11, 24)); },
        u"persons[0].mention.birthDate"_s, Check::MinorPutOut);
    row(
        "order past 28 days",
        [](Intake &in) { in.orders[0].order.extendedUntil = in.orders[0].order.imposedAt.addDays(29); },
        u"orders[0].order.extendedUntil"_s, Check::EndPastMaximum);
    row(
        "two orders at one moment",
        [](Intake &in) {
            SeededIds ids(8);
            BarringOrder twin = in.orders[0].order;
            twin.id = BarringOrderId::create(ids);
            in.orders.append({twin, true});
        },
        u"orders[1].order.imposedAt"_s, Check::SameMomentSamePerson);
    row(
        "BSN fails the 11-test", [](Intake &in) { in.persons[1].mention.bsn = u"123456789"_s; },
        u"persons[1].mention.bsn"_s, Check::BsnFailsElevenTest);
    row(
        "odd postcode", [](Intake &in) { in.dwelling.postcode = u"289 S"_s; }, u"dwelling.postcode"_s,
        Check::OddPostcode);
    row(
        "odd postcode of a person", [](Intake &in) { in.persons[0].mention.address.postcode = u"B-1000"_s; },
        u"persons[0].mention.address.postcode"_s, Check::OddPostcode);
    row(
        "municipality outside the region", [](Intake &in) { in.municipality = u"GM0546"_s; }, u"municipality"_s,
        Check::OutsideRegion);
    row(
        "municipality nobody knows",
        [](Intake &in) {
            in.municipality.clear();
            in.municipalityName = u"Duckstad"_s;
        },
        u"municipality"_s, Check::OutsideRegion);
}

void TestCheck::warnsAndKeeps()
{
    QFETCH(Change, change);
    QFETCH(QString, where);
    QFETCH(int, check);
    Intake intake = sound();
    change(intake);
    const QList<FieldProblem> found = Casebook::check(intake, m_region, now);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, FieldProblem::Severity::Warned);
    QVERIFY(found.first().check);
    QCOMPARE(static_cast<int>(*found.first().check), check);
    QCOMPARE(found.first().where, where);
}

void TestCheck::namesTheHousehold_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("household");
    QTest::newRow("two, by surname") << QStringList{u"Dirk Zandoog"_s, u"Lotte Helmgras"_s} << u"Helmgras – Zandoog"_s;
    QTest::newRow("prefix kept, not sorted on")
        << QStringList{u"Mirte Rietzanger"_s, u"Bas van Duinroos"_s} << u"Van Duinroos – Rietzanger"_s;
    QTest::newRow("one name once") << QStringList{u"Marco Lisdodde"_s, u"Ingrid Lisdodde"_s} << u"Lisdodde"_s;
    QTest::newRow("nobody") << QStringList{} << QString();
}

void TestCheck::namesTheHousehold()
{
    QFETCH(QStringList, names);
    QFETCH(QString, household);
    Intake intake;
    for (const QString &name : names)
        intake.persons.append(person(name, intake.persons.isEmpty() ? EventRole::PutOut : EventRole::Stayed));
    intake.persons.append(person(u"Kind Anders"_s, EventRole::Child));
    if (names.isEmpty())
        intake.persons.clear();
    QCOMPARE(casebook::householdName(intake), household);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
