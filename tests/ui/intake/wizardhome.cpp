#include "tests/ui/intake/wizardhome.h"

#include <QCoreApplication>

namespace regie::test {

using namespace Qt::StringLiterals;

namespace {

IntakePerson person(SeededIds &ids, const QString &name, EventRole role, const QString &born, const Address &address)
{
    IntakePerson one;
    one.mention.id = MentionId::create(ids);
    one.mention.role = role;
    one.mention.asWritten = name;
    one.mention.name = PersonName::split(name);
    one.mention.birthDate = PartialDate::parse(born).value_or(PartialDate());
    one.mention.address = address;
    one.choice = MentionChoice::NewPerson;
    one.person = PersonId::create(ids);
    return one;
}

Address kwelderpad()
{
    Address address;
    address.street = u"Kwelderpad"_s;
    address.houseNumber = u"14"_s;
    address.postcode = u"2289 SA"_s;
    address.town = u"Rijswijk"_s;
    address.municipality = u"GM0603"_s;
    return address;
}

IntakeReport report(SeededIds &ids, QDate on, VtReportKind kind)
{
    IntakeReport one;
    one.report.id = VtReportId::create(ids);
    one.report.receivedOn = on;
    one.report.kind = kind;
    one.report.source = u"Veilig Thuis"_s;
    return one;
}

} // namespace

WizardHome::WizardHome(const QString &folder)
{
    // A process that opens a vault again must not give out the ids of the one that filled it.
    if (!folder.isEmpty())
        m_ids = SeededIds(static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
    auto region = routing::Region::load();
    if (!region)
        return;
    m_region = *region;
    if (folder.isEmpty()) {
        store::NewVault wanted;
        wanted.folder = m_dir.filePath(u"proef.kluis"_s);
        wanted.practice = true;
        wanted.firstUser = {UserId::create(m_ids), u"E. Oeverloper"_s, u"THV-coördinator"_s, {}};
        auto created = store::Vault::create(std::move(wanted), m_clock, m_ids);
        if (created)
            m_vault = std::move(created->vault);
        else
            qWarning(
                "vault not made: %d %s", static_cast<int>(created.error().code), qPrintable(created.error().detail));
    } else if (auto opened = store::Vault::open(folder, store::PracticeKey{}, m_clock, m_ids)) {
        m_vault = std::move(*opened);
    } else {
        qWarning("vault not opened: %d %s", static_cast<int>(opened.error().code), qPrintable(opened.error().detail));
    }
    if (m_vault)
        m_casebook = std::make_unique<Casebook>(*m_vault, m_region);
}

QString WizardHome::folder() const
{
    return m_vault->folder();
}

Done WizardHome::recordPerson(const QString &name, const QString &born, const QString &town)
{
    Intake intake = m_casebook->newIntake();
    intake.municipalityName = town;
    Address address;
    address.street = u"Duinpad"_s;
    address.houseNumber = u"3"_s;
    address.town = town;
    intake.persons = {person(m_ids, name, EventRole::Victim, born, address)};
    intake.reports = {report(m_ids, QDate(2026, 1, 12), VtReportKind::First)};
    intake.reports.first().current = true;
    intake.decision = {.taken = true, .route = AdviceRoute::LocalTeam, .deviates = true, .reason = u"oefening"_s};
    const auto recorded = m_casebook->record(intake);
    return recorded ? Done{} : fail(recorded.error().code, recorded.error().detail, recorded.error().where);
}

Done WizardHome::fillPast()
{
    const LocalDateTime now = m_clock.now();
    m_clock.set({QDate(2026, 9, 10), QTime(10, 0)});
    Intake intake = m_casebook->newIntake();
    intake.channel = Channel::ThvPool;
    intake.municipality = u"GM0603"_s;
    intake.municipalityName = u"Rijswijk"_s;
    intake.dwelling = kwelderpad();
    intake.persons = {person(m_ids, u"Dirk Zandoog"_s, EventRole::PutOut, u"19-02-1984"_s, kwelderpad()),
        person(m_ids, u"Lotte van der Helmgras"_s, EventRole::Stayed, u"03-07-1987"_s, kwelderpad()),
        person(m_ids, u"Fem Zandoog"_s, EventRole::Child, u"2020"_s, kwelderpad())};
    intake.persons[1].mention.phone = u"06 000 00 47"_s;
    intake.relations = {{0, 1, RelationKind::Partner}, {2, 0, RelationKind::Child}, {2, 1, RelationKind::Child}};
    IntakeOrder order{.current = true};
    order.order.id = BarringOrderId::create(m_ids);
    order.order.imposedAt = {QDate(2025, 6, 14), QTime(23, 5)};
    order.order.status = OrderStatus::Extended;
    order.order.extendedUntil = LocalDateTime{QDate(2025, 7, 8), QTime(23, 5)};
    intake.orders = {order};
    intake.reports = {report(m_ids, QDate(2025, 6, 16), VtReportKind::First),
        report(m_ids, QDate(2026, 2, 2), VtReportKind::Repeat),
        report(m_ids, QDate(2026, 9, 9), VtReportKind::FollowUp),
        report(m_ids, QDate(2024, 3, 11), VtReportKind::Advice)};
    intake.decision = {.taken = true, .route = AdviceRoute::LocalTeam, .deviates = true, .reason = u"oefening"_s};
    const auto recorded = m_casebook->record(intake);
    m_clock.set(now);
    if (!recorded)
        return fail(recorded.error().code, recorded.error().detail, recorded.error().where);
    return recordPerson(u"Charlotte Helmgraas"_s, u"1989"_s, u"Delft"_s)
        .and_then([this] { return recordPerson(u"L. Helmgras"_s, {}, u"Zoetermeer"_s); })
        .and_then([this] { return recordPerson(u"Lotte Helmersgras"_s, u"11-12-1961"_s, u"Westland"_s); });
}

Intake WizardHome::helmgras()
{
    Intake intake = m_casebook->newIntake();
    intake.channel = Channel::ThvPool;
    intake.municipality = u"GM0603"_s;
    intake.municipalityName = u"Rijswijk"_s;
    intake.dwelling = kwelderpad();
    intake.callerName = u"M. Strandloper"_s;
    intake.callerOrganisation = u"Politie, basisteam Rijswijk"_s;
    intake.callerPhone = u"070 000 00 12"_s;
    intake.callerCallBack = CallBack::Always;
    intake.what = u"Ruzie na het eten. Hij hield haar bij de keel vast. Fem van 6 was erbij."_s;
    intake.redFlags = {RedFlag::Strangulation};
    intake.redFlagsAsked = true;
    intake.persons = {person(m_ids, u"Dirk Zandoog"_s, EventRole::PutOut, u"19-02-1984"_s, kwelderpad()),
        person(m_ids, u"lotte helmgras"_s, EventRole::Stayed, u"omstreeks 1987"_s, kwelderpad()),
        person(m_ids, {}, EventRole::Child, u"omstreeks 2020"_s, kwelderpad())};
    for (IntakePerson &one : intake.persons) {
        one.choice = MentionChoice::Open;
        one.person = {};
    }
    intake.persons[1].mention.sex = Sex::Female;
    intake.persons[1].mention.callBack = CallBack::DaytimeOnly;
    IntakeOrder order{.current = true};
    order.order.id = BarringOrderId::create(m_ids);
    order.order.imposedAt = {QDate(2026, 11, 23), QTime(2, 10)};
    intake.orders = {order};
    IntakeReport again = report(m_ids, QDate(2026, 11, 23), VtReportKind::Repeat);
    intake.reports = {again};
    intake.facts = {};
    for (const Fact fact : {Fact::ComplexProblems, Fact::HighRisk, Fact::NotMotivatable, Fact::AcuteDanger})
        at(intake.facts, fact).answer = Answer::Yes;
    at(intake.facts, Fact::AcuteDanger).answer = Answer::No;
    at(intake.facts, Fact::OpenToHelpOutsideCrisis).answer = Answer::No;
    return intake;
}

} // namespace regie::test
