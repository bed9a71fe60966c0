#include "core/rules/codes.h"
#include "ui/wording/language.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::rules;

/// The outcome of the rules in Dutch, in the words of the field.
class RulesWordingTest : public QObject
{
    Q_OBJECT

    routing::Region m_region;

    /// Every value of E has words, and no two the same.
    template <typename E>
    static void allWorded(std::initializer_list<E> without = {})
    {
        QSet<QString> seen;
        for (const Code<E> &code : codesOf<E>()) {
            const QString words = wording::text(code.value);
            const bool silent = std::find(without.begin(), without.end(), code.value) != without.end();
            QVERIFY2(words.isEmpty() == silent, code.text);
            QVERIFY2(!seen.contains(words), code.text);
            seen.insert(words);
        }
    }
    static QString of(routing::ReasonKind kind, int number = 0, int months = 0, int days = 0)
    {
        routing::Reason reason;
        reason.kind = kind;
        reason.number = number;
        reason.months = months;
        reason.days = days;
        return wording::text(reason);
    }

private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*QCoreApplication::instance());
        m_region = routing::Region::load().value();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyValueHasItsOwnWords()
    {
        allWorded<Criterion>();
        allWorded<Truth>();
        allWorded<IcmVerdict>();
        allWorded<MdaVerdict>();
        allWorded<MdaNextStep>({MdaNextStep::None});
        allWorded<Freshness>();
        allWorded<Notice>();
        allWorded<Weight>();
        allWorded<WeightReason>();
        allWorded<Belongs>();
        allWorded<BelongsReason>();
        allWorded<AdviceRoute>();
        allWorded<Fact>();
        allWorded<DeadlineKind>();
        for (const Code<Fact> &code : codesOf<Fact>())
            QVERIFY2(wording::question(code.value).endsWith(u'?'), code.text);
    }

    void everyReasonAndStepIsASentence()
    {
        for (int kind = 0; kind <= static_cast<int>(routing::ReasonKind::SafeSeparation); ++kind)
            QVERIFY2(!of(static_cast<routing::ReasonKind>(kind), 2, 3, 4).isEmpty(), qPrintable(QString::number(kind)));
        for (int kind = 0; kind <= static_cast<int>(routing::StepKind::WriteMotivation); ++kind) {
            const routing::NextStep step{static_cast<routing::StepKind>(kind), u"perspektief"_s, {Channel::ThvPool}};
            QVERIFY(wording::text(step, m_region, QDate(2026, 1, 1)).endsWith(u'.'));
        }
    }

    void speaksTheWordsOfTheField()
    {
        QCOMPARE(wording::question(Fact::LocalFieldExhausted), u"Is in het voorliggend veld alles geprobeerd?"_s);
        QCOMPARE(wording::question(Fact::NetworkStalled), u"Is de samenwerking in het netwerk vastgelopen?"_s);
        QCOMPARE(wording::adviceTitle(AdviceRoute::Icm), u"Aanmelden voor ICM"_s);
        QCOMPARE(wording::text(WeightReason::NotAnOrder, OrderKind::Extension),
            u"Een verlenging is geen nieuw huisverbod"_s);
        QCOMPARE(of(routing::ReasonKind::RepeatOrders, 2, 17), u"2e huisverbod in 17 maanden"_s);
        QCOMPARE(of(routing::ReasonKind::FreshCrisis), u"Crisis is vers: vandaag opgelegd"_s);
        QCOMPARE(of(routing::ReasonKind::UnverifiedReports, 1), u"1 melding VT is niet bevestigd"_s);
        QCOMPARE(of(routing::ReasonKind::UnverifiedReports, 2), u"2 meldingen VT zijn niet bevestigd"_s);
        QCOMPARE(wording::ordersText(1), u"1 huisverbod"_s);
        QCOMPARE(wording::ordersText(2), u"2 huisverboden"_s);
        QCOMPARE(wording::countNote({3, 4, 0}, 3), u"vanaf 3; 1 mogelijk"_s);
        QCOMPARE(wording::text(Change{.kind = Change::Kind::MoreOrders, .number = 1}), u"nog 1 huisverbod"_s);
        routing::Reason flag;
        flag.kind = routing::ReasonKind::RedFlag;
        flag.flag = RedFlag::Strangulation;
        QVERIFY(wording::text(flag).endsWith(u": overleg met politie en VT"));
    }

    void namesWhoCarriesItOut()
    {
        routing::Advice advice;
        advice.executor = u"perspektief"_s;
        advice.localTeam = u"lokaal-team-rijswijk"_s;
        advice.decidedBy = routing::DecidedBy::ExecutorAfterCheck;
        const QDate day(2026, 11, 23);
        QCOMPARE(wording::executorText(advice, m_region, day),
            u"Uitvoerder: Perspektief (Arosa), in duo met lokaal team Rijswijk."_s);
        QCOMPARE(wording::decidedByText(advice, m_region, day), u"U beslist, na de check door Perspektief."_s);
        QCOMPARE(wording::executorText({}, m_region, day), QString());
    }

    void changesReadAsOneSentence()
    {
        QCOMPARE(wording::changesText({}), QString());
        QCOMPARE(wording::changesText({{.kind = Change::Kind::AnswerFact, .fact = Fact::HighRisk},
                     {.kind = Change::Kind::AnswerFact, .fact = Fact::NetworkStalled},
                     {.kind = Change::Kind::MoreOrders, .number = 1}}),
            u"een antwoord op 2 open vragen, of nog 1 huisverbod."_s);
    }
};

QTEST_GUILESS_MAIN(RulesWordingTest)
#include "rules_test.moc"
