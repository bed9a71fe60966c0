#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace regie::ui {

/// Keeps a draft on disk while somebody types: every change is written within 250 ms, also when the typing does not
/// pause, so that a killed process costs no more than that.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// At most this many milliseconds pass between a change and its write being started (the house allows 300).
    static constexpr int delayMs = 250;

    /// @p write puts the draft as it then stands on disk.
    explicit DraftKeeper(std::function<Done()> write, QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// Writes now what is not written yet. After a failure the change stays pending and the next touch tries again.
    void flush();
    /// The same, and why it could not be written.
    [[nodiscard]] Done settle();
    /// Forgets what is pending: the draft was recorded and removed.
    void drop();
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// The last write failed, and what it was to write still waits.
    [[nodiscard]] bool hasFailed() const { return m_pending && !m_last; }
    /// When the pending change will be written, in ms from now; -1 when nothing is pending.
    [[nodiscard]] int remainingMs() const { return m_timer.remainingTime(); }

Q_SIGNALS:
    void saved();
    void failed(const regie::Error &error);

private:
    std::function<Done()> m_write;
    QTimer m_timer;
    bool m_pending = false;
    Done m_last = {}; ///< what became of the last write
};

} // namespace regie::ui
