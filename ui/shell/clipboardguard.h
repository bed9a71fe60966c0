#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <functional>

namespace regie::ui {

/// What was copied here does not stay: it is marked as a secret for the histories of desktops that heed that mark, is
/// wiped half a minute after copying, and at once when the vault is locked or the program ends (SECURITY.md, T27). What
/// another program put on the clipboard is left alone.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    /// @p isOurs says whether the program itself filled the clipboard; asks the window system when empty.
    explicit ClipboardGuard(
        QClipboard &clipboard, std::function<bool(QClipboard::Mode)> isOurs = {}, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// How long something stays, in milliseconds (30,000).
    void setStay(int milliseconds);
    /// Wipes what the program put there.
    void wipe();

    /// The mark of a secret, by its name on Linux desktops.
    static constexpr const char *secretMark = "x-kde-passwordManagerHint";

private:
    void guard(QClipboard::Mode mode);
    void wipe(QClipboard::Mode mode);

    QClipboard &m_clipboard;
    std::function<bool(QClipboard::Mode)> m_isOurs;
    QTimer m_copied;
    QTimer m_selected;
};

} // namespace regie::ui
