#include "core/domain/codes.h"
#include "core/rules/codes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

/// The stable texts of every enum: complete, in the enum's order, different from each other, and read back.
class CodesTest : public QObject
{
    Q_OBJECT

    template <typename E>
    static void check(E last)
    {
        const auto table = codesOf<E>();
        QCOMPARE(table.size(), static_cast<std::size_t>(last) + 1);
        QSet<QString> texts;
        for (std::size_t i = 0; i < table.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(table[i].value), i);
            const QString text = toCode(table[i].value);
            QVERIFY(!text.isEmpty() && !texts.contains(text));
            texts.insert(text);
            QCOMPARE(fromCode<E>(text), std::optional(table[i].value));
        }
        QVERIFY(!fromCode<E>(u"no such code"));
        QVERIFY(!fromCode<E>(QString()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void domainCodesAreComplete()
    {
        check(Sex::Other);
        check(CallBack::NotSafe);
        check(RelationKind::Other);
        check(EventRole::Other);
        check(Role::Administrator);
        check(Ground::Recovery);
        check(Outcome::Failed);
        check(LinkState::Rejected);
        check(Check::OutsideRegion);
        check(OrderKind::RihgWithoutOrder);
        check(OrderStatus::AnnulledFromDate);
        check(ImposedBy::AssistantProsecutor);
        check(VtReportKind::Advice);
        check(Answer::No);
        check(Fact::CoerciveControl);
        check(RedFlag::PossessiveControl);
        check(Channel::ChainPartner);
        check(AdviceRoute::OutOfRegion);
        check(MentionChoice::NewPerson);
        check(CaseStatus::Closed);
        check(DeadlineKind::ExtendedEnd);
        QCOMPARE(codesOf<Fact>().size(), factCount);
        QCOMPARE(codesOf<RedFlag>().size(), redFlagCount);
    }
    void ruleCodesAreComplete()
    {
        using namespace rules;
        check(Truth::Met);
        check(Criterion::LocalFieldExhausted);
        check(IcmVerdict::Unknown);
        check(MdaVerdict::Unknown);
        check(MdaNextStep::ReportToVt);
        check(Freshness::Red);
        check(Notice::SafeSeparationGoal);
        check(Weight::No);
        check(WeightReason::ConvertedToAdvice);
        check(Change::Kind::OtherChannel);
        check(Belongs::No);
        check(BelongsReason::NobodyKnown);
        QCOMPARE(codesOf<Criterion>().size(), criterionCount);
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "test_codes.moc"
