#include "tests/support/samplecase.h"

#include "core/casebook/timelinefacts.h"

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

template <typename T>
T idOf(int number)
{
    IdBytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return T(bytes);
}

LocalDateTime moment(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

constexpr int dirk = 11;
constexpr int lotte = 12;
constexpr int pim = 13;
constexpr int sterre = 14;

Person person(int id, const QString &given, const QString &surname, QDate born, Sex sex)
{
    Person made;
    made.id = idOf<PersonId>(id);
    made.name = {given, {}, surname};
    made.birthDate = PartialDate(born);
    made.sex = sex;
    return made;
}

Address home()
{
    return {
        idOf<AddressId>(1), u"Kwelderpad"_s, u"14"_s, {}, u"2289 SA"_s, u"Rijswijk"_s, u"GM0603"_s, QDate(2019, 3, 1)};
}

void addPeople(CaseView &view)
{
    Address secret{idOf<AddressId>(2), u"Zeeduinlaan"_s, u"8"_s, {}, u"2586 SD"_s, u"'s-Gravenhage"_s, u"GM0518"_s,
        QDate(2026, 11, 23)};
    secret.secret = true;
    view.members = {
        {.person = person(dirk, u"Dirk"_s, u"Zandoog"_s, QDate(1984, 5, 2), Sex::Male), .addresses = {home()}},
        {.person = person(lotte, u"Lotte"_s, u"Helmgras"_s, QDate(1986, 2, 17), Sex::Female), .addresses = {secret}},
        {.person = person(pim, u"Pim"_s, u"Zandoog"_s, QDate(2014, 9, 30), Sex::Male), .addresses = {home()}},
        {.person = person(sterre, u"Sterre"_s, u"Zandoog"_s, QDate(2018, 1, 5), Sex::Female), .addresses = {home()}},
    };
    view.members[1].person.callBack = CallBack::NotSafe;
    view.addresses = {home()};
    view.roles = {{idOf<PersonId>(dirk), EventRole::PutOut}, {idOf<PersonId>(lotte), EventRole::Stayed},
        {idOf<PersonId>(pim), EventRole::Child}, {idOf<PersonId>(sterre), EventRole::Child}};
    view.relations = {{.from = idOf<PersonId>(dirk), .to = idOf<PersonId>(lotte), .kind = RelationKind::Partner}};
    for (int member = dirk; member <= sterre; ++member) {
        view.memberships.append({.id = idOf<MembershipId>(member),
            .household = view.household.id,
            .person = idOf<PersonId>(member),
            .from = QDate(2019, 3, 1)});
    }
    view.perPerson = {
        {.person = idOf<PersonId>(dirk), .name = u"Dirk Zandoog"_s, .ordersPutOut = 3, .otherHousehold = true}};
}

HistoryEvent order(LocalDateTime at, OrderKind kind, rules::Weight weight, rules::WeightReason why)
{
    HistoryEvent event;
    event.isOrder = true;
    event.id = idOf<BarringOrderId>(static_cast<int>(at.date.toJulianDay() % 60000)).toString();
    event.at = at;
    event.timeKnown = true;
    event.orderKind = kind;
    event.weight = weight;
    event.weightReason = why;
    event.persons = {u"Dirk Zandoog"_s, u"Lotte Helmgras"_s};
    event.belongsReason = rules::BelongsReason::TwoConfirmed;
    event.source = u"coördinatiepool"_s;
    return event;
}

HistoryEvent report(QDate on, VtReportKind kind, rules::Weight weight, rules::WeightReason why)
{
    HistoryEvent event;
    event.isOrder = false;
    event.id = idOf<VtReportId>(static_cast<int>(on.toJulianDay() % 60000) + 7).toString();
    event.at = {on, QTime(0, 0)};
    event.reportKind = kind;
    event.weight = weight;
    event.weightReason = why;
    event.persons = {u"Dirk Zandoog"_s, u"Lotte Helmgras"_s};
    event.belongsReason = rules::BelongsReason::TwoConfirmed;
    event.source = u"Veilig Thuis Haaglanden"_s;
    return event;
}

void addHistory(CaseView &view)
{
    using enum rules::WeightReason;
    using rules::Weight;
    view.history = {
        order(moment(2026, 11, 23, 2, 10), OrderKind::Order, Weight::Counts, OrderImposed),
        report(QDate(2026, 11, 23), VtReportKind::Repeat, Weight::Counts, ReportCounts),
        report(QDate(2026, 9, 9), VtReportKind::FollowUp, Weight::Possibly, FollowUpNotAsked),
        report(QDate(2026, 2, 2), VtReportKind::Repeat, Weight::Counts, ReportCounts),
        order(moment(2025, 6, 24, 16, 0), OrderKind::Extension, Weight::No, NotAnOrder),
        report(QDate(2025, 6, 16), VtReportKind::First, Weight::Counts, ReportCounts),
        order(moment(2025, 6, 14, 23, 40), OrderKind::Order, Weight::Counts, OrderImposed),
        report(QDate(2024, 3, 11), VtReportKind::Advice, Weight::No, IsAdvice),
        order(moment(2021, 8, 1, 20, 0), OrderKind::Order, Weight::No, OutsideWindow),
    };
    view.history[0].fromThisIntake = true;
    view.history[6].orderStatus = OrderStatus::Extended;
    view.history[6].extendedUntil = moment(2025, 7, 12, 23, 40);
    view.history[2].verified = false;
    view.history[2].checks = {Check::OddPostcode};
}

void addIntake(CaseView &view)
{
    Intake &intake = view.intake;
    intake.id = idOf<IntakeId>(40);
    intake.channel = Channel::ThvPool;
    intake.calledAt = moment(2026, 11, 23, 2, 35);
    intake.municipality = u"GM0603"_s;
    intake.dwelling = home();
    intake.callerOrganisation = u"politie Haaglanden"_s;
    intake.what = u"Buren belden om 01:20. Dirk heeft Lotte bij de keel gegrepen; de kinderen lagen in bed."_s;
    intake.redFlags = {RedFlag::Strangulation};
    intake.redFlagsAsked = true;
    at(intake.facts, Fact::ComplexProblems).answer = Answer::Yes;
    at(intake.facts, Fact::HighRisk).answer = Answer::Yes;
    at(intake.facts, Fact::NotMotivatable).answer = Answer::Yes;
    at(intake.facts, Fact::OpenToHelpOutsideCrisis).answer = Answer::No;
    at(intake.facts, Fact::AcuteDanger).answer = Answer::No;
}

rules::CriterionOutcome criterion(rules::Criterion which, rules::Truth truth, const QStringList &sentences,
    const QList<Fact> &facts = {}, const QList<rules::Change> &changes = {})
{
    return {.criterion = which, .truth = truth, .sentences = sentences, .facts = facts, .changes = changes};
}

void addAssessment(CaseView &view)
{
    using rules::Criterion;
    using rules::Truth;
    rules::Assessment &assessment = view.assessment;
    assessment.referenceDate = QDate(2026, 11, 23);
    assessment.ruleSet = u"haaglanden-2025-01"_s;
    assessment.ruleSetConfirmed = false;
    assessment.advice = AdviceRoute::Icm;
    assessment.icm = rules::IcmVerdict::Eligible;
    assessment.executor = u"perspektief"_s;
    assessment.mda = rules::MdaVerdict::Unknown;
    assessment.barringOrders = {2, 2, 1};
    assessment.vtReports = {3, 4, 0};
    assessment.freshness = rules::Freshness::Green;
    assessment.freshnessFrom = QDate(2026, 11, 23);
    assessment.notices = {rules::Notice::OrdersOutsideWindow};
    assessment.openQuestions = {Fact::LocalFieldExhausted, Fact::NetworkStalled, Fact::InformationSharingNeeded};
    const auto ask = [](Fact fact) {
        return QList<rules::Change>{{.kind = rules::Change::Kind::AnswerFact, .fact = fact}};
    };
    view.criteria = {
        criterion(Criterion::Region, Truth::Met, {u"F"_s}),
        criterion(Criterion::TargetGroup, Truth::Met, {u"Q1"_s}, {Fact::ComplexProblems, Fact::HighRisk}),
        criterion(Criterion::LocalField, Truth::Met, {u"Q11"_s}, {Fact::NotMotivatable}),
        criterion(Criterion::RepeatThv, Truth::Met, {u"Q3"_s, u"Q4"_s}),
        criterion(Criterion::RepeatVt, Truth::Met, {u"Q4"_s}),
        criterion(Criterion::Channel, Truth::Met, {u"Q8"_s}),
        criterion(
            Criterion::NetworkStalled, Truth::Unknown, {u"Q10"_s}, {Fact::NetworkStalled}, ask(Fact::NetworkStalled)),
        criterion(Criterion::InformationSharing, Truth::Unknown, {u"Q10"_s}, {Fact::InformationSharingNeeded},
            ask(Fact::InformationSharingNeeded)),
        criterion(Criterion::LocalFieldExhausted, Truth::Unknown, {u"Q10b"_s}, {Fact::LocalFieldExhausted},
            ask(Fact::LocalFieldExhausted)),
    };
    for (const rules::CriterionOutcome &outcome : view.criteria)
        assessment.criteria[static_cast<std::size_t>(outcome.criterion)] = outcome.truth;
}

void addDecision(CaseView &view)
{
    using routing::ReasonKind;
    view.advice.route = AdviceRoute::Icm;
    view.advice.executor = u"perspektief"_s;
    view.advice.localTeam = u"lokaal-team-rijswijk"_s;
    view.advice.decidedBy = routing::DecidedBy::ExecutorAfterCheck;
    view.advice.steps = {{.kind = routing::StepKind::CallExecutor, .organisation = u"perspektief"_s}};
    view.advice.reasons = {
        {.kind = ReasonKind::RepeatOrders, .inFavour = true, .number = 2, .months = 17, .sentence = u"Q3"_s},
        {.kind = ReasonKind::FreshCrisis, .inFavour = true, .days = 0, .sentence = u"Q5"_s},
        {.kind = ReasonKind::NotOpenOutsideCrisis, .inFavour = true, .sentence = u"Q12"_s},
        {.kind = ReasonKind::MdaNotExcluded, .inFavour = false},
        {.kind = ReasonKind::UnverifiedReports, .inFavour = false, .number = 1},
    };
    view.assessments = {{.id = idOf<AssessmentId>(50),
        .household = view.household.id,
        .intake = view.intake.id,
        .referenceDate = QDate(2026, 11, 23),
        .ruleSet = u"haaglanden-2025-01"_s,
        .advice = AdviceRoute::Icm,
        .at = moment(2026, 11, 23, 8, 40).toUtc()}};
    view.decisions = {{.id = idOf<DecisionId>(51),
        .assessment = idOf<AssessmentId>(50),
        .advised = AdviceRoute::Icm,
        .chosen = AdviceRoute::Icm,
        .by = idOf<UserId>(1),
        .at = moment(2026, 11, 23, 8, 41).toUtc()}};
}

void addTerms(CaseView &view)
{
    view.deadlines = {
        {.kind = DeadlineKind::FirstVisit,
            .due = moment(2026, 11, 24, 2, 10),
            .basis = u"1e bezoek in 24 uur (regio)"_s},
        {.kind = DeadlineKind::ExtensionAdvice, .due = moment(2026, 12, 1, 2, 10), .basis = u"Dag 8 (regio)"_s},
        {.kind = DeadlineKind::OrderEnd,
            .due = moment(2026, 12, 3, 2, 10),
            .hard = true,
            .basis = u"Wth art. 2 lid 1"_s,
            .confirmed = true},
    };
    view.thv = caseflow::ThvTerm{.imposedAt = moment(2026, 11, 23, 2, 10),
        .firstEnd = moment(2026, 12, 3, 2, 10),
        .latestEnd = moment(2026, 12, 21, 2, 10),
        .end = moment(2026, 12, 3, 2, 10),
        .extensionAdvice = moment(2026, 12, 1, 2, 10)};
}

void addAudit(CaseView &view)
{
    const auto entry = [](qint64 seq, LocalDateTime when, store::Action action) {
        return store::AuditEntry{.seq = seq,
            .at = when.toUtc(),
            .user = idOf<UserId>(1),
            .userName = u"E. Oeverloper"_s,
            .action = action,
            .objectKind = u"case"_s,
            .objectNumber = u"OEF-2026-0042"_s};
    };
    view.audit = {entry(12, moment(2026, 11, 23, 9, 10), store::Action::ReadCase),
        entry(11, moment(2026, 11, 23, 8, 50), store::Action::Disclose),
        entry(9, moment(2026, 11, 23, 8, 41), store::Action::SaveIntake)};
    view.audit[2].rowsChanged = 31;
    view.disclosures = {{.id = idOf<DisclosureId>(70),
        .caseFile = view.file.id,
        .report = u"intakeadvies"_s,
        .profile = u"icm-uitvoerder"_s,
        .recipient = u"perspektief"_s,
        .purpose = u"uitvoering"_s,
        .copyNumber = 1,
        .leftOut = {u"secretAddress"_s},
        .by = idOf<UserId>(1),
        .at = moment(2026, 11, 23, 8, 50).toUtc()}};
}

} // namespace

LocalDateTime mockupNow()
{
    return moment(2026, 11, 23, 9, 12);
}

routing::Region smallRegion()
{
    routing::Region region;
    region.id = u"haaglanden"_s;
    region.name = u"Haaglanden"_s;
    region.municipalities = {
        {.code = u"GM0603"_s,
            .name = u"Rijswijk"_s,
            .executor = u"perspektief"_s,
            .localTeam = u"lokaal-team-rijswijk"_s},
        {.code = u"GM0518"_s, .name = u"'s-Gravenhage"_s, .executor = u"vvt-den-haag"_s},
        {.code = u"GM0546"_s, .name = u"Leiden"_s, .inRegion = false},
    };
    region.organisations = {
        {.id = u"perspektief"_s, .name = u"Perspektief (Arosa)"_s, .shortName = u"Perspektief"_s},
        {.id = u"vvt-den-haag"_s, .name = u"Veilig Verder Team Den Haag"_s, .shortName = u"VVT"_s},
        {.id = u"lokaal-team-rijswijk"_s, .name = u"Lokaal team Rijswijk"_s, .shortName = u"Lokaal team Rijswijk"_s},
    };
    region.sentences = {
        {u"Q3"_s, {u"Q3"_s, u"F"_s, u"Factsheet"_s,
                      u"bij gezinnen/huishoudens waar herhaald een huisverbod is opgelegd (twee of meer keer)."_s}},
        {u"Q4"_s,
            {u"Q4"_s, u"W"_s, u"Webpagina"_s,
                u"bij voorkeur ingezet nadat in een gezin/huishouden een tweede of derde tijdelijk huisverbod is opgelegd"_s}},
    };
    return region;
}

CaseView sampleCase()
{
    CaseView view;
    view.household = {idOf<HouseholdId>(3), u"Helmgras – Zandoog"_s, u"GM0603"_s, 1};
    view.file = {.id = idOf<CaseId>(42),
        .number = u"OEF-2026-0042"_s,
        .household = view.household.id,
        .route = AdviceRoute::Icm,
        .status = CaseStatus::AwaitingCheck,
        .executor = u"perspektief"_s,
        .handler = u"M. Vlierboom"_s,
        .municipality = u"GM0603"_s,
        .openedAt = moment(2026, 11, 23, 8, 41).toUtc(),
        .intake = idOf<IntakeId>(40),
        .revision = 1};
    addPeople(view);
    addHistory(view);
    addIntake(view);
    addAssessment(view);
    addDecision(view);
    addTerms(view);
    addAudit(view);
    view.timeline = report::composeTimeline(casebook::timelineFacts(view, smallRegion(), mockupNow()));
    return view;
}

QList<store::CaseRow> sampleCases()
{
    const auto row = [](int id, const QString &number, const QString &name, const QString &municipality,
                         AdviceRoute route, CaseStatus status, int orders, int reports) {
        store::CaseRow made;
        made.file = {.id = idOf<CaseId>(id),
            .number = number,
            .route = route,
            .status = status,
            .executor = u"perspektief"_s,
            .municipality = municipality};
        made.householdName = name;
        made.certainOrders = orders;
        made.certainReports = reports;
        return made;
    };
    QList<store::CaseRow> rows = {
        row(42, u"OEF-2026-0042"_s, u"Helmgras – Zandoog"_s, u"GM0603"_s, AdviceRoute::Icm, CaseStatus::AwaitingCheck,
            2, 3),
        row(3, u"OEF-2026-0003"_s, u"Van Duinroos – Rietzanger"_s, u"GM0518"_s, AdviceRoute::Mda, CaseStatus::Active, 2,
            10),
        row(17, u"OEF-2025-0017"_s, u"Élzenkatje"_s, u"GM0603"_s, AdviceRoute::Icm, CaseStatus::Closed, 3, 4),
        row(18, u"OEF-2026-0018"_s, u"Kievitsbloem"_s, u"GM0603"_s, AdviceRoute::LocalTeam, CaseStatus::Active, 0, 2),
    };
    rows[0].agenda.terms = {sampleCase().deadlines.first()};
    rows[1].agenda.terms = {{.kind = DeadlineKind::ExecutorCheck, .due = moment(2026, 11, 20), .hard = true}};
    rows[3].agenda.terms = {{.kind = DeadlineKind::VtSafetyAssessment, .due = moment(2026, 11, 22), .hard = false}};
    return rows;
}

} // namespace regie::test
