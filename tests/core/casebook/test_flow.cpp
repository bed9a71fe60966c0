#include "core/casebook/flow.h"
#include "core/casebook/flowwrite.h"
#include "core/casebook/worklist.h"
#include "core/domain/codes.h"
#include "core/store/vaultadmin.h"
#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/core/store/vault_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace regie;
using namespace regie::caseflow;
using namespace Qt::StringLiterals;

namespace {

LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

/// A second order, typed with the first: ICM.
Intake secondOrder(IdSource &ids, const QString &municipality)
{
    Intake in;
    in.id = IntakeId::create(ids);
    in.channel = Channel::ThvPool;
    in.calledAt = at(u"2026-11-23T03:00"_s);
    in.municipality = municipality;
    for (const auto &[name, role] :
        {std::pair{u"Gijs Rietgors"_s, EventRole::PutOut}, std::pair{u"Mila van Zeegras"_s, EventRole::Stayed}}) {
        IntakePerson one;
        one.mention.id = MentionId::create(ids);
        one.mention.role = role;
        one.mention.asWritten = name;
        one.mention.name = PersonName::split(name);
        in.persons.append(one);
    }
    for (const QString &when : {u"2026-11-23T02:10"_s, u"2025-09-06T21:15"_s}) {
        IntakeOrder one;
        one.current = in.orders.isEmpty();
        one.order.id = BarringOrderId::create(ids);
        one.order.imposedAt = at(when);
        if (!one.current)
            one.order.mentions = {in.persons.at(0).mention, in.persons.at(1).mention};
        in.orders.append(one);
    }
    at(in.facts, Fact::ComplexProblems).answer = Answer::Yes;
    at(in.facts, Fact::HighRisk).answer = Answer::Yes;
    at(in.facts, Fact::NotMotivatable).answer = Answer::Yes;
    at(in.facts, Fact::NetworkStalled).answer = Answer::No;
    at(in.facts, Fact::CoerciveControl).answer = Answer::No;
    in.decision.taken = true;
    in.decision.route = AdviceRoute::Icm;
    in.decision.handler = u"M. Vlierboom"_s;
    return in;
}

QString said(const QList<SafetyRefusal> &refusals)
{
    QStringList words;
    for (const SafetyRefusal &one : refusals)
        words.append(one.field + u':' + toCode(one.code));
    return words.join(u' ');
}

} // namespace

/// A case through time in a vault: what recording begins, what acts write, and what lists show of it.
class TestCaseFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto recorded = m_casebook->record(secondOrder(m_practice->ids, u"GM0503"_s));
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where + u' ' + recorded.error().detail));
        m_case = recorded->caseFile->id;
        m_practice->clock.set(at(u"2026-11-23T09:45"_s));
    }

    void recordingBeginsThePeriodAndTheRoute()
    {
        const CaseFlow flow = desk().look(m_case).value();
        QVERIFY(flow.recorded);
        QCOMPARE(flow.state.runs.size(), 2);
        QCOMPARE(flow.state.runs[0].flow, u"thv"_s);
        QCOMPARE(flow.state.runs[0].start, at(u"2026-11-23T02:10"_s));
        QCOMPARE(flow.state.runs[1].state(), u"referred"_s);
        QCOMPARE(flow.facts.members.size(), 2);
        const auto stands = read().stands(viewer(), {m_case}).value();
        QCOMPARE(stands.value(m_case), flow.stand);
        QCOMPARE(flow.stand.flow, u"icm"_s);
        QVERIFY(flow.next.has_value());
        QSet<DeadlineKind> kinds;
        const QList<Deadline> deadlines = read().deadlines(viewer(), m_case).value();
        for (const Deadline &deadline : deadlines)
            kinds.insert(deadline.kind);
        for (const DeadlineKind kind : {DeadlineKind::FirstContact, DeadlineKind::FirstVisit, DeadlineKind::OrderEnd,
                 DeadlineKind::ExtensionDecision, DeadlineKind::MemberTalks, DeadlineKind::ExecutorCheck})
            QVERIFY2(kinds.contains(kind), qPrintable(regie::toCode(kind)));
    }

    void anActWritesEverythingThatFollows()
    {
        QSignalSpy changed(m_casebook.get(), &Casebook::casesChanged);
        act(u"icm"_s, u"accept"_s, u"2026-11-23T09:30"_s);
        QCOMPARE(changed.size(), 1);
        const CaseFlow flow = desk().look(m_case).value();
        QCOMPARE(read().caseFile(viewer(), m_case)->status, CaseStatus::Active);
        QCOMPARE(flow.state.phase(), std::optional(SafetyPhase::ImmediateSafety));
        const QList<FlowEvent> stored = read().flowEvents(viewer(), m_case).value();
        QCOMPARE(stored.size(), 4);
        QCOMPARE(stored[2].parties.constFirst().name, u"A. Kluut"_s);
        QVERIFY(fold(stored) == flow.state);
        QVERIFY(flow.stand.duoMissing);
        QCOMPARE(today().withoutDuo.size(), 1);
        const QList<Deadline> deadlines = read().deadlines(viewer(), m_case).value();
        QVERIFY(std::any_of(deadlines.cbegin(), deadlines.cend(),
            [](const Deadline &one) { return one.kind == DeadlineKind::ExecutorCheck && one.doneAt.has_value(); }));
        act(u"icm"_s, u"name-icm-worker"_s, u"2026-11-23T09:40"_s);
        act(u"icm"_s, u"name-local-member"_s, u"2026-11-23T09:50"_s, 1);
        QVERIFY(today().withoutDuo.isEmpty());
    }

    /// What a step changed in the case, its terms and its lists is taken back with it, and comes back when done again.
    void aStepIsTakenBackWhole()
    {
        const auto doneTerms = [this] {
            QStringList done;
            const QList<Deadline> deadlines = read().deadlines(viewer(), m_case).value();
            for (const Deadline &one : deadlines)
                done.append(regie::toCode(one.kind) + (one.doneAt ? u" done"_s : u""_s));
            done.sort();
            return done;
        };
        const CaseFlow before = desk().look(m_case).value();
        const QStringList terms = doneTerms();
        ActInput input = filled(u"icm"_s, u"accept"_s, u"2026-11-23T09:30"_s);
        input.parties = input.parties.first(1);
        auto step = desk().actLater(m_case, input, before.state.lastSeq);
        QTRY_VERIFY(step.isFinished());
        QVERIFY(step.result() && step.result()->done());
        QTRY_COMPARE(m_casebook->undoable()->kind, store::Action::MoveCase);
        QVERIFY(doneTerms() != terms);
        QVERIFY(m_casebook->undoLast());
        const CaseFlow after = desk().look(m_case).value();
        QVERIFY(after.events == before.events && after.state == before.state);
        QCOMPARE(after.stand.flow, before.stand.flow);
        QCOMPARE(doneTerms(), terms);
        QCOMPARE(read().caseFile(viewer(), m_case)->status, CaseStatus::AwaitingCheck);
        QVERIFY(m_casebook->redoLast());
        QCOMPARE(desk().look(m_case)->state.phase(), std::optional(SafetyPhase::ImmediateSafety));
        const auto report = m_practice->vault->verify();
        QVERIFY(report && report->findings.isEmpty());
    }

    void aRefusalWritesNothing()
    {
        const qint64 before = m_practice->vault->head().seq;
        const CaseFlow flow = desk().look(m_case).value();
        ActInput input = filled(u"icm"_s, u"refuse-referral"_s, u"2026-11-23T09:30"_s);
        input.reason.clear();
        const auto outcome = desk().act(m_case, input, flow.state.lastSeq);
        QVERIFY(outcome && !outcome->done());
        QCOMPARE(outcome->refusals.constFirst().field, FlowField::Reason);
        QCOMPARE(m_practice->vault->head().seq, before);
        QVERIFY(desk().look(m_case)->events == flow.events);
    }

    void whoLooksTooLongGetsAConflict()
    {
        const int seen = desk().look(m_case)->state.lastSeq;
        act(u"icm"_s, u"accept"_s, u"2026-11-23T09:30"_s);
        const auto late = desk().act(m_case, filled(u"icm"_s, u"at-the-door"_s, u"2026-11-23T09:40"_s), seen);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
    }

    void anExtensionStandsInTheOrder()
    {
        ActInput input = filled(u"thv"_s, u"extend-order"_s, u"2026-11-23T09:30"_s);
        input.until = at(u"2026-12-21T02:10"_s);
        QVERIFY(desk().act(m_case, input, desk().look(m_case)->state.lastSeq)->done());
        const CaseFlow flow = desk().look(m_case).value();
        const BarringOrderId order = flow.state.runs[0].order;
        QCOMPARE(flow.facts.orders.value(order).end, at(u"2026-12-21T02:10"_s));
        const auto kept = read().ordersOfPersons(viewer(), flow.facts.members).value();
        const auto found = std::find_if(
            kept.cbegin(), kept.cend(), [&](const store::OrderWithLinks &one) { return one.order.id == order; });
        QCOMPARE(found->order.status, OrderStatus::Extended);
        const QList<Deadline> deadlines = read().deadlines(viewer(), m_case).value();
        QVERIFY(std::any_of(deadlines.cbegin(), deadlines.cend(), [](const Deadline &one) {
            return one.kind == DeadlineKind::OrderEndExtended && one.due == at(u"2026-12-21T02:10"_s);
        }));
    }

    /// Who may not read who reported extends an order all the same, and he stays in it.
    void whoReportedStaysInTheOrder_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("nobody knows who it is") << false;
        QTest::newRow("a known person") << true;
    }
    void whoReportedStaysInTheOrder()
    {
        QFETCH(bool, linked);
        constexpr auto hers = "een tweede lang wachtwoord";
        store::VaultPlace place;
        place.clock.set(at(u"2026-11-23T09:45"_s));
        CaseId id;
        const auto orderIn = [&](store::Vault &vault) {
            const auto file = vault.read().caseFile(vault.viewer(), id);
            const auto members = vault.read().memberships(vault.viewer(), file->household);
            const auto held = vault.read().ordersOfPersons(vault.viewer(), {members->constFirst().person});
            return held->constFirst().order; // the newest
        };
        {
            auto made = place.create();
            store::Vault &vault = *made->vault;
            Casebook book(vault, m_practice->region);
            const auto recorded = book.record(secondOrder(place.ids, u"GM0503"_s));
            QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where));
            id = recorded->caseFile->id;
            BarringOrder order = orderIn(vault);
            Mention reporter;
            reporter.id = MentionId::create(place.ids);
            reporter.role = EventRole::Reporter;
            reporter.asWritten = u"Buur Melder"_s;
            order.mentions.prepend(reporter);
            Person neighbour;
            neighbour.id = PersonId::create(place.ids);
            neighbour.name = PersonName::split(reporter.asWritten);
            const Link link{LinkId::create(place.ids), reporter.id, neighbour.id, LinkState::Confirmed, {}, {}, {}, {}};
            QVERIFY(vault.write(vault.viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) -> Done {
                const Done saved = tx.save(order).and_then([&] { return tx.save(neighbour); });
                return saved && linked ? tx.save(link) : saved;
            }));
            QVERIFY(store::VaultAdmin(vault).addUser(
                {{}, u"M. Vlierboom"_s, {}, {}}, Role::IcmCoordinator, store::VaultPlace::password(hers)));
        }
        {
            auto vault = *place.open(store::VaultPlace::password(hers));
            Casebook book(*vault, m_practice->region);
            const CaseFlow flow = CaseDesk(book).look(id).value();
            ActInput input;
            input.run = flow.state.runs.constFirst().number;
            input.act = u"extend-order"_s;
            input.at = at(u"2026-11-23T09:30"_s);
            input.until = at(u"2026-12-21T02:10"_s);
            input.reason = u"besproken"_s;
            const auto done = CaseDesk(book).act(id, input, flow.state.lastSeq);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
            QVERIFY(done->done());
            QVERIFY(!CaseDesk(book).look(id)->facts.orders.isEmpty());
        }
        auto vault = *place.open();
        const BarringOrder order = orderIn(*vault);
        QCOMPARE(order.status, OrderStatus::Extended);
        QCOMPARE(order.extendedUntil, std::optional(at(u"2026-12-21T02:10"_s)));
        QCOMPARE(order.mentions.size(), 3);
        QCOMPARE(order.mentions.constFirst().asWritten, u"Buur Melder"_s);
        QVERIFY(vault->verify()->isSound());
    }

    void aStepIsTakenBackWithAReason()
    {
        act(u"thv"_s, u"first-contact"_s, u"2026-11-23T03:05"_s);
        const CaseFlow flow = desk().look(m_case).value();
        const FlowEventId event = flow.state.last(1, u"first-contact"_s)->id;
        QVERIFY(!desk().correct(m_case, event, {}, flow.state.lastSeq)->done());
        QVERIFY(desk().correct(m_case, event, u"verkeerde casus"_s, flow.state.lastSeq)->done());
        const CaseFlow after = desk().look(m_case).value();
        QVERIFY(after.state.last(1, u"first-contact"_s) == nullptr);
        QCOMPARE(after.events.size(), flow.events.size() + 1);
    }

    void safetyIsKeptAndChecked()
    {
        const PersonId member = desk().look(m_case)->facts.members.constFirst();
        const QDate today = m_practice->clock.today();
        QCOMPARE(said(desk().addEstimate(m_case, {{}, member, today, 11, u"A. Kluut"_s, {}}).value()),
            u"score:unknown-value"_s);
        QCOMPARE(said(desk().addEstimate(m_case, {{}, member, today, 3, u"A. Kluut"_s, {}}).value()), QString());
        RihgOutcome rihg;
        rihg.on = today;
        rihg.parts = {RihgPart{3, 2, 2}, RihgPart{1, 1, 0}, RihgPart{4, 0, 1}};
        QCOMPARE(said(desk().addRihg(m_case, rihg).value()), QString());
        SafetyAgreement agreement;
        agreement.what = u"Gijs slaapt bij zijn broer"_s;
        agreement.checkedBy = u"B. Tureluur"_s;
        agreement.madeAt = at(u"2026-11-23T08:00"_s);
        agreement.checkAt = at(u"2026-11-24T18:00"_s);
        QCOMPARE(said(desk().saveAgreement(m_case, agreement).value()), QString());
        CaseFlow flow = desk().look(m_case).value();
        QCOMPARE(flow.safety.estimates.constFirst().score, 3);
        QVERIFY(flow.safety.rihg.constFirst().twoRedInOnePart());
        QCOMPARE(flow.facts.agreements, 1);
        m_practice->clock.set(at(u"2026-11-24T18:30"_s));
        const SafetyAgreementId id = flow.safety.agreements.constFirst().id;
        AgreementCheck check{{}, id, at(u"2026-11-24T18:10"_s), false, u"B. Tureluur"_s, {}};
        QCOMPARE(said(desk().addCheck(m_case, check, at(u"2026-11-26T18:00"_s)).value()), u"note:missing"_s);
        check.note = u"hij was thuis"_s;
        QCOMPARE(said(desk().addCheck(m_case, check, at(u"2026-11-26T18:00"_s)).value()), QString());
        flow = desk().look(m_case).value();
        QCOMPARE(flow.safety.latestCheck(id)->kept, false);
        const QList<Deadline> deadlines = read().deadlines(viewer(), m_case).value();
        QVERIFY(std::any_of(deadlines.cbegin(), deadlines.cend(), [](const Deadline &one) {
            return one.kind == DeadlineKind::AgreementCheck && one.due == at(u"2026-11-26T18:00"_s);
        }));
        SafetyAgreement stale = agreement;
        stale.id = id;
        const auto conflict = desk().saveAgreement(m_case, stale);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
    }

    void waitingSaysOnWhomAndSinceWhen()
    {
        QCOMPARE(today().waiting.constFirst().stand.waitingOn, Actor::PersonPutOut); // within 24 hours, by law
        act(u"thv"_s, u"reachability"_s, u"2026-11-23T08:00"_s);
        const QList<store::StandRow> waiting = today().waiting;
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.constFirst().stand.waitingOn, Actor::Executor);
        QVERIFY(waiting.constFirst().stand.waitingSince.has_value());
        QVERIFY(!waiting.constFirst().householdName.isEmpty());
    }

    void aHouseholdWithoutACaseIsWokenByWhatIsNew()
    {
        IdSource &ids = m_practice->ids;
        Household household{HouseholdId::create(ids), u"Zandoog"_s, u"GM0503"_s, 0};
        Person person;
        person.id = PersonId::create(ids);
        person.name = PersonName::split(u"Ilse Zandoog"_s);
        FrozenAssessment assessment;
        assessment.id = AssessmentId::create(ids);
        assessment.household = household.id;
        assessment.referenceDate = QDate(2026, 10, 1);
        assessment.advice = AdviceRoute::LocalTeam;
        assessment.at = m_practice->clock.nowUtc();
        const auto order = [&](const QString &when) {
            BarringOrder one;
            one.id = BarringOrderId::create(ids);
            one.imposedAt = at(when);
            Mention mention;
            mention.id = MentionId::create(ids);
            mention.role = EventRole::Stayed;
            mention.name = person.name;
            one.mentions = {mention};
            return one;
        };
        BarringOrder before = order(u"2026-09-20T22:00"_s);
        BarringOrder since = order(u"2026-11-20T23:15"_s);
        const auto save = [&](const std::function<Done(store::Transaction &)> &work) {
            const auto written = m_practice->vault->write(viewer(), store::Action::SaveIntake, {}, work);
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        };
        const auto tie = [&](store::Transaction &tx, BarringOrder &one) {
            const Link link{LinkId::create(ids), one.mentions.constFirst().id, person.id, LinkState::Confirmed,
                viewer().user(), m_practice->clock.nowUtc(), {}, {}};
            return tx.save(one).and_then([&] { return tx.save(link); });
        };
        save([&](store::Transaction &tx) {
            return tx.save(household)
                .and_then([&] { return tx.save(person); })
                .and_then([&] {
                    return tx.save(Membership{MembershipId::create(ids), household.id, person.id, {}, {}, true});
                })
                .and_then([&] { return tx.record(assessment); })
                .and_then([&] { return tie(tx, before); });
        });
        QVERIFY(today().woken.isEmpty()); // it was known when somebody decided
        save([&](store::Transaction &tx) { return tie(tx, since); });
        const QList<store::WokenRow> woken = today().woken;
        QCOMPARE(woken.size(), 1);
        QCOMPARE(woken.constFirst().household, household.id);
        QCOMPARE(woken.constFirst().eventOn, QDate(2026, 11, 20));
        QVERIFY(woken.constFirst().isOrder);
    }

    /// Delft: accepted, worked on, scaled up to MDA++, admitted, in recovery, terugval, closed and reopened.
    void aLifeOfACase()
    {
        QList<ActInput> life;
        const auto then = [&](int run, const QString &code, const QString &when, const QString &outcome = {},
                              int party = -1) {
            ActInput input = filled(u"icm"_s, code, when);
            input.run = run;
            input.outcome = outcome;
            if (party >= 0)
                input.parties = input.parties.mid(party, 1);
            life.append(input);
        };
        then(2, u"accept"_s, u"2026-11-24T10:00"_s, {}, 0);
        then(2, u"name-icm-worker"_s, u"2026-11-24T10:00"_s, {}, 0);
        then(2, u"name-local-member"_s, u"2026-11-24T11:00"_s, {}, 1);
        then(2, u"at-the-door"_s, u"2026-11-24T12:00"_s, {}, 0);
        then(2, u"family-answer"_s, u"2026-11-24T13:00"_s, u"low-motivation"_s);
        then(2, u"begin-analysis"_s, u"2026-11-25T09:00"_s);
        then(2, u"partner-join"_s, u"2026-11-26T09:00"_s);
        then(2, u"scale-up"_s, u"2027-02-01T09:00"_s);
        then(3, u"history-asked"_s, u"2027-02-02T09:00"_s);
        then(3, u"history-answered"_s, u"2027-02-05T09:00"_s, u"known"_s);
        then(3, u"to-weegoverleg"_s, u"2027-02-08T09:00"_s);
        then(3, u"admit"_s, u"2027-02-15T09:00"_s);
        then(3, u"name-process-director"_s, u"2027-02-16T09:00"_s, {}, 0);
        then(3, u"name-case-director"_s, u"2027-02-16T09:00"_s, {}, 1);
        then(3, u"expert-team"_s, u"2027-02-20T09:00"_s);
        then(3, u"integral-plan"_s, u"2027-03-01T09:00"_s);
        then(3, u"begin-work"_s, u"2027-03-02T09:00"_s);
        then(3, u"evaluation"_s, u"2027-06-02T09:00"_s);
        then(3, u"close"_s, u"2027-09-02T09:00"_s);
        then(3, u"reopen"_s, u"2027-10-02T09:00"_s);
        m_practice->clock.set(at(u"2027-10-03T09:00"_s));
        const auto written =
            m_practice->vault->write(viewer(), store::Action::MoveCase, {}, [&](store::Transaction &tx) {
                return casebook::replay({tx, m_practice->region, m_practice->ids, {}}, m_case, life);
            });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const CaseFlow flow = desk().look(m_case).value();
        QCOMPARE(flow.state.runs.size(), 4);
        QCOMPARE(flow.state.runs[3].linkedRun, 3);
        QCOMPARE(flow.state.runs[2].linkedRun, 2);
        const CaseFile file = read().caseFile(viewer(), m_case).value();
        QCOMPARE(file.route, AdviceRoute::Mda);
        QCOMPARE(file.executor, u"zvhh"_s);
        QCOMPARE(file.status, CaseStatus::AwaitingCheck);
        QCOMPARE(flow.stand.state, u"reported"_s);
        const auto report = m_practice->vault->verify();
        QVERIFY(report && report->findings.isEmpty());
    }

    void aCaseFromBeforeTheFlowIsWorkedOut()
    {
        QVERIFY(m_practice->fill(12));
        const QList<store::CaseRow> all = read().cases(viewer(), 100).value();
        int workedOut = 0;
        for (const store::CaseRow &row : all) {
            const CaseFlow flow = desk().look(row.file.id).value();
            const bool route = row.file.route == AdviceRoute::Icm || row.file.route == AdviceRoute::Mda;
            QCOMPARE(flow.state.lastRoute() != nullptr, route);
            if (flow.recorded || !route)
                continue;
            ++workedOut;
            const bool awaits = row.file.status == CaseStatus::AwaitingCheck;
            QCOMPARE(flow.state.lastRoute()->standing == Standing::Awaiting, awaits);
            if (row.file.status == CaseStatus::Closed)
                QVERIFY(!flow.state.lastRoute()->isOpen());
        }
        QVERIFY(workedOut > 0);
    }

    void practiceCasesAreInEveryPhase()
    {
        QVERIFY(m_practice->fill(500));
        QSet<QString> phases;
        QSet<Standing> standings;
        bool relapsed = false;
        bool linked = false;
        const QList<store::CaseRow> all = read().cases(viewer(), 900).value();
        for (const store::CaseRow &row : all) {
            const CaseFlow flow = desk().look(row.file.id).value();
            const QList<FlowEvent> stored = read().flowEvents(viewer(), row.file.id).value();
            if (stored.isEmpty() || row.file.id == m_case)
                continue;
            QCOMPARE(flow.stand, read().stands(viewer(), {row.file.id})->value(row.file.id));
            phases.insert(flow.stand.phase ? toCode(*flow.stand.phase) : u"none"_s);
            standings.insert(flow.stand.standing);
            for (const PhaseStay &stay : flow.state.phases)
                relapsed = relapsed || stay.relapse;
            for (const FlowRun &run : flow.state.runs)
                linked = linked || run.linkedRun > 0;
        }
        QVERIFY2(phases.size() >= 3, qPrintable(QStringList(phases.values()).join(u' ')));
        QVERIFY(standings.size() >= 2);
        QVERIFY(relapsed);
        QVERIFY(linked);
    }

private:
    [[nodiscard]] CaseDesk desk() { return CaseDesk(*m_casebook); }
    /// The start page.
    [[nodiscard]] WorkView today()
    {
        const WorkDesk work(*m_casebook);
        work.wake().waitForFinished();
        return work.today(WorkScope::All).result().value();
    }
    [[nodiscard]] store::Reader &read() { return m_practice->vault->read(); }
    [[nodiscard]] Viewer viewer() const { return m_practice->vault->viewer(); }

    [[nodiscard]] ActInput filled(const QString &flow, const QString &code, const QString &when)
    {
        ActInput input;
        const CaseFlow now = desk().look(m_case).value();
        for (const FlowRun &run : now.state.runs) {
            if (run.flow == flow)
                input.run = run.number;
        }
        input.act = code;
        input.at = at(when);
        input.reason = u"besproken"_s;
        input.parties = {{u"A. Kluut"_s, u"perspektief"_s, {}}, {u"B. Tureluur"_s, u"lokaal-team-delft"_s, {}}};
        input.member = now.facts.members.value(0);
        input.organisation = u"de-waag"_s;
        input.until = input.at.addDays(30);
        input.intensity = Intensity::Normal;
        input.note = u"zie verslag"_s;
        return input;
    }
    void act(const QString &flow, const QString &code, const QString &when, int party = 0)
    {
        ActInput input = filled(flow, code, when);
        input.parties = input.parties.mid(party, 1);
        m_practice->clock.set(std::max(m_practice->clock.now(), input.at));
        const auto outcome = desk().act(m_case, input, desk().look(m_case)->state.lastSeq);
        QVERIFY2(outcome && outcome->done(), qPrintable(code));
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestCaseFlow)
#include "test_flow.moc"
