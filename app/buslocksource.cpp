#include "app/buslocksource.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace regie::ui {

namespace {

QDBusMessage toManager(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), method);
}

/// Calls @p then with the answer, when there is one.
template <typename Answer, typename Then>
void ask(const QDBusConnection &bus, const QDBusMessage &question, QObject *context, Then then)
{
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(waiting, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<Answer> answer = *done;
        if (!answer.isError())
            then(answer.value());
        done->deleteLater();
    });
}

} // namespace

BusLockSource::BusLockSource(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : LockSource(parent), m_system(system)
{
    if (m_system.isConnected()) {
        m_system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
            SLOT(prepareForSleep(bool)));
        holdSleep();
        findSession();
    }
    QDBusConnection own = session;
    if (!own.isConnected())
        return;
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver"})
        own.connect({}, {}, QLatin1String(name), QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
}

void BusLockSource::holdSleep()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage question = toManager(QStringLiteral("Inhibit"));
    question.setArguments({QStringLiteral("sleep"), QStringLiteral("Regiekompas"),
        QStringLiteral("The vault is locked first"), QStringLiteral("delay")});
    ask<QDBusUnixFileDescriptor>(
        m_system, question, this, [this](const QDBusUnixFileDescriptor &hold) { m_hold = hold; });
}

void BusLockSource::findSession()
{
    QDBusMessage question = toManager(QStringLiteral("GetSessionByPID"));
    question.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
    ask<QDBusObjectPath>(m_system, question, this, [this](const QDBusObjectPath &path) {
        m_system.connect(QStringLiteral("org.freedesktop.login1"), path.path(),
            QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SIGNAL(lockWanted()));
    });
}

void BusLockSource::prepareForSleep(bool begins)
{
    if (!begins) {
        holdSleep();
        return;
    }
    Q_EMIT lockWanted();
    m_hold = {}; // nothing was open, or the process would have been replaced
}

void BusLockSource::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT lockWanted();
}

} // namespace regie::ui
