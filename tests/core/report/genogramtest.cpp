#include "core/report/genogrammoment.h"
#include "core/report/genogramorder.h"
#include "tests/support/samplefamily.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::report;
using namespace regie::test;

namespace {

/// Who stands where, row by row: "Piet 0.0, Aaltje 1.0". Places are in slots from the left edge.
QStringList rowsOf(const Genogram &genogram)
{
    QStringList rows;
    for (const GenogramBand &band : genogram.generations) {
        QStringList row;
        for (const int person : genogram.inGeneration(band.generation)) {
            const QString given = genogram.family.persons.at(person).person.name.given;
            const qreal at =
                (genogram.persons.at(person).centre.x() - genogram.sizes.margin) / genogram.sizes.slot - 0.5;
            row.append(u"%1 %2"_s.arg(given.isEmpty() ? u"?"_s : given).arg(at, 0, 'f', 1));
        }
        rows.append(row.join(u", "_s));
    }
    return rows;
}

int named(const Genogram &genogram, const QString &given)
{
    for (int i = 0; i < static_cast<int>(genogram.family.persons.size()); ++i) {
        if (genogram.family.persons.at(i).person.name.given == given)
            return i;
    }
    return -1;
}

QStringList overlaps(const Genogram &genogram)
{
    QStringList found;
    for (int i = 0; i < static_cast<int>(genogram.persons.size()); ++i) {
        const QRectF own = genogram.persons.at(i).symbol.united(genogram.persons.at(i).label);
        for (int j = i + 1; j < static_cast<int>(genogram.persons.size()); ++j) {
            if (own.intersects(genogram.persons.at(j).symbol.united(genogram.persons.at(j).label)))
                found.append(u"%1 and %2"_s.arg(i).arg(j));
        }
        if (!QRectF(QPointF(), genogram.size).contains(own))
            found.append(u"%1 stands outside"_s.arg(i));
    }
    return found;
}

/// Couples of one generation between whom somebody stands, unless one of them has more than two partners.
QStringList partedCouples(const Genogram &genogram)
{
    QStringList found;
    for (const Couple &couple : genogram.kin.couples) {
        const auto partners = [&](int person) {
            return std::count_if(genogram.kin.couples.cbegin(), genogram.kin.couples.cend(),
                [person](const Couple &one) { return one.a == person || one.b == person; });
        };
        const GenogramPerson &a = genogram.persons.at(couple.a);
        const GenogramPerson &b = genogram.persons.at(couple.b);
        if (a.generation != b.generation || partners(couple.a) > 2 || partners(couple.b) > 2)
            continue;
        const QList<int> row = genogram.inGeneration(a.generation);
        if (std::abs(row.indexOf(couple.a) - row.indexOf(couple.b)) != 1)
            found.append(u"%1 and %2"_s.arg(couple.a).arg(couple.b));
    }
    return found;
}

/// Children that do not hang below their parents: the line down comes out beside all of them.
QStringList strayChildren(const Genogram &genogram)
{
    QStringList found;
    for (const GenogramUnion &one : genogram.unions) {
        if (one.children.isEmpty() || one.stem.isEmpty())
            continue;
        const qreal drop = one.stem.last().x();
        const qreal left = genogram.persons.at(one.children.first()).centre.x();
        const qreal right = genogram.persons.at(one.children.last()).centre.x();
        const qreal room = genogram.sizes.slot * 0.1;
        if (drop < left - room || drop > right + room)
            found.append(u"of %1 and %2 by %3"_s.arg(one.a).arg(one.b).arg(
                std::max(left - drop, drop - right) / genogram.sizes.slot));
    }
    return found;
}

QStringList upsideDown(const Genogram &genogram)
{
    QStringList found;
    for (const Descent &descent : genogram.kin.descents) {
        if (genogram.persons.at(descent.child).generation <= genogram.persons.at(descent.parent).generation)
            found.append(u"%1 above %2"_s.arg(descent.child).arg(descent.parent));
    }
    return found;
}

} // namespace

#define REGIE_NOTHING(list)                                                                                            \
    do {                                                                                                               \
        const QStringList found_ = (list);                                                                             \
        QVERIFY2(found_.isEmpty(), qPrintable(found_.join(u"; "_s)));                                                  \
    } while (false)

class GenogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void planted_data();
    void planted();
    void grown_data();
    void grown();
    void tangled_data();
    void tangled();
    void sixtyPersons();
    void nobody();
    void circleOfParents();
    void grandparentWithoutParent();
    void threePartners();
    void moment();
    void standsAndHomes();
    void sharedResidence();
    void patternsRepeat();
    void patternGoesPast();
    void changes();
};

void GenogramTest::golden_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("crossings");
    QTest::newRow("mock-up") << mockupFamily()
                             << QStringList{u"Piet 0.9, Aaltje 2.0, Gerrit 4.8, Maria 5.9"_s,
                                    u"? 0.0, Ilse 1.3, Bas 3.0, Mirte 4.7, Joost 6.0, Femke 7.0"_s,
                                    u"Noor 2.1, Sem 3.4, Liv 4.4"_s}
                             << 0;
    QTest::newRow("blended") << blendedFamily()
                             << QStringList{u"Eva 0.0, Dirk 1.0, Anna 2.6, Karel 4.5"_s,
                                    u"Finn 0.5, Roos 1.8, Tom 3.1, Lot 4.1"_s}
                             << 0;
    QTest::newRow("three generations") << threeGenerations()
                                       << QStringList{u"Jan 1.2, Els 2.3, Henk 4.5, Riet 5.5"_s,
                                              u"Peter 0.0, Ad 1.3, Wil 2.3, Hans 3.5, Ine 4.5, Cor 5.5"_s,
                                              u"Dani 1.3, Ella 2.3, Bo 3.5, Cas 4.5"_s}
                                       << 0;
    QTest::newRow("incest and half-siblings") << incestFamily()
                                              << QStringList{u"Bea 0.0, Gijs 1.8, Tine 5.1, Wout 6.3"_s,
                                                     u"Sam 0.9, Lies 2.5, Rik 3.5, Kim 4.5"_s, u"Noa 2.1, Jip 5.4"_s}
                                              << 0;
    QTest::newRow("unknown fathers") << unknownFathers()
                                     << QStringList{u"Truus 3.5"_s, u"Petra 2.1, Rob 4.4, ? 5.7"_s,
                                            u"Kai 0.5, Mees 1.5, Saar 2.8, Lux 3.8"_s}
                                     << 0;
    QTest::newRow("twins") << twinsFamily()
                           << QStringList{u"Bram 2.0, Hanna 3.0"_s,
                                  u"Lieke 0.0, Job 1.0, Jop 2.0, Mara 3.0, Milan 4.0, ? 5.0"_s}
                           << 0;
    QTest::newRow("adopted and foster") << fosterFamily()
                                        << QStringList{u"Greet 0.0, Kees 2.8"_s,
                                               u"Ming 0.9, Demi 1.9, Ruud 2.9, Ria 4.8"_s, u"Fleur 0.0, Boris 4.8"_s}
                                        << 0;
}

void GenogramTest::golden()
{
    QFETCH(Family, family);
    QFETCH(QStringList, rows);
    QFETCH(int, crossings);
    const Genogram genogram = composeGenogram(family);
    QCOMPARE(rowsOf(genogram).join(u" / "_s), rows.join(u" / "_s));
    QCOMPARE(crossingsIn(genogram), crossings);
}

void GenogramTest::planted_data()
{
    QTest::addColumn<Family>("family");
    QTest::newRow("mock-up") << mockupFamily();
    QTest::newRow("blended") << blendedFamily();
    QTest::newRow("three generations") << threeGenerations();
    QTest::newRow("incest and half-siblings") << incestFamily();
    QTest::newRow("unknown fathers") << unknownFathers();
    QTest::newRow("twins") << twinsFamily();
    QTest::newRow("adopted and foster") << fosterFamily();
}

void GenogramTest::planted()
{
    QFETCH(Family, family);
    const Genogram genogram = composeGenogram(family);
    REGIE_NOTHING(overlaps(genogram));
    REGIE_NOTHING(partedCouples(genogram));
    REGIE_NOTHING(upsideDown(genogram));
    for (unsigned seed = 1; seed < 6; ++seed) {
        const Genogram other = composeGenogram(shuffled(family, seed));
        QCOMPARE(rowsOf(other), rowsOf(genogram));
        QCOMPARE(other.persons, genogram.persons);
        QCOMPARE(other.unions, genogram.unions);
        QCOMPARE(other.descents, genogram.descents);
    }
}

void GenogramTest::grown_data()
{
    QTest::addColumn<int>("persons");
    QTest::addColumn<unsigned>("seed");
    for (const int persons : {2, 5, 12, 25}) {
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d persons, seed %u", persons, seed) << persons << seed;
    }
}

/// A family that is a tree: everything that is promised holds.
void GenogramTest::grown()
{
    QFETCH(int, persons);
    QFETCH(unsigned, seed);
    const Family family = grownFamily(persons, seed);
    const Genogram genogram = composeGenogram(family);
    REGIE_NOTHING(overlaps(genogram));
    REGIE_NOTHING(partedCouples(genogram));
    REGIE_NOTHING(upsideDown(genogram));
    REGIE_NOTHING(strayChildren(genogram));
    QCOMPARE(crossingsIn(genogram), 0);
    QCOMPARE(composeGenogram(shuffled(family, seed)).persons, genogram.persons);
}

void GenogramTest::tangled_data()
{
    grown_data();
}

void GenogramTest::tangled()
{
    QFETCH(int, persons);
    QFETCH(unsigned, seed);
    const Family family = tangledFamily(persons, seed);
    const Genogram genogram = composeGenogram(family);
    REGIE_NOTHING(overlaps(genogram));
    REGIE_NOTHING(upsideDown(genogram));
    QCOMPARE(composeGenogram(shuffled(family, seed)).persons, genogram.persons);
}

void GenogramTest::sixtyPersons()
{
    const Genogram genogram = composeGenogram(grownFamily(60, 3));
    QCOMPARE(genogram.persons.size(), 60);
    REGIE_NOTHING(overlaps(genogram));
    REGIE_NOTHING(partedCouples(genogram));
    REGIE_NOTHING(strayChildren(genogram));
    QCOMPARE(crossingsIn(genogram), 0);
}

void GenogramTest::nobody()
{
    const Genogram genogram = composeGenogram({});
    QVERIFY(genogram.isEmpty());
    QVERIFY(momentOf(genogram, QDate(2026, 11, 23)).homes.isEmpty());
    Planted alone;
    alone.add(u"Dirk Zandoog"_s, Sex::Male, 1984);
    QCOMPARE(rowsOf(composeGenogram(alone.family())), QStringList{u"Dirk 0.0"_s});
}

/// It must not be there, yet when it is, everybody is drawn and nothing hangs.
void GenogramTest::circleOfParents()
{
    Planted made;
    const int a = made.add(u"Ada"_s, Sex::Female, 1960);
    const int b = made.add(u"Bob"_s, Sex::Male, 1980);
    const int c = made.add(u"Cas"_s, Sex::Male, 2000);
    made.parent(a, {b});
    made.parent(b, {c});
    made.parent(c, {a});
    const Genogram genogram = composeGenogram(made.family());
    QCOMPARE(genogram.generations.size(), 3);
    QCOMPARE(composeGenogram(shuffled(made.family(), 3)).persons, genogram.persons);
}

void GenogramTest::grandparentWithoutParent()
{
    Planted made;
    const int oma = made.add(u"Oma"_s, Sex::Female, 1950);
    const int father = made.add(u"Vader"_s, Sex::Male, 1975);
    const int mother = made.add(u"Moeder"_s, Sex::Female, 1976);
    const int child = made.add(u"Kind"_s, Sex::Male, 2010);
    made.parents(father, mother, {child});
    made.relate(child, oma, RelationKind::Grandchild);
    const Genogram genogram = composeGenogram(made.family());
    QCOMPARE(genogram.persons.at(named(genogram, u"Oma"_s)).generation, 1);
    QCOMPARE(genogram.persons.at(named(genogram, u"Kind"_s)).generation, 3);
    QVERIFY(std::any_of(genogram.descents.cbegin(), genogram.descents.cend(),
        [](const GenogramDescent &one) { return one.bond == Bond::Presumed; }));
    REGIE_NOTHING(overlaps(genogram));
}

/// The last partner stands at the right, those before at the left in their order.
void GenogramTest::threePartners()
{
    Planted made;
    const int man = made.add(u"Rob"_s, Sex::Male, 1970);
    const int first = made.add(u"Een"_s, Sex::Female, 1971);
    const int second = made.add(u"Twee"_s, Sex::Female, 1975);
    const int third = made.add(u"Drie"_s, Sex::Female, 1980);
    made.couple(man, first, 1990, 1998);
    made.couple(second, man, 1999, 2008);
    made.couple(man, third, 2010);
    made.parents(man, first, {made.add(u"A"_s, Sex::Male, 1992)});
    made.parents(man, second, {made.add(u"B"_s, Sex::Male, 2001)});
    made.parents(man, third, {made.add(u"C"_s, Sex::Male, 2012)});
    const Genogram genogram = composeGenogram(made.family());
    QStringList names;
    for (const int person : genogram.inGeneration(1))
        names.append(genogram.family.persons.at(person).person.name.given);
    QCOMPARE(names, (QStringList{u"Een"_s, u"Twee"_s, u"Rob"_s, u"Drie"_s}));
    REGIE_NOTHING(overlaps(genogram));
}

void GenogramTest::moment()
{
    const Genogram genogram = composeGenogram(mockupFamily());
    const auto lineOf = [&](const QString &a, const QString &b, QDate on) {
        const GenogramMoment moment = momentOf(genogram, on);
        const int first = named(genogram, a);
        const int second = named(genogram, b);
        for (qsizetype i = 0; i < genogram.unions.size(); ++i) {
            const GenogramUnion &one = genogram.unions.at(i);
            if (std::minmax(one.a, one.b) == std::minmax(first, second))
                return moment.unions.at(i);
        }
        return std::optional<CoupleLine>();
    };
    QCOMPARE(lineOf(u"Bas"_s, u"Mirte"_s, QDate(2012, 1, 1)), std::nullopt);
    QCOMPARE(lineOf(u"Bas"_s, u"Mirte"_s, QDate(2020, 1, 1)), CoupleLine::Together);
    QCOMPARE(lineOf(u"Bas"_s, u"Mirte"_s, QDate(2026, 11, 23)), CoupleLine::Apart);
    QCOMPARE(lineOf(u"Gerrit"_s, u"Maria"_s, QDate(1990, 1, 1)), CoupleLine::Married);
    QCOMPARE(lineOf(u"Gerrit"_s, u"Maria"_s, QDate(2010, 1, 1)), CoupleLine::Apart);
    const GenogramMoment before = momentOf(genogram, QDate(2010, 1, 1));
    QVERIFY(!before.persons.at(named(genogram, u"Sem"_s)).there);
    QCOMPARE(before.persons.at(named(genogram, u"Noor"_s)).age, 0);
    QVERIFY(!before.persons.at(named(genogram, u"Piet"_s)).deceased);
    const GenogramMoment now = momentOf(genogram, QDate(2026, 11, 23));
    QVERIFY(now.persons.at(named(genogram, u"Piet"_s)).deceased);
    QCOMPARE(now.patterns.size(), 5);
    QCOMPARE(std::count_if(now.patterns.cbegin(), now.patterns.cend(), [](const auto &one) { return one.over; }), 1);
}

void GenogramTest::standsAndHomes()
{
    const Genogram genogram = composeGenogram(twinsFamily());
    const GenogramMoment now = momentOf(genogram, QDate(2026, 11, 23));
    const int unborn = named(genogram, {});
    QVERIFY(now.persons.at(unborn).unborn);
    QVERIFY(now.persons.at(unborn).there);
    QVERIFY(!momentOf(genogram, QDate(2025, 1, 1)).persons.at(unborn).there);
    for (const Family &family :
        {mockupFamily(), blendedFamily(), unknownFathers(), fosterFamily(), threeGenerations()}) {
        const Genogram drawn = composeGenogram(family);
        for (const GenogramHome &home : momentOf(drawn, QDate(2026, 11, 23)).homes) {
            for (int person = 0; person < static_cast<int>(drawn.persons.size()); ++person) {
                const QRectF symbol = drawn.persons.at(person).symbol;
                const bool inside = std::any_of(home.parts.cbegin(), home.parts.cend(),
                    [&symbol](const QRectF &part) { return part.intersects(symbol); });
                QCOMPARE(inside, home.persons.contains(person));
            }
        }
    }
}

/// Two main residences at one time: the child is in both outlines.
void GenogramTest::sharedResidence()
{
    Planted made;
    const int father = made.add(u"Vader"_s, Sex::Male, 1980);
    const int mother = made.add(u"Moeder"_s, Sex::Female, 1982);
    const int child = made.add(u"Kind"_s, Sex::Male, 2012);
    made.couple(father, mother, 2008, 2020);
    made.parents(father, mother, {child});
    made.home(u"Vader"_s, {father, child}, 2020);
    made.home(u"Moeder"_s, {mother, child}, 2020);
    const Genogram genogram = composeGenogram(made.family());
    const GenogramMoment now = momentOf(genogram, QDate(2026, 11, 23));
    QCOMPARE(now.homes.size(), 2);
    for (const GenogramHome &home : now.homes)
        QVERIFY(home.persons.contains(named(genogram, u"Kind"_s)));
    QVERIFY(now.homes.at(0).parts != now.homes.at(1).parts);
    QVERIFY(momentOf(genogram, QDate(2015, 1, 1)).homes.isEmpty());
}

void GenogramTest::patternsRepeat()
{
    const Genogram genogram = composeGenogram(threeGenerations());
    const GenogramMoment now = momentOf(genogram, QDate(2026, 11, 23));
    QCOMPARE(now.repeats, (QList<GenogramRepeat>{{TieKind::Violence, {1, 2}}}));
    QVERIFY(momentOf(genogram, QDate(1995, 1, 1)).repeats.isEmpty());
}

/// A line to somebody further in the row goes round those in between.
void GenogramTest::patternGoesPast()
{
    Planted made;
    QList<int> children;
    for (int i = 0; i < 4; ++i)
        children.append(made.add(u"Kind %1"_s.arg(i), Sex::Male, 2000 + i));
    made.parents(made.add(u"Vader"_s, Sex::Male, 1970), made.add(u"Moeder"_s, Sex::Female, 1972), children);
    made.tie(children.first(), children.last(), TieKind::Broken);
    made.tie(children.first(), children.last(), TieKind::Violence);
    const Genogram genogram = composeGenogram(made.family());
    const GenogramMoment now = momentOf(genogram, QDate(2026, 11, 23));
    QCOMPARE(now.patterns.size(), 2);
    QVERIFY(now.patterns.at(0).path != now.patterns.at(1).path);
    for (const GenogramPattern &pattern : now.patterns) {
        for (int person = 0; person < static_cast<int>(genogram.persons.size()); ++person) {
            if (person == pattern.from || person == pattern.to)
                continue;
            for (const QPointF &point : pattern.path)
                QVERIFY(!genogram.persons.at(person).symbol.contains(point));
        }
    }
}

void GenogramTest::changes()
{
    Planted made;
    const int a = made.add(u"Ada"_s, Sex::Female, 1980);
    const int b = made.add(u"Bob"_s, Sex::Male, 1981);
    made.couple(a, b, 2005, 2010);
    made.tie(a, b, TieKind::Care, QDate(2020, 1, 1), QDate(2021, 1, 1));
    const QList<QDate> days{QDate(1980, 6, 15), QDate(1981, 6, 15), QDate(2005, 6, 1), QDate(2010, 6, 1),
        QDate(2020, 1, 1), QDate(2021, 1, 2)};
    QCOMPARE(changesOf(made.family()), days);
}

QTEST_GUILESS_MAIN(GenogramTest)
#include "genogramtest.moc"
