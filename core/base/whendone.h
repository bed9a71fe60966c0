#pragma once

#include <QFutureWatcher>

namespace regie {

/// Calls @p then with what @p future gives, on the thread of @p context, once. Nothing happens when @p context is gone
/// by then, or when the work was called off. (QFuture::then with a context asserts in Qt 6.4 when the context went
/// first, which is what locking during a read does.)
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        const QFuture<T> ended = watcher->future();
        if (ended.resultCount() > 0)
            then(ended.result());
    });
    watcher->setFuture(future);
}

} // namespace regie
