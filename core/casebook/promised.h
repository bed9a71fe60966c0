#pragma once

#include <QPromise>

#include <memory>

namespace regie::casebook {

/// A promise that a worker can hold beside the future that is handed out. When nobody keeps it, the future is
/// cancelled.
template <typename T>
[[nodiscard]] std::shared_ptr<QPromise<T>> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void keep(QPromise<T> &promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace regie::casebook
