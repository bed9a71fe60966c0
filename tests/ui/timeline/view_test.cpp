#include "tests/support/grab.h"
#include "tests/support/sampletimeline.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"
#include "ui/wording/timeline.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;
using report::TimelineLane;

namespace {

constexpr QSize room{1200, 620};

/// The mock-up's case on the screen, with the keyboard.
class Shown
{
public:
    explicit Shown(const report::TimelineFacts &facts = mockupFacts())
    {
        view.resize(room);
        view.setTimeline(report::composeTimeline(facts));
        ready = activate(view);
        view.setFocus();
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    [[nodiscard]] const report::TimelineItem &current() const { return view.timeline().items.at(view.current()); }

    TimelineView view;
    bool ready = false;
};

} // namespace

class ViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAroundToday();
    void arrowsGoFromItemToItem();
    void everyItemIsReachedByKey();
    void homeAndEnd();
    void keysOfTime_data();
    void keysOfTime();
    void keysOfTheWindowAreLeftAlone_data();
    void keysOfTheWindowAreLeftAlone();
    void enterOpens();
    void aClickOpens();
    void aDragMovesTimeAndOpensNothing();
    void aCountComesApart();
    void theWheelZoomsAroundThePointer();
    void theOverviewMoves();
    void lanesCanBeLeftOut();
    void whatIsChosenIsReadOut();
    void tooltipsArePlain();
    void resizingKeepsTheTime();
    void looks_data();
    void looks();
    void nothingToShow();
    void theLegendNamesWhatIsThere();
};

void ViewTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void ViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void ViewTest::cleanup()
{
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void ViewTest::opensAroundToday()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QVERIFY(shown.view.firstInView() <= QDate(2025, 9, 1));
    QVERIFY(shown.view.lastInView() >= QDate(2027, 1, 31));
    QCOMPARE(wording::spanText(qRound(shown.view.daysInView())), u"19 maanden"_s);
    QCOMPARE(shown.view.current(), -1);
}

void ViewTest::arrowsGoFromItemToItem()
{
    Shown shown;
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.current().lane, TimelineLane::Route);
    for (int lane = 0; lane < 4; ++lane)
        shown.press(Qt::Key_Down); // three phases, then the orders
    QCOMPARE(shown.current().lane, TimelineLane::Orders);
    QCOMPARE(wording::titleText(shown.current()), u"2e huisverbod"_s);
    shown.press(Qt::Key_Left);
    QCOMPARE(wording::titleText(shown.current()), u"1e huisverbod"_s);
    shown.press(Qt::Key_Left); // it stays there
    QCOMPARE(wording::titleText(shown.current()), u"1e huisverbod"_s);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.current().lane, TimelineLane::Phases);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.current().lane, TimelineLane::Reports);
    QVERIFY(!shown.view.placeOf(shown.view.current()).isEmpty());
}

void ViewTest::everyItemIsReachedByKey()
{
    Shown shown;
    QSet<int> reached;
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    for (int lane = 0; lane < 40; ++lane)
        shown.press(Qt::Key_Up);
    for (int lane = 0; lane < shown.view.timeline().rows.size(); ++lane) {
        shown.press(Qt::Key_Home);
        for (int i = 0; i < 40; ++i) {
            reached.insert(shown.view.current());
            QVERIFY(!shown.view.placeOf(shown.view.current()).isEmpty());
            shown.press(Qt::Key_Right);
        }
        shown.press(Qt::Key_Down);
    }
    QCOMPARE(reached.size(), shown.view.timeline().items.size());
}

void ViewTest::homeAndEnd()
{
    Shown shown;
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.current().from.date, QDate(2027, 1, 14));
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.current().from.date, QDate(2024, 5, 6));
    shown.press(Qt::Key_End);
    QCOMPARE(shown.current().from.date, QDate(2026, 7, 20));
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.current().from.date, QDate(2024, 5, 6));
}

void ViewTest::keysOfTime_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("days");  // -1 fewer in view, 1 more, 0 as many
    QTest::addColumn<int>("first"); // -1 earlier, 1 later
    QTest::newRow("plus") << int(Qt::Key_Plus) << 0 << -1 << 1;
    QTest::newRow("plus without shift") << int(Qt::Key_Equal) << 0 << -1 << 1;
    QTest::newRow("minus") << int(Qt::Key_Minus) << 0 << 1 << -1;
    QTest::newRow("0, all") << int(Qt::Key_0) << 0 << 1 << -1;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 0 << 0 << -1;
    QTest::newRow("ctrl left") << int(Qt::Key_Left) << int(Qt::ControlModifier) << 0 << -1;
    QTest::newRow("ctrl right, to the end") << int(Qt::Key_Right) << int(Qt::ControlModifier) << 0 << 1;
}

void ViewTest::keysOfTime()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    Shown shown;
    const double days = shown.view.daysInView();
    const QDate first = shown.view.firstInView();
    shown.press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers::fromInt(modifiers));
    const double after = shown.view.daysInView();
    QTEST(after < days - 0.5 ? -1 : after > days + 0.5 ? 1 : 0, "days");
    QTEST(shown.view.firstInView() < first ? -1 : shown.view.firstInView() > first ? 1 : 0, "first");
    shown.press(Qt::Key_T);
    const QDate now = shown.view.timeline().now.date;
    QVERIFY(shown.view.firstInView() <= now && now <= shown.view.lastInView());
}

void ViewTest::keysOfTheWindowAreLeftAlone_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("escape goes back") << int(Qt::Key_Escape) << 0;
    QTest::newRow("ctrl T") << int(Qt::Key_T) << int(Qt::ControlModifier);
    QTest::newRow("ctrl 0") << int(Qt::Key_0) << int(Qt::ControlModifier);
    QTest::newRow("alt left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    QTest::newRow("F1") << int(Qt::Key_F1) << 0;
}

void ViewTest::keysOfTheWindowAreLeftAlone()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    Shown shown;
    QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(modifiers));
    QCoreApplication::sendEvent(&shown.view, &event);
    QVERIFY(!event.isAccepted());
}

void ViewTest::enterOpens()
{
    Shown shown;
    const QSignalSpy opened(&shown.view, &TimelineView::opened);
    shown.press(Qt::Key_Return);
    QVERIFY(opened.isEmpty()); // nothing chosen
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<TimelineLane>(), TimelineLane::Route);
    QCOMPARE(opened.first().at(1).toString(), shown.current().id);
}

void ViewTest::aClickOpens()
{
    Shown shown;
    const QSignalSpy opened(&shown.view, &TimelineView::opened);
    shown.press(Qt::Key_End, Qt::ControlModifier);
    shown.press(Qt::Key_Home);
    const int item = shown.view.current();
    shown.view.setCurrent(-1);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.placeOf(item).center());
    QCOMPARE(shown.view.current(), item);
    QCOMPARE(opened.size(), 1);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(5, 200)); // the names
    QCOMPARE(opened.size(), 1);
}

void ViewTest::aDragMovesTimeAndOpensNothing()
{
    Shown shown;
    shown.press(Qt::Key_Plus);
    const QSignalSpy opened(&shown.view, &TimelineView::opened);
    const QDate first = shown.view.firstInView();
    QWidget *pane = shown.view.viewport();
    QTest::mousePress(pane, Qt::LeftButton, {}, QPoint(600, 250));
    QTest::mouseMove(pane, QPoint(700, 250));
    QTest::mouseRelease(pane, Qt::LeftButton, {}, QPoint(700, 250));
    QVERIFY(shown.view.firstInView() < first);
    QVERIFY(opened.isEmpty());
}

void ViewTest::aCountComesApart()
{
    Shown shown(denseFacts(3000));
    shown.press(Qt::Key_0);
    const print::TimelineLayout &layout = shown.view.layoutInUse();
    const auto orders =
        std::find_if(layout.strips.cbegin(), layout.strips.cend(), [&](const print::TimelineStrip &strip) {
            return shown.view.timeline().rows.at(strip.row).lane == TimelineLane::Orders;
        });
    const auto crowd = std::find_if(
        orders->places.cbegin(), orders->places.cend(), [](const print::TimelineSlot &slot) { return slot.count > 3; });
    QVERIFY(crowd != orders->places.cend());
    const int item = crowd->first;
    const int count = crowd->count;
    const QSignalSpy opened(&shown.view, &TimelineView::opened);
    const double days = shown.view.daysInView();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.placeOf(item).center());
    QVERIFY(shown.view.daysInView() < days / 2);
    QVERIFY(opened.isEmpty());
    QCOMPARE(shown.view.current(), item);
    const auto place = shown.view.layoutInUse().placeOf(item);
    QVERIFY(shown.view.layoutInUse().strips.at(place->first).places.at(place->second).count < count);
}

void ViewTest::theWheelZoomsAroundThePointer()
{
    Shown shown;
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    shown.press(Qt::Key_End);
    const int item = shown.view.current();
    const QPoint at = shown.view.placeOf(item).center();
    for (int i = 0; i < 3; ++i) {
        QWheelEvent turn(at, shown.view.viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.view.viewport(), &turn);
    }
    QVERIFY(shown.view.daysInView() < 19 * 30.44 / 1.4);
    QVERIFY(std::abs(shown.view.placeOf(item).center().x() - at.x()) <= 2);
}

void ViewTest::theOverviewMoves()
{
    Shown shown;
    const QRect pane = shown.view.viewport()->rect();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(pane.width() / 4, pane.height() - 10));
    QVERIFY(shown.view.firstInView() < QDate(2024, 6, 1));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(pane.width() - 10, pane.height() - 10));
    QVERIFY(shown.view.lastInView() > QDate(2027, 3, 1));
}

void ViewTest::lanesCanBeLeftOut()
{
    Shown shown;
    const qreal before = shown.view.layoutInUse().height;
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.current().lane, TimelineLane::Route);
    shown.view.setLaneShown(TimelineLane::Route, false);
    QCOMPARE(shown.view.current(), -1); // what cannot be seen is not chosen
    QVERIFY(shown.view.layoutInUse().height < before);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.current().lane, TimelineLane::Phases);
    shown.view.setLaneShown(TimelineLane::Route, true);
    QCOMPARE(shown.view.layoutInUse().height, before);
}

void ViewTest::whatIsChosenIsReadOut()
{
    Shown shown;
    QCOMPARE(shown.view.accessibleName(), u"Tijdlijn van de casus"_s);
    shown.press(Qt::Key_Home, Qt::ControlModifier);
    const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(read != nullptr);
    const QString said = read->text(QAccessible::Description);
    QVERIFY2(said.contains(u"Melding VT"_s) && said.contains(u"ma 06-05-2024"_s), qPrintable(said));
}

void ViewTest::tooltipsArePlain()
{
    report::TimelineFacts facts = mockupFacts();
    facts.incidents = {{.at = facts.now, .what = u"<img src=\"file:///etc/passwd\"><b>vet</b>"_s}};
    Shown shown(facts);
    const auto incident = std::find_if(shown.view.timeline().items.cbegin(), shown.view.timeline().items.cend(),
        [](const report::TimelineItem &item) { return item.lane == TimelineLane::Incidents; });
    const QRect place = shown.view.placeOf(static_cast<int>(incident - shown.view.timeline().items.cbegin()));
    QHelpEvent help(QEvent::ToolTip, place.center(), shown.view.viewport()->mapToGlobal(place.center()));
    QCoreApplication::sendEvent(shown.view.viewport(), &help);
    QVERIFY(!Qt::mightBeRichText(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(u"Incidenten"_s));
    QToolTip::hideText();
}

void ViewTest::resizingKeepsTheTime()
{
    Shown shown;
    shown.press(Qt::Key_Plus);
    const double days = shown.view.daysInView();
    const QDate first = shown.view.firstInView();
    shown.view.resize(900, 500);
    settle();
    QVERIFY(std::abs(shown.view.daysInView() - days) < 1);
    QVERIFY(std::abs(shown.view.firstInView().daysTo(first)) <= 1);
}

void ViewTest::looks_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << ThemeChoice::Light << 1.0;
    QTest::newRow("dark") << ThemeChoice::Dark << 1.0;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast << 1.0;
    QTest::newRow("text at 200 %") << ThemeChoice::Light << 2.0;
}

/// Today's line is there in the colour of the theme, and the ground is the theme's.
void ViewTest::looks()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(double, scale);
    applyTheme(*qApp, theme);
    applyFont(*qApp, scale);
    Shown shown;
    const QImage picture = grabAt(shown.view, room);
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("REGIE_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u"/tijdlijn_%1_%2.png"_s.arg(int(theme)).arg(qRound(scale * 100))));
    const QRgb today = colour(Token::Accent).rgb();
    const QRgb ground = colour(Token::Surface).rgb();
    int lines = 0;
    int plain = 0;
    for (int x = picture.width() / 4; x < picture.width(); ++x) {
        int same = 0;
        for (int y = 80; y < picture.height() / 2; ++y) {
            same += picture.pixel(x, y) == today ? 1 : 0;
            plain += picture.pixel(x, y) == ground ? 1 : 0;
        }
        lines += same > (picture.height() / 2 - 80) * 9 / 10 ? 1 : 0;
    }
    QVERIFY2(lines >= 1 && lines <= 4, qPrintable(QString::number(lines)));
    QVERIFY(plain > 10000);
}

void ViewTest::nothingToShow()
{
    Shown shown{report::TimelineFacts{.now = {QDate(2026, 11, 23), QTime(9, 0)}}};
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus, Qt::Key_T,
             Qt::Key_0, Qt::Key_Return, Qt::Key_PageUp})
        shown.press(key);
    QCOMPARE(shown.view.current(), -1);
    QVERIFY(!grabAt(shown.view, room).isNull());
}

void ViewTest::theLegendNamesWhatIsThere()
{
    TimelineLegend legend;
    legend.setTimeline(report::composeTimeline(mockupFacts()));
    const QString said = legend.accessibleName();
    for (const QString &word : {u"dag 1–10, verlengd"_s, u"melding telt"_s, u"geweld"_s, u"laag, midden, hoog"_s})
        QVERIFY2(said.contains(word), qPrintable(said));
    QVERIFY(!said.contains(u"telt mogelijk"_s));
    legend.resize(200, legend.heightForWidth(200));
    QVERIFY(legend.heightForWidth(200) > legend.heightForWidth(2000));
}

QTEST_MAIN(ViewTest)
#include "view_test.moc"
