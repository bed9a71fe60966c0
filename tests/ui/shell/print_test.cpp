#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "ui/insight/figurespage.h"
#include "ui/report/reportpreview.h"
#include "ui/shell/desk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// From the page of a case to a PDF on disk, by keyboard alone, through the whole program.
class ShellPrintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void fromTheCaseToAFile();
    void fromTheFiguresToThePreview();

private:
    std::unique_ptr<test::PracticeVault> m_practice;
};

void ShellPrintTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->failure.isEmpty(), qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(3));
}

void ShellPrintTest::fromTheCaseToAFile()
{
    MainWindow window;
    Desk desk(window, std::move(m_practice->vault), m_practice->region);
    const auto cases = desk.casebook().cases();
    QVERIFY(cases && !cases->isEmpty());
    const CaseId id = cases->first().file.id;
    desk.goTo({Page::Case, id, {}});
    QVERIFY(test::activate(window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    auto *preview = window.findChild<ReportPreview *>();
    QVERIFY(preview != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(preview));
    auto *recipient = preview->findChild<QComboBox *>(u"recipient"_s);
    QTRY_VERIFY(preview->isActiveWindow());
    QCOMPARE(preview->focusWidget(), recipient);
    // Nothing leaves before somebody is chosen.
    QVERIFY(!preview->findChild<QPushButton *>(u"save"_s)->isEnabled());
    QTest::keyClick(recipient, Qt::Key_Down);
    QVERIFY(preview->findChild<QPushButton *>(u"save"_s)->isEnabled());
    const QString path = m_practice->folder.filePath(u"advies.pdf"_s);
    preview->setAskPath([&path](const QString &) { return path; }); // the dialog of the system is not ours to test
    QTest::keyClick(preview->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!preview->findChild<MessageBar *>(u"message"_s)->text().isEmpty()); // a button takes its time
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(preview->findChild<MessageBar *>(u"message"_s)->text()));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 10000);
    // The copy stands in the register of the case.
    const auto view = desk.casebook().openCase(id);
    QVERIFY(view);
    QCOMPARE(view->disclosures.size(), 1);
    QTest::keyClick(preview, Qt::Key_Escape);
    QVERIFY(!preview->isVisible());
    QCOMPARE(window.page(), Page::Case);
}

/// The report for the stuurgroep leaves as every report does; the choice stays open below the preview.
void ShellPrintTest::fromTheFiguresToThePreview()
{
    test::PracticeVault practice;
    QVERIFY(practice.vault && practice.fill(3));
    MainWindow window;
    Desk desk(window, std::move(practice.vault), practice.region);
    desk.goTo({Page::Figures, {}, {}});
    auto *page = window.findChild<FiguresPage *>();
    QVERIFY(page != nullptr && test::activate(window));
    QTRY_VERIFY(page->facts());
    page->findChild<QPushButton *>(u"figuresSteering"_s)->click();
    auto *dialog = page->findChild<QDialog *>(u"steeringDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(u"steeringPreview"_s)->click();
    auto *preview = dialog->findChild<ReportPreview *>();
    QVERIFY(preview != nullptr && preview->isVisible());
    QTRY_VERIFY(preview->findChild<QPushButton *>(u"save"_s)->isEnabled()); // searched beside the window
    QVERIFY(QTest::qWaitForWindowActive(preview));
    QTest::keyClick(preview, Qt::Key_Escape);
    QVERIFY(!preview->isVisible() && dialog->isVisible());
}

QTEST_MAIN(ShellPrintTest)
#include "print_test.moc"
