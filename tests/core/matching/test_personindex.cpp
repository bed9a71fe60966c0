#include "core/matching/matching.h"
#include "core/matching/personindex.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace regie;
using namespace regie::matching;

namespace {

PersonId personId(int number)
{
    IdBytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(number >> 8);
    bytes[1] = static_cast<std::uint8_t>(number);
    bytes[15] = 1;
    return PersonId(bytes);
}

Address kwelderpad()
{
    Address address;
    address.street = QStringLiteral("Kwelderpad");
    address.houseNumber = QStringLiteral("14");
    address.postcode = QStringLiteral("2289 SA");
    return address;
}

KnownPerson known(int number, const QString &name, const QString &born)
{
    KnownPerson person;
    person.person.id = personId(number);
    person.person.name = PersonName::split(name);
    person.person.birthDate = PartialDate::parse(born).value_or(PartialDate());
    return person;
}

Mention heard(const QString &name, const QString &born = {})
{
    Mention mention;
    mention.asWritten = name;
    mention.birthDate = PartialDate::parse(born).value_or(PartialDate());
    return mention;
}

/// A vault of four hundred, with Lotte van der Helmgras as number 1000.
QList<KnownPerson> everybody()
{
    const QStringList given{QStringLiteral("Anna"), QStringLiteral("Bram"), QStringLiteral("Mohammed"),
        QStringLiteral("Dirk"), QStringLiteral("Wilma")};
    const QStringList family{QStringLiteral("Wulp"), QStringLiteral("Kievit"), QStringLiteral("Zandoog"),
        QStringLiteral("Meijer"), QStringLiteral("de Duindoorn")};
    std::mt19937 dice(3);
    QList<KnownPerson> persons;
    for (int i = 0; i < 400; ++i) {
        const int year = 1940 + static_cast<int>(dice() % 60);
        const int month = 1 + static_cast<int>(dice() % 12);
        const int day = 1 + static_cast<int>(dice() % 28);
        const QString born =
            QStringLiteral("%1-%2-%3").arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
        const QString name =
            given.at(i % 5) + u' ' + family.at((i / 5) % 5) + QString(QChar(u'a' + static_cast<ushort>(dice() % 26)));
        persons.append(known(i, name, born));
    }
    KnownPerson lotte = known(1000, QStringLiteral("Lotte van der Helmgras"), QStringLiteral("1987-07-03"));
    lotte.addresses = {kwelderpad()};
    lotte.housemates = {personId(1)};
    lotte.person.phone = QStringLiteral("06 000 000 47");
    persons.append(lotte);
    return persons;
}

PersonIndex filled()
{
    PersonIndex index;
    for (const KnownPerson &person : everybody())
        index.insert(person);
    return index;
}

} // namespace

class TestPersonIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void stepsAddUp();
    void addressAloneIsNeverStrong();
    void housemateMakesSurer();
    void comparesOneByOne();
    void rankTellsBits();
    void theSameAreFoundUnexplained();
    void insertedReplacedRemoved();
    void emptyQuestionFindsNobody();
    void settledOrNotIsTheSame();
    void filledAtOnceIsTheSame();
};

void TestPersonIndex::finds_data()
{
    QTest::addColumn<Mention>("mention");
    QTest::addColumn<int>("atLeast"); // Likeness
    const auto row = [](const char *label, const Mention &mention, Likeness likeness) {
        QTest::newRow(label) << mention << static_cast<int>(likeness);
    };
    row("whole", heard(QStringLiteral("Lotte van der Helmgras"), QStringLiteral("1987-07-03")), Likeness::VeryLikely);
    row("name alone", heard(QStringLiteral("lotte helmgras")), Likeness::Possible);
    row("beginning of the surname", heard(QStringLiteral("lotte hel")), Likeness::Weak);
    row("surname alone", heard(QStringLiteral("helmgras")), Likeness::Weak);
    row("surname by its sound", heard(QStringLiteral("lotte helmchras")), Likeness::Possible);
    row("day and month swapped", heard(QStringLiteral("l. helmgras"), QStringLiteral("1987-03-07")),
        Likeness::Possible);
    row("another surname", heard(QStringLiteral("lotte zandhaver"), QStringLiteral("1987-07-03")), Likeness::Possible);
    row("exchanged", heard(QStringLiteral("helmgras lotte"), QStringLiteral("1987-07-03")), Likeness::VeryLikely);
    Mention call = heard(QStringLiteral("lotje"));
    call.phone = QStringLiteral("+31600000047");
    row("telephone", call, Likeness::Weak);
    Mention there = heard(QStringLiteral("charlotte"));
    there.address = kwelderpad();
    row("address and call name", there, Likeness::Weak);
}

void TestPersonIndex::finds()
{
    QFETCH(Mention, mention);
    QFETCH(int, atLeast);
    const QList<Candidate> found = filled().find(mention);
    QVERIFY(!found.isEmpty());
    const auto lotte =
        std::find_if(found.begin(), found.end(), [](const Candidate &one) { return one.person == personId(1000); });
    QVERIFY(lotte != found.end());
    QVERIFY(static_cast<int>(lotte->likeness) <= atLeast);
    if (atLeast == static_cast<int>(Likeness::VeryLikely))
        QCOMPARE(found.first().person, personId(1000));
}

void TestPersonIndex::stepsAddUp()
{
    Mention mention = heard(QStringLiteral("Lotte Helmgras"), QStringLiteral("1987-03-07"));
    mention.address = kwelderpad();
    const QList<Candidate> found = filled().find(mention, {personId(1)});
    QCOMPARE(found.first().person, personId(1000));
    double sum = 0;
    bool companions = false;
    for (const WaterfallStep &step : found.first().waterfall) {
        sum += step.bits;
        companions = companions || step.companions == QList<PersonId>{personId(1)};
    }
    QVERIFY(std::abs(sum - found.first().bits) < 0.01);
    QVERIFY(companions);
    QVERIFY(found.first().settling.has_value());
    const auto birth = std::find_if(found.first().comparisons.begin(), found.first().comparisons.end(),
        [](const Comparison &one) { return one.field == Field::BirthDate; });
    QCOMPARE(birth->detail, Detail::DayMonthSwapped);
}

void TestPersonIndex::addressAloneIsNeverStrong()
{
    Mention mention;
    mention.address = kwelderpad();
    mention.phone = QStringLiteral("0600000047");
    for (const Candidate &one : filled().find(mention, {personId(1)}))
        QCOMPARE(one.likeness, Likeness::Weak);
}

void TestPersonIndex::housemateMakesSurer()
{
    const PersonIndex index = filled();
    const Mention mention = heard(QStringLiteral("L. Helmgras"));
    const QList<Candidate> alone = index.find(mention);
    const QList<Candidate> with = index.find(mention, {personId(1)});
    QCOMPARE(alone.first().person, personId(1000));
    QCOMPARE(with.first().person, personId(1000));
    QVERIFY(with.first().bits > alone.first().bits + 3);
}

void TestPersonIndex::comparesOneByOne()
{
    const PersonIndex index = filled();
    const auto told = index.compare(heard(QStringLiteral("Bas Kievit")), {}, personId(1000));
    QVERIFY(told.has_value());
    QCOMPARE(told->person, personId(1000));
    QVERIFY(told->bits < 0);
    QVERIFY(!index.compare(heard(QStringLiteral("Bas")), {}, personId(2000)).has_value());
}

void TestPersonIndex::rankTellsBits()
{
    KnownPerson lotte = known(1000, QStringLiteral("Lotte van der Helmgras"), QStringLiteral("1987-07-03"));
    const QList<Candidate> found =
        rank(heard(QStringLiteral("lotte helmgras"), QStringLiteral("1987-07-03")), {}, {lotte});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().bits > 0);
    QVERIFY(!found.first().waterfall.isEmpty());
}

void TestPersonIndex::theSameAreFoundUnexplained()
{
    const PersonIndex index = filled();
    const Mention mention = heard(QStringLiteral("lotte helmgras"), QStringLiteral("1987-07-03"));
    const QList<Candidate> told = index.find(mention);
    const QList<Candidate> bare = index.find(mention, {}, {.explained = false});
    QVERIFY(!told.isEmpty());
    QCOMPARE(bare.size(), told.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        QCOMPARE(bare.at(i).person, told.at(i).person);
        QCOMPARE(bare.at(i).likeness, told.at(i).likeness);
        QCOMPARE(bare.at(i).score, told.at(i).score);
        QVERIFY(!told.at(i).comparisons.isEmpty() && bare.at(i).comparisons.isEmpty());
    }
}

void TestPersonIndex::insertedReplacedRemoved()
{
    PersonIndex index = filled();
    QCOMPARE(index.size(), 401);
    index.insert(known(1000, QStringLiteral("Saskia Tureluur"), QStringLiteral("1990-02-02")));
    QCOMPARE(index.size(), 401);
    QVERIFY(index.contains(personId(1000)));
    const QList<Candidate> now = index.find(heard(QStringLiteral("saskia tureluur")));
    QCOMPARE(now.first().person, personId(1000));
    for (const Candidate &one : index.find(heard(QStringLiteral("lotte helmgras"))))
        QVERIFY(one.person != personId(1000));
    QVERIFY(index.remove(personId(1000)));
    QVERIFY(!index.remove(personId(1000)));
    QVERIFY(!index.contains(personId(1000)));
    QCOMPARE(index.size(), 400);
    for (const Candidate &one : index.find(heard(QStringLiteral("saskia tureluur"))))
        QVERIFY(one.person != personId(1000));
}

void TestPersonIndex::emptyQuestionFindsNobody()
{
    QVERIFY(filled().find({}).isEmpty());
    QVERIFY(filled().find(heard(QStringLiteral(" - . "))).isEmpty());
    QVERIFY(PersonIndex().find(heard(QStringLiteral("Lotte"))).isEmpty());
}

void TestPersonIndex::settledOrNotIsTheSame()
{
    PersonIndex settled = filled();
    settled.settle();
    const PersonIndex waiting = filled();
    for (const char *name : {"Lotte Helmgras", "mohamed", "meier", "anna k"}) {
        const Mention mention = heard(QString::fromLatin1(name));
        const QList<Candidate> a = settled.find(mention);
        const QList<Candidate> b = waiting.find(mention);
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i)
            QCOMPARE(a.at(i).person, b.at(i).person);
    }
}

/// Everybody at once, with keys made on two threads, finds what one by one finds.
void TestPersonIndex::filledAtOnceIsTheSame()
{
    const QList<KnownPerson> persons = everybody();
    for (const qsizetype count : {qsizetype(0), qsizetype(1), persons.size()}) {
        PersonIndex atOnce;
        atOnce.reserve(count);
        PersonIndex oneByOne;
        for (const KnownPerson &person : persons.mid(0, count)) {
            atOnce.insert(person);
            oneByOne.insert(person);
        }
        atOnce.settle();
        oneByOne.settle();
        for (const char *name : {"Lotte Helmgras", "mohamed", "meier", "anna k"})
            QCOMPARE(atOnce.find(heard(QString::fromLatin1(name))), oneByOne.find(heard(QString::fromLatin1(name))));
    }
}

QTEST_GUILESS_MAIN(TestPersonIndex)
#include "test_personindex.moc"
