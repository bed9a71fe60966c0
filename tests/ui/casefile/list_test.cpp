#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/samplecase.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/casechoices.h"
#include "ui/casefile/caselistview.h"
#include "ui/casefile/celltable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QComboBox>
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
    void aChoiceIsAskedFor_data();
    void aChoiceIsAskedFor();
    void whoseCasesAreAskedFor();
    void whatIsLeftSaysItself_data();
    void whatIsLeftSaysItself();
    void thePaneTellsOfTheChosenCase();
    void nothingOfARowIsCut_data();
    void nothingOfARowIsCut();
    void chosenColumnsAreKept();
    void aChoiceHasACode_data();
    void aChoiceHasACode();
    void anotherCodeIsNoChoice_data();
    void anotherCodeIsNoChoice();
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
    QCOMPARE(rows->index(1, 8).data(CellModel::SecondRole).toString(), u"Actiepunt: Sleutels wisselen"_s);
    QCOMPARE(rows->index(2, 7).data().toString(), u"Gepland"_s);
    QCOMPARE(rows->index(2, 8).data(CellModel::SecondRole).toString(), u"Casusoverleg"_s);
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
    auto *clear = list.findChild<QPushButton *>(u"caseListClear"_s);
    QVERIFY(clear->isVisible());
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(numbers(list).size(), sampleCases().size());
    QVERIFY(!clear->isVisible() && list.filter()->text().isEmpty() && list.table()->hasFocus());
}

/// What is chosen is asked for, told once, kept for the next time and taken away as a whole.
void ListTest::aChoiceIsAskedFor_data()
{
    QTest::addColumn<QString>("combo");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<CaseChoice>("choice");
    QTest::newRow("a municipality") << u"caseMunicipality"_s << u"Rijswijk"_s
                                    << CaseChoice{.municipality = u"GM0603"_s};
    QTest::newRow("a route") << u"caseRoute"_s << u"MDA++"_s << CaseChoice{.route = AdviceRoute::Mda};
    QTest::newRow("a phase") << u"casePhase"_s << u"Herstel"_s << CaseChoice{.phase = caseflow::SafetyPhase::Recovery};
    QTest::newRow("a status") << u"caseStatus"_s << u"Afgesloten"_s << CaseChoice{.status = CaseStatus::Closed};
}

void ListTest::aChoiceIsAskedFor()
{
    QFETCH(QString, combo);
    QFETCH(QString, entry);
    QFETCH(CaseChoice, choice);
    {
        List list;
        QVERIFY(activate(list));
        const QSignalSpy asked(&list, &CaseListView::choiceChanged);
        auto *box = list.findChild<QComboBox *>(combo);
        QVERIFY(box->findText(entry) > 0);
        box->setFocus();
        while (box->currentText() != entry)
            QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(list.choice(), choice);
    }
    List again;
    QVERIFY(activate(again));
    QCOMPARE(again.choice(), choice);
    QCOMPARE(again.findChild<QComboBox *>(combo)->currentText(), entry);
    const QSignalSpy asked(&again, &CaseListView::choiceChanged);
    auto *all = again.findChild<QPushButton *>(u"caseListAll"_s);
    QVERIFY(all->isEnabled());
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QVERIFY(again.choice().isEmpty());
}

void ListTest::whoseCasesAreAskedFor()
{
    List list;
    QVERIFY(activate(list));
    auto *mine = list.findChild<QWidget *>(u"caseScope"_s)->findChildren<QAbstractButton *>().last();
    QCOMPARE(mine->text(), u"Van mij"_s);
    mine->click();
    QCOMPARE(list.choice(), CaseChoice{.scope = WorkScope::Mine});
}

/// A choice that leaves nothing says so, also before a word was typed; without any case at all a case begins.
void ListTest::whatIsLeftSaysItself_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("all");
    QTest::addColumn<QString>("count");
    QTest::addColumn<bool>("clears");
    QTest::addColumn<bool>("begins");
    QTest::newRow("everything") << 4 << 4 << u"4 casussen"_s << false << false;
    QTest::newRow("some of them") << 2 << 4 << u"2 van 4 casussen"_s << false << false;
    QTest::newRow("nothing of what there is") << 0 << 4 << u"0 van 4 casussen"_s << true << false;
    QTest::newRow("there is nothing") << 0 << 0 << u"0 casussen"_s << false << true;
}

void ListTest::whatIsLeftSaysItself()
{
    QFETCH(int, shown);
    QFETCH(int, all);
    QFETCH(QString, count);
    CaseListView list;
    list.setList(CaseList{sampleCases().mid(0, shown), all}, smallRegion(), mockupNow());
    QVERIFY(activate(list));
    QTEST(list.findChild<QPushButton *>(u"caseListClear"_s)->isVisible(), "clears");
    QTEST(list.findChild<QPushButton *>(u"caseListNewIntake"_s)->isVisible(), "begins");
    const QList<TextLabel *> labels = list.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text() == count; }));
}

/// The chosen case is told once; the pane follows, and its button opens it.
void ListTest::thePaneTellsOfTheChosenCase()
{
    List list;
    QVERIFY(activate(list));
    QSignalSpy told(&list, &CaseListView::caseChosen);
    QSignalSpy opened(&list, &CaseListView::openCase);
    list.focusList();
    QTest::keyClick(list.table(), Qt::Key_Down);
    QCOMPARE(told.size(), 1);
    const CaseId chosen = told.first().first().value<CaseId>();
    QCOMPARE(chosen, list.chosen());
    list.showGlance({.file = sampleCases().at(2).file.id, .open = true}, smallRegion(), mockupNow());
    QVERIFY(list.findChild<QPushButton *>(u"detailAction"_s) == nullptr); // of another case: too late
    list.showGlance({.file = chosen, .open = true}, smallRegion(), mockupNow());
    auto *button = list.findChild<QPushButton *>(u"detailAction"_s);
    QVERIFY(button != nullptr);
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(opened.first().first().value<CaseId>(), chosen);
    list.showGlance({.file = chosen, .open = true}, smallRegion(), mockupNow());
    QTRY_VERIFY(list.findChild<QPushButton *>(u"detailAction"_s)->hasFocus()); // read anew, the keyboard stays
}

/// At the size of the design nothing of a municipality or of what is asked is cut, and the row grows.
void ListTest::nothingOfARowIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 x 900") << QSize(1240, 816);
    QTest::newRow("1024 x 768") << QSize(972, 684);
}

void ListTest::nothingOfARowIsCut()
{
    QFETCH(QSize, size);
    QList<store::CaseRow> cases = sampleCases();
    caseflow::PlanAction action;
    action.what = u"Met het gezin de afspraken over de sleutels van de woning nalopen en vastleggen"_s;
    action.target = mockupNow().date.addDays(-1);
    cases[0].agenda.actions = {action};
    routing::Region region = smallRegion();
    for (routing::Municipality &place : region.municipalities)
        place.name = u"Leidschendam-Voorburg"_s;
    CaseListView list;
    list.setCases(cases, region, mockupNow());
    list.resize(size);
    QVERIFY(activate(list));
    QCoreApplication::processEvents();
    const auto *table = list.findChild<CellTable *>(u"caseList"_s);
    QVERIFY(table->wordWrap());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QVERIFY(table->rowHeight(row) >= static_cast<const QAbstractItemView *>(table)->sizeHintForRow(row));
        for (const int column : {2, 8}) {
            const QString text = table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
            const QStringList words = text.split(QRegularExpression(u"(?<=-)|\\s"_s), Qt::SkipEmptyParts);
            for (const QString &word : words) {
                const int needed = table->fontMetrics().horizontalAdvance(word);
                QVERIFY2(needed + 2 * space::s <= table->columnWidth(column), qPrintable(word));
            }
        }
    }
}

/// Columns that the pane tells of too can be shown, and stay so.
void ListTest::chosenColumnsAreKept()
{
    {
        List list;
        QVERIFY(list.table()->isColumnHidden(4));
        list.table()->setColumnHidden(4, false);
        list.table()->setColumnHidden(8, true);
    }
    const List again;
    QVERIFY(!again.table()->isColumnHidden(4));
    QVERIFY(again.table()->isColumnHidden(8));
}

void ListTest::aChoiceHasACode_data()
{
    QTest::addColumn<CaseChoice>("choice");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("everything") << CaseChoice{} << u"all"_s << u"Alles"_s;
    QTest::newRow("hers") << CaseChoice{.scope = WorkScope::Mine} << u"mine"_s << u"Van mij"_s;
    QTest::newRow("of everything something")
        << CaseChoice{.scope = WorkScope::Team,
               .municipality = u"GM0603"_s,
               .route = AdviceRoute::Icm,
               .phase = caseflow::SafetyPhase::ImmediateSafety,
               .status = CaseStatus::Active}
        << u"team;municipality=GM0603;route=icm;phase=immediate-safety;status=active"_s
        << u"Mijn team: Rijswijk, ICM, Directe veiligheid, Loopt"_s;
}

void ListTest::aChoiceHasACode()
{
    QFETCH(CaseChoice, choice);
    QTEST(codeOf(choice), "code");
    QTEST(choiceName(choice, smallRegion()), "name");
    QCOMPARE(caseChoiceOf(codeOf(choice)), choice);
}

void ListTest::anotherCodeIsNoChoice_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("somebody") << u"yours"_s;
    QTest::newRow("a route that is none") << u"all;route=north"_s;
    QTest::newRow("something else") << u"all;name=Helmgras"_s;
    QTest::newRow("no municipality") << u"all;municipality="_s;
}

void ListTest::anotherCodeIsNoChoice()
{
    QFETCH(QString, code);
    QCOMPARE(caseChoiceOf(code), std::nullopt);
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
    if (!empty)
        list.showGlance({.file = list.chosen(), .open = true}, smallRegion(), mockupNow());
    list.resize(1240, 816);
    REGIE_NONE(tabWalk(list));
    REGIE_NONE(unnamed(list));
    REGIE_NONE(clipped(list));
    REGIE_NONE(richTexts(list));
    REGIE_NONE(invisibleFocus(list));
}

QTEST_MAIN(ListTest)
#include "list_test.moc"
