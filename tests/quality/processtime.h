#pragma once

#include <sys/resource.h>

#include <ctime>

namespace regie::quality {

/// Wall time and processor time since it was made, in seconds.
class Stopwatch
{
public:
    [[nodiscard]] double wall() const { return read(CLOCK_MONOTONIC) - m_wall; }
    [[nodiscard]] double processor() const { return read(CLOCK_PROCESS_CPUTIME_ID) - m_processor; }

private:
    [[nodiscard]] static double read(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }

    double m_wall = read(CLOCK_MONOTONIC);
    double m_processor = read(CLOCK_PROCESS_CPUTIME_ID);
};

/// The largest resident size of this process so far, in MB.
[[nodiscard]] inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace regie::quality
