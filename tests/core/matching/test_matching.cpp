#include "core/matching/fold.h"
#include "core/matching/matching.h"
#include "ui/wording/language.h"
#include "ui/wording/matching.h"

#include <QtTest>

using namespace regie;
using namespace regie::matching;

namespace {

PersonId personId(int number)
{
    IdBytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    return PersonId(bytes);
}

Mention heard(const QString &name, const QString &born = {}, const Address &address = {}, const QString &phone = {})
{
    Mention mention;
    mention.asWritten = name;
    mention.birthDate = PartialDate::parse(born).value_or(PartialDate());
    mention.address = address;
    mention.phone = phone;
    return mention;
}

Address kwelderpad()
{
    Address address;
    address.street = QStringLiteral("Kwelderpad");
    address.houseNumber = QStringLiteral("14");
    address.postcode = QStringLiteral("2289 SA");
    return address;
}

KnownPerson known(int number, const QString &name, const QString &born, const QList<Address> &addresses = {},
    const QList<PersonId> &housemates = {})
{
    KnownPerson person;
    person.person.id = personId(number);
    person.person.name = PersonName::split(name);
    person.person.birthDate = PartialDate::parse(born).value_or(PartialDate());
    person.addresses = addresses;
    person.housemates = housemates;
    return person;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void soundsAlike_data();
    void soundsAlike();
    void countsEdits_data();
    void countsEdits();
    void comparesNames_data();
    void comparesNames();
    void comparesBirthDates_data();
    void comparesBirthDates();
    void phoneKeyIsNineDigits_data();
    void phoneKeyIsNineDigits();
    void ranksAsTheDesignShows();
    void leavesOutWhoSharesNothing();
    void addressAloneIsWeak();
    void differentBsnOutweighsTheName();
    void sameInputSameOrder();
    void aRosterRanksAsTheRest();
    void wordsTheReasonsInDutch();
};

void TestMatching::foldsWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *label, const QString &name, const QStringList &words) {
        QTest::newRow(label) << name << words;
    };
    row("prefix left out", QStringLiteral("Lotte van der Helmgras"),
        {QStringLiteral("lotte"), QStringLiteral("helmgras")});
    row("short prefix", QStringLiteral("L. v.d. Helmgras"), {QStringLiteral("l"), QStringLiteral("helmgras")});
    row("slashed prefix", QStringLiteral("L. v/d Helmgras"), {QStringLiteral("l"), QStringLiteral("helmgras")});
    row("apostrophe prefix", QStringLiteral("Anna in 't Veld"), {QStringLiteral("anna"), QStringLiteral("veld")});
    row("diacritics", QStringLiteral("Zoë Citroën"), {QStringLiteral("zoe"), QStringLiteral("citroen")});
    row("ij is y", QStringLiteral("Dijkstra"), {QStringLiteral("dykstra")});
    row("ij as one character", QStringLiteral("Dĳkstra"), {QStringLiteral("dykstra")});
    row("turkish letters", QStringLiteral("Gülşah Yıldız"), {QStringLiteral("gulsah"), QStringLiteral("yildiz")});
    row("another script", QStringLiteral("Наталья"), {QStringLiteral("natal'a").remove(u'\'')});
    row("double name", QStringLiteral("Jansen-de Vries"), {QStringLiteral("jansen"), QStringLiteral("vries")});
    row("Ben is a given name in front", QStringLiteral("Ben Wulp"), {QStringLiteral("ben"), QStringLiteral("wulp")});
    row("only a prefix stays", QStringLiteral("van der"), {QStringLiteral("van"), QStringLiteral("der")});
    row("nothing", QString(), {});
}

void TestMatching::foldsWords()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    if (qstrcmp(QTest::currentDataTag(), "another script") == 0) {
        QCOMPARE(foldedWords(name).size(), 1);
        QVERIFY(foldedWords(name).first().startsWith(QStringLiteral("natal")));
        return;
    }
    QCOMPARE(foldedWords(name), words);
    QCOMPARE(foldedWords(name), foldedWords(name));
}

void TestMatching::soundsAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *a, const char *b, bool alike) {
        QTest::addRow("%s and %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << alike;
    };
    row("jansen", "janssen", true);
    row("meijer", "meier", true);
    row("meyer", "meijer", true);
    row("kuiper", "kuyper", true);
    row("cuyper", "kuiper", true);
    row("smit", "smid", true);
    row("claes", "klaas", true);
    row("bosch", "bos", true);
    row("zandoog", "sandoog", true);
    row("fokker", "vokker", true);
    row("wulp", "kievit", false);
    row("jansen", "hansen", false);
}

void TestMatching::soundsAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    QCOMPARE(soundOf(folded(a)) == soundOf(folded(b)), alike);
}

void TestMatching::countsEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("edits");
    QTest::newRow("equal") << "helmgras"
                           << "helmgras" << 0;
    QTest::newRow("one replaced") << "helmgras"
                                  << "halmgras" << 1;
    QTest::newRow("neighbours swapped") << "helmgras"
                                        << "helmgars" << 1;
    QTest::newRow("one inserted") << "helmgras"
                                  << "helmgraas" << 1;
    QTest::newRow("two") << "helmgras"
                         << "hlmgraz" << 2;
    QTest::newRow("more than the limit") << "helmgras"
                                         << "strandloper" << 4;
    QTest::newRow("empty") << ""
                           << "abc" << 3;
}

void TestMatching::countsEdits()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, edits);
    QCOMPARE(editDistance(a, b, 3), edits);
    QCOMPARE(editDistance(b, a, 3), edits);
}

void TestMatching::comparesNames_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<int>("detail");
    const auto row = [](const char *here, const char *there, Detail detail) {
        QTest::addRow("%s beside %s", here, there)
            << QString::fromUtf8(here) << QString::fromUtf8(there) << static_cast<int>(detail);
    };
    row("lotte van der helmgras", "Lotte van der Helmgras", Detail::Same);
    row("lotte helmgras", "Lotte van der Helmgras", Detail::PrefixDiffers);
    row("Lotte Helmgrsa", "Lotte Helmgras", Detail::SpellingDiffers);
    row("Lote Helmgraas", "Lotte Helmgras", Detail::FoldsAlike);
    row("Zandra Kievits", "Sandra Kievits", Detail::FoldsAlike);
    row("Fokke Meijer", "Vokke Meier", Detail::FoldsAlike);
    row("L. Helmgras", "Lotte Helmgras", Detail::InitialsFit);
    row("Lotte Helmgras", "Charlotte Helmgras", Detail::CallNameFits);
    row("Helmgras Lotte", "Lotte Helmgras", Detail::SpellingDiffers);
    row("Lotte Helmgras-Zandoog", "Lotte Zandoog", Detail::SpellingDiffers);
    row("Bas Helmgras", "Lotte Helmgras", Detail::SurnameOnly);
    row("Lotte Kievit", "Lotte Helmgras", Detail::GivenOnly);
    row("Bas Kievit", "Lotte Helmgras", Detail::Other);
    row("", "Lotte Helmgras", Detail::MissingHere);
}

void TestMatching::comparesNames()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(int, detail);
    const QList<Comparison> all = compare(heard(here), {}, known(1, there, {}));
    QCOMPARE(all.first().field, Field::Name);
    QCOMPARE(static_cast<int>(all.first().detail), detail);
}

void TestMatching::comparesBirthDates_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("detail");
    const auto row = [](const char *here, const char *there, Level level, Detail detail) {
        QTest::addRow("%s beside %s", here, there) << QString::fromLatin1(here) << QString::fromLatin1(there)
                                                   << static_cast<int>(level) << static_cast<int>(detail);
    };
    row("03-07-1987", "1987-07-03", Level::Equal, Detail::Same);
    row("07-03-1987", "1987-07-03", Level::Similar, Detail::DayMonthSwapped);
    row("1987-07-08", "1987-07-03", Level::Similar, Detail::SpellingDiffers);
    row("omstreeks 1987", "1987-07-03", Level::Fits, Detail::YearFits);
    row("1987", "1987-07-03", Level::Fits, Detail::YearFits);
    row("07-1987", "1987-07-03", Level::Fits, Detail::PartFits);
    row("omstreeks 1985", "1987-07-03", Level::Fits, Detail::YearsApart);
    row("1961-12-11", "1987-07-03", Level::Different, Detail::YearsApart);
    row("1985", "1987-07-03", Level::Different, Detail::YearsApart);
    row("", "1987-07-03", Level::NotComparable, Detail::MissingHere);
    row("1987", "", Level::NotComparable, Detail::MissingThere);
}

void TestMatching::comparesBirthDates()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(int, level);
    QFETCH(int, detail);
    const Comparison birth = compare(heard(QStringLiteral("L"), here), {}, known(1, QStringLiteral("L"), there)).at(1);
    QCOMPARE(static_cast<int>(birth.level), level);
    QCOMPARE(static_cast<int>(birth.detail), detail);
}

void TestMatching::phoneKeyIsNineDigits_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("key");
    QTest::newRow("spaces") << "06 000 000 47"
                            << "600000047";
    QTest::newRow("country code") << "+31 6 00000047"
                                  << "600000047";
    QTest::newRow("too short") << "070 000"
                               << "";
}

void TestMatching::phoneKeyIsNineDigits()
{
    QFETCH(QString, phone);
    QFETCH(QString, key);
    QCOMPARE(phoneKey(phone), key);
}

void TestMatching::ranksAsTheDesignShows()
{
    const PersonId dirk = personId(9);
    const QList<KnownPerson> vault{known(4, QStringLiteral("Lotte Helmersgras"), QStringLiteral("1961-12-11")),
        known(3, QStringLiteral("L. Helmgras"), {}),
        known(2, QStringLiteral("Charlotte Helmgraas"), QStringLiteral("1989")),
        known(1, QStringLiteral("Lotte van der Helmgras"), QStringLiteral("1987-07-03"), {kwelderpad()}, {dirk})};
    const QList<Candidate> found =
        rank(heard(QStringLiteral("lotte helmgras"), QStringLiteral("omstreeks 1987"), kwelderpad()), {dirk}, vault);
    QCOMPARE(found.size(), 3); // the fourth shares only a given name
    QCOMPARE(found.at(0).person, personId(1));
    QCOMPARE(found.at(0).likeness, Likeness::VeryLikely);
    QCOMPARE(found.at(1).person, personId(2));
    QCOMPARE(found.at(1).likeness, Likeness::Possible);
    QCOMPARE(found.at(2).person, personId(3));
    QCOMPARE(found.at(2).likeness, Likeness::Possible);
}

void TestMatching::leavesOutWhoSharesNothing()
{
    QVERIFY(rank(heard(QStringLiteral("Lotte Helmgras")), {}, {known(1, QStringLiteral("Bas Kievit"), {})}).isEmpty());
}

void TestMatching::addressAloneIsWeak()
{
    const QList<Candidate> found = rank(heard(QStringLiteral("Lotte Helmgras"), {}, kwelderpad()), {personId(8)},
        {known(1, QStringLiteral("Bas Kievit"), {}, {kwelderpad()}, {personId(8)})});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().likeness, Likeness::Weak);
}

void TestMatching::differentBsnOutweighsTheName()
{
    Mention mention = heard(QStringLiteral("Lotte Helmgras"), QStringLiteral("1987-07-03"));
    mention.bsn = QStringLiteral("111222333");
    KnownPerson twin = known(1, QStringLiteral("Lotte Helmgras"), QStringLiteral("1987-07-03"));
    twin.person.bsn = QStringLiteral("123456782");
    QVERIFY(isValidBsn(mention.bsn) && isValidBsn(twin.person.bsn));
    QCOMPARE(rank(mention, {}, {twin}).first().likeness, Likeness::Possible);
    twin.person.bsn = mention.bsn;
    QCOMPARE(rank(mention, {}, {twin}).first().likeness, Likeness::VeryLikely);
}

void TestMatching::sameInputSameOrder()
{
    QList<KnownPerson> vault;
    for (int i = 1; i < 60; ++i)
        vault.append(known(i, QStringLiteral("Lotte Helmgras"), QStringLiteral("1987")));
    const Mention mention = heard(QStringLiteral("Lotte Helmgras"), QStringLiteral("1987"));
    const QList<Candidate> forward = rank(mention, {}, vault);
    std::reverse(vault.begin(), vault.end());
    QCOMPARE(rank(mention, {}, vault), forward);
}

void TestMatching::aRosterRanksAsTheRest()
{
    const QStringList names{QStringLiteral("Lotte Helmersgras"), QStringLiteral("L. Helmgras"),
        QStringLiteral("Charlotte Helmgraas"), QStringLiteral("Lotte van der Helmgras"), QStringLiteral("Bas Kievit"),
        QStringLiteral("Helmgras Lotte"), QStringLiteral("Lot Helmgras-Zandoog"), QString()};
    const QStringList days{QStringLiteral("1987-07-03"), QStringLiteral("1989"), QString()};
    QList<KnownPerson> vault;
    Roster roster;
    QList<int> places;
    for (int i = 0; i < 48; ++i) {
        const QList<Address> addresses = i % 2 == 0 ? QList<Address>{kwelderpad()} : QList<Address>();
        vault.append(known(i + 1, names.at(i % names.size()), days.at(i % days.size()), addresses));
        places.append(roster.add(vault.constLast()));
    }
    for (const QString &name : names) {
        for (const QString &day : days) {
            const Mention mention = heard(name, day, kwelderpad());
            const QList<Candidate> all = rank(mention, {}, vault);
            const QList<Candidate> some = roster.rank(mention, places);
            QCOMPARE(some.size(), all.size());
            for (qsizetype i = 0; i < all.size(); ++i) {
                QCOMPARE(some.at(i).person, all.at(i).person);
                QCOMPARE(some.at(i).likeness, all.at(i).likeness);
                QCOMPARE(some.at(i).score, all.at(i).score);
            }
        }
    }
    QVERIFY(roster.rank(heard(names.constFirst()), std::span<const int>()).isEmpty());
}

void TestMatching::wordsTheReasonsInDutch()
{
    wording::speak(*QCoreApplication::instance());
    const PersonId dirk = personId(9);
    const QList<Candidate> found =
        rank(heard(QStringLiteral("lotte helmgras"), QStringLiteral("omstreeks 1987"), kwelderpad()), {dirk},
            {known(1, QStringLiteral("Lotte van der Helmgras"), QStringLiteral("1987-07-03"), {}, {dirk})});
    QCOMPARE(wording::candidateReasons(found.first().comparisons, {QStringLiteral("Dirk Zandoog")}),
        QStringLiteral("Naam gelijk op het tussenvoegsel na · jaar past · woont bij Dirk Zandoog (bevestigd)"));
    QCOMPARE(wording::likeness(Likeness::VeryLikely), QStringLiteral("Zeer waarschijnlijk"));
    QCOMPARE(
        wording::surerWith(found.first().comparisons), QStringLiteral("De hele geboortedatum, of het telefoonnummer."));
}

QTEST_GUILESS_MAIN(TestMatching)
#include "test_matching.moc"
