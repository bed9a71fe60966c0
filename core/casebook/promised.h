#pragma once

#include <QCoreApplication>
#include <QPromise>

#include <memory>
#include <type_traits>

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
void keep(QPromise<T> &promise, std::type_identity_t<T> value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

/// Runs @p what later on the interface thread, where the drafts and the signals live.
template <typename What>
void onInterfaceThread(What what)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(what), Qt::QueuedConnection);
}

} // namespace regie::casebook
