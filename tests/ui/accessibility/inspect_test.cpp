#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace regie::test;

namespace {

QPushButton *button(QWidget &window, const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, &window);
    made->setObjectName(name);
    window.layout()->addWidget(made);
    return made;
}

struct Window : QWidget
{
    Window()
    {
        new QVBoxLayout(this);
        button(*this, u"first"_s, u"First"_s);
        button(*this, u"second"_s, u"Second"_s);
    }
};

} // namespace

/// The eyes of the other tests are tried here: each must see a fault that was put in.
class InspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundWindowHasNoFaults();
    void aFieldWithoutNameIsFound();
    void twoWithOneNameAreFound();
    void textThatDoesNotFitIsFound();
    void wrappedTextThatDoesNotFitIsFound();
    void contentThatCannotBeScrolledToIsFound();
    void richLabelIsFound();
    void richTooltipIsFound();
    void aNameInTheTitleIsFound();
    void aStopThatSwallowsTabIsFound();
    void aStopLeftOutOfTheOrderIsFound();
    void focusThatDoesNotShowIsFound();
};

void InspectTest::aSoundWindowHasNoFaults()
{
    Window window;
    REGIE_NONE(tabWalk(window));
    REGIE_NONE(unnamed(window));
    REGIE_NONE(clipped(window));
    REGIE_NONE(richTexts(window));
    REGIE_NONE(leaks(window, {u"Zandoog"_s}));
    REGIE_NONE(invisibleFocus(window));
    QCOMPARE(tabOrder(window), QStringList({u"first"_s, u"second"_s}));
}

void InspectTest::aFieldWithoutNameIsFound()
{
    Window window;
    window.layout()->addWidget(new QLineEdit);
    window.show();
    QCOMPARE(unnamed(window), QStringList({u"QLineEdit ?: no accessible name"_s, u"QLineEdit ?: no objectName"_s}));
}

void InspectTest::twoWithOneNameAreFound()
{
    Window window;
    button(window, u"first"_s, u"Third"_s);
    window.show();
    QCOMPARE(unnamed(window), QStringList({u"QPushButton first: objectName used twice"_s}));
}

void InspectTest::textThatDoesNotFitIsFound()
{
    Window window;
    auto *label = new QLabel(u"wider than thirty pixels"_s, &window);
    label->setFixedWidth(30);
    window.layout()->addWidget(label);
    window.show();
    QCOMPARE(clipped(window).size(), 1);
}

void InspectTest::wrappedTextThatDoesNotFitIsFound()
{
    Window window;
    auto *label = new QLabel(u"This goes over three lines at least in so narrow a place"_s, &window);
    label->setWordWrap(true);
    label->setFixedSize(100, 20);
    window.layout()->addWidget(label);
    window.show();
    QCOMPARE(clipped(window).size(), 1);
}

void InspectTest::contentThatCannotBeScrolledToIsFound()
{
    Window window;
    auto *area = new QScrollArea(&window);
    auto *content = new QWidget;
    content->setMinimumWidth(2000);
    area->setWidget(content);
    window.layout()->addWidget(area);
    window.resize(400, 300);
    window.show();
    QCOMPARE(clipped(window), QStringList()); // there is a bar to scroll by
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(clipped(window).size(), 1);
}

void InspectTest::richLabelIsFound()
{
    Window window;
    window.layout()->addWidget(new QLabel(u"text"_s));
    QCOMPARE(richTexts(window), QStringList({u"QLabel ?: not plain text"_s}));
}

void InspectTest::richTooltipIsFound()
{
    Window window;
    button(window, u"third"_s, u"Third"_s)->setToolTip(u"<img src='file:///etc/passwd'>"_s);
    QCOMPARE(richTexts(window), QStringList({u"QPushButton third: tooltip reads as rich text"_s}));
}

void InspectTest::aNameInTheTitleIsFound()
{
    Window window;
    window.setWindowTitle(u"Case Helmgras - Zandoog"_s);
    QCOMPARE(leaks(window, {u"zandoog"_s}).size(), 1);
}

void InspectTest::aStopThatSwallowsTabIsFound()
{
    Window window;
    auto *text = new QPlainTextEdit(&window);
    text->setObjectName(u"text"_s);
    window.layout()->addWidget(text);
    const QStringList problems = tabWalk(window);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().endsWith("QPlainTextEdit text"_L1));
}

void InspectTest::aStopLeftOutOfTheOrderIsFound()
{
    struct Jealous : QPushButton
    {
        using QPushButton::QPushButton;
        bool focusNextPrevChild(bool) override
        {
            window()->findChild<QPushButton *>(u"first"_s)->setFocus();
            return true;
        }
    };
    Window window;
    auto *third = new Jealous(u"Third"_s, &window);
    third->setObjectName(u"third"_s);
    window.layout()->addWidget(third);
    button(window, u"fourth"_s, u"Fourth"_s);
    QCOMPARE(tabWalk(window),
        QStringList({u"the way was: first, second, third"_s, u"QPushButton fourth: not reached by Tab"_s}));
}

void InspectTest::focusThatDoesNotShowIsFound()
{
    struct Plain : QWidget
    {
        using QWidget::QWidget;
    };
    Window window;
    auto *plain = new Plain(&window);
    plain->setObjectName(u"plain"_s);
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setMinimumSize(40, 40);
    window.layout()->addWidget(plain);
    QVERIFY(activate(window));
    QCOMPARE(invisibleFocus(window).size(), 1);
}

QTEST_MAIN(InspectTest)
#include "inspect_test.moc"
