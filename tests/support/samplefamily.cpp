#include "tests/support/samplefamily.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

template <typename T>
T idOf(int number)
{
    IdBytes bytes{};
    bytes[13] = 9;
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return T(bytes);
}

QDate yearDay(int year)
{
    return year == 0 ? QDate() : QDate(year, 6, 1);
}

} // namespace

int Planted::add(const QString &name, Sex sex, int year, int month)
{
    FamilyMember member;
    member.person.id = idOf<PersonId>(100 + static_cast<int>(m_family.persons.size()));
    member.person.name = PersonName::split(name);
    member.person.sex = sex;
    if (year > 0)
        member.person.birthDate = PartialDate(QDate(year, month, 15));
    member.life.person = member.person.id;
    m_family.persons.append(member);
    return static_cast<int>(m_family.persons.size()) - 1;
}

int Planted::addUnborn(int year)
{
    const int person = add({}, Sex::Unknown, 0);
    m_family.persons[person].life.unborn = true;
    m_family.persons[person].life.expected = PartialDate(QDate(year, 3, 1));
    return person;
}

void Planted::couple(int a, int b, int since, int apart)
{
    relate(a, b, RelationKind::Partner, yearDay(since), apart == 0 ? QDate() : yearDay(apart).addDays(-1));
    if (apart != 0)
        relate(a, b, RelationKind::ExPartner, yearDay(apart));
}

void Planted::married(int a, int b, int since)
{
    couple(a, b, since);
    tie(a, b, TieKind::Married, yearDay(since));
}

void Planted::parents(int a, int b, const QList<int> &children)
{
    parent(a, children);
    parent(b, children);
}

void Planted::parent(int a, const QList<int> &children)
{
    for (const int child : children)
        relate(a, child, RelationKind::Parent);
}

void Planted::relate(int from, int to, RelationKind kind, QDate since, QDate until)
{
    m_family.relations.append({.id = idOf<RelationId>(++m_last),
        .from = id(from),
        .to = id(to),
        .kind = kind,
        .since = since,
        .until = until});
}

void Planted::tie(int from, int to, TieKind kind, QDate since, QDate until, const QString &note)
{
    m_family.ties.append({.id = idOf<FamilyTieId>(++m_last),
        .from = id(from),
        .to = id(to),
        .kind = kind,
        .since = since,
        .until = until,
        .note = note});
}

void Planted::died(int person, int year)
{
    m_family.persons[person].life.deceased = true;
    m_family.persons[person].life.died = PartialDate::of(year, 0, 0).value_or(PartialDate());
}

void Planted::home(const QString &name, const QList<int> &persons, int since, bool secret)
{
    FamilyHousehold household{.id = idOf<HouseholdId>(++m_last), .name = name, .secret = secret};
    household.ofCase = m_family.households.isEmpty();
    for (const int person : persons) {
        household.memberships.append({.id = idOf<MembershipId>(++m_last),
            .household = household.id,
            .person = id(person),
            .from = yearDay(since)});
    }
    m_family.households.append(household);
}

Family mockupFamily()
{
    Planted made;
    const int piet = made.add(u"Piet van Duinroos"_s, Sex::Male, 1949);
    const int aaltje = made.add(u"Aaltje Duindoorn"_s, Sex::Female, 1952);
    const int gerrit = made.add(u"Gerrit Rietzanger"_s, Sex::Male, 1950);
    const int maria = made.add(u"Maria Terlinde"_s, Sex::Female, 1953);
    const int ilse = made.add(u"Ilse Tureluur"_s, Sex::Female, 1983);
    const int unknown = made.add({}, Sex::Unknown, 0);
    const int bas = made.add(u"Bas van Duinroos"_s, Sex::Male, 1981);
    const int mirte = made.add(u"Mirte Rietzanger"_s, Sex::Female, 1985);
    const int joost = made.add(u"Joost Rietzanger"_s, Sex::Male, 1988);
    const int femke = made.add(u"Femke Lamsoor"_s, Sex::Female, 1990);
    const int noor = made.add(u"Noor Tureluur"_s, Sex::Female, 2009);
    const int sem = made.add(u"Sem van Duinroos"_s, Sex::Male, 2014);
    const int liv = made.add(u"Liv van Duinroos"_s, Sex::Female, 2018);
    made.died(piet, 2019);
    made.married(piet, aaltje, 1975);
    made.married(gerrit, maria, 1979);
    made.couple(gerrit, maria, 1979, 2004);
    made.couple(ilse, bas, 2007, 2011);
    made.couple(bas, mirte, 2013, 2026);
    made.couple(joost, femke, 2019);
    made.parents(piet, aaltje, {bas});
    made.relate(unknown, bas, RelationKind::Sibling);
    made.parents(gerrit, maria, {mirte, joost});
    made.parents(ilse, bas, {noor});
    made.parents(bas, mirte, {sem, liv});
    made.tie(piet, aaltje, TieKind::Violence, {}, QDate(1998, 12, 31));
    made.tie(bas, mirte, TieKind::Violence, QDate(2019, 2, 1));
    made.edit().ties.last().orders = 2;
    made.edit().ties.last().latestOrder = QDate(2026, 7, 18);
    made.tie(maria, mirte, TieKind::Care, QDate(2026, 1, 3), {}, u"past op de kinderen"_s);
    made.tie(mirte, sem, TieKind::Coalition, QDate(2026, 2, 1));
    made.tie(unknown, bas, TieKind::Broken, QDate(2012, 1, 1));
    made.home(u"Mirte"_s, {mirte, sem, liv}, 2026, true);
    made.home(u"Ilse"_s, {ilse, noor}, 2011);
    made.edit().households.last().place = u"Delft"_s;
    made.edit().persons[bas].putOut = true;
    return made.family();
}

Family blendedFamily()
{
    Planted made;
    const int karel = made.add(u"Karel Zandoog"_s, Sex::Male, 1978);
    const int anna = made.add(u"Anna Helmgras"_s, Sex::Female, 1980);
    const int dirk = made.add(u"Dirk Wulp"_s, Sex::Male, 1979);
    const int eva = made.add(u"Eva Kluut"_s, Sex::Female, 1982);
    const int tom = made.add(u"Tom Zandoog"_s, Sex::Male, 2004);
    const int lot = made.add(u"Lot Zandoog"_s, Sex::Female, 2007);
    const int finn = made.add(u"Finn Wulp"_s, Sex::Male, 2009);
    const int roos = made.add(u"Roos Wulp"_s, Sex::Female, 2019);
    made.couple(karel, anna, 2000, 2010);
    made.couple(dirk, eva, 2006, 2014);
    made.couple(anna, dirk, 2016);
    made.parents(karel, anna, {tom, lot});
    made.parents(dirk, eva, {finn});
    made.parents(anna, dirk, {roos});
    made.relate(dirk, tom, RelationKind::StepParent);
    made.relate(anna, finn, RelationKind::StepParent);
    made.home(u"Helmgras – Wulp"_s, {anna, dirk, lot, roos}, 2016);
    made.home(u"Kluut"_s, {eva, finn}, 2014);
    return made.family();
}

Family threeGenerations()
{
    Planted made;
    const int jan = made.add(u"Jan Meeuw"_s, Sex::Male, 1945);
    const int els = made.add(u"Els Meeuw"_s, Sex::Female, 1947);
    const int henk = made.add(u"Henk Stern"_s, Sex::Male, 1944);
    const int riet = made.add(u"Riet Stern"_s, Sex::Female, 1949);
    const int peter = made.add(u"Peter Meeuw"_s, Sex::Male, 1970);
    const int wil = made.add(u"Wil Meeuw"_s, Sex::Female, 1972);
    const int hans = made.add(u"Hans Meeuw"_s, Sex::Male, 1975);
    const int ine = made.add(u"Ine Stern"_s, Sex::Female, 1974);
    const int cor = made.add(u"Cor Stern"_s, Sex::Male, 1977);
    const int ad = made.add(u"Ad Grutto"_s, Sex::Male, 1971);
    const int bo = made.add(u"Bo Meeuw"_s, Sex::Female, 2000);
    const int cas = made.add(u"Cas Meeuw"_s, Sex::Male, 2003);
    const int dani = made.add(u"Dani Grutto"_s, Sex::Other, 1999);
    const int ella = made.add(u"Ella Grutto"_s, Sex::Female, 2002);
    made.married(jan, els, 1968);
    made.married(henk, riet, 1972);
    made.married(hans, ine, 1998);
    made.married(ad, wil, 1997);
    made.parents(jan, els, {peter, wil, hans});
    made.parents(henk, riet, {ine, cor});
    made.parents(hans, ine, {bo, cas});
    made.parents(ad, wil, {dani, ella});
    made.tie(jan, els, TieKind::Violence, QDate(1970, 1, 1), QDate(1990, 1, 1));
    made.tie(hans, ine, TieKind::Violence, QDate(2001, 1, 1));
    made.tie(peter, hans, TieKind::Broken, QDate(2015, 1, 1));
    made.home(u"Meeuw – Stern"_s, {hans, ine, bo, cas}, 1998);
    return made.family();
}

Family incestFamily()
{
    Planted made;
    const int father = made.add(u"Gijs Kolgans"_s, Sex::Male, 1960);
    const int mother = made.add(u"Tine Kolgans"_s, Sex::Female, 1962);
    const int uncle = made.add(u"Wout Kolgans"_s, Sex::Male, 1968);
    const int daughter = made.add(u"Lies Kolgans"_s, Sex::Female, 1984);
    const int son = made.add(u"Rik Kolgans"_s, Sex::Male, 1986);
    const int other = made.add(u"Bea Brandgans"_s, Sex::Female, 1970);
    const int half = made.add(u"Sam Brandgans"_s, Sex::Male, 1995);
    const int child = made.add(u"Noa Kolgans"_s, Sex::Female, 2001);
    const int niece = made.add(u"Kim Kolgans"_s, Sex::Female, 1988);
    const int nieces = made.add(u"Jip Kolgans"_s, Sex::Male, 2008);
    made.married(father, mother, 1983);
    made.relate(father, uncle, RelationKind::Sibling);
    made.parents(father, mother, {daughter, son, niece});
    made.parents(father, other, {half});
    made.parents(father, daughter, {child});
    made.parents(uncle, niece, {nieces});
    made.tie(father, daughter, TieKind::Violence, QDate(1996, 1, 1), QDate(2001, 1, 1));
    made.tie(uncle, niece, TieKind::Violence, QDate(2004, 1, 1));
    return made.family();
}

Family unknownFathers()
{
    Planted made;
    const int oma = made.add(u"Truus Wulp"_s, Sex::Female, 1955);
    const int mother = made.add(u"Petra Wulp"_s, Sex::Female, 1980);
    const int man = made.add(u"Rob Kievit"_s, Sex::Male, 1978);
    const int one = made.add(u"Kai Wulp"_s, Sex::Male, 1999);
    const int two = made.add(u"Mees Wulp"_s, Sex::Male, 2003);
    const int three = made.add(u"Saar Kievit"_s, Sex::Female, 2010);
    const int four = made.add(u"Lux Kievit"_s, Sex::Unknown, 2013);
    const int stranger = made.add({}, Sex::Unknown, 0);
    made.parent(oma, {mother});
    made.relate(one, mother, RelationKind::Child);
    made.relate(mother, two, RelationKind::Parent);
    made.couple(mother, man, 2008, 2015);
    made.parents(mother, man, {three, four});
    made.relate(stranger, mother, RelationKind::Sibling);
    made.home(u"Wulp"_s, {mother, two, three, four}, 2008);
    return made.family();
}

Family twinsFamily()
{
    Planted made;
    const int father = made.add(u"Bram Tapuit"_s, Sex::Male, 1982);
    const int mother = made.add(u"Hanna Tapuit"_s, Sex::Female, 1984);
    const int first = made.add(u"Lieke Tapuit"_s, Sex::Female, 2010);
    const int a = made.add(u"Job Tapuit"_s, Sex::Male, 2013);
    const int b = made.add(u"Jop Tapuit"_s, Sex::Male, 2013);
    const int c = made.add(u"Mara Tapuit"_s, Sex::Female, 2017);
    const int d = made.add(u"Milan Tapuit"_s, Sex::Male, 2017);
    const int unborn = made.addUnborn(2027);
    made.married(father, mother, 2009);
    made.parents(father, mother, {first, a, b, c, d, unborn});
    made.tie(a, b, TieKind::IdenticalTwin);
    made.tie(d, c, TieKind::Twin);
    made.home(u"Tapuit"_s, {father, mother, first, a, b, c, d}, 2009);
    return made.family();
}

Family fosterFamily()
{
    Planted made;
    const int oma = made.add(u"Greet Zwaan"_s, Sex::Female, 1958);
    const int opa = made.add(u"Kees Zwaan"_s, Sex::Male, 1956);
    const int mother = made.add(u"Demi Zwaan"_s, Sex::Female, 1990);
    const int father = made.add(u"Ruud Plevier"_s, Sex::Male, 1988);
    const int child = made.add(u"Fleur Plevier"_s, Sex::Female, 2012);
    const int adopted = made.add(u"Ming Zwaan"_s, Sex::Male, 1994);
    const int host = made.add(u"Ria Steltloper"_s, Sex::Female, 1970);
    const int guest = made.add(u"Boris Plevier"_s, Sex::Male, 2015);
    made.married(opa, oma, 1985);
    made.couple(father, mother, 2010, 2016);
    made.parents(opa, oma, {mother, adopted});
    made.tie(oma, adopted, TieKind::Adopted);
    made.tie(opa, adopted, TieKind::Adopted);
    made.parents(father, mother, {child, guest});
    made.relate(oma, child, RelationKind::FosterParent, QDate(2016, 9, 1));
    made.relate(guest, host, RelationKind::FosterChild, QDate(2017, 1, 1));
    made.home(u"Zwaan"_s, {opa, oma, child}, 2016);
    made.home(u"Steltloper"_s, {host, guest}, 2017);
    return made.family();
}

namespace {

Family grow(int persons, unsigned seed, bool tangled)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Planted made;
    QList<int> generation;
    const auto add = [&](int at, Sex sex) {
        generation.append(at);
        return made.add(u"Persoon %1"_s.arg(generation.size()), sex, 1940 + 26 * at + below(10), 1 + below(12));
    };
    QList<std::pair<int, int>> couples;
    const auto marry = [&](int one, int other) {
        made.couple(one, other, 1960 + 26 * generation.at(one) + below(6));
        couples.append({one, other});
    };
    marry(add(0, Sex::Male), add(0, Sex::Female));
    for (int next = 0; generation.size() < persons; ++next) {
        if (next == couples.size())
            break;
        const auto [a, b] = couples.at(next);
        const int at = generation.at(a) + 1;
        for (int child = 1 + below(4); child > 0 && generation.size() < persons; --child) {
            const int made1 = add(at, below(2) == 0 ? Sex::Male : Sex::Female);
            made.parents(a, b, {made1});
            if (at < 4 && generation.size() < persons && (below(3) > 0 || next + 1 == couples.size())) {
                int other = -1;
                for (int i = 0; tangled && other < 0 && i < made1; ++i)
                    other = generation.at(i) == at && below(4) == 0 ? i : -1;
                marry(made1, other >= 0 ? other : add(at, below(2) == 0 ? Sex::Male : Sex::Female));
            }
        }
    }
    // where the lines ended too soon, the couples there are have more children: nobody is of no family
    for (qsizetype next = 0; generation.size() < persons; ++next) {
        const auto [a, b] = couples.at(next % couples.size());
        const int more = add(generation.at(a) + 1, Sex::Unknown);
        made.parents(a, b, {more});
    }
    return made.family();
}

} // namespace

Family grownFamily(int persons, unsigned seed)
{
    return grow(persons, seed, false);
}

Family tangledFamily(int persons, unsigned seed)
{
    return grow(persons, seed, true);
}

Family shuffled(const Family &family, unsigned seed)
{
    std::mt19937 random(seed);
    Family other = family;
    std::shuffle(other.persons.begin(), other.persons.end(), random);
    std::shuffle(other.relations.begin(), other.relations.end(), random);
    std::shuffle(other.ties.begin(), other.ties.end(), random);
    std::shuffle(other.households.begin(), other.households.end(), random);
    for (Relation &relation : other.relations) {
        if (random() % 2 == 0)
            continue;
        std::swap(relation.from, relation.to);
        relation.kind = inverse(relation.kind);
    }
    return other;
}

} // namespace regie::test
