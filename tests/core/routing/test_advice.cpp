#include "core/routing/advice.h"
#include "core/routing/deadlines.h"
#include "core/rules/rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::routing;
using rules::Change;

/// What the outcome means here: steps, reasons, what would change it, and the terms that start.
class AdviceTest : public QObject
{
    Q_OBJECT

    Region m_region;

    /// Second order in 17 months, all facts for ICM, the crisis today.
    static rules::AssessmentInput icm()
    {
        rules::AssessmentInput input;
        input.id = u"x"_s;
        input.referenceDate = QDate(2026, 11, 23);
        input.municipality = u"GM0603"_s;
        input.channel = Channel::ThvPool;
        input.barringOrders = {{u"o1"_s, {QDate(2025, 6, 14)}}, {u"o2"_s, {QDate(2026, 11, 23)}}};
        input.facts[static_cast<std::size_t>(Fact::ComplexProblems)] = Answer::Yes;
        input.facts[static_cast<std::size_t>(Fact::HighRisk)] = Answer::Yes;
        input.facts[static_cast<std::size_t>(Fact::NotMotivatable)] = Answer::Yes;
        input.facts[static_cast<std::size_t>(Fact::OpenToHelpOutsideCrisis)] = Answer::No;
        return input;
    }
    [[nodiscard]] Advice adviceFor(const rules::AssessmentInput &input, const AdviceContext &context = {}) const
    {
        return advise(m_region, rules::assess(m_region.rules, input), input, context);
    }
    static QList<StepKind> kinds(const Advice &advice)
    {
        QList<StepKind> list;
        for (const NextStep &step : advice.steps)
            list.append(step.kind);
        return list;
    }
    static const Reason *find(const Advice &advice, ReasonKind kind)
    {
        for (const Reason &reason : advice.reasons) {
            if (reason.kind == kind)
                return &reason;
        }
        return nullptr;
    }
    static std::optional<LocalDateTime> due(const QList<Deadline> &deadlines, DeadlineKind kind)
    {
        for (const Deadline &deadline : deadlines) {
            if (deadline.kind == kind)
                return deadline.due;
        }
        return std::nullopt;
    }
    static LocalDateTime at(const QString &text) { return LocalDateTime::parse(text).value(); }

private Q_SLOTS:
    void initTestCase() { m_region = Region::load().value(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void icmGoesToTheExecutorWithTheLocalTeam()
    {
        const Advice advice = adviceFor(icm());
        QCOMPARE(advice.route, AdviceRoute::Icm);
        QCOMPARE(advice.executor, u"perspektief"_s);
        QCOMPARE(advice.localTeam, u"lokaal-team-rijswijk"_s);
        QCOMPARE(advice.decidedBy, DecidedBy::ExecutorAfterCheck);
        QCOMPARE(kinds(advice), (QList{StepKind::CallExecutor, StepKind::LocalTeamDuo, StepKind::AskSafetyBlock}));
        QCOMPARE(advice.steps[0].organisation, u"perspektief"_s);
        const Reason *repeat = find(advice, ReasonKind::RepeatOrders);
        QVERIFY(repeat != nullptr && repeat->inFavour);
        QCOMPARE(repeat->number, 2);
        QCOMPARE(repeat->months, 17);
        QCOMPARE(find(advice, ReasonKind::FreshCrisis)->days, 0);
        QVERIFY(find(advice, ReasonKind::FreshCrisis)->isOrder);
        QVERIFY(find(advice, ReasonKind::NotOpenOutsideCrisis) != nullptr);
        QVERIFY(!find(advice, ReasonKind::MdaNotExcluded)->inFavour);
        QCOMPARE(find(advice, ReasonKind::SafetyNotAsked)->number, 3); // red flags, acute danger, coercive control
    }

    void reasonsForComeFirst()
    {
        const Advice advice = adviceFor(icm(), {{RedFlag::Strangulation}, true, {u"Dirk Zandoog"_s}, false});
        bool against = false;
        for (const Reason &reason : advice.reasons) {
            against = against || !reason.inFavour;
            QCOMPARE(reason.inFavour, !against);
        }
        QCOMPARE(find(advice, ReasonKind::RedFlag)->flag, std::optional(RedFlag::Strangulation));
        QCOMPARE(find(advice, ReasonKind::SecondOrderOtherHousehold)->person, u"Dirk Zandoog"_s);
        QCOMPARE(advice.steps.first().kind, StepKind::PoliceFirst);
    }

    void anotherChannelWhenThisOneIsClosed()
    {
        rules::AssessmentInput input = icm();
        input.channel = Channel::ChainPartner;
        const Advice advice = adviceFor(input);
        QCOMPARE(advice.steps.first().kind, StepKind::ReferToChannel);
        QCOMPARE(advice.steps.first().channels,
            (QList{Channel::ThvPool, Channel::CrisisTeam, Channel::SafeHome, Channel::IcmProjectLead}));
        QVERIFY(find(advice, ReasonKind::ChannelClosed) != nullptr);
        QVERIFY(advice.changes.contains(Change{.kind = Change::Kind::OtherChannel, .channel = Channel::ThvPool}));
    }

    void bothRoutesOpen()
    {
        rules::AssessmentInput input = icm();
        for (const Fact fact : {Fact::LocalFieldExhausted, Fact::NetworkStalled, Fact::InformationSharingNeeded})
            input.facts[static_cast<std::size_t>(fact)] = Answer::Yes;
        Advice advice = adviceFor(input);
        QCOMPARE(advice.route, AdviceRoute::IcmOrMda);
        QCOMPARE(advice.preferred, std::optional(AdviceRoute::Icm));
        QCOMPARE(kinds(advice).first(2), (QList{StepKind::ChooseRoute, StepKind::CallExecutor}));
        input.facts[static_cast<std::size_t>(Fact::OpenToHelpOutsideCrisis)] = Answer::Yes;
        advice = adviceFor(input);
        QCOMPARE(advice.preferred, std::optional(AdviceRoute::Mda));
        QCOMPARE(advice.decidedBy, DecidedBy::Weegoverleg);
        QCOMPARE(kinds(advice).first(2), (QList{StepKind::ChooseRoute, StepKind::ReportToVt}));
        QCOMPARE(advice.steps[1].organisation, u"veilig-thuis-haaglanden"_s);
    }

    void oneOrderMoreIsWhatItWouldTake()
    {
        rules::AssessmentInput input = icm();
        input.barringOrders.removeFirst();
        const Advice advice = adviceFor(input);
        QVERIFY(find(advice, ReasonKind::TooFewEvents) != nullptr);
        QVERIFY(advice.changes.contains(Change{.kind = Change::Kind::MoreOrders, .number = 1}));
        QVERIFY(advice.changes.contains(Change{.kind = Change::Kind::MoreReports, .number = 3}));
    }

    void anUnverifiedOrderIsToBeVerified()
    {
        rules::AssessmentInput input = icm();
        input.barringOrders[0].verified = false;
        const Advice advice = adviceFor(input);
        QCOMPARE(advice.route, AdviceRoute::Incomplete);
        QCOMPARE(find(advice, ReasonKind::UnverifiedOrders)->number, 1);
        QVERIFY(advice.changes.contains(Change{.kind = Change::Kind::VerifyOrder, .event = u"o1"_s}));
    }

    void anOldCrisisAsksForAMotivation()
    {
        rules::AssessmentInput input = icm();
        input.referenceDate = QDate(2027, 1, 20);
        QVERIFY(kinds(adviceFor(input)).contains(StepKind::WriteMotivation));
        QVERIFY(!kinds(adviceFor(input, {{}, true, {}, true})).contains(StepKind::WriteMotivation));
        QCOMPARE(find(adviceFor(input), ReasonKind::NotFresh)->days, 58);
    }

    /// An order that was annulled from the start was no crisis: it is the report of that day that the advice is fresh
    /// by.
    void anAnnulledOrderMakesNothingFresh()
    {
        rules::AssessmentInput input = icm();
        input.vtReports.append({u"r9"_s, input.referenceDate, VtReportKind::First, std::nullopt, false, {}, true});
        QVERIFY(find(adviceFor(input), ReasonKind::FreshCrisis)->isOrder);
        for (rules::OrderInput &order : input.barringOrders) {
            if (order.imposedAt.date == input.referenceDate)
                order.status = OrderStatus::AnnulledFromStart;
        }
        const Reason *fresh = find(adviceFor(input), ReasonKind::FreshCrisis);
        QVERIFY(fresh != nullptr);
        QVERIFY(!fresh->isOrder);
    }

    void outsideTheRegionIsReferredOn()
    {
        rules::AssessmentInput input = icm();
        input.municipality = u"GM0626"_s;
        const Advice advice = adviceFor(input);
        QCOMPARE(advice.route, AdviceRoute::OutOfRegion);
        QVERIFY(advice.executor.isEmpty());
        QCOMPARE(advice.steps.first().kind, StepKind::ReferOutOfRegion);
    }

    void termsOfAnOrderAtNight()
    {
        DeadlineStart start;
        start.calledAt = at(u"2026-11-23T02:40"_s);
        BarringOrder order;
        order.imposedAt = at(u"2026-11-23T02:10"_s);
        start.order = order;
        start.route = AdviceRoute::Icm;
        start.decidedAt = at(u"2026-11-23T09:55"_s);
        const QList<Deadline> deadlines = deadlinesFor(m_region, start);
        QCOMPARE(due(deadlines, DeadlineKind::FirstContact), std::optional(at(u"2026-11-23T03:40"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::FirstVisit), std::optional(at(u"2026-11-24T02:10"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::Reachability), std::optional(at(u"2026-11-24T02:10"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::ExtensionAdvice), std::optional(at(u"2026-11-30T02:10"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::OrderEnd), std::optional(at(u"2026-12-03T02:10"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::ExecutorCheck), std::optional(at(u"2026-11-30T23:59"_s)));
        QVERIFY(!due(deadlines, DeadlineKind::OrderEndExtended) && !due(deadlines, DeadlineKind::VtSafetyAssessment));
        for (qsizetype i = 1; i < deadlines.size(); ++i)
            QVERIFY(!(deadlines[i].due < deadlines[i - 1].due));
        for (const Deadline &deadline : deadlines) {
            const bool law = deadline.kind == DeadlineKind::Reachability || deadline.kind == DeadlineKind::OrderEnd;
            QCOMPARE(deadline.hard, law);
            QCOMPARE(deadline.confirmed, law);
            QCOMPARE(deadline.basis, m_region.term(deadline.basis, deadline.due.date)->id);
        }
    }

    void hoursPassOnTheWorldsClockAndDaysOnTheWall()
    {
        DeadlineStart start;
        BarringOrder order;
        order.imposedAt = at(u"2026-10-24T20:00"_s); // the clock goes back that night
        start.order = order;
        const QList<Deadline> deadlines = deadlinesFor(m_region, start);
        QCOMPARE(due(deadlines, DeadlineKind::FirstVisit), std::optional(at(u"2026-10-25T19:00"_s)));
        QCOMPARE(due(deadlines, DeadlineKind::OrderEnd), std::optional(at(u"2026-11-03T20:00"_s)));
    }

    void anExtendedOrderEndsLater()
    {
        DeadlineStart start;
        BarringOrder order;
        order.imposedAt = at(u"2026-11-23T02:10"_s);
        order.extendedUntil = at(u"2026-12-21T02:10"_s);
        start.order = order;
        const QList<Deadline> deadlines = deadlinesFor(m_region, start);
        QCOMPARE(due(deadlines, DeadlineKind::OrderEndExtended), order.extendedUntil);
        QVERIFY(!due(deadlines, DeadlineKind::OrderEnd) && !due(deadlines, DeadlineKind::ExtensionAdvice));
    }

    void aReportStartsTheSafetyAssessment()
    {
        DeadlineStart start;
        VtReport report;
        report.receivedOn = QDate(2026, 12, 24);
        start.report = report;
        QCOMPARE(due(deadlinesFor(m_region, start), DeadlineKind::VtSafetyAssessment),
            std::optional(at(u"2027-01-04T23:59"_s)));
        start.report->kind = VtReportKind::Advice;
        QVERIFY(deadlinesFor(m_region, start).isEmpty());
    }

    void nothingHappenedNothingStarts()
    {
        QVERIFY(deadlinesFor(m_region, {}).isEmpty());
        DeadlineStart start;
        BarringOrder order;
        order.imposedAt = at(u"2026-11-23T02:10"_s);
        order.status = OrderStatus::AnnulledFromStart;
        start.order = order;
        QVERIFY(deadlinesFor(m_region, start).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AdviceTest)
#include "test_advice.moc"
