#include "core/casebook/copyregister.h"
#include "core/casebook/dossierdesk.h"
#include "core/exchange/package.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/studio.h"
#include "ui/casefile/celltable.h"
#include "ui/cleanup/cleanuppage.h"
#include "ui/cleanup/openvaluespanel.h"
#include "ui/disclosure/dossierdialog.h"
#include "ui/disclosure/joindialog.h"
#include "ui/disclosure/packagedialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto word = "paard batterij";
constexpr int longest = 30'000;

} // namespace

/// A dossier leaves one vault and is joined in another, with the keyboard alone.
class JoinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyFont(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY2(m_practice.vault, qPrintable(m_practice.failure));
        QVERIFY(m_practice.fill(40));
        m_window = std::make_unique<MainWindow>();
        m_desk = std::make_unique<Desk>(*m_window, std::move(m_practice.vault), m_practice.region);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(findCase());
        m_theirs = dossierFromElsewhere(book(), m_case); // what came once stays as it was sent
    }
    void cleanupTestCase() { m_desk.reset(); }

    void isSentFromTheCaseInView();
    void aDossierThatDoesNotFitIsRefused();
    void isJoinedByHand();
    void theSameAgainChangesNothing();
    void isAccessible();

private:
    [[nodiscard]] Casebook &book() { return m_desk->casebook(); }
    /// A case of a household with two people and an order at least.
    [[nodiscard]] bool findCase()
    {
        for (const store::CaseRow &row : book().cases().value_or(QList<store::CaseRow>())) {
            const auto made = DossierDesk(book()).composeLater(row.file.id, u"coordinator"_s).result();
            if (made && made->dossier.persons.size() >= 2 && made->dossier.persons.size() <= 5 &&
                !made->dossier.orders.isEmpty() && made->dossier.orders.constLast().who.size() >= 2) {
                m_case = row.file.id;
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString packed(const QByteArray &content)
    {
        SystemIds ids;
        const QString path = m_folder.filePath(u"%1.pakket"_s.arg(++m_packages));
        const Done written = exchange::writePackage(path, {exchange::dossierFileName(), content},
            store::Secret::copyOf(word), {true, QDateTime::currentDateTimeUtc(), store::KdfCost::forTests()}, ids);
        return written ? path : QString();
    }
    /// Opens @p path with its password by the keyboard; the dialog, opened.
    [[nodiscard]] PackageDialog *opened(const QString &path)
    {
        m_window->action(u"openPackage"_s)->trigger();
        auto *dialog = m_window->findChild<PackageDialog *>();
        if (dialog == nullptr || !activate(*dialog))
            return nullptr;
        QSignalSpy tried(dialog, &PackageDialog::tried);
        dialog->chooseFile(path);
        QTest::keyClicks(dialog->findChild<PasswordField *>(u"packageKey"_s), QLatin1String(word));
        QTest::keyClick(dialog->findChild<QPushButton *>(u"packageOpen"_s), Qt::Key_Space);
        return tried.wait(longest) ? dialog : nullptr;
    }
    [[nodiscard]] JoinDialog *joining(const exchange::Dossier &dossier)
    {
        PackageDialog *package = opened(packed(exchange::dossierToJson(dossier)));
        if (package == nullptr)
            return nullptr;
        auto *join = package->findChild<QPushButton *>(u"packageJoin"_s);
        if (!join->isVisible() || !join->hasFocus())
            return nullptr;
        QTest::keyClick(join, Qt::Key_Space);
        auto *dialog = m_window->findChild<JoinDialog *>();
        if (dialog == nullptr || !activate(*dialog))
            return nullptr;
        QSignalSpy compared(dialog, &JoinDialog::compared);
        return compared.wait(longest) ? dialog : nullptr;
    }
    [[nodiscard]] static QStringList column(const CellTable &table, int column)
    {
        QStringList out;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            out.append(table.model()->index(row, column).data().toString());
        return out;
    }
    [[nodiscard]] int open()
    {
        const auto values = DossierDesk(book()).openValuesLater().result();
        return values ? static_cast<int>(values->size()) : -1;
    }

    PracticeVault m_practice;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
    CaseId m_case;
    exchange::Dossier m_theirs;
    int m_packages = 0;
};

void JoinTest::isSentFromTheCaseInView()
{
    m_desk->goTo({Page::Today, {}, {}});
    m_window->action(u"sendDossier"_s)->trigger();
    QVERIFY(m_window->findChild<DossierDialog *>() == nullptr);
    QVERIFY(m_window->message()->text().contains(u"Er is geen casus in beeld."_s));
    DossierDialog dialog(book(), m_case);
    dialog.setCost(store::KdfCost::forTests());
    const QString path = m_folder.filePath(u"uit.pakket"_s);
    QString suggested;
    dialog.setAskPath([&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    });
    dialog.show();
    QVERIFY(activate(dialog));
    QSignalSpy settled(&dialog, &DossierDialog::settled);
    auto *save = dialog.findChild<QPushButton *>(u"saveDossier"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(dialog.findChild<QComboBox *>(u"dossierRecipient"_s), Qt::Key_Down);
    QVERIFY(settled.wait(longest));
    QVERIFY(save->isEnabled());
    QVERIFY(dialog.findChild<QListWidget *>(u"dossierLeftOut"_s)->count() > 0);
    for (const char *field : {"packagePassword", "packagePasswordAgain"})
        QTest::keyClicks(dialog.findChild<PasswordField *>(QLatin1String(field)), QLatin1String(word));
    QSignalSpy saved(&dialog, &DossierDialog::saved);
    QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait(longest));
    QCOMPARE(suggested, u"dossier.pakket"_s); // names nobody
    const auto package = exchange::openPackage(path, {store::Secret::copyOf(word)});
    QVERIFY(package && exchange::claimsDossier(package->content));
    const auto copies = CopyRegister(book()).latestLater(10).result();
    QVERIFY(copies && copies->constFirst().record.report == u"dossier"_s);
    QCOMPARE(copies->constFirst().record.caseFile, m_case);
    REGIE_NONE(unnamed(dialog));
    REGIE_NONE(clipped(dialog));
}

void JoinTest::aDossierThatDoesNotFitIsRefused()
{
    QByteArray later = exchange::dossierToJson(dossierFromElsewhere(book(), m_case));
    later.replace("\"version\": 2", "\"version\": 3");
    PackageDialog *package = opened(packed(later));
    QVERIFY(package != nullptr);
    package->findChild<QPushButton *>(u"packageJoin"_s)->click();
    QVERIFY(m_window->findChild<JoinDialog *>() == nullptr);
    QVERIFY(package->findChild<MessageBar *>(u"message"_s)->text().contains(u"nieuwere versie"_s));
    delete package;
    exchange::Dossier own = dossierFromElsewhere(book(), m_case);
    own.origin = book().vault().id();
    JoinDialog dialog(book(), own);
    QSignalSpy looked(&dialog, &JoinDialog::looked);
    QVERIFY(looked.wait(longest));
    QVERIFY(dialog.findChild<MessageBar *>(u"message"_s)->text().contains(u"niet samen te voegen"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"joinNow"_s)->isEnabled());
}

void JoinTest::isJoinedByHand()
{
    const exchange::Dossier &theirs = m_theirs;
    JoinDialog *dialog = joining(theirs);
    QVERIFY(dialog != nullptr);
    auto *join = dialog->findChild<QPushButton *>(u"joinNow"_s);
    QVERIFY(dialog->findChild<QComboBox *>(u"joinPerson1"_s)->hasFocus());
    QVERIFY(dialog->decisions().household == std::nullopt);
    for (const PersonDecision &one : dialog->decisions().persons)
        QCOMPARE(one.kind, PersonDecision::Kind::Open); // however likely somebody is
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!join->isEnabled());
    QSignalSpy compared(dialog, &JoinDialog::compared);
    const auto answer = [&](const QString &name) {
        auto *box = dialog->findChild<QComboBox *>(name);
        box->setFocus();
        const qsizetype before = compared.size();
        QTest::keyClick(box, Qt::Key_Down);
        return QTest::qWaitFor([&] { return compared.size() > before; }, longest);
    };
    for (int person = 1; person <= theirs.persons.size(); ++person)
        QVERIFY(answer(u"joinPerson%1"_s.arg(person)));
    QVERIFY(!join->isEnabled()); // which household it is was not said
    QVERIFY(answer(u"joinHousehold"_s));
    QVERIFY(join->isEnabled());
    QVERIFY(dialog->decisions().cases.isEmpty()); // a case stays where it is until somebody says otherwise
    QVERIFY(answer(u"joinCase1"_s));
    QCOMPARE(dialog->decisions().cases.size(), 1);
    auto *table = dialog->findChild<CellTable *>(u"joinReport"_s);
    QVERIFY2(column(*table, 4).count(u"Verschillend"_s) >= 3, qPrintable(column(*table, 4).join(u'|')));
    QVERIFY(column(*table, 1).contains(u"Geboortedatum"_s) && column(*table, 1).contains(u"Status"_s));
    const int different = static_cast<int>(column(*table, 4).count(u"Verschillend"_s));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"joinTheirs"_s), Qt::Key_Space);
    QCOMPARE(column(*table, 5).constFirst(), u"Hun waarde geldt"_s);
    REGIE_NONE(unnamed(*dialog));
    REGIE_NONE(clipped(*dialog));
    QSignalSpy joined(dialog, &JoinDialog::joined);
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(joined.wait(longest));
    const QString said = dialog->findChild<MessageBar *>(u"message"_s)->text();
    QVERIFY2(said.contains(u"Samengevoegd."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Wat in de casus gebeurde staat nu in "_s), qPrintable(said));
    QVERIFY(!join->isEnabled());
    QCOMPARE(open(), different - 1);
    delete dialog;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->action(u"undo"_s)->isEnabled(), longest);
    m_window->action(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->action(u"redo"_s)->isEnabled(), longest);
    m_window->action(u"redo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(open(), different - 1, longest);
}

void JoinTest::theSameAgainChangesNothing()
{
    JoinDialog *dialog = joining(m_theirs);
    QVERIFY(dialog != nullptr);
    auto *who = dialog->findChild<QComboBox *>(u"joinPerson1"_s);
    QVERIFY(!who->isEnabled());
    QCOMPARE(who->currentText(), u"Bij een eerder pakket beslist"_s);
    auto *file = dialog->findChild<QComboBox *>(u"joinCase1"_s);
    QVERIFY(!file->isEnabled());
    QVERIFY(file->currentText().startsWith(u"Hier sinds een eerder pakket, als "_s));
    const int before = open();
    QSignalSpy joined(dialog, &JoinDialog::joined);
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(joined.wait(longest));
    QVERIFY(dialog->findChild<MessageBar *>(u"message"_s)->text().contains(u"Alles stond hier al"_s));
    QCOMPARE(open(), before);
    delete dialog;
    // what was not chosen stands under Clean up until somebody does
    m_desk->goTo({Page::CleanUp, {}, {}});
    auto *page = m_window->findChild<CleanUpPage *>();
    QVERIFY(page != nullptr);
    OpenValuesPanel *panel = page->openValues();
    page->findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentWidget(panel);
    QTRY_COMPARE_WITH_TIMEOUT(panel->list()->model()->rowCount(), before, longest);
    QSignalSpy decided(panel, &OpenValuesPanel::decided);
    QTest::keyClick(panel->findChild<QPushButton *>(u"valueTheirs"_s), Qt::Key_Space);
    QVERIFY(decided.wait(longest));
    QTRY_COMPARE_WITH_TIMEOUT(panel->list()->model()->rowCount(), before - 1, longest);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->action(u"undo"_s)->isEnabled(), longest);
    m_window->action(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(panel->list()->model()->rowCount(), before, longest);
}

void JoinTest::isAccessible()
{
    JoinDialog dialog(book(), m_theirs);
    dialog.show();
    QSignalSpy compared(&dialog, &JoinDialog::compared);
    QVERIFY(activate(dialog) && compared.wait(longest));
    REGIE_NONE(unnamed(dialog));
    REGIE_NONE(clipped(dialog));
}

QTEST_MAIN(JoinTest)
#include "join_test.moc"
