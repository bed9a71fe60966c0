#include "core/store/verify.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// A decision about a household whose case is open, while no route of it goes on.
class TestDecidedRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRouteThatIsOverBeginsAnew_data()
    {
        QTest::addColumn<AdviceRoute>("chosen");
        QTest::addColumn<QString>("executor");
        QTest::newRow("the same route again") << AdviceRoute::Icm << u"perspektief"_s;
        QTest::newRow("the other route") << AdviceRoute::Mda << u"veilig-thuis"_s;
    }
    /// The case is open for its order only: what is decided now is a run of its own, and what was stays.
    void aRouteThatIsOverBeginsAnew()
    {
        QFETCH(AdviceRoute, chosen);
        QFETCH(QString, executor);
        test::PracticeVault practice;
        QVERIFY2(practice.vault, qPrintable(practice.failure));
        Casebook book(*practice.vault, practice.region);
        const auto first = book.record(test::secondOrder(practice.ids));
        QVERIFY(first);
        const CaseId id = first->caseFile->id;
        CaseDesk desk(book);
        const auto begun = desk.look(id);
        QVERIFY(begun && begun->state.activeRoute() != nullptr);
        const auto refused = desk.act(id,
            {.run = begun->state.activeRoute()->number,
                .act = u"refuse-referral"_s,
                .at = practice.clock.now(),
                .reason = u"geen plaats"_s,
                .note = u"geen plaats"_s},
            begun->state.lastSeq);
        QVERIFY(refused && refused->done());
        const auto over = desk.look(id);
        QVERIFY(over && over->state.activeRoute() == nullptr);
        QCOMPARE(practice.vault->read().caseFile(practice.vault->viewer(), id)->status,
            CaseStatus::Active); // the order keeps it open
        const qsizetype runs = over->state.runs.size();

        practice.clock.advance(3 * 86400);
        Intake next = test::secondOrder(practice.ids);
        next.orders = {test::order(practice.ids, {QDate(2026, 11, 26), QTime(1, 0)}, true)};
        next.household = first->household;
        next.decision.route = chosen;
        next.decision.reason = u"toch nodig"_s;
        next.decision.assignedTo = executor;
        const auto second = book.record(next);
        QVERIFY2(second, second ? "" : qPrintable(second.error().where + u' ' + second.error().detail));
        QVERIFY(second->existingCase);
        QVERIFY(!second->keepsRoute);
        QCOMPARE(second->caseFile->id, id);
        QCOMPARE(second->caseFile->route, chosen);
        QCOMPARE(second->caseFile->executor, executor);
        QCOMPARE(second->caseFile->status, CaseStatus::AwaitingCheck);
        const auto after = desk.look(id);
        QVERIFY(after);
        const caseflow::FlowRun *route = after->state.activeRoute();
        QVERIFY(route != nullptr);
        QCOMPARE(route->flow, chosen == AdviceRoute::Icm ? u"icm"_s : u"mda"_s);
        QCOMPARE(after->state.runs.size(), runs + 2); // and the period of the second order
        QCOMPARE(after->state.events.mid(0, over->state.events.size()), over->state.events);
        QCOMPARE(after->state.run(route->linkedRun)->state(), over->state.lastRoute()->state());
        QVERIFY(book.undoLast()); // as one, with the intake
        QVERIFY(desk.look(id)->state.activeRoute() == nullptr);
        QVERIFY(practice.vault->verify()->isSound());
    }
};

QTEST_GUILESS_MAIN(TestDecidedRoute)
#include "test_decidedroute.moc"
