// The store beside what one can do by hand with the bare C interface: the same tables, indices and audit rows, the same
// engine and settings. Figures are processor time, so that what else the machine does is left out; opening is by the
// clock on the wall.
//
//   store_bench [--size N] [--repeats R] [import|cipher|vault|growth ...]

#include "tests/bench/store/made.h"
#include "tests/bench/store/parts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace regie::bench {

void benchOpening(Region &region, int size)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        region.reopen();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    print("open-vault-" + std::to_string(size), median(times), "s", 1);
}

namespace {

/// What ten times as many reports cost the list queries.
void benchGrowth(int size)
{
    std::vector<std::pair<std::string, double>> small;
    {
        Region region(size / 10);
        small = benchQueries(region);
    }
    Region region(size);
    benchOpening(region, size);
    const auto large = benchQueries(region);
    for (std::size_t i = 0; i < large.size(); ++i)
        print(large[i].first + "-tenfold", large[i].second / small[i].second, "times", 12);
}

} // namespace

} // namespace regie::bench

int main(int argc, char **argv)
{
    using namespace regie::bench;
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"size"_s, u"Reports."_s, u"N"_s, u"100000"_s}, {u"repeats"_s, u"Runs of each import."_s, u"R"_s, u"5"_s}});
    parser.process(app);
    const int size = parser.value(u"size"_s).toInt();
    const int repeats = std::max(1, parser.value(u"repeats"_s).toInt());
    const QStringList chosen = parser.positionalArguments();
    const auto wanted = [&](const QString &name) { return chosen.isEmpty() || chosen.contains(name); };
    if (wanted(u"import"_s))
        benchImport(size, repeats);
    if (wanted(u"cipher"_s))
        benchCipher(std::min(size, 100000), repeats);
    if (wanted(u"vault"_s)) {
        Region region(size);
        benchOpening(region, size);
        benchQueries(region);
    }
    if (chosen.contains(u"growth"_s)) // builds two regions: asked for by name only
        benchGrowth(size);
    return 0;
}
