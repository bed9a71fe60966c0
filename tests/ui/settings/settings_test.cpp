#include "core/casebook/casebook.h"
#include "core/store/vaultadmin.h"
#include "core/store/verify.h"
#include "tests/core/store/vault_fixture.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/memoryfolder.h"
#include "ui/disclosure/listdialog.h"
#include "ui/shell/audittab.h"
#include "ui/shell/backuppanel.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/rightsgate.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/userstab.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyMs = 20000; // a key is derived on a busy machine

/// The settings of a vault that is cheap to open.
struct Scene
{
    explicit Scene(VaultPlace &place, bool practice = false)
    {
        auto made = practice ? place.createPractice() : place.create();
        recoveryKey = made->recoveryKey;
        vault = std::move(made->vault);
        upkeep = std::make_unique<Upkeep>(*vault);
        casebook = std::make_unique<Casebook>(*vault, region);
        page = std::make_unique<SettingsPage>(*upkeep, *casebook);
        page->resize(1200, 860);
    }
    /// The same of a vault that is open already.
    explicit Scene(std::unique_ptr<Vault> open) : vault(std::move(open))
    {
        upkeep = std::make_unique<Upkeep>(*vault);
        casebook = std::make_unique<Casebook>(*vault, region);
        page = std::make_unique<SettingsPage>(*upkeep, *casebook);
        page->resize(1200, 860);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    void type(const char *field, const char *text) const
    {
        QTest::keyClicks(find<PasswordField>(field), QString::fromLatin1(text));
    }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QString said() const { return page->message()->text(); }

    std::unique_ptr<Vault> vault;
    QString recoveryKey;
    routing::Region region;
    std::unique_ptr<Upkeep> upkeep;
    std::unique_ptr<Casebook> casebook;
    std::unique_ptr<SettingsPage> page;
};

constexpr auto oldPassword = "een lang genoeg wachtwoord";
constexpr auto newPassword = "een heel ander wachtwoord";

} // namespace

/// Instellingen: password, recovery key, backup and check of a vault, by keyboard and button.
class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyFont(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_place = std::make_unique<VaultPlace>();
        test::scaleText(1);
    }

    void thePasswordIsChanged()
    {
        {
            Scene scene(*m_place);
            QVERIFY(test::activate(*scene.page));
            scene.press("changePassword"); // nothing was typed: each field says what it wants
            QVERIFY(scene.find<PasswordField>("currentPassword")->hasFocus());
            scene.type("currentPassword", "iets wat het niet is");
            scene.type("nextPassword", newPassword);
            scene.type("nextPasswordAgain", "een heel ander wachtwoorx");
            scene.press("changePassword");
            QVERIFY(scene.find<QPushButton>("changePassword")->isEnabled());
            scene.find<PasswordField>("nextPasswordAgain")->clear();
            scene.type("nextPasswordAgain", newPassword);
            QTest::keyClick(scene.find<PasswordField>("nextPasswordAgain"), Qt::Key_Return);
            QVERIFY(!scene.find<QPushButton>("changePassword")->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(scene.find<QPushButton>("changePassword")->isEnabled(), keyMs);
            QVERIFY(scene.find<PasswordField>("currentPassword")->hasFocus()); // the wrong one
            scene.type("currentPassword", oldPassword);
            for (const char *field : {"nextPassword", "nextPasswordAgain"})
                scene.type(field, newPassword);
            scene.press("changePassword");
            QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"Het wachtwoord is gewijzigd"_s), keyMs);
            QVERIFY(scene.find<PasswordField>("nextPassword")->isEmpty());
        }
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(VaultPlace::password(newPassword)));
    }

    void aRecoveryKeyIsTypedBack()
    {
        QString first;
        QString second;
        {
            Scene scene(*m_place);
            first = scene.recoveryKey;
            QVERIFY(test::activate(*scene.page));
            scene.press("newRecoveryKey");
            auto *typed = scene.find<QLineEdit>("typedRecoveryKey");
            QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible(), keyMs);
            second = scene.find<QLabel>("shownRecoveryKey")->text();
            QVERIFY(second.size() > 60);
            typed->setText(first);
            scene.press("keepRecoveryKey");
            QVERIFY(typed->isVisible());
            const VaultAdmin admin(*scene.vault);
            QVERIFY(admin.opensWith(RecoveryKey{first}) && !admin.opensWith(RecoveryKey{second}));
            typed->setText(second.toLower());
            QTest::keyClick(typed, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"nieuwe herstelsleutel"_s), keyMs);
            QVERIFY(scene.find<QLabel>("shownRecoveryKey")->text().isEmpty()); // never shown twice
        }
        QCOMPARE(m_place->openingFails(RecoveryKey{first}), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(RecoveryKey{second}));
    }

    void aRecoveryKeyIsBrokenOff()
    {
        QString first;
        QString second;
        {
            Scene scene(*m_place);
            first = scene.recoveryKey;
            QVERIFY(test::activate(*scene.page));
            scene.press("newRecoveryKey");
            auto *typed = scene.find<QLineEdit>("typedRecoveryKey");
            QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible() && typed->hasFocus(), keyMs);
            second = scene.find<QLabel>("shownRecoveryKey")->text();
            typed->setText(second);
            auto *back = scene.find<QPushButton>("keepOldRecoveryKey");
            back->setFocus();
            QTest::keyClick(back, Qt::Key_Space);
            QVERIFY(scene.said().contains(u"blijft zoals hij was"_s));
            QVERIFY(scene.find<QLabel>("shownRecoveryKey")->text().isEmpty() && !typed->isVisible());
            QVERIFY(scene.find<QPushButton>("newRecoveryKey")->hasFocus());
        }
        QCOMPARE(m_place->openingFails(RecoveryKey{second}), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(RecoveryKey{first}));
    }

    void aBackupIsMadeAndTried()
    {
        Scene scene(*m_place);
        QSignalSpy refreshed(scene.page->backups(), &BackupPanel::refreshed);
        QVERIFY(test::activate(*scene.page));
        QVERIFY(refreshed.count() > 0 || refreshed.wait());
        QVERIFY(scene.find<QLabel>("lastBackup")->text().contains(u"nog geen"_s));
        const QString file = m_place->beside("kopie.kbackup");
        scene.page->backups()->setAskFile([&](bool) { return file; });
        scene.press("backUp");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"reservekopie is gemaakt"_s), keyMs);
        QTRY_VERIFY(scene.find<QLabel>("lastBackup")->text().contains(u"22-11-2026"_s));
        QVERIFY(QFileInfo::exists(file));

        scene.press("testBackup");
        scene.press("startTest"); // no password was typed
        QVERIFY(scene.find<QPushButton>("backUp")->isEnabled());
        scene.type("backupPassword", oldPassword);
        scene.press("startTest");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"Deze reservekopie werkt"_s), keyMs);
        QTRY_VERIFY(scene.find<QLabel>("lastRestoreTest")->text().contains(u"22-11-2026"_s));
    }

    /// What a trial showed is kept as a page with a seal; a page in which something was changed is told from it.
    void aTrialIsStatedAndChecked()
    {
        Scene scene(*m_place);
        QVERIFY(test::activate(*scene.page));
        const QString backup = m_place->beside("kopie.kbackup");
        const QString statement = m_place->beside("verklaring.txt");
        scene.page->backups()->setAskFile([&](bool) { return backup; });
        scene.page->backups()->setAskStatement([&](bool) { return statement; });
        QVERIFY(!scene.find<QPushButton>("saveStatement")->isVisible()); // nothing was tried yet
        scene.press("backUp");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"reservekopie is gemaakt"_s), keyMs);
        scene.press("testBackup");
        scene.type("backupPassword", oldPassword);
        scene.press("startTest");
        QTRY_VERIFY_WITH_TIMEOUT(scene.find<QPushButton>("saveStatement")->isVisible(), keyMs);
        if (qEnvironmentVariableIsSet("REGIE_PICTURES"))
            test::keepPicture(*scene.page, u"instellingen_verklaring"_s);
        const test::MemoryFolder memory; // the spool
        const QString paper = m_place->beside("verklaring.pdf");
        scene.page->backups()->setAskPrinter([&paper](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            return true;
        });
        scene.press("printStatement");
        if (memory.isValid()) {
            QVERIFY2(scene.said().contains(u"Naar de printer gestuurd"_s), qPrintable(scene.said()));
            QVERIFY(QFileInfo(paper).size() > 1000);
        }
        scene.press("saveStatement");
        QVERIFY(scene.said().contains(u"verklaring is bewaard"_s));
        QFile file(statement);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        for (const char *word : {"hersteltest", "22-11-2026", "THV-coördinator", "BLAKE2b-256", "Zegel: "})
            QVERIFY2(text.contains(word), text.constData());
        scene.press("checkStatement");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"verklaring is echt"_s), keyMs);
        text.replace("22-11-2026", "23-11-2026");
        QVERIFY(file.seek(0) && file.write(text) == text.size());
        file.close();
        scene.press("checkStatement");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"gewijzigd"_s), keyMs);
    }

    /// Once a year: does the key on the paper open the vault? Nothing is changed by asking.
    void theRecoveryKeyIsTried()
    {
        QString key;
        {
            Scene scene(*m_place);
            key = scene.recoveryKey;
            QVERIFY(test::activate(*scene.page));
            const auto *last = scene.find<QLabel>("lastRecoveryTest");
            QTRY_VERIFY(last->text().contains(u"nog niet"_s));
            scene.press("tryRecoveryKey");
            auto *typed = scene.find<QLineEdit>("triedRecoveryKey");
            QVERIFY(typed->isVisible() && typed->hasFocus());
            scene.press("startRecoveryTest"); // nothing was typed
            QVERIFY(typed->isVisible());
            typed->setText(u"810M-4GT4-8N34"_s);
            scene.press("startRecoveryTest");
            QTRY_VERIFY_WITH_TIMEOUT(scene.find<QPushButton>("startRecoveryTest")->isEnabled(), keyMs);
            QVERIFY(typed->isVisible());
            QVERIFY(last->text().contains(u"nog niet"_s));
            typed->setText(key.toLower());
            QTest::keyClick(typed, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"opent deze kluis"_s), keyMs);
            QVERIFY(!typed->isVisible() && typed->text().isEmpty());
            QTRY_VERIFY(last->text().contains(u"22-11-2026"_s));
        }
        QVERIFY(m_place->open(RecoveryKey{key}));
        QVERIFY(m_place->open(VaultPlace::password(oldPassword)));
    }

    void theVaultIsChecked()
    {
        Scene scene(*m_place);
        QVERIFY(test::activate(*scene.page));
        scene.press("checkVault");
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"De kluis is heel"_s), keyMs);
        QVERIFY(scene.find<QLabel>("checkResult")->text().contains(u"Alles klopt"_s));
    }

    void theLogIsNarrowed()
    {
        Scene scene(*m_place);
        QVERIFY(VaultPlace::savePerson(*scene.vault, u"Jansen"_s));
        AuditTab *tab = scene.page->audit();
        QSignalSpy looked(tab, &AuditTab::looked);
        QVERIFY(test::activate(*scene.page));
        scene.page->tabs()->setCurrentWidget(tab);
        QVERIFY(looked.count() > 0 || looked.wait(keyMs));
        const QAbstractItemModel &model = *scene.find<QTableView>("auditEntries")->model();
        QCOMPARE(model.rowCount(), 3); // made, opened, recorded
        QCOMPARE(model.index(0, 2).data().toString(), u"Intake vastgelegd, 1 gegeven geschreven"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"Coördinator"_s);

        auto *kind = scene.find<QComboBox>("auditKind");
        kind->setCurrentIndex(kind->findText(u"Openen en sleutels"_s));
        tab->look();
        QVERIFY(looked.wait(keyMs));
        QCOMPARE(model.rowCount(), 2);
        scene.find<QLineEdit>("auditAbout")->setText(u"niemand"_s);
        tab->look();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(scene.said().contains(u"geen casus gevonden"_s));
        scene.press("auditAll");
        QVERIFY(looked.wait(keyMs));
        QCOMPARE(model.rowCount(), 5); // that it was looked at, twice, stands in it too
        REGIE_NONE(test::unnamed(*scene.page));
        REGIE_NONE(test::clipped(*scene.page));
    }

    void theLogShowsWhatWasRefused_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("100%") << 1.0;
        QTest::newRow("200%") << 2.0;
    }
    void theLogShowsWhatWasRefused()
    {
        QFETCH(double, factor);
        test::scaleText(factor);
        QString recovery;
        {
            auto made = m_place->create();
            recovery = made->recoveryKey;
            made->vault->refused(Action::ReadCase, {u"case"_s, QString(32, u'0'), u"RK-2026-0009"_s});
        }
        Scene scene(*m_place->open(RecoveryKey{recovery})); // in the log as outside what a role may
        AuditTab *tab = scene.page->audit();
        QSignalSpy looked(tab, &AuditTab::looked);
        QVERIFY(test::activate(*scene.page));
        scene.page->tabs()->setCurrentWidget(tab);
        QVERIFY(looked.count() > 0 || looked.wait(keyMs));
        const QAbstractItemModel &model = *scene.find<QTableView>("auditEntries")->model();
        const auto outcomes = [&model] {
            QStringList out;
            for (int row = 0; row < model.rowCount(); ++row)
                out.append(model.index(row, 3).data().toString());
            return out;
        };
        QCOMPARE(outcomes(), QStringList({u"Noodtoegang"_s, u"Geweigerd"_s, u"Gedaan"_s, u"Gedaan"_s}));
        auto *outcome = scene.find<QComboBox>("auditOutcome");
        for (const auto &[word, rows] :
            {std::pair(u"Geweigerd"_s, 1), {u"Noodtoegang"_s, 1}, {u"Fout bevonden"_s, 0}}) {
            outcome->setCurrentIndex(outcome->findText(word));
            tab->look();
            QVERIFY(looked.wait(keyMs));
            QCOMPARE(outcomes(), QStringList(rows, word));
        }
        scene.press("auditAll");
        QVERIFY(looked.wait(keyMs));
        test::settle();
        QVERIFY(model.rowCount() > 4);
        REGIE_NONE(test::unnamed(*tab));
        REGIE_NONE(test::clipped(*tab));
    }

    /// Who looked at a dossier, for whom it is about: one dossier, one recipient, a copy in the register, and nobody in
    /// it but who looked, by name or by function only.
    void theLogOfOneCaseIsGivenOut_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("named");
        QTest::addColumn<double>("factor");
        QTest::newRow("who does all tasks, by name") << Role::Everything << true << 1.0;
        QTest::newRow("the officer, by function only, at 200%") << Role::PrivacyOfficer << false << 2.0;
    }
    void theLogOfOneCaseIsGivenOut()
    {
        QFETCH(Role, role);
        QFETCH(bool, named);
        QFETCH(double, factor);
        test::scaleText(factor);
        std::unique_ptr<Vault> vault = std::move(m_place->create()->vault);
        QVERIFY(saveCase(*vault));
        const CaseFile file = *vault->read().caseByNumber(vault->viewer(), u"RK-2026-0001"_s);
        const auto region = routing::Region::load();
        QVERIFY(region);
        std::ignore = Casebook(*vault, *region).openCase(file.id); // the look stands in the log
        if (role != Role::Everything) {
            QVERIFY(VaultAdmin(*vault).addUser(
                {{}, u"Zilvermeeuw"_s, u"FG"_s, {}}, role, VaultPlace::password(newPassword)));
            vault.reset();
            vault = *m_place->open(VaultPlace::password(newPassword));
        }
        Scene scene(std::move(vault));
        scene.region = *region;
        AuditTab *tab = scene.page->audit();
        QVERIFY(test::activate(*scene.page));
        scene.page->tabs()->setCurrentWidget(tab);
        scene.find<QCheckBox>("auditNamed")->setChecked(named);
        scene.press("auditGiveOut"); // of no case
        QVERIFY(scene.said().contains(u"Kies eerst"_s));
        QSignalSpy composed(tab, &AuditTab::composed);
        scene.find<QLineEdit>("auditAbout")->setText(u"RK-2026-0001"_s);
        scene.press("auditGiveOut");
        QVERIFY(composed.count() > 0 || composed.wait(keyMs));
        test::settle();
        REGIE_NONE(test::unnamed(*tab));
        REGIE_NONE(test::clipped(*tab));
        for (const auto &[theme, word] :
            std::initializer_list<std::pair<ThemeChoice, const char *>>{{ThemeChoice::HighContrast, "_hoog_contrast"},
                {ThemeChoice::Dark, "_donker"}, {ThemeChoice::Light, ""}}) {
            applyTheme(*qApp, theme);
            test::keepPicture(
                *scene.page, u"16_instellingen_logboek"_s + QLatin1String(word) + (factor > 1 ? u"_200"_s : QString()));
        }
        auto *dialog = tab->findChild<ListDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QComboBox *>(u"listRecipient"_s)->count(), 2); // nobody but whom it is about
        QSignalSpy settled(dialog, &ListDialog::settled);
        dialog->choose(u"systeemlid"_s);
        QVERIFY(settled.count() > 0 || settled.wait(keyMs));
        test::keepPicture(*dialog, u"logboek_verstrekken"_s);
        dialog->chooseFormat(ListDialog::Format::Csv);
        const QString path = m_place->beside("logboek.csv");
        dialog->setAskPath([&](const QString &) { return path; });
        QSignalSpy written(dialog, &ListDialog::saved);
        dialog->findChild<QPushButton *>(u"saveList"_s)->click();
        QVERIFY(written.wait(keyMs));
        QFile list(path);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        QVERIFY2(text.contains(u"Uitkomst"_s) && text.contains(u"Gedaan"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Bekeken of opgezocht"_s) && text.contains(u"THV-coördinator"_s), qPrintable(text));
        QCOMPARE(text.contains(u"Wie"_s), named);
        QVERIFY(!text.contains(u"Reden"_s)); // what somebody typed may name anybody
        QVERIFY(!text.contains(u"Gezin"_s) && !text.contains(u"Zilvermeeuw"_s));
        const auto copies = scene.vault->read().disclosures(scene.vault->viewer().beforeTheLog(), file.id);
        QVERIFY(copies && copies->size() == 1);
        QCOMPARE(copies->constFirst().report, u"lijst-logboek"_s);
        QVERIFY(scene.vault->verify()->isSound());
    }

    void somebodyIsAddedChangedAndEnded()
    {
        {
            Scene scene(*m_place);
            UsersTab *tab = openUsers(scene);
            const auto &model = *scene.find<QTableView>("users")->model();
            QCOMPARE(model.rowCount(), 1);
            QVERIFY(!scene.find<QPushButton>("endUser")->isEnabled()); // nobody ends her own access
            scene.press("addUser");
            QVERIFY(scene.find<QLineEdit>("addName")->hasFocus());
            scene.find<QLineEdit>("addName")->setText(u"Raad Pleger"_s);
            auto *role = scene.find<QComboBox>("addRole");
            role->setCurrentIndex(role->findText(u"Raadpleger"_s));
            for (const char *field : {"addPassword", "addPasswordAgain"})
                scene.type(field, newPassword);
            QSignalSpy refreshed(tab, &UsersTab::refreshed);
            scene.press("addUser");
            QVERIFY(refreshed.wait(keyMs));
            QCOMPARE(model.rowCount(), 2);
            QCOMPARE(model.index(1, 2).data().toString(), u"Raadpleger"_s);
            REGIE_NONE(test::unnamed(*scene.page));
            REGIE_NONE(test::clipped(*scene.page));
            scene.find<QTableView>("users")->selectRow(1);
            QCOMPARE(scene.find<QComboBox>("chosenRole")->currentText(), u"Raadpleger"_s);
            scene.find<QComboBox>("chosenRole")->setCurrentIndex(role->findText(u"Procesregisseur"_s));
            scene.press("changeRole");
            QVERIFY(refreshed.wait(keyMs));
            QCOMPARE(model.index(1, 2).data().toString(), u"Procesregisseur"_s);
            scene.press("endUser"); // without a reason
            QVERIFY(refreshed.wait(keyMs));
            QVERIFY(scene.said().contains(u"reden"_s));
        }
        QVERIFY(m_place->open(VaultPlace::password(newPassword)));
        Scene again(*m_place->open());
        openUsers(again);
        again.find<QTableView>("users")->selectRow(1);
        again.find<QLineEdit>("endReason")->setText(u"uit dienst"_s);
        QSignalSpy refreshed(again.page->users(), &UsersTab::refreshed);
        again.press("endUser");
        QVERIFY(refreshed.wait(keyMs));
        QVERIFY(again.find<QTableView>("users")->model()->index(1, 2).data().toString().contains(u"beëindigd"_s));
        again.find<QTableView>("users")->selectRow(1);
        QVERIFY(!again.find<QPushButton>("changeRole")->isEnabled());
    }

    void whoMayNotIsToldWhy()
    {
        {
            auto made = m_place->create();
            QVERIFY(VaultAdmin(*made->vault)
                        .addUser({{}, u"Raad Pleger"_s, {}, {}}, Role::Consultant, VaultPlace::password(newPassword)));
        }
        Scene scene(*m_place->open(VaultPlace::password(newPassword)));
        RightsGate gate(scene.vault->viewer().role());
        QVERIFY(test::activate(*scene.page));
        QVERIFY(!scene.find<QPushButton>("newRecoveryKey")->isEnabled());
        QVERIFY(scene.find<QPushButton>("newRecoveryKey")->toolTip().contains(u"Raadpleger"_s));
        scene.find<QPushButton>("newRecoveryKey")->setEnabled(true); // as its panel would
        QVERIFY(!scene.find<QPushButton>("newRecoveryKey")->isEnabled());
        QVERIFY(scene.find<QPushButton>("backUp")->isEnabled());
        scene.page->tabs()->setCurrentWidget(scene.page->users());
        QVERIFY(scene.find<QLabel>("usersRefused")->isVisible());
        scene.page->tabs()->setCurrentWidget(scene.page->audit());
        QVERIFY(scene.find<QLabel>("auditRefused")->isVisible());
        REGIE_NONE(test::clipped(*scene.page));
    }

    void aHouseholdIsKeptAndLifted()
    {
        Scene scene(*m_place);
        UsersTab *tab = openUsers(scene);
        QSignalSpy refreshed(tab, &UsersTab::refreshed);
        scene.press("blockHousehold");
        QVERIFY(scene.find<QLineEdit>("blockNumber")->hasFocus());
        scene.find<QLineEdit>("blockNumber")->setText(u"RK-2026-0001"_s);
        scene.find<QLineEdit>("blockReason")->setText(u"zus"_s);
        scene.press("blockHousehold");
        QVERIFY(refreshed.wait(keyMs)); // there is no such case
        QVERIFY(!scene.find<QTableView>("blocks")->isVisible());
        QVERIFY(saveCase(*scene.vault));
        QVERIFY(VaultAdmin(*scene.vault)
                    .addUser({{}, u"Tweede"_s, {}, {}}, Role::ThvCoordinator, VaultPlace::password(newPassword)));
        tab->refresh();
        QVERIFY(refreshed.wait(keyMs));
        scene.find<QComboBox>("blockUser")->setCurrentIndex(1);
        scene.press("blockHousehold");
        QVERIFY(refreshed.wait(keyMs));
        const auto &blocks = *scene.find<QTableView>("blocks")->model();
        QCOMPARE(blocks.rowCount(), 1);
        QCOMPARE(blocks.index(0, 0).data().toString(), u"RK-2026-0001"_s);
        QCOMPARE(blocks.index(0, 1).data().toString(), u"Tweede"_s);
        scene.find<QLineEdit>("blockReason")->setText(u"vergissing"_s);
        scene.press("liftBlock");
        QVERIFY(refreshed.wait(keyMs));
        QCOMPARE(blocks.rowCount(), 0);
    }

    void afterTheRecoveryKeyAPasswordIsMade()
    {
        QString recovery;
        {
            auto made = m_place->create();
            recovery = made->recoveryKey;
        }
        {
            Scene scene(*m_place->open(RecoveryKey{recovery}));
            QVERIFY(test::activate(*scene.page));
            QVERIFY(!scene.find<PasswordField>("currentPassword")->isVisible());
            for (const char *field : {"nextPassword", "nextPasswordAgain"})
                scene.type(field, newPassword);
            scene.press("changePassword");
            QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(u"Het wachtwoord is gewijzigd"_s), keyMs);
            QVERIFY(scene.find<PasswordField>("currentPassword")->isVisible());
        }
        QCOMPARE(m_place->openingFails(), ErrorCode::WrongPassword);
        QVERIFY(m_place->open(VaultPlace::password(newPassword)));
    }

    void everyoneCanUseIt_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<double>("factor");
        for (const bool practice : {false, true}) {
            for (const double factor : {1.0, 2.0})
                QTest::addRow("%s at %d%%", practice ? "practice" : "vault", int(factor * 100)) << practice << factor;
        }
    }
    void everyoneCanUseIt()
    {
        QFETCH(bool, practice);
        QFETCH(double, factor);
        test::scaleText(factor);
        Scene scene(*m_place, practice);
        QVERIFY(test::activate(*scene.page));
        if (!practice) {
            scene.press("tryRecoveryKey");
            test::settle();
            REGIE_NONE(test::unnamed(*scene.page));
            REGIE_NONE(test::clipped(*scene.page));
            scene.press("newRecoveryKey");
            QTRY_VERIFY_WITH_TIMEOUT(scene.find<QLineEdit>("typedRecoveryKey")->isVisible(), keyMs);
        }
        scene.page->backups()->setAskFile([](bool) { return u"/tmp/een.kbackup"_s; });
        scene.press("testBackup");
        test::settle();
        REGIE_NONE(test::unnamed(*scene.page));
        REGIE_NONE(test::clipped(*scene.page));
        REGIE_NONE(test::richTexts(*scene.page));
        QCOMPARE(scene.find<PasswordField>("nextPassword")->isVisible(), !practice);
        openUsers(scene);
        test::settle();
        REGIE_NONE(test::unnamed(*scene.page));
        REGIE_NONE(test::clipped(*scene.page));
        REGIE_NONE(test::richTexts(*scene.page));
        if (!practice)
            takePictures(scene, factor > 1 ? u"_200"_s : QString());
    }

private:
    /// The tab Gebruikers, as it stands when it was read.
    static UsersTab *openUsers(const Scene &scene)
    {
        UsersTab *tab = scene.page->users();
        QSignalSpy refreshed(tab, &UsersTab::refreshed);
        scene.page->tabs()->setCurrentWidget(tab);
        if (!test::activate(*scene.page) || (refreshed.isEmpty() && !refreshed.wait(keyMs)))
            qFatal("the tab does not come");
        return tab;
    }
    /// The tab in light and dark, for whoever wants to look at it.
    static void takePictures(const Scene &scene, const QString &size)
    {
        for (const auto &[theme, word] : std::initializer_list<std::pair<ThemeChoice, const char *>>{
                 {ThemeChoice::Dark, "_donker"}, {ThemeChoice::Light, ""}}) {
            applyTheme(*qApp, theme);
            test::keepPicture(*scene.page, u"16_instellingen_gebruikers"_s + QLatin1String(word) + size);
        }
    }
    static Result<ActionId> saveCase(Vault &vault)
    {
        return vault.write(vault.viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
            Household household{HouseholdId::create(vault.ids()), u"Gezin"_s, {}, 0};
            CaseFile file;
            file.id = CaseId::create(vault.ids());
            file.number = u"RK-2026-0001"_s;
            file.household = household.id;
            file.openedAt = t.at();
            return t.save(household).and_then([&] { return t.save(file); });
        });
    }

    std::unique_ptr<VaultPlace> m_place;
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
