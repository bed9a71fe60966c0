#include "core/domain/network.h"
#include "core/privacy/remarks.h"
#include "core/store/remarkreader.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

Address address(const QString &street, const QString &number, const QString &postcode, bool secret = false)
{
    Address out;
    out.street = street;
    out.houseNumber = number;
    out.postcode = postcode;
    out.town = u"Naaldwijk"_s;
    out.secret = secret;
    return out;
}

} // namespace

/// A remark is held against the vault by look-ups; what the viewer may not see is not there.
class TestRemarkReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTheVaultKnowsIsFound_data();
    void whatTheVaultKnowsIsFound();
    void whatIsHiddenIsNotThere();
    void whereSomebodyHidesIsNotThereForWhoMayNotKnow();

private:
    HouseholdId live(const QList<Person> &people, const Address &there, bool ofPerson);
    [[nodiscard]] QString foundIn(const QString &text, const Viewer &viewer);

    Store m_store;
    HouseholdId m_hidden = {};
};

HouseholdId TestRemarkReader::live(const QList<Person> &people, const Address &there, bool ofPerson)
{
    Household household = m_store.household(u"Gezin"_s);
    const auto work = [&](Transaction &tx) -> Done {
        if (Done saved = tx.save(household); !saved)
            return saved;
        for (Person one : people) {
            if (Done saved = tx.save(one); !saved)
                return saved;
            const Membership member{m_store.id<MembershipId>(), household.id, one.id, {}, {}, true};
            if (Done saved = tx.save(member); !saved)
                return saved;
        }
        Address lived = there;
        lived.id = m_store.id<AddressId>();
        return ofPerson ? tx.saveAddress(people.constFirst().id, lived) : tx.saveAddress(household.id, lived);
    };
    m_store.mustAct(work);
    return household.id;
}

void TestRemarkReader::initTestCase()
{
    Person lotte = m_store.person(u"Lotte van der Helmgras"_s);
    lotte.phone = u"06 000 12 345"_s;
    lotte.bsn = u"999990019"_s;
    live({lotte, m_store.person(u"Thomas van der Helmgras"_s)}, address(u"Laan van Wulpen"_s, u"14"_s, u"2289 SA"_s),
        false);
    const Person wulp = m_store.person(u"Wulp Kemphaan"_s);
    live({wulp, m_store.person(u"Zoë Duinroos"_s)}, address(u"Achterom"_s, u"7"_s, u"2026 IS"_s, true), false);
    m_store.mustAct([&](Transaction &tx) {
        ShieldedFact fact{m_store.id<ShieldedFactId>(), wulp.id, ShieldedKind::School, u"De Zilverschoon"_s, {}, 0};
        return tx.save(fact);
    });
    const Person alone = m_store.person(u"Rietje Oeverloper"_s);
    live({alone}, address(u"Schuilhoek"_s, u"3"_s, u"2671 XW"_s, true), true);
    Person nel = m_store.person(u"Nel Grutto"_s);
    nel.phone = u"0600099999"_s;
    nel.bsn = u"123456789"_s;
    m_hidden = live({nel}, address(u"Verweg"_s, u"9"_s, u"2027 OP"_s, true), false);
    m_store.mustAct([&](Transaction &tx) {
        ShieldedFact fact{m_store.id<ShieldedFactId>(), nel.id, ShieldedKind::Work, u"Drukkerij Tureluur"_s, {}, 0};
        return tx.save(fact);
    });
}

QString TestRemarkReader::foundIn(const QString &text, const Viewer &viewer)
{
    const privacy::RemarkSearch search({text}, {u"Delft"_s});
    const auto known = RemarkReader(m_store.db()).known(viewer, search.lookups());
    Store::must(known);
    QStringList found;
    for (const privacy::Leak &leak : search.leaks(*known))
        found.append(text.mid(leak.from, leak.length));
    return found.join(u'|');
}

void TestRemarkReader::whatTheVaultKnowsIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("a name", u"ook Helmgras belde"_s, u"Helmgras"_s);
    row("a name in small letters, of nobody shielded", u"ook helmgras"_s, u""_s);
    row("both words of somebody in small letters", u"ook thomas van der helmgras"_s, u"thomas van der helmgras"_s);
    row("the words of two people", u"ook lotte en wulpje en thomas kemphaantje"_s, u""_s);
    row("shielded by the address of the household", u"ook kemphaan"_s, u"kemphaan"_s);
    row("who lives with somebody shielded", u"ook duinroos"_s, u"duinroos"_s);
    row("shielded by an address of her own", u"ook oeverloper"_s, u"oeverloper"_s);
    row("misspelt at its end", u"ook Helmgars belde"_s, u"Helmgars"_s);
    row("misspelt at its beginning, by sound", u"ook Cemphaan belde"_s, u"Cemphaan"_s);
    row("its first letters changed places", u"ook Ehlmgras belde"_s, u"Ehlmgras"_s);
    row("a letter too few at its beginning", u"ook Hlmgras belde"_s, u"Hlmgras"_s);
    row("a letter too many at its beginning", u"ook Whulp en Dhuinroos belde"_s, u"Whulp|Dhuinroos"_s);
    row("another first letter", u"ook Xelmgras belde"_s, u"Xelmgras"_s);
    row("a letter in front", u"ook Bhelmgras belde"_s, u"Bhelmgras"_s);
    row("a vowel for another", u"ook Hilmgras belde"_s, u"Hilmgras"_s);
    row("a word that nobody is called", u"ook Strandloper en Delft belden"_s, u""_s);
    row("the end of a number", u"bel 600 012 345"_s, u"600 012 345"_s);
    row("another number", u"tel 600 012 346"_s, u""_s);
    row("a street of some words, with a number", u"op de Laan van Wulpen 14"_s, u"Laan van Wulpen"_s);
    row("the same without a number", u"op de Laan van Wulpen"_s, u""_s);
    row("a street with a secret address", u"in de Achterom is het druk"_s, u"Achterom"_s);
    row("the same misspelt", u"in de Achtrom is het druk"_s, u"Achtrom"_s);
    row("the same in capitals", u"in de ACHTEROM is het druk"_s, u"ACHTEROM"_s);
    row("a school that is kept", u"naar De Zilverschoon gaan er meer"_s, u"De Zilverschoon"_s);
    row("the same in small letters", u"en naar de zilverschoon"_s, u"de zilverschoon"_s);
    row("the same misspelt", u"naar De Zilverschon gaan er meer"_s, u"De Zilverschon"_s);
    row("a year and a word that are a postcode", u"over 2026 is niets bekend"_s, u"2026 is"_s);
    row("a year and a word that are none", u"over 2025 is niets bekend"_s, u""_s);
}

void TestRemarkReader::whatTheVaultKnowsIsFound()
{
    QFETCH(QString, text);
    QTEST(foundIn(text, m_store.viewer()), "found");
}

/// With and without a household that is kept from her the answer is the same: it does not tell that it is there.
void TestRemarkReader::whatIsHiddenIsNotThere()
{
    const QString text =
        u"ook Nel, Grutto, grutto, nel grutto, Gruto, in de Verweg, bij Drukkerij Tureluur, over 2027 op, "
        u"nummer 600 099 999 12 en 12 123 456 789"_s;
    const QString seen = foundIn(text, m_store.viewer());
    for (const QString &word : {u"Nel"_s, u"Grutto"_s, u"grutto"_s, u"nel grutto"_s, u"Gruto"_s, u"Verweg"_s,
             u"Drukkerij Tureluur"_s, u"2027 op"_s, u"600 099 999"_s, u"123 456 789"_s})
        QVERIFY2(seen.split(u'|').contains(word), qPrintable(word + u" not in "_s + seen));
    const Viewer kept(m_store.user().id, {m_hidden});
    QCOMPARE(foundIn(text, kept), QString());
    QCOMPARE(foundIn(u"ook Helmgras en kemphaan, in de Achterom"_s, kept), u"Helmgras|kemphaan|Achterom"_s);
}

void TestRemarkReader::whereSomebodyHidesIsNotThereForWhoMayNotKnow()
{
    const Viewer consultant(m_store.user().id, {}, Role::Consultant);
    QCOMPARE(foundIn(u"ook kemphaan, in de Achterom, bij De Zilverschoon, over 2026 is, en Kemphaan"_s, consultant),
        u"Kemphaan"_s);
}

QTEST_GUILESS_MAIN(TestRemarkReader)
#include "test_remarkreader.moc"
