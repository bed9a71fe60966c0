#include "tests/support/grab.h"
#include "tests/support/ink.h"
#include "tests/support/inspect.h"
#include "tests/support/studio.h"
#include "tests/support/tabwalk.h"
#include "tests/ui/widgets/gallery.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

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

/// Every screen of the program, one after another, for somebody who works by keyboard, by ear, or with large text.
class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
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
    void addScreens();
    QWidget *posed();
    /// What cannot be read well on the screen, in the colours of @p theme.
    QStringList faintIn(ThemeChoice theme);

    std::unique_ptr<Studio> m_studio;
    QList<Studio::Screen> m_screens;
    bool m_large = false;
    ThemeChoice m_theme = ThemeChoice::Light;
};

void ScreensTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"regiekompas-test"_s);
    QCoreApplication::setApplicationName(u"screens"_s);
    regie::wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
    m_studio = std::make_unique<Studio>(20);
    QVERIFY2(m_studio->failure().isEmpty(), qPrintable(m_studio->failure()));
    m_screens = m_studio->screens();
}

void ScreensTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void ScreensTest::addScreens()
{
    QTest::addColumn<int>("screen");
    for (qsizetype index = 0; index < m_screens.size(); ++index)
        QTest::newRow(qPrintable(m_screens.at(index).name)) << static_cast<int>(index);
}

QWidget *ScreensTest::posed()
{
    QFETCH(int, screen);
    QWidget *window = m_screens.at(screen).pose();
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
    REGIE_NONE(leaks(*window, m_studio->canaries()));
}

QStringList ScreensTest::faintIn(ThemeChoice theme)
{
    QFETCH(int, screen);
    if (std::exchange(m_theme, theme) != theme) // takes a second
        applyTheme(*qApp, theme);
    QWidget *window = m_screens.at(screen).pose();
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
    if (!m_large) {
        m_studio.reset();
        applyTheme(*qApp, ThemeChoice::Light);
        applyFont(*qApp, 2.0);
        m_large = true;
        m_studio = std::make_unique<Studio>(20);
        QVERIFY2(m_studio->failure().isEmpty(), qPrintable(m_studio->failure()));
        m_screens = m_studio->screens();
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
