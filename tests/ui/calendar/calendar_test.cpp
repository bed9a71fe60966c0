#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/datemodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

CaseDate dateOf(const QString &name, DeadlineKind kind, LocalDateTime at, bool latest)
{
    CaseDate date;
    date.row.caseNumber = u"OEF-2026-0007"_s;
    date.row.householdName = name;
    IdBytes bytes{};
    bytes[0] = 7;
    date.row.caseFile = CaseId(bytes);
    date.row.deadline.kind = kind;
    date.row.deadline.due = at;
    date.row.deadline.hard = latest;
    date.row.deadline.basis = u"Wth art. 9 lid 1"_s;
    date.row.deadline.confirmed = true;
    date.at = at;
    date.latest = latest;
    return date;
}

} // namespace

/// Kalender: rows by hand, then the page on a practice vault by keyboard.
class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { applyFont(*qApp); }
    void spansAreWholeWeeks_data();
    void spansAreWholeWeeks();
    void rowsSayHowTheyStand_data();
    void rowsSayHowTheyStand();
    void ordersSayTheirDay();
    void modelHoldsItsPromises();
    void nothingPersonalLeaves();
    void arrowsGoFromDayToDay_data();
    void arrowsGoFromDayToDay();
    void theDayIsReadOut();
    void opensOnThisMonth();
    void everyDateOpensItsCase();
    void pagesTurnByKey();
    void viewsAreChosenByKeyboard();
    void theListHoldsTheMonth();
    void scopeAsksAnew();
    void savesWithoutNames();
    void aChangeOfMindSavesNothing();
    void whatCannotBeSavedIsSaid();
    void goesWhileItReads();
    void isReachedAndNamed();
    void fits_data();
    void fits();

private:
    [[nodiscard]] bool open(CalendarPage &page) const;
    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
};

void CalendarTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(30));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
}

void CalendarTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// Shown, read and in the place of the mock-ups.
bool CalendarTest::open(CalendarPage &page) const
{
    const QSignalSpy settled(&page, &CalendarPage::settled);
    page.resize(1240, 816);
    return test::activate(page) && QTest::qWaitFor([&] { return !settled.isEmpty(); });
}

void CalendarTest::spansAreWholeWeeks_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    const auto row = [](const char *name, CalendarView view, QDate day, QDate from, QDate until) {
        QTest::newRow(name) << static_cast<int>(view) << day << from << until;
    };
    row("month that begins on a Sunday", CalendarView::Month, {2026, 11, 23}, {2026, 10, 26}, {2026, 12, 6});
    row("February of four weeks", CalendarView::Month, {2027, 2, 10}, {2027, 2, 1}, {2027, 2, 28});
    row("leap day", CalendarView::Month, {2028, 2, 29}, {2028, 1, 31}, {2028, 3, 5});
    row("week over the new year", CalendarView::Week, {2027, 1, 1}, {2026, 12, 28}, {2027, 1, 3});
    row("week of a Monday", CalendarView::Week, {2026, 11, 23}, {2026, 11, 23}, {2026, 11, 29});
    row("list", CalendarView::List, {2026, 11, 23}, {2026, 11, 1}, {2026, 11, 30});
}

void CalendarTest::spansAreWholeWeeks()
{
    QFETCH(int, view);
    QFETCH(QDate, day);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    const CalendarSpan span = spanOf(static_cast<CalendarView>(view), day);
    QCOMPARE(span.from, from);
    QCOMPARE(span.until, until);
    QVERIFY(turned(static_cast<CalendarView>(view), day, 1) > day);
    QVERIFY(!spanText(static_cast<CalendarView>(view), day).isEmpty());
}

void CalendarTest::rowsSayHowTheyStand_data()
{
    QTest::addColumn<LocalDateTime>("at");
    QTest::addColumn<bool>("latest");
    QTest::addColumn<QString>("stand");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("sign");
    const auto row = [](const char *name, LocalDateTime at, bool latest, const QString &stand, const QString &which,
                         const QString &time, Sign sign) {
        QTest::newRow(name) << at << latest << stand << which << time << static_cast<int>(sign);
    };
    const QDate today(2026, 11, 23);
    row("agreed, later", {today.addDays(2), QTime(14, 0)}, false, u"Op tijd"_s, u"Streefdatum"_s, u"14:00"_s,
        Sign::OnTime);
    row("agreed, today", {today, QTime(23, 59)}, false, u"Streefdatum"_s, u"Streefdatum"_s, {}, Sign::Target);
    row("law, later", {today.addDays(2), QTime(2, 10)}, true, u"Op tijd"_s, u"Uiterste datum"_s, u"02:10"_s,
        Sign::OnTime);
    row("law, past", {today.addDays(-1), QTime(2, 10)}, true, u"Uiterste datum"_s, u"Uiterste datum"_s, u"02:10"_s,
        Sign::Latest);
}

void CalendarTest::rowsSayHowTheyStand()
{
    QFETCH(LocalDateTime, at);
    QFETCH(bool, latest);
    QFETCH(QString, stand);
    QFETCH(QString, which);
    QFETCH(QString, time);
    QFETCH(int, sign);
    CaseDates dates;
    dates.dates = {dateOf(u"Lisdodde"_s, DeadlineKind::Review, at, latest)};
    const LocalDateTime now{QDate(2026, 11, 23), QTime(9, 12)};
    const DateRow row = dateRows(dates, m_practice->region, now).constFirst();
    QCOMPARE(row.stand, stand);
    QCOMPARE(row.which, which);
    QCOMPARE(row.time, time);
    QCOMPARE(static_cast<int>(row.sign), sign);
    QVERIFY(row.sentence().contains(u"Lisdodde"_s));
}

void CalendarTest::ordersSayTheirDay()
{
    CaseDates dates;
    const LocalDateTime at{QDate(2026, 12, 3), QTime(2, 10)};
    dates.dates = {dateOf(u"Lisdodde"_s, DeadlineKind::OrderEnd, at, true),
        dateOf(u"Lisdodde"_s, DeadlineKind::OrderEndExtended, at.addDays(18), true)};
    const QList<DateRow> rows = dateRows(dates, m_practice->region, m_practice->clock.now());
    QVERIFY2(rows.at(0).what.contains(u"dag 10"_s), qPrintable(rows.at(0).what));
    QVERIFY2(rows.at(1).what.contains(u"dag 28"_s), qPrintable(rows.at(1).what));
}

void CalendarTest::modelHoldsItsPromises()
{
    DateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseDates dates;
    const LocalDateTime at{QDate(2026, 12, 3), QTime(2, 10)};
    dates.dates = {dateOf(u"Lisdodde"_s, DeadlineKind::OrderEnd, at, true),
        dateOf(u"Meerkoet"_s, DeadlineKind::Review, at.addDays(1), false)};
    const QList<DateRow> rows = dateRows(dates, m_practice->region, m_practice->clock.now());
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(rows.at(1)).row(), 1);
    model.setRows(rows, QDate(2026, 12, 4));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(model.index(0, 0))->who, u"Meerkoet"_s);
    model.setRows({});
    QVERIFY(!model.indexOf(rows.at(0)).isValid());
}

void CalendarTest::nothingPersonalLeaves()
{
    CaseDates dates;
    const LocalDateTime at{QDate(2026, 12, 3), QTime(2, 10)};
    dates.dates = {dateOf(u"Lisdodde"_s, DeadlineKind::Weighing, at, false),
        dateOf(u"Lisdodde"_s, DeadlineKind::Weighing, at.addDays(28), true)};
    const QList<exchange::CalendarEntry> entries = calendarEntries(dates, m_practice->region);
    QCOMPARE(entries.size(), 2);
    const QByteArray file = exchange::iCalendar(entries, m_practice->clock.nowUtc());
    QVERIFY(!file.contains("Lisdodde"));
    QVERIFY(file.contains("OEF-2026-0007: Streefdatum"));
    // both dates of one term have an identity of their own
    QVERIFY(exchange::calendarUid(entries.at(0)) != exchange::calendarUid(entries.at(1)));
}

void CalendarTest::arrowsGoFromDayToDay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QDate>("day");
    QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 11, 24);
    QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 11, 26);
    QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 11, 18);
    QTest::newRow("down") << int(Qt::Key_Down) << QDate(2026, 12, 2);
    QTest::newRow("home") << int(Qt::Key_Home) << QDate(2026, 11, 23);
    QTest::newRow("end") << int(Qt::Key_End) << QDate(2026, 11, 29);
}

void CalendarTest::arrowsGoFromDayToDay()
{
    QFETCH(int, key);
    QFETCH(QDate, day);
    CalendarGrid grid;
    const QDate wednesday(2026, 11, 25);
    grid.setSpan(spanOf(CalendarView::Month, wednesday), wednesday, wednesday);
    grid.setCurrentDay(wednesday);
    grid.resize(900, 600);
    QVERIFY(test::activate(grid));
    QTest::keyClick(&grid, static_cast<Qt::Key>(key));
    QCOMPARE(grid.currentDay(), day);
}

void CalendarTest::theDayIsReadOut()
{
    CaseDates dates;
    const QDate day(2026, 12, 3);
    dates.dates = {dateOf(u"Lisdodde"_s, DeadlineKind::OrderEnd, {day, QTime(2, 10)}, true)};
    CalendarGrid grid;
    grid.setSpan(spanOf(CalendarView::Month, day), day, day);
    grid.setRows(dateRows(dates, m_practice->region, m_practice->clock.now()));
    grid.setCurrentDay(day);
    QVERIFY2(grid.accessibleDescription().startsWith(u"donderdag 3 december 2026"_s),
        qPrintable(grid.accessibleDescription()));
    QVERIFY(grid.accessibleDescription().contains(u"Uiterste datum: Lisdodde"_s));
    grid.setCurrentDay(day.addDays(1));
    QVERIFY(grid.accessibleDescription().contains(u"0 datums"_s));
}

void CalendarTest::opensOnThisMonth()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    QCOMPARE(page.grid()->currentDay(), m_practice->clock.today());
    QCOMPARE(page.findChild<QLabel *>(u"calendarPeriod"_s)->text(), u"november 2026"_s);
    QVERIFY(page.grid()->hasFocus());
    QVERIFY(!page.message()->isVisible());
    QVERIFY(page.grid()->datesInCell() >= 3);
}

void CalendarTest::everyDateOpensItsCase()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    page.setView(CalendarView::List);
    auto *model = static_cast<DateModel *>(page.list()->model());
    QTRY_VERIFY(model->rowCount() > 3);
    const QSignalSpy opened(&page, &CalendarPage::openWork);
    QList<CaseId> cases;
    connect(&page, &CalendarPage::openWork, this, [&](const CaseWork &work) { cases.append(work.file); });
    QList<MeetingId> meetings;
    connect(&page, &CalendarPage::openMeeting, this, [&](MeetingId id) { meetings.append(id); });
    for (int row = 0; row < model->rowCount(); ++row) {
        page.list()->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(page.list(), Qt::Key_Return);
        const DateRow &shown = *model->row(model->index(row, 0));
        if (!shown.meeting.isNull()) {
            QCOMPARE(meetings.constLast(), shown.meeting);
            continue;
        }
        QCOMPARE(cases.constLast(), shown.target.file);
        QVERIFY(!cases.constLast().isNull());
    }
    QCOMPARE(opened.size() + meetings.size(), model->rowCount());
}

void CalendarTest::pagesTurnByKey()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    auto *period = page.findChild<QLabel *>(u"calendarPeriod"_s);
    QTest::keyClick(page.grid(), Qt::Key_PageDown);
    QCOMPARE(period->text(), u"december 2026"_s);
    QCOMPARE(page.grid()->currentDay(), QDate(2026, 12, 23));
    QTest::keyClick(page.grid(), Qt::Key_PageUp);
    QTest::keyClick(page.grid(), Qt::Key_PageUp);
    QCOMPARE(period->text(), u"oktober 2026"_s);
    QTest::keyClick(page.grid(), Qt::Key_T);
    QCOMPARE(page.grid()->currentDay(), m_practice->clock.today());
    // an arrow goes on past what is shown
    page.goTo(QDate(2026, 12, 6));
    page.setView(CalendarView::Week);
    QTest::keyClick(page.grid(), Qt::Key_Right);
    QCOMPARE(page.grid()->currentDay(), QDate(2026, 12, 7));
    QVERIFY2(period->text().startsWith(u"week 50"_s), qPrintable(period->text()));
}

void CalendarTest::viewsAreChosenByKeyboard()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    auto *month = page.findChild<QToolButton *>(u"calendarView_0"_s);
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Right);
    QCOMPARE(page.view(), CalendarView::Week);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Right);
    QCOMPARE(page.view(), CalendarView::List);
    QVERIFY(!page.grid()->isVisible());
    // Enter on a day goes to what stands on it
    page.setView(CalendarView::Month);
    auto *model = static_cast<DateModel *>(page.list()->model());
    for (QDate day = spanOf(CalendarView::Month, page.grid()->currentDay()).from; model->rowCount() == 0;
         day = day.addDays(1))
        page.grid()->setCurrentDay(day);
    page.grid()->setFocus();
    QTest::keyClick(page.grid(), Qt::Key_Return);
    QVERIFY(page.list()->hasFocus());
}

void CalendarTest::theListHoldsTheMonth()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    const QSignalSpy settled(&page, &CalendarPage::settled);
    page.setView(CalendarView::List);
    QTRY_VERIFY(!settled.isEmpty());
    auto *model = static_cast<DateModel *>(page.list()->model());
    QVERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->row(model->index(row, 0))->at.date.month(), 11);
    QVERIFY(!page.list()->isColumnHidden(DateModel::Day));
}

void CalendarTest::scopeAsksAnew()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    page.setView(CalendarView::List);
    auto *model = static_cast<DateModel *>(page.list()->model());
    QTRY_VERIFY(model->rowCount() > 0);
    const int all = model->rowCount();
    const QSignalSpy settled(&page, &CalendarPage::settled);
    auto *mine = page.findChild<QToolButton *>(u"calendarScope_%1"_s.arg(static_cast<int>(WorkScope::Mine)));
    mine->click();
    QTRY_VERIFY(!settled.isEmpty());
    QVERIFY(model->rowCount() < all);
}

void CalendarTest::savesWithoutNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datums.ics"_s);
    CalendarPage page(*m_book);
    QString suggested;
    page.setAskPath([&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    });
    QVERIFY(open(page));
    const QSignalSpy exported(&page, &CalendarPage::exported);
    auto *save = page.findChild<QPushButton *>(u"calendarExport"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(suggested, u"regiekompas-datums.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.count("BEGIN:VEVENT") > 3);
    QVERIFY(bytes.contains("OEF-2026-"));
    const auto cases = m_book->cases().value();
    for (const store::CaseRow &row : cases) {
        const QStringList names = row.householdName.split(u" – "_s);
        for (const QString &name : names)
            QVERIFY2(name.isEmpty() || !bytes.contains(name.toUtf8()), qPrintable(name));
    }
    QVERIFY2(page.message()->text().contains(u"zonder namen"_s), qPrintable(page.message()->text()));
}

void CalendarTest::aChangeOfMindSavesNothing()
{
    CalendarPage page(*m_book);
    page.setAskPath([](const QString &) { return QString(); });
    QVERIFY(open(page));
    const qint64 before = m_practice->vault->head().seq;
    page.exportDates();
    test::settle();
    QVERIFY(!page.message()->isVisible());
    QCOMPARE(m_practice->vault->head().seq, before);
}

void CalendarTest::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    CalendarPage page(*m_book);
    page.setAskPath([&](const QString &name) { return folder.filePath(u"weg/"_s + name); });
    QVERIFY(open(page));
    const QSignalSpy exported(&page, &CalendarPage::exported);
    page.exportDates();
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(page.message()->isVisible());
}

/// Locking takes the pages away while the worker still reads for them.
void CalendarTest::goesWhileItReads()
{
    for (int round = 0; round < 5; ++round) {
        CalendarPage page(*m_book);
        page.reload();
        page.reload();
    }
    CalendarPage last(*m_book);
    QVERIFY(open(last)); // what was asked before is behind it
}

void CalendarTest::isReachedAndNamed()
{
    CalendarPage page(*m_book);
    QVERIFY(open(page));
    REGIE_NONE(test::unnamed(page));
    REGIE_NONE(test::tabWalk(page));
    REGIE_NONE(test::invisibleFocus(page));
    REGIE_NONE(test::richTexts(page));
}

void CalendarTest::fits_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("view");
    QTest::addColumn<QSize>("size");
    for (int view = 0; view < 3; ++view) {
        QTest::addRow("as in the mock-ups, %d", view) << 1.0 << view << QSize(1240, 816);
        QTest::addRow("narrow, %d", view) << 1.0 << view << QSize(900, 700);
        QTest::addRow("twice the text, %d", view) << 2.0 << view << QSize(1388, 816);
    }
}

void CalendarTest::fits()
{
    QFETCH(double, scale);
    QFETCH(int, view);
    QFETCH(QSize, size);
    applyFont(*qApp, scale);
    CalendarPage page(*m_book);
    QVERIFY(page.minimumSizeHint().width() <= size.width()); // also before it was shown
    QVERIFY(open(page));
    page.setView(static_cast<CalendarView>(view));
    const QImage picture = test::grabAt(page, size);
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u"/calendar_%1_%2_%3.png"_s.arg(view).arg(scale).arg(size.width())));
    REGIE_NONE(test::clipped(page));
    QVERIFY(page.minimumSizeHint().width() <= size.width());
    QVERIFY2(page.minimumSizeHint().height() <= 740, qPrintable(QString::number(page.minimumSizeHint().height())));
}

QTEST_MAIN(CalendarTest)
#include "calendar_test.moc"
