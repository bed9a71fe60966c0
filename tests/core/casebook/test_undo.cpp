#include "core/store/drafts.h"
#include "core/store/verify.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QSignalSpy>
#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

/// Taking back what was done in this session.
class TestCasebookUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_casebook.reset();
        m_practice = std::make_unique<PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    }

    void aRecordedIntakeBecomesADraftAgain()
    {
        const Intake intake = secondOrder(ids());
        QVERIFY(casebook().saveDraft(intake));
        QVERIFY(!casebook().undoable());
        QSignalSpy changed(m_casebook.get(), &Casebook::undoableChanged);
        const auto recorded = casebook().record(intake);
        QVERIFY(recorded);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(casebook().undoable()->number, u"OEF-2026-0001"_s);

        const auto undone = casebook().undoLast();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().where + undone.error().detail));
        QCOMPARE(undone->number, u"OEF-2026-0001"_s);
        QVERIFY(!casebook().undoable());
        QCOMPARE(casebook().cases()->size(), 0);
        QCOMPARE(casebook().draft(intake.id).value(), intake); // nothing of what was typed is lost
        QVERIFY(casebook().openCase(recorded->caseFile->id).error().code == ErrorCode::NotFound);
        QVERIFY(practice().read().lookUp(practice().viewer(), {.nameKeys = {u"rietgors"_s}})->isEmpty());
        QVERIFY(practice().verify()->isSound());
    }

    void itIsDoneAgainUnderItsNumber()
    {
        const Intake intake = secondOrder(ids());
        const auto recorded = casebook().record(intake);
        QVERIFY(recorded && casebook().undoLast() && casebook().redoLast());
        QVERIFY(!casebook().redoable());
        CaseFile again = casebook().cases()->first().file;
        QVERIFY(again.revision > recorded->caseFile->revision);
        again.revision = recorded->caseFile->revision;
        QCOMPARE(again, *recorded->caseFile);
        QVERIFY(casebook().today()->drafts.isEmpty());
        QCOMPARE(casebook().cases()->first().certainOrders, 2);
        QVERIFY(casebook().undoLast()); // and back once more
        QCOMPARE(casebook().cases()->size(), 0);
        QVERIFY(practice().verify()->isSound());
    }

    void aDraftThatWasWorkedOnIsNotOverwritten()
    {
        Intake intake = secondOrder(ids());
        QVERIFY(casebook().record(intake) && casebook().undoLast());
        intake.what = u"Bij nader inzien."_s;
        QVERIFY(casebook().saveDraft(intake));
        const auto again = casebook().redoLast();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().where, u"draft"_s);
        QCOMPARE(casebook().draft(intake.id).value(), intake);
        // recorded anew it is a new thing: nothing is left to be done again
        const auto recorded = casebook().record(intake);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
        QCOMPARE(recorded->caseFile->number, u"OEF-2026-0002"_s);
        QVERIFY(!casebook().redoable());
    }

    void whatLeftTheHouseStandsInTheWay()
    {
        const Intake intake = secondOrder(ids());
        const auto recorded = casebook().record(intake);
        QVERIFY(recorded);
        const auto document = casebook().composeIntakeAdvice(recorded->caseFile->id, u"icm-uitvoerder"_s);
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
        QVERIFY(casebook().registerCopy(recorded->caseFile->id, *document, u"overdracht"_s));
        const auto undone = casebook().undoLast();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(undone.error().where, u"disclosure"_s);
        QCOMPARE(casebook().cases()->size(), 1);
        QVERIFY(casebook().today()->drafts.isEmpty()); // the draft kept beforehand went again
    }

    void laterGivesTheSame()
    {
        const Intake intake = secondOrder(ids());
        QVERIFY(casebook().record(intake));
        const auto undone = casebook().undoLastLater();
        const auto twice = casebook().undoLastLater(); // a second press waits for the first
        QCOMPARE(twice.result().error().code, ErrorCode::NotAllowed);
        QTRY_VERIFY_WITH_TIMEOUT(undone.isFinished(), 20000);
        QVERIFY(undone.result());
        QCOMPARE(casebook().cases()->size(), 0);
        QCOMPARE(casebook().undoLastLater().result().error().code, ErrorCode::NotFound);
        const auto again = casebook().redoLastLater();
        QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), 20000);
        QCOMPARE(casebook().cases()->size(), 1);
    }

    void ofTwoTheLastOneFirst()
    {
        const auto first = casebook().record(secondOrder(ids()));
        QVERIFY(first);
        m_practice->clock.advance(3 * 86400);
        Intake third = secondOrder(ids());
        third.orders = {order(ids(), {QDate(2026, 11, 26), QTime(1, 0)}, true)};
        third.persons.clear();
        third.relations.clear();
        third.household = first->household;
        const auto second = casebook().record(third);
        QVERIFY2(second, second ? "" : qPrintable(second.error().where + second.error().detail));
        // the first alone cannot go: the second builds on it
        const auto audit = practice().read().history(practice().viewer(), first->caseFile->id);
        QVERIFY(audit);
        QVERIFY(casebook().undoLast());
        QCOMPARE(casebook().cases()->first().certainOrders, 2);
        QVERIFY(casebook().undoLast());
        QCOMPARE(casebook().cases()->size(), 0);
        QCOMPARE(casebook().today()->drafts.size(), 2);
    }

    void theHistoryOfTheCaseSaysWhatWasTakenBack()
    {
        const auto first = casebook().record(secondOrder(ids()));
        QVERIFY(first && casebook().undoLast() && casebook().redoLast());
        const auto audit = practice().read().history(practice().viewer(), first->caseFile->id);
        QVERIFY(audit);
        QCOMPARE(audit->size(), 3);
        QCOMPARE(audit->at(1).action, store::Action::Undo);
        QCOMPARE(audit->at(1).undone, store::Action::SaveIntake);
        QCOMPARE(audit->at(0).undone, store::Action::Undo);
        QVERIFY(!audit->at(2).undone);
    }

private:
    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] store::Vault &practice() { return *m_practice->vault; }
    [[nodiscard]] IdSource &ids() { return m_practice->ids; }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(TestCasebookUndo)
#include "test_undo.moc"
