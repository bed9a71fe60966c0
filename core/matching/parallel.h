#pragma once

#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace regie::matching {

/// Runs @p work(i) for i in 0..count-1 on @p threads threads, thread t taking i = t, t + threads, …; returns when all
/// are done. Each i is done by exactly one thread, so work that writes only to its own i needs no lock.
inline void inParallel(std::size_t count, int threads, const std::function<void(std::size_t)> &work)
{
    const std::size_t workers = threads < 2 ? 1 : static_cast<std::size_t>(threads);
    const auto run = [&](std::size_t first) {
        for (std::size_t i = first; i < count; i += workers)
            work(i);
    };
    std::vector<std::thread> others;
    for (std::size_t t = 1; t < workers; ++t)
        others.emplace_back(run, t);
    run(0);
    for (std::thread &other : others)
        other.join();
}

} // namespace regie::matching
