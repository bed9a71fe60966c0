#include "tests/support/grab.h"
#include "tests/support/ink.h"
#include "tests/support/inspect.h"
#include "tests/support/screenwalk.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;
using namespace regie::ui;
using namespace regie::test;

namespace {

/// A window that lies open under a field.
bool isList(const QWidget &window)
{
    return window.windowType() == Qt::Popup;
}

} // namespace

/// Every screen of the program, one after another, for somebody who works by keyboard, by ear, or with large text. It
/// takes minutes: tests that run beside each other go along a part of the screens each (`ScreenPart::asked`).
class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void thePartsAreTheWhole();
    void everyStopHasAName_data() { addScreens(); }
    void everyStopHasAName();
    void tabGoesRound_data() { addScreens(); }
    void tabGoesRound();
    void theFocusShows_data() { addScreens(); }
    void theFocusShows();
    void nothingIsClipped_data() { addScreens(); }
    void nothingIsClipped();
    void noTextIsRich_data() { addScreens(); }
    void noTextIsRich();
    void noNameInATitle_data() { addScreens(); }
    void noNameInATitle();
    void inkStandsOut_data() { addScreens(); }
    void inkStandsOut();
    void inkStandsOutInTheDark_data() { addScreens(); }
    void inkStandsOutInTheDark();
    void inkStandsOutInHighContrast_data() { addScreens(); }
    void inkStandsOutInHighContrast();
    void nothingIsClippedAt200Percent_data() { addScreens(); }
    void nothingIsClippedAt200Percent();

private:
    void addScreens() { m_walk->addRows(); }
    QWidget *posed();
    /// What cannot be read well on the screen, in the colours of @p theme.
    QStringList faintIn(ThemeChoice theme);

    std::unique_ptr<ScreenWalk> m_walk;
    bool m_large = false;
    ThemeChoice m_theme = ThemeChoice::Light;
};

void ScreensTest::initTestCase()
{
    m_walk = std::make_unique<ScreenWalk>(u"screens"_s, ScreenPart::asked());
    const QString failure = m_walk->begin();
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void ScreensTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// What the tests of cmake go along together, as they are told: every screen, and none twice.
void ScreensTest::thePartsAreTheWhole()
{
    QVERIFY(m_walk->count() > 0);
    QVERIFY(ScreenPart::asked().of == REGIE_PARTS || ScreenPart::asked().of == 1);
    for (qsizetype place = 0; place < m_walk->count(); ++place) {
        int times = 0;
        for (int number = 1; number <= REGIE_PARTS; ++number)
            times += ScreenPart{number, REGIE_PARTS}.holds(place) ? 1 : 0;
        QCOMPARE(times, 1);
    }
}

QWidget *ScreensTest::posed()
{
    QWidget *window = m_walk->posed();
    if (window != nullptr)
        (void)grabAt(*window, isList(*window) ? window->size() : mockupSize);
    return window;
}

void ScreensTest::everyStopHasAName()
{
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    REGIE_NONE(unnamed(*window));
}

void ScreensTest::tabGoesRound()
{
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    if (isList(*window))
        QSKIP("a list under a field is walked by arrow keys");
    REGIE_NONE(tabWalk(*window));
}

void ScreensTest::theFocusShows()
{
    QWidget *window = posed();
    if (window != nullptr && isList(*window))
        QSKIP("the keyboard stays in the field");
    QVERIFY(window != nullptr && activate(*window));
    QStringList unseen = invisibleFocus(*window);
    if (!unseen.isEmpty()) { // what was still being read may have been painted between the two looks
        settle();
        QVERIFY(activate(*window));
        unseen = invisibleFocus(*window);
    }
    REGIE_NONE(unseen);
}

void ScreensTest::nothingIsClipped()
{
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    REGIE_NONE(clipped(*window));
}

void ScreensTest::noTextIsRich()
{
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    REGIE_NONE(richTexts(*window));
}

void ScreensTest::noNameInATitle()
{
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    REGIE_NONE(leaks(*window, m_walk->studio().canaries()));
}

QStringList ScreensTest::faintIn(ThemeChoice theme)
{
    if (std::exchange(m_theme, theme) != theme) // takes a second
        applyTheme(*qApp, theme);
    QWidget *window = m_walk->posed();
    return window == nullptr ? QStringList(u"no window"_s) : faint(*window, grabAt(*window, window->size()));
}

void ScreensTest::inkStandsOut()
{
    REGIE_NONE(faintIn(ThemeChoice::Light));
}

void ScreensTest::inkStandsOutInTheDark()
{
    REGIE_NONE(faintIn(ThemeChoice::Dark));
}

void ScreensTest::inkStandsOutInHighContrast()
{
    REGIE_NONE(faintIn(ThemeChoice::HighContrast));
}

/// The last one: a program that starts with large text, as the desktop of somebody who needs it does.
void ScreensTest::nothingIsClippedAt200Percent()
{
    if (!std::exchange(m_large, true)) {
        const QString failure = m_walk->begin(2.0);
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
    QWidget *window = posed();
    QVERIFY(window != nullptr);
    REGIE_NONE(clipped(*window));
    if (qobject_cast<const regie::test::Gallery *>(window) != nullptr)
        return; // the parts for who builds: no window of the program
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= mockupSize.width() && least.height() <= mockupSize.height(),
        qPrintable(u"asks for %1x%2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
