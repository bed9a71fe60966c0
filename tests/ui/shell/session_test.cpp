#include "app/buslocksource.h"
#include "tests/core/store/vault_fixture.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/caselistpage.h"
#include "ui/casefile/caselistview.h"
#include "ui/help/stepguide.h"
#include "ui/intake/intakewizard.h"
#include "ui/intake/prompts.h"
#include "ui/shell/desk.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/session.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// The life of the window on a real vault: made, locked, unlocked with a wrong and the right password.
class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void makesAVaultAndUnlocksIt();
    void anOlderVaultOpensForAReason();
    void practiceIsMarkedAndNamed();
    void theFirstPracticeOffersAnIntake();
    void theNewsIsSaidOnceAVersion();
    void walksBetweenPages();
    void aPageThatWasLeftTakesNoKeys();
    void comesBackToTheIntake();
    void locksByItself();
    void saysWhatCannotBeKept();
    void locksWhenTheDesktopSaysSo();
    void locksWhileAQuestionStandsOpen_data();
    void locksWhileAQuestionStandsOpen();
    void noBusSaysNothing();
    void titlesNeverHoldNames();
    void fits_data();
    void fits();

private:
    /// What the window keeps between two starts, with @p group forgotten.
    static void forget(const QString &group);
    [[nodiscard]] QString folder(const QString &name) const { return m_home->filePath(name + u".kluis"_s); }
    [[nodiscard]] std::unique_ptr<Session> practice(const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_home;
};

void SessionTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
}

void SessionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home->path().toLocal8Bit());
    applyFont(*qApp);
}

std::unique_ptr<Session> SessionTest::practice(const QString &name) const
{
    StartOptions options;
    options.vault = folder(name);
    options.practice = true;
    options.theme = u"light"_s;
    auto session = std::make_unique<Session>(options);
    QSignalSpy opened(session.get(), &Session::opened);
    session->begin();
    return opened.wait(60000) ? std::move(session) : nullptr;
}

void SessionTest::makesAVaultAndUnlocksIt()
{
    QStringList again;
    QString recoveryKey;
    {
        Session session({});
        session.setRestart([&](const QStringList &arguments) { again = arguments; });
        session.begin();
        QWidget &window = session.window();
        window.findChild<QPushButton *>(u"createVault"_s)->click();
        window.findChild<QLineEdit *>(u"vaultFolder"_s)->setText(folder(u"Casussen"_s));
        window.findChild<QLineEdit *>(u"userName"_s)->setText(u"E. Oeverloper"_s);
        for (const char *field : {"newPassword", "newPasswordAgain"})
            QTest::keyClicks(window.findChild<PasswordField *>(QLatin1String(field)), u"zandbank bij eb"_s);
        window.findChild<QPushButton *>(u"create"_s)->click();
        auto *typed = window.findChild<QLineEdit *>(u"typedRecoveryKey"_s);
        QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible(), 60000);
        recoveryKey = window.findChild<QLabel *>(u"shownRecoveryKey"_s)->text();
        typed->setText(recoveryKey);
        QSignalSpy opened(&session, &Session::opened);
        window.findChild<QPushButton *>(u"finishCreate"_s)->click();
        QCOMPARE(opened.count(), 1);
        QVERIFY(!session.window().findChild<QWidget *>(u"practiceBand"_s)->isVisible());
        session.lock();
        QVERIFY(session.desk() == nullptr);
    }
    QCOMPARE(again, QStringList({u"--vault"_s, folder(u"Casussen"_s), u"--locked"_s, u"--place"_s, u"today"_s}));

    StartOptions options;
    options.vault = folder(u"Casussen"_s);
    options.locked = true;
    {
        Session session(options);
        session.begin();
        session.window().findChild<QPushButton *>(u"switchKey"_s)->click();
        auto *key = session.window().findChild<QLineEdit *>(u"recoveryKey"_s);
        QVERIFY(key->isVisible());
        key->setText(recoveryKey.toLower().replace(u'-', u' '));
        QSignalSpy opened(&session, &Session::opened);
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(opened.wait(60000));
        QVERIFY(key->text().isEmpty());
        // Nobody knows the password now: the first thing said is where to make another.
        QVERIFY(session.window().message()->text().contains(u"met de herstelsleutel geopend"_s));
        session.window().message()->action()->click();
        QCOMPARE(session.window().page(), Page::Settings);
        QVERIFY(!session.window().findChild<PasswordField *>(u"currentPassword"_s)->isVisible());
        QVERIFY(session.window().findChild<PasswordField *>(u"nextPassword"_s)->isVisible());
        QCOMPARE(Place::fromCode(session.desk()->place().toCode()), (Place{Page::Settings, {}, {}}));
    }
    Session session(options);
    session.begin();
    auto *page = session.window().findChild<UnlockPage *>();
    QTest::keyClicks(page->password(), u"niet dit"_s);
    QTest::keyClick(page->password(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->message()->isVisible(), 60000);
    QVERIFY(page->message()->text().contains(u"klopt niet"_s));
    QVERIFY(session.desk() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPushButton *>(u"unlock"_s)->isEnabled(), 10000);
    QSignalSpy opened(&session, &Session::opened);
    QTest::keyClicks(page->password(), u"zandbank bij eb"_s);
    QTest::keyClick(page->password(), Qt::Key_Return);
    QVERIFY(opened.wait(60000));
    QCOMPARE(session.window().page(), Page::Today);
}

/// An old copy put back: what is missing is said, and it opens when somebody writes why.
void SessionTest::anOlderVaultOpensForAReason()
{
    store::VaultPlace place;
    QVERIFY(place.create());
    place.copyFolder(place.folder(), place.beside("oud.kluis"));
    QVERIFY(store::VaultPlace::savePerson(**place.open(), u"Zeegras"_s));
    place.copyFolder(place.beside("oud.kluis"), place.folder());
    StartOptions options;
    options.vault = place.folder();
    Session session(options);
    session.begin();
    auto *page = session.window().findChild<UnlockPage *>();
    auto *reason = page->findChild<QLineEdit *>(u"olderReason"_s);
    QVERIFY(!reason->isVisible());
    const auto unlock = [page] {
        QTest::keyClicks(page->password(), u"een lang genoeg wachtwoord"_s);
        QTest::keyClick(page->password(), Qt::Key_Return);
    };
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(reason->isVisible(), 60000);
    QVERIFY(page->message()->text().contains(u"ouder dan de vorige keer"_s));
    QVERIFY(session.desk() == nullptr);
    unlock();
    QVERIFY(!page->isBusy()); // first the reason
    QSignalSpy opened(&session, &Session::opened);
    QTest::keyClicks(reason, u"reservekopie van maandag"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(opened.wait(60000));
}

void SessionTest::practiceIsMarkedAndNamed()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    MainWindow &window = session->window();
    test::settle();
    QVERIFY(window.findChild<QWidget *>(u"practiceBand"_s)->isVisible());
    QCOMPARE(window.findChild<QLabel *>(u"vaultName"_s)->text(), u"Kluis: Oefenkluis"_s);
    QVERIFY(window.findChild<QLabel *>(u"ruleSet"_s)->text().startsWith(u"Regelset haaglanden"_s));
    QVERIFY(test::activate(window));
    REGIE_NONE(test::unnamed(window));
    REGIE_NONE(test::tabWalk(window));
    REGIE_NONE(test::richTexts(window));
}

void SessionTest::forget(const QString &group)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"regiekompas"_s, u"regiekompas"_s);
    settings.remove(group);
}

void SessionTest::theFirstPracticeOffersAnIntake()
{
    forget(u"guide"_s);
    auto session = practice(u"Eerste"_s);
    QVERIFY(session);
    MessageBar *bar = session->window().message();
    QVERIFY2(bar->text().startsWith(u"Dit is de oefenkluis"_s), qPrintable(bar->text()));
    bar->action()->click();
    QTRY_COMPARE(session->window().page(), Page::Intake);
    auto *guide = session->window().findChild<StepGuide *>();
    QVERIFY(guide != nullptr && guide->isVisible());
    QCOMPARE(guide->section(), u"eerste-intake-1"_s);
    guide->findChild<QPushButton *>(u"guideClose"_s)->click();
    QTRY_VERIFY(session->window().findChild<StepGuide *>() == nullptr);

    session = nullptr;
    session = practice(u"Later"_s); // closed for good, and not offered again
    QVERIFY(session);
    QVERIFY(!session->window().message()->text().startsWith(u"Dit is de oefenkluis"_s));
    Q_EMIT session->window().newIntakeWanted();
    QTRY_COMPARE(session->window().page(), Page::Intake);
    QVERIFY(session->window().findChild<StepGuide *>() == nullptr);
}

void SessionTest::theNewsIsSaidOnceAVersion()
{
    const QString before = QCoreApplication::applicationVersion();
    const auto said = [this](const QString &version, const QString &name) {
        QCoreApplication::setApplicationVersion(version);
        const auto session = practice(name);
        const QString text = session ? session->window().message()->text() : QString();
        return text.contains(u"Dit is Regiekompas %1."_s.arg(version));
    };
    forget(u"help"_s);
    QVERIFY(!said(u"1.0"_s, u"Een"_s)); // at first everything is new
    QVERIFY(!said(u"1.0"_s, u"Twee"_s));
    QVERIFY(said(u"1.1"_s, u"Drie"_s));
    QVERIFY(!said(u"1.1"_s, u"Vier"_s));
    QCoreApplication::setApplicationVersion(before);
}

void SessionTest::walksBetweenPages()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    MainWindow &window = session->window();
    QVERIFY(test::activate(window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.page(), Page::Cases);
    const auto *list = window.findChild<CaseListView *>();
    QTRY_VERIFY(list->isVisible() && list->isAncestorOf(qApp->focusWidget())); // read off the window's thread
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(window.page(), Page::Today);
    QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(qApp->focusWidget()->objectName(), u"navigationList"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QCOMPARE(window.page(), Page::Intake);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(qApp->focusWidget()->objectName(), u"search"_s);
}

void SessionTest::aPageThatWasLeftTakesNoKeys()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    MainWindow &window = session->window();
    QVERIFY(test::activate(window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    auto *cases = window.findChild<CaseListPage *>();
    QVERIFY(cases != nullptr);
    const QSignalSpy settled(cases, &CaseListPage::settled);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier); // before the cases were read
    QCOMPARE(window.page(), Page::Today);
    QTRY_VERIFY(!settled.isEmpty());
    QVERIFY(qApp->focusWidget() != nullptr && qApp->focusWidget()->isVisible());
}

void SessionTest::comesBackToTheIntake()
{
    QStringList again;
    {
        const auto session = practice(u"Oefenkluis"_s);
        QVERIFY(session != nullptr);
        session->setRestart([&](const QStringList &arguments) { again = arguments; });
        QVERIFY(test::activate(session->window()));
        QTest::keyClick(&session->window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(session->window().page(), Page::Intake);
        auto *wizard = session->window().findChild<IntakeWizard *>();
        Intake typed = wizard->draft();
        typed.what = u"Buren horen geschreeuw."_s;
        QVERIFY(session->desk()->casebook().saveDraft(typed));
        QTest::keyClick(&session->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(session->desk() == nullptr);
    }
    const qsizetype at = again.indexOf(u"--place"_s);
    QVERIFY(at >= 0 && again.value(at + 1).startsWith(u"intake:"_s));
    // The arguments hold codes only.
    QVERIFY(!again.join(u' ').contains(u"Buren"_s));
    StartOptions options;
    options.vault = folder(u"Oefenkluis"_s);
    options.practice = true;
    options.place = again.value(at + 1);
    Session session(options);
    QSignalSpy opened(&session, &Session::opened);
    session.begin();
    QVERIFY(opened.wait(60000));
    QCOMPARE(session.window().page(), Page::Intake);
    QCOMPARE(session.window().findChild<IntakeWizard *>()->draft().what, u"Buren horen geschreeuw."_s);
}

void SessionTest::locksByItself()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    QStringList again;
    session->setRestart([&](const QStringList &arguments) { again = arguments; });
    Q_EMIT session->autoLock().warning(58);
    QVERIFY(session->window().message()->text().startsWith(u"De kluis vergrendelt over 58 seconden."_s));
    Q_EMIT session->autoLock().lockNow();
    QVERIFY(session->desk() == nullptr);
    QVERIFY(again.contains(u"--locked"_s));
    // The folder is free for another process.
    StartOptions options;
    options.vault = folder(u"Oefenkluis"_s);
    options.practice = true;
    Session next(options);
    QSignalSpy opened(&next, &Session::opened);
    next.begin();
    QVERIFY(opened.wait(60000));
}

/// Leaving on purpose is warned once; locking by itself goes through, and is told afterwards.
void SessionTest::saysWhatCannotBeKept()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    MainWindow &window = session->window();
    QStringList again;
    session->setRestart([&](const QStringList &arguments) { again = arguments; });
    auto *full =
        new DraftKeeper([]() -> Done { return fail(ErrorCode::DiskFull, u"full"_s); }, &window); // of a form in it
    full->touch();
    Q_EMIT session->autoLock().warning(58);
    QVERIFY(window.message()->text().contains(u"is kwijt na het vergrendelen"_s));
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(window.message()->text().contains(u"Niet alles wat u typte kan nu worden bewaard"_s));
    window.message()->clear();
    Q_EMIT window.lockWanted();
    QVERIFY(session->desk() != nullptr);
    QVERIFY(window.message()->text().contains(u"Vergrendel nog een keer"_s));
    Q_EMIT session->autoLock().lockNow();
    QVERIFY(session->desk() == nullptr);
    QVERIFY(again.contains(u"--unkept"_s));

    StartOptions options;
    options.vault = folder(u"Oefenkluis"_s);
    options.locked = true;
    options.unkept = true;
    Session next(options);
    next.begin();
    auto *page = next.window().findChild<UnlockPage *>();
    QVERIFY(page->message()->text().contains(u"Niet alles wat u typte kon worden bewaard"_s));
}

void SessionTest::locksWhenTheDesktopSaysSo()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    QStringList again;
    int locked = 0;
    session->setRestart([&](const QStringList &arguments) {
        again = arguments;
        ++locked;
    });
    LockSource source;
    session->watch(source);
    session->desk()->goTo({Page::Cases, {}, {}});
    Q_EMIT source.lockWanted();
    QVERIFY(session->desk() == nullptr);
    QCOMPARE(again.value(again.indexOf(u"--place"_s) + 1), u"cases"_s);
    Q_EMIT source.lockWanted(); // asleep after the screen saver: it is locked already
    QCOMPARE(locked, 1);
}

void SessionTest::locksWhileAQuestionStandsOpen_data()
{
    QTest::addColumn<bool>("second");
    QTest::newRow("a question") << false;
    QTest::newRow("a question about a question") << true;
}

/// A question waits in a loop of its own and belongs to the page it is about.
void SessionTest::locksWhileAQuestionStandsOpen()
{
    QFETCH(bool, second);
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    QEventLoop program; // as that of main()
    session->setRestart([&](const QStringList &) { program.quit(); });
    QWidget *page = session->window().pageWidget(Page::Today);
    bool sure = true;
    QTimer::singleShot(0, page, [&] {
        if (second)
            QTimer::singleShot(0, page, [page] { (void)DialogPrompts().confirm(page, u"Echt?"_s, {}, u"Ja"_s); });
        QTimer::singleShot(50, session.get(), &Session::lock);
        sure = DialogPrompts().confirm(page, u"Zeker weten?"_s, {}, u"Ja"_s);
    });
    program.exec();
    QVERIFY(!sure);
    QVERIFY(session->desk() == nullptr);
    QVERIFY(!session->window().isVisible());
}

void SessionTest::noBusSaysNothing()
{
    const QDBusConnection none(u"nowhere"_s);
    QVERIFY(!none.isConnected());
    BusLockSource source(none, none);
    const QSignalSpy wanted(&source, &LockSource::lockWanted);
    for (const bool begins : {true, false})
        QVERIFY(QMetaObject::invokeMethod(&source, "prepareForSleep", Q_ARG(bool, begins)));
    QVERIFY(QMetaObject::invokeMethod(&source, "screenSaverChanged", Q_ARG(bool, true)));
    QVERIFY(QMetaObject::invokeMethod(&source, "screenSaverChanged", Q_ARG(bool, false)));
    // Only what begins locks.
    QCOMPARE(wanted.count(), 2);
}

void SessionTest::titlesNeverHoldNames()
{
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    QCOMPARE(session->window().windowTitle(), u"Regiekompas"_s);
    REGIE_NONE(test::leaks(session->window(), {u"Oeverloper"_s, u"Helmgras"_s, m_home->path()}));
}

void SessionTest::fits_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << 1.0 << u"light"_s;
    QTest::newRow("dark") << 1.0 << u"dark"_s;
    QTest::newRow("high contrast") << 1.0 << u"contrast"_s;
    QTest::newRow("twice the text") << 2.0 << u"light"_s;
}

void SessionTest::fits()
{
    QFETCH(double, scale);
    QFETCH(QString, theme);
    applyFont(*qApp, scale);
    const auto session = practice(u"Oefenkluis"_s);
    QVERIFY(session != nullptr);
    applyTheme(*qApp, themeFromCode(theme));
    const QImage picture = test::grabAt(session->window(), test::mockupSize);
    const QString pictures = qEnvironmentVariable("REGIE_PICTURES");
    if (!pictures.isEmpty())
        QVERIFY(picture.save(pictures + u"/window_%1_%2.png"_s.arg(theme).arg(scale)));
    REGIE_NONE(test::clipped(session->window()));
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
