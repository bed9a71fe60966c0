#include "core/routing/region.h"
#include "core/rules/codes.h"
#include "core/rules/compiled.h"
#include "core/rules/rules.h"
#include "tests/core/rules/naive.h"

#include "core/exchange/assessjson.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::rules;

/// Properties that hold for every household, over many made up by chance, against a second writing of the rules.
class OracleTest : public QObject
{
    Q_OBJECT

    routing::Region m_region;

    [[nodiscard]] const RuleBook &book() const { return m_region.rules; }

    static bool agrees(const Assessment &ours, const naive::Answered &theirs)
    {
        const QSet<Notice> notices(ours.notices.begin(), ours.notices.end());
        return ours.ruleSet == theirs.ruleSet && ours.advice == theirs.advice && ours.preferred == theirs.preferred &&
               ours.icm == theirs.icm && ours.executor == theirs.executor && ours.openChannels == theirs.openChannels &&
               ours.mda == theirs.mda && ours.mdaNextStep == theirs.nextStep &&
               QList<Truth>(ours.criteria.begin(), ours.criteria.end()) == theirs.criteria &&
               ours.barringOrders == theirs.orders && ours.vtReports == theirs.reports &&
               ours.freshness == theirs.freshness && notices == theirs.notices;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<routing::Region> region = routing::Region::load();
        QVERIFY(region);
        m_region = *region;
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatTheRulesSay()
    {
        std::mt19937 random(1);
        // REGIE_HOUSEHOLDS=50000 for what a change of the rules deserves; it takes forty seconds unoptimised
        const int households =
            qEnvironmentVariableIsSet("REGIE_HOUSEHOLDS") ? qEnvironmentVariableIntValue("REGIE_HOUSEHOLDS") : 15000;
        for (int i = 0; i < households; ++i) {
            const AssessmentInput input = naive::household(random);
            const Assessment ours = assess(book(), input);
            QVERIFY2(agrees(ours, naive::assess(input)), exchange::toJson(input) + "\nours: " + exchange::toJson(ours));
        }
    }

    void asksExactlyTheQuestionsThatMatter()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 4000; ++i) {
            AssessmentInput input = naive::household(random);
            // now and then nothing is answered at all: the largest table
            if (i % 20 == 0)
                input.facts = {};
            const Assessment ours = assess(book(), input);
            const QList<Fact> theirs = naive::openQuestions(input);
            QVERIFY2(ours.openQuestions == theirs, exchange::toJson(input) + "\nours: " + exchange::toJson(ours));
        }
    }

    void answeringNeverTurnsADecidedVerdict()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 5000; ++i) {
            const AssessmentInput input = naive::household(random);
            const Assessment before = assess(book(), input);
            for (std::size_t fact = 0; fact < factCount; ++fact) {
                if (input.facts[fact] != Answer::Unknown)
                    continue;
                for (const Answer answer : {Answer::Yes, Answer::No}) {
                    AssessmentInput answered = input;
                    answered.facts[fact] = answer;
                    const Assessment after = assess(book(), answered);
                    QVERIFY(before.icm == IcmVerdict::Unknown || before.icm == after.icm);
                    QVERIFY(before.mda == MdaVerdict::Unknown || before.mda == after.mda);
                    for (std::size_t c = 0; c < criterionCount; ++c)
                        QVERIFY(before.criteria[c] == Truth::Unknown || before.criteria[c] == after.criteria[c]);
                }
            }
        }
    }

    void noOpenQuestionMeansThatNoAnswerMatters()
    {
        std::mt19937 random(4);
        for (int i = 0; i < 3000; ++i) {
            const AssessmentInput input = naive::household(random);
            const Assessment before = assess(book(), input);
            if (!before.openQuestions.isEmpty())
                continue;
            AssessmentInput answered = input;
            for (std::size_t fact = 0; fact < factCount; ++fact) {
                if (answered.facts[fact] == Answer::Unknown)
                    answered.facts[fact] = random() % 2 == 0 ? Answer::Yes : Answer::No;
            }
            const Assessment after = assess(book(), answered);
            // an answer to all may still settle a verdict that Kleene leaves open, but never differently by its value
            AssessmentInput other = answered;
            for (std::size_t fact = 0; fact < factCount; ++fact) {
                if (input.facts[fact] == Answer::Unknown)
                    other.facts[fact] = random() % 2 == 0 ? Answer::Yes : Answer::No;
            }
            QCOMPARE(assess(book(), other).icm, after.icm);
            QCOMPARE(assess(book(), other).mda, after.mda);
        }
    }

    void theListOfEventsAddsUpToTheCounts()
    {
        std::mt19937 random(5);
        for (int i = 0; i < 5000; ++i) {
            const AssessmentInput input = naive::household(random);
            const Assessment outcome = assess(book(), input);
            Count orders;
            Count reports;
            for (const WeighedEvent &event : weigh(book(), input)) {
                Count &count = event.isOrder ? orders : reports;
                count.certain += event.weight == Weight::Counts ? 1 : 0;
                count.possible += event.weight != Weight::No ? 1 : 0;
                count.outsideWindow += event.reason == WeightReason::OutsideWindow ? 1 : 0;
            }
            QCOMPARE(orders, outcome.barringOrders);
            QCOMPARE(reports, outcome.vtReports);
        }
    }

    void theOrderOfEventsDoesNotMatter()
    {
        std::mt19937 random(6);
        for (int i = 0; i < 3000; ++i) {
            AssessmentInput input = naive::household(random);
            const Assessment before = assess(book(), input);
            std::shuffle(input.barringOrders.begin(), input.barringOrders.end(), random);
            std::shuffle(input.vtReports.begin(), input.vtReports.end(), random);
            QCOMPARE(assess(book(), input), before);
        }
    }

    void aBatchSaysWhatSingleCasesSay()
    {
        std::mt19937 random(7);
        Batch batch;
        QList<Assessment> single;
        for (int i = 0; i < 2000; ++i) {
            const AssessmentInput input = naive::household(random);
            append(batch, book(), input);
            single.append(assess(book(), input));
        }
        BatchTrace traces;
        CompiledRules(book()).evaluate(batch, traces);
        for (std::size_t i = 0; i < batch.cases.size(); ++i) {
            const Assessment &one = single[static_cast<qsizetype>(i)];
            QCOMPARE(traces.cases[i].icm, one.icm);
            QCOMPARE(traces.cases[i].mda, one.mda);
            QCOMPARE(traces.cases[i].advice, one.advice);
            QCOMPARE(traces.cases[i].criteria, one.criteria);
        }
    }

    void countsYearsAsTheCalendarDoes()
    {
        for (QDate day(1990, 1, 1); day < QDate(2041, 1, 1); day = day.addDays(1)) {
            for (const int years : {1, 3, 4, 5, 20})
                QCOMPARE(dateOf(yearsBeforeDay(dayNumber(day), years)), yearsBefore(day, years));
        }
    }
};

QTEST_GUILESS_MAIN(OracleTest)
#include "test_oracle.moc"
