#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace regie::store {

/// One thread that does what it is given, in order. Going away, it first finishes everything it was given.
class Worker
{
public:
    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> job);
    /// Finishes everything it was given, and what that gives it, and stops. Nothing may be posted after it.
    void finish();
    /// Whether the calling thread is this one: waiting for it would never end.
    [[nodiscard]] bool isHere() const { return std::this_thread::get_id() == m_thread.get_id(); }
    /// Runs @p job on the thread and gives its answer.
    template <typename Job>
    auto ask(Job job) -> decltype(job())
    {
        std::packaged_task<decltype(job())()> task(std::move(job));
        auto answer = task.get_future();
        post([&task] { task(); });
        return answer.get();
    }

private:
    void run();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; // last: it starts when the rest stands
};

} // namespace regie::store
