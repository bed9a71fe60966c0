#include "core/store/vaultadmin.h"
#include "tests/core/store/vault_fixture.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/memoryfolder.h"
#include "ui/disclosure/listdialog.h"
#include "ui/insight/figurelistpane.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace regie;
using namespace regie::store;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hers = "een tweede lang wachtwoord";

} // namespace

/// A list outside own work: nothing leaves, and who has no cases sees no names, before she said what it is for.
class ListReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyFont(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_region.has_value());
    }

    void aListWaitsForItsReason_data()
    {
        QTest::addColumn<QString>("handler");
        QTest::addColumn<bool>("asks");
        QTest::newRow("somebody else's") << u"Iemand Anders"_s << true;
        QTest::newRow("her own") << u"Tweede"_s << false;
    }
    void aListWaitsForItsReason()
    {
        QFETCH(QString, handler);
        QFETCH(bool, asks);
        open(Role::IcmLead, handler);
        ListDialog dialog(*m_book, list());
        dialog.show();
        QSignalSpy settled(&dialog, &ListDialog::settled);
        dialog.choose(u"eigen-dossier"_s);
        QVERIFY(settled.wait());
        auto *save = dialog.findChild<QPushButton *>(u"saveList"_s);
        QCOMPARE(dialog.findChild<QWidget *>(u"listReasonPanel"_s)->isVisible(), asks);
        QCOMPARE(save->isEnabled(), !asks);
        if (!asks)
            return;
        give(dialog);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!dialog.findChild<QWidget *>(u"listReasonPanel"_s)->isVisible());
        const test::MemoryFolder memory; // the spool
        if (!memory.isValid())
            QSKIP("no folder in memory here");
        // a printer that is not chosen registers nothing
        QSignalSpy printed(&dialog, &ListDialog::printed);
        dialog.setAskPrinter([](QPrinter &) { return false; });
        dialog.findChild<QPushButton *>(u"printList"_s)->click();
        QCOMPARE(printed.count(), 1);
        QVERIFY(m_vault->read().disclosures(m_vault->viewer(), m_file.id)->isEmpty());
        const QString paper = m_place->beside("lijst.pdf");
        dialog.setAskPrinter([&paper](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            return true;
        });
        dialog.findChild<QPushButton *>(u"printList"_s)->click();
        QTRY_COMPARE(printed.count(), 2);
        QVERIFY(QFileInfo(paper).size() > 1000);
        QCOMPARE(m_vault->read().disclosures(m_vault->viewer(), m_file.id)->size(), 1);
        // once for each list: the same again goes on at once
        dialog.choose(u"ketenpartner"_s);
        dialog.choose(u"eigen-dossier"_s);
        QTRY_VERIFY(save->isEnabled());
    }

    /// A long list is laid out beside the window, which tells how far it is and can stop it: then nothing leaves.
    void aLongListIsLaidOutBesideTheWindow_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("to the end") << false;
        QTest::newRow("stopped") << true;
    }
    void aLongListIsLaidOutBesideTheWindow()
    {
        QFETCH(bool, stops);
        const test::MemoryFolder memory; // the spool
        if (!memory.isValid())
            QSKIP("no folder in memory here");
        open(Role::IcmLead, u"Tweede"_s);
        ScreenList longList = list();
        const ListRow row = longList.rows.constFirst();
        longList.rows.fill(row, 20000);
        ListDialog dialog(*m_book, longList);
        dialog.show();
        QSignalSpy settled(&dialog, &ListDialog::settled);
        dialog.choose(u"eigen-dossier"_s);
        QVERIFY(settled.wait(60000));
        const QString paper = m_place->beside("lang.pdf");
        dialog.setAskPrinter([&paper](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            return true;
        });
        QSignalSpy printed(&dialog, &ListDialog::printed);
        auto *stop = dialog.findChild<QPushButton *>(u"stopPrinting"_s);
        auto *progress = dialog.findChild<QProgressBar *>(u"listProgress"_s);
        QVERIFY(!stop->isVisible());
        dialog.findChild<QPushButton *>(u"printList"_s)->click();
        QCOMPARE(printed.count(), 0); // it goes on beside the window
        QVERIFY(stop->isVisible() && progress->isVisible());
        QTRY_VERIFY(progress->value() > 0);
        REGIE_NONE(test::unnamed(dialog));
        if (stops)
            stop->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 120000);
        QVERIFY(!stop->isVisible() && !progress->isVisible());
        QCOMPARE(QFileInfo(paper).size() > 100000, !stops);
        QCOMPARE(m_vault->read().disclosures(m_vault->viewer(), m_file.id)->size(), stops ? 0 : 1);
        QVERIFY(dialog.findChild<QPushButton *>(u"printList"_s)->isEnabled());
    }
    /// A window that is closed meanwhile takes it along.
    void closingEndsWhatIsLaidOut()
    {
        const test::MemoryFolder memory;
        if (!memory.isValid())
            QSKIP("no folder in memory here");
        open(Role::IcmLead, u"Tweede"_s);
        ScreenList longList = list();
        const ListRow row = longList.rows.constFirst();
        longList.rows.fill(row, 20000);
        auto dialog = std::make_unique<ListDialog>(*m_book, longList);
        dialog->show();
        QSignalSpy settled(dialog.get(), &ListDialog::settled);
        dialog->choose(u"eigen-dossier"_s);
        QVERIFY(settled.wait(60000));
        const QString paper = m_place->beside("lang.pdf");
        dialog->setAskPrinter([&paper](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            return true;
        });
        dialog->findChild<QPushButton *>(u"printList"_s)->click();
        dialog.reset();
        QVERIFY(!QFileInfo::exists(paper));
        QVERIFY(m_vault->read().disclosures(m_vault->viewer(), m_file.id)->isEmpty());
    }

    void namesWaitForTheReason_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("asks");
        QTest::newRow("looks only") << Role::Consultant << true;
        QTest::newRow("works on cases") << Role::IcmLead << false;
    }
    void namesWaitForTheReason()
    {
        QFETCH(Role, role);
        QFETCH(bool, asks);
        open(role, u"Iemand Anders"_s);
        FigureListPane pane(*m_book);
        pane.resize(900, 600);
        pane.show();
        QSignalSpy settled(&pane, &FigureListPane::settled);
        insight::Item item;
        item.file = m_file.id;
        item.household = m_file.household;
        item.number = m_file.number;
        pane.open({QString::fromLatin1(insight::indicators().first().id), {}, {}, u"Casussen"_s, {item}});
        QVERIFY(settled.wait());
        QCOMPARE(pane.lines().isEmpty(), asks);
        QCOMPARE(pane.list()->isVisible(), !asks);
        if (!asks)
            return;
        REGIE_NONE(test::unnamed(pane));
        give(pane);
        QVERIFY(settled.wait());
        QVERIFY(pane.list()->isVisible());
        QCOMPARE(pane.lines().size(), 1);
    }

    void isAccessible()
    {
        open(Role::IcmLead, u"Iemand Anders"_s);
        for (const double scale : {1.0, 2.0}) {
            test::scaleText(scale);
            ListDialog dialog(*m_book, list());
            dialog.show();
            QSignalSpy settled(&dialog, &ListDialog::settled);
            dialog.choose(u"eigen-dossier"_s);
            QVERIFY(settled.wait());
            dialog.findChild<QPushButton *>(u"listReasonGive"_s)->click(); // both sentences of what is missing
            REGIE_NONE(test::unnamed(dialog));
            QTRY_VERIFY2(test::clipped(dialog).isEmpty(), qPrintable(test::clipped(dialog).join(u'\n')));
            REGIE_NONE(test::richTexts(dialog));
            if (scale == 1.0)
                test::keepPicture(dialog, u"10_reden_bij_een_lijst"_s, dialog.size());
        }
        test::scaleText(1.0);
    }

private:
    /// By keyboard: a ground, and words that say something.
    static void give(QWidget &in)
    {
        auto *ground = in.findChild<QComboBox *>(u"listGround"_s);
        auto *words = in.findChild<QLineEdit *>(u"listReason"_s);
        const auto *panel = in.findChild<QWidget *>(u"listReasonPanel"_s);
        QTest::keyClick(words, Qt::Key_Return); // nothing was said yet
        QVERIFY(panel->isVisible());
        ground->setFocus();
        QTest::keyClick(ground, Qt::Key_Down);
        QTest::keyClicks(words, u"x"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(panel->isVisible()); // an x says nothing
        QTest::keyClicks(words, u" collega is ziek"_s);
        QTest::keyClick(words, Qt::Key_Return);
    }
    [[nodiscard]] ScreenList list() const
    {
        return {u"lijst-casussen"_s, u"Casussen"_s, {{u"Nummer"_s, privacy::Field::CaseNumber}},
            {{m_file.id, {{m_file.number, std::nullopt}}}}};
    }
    void open(Role role, const QString &handler)
    {
        m_book.reset();
        m_vault.reset();
        m_place = std::make_unique<VaultPlace>();
        auto made = m_place->create();
        m_file = CaseFile{};
        m_file.id = CaseId::create(m_place->ids);
        m_file.number = u"RK-2026-0001"_s;
        m_file.handler = handler;
        const auto written =
            made->vault->write(made->vault->viewer(), Action::SaveIntake, {}, [&](Transaction &t) -> Done {
                Household household{HouseholdId::create(made->vault->ids()), u"Gezin"_s, {}, 0};
                m_file.household = household.id;
                m_file.openedAt = t.at();
                return t.save(household).and_then([&] { return t.save(m_file); });
            });
        QVERIFY(written);
        QVERIFY(VaultAdmin(*made->vault).addUser({{}, u"Tweede"_s, {}, {}}, role, VaultPlace::password(hers)));
        made->vault.reset();
        m_vault = *m_place->open(VaultPlace::password(hers));
        m_book = std::make_unique<Casebook>(*m_vault, *m_region);
    }

    Result<routing::Region> m_region = routing::Region::load();
    std::unique_ptr<VaultPlace> m_place;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Casebook> m_book;
    CaseFile m_file;
};

QTEST_MAIN(ListReasonTest)
#include "listreason_test.moc"
