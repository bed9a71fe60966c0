#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>

namespace regie::bench {

/// Says "painted" on standard output when its window has been painted and shown for the first time: not when it was
/// asked to, which does nothing before the window system has a place for it.
class SayPainted : public QObject
{
public:
    /// Paints while @p counts says no are not meant.
    explicit SayPainted(
        QWidget &window, std::function<bool()> counts = [] { return true; })
        : QObject(&window), m_counts(std::move(counts))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_counts()) {
            watched->removeEventFilter(this);
            // After the paint of the children, which follows at once, and the flush to the screen.
            QTimer::singleShot(0, [] {
                std::puts("painted");
                std::fflush(stdout);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_counts;
};

} // namespace regie::bench
