#include "core/casebook/caselist.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T answered(QFuture<T> asked)
{
    asked.waitForFinished();
    return asked.result();
}

} // namespace

/// The list of cases and a glance at one of them, over a practice vault.
class TestCaseList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAChoiceItIsEverything();
    void aChoiceCountsAllBesideIt_data();
    void aChoiceCountsAllBesideIt();
    void aGlanceTellsWhatThePageTells();
    void aGlanceIsNoLook();
    void aCaseThatIsNotThereIsNotFound();

private:
    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    QList<store::CaseRow> m_all;
};

void TestCaseList::initTestCase()
{
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(25));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    m_all = m_book->cases().value();
    QVERIFY(m_all.size() > 5);
}

void TestCaseList::withoutAChoiceItIsEverything()
{
    const auto list = answered(CaseListDesk(*m_book).casesLater({}));
    QVERIFY(list);
    QCOMPARE(list->rows.size(), m_all.size());
    QCOMPARE(list->all, static_cast<int>(m_all.size()));
}

void TestCaseList::aChoiceCountsAllBesideIt_data()
{
    QTest::addColumn<CaseChoice>("choice");
    QTest::newRow("a municipality") << CaseChoice{.municipality = u"GM0518"_s};
    QTest::newRow("a route") << CaseChoice{.route = AdviceRoute::Icm};
    QTest::newRow("a status") << CaseChoice{.status = CaseStatus::Closed};
    QTest::newRow("several") << CaseChoice{.route = AdviceRoute::Icm, .status = CaseStatus::Active};
}

void TestCaseList::aChoiceCountsAllBesideIt()
{
    QFETCH(CaseChoice, choice);
    const auto list = answered(CaseListDesk(*m_book).casesLater(choice));
    QVERIFY(list);
    const auto agrees = [&choice](const store::CaseRow &row) {
        return (choice.municipality.isEmpty() || row.file.municipality == choice.municipality) &&
               (!choice.route || row.file.route == *choice.route) &&
               (!choice.status || row.file.status == *choice.status);
    };
    QCOMPARE(list->rows.size(), std::ranges::count_if(std::as_const(m_all), agrees));
    QVERIFY(std::ranges::all_of(std::as_const(list->rows), agrees));
    QCOMPARE(list->all, static_cast<int>(m_all.size()));
}

/// Dates, stand and figures are those of the case page.
void TestCaseList::aGlanceTellsWhatThePageTells()
{
    int figures = 0;
    for (const store::CaseRow &row : std::as_const(m_all)) {
        const auto glance = answered(CaseListDesk(*m_book).glanceLater(row.file.id));
        const auto page = m_book->openCase(row.file.id);
        QVERIFY(glance && page);
        QVERIFY(glance->open);
        const LocalDateTime now = m_book->clock().now();
        const caseflow::NextDates next = page->nextDates(now);
        QCOMPARE(glance->dates.isEmpty() ? std::nullopt : std::optional(glance->dates.constFirst()), next.first);
        QCOMPARE(glance->stand, page->flow->stand);
        QCOMPARE(glance->decision.has_value(), !page->flow->decisions.isEmpty());
        if (glance->lowest) {
            ++figures;
            QCOMPARE(page->flow->safety.latest(glance->lowest->member)->score, glance->lowest->score);
        }
    }
    QVERIFY(figures > 0);
}

/// Nothing more is told than lists tell: no look is written.
void TestCaseList::aGlanceIsNoLook()
{
    const qint64 before = m_practice->vault->head().seq;
    QVERIFY(answered(CaseListDesk(*m_book).glanceLater(m_all.constFirst().file.id)));
    QCOMPARE(m_practice->vault->head().seq, before);
}

void TestCaseList::aCaseThatIsNotThereIsNotFound()
{
    const auto glance = answered(CaseListDesk(*m_book).glanceLater(CaseId::create(m_practice->ids)));
    QVERIFY(!glance);
    QCOMPARE(glance.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCaseList)
#include "test_caselist.moc"
