#include "core/casebook/worklist.h"
#include "tests/bench/figure.h"
#include "tests/bench/town.h"
#include "tests/quality/processtime.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"
#include "ui/worklist/todaypage.h"

#include <QApplication>
#include <QEventLoop>
#include <QTabWidget>
#include <QTreeView>

/// What the start page, the calendar and the page of a case cost in a vault with 20,000 households, 100,000 events and
/// 3,000 cases, and in one of ten times that: at most double. Processor time of the whole program, reading and
/// painting. The first argument says how many times the vault is made (10; 1 makes the small one only).

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

using bench::must;
using bench::Town;

constexpr int times = 9;

/// Milliseconds of processor time of all threads: the median of some runs after one that is not counted.
template <typename Work>
double cost(Work &&work)
{
    work();
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const quality::Stopwatch watch;
        work();
        took.push_back(watch.processor() * 1000);
    }
    std::sort(took.begin(), took.end());
    return took.at(took.size() / 2);
}

/// Lets the loop run until @p widget emits @p signal.
template <typename Widget, typename Signal, typename Ask>
void awaited(Widget &widget, Signal signal, Ask &&ask)
{
    QEventLoop loop;
    QObject::connect(&widget, signal, &loop, &QEventLoop::quit);
    ask();
    loop.exec();
}

void shown(QWidget &window)
{
    window.show();
}

using Figures = std::vector<std::tuple<std::string, double, double>>; ///< name, milliseconds, limit

Figures measured(Town &town)
{
    Figures all;
    const auto add = [&all](const char *name, double limit, auto &&work) { all.push_back({name, cost(work), limit}); };
    const WorkDesk desk(town.book());
    // by itself, and then remembered as in the program
    add("worklist.woken_apart", 0, [&] { (void)must(WorkDesk(town.book()).wake().result()); });
    (void)must(desk.wake().result());
    const auto read = [&desk](WorkScope scope) { (void)must(desk.today(scope).result()); };
    add("worklist.everything", 50, [&] { read(WorkScope::All); });
    add("worklist.my_team", 50, [&] { read(WorkScope::Team); });
    add("worklist.mine", 50, [&] { read(WorkScope::Mine); });
    ui::TodayPage today(town.region());
    today.resize(1240, 816);
    shown(today);
    add("worklist.read_and_painted", 50, [&] {
        today.show(must(desk.today(WorkScope::All).result()).value(), town.now());
        today.repaint();
        today.list()->viewport()->repaint();
    });
    const ui::CalendarSpan month = ui::spanOf(ui::CalendarView::Month, town.today());
    add("calendar.month", 50, [&] { (void)must(desk.dates(month.from, month.until, WorkScope::All).result()); });
    add("calendar.month_of_mine", 50,
        [&] { (void)must(desk.dates(month.from, month.until, WorkScope::Mine).result()); });
    ui::CalendarPage calendar(town.book());
    calendar.resize(1240, 816);
    awaited(calendar, &ui::CalendarPage::settled, [&] { shown(calendar); });
    add("calendar.read_and_painted", 100, [&] {
        awaited(calendar, &ui::CalendarPage::settled, [&] { calendar.reload(); });
        calendar.grid()->repaint();
    });
    add("case.read", 100, [&] { (void)must(town.book().openCase(town.wholeCase())); });
    ui::CasePage page(town.book());
    page.resize(1240, 816);
    shown(page);
    add("case.read_and_painted", 100, [&] {
        awaited(page, &ui::CasePage::settled, [&] { page.open(town.wholeCase()); });
        page.sheet()->tabs()->setCurrentIndex(0);
        page.repaint();
    });
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    wording::speak(app);
    ui::applyTheme(app, ui::ThemeChoice::Light);
    ui::applyFont(app);
    bool met = true;
    const auto say = [&met](const bench::Figure &figure) {
        bench::print(figure);
        met = met && figure.met;
    };
    Figures small;
    {
        Town town(1);
        small = measured(town);
    }
    for (const auto &[name, took, limit] : small)
        say({name, took, "ms", limit, limit <= 0 || took <= limit});
    const int scale = argc > 1 ? std::atoi(argv[1]) : 10;
    if (scale <= 1)
        return met ? 0 : 1;
    Town large(scale);
    const Figures grown = measured(large);
    for (std::size_t i = 0; i < grown.size(); ++i) {
        const auto &[name, took, limit] = grown.at(i);
        const double growth = took / std::get<1>(small.at(i));
        say({name + "." + std::to_string(scale) + "_times", took, "ms", 0, true});
        say({name + ".growth", growth, "times", 2, growth <= 2});
    }
    return met ? 0 : 1;
}
