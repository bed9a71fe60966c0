#pragma once

#include "ui/shell/locksource.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace regie::ui {

/// From the buses of the desktop: the computer goes to sleep or the session is locked (login1), or the screen saver
/// came on. Where there is no bus, or nobody on it, it says nothing. Sleep is held up until it is gone, so that the
/// keys are out of memory first.
class BusLockSource : public LockSource
{
    Q_OBJECT
public:
    explicit BusLockSource(const QDBusConnection &system = QDBusConnection::systemBus(),
        const QDBusConnection &session = QDBusConnection::sessionBus(), QObject *parent = nullptr);

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);

private:
    void holdSleep();
    void findSession();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold; ///< while it is open, sleep waits (some seconds at most)
};

} // namespace regie::ui
