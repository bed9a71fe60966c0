#include "core/privacy/leakguard.h"

#include <QTest>

using namespace regie;
using namespace regie::privacy;
using namespace Qt::StringLiterals;

namespace {

/// What is shielded in these tests: an address, a number, a reporter, a school, a BSN.
LeakGuard guard()
{
    LeakGuard guard;
    guard.allowName({u"Lotte"_s, u"van der"_s, u"Helmgras"_s});
    Address open;
    open.street = u"Kwelderpad"_s;
    open.houseNumber = u"14"_s;
    open.postcode = u"2289 SA"_s;
    open.town = u"Rijswijk"_s;
    guard.allowAddress(open);
    guard.allowPhone(u"06 000 00 47 11"_s);
    Address secret;
    secret.street = u"Duinroosstraat"_s;
    secret.houseNumber = u"7"_s;
    secret.postcode = u"2671 XW"_s;
    secret.town = u"Naaldwijk"_s;
    guard.shieldAddress(secret, ShieldReason::SecretAddress);
    guard.shieldPhone(u"06-00012345"_s, ShieldReason::UnsafeToCall);
    guard.shieldName({u"Wulp"_s, {}, u"Kemphaan"_s}, ShieldReason::Reporter);
    guard.shieldPlace(u"De Zilverschoon"_s, ShieldReason::SecretAddress);
    guard.shieldNationalId(u"999990019"_s);
    return guard;
}

} // namespace

class LeakGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void saysWhereAndWhat();
    void sharedSurnameIsSaid();
    void hostileTextIsSearchedWhole_data();
    void hostileTextIsSearchedWhole();
    void takesWholeSentencesOut_data();
    void takesWholeSentencesOut();
    void aYearIsNoPostcode();
    void nothingShieldedNothingFound();
};

void LeakGuardTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Secret>("what");
    const auto row = [](const char *name, const QString &text, Secret what) { QTest::newRow(name) << text << what; };
    row("the street", u"Zij woont nu in de Duinroosstraat."_s, Secret::Street);
    row("the street in capitals", u"DUINROOSSTRAAT 7"_s, Secret::Street);
    row("the street, two words", u"ergens in de Duinroos straat"_s, Secret::Street);
    row("the street, hyphenated", u"Duinroos-straat"_s, Secret::Street);
    row("the street, abbreviated", u"Duinroosstr. 7"_s, Secret::Street);
    row("the street without its kind", u"zij zit in de Duinroos"_s, Secret::Street);
    row("the street, a letter too few", u"Duinrosstraat"_s, Secret::Street);
    row("the street, letters changed places", u"Diunroosstraat"_s, Secret::Street);
    row("the street, two slips", u"Duynroostraat"_s, Secret::Street);
    row("the street, letter by letter", u"D u i n r o o s s t r a a t"_s, Secret::Street);
    row("the street, with nothing you see in it", u"Duin\u200Broos\u00ADstraat"_s, Secret::Street);
    row("the street, other letters of the same look", u"Ｄｕｉｎｒｏｏｓｓｔｒａａｔ"_s, Secret::Street);
    row("the postcode", u"postcode 2671 XW"_s, Secret::Postcode);
    row("the postcode, small and close", u"2671xw"_s, Secret::Postcode);
    row("only its digits", u"ergens in 2671 gezien"_s, Secret::Postcode);
    row("the town", u"Zij is naar Naaldwijk gegaan"_s, Secret::Town);
    row("the town misspelt", u"Naaltwijk"_s, Secret::Town);
    row("the number", u"bel 06 000 12 345"_s, Secret::Phone);
    row("the number from abroad", u"bel +31 6 000 12 345"_s, Secret::Phone);
    row("the number with a slip", u"bel 0600012346"_s, Secret::Phone);
    row("the number, digits changed places", u"bel 06-00013245"_s, Secret::Phone);
    row("the reporter's surname", u"gemeld door mevrouw Kemphaan"_s, Secret::Name);
    row("the reporter's surname misspelt", u"mevrouw Kemfaan belde"_s, Secret::Name);
    row("the reporter's given name", u"buurvrouw Wulp belde"_s, Secret::Name);
    row("the reporter's surname with a possessive s", u"Kemphaans verhaal"_s, Secret::Name);
    row("the school", u"zit op De Zilverschoon"_s, Secret::Place);
    row("the school without its article, misspelt", u"school: deZilverschon"_s, Secret::Place);
    row("the BSN", u"BSN 9999.90.019"_s, Secret::NationalId);
}

void LeakGuardTest::findsWhatIsPlanted()
{
    QFETCH(QString, text);
    QFETCH(Secret, what);
    const QList<Leak> leaks = guard().find({u"Er is niets aan de hand."_s, text});
    QVERIFY(!leaks.isEmpty());
    QVERIFY(std::ranges::any_of(leaks, [what](const Leak &leak) { return leak.what == what && leak.passage == 1; }));
}

void LeakGuardTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another street") << u"Zij liep over de Helmgrasweg"_s;
    QTest::newRow("the dwelling everybody knows") << u"Kwelderpad 14, 2289 SA Rijswijk"_s;
    QTest::newRow("a name of the household") << u"Lotte van der Helmgras belde zelf"_s;
    QTest::newRow("a number that may be called") << u"06 000 00 47 11"_s;
    QTest::newRow("a date and a case number") << u"OEF-2026-0412, opgelegd op 23-11-2026 om 02:10"_s;
    QTest::newRow("other figures") << u"binnen 72 uur, 28 dagen, 2 van 5"_s;
    QTest::newRow("nothing") << QString();
}

void LeakGuardTest::leavesTheRestAlone()
{
    QFETCH(QString, text);
    QCOMPARE(guard().find({text}), QList<Leak>());
}

void LeakGuardTest::saysWhereAndWhat()
{
    const QString text = u"Zij is veilig. Zij woont in de Duinroosstraat 7."_s;
    const QList<Leak> leaks = guard().find({text});
    QCOMPARE(leaks.size(), 1);
    QCOMPARE(text.mid(leaks[0].from, leaks[0].length), u"Duinroosstraat"_s);
    QCOMPARE(leaks[0].why, ShieldReason::SecretAddress);
    QVERIFY(!leaks[0].misspelt);
    QVERIFY(guard().find({u"Duinrosstraat"_s})[0].misspelt);
}

void LeakGuardTest::sharedSurnameIsSaid()
{
    LeakGuard guard;
    guard.allowName({u"Dirk"_s, {}, u"Zandoog"_s});
    guard.shieldName({u"Fem"_s, {}, u"Zandoog"_s}, ShieldReason::OtherPerson);
    QCOMPARE(guard.find({u"Dirk Zandoog was thuis"_s}), QList<Leak>());
    QCOMPARE(guard.find({u"Fem Zandoog was thuis"_s}).size(), 1);
}

void LeakGuardTest::hostileTextIsSearchedWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ten thousand letters before it") << QString(10000, u'x') + u" Duinroosstraat"_s;
    QTest::newRow("right-to-left marks") << u"\u202EDuinroosstraat\u202C"_s;
    QTest::newRow("in markup") << u"<b>Duinroos</b>straat"_s;
    QTest::newRow("between emoji") << u"\U0001F600Duinroosstraat\U0001F600"_s;
    QTest::newRow("in a formula") << u"=\"Duinroosstraat\"&A1"_s;
    QTest::newRow("over two lines") << u"Duinroos\nstraat"_s;
}

void LeakGuardTest::hostileTextIsSearchedWhole()
{
    QFETCH(QString, text);
    QVERIFY(!guard().find({text}).isEmpty());
}

void LeakGuardTest::takesWholeSentencesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("one of three") << u"Het gaat goed. Zij woont in de Duinroosstraat. Wij bellen morgen."_s
                                  << u"Het gaat goed. Wij bellen morgen."_s;
    QTest::newRow("all there is") << u"Duinroosstraat 7"_s << QString();
    QTest::newRow("a number with points") << u"Bel 06.00012345 niet! Kom langs."_s << u"Kom langs."_s;
    QTest::newRow("two leaks in two sentences") << u"Naar Naaldwijk? Ja. Kemphaan belde."_s << u"Ja."_s;
    QTest::newRow("lines") << u"Afspraak een\nDuinroosstraat\nAfspraak drie"_s << u"Afspraak een\nAfspraak drie"_s;
}

void LeakGuardTest::takesWholeSentencesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, rest);
    const QString out = withoutSentences(text, guard().find({text}));
    QCOMPARE(out, rest);
    QVERIFY(guard().find({out}).isEmpty());
}

void LeakGuardTest::aYearIsNoPostcode()
{
    Address secret;
    secret.postcode = u"2026 AB"_s;
    LeakGuard guard;
    guard.shieldAddress(secret, ShieldReason::SecretAddress);
    QCOMPARE(guard.find({u"OEF-2026-0412"_s}), QList<Leak>());
    QCOMPARE(guard.find({u"2026 ab"_s}).size(), 1);
}

void LeakGuardTest::nothingShieldedNothingFound()
{
    QVERIFY(LeakGuard().isEmpty());
    QCOMPARE(LeakGuard().find({u"Duinroosstraat"_s}), QList<Leak>());
}

QTEST_GUILESS_MAIN(LeakGuardTest)
#include "leakguardtest.moc"
