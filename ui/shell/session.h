#pragma once

#include "core/base/clock.h"
#include "core/routing/region.h"
#include "ui/help/helpdesk.h"
#include "ui/shell/autolock.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/vaultopener.h"

#include <QSettings>

namespace regie::ui {

class CreatePage;
class Desk;
class LockSource;
class RestorePage;
class StartFrame;
class TodayPage;
class UnlockPage;

/// What the command line said.
struct StartOptions
{
    QString vault = {};    ///< folder to open
    bool practice = false; ///< it is a practice vault; made when it is not there
    bool locked = false;   ///< this process follows on one that locked itself
    bool unkept = false;   ///< and could not keep all that was typed
    QString place = {};    ///< where to go after unlocking
    QString language = {};
    QString theme = {}; ///< overrules the settings
};

/// The life of the window: start page, unlocking, work, locking. Locking replaces the process (SECURITY.md, T2).
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(StartOptions options);
    /// The same where moments and new identities come from @p clock and @p ids; both must outlive the session.
    Session(StartOptions options, const Clock &clock, IdSource &ids);
    ~Session() override;

    /// Shows the window with the first page.
    void begin();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] AutoLock &autoLock() { return m_autoLock; }
    /// Locks when @p source wants it.
    void watch(const LockSource &source);
    /// What the process is started again with when it locks.
    [[nodiscard]] QStringList lockedArguments() const;
    /// Locks when all that was typed is kept; says so when it is not, and locks when it is wanted once more.
    void lockKept();
    /// Flushes, closes the vault, and starts the process again at the unlock page. Instead of starting again, tests set
    /// @p restart.
    void lock();
    void setRestart(std::function<void(const QStringList &)> restart) { m_restart = std::move(restart); }

Q_SIGNALS:
    void opened(); ///< a vault is open and its first page shown

private:
    void showStartPage();
    void showUnlock(const QString &folder);
    void showCreate();
    void showRestore();
    void openPractice(const QString &folder);
    /// The page that says that the practice vault is being opened.
    StartFrame *showPractising();
    /// Makes what does not need the vault while it is being opened.
    void prepareDesk();
    void chooseVault();
    void unlock();
    void create();
    void openDesk(std::unique_ptr<store::Vault> vault);
    void warnOfLock(int seconds);
    void dismissQuestions();
    [[nodiscard]] bool mayLeave(const QString &how);
    void setTheme(ThemeChoice choice);
    void rememberWindow();
    /// In the practice vault: a note at each step of an intake, until somebody has had enough of it.
    void guideFirstIntake();
    /// Says once that this version is not the one that was used last.
    void tellNews();
    void offer(
        const QString &happened, const QString &rest, const QString &action, const std::function<void()> &accept);

    StartOptions m_options;
    const Clock &m_clock;
    QSettings m_settings;
    routing::Region m_region;
    HelpDesk m_help{m_region};
    MainWindow m_window;
    VaultOpener m_opener;
    AutoLock m_autoLock;
    ClipboardGuard m_clipboard;
    std::unique_ptr<TodayPage> m_today; ///< made while the vault is being opened, for the desk
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<store::Vault> m_made; ///< a new vault whose recovery key is still being typed back
    QString m_folder;
    UnlockPage *m_unlock = nullptr;
    CreatePage *m_create = nullptr;
    RestorePage *m_restore = nullptr;
    std::function<void(const QStringList &)> m_restart;
    bool m_warned = false;
    bool m_unkept = false; ///< what was typed could not be kept when it was locked
    QString m_said;        ///< that something is not kept; whoever wants to leave again knows it
    int m_unwinding = 0;   ///< how often locking waited for a question to go
};

} // namespace regie::ui
