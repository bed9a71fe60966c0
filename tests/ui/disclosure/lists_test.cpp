#include "core/casebook/copyregister.h"
#include "core/exchange/csv.h"
#include "core/exchange/csvwrite.h"
#include "core/exchange/package.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/celltable.h"
#include "ui/disclosure/listdialog.h"
#include "ui/disclosure/packagedialog.h"
#include "ui/disclosure/screenlist.h"
#include "ui/report/batchdialog.h"
#include "ui/report/reportchooser.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace regie;
using namespace regie::ui;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether somebody reads @p words in @p window now.
bool shownIn(const QWidget &window, const QString &words)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

} // namespace

/// A list of the window becomes a file: the same rows, order and columns; registered; in a package.
class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsOnTheScreenIsInTheFile();
    void sortingHidingAndMovingIsFollowed();
    void theFilterIsFollowed();
    void theWorkListKeepsItsGroups();
    void aPackageIsOfferedFirst();
    void aPackageIsOpenedInTheWindow();
    void shortPasswordsAreRefused();
    void savingRegistersInEveryCase();
    void nothingIsSavedWithoutARecipient();
    void aReportOfEveryCaseIsMade();
    void theReportsCanBeStopped();
    void aFullDiskEndsTheReports();
    void isAccessible();
    void cleanupTestCase() { m_desk.reset(); }

private:
    [[nodiscard]] Casebook &book() { return m_desk->casebook(); }
    [[nodiscard]] CellTable *caseTable();
    [[nodiscard]] QList<QStringList> saved(const ScreenList &list);
    [[nodiscard]] QList<CaseId> casesOf(const ScreenList &list)
    {
        QFuture<QList<CaseId>> cases = casesInLater(book(), list);
        cases.waitForFinished();
        return cases.result();
    }
    [[nodiscard]] static QList<QStringList> shown(const QTableView &table);
    [[nodiscard]] std::unique_ptr<ListDialog> dialogFor(const ScreenList &list);
    static void choose(ListDialog &dialog, const QString &profile);

    PracticeVault m_practice;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_folder;
};

void ListsTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY2(m_practice.vault, qPrintable(m_practice.failure));
    QVERIFY(m_practice.fill(60));
    m_window = std::make_unique<MainWindow>();
    m_desk = std::make_unique<Desk>(*m_window, std::move(m_practice.vault), m_practice.region);
    m_window->resize(1280, 800);
    m_window->show();
}

CellTable *ListsTest::caseTable()
{
    m_desk->goTo({Page::Cases, {}, {}});
    auto *table = m_window->findChild<CellTable *>(u"caseList"_s);
    const bool filled = table != nullptr && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; });
    return filled ? table : nullptr;
}

/// What somebody sees in @p table, from its header and its model.
QList<QStringList> ListsTest::shown(const QTableView &table)
{
    QList<int> columns;
    for (int place = 0; place < table.model()->columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    QList<QStringList> rows(1);
    for (const int column : columns)
        rows.last().append(table.model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        rows.append(QStringList());
        for (const int column : columns)
            rows.last().append(
                exchange::neutralised(table.model()->index(row, column).data(Qt::AccessibleTextRole).toString()));
    }
    return rows;
}

std::unique_ptr<ListDialog> ListsTest::dialogFor(const ScreenList &list)
{
    auto dialog = std::make_unique<ListDialog>(book(), list);
    dialog->setCost(store::KdfCost::forTests());
    dialog->show();
    return dialog;
}

void ListsTest::choose(ListDialog &dialog, const QString &profile)
{
    QSignalSpy settled(&dialog, &ListDialog::settled);
    dialog.choose(profile);
    QVERIFY(settled.count() > 0 || settled.wait(30'000));
}

/// The file that comes of @p list for the own file, as another program reads it.
QList<QStringList> ListsTest::saved(const ScreenList &list)
{
    const auto dialog = dialogFor(list);
    choose(*dialog, u"eigen-dossier"_s);
    dialog->chooseFormat(ListDialog::Format::Csv);
    const QString path = m_folder.filePath(u"list.csv"_s);
    dialog->setAskPath([&](const QString &) { return path; });
    QSignalSpy written(dialog.get(), &ListDialog::saved);
    dialog->findChild<QPushButton *>(u"saveList"_s)->click();
    if (!written.wait(20'000))
        return {};
    const auto text = exchange::CsvText::load(path);
    if (!text)
        return {};
    QList<QStringList> rows;
    exchange::CsvReader reader = text->rows();
    exchange::CsvRow row;
    while (reader.next(row))
        rows.append(row.texts());
    return rows;
}

void ListsTest::whatIsOnTheScreenIsInTheFile()
{
    CellTable *table = caseTable();
    QVERIFY(table != nullptr);
    const auto list = screenListIn(*m_window);
    QVERIFY(list);
    QCOMPARE(list->code, u"lijst-casussen"_s);
    QVERIFY(list->rows.size() > 5);
    QCOMPARE(saved(*list), shown(*table));
    for (const ListRow &row : list->rows)
        QVERIFY(!row.file.isNull());
}

void ListsTest::sortingHidingAndMovingIsFollowed()
{
    CellTable *table = caseTable();
    QVERIFY(table != nullptr);
    const QList<QStringList> before = shown(*table);
    table->sortByColumn(1, Qt::DescendingOrder);
    table->horizontalHeader()->moveSection(0, 3);
    table->setColumnHidden(2, true);
    const QList<QStringList> after = shown(*table);
    QVERIFY(before != after);
    QCOMPARE(after.first().size(), before.first().size() - 1);
    QCOMPARE(saved(*screenListOf(*table)), after);
    table->setColumnHidden(2, false);
    table->horizontalHeader()->moveSection(3, 0);
}

void ListsTest::theFilterIsFollowed()
{
    CellTable *table = caseTable();
    QVERIFY(table != nullptr);
    auto *line = m_window->findChild<QLineEdit *>(u"caseFilter"_s);
    const int all = table->model()->rowCount();
    QTest::keyClicks(line, table->model()->index(0, 0).data().toString());
    QTRY_VERIFY(table->model()->rowCount() < all);
    QCOMPARE(saved(*screenListOf(*table)), shown(*table));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
}

void ListsTest::theWorkListKeepsItsGroups()
{
    m_desk->goTo({Page::Today, {}, {}});
    auto *tree = m_window->findChild<QTreeView *>(u"workList"_s);
    QVERIFY(tree != nullptr);
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const auto list = screenListIn(*m_window);
    QVERIFY(list);
    QCOMPARE(list->code, u"lijst-vandaag"_s);
    int rows = 0;
    for (int group = 0; group < tree->model()->rowCount(); ++group)
        rows += tree->model()->rowCount(tree->model()->index(group, 0));
    QCOMPARE(list->rows.size(), rows);
    QCOMPARE(list->columns.first().heading, u"Groep"_s);
    QCOMPARE(list->rows.first().cells.first().text, tree->model()->index(0, 0).data().toString());
    const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(list->rows.first().cells.at(1).text, first.data().toString());
    // through the menu: the dialog is about this list
    m_window->action(u"saveList"_s)->trigger();
    auto *dialog = m_window->findChild<ListDialog *>();
    QVERIFY(dialog != nullptr);
    delete dialog;
}

void ListsTest::aPackageIsOfferedFirst()
{
    QVERIFY(caseTable() != nullptr);
    const auto dialog = dialogFor(*screenListIn(*m_window));
    choose(*dialog, u"eigen-dossier"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"listFormat"_s)->currentIndex(), 0);
    QVERIFY(dialog->findChild<PasswordField *>(u"packagePassword"_s)->isVisible());
    const QString path = m_folder.filePath(u"list.pakket"_s);
    QString suggested;
    dialog->setAskPath([&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    });
    for (const QString &name : {u"packagePassword"_s, u"packagePasswordAgain"_s}) {
        auto *field = dialog->findChild<PasswordField *>(name);
        field->setFocus();
        QTest::keyClicks(field, u"paard batterij"_s);
    }
    QSignalSpy written(dialog.get(), &ListDialog::saved);
    dialog->findChild<QPushButton *>(u"saveList"_s)->click();
    QVERIFY(written.wait(20'000));                   // beside the window
    QCOMPARE(suggested, u"lijst-casussen.pakket"_s); // names nobody
    const auto opened = exchange::openPackage(path, {store::Secret::copyOf("paard batterij")});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->fileName, u"lijst-casussen.xlsx"_s);
    QVERIFY(opened->content.startsWith("PK"));
    QVERIFY(dialog->findChild<PasswordField *>(u"packagePassword"_s)->isEmpty());
}

/// A wrong password and a file that is none are said at their field; what is in it is written where somebody says.
void ListsTest::aPackageIsOpenedInTheWindow()
{
    SystemIds ids;
    const QString path = m_folder.filePath(u"gestuurd.pakket"_s);
    const exchange::Package sent{u"lijst-casussen.csv"_s, "nummer;gemeente\n"};
    QVERIFY(exchange::writePackage(path, sent, store::Secret::copyOf("paard batterij"),
        {true, m_practice.clock.nowUtc(), store::KdfCost::forTests()}, ids));
    QFile other(m_folder.filePath(u"los.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("geen pakket") > 0);
    other.close();
    m_window->action(u"openPackage"_s)->trigger();
    auto *dialog = m_window->findChild<PackageDialog *>();
    QVERIFY(dialog != nullptr && activate(*dialog));
    const QString to = m_folder.filePath(u"uitgepakt.csv"_s);
    dialog->setAskPath([&](const QString &suggestion) { return suggestion == sent.fileName ? to : QString(); });
    auto *open = dialog->findChild<QPushButton *>(u"packageOpen"_s);
    auto *save = dialog->findChild<QPushButton *>(u"packageSave"_s);
    auto *password = dialog->findChild<PasswordField *>(u"packageKey"_s);
    const auto tryWith = [&](const QString &file, const QString &word) {
        QSignalSpy tried(dialog, &PackageDialog::tried);
        dialog->chooseFile(file);
        password->clear();
        password->setFocus();
        QTest::keyClicks(password, word);
        open->click();
        return tried.wait(20'000);
    };
    open->click(); // nothing was chosen
    QVERIFY(shownIn(*dialog, u"Kies eerst het pakket."_s));
    QVERIFY(tryWith(path, u"ander woord"_s));
    QVERIFY(shownIn(*dialog, u"Dit wachtwoord opent het pakket niet."_s));
    QVERIFY(!save->isEnabled());
    QVERIFY(tryWith(other.fileName(), u"paard batterij"_s));
    QVERIFY(shownIn(*dialog, u"Dit bestand is geen pakket, of het is beschadigd."_s));
    QVERIFY(tryWith(path, u"paard batterij"_s));
    QVERIFY(save->isEnabled() && password->isEmpty());
    QVERIFY(!QFile::exists(to));
    save->click();
    QFile unpacked(to);
    QVERIFY(unpacked.open(QIODevice::ReadOnly));
    QCOMPARE(unpacked.readAll(), sent.content);
    settle();
    REGIE_NONE(unnamed(*dialog));
    REGIE_NONE(clipped(*dialog));
    keepPicture(*dialog, u"08_pakket_openen"_s, dialog->size());
    delete dialog;
}

void ListsTest::shortPasswordsAreRefused()
{
    QVERIFY(caseTable() != nullptr);
    const auto dialog = dialogFor(*screenListIn(*m_window));
    choose(*dialog, u"eigen-dossier"_s);
    bool asked = false;
    dialog->setAskPath([&](const QString &) {
        asked = true;
        return QString();
    });
    auto *first = dialog->findChild<PasswordField *>(u"packagePassword"_s);
    QTest::keyClicks(first, u"kort"_s);
    dialog->findChild<QPushButton *>(u"saveList"_s)->click();
    QVERIFY(!asked);
    QTest::keyClicks(first, u" maar lang genoeg"_s);
    dialog->findChild<QPushButton *>(u"saveList"_s)->click();
    QVERIFY(!asked); // not the same twice
}

void ListsTest::savingRegistersInEveryCase()
{
    CellTable *table = caseTable();
    QVERIFY(table != nullptr);
    const ScreenList list = *screenListOf(*table);
    QVERIFY(!saved(list).isEmpty());
    const auto later = CopyRegister(book()).latestLater(10'000);
    QTRY_VERIFY(later.isFinished());
    const QList<CopyView> copies = later.result().value();
    for (const ListRow &row : list.rows)
        QVERIFY(std::ranges::any_of(copies, [&row](const CopyView &copy) {
            return copy.record.caseFile == row.file && copy.record.report == u"lijst-casussen"_s &&
                   copy.record.profile == u"eigen-dossier"_s;
        }));
}

void ListsTest::nothingIsSavedWithoutARecipient()
{
    QVERIFY(caseTable() != nullptr);
    const auto dialog = dialogFor(*screenListIn(*m_window));
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveList"_s)->isEnabled());
    choose(*dialog, u"eigen-dossier"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"saveList"_s)->isEnabled());
    dialog->choose({});
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveList"_s)->isEnabled());
    dialog->choose(u"ketenpartner"_s); // and no partner yet
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveList"_s)->isEnabled());
    QSignalSpy settled(dialog.get(), &ListDialog::settled);
    dialog->choose(u"ketenpartner"_s, u"perspektief"_s);
    QVERIFY(settled.count() > 0 || settled.wait(30'000));
    const auto *left = dialog->findChild<QListWidget *>(u"listLeftOut"_s);
    QVERIFY(left->count() > 0); // columns, and rows of others
}

/// Each case once: a file that is a registered copy, or passed over with the reason.
void ListsTest::aReportOfEveryCaseIsMade()
{
    QVERIFY(caseTable() != nullptr);
    const ScreenList list = *screenListIn(*m_window);
    const QList<CaseId> cases = casesOf(list);
    QVERIFY(cases.size() > 5);
    const QTemporaryDir folder;
    m_window->action(u"listReports"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<BatchDialog *>() != nullptr); // once the cases are known
    auto *dialog = m_window->findChild<BatchDialog *>();
    dialog->setAskFolder([&] { return folder.path(); });
    auto *start = dialog->findChild<QPushButton *>(u"batchStart"_s);
    QVERIFY(!start->isEnabled()); // nobody said for whom
    dialog->chooser()->chooseKind(u"casusrapport"_s);
    dialog->chooser()->chooseRecipient(u"eigen-dossier"_s);
    QVERIFY(start->isEnabled());
    QSignalSpy ended(dialog, &BatchDialog::ended);
    start->click();
    QVERIFY(!dialog->chooser()->isEnabled());
    QVERIFY(ended.wait(60'000));
    auto *lines = dialog->findChild<QListWidget *>(u"batchLines"_s);
    QCOMPARE(lines->count(), static_cast<int>(cases.size()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(files.size() > 3);
    QVERIFY(dialog->findChild<MessageBar *>(u"message"_s)->text().startsWith(QString::number(files.size())));
    for (const QString &file : files) {
        QVERIFY2(file.startsWith(u"casusrapport-OEF-"_s), qPrintable(file));
        QVERIFY(!lines->findItems(u"Bewaard: "_s + file, Qt::MatchExactly).isEmpty());
    }
    int copies = 0;
    for (const CaseId &one : cases) {
        const auto view = book().openCase(one);
        QVERIFY(view);
        copies += static_cast<int>(std::ranges::count_if(
            view->disclosures, [](const store::DisclosureRecord &copy) { return copy.report == u"casusrapport"_s; }));
    }
    QCOMPARE(copies, static_cast<int>(files.size()));
    settle();
    REGIE_NONE(unnamed(*dialog));
    REGIE_NONE(clipped(*dialog));
    keepPicture(*dialog, u"10_rapporten_van_een_lijst"_s, dialog->size());
    delete dialog;
}

void ListsTest::theReportsCanBeStopped()
{
    const QList<CaseId> cases = casesOf(*screenListIn(*m_window));
    const QTemporaryDir folder;
    BatchDialog dialog(book(), u"Casussen"_s, cases);
    dialog.show();
    dialog.setAskFolder([&] { return folder.path(); });
    dialog.chooser()->chooseKind(u"casusrapport"_s);
    dialog.chooser()->chooseRecipient(u"eigen-dossier"_s);
    auto *start = dialog.findChild<QPushButton *>(u"batchStart"_s);
    start->click();
    auto *lines = dialog.findChild<QListWidget *>(u"batchLines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->count() >= 2, 20'000);
    QSignalSpy ended(&dialog, &BatchDialog::ended);
    start->click();
    QVERIFY(!start->isEnabled()); // the one that is being written is finished
    QVERIFY(ended.wait(20'000));
    const int made = lines->count();
    QVERIFY(made < cases.size());
    const auto files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(lines->findItems(u"Bewaard: "_s, Qt::MatchStartsWith).size(), files.size());
    settle();
    QCOMPARE(lines->count(), made);
    QVERIFY(start->isEnabled() && dialog.chooser()->isEnabled());
    QVERIFY(dialog.findChild<MessageBar *>(u"message"_s)->text().startsWith(u"Gestopt."_s));
}

/// What cannot be written is said, and the next is not tried.
void ListsTest::aFullDiskEndsTheReports()
{
    const QList<CaseId> cases = casesOf(*screenListIn(*m_window));
    ReportBatch batch(
        book(), cases + cases, {u"casusrapport"_s, u"eigen-dossier"_s, {}, {}, {}, {}}, u"/dev/full/nowhere"_s);
    QCOMPARE(batch.size(), static_cast<int>(cases.size())); // twice named, once made
    QSignalSpy ended(&batch, &ReportBatch::ended);
    batch.start();
    QVERIFY(ended.count() > 0 || ended.wait(20'000));
    QVERIFY(!batch.isRunning());
    QCOMPARE(batch.count(BatchLine::State::Saved), 0);
    QCOMPARE(batch.count(BatchLine::State::Refused), 1);
    QCOMPARE(batch.lines().constLast().state, BatchLine::State::Refused);
}

void ListsTest::isAccessible()
{
    QVERIFY(caseTable() != nullptr);
    const auto dialog = dialogFor(*screenListIn(*m_window));
    choose(*dialog, u"eigen-dossier"_s);
    REGIE_NONE(unnamed(*dialog));
    QTRY_VERIFY2(clipped(*dialog).isEmpty(), qPrintable(clipped(*dialog).join(u'\n'))); // once it is laid out
    REGIE_NONE(richTexts(*dialog));
}

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
