#include "core/casebook/copyregister.h"
#include "core/casebook/listdesk.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;
using privacy::Field;

/// A list of the screen on its way out: what goes to whom, what is found in it, what the register keeps.
class TestListDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_practice.vault, qPrintable(m_practice.failure));
        m_casebook = std::make_unique<Casebook>(*m_practice.vault, m_practice.region);
        Intake intake = secondOrder(m_practice.ids);
        intake.callerName = u"Loes Kwikstaart"_s;
        const auto recorded = m_casebook->record(intake);
        QVERIFY(recorded && recorded->caseFile);
        m_case = *recorded->caseFile;
    }
    void cleanupTestCase() { m_casebook.reset(); }

    void theOwnFileGetsTheWholeList()
    {
        const ComposedList out = composed({u"eigen-dossier"_s, {}});
        QCOMPARE(out.sheet.headings, QStringList({u"Nummer"_s, u"Huishouden"_s, u"Huisverboden"_s}));
        QCOMPARE(out.sheet.rows.size(), 2);
        QCOMPARE(out.sheet.rows.first().at(0).text, m_case.number);
        QCOMPARE(out.sheet.rows.first().at(2).number, std::optional(2));
        QCOMPARE(out.otherRows, 0);
        QVERIFY(out.leftOut.isEmpty());
    }

    void aPartnerGetsItsOwnCasesAndItsOwnColumns()
    {
        const ComposedList other = composed({u"ketenpartner"_s, u"jeugdbescherming-west"_s});
        QCOMPARE(other.sheet.rows.size(), 0); // has no part in this case
        QCOMPARE(other.otherRows, 2);         // nor does a row about no case say whom it is about
        QVERIFY(!m_case.executor.isEmpty());
        const ComposedList own = composed({u"ketenpartner"_s, m_case.executor});
        QCOMPARE(own.sheet.rows.size(), 1);
        QCOMPARE(own.sheet.headings, QStringList({u"Nummer"_s, u"Huishouden"_s})); // orders are not for a partner
        QCOMPARE(own.leftOut.size(), 1);
        QCOMPARE(own.leftOut.first().field, u"history.orders"_s);
        QCOMPARE(own.recipient, m_case.executor);
    }

    void whoMayHaveNoListIsRefused()
    {
        QCOMPARE(ListComposer::begin(*m_casebook, list(), {u"systeemlid"_s, {}}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(ListComposer::begin(*m_casebook, list(), {u"nobody"_s, {}}).error().code, ErrorCode::ProfileMissing);
        QCOMPARE(
            ListComposer::begin(*m_casebook, list(), {u"ketenpartner"_s, {}}).error().code, ErrorCode::MissingField);
    }

    void whatIsShieldedIsFoundAndTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the reporter") << u"gemeld door Loes Kwikstaart"_s;
        QTest::newRow("misspelt") << u"mevr. KWIKSTAERT belt"_s;
    }
    void whatIsShieldedIsFoundAndTakenOut()
    {
        QFETCH(QString, text);
        ScreenList planted = list();
        planted.rows[0].cells[1].text = text;
        QVERIFY(composed({u"eigen-dossier"_s, {}}, planted).leaks.isEmpty()); // her own file names her
        ComposedList out = composed({u"ketenpartner"_s, m_case.executor}, planted);
        QVERIFY(!out.leaks.isEmpty());
        for (const ListLeak &found : std::as_const(out.leaks))
            QCOMPARE(std::pair(found.row, found.column), std::pair(0, 1));
        QCOMPARE(registered(out).error().code, ErrorCode::NotAllowed);
        out.takeOutLeaks();
        QVERIFY(out.leaks.isEmpty());
        QCOMPARE(out.sheet.rows.first().at(1).text, QString());
    }

    void everyCaseKeepsThatItLeft()
    {
        const ComposedList out = composed({u"eigen-dossier"_s, {}});
        QCOMPARE(registered(out).value(), 1);
        QCOMPARE(registered(out).value(), 1);
        const auto all = CopyRegister(*m_casebook).latestLater(10);
        const auto copies = wait(all);
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies.first().record.report, u"lijst-casussen"_s);
        QCOMPARE(copies.first().record.purpose, u"own-record"_s);
        QCOMPARE(copies.first().record.caseFile, m_case.id);
        QCOMPARE(copies.first().legalBasis, u"gdpr-public-task"_s);
        QCOMPARE(wait(CopyRegister(*m_casebook).sameVersionLater(copies.first().record)).size(), 2);
        ComposedList changed = out;
        changed.sheet.rows[0][1].text = u"anders"_s;
        QCOMPARE(registered(changed).value(), 1);
        QCOMPARE(wait(CopyRegister(*m_casebook).sameVersionLater(copies.first().record)).size(), 2);
        const PersonId member = PersonId::parse(ReportDesk(*m_casebook).members(m_case.id)->first().id).value();
        QCOMPARE(wait(CopyRegister(*m_casebook).aboutLater(member)).size(), 3); // an inzage tells of it
    }

    void aRowWithoutAnIdIsOfTheCaseItNames()
    {
        ScreenList named = list();
        named.rows[0].file = {};
        const ComposedList own = composed({u"ketenpartner"_s, m_case.executor}, named);
        QCOMPARE(own.sheet.rows.size(), 1);
        QCOMPARE(own.rowCases, QList<CaseId>{m_case.id});
        QFuture<QList<CaseId>> cases = casesInLater(*m_casebook, named);
        cases.waitForFinished();
        QCOMPARE(cases.result(), QList<CaseId>{m_case.id}); // the other is of a case that is not there
    }

    void aListAboutNoCaseIsKeptInTheLog()
    {
        ScreenList partners = list();
        partners.code = u"lijst-partners"_s;
        for (ListColumn &column : partners.columns)
            column.field = Field::Roles; // who works where
        for (ListRow &row : partners.rows)
            row.file = {};
        const ComposedList out = composed({u"ketenpartner"_s, u"jeugdbescherming-west"_s}, partners);
        QCOMPARE(out.sheet.rows.size(), 2);
        const qint64 before = m_practice.vault->head().seq;
        QCOMPARE(registered(out).value(), 0);
        QCOMPARE(m_practice.vault->head().seq, before + 1);
    }

private:
    [[nodiscard]] ScreenList list() const
    {
        return {u"lijst-casussen"_s, u"Casussen"_s,
            {{u"Nummer"_s, Field::CaseNumber}, {u"Huishouden"_s, Field::HouseholdName},
                {u"Huisverboden"_s, Field::HistoryOrders}},
            {{m_case.id, {{m_case.number, {}}, {u"Helmgras"_s, {}}, {u"2"_s, 2}}},
                {{}, {{u"concept"_s, {}}, {}, {u"1"_s, 1}}}}};
    }
    ComposedList composed(const ListOrder &order) { return composed(order, list()); }
    ComposedList composed(const ListOrder &order, const ScreenList &what)
    {
        auto composer = ListComposer::begin(*m_casebook, what, order);
        if (!composer)
            qFatal("%s", qPrintable(composer.error().detail));
        while (!composer->atEnd()) {
            QFuture<Done> stretch = composer->goOnLater();
            stretch.waitForFinished();
            if (const Done done = stretch.result(); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return composer->result();
    }
    Result<int> registered(const ComposedList &list)
    {
        QFuture<Result<int>> copies = registerListLater(*m_casebook, list);
        copies.waitForFinished();
        return copies.result();
    }
    static QList<CopyView> wait(QFuture<Result<QList<CopyView>>> copies)
    {
        copies.waitForFinished();
        return copies.result().value();
    }

    PracticeVault m_practice;
    std::unique_ptr<Casebook> m_casebook;
    CaseFile m_case = {};
};

QTEST_GUILESS_MAIN(TestListDesk)
#include "test_listdesk.moc"
