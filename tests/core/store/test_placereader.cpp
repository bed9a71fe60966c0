#include "core/store/placereader.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

/// Households are found by where they live or lived; what the viewer may not know finds nobody.
class TestPlaceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsAskedIsFound_data();
    void whatIsAskedIsFound();
    void noMoreThanAsked();
    void whatIsKeptIsNotThere();
    void whereSomebodyHidesFindsNobodyForWhoMayNotKnow();

private:
    HouseholdId live(const QString &name, const Address &there, bool ofPerson = false);
    [[nodiscard]] QStringList found(const Viewer &viewer, const PlaceQuery &query) const;

    mutable Store m_store; // a read takes no const database
    HouseholdId m_corner = {};
};

namespace {

Address placeAt(const QString &street, const QString &number, const QString &postcode, const QString &town)
{
    Address address;
    address.street = street;
    address.houseNumber = number;
    address.postcode = postcode;
    address.town = town;
    return address;
}

} // namespace

HouseholdId TestPlaceReader::live(const QString &name, const Address &there, bool ofPerson)
{
    Household household = m_store.household(name);
    Person person = m_store.person(u"Iemand "_s + name);
    m_store.mustAct([&](Transaction &tx) -> Done {
        Address lived = there;
        lived.id = m_store.id<AddressId>();
        Membership member{m_store.id<MembershipId>(), household.id, person.id, {}, {}, true};
        return tx.save(household)
            .and_then([&] { return tx.save(person); })
            .and_then([&] { return tx.save(member); })
            .and_then(
                [&] { return ofPerson ? tx.saveAddress(person.id, lived) : tx.saveAddress(household.id, lived); });
    });
    return household.id;
}

void TestPlaceReader::initTestCase()
{
    m_corner = live(u"Hoek"_s, placeAt(u"Kerkstraat"_s, u"14"_s, u"2611 AB"_s, u"Delft"_s));
    Address left = placeAt(u"kerkstraat"_s, u"2"_s, u"2611AB"_s, u"Delft"_s);
    left.until = QDate(2024, 3, 1);
    live(u"Vertrokken"_s, left);
    live(u"Eigen"_s, placeAt(u"Kerkstraat"_s, u"14"_s, u"2671 CD"_s, u"Naaldwijk"_s), true);
    live(u"Laan"_s, placeAt(u"Kerkstraatlaan"_s, u"140"_s, u"2289 SA"_s, u"Den Haag"_s));
    Address secret = placeAt(u"Achterom"_s, u"7"_s, u"2026 IS"_s, u"Delft"_s);
    secret.secret = true;
    live(u"Verborgen"_s, secret);
}

QStringList TestPlaceReader::found(const Viewer &viewer, const PlaceQuery &query) const
{
    const auto places = PlaceReader(m_store.db()).find(viewer, query);
    Store::must(places);
    QStringList names;
    for (const FoundPlace &one : *places) {
        names.append(one.householdName);
        if (!query.houseNumber.isEmpty() && one.address.houseNumber != query.houseNumber)
            names.append(u"with another number"_s);
    }
    names.sort();
    return names;
}

void TestPlaceReader::whatIsAskedIsFound_data()
{
    QTest::addColumn<PlaceQuery>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const PlaceQuery &query, const QStringList &names) {
        QTest::newRow(name) << query << names;
    };
    const QStringList all{u"Eigen"_s, u"Hoek"_s, u"Laan"_s, u"Vertrokken"_s};
    row("a street in any case, also who left", {.street = u"KERKSTRAAT"_s}, all);
    row("its beginning", {.street = u"kerkstr"_s}, all);
    row("too short a beginning", {.street = u"ke"_s}, {});
    row("a street with a number, also of one person", {.street = u"Kerkstraat"_s, .houseNumber = u"14"_s},
        {u"Eigen"_s, u"Hoek"_s});
    row("with the town", {.street = u"Kerkstraat"_s, .houseNumber = u"14"_s, .town = u"naald"_s}, {u"Eigen"_s});
    row("a town of two words", {.street = u"Kerkstraat"_s, .town = u"haag"_s}, {u"Laan"_s});
    row("another town", {.street = u"Kerkstraat"_s, .town = u"leiden"_s}, {});
    row("a postcode", {.postcode = u"2611AB"_s}, {u"Hoek"_s, u"Vertrokken"_s});
    row("a postcode with a number", {.postcode = u"2611AB"_s, .houseNumber = u"2"_s}, {u"Vertrokken"_s});
    row("a secret address, for who may know", {.street = u"Achterom"_s}, {u"Verborgen"_s});
    row("a street that is none", {.street = u"Nergens"_s}, {});
    row("signs of a pattern are letters", {.street = u"%%%"_s}, {});
}

void TestPlaceReader::whatIsAskedIsFound()
{
    QFETCH(PlaceQuery, query);
    QTEST(found(m_store.viewer(), query), "names");
}

void TestPlaceReader::noMoreThanAsked()
{
    QCOMPARE(found(m_store.viewer(), {.street = u"Kerkstraat"_s, .limit = 2}).size(), 2);
}

void TestPlaceReader::whatIsKeptIsNotThere()
{
    const Viewer kept(m_store.user().id, {m_corner});
    QCOMPARE(found(kept, {.street = u"Kerkstraat"_s, .houseNumber = u"14"_s}), QStringList(u"Eigen"_s));
    // and takes no place of what is there
    QCOMPARE(found(kept, {.street = u"Kerkstraat"_s, .limit = 3}).size(), 3);
}

void TestPlaceReader::whereSomebodyHidesFindsNobodyForWhoMayNotKnow()
{
    const Viewer consultant(m_store.user().id, {}, Role::Consultant);
    QCOMPARE(found(consultant, {.street = u"Achterom"_s}), QStringList());
    QCOMPARE(found(consultant, {.postcode = u"2026IS"_s, .houseNumber = u"7"_s}), QStringList());
    QCOMPARE(found(consultant, {.street = u"Kerkstraat"_s, .houseNumber = u"2"_s}), QStringList(u"Vertrokken"_s));
    const PersonQuery there{{}, {}, u"2026IS7"_s, {}, 10};
    QVERIFY(m_store.reader().lookUp(consultant, there)->isEmpty());
    QCOMPARE(m_store.reader().lookUp(m_store.viewer(), there)->size(), 1);
}

QTEST_GUILESS_MAIN(TestPlaceReader)
#include "test_placereader.moc"
