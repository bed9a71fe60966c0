#include "core/casebook/practice/groups.h"

#include "core/casebook/practice/households.h"

namespace regie::practice {

namespace {

class GroupMaker
{
public:
    GroupMaker(const Stock &stock, LocalDateTime now, Dice &dice)
        : m_stock(stock), m_now(now), m_dice(dice), m_maker(stock, now, dice)
    {
    }

    /// The households without ids; which members are easily mixed up is kept by place.
    void make()
    {
        const Rates &rates = m_stock.rates;
        const std::array<double, 6> kinds{
            1 - rates.newPartner - rates.sistersInLaw - rates.namesakes - rates.neighbours - rates.roomMates,
            rates.newPartner, rates.sistersInLaw, rates.namesakes, rates.neighbours, rates.roomMates};
        add(m_maker.make(firstWish(m_dice.among(kinds))));
        switch (m_kind) {
        case 1:
            newPartner();
            break;
        case 2:
            sistersInLaw();
            break;
        case 3:
            namesakes();
            break;
        case 4:
            neighbours();
            break;
        case 5:
            roomMates();
            break;
        default:
            break;
        }
    }

    /// Gives everybody an id and names the pairs.
    [[nodiscard]] Group group(IdSource &ids)
    {
        Group group;
        for (Family &family : m_families) {
            if (family.members.first().id.isNull() && m_kind == 1 && group.families.size() == 1)
                family.members[0].id = group.families.first().members.first().id;
            identify(family, ids);
            group.families.append(family);
            addOfOneHousehold(group, family);
        }
        for (const Pair &pair : std::as_const(m_pairs)) {
            group.lookAlikes.append({pair.kind, group.families.at(0).members.at(pair.one).id,
                group.families.at(1).members.at(pair.other).id});
        }
        return group;
    }

private:
    struct Pair
    {
        LookAlikeKind kind;
        int one;
        int other;
    };

    [[nodiscard]] Wish firstWish(int kind)
    {
        m_kind = kind;
        Wish wish;
        wish.partnerCarriesName = kind == 2;
        return wish;
    }

    void add(Family family, QDate after = {})
    {
        addHappenings(family, m_stock, m_now, after, m_dice);
        m_families.append(std::move(family));
    }

    void newPartner()
    {
        Family &old = m_families.first();
        const QDate last = old.happenings.last().at().date;
        if (last.daysTo(m_now.date) < 60)
            return;
        old.relations.first().kind = RelationKind::ExPartner;
        Wish wish;
        wish.first = old.members.first();
        wish.origin = wish.first->origin;
        Family later = m_maker.make(wish);
        old.members[0].livesIn = false;
        old.members[0].away = later.home;
        add(std::move(later), last.addDays(30));
    }

    void sistersInLaw()
    {
        const Family &one = m_families.first();
        Wish wish;
        wish.origin = one.members.first().origin;
        wish.family = one.members.first().own;
        wish.partnerCarriesName = true;
        wish.partnerInitial = one.members.at(1).name.given.at(0);
        Family other = m_maker.make(wish);
        m_pairs.append({LookAlikeKind::SistersInLaw, 1, 1});
        add(std::move(other));
    }

    void namesakes()
    {
        const Member &first = m_families.first().members.first();
        Wish wish;
        wish.origin = first.origin;
        Member same = m_maker.adult(first.origin, first.sex, 21, 60);
        same.name = first.name;
        same.own = first.own;
        same.given = first.given;
        same.born = first.born;
        wish.first = same;
        add(m_maker.make(wish));
        m_pairs.append({LookAlikeKind::Namesakes, 0, 0});
    }

    void neighbours()
    {
        const Family &one = m_families.first();
        Wish wish;
        wish.home = Places::besides(one.home, !one.home.addition.isEmpty());
        wish.home->from = {}; // when those next door moved in says nothing about these
        if (m_dice.hits(.5)) {
            wish.origin = one.members.first().origin;
            wish.family = one.members.first().own;
        }
        add(m_maker.make(wish));
        m_pairs.append({LookAlikeKind::Neighbours, 0, 0});
    }

    void roomMates()
    {
        const Family &one = m_families.first();
        Wish wish;
        wish.origin = one.members.first().origin;
        wish.partnerInitial = one.members.at(1).name.given.at(0);
        Family other = m_maker.make(wish);
        add(std::move(other));
        const Address shelter = m_stock.places.shelter(m_dice);
        for (Family &family : m_families)
            family.happenings.last().place = shelter;
        m_pairs.append({LookAlikeKind::RoomMates, 1, 1});
    }

    /// Twins, a son named as his father, children of one initial.
    static void addOfOneHousehold(Group &group, const Family &family)
    {
        for (qsizetype i = 0; i < family.members.size(); ++i) {
            const Member &one = family.members.at(i);
            for (qsizetype j = i + 1; j < family.members.size(); ++j) {
                const Member &other = family.members.at(j);
                const bool initial = one.name.given.at(0) == other.name.given.at(0) &&
                                     one.name.surname == other.name.surname && one.sex == other.sex;
                if (i > 0 && one.role == EventRole::Child && one.born == other.born)
                    group.lookAlikes.append({LookAlikeKind::Twins, one.id, other.id});
                else if (initial)
                    group.lookAlikes.append(
                        {i == 0 ? LookAlikeKind::FatherAndSon : LookAlikeKind::SameInitial, one.id, other.id});
            }
        }
    }

    const Stock &m_stock;
    LocalDateTime m_now;
    Dice &m_dice;
    HouseholdMaker m_maker;
    QList<Family> m_families;
    QList<Pair> m_pairs;
    int m_kind = 0;
};

} // namespace

const char *codeOf(LookAlikeKind kind)
{
    switch (kind) {
    case LookAlikeKind::Twins:
        return "twins";
    case LookAlikeKind::FatherAndSon:
        return "fatherAndSon";
    case LookAlikeKind::SameInitial:
        return "sameInitial";
    case LookAlikeKind::SistersInLaw:
        return "sistersInLaw";
    case LookAlikeKind::Namesakes:
        return "namesakes";
    case LookAlikeKind::Neighbours:
        return "neighbours";
    case LookAlikeKind::RoomMates:
        return "roomMates";
    }
    return "twins";
}

Result<Stock> Stock::load(const Rates &rates)
{
    auto names = NamePool::load();
    auto places = Places::load(rates.deliverable);
    if (!names || !places)
        return tl::unexpected(names ? places.error() : names.error());
    return Stock{*std::move(names), *std::move(places), rates};
}

Groups::Groups(const Stock &stock, std::uint64_t seed, LocalDateTime now) : m_stock(stock), m_seed(seed), m_now(now)
{
}

Group Groups::next(IdSource &ids)
{
    Dice dice(m_seed, ++m_group);
    GroupMaker maker(m_stock, m_now, dice);
    maker.make();
    Group group = maker.group(ids);
    const Clerk clerk(m_stock.names, m_stock.rates);
    for (Family &family : group.families) {
        clerk.writeDown(family, dice);
        identifyEvents(family, ids);
    }
    return group;
}

} // namespace regie::practice
