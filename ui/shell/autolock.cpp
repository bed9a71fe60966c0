#include "ui/shell/autolock.h"

#include "ui/widgets/access.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace regie::ui {

namespace {

qint64 bootSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec;
}

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::InputMethod || type == accessEvent();
}

} // namespace

AutoLock::AutoLock(std::function<qint64()> now, QObject *parent)
    : QObject(parent), m_now(now ? std::move(now) : bootSeconds)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::tick);
}

void AutoLock::start()
{
    m_running = true;
    m_warned = false;
    m_last = m_now();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    tick();
}

void AutoLock::stop()
{
    m_running = false;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

void AutoLock::touch()
{
    m_last = m_now();
    if (m_warned) {
        m_warned = false;
        Q_EMIT calm();
    }
}

int AutoLock::secondsLeft() const
{
    return static_cast<int>(std::max<qint64>(0, idleSeconds - (m_now() - m_last)));
}

void AutoLock::tick()
{
    if (!m_running)
        return;
    const int left = secondsLeft();
    Q_EMIT counted(left);
    if (left == 0) {
        stop();
        Q_EMIT lockNow();
    } else if (left <= warnSeconds) {
        m_warned = true;
        Q_EMIT warning(left);
    }
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    // A first sign of life after the time has passed (out of sleep) does not save the session.
    if (m_running && isTouch(event->type())) {
        if (secondsLeft() == 0)
            tick();
        else
            touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regie::ui
