#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/intake/keyboard.h"
#include "ui/import/importdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

const QString messy = QStringLiteral(REGIE_TEST_DATA "/import/thv-rommelig.csv");

/// An order of two people; later, annulled, with a child where somebody stayed.
QByteArray annulled(bool later)
{
    const QByteArray end = later ? ";annulled-from-start;nee\n" : ";in-force;ja\n";
    return "Volgnr;Zaaknummer;Naam;Geboortedatum;Rol;Datum oplegging;Status;Geverifieerd\n"
           "1;Z1;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;1-11-2026 23:15" +
           end + "2;Z1;Sanne Berg;12-3-1984;" + (later ? "kind" : "achterblijver") + ";1-11-2026 23:15" + end;
}

/// A vault with the dialog before it.
struct Desk
{
    PracticeVault home{QStringLiteral("oefen")};
    std::unique_ptr<Casebook> casebook = {};
    std::unique_ptr<ImportDialog> dialog = {};

    Desk()
    {
        if (!home.vault)
            return;
        casebook = std::make_unique<Casebook>(*home.vault, home.region);
        show();
    }
    void show()
    {
        dialog = std::make_unique<ImportDialog>(*casebook);
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    template <typename W>
    [[nodiscard]] W *find(const char *name) const
    {
        return dialog->findChild<W *>(QString::fromLatin1(name));
    }
    /// Presses the button that has the keyboard and waits until the list was looked at, recorded or taken back.
    [[nodiscard]] bool pressAndWait(Qt::Key key = Qt::Key_Space, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QSignalSpy settled(dialog.get(), &ImportDialog::settled);
        press(key, with);
        return !settled.isEmpty() || settled.wait(30000);
    }
    /// Looks at the rows of @p list, and records them when @p recorded.
    [[nodiscard]] bool readIn(const QByteArray &list, bool recorded) const
    {
        QFile file(home.folder.filePath(u"lijst.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return false;
        file.close();
        dialog->openList(file.fileName());
        find<QComboBox>("source")->setCurrentText(u"politie"_s);
        find<QPushButton>("look")->setFocus();
        if (!pressAndWait() || !recorded)
            return !recorded;
        find<QPushButton>("record")->setFocus();
        return pressAndWait();
    }
    [[nodiscard]] BarringOrder orderOf(const QString &word) const
    {
        store::PersonQuery query;
        query.nameKeys = {word};
        const auto &read = home.vault->read();
        const auto viewer = home.vault->viewer();
        return read.ordersOfPersons(viewer, {read.lookUp(viewer, query)->at(0).person.id})->at(0).order;
    }
    [[nodiscard]] OrderStatus statusOf(const QString &word) const { return orderOf(word).status; }
    [[nodiscard]] EventRole roleOf(const QString &word) const
    {
        for (const Mention &one : orderOf(word).mentions) {
            if (one.asWritten.toLower().contains(word))
                return one.role;
        }
        return EventRole::Other;
    }
    [[nodiscard]] qsizetype called(const QString &word) const
    {
        store::PersonQuery query;
        query.nameKeys = {word};
        return home.vault->read().lookUp(home.vault->viewer(), query)->size();
    }
};

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
        applyFont(*qApp, 1.0);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aMessyListGoesInByKeyboardAndComesOut()
    {
        Desk desk;
        QVERIFY2(desk.dialog, qPrintable(desk.home.failure));
        QCOMPARE(here(), u"path"_s);
        type(messy);
        press(Qt::Key_Return);
        QCOMPARE(here(), u"kind"_s);
        QVERIFY(!desk.find<QPushButton>("look")->isEnabled()); // it does not say where the list comes from
        QVERIFY(tabTo(u"source"_s));
        type(u"meldkamer"_s);
        QVERIFY(tabTo(u"look"_s));
        QVERIFY(desk.pressAndWait());
        const auto *rows = desk.find<QTableView>("rows");
        QCOMPARE(here(), u"rows"_s);
        QCOMPARE(rows->model()->rowCount(), 15);
        QVERIFY(tabTo(u"only"_s));
        press(Qt::Key_End); // what was left out
        QCOMPARE(rows->model()->rowCount(), 6);
        QCOMPARE(rows->model()->index(0, 0).data().toString(), u"8"_s);
        QVERIFY(rows->model()->index(0, 4).data().toString().startsWith(u"Datum/tijd oplegging: "_s));
        QCOMPARE(desk.called(u"berg"_s), 0);
        QVERIFY(tabTo(u"record"_s));
        QVERIFY(desk.pressAndWait());
        QCOMPARE(desk.called(u"berg"_s), 1);
        QCOMPARE(desk.called(u"saricova"_s), 1);
        QVERIFY(tabTo(u"undo"_s));
        QVERIFY(desk.pressAndWait());
        QCOMPARE(desk.called(u"berg"_s), 0);
        QVERIFY(desk.home.vault->verify()->isSound());
        QVERIFY(desk.find<QPushButton>("record")->isVisible()); // and could go in again
    }

    void theColumnsOfASourceAreRemembered()
    {
        Desk desk;
        desk.dialog->openList(messy);
        auto *role = desk.find<QComboBox>("column6");
        QCOMPARE(role->currentData().toInt(), static_cast<int>(exchange::ListField::Role));
        role->setCurrentIndex(0); // not used
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        desk.find<QPushButton>("look")->setFocus();
        QVERIFY(desk.pressAndWait());
        desk.find<QPushButton>("record")->setFocus();
        QVERIFY(desk.pressAndWait());
        desk.show();
        desk.dialog->openList(messy);
        QVERIFY(desk.find<QComboBox>("column6")->currentIndex() != 0); // as guessed
        QVERIFY(desk.find<QComboBox>("source")->findText(u"politie"_s) >= 0);
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        QCOMPARE(desk.find<QComboBox>("column6")->currentIndex(), 0);
    }

    void aColumnChosenTwiceIsSaidAtThePlace()
    {
        Desk desk;
        desk.dialog->openList(messy);
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        QVERIFY(desk.find<QPushButton>("look")->isEnabled());
        auto *first = desk.find<QComboBox>("column1");
        auto *second = desk.find<QComboBox>("column2");
        second->setCurrentIndex(first->currentIndex());
        QVERIFY(!desk.find<QPushButton>("look")->isEnabled());
        QVERIFY(!second->accessibleDescription().isEmpty());
        second->setCurrentIndex(0);
        QVERIFY(desk.find<QPushButton>("look")->isEnabled());
    }

    void whatIsBuiltOnAListKeepsIt()
    {
        Desk desk;
        desk.dialog->openList(messy);
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        desk.find<QPushButton>("look")->setFocus();
        QVERIFY(desk.pressAndWait());
        desk.find<QPushButton>("record")->setFocus();
        QVERIFY(desk.pressAndWait());
        store::PersonQuery query;
        query.nameKeys = {u"berg"_s};
        const auto vault = desk.home.vault.get();
        Person person = vault->read().lookUp(vault->viewer(), query)->at(0).person;
        person.phone = u"0612345679"_s;
        QVERIFY(vault->write(vault->viewer(), store::Action::SaveIntake, {},
            [&person](store::Transaction &tx) { return tx.save(person); }));
        desk.find<QPushButton>("undo")->setFocus();
        QVERIFY(desk.pressAndWait());
        QCOMPARE(desk.called(u"berg"_s), 1);
        QVERIFY(desk.find<MessageBar>("message")->text().contains(u"persoon"_s));
    }

    void savesTheRowsWithoutFormulas()
    {
        Desk desk;
        desk.dialog->openList(messy);
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        desk.find<QPushButton>("look")->setFocus();
        QVERIFY(desk.pressAndWait());
        const QString file = desk.home.folder.filePath(u"regels.csv"_s);
        desk.dialog->setAskSave([&file] { return file; });
        desk.find<QPushButton>("saveRows")->click();
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QCOMPARE(text.count("\r\n"), 16);
        QVERIFY(!text.contains("Duinroos")); // rows are told by their line and number
        QVERIFY(text.contains("R-006"));
    }

    /// From the list of rows, without the mouse: one key takes a value over, Ctrl+Z takes it back.
    void whatTheListSaysOtherwiseIsTakenOverByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.readIn(annulled(false), true));
        QCOMPARE(desk.statusOf(u"duinroos"_s), OrderStatus::InForce);
        desk.show();
        QVERIFY(desk.readIn(annulled(true), false));
        const auto *rows = desk.find<QTableView>("rows");
        const auto *values = desk.find<QTableView>("importDifferences");
        QCOMPARE(here(), u"rows"_s);
        QVERIFY(values->isVisible());
        QCOMPARE(values->model()->rowCount(), 2); // status, verified
        QCOMPARE(values->currentIndex().row(), 0);
        QVERIFY(desk.pressAndWait(Qt::Key_F8));
        QCOMPARE(desk.statusOf(u"duinroos"_s), OrderStatus::AnnulledFromStart);
        QCOMPARE(values->model()->index(0, 3).data().toString(), u"Overgenomen"_s);
        QCOMPARE(values->currentIndex().row(), 1); // on to the next
        QCOMPARE(here(), u"rows"_s);
        QVERIFY(rows->model()->index(0, 4).data().toString().contains(u"overgenomen"_s));
        QVERIFY(rows->model()->index(1, 4).data().toString().contains(u"overgenomen"_s)); // the same event
        QVERIFY(desk.find<MessageBar>("message")->text().contains(u"Ctrl+Z"_s));
        QVERIFY(desk.pressAndWait(Qt::Key_F8));
        QVERIFY(!desk.find<QPushButton>("takeValue")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("takeRow")->isEnabled());
        press(Qt::Key_Down); // the second person of the order: her role is a value of her own
        QCOMPARE(values->model()->rowCount(), 3);
        QCOMPARE(values->currentIndex().row(), 2);
        QVERIFY(tabTo(u"takeRow"_s));
        QVERIFY(desk.pressAndWait());
        QCOMPARE(desk.roleOf(u"berg"_s), EventRole::Child);
        QCOMPARE(here(), u"importDifferences"_s); // the button cannot be pressed any more
        QVERIFY(desk.pressAndWait(Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(desk.roleOf(u"berg"_s), EventRole::Stayed);
        QVERIFY(desk.pressAndWait(Qt::Key_Z, Qt::ControlModifier));
        QVERIFY(desk.pressAndWait(Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(desk.statusOf(u"duinroos"_s), OrderStatus::InForce);
        QCOMPARE(values->model()->index(0, 3).data().toString(), u"Niet overgenomen"_s);
        press(Qt::Key_Z, Qt::ControlModifier); // nothing is left of this window's
        QCOMPARE(desk.statusOf(u"duinroos"_s), OrderStatus::InForce);
        QVERIFY(desk.home.vault->verify()->isSound());
    }

    void aRowThatSaysNothingOtherwiseSaysSo()
    {
        Desk desk;
        QVERIFY(desk.readIn(annulled(false), true));
        QVERIFY(!desk.find<QTableView>("importDifferences")->isVisible()); // none differs
        desk.show();
        QVERIFY(desk.readIn(annulled(true) + "9;Z9;Kim de Wit;5-11-1988;getuige;1-11-2026 23:15;in-force;ja\n", false));
        auto *rows = desk.find<QTableView>("rows");
        rows->selectRow(2);
        QVERIFY(!desk.find<QTableView>("importDifferences")->isVisible());
        QVERIFY(!desk.find<QPushButton>("takeValue")->isEnabled());
        rows->selectRow(0);
        QVERIFY(desk.find<QTableView>("importDifferences")->isVisible());
    }

    void theValuesAreAccessible_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("normal text") << 1.0;
        QTest::newRow("text at 200 %") << 2.0;
    }
    void theValuesAreAccessible()
    {
        QFETCH(double, scale);
        applyFont(*qApp, scale);
        const auto back = qScopeGuard([] { applyFont(*qApp, 1.0); });
        Desk desk;
        QVERIFY(desk.readIn(annulled(false), true));
        desk.show();
        QVERIFY(desk.readIn(annulled(true), false));
        QVERIFY(desk.pressAndWait(Qt::Key_F8));
        const QSize least = desk.dialog->minimumSizeHint();
        QVERIFY2(least.height() <= 860 && least.width() <= 1400,
            qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
        desk.dialog->resize(desk.dialog->size().expandedTo(desk.dialog->minimumSizeHint()));
        QCoreApplication::processEvents();
        REGIE_NONE(unnamed(*desk.dialog));
        REGIE_NONE(tabWalk(*desk.dialog));
        REGIE_NONE(clipped(*desk.dialog));
        REGIE_NONE(leaks(*desk.dialog, {u"Duinroos"_s, u"Berg"_s}));
        keepPicture(*desk.dialog, u"listvalues_%1"_s.arg(scale * 100), desk.dialog->size());
        applyTheme(*qApp, ThemeChoice::Dark);
        keepPicture(*desk.dialog, u"listvalues_%1_dark"_s.arg(scale * 100), desk.dialog->size());
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void saysWhatCannotBeRead()
    {
        Desk desk;
        desk.dialog->openList(u"/nergens/lijst.csv"_s);
        QVERIFY(desk.find<MessageBar>("message")->isVisible());
        QVERIFY(!desk.find<QPushButton>("look")->isEnabled());
    }

    void isAccessible()
    {
        Desk desk;
        desk.dialog->openList(messy);
        desk.find<QComboBox>("source")->setCurrentText(u"politie"_s);
        REGIE_NONE(unnamed(*desk.dialog));
        REGIE_NONE(tabWalk(*desk.dialog));
        REGIE_NONE(richTexts(*desk.dialog));
        REGIE_NONE(clipped(*desk.dialog));
        desk.find<QPushButton>("look")->setFocus();
        QVERIFY(desk.pressAndWait());
        REGIE_NONE(unnamed(*desk.dialog));
        REGIE_NONE(tabWalk(*desk.dialog));
        REGIE_NONE(clipped(*desk.dialog));
        REGIE_NONE(leaks(*desk.dialog, {u"Duinroos"_s, u"Berg"_s}));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "import_test.moc"
