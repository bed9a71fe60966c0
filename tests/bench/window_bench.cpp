// How long the window is busy at a stretch while somebody works: the longest single piece of work of the interface
// thread a step, in processor time of that thread. Nothing may take more than 50 ms (PERFORMANCE.md): longer is felt.
// Usage: window_bench [HOUSEHOLDS]
#include "tests/bench/figure.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/memoryfolder.h"
#include "ui/disclosure/listdialog.h"
#include "ui/report/batchdialog.h"
#include "ui/report/reportchooser.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double limitMs = 50;
constexpr int restMs = 250;

/// Notes the longest event that was dispatched from the outside: what an event makes others do belongs to it.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        bool done = false;
        note(bench::seconds([&] { done = QApplication::notify(receiver, event); }));
        --m_depth;
        return done;
    }
    void note(double seconds) { m_longest = std::max(m_longest, seconds); }
    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// Lets everything that was asked for come, with the window alive.
void rest()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < restMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, restMs);
}

class Walk
{
public:
    Walk(Watched &app, MainWindow &window) : m_app(app), m_window(window) {}

    template <typename Work>
    void step(const char *name, Work &&work)
    {
        rest();
        (void)m_app.takeLongest();
        m_app.note(bench::seconds(work)); // what a key or a button does is one piece of work
        rest();
        bench::print(bench::milliseconds(name, m_app.takeLongest(), limitMs));
    }
    /// The same of something that goes on until @p ended.
    template <typename Work, typename Ended>
    void whole(const char *name, Work &&work, Ended &&ended)
    {
        rest();
        (void)m_app.takeLongest();
        m_app.note(bench::seconds(work));
        while (!ended())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, restMs);
        bench::print(bench::milliseconds(name, m_app.takeLongest(), limitMs));
    }
    void act(const char *name, const QString &action)
    {
        step(name, [&] { m_window.action(action)->trigger(); });
    }
    void tab(QTabBar *tabs, int index)
    {
        const QByteArray name = "window.case_tab_" + QByteArray::number(index);
        step(name.constData(), [&] { tabs->setCurrentIndex(index); });
    }

private:
    Watched &m_app;
    MainWindow &m_window;
};

/// The first case of the list, each of its tabs, and its report.
void walkACase(Walk &walk, MainWindow &window)
{
    auto *list = window.findChild<QAbstractItemView *>(u"caseList"_s);
    if (list == nullptr || list->model()->rowCount() == 0)
        return;
    walk.step("window.case_opened", [&] {
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    });
    QTabBar *tabs = nullptr;
    for (QTabBar *bar : window.findChildren<QTabBar *>()) {
        if (bar->isVisible() && bar->count() > 8)
            tabs = bar;
    }
    for (int index = 1; tabs != nullptr && index < tabs->count(); ++index)
        walk.tab(tabs, index);
    walk.act("window.report_preview", u"print"_s);
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialog->close();
}

/// A list of 20,000 rows to a printer.
void walkALongList(Walk &walk, Casebook &book, MainWindow &window)
{
    const auto cases = book.cases();
    if (!cases || cases->isEmpty())
        return;
    constexpr qsizetype rows = 20000;
    const test::MemoryFolder memory; // the spool
    const QTemporaryDir folder;
    ScreenList list{u"lijst-casussen"_s, u"Casussen"_s, {{u"Nummer"_s, privacy::Field::CaseNumber}}, {}};
    for (qsizetype row = 0; row < rows; ++row) {
        const CaseFile &file = cases->at(row % cases->size()).file;
        list.rows.append({file.id, {{file.number, std::nullopt}}});
    }
    ListDialog out(book, list, &window);
    out.show();
    const QSignalSpy settled(&out, &ListDialog::settled);
    walk.whole(
        "window.long_list_composed", [&out] { out.choose(u"eigen-dossier"_s); }, [&] { return !settled.isEmpty(); });
    out.setAskPrinter([&folder](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"lijst.pdf"_s));
        return true;
    });
    const QSignalSpy printed(&out, &ListDialog::printed);
    walk.whole(
        "window.long_list_printed", [&out] { out.findChild<QPushButton *>(u"printList"_s)->click(); },
        [&] { return !printed.isEmpty(); });
    if (QFileInfo(folder.filePath(u"lijst.pdf"_s)).size() == 0)
        std::fputs("window_bench: the long list was not printed\n", stderr);
}

/// The list of cases out as a file, and reports of the first of them.
void walkAList(Walk &walk, MainWindow &window)
{
    constexpr int someReports = 30;
    const QTemporaryDir folder;
    walk.act("window.list_out", u"saveList"_s);
    auto *out = window.findChild<ListDialog *>();
    if (out == nullptr)
        return;
    const QSignalSpy settled(out, &ListDialog::settled);
    walk.whole(
        "window.list_composed", [out] { out->choose(u"eigen-dossier"_s); }, [&] { return !settled.isEmpty(); });
    out->chooseFormat(ListDialog::Format::Xlsx);
    out->setAskPath([&folder](const QString &name) { return folder.filePath(name); });
    const QSignalSpy saved(out, &ListDialog::saved);
    walk.whole(
        "window.list_saved", [out] { out->findChild<QPushButton *>(u"saveList"_s)->click(); },
        [&] { return !saved.isEmpty(); });
    out->close();
    walk.act("window.reports_of_list", u"listReports"_s);
    auto *batch = window.findChild<BatchDialog *>();
    if (batch == nullptr)
        return;
    batch->setAskFolder([&folder] { return folder.path(); });
    batch->chooser()->chooseKind(u"casusrapport"_s);
    batch->chooser()->chooseRecipient(u"eigen-dossier"_s);
    auto *start = batch->findChild<QPushButton *>(u"batchStart"_s);
    const auto *lines = batch->findChild<QListWidget *>(u"batchLines"_s);
    const QSignalSpy ended(batch, &BatchDialog::ended);
    walk.whole(
        "window.reports_made", [start] { start->click(); },
        [&] {
            if (lines->count() >= someReports && ended.isEmpty() && start->isEnabled())
                start->click(); // stop
            return !ended.isEmpty();
        });
    batch->close();
}

void walkAnIntake(Walk &walk, MainWindow &window)
{
    walk.act("window.new_intake", u"newIntakeAction"_s);
    const auto next = [&window] { QTest::keyClick(window.focusWidget(), Qt::Key_Right, Qt::AltModifier); };
    walk.step("window.intake_persons", next);
    auto *name = window.findChild<QLineEdit *>(u"personName"_s);
    if (name != nullptr) {
        walk.step("window.name_typed", [&] {
            name->setFocus();
            QTest::keyClicks(name, u"van der Helmgra"_s);
        });
    }
    for (const char *step : {"window.intake_household", "window.intake_history", "window.intake_criteria",
             "window.intake_advice", "window.intake_record"})
        walk.step(step, next);
}

} // namespace

int main(int argc, char **argv)
{
    Watched app(argc, argv);
    wording::speak(app);
    applyFont(app);
    applyTheme(app, ThemeChoice::Light);
    const int households = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 2000;
    test::PracticeVault practice;
    if (!practice.vault || !practice.fill(households)) {
        std::fprintf(stderr, "no practice vault: %s\n", qPrintable(practice.failure));
        return 2;
    }
    MainWindow window;
    window.resize(1440, 900);
    Desk desk(window, std::move(practice.vault), practice.region);
    window.show();
    rest();
    Walk walk(app, window);
    const std::pair<const char *, QString> pages[] = {{"window.today", u"goToday"_s}, {"window.cases", u"goCases"_s},
        {"window.calendar", u"goCalendar"_s}, {"window.meetings", u"goMeetings"_s},
        {"window.partners", u"goPartners"_s}, {"window.figures", u"goFigures"_s}};
    for (const auto &[name, action] : pages) {
        walk.act(name, action);
        rest(); // the figures take their time elsewhere
    }
    walk.act("window.today_again", u"goToday"_s);
    walk.act("window.cases_again", u"goCases"_s);
    walkAList(walk, window);
    walkALongList(walk, desk.casebook(), window);
    walkACase(walk, window);
    walk.step("window.search_typed", [&] {
        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        if (search != nullptr) {
            search->setFocus();
            QTest::keyClicks(search, u"helmgr"_s);
        }
    });
    walkAnIntake(walk, window);
    walk.step("window.dark", [&] { applyTheme(app, ThemeChoice::Dark); });
    return 0;
}
