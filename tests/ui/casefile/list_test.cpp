#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/samplecase.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/caselistview.h"
#include "ui/casefile/celltable.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

QStringList numbers(const CaseListView &list)
{
    QStringList all;
    const auto *table = list.findChild<CellTable *>(u"caseList"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all.append(table->model()->index(row, 0).data().toString());
    return all;
}

struct List : CaseListView
{
    List() { setCases(sampleCases(), smallRegion(), mockupNow()); }
    [[nodiscard]] CellTable *table() const { return findChild<CellTable *>(u"caseList"_s); }
    [[nodiscard]] QLineEdit *filter() const { return findChild<QLineEdit *>(u"caseFilter"_s); }
};

} // namespace

class ListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { applyFont(*qApp); }
    void mostUrgentComesFirst();
    void whatComesFirstIsOfWhatever();
    void enterOpens();
    void filterAndEnter();
    void aFilterThatFindsNothing();
    void reloadKeepsTheChosenCase();
    void draggedColumnsAreKept();
    void emptySaysWhatToDo();
    void isAccessible_data();
    void isAccessible();
};

void ListTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"regiekompas-test"_s);
    QCoreApplication::setApplicationName(u"casefile_list"_s);
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void ListTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
}

void ListTest::mostUrgentComesFirst()
{
    const List list;
    QCOMPARE(
        numbers(list), QStringList({u"OEF-2026-0003"_s, u"OEF-2026-0018"_s, u"OEF-2026-0042"_s, u"OEF-2025-0017"_s}));
}

/// An action that is late stands above a term of later, and a meeting among what is on time, by its moment.
void ListTest::whatComesFirstIsOfWhatever()
{
    QList<store::CaseRow> cases = sampleCases();
    caseflow::PlanAction action;
    action.what = u"Sleutels wisselen"_s;
    action.target = mockupNow().date.addDays(-1);
    action.latest = action.target;
    cases[0].agenda.actions = {action};
    caseflow::Meeting meeting;
    meeting.at = mockupNow().addDays(2);
    cases[3].agenda.terms.clear();
    cases[3].agenda.meetings = {meeting};
    CaseListView list;
    list.setCases(cases, smallRegion(), mockupNow());
    QCOMPARE(
        numbers(list), QStringList({u"OEF-2026-0003"_s, u"OEF-2026-0042"_s, u"OEF-2026-0018"_s, u"OEF-2025-0017"_s}));
    const QAbstractItemModel *rows = list.findChild<CellTable *>(u"caseList"_s)->model();
    QCOMPARE(rows->index(1, 7).data().toString(), u"Uiterste datum"_s);
    QCOMPARE(rows->index(1, 9).data().toString(), u"Actiepunt: Sleutels wisselen"_s);
    QCOMPARE(rows->index(2, 7).data().toString(), u"Gepland"_s);
    QCOMPARE(rows->index(2, 9).data().toString(), u"Casusoverleg"_s);
    QCOMPARE(rows->index(3, 7).data().toString(), u"Geen datum"_s);
}

void ListTest::enterOpens()
{
    List list;
    QVERIFY(activate(list));
    QSignalSpy opened(&list, &CaseListView::openCase);
    list.focusList();
    QTest::keyClick(list.table(), Qt::Key_Down);
    QTest::keyClick(list.table(), Qt::Key_Down);
    QTest::keyClick(list.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<CaseId>(), sampleCases().at(0).file.id);
}

void ListTest::filterAndEnter()
{
    List list;
    QVERIFY(activate(list));
    QSignalSpy opened(&list, &CaseListView::openCase);
    list.filter()->setFocus();
    QTest::keyClicks(list.filter(), u"elzen rij"_s);
    QCOMPARE(numbers(list), QStringList({u"OEF-2025-0017"_s}));
    QTest::keyClick(list.filter(), Qt::Key_Return);
    QVERIFY(list.table()->hasFocus());
    QTest::keyClick(list.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<CaseId>(), sampleCases().at(2).file.id);
}

void ListTest::aFilterThatFindsNothing()
{
    List list;
    QVERIFY(activate(list));
    list.filter()->setFocus();
    QTest::keyClicks(list.filter(), u"bestaat niet"_s);
    QCOMPARE(numbers(list), QStringList());
    QTest::keyClick(list.filter(), Qt::Key_Return);
    QVERIFY(list.filter()->hasFocus());
}

void ListTest::reloadKeepsTheChosenCase()
{
    List list;
    list.table()->setCurrentIndex(list.table()->model()->index(2, 0));
    QList<store::CaseRow> later = sampleCases();
    later.removeAt(1);
    list.setCases(later, smallRegion(), mockupNow());
    QCOMPARE(list.table()->currentIndex().data(CellModel::IdRole).toString(), sampleCases().at(0).file.id.toString());
}

void ListTest::draggedColumnsAreKept()
{
    {
        List list;
        list.table()->horizontalHeader()->moveSection(0, 2);
    }
    const List again;
    QCOMPARE(again.table()->horizontalHeader()->visualIndex(0), 2);
}

void ListTest::emptySaysWhatToDo()
{
    CaseListView list;
    list.setCases({}, smallRegion(), mockupNow());
    QVERIFY(activate(list));
    list.focusList();
    auto *button = list.findChild<QPushButton *>(u"caseListNewIntake"_s);
    QVERIFY(button->isVisible() && button->hasFocus());
    const QSignalSpy asked(&list, &CaseListView::newIntake);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void ListTest::isAccessible_data()
{
    QTest::addColumn<bool>("empty");
    QTest::addColumn<double>("scale");
    QTest::newRow("with cases") << false << 1.0;
    QTest::newRow("with cases, text at 200 %") << false << 2.0;
    QTest::newRow("empty") << true << 1.0;
    QTest::newRow("empty, text at 200 %") << true << 2.0;
}

void ListTest::isAccessible()
{
    QFETCH(bool, empty);
    QFETCH(double, scale);
    applyFont(*qApp, scale);
    CaseListView list;
    list.setCases(empty ? QList<store::CaseRow>() : sampleCases(), smallRegion(), mockupNow());
    list.resize(1240, 816);
    REGIE_NONE(tabWalk(list));
    REGIE_NONE(unnamed(list));
    REGIE_NONE(clipped(list));
    REGIE_NONE(richTexts(list));
    REGIE_NONE(invisibleFocus(list));
}

QTEST_MAIN(ListTest)
#include "list_test.moc"
