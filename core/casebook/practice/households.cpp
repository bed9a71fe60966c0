#include "core/casebook/practice/households.h"

#include <algorithm>

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<double, 7> childCounts{0, .36, .36, .17, .07, .03, .01};

} // namespace

Family HouseholdMaker::make(const Wish &wish)
{
    m_family = {};
    const Origin origin = wish.origin.value_or(static_cast<Origin>(m_dice.among(m_stock.rates.origins)));
    m_family.home = wish.home.value_or(m_stock.places.addressIn(m_stock.places.town(m_dice), m_dice));
    m_family.members.append(firstOf(wish, origin));
    const bool parent = !wish.first && !wish.family && m_dice.hits(m_stock.rates.lifts);
    if (parent) { // an adult child, put out of the mother's home
        m_family.members[0].born = asRegistered(bornBetween(21, 27), origin);
        Member mother = adult(origin, Sex::Female, 42, 62);
        mother.role = EventRole::Stayed;
        m_family.members.append(mother);
        m_family.relations.append({0, 1, RelationKind::Child});
        return std::move(m_family);
    }
    addPartner(wish, origin);
    if (!m_dice.hits(m_stock.rates.childless))
        addChildren(origin);
    if (m_dice.hits(m_stock.rates.grandparent))
        addGrandparent();
    if (m_family.relations.first().kind == RelationKind::ExPartner) {
        m_family.members[0].livesIn = false;
        m_family.members[0].away = m_stock.places.addressIn(m_stock.places.town(m_dice), m_dice);
    }
    return std::move(m_family);
}

Member HouseholdMaker::firstOf(const Wish &wish, Origin origin)
{
    Member first = wish.first ? *wish.first : adult(origin, m_dice.hits(.88) ? Sex::Male : Sex::Female, 21, 60);
    if (wish.family) {
        first.name.prefix = first.own.prefix = wish.family->prefix;
        first.name.surname = first.own.surname = wish.family->surname;
    }
    first.role = EventRole::PutOut;
    first.livesIn = true;
    first.away = {};
    return first;
}

void HouseholdMaker::addPartner(const Wish &wish, Origin origin)
{
    const Member &first = m_family.members.first();
    const Origin theirs =
        m_dice.hits(m_stock.rates.mixedCouple) ? static_cast<Origin>(m_dice.among(m_stock.rates.origins)) : origin;
    const Sex sex = m_dice.hits(.96) == (first.sex == Sex::Male) ? Sex::Female : Sex::Male;
    const int age = static_cast<int>(m_now.date.year()) - first.born.year();
    Member partner = adult(theirs, sex, std::max(21, age - 7), std::max(23, age + 4));
    for (int i = 0; i < 40 && !wish.partnerInitial.isNull() && partner.name.given.at(0) != wish.partnerInitial; ++i)
        giveNames(partner, m_stock.names.given(theirs, sex, partner.born.year(), m_dice));
    partner.role = EventRole::Stayed;
    const bool apart = !wish.partnerCarriesName && m_dice.hits(m_stock.rates.apart);
    if (wish.partnerCarriesName || (m_dice.hits(.6) && sex == Sex::Female && theirs != Origin::Eritrean))
        marry(partner, first, wish.partnerCarriesName);
    m_family.members.append(partner);
    m_family.relations.append({0, 1, apart ? RelationKind::ExPartner : RelationKind::Partner});
}

/// Married: her own name, his, or both, in either order (naamgebruik E, P, V, N).
void HouseholdMaker::marry(Member &wife, const Member &husband, bool carriesName)
{
    wife.partner = {{}, husband.own.prefix, husband.own.surname};
    if (!carriesName && (wife.origin == Origin::Moroccan || !m_dice.hits(m_stock.rates.usesPartnerName)))
        return;
    const PersonName &his = wife.partner;
    static constexpr std::array<double, 3> uses{.3, .5, .2};
    switch (carriesName ? 0 : m_dice.among(uses)) {
    case 0:
        wife.name.prefix = his.prefix;
        wife.name.surname = NamePool::bornTo(his, husband.origin, Sex::Female).surname;
        break;
    case 1:
        wife.name.prefix = his.prefix;
        wife.name.surname = his.surname + u'-' + PersonName{{}, wife.own.prefix, wife.own.surname}.full();
        break;
    default:
        wife.name.surname = wife.own.surname + u'-' + his.full();
    }
}

void HouseholdMaker::addChildren(Origin origin)
{
    const Rates &rates = m_stock.rates;
    const int children = m_dice.among(childCounts);
    const int oldestPossible = std::max(0, m_now.date.year() - m_family.members.at(1).born.year() - 19);
    QDate born = bornBetween(0, std::min(17, oldestPossible));
    const bool blended = m_dice.hits(rates.blended);
    const PersonName step = m_stock.names.surname(origin, rates.surnamesListed, m_dice);
    for (int i = 0; i < children; ++i) {
        const bool of0 = !blended || i > 0;
        addChild(origin, born, of0, step);
        if (m_dice.hits(rates.twins) && ++i < children)
            addChild(origin, born, of0, step);
        born = born.addDays(-(400 + m_dice.wait(500)));
        if (m_now.date.year() - born.year() > std::min(22, oldestPossible))
            break;
    }
}

void HouseholdMaker::addChild(Origin origin, QDate born, bool of0, const PersonName &stepName)
{
    const Member father = m_family.members.first();
    Member child;
    child.origin = origin;
    child.sex = m_dice.hits(.5) ? Sex::Female : Sex::Male;
    child.born = PartialDate(born);
    giveNames(child, givenFor(origin, child.sex, born.year()));
    if (of0 && child.sex == Sex::Male && father.sex == Sex::Male) {
        const QChar initial = father.name.given.at(0);
        if (m_dice.hits(m_stock.rates.sameGivenName))
            giveNames(child, father.given.first());
        const bool alike = m_dice.hits(m_stock.rates.sameInitial);
        for (int i = 0; alike && i < 30 && child.name.given.at(0) != initial; ++i)
            giveNames(child, givenFor(origin, child.sex, born.year()));
    }
    PersonName family = of0 ? father.own : stepName;
    if (of0 && father.origin == Origin::Eritrean)
        family = {{}, {}, father.name.given};
    family = NamePool::bornTo(family, father.origin, child.sex);
    child.name.prefix = child.own.prefix = family.prefix;
    child.name.surname = child.own.surname = family.surname;
    child.bsn = bsn();
    m_family.members.append(child);
    const int place = static_cast<int>(m_family.members.size()) - 1;
    m_family.relations.append({0, place, of0 ? RelationKind::Parent : RelationKind::StepParent});
    m_family.relations.append({1, place, RelationKind::Parent});
}

QString HouseholdMaker::givenFor(Origin origin, Sex sex, int year)
{
    for (int tries = 0; tries < 6; ++tries) {
        const QString given = m_stock.names.given(origin, sex, year, m_dice);
        const bool taken = std::any_of(m_family.members.cbegin() + 2, m_family.members.cend(),
            [&](const Member &member) { return member.given.first() == given; });
        if (!taken)
            return given;
    }
    return m_stock.names.given(origin, sex, year, m_dice);
}

void HouseholdMaker::giveNames(Member &member, const QString &given)
{
    member.given = {given};
    if (member.origin != Origin::Turkish && member.origin != Origin::Eritrean && m_dice.hits(.4))
        member.given.append(m_stock.names.given(member.origin, member.sex, 1930, m_dice));
    member.name.given = m_dice.hits(.8) ? m_stock.names.callName(given, m_dice) : given;
}

void HouseholdMaker::addGrandparent()
{
    Member grandmother = adult(m_family.members.first().origin, Sex::Female, 64, 82);
    grandmother.role = EventRole::Witness;
    m_family.members.append(grandmother);
    m_family.relations.append({static_cast<int>(m_family.members.size()) - 1, 1, RelationKind::Parent});
}

Member HouseholdMaker::adult(Origin origin, Sex sex, int youngest, int oldest)
{
    Member member;
    member.origin = origin;
    member.sex = sex;
    member.born = asRegistered(bornBetween(youngest, oldest), origin);
    giveNames(member, m_stock.names.given(origin, sex, member.born.year(), m_dice));
    const PersonName family =
        NamePool::bornTo(m_stock.names.surname(origin, m_stock.rates.surnamesListed, m_dice), origin, sex);
    member.name.prefix = member.own.prefix = family.prefix;
    member.name.surname = member.own.surname = family.surname;
    member.phone = phone();
    member.bsn = bsn();
    return member;
}

PartialDate HouseholdMaker::asRegistered(QDate date, Origin origin)
{
    const bool often = origin == Origin::Eritrean || origin == Origin::Syrian;
    const bool sometimes = (origin == Origin::Moroccan || origin == Origin::Turkish) && date.year() < 1975;
    if (m_dice.hits(often ? m_stock.rates.bornFirstJanuary : (sometimes ? m_stock.rates.bornFirstJanuary / 3 : 0)))
        return PartialDate(QDate(date.year(), 1, 1));
    return PartialDate(date);
}

QDate HouseholdMaker::bornBetween(int youngest, int oldest)
{
    return m_now.date.addDays(-365 * m_dice.between(youngest, std::max(youngest, oldest)) - m_dice.below(365) - 1);
}

QString HouseholdMaker::phone()
{
    // 06-0 is given to nobody
    const QString area =
        m_stock.rates.deliverable ? QString::number(m_dice.between(10, 59)) : u'0' + QString::number(m_dice.below(10));
    return u"06 "_s + area + QString::number(m_dice.below(1000000)).rightJustified(6, u'0');
}

QString HouseholdMaker::bsn()
{
    while (true) {
        const QString digits = u'9' + QString::number(m_dice.below(10000000)).rightJustified(7, u'0');
        int sum = 0;
        for (int i = 0; i < 8; ++i)
            sum += (9 - i) * digits.at(i).digitValue();
        if (sum % 11 < 10)
            return digits + QString::number(sum % 11);
    }
}

} // namespace regie::practice
