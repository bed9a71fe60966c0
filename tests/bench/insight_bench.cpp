#include "core/casebook/figures.h"
#include "core/exchange/statsjson.h"
#include "core/insight/outcome.h"
#include "core/store/database.h"
#include "core/store/figurequeries.h"
#include "core/store/figurereader.h"
#include "tests/bench/figure.h"
#include "tests/bench/town.h"
#include "tests/quality/processtime.h"

#include <QCoreApplication>
#include <QSemaphore>

/// What the figures cost in a vault of ten years (20,000 households, 100,000 events, 3,000 cases): reading the facts
/// and counting the dashboard together at most 150 ms, and reading at most three times what the same queries cost by
/// themselves in the same run. Coming back to it while nothing changed is `again`. The first argument says how many
/// times the vault is made.

using namespace regie;

namespace {

constexpr int rounds = 5;
constexpr double dashboardLimit = 150;
constexpr double readingLimit = 3;

template <typename Work>
double figureCost(Work &&work)
{
    work();
    std::vector<double> took;
    for (int i = 0; i < rounds; ++i) {
        const quality::Stopwatch watch;
        work();
        took.push_back(watch.processor() * 1000);
    }
    std::sort(took.begin(), took.end());
    return took.at(took.size() / 2);
}

/// Every query of the figures to its end, without making anything of it; those that want identities are the other way
/// to what is walked through here, and are refused.
void plainQueries(bench::Town &town)
{
    QSemaphore finished;
    town.book().vault().checkOnWorker([&](store::Database &database) {
        for (const store::queries::Named &query : store::queries::figures) {
            auto row = database.run(QLatin1String(query.sql));
            while (row && row->next()) {
            }
        }
        finished.release();
    });
    finished.acquire();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    bench::Town town(argc > 1 ? std::max(1, std::atoi(argv[1])) : 1);
    SharedFacts facts;
    const double read = figureCost([&] { facts = *FigureDesk(town.book()).facts().result(); });
    const FigureDesk desk(town.book());
    const double again = figureCost([&] { facts = *desk.facts().result(); });
    const insight::Scope scope{town.today().addYears(-10), town.today(), {}, {}};
    const double counted = figureCost([&] {
        for (const insight::Indicator &indicator : insight::indicators())
            (void)insight::figureOf(indicator.unit, indicator.items(*facts, scope));
        (void)insight::curvesOf(*facts, scope, insight::Cohort::Accepted, insight::Split::Route);
    });
    const double plain = figureCost([&] { plainQueries(town); });
    bool met = true;
    const auto say = [&met](const bench::Figure &figure) {
        bench::print(figure);
        met = met && figure.met;
    };
    say({"figures.facts_read", read, "ms", 0, true});
    say({"figures.indicators_counted", counted, "ms", 0, true});
    say({"figures.dashboard", read + counted, "ms", dashboardLimit, read + counted <= dashboardLimit});
    say({"figures.dashboard_again", again + counted, "ms", dashboardLimit, again + counted <= dashboardLimit});
    say({"figures.plain_queries", plain, "ms", 0, true});
    say({"figures.reading_by_plain_queries", read / plain, "times", readingLimit, read <= readingLimit * plain});
    return met ? 0 : 1;
}
