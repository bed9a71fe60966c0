#include "core/casebook/names.h"
#include "core/casebook/practice.h"
#include "core/casebook/practice/households.h"

#include <algorithm>

namespace regie::practice {

namespace {

/// Lets things happen to a household over the years.
class Years
{
public:
    Years(Family &family, const Stock &stock, LocalDateTime now, Dice &dice)
        : m_family(family), m_stock(stock), m_now(now), m_dice(dice)
    {
    }

    void pass(QDate after)
    {
        const QList<QDate> days = incidents(after);
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (m_dice.hits(m_stock.rates.orders))
                makeOrder(days.at(i));
            else
                makeReport(days.at(i), i == 0);
        }
        std::stable_sort(m_family.happenings.begin(), m_family.happenings.end(),
            [](const Happening &a, const Happening &b) { return a.at() < b.at(); });
        for (Happening &one : m_family.happenings)
            one.who = named(one);
        move();
        takeLatest();
    }

private:
    /// The days of the incidents, the first first: one, and after it as many as the negative binomial gives.
    [[nodiscard]] QList<QDate> incidents(QDate after)
    {
        const Rates &rates = m_stock.rates;
        const double p = rates.reportsShape / (rates.reportsShape + rates.reportsMean);
        double chance = std::pow(p, rates.reportsShape);
        double left = m_dice.unit() - chance;
        int more = 0;
        for (; left >= 0 && more < 9; ++more) {
            chance *= (more + rates.reportsShape) / (more + 1) * (1 - p);
            left -= chance;
        }
        QList<QDate> days;
        QDate day = m_now.date.addDays(-m_dice.between(3, 800));
        const QDate grown = adultsSince();
        for (int i = 0; i <= more && (i == 0 || day > grown); ++i) {
            if (after.isValid() && day <= after)
                day = after.addDays(1 + m_dice.below(std::max(1, static_cast<int>(after.daysTo(m_now.date)) - 1)));
            days.prepend(day);
            day = day.addDays(-(20 + m_dice.wait(190)));
        }
        std::sort(days.begin(), days.end());
        return days;
    }

    /// The day from which both of the first two are adults.
    [[nodiscard]] QDate adultsSince() const
    {
        QDate since;
        for (const Member &member : m_family.members.mid(0, 2))
            since = std::max(since, member.born.latest().addYears(18));
        return since;
    }

    /// The adults, and the children who were there; the youngest may not have been born.
    [[nodiscard]] QList<int> named(const Happening &one)
    {
        const bool all = m_dice.hits(m_stock.rates.childNamed);
        QList<int> places;
        for (const int place : membersIn(m_family, one)) {
            const bool child = m_family.members.at(place).role == EventRole::Child;
            if (place < 2 || (child ? all || m_dice.hits(.25) : m_dice.hits(.4)))
                places.append(place);
        }
        return places;
    }

    /// Where they lived at each event: some moved in between, some stayed in a shelter for a while.
    void move()
    {
        const Rates &rates = m_stock.rates;
        QList<Address> homes{m_family.home};
        for (qsizetype i = m_family.happenings.size() - 1; i > 0; --i) { // from today backwards
            const bool same = m_family.happenings.at(i - 1).at().date.daysTo(m_family.happenings.at(i).at().date) < 10;
            if (!same && m_dice.hits(rates.moves)) {
                homes.first().from = m_family.happenings.at(i).at().date.addDays(-1 - m_dice.below(10));
                Address before = m_stock.places.addressIn(m_stock.places.town(m_dice), m_dice);
                before.until = homes.first().from.addDays(-1);
                homes.prepend(before);
            }
        }
        m_family.home = homes.last();
        for (Happening &one : m_family.happenings) {
            for (const Address &home : std::as_const(homes)) {
                if (!home.from.isValid() || home.from <= one.at().date)
                    one.homes.append(home);
            }
            one.order.municipality = one.homes.last().municipality;
            if (&one != &m_family.happenings.first() && m_family.members.at(1).sex == Sex::Female &&
                m_dice.hits(rates.shelter))
                one.place = m_stock.places.shelter(m_dice);
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
        one.source = m_dice.among(m_stock.rates.orderSources);
        one.doubtful = m_dice.chance(9) ? 1 : -1;
        m_family.happenings.append(one);
        if (fate < 15)
            addBeside(one, OrderKind::Extension, 9);
        else if (fate >= 90)
            addBeside(one, fate >= 95 ? OrderKind::Violation : OrderKind::Amendment, 2);
        if (m_dice.hits(.6))
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
        same.source = m_dice.among(m_stock.rates.reportSources);
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
        one.source = m_dice.among(m_stock.rates.reportSources);
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
            QStringLiteral("J. Sleedoorn"), QStringLiteral("A. Kluut"), practiceUser().name});
        const qint64 age = one.at().date.daysTo(m_now.date);
        one.status = age < 12 ? CaseStatus::AwaitingCheck : (age > 420 ? CaseStatus::Closed : CaseStatus::Active);
    }

    Family &m_family;
    const Stock &m_stock;
    LocalDateTime m_now;
    Dice &m_dice;
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

QList<int> membersIn(const Family &family, const Happening &one)
{
    if (!one.who.isEmpty())
        return one.who;
    QList<int> places;
    for (int i = 0; i < family.members.size(); ++i) {
        const PartialDate &born = family.members.at(i).born;
        if (born.isUnknown() || born.latest() <= one.at().date) // the youngest may not have been there yet
            places.append(i);
    }
    return places;
}

EventRole roleIn(const Member &member, const Happening &one)
{
    if (one.isOrder)
        return member.role;
    switch (member.role) {
    case EventRole::PutOut:
        return EventRole::Suspected;
    case EventRole::Stayed:
        return EventRole::Victim;
    case EventRole::Child:
    case EventRole::Witness:
    case EventRole::Suspected:
    case EventRole::Victim:
    case EventRole::Both:
    case EventRole::Reporter:
    case EventRole::Other:
        return member.role;
    }
    return member.role;
}

void addHappenings(Family &family, const Stock &stock, LocalDateTime now, QDate after, Dice &dice)
{
    Years(family, stock, now, dice).pass(after);
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

void identifyEvents(Family &family, IdSource &ids)
{
    for (Happening &one : family.happenings) {
        if (one.isOrder)
            one.order.id = BarringOrderId::create(ids);
        else
            one.report.id = VtReportId::create(ids);
        for (Line &line : one.lines)
            line.mention.id = MentionId::create(ids);
    }
}

} // namespace regie::practice
