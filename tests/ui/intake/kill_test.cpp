// A process that is killed in the middle of an intake: the next start finds the draft.

#include "tests/support/grab.h"
#include "tests/ui/intake/keyboard.h"
#include "tests/ui/intake/wizardhome.h"
#include "ui/wording/language.h"

#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace regie {

/// Types a name in a wizard on the vault in @p folder and says so when it is kept; then waits to be killed.
int typeAndWait(QApplication &app, const QString &folder)
{
    wording::speak(app);
    test::WizardHome home(folder);
    if (!home.isOpen())
        return 1;
    test::FakePrompts prompts;
    ui::CasebookDesk desk(home.casebook());
    ui::IntakeWizard wizard(desk, prompts);
    wizard.resize(1240, 816);
    if (!test::activate(wizard))
        return 2;
    wizard.start(home.casebook().newIntake());
    QObject::connect(
        &wizard.keeper(), &ui::DraftKeeper::saved, &app, [] { QTextStream(stdout) << "kept" << Qt::endl; });
    test::press(Qt::Key_Right, Qt::AltModifier);
    if (!test::tabTo(u"personName"_s))
        return 3;
    test::type(u"Lotte van der Helmgras"_s);
    return QApplication::exec();
}

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draftOutlivesAKilledProcess();
};

void KillTest::draftOutlivesAKilledProcess()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"proef.kluis"_s);
    {
        FixedClock clock{LocalDateTime{QDate(2026, 11, 23), QTime(9, 31)}};
        SeededIds ids{7};
        store::NewVault wanted;
        wanted.folder = folder;
        wanted.practice = true;
        wanted.firstUser = {UserId::create(ids), u"E. Oeverloper"_s, {}, {}};
        QVERIFY(store::Vault::create(std::move(wanted), clock, ids));
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--type-in"_s, folder});
    QVERIFY(child.waitForReadyRead(60'000));
    QCOMPARE(child.readLine().trimmed(), QByteArray("kept"));
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    test::WizardHome home(folder);
    QVERIFY(home.isOpen());
    const auto today = home.casebook().today();
    QVERIFY(today);
    QCOMPARE(today->drafts.size(), 1);
    const auto draft = home.casebook().draft(today->drafts.constFirst().id);
    QVERIFY(draft);
    QCOMPARE(draft->persons.constFirst().mention.asWritten, u"Lotte van der Helmgras"_s);
}

} // namespace regie

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--type-in"_s)
        return regie::typeAndWait(app, arguments.at(2));
    regie::KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
