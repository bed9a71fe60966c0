#include "core/casebook/familyedit.h"
#include "tests/core/casebook/intakes.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/recycledialog.h"
#include "ui/intake/intakewizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/language.h"
#include "ui/worklist/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// Ctrl+Z in the window: what was recorded becomes a draft again, and can be done again.
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyFont(*qApp);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(name, m_home->path().toLocal8Bit());
        StartOptions options;
        options.vault = m_home->filePath(u"Oefenkluis.kluis"_s);
        options.practice = true;
        options.theme = u"light"_s;
        m_session = std::make_unique<Session>(options);
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->begin();
        QVERIFY(opened.wait(60000));
        QVERIFY(test::activate(window()));
        m_intake = test::secondOrder(m_ids);
        const LocalDateTime yesterday{casebook().clock().today().addDays(-1), QTime(2, 10)}; // the window's real clock
        m_intake.calledAt = yesterday;
        m_intake.orders[0].order.imposedAt = yesterday;
        m_cases = casebook().today()->cases;
    }
    void cleanup() { m_session.reset(); }

    void byKeyAndBack()
    {
        QVERIFY(!action(u"undo"_s)->isEnabled());
        const auto recorded = casebook().record(m_intake);
        QVERIFY(recorded);
        QCOMPARE(action(u"undo"_s)->text(), u"Ongedaan maken: casus %1 vastleggen"_s.arg(recorded->caseFile->number));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(casebook().today()->cases, m_cases);
        QTRY_COMPARE(window().page(), Page::Intake);
        QCOMPARE(window().findChild<IntakeWizard *>()->draft().id, m_intake.id);
        QVERIFY(window().message()->text().startsWith(u"Ongedaan gemaakt: casus "_s));
        QVERIFY(!action(u"undo"_s)->isEnabled());

        QTRY_VERIFY(action(u"redo"_s)->isEnabled());
        action(u"redo"_s)->trigger();
        QTRY_COMPARE(casebook().today()->cases, m_cases + 1);
        QTRY_COMPARE(window().page(), Page::Today);
        QVERIFY(action(u"undo"_s)->isEnabled());
    }

    /// In two steps by keyboard, and back: what somebody typed for a trial does not stand on the start page for ever.
    void aDraftIsThrownAwayAndPutBack()
    {
        Intake typed = casebook().newIntake();
        typed.what = u"Om te proberen."_s;
        QVERIFY(casebook().saveDraft(typed));
        const auto drafts = casebook().today()->drafts.size();
        auto *today = window().findChild<TodayPage *>();
        QVERIFY(today != nullptr);
        QTRY_VERIFY(choose(*today, u"Concepten"_s));
        QVERIFY(press(*today, u"discardDraft"_s));
        QCOMPARE(qApp->focusWidget()->objectName(), u"keepDraft"_s); // the safe answer first
        QVERIFY(press(*today, u"keepDraft"_s));
        QCOMPARE(qApp->focusWidget()->objectName(), u"discardDraft"_s);
        QCOMPARE(casebook().today()->drafts.size(), drafts);
        QVERIFY(press(*today, u"discardDraft"_s));
        QVERIFY(press(*today, u"discardSure"_s));
        QTRY_COMPARE(casebook().today()->drafts.size(), drafts - 1);
        QCOMPARE(window().message()->text(),
            u"Het concept is weggegooid. Tot u iets anders doet, kunt u het terugzetten."_s);
        QTRY_VERIFY(qApp->focusWidget() != nullptr && qApp->focusWidget()->isVisible());
        QTest::keyClick(window().message()->action(), Qt::Key_Space);
        QCOMPARE(casebook().today()->drafts.size(), drafts);
        QVERIFY(casebook().draft(typed.id));
    }

    /// A note about a case that an older vault does not have is told on the start page, read there, thrown away, put
    /// back.
    void aNoteOfACaseThatIsNotHereIsTold()
    {
        JournalDesk journal(casebook());
        ContactNote note;
        note.text = u"Van na de reservekopie."_s;
        const CaseId about = CaseId::create(casebook().vault().ids());
        QVERIFY(journal.keepDraft(about, note));
        Q_EMIT casebook().draftsChanged();
        auto *today = window().findChild<TodayPage *>();
        QVERIFY(today != nullptr);
        const auto chosen = [today] {
            return choose(*today, u"Concepten"_s, u"Een casus die niet in deze kluis staat"_s);
        };
        QTRY_VERIFY(chosen());
        QStringList words;
        for (const QLabel *label : today->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(note.text));
        QVERIFY(today->findChild<QPushButton *>(u"detailAction"_s) == nullptr); // there is nowhere to go
        REGIE_NONE(test::unnamed(*today));
        QVERIFY(press(*today, u"discardDraft"_s) && press(*today, u"discardSure"_s));
        QTRY_VERIFY(!*journal.draft(about));
        QTRY_VERIFY(!chosen());
        QTest::keyClick(window().message()->action(), Qt::Key_Space);
        QCOMPARE(**journal.draft(about), note);
        QTRY_VERIFY(chosen());
        QVERIFY(journal.dropDraft(about));
    }

    void aTextFieldKeepsItsOwn()
    {
        QVERIFY(casebook().record(m_intake));
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(qApp->focusWidget(), u"abc"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(casebook().today()->cases, m_cases + 1);
        QVERIFY(action(u"undo"_s)->isEnabled());
    }

    void theBarOffersItUntilItSaysSomethingElse()
    {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        auto *wizard = window().findChild<IntakeWizard *>();
        QVERIFY(casebook().record(m_intake));
        Q_EMIT wizard->done();
        QVERIFY(window().message()->text().startsWith(u"Gedaan: casus "_s));
        QCOMPARE(window().message()->action()->text(), u"Ongedaan maken"_s);
        Q_EMIT m_session->autoLock().warning(50);
        window().message()->action()->click(); // "keep working" is not "undo"
        QCOMPARE(casebook().today()->cases, m_cases + 1);
        QVERIFY(casebook().undoable());
        Q_EMIT wizard->done();
        window().message()->action()->click();
        QTRY_COMPARE(casebook().today()->cases, m_cases);
    }

    void whatStandsInTheWayIsSaid()
    {
        const auto recorded = casebook().record(m_intake);
        QVERIFY(recorded);
        const auto document = casebook().composeIntakeAdvice(recorded->caseFile->id, u"icm-uitvoerder"_s);
        QVERIFY(document && casebook().registerCopy(recorded->caseFile->id, *document, u"overdracht"_s));
        action(u"undo"_s)->trigger();
        QTRY_VERIFY(window().message()->text().startsWith(u"Niet ongedaan gemaakt."_s));
        QVERIFY(window().message()->text().contains(u"geprint of gegeven"_s));
        QCOMPARE(casebook().today()->cases, m_cases + 1);
    }

    void whatWasTakenAwayIsPutBackFromTheBin()
    {
        const auto recorded = casebook().record(m_intake);
        QVERIFY(recorded);
        const CaseFile &file = *recorded->caseFile;
        FamilyDesk family(casebook());
        const auto contacts = [&] { return awaited(family.readLater(file.household))->network.size(); };
        NetworkContact neighbour;
        neighbour.kind = NetworkKind::Neighbour;
        neighbour.name = u"Greet Zwaan"_s;
        QVERIFY(awaited(family.saveLater(file.id, neighbour, true)));
        const auto id = awaited(family.readLater(file.household))->network.constFirst().id;
        QVERIFY(awaited(family.saveLater(file.id, FamilyEnd{id, {}, u"Verkeerd huishouden"_s}, true))->done());
        QCOMPARE(contacts(), 0);

        action(u"recycleBin"_s)->trigger();
        auto *bin = window().findChild<RecycleDialog *>();
        QVERIFY(bin != nullptr);
        const auto *table = bin->findChild<QTableView *>(u"removedThings"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Netwerk: Greet Zwaan, buur"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"Verkeerd huishouden"_s);
        QTRY_VERIFY(table->hasFocus());
        if (const QByteArray into = qgetenv("REGIE_PICTURES"); !into.isEmpty())
            QVERIFY(bin->grab().save(QString::fromLocal8Bit(into) + u"/21_prullenbak.png"_s));
        QTest::keyClick(bin->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(contacts(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(bin->findChild<MessageBar *>(u"message"_s)->text().startsWith(u"Teruggezet: "_s));
        QTest::keyClick(bin, Qt::Key_Escape);
    }

private:
    /// Chooses the first row of @p group; false while there is none.
    /// The first row of @p group, or the one about @p who.
    static bool choose(TodayPage &today, const QString &group, const QString &who = {})
    {
        const QAbstractItemModel &rows = *today.list()->model();
        for (int i = 0; i < rows.rowCount(); ++i) {
            const QModelIndex head = rows.index(i, 0);
            for (int row = 0; head.data().toString() == group && row < rows.rowCount(head); ++row) {
                QStringList cells;
                for (int column = 0; column < rows.columnCount(head); ++column)
                    cells.append(rows.index(row, column, head).data().toString());
                if (!who.isEmpty() && !cells.contains(who))
                    continue;
                today.list()->setCurrentIndex(rows.index(row, 0, head));
                return true;
            }
        }
        return false;
    }
    static bool press(const TodayPage &today, const QString &name)
    {
        auto *button = today.findChild<QPushButton *>(name);
        if (button == nullptr || !button->isVisible())
            return false;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    template <typename T>
    static T awaited(const QFuture<T> &future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    [[nodiscard]] MainWindow &window() { return m_session->window(); }
    [[nodiscard]] Casebook &casebook() { return m_session->desk()->casebook(); }
    [[nodiscard]] QAction *action(const QString &name) { return window().action(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Session> m_session;
    SystemIds m_ids;
    Intake m_intake;
    int m_cases = 0;
};

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
