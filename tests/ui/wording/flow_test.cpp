#include "ui/wording/flow.h"

#include "core/routing/region.h"
#include "ui/wording/language.h"

#include "core/caseflow/flowdefinition.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;

/// Every code of the flows in words.
class FlowWordingTest : public QObject
{
    Q_OBJECT

    template <typename E>
    static void allWorded(int count, bool lastSilent = false)
    {
        QSet<QString> seen;
        for (int index = 0; index < count; ++index) {
            const QString words = wording::text(static_cast<E>(index));
            QCOMPARE(words.isEmpty(), lastSilent && index == count - 1);
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }

private Q_SLOTS:
    void initTestCase() { wording::speak(*QCoreApplication::instance()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCodeOfTheFilesHasWords()
    {
        const routing::Region region = routing::Region::load().value();
        for (const FlowDefinition &flow : region.flows->flows) {
            QVERIFY2(wording::flowText(flow.id) != flow.id, qPrintable(flow.id));
            for (const FlowStateDef &state : flow.states)
                QVERIFY2(wording::stateText(state.id) != state.id, qPrintable(state.id));
            for (const Act &act : flow.acts) {
                QVERIFY2(wording::actText(act.id) != act.id, qPrintable(act.id));
                QVERIFY2(act.role.isEmpty() || wording::roleText(act.role) != act.role, qPrintable(act.role));
                for (const QString &outcome : act.outcomes)
                    QVERIFY2(wording::outcomeText(outcome) != outcome, qPrintable(outcome));
            }
        }
        QCOMPARE(wording::actText(u"later"_s), u"later"_s);
    }

    void everyValueHasItsOwnWords()
    {
        allWorded<Actor>(actorCount, true);
        allWorded<FlowField>(flowFieldCount);
        allWorded<SafetyPhase>(safetyPhaseCount);
        allWorded<Intensity>(intensityCount);
        allWorded<Standing>(standingCount);
        allWorded<RefusalCode>(refusalCodeCount);
        for (int index = 0; index < lackCodeCount; ++index) {
            const QString words = wording::text(Lack{static_cast<LackCode>(index), {u"at-the-door"_s}});
            QVERIFY2(words.endsWith(u'.'), qPrintable(words));
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
        }
    }

    void speaksTheWordsOfTheField()
    {
        QCOMPARE(wording::actText(u"scale-up"_s), u"Opschalen naar MDA++"_s);
        QCOMPARE(wording::text(SafetyPhase::RiskDrivenCare), u"Risicogestuurde zorg"_s);
        QCOMPARE(wording::text(Lack{LackCode::SeparateFirst, {}}),
            u"Eerst afzonderlijk; gezamenlijk alleen na veiligheidsafweging."_s);
        QCOMPARE(wording::text(Lack{LackCode::FlagsOpen, {u"weapon"_s, u"stalking"_s}}).count(u" en "_s), 1);
    }
};

QTEST_GUILESS_MAIN(FlowWordingTest)
#include "flow_test.moc"
