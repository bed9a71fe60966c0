#include "tests/bench/store/handreading.h"
#include "tests/bench/store/made.h"
#include "tests/bench/store/parts.h"

#include "core/matching/matching.h"
#include "core/store/queries.h"
#include "core/store/reader.h"

#include <future>

namespace regie::bench {

using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 41;
constexpr int rows = 50;
const LocalDateTime until{QDate(2026, 6, 1), QTime(0, 0)};

/// Every list query of the store beside the same question asked by hand, in one run on one connection.
class Race
{
public:
    Race(Region &region, Database &database)
        : m_region(region), m_viewer(region.vault().viewer()), m_mine(database), m_hand(database.handle())
    {
    }
    void run();
    [[nodiscard]] std::vector<std::pair<std::string, double>> figures() const { return m_figures; }

private:
    template <typename Ours>
    double time(const std::string &name, Ours ours)
    {
        const double mine = medianSeconds(times, [&] { must(ours()); });
        m_figures.push_back({name, mine * 1000});
        print(name + "-ms", mine * 1000, "ms", 10);
        return mine;
    }
    template <typename Ours, typename Theirs>
    void compare(const std::string &name, Ours ours, Theirs theirs)
    {
        const double mine = time(name, ours);
        print(name + "-against-by-hand", mine / medianSeconds(times, theirs), "times", 1.2);
    }
    void certainByHand(const QList<QByteArray> &households);
    void eventsByHand(std::initializer_list<const char *> sqls, const QList<QByteArray> &ids);
    void cases();
    void events();
    void lookUps();

    Region &m_region;
    Viewer m_viewer;
    Reader m_mine;
    HandReader m_hand;
    std::vector<std::pair<std::string, double>> m_figures;
};

void Race::eventsByHand(std::initializer_list<const char *> sqls, const QList<QByteArray> &ids)
{
    for (const char *sql : sqls)
        m_hand.askOf(sql, ids);
}

void Race::certainByHand(const QList<QByteArray> &households)
{
    m_hand.askOf(queries::certainOrders, households);
    m_hand.askOf(queries::certainReports, households);
}

void Race::cases()
{
    compare(
        "case-count", [&] { return m_mine.caseCount(m_viewer); }, [&] { m_hand.ask(queries::caseCount, {}); });
    QList<QByteArray> households;
    QList<QByteArray> files;
    for (qsizetype i = m_region.files.size() - 1; i >= std::max<qsizetype>(0, m_region.files.size() - rows); --i) {
        households.append(m_region.households.at(i).toBytes());
        files.append(m_region.files.at(i).toBytes());
    }
    compare(
        "cases-50", [&] { return m_mine.cases(m_viewer, rows); },
        [&] {
            m_hand.ask(queries::cases, {qint64(rows), qint64(0)});
            certainByHand(households);
            for (const char *next : {queries::nextDeadlines, queries::nextActions, queries::nextMeetings})
                m_hand.askOf(next, files);
        });
    compare(
        "due-50", [&] { return m_mine.dueUntil(m_viewer, until, rows); },
        [&] {
            m_hand.ask(queries::dueUntil, {until.toIso().toUtf8(), qint64(rows), qint64(0)});
        });
}

void Race::events()
{
    const PersonId someone = m_region.persons.at(m_region.persons.size() / 2);
    compare(
        "orders-to-assess-50", [&] { return m_mine.ordersToAssess(m_viewer, rows); },
        [&] {
            eventsByHand({queries::orderMentions, queries::orderLinks, queries::orderHouseholds},
                m_hand.idsOf(queries::ordersToAssess, {qint64(rows), qint64(0)}, 1));
        });
    compare(
        "reports-of-person", [&] { return m_mine.reportsOfPersons(m_viewer, {someone}); },
        [&] {
            eventsByHand({queries::reports, queries::reportMentions, queries::reportLinks, queries::reportHouseholds},
                m_hand.idsOf(queries::reportsOfPersons, QList{someone.toBytes()}, 0));
        });
}

void Race::lookUps()
{
    time("look-up-by-name", [&] {
        return m_mine.lookUp(m_viewer, {matching::foldedWords(u"Lotte Helmgras77"_s), {}, {}, {}, 20});
    });
    time("look-up-by-birth", [&] { return m_mine.lookUp(m_viewer, {{}, u"1970-05-05"_s, {}, {}, 20}); });
}

void Race::run()
{
    cases();
    events();
    lookUps();
}

} // namespace

std::vector<std::pair<std::string, double>> benchQueries(Region &region)
{
    std::promise<std::vector<std::pair<std::string, double>>> done;
    // on the worker's connection; each on its own thread's clock
    region.vault().checkOnWorker([&](Database &database) {
        Race race(region, database);
        race.run();
        done.set_value(race.figures());
    });
    return done.get_future().get();
}

} // namespace regie::bench
