#include "core/casebook/practice/family.h"

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

Member person(const QString &name, const QString &born, Sex sex, EventRole role, const QString &phone = {})
{
    Member member;
    member.name = PersonName::split(name);
    member.born = PartialDate::parse(born).value_or(PartialDate());
    member.sex = sex;
    member.role = role;
    member.phone = phone;
    return member;
}

Address place(
    const QString &street, const QString &number, const QString &postcode, const QString &town, const QString &code)
{
    Address address;
    address.street = street;
    address.houseNumber = number;
    address.postcode = postcode;
    address.town = town;
    address.municipality = code;
    return address;
}

/// The facts that carry an ICM advice without opening MDA++.
Facts icmFacts()
{
    Facts facts;
    at(facts, Fact::ComplexProblems) = {Answer::Yes, u"schulden, middelen en de scheiding lopen door elkaar"_s};
    at(facts, Fact::HighRisk).answer = Answer::Yes;
    at(facts, Fact::NotMotivatable).answer = Answer::Yes;
    at(facts, Fact::NetworkStalled).answer = Answer::No;
    at(facts, Fact::AcuteDanger).answer = Answer::No;
    at(facts, Fact::OpenToHelpOutsideCrisis).answer = Answer::No;
    at(facts, Fact::CoerciveControl).answer = Answer::No;
    return facts;
}

Facts mdaFacts()
{
    Facts facts = icmFacts();
    at(facts, Fact::PriorHelpStalled).answer = Answer::Yes;
    at(facts, Fact::LocalFieldExhausted).answer = Answer::Yes;
    at(facts, Fact::NetworkStalled).answer = Answer::Yes;
    at(facts, Fact::InformationSharingNeeded).answer = Answer::Yes;
    return facts;
}

class WellKnown
{
public:
    explicit WellKnown(LocalDateTime now) : m_now(now) {}

    [[nodiscard]] QList<Family> all()
    {
        QList<Family> families{helmgras(), kweldersma(), duinroos(), lisdodde(), kievitsbloem(), strandloper(),
            zilverschoon(), ooievaar(), boterbloem(), meerkoet(), wulpenhof(), klaverzee(), zeeaster(), namesakes(0),
            namesakes(1), namesakes(2)};
        for (Family &family : families) {
            for (Happening &one : family.happenings)
                expire(one);
        }
        return families;
    }

private:
    /// What was imposed long ago and never extended has run out by itself.
    void expire(Happening &one) const
    {
        BarringOrder &order = one.order;
        const bool over = one.isOrder && order.kind == OrderKind::Order && order.imposedAt.addDays(10) < m_now;
        if (over && order.status == OrderStatus::InForce)
            order.status = OrderStatus::Expired;
    }
    [[nodiscard]] QDate ago(int days) const { return m_now.date.addDays(-days); }
    [[nodiscard]] LocalDateTime ago(int days, int hour, int minute) const { return {ago(days), QTime(hour, minute)}; }

    static Happening taken(Happening one, Channel channel, const Facts &facts, const QString &handler)
    {
        one.taken = true;
        one.channel = channel;
        one.facts = facts;
        one.handler = handler;
        return one;
    }

    static Happening extended(Happening one)
    {
        one.order.status = OrderStatus::Extended;
        one.order.extendedUntil = one.order.imposedAt.addDays(28);
        return one;
    }

    [[nodiscard]] Family helmgras() const
    {
        Family family;
        family.name = u"Helmgras – Zandoog"_s;
        family.home = place(u"Kwelderpad"_s, u"14"_s, u"2289 SA"_s, u"Rijswijk"_s, u"GM0603"_s);
        family.members = {person(u"Dirk Zandoog"_s, u"1984-02-19"_s, Sex::Male, EventRole::PutOut, u"06 000 00 12"_s),
            person(u"Lotte van der Helmgras"_s, u"1987-07-03"_s, Sex::Female, EventRole::Stayed, u"06 000 00 47"_s),
            person(u"Fem Zandoog"_s, u"2020"_s, Sex::Female, EventRole::Child)};
        family.relations = {{0, 1, RelationKind::Partner}, {0, 2, RelationKind::Parent}, {1, 2, RelationKind::Parent}};
        Happening advice = reportOn(ago(987), VtReportKind::Advice);
        Happening first = extended(orderAt(ago(527, 22, 40), u"GM0603"_s));
        first.order.number = u"HV-2025-118"_s;
        first.order.imposedBy = ImposedBy::AssistantProsecutor;
        Happening report = reportOn(ago(525), VtReportKind::First);
        Happening extension = orderAt(ago(517, 15, 0), u"GM0603"_s);
        extension.order.kind = OrderKind::Extension;
        extension.order.status = OrderStatus::Extended;
        Happening again = reportOn(ago(294), VtReportKind::Repeat);
        Happening followUp = reportOn(ago(75), VtReportKind::FollowUp);
        family.happenings = {advice, first, report, extension, again, followUp};
        return family;
    }

    [[nodiscard]] Family kweldersma() const
    {
        Family family;
        family.home = place(u"Zilte Singel"_s, u"71"_s, u"2717 SD"_s, u"Zoetermeer"_s, u"GM0637"_s);
        family.members = {person(u"Jorn Kweldersma"_s, u"1990-10-08"_s, Sex::Male, EventRole::PutOut),
            person(u"Anouk Kweldersma"_s, u"1992-05-21"_s, Sex::Female, EventRole::Stayed, u"06 000 00 31"_s)};
        family.relations = {{0, 1, RelationKind::Partner}};
        family.happenings = {reportOn(ago(160), VtReportKind::First)};
        return family;
    }

    [[nodiscard]] Family duinroos() const
    {
        Family family;
        family.home = place(u"Strandwal"_s, u"8"_s, u"2726 SS"_s, u"Zoetermeer"_s, u"GM0637"_s);
        Member bas = person(u"Bas van Duinroos"_s, u"1981-03-30"_s, Sex::Male, EventRole::PutOut, u"06 000 00 58"_s);
        bas.livesIn = false;
        bas.away = place(u"Wulpenpad"_s, u"102"_s, u"2624 SA"_s, u"Delft"_s, u"GM0503"_s);
        Member mirte =
            person(u"Mirte Rietzanger"_s, u"1985-06-11"_s, Sex::Female, EventRole::Stayed, u"06 000 00 61"_s);
        mirte.livesIn = false;
        mirte.away = place(u"Gorzenlaan"_s, u"5"_s, u"2642 SD"_s, u"Pijnacker"_s, u"GM1926"_s);
        mirte.away.secret = true;
        Member noor = person(u"Noor Tureluur"_s, u"2009-01-17"_s, Sex::Female, EventRole::Child);
        noor.livesIn = false;
        family.members = {bas, mirte, person(u"Sem van Duinroos"_s, u"2014-04-02"_s, Sex::Male, EventRole::Child),
            person(u"Liv van Duinroos"_s, u"2018-08-23"_s, Sex::Female, EventRole::Child), noor};
        family.relations = {{0, 1, RelationKind::ExPartner}, {0, 2, RelationKind::Parent}, {0, 3, RelationKind::Parent},
            {0, 4, RelationKind::Parent}, {1, 2, RelationKind::Parent}, {1, 3, RelationKind::Parent}};
        Happening first = orderAt(ago(436, 19, 20), u"GM0637"_s);
        first.order.status = OrderStatus::Expired;
        Happening second = extended(orderAt(ago(324, 1, 15), u"GM0637"_s));
        second = taken(second, Channel::ThvPool, icmFacts(), u"M. Vlierboom"_s);
        at(second.facts, Fact::CoerciveControl).answer = Answer::Yes;
        second.flags = {RedFlag::DeathThreat};
        second.what = u"Bas stond opnieuw aan de deur en dreigde Mirte iets aan te doen."_s;
        second.status = CaseStatus::Active;
        Happening last = reportOn(ago(128), VtReportKind::FollowUp);
        last.report.newIncident = true;
        family.happenings = {reportOn(ago(700), VtReportKind::First), first, reportOn(ago(434), VtReportKind::Repeat),
            second, reportOn(ago(322), VtReportKind::Repeat), last};
        return family;
    }

    /// Veilig Thuis has five working days; one has passed since.
    [[nodiscard]] Family lisdodde() const
    {
        Family family;
        family.home = place(u"Rietkraag"_s, u"33"_s, u"2281 SS"_s, u"Rijswijk"_s, u"GM0603"_s);
        family.members = {person(u"Marco Lisdodde"_s, u"1979-12-05"_s, Sex::Male, EventRole::Suspected),
            person(u"Ingrid Lisdodde"_s, u"1980-04-14"_s, Sex::Female, EventRole::Victim, u"06 000 00 22"_s)};
        family.relations = {{0, 1, RelationKind::Partner}};
        Happening third =
            taken(reportOn(workingDaysAgo(6), VtReportKind::Repeat), Channel::SafeHome, icmFacts(), u"A. Kluut"_s);
        third.undone = {DeadlineKind::VtSafetyAssessment};
        family.happenings = {reportOn(ago(610), VtReportKind::First), reportOn(ago(205), VtReportKind::Repeat), third};
        return family;
    }

    [[nodiscard]] QDate workingDaysAgo(int days) const
    {
        QDate day = m_now.date;
        while (addWorkingDays(day, days) >= m_now.date)
            day = day.addDays(-1);
        return day.addDays(1) < m_now.date ? day.addDays(1) : day;
    }

    [[nodiscard]] Family kievitsbloem() const
    {
        Family family;
        family.home = place(u"Kluutlaan"_s, u"140"_s, u"2545 SA"_s, u"Den Haag"_s, u"GM0518"_s);
        family.members = {person(u"Ruben Kievitsbloem"_s, u"1988-09-09"_s, Sex::Male, EventRole::PutOut),
            person(u"Sanne Kievitsbloem"_s, u"1989-02-27"_s, Sex::Female, EventRole::Stayed, u"06 000 00 35"_s),
            person(u"Daan Kievitsbloem"_s, u"2016-06-06"_s, Sex::Male, EventRole::Child)};
        family.relations = {{0, 1, RelationKind::Partner}, {0, 2, RelationKind::Parent}, {1, 2, RelationKind::Parent}};
        Happening second = taken(orderAt(ago(9, 21, 0), u"GM0518"_s), Channel::ThvPool, icmFacts(), u"J. Sleedoorn"_s);
        second.undone = {DeadlineKind::ExecutorCheck, DeadlineKind::ExtensionAdvice};
        family.happenings = {orderAt(ago(470, 3, 30), u"GM0518"_s), reportOn(ago(468), VtReportKind::First), second};
        return family;
    }

    /// The tenth day ends tonight.
    [[nodiscard]] Family strandloper() const
    {
        Family family;
        family.home = place(u"Plevierstraat"_s, u"19"_s, u"2611 SD"_s, u"Delft"_s, u"GM0503"_s);
        family.members = {person(u"Wouter Strandloper"_s, u"1975-11-02"_s, Sex::Male, EventRole::PutOut),
            person(u"Hilde Strandloper"_s, u"1977-01-25"_s, Sex::Female, EventRole::Stayed, u"06 000 00 77"_s)};
        family.relations = {{0, 1, RelationKind::Partner}};
        Happening second =
            taken(orderAt(ago(10, 20, 15), u"GM0503"_s), Channel::ThvPool, icmFacts(), u"M. Vlierboom"_s);
        family.happenings = {orderAt(ago(800, 23, 45), u"GM0503"_s), reportOn(ago(798), VtReportKind::First), second};
        return family;
    }

    /// The advice on extending is due today.
    [[nodiscard]] Family zilverschoon() const
    {
        Family family;
        family.home = place(u"Karekietpad"_s, u"3"_s, u"2271 SS"_s, u"Voorburg"_s, u"GM1916"_s);
        family.members = {person(u"Koen Zilverschoon"_s, u"1983-05-18"_s, Sex::Male, EventRole::PutOut),
            person(u"Renske Zilverschoon"_s, u"1986-08-01"_s, Sex::Female, EventRole::Stayed)};
        family.relations = {{0, 1, RelationKind::Partner}};
        Happening second = taken(orderAt(ago(7, 17, 30), u"GM1916"_s), Channel::ThvPool, icmFacts(), u"S. Waterhoen"_s);
        family.happenings = {orderAt(ago(390, 0, 50), u"GM1916"_s), reportOn(ago(388), VtReportKind::First), second};
        return family;
    }

    [[nodiscard]] Family ooievaar() const
    {
        Family family;
        family.home = place(u"Oeverlibel"_s, u"56"_s, u"2673 SA"_s, u"Naaldwijk"_s, u"GM1783"_s);
        family.members = {person(u"Erik Ooievaar"_s, u"1972-07-07"_s, Sex::Male, EventRole::Suspected),
            person(u"Willemijn Wulp"_s, u"1976-10-30"_s, Sex::Female, EventRole::Victim, u"06 000 00 84"_s),
            person(u"Tess Ooievaar"_s, u"2011-03-12"_s, Sex::Female, EventRole::Child)};
        family.relations = {{0, 1, RelationKind::Partner}, {0, 2, RelationKind::Parent}, {1, 2, RelationKind::Parent}};
        Happening third = taken(reportOn(ago(5), VtReportKind::Repeat), Channel::SafeHome, mdaFacts(), u"A. Kluut"_s);
        third.chosen = AdviceRoute::Mda;
        third.reason = u"Samenwerking tussen de partners zit vast; het weegoverleg is de aangewezen plek."_s;
        family.happenings = {reportOn(ago(920), VtReportKind::First), reportOn(ago(400), VtReportKind::Repeat), third};
        return family;
    }

    [[nodiscard]] Family boterbloem() const
    {
        Family family;
        family.home = place(u"Lamsoorweg"_s, u"27"_s, u"2564 SS"_s, u"Den Haag"_s, u"GM0518"_s);
        family.members = {person(u"Youssef Boterbloem"_s, u"1991-01-19"_s, Sex::Male, EventRole::PutOut),
            person(u"Naomi Blauwborst"_s, u"1993-12-12"_s, Sex::Female, EventRole::Stayed, u"06 000 00 90"_s)};
        family.relations = {{0, 1, RelationKind::ExPartner}};
        Happening second =
            taken(extended(orderAt(ago(19, 2, 0), u"GM0518"_s)), Channel::ThvPool, icmFacts(), u"J. Sleedoorn"_s);
        family.happenings = {orderAt(ago(260, 18, 10), u"GM0518"_s), second};
        return family;
    }

    /// Perspektief still has to do its check.
    [[nodiscard]] Family meerkoet() const
    {
        Family family;
        family.home = place(u"Meerkoetsingel"_s, u"11"_s, u"2642 SA"_s, u"Nootdorp"_s, u"GM1926"_s);
        family.members = {person(u"Thijs Meerkoet"_s, u"1985-04-04"_s, Sex::Male, EventRole::PutOut),
            person(u"Femke Meerkoet"_s, u"1987-11-16"_s, Sex::Female, EventRole::Stayed)};
        family.relations = {{0, 1, RelationKind::Partner}};
        Happening second = taken(orderAt(ago(4, 22, 5), u"GM1926"_s), Channel::ThvPool, icmFacts(), u"S. Waterhoen"_s);
        family.happenings = {orderAt(ago(510, 16, 40), u"GM1926"_s), reportOn(ago(508), VtReportKind::First), second};
        return family;
    }

    /// Three households that are nearly there.
    [[nodiscard]] Family wulpenhof() const
    {
        Family family = pair(u"Dennis Wulpenhof"_s, u"Kim Wulpenhof"_s, u"Slikplein"_s, u"GM0518"_s);
        family.happenings = {reportOn(ago(300), VtReportKind::First), reportOn(ago(90), VtReportKind::Repeat),
            reportOn(ago(1), VtReportKind::Repeat)};
        return family;
    }

    [[nodiscard]] Family klaverzee() const
    {
        Family family = pair(u"Jeroen Klaverzee"_s, u"Nadia Klaverzee"_s, u"Schorrenkade"_s, u"GM0518"_s);
        Happening elsewhere = orderAt(ago(150, 4, 0), u"GM0546"_s);
        elsewhere.order.verified = false;
        elsewhere.order.source = u"gemeente Leiden, telefonisch"_s;
        family.happenings = {orderAt(ago(420, 20, 0), u"GM0518"_s), elsewhere};
        return family;
    }

    [[nodiscard]] Family zeeaster() const
    {
        Family family = pair(u"Patrick Zeeaster"_s, u"Soraya Zeeaster"_s, u"Duindoornhof"_s, u"GM0518"_s);
        family.happenings = {reportOn(ago(210), VtReportKind::First), reportOn(ago(2), VtReportKind::Repeat)};
        return family;
    }

    [[nodiscard]] static Family pair(
        const QString &one, const QString &other, const QString &street, const QString &code)
    {
        Family family;
        family.home = place(street, u"40"_s, u"2531 SD"_s, u"Den Haag"_s, code);
        family.members = {person(one, u"1986-03-03"_s, Sex::Male, EventRole::PutOut),
            person(other, u"1988-06-24"_s, Sex::Female, EventRole::Stayed)};
        family.relations = {{0, 1, RelationKind::Partner}};
        return family;
    }

    /// Whoever types "lotte helmgras" finds more than one.
    [[nodiscard]] Family namesakes(int which) const
    {
        Family family;
        if (which == 0) {
            family.home = place(u"Wulpenpad"_s, u"9"_s, u"2628 SS"_s, u"Delft"_s, u"GM0503"_s);
            family.members = {person(u"Charlotte Helmgraas"_s, u"1989"_s, Sex::Female, EventRole::Victim)};
            family.happenings = {reportOn(ago(340), VtReportKind::First)};
        } else if (which == 1) {
            family.home = place(u"Gorzenlaan"_s, u"61"_s, u"2242 SA"_s, u"Wassenaar"_s, u"GM0629"_s);
            family.home.secret = true;
            family.members = {person(u"L. Helmgras"_s, {}, Sex::Female, EventRole::Victim)};
            family.members.first().away = family.home;
        } else {
            family.home = place(u"Biesbosdreef"_s, u"12"_s, u"2671 SD"_s, u"Naaldwijk"_s, u"GM1783"_s);
            family.members = {person(u"Lotte Helmersgras"_s, u"1961-12-11"_s, Sex::Female, EventRole::Victim)};
            family.happenings = {reportOn(ago(1100), VtReportKind::Advice)};
        }
        return family;
    }

    LocalDateTime m_now;
};

} // namespace

QList<Family> wellKnownFamilies(LocalDateTime now)
{
    return WellKnown(now).all();
}

} // namespace regie::practice
