#include "canaryfacts.h"

#include <QFile>

namespace regie::test {

using namespace Qt::StringLiterals;
using privacy::Field;

namespace {

LocalDateTime at(const char *iso)
{
    return LocalDateTime::parse(QString::fromLatin1(iso)).value();
}

SeededIds &ids()
{
    static SeededIds source(20261123);
    return source;
}

class Planter
{
public:
    explicit Planter(Canaries &canaries) : m_canaries(canaries) {}

    /// A new token for @p field: letters that stand nowhere else.
    QString plant(Field field)
    {
        const QString token = u"Zq%1x"_s.arg(++m_last, 3, 10, QChar(u'0'));
        m_canaries.tokens.insert(token, field);
        return token;
    }
    /// A telephone number that is a token.
    QString plantPhone(Field field)
    {
        const QString token = u"070 000 %1"_s.arg(1000 + ++m_last);
        m_canaries.tokens.insert(token, field);
        return token;
    }

private:
    Canaries &m_canaries;
    int m_last = 0;
};

Address address(Planter &planter, Field field, bool secret, int number)
{
    Address made;
    made.id = AddressId::create(ids());
    made.street = planter.plant(field) + u"straat"_s;
    made.houseNumber = QString::number(number);
    made.postcode = u"2289 S%1"_s.arg(QChar(u'A' + number));
    made.town = planter.plant(field);
    made.municipality = u"GM0603"_s;
    made.secret = secret;
    return made;
}

store::PersonRow member(Canaries &canaries, Planter &planter, EventRole role, CallBack callBack, Field phoneField)
{
    store::PersonRow row;
    row.person.id = PersonId::create(ids());
    row.person.name = {planter.plant(Field::PersonName), {}, planter.plant(Field::PersonName)};
    row.person.birthDate = PartialDate(QDate(1984, 2, 19));
    row.person.sex = Sex::Female;
    row.person.phone = planter.plantPhone(phoneField);
    row.person.callBack = callBack;
    row.person.callBackNote = planter.plant(Field::PersonCallBackNote);
    row.person.bsn = planter.plant(Field::PersonBsn);
    canaries.facts.roles.insert(row.person.id, role);
    IntakePerson typed;
    typed.person = row.person.id;
    typed.mention.role = role;
    typed.mention.note = planter.plant(Field::PersonNote);
    typed.mention.sourceRecordId = planter.plant(Field::HistoryNumber) + u"-not-composed"_s;
    canaries.tokens.remove(typed.mention.sourceRecordId.chopped(13));
    canaries.facts.intake.persons.append(typed);
    return row;
}

HistoryEvent event(Planter &planter, bool isOrder, rules::Belongs belongs, const char *iso)
{
    HistoryEvent made;
    made.isOrder = isOrder;
    made.id = u"0123456789abcdef0123456789abcdef"_s;
    made.at = at(iso);
    made.belongs = belongs;
    made.weight = rules::Weight::Counts;
    made.weightReason = isOrder ? rules::WeightReason::OrderImposed : rules::WeightReason::ReportCounts;
    made.source = planter.plant(Field::HistorySource);
    made.number = planter.plant(Field::HistoryNumber);
    return made;
}

void plantIntake(Canaries &canaries, Planter &planter)
{
    Intake &intake = canaries.facts.intake;
    intake.channel = regie::Channel::ThvPool;
    intake.calledAt = at("2026-11-23T03:00");
    intake.municipality = u"GM0603"_s;
    intake.dwelling = address(planter, Field::DwellingAddress, false, 1);
    intake.callerName = planter.plant(Field::CallerName);
    intake.callerOrganisation = planter.plant(Field::CallerOrganisation);
    intake.callerPhone = planter.plantPhone(Field::CallerPhone);
    intake.callerCallBack = CallBack::NotSafe;
    intake.what = planter.plant(Field::IncidentText);
    intake.redFlags = {RedFlag::Strangulation};
    for (FactAnswer &answer : intake.facts)
        answer.note = planter.plant(Field::AnswerNotes);
    IntakeOrder order;
    order.order.note = planter.plant(Field::HistoryNote);
    intake.orders = {order};
    IntakeReport report;
    report.report.note = planter.plant(Field::HistoryNote);
    intake.reports = {report};
    intake.decision = {true, AdviceRoute::Icm, true, planter.plant(Field::DecisionReason), u"perspektief"_s,
        planter.plant(Field::Handler)};
}

void plantMembers(Canaries &canaries, Planter &planter)
{
    report::IntakeAdviceFacts &facts = canaries.facts;
    facts.members = {member(canaries, planter, EventRole::PutOut, CallBack::Unknown, Field::PersonPhone),
        member(canaries, planter, EventRole::Stayed, CallBack::DaytimeOnly, Field::PersonPhone),
        member(canaries, planter, EventRole::Child, CallBack::NotSafe, Field::PersonPhone)};
    facts.members[0].addresses = {address(planter, Field::PersonAddress, false, 2)};
    facts.members[1].addresses = {address(planter, Field::SecretAddress, true, 3)};
}

void plantRules(Canaries &canaries)
{
    report::IntakeAdviceFacts &facts = canaries.facts;
    facts.assessment.ruleSet = u"haaglanden-2025-01"_s;
    facts.assessment.barringOrders = {2, 2, 1};
    facts.assessment.vtReports = {3, 4, 0};
    facts.criteria = {{rules::Criterion::RepeatThv, rules::Truth::Met, {u"Q3"_s}, {}, {}, {}}};
    facts.advice.route = AdviceRoute::Icm;
    facts.advice.executor = u"perspektief"_s;
    facts.advice.reasons = {{routing::ReasonKind::RepeatOrders, true, 2, 17, 0, u"Q3"_s, {}}};
    caseflow::ThvTerm term;
    term.imposedAt = at("2026-11-23T02:10");
    term.firstEnd = at("2026-12-03T02:10");
    term.end = term.firstEnd;
    term.latestEnd = at("2026-12-21T02:10");
    term.extensionAdvice = at("2026-11-30T02:10");
    facts.thv = term;
    facts.deadlines = {{DeadlineKind::FirstVisit, at("2026-11-24T02:10"), false, {}, false, std::nullopt}};
}

} // namespace

Canaries canaries()
{
    Canaries out;
    Planter planter(out);
    plantIntake(out, planter);
    plantMembers(out, planter);
    plantRules(out);
    report::IntakeAdviceFacts &facts = out.facts;
    facts.caseNumber = planter.plant(Field::CaseNumber);
    facts.household.name = planter.plant(Field::HouseholdName);
    facts.household.municipality = u"GM0603"_s;
    facts.history = {event(planter, true, rules::Belongs::Certain, "2026-11-23T02:10"),
        event(planter, false, rules::Belongs::Possibly, "2026-02-02"),
        event(planter, true, rules::Belongs::PerPersonOnly, "2024-05-05T10:00")};
    facts.perPerson = {{facts.members[0].person.id, planter.plant(Field::OrdersPerPerson), 2, true}};
    Decision decision;
    decision.advised = AdviceRoute::Mda;
    decision.chosen = AdviceRoute::Icm;
    decision.deviates = true;
    decision.reason = planter.plant(Field::DecisionReason);
    decision.at = at("2026-11-23T09:55").toUtc();
    facts.decision = decision;
    // The reason typed in the intake is the one that was decided with: it stands in the decision.
    for (auto token = out.tokens.begin(); token != out.tokens.end();)
        token = token.key() == facts.intake.decision.reason ? out.tokens.erase(token) : std::next(token);
    facts.decidedBy = planter.plant(Field::DecidedBy);
    facts.author = planter.plant(Field::Author);
    facts.authorFunction = u"THV-coördinator"_s;
    facts.made = at("2026-11-23T09:58");
    facts.copyNumber = 1;
    facts.practice = true;
    return out;
}

routing::Region canaryRegion()
{
    routing::Region region;
    routing::Municipality rijswijk;
    rijswijk.code = u"GM0603"_s;
    rijswijk.name = u"Rijswijk"_s;
    region.municipalities = {rijswijk};
    routing::Organisation perspektief;
    perspektief.id = u"perspektief"_s;
    perspektief.name = u"Perspektief (Arosa)"_s;
    perspektief.shortName = u"Perspektief"_s;
    region.organisations = {perspektief};
    region.sentences.insert(
        u"Q3"_s, {u"Q3"_s, u"F"_s, {},
                     u"bij gezinnen/huishoudens waar herhaald een huisverbod is opgelegd (twee of meer keer)."_s});
    routing::TermSetting visit;
    visit.id = u"first-visit"_s;
    visit.hours = 24;
    visit.basis = u"werkafspraak"_s;
    region.terms = {visit};
    return region;
}

privacy::Profiles shippedProfiles()
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/region/haaglanden/profiles.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("profiles.json is not there");
    return privacy::Profiles::parse(file.readAll(), u"profiles.json"_s).value();
}

bool isOfCase(const QString &kind)
{
    static const QStringList others{u"intakeadvies"_s, u"stuurgroep"_s, u"dossier"_s};
    return !others.contains(kind) && !kind.startsWith(u"lijst"_s);
}

} // namespace regie::test
