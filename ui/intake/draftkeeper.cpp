#include "ui/intake/draftkeeper.h"

namespace regie::ui {

DraftKeeper::DraftKeeper(std::function<Done()> write, QObject *parent) : QObject(parent), m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    m_pending = true;
    // Not restarted by the next key: a fast typist who never pauses would otherwise have nothing on disk.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_pending)
        return;
    if (const Done written = m_write(); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_pending = false;
    Q_EMIT saved();
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_pending = false;
}

} // namespace regie::ui
