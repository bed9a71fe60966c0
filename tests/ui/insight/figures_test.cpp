#include "core/store/auditreader.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/factlist.h"
#include "ui/disclosure/reportspage.h"
#include "ui/insight/chartexport.h"
#include "ui/insight/figurelistpane.h"
#include "ui/insight/figuresoverview.h"
#include "ui/insight/figurespage.h"
#include "ui/insight/safecharts.h"
#include "ui/insight/safesheet.h"
#include "ui/insight/steeringdialog.h"
#include "ui/report/leakpanel.h"
#include "ui/report/reportpreview.h"
#include "ui/widgets/keptmenu.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"
#include "ui/wording/figures.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// Cijfers on a practice vault: by keyboard from a number to its list and the case, charts with their tables, and what
/// leaves the house.
class FiguresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    std::unique_ptr<FiguresPage> m_page;

    template <typename View>
    [[nodiscard]] View *named(const QString &name) const
    {
        return m_page->findChild<View *>(name);
    }

    [[nodiscard]] QList<store::DisclosureRecord> copies() const
    {
        return m_practice->vault->read().disclosures(m_practice->vault->viewer(), {}).value();
    }

    /// Somebody with a surname that is no everyday word.
    [[nodiscard]] Person personOfTheVault() const
    {
        const store::Reader &reader = m_practice->vault->read();
        const Viewer viewer = m_practice->vault->viewer();
        const auto page = reader.personsAfter(viewer, 0, 100);
        Person found;
        for (const PersonId &id : page->persons) {
            const auto person = reader.person(viewer, id);
            const QString &name = person->name.surname;
            const bool oneWord = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
            if (oneWord && name.size() > found.name.surname.size())
                found = *person;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
        applyFont(*qApp);
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(120, 3));
        m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        m_page = std::make_unique<FiguresPage>(*m_book);
        m_page->resize(1240, 800);
        const QSignalSpy settled(m_page.get(), &FiguresPage::settled);
        m_page->show();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(m_page->facts());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_page->goBack();
        m_page->showView(false);
    }

    /// Reading the facts of a large vault takes a moment, in which the page stands there already.
    void aCardWaitsForItsNumber()
    {
        FiguresPage page(*m_book);
        page.resize(1240, 800);
        const QSignalSpy settled(&page, &FiguresPage::settled);
        page.show();
        auto *card = page.findChild<QPushButton *>(u"figureCard5"_s);
        QVERIFY(card != nullptr);
        card->click();
        QVERIFY(!page.listIsOpen());
        QTRY_COMPARE(settled.size(), 1);
        card->click();
        QVERIFY(page.listIsOpen());
    }

    /// By Tab and Space, while the figures are read: what was stopped says so, and offers to go on.
    void countingIsStoppedByKeyboard()
    {
        QSemaphore goes;
        const auto letGo = qScopeGuard([&goes] { goes.release(); }); // also when the test fails half way
        m_practice->vault->checkOnWorker([&goes](store::Database &) { goes.acquire(); });
        FiguresPage page(*m_book);
        page.resize(1240, 800);
        const QSignalSpy settled(&page, &FiguresPage::settled);
        page.show();
        page.activateWindow();
        auto *stop = page.findChild<QPushButton *>(u"figuresStop"_s);
        QVERIFY(stop != nullptr && stop->isVisible());
        QCOMPARE(stop->text(), u"Stoppen"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.takeFocus();
        QTRY_VERIFY(page.isAncestorOf(QApplication::focusWidget()));
        for (int presses = 0; presses < 30 && !stop->hasFocus(); ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(stop->hasFocus());
        QTest::keyClick(stop, Qt::Key_Space);
        QCOMPARE(settled.size(), 1);
        QVERIFY(!stop->isVisible());
        auto *message = page.findChild<MessageBar *>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), u"Het tellen is gestopt. Er staan nog geen cijfers."_s);
        QPushButton *again = message->action();
        QCOMPARE(again->text(), u"Opnieuw tellen"_s);
        QVERIFY(again->hasFocus());
        goes.release();
        test::settle();
        QVERIFY(!page.facts()); // what was on its way is not shown after all
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_COMPARE(settled.size(), 2);
        QVERIFY(page.facts());
        QVERIFY(!message->isVisible() && !stop->isVisible());
        QVERIFY(page.isAncestorOf(QApplication::focusWidget()));
    }

    void aNumberOpensAListOfThatLength_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *name :
            {"figuresAround", "figuresPlaces", "figuresInflowTable", "figuresCurveTable", "figuresAll", "figuresParts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// Every link of every table on the page.
    void aNumberOpensAListOfThatLength()
    {
        QFETCH(QString, table);
        auto *view = named<QTableView>(table);
        QVERIFY(view != nullptr);
        const auto *model = static_cast<FigureTable *>(view->model());
        int links = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const ListWish *wish = model->wish(model->index(row, column));
                if (wish == nullptr)
                    continue;
                ++links;
                const QString text = model->index(row, column).data().toString();
                bool isNumber = false;
                const int number = text.toInt(&isNumber);
                if (isNumber)
                    QCOMPARE(static_cast<int>(wish->items.size()), number);
            }
        }
        QVERIFY(links > 0);
    }

    void enterOpensTheListAndTheCase()
    {
        m_page->showView(true);
        auto *all = named<QTableView>(u"figuresAll"_s);
        all->setCurrentIndex(all->model()->index(1, 1)); // in-flow
        const QSignalSpy settled(m_page->listPane(), &FigureListPane::settled);
        all->setFocus();
        Q_EMIT all->activated(all->currentIndex());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(m_page->listIsOpen());
        QCOMPARE(m_page->listPane()->list()->model()->rowCount(), all->currentIndex().data().toInt());
        const QSignalSpy opened(m_page.get(), &FiguresPage::openCase);
        QTest::keyClick(m_page->listPane()->list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(m_page->listPane()->list(), Qt::Key_Backspace);
        QVERIFY(!m_page->listIsOpen());
    }

    void aChartIsReadByKeyboard()
    {
        auto *chart = named<ChartView>(u"figuresInflowChart"_s);
        QVERIFY(chart != nullptr && !chart->accessibleName().isEmpty());
        (void)chart->grab();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        const QString first = chart->currentText();
        QVERIFY(!first.isEmpty());
        QCOMPARE(chart->accessibleDescription(), first);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->currentText() != first);
        const QSignalSpy settled(m_page->listPane(), &FigureListPane::settled);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(m_page->listIsOpen());
        QVERIFY(m_page->listPane()->lines().size() > 0);
    }

    void anotherPeriodIsCountedWithoutReading()
    {
        const SharedFacts facts = m_page->facts();
        auto *period = named<QComboBox>(u"figuresPeriod"_s);
        period->setCurrentIndex(period->count() - 1);
        Q_EMIT period->activated(period->currentIndex());
        QCOMPARE(m_page->facts().get(), facts.get());
        QCOMPARE(m_page->scope().from, QDate(2016, 11, 24));
    }

    void whatIsSavedHoldsNoSmallNumber()
    {
        FigureSource source{m_page->facts(), m_page->scope(), &m_practice->region};
        static const QRegularExpression small(u"^[1-4]$"_s);
        const QList<ChartSheet> sheets = safeSheets(source);
        QCOMPARE(sheets.size(), 2);
        for (const ChartSheet &sheet : sheets) {
            for (const QStringList &row : sheet.table) {
                for (const QString &cell : row.mid(1))
                    QVERIFY2(!small.match(cell).hasMatch(), qPrintable(row.join(u' ')));
            }
        }
        const QString svg = m_practice->folder.filePath(u"c.svg"_s);
        QVERIFY(writeChartSvg(sheets.constFirst(), svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<text"));
        const QString png = m_practice->folder.filePath(u"c.png"_s);
        QVERIFY(writeChartPng(sheets.constLast(), png));
        QVERIFY(QImage(png).width() > 1000);
    }

    /// A spreadsheet of the view: every figure of the report, none from 1 to 4, each row with its days and place.
    void aViewLeavesAsASpreadsheet()
    {
        FigureSource source{m_page->facts(), m_page->scope(), &m_practice->region};
        constexpr int number = 4;
        QSet<QString> figures;
        const exchange::ListSheet sheet = safeFigureSheet(source);
        for (const QList<exchange::ListCell> &row : sheet.rows.mid(0, sheet.rows.size() - 1)) {
            QCOMPARE(row.size(), sheet.headings.size());
            figures.insert(row.constFirst().text);
            const std::optional<double> &count = row.at(number).number;
            QVERIFY2(!count || *count == 0 || *count > insight::largestSmall, qPrintable(row.constFirst().text));
            QCOMPARE(count ? QString::number(*count) : row.at(number).text, row.at(number).text);
            for (const int told : {1, 2, 3})
                QVERIFY(!row.at(told).text.isEmpty());
        }
        QCOMPARE(figures.size(), insight::steeringChoices().size());
        source.scope.route = u"icm"_s;
        const exchange::ListSheet narrow = safeFigureSheet(source);
        for (const QList<exchange::ListCell> &row : narrow.rows.mid(0, narrow.rows.size() - 1))
            QCOMPARE(row.at(3).text, u"ICM"_s);
        m_page->setAskPath([&](const QString &) { return m_practice->folder.filePath(u"beeld.csv"_s); });
        named<QAction>(u"figuresSheet"_s)->trigger();
        QFile csv(m_practice->folder.filePath(u"beeld.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), exchange::listAsCsv(sheet));
        m_page->setAskPath([&](const QString &suggestion) { return m_practice->folder.filePath(suggestion); });
        named<QAction>(u"figuresSheet"_s)->trigger();
        QFile book(m_practice->folder.filePath(u"cijfers.xlsx"_s));
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.readAll().startsWith("PK"));
    }

    /// From the choice of figures to a copy in the register, by hand: PDF and the page for a screen reader.
    void theSteeringReportLeavesAsACopy()
    {
        FigureSource source{m_page->facts(), m_page->scope(), &m_practice->region};
        SteeringDialog dialog(source);
        dialog.show();
        REGIE_NONE(test::unnamed(dialog));
        dialog.findChild<QLineEdit *>(u"steeringHeading"_s)->setText(u"Najaar"_s);
        const insight::SteeringReport report = dialog.report();
        QVERIFY(!report.tables.isEmpty() && !report.figures.isEmpty());
        for (const insight::SteeringTable &table : report.tables) {
            for (const QList<insight::SafeCell> &row : table.table.cells) {
                for (const insight::SafeCell &cell : row)
                    QVERIFY(cell.shown != insight::Shown::Value || cell.value == 0 || cell.value > 4);
            }
        }
        std::unique_ptr<ReportPreview> preview;
        connect(&dialog, &SteeringDialog::wanted, &dialog, [&](const insight::SteeringReport &wanted) {
            preview = std::make_unique<ReportPreview>(*ReportSource::ofFigures(*m_book, wanted));
        });
        dialog.findChild<QPushButton *>(u"steeringPreview"_s)->click();
        QVERIFY(preview != nullptr);
        preview->choose(u"stuurgroep"_s);
        REGIE_NONE(test::unnamed(*preview));
        QString asked;
        preview->setAskPath([&](const QString &suggestion) {
            asked = suggestion;
            return m_practice->folder.filePath(suggestion);
        });
        QCOMPARE(copies().size(), 0);
        QVERIFY(!preview->findChild<QPushButton *>(u"save"_s)->isEnabled()); // not before it was searched
        QTRY_VERIFY(preview->findChild<QPushButton *>(u"save"_s)->isEnabled());
        preview->findChild<QPushButton *>(u"save"_s)->click();
        QCOMPARE(asked, u"stuurgroep.pdf"_s);
        QFile file(m_practice->folder.filePath(asked));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        preview->findChild<QPushButton *>(u"saveAccessible"_s)->click();
        QFile page(m_practice->folder.filePath(asked));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(u"Najaar"_s) && html.contains(u"cijfers-02"_s));
        const QList<store::DisclosureRecord> left = copies();
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(1).copyNumber, 2);
        QCOMPARE(left.at(1).profile, u"stuurgroep"_s);
        QCOMPARE(left.at(1).contentHash, left.at(0).contentHash);
        for (int row = 0; row < dialog.findChild<QListWidget *>(u"steeringChoices"_s)->count(); ++row)
            dialog.findChild<QListWidget *>(u"steeringChoices"_s)->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.findChild<QPushButton *>(u"steeringPreview"_s)->isEnabled());
    }

    /// The register shows them, finds the copies of one version, and asks one back.
    void theRegisterShowsCopiesOfFigures()
    {
        ReportsPage page(*m_book);
        page.setAskReason([](CopyLetter) { return std::optional(u"Een telfout."_s); });
        const QSignalSpy settled(&page, &ReportsPage::settled);
        page.show();
        QTRY_COMPARE(settled.size(), 1);
        auto *table = page.findChild<QTableView *>(u"copies"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QStringList row;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            row.append(table->model()->index(0, column).data().toString());
        const QString words = row.join(u'|');
        QVERIFY2(words.contains(u"cijfers-0"_s) && words.contains(u"Stuurgroep"_s), qPrintable(words));
        QVERIFY(!page.findChild<QPushButton *>(u"aboutPerson"_s)->isEnabled()); // they are about nobody
        page.findChild<QPushButton *>(u"sameVersion"_s)->click();
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(table->model()->rowCount(), 2);
        page.findChild<QPushButton *>(u"recall"_s)->click();
        auto *letter = page.findChild<ReportPreview *>();
        QVERIFY(letter != nullptr);
        letter->setAskPath([&](const QString &suggestion) { return m_practice->folder.filePath(suggestion); });
        QTRY_VERIFY(letter->findChild<QPushButton *>(u"save"_s)->isEnabled());
        letter->findChild<QPushButton *>(u"save"_s)->click();
        letter->close();
        QTRY_COMPARE(settled.size(), 3);
        QCOMPARE(copies().size(), 3);
        QVERIFY(copies().at(2).purpose.startsWith(u"recall-"_s));
        int asked = 0;
        for (int at = 0; at < table->model()->rowCount(); ++at)
            asked += table->model()->index(at, 7).data().toString() == u"Teruggevraagd"_s ? 1 : 0;
        QCOMPARE(asked, 1);
    }

    /// By keyboard: who is named in the heading and the remarks is found, taken out or put in other words, and only
    /// then it can leave.
    void nobodyIsNamedInTheSteeringReport()
    {
        const Person somebody = personOfTheVault();
        FigureSource source{m_page->facts(), m_page->scope(), &m_practice->region};
        SteeringDialog dialog(source);
        std::unique_ptr<ReportPreview> preview;
        connect(&dialog, &SteeringDialog::wanted, &dialog, [&](const insight::SteeringReport &wanted) {
            preview = std::make_unique<ReportPreview>(*ReportSource::ofFigures(*m_book, wanted));
        });
        dialog.show();
        QVERIFY(test::activate(dialog));
        dialog.findChild<QLineEdit *>(u"steeringHeading"_s)->setFocus();
        QTest::keyClicks(dialog.focusWidget(), u"Bij mevrouw %1"_s.arg(somebody.name.surname));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget()->objectName(), u"steeringRemarks"_s);
        QTest::keyClicks(dialog.focusWidget(),
            u"In Delft kwamen er meer. Ook %1 belde, op 06 99 88 77 66."_s.arg(somebody.name.surname));
        while (dialog.focusWidget()->objectName() != u"steeringPreview")
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(preview != nullptr);
        preview->choose(u"stuurgroep"_s);
        preview->show();
        LeakPanel *leaks = preview->leakPanel();
        auto *save = preview->findChild<QPushButton *>(u"save"_s);
        QTRY_COMPARE(leaks->count(), 3);
        for (const char *name : {"save", "saveAccessible", "print"})
            QVERIFY(!preview->findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled());
        const auto *list = preview->findChild<QListWidget *>(u"leaks"_s);
        QVERIFY2(list->item(0)->text().contains(u"een rapport over cijfers vertelt over niemand"_s),
            qPrintable(list->item(0)->text()));
        leaks->setAskWords([](const QString &) { return std::optional(u"Bij een gezin uit het Noorden"_s); });
        preview->findChild<QPushButton *>(u"reword"_s)->click();
        QTRY_COMPARE(leaks->count(), 2);
        QVERIFY(!save->isEnabled());
        preview->findChild<QPushButton *>(u"takeAllOut"_s)->click();
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(leaks->count(), 0);
        preview->setAskPath([&](const QString &suggestion) { return m_practice->folder.filePath(suggestion); });
        const qsizetype before = copies().size();
        preview->findChild<QPushButton *>(u"saveAccessible"_s)->click();
        QCOMPARE(copies().size(), before + 1);
        QFile page(m_practice->folder.filePath(u"stuurgroep.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(u"In Delft kwamen er meer."_s) && html.contains(u"Bij een gezin uit het Noorden"_s));
        QVERIFY(!html.contains(somebody.name.surname) && !html.contains(u"06 99"_s) && !html.contains(u" belde"_s));
    }

    /// While the search runs the preview can be closed.
    void aPreviewMayGoWhileItIsSearched()
    {
        const FigureSource source{m_page->facts(), m_page->scope(), &m_practice->region};
        const insight::SteeringReport report = SteeringDialog(source).report();
        auto preview = std::make_unique<ReportPreview>(*ReportSource::ofFigures(*m_book, report));
        preview->choose(u"stuurgroep"_s);
        preview.reset();
        QVERIFY(FigureDesk(*m_book).composeLater(report).result());
    }

    void theRegisterCutsOffNothing_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("told"); ///< below the list, what has no column
        QTest::newRow("text at 100 %") << 1.0 << 1440 << false;
        QTest::newRow("text at 100 %, a narrow window") << 1.0 << 900 << true;
        QTest::newRow("text at 200 %") << 2.0 << 1440 << true;
    }
    void theRegisterCutsOffNothing()
    {
        QFETCH(double, scale);
        QFETCH(int, width);
        QFETCH(bool, told);
        applyFont(*qApp, scale);
        const auto back = qScopeGuard([] { applyFont(*qApp); });
        ReportsPage page(*m_book);
        const QSignalSpy settled(&page, &ReportsPage::settled);
        page.resize(width, 900);
        page.show();
        QTRY_COMPARE(settled.size(), 1);
        test::settle();
        QCOMPARE(page.width(), width);
        auto *table = page.findChild<QTableView *>(u"copies"_s);
        const auto *cells = static_cast<QAbstractItemView *>(table);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(table->columnWidth(column) >= cells->sizeHintForColumn(column), qPrintable(heading));
            QVERIFY2(
                table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column), qPrintable(heading));
        }
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        auto *detail = page.findChild<FactList *>(u"copyDetail"_s);
        QCOMPARE(detail->isVisible(), told);
        QCOMPARE(table->isColumnHidden(5), told);
        QVERIFY2(detail->asText().contains(u"AVG art. 6 lid 1 e"_s), qPrintable(detail->asText()));
        const auto *about = page.findChild<QPushButton *>(u"aboutPerson"_s);
        const int words = about->fontMetrics().size(Qt::TextShowMnemonic, about->text()).width();
        QVERIFY(about->width() >= words + signSide(12) + 2 * space::m);
    }

    void aPictureThatLeavesIsInTheLog()
    {
        const auto exports = [&] {
            int found = 0;
            QSemaphore read;
            m_practice->vault->checkOnWorker([&](store::Database &database) {
                const auto all = store::AuditReader(database).entries(m_practice->vault->viewer(), {});
                for (const store::AuditEntry &one : all.value_or(QList<store::AuditEntry>()))
                    found += one.action == store::Action::Export && one.objectKind == u"figures" ? 1 : 0;
                read.release();
            });
            read.acquire();
            return found;
        };
        const int before = exports();
        m_page->setAskPath([](const QString &) { return QString(); });
        named<QAction>(u"figuresSvg"_s)->trigger();
        QCOMPARE(exports(), before); // nothing was saved after all
        m_page->setAskPath([&](const QString &suggestion) { return m_practice->folder.filePath(suggestion); });
        named<QAction>(u"figuresSvg"_s)->trigger();
        QCOMPARE(exports(), before + 1);
        QVERIFY(QFile::exists(m_practice->folder.filePath(u"cijfers-1.svg"_s)));
        named<QAction>(u"figuresPng"_s)->trigger();
        QCOMPARE(exports(), before + 2);
        named<QAction>(u"figuresSheet"_s)->trigger();
        QCOMPARE(exports(), before + 3);
    }

    void aViewIsKept_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name"); ///< empty: it is not understood, and not offered
        QTest::newRow("the overview of a municipality")
            << u"last-year;GM0503;;overview;;"_s << u"Vorig jaar, Delft: overzicht"_s;
        QTest::newRow("a figure in its parts")
            << u"last-12-months;;icm;all;inflow;municipality"_s << u"Laatste 12 maanden, ICM: Instroom naar gemeente"_s;
        QTest::newRow("a period that is no more") << u"last-century;;;overview;;"_s << QString();
        QTest::newRow("a municipality that is not there") << u"last-year;GM9999;;overview;;"_s << QString();
        QTest::newRow("a figure that is no more") << u"last-year;;;all;luck;"_s << QString();
        QTest::newRow("a split the figure does not have") << u"last-year;;;all;inflow;reason"_s << QString();
        QTest::newRow("something else") << u"[General]"_s << QString();
    }
    void aViewIsKept()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"regiekompas-test"_s);
        QCoreApplication::setApplicationName(u"figures"_s);
        QSettings().setValue(u"figures/looks"_s, QStringList{code});
        KeptMenu *menu = m_page->keptViews();
        Q_EMIT menu->aboutToShow();
        const QStringList offered = menu->kept();
        QCOMPARE(offered.isEmpty(), name.isEmpty());
        if (!name.isEmpty()) {
            QCOMPARE(menu->actions().constFirst()->text(), name);
            menu->actions().constFirst()->trigger();
            QCOMPARE(m_page->look().toCode(), code);
            Q_EMIT menu->aboutToShow(); // it stands there now: nothing to keep, and it can be forgotten
            QVERIFY(!menu->actions().at(2)->isEnabled());
            menu->actions().at(3)->trigger();
            QVERIFY(menu->kept().isEmpty());
            Q_EMIT menu->aboutToShow();
            menu->actions().at(2)->trigger();
            QCOMPARE(menu->kept(), QStringList{code});
        }
        QSettings().clear();
        QCoreApplication::setOrganizationName({});
        m_page->showLook(*FigureLook::fromCode(u"three-years;;;overview;;"_s));
    }

    void everyControlHasItsName()
    {
        REGIE_NONE(test::unnamed(*m_page));
        REGIE_NONE(test::richTexts(*m_page));
        m_page->showView(true);
        REGIE_NONE(test::unnamed(*m_page));
    }

    void everyIndicatorHasItsWords()
    {
        for (const insight::Indicator &one : insight::indicators()) {
            const QString id = QString::fromLatin1(one.id);
            QVERIFY2(wording::indicatorText(id) != id, one.id);
            QVERIFY2(wording::indicatorDefinition(id).size() > 20, one.id);
        }
    }
};

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
