#include "core/routing/region.h"
#include "core/rules/rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::rules;

/// Why each event weighs as it does, and what would change a criterion.
class ExplainTest : public QObject
{
    Q_OBJECT

    RuleBook m_book;

    static AssessmentInput on(QDate day)
    {
        AssessmentInput input;
        input.id = u"x"_s;
        input.referenceDate = day;
        return input;
    }

private Q_SLOTS:
    void initTestCase() { m_book = routing::Region::load()->rules; }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void weighsOrders_data()
    {
        QTest::addColumn<OrderInput>("order");
        QTest::addColumn<int>("weight");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, Weight weight, WeightReason reason, QDate day,
                             OrderKind kind = OrderKind::Order, OrderStatus status = OrderStatus::InForce,
                             bool verified = true) {
            QTest::newRow(name) << OrderInput{u"o"_s, {day}, kind, status, verified} << static_cast<int>(weight)
                                << static_cast<int>(reason);
        };
        using R = WeightReason;
        const QDate day(2024, 5, 1);
        row("imposed", Weight::Counts, R::OrderImposed, day);
        row("today", Weight::Counts, R::OrderImposed, QDate(2024, 5, 14));
        row("tomorrow", Weight::No, R::AfterReferenceDate, QDate(2024, 5, 15));
        row("five years ago to the day", Weight::Counts, R::OrderImposed, QDate(2019, 5, 14));
        row("a day longer", Weight::No, R::OutsideWindow, QDate(2019, 5, 13));
        row("withdrawn", Weight::Counts, R::OrderWithdrawnWasImposed, day, OrderKind::Order, OrderStatus::Withdrawn);
        row("annulled later", Weight::Counts, R::OrderAnnulledLaterWasImposed, day, OrderKind::Order,
            OrderStatus::AnnulledFromDate);
        row("annulled from the start", Weight::No, R::AnnulledFromStart, day, OrderKind::Order,
            OrderStatus::AnnulledFromStart);
        row("not verified", Weight::Possibly, R::NotVerified, day, OrderKind::Order, OrderStatus::InForce, false);
        row("an extension", Weight::No, R::NotAnOrder, day, OrderKind::Extension);
        row("an amending order", Weight::No, R::NotAnOrder, day, OrderKind::Amendment);
        row("a violation", Weight::No, R::NotAnOrder, day, OrderKind::Violation);
        row("a RiHG without an order", Weight::No, R::NotAnOrder, day, OrderKind::RihgWithoutOrder);
    }
    void weighsOrders()
    {
        QFETCH(OrderInput, order);
        QFETCH(int, weight);
        QFETCH(int, reason);
        AssessmentInput input = on(QDate(2024, 5, 14));
        input.barringOrders = {order};
        const QList<WeighedEvent> events = weigh(m_book, input);
        QCOMPARE(events.size(), 1);
        QCOMPARE(static_cast<int>(events[0].weight), weight);
        QCOMPARE(static_cast<int>(events[0].reason), reason);
    }

    void weighsReports_data()
    {
        QTest::addColumn<ReportInput>("report");
        QTest::addColumn<int>("weight");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, Weight weight, WeightReason reason, const ReportInput &report) {
            QTest::newRow(name) << report << static_cast<int>(weight) << static_cast<int>(reason);
        };
        using R = WeightReason;
        const QDate day(2024, 5, 1);
        const auto followUp = VtReportKind::FollowUp;
        row("first", Weight::Counts, R::ReportCounts, {u"r"_s, day});
        row("long ago", Weight::Counts, R::ReportCounts, {u"r"_s, QDate(1999, 1, 1), VtReportKind::Repeat});
        row("tomorrow", Weight::No, R::AfterReferenceDate, {u"r"_s, QDate(2024, 5, 15)});
        row("advice", Weight::No, R::IsAdvice, {u"r"_s, day, VtReportKind::Advice});
        row("converted", Weight::No, R::ConvertedToAdvice, {u"r"_s, day, VtReportKind::First, std::nullopt, true});
        row("follow-up, new", Weight::Counts, R::FollowUpNewIncident, {u"r"_s, day, followUp, true});
        row("follow-up, same", Weight::No, R::FollowUpSameIncident, {u"r"_s, day, followUp, false});
        row("follow-up, not asked", Weight::Possibly, R::FollowUpNotAsked, {u"r"_s, day, followUp});
        row("not verified", Weight::Possibly, R::NotVerified,
            {u"r"_s, day, VtReportKind::First, std::nullopt, false, {}, false});
    }
    void weighsReports()
    {
        QFETCH(ReportInput, report);
        QFETCH(int, weight);
        QFETCH(int, reason);
        AssessmentInput input = on(QDate(2024, 5, 14));
        input.vtReports = {report};
        const QList<WeighedEvent> events = weigh(m_book, input);
        QCOMPARE(static_cast<int>(events[0].weight), weight);
        QCOMPARE(static_cast<int>(events[0].reason), reason);
    }

    void oneIncidentCountsOnceByACertainReport()
    {
        AssessmentInput input = on(QDate(2024, 5, 14));
        input.vtReports = {
            {u"maybe"_s, QDate(2024, 5, 1), VtReportKind::First, std::nullopt, false, u"i"_s, false},
            {u"other"_s, QDate(2024, 5, 2)},
            {u"sure"_s, QDate(2024, 5, 3), VtReportKind::Repeat, std::nullopt, false, u"i"_s},
        };
        const QList<WeighedEvent> events = weigh(m_book, input);
        QCOMPARE(events[0].id, u"maybe"_s);
        QCOMPARE(events[0].reason, WeightReason::SameIncident);
        QCOMPARE(events[0].weight, Weight::No);
        QCOMPARE(events[1].weight, Weight::Counts);
        QCOMPARE(events[2].weight, Weight::Counts);
        QCOMPARE(assess(m_book, input).vtReports, (Count{2, 2, 0}));
    }

    void namesWhatWouldChangeIt()
    {
        AssessmentInput input = on(QDate(2024, 5, 14));
        input.barringOrders = {{u"o1"_s, {QDate(2024, 5, 1)}},
            {u"o2"_s, {QDate(2024, 5, 10)}, OrderKind::Order, OrderStatus::InForce, false}};
        input.vtReports = {{u"r1"_s, QDate(2024, 5, 1), VtReportKind::FollowUp}};
        const QList<CriterionOutcome> outcomes = explain(m_book, input);
        QCOMPARE(outcomes.size(), static_cast<qsizetype>(criterionCount));
        const auto of = [&](Criterion c) { return outcomes[static_cast<qsizetype>(c)]; };
        QCOMPARE(of(Criterion::RepeatThv).truth, Truth::Unknown);
        QCOMPARE(of(Criterion::RepeatThv).changes, (QList<Change>{{.kind = Change::Kind::VerifyOrder, .event = u"o2"_s},
                                                       {.kind = Change::Kind::MoreOrders, .number = 1}}));
        QCOMPARE(
            of(Criterion::RepeatVt).changes, (QList<Change>{{.kind = Change::Kind::AskNewIncident, .event = u"r1"_s},
                                                 {.kind = Change::Kind::MoreReports, .number = 3}}));
        QCOMPARE(of(Criterion::RepeatThv).events.size(), 2);
        QCOMPARE(of(Criterion::RepeatVt).events.size(), 1);
        QCOMPARE(of(Criterion::Region).changes, (QList<Change>{{.kind = Change::Kind::KnowMunicipality}}));
        QCOMPARE(of(Criterion::Channel).changes, (QList<Change>{{.kind = Change::Kind::KnowChannel}}));
        QCOMPARE(of(Criterion::NetworkStalled).changes,
            (QList<Change>{{.kind = Change::Kind::AnswerFact, .fact = Fact::NetworkStalled}}));
        for (const CriterionOutcome &outcome : outcomes)
            QVERIFY(!outcome.sentences.isEmpty());
    }

    void beforeTheFirstRuleSetReportsCannotHelp()
    {
        AssessmentInput input = on(QDate(2022, 2, 28));
        QVERIFY(explain(m_book, input)[static_cast<qsizetype>(Criterion::RepeatVt)].changes.isEmpty());
        QCOMPARE(assess(m_book, input).icm, IcmVerdict::NotAvailable);
    }

    void anEmptyBookStillAnswers()
    {
        AssessmentInput input = on(QDate(2024, 5, 14));
        const Assessment outcome = assess(RuleBook(), input);
        QCOMPARE(outcome.icm, IcmVerdict::NotAvailable);
        QVERIFY(outcome.ruleSet.isEmpty());
        QCOMPARE(explain(RuleBook(), input).size(), static_cast<qsizetype>(criterionCount));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "test_explain.moc"
