#include "core/domain/familychecks.h"
#include "core/domain/kinship.h"
#include "tests/support/samplefamily.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::test;

namespace {

/// Oma (1950), her daughter Moeder (1975), Vader (1974), their Kind (2005); Baby is expected.
struct Small
{
    Small()
    {
        made.parent(oma, {mother});
        made.parents(father, mother, {child});
        made.couple(father, mother, 2000);
        made.home(u"Duinweg"_s, {father, mother, child}, 2000);
        made.home(u"Oma"_s, {oma}, 1980);
    }
    Planted made;
    int oma = made.add(u"Oma"_s, Sex::Female, 1950);
    int mother = made.add(u"Moeder"_s, Sex::Female, 1975);
    int father = made.add(u"Vader"_s, Sex::Male, 1974);
    int child = made.add(u"Kind"_s, Sex::Male, 2005);
    int baby = made.addUnborn(2027);

    [[nodiscard]] Relation relation(int from, int to, RelationKind kind, QDate since = {}, QDate until = {}) const
    {
        return {.from = made.id(from), .to = made.id(to), .kind = kind, .since = since, .until = until};
    }
};

/// The first problem, with a `?` when it is only asked; empty when there is none.
QString first(const QList<FamilyProblem> &problems)
{
    static const char *const names[] = {"with herself", "child older", "parent too young", "circle", "said already",
        "together and apart", "end before begin", "died before born", "unborn with birth date", "unborn parent",
        "two main residences"};
    if (problems.isEmpty())
        return {};
    return QString::fromLatin1(names[static_cast<int>(problems.first().kind)]) +
           (problems.first().refused ? QString() : u"?"_s);
}

} // namespace

class FamilyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relation_data();
    void relation();
    void changedRelation();
    void tie();
    void life();
    void membership();
    void residences();
    void codes();
    void canonicalOrder();
    void sidesAndRepeats();
    void adoptionAndTwins();
    void circleIsCut();
};

void FamilyTest::relation_data()
{
    QTest::addColumn<Relation>("relation");
    QTest::addColumn<QString>("problem");
    const Small small;
    using enum RelationKind;
    const auto row = [&](const char *name, const Relation &relation, const QString &problem) {
        QTest::newRow(name) << relation << problem;
    };
    row("fine", small.relation(small.oma, small.father, Other), {});
    row("expected child", small.relation(small.mother, small.baby, Parent), {});
    row("with herself", small.relation(small.oma, small.oma, Sibling), u"with herself"_s);
    row("child older than parent", small.relation(small.child, small.father, Parent), u"child older"_s);
    row("told from the child", small.relation(small.oma, small.child, Child), u"child older"_s);
    row("a foster parent who is a forebear", small.relation(small.child, small.father, FosterParent), u"circle"_s);
    row("step-parent younger than the child", small.relation(small.mother, small.father, StepParent),
        u"child older?"_s);
    row("said already", small.relation(small.mother, small.child, Parent), u"said already"_s);
    row("said already from the other side", small.relation(small.child, small.mother, Child), u"said already"_s);
    row("former while partner", small.relation(small.mother, small.father, ExPartner), u"together and apart"_s);
    row("end before begin", small.relation(small.oma, small.father, Partner, QDate(2010, 1, 1), QDate(2009, 1, 1)),
        u"end before begin"_s);
    row("unborn parent", small.relation(small.baby, small.child, Parent), u"unborn parent"_s);
    row("unborn partner", small.relation(small.oma, small.baby, Partner), u"unborn parent"_s);
}

void FamilyTest::relation()
{
    QFETCH(Relation, relation);
    QFETCH(QString, problem);
    const Small small;
    QCOMPARE(first(problemsOf(small.made.family(), relation)), problem);
}

/// A circle without dates; a relation is not held against itself; twelve years is asked, not refused.
void FamilyTest::changedRelation()
{
    Planted made;
    const int a = made.add(u"A"_s, Sex::Female, 0);
    const int b = made.add(u"B"_s, Sex::Female, 0);
    const int c = made.add(u"C"_s, Sex::Female, 0);
    made.parent(a, {b});
    made.parent(b, {c});
    const Relation circle{.from = made.id(c), .to = made.id(a), .kind = RelationKind::Parent};
    QCOMPARE(first(problemsOf(made.family(), circle)), u"circle"_s);
    Relation known = made.family().relations.first();
    known.since = QDate(2000, 1, 1);
    QCOMPARE(first(problemsOf(made.family(), known)), QString());
    const int young = made.add(u"Jong"_s, Sex::Female, 2000);
    const int child = made.add(u"Kind"_s, Sex::Female, 2010);
    const Relation early{.from = made.id(young), .to = made.id(child), .kind = RelationKind::Parent};
    QCOMPARE(first(problemsOf(made.family(), early)), u"parent too young?"_s);
}

void FamilyTest::tie()
{
    Small small;
    const auto tie = [&](int from, int to, TieKind kind) {
        return FamilyTie{.from = small.made.id(from), .to = small.made.id(to), .kind = kind};
    };
    QCOMPARE(first(problemsOf(small.made.family(), tie(small.oma, small.oma, TieKind::Care))), u"with herself"_s);
    QCOMPARE(first(problemsOf(small.made.family(), tie(small.child, small.oma, TieKind::Adopted))), u"circle"_s);
    QCOMPARE(
        first(problemsOf(small.made.family(), tie(small.mother, small.father, TieKind::Adopted))), u"child older?"_s);
    small.made.tie(small.oma, small.mother, TieKind::Coalition);
    small.made.tie(small.oma, small.mother, TieKind::Care);
    const Family &family = small.made.family();
    QCOMPARE(first(problemsOf(family, tie(small.mother, small.oma, TieKind::Coalition))), u"said already"_s);
    QCOMPARE(first(problemsOf(family, tie(small.mother, small.oma, TieKind::Care))), QString());
    FamilyTie changed = family.ties.first();
    changed.since = QDate(2020, 1, 1);
    changed.until = QDate(2019, 1, 1);
    QCOMPARE(first(problemsOf(family, changed)), u"end before begin"_s);
}

void FamilyTest::life()
{
    const Small small;
    const auto problem = [&](const LifeFacts &life) { return first(problemsOf(small.made.family(), life)); };
    LifeFacts life{.person = small.made.id(small.child)};
    life.deceased = true;
    QCOMPARE(problem(life), QString());
    life.died = PartialDate(QDate(2004, 1, 1));
    QCOMPARE(problem(life), u"died before born"_s);
    QCOMPARE(problem({.person = small.made.id(small.child), .unborn = true}), u"unborn with birth date"_s);
    Small other;
    other.made.edit().persons[other.oma].person.birthDate = {};
    QCOMPARE(first(problemsOf(other.made.family(), LifeFacts{.person = other.made.id(other.oma), .unborn = true})),
        u"unborn parent"_s);
}

/// Two main residences are asked, and then are shared residence.
void FamilyTest::membership()
{
    Small small;
    const Family &family = small.made.family();
    Membership second{.household = family.households.at(1).id, .person = small.made.id(small.child)};
    second.from = QDate(2020, 1, 1);
    QCOMPARE(first(problemsOf(family, second)), u"two main residences?"_s);
    second.livesIn = false;
    QCOMPARE(first(problemsOf(family, second)), QString());
    second.livesIn = true;
    second.from = QDate(1990, 1, 1);
    second.until = QDate(1999, 12, 31);
    QCOMPARE(first(problemsOf(family, second)), QString());
    second.household = family.households.at(0).id;
    second.until = QDate(2001, 1, 1);
    QCOMPARE(first(problemsOf(family, second)), u"said already"_s);
}

void FamilyTest::residences()
{
    Small small;
    small.made.home(u"Vader"_s, {small.child}, 2015);
    const PersonId child = small.made.id(small.child);
    QCOMPARE(residencesOn(small.made.family(), child, QDate(2010, 1, 1)).size(), 1);
    QCOMPARE(residencesOn(small.made.family(), child, QDate(2020, 1, 1)).size(), 2);
    QCOMPARE(residencesOn(small.made.family(), child, QDate(1990, 1, 1)).size(), 0);
}

void FamilyTest::codes()
{
    int place = 0;
    for (const Code<TieKind> &code : codesOf<TieKind>()) {
        QCOMPARE(static_cast<int>(code.value), place++);
        QCOMPARE(fromCode<TieKind>(QString::fromLatin1(code.text)), code.value);
    }
    QVERIFY(isPattern(TieKind::Violence) && !isPattern(TieKind::Twin));
    QVERIFY(hasDirection(TieKind::Care) && !hasDirection(TieKind::Coalition));
}

/// The order depends on nothing but what is in it; what points at nobody is left out.
void FamilyTest::canonicalOrder()
{
    const Family family = canonical(mockupFamily());
    QCOMPARE(canonical(family), family);
    Family other = mockupFamily();
    std::reverse(other.persons.begin(), other.persons.end());
    std::reverse(other.ties.begin(), other.ties.end());
    other.persons.append(other.persons.first());
    QCOMPARE(canonical(other).persons, family.persons);
    QCOMPARE(canonical(other).ties, family.ties);
    other.persons.clear();
    QVERIFY(canonical(other).relations.isEmpty());
    QVERIFY(canonical(other).ties.isEmpty());
}

/// Whichever side it is told from and however often, a relation is one.
void FamilyTest::sidesAndRepeats()
{
    Small small;
    small.made.relate(small.child, small.mother, RelationKind::Child);
    small.made.relate(small.mother, small.father, RelationKind::ExPartner, QDate(2015, 1, 1));
    small.made.relate(small.child, small.oma, RelationKind::Grandchild);
    const Kinship kin = kinshipOf(canonical(small.made.family()));
    QCOMPARE(kin.descents.size(), 3);
    QCOMPARE(kin.couples.size(), 1);
    QVERIFY(kin.couples.first().apart);
    QCOMPARE(kin.couples.first().apartSince, QDate(2015, 1, 1));
    QVERIFY(kin.grandparents.isEmpty()); // it follows from the mother
}

void FamilyTest::adoptionAndTwins()
{
    Small small;
    small.made.tie(small.father, small.child, TieKind::Adopted);
    small.made.tie(small.oma, small.baby, TieKind::Twin);
    small.made.tie(small.baby, small.oma, TieKind::IdenticalTwin);
    const Family family = canonical(small.made.family());
    const Kinship kin = kinshipOf(family);
    QCOMPARE(std::count_if(kin.descents.cbegin(), kin.descents.cend(),
                 [](const Descent &one) { return one.bond == Bond::Adopted; }),
        1);
    QCOMPARE(kin.twins.size(), 1);
    QVERIFY(kin.twins.first().identical);
    QCOMPARE(kin.siblings.size(), 1);
}

void FamilyTest::circleIsCut()
{
    Planted made;
    const int a = made.add(u"A"_s, Sex::Female, 1950);
    const int b = made.add(u"B"_s, Sex::Female, 1975);
    made.parent(a, {b});
    made.parent(b, {a});
    QCOMPARE(kinshipOf(canonical(made.family())).descents.size(), 1);
}

QTEST_GUILESS_MAIN(FamilyTest)
#include "test_family.moc"
