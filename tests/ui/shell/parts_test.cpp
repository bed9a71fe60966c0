#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/memoryfolder.h"
#include "tests/support/tabwalk.h"
#include "ui/shell/autolock.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/createpage.h"
#include "ui/shell/desksearch.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/place.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// What the shell is made of, without a vault: password field, auto-lock over a clock made by hand, start pages.
class ShellPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyFont(*qApp); }
    void passwordIsTakenByteByByte();
    void passwordDoesNotLeaveTheField();
    void whatIsCopiedDoesNotStay_data();
    void whatIsCopiedDoesNotStay();
    void passwordFieldTellsItsState();
    void waitDoublesAfterEachWrongPassword();
    void wrongPasswordIsSaidAndWaits();
    void everyVaultErrorIsSaid_data();
    void everyVaultErrorIsSaid();
    void createRefusesHalfForms();
    void recoveryKeyIsTypedBack();
    void recoveryKeyIsPrinted();
    void recoveryKeyNeverPassesADisk();
    void backupTakesTheRecoveryKey();
    void locksAfterFiveMinutesWithAWarning();
    void aKeyInADialogKeepsItOpen();
    void sleepCounts();
    void placesRoundTrip();
    void searchFindsAndOpens();
    void searchTellsWhereAHouseholdWasFound();
    void searchShowsItsFilters();
    void onlyTheLastQuestionIsAnswered();
    void startPagesAreReachedAndFit_data();
    void startPagesAreReachedAndFit();
};

namespace {

QString shownTexts(const QWidget &page)
{
    QStringList out;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            out.append(label->text());
    }
    return out.join(u' ');
}

QByteArray bytesOf(const store::Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

void ShellPartsTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    qRegisterMetaType<CaseId>("regie::CaseId");
}

void ShellPartsTest::passwordIsTakenByteByByte()
{
    PasswordField field;
    QTest::keyClicks(&field, u"duin"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_E, u"é"_s, Qt::NoModifier);
    QCOMPARE(field.length(), 4);
    QCOMPARE(bytesOf(field.secret()), u"duié"_s.toUtf8());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(bytesOf(field.secret()), QByteArray("dui"));
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, u"x"_s);
    QCOMPARE(bytesOf(field.secret()), QByteArray("x"));
    QTest::keyClicks(&field, QString(2000, u'y'));
    QVERIFY(field.length() <= static_cast<int>(PasswordField::capacity));
}

void ShellPartsTest::passwordDoesNotLeaveTheField()
{
    PasswordField field;
    QGuiApplication::clipboard()->setText(u"stond er al"_s);
    QTest::keyClicks(&field, u"helmgras"_s);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"stond er al"_s);
    field.clear();
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field.isEmpty());
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bytesOf(field.secret()), QByteArray("stond er al"));
}

void ShellPartsTest::whatIsCopiedDoesNotStay_data()
{
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("left");
    QTest::newRow("ours, at once") << true << u"nothing"_s << u"06 000 00 61"_s;
    QTest::newRow("ours, after its time") << true << u"time"_s << QString();
    QTest::newRow("ours, locked") << true << u"wipe"_s << QString();
    QTest::newRow("ours, copied anew") << true << u"anew"_s << u"06 000 00 58"_s;
    QTest::newRow("another program's, after its time") << false << u"time"_s << u"06 000 00 61"_s;
    QTest::newRow("another program's, locked") << false << u"wipe"_s << u"06 000 00 61"_s;
}

void ShellPartsTest::whatIsCopiedDoesNotStay()
{
    QFETCH(const bool, ours);
    QFETCH(const QString, then);
    QFETCH(const QString, left);
    constexpr int stay = 40;
    QClipboard &clipboard = *QGuiApplication::clipboard();
    ClipboardGuard guard(clipboard, [ours](QClipboard::Mode mode) { return ours && mode == QClipboard::Clipboard; });
    guard.setStay(then == u"time" ? stay : 60000);
    clipboard.setText(u"06 000 00 61"_s);
    QCOMPARE(clipboard.mimeData()->hasFormat(QLatin1String(ClipboardGuard::secretMark)), ours);
    if (then == u"anew")
        clipboard.setText(u"06 000 00 58"_s);
    else if (then == u"wipe")
        guard.wipe();
    else if (then == u"time")
        QTest::qWait(3 * stay);
    QTRY_COMPARE(clipboard.text(), left);
}

void ShellPartsTest::passwordFieldTellsItsState()
{
    PasswordField field;
    field.setAccessibleName(u"Wachtwoord"_s);
    QTest::keyClicks(&field, u"helmgras"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(access != nullptr);
    QVERIFY(access->state().passwordEdit);
    QCOMPARE(access->text(QAccessible::Name), u"Wachtwoord"_s);
    QVERIFY(!access->text(QAccessible::Value).contains(u"helmgras"_s));
}

void ShellPartsTest::waitDoublesAfterEachWrongPassword()
{
    QList<int> waits;
    for (int tries = 0; tries < 10; ++tries)
        waits.append(UnlockPage::delayAfter(tries));
    QCOMPARE(waits, QList<int>({0, 1, 2, 4, 8, 16, 32, 64, 64, 64}));
}

void ShellPartsTest::wrongPasswordIsSaidAndWaits()
{
    UnlockPage page(u"/tmp/Oefenkluis.kluis"_s, false);
    QVERIFY(test::activate(page));
    const QSignalSpy wanted(&page, &UnlockPage::unlockWanted);
    QTest::keyClicks(page.password(), u"fout wachtwoord"_s);
    QTest::keyClick(page.password(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(std::holds_alternative<store::Password>(page.takeCredential()));
    QVERIFY(page.password()->isEmpty());
    page.refuse({ErrorCode::WrongPassword, {}, {}, 0});
    QVERIFY(page.message()->isVisible());
    QCOMPARE(page.message()->text(),
        u"Het wachtwoord of de herstelsleutel klopt niet. Uw gegevens zijn veilig. Let op hoofdletters en probeer het "
        "opnieuw, of gebruik de herstelsleutel."_s);
    auto *unlock = page.findChild<QPushButton *>(u"unlock"_s);
    QVERIFY(!unlock->isEnabled());
    QCOMPARE(unlock->text(), u"Wacht 1 seconde"_s);
    // While it waits, Enter does nothing.
    QTest::keyClicks(page.password(), u"nog eens"_s);
    QTest::keyClick(page.password(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void ShellPartsTest::everyVaultErrorIsSaid_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("in use") << static_cast<int>(ErrorCode::VaultInUse) << u"open in een ander venster"_s;
    QTest::newRow("damaged") << static_cast<int>(ErrorCode::VaultDamaged) << u"beschadigd"_s;
    QTest::newRow("too new") << static_cast<int>(ErrorCode::VaultTooNew) << u"nieuwere versie"_s;
    QTest::newRow("put back") << static_cast<int>(ErrorCode::VaultOutOfDate) << u"ouder dan de vorige keer"_s;
    QTest::newRow("not suitable") << static_cast<int>(ErrorCode::FolderNotSuitable) << u"op een netwerk"_s;
    QTest::newRow("not a vault") << static_cast<int>(ErrorCode::NotAVault) << u"geen kluis"_s;
    QTest::newRow("disk full") << static_cast<int>(ErrorCode::DiskFull) << u"schijf is vol"_s;
}

void ShellPartsTest::everyVaultErrorIsSaid()
{
    QFETCH(int, code);
    QFETCH(QString, part);
    UnlockPage page(u"/tmp/Oefenkluis.kluis"_s, false);
    page.refuse({static_cast<ErrorCode>(code), {}, {}, 0});
    QVERIFY2(page.message()->text().contains(part), qPrintable(page.message()->text()));
    // Only a wrong password makes the next try wait.
    QVERIFY(page.findChild<QPushButton *>(u"unlock"_s)->isEnabled());
}

void ShellPartsTest::createRefusesHalfForms()
{
    CreatePage page(u"/tmp/Casussen.kluis"_s);
    QVERIFY(test::activate(page));
    const QSignalSpy wanted(&page, &CreatePage::createWanted);
    auto *create = page.findChild<QPushButton *>(u"create"_s);
    create->click();
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(qApp->focusWidget()->objectName(), u"userName"_s);
    page.findChild<QLineEdit *>(u"userName"_s)->setText(u"E. Oeverloper"_s);
    auto *first = page.findChild<PasswordField *>(u"newPassword"_s);
    auto *second = page.findChild<PasswordField *>(u"newPasswordAgain"_s);
    QTest::keyClicks(first, u"elf tekens!"_s);
    create->click();
    QCOMPARE(wanted.count(), 0);
    QTest::keyClicks(first, u"!"_s);
    QTest::keyClicks(second, u"iets anders!"_s);
    create->click();
    QCOMPARE(wanted.count(), 0);
    second->clear();
    QTest::keyClicks(second, u"elf tekens!!"_s);
    create->click();
    QCOMPARE(wanted.count(), 1);
    const store::NewVault wish = page.takeWish();
    QCOMPARE(wish.folder, u"/tmp/Casussen.kluis"_s);
    QCOMPARE(wish.firstUser.name, u"E. Oeverloper"_s);
    QVERIFY(first->isEmpty() && second->isEmpty());
}

void ShellPartsTest::recoveryKeyIsTypedBack()
{
    CreatePage page(u"/tmp/Casussen.kluis"_s);
    QVERIFY(test::activate(page));
    const QSignalSpy finished(&page, &CreatePage::finished);
    page.showRecoveryKey(u"ABCDE-FGHIJ-KLMNO"_s, QDate(2026, 11, 22));
    auto *typed = page.findChild<QLineEdit *>(u"typedRecoveryKey"_s);
    typed->setText(u"abcde fghij klmnp"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(finished.count(), 0);
    typed->setText(u"abcde fghij klmno"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

void ShellPartsTest::recoveryKeyIsPrinted()
{
    const test::MemoryFolder memory;
    if (!memory.isValid())
        QSKIP("no folder in memory here");
    const QTemporaryDir out;
    const QByteArray before = qgetenv("TMPDIR");
    CreatePage page(u"/tmp/Casussen.kluis"_s);
    page.showRecoveryKey(u"ABCDE-FGHIJ-KLMNO"_s, QDate(2026, 11, 22));
    QByteArray spooled;
    page.setAskPrinter([&](QPrinter &printer) {
        spooled = qgetenv("TMPDIR");
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(out.filePath(u"sleutel.pdf"_s));
        return !printer.docName().contains(u"Casussen"_s);
    });
    page.findChild<QPushButton *>(u"printRecoveryKey"_s)->click();
    QCOMPARE(spooled, memory.path().toLocal8Bit());
    QCOMPARE(qgetenv("TMPDIR"), before);
    QVERIFY(QFileInfo(out.filePath(u"sleutel.pdf"_s)).size() > 1000);
    QVERIFY(page.message()->text().startsWith(u"Naar de printer gestuurd."_s));
    QVERIFY(memory.isEmpty());
}

void ShellPartsTest::recoveryKeyNeverPassesADisk()
{
    qunsetenv("XDG_RUNTIME_DIR");
    CreatePage page(u"/tmp/Casussen.kluis"_s);
    page.showRecoveryKey(u"ABCDE-FGHIJ-KLMNO"_s, QDate(2026, 11, 22));
    bool asked = false;
    page.setAskPrinter([&](QPrinter &) { return asked = true; });
    page.findChild<QPushButton *>(u"printRecoveryKey"_s)->click();
    QVERIFY(!asked);
    QVERIFY(page.message()->text().contains(u"Schrijf de sleutel over"_s));
}

void ShellPartsTest::backupTakesTheRecoveryKey()
{
    QTemporaryFile backup;
    QVERIFY(backup.open());
    RestorePage page(u"/tmp/Casussen.kluis"_s);
    QVERIFY(test::activate(page));
    const QSignalSpy wanted(&page, &RestorePage::restoreWanted);
    page.findChild<QLineEdit *>(u"backupFile"_s)->setText(backup.fileName());
    page.findChild<QPushButton *>(u"switchKey"_s)->click();
    auto *key = page.findChild<QLineEdit *>(u"recoveryKey"_s);
    QCOMPARE(QApplication::focusWidget(), key);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(shownTexts(page).contains(u"Typ eerst de herstelsleutel."_s));
    key->setText(u"abcde fghij"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const store::Credential taken = page.takeCredential();
    QVERIFY(std::holds_alternative<store::RecoveryKey>(taken));
    QCOMPARE(std::get<store::RecoveryKey>(taken).printed, u"abcde fghij"_s);
    QVERIFY(key->text().isEmpty());
}

void ShellPartsTest::locksAfterFiveMinutesWithAWarning()
{
    qint64 now = 1000;
    AutoLock lock([&now] { return now; });
    const QSignalSpy warned(&lock, &AutoLock::warning);
    const QSignalSpy locked(&lock, &AutoLock::lockNow);
    lock.start();
    now += 239;
    lock.tick();
    QCOMPARE(warned.count(), 0);
    now += 1;
    lock.tick();
    QCOMPARE(warned.count(), 1);
    QCOMPARE(warned.at(0).at(0).toInt(), 60);
    now += 59;
    lock.tick();
    QCOMPARE(locked.count(), 0);
    now += 1;
    lock.tick();
    QCOMPARE(locked.count(), 1);
}

void ShellPartsTest::aKeyInADialogKeepsItOpen()
{
    qint64 now = 1000;
    AutoLock lock([&now] { return now; });
    const QSignalSpy calm(&lock, &AutoLock::calm);
    const QSignalSpy locked(&lock, &AutoLock::lockNow);
    lock.start();
    QDialog dialog;
    dialog.setModal(true);
    QVERIFY(test::activate(dialog));
    now += 280;
    lock.tick();
    QTest::keyClick(&dialog, Qt::Key_A);
    QCOMPARE(calm.count(), 1);
    QCOMPARE(lock.secondsLeft(), AutoLock::idleSeconds);
    now += 299;
    lock.tick();
    QCOMPARE(locked.count(), 0);
}

void ShellPartsTest::sleepCounts()
{
    qint64 now = 1000;
    AutoLock lock([&now] { return now; });
    const QSignalSpy locked(&lock, &AutoLock::lockNow);
    lock.start();
    now += 8 * 3600; // the lid was closed
    QWidget window;
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(locked.count(), 1);
}

void ShellPartsTest::placesRoundTrip()
{
    SeededIds ids(7);
    const QList<Place> places = {{Page::Today, {}, {}}, {Page::Cases, {}, {}}, {Page::Case, CaseId::create(ids), {}},
        {Page::Calendar, {}, {}}, {Page::Figures, {}, {}}, {Page::Reports, {}, {}},
        {Page::Intake, {}, IntakeId::create(ids)}};
    for (const Place &place : places)
        QCOMPARE(Place::fromCode(place.toCode()), place);
    QCOMPARE(Place::fromCode(u"case:geen"_s), Place());
    QCOMPARE(Place::fromCode(u"../../etc"_s), Place());
}

void ShellPartsTest::searchFindsAndOpens()
{
    SearchField field;
    QString asked;
    const SearchHit home{u"case:3"_s, u"RK-2026-0003  Helmgras – Zandoog"_s};
    field.setSource([&](const QString &text, const SearchField::Tell &tell) {
        asked = text;
        tell({{u"Casussen"_s, {home}}, {u"Leeg"_s, {}}});
    });
    QVERIFY(test::activate(field));
    QStringList chosen;
    connect(&field, &SearchField::chosen, this, [&](const QString &code) { chosen.append(code); });
    QTest::keyClicks(&field, u"helm"_s);
    QTest::keyClick(&field, Qt::Key_Return); // does not wait for the pause
    QCOMPARE(asked, u"helm"_s);
    auto *popup = field.findChild<QAbstractItemView *>(u"searchHits"_s);
    popup = popup == nullptr ? field.completer()->popup() : popup;
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2); // a kind without finds has no heading
    QTest::keyClick(popup, Qt::Key_Down);    // past the heading
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(chosen, QStringList({home.code}));
    test::settle();
    QVERIFY(field.text().isEmpty());
}

void ShellPartsTest::searchTellsWhereAHouseholdWasFound()
{
    const routing::Region region = routing::Region::load().value();
    Address lived;
    lived.street = u"Kerkstraat"_s;
    lived.houseNumber = u"14"_s;
    lived.town = u"Delft"_s;
    lived.until = QDate(2026, 2, 3);
    Address secret = lived;
    secret.secret = true;
    FoundEverywhere found;
    found.cases = {{.number = u"RK-2026-0001"_s, .householdName = u"Helmgras"_s, .place = lived}};
    found.places = {{{}, u"Zandoog"_s, lived}, {{}, u"Duinroos"_s, secret}};
    const QList<SearchGroup> groups = searchGroups(found, region, QDate(2026, 11, 23));
    QStringList lines;
    for (const SearchGroup &group : groups) {
        for (const SearchHit &hit : group.hits)
            lines.append(hit.text + u": "_s + hit.more);
    }
    QCOMPARE(
        lines, QStringList({u"RK-2026-0001  Helmgras: Kerkstraat 14, Delft (tot en met di 03-02-2026)"_s,
                   u"Zandoog: Kerkstraat 14, Delft (tot en met di 03-02-2026), nog geen casus: begint een intake"_s,
                   u"Duinroos: geheim adres, nog geen casus: begint een intake"_s}));
}

void ShellPartsTest::searchShowsItsFilters()
{
    SearchField field;
    QString asked;
    field.setSource(
        [&](const QString &text, const SearchField::Tell &tell) {
            asked = text;
            tell({});
        },
        searchFilters());
    QVERIFY(test::activate(field));
    QTest::keyClick(&field, Qt::Key_Down); // in the empty field
    QAbstractItemView *popup = field.completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(field.text(), u"gemeente:"_s); // to go on typing
    QTest::keyClicks(&field, u"delft"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(asked, u"gemeente:delft"_s);
    // Nothing was found: it says so, and shows them again.
    QCOMPARE(popup->model()->rowCount(), 1 + 1 + static_cast<int>(searchFilters().hits.size()));
}

void ShellPartsTest::onlyTheLastQuestionIsAnswered()
{
    SearchField field;
    QList<SearchField::Tell> waiting;
    field.setSource([&](const QString &, const SearchField::Tell &tell) { waiting.append(tell); });
    QVERIFY(test::activate(field));
    QTest::keyClicks(&field, u"he"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClicks(&field, u"lm"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(waiting.size(), 2);
    waiting.at(1)({{u"Casussen"_s, {{u"2"_s, u"Helm"_s}}}});
    waiting.at(0)({{u"Casussen"_s, {{u"1"_s, u"He"_s}, {u"1"_s, u"Heg"_s}}}});
    QCOMPARE(field.completer()->popup()->model()->rowCount(), 2);
}

void ShellPartsTest::startPagesAreReachedAndFit_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("normal") << 1.0;
    QTest::newRow("twice the text") << 2.0;
}

void ShellPartsTest::startPagesAreReachedAndFit()
{
    QFETCH(double, scale);
    applyFont(*qApp, scale);
    StartPage start({u"/tmp/Casussen.kluis"_s});
    UnlockPage unlock(u"/tmp/Casussen.kluis"_s, true);
    CreatePage create(u"/tmp/Casussen.kluis"_s);
    RestorePage restore(u"/tmp/Casussen.kluis"_s);
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    for (QWidget *page : {static_cast<QWidget *>(&start), static_cast<QWidget *>(&unlock),
             static_cast<QWidget *>(&create), static_cast<QWidget *>(&restore)}) {
        const QImage picture = test::grabAt(*page, test::mockupSize);
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u"/%1_%2.png"_s.arg(page->objectName()).arg(scale)));
        page->resize(test::mockupSize);
        QVERIFY(test::activate(*page));
        REGIE_NONE(test::clipped(*page));
        REGIE_NONE(test::unnamed(*page));
        REGIE_NONE(test::richTexts(*page));
        REGIE_NONE(test::tabWalk(*page));
        REGIE_NONE(test::invisibleFocus(*page));
        page->hide();
    }
}

QTEST_MAIN(ShellPartsTest)
#include "parts_test.moc"
