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
/// times the vault is made. The remarks with the report for the stuurgroep are looked up word by word: a page of them
/// in a tenth of a second, and 10,000 letters of nothing but names that nobody has in a second.

using namespace regie;

namespace {

constexpr int rounds = 5;
constexpr double dashboardLimit = 150;
constexpr double readingLimit = 3;
constexpr double remarksLimit = 100;
constexpr double hostileLimit = 1000;

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

/// What composing and searching the report for the stuurgroep costs, with @p remarks.
double remarksCost(
    const FigureDesk &desk, const SharedFacts &facts, const insight::Scope &scope, const QString &remarks)
{
    insight::SteeringReport report = insight::steeringReportOf(*facts, scope, insight::usualSteeringChoices());
    report.remarks = remarks;
    return figureCost([&] { (void)desk.composeLater(report).result(); });
}

QString aPage()
{
    return QStringLiteral(
        "In Delft en Den Haag kwamen dit kwartaal meer meldingen dan vorig jaar. Volgens Veilig Thuis "
        "Haaglanden is dat omdat de politie vaker meldt. De wachttijd bij Perspektief bleef gelijk; "
        "Mevrouw Duinroos van de gemeente Westland zei hetzelfde. Wij stellen voor dat Jansen dit in "
        "Mei bespreekt, op 070 123 45 67. ")
        .repeated(8);
}

QString nothingButNames()
{
    QString out;
    for (int i = 0; out.size() < 10'000; ++i) {
        for (int part = i, letter = 0; letter < 3; ++letter, part /= 26)
            out += letter == 0 ? QChar(u'A' + part % 26) : QChar(u'a' + part % 26);
        out += QStringLiteral("nsema ");
    }
    return out;
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
    const quality::Stopwatch firstLook; // every page is deciphered once
    facts = *FigureDesk(town.book()).facts().result();
    const double first = firstLook.processor() * 1000;
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
    const double page = remarksCost(desk, facts, scope, aPage());
    const double hostile = remarksCost(desk, facts, scope, nothingButNames());
    bool met = true;
    const auto say = [&met](const bench::Figure &figure) {
        bench::print(figure);
        met = met && figure.met;
    };
    say({"figures.facts_first_read", first, "ms", 0, true});
    say({"figures.facts_read", read, "ms", 0, true});
    say({"figures.indicators_counted", counted, "ms", 0, true});
    say({"figures.dashboard", read + counted, "ms", dashboardLimit, read + counted <= dashboardLimit});
    say({"figures.dashboard_again", again + counted, "ms", dashboardLimit, again + counted <= dashboardLimit});
    say({"figures.plain_queries", plain, "ms", 0, true});
    say({"figures.reading_by_plain_queries", read / plain, "times", readingLimit, read <= readingLimit * plain});
    say({"figures.remarks_page", page, "ms", remarksLimit, page <= remarksLimit});
    say({"figures.remarks_hostile", hostile, "ms", hostileLimit, hostile <= hostileLimit});
    return met ? 0 : 1;
}
