#include "ui/widgets/draftkeeper.h"

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
    m_last = m_write();
    if (!m_last) {
        Q_EMIT failed(m_last.error());
        return;
    }
    m_pending = false;
    Q_EMIT saved();
}

Done DraftKeeper::settle()
{
    flush();
    return m_pending ? m_last : Done();
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_pending = false;
}

} // namespace regie::ui
