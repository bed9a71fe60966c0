#pragma once

#include "tests/bench/figure.h"

namespace regie::bench {

inline double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// Prints @p figure; a @p limit of 0 says that there is none.
inline void print(const std::string &name, double figure, const char *unit, double limit)
{
    print(Figure{name, figure, unit, limit, limit <= 0 || figure <= limit});
}

class Region;

// Each part of the benchmark. Figures are processor time; opening is by the clock on the wall.
void benchImport(int size, int repeats);
void benchCipher(int size, int repeats);
void benchOpening(Region &region, int size);
/// Milliseconds of each list query, for holding beside those of another size.
std::vector<std::pair<std::string, double>> benchQueries(Region &region);

} // namespace regie::bench
