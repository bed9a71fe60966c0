#include "core/casebook/practice/family.h"

#include <algorithm>

namespace regie::practice {

namespace {

using namespace Qt::StringLiterals;

const Family *named(const QList<Family> &families, const QString &name)
{
    const auto found =
        std::find_if(families.cbegin(), families.cend(), [&name](const Family &family) { return family.name == name; });
    return found == families.cend() ? nullptr : &*found;
}

IntakePerson heard(const Member &member, EventRole role, IdSource &ids)
{
    IntakePerson person;
    person.mention.id = MentionId::create(ids);
    person.mention.role = role;
    person.mention.name = member.name;
    person.mention.asWritten = member.name.full();
    person.mention.birthDate = member.born;
    person.mention.sex = member.sex;
    person.mention.phone = member.phone;
    return person;
}

IntakePerson known(const Member &member, EventRole role, IdSource &ids)
{
    IntakePerson person = heard(member, role, ids);
    person.choice = MentionChoice::Known;
    person.person = member.id;
    return person;
}

Intake called(const Family &family, LocalDateTime at, const QString &municipality, IdSource &ids)
{
    Intake intake;
    intake.id = IntakeId::create(ids);
    intake.channel = Channel::ThvPool;
    intake.calledAt = at;
    intake.municipality = family.home.municipality;
    intake.municipalityName = municipality;
    intake.dwelling = family.home;
    intake.dwelling.id = AddressId();
    intake.callerOrganisation = u"Politie, eenheid Den Haag"_s;
    intake.callerPhone = u"070 000 00 13"_s;
    return intake;
}

IntakeOrder imposed(LocalDateTime at, const QString &municipality, IdSource &ids)
{
    IntakeOrder entry;
    entry.current = true;
    entry.order.id = BarringOrderId::create(ids);
    entry.order.imposedAt = at;
    entry.order.imposedBy = ImposedBy::AssistantProsecutor;
    entry.order.municipality = municipality;
    entry.order.source = u"coördinatiepool THV"_s;
    return entry;
}

/// The night call of the design: a second order, strangulation named, the questions of eligibility half answered.
Intake helmgras(const Family &family, const QList<Family> &families, LocalDateTime imposedAt, IdSource &ids)
{
    Intake intake = called(family, imposedAt.addDays(0), u"Rijswijk"_s, ids);
    intake.calledAt.time = imposedAt.time.addSecs(35 * 60);
    intake.callerName = u"hulpofficier van justitie"_s;
    intake.callerCallBack = CallBack::Always;
    intake.what =
        u"Ruzie over de omgang met Fem. Dirk kneep Lotte bij de keel; de buren belden 112. Fem sliep boven."_s;
    intake.redFlags = {RedFlag::Strangulation};
    intake.redFlagsAsked = true;
    IntakePerson dirk = known(family.members.at(0), EventRole::PutOut, ids);
    IntakePerson lotte = known(family.members.at(1), EventRole::Stayed, ids);
    lotte.mention.name = {u"Lotte"_s, {}, u"Helmgras"_s};
    lotte.mention.asWritten = u"lotte helmgras"_s;
    lotte.mention.birthDate = PartialDate::of(1987, 0, 0, true).value_or(PartialDate());
    lotte.mention.address = intake.dwelling;
    lotte.mention.phone.clear();
    lotte.mention.callBack = CallBack::DaytimeOnly;
    lotte.presentAtIncident = true;
    if (const Family *other = named(families, u"Helmersgras"_s))
        lotte.rejected = {other->members.first().id};
    IntakePerson fem = known(family.members.at(2), EventRole::Child, ids);
    fem.presentAtIncident = true;
    intake.persons = {dirk, lotte, fem};
    intake.relations = family.relations;
    intake.orders = {imposed(imposedAt, u"GM0603"_s, ids)};
    VtReport report;
    report.id = VtReportId::create(ids);
    report.receivedOn = imposedAt.date;
    report.kind = VtReportKind::Repeat;
    report.source = u"politie"_s;
    intake.reports = {{report, true}};
    at(intake.facts, Fact::ComplexProblems) = {Answer::Yes, u"schulden en alcohol, volgens de wijkagent"_s};
    at(intake.facts, Fact::HighRisk).answer = Answer::Yes;
    at(intake.facts, Fact::NotMotivatable).answer = Answer::Yes;
    at(intake.facts, Fact::OpenToHelpOutsideCrisis).answer = Answer::No;
    at(intake.facts, Fact::AcuteDanger).answer = Answer::No;
    intake.step = 5;
    return intake;
}

/// A first order, taken as far as the persons.
Intake kweldersma(const Family &family, LocalDateTime imposedAt, IdSource &ids)
{
    Intake intake = called(family, {imposedAt.date, imposedAt.time.addSecs(50 * 60)}, u"Zoetermeer"_s, ids);
    intake.what = u"Jorn bedreigde Anouk met een mes. Politie heeft hem meegenomen."_s;
    intake.redFlags = {RedFlag::Weapon};
    intake.redFlagsAsked = true;
    IntakePerson anouk = heard(family.members.at(1), EventRole::Stayed, ids);
    anouk.mention.name = {u"Anoek"_s, {}, u"Kweldersma"_s};
    anouk.mention.asWritten = u"anoek kweldersma"_s;
    anouk.mention.birthDate = PartialDate::of(1992, 0, 0).value_or(PartialDate());
    anouk.mention.phone.clear();
    intake.persons = {known(family.members.at(0), EventRole::PutOut, ids), anouk};
    intake.orders = {imposed(imposedAt, u"GM0637"_s, ids)};
    intake.step = 2;
    return intake;
}

/// A report, only the beginning.
Intake begun(const Family &family, LocalDateTime at, IdSource &ids)
{
    Intake intake = called(family, at, u"Den Haag"_s, ids);
    intake.channel = Channel::SafeHome;
    intake.callerOrganisation = u"Veilig Thuis Haaglanden"_s;
    VtReport report;
    report.id = VtReportId::create(ids);
    report.receivedOn = at.date;
    report.kind = VtReportKind::Repeat;
    intake.reports = {{report, true}};
    intake.persons = {known(family.members.at(0), EventRole::Suspected, ids)};
    intake.step = 2;
    return intake;
}

} // namespace

QList<Intake> practiceDrafts(const QList<Family> &families, LocalDateTime now, IdSource &ids)
{
    const bool morning = now.time >= QTime(9, 0);
    const LocalDateTime night =
        morning ? LocalDateTime{now.date, QTime(2, 10)} : LocalDateTime{now.date.addDays(-1), QTime(18, 10)};
    const LocalDateTime earlier{now.date.addDays(-1), QTime(11, 25)};
    QList<Intake> drafts;
    if (const Family *family = named(families, u"Helmgras – Zandoog"_s))
        drafts.append(helmgras(*family, families, night, ids));
    if (const Family *family = named(families, u"Kweldersma"_s))
        drafts.append(kweldersma(*family, earlier, ids));
    if (const Family *family = named(families, u"Wulpenhof"_s))
        drafts.append(begun(*family, {now.date.addDays(-1), QTime(16, 20)}, ids));
    return drafts;
}

} // namespace regie::practice
