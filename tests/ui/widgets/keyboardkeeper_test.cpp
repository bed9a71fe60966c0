#include "ui/widgets/keyboardkeeper.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace regie::ui;

/// What has the keyboard is in view, whatever a page remembers or asks for while nobody sees it.
class KeyboardKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new KeyboardKeeper(qApp); }
    void init();
    void hiddenWhileItsPageWasAway();
    void askedForOutOfView();
    void nobodyIsAskedForWhatComesIntoView();

private:
    QLineEdit *field(const QString &name, QWidget *page)
    {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        page->layout()->addWidget(field);
        return field;
    }
    [[nodiscard]] static QString keyboard()
    {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
    }

    QScopedPointer<QStackedWidget> m_pages;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_other = nullptr;
};

void KeyboardKeeperTest::init()
{
    m_pages.reset(new QStackedWidget);
    for (int i = 0; i < 2; ++i) {
        auto *page = new QWidget;
        new QVBoxLayout(page);
        m_pages->addWidget(page);
    }
    m_first = field(u"first"_s, m_pages->widget(0));
    m_second = field(u"second"_s, m_pages->widget(0));
    m_other = field(u"other"_s, m_pages->widget(1));
    m_pages->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pages.get()));
    m_first->setFocus();
    QCOMPARE(keyboard(), u"first"_s);
}

void KeyboardKeeperTest::hiddenWhileItsPageWasAway()
{
    m_pages->setCurrentIndex(1);
    m_other->setFocus();
    QCOMPARE(keyboard(), u"other"_s);
    m_first->hide(); // its question was answered elsewhere
    m_pages->setCurrentIndex(0);
    QTRY_COMPARE(keyboard(), u"second"_s);
}

void KeyboardKeeperTest::askedForOutOfView()
{
    m_pages->setCurrentIndex(1);
    m_other->setFocus();
    m_second->setFocus(); // read late
    QTRY_COMPARE(keyboard(), u"other"_s);
}

void KeyboardKeeperTest::nobodyIsAskedForWhatComesIntoView()
{
    m_pages->setCurrentIndex(1);
    m_other->setFocus();
    m_second->setFocus();
    m_pages->setCurrentIndex(0);
    QTest::qWait(0);
    QCOMPARE(keyboard(), u"second"_s);
}

QTEST_MAIN(KeyboardKeeperTest)
#include "keyboardkeeper_test.moc"
