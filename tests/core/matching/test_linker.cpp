#include "core/matching/exchanged.h"
#include "core/matching/linker.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace regie;
using namespace regie::matching;

namespace {

Record person(const QString &id, const QString &given, const QString &surname, RecordDate born)
{
    Record record;
    record.id = id;
    record.givenName = given;
    record.surname = surname;
    record.birthDate = born;
    return record;
}

/// Invented people who have nothing to do with each other.
QList<Record> crowd(int size)
{
    const QStringList parts{QStringLiteral("hel"), QStringLiteral("mer"), QStringLiteral("gras"), QStringLiteral("wul"),
        QStringLiteral("kie"), QStringLiteral("zan"), QStringLiteral("doog"), QStringLiteral("stran"),
        QStringLiteral("loper"), QStringLiteral("duin"), QStringLiteral("meeu"), QStringLiteral("tij"),
        QStringLiteral("bos"), QStringLiteral("riet"), QStringLiteral("vink"), QStringLiteral("oever")};
    std::mt19937 dice(11); // the same everywhere, by the standard
    const auto upTo = [&dice](unsigned count) { return static_cast<int>(dice() % count); };
    QList<Record> out;
    for (int i = 0; i < size; ++i) {
        const QString given = parts.at(upTo(16)) + parts.at(upTo(16)) + QStringLiteral("a");
        const QString family = parts.at(upTo(16)) + parts.at(upTo(16)) + parts.at(upTo(16));
        const RecordDate born{1940 + upTo(60), 1 + upTo(12), 2 + upTo(27)};
        Record one = person(QStringLiteral("c%1").arg(i, 4, 10, QLatin1Char('0')), given, family, born);
        one.street = parts.at(upTo(16)) + parts.at(upTo(16)) + QStringLiteral("straat");
        one.houseNumber = QString::number(1 + upTo(190));
        one.postcode = QStringLiteral("%1AB").arg(2200 + upTo(400));
        out.append(one);
    }
    return out;
}

QSet<QPair<QString, QString>> linked(const QList<Record> &records, const LinkResult &result)
{
    QSet<QPair<QString, QString>> out;
    for (const LinkedPair &pair : result.pairs) {
        const QString &a = records.at(pair.first).id;
        const QString &b = records.at(pair.second).id;
        out.insert({std::min(a, b), std::max(a, b)});
    }
    return out;
}

QByteArray told(const QList<Record> &records, const LinkResult &result)
{
    QStringList lines;
    for (const LinkedPair &pair : result.pairs) {
        const QString &a = records.at(pair.first).id;
        const QString &b = records.at(pair.second).id;
        lines.append(std::min(a, b) + u' ' + std::max(a, b) + u' ' + QString::number(pair.bits, 'g', 17));
    }
    lines.sort();
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestLinker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOnePerson_data();
    void findsOnePerson();
    void keepsTwoPeopleApart_data();
    void keepsTwoPeopleApart();
    void orderAndThreadsDoNotShow();
    void linesOfOneEventAreTwoPeople();
    void companionsSettleAnInitial();
    void reasonsAddUp();
    void febrlIsFound();
    void exchangedNamesAreToldByTheOthers_data();
    void exchangedNamesAreToldByTheOthers();
    void acrossTwoLists();
    void nobodyTwiceWhenOneToOne();
    void survivesEmptyAndOdd();
    void twoNumbersAreNeverOneCluster();
    void datesWrittenTwiceAreNoSlip();
    void standInDaysSayTheYear();
    void nobodyInCommonSpeaksAgainst();
    void allAlikeAreOne_data();
    void allAlikeAreOne();
    void twoLinesAreEnough();
};

/// Each row is somebody twice in a list of a hundred and fifty others.
void TestLinker::findsOnePerson_data()
{
    QTest::addColumn<Record>("a");
    QTest::addColumn<Record>("b");
    Record whole = person(QStringLiteral("x1"), QStringLiteral("Lotte"), QStringLiteral("van der Berg"), {1987, 7, 3});
    whole.street = QStringLiteral("Kwelderpad");
    whole.houseNumber = QStringLiteral("14");
    whole.postcode = QStringLiteral("2289 SA");
    whole.phone = QStringLiteral("06 000 000 47");
    const auto row = [&whole](const char *label, auto &&change) {
        Record other = whole;
        other.id = QStringLiteral("x2");
        change(other);
        QTest::newRow(label) << whole << other;
    };
    row("the same", [](Record &) {});
    row("prefix behind a comma", [](Record &r) { r.surname = QStringLiteral("Berg, van der"); });
    row("prefix glued", [](Record &r) { r.surname = QStringLiteral("Vanderberg"); });
    row("prefix shortened", [](Record &r) { r.surname = QStringLiteral("v.d. Berg"); });
    row("prefix missing", [](Record &r) { r.surname = QStringLiteral("Berg"); });
    row("partner's name in front", [](Record &r) { r.surname = QStringLiteral("Jansen-van der Berg"); });
    row("day and month swapped", [](Record &r) { r.birthDate = {1987, 3, 7}; });
    row("the first of January", [](Record &r) { r.birthDate = {1987, 1, 1}; });
    row("date missing", [](Record &r) { r.birthDate = {}; });
    row("only the year", [](Record &r) { r.birthDate = {1987, 0, 0}; });
    row("initial only", [](Record &r) { r.givenName = QStringLiteral("L."); });
    row("given name and surname exchanged", [](Record &r) {
        r.givenName = QStringLiteral("Berg");
        r.surname = QStringLiteral("Lotte");
    });
    row("exchanged, and one misheard", [](Record &r) {
        r.givenName = QStringLiteral("van der Berg");
        r.surname = QStringLiteral("Lotje");
    });
    row("initials in the place of the surname", [](Record &r) {
        r.givenName = QStringLiteral("van der Berg");
        r.surname = QStringLiteral("L.M.");
        r.street = r.houseNumber = r.postcode = QString();
    });
    row("initials and a glued prefix, exchanged", [](Record &r) {
        r.givenName = QStringLiteral("Vanderberg");
        r.surname = QStringLiteral("L");
        r.street = r.houseNumber = r.postcode = QString();
    });
    row("moved", [](Record &r) {
        r.street = QStringLiteral("Wulpenlaan");
        r.houseNumber = QStringLiteral("3");
        r.postcode = QStringLiteral("2500 ZZ");
    });
    row("without address", [](Record &r) { r.street = r.houseNumber = r.postcode = QString(); });
    row("whole name in one column", [](Record &r) {
        r.fullName = QStringLiteral("Lotte van der Berg");
        r.givenName = r.surname = QString();
    });
    row("a letter wrong in both names", [](Record &r) {
        r.givenName = QStringLiteral("Lote");
        r.surname = QStringLiteral("van der Bergh");
    });
}

void TestLinker::findsOnePerson()
{
    QFETCH(Record, a);
    QFETCH(Record, b);
    const QList<Record> records = crowd(150) + QList<Record>{a, b};
    const auto pairs = linked(records, link(records, {}, {}));
    QVERIFY(pairs.contains({a.id, b.id}));
}

void TestLinker::keepsTwoPeopleApart_data()
{
    QTest::addColumn<Record>("a");
    QTest::addColumn<Record>("b");
    Record whole = person(QStringLiteral("x1"), QStringLiteral("Jan"), QStringLiteral("Helmersduin"), {1961, 4, 9});
    whole.street = QStringLiteral("Kwelderpad");
    whole.houseNumber = QStringLiteral("14");
    whole.postcode = QStringLiteral("2289 SA");
    whole.phone = QStringLiteral("06 000 000 47");
    whole.sex = Sex::Male;
    const auto row = [&whole](const char *label, auto &&change) {
        Record other = whole;
        other.id = QStringLiteral("x2");
        change(other);
        QTest::newRow(label) << whole << other;
    };
    row("partners", [](Record &r) {
        r.givenName = QStringLiteral("Wilma");
        r.birthDate = {1963, 11, 30};
        r.sex = Sex::Female;
    });
    row("father and son of one name", [](Record &r) { r.birthDate = {1990, 10, 22}; });
    row("father and son with one initial", [](Record &r) {
        r.givenName = QStringLiteral("J.");
        r.birthDate = {1990, 10, 22};
    });
    row("twins", [](Record &r) {
        r.givenName = QStringLiteral("Karin");
        r.sex = Sex::Female;
    });
    row("namesakes far apart", [](Record &r) {
        r.birthDate = {1974, 12, 28};
        r.street = QStringLiteral("Wulpenlaan");
        r.houseNumber = QStringLiteral("3");
        r.postcode = QStringLiteral("2500 ZZ");
        r.phone = QStringLiteral("06 111 222 33");
    });
    row("namesakes with an address by number", [&whole](Record &r) {
        whole.phone = whole.street = whole.houseNumber = whole.postcode = QString();
        whole.email = QStringLiteral("jan.helmersduin12@example.nl");
        r = whole;
        r.id = QStringLiteral("x2");
        r.birthDate = {1974, 12, 28};
        r.email = QStringLiteral("jan.helmersduin17@example.nl");
    });
    row("two valid national numbers", [&whole](Record &r) {
        r.nationalId = QStringLiteral("999990019");
        whole.nationalId = QStringLiteral("123456782");
    });
}

void TestLinker::keepsTwoPeopleApart()
{
    QFETCH(Record, a);
    QFETCH(Record, b);
    const QList<Record> records = crowd(150) + QList<Record>{a, b};
    const auto pairs = linked(records, link(records, {}, {}));
    QVERIFY(!pairs.contains({a.id, b.id}));
}

void TestLinker::orderAndThreadsDoNotShow()
{
    QList<Record> records = crowd(240);
    const QList<Record> again = crowd(240);
    for (int i = 0; i < 120; ++i) {
        Record copy = again.at(i * 2);
        copy.id = QStringLiteral("d%1").arg(i);
        copy.givenName.chop(1);
        copy.event = QString::number(i / 3);
        records.append(copy);
    }
    LinkOptions options;
    options.clusters = true;
    options.threads = 1;
    const QByteArray first = told(records, link(records, {}, options));
    QVERIFY(first.count('\n') > 60);
    std::mt19937 dice(7);
    for (const int threads : {2, 4}) {
        std::shuffle(records.begin(), records.end(), dice);
        options.threads = threads;
        QCOMPARE(told(records, link(records, {}, options)), first);
    }
}

void TestLinker::linesOfOneEventAreTwoPeople()
{
    QList<Record> records = crowd(150);
    Record one = records.at(5);
    one.id = QStringLiteral("y1");
    one.event = QStringLiteral("e1");
    Record two = one;
    two.id = QStringLiteral("y2");
    records.append({one, two});
    LinkOptions options;
    options.clusters = true;
    const LinkResult result = link(records, {}, options);
    QVERIFY(!linked(records, result).contains({one.id, two.id}));
    QVERIFY(result.clusterOf.at(150) != result.clusterOf.at(151));
}

/// "J. Wulp" without a date of birth is hardly anybody in particular, but beside his partner he is.
void TestLinker::companionsSettleAnInitial()
{
    const auto bitsOf = [](bool together) {
        QList<Record> records = crowd(150);
        const auto add = [&records, together](Record record, const QString &event) {
            record.event = together ? event : record.id;
            records.append(record);
        };
        const auto she = [](const QString &id) {
            return person(id, QStringLiteral("Wilma"), QStringLiteral("Rietzanger"), {1963, 11, 30});
        };
        add(she(QStringLiteral("w1")), QStringLiteral("e1"));
        add(person(QStringLiteral("j1"), QStringLiteral("Jan"), QStringLiteral("Wulp"), {1961, 4, 9}),
            QStringLiteral("e1"));
        add(she(QStringLiteral("w2")), QStringLiteral("e2"));
        add(person(QStringLiteral("j2"), QStringLiteral("J."), QStringLiteral("Wulp"), {}), QStringLiteral("e2"));
        LinkOptions options;
        options.threshold = 0.001;
        for (const LinkedPair &pair : link(records, {}, options).pairs) {
            if (records.at(pair.first).id == QLatin1String("j1") && records.at(pair.second).id == QLatin1String("j2"))
                return pair.bits;
        }
        return -100.0;
    };
    QVERIFY(bitsOf(true) > 0);
    QVERIFY(bitsOf(true) > bitsOf(false));
}

void TestLinker::reasonsAddUp()
{
    QList<Record> records = crowd(150);
    for (int i = 0; i < 30; ++i) {
        Record copy = records.at(i);
        copy.id = QStringLiteral("d%1").arg(i);
        copy.givenName.chop(1);
        if (i % 2 == 0)
            copy.birthDate = {};
        records.append(copy);
    }
    LinkOptions options;
    options.explain = true;
    const LinkResult result = link(records, {}, options);
    QVERIFY(result.pairs.size() >= 30);
    QCOMPARE(result.reasons.size(), result.pairs.size());
    for (qsizetype i = 0; i < result.pairs.size(); ++i) {
        double sum = 0;
        for (const WaterfallStep &step : result.reasons.at(i).explanation.waterfall)
            sum += step.bits;
        QVERIFY(std::abs(sum - result.pairs.at(i).bits) < 0.05);
        QVERIFY(!result.reasons.at(i).explanation.comparisons.isEmpty());
    }
}

/// The acceptance on FEBRL 1: every one of the 500 pairs and no other, with the model as it comes.
void TestLinker::febrlIsFound()
{
    QFile file(QStringLiteral(REGIE_TEST_DATA "/febrl/dataset1.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    QList<Record> records;
    while (!file.atEnd()) {
        QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        for (QString &cell : cells)
            cell = cell.trimmed();
        const QString &born = cells.at(9);
        Record one = person(cells.at(0), cells.at(1), cells.at(2),
            {born.left(4).toInt(), born.mid(4, 2).toInt(), born.mid(6, 2).toInt()});
        one.houseNumber = cells.at(3);
        one.street = cells.at(4);
        one.town = cells.at(6);
        one.postcode = cells.at(7);
        one.region = cells.at(8);
        one.nationalId = cells.at(10);
        records.append(one);
    }
    QCOMPARE(records.size(), 1000);
    const LinkResult result = link(records, {}, {});
    QCOMPARE(result.pairs.size(), 500);
    for (const LinkedPair &pair : result.pairs)
        QCOMPARE(records.at(pair.first).id.section(u'-', 1, 1), records.at(pair.second).id.section(u'-', 1, 1));
}

void TestLinker::exchangedNamesAreToldByTheOthers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<bool>("exchanged");
    QTest::newRow("as they belong") << QStringLiteral("Naima") << QStringLiteral("Belassi") << false;
    QTest::newRow("exchanged") << QStringLiteral("Belassi") << QStringLiteral("Naima") << true;
    QTest::newRow("exchanged, spelled otherwise") << QStringLiteral("Bellassi") << QStringLiteral("Naima") << true;
    QTest::newRow("exchanged, with a prefix") << QStringLiteral("El Belassi") << QStringLiteral("Naima") << true;
    QTest::newRow("a name of both kinds") << QStringLiteral("Belassi") << QStringLiteral("Thomas") << false;
    QTest::newRow("two given names") << QStringLiteral("Naima") << QStringLiteral("Thomas") << false;
    QTest::newRow("names nobody else has") << QStringLiteral("Helmgras") << QStringLiteral("Lotte") << false;
    QTest::newRow("an initial") << QStringLiteral("B.") << QStringLiteral("Naima") << false;
}

/// Ten others tell which name is which.
void TestLinker::exchangedNamesAreToldByTheOthers()
{
    QFETCH(const QString, given);
    QFETCH(const QString, surname);
    Lexicon lexicon;
    std::vector<Prepared> lines;
    const auto add = [&](const QString &first, const QString &last) {
        Record record;
        record.givenName = first;
        record.surname = last;
        lines.push_back(lexicon.prepare(record));
    };
    add(given, surname);
    for (int i = 0; i < 10; ++i) {
        add(QStringLiteral("Naima"), QStringLiteral("Belassi"));
        add(QStringLiteral("Thomas"), QStringLiteral("Wieringa"));
        add(QStringLiteral("Jesse"), QStringLiteral("Thomas"));
    }
    const std::vector<std::size_t> found = exchangedNames(lexicon, lines);
    QTEST(!found.empty() && found.front() == 0, "exchanged");
    QVERIFY(found.size() <= 1); // the others stay as they are
}

void TestLinker::acrossTwoLists()
{
    const QList<Record> first = crowd(150);
    QList<Record> second = first.mid(0, 50);
    second.append(second.at(3));
    const LinkResult result = link(first, second, {});
    QVERIFY(result.pairs.size() >= 51);
    for (const LinkedPair &pair : result.pairs)
        QCOMPARE(first.at(pair.first).id, second.at(pair.second).id);
}

void TestLinker::nobodyTwiceWhenOneToOne()
{
    const QList<Record> first = crowd(150);
    QList<Record> second = first.mid(0, 50);
    second.append(second.at(3));
    LinkOptions options;
    options.oneToOne = true;
    const LinkResult result = link(first, second, options);
    QCOMPARE(result.pairs.size(), 50);
}

void TestLinker::survivesEmptyAndOdd()
{
    QVERIFY(link({}, {}, {}).pairs.isEmpty());
    QVERIFY(link({Record()}, {}, {}).pairs.isEmpty());
    QList<Record> odd(20);
    for (int i = 0; i < odd.size(); ++i) {
        odd[i].id = QString::number(i);
        odd[i].surname = i % 2 == 0 ? QStringLiteral("'-.,") : QString(400, QLatin1Char('x'));
        odd[i].birthDate = {i % 3 == 0 ? 99999 : 0, 99, -4};
    }
    LinkOptions options;
    options.clusters = true;
    QCOMPARE(link(odd, {}, options).clusterOf.size(), 20);
    QVERIFY(link(crowd(1), crowd(1), options).pairs.size() <= 1);
}

/// A third line without a number must not bring together two people of one name whose numbers differ.
void TestLinker::twoNumbersAreNeverOneCluster()
{
    QList<Record> records = crowd(150);
    Record one = person(QStringLiteral("z1"), QStringLiteral("Daniel"), QStringLiteral("Zandoog"), {1997, 5, 11});
    one.nationalId = QStringLiteral("999990019");
    Record between = one;
    between.id = QStringLiteral("z2");
    between.nationalId = QString();
    Record other = one;
    other.id = QStringLiteral("z3");
    other.nationalId = QStringLiteral("123456782");
    records.append({one, between, other});
    LinkOptions options;
    options.clusters = true;
    const LinkResult result = link(records, {}, options);
    QVERIFY(result.clusterOf.at(150) != result.clusterOf.at(152));
    QVERIFY(!linked(records, result).contains({one.id, other.id}));
}

/// A father and a son of one name at one address, each written down twice.
void TestLinker::datesWrittenTwiceAreNoSlip()
{
    QList<Record> records = crowd(150);
    for (int i = 0; i < 40; ++i) { // a list where the date of a housemate is often copied
        Record copy = records.at(i);
        copy.id = QStringLiteral("d%1").arg(i);
        if (i % 4 == 0)
            copy.birthDate = {copy.birthDate.year + (copy.birthDate.year < 1970 ? 31 : -31), 7, 23};
        records.append(copy);
    }
    const auto add = [&records](const QString &id, RecordDate born) {
        Record one = person(id, QStringLiteral("Jasper"), QStringLiteral("Zandoog"), born);
        one.street = QStringLiteral("Kwelderpad");
        one.houseNumber = QStringLiteral("14");
        one.postcode = QStringLiteral("2289 SA");
        records.append(one);
    };
    add(QStringLiteral("f1"), {1965, 11, 17});
    add(QStringLiteral("f2"), {1965, 11, 17});
    add(QStringLiteral("g1"), {1990, 5, 19});
    add(QStringLiteral("g2"), {1990, 5, 19});
    const auto pairs = linked(records, link(records, {}, {}));
    QVERIFY(pairs.contains({QStringLiteral("f1"), QStringLiteral("f2")}));
    QVERIFY(pairs.contains({QStringLiteral("g1"), QStringLiteral("g2")}));
    QVERIFY(!pairs.contains({QStringLiteral("f1"), QStringLiteral("g1")}));
}

/// "1 January" twice says nothing but the year; years that differ by one are not a slip of the pen.
void TestLinker::standInDaysSayTheYear()
{
    const auto bitsOf = [](RecordDate one, RecordDate other) {
        QList<Record> records = crowd(150);
        records.append(person(QStringLiteral("s1"), QStringLiteral("Daniel"), QStringLiteral("Zandoog"), one));
        records.append(person(QStringLiteral("s2"), QStringLiteral("Daniel"), QStringLiteral("Zandoog"), other));
        LinkOptions options;
        options.threshold = 0.000001;
        for (const LinkedPair &pair : link(records, {}, options).pairs) {
            if (pair.first == 150 && pair.second == 151)
                return pair.bits;
        }
        return -100.0;
    };
    QVERIFY(bitsOf({1997, 5, 11}, {1996, 5, 11}) > bitsOf({1997, 1, 1}, {1996, 1, 1}) + 3);
}

/// The same name in two events, each with a partner: less likely one person when the partners are two people.
void TestLinker::nobodyInCommonSpeaksAgainst()
{
    const auto bitsOf = [](bool withPartners) {
        QList<Record> records = crowd(150);
        const QList<Record> others = crowd(12).mid(8);
        for (int i = 0; i < 2; ++i) {
            Record he = person(QStringLiteral("h%1").arg(i), QStringLiteral("Jelle"), QStringLiteral("Wulp"), {});
            he.event = QStringLiteral("e%1").arg(i);
            Record partner = others.at(i * 2);
            partner.id = QStringLiteral("p%1").arg(i);
            partner.surname += QStringLiteral("vaart");
            partner.event = withPartners ? he.event : QStringLiteral("f%1").arg(i);
            records.append({he, partner});
        }
        Record more = records.at(3); // an event with two people that has nothing to do with it
        more.id = QStringLiteral("m1");
        more.event = QStringLiteral("g1");
        Record beside = records.at(4);
        beside.id = QStringLiteral("m2");
        beside.event = QStringLiteral("g1");
        records.append({more, beside});
        LinkOptions options;
        options.threshold = 0.000001;
        for (const LinkedPair &pair : link(records, {}, options).pairs) {
            if (records.at(pair.first).id == QLatin1String("h0") && records.at(pair.second).id == QLatin1String("h1"))
                return pair.bits;
        }
        return -100.0;
    };
    const double apart = bitsOf(false);
    QVERIFY(apart > -20);
    QVERIFY(bitsOf(true) < apart - 0.3);
}

void TestLinker::allAlikeAreOne_data()
{
    QTest::addColumn<int>("lines");
    QTest::newRow("two") << 2;
    QTest::newRow("as many as one block holds") << 60;
    QTest::newRow("more than are compared with each other") << 400;
}

/// The same line over and over is one person, however many pairs that makes.
void TestLinker::allAlikeAreOne()
{
    QFETCH(int, lines);
    QList<Record> records;
    for (int i = 0; i < lines; ++i)
        records.append(
            person(QString::number(i), QStringLiteral("Lotte"), QStringLiteral("van der Berg"), {1987, 7, 3}));
    LinkOptions options;
    options.clusters = true;
    const LinkResult result = link(records, {}, options);
    QCOMPARE(QSet<qsizetype>(result.clusterOf.cbegin(), result.clusterOf.cend()).size(), 1);
    QCOMPARE(result.pairs.size(), lines * (lines - 1) / 2);
}

/// A list of two lines teaches nothing, so that what the program knows by itself must do.
void TestLinker::twoLinesAreEnough()
{
    const Record lotte = person(QStringLiteral("a"), QStringLiteral("Lotte"), QStringLiteral("Wulp"), {1987, 7, 3});
    const Record lote = person(QStringLiteral("b"), QStringLiteral("Lote"), QStringLiteral("Wulp"), {1987, 7, 3});
    const Record karin = person(QStringLiteral("c"), QStringLiteral("Karin"), QStringLiteral("Wulp"), {1990, 2, 13});
    QCOMPARE(link({lotte, lote}, {}, {}).pairs.size(), 1);
    QCOMPARE(link({lotte, karin}, {}, {}).pairs.size(), 0);
    Record namesake = lotte;
    namesake.id = QStringLiteral("d");
    namesake.birthDate = {1961, 11, 24};
    QCOMPARE(link({lotte, namesake}, {}, {}).pairs.size(), 0);
    QCOMPARE(link({lotte}, {lote}, {}).pairs.size(), 1);
    QCOMPARE(link({lotte}, {karin}, {}).pairs.size(), 0);
}

QTEST_GUILESS_MAIN(TestLinker)
#include "test_linker.moc"
