#include "core/casebook/practice/family.h"

#include "core/casebook/names.h"

#include <algorithm>

namespace regie::practice {

namespace {

class Maker
{
public:
    Maker(const Namebook &book, LocalDateTime now, Dice &dice) : m_book(book), m_now(now), m_dice(dice) {}

    [[nodiscard]] Family make(const QList<Family> &earlier)
    {
        m_family.home = m_book.addressIn(m_dice.pick(m_book.towns), m_dice);
        makePersons(earlier);
        makeHistory();
        std::stable_sort(m_family.happenings.begin(), m_family.happenings.end(),
            [](const Happening &a, const Happening &b) { return a.at() < b.at(); });
        takeLatest();
        return std::move(m_family);
    }

private:
    void makePersons(const QList<Family> &earlier)
    {
        const bool second = !earlier.isEmpty() && m_dice.chance(4);
        Member first = second ? m_dice.pick(earlier).members.first() : adult(Sex::Male, EventRole::PutOut);
        first.role = EventRole::PutOut;
        first.livesIn = true;
        first.away = {};
        m_family.members.append(first);
        Member partner = adult(m_dice.chance(92) ? Sex::Female : Sex::Male, EventRole::Stayed);
        m_family.members.append(partner);
        const bool apart = m_dice.chance(25);
        m_family.relations.append({0, 1, apart ? RelationKind::ExPartner : RelationKind::Partner});
        const int children = m_dice.below(4);
        for (int i = 0; i < children; ++i) {
            m_family.members.append(child(m_dice.chance(70) ? first.name : partner.name));
            const int place = static_cast<int>(m_family.members.size()) - 1;
            m_family.relations.append({0, place, m_dice.chance(85) ? RelationKind::Parent : RelationKind::StepParent});
            m_family.relations.append({1, place, RelationKind::Parent});
        }
        if (apart) {
            m_family.members[0].livesIn = false;
            m_family.members[0].away = m_book.addressIn(m_dice.pick(m_book.towns), m_dice);
        }
    }

    [[nodiscard]] QDate born(int youngest, int oldest)
    {
        return m_now.date.addDays(-365 * m_dice.between(youngest, oldest) - m_dice.below(365) - 1);
    }

    [[nodiscard]] PartialDate asKnown(QDate date)
    {
        if (m_dice.chance(88))
            return PartialDate(date);
        return PartialDate::of(date.year(), 0, 0, m_dice.chance(40)).value_or(PartialDate(date));
    }

    [[nodiscard]] Member adult(Sex sex, EventRole role)
    {
        Member member;
        member.name = m_dice.pick(m_book.families);
        member.name.given = m_dice.pick(sex == Sex::Male ? m_book.men : m_book.women);
        member.born = asKnown(born(21, 62));
        member.sex = sex;
        member.role = role;
        if (m_dice.chance(75))
            member.phone = QStringLiteral("06 000 00 %1").arg(m_dice.below(100), 2, 10, QLatin1Char('0'));
        return member;
    }

    [[nodiscard]] Member child(const PersonName &family)
    {
        Member member;
        member.name = family;
        member.name.given = m_dice.pick(m_book.children);
        member.born = asKnown(born(0, 16));
        member.sex = m_dice.chance(50) ? Sex::Female : Sex::Male;
        return member;
    }

    /// Most households have one report and no order; few have many.
    void makeHistory()
    {
        static const QList<int> reportCounts{1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6};
        static const QList<int> orderCounts{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3, 4};
        const int reports = m_dice.pick(reportCounts);
        const int orders = m_dice.pick(orderCounts);
        QDate day = m_now.date.addDays(-m_dice.between(3, 800));
        for (int i = 0; i < orders; ++i) {
            makeOrder(day);
            day = day.addDays(-m_dice.between(40, 620));
        }
        day = m_now.date.addDays(-m_dice.between(3, 800));
        for (int i = 0; i < reports; ++i) {
            makeReport(day, i + 1 == reports);
            day = day.addDays(-m_dice.between(25, 420));
        }
        if (m_dice.chance(4)) {
            Happening without = orderAt({day, QTime(23, 10)}, m_family.home.municipality);
            without.order.kind = OrderKind::RihgWithoutOrder;
            m_family.happenings.append(without);
        }
    }

    void makeOrder(QDate day)
    {
        Happening one = orderAt({day, QTime(m_dice.below(24), 5 * m_dice.below(12))}, m_family.home.municipality);
        BarringOrder &order = one.order;
        order.imposedBy = m_dice.chance(80) ? ImposedBy::AssistantProsecutor : ImposedBy::Mayor;
        order.number = QStringLiteral("HV-%1-%2").arg(day.year()).arg(m_dice.below(900) + 100);
        order.verified = !m_dice.chance(7);
        if (!order.verified)
            order.source = QStringLiteral("gemeente Leiden, telefonisch");
        const int fate = m_dice.below(100);
        if (fate < 35) {
            order.status = OrderStatus::Extended;
            order.extendedUntil = order.imposedAt.addDays(28);
        } else if (fate < 38) {
            order.status = OrderStatus::AnnulledFromStart;
        } else if (fate < 41) {
            order.status = OrderStatus::AnnulledFromDate;
            order.endedAt = LocalDateTime{day.addDays(6), QTime(12, 0)};
        } else if (fate < 44) {
            order.status = OrderStatus::Withdrawn;
            order.endedAt = LocalDateTime{day.addDays(5), QTime(16, 0)};
        } else if (order.imposedAt.addDays(10) < m_now) {
            order.status = OrderStatus::Expired;
        }
        one.source = m_dice.below(3);
        one.doubtful = m_dice.chance(9) ? 1 : -1;
        m_family.happenings.append(one);
        if (fate < 15)
            addBeside(one, OrderKind::Extension, 9);
        else if (fate >= 90)
            addBeside(one, fate >= 95 ? OrderKind::Violation : OrderKind::Amendment, 2);
        if (m_dice.chance(45))
            addReportOf(one);
    }

    void addBeside(const Happening &order, OrderKind kind, int daysLater)
    {
        Happening beside = orderAt(order.order.imposedAt.addDays(daysLater), m_family.home.municipality);
        beside.order.kind = kind;
        beside.order.status = order.order.status;
        if (beside.at() < m_now)
            m_family.happenings.append(beside);
    }

    /// The police tell Veilig Thuis of the same incident the day after.
    void addReportOf(const Happening &order)
    {
        Happening same = reportOn(order.order.imposedAt.date.addDays(1), VtReportKind::Repeat);
        same.report.incident = order.order.number;
        same.source = m_dice.below(3);
        if (same.at() < m_now)
            m_family.happenings.append(same);
    }

    void makeReport(QDate day, bool first)
    {
        Happening one = reportOn(day, first ? VtReportKind::First : VtReportKind::Repeat);
        const int kind = m_dice.below(100);
        if (kind < 10) {
            one.report.kind = VtReportKind::Advice;
        } else if (kind < 28 && !first) {
            one.report.kind = VtReportKind::FollowUp;
            const int asked = m_dice.below(3);
            if (asked > 0)
                one.report.newIncident = asked == 1;
        } else if (kind < 31) {
            one.report.convertedToAdvice = true;
        }
        one.report.verified = !m_dice.chance(6);
        one.source = m_dice.below(3);
        one.doubtful = m_dice.chance(9) ? m_dice.below(2) : -1;
        m_family.happenings.append(one);
    }

    /// A household with a second order or a third report came past the coordinators.
    void takeLatest()
    {
        const auto orders = std::count_if(m_family.happenings.cbegin(), m_family.happenings.cend(),
            [](const Happening &one) { return one.isOrder && one.order.kind == OrderKind::Order; });
        const auto reports = m_family.happenings.size() - orders;
        if ((orders < 2 && reports < 3) || m_dice.chance(25))
            return;
        for (qsizetype i = m_family.happenings.size() - 1; i >= 0; --i) {
            Happening &one = m_family.happenings[i];
            const bool order = one.isOrder && one.order.kind == OrderKind::Order &&
                               one.order.status != OrderStatus::AnnulledFromStart && one.order.verified;
            const bool report = !one.isOrder && one.report.kind == VtReportKind::Repeat && one.report.verified;
            if (orders >= 2 ? order : report) {
                take(one);
                return;
            }
        }
    }

    void take(Happening &one)
    {
        one.taken = true;
        one.doubtful = -1;
        one.channel =
            one.isOrder ? Channel::ThvPool : (m_dice.chance(60) ? Channel::SafeHome : Channel::IcmProjectLead);
        const auto answer = [&](Fact fact, int yes, int no) {
            const int thrown = m_dice.below(100);
            at(one.facts, fact).answer =
                thrown < yes ? Answer::Yes : (thrown < yes + no ? Answer::No : Answer::Unknown);
        };
        answer(Fact::ComplexProblems, 85, 10);
        answer(Fact::HighRisk, 70, 20);
        answer(Fact::PriorHelpStalled, 60, 25);
        answer(Fact::LocalFieldExhausted, 45, 35);
        answer(Fact::NotMotivatable, 40, 40);
        answer(Fact::NetworkStalled, 35, 45);
        answer(Fact::InformationSharingNeeded, 45, 30);
        answer(Fact::AcuteDanger, 10, 85);
        answer(Fact::OpenToHelpOutsideCrisis, 35, 45);
        answer(Fact::CoerciveControl, 20, 50);
        if (m_dice.chance(30))
            one.flags.insert(m_dice.pick(QList<RedFlag>{RedFlag::Strangulation, RedFlag::DeathThreat, RedFlag::Stalking,
                RedFlag::Weapon, RedFlag::RecentSeparation}));
        one.handler = m_dice.pick(QStringList{QStringLiteral("M. Vlierboom"), QStringLiteral("S. Waterhoen"),
            QStringLiteral("J. Sleedoorn"), QStringLiteral("A. Kluut")});
        const qint64 age = one.at().date.daysTo(m_now.date);
        one.status = age < 12 ? CaseStatus::AwaitingCheck : (age > 420 ? CaseStatus::Closed : CaseStatus::Active);
    }

    const Namebook &m_book;
    LocalDateTime m_now;
    Dice &m_dice;
    Family m_family;
};

} // namespace

Happening orderAt(LocalDateTime at, const QString &municipality)
{
    Happening one;
    one.isOrder = true;
    one.order.imposedAt = at;
    one.order.municipality = municipality;
    one.order.source = QStringLiteral("coördinatiepool THV");
    return one;
}

Happening reportOn(QDate day, VtReportKind kind)
{
    Happening one;
    one.isOrder = false;
    one.report.receivedOn = day;
    one.report.kind = kind;
    one.report.source = QStringLiteral("Veilig Thuis Haaglanden");
    one.channel = Channel::SafeHome;
    return one;
}

Family randomFamily(const Namebook &book, const QList<Family> &earlier, LocalDateTime now, Dice &dice)
{
    return Maker(book, now, dice).make(earlier);
}

void identify(Family &family, IdSource &ids)
{
    family.id = HouseholdId::create(ids);
    Intake named;
    for (Member &member : family.members) {
        if (member.id.isNull())
            member.id = PersonId::create(ids);
        IntakePerson person;
        person.mention.name = member.name;
        person.mention.role = member.role;
        named.persons.append(person);
    }
    if (family.name.isEmpty())
        family.name = casebook::householdName(named);
    if (family.home.id.isNull())
        family.home.id = AddressId::create(ids);
    for (Member &member : family.members) {
        if (!member.away.isEmpty())
            member.away.id = AddressId::create(ids);
    }
}

} // namespace regie::practice
