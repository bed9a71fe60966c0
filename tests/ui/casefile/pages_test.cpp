#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/casefilterbar.h"
#include "ui/casefile/caselistpage.h"
#include "ui/casefile/caselistview.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;

namespace {

const QAbstractItemModel &modelOf(const QWidget &page, const QString &table)
{
    return *page.findChild<CellTable *>(table)->model();
}

/// Whether @p page settles on what it was asked: it reads on a worker.
bool opened(CasePage &page, CaseId id)
{
    QSignalSpy settled(&page, &CasePage::settled);
    page.open(id);
    return settled.count() == 1 || settled.wait();
}

bool listed(CaseListPage &page)
{
    const QSignalSpy settled(&page, &CaseListPage::settled);
    return test::activate(page) && QTest::qWaitFor([&] { return settled.count() == 1; });
}

} // namespace

/// The list and the page of a case over a practice vault.
class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void listsEveryCase();
    void aChoiceIsReadAnew();
    void thePaneTellsOfEachCase();
    void enterOpensThatCase();
    void everyCaseCanBeShown();
    void openingIsWrittenInTheHistory();
    void aCaseThatIsNotThereSaysSo();
    void anotherCaseBeginsAtItsOverview();
    void theLastOneAskedForIsShown();
    void noNameInATitle();

private:
    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
    QList<store::CaseRow> m_rows;
};

void PagesTest::initTestCase()
{
    test::beginAs(u"casefile_pages"_s);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(25));
    m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    const auto rows = m_casebook->cases();
    QVERIFY(rows && rows->size() > 2);
    m_rows = *rows;
}

void PagesTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void PagesTest::listsEveryCase()
{
    CaseListPage page(*m_casebook);
    QVERIFY(listed(page));
    QCOMPARE(modelOf(page, u"caseList"_s).rowCount(), static_cast<int>(m_rows.size()));
    QVERIFY(page.findChild<CellTable *>(u"caseList"_s)->hasFocus());
}

void PagesTest::aChoiceIsReadAnew()
{
    CaseListPage page(*m_casebook);
    QVERIFY(listed(page));
    QSignalSpy settled(&page, &CaseListPage::settled);
    const QString place = m_rows.constFirst().file.municipality;
    page.findChild<CaseFilterBar *>()->setChoice({.municipality = place});
    QVERIFY(settled.count() == 1 || settled.wait());
    const auto there =
        std::ranges::count_if(m_rows, [&](const store::CaseRow &row) { return row.file.municipality == place; });
    QVERIFY(there < m_rows.size());
    QCOMPARE(modelOf(page, u"caseList"_s).rowCount(), static_cast<int>(there));
    page.findChild<QPushButton *>(u"caseListAll"_s)->click();
    QVERIFY(settled.wait());
    QCOMPARE(modelOf(page, u"caseList"_s).rowCount(), static_cast<int>(m_rows.size()));
}

/// With every row that is chosen, whatever there is to tell of it; nothing of it is cut.
void PagesTest::thePaneTellsOfEachCase()
{
    CaseListPage page(*m_casebook);
    QVERIFY(listed(page));
    page.resize(1240, 816);
    QSignalSpy glanced(&page, &CaseListPage::glanced);
    auto *table = page.findChild<CellTable *>(u"caseList"_s);
    const auto *pane = page.findChild<DetailPane *>();
    QTRY_VERIFY(pane->findChild<QPushButton *>(u"detailAction"_s) != nullptr);
    for (int row = 1; row < table->model()->rowCount(); ++row) {
        glanced.clear();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!glanced.isEmpty() || glanced.wait());
        QCOMPARE(pane->accessibleName(), table->model()->index(row, 1).data().toString());
        REGIE_NONE(test::clipped(*pane));
    }
}

void PagesTest::enterOpensThatCase()
{
    CaseListPage page(*m_casebook);
    QVERIFY(listed(page));
    QSignalSpy opened(&page, &CaseListPage::openCase);
    auto *table = page.findChild<CellTable *>(u"caseList"_s);
    const QString number = table->currentIndex().siblingAtColumn(0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(*m_casebook->caseByNumber(number), opened.first().first().value<CaseId>());
}

void PagesTest::everyCaseCanBeShown()
{
    CasePage page(*m_casebook);
    for (const store::CaseRow &row : std::as_const(m_rows)) {
        QVERIFY(opened(page, row.file.id));
        QCOMPARE(page.caseId(), row.file.id);
        QVERIFY(modelOf(page, u"caseMembers"_s).rowCount() > 0);
        QVERIFY(modelOf(page, u"caseEvents"_s).rowCount() > 0);
        QCOMPARE(modelOf(page, u"caseCriteria"_s).rowCount(), static_cast<int>(rules::criterionCount) + 1);
    }
}

void PagesTest::openingIsWrittenInTheHistory()
{
    CasePage page(*m_casebook);
    QVERIFY(opened(page, m_rows.first().file.id));
    const int before = modelOf(page, u"caseAudit"_s).rowCount();
    QVERIFY(opened(page, m_rows.first().file.id));
    QCOMPARE(modelOf(page, u"caseAudit"_s).rowCount(), before + 1);
    QCOMPARE(modelOf(page, u"caseAudit"_s).index(0, 2).data().toString(), u"Casus bekeken"_s);
}

void PagesTest::aCaseThatIsNotThereSaysSo()
{
    CasePage page(*m_casebook);
    QVERIFY(test::activate(page));
    QVERIFY(opened(page, m_rows.first().file.id));
    QVERIFY(opened(page, CaseId::create(m_practice->ids)));
    QVERIFY(page.caseId().isNull());
    QVERIFY(!page.sheet()->isVisible());
    auto *message = page.findChild<MessageBar *>();
    QVERIFY(message->isVisible() && !message->text().isEmpty());
    const QSignalSpy print(&page, &CasePage::printRequested);
    page.findChild<QPushButton *>(u"casePrint"_s)->click();
    QCOMPARE(print.size(), 0);
    QVERIFY(opened(page, m_rows.first().file.id));
    QVERIFY(page.sheet()->isVisible() && !message->isVisible());
}

void PagesTest::anotherCaseBeginsAtItsOverview()
{
    CasePage page(*m_casebook);
    QVERIFY(opened(page, m_rows.at(0).file.id));
    page.sheet()->tabs()->setCurrentIndex(2);
    QVERIFY(opened(page, m_rows.at(0).file.id));
    QCOMPARE(page.sheet()->tabs()->currentIndex(), 2);
    QVERIFY(opened(page, m_rows.at(1).file.id));
    QCOMPARE(page.sheet()->tabs()->currentIndex(), 0);
}

void PagesTest::theLastOneAskedForIsShown()
{
    CasePage page(*m_casebook);
    const QSignalSpy settled(&page, &CasePage::settled);
    page.open(m_rows.at(0).file.id);
    page.open(m_rows.at(1).file.id);
    QVERIFY(page.sheet()->isHidden()); // nothing of the case before under this one's name
    QVERIFY(QTest::qWaitFor([&] { return !page.sheet()->isHidden(); }));
    QCOMPARE(page.caseId(), m_rows.at(1).file.id);
    QCOMPARE(settled.count(), 1);
}

void PagesTest::noNameInATitle()
{
    CasePage page(*m_casebook);
    QVERIFY(test::activate(page));
    for (const store::CaseRow &row : std::as_const(m_rows)) {
        QVERIFY(opened(page, row.file.id));
        REGIE_NONE(test::leaks(page, {row.householdName, row.file.number}));
    }
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
