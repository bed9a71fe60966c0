#include "ui/shell/session.h"

#include "ui/help/stepguide.h"
#include "ui/shell/createpage.h"
#include "ui/shell/desk.h"
#include "ui/shell/locksource.h"
#include "ui/shell/reexec.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/errors.h"
#include "ui/worklist/todaypage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <future>

namespace regie::ui {

namespace {

constexpr int showAtTheLatestMs = 500;
constexpr int unwindMs = 5;
constexpr int mostUnwinding = 200; // then it is locked all the same
constexpr auto practiceName = "Oefenkluis.kluis";

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/regiekompas");
}

/// Vaults in the usual place. Nothing remembers other places: a list of folders would be a trace outside the vault.
QStringList knownVaults()
{
    QStringList out;
    const QDir folder(dataFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.kluis")}, QDir::Dirs, QDir::Time)) {
        if (name != QLatin1String(practiceName))
            out.append(folder.filePath(name));
    }
    return out;
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

IdSource &systemIds()
{
    static SystemIds ids;
    return ids;
}

} // namespace

Session::Session(StartOptions options) : Session(std::move(options), systemClock(), systemIds())
{
}

Session::Session(StartOptions options, const Clock &clock, IdSource &ids)
    : m_options(std::move(options)), m_clock(clock), m_settings(QSettings::IniFormat, QSettings::UserScope,
                                                         QStringLiteral("regiekompas"), QStringLiteral("regiekompas")),
      m_opener(clock, ids), m_clipboard(*QGuiApplication::clipboard()), m_restart([](const QStringList &arguments) {
          reexec(arguments);
          QCoreApplication::exit(1); // nothing may stay open in a process that could not be replaced
      })
{
    connect(&m_window, &MainWindow::lockWanted, this, &Session::lockKept);
    m_window.setMayClose([this] { return mayLeave(tr("Close once more to close all the same: then it is lost.")); });
    connect(&m_window, &MainWindow::themeChosen, this, &Session::setTheme);
    connect(&m_window, &MainWindow::helpWanted, &m_help, [this](QWidget *at) { m_help.showFor(at); });
    connect(&m_window, &MainWindow::handbookWanted, &m_help,
        [this](const QString &section) { m_help.show(section, &m_window); });
    connect(&m_window, &MainWindow::closing, this, &Session::rememberWindow);
    connect(&m_autoLock, &AutoLock::counted, &m_window, &MainWindow::setLockCountdown);
    connect(&m_autoLock, &AutoLock::warning, this, &Session::warnOfLock);
    connect(&m_autoLock, &AutoLock::calm, this, [this] {
        m_warned = false;
        m_window.message()->clear();
    });
    connect(&m_autoLock, &AutoLock::lockNow, this, &Session::lock);
}

Session::~Session() = default;

void Session::begin()
{
    // The vault is opened on a thread of its own; everything that follows happens meanwhile.
    const bool practice = m_options.practice && !m_options.vault.isEmpty();
    if (practice)
        openPractice(m_options.vault);
    const QString theme =
        m_options.theme.isEmpty() ? m_settings.value(QStringLiteral("theme")).toString() : m_options.theme;
    applyTheme(*qApp, themeFromCode(theme));
    m_window.restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    auto loading = std::async(std::launch::async, [] { return routing::Region::load(); });
    if (practice)
        prepareDesk();
    const Result<routing::Region> region = loading.get();
    if (region)
        m_region = *region;
    if (!practice && !m_options.vault.isEmpty())
        showUnlock(m_options.vault);
    else if (!practice)
        showStartPage();
    // A practice vault opens at once: its first page is then the first thing painted.
    if (!m_opener.isBusy())
        m_window.show();
    if (!region) {
        auto *page = m_window.findChild<StartFrame *>();
        (page != nullptr ? page : showPractising())->message()->say(region.error());
    }
}

void Session::prepareDesk()
{
    if (!m_today)
        m_today = std::make_unique<TodayPage>(m_region);
    m_window.prepareDesk(m_today.get());
}

void Session::showStartPage()
{
    auto *page = new StartPage(knownVaults());
    connect(page, &StartPage::createWanted, this, &Session::showCreate);
    connect(page, &StartPage::restoreWanted, this, &Session::showRestore);
    connect(page, &StartPage::handbookWanted, &m_help, [this] { m_help.show({}, &m_window); });
    connect(page, &StartPage::practiceWanted, this,
        [this] { openPractice(dataFolder() + QLatin1Char('/') + QLatin1String(practiceName)); });
    connect(page, &StartPage::openWanted, this,
        [this](const QString &folder) { folder.isEmpty() ? chooseVault() : showUnlock(folder); });
    m_window.showStart(page);
}

void Session::chooseVault()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Which vault?"), dataFolder());
    if (!folder.isEmpty())
        showUnlock(folder);
}

void Session::showUnlock(const QString &folder)
{
    m_folder = folder;
    const auto face = store::Vault::look(folder);
    if (face && face->opensWithoutPassword && !m_options.locked) {
        openPractice(folder);
        return;
    }
    m_unlock = new UnlockPage(folder, m_options.locked, face && face->opensWithoutPassword);
    connect(m_unlock, &UnlockPage::unlockWanted, this, &Session::unlock);
    connect(m_unlock, &UnlockPage::otherVaultWanted, this, [this] {
        m_options.locked = false;
        m_options.place.clear();
        showStartPage();
    });
    m_window.showStart(m_unlock);
    if (!face)
        m_unlock->refuse(face.error());
    else if (m_options.unkept)
        m_unlock->message()->say(MessageBar::Kind::Warning, tr("Not all that was typed could be kept."),
            tr("The disk did not take it. What was typed last in the form that was open is lost; look it over."));
}

void Session::unlock()
{
    if (m_opener.isBusy())
        return;
    m_unlock->setBusy(tr("Opening the vault…"));
    auto behind = std::make_shared<std::optional<store::OlderVault>>();
    const auto older = [behind, reason = m_unlock->olderReason()](const store::OlderVault &found) {
        *behind = found;
        return reason;
    };
    m_opener.open(
        m_folder, m_unlock->takeCredential(), older, [this, behind](Result<std::unique_ptr<store::Vault>> vault) {
            if (vault)
                openDesk(std::move(*vault));
            else if (vault.error().code == ErrorCode::VaultOutOfDate && *behind)
                m_unlock->refuseOlder(**behind);
            else
                m_unlock->refuse(vault.error());
        });
    prepareDesk();
}

void Session::openPractice(const QString &folder)
{
    m_folder = folder;
    if (m_window.isVisible())
        showPractising();
    else
        QTimer::singleShot(showAtTheLatestMs, this, [this] {
            if (m_opener.isBusy())
                showPractising();
        });
    const auto failed = [this](const Error &error) {
        StartFrame *page = showPractising();
        page->setBusy({});
        page->message()->say(error, tr("Back"));
        connect(page->message(), &MessageBar::actionChosen, this, &Session::showStartPage);
    };
    if (QFileInfo::exists(folder)) {
        m_opener.open(folder, store::PracticeKey{}, {}, [this, failed](Result<std::unique_ptr<store::Vault>> vault) {
            vault ? openDesk(std::move(*vault)) : failed(vault.error());
        });
        return;
    }
    QDir().mkpath(QFileInfo(folder).absolutePath());
    store::NewVault wish;
    wish.folder = folder;
    wish.practice = true;
    wish.firstUser = {{}, tr("E. Oeverloper"), tr("THV coordinator"), tr("Coordination pool Haaglanden")};
    m_opener.create(std::move(wish), [this, failed](Result<store::Vault::Created> made) {
        made ? openDesk(std::move(made->vault)) : failed(made.error());
    });
}

StartFrame *Session::showPractising()
{
    auto *page = new StartFrame(tr("Practise"), {});
    m_window.showStart(page);
    page->setBusy(tr("Opening the practice vault…"));
    m_window.show();
    return page;
}

void Session::showCreate()
{
    QDir().mkpath(dataFolder());
    m_create = new CreatePage(dataFolder() + QLatin1Char('/') + tr("Case files") + QStringLiteral(".kluis"));
    connect(m_create, &CreatePage::createWanted, this, &Session::create);
    connect(m_create, &CreatePage::cancelled, this, &Session::showStartPage);
    connect(m_create, &CreatePage::finished, this, [this] { openDesk(std::move(m_made)); });
    m_window.showStart(m_create);
}

void Session::create()
{
    if (m_opener.isBusy())
        return;
    m_create->setBusy(tr("Making the vault…"));
    store::NewVault wish = m_create->takeWish();
    m_folder = wish.folder;
    m_opener.create(std::move(wish), [this](Result<store::Vault::Created> made) {
        if (!made) {
            m_create->refuse(made.error());
            return;
        }
        m_made = std::move(made->vault);
        m_create->showRecoveryKey(made->recoveryKey, m_clock.today());
    });
}

void Session::showRestore()
{
    m_restore = new RestorePage(dataFolder() + QLatin1Char('/') + tr("Case files") + QStringLiteral(".kluis"));
    connect(m_restore, &RestorePage::cancelled, this, &Session::showStartPage);
    connect(m_restore, &RestorePage::restoreWanted, this, [this] {
        if (m_opener.isBusy())
            return;
        m_restore->setBusy(tr("Reading and checking the backup…"));
        QDir().mkpath(QFileInfo(m_restore->folder()).absolutePath());
        const auto done = [this](const Result<exchange::Restored> &restored) {
            if (restored)
                showUnlock(m_restore->folder());
            else
                m_restore->refuse(restored.error());
        };
        m_opener.restore(m_restore->file(), m_restore->folder(), m_restore->takeCredential(), done);
    });
    m_window.showStart(m_restore);
}

void Session::openDesk(std::unique_ptr<store::Vault> vault)
{
    const bool practice = vault->isPractice();
    m_desk = std::make_unique<Desk>(m_window, std::move(vault), m_region, std::move(m_today));
    if (practice)
        guideFirstIntake();
    tellNews();
    m_window.setTheme(themeFromCode(m_settings.value(QStringLiteral("theme")).toString()));
    m_desk->goTo(Place::fromCode(m_options.place));
    m_desk->sayWhatIsDue();
    m_window.show();
    m_autoLock.start();
    Q_EMIT opened();
}

void Session::guideFirstIntake()
{
    const QString closed = QStringLiteral("guide/closed");
    if (m_settings.value(closed).toBool())
        return;
    m_desk->setGuide([this, closed]() -> StepGuide * {
        const Result<HelpBook> book = HelpBook::load(m_region);
        if (!book || m_settings.value(closed).toBool())
            return nullptr;
        auto *guide = new StepGuide(*book);
        connect(guide, &StepGuide::moreWanted, &m_help,
            [this](const QString &section) { m_help.show(section, &m_window); });
        connect(guide, &StepGuide::closed, this, [this, closed] { m_settings.setValue(closed, true); });
        return guide;
    });
    const QString offered = QStringLiteral("guide/offered");
    if (m_settings.value(offered).toBool())
        return;
    m_settings.setValue(offered, true);
    offer(tr("This is the practice vault: everything in it is invented."),
        tr("Begin with an intake. At each step a note says what to do; F1 explains every field."),
        tr("Begin a first intake"), [this] { Q_EMIT m_window.newIntakeWanted(); });
}

void Session::tellNews()
{
    const QString key = QStringLiteral("help/version");
    const QString now = QCoreApplication::applicationVersion();
    const QString before = m_settings.value(key).toString();
    if (before == now)
        return;
    m_settings.setValue(key, now);
    if (!before.isEmpty()) // the first time everything is new
        offer(tr("This is Regiekompas %1.").arg(now), {}, tr("What is new"),
            [this] { m_help.show(QStringLiteral("nieuw"), &m_window); });
}

/// The bar has one button for whatever it says; only this message's does this.
void Session::offer(
    const QString &happened, const QString &rest, const QString &action, const std::function<void()> &accept)
{
    MessageBar *bar = m_window.message();
    bar->say(MessageBar::Kind::Note, happened, rest, action);
    connect(bar, &MessageBar::actionChosen, m_desk.get(), [bar, said = bar->text(), accept] {
        if (bar->text() != said)
            return;
        bar->clear();
        accept();
    });
}

void Session::warnOfLock(int seconds)
{
    const bool kept = !m_desk || m_desk->settle().has_value();
    m_window.message()->say(MessageBar::Kind::Warning, tr("The vault locks in %n second(s).", "", seconds),
        kept ? tr("Intakes, notes and forms are saved; you come back in the same place. What was typed elsewhere, such "
                  "as "
                  "your own words for a paper, is lost.")
             : tr("Not all that you typed can be kept: what stands in a form with a warning is lost when it locks."),
        tr("Keep working"));
    if (!m_warned) // whoever presses it is a sign of life by itself
        connect(m_window.message(), &MessageBar::actionChosen, &m_autoLock, &AutoLock::touch, Qt::UniqueConnection);
    m_warned = true;
}

void Session::watch(const LockSource &source)
{
    connect(&source, &LockSource::lockWanted, this, &Session::lock);
}

QStringList Session::lockedArguments() const
{
    QStringList out = {QStringLiteral("--vault"), m_folder, QStringLiteral("--locked")};
    if (m_unkept)
        out << QStringLiteral("--unkept");
    if (m_desk)
        out << QStringLiteral("--place") << m_desk->place().toCode();
    if (!m_options.language.isEmpty())
        out << QStringLiteral("--lang") << m_options.language;
    if (!m_options.theme.isEmpty())
        out << QStringLiteral("--theme") << m_options.theme;
    return out;
}

/// Whether all that was typed is kept, or who leaves was told that it is not.
bool Session::mayLeave(const QString &how)
{
    const Done kept = m_desk ? m_desk->settle() : Done();
    const MessageBar *message = m_window.message();
    if (kept || (!m_said.isEmpty() && !message->isHidden() && message->text() == m_said))
        return true;
    m_window.message()->say(MessageBar::Kind::Warning, tr("Not all that you typed can be kept now."),
        wording::errorText(kept.error().code) + QLatin1Char(' ') + how);
    m_said = m_window.message()->text();
    return false;
}

void Session::lockKept()
{
    if (mayLeave(tr("Lock once more to lock all the same: then it is lost.")))
        lock();
}

void Session::lock()
{
    if (!m_desk)
        return;
    m_autoLock.stop();
    m_unkept = !m_desk->settle();
    if (m_window.isVisible())
        rememberWindow();
    const QStringList arguments = lockedArguments();
    m_window.hide();
    // A question waits in a loop within that of the program, and belongs to the page it is about: first it is answered
    // with no.
    if (QThread::currentThread()->loopLevel() > 1) {
        dismissQuestions();
        if (m_unwinding++ < mostUnwinding) {
            QTimer::singleShot(unwindMs, this, &Session::lock);
            return;
        }
        (void)m_desk.release(); // somebody still stands in it; nothing of it outlives the process
    }
    m_desk.reset(); // settles drafts, closes the files, wipes the keys, gives the folder free
    m_clipboard.wipe();
    m_restart(arguments);
}

/// Ends the loops that wait for an answer or for a choice from a menu.
void Session::dismissQuestions()
{
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog != nullptr && dialog->isVisible() && dialog->isModal())
            dialog->done(QDialog::Rejected); // and not reject(), which may ask again
    }
}

void Session::setTheme(ThemeChoice choice)
{
    m_settings.setValue(QStringLiteral("theme"), themeCode(choice));
    applyTheme(*qApp, choice);
}

void Session::rememberWindow()
{
    m_settings.setValue(QStringLiteral("geometry"), m_window.saveGeometry());
    m_settings.sync();
}

} // namespace regie::ui
