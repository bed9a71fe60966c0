#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace regie::ui {

/// Calls @p done with what @p future gives, on the thread of @p context and only while that is there; never when the
/// future was cancelled. QFuture::then wants a context that outlives the future, which a page of a vault that is being
/// locked does not.
template <typename T, typename Call>
void whenReady(const QFuture<T> &future, QObject *context, Call done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace regie::ui
