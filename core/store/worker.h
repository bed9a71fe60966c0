#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
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
    /// Runs @p job on the thread; its answer comes through the future.
    template <typename Job>
    auto start(Job job) -> std::future<decltype(job())>
    {
        // A std::function must be copyable and a task is not.
        auto task = std::make_shared<std::packaged_task<decltype(job())()>>(std::move(job));
        auto answer = task->get_future();
        post([task] { (*task)(); });
        return answer;
    }
    /// The same, waiting for the answer.
    template <typename Job>
    auto ask(Job job) -> decltype(job())
    {
        return start(std::move(job)).get();
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
