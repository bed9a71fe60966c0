#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace regie::ui {

/// Counts how long nobody touched keyboard or mouse, in any window or dialog, and says when to warn and when to lock
/// (SECURITY.md, T9). Time spent asleep counts.
class AutoLock : public QObject
{
    Q_OBJECT
public:
    static constexpr int idleSeconds = 300;
    static constexpr int warnSeconds = 60;

    /// @p now gives seconds that never run back and go on while the computer sleeps; by default CLOCK_BOOTTIME.
    explicit AutoLock(std::function<qint64()> now = {}, QObject *parent = nullptr);

    /// Begins to watch and count; called when a vault is open.
    void start();
    void stop();
    /// Somebody is there.
    void touch();
    [[nodiscard]] int secondsLeft() const;
    /// Looks at the clock; the timer calls it every second.
    void tick();

Q_SIGNALS:
    void counted(int secondsLeft);
    void warning(int secondsLeft); ///< in the last minute, every second
    void calm();                   ///< somebody came back in time
    void lockNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<qint64()> m_now;
    QTimer m_timer;
    qint64 m_last = 0;
    bool m_running = false;
    bool m_warned = false;
};

} // namespace regie::ui
