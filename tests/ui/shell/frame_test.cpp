#include "tests/support/grab.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchfield.h"
#include "ui/wording/language.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// The keys of the frame, given to the window as a keyboard gives them: shortcuts come first, lists lie in front.
class FrameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void escapeClosesAListBeforeThePage();
    void escapeEmptiesTheSearchField();
    void findsThatComeLateCoverNothing();
    void anotherPageClosesAList();
    void theKeysOfTheDeskRestBehindAStartPage();
    void aPageWithoutAnEntryLeavesNoneChosen();

private:
    /// A page with one field that completes what is typed.
    [[nodiscard]] static QWidget *page();
    [[nodiscard]] QAbstractItemView *openedList();

    std::unique_ptr<MainWindow> m_window;
};

void FrameTest::initTestCase()
{
    wording::speak(*qApp);
    applyFont(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
}

void FrameTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_window = std::make_unique<MainWindow>();
    m_window->showDesk({});
    m_window->addPage(Page::Today, u"Vandaag"_s, Sign::Today, &FrameTest::page);
    m_window->addPage(Page::Cases, u"Casussen"_s, Sign::Cases, &FrameTest::page);
    m_window->openPage(Page::Today);
    QVERIFY(test::activate(*m_window));
}

QWidget *FrameTest::page()
{
    auto *made = new QWidget;
    auto *field = new QLineEdit;
    auto *completer = new QCompleter({u"Delft"_s, u"Den Haag"_s}, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setObjectName(u"town"_s);
    field->setCompleter(completer);
    (new QVBoxLayout(made))->addWidget(field);
    made->setFocusProxy(field);
    return made;
}

/// The list below the field of the page, open and with the keyboard.
QAbstractItemView *FrameTest::openedList()
{
    auto *field = m_window->findChild<QLineEdit *>(u"town"_s);
    field->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_D);
    QAbstractItemView *list = field->completer()->popup();
    return list->isVisible() ? list : nullptr;
}

void FrameTest::escapeClosesAListBeforeThePage()
{
    const QSignalSpy back(m_window.get(), &MainWindow::backWanted);
    QAbstractItemView *list = openedList();
    QVERIFY(list != nullptr);
    QTest::keyClick(list->window()->windowHandle(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(back.count(), 0);
    m_window->activateWindow();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void FrameTest::escapeEmptiesTheSearchField()
{
    SearchField *search = m_window->search();
    search->setSource([](const QString &, const SearchField::Tell &) {});
    const QSignalSpy back(m_window.get(), &MainWindow::backWanted);
    search->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_H);
    QCOMPARE(search->text(), u"h"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(back.count(), 0);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void FrameTest::findsThatComeLateCoverNothing()
{
    SearchField *search = m_window->search();
    SearchField::Tell tell;
    search->setSource([&tell](const QString &, const SearchField::Tell &answer) { tell = answer; });
    search->setFocus();
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_U, Qt::Key_Return})
        QTest::keyClick(m_window->windowHandle(), key);
    QVERIFY(tell);
    m_window->findChild<QLineEdit *>(u"town"_s)->setFocus();
    tell({{u"Casussen"_s, {{u"1"_s, u"Duinroos"_s}}}});
    QVERIFY(!search->completer()->popup()->isVisible());
}

void FrameTest::anotherPageClosesAList()
{
    const QAbstractItemView *list = openedList();
    QVERIFY(list != nullptr);
    m_window->openPage(Page::Cases);
    QVERIFY(!list->isVisible());
}

void FrameTest::theKeysOfTheDeskRestBehindAStartPage()
{
    QWidget *start = page();
    m_window->showStart(start);
    QWidget *field = start->focusProxy();
    QTRY_COMPARE(qApp->focusWidget(), field);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F6);
    QCOMPARE(qApp->focusWidget(), field);
}

/// The navigation says where one is: of a page that is reached by the menu it says nothing, and not the page before.
void FrameTest::aPageWithoutAnEntryLeavesNoneChosen()
{
    const QListView *list = m_window->navigation()->list();
    m_window->openPage(Page::Cases);
    QCOMPARE(list->currentIndex().data().toString(), u"Casussen"_s);
    m_window->navigation()->setCurrent(Page::CleanUp);
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    m_window->openPage(Page::Cases); // the same entry again
    QCOMPARE(list->selectionModel()->selectedIndexes().value(0).data().toString(), u"Casussen"_s);
}

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
