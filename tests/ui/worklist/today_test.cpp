#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/worklist/sampletoday.h"
#include "ui/widgets/cellroles.h"
#include "ui/widgets/countcard.h"
#include "ui/widgets/keptmenu.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"
#include "ui/wording/language.h"
#include "ui/wording/rules.h"
#include "ui/worklist/filterbar.h"
#include "ui/worklist/todaypage.h"
#include "ui/worklist/workmodel.h"

#include "core/routing/region.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// The start page over values made by hand: order of the groups, words of the rows, keyboard, names, text at 200 %.
class TodayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyFont(*qApp); }
    void modelHoldsItsPromises();
    void whatIsKnownIsFromBeforeThisCall();
    void groupsAreInOrderOfUrgency();
    void rowsSayWhatTheyAre();
    void sameRowsKeepTheChoice();
    void cardsCountWhatTheListHolds();
    void enterOpens();
    void cardJumpsToItsGroup();
    void emptyPageSaysWhatToDo();
    void everyRowOpensWhereTheWorkIsDone();
    void whoIsWaitedForIsSaid();
    void aMeetingStandsAmongTheDates();
    void filterLeavesGroupsOut();
    void filterIsChosenByKeyboard();
    void filtersAreKeptWithoutWords_data();
    void filtersAreKeptWithoutWords();
    void filtersComeBack();
    void aListThatWasCutSaysSo();
    void aLongActionGoesOnBelow_data();
    void aLongActionGoesOnBelow();
    void isReachedAndNamed();
    void fits_data();
    void fits();

private:
    [[nodiscard]] TodayPage *page() const;
    routing::Region m_region;
};

void TodayTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    qRegisterMetaType<IntakeId>("regie::IntakeId");
    qRegisterMetaType<CaseId>("regie::CaseId");
}

TodayPage *TodayTest::page() const
{
    auto *out = new TodayPage(m_region);
    out->setDetailSource([](IntakeId) { return test::sampleDetail(); });
    out->resize(1240, 816);
    out->show(test::sampleToday(), test::sampleNow());
    return out;
}

void TodayTest::modelHoldsItsPromises()
{
    WorkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(workRows(test::sampleToday(), m_region, test::sampleNow()));
    QCOMPARE(model.rowCount(), 8);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

/// "Is this household known?" is not answered by the order somebody calls about.
void TodayTest::whatIsKnownIsFromBeforeThisCall()
{
    Intake intake;
    IntakeOrder now;
    now.order.id = BarringOrderId::parse(u"00000000000000000000000000000001"_s).value();
    now.current = true;
    intake.orders = {now};
    IntakePicture picture;
    picture.householdKnown = true;
    HistoryEvent event;
    event.id = now.order.id.toString();
    event.weight = rules::Weight::Counts;
    picture.history = {event};
    const auto more = [&] { return intakeDetail(intake, picture, m_region, test::sampleNow()).answers.first().more; };
    const QString none = more();
    QVERIFY2(none.contains(wording::ordersText(0)), qPrintable(none));
    event.id = u"00000000000000000000000000000002"_s;
    picture.history.append(event);
    QVERIFY2(more().contains(wording::ordersText(1)), qPrintable(more()));
}

void TodayTest::groupsAreInOrderOfUrgency()
{
    WorkModel model;
    model.setRows(workRows(test::sampleToday(), m_region, test::sampleNow()));
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.index(i, 0).data().toString());
    QCOMPARE(names, QStringList({u"Nieuwe huisverboden te toetsen"_s, u"Te laat"_s, u"Vandaag en de komende 7 dagen"_s,
                        u"Wacht op een partner"_s, u"Zonder duo"_s, u"Evaluaties van de komende 30 dagen"_s,
                        u"Eerder getoetst, geen lopende casus: er gebeurde iets nieuws"_s, u"Concepten"_s}));
    // Of the new orders the one with the least time left stands first.
    QCOMPARE(model.row(model.index(0, 0, model.index(0, 0)))->who, u"Kweldersma"_s);
}

void TodayTest::rowsSayWhatTheyAre()
{
    const QList<WorkRow> rows = workRows(test::sampleToday(), m_region, test::sampleNow());
    QCOMPARE(rows[0].stand, u"Streefdatum"_s);
    QCOMPARE(rows[0].when, u"nog 2 u 13 min"_s);
    QCOMPARE(rows[1].stand, u"Nieuw"_s);
    QCOMPARE(rows[1].when, u"nog 16 u 58 min"_s);
    QCOMPARE(rows[1].what, u"2e huisverbod, ma 02:10"_s);
    // What is late comes in the order of its dates, whatever it is of.
    QCOMPARE(rows[2].stand, u"Streefdatum"_s);
    QCOMPARE(rows[3].stand, u"Uiterste datum"_s);
    QCOMPARE(rows[3].when, u"3 dagen voorbij"_s);
    QCOMPARE(rows[3].whenInk, Token::RedText);
    QCOMPARE(rows.last().what, u"Intake, stap 2 van 7"_s);
}

void TodayTest::sameRowsKeepTheChoice()
{
    const QScopedPointer<TodayPage> today(page());
    auto *model = static_cast<WorkModel *>(today->list()->model());
    const QModelIndex second = model->index(1, 0, model->index(0, 0));
    today->list()->setCurrentIndex(second);
    WorkView later = test::sampleToday();
    later.today.overdue.clear();
    today->show(later, test::sampleNow());
    QCOMPARE(model->row(today->list()->currentIndex())->who, u"Helmgras – Zandoog"_s);
}

void TodayTest::cardsCountWhatTheListHolds()
{
    const QScopedPointer<TodayPage> today(page());
    const QHash<WorkGroup, int> counts = {{WorkGroup::NewOrders, 2}, {WorkGroup::Overdue, 2}, {WorkGroup::Coming, 3},
        {WorkGroup::Waiting, 2}, {WorkGroup::Woken, 1}, {WorkGroup::Drafts, 1}};
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        QCOMPARE(today->findChild<CountCard *>(u"card%1"_s.arg(static_cast<int>(one.key())))->count(), one.value());
    QCOMPARE(today->findChild<CountCard *>(u"card1"_s)->accessibleName(), u"2 Te laat, oudste 3 dagen"_s);
    QCOMPARE(today->urgentCount(), 4);
}

void TodayTest::enterOpens()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    const QSignalSpy intakes(today.data(), &TodayPage::openIntake);
    const QSignalSpy cases(today.data(), &TodayPage::openWork);
    today->list()->setFocus();
    QTest::keyClick(today->list(), Qt::Key_Return);
    QCOMPARE(intakes.count(), 1);
    // Over the second order and the heading of the next group to its first row.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(today->list(), Qt::Key_Down);
    QTest::keyClick(today->list(), Qt::Key_Return);
    QCOMPARE(cases.count(), 1);
}

void TodayTest::cardJumpsToItsGroup()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    auto *card = today->findChild<CountCard *>(u"card2"_s);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    auto *model = static_cast<WorkModel *>(today->list()->model());
    QCOMPARE(model->row(today->list()->currentIndex())->group, WorkGroup::Coming);
    QVERIFY(card->isChecked());
    QVERIFY(!today->findChild<CountCard *>(u"card0"_s)->isChecked());
}

void TodayTest::emptyPageSaysWhatToDo()
{
    TodayPage today(m_region);
    today.show({}, test::sampleNow());
    QVERIFY(!today.list()->isVisibleTo(&today));
    QCOMPARE(today.urgentCount(), 0);
}

void TodayTest::everyRowOpensWhereTheWorkIsDone()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    QStringList opened;
    connect(today.data(), &TodayPage::openIntake, this, [&] { opened.append(u"intake"_s); });
    connect(today.data(), &TodayPage::openWork, this,
        [&](const CaseWork &work) { opened.append(work.place == CasePlace::Phases ? u"phases"_s : u"elsewhere"_s); });
    connect(today.data(), &TodayPage::openHousehold, this, [&] { opened.append(u"household"_s); });
    auto *model = static_cast<WorkModel *>(today->list()->model());
    QStringList expected;
    for (int g = 0; g < model->rowCount(); ++g) {
        const QModelIndex group = model->index(g, 0);
        for (int r = 0; r < model->rowCount(group); ++r) {
            const WorkRow &row = *model->row(model->index(r, 0, group));
            expected.append(row.group == WorkGroup::NewOrders || row.group == WorkGroup::Drafts ? u"intake"_s
                            : row.group == WorkGroup::Woken                                     ? u"household"_s
                                                                                                : u"phases"_s);
            today->list()->setCurrentIndex(model->index(r, 0, group));
            QTest::keyClick(today->list(), Qt::Key_Return);
            // the pane at the right does the same
            const auto *action = today->findChild<QPushButton *>(u"detailAction"_s);
            QVERIFY(action != nullptr && !action->text().isEmpty());
        }
    }
    QCOMPARE(opened, expected);
}

void TodayTest::whoIsWaitedForIsSaid()
{
    const QList<WorkRow> rows = workRows(test::sampleToday(), m_region, test::sampleNow());
    const auto of = [&rows](WorkGroup group) {
        return *std::find_if(rows.cbegin(), rows.cend(), [group](const WorkRow &row) { return row.group == group; });
    };
    const WorkRow waiting = of(WorkGroup::Waiting);
    QCOMPARE(waiting.stand, u"Wacht"_s);
    QCOMPARE(waiting.when, u"11 dagen"_s);
    QVERIFY2(waiting.what.startsWith(u"lokaal team"_s, Qt::CaseInsensitive), qPrintable(waiting.what));
    QCOMPARE(waiting.basis, u"Sinds do 12-11"_s);
    QCOMPARE(waiting.sign, Sign::Waiting);
    const WorkRow woken = of(WorkGroup::Woken);
    QCOMPARE(woken.when, u"sinds vandaag"_s);
    QCOMPARE(woken.what, u"Nieuwe melding bij Veilig Thuis, ma 23-11"_s);
    QCOMPARE(of(WorkGroup::WithoutDuo).stand, u"Geen duo"_s);
}

/// At its moment between terms and actions, and who waits is told the same next date as the case has.
void TodayTest::aMeetingStandsAmongTheDates()
{
    const LocalDateTime now = test::sampleNow();
    WorkView view = test::sampleToday();
    store::MeetingRow row;
    row.meeting.id = MeetingId::parse(u"00000000000000000000000000000077"_s).value();
    row.meeting.at = now.addDays(1);
    row.meeting.place = u"Zaal 2"_s;
    row.cases = {{.number = u"OEF-2026-0031"_s, .householdName = u"Zilvermeeuw"_s}, {.number = u"OEF-2026-0032"_s}};
    view.meetings = {row};
    view.nextDates.insert(view.waiting.constFirst().stand.file, {row.meeting, row.meeting.at, false});
    const QList<WorkRow> rows = workRows(view, m_region, now);
    QStringList coming;
    for (const WorkRow &one : rows) {
        if (one.group == WorkGroup::Coming)
            coming.append(one.what);
    }
    QCOMPARE(coming.size(), 4);
    QCOMPARE(coming.at(2), u"Casusoverleg, di 09:12"_s);
    const auto meeting = std::ranges::find(rows, WorkTarget(row.meeting.id), &WorkRow::target);
    QVERIFY(meeting != rows.cend());
    QCOMPARE(meeting->who, u"Zilvermeeuw, OEF-2026-0032"_s);
    QCOMPARE(meeting->stand, u"Gepland"_s);
    QCOMPARE(rowDetail(*meeting).action, u"Overleg openen"_s);
    QCOMPARE(workCards(rows, view, now).at(2).count, 4);
    const auto waiting = std::ranges::find(rows, WorkGroup::Waiting, &WorkRow::group);
    QCOMPARE(waiting->answers.constLast().answer, u"Casusoverleg"_s);
    TodayPage page(m_region);
    page.show(view, now);
    QSignalSpy opened(&page, &TodayPage::openMeeting);
    auto *list = page.list();
    const auto *model = static_cast<const WorkModel *>(list->model());
    list->setCurrentIndex(model->indexOf(*meeting));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TodayTest::filterLeavesGroupsOut()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    auto *bar = today->findChild<FilterBar *>();
    auto *model = static_cast<WorkModel *>(today->list()->model());
    const QSignalSpy asked(today.data(), &TodayPage::scopeChanged);
    bar->setFilter({WorkScope::All, {WorkGroup::Overdue, WorkGroup::Drafts}});
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(asked.count(), 0); // the same work, less of it shown
    QCOMPARE(today->findChild<QPushButton *>(u"workGroups"_s)->text(), u"7 van 9 soorten"_s);
    // what is left out still counts, and its card brings it back
    auto *card = today->findChild<CountCard *>(u"card%1"_s.arg(static_cast<int>(WorkGroup::Overdue)));
    QCOMPARE(card->count(), 2);
    card->click();
    QVERIFY(model->indexOf(WorkGroup::Overdue).isValid());
    QCOMPARE(bar->filter().hidden, QSet<WorkGroup>({WorkGroup::Drafts}));
}

void TodayTest::filterIsChosenByKeyboard()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    const QSignalSpy asked(today.data(), &TodayPage::scopeChanged);
    auto *all = today->findChild<QToolButton *>(u"workScope_%1"_s.arg(static_cast<int>(WorkScope::All)));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Right);
    QCOMPARE(today->scope(), WorkScope::Team);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(today->scope(), WorkScope::Mine);
    QCOMPARE(asked.count(), 2);
}

void TodayTest::filtersAreKeptWithoutWords_data()
{
    QTest::addColumn<WorkFilter>("filter");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("everything") << WorkFilter{}
                                << u"all:orders,overdue,coming,waiting,no-duo,reviews,woken,who-is-who,drafts"_s
                                << u"Alles"_s;
    WorkFilter mine{WorkScope::Mine, {}};
    for (int g = 0; g < workGroupCount; ++g)
        mine.hidden.insert(static_cast<WorkGroup>(g));
    mine.hidden.remove(WorkGroup::Overdue);
    mine.hidden.remove(WorkGroup::Waiting);
    QTest::newRow("two kinds of mine") << mine << u"mine:overdue,waiting"_s
                                       << u"Van mij: Te laat, Wacht op een partner"_s;
    mine.hidden += {WorkGroup::Overdue, WorkGroup::Waiting};
    QTest::newRow("nothing") << mine << u"mine:"_s << u"Van mij: niets"_s;
}

void TodayTest::filtersAreKeptWithoutWords()
{
    QFETCH(WorkFilter, filter);
    QFETCH(QString, code);
    QFETCH(QString, name);
    QCOMPARE(filter.toCode(), code);
    QVERIFY(WorkFilter::fromCode(code) == filter);
    QCOMPARE(filterName(filter), name);
    for (const QString &bad : {QString(), u"mine"_s, u"hers:overdue"_s, u"mine:Helmgras"_s})
        QVERIFY2(!WorkFilter::fromCode(bad), qPrintable(bad));
}

void TodayTest::filtersComeBack()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"regiekompas-test"_s);
    QCoreApplication::setApplicationName(u"worklist_today"_s);
    QSettings().clear();
    const WorkFilter mine{WorkScope::Mine, {WorkGroup::Drafts}};
    {
        const QScopedPointer<TodayPage> today(page());
        auto *bar = today->findChild<FilterBar *>();
        bar->setFilter(mine);
        auto *menu = bar->findChild<QMenu *>(u"workFiltersMenu"_s);
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        (*std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text() == u"Dit filter bewaren"_s;
        }))->trigger();
        bar->setFilter({});
        auto *columns = bar->findChild<QMenu *>(u"workColumnsMenu"_s);
        Q_EMIT columns->aboutToShow();
        QCOMPARE(columns->actions().size(), 4); // how a row stands is always there
        columns->actions().constLast()->trigger();
        QVERIFY(today->list()->isColumnHidden(WorkModel::Basis));
    }
    {
        const QScopedPointer<TodayPage> today(page());
        QCOMPARE(today->findChild<FilterBar *>()->keptFilters()->kept(), QStringList{mine.toCode()});
    }
    const QScopedPointer<TodayPage> again(page());
    QVERIFY(again->list()->isColumnHidden(WorkModel::Basis));
    auto *bar = again->findChild<FilterBar *>();
    auto *menu = bar->findChild<QMenu *>(u"workFiltersMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), filterName(mine));
    menu->actions().constFirst()->trigger();
    QVERIFY(bar->filter() == mine);
    // codes only: nothing that somebody typed or that the vault holds
    const QSettings settings;
    for (const QString &key : settings.allKeys()) {
        const QString value = settings.value(key).toStringList().join(u' ');
        QVERIFY2(!value.contains(u"Helmgras"_s) && !value.contains(u"OEF-"_s), qPrintable(key));
    }
    QSettings().clear();
    QCoreApplication::setOrganizationName({});
}

void TodayTest::aListThatWasCutSaysSo()
{
    WorkView view = test::sampleToday();
    view.overdue = 640;
    WorkModel model;
    model.setRows(workRows(view, m_region, test::sampleNow()), workCounts(view, test::sampleNow()));
    QCOMPARE(model.indexOf(WorkGroup::Overdue).data(CountRole).toString(), u"640, hier staan de eerste 2"_s);
    view.overdue = WorkView::mostCounted;
    model.setRows(workRows(view, m_region, test::sampleNow()), workCounts(view, test::sampleNow()));
    QCOMPARE(model.indexOf(WorkGroup::Overdue).data(CountRole).toString(), u"meer dan 1000, hier staan de eerste 2"_s);
}

void TodayTest::aLongActionGoesOnBelow_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("lines");
    QTest::newRow("a word or two") << u"Sleutels"_s << 1;
    QTest::newRow("a sentence") << u"Met het gezin de afspraken rond geld op een vel zetten"_s << 2;
}

/// The row is as high as its lines; a wider column makes it low again.
void TodayTest::aLongActionGoesOnBelow()
{
    QFETCH(QString, what);
    QFETCH(int, lines);
    store::ActionRow row;
    row.action.what = what;
    row.action.target = test::sampleNow().date;
    row.householdName = u"Helmgras"_s;
    WorkView view;
    view.actions = {row};
    const std::unique_ptr<TodayPage> shown(page());
    shown->show(view, test::sampleNow());
    QVERIFY(test::activate(*shown));
    QTreeView *list = shown->list();
    const QModelIndex at = list->model()->index(0, WorkModel::What, list->model()->index(0, 0));
    QCOMPARE(at.data().toString(), u"Actiepunt: "_s + what);
    const int oneLine = heightFor(height::row);
    QTRY_VERIFY(lines == 1 ? list->visualRect(at).height() == oneLine : list->visualRect(at).height() > oneLine);
    list->setColumnWidth(WorkModel::What, 900);
    QTRY_COMPARE(list->visualRect(at).height(), oneLine);
}

void TodayTest::isReachedAndNamed()
{
    const QScopedPointer<TodayPage> today(page());
    QVERIFY(test::activate(*today));
    REGIE_NONE(test::unnamed(*today));
    REGIE_NONE(test::tabWalk(*today));
    REGIE_NONE(test::invisibleFocus(*today));
}

void TodayTest::fits_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as in the mock-up") << 1.0 << QSize(1240, 816);
    QTest::newRow("narrow") << 1.0 << QSize(900, 816);
    QTest::newRow("twice the text") << 2.0 << QSize(1388, 816);
}

void TodayTest::fits()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    applyFont(*qApp, scale);
    const QScopedPointer<TodayPage> today(page());
    const QImage picture = test::grabAt(*today, size);
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u"/today_%1_%2.png"_s.arg(scale).arg(size.width())));
    REGIE_NONE(test::clipped(*today));
    REGIE_NONE(test::richTexts(*today));
}

QTEST_MAIN(TodayTest)
#include "today_test.moc"
