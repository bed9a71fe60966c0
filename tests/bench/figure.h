#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace regie::bench {

/// One figure with the limit it is held against; a limit of 0 says that there is none.
struct Figure
{
    std::string name = {};
    double figure = 0;
    std::string unit = {};
    double limit = 0;
    bool met = true;
    std::string note = {}; ///< what a reader has to know beside it
};

/// @p seconds in milliseconds, met when they are no more than @p limit (0: none).
inline Figure milliseconds(const char *name, double seconds, double limit)
{
    return {name, seconds * 1000, "ms", limit, limit <= 0 || seconds * 1000 <= limit};
}

/// @p result, or the end of the benchmark with what was wrong.
template <typename T>
const T &must(const T &result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().where), qPrintable(result.error().detail));
        std::exit(2);
    }
    return result;
}

/// One line of JSON on standard output.
inline void print(const Figure &one)
{
    std::printf(R"({"name":"%s","figure":%.4g,"unit":"%s",)", one.name.c_str(), one.figure, one.unit.c_str());
    if (one.limit > 0)
        std::printf(R"("limit":%.4g,)", one.limit);
    if (!one.note.empty())
        std::printf(R"("note":"%s",)", one.note.c_str());
    std::printf(R"("met":%s})"
                "\n",
        one.met ? "true" : "false");
    std::fflush(stdout);
}

/// A line for what could not be measured here: no figure, and nothing that it meets or misses.
inline void printUnmeasured(const char *name, const char *unit, const std::string &why)
{
    std::printf(R"({"name":"%s","figure":null,"unit":"%s","note":"%s"})"
                "\n",
        name, unit, why.c_str());
    std::fflush(stdout);
}

/// Seconds of processor time that @p work takes on this thread: what else the machine does is left out.
template <typename Work>
double seconds(Work &&work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work();
    return now() - start;
}

/// Seconds of the clock that @p work takes: to be held against what another program takes.
template <typename Work>
double clockSeconds(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The median over @p repeats runs, after one that is not counted.
template <typename Work>
double medianSeconds(int repeats, Work &&work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i)
        times.push_back(seconds(work));
    std::nth_element(times.begin(), times.begin() + repeats / 2, times.end());
    return times[static_cast<std::size_t>(repeats / 2)];
}

} // namespace regie::bench
