#include "ui/shell/clipboardguard.h"

#include <QMimeData>

namespace regie::ui {

namespace {

constexpr int stayMs = 30000;

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, std::function<bool(QClipboard::Mode)> isOurs, QObject *parent)
    : QObject(parent), m_clipboard(clipboard), m_isOurs(std::move(isOurs))
{
    if (!m_isOurs) {
        m_isOurs = [&clipboard](QClipboard::Mode mode) {
            return mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
        };
    }
    for (QTimer *timer : {&m_copied, &m_selected})
        timer->setSingleShot(true);
    setStay(stayMs);
    connect(&m_clipboard, &QClipboard::changed, this, &ClipboardGuard::guard);
    connect(&m_copied, &QTimer::timeout, this, [this] { wipe(QClipboard::Clipboard); });
    connect(&m_selected, &QTimer::timeout, this, [this] { wipe(QClipboard::Selection); });
}

ClipboardGuard::~ClipboardGuard()
{
    wipe();
}

void ClipboardGuard::setStay(int milliseconds)
{
    for (QTimer *timer : {&m_copied, &m_selected})
        timer->setInterval(milliseconds);
}

void ClipboardGuard::guard(QClipboard::Mode mode)
{
    QTimer &timer = mode == QClipboard::Selection ? m_selected : m_copied;
    const QMimeData *data = m_clipboard.mimeData(mode);
    if (!m_isOurs(mode) || data == nullptr || data->text().isEmpty()) {
        timer.stop();
        return;
    }
    timer.start();
    if (data->hasFormat(QLatin1String(secretMark)))
        return;
    // Only its text: what else a field gives along, another program need not have.
    auto *marked = new QMimeData;
    marked->setText(data->text());
    marked->setData(QLatin1String(secretMark), "secret");
    m_clipboard.setMimeData(marked, mode);
}

void ClipboardGuard::wipe()
{
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        wipe(mode);
}

void ClipboardGuard::wipe(QClipboard::Mode mode)
{
    if (m_clipboard.mimeData(mode) != nullptr && m_isOurs(mode))
        m_clipboard.clear(mode);
}

} // namespace regie::ui
