#include "canaryfacts.h"
#include "core/report/intakeadvice.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/memoryfolder.h"
#include "tests/support/tabwalk.h"
#include "ui/report/leakpanel.h"
#include "ui/report/pageview.h"
#include "ui/report/reportpreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

/// A preview on canaries; counts the copies it registers.
struct Scene
{
    int copies = 0;
    bool registerFails = false;
    privacy::LeakGuard guard = {};
    QString told = {}; ///< what happened, in place of its canary
    std::unique_ptr<ReportPreview> preview = {};

    Scene()
    {
        ReportSource source;
        source.choices = {{u"intakeadvies"_s}, test::shippedProfiles().all(), {}, {}};
        source.compose = [this](const ReportOrder &order) {
            auto facts = test::canaries().facts;
            if (!told.isEmpty())
                facts.intake.what = told;
            return report::composeIntakeAdvice(
                facts, test::canaryRegion(), test::shippedProfiles().find(order.profile).value())
                .map([this](const report::Document &document) {
                    return ComposedReport{document, guard};
                });
        };
        source.registerCopy = [this](const report::Document &) -> Result<int> {
            if (registerFails)
                return fail(ErrorCode::DiskFull);
            return ++copies;
        };
        preview = std::make_unique<ReportPreview>(std::move(source));
    }
    template <typename W>
    W *find(const char *name) const
    {
        return preview->findChild<W *>(QString::fromLatin1(name));
    }
};

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksForWhomFirst();
    void showsWhatIsNotOnPaper();
    void ownFileLeavesLessOut();
    void registersBeforeItSaves();
    void theAccessiblePageIsACopyToo();
    void savesNothingWhenRegisteringFails();
    void registersNothingWhenNobodyChoosesAFile();
    void registersNothingWhenPrintingIsCancelled();
    void registersNothingThatWouldPassADisk();
    void worksByKeyboard();
    void isAccessible();
    void namesNobodyInItsTitle();
    void zoomsInAndOut();
    void nothingLeavesWhileSomethingShieldedIsRead();
    void largeTextLeavesRoomForOnePanel();
    void putsItInOtherWords();

private:
    QTemporaryDir m_dir;
};

void PreviewTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
}

void PreviewTest::asksForWhomFirst()
{
    const Scene scene;
    QCOMPARE(scene.find<QComboBox>("recipient")->currentData().toString(), QString());
    QVERIFY(!scene.find<QPushButton>("save")->isEnabled());
    QVERIFY(!scene.find<QPushButton>("print")->isEnabled());
    QCOMPARE(scene.find<PageView>("pages")->pages(), 0);
}

void PreviewTest::showsWhatIsNotOnPaper()
{
    const Scene scene;
    scene.preview->choose(u"icm-uitvoerder"_s);
    QVERIFY(scene.find<PageView>("pages")->pages() >= 1);
    QStringList rows;
    const auto *list = scene.find<QListWidget>("leftOut");
    for (int i = 0; i < list->count(); ++i)
        rows.append(list->item(i)->text());
    QVERIFY2(rows.contains(u"Naam van de beller: alleen Veilig Thuis zegt wie meldde"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(
        rows.contains(u"Telefoonnummer: bellen is niet veilig, of nog niet gevraagd"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(scene.find<QPushButton>("save")->isEnabled());
}

void PreviewTest::ownFileLeavesLessOut()
{
    const Scene scene;
    scene.preview->choose(u"icm-uitvoerder"_s);
    const int outward = scene.find<QListWidget>("leftOut")->count();
    scene.preview->choose(u"eigen-dossier"_s);
    QVERIFY(scene.find<QListWidget>("leftOut")->count() < outward);
    scene.preview->choose(QString());
    QCOMPARE(scene.find<PageView>("pages")->pages(), 0);
    QVERIFY(!scene.find<QPushButton>("print")->isEnabled());
}

void PreviewTest::registersBeforeItSaves()
{
    Scene scene;
    const QString path = m_dir.filePath(u"copy.pdf"_s);
    QString suggested;
    scene.preview->setAskPath([&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    });
    scene.preview->choose(u"icm-uitvoerder"_s);
    scene.find<QPushButton>("save")->click();
    QCOMPARE(scene.copies, 1);
    QVERIFY(QFile::exists(path));
    const QHash<QString, privacy::Field> tokens = test::canaries().tokens;
    const QStringList keys = tokens.keys();
    for (const QString &one : keys) {
        if (tokens.value(one) != privacy::Field::CaseNumber)
            QVERIFY2(!suggested.contains(one), qPrintable(one));
    }
    QVERIFY2(scene.find<MessageBar>("message")->text().contains(u"afschrift"_s),
        qPrintable(scene.find<MessageBar>("message")->text()));
}

void PreviewTest::theAccessiblePageIsACopyToo()
{
    Scene scene;
    const QString path = m_dir.filePath(u"copy.html"_s);
    QString suggested;
    scene.preview->setAskPath([&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    });
    auto *save = scene.find<QPushButton>("saveAccessible");
    QVERIFY(!save->isEnabled()); // nobody was chosen
    scene.preview->choose(u"eigen-dossier"_s);
    save->click();
    QCOMPARE(scene.copies, 1);
    QVERIFY2(suggested.startsWith(u"intakeadvies-"_s) && suggested.endsWith(u".html"_s), qPrintable(suggested));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(page.contains(u"-01"_s)); // its number stands on it
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    scene.registerFails = true;
    QVERIFY(file.remove());
    save->click();
    QVERIFY(!QFile::exists(path));
}

void PreviewTest::savesNothingWhenRegisteringFails()
{
    Scene scene;
    scene.registerFails = true;
    const QString path = m_dir.filePath(u"none.pdf"_s);
    scene.preview->setAskPath([&](const QString &) { return path; });
    scene.preview->choose(u"icm-uitvoerder"_s);
    scene.find<QPushButton>("save")->click();
    QVERIFY(!QFile::exists(path));
    QVERIFY(!scene.find<MessageBar>("message")->text().isEmpty());
}

void PreviewTest::registersNothingWhenNobodyChoosesAFile()
{
    Scene scene;
    scene.preview->setAskPath([](const QString &) { return QString(); });
    scene.preview->choose(u"eigen-dossier"_s);
    scene.find<QPushButton>("save")->click();
    QCOMPARE(scene.copies, 0);
}

void PreviewTest::registersNothingWhenPrintingIsCancelled()
{
    Scene scene;
    scene.preview->setAskPrinter([](QPrinter &) { return false; });
    scene.preview->choose(u"eigen-dossier"_s);
    scene.find<QPushButton>("print")->click();
    QCOMPARE(scene.copies, 0);
}

void PreviewTest::registersNothingThatWouldPassADisk()
{
    Scene scene;
    qunsetenv("XDG_RUNTIME_DIR");
    scene.preview->setAskPrinter([](QPrinter &) { return true; });
    scene.preview->choose(u"eigen-dossier"_s);
    scene.find<QPushButton>("print")->click();
    QCOMPARE(scene.copies, 0);
    QVERIFY(scene.find<MessageBar>("message")->text().contains(u"Bewaar het in plaats daarvan als PDF"_s));
}

void PreviewTest::worksByKeyboard()
{
    Scene scene;
    const test::MemoryFolder memory;
    if (!memory.isValid())
        QSKIP("no folder in memory here");
    QVERIFY(test::activate(*scene.preview));
    const QString path = m_dir.filePath(u"keys.pdf"_s);
    scene.preview->setAskPrinter([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    QVERIFY(scene.find<QComboBox>("recipient")->hasFocus());
    QTest::keyClick(scene.find<QComboBox>("recipient"), Qt::Key_Down);
    QCOMPARE(scene.find<QComboBox>("recipient")->currentData().toString(), u"icm-uitvoerder"_s);
    QTest::keyClick(scene.preview.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.copies, 1); // a button is pressed for a tenth of a second
    QVERIFY(QFile::exists(path));
    REGIE_NONE(test::tabWalk(*scene.preview));
    QTest::keyClick(scene.preview.get(), Qt::Key_Escape);
    QVERIFY(!scene.preview->isVisible());
}

void PreviewTest::isAccessible()
{
    const Scene scene;
    scene.preview->choose(u"icm-uitvoerder"_s);
    scene.preview->show();
    test::settle();
    REGIE_NONE(test::unnamed(*scene.preview));
    REGIE_NONE(test::richTexts(*scene.preview));
    REGIE_NONE(test::clipped(*scene.preview));
    if (qEnvironmentVariableIsSet("REGIE_KEEP"))
        QVERIFY(test::grabAt(*scene.preview, {1280, 860}).save(qEnvironmentVariable("REGIE_KEEP") + u"/preview.png"_s));
}

void PreviewTest::namesNobodyInItsTitle()
{
    const Scene scene;
    scene.preview->choose(u"eigen-dossier"_s);
    REGIE_NONE(test::leaks(*scene.preview, test::canaries().tokens.keys()));
}

void PreviewTest::zoomsInAndOut()
{
    Scene scene;
    QVERIFY(test::activate(*scene.preview));
    scene.preview->choose(u"eigen-dossier"_s);
    QCOMPARE(scene.find<PageView>("pages")->zoom(), 100);
    QTest::keyClick(scene.preview.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(scene.find<PageView>("pages")->zoom(), 125);
    QTest::keyClick(scene.preview.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(scene.find<PageView>("pages")->zoom(), 100);
}

void PreviewTest::nothingLeavesWhileSomethingShieldedIsRead()
{
    Scene scene;
    const QString note = u"Boerhaaveplein"_s;
    scene.told = u"Zij slaapt bij haar zus aan het Boerhaaveplein."_s;
    scene.guard.shieldPlace(note, privacy::ShieldReason::SecretAddress);
    scene.preview->show();
    scene.preview->choose(u"eigen-dossier"_s);
    QVERIFY(scene.preview->leakPanel()->isVisible());
    QCOMPARE(scene.preview->leakPanel()->count(), 1);
    QVERIFY(!scene.find<QPushButton>("save")->isEnabled());
    QVERIFY(!scene.find<QPushButton>("print")->isEnabled());
    REGIE_NONE(test::unnamed(*scene.preview));
    REGIE_NONE(test::clipped(*scene.preview));
    if (qEnvironmentVariableIsSet("REGIE_KEEP"))
        QVERIFY(test::grabAt(*scene.preview, {1280, 860}).save(qEnvironmentVariable("REGIE_KEEP") + u"/leaks.png"_s));
    scene.find<QPushButton>("takeOut")->click();
    QCOMPARE(scene.preview->leakPanel()->count(), 0);
    QVERIFY(!scene.preview->leakPanel()->isVisible());
    QVERIFY(scene.find<QPushButton>("save")->isEnabled());
    QVERIFY(!scene.find<PageView>("pages")->accessibleDescription().contains(note));
}

/// What is left out waits for what leaks, and is there again when another recipient is chosen.
void PreviewTest::largeTextLeavesRoomForOnePanel()
{
    applyFont(*qApp, 2);
    Scene scene;
    scene.told = u"Zij slaapt bij haar zus aan het Boerhaaveplein."_s;
    scene.guard.shieldPlace(u"Boerhaaveplein"_s, privacy::ShieldReason::SecretAddress);
    scene.preview->show();
    const auto *leftOut = scene.find<QListWidget>("leftOut");
    scene.preview->choose(u"eigen-dossier"_s);
    QVERIFY(scene.preview->leakPanel()->isVisible());
    QVERIFY(!leftOut->isVisible());
    scene.find<QComboBox>("recipient")->setCurrentIndex(0); // nobody yet
    QVERIFY(!scene.preview->leakPanel()->isVisible());
    QVERIFY(leftOut->isVisible());
    applyFont(*qApp);
}

void PreviewTest::putsItInOtherWords()
{
    Scene scene;
    const QString note = u"Boerhaaveplein"_s;
    scene.told = u"Zij slaapt bij haar zus aan het Boerhaaveplein."_s;
    scene.guard.shieldPlace(note, privacy::ShieldReason::SecretAddress);
    scene.preview->choose(u"eigen-dossier"_s);
    QString asked;
    scene.preview->leakPanel()->setAskWords([&asked](const QString &passage) {
        asked = passage;
        return std::optional(u"Er was geschreeuw."_s);
    });
    scene.find<QPushButton>("reword")->click();
    QVERIFY(asked.contains(note));
    QVERIFY(scene.find<PageView>("pages")->accessibleDescription().contains(u"Er was geschreeuw."));
    QVERIFY(scene.find<QPushButton>("print")->isEnabled());
}

QTEST_MAIN(PreviewTest)
#include "preview_test.moc"
