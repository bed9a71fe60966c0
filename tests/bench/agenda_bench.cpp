#include "core/casebook/worklist.h"
#include "core/store/bulk.h"
#include "tests/bench/figure.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"
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

#include <cstdlib>

/// What the start page, the calendar and the page of a case cost in a vault with 20,000 households, 100,000 events and
/// 3,000 cases, and in one of ten times that: at most double. Processor time of the whole program, reading and
/// painting. The first argument says how many times the vault is made (10; 1 makes the small one only).

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int households = 20000;
constexpr int events = 100000;
constexpr int cases = 3000;
constexpr int part = 20000;
constexpr int times = 9;

template <typename T>
const T &must(const T &result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().where), qPrintable(result.error().detail));
        std::exit(2);
    }
    return result;
}

/// A practice vault of so many times the size.
class Town
{
public:
    explicit Town(int scale) : m_practice(u"agenda%1"_s.arg(scale)), m_scale(scale)
    {
        if (!m_practice.vault) {
            std::fprintf(stderr, "%s\n", qPrintable(m_practice.failure));
            std::exit(2);
        }
        act([this](store::Transaction &tx) { return people(tx); });
        act([this](store::Transaction &tx) { return reports(tx); });
        act([this](store::Transaction &tx) { return orders(tx); });
        act([this](store::Transaction &tx) { return assessments(tx); });
        for (int from = 0; from < cases * m_scale; from += 1000)
            act([this, from](
                    store::Transaction &tx) { return files(tx, from, std::min(1000, cases * m_scale - from)); });
        m_book = std::make_unique<Casebook>(*m_practice.vault, m_practice.region);
        m_whole = must(m_book->record(test::secondOrder(m_practice.ids)))->caseFile->id;
    }

    [[nodiscard]] Casebook &book() { return *m_book; }
    [[nodiscard]] CaseId wholeCase() const { return m_whole; }
    [[nodiscard]] QDate today() const { return m_practice.clock.today(); }
    [[nodiscard]] const routing::Region &region() const { return m_practice.region; }
    [[nodiscard]] LocalDateTime now() const { return m_practice.clock.now(); }

private:
    void act(const std::function<Done(store::Transaction &)> &work)
    {
        must(m_practice.vault->write(m_practice.vault->viewer(), store::Action::Demo, {}, work));
    }

    Done people(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        const int count = households * m_scale;
        const QList<IdBytes> ids = store::risingIds(m_practice.ids, 3LL * count);
        const QList<IdBytes> places = store::risingIds(m_practice.ids, 2LL * count);
        for (int first = 0; first < count; first += part) {
            QList<Household> homes;
            QList<Person> persons;
            QList<Membership> members;
            for (int i = first; i < std::min(count, first + part); ++i) {
                const HouseholdId home(ids.at(i));
                homes.append({home, u"Helmgras%1"_s.arg(i), u"GM0518"_s, 0});
                m_homes.append(home);
                for (int who = 0; who < 2; ++who) {
                    Person person;
                    person.id = PersonId(ids.at(count + 2 * i + who));
                    person.name = {who == 0 ? u"Lotte"_s : u"Kim"_s, u"van der"_s, u"Helmgras%1"_s.arg(i)};
                    person.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
                    persons.append(person);
                    m_persons.append(person.id);
                    members.append({MembershipId(places.at(2 * i + who)), home, person.id, {}, {}, true});
                }
            }
            must(bulk.add(homes));
            must(bulk.add(persons));
            must(bulk.add(members));
        }
        return {};
    }

    Mention mentionOf(EventRole role, int i)
    {
        Mention mention;
        mention.role = role;
        mention.name = {u"Lotte"_s, u"van der"_s, u"Helmgras%1"_s.arg(i)};
        mention.asWritten = mention.name.full();
        return mention;
    }

    /// Of each event @p at who it names, tied to the two of its household.
    template <typename Event>
    Done add(store::Bulk &bulk, QList<Event> &made, const QList<qsizetype> &homes)
    {
        must(bulk.add(made));
        QList<Link> links;
        for (qsizetype i = 0; i < made.size(); ++i) {
            for (qsizetype who = 0; who < 2; ++who)
                links.append({LinkId::create(m_practice.ids), made.at(i).mentions.at(who).id,
                    m_persons.at(2 * homes.at(i) + who), LinkState::Confirmed, m_practice.vault->user().id,
                    m_practice.clock.nowUtc(), {}, {}});
        }
        return bulk.add(links);
    }

    /// Spread over six years up to now.
    Done reports(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        const int count = events * m_scale * 9 / 10;
        for (int first = 0; first < count; first += part) {
            QList<VtReport> made;
            QList<qsizetype> homes;
            for (int i = first; i < std::min(count, first + part); ++i) {
                VtReport report;
                report.receivedOn = today().addDays(-1 - i % 2190);
                report.source = u"Veilig Thuis Haaglanden"_s;
                report.mentions = {mentionOf(EventRole::Suspected, i), mentionOf(EventRole::Victim, i)};
                made.append(report);
                homes.append((qint64(i) * 7919) % m_homes.size());
            }
            must(add(bulk, made, homes));
        }
        return {};
    }

    Done orders(store::Transaction &tx)
    {
        store::Bulk bulk(tx, m_practice.ids);
        bulk.setHistory(today().addDays(1));
        QList<BarringOrder> made;
        QList<qsizetype> homes;
        for (int i = 0; i < events * m_scale / 10; ++i) {
            BarringOrder order;
            order.imposedAt = {today().addDays(-1 - i % 2190), QTime(20, 0)};
            order.mentions = {mentionOf(EventRole::PutOut, i), mentionOf(EventRole::Stayed, i)};
            made.append(order);
            homes.append((qint64(i) * 104729) % m_homes.size());
        }
        return add(bulk, made, homes);
    }

    /// Every tenth household was assessed and got no route.
    Done assessments(store::Transaction &tx)
    {
        for (qsizetype i = 0; i < m_homes.size(); i += 10) {
            FrozenAssessment frozen;
            frozen.id = AssessmentId::create(m_practice.ids);
            frozen.household = m_homes.at(i);
            frozen.referenceDate = today().addDays(-(i % 1500));
            frozen.advice = AdviceRoute::LocalTeam;
            frozen.input = frozen.outcome = frozen.ruleSetText = "{}";
            frozen.at = m_practice.clock.nowUtc();
            must(tx.record(frozen));
        }
        return {};
    }

    /// Open cases in the hands of forty people, one of them the user: terms, stand, a third waits, a tenth lacks a duo.
    Done files(store::Transaction &tx, int from, int count)
    {
        for (int i = from; i < from + count; ++i) {
            CaseFile file;
            file.id = CaseId::create(m_practice.ids);
            file.number = u"OEF-2025-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
            file.household = m_homes.at((qint64(i) * 13 + 1) % m_homes.size());
            file.status = CaseStatus::Active;
            file.executor = u"perspektief"_s;
            file.handler = i % 40 == 0 ? m_practice.vault->user().name : u"Medewerker %1"_s.arg(i % 40);
            file.openedAt = m_practice.clock.nowUtc().addDays(-(i % 700));
            must(tx.save(file));
            QList<Deadline> terms;
            for (const DeadlineKind kind : {DeadlineKind::Review, DeadlineKind::PartnersConfirmed,
                     DeadlineKind::Analysis, DeadlineKind::YearCheck}) {
                Deadline term;
                term.kind = kind;
                const int spread = (i * 37 + static_cast<int>(kind) * 11) % 190;
                term.due = {today().addDays(spread - 10), QTime(12, 0)};
                terms.append(term);
            }
            must(tx.saveDeadlines(file.id, terms));
            store::CaseStand stand;
            stand.file = file.id;
            stand.flow = u"icm"_s;
            stand.state = u"coordination"_s;
            stand.standing = caseflow::Standing::Active;
            stand.since = {today().addDays(-(i % 300)), QTime(9, 0)};
            if (i % 3 == 0) {
                stand.waitingOn = caseflow::Actor::LocalTeam;
                stand.waitingSince = stand.since;
            }
            stand.duoMissing = i % 10 == 0;
            must(tx.saveStand(stand, {}));
        }
        return {};
    }

    test::PracticeVault m_practice;
    int m_scale;
    QList<HouseholdId> m_homes;
    QList<PersonId> m_persons;
    std::unique_ptr<Casebook> m_book;
    CaseId m_whole;
};

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
        say({name, took, "ms", limit, took <= limit});
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
