#include "ui/print/timelinelayout.h"
#include "tests/support/sampletimeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::print;
using namespace regie::report;
using namespace regie::test;

namespace {

constexpr qreal labelWidth = 60;

TimelineLabels labels(qreal width = labelWidth)
{
    return {[](const TimelineItem &) { return u"words"_s; }, [width](const QString &) { return width; }};
}

/// Reports on these days after 1 January 2026, today far away.
Timeline reportsOn(const QList<int> &days)
{
    TimelineFacts facts;
    facts.now = {QDate(2026, 12, 31), QTime(12, 0)};
    for (const int day : days) {
        HistoryEvent event;
        event.isOrder = false;
        event.at = {QDate(2026, 1, 1).addDays(day), QTime(0, 0)};
        facts.history.append(event);
    }
    return composeTimeline(facts);
}

/// The sizes of the table below: marks of 10, gaps of 2, counts of 20.
TimelineSizes sizes()
{
    return {.row = 30, .strip = 20, .point = 10, .bar = 10, .gap = 2, .badge = 20, .groupHead = 20, .maxLevels = 3};
}

bool overlap(const TimelineSlot &a, const TimelineSlot &b)
{
    return a.level == b.level && a.left < b.right && b.left < a.right;
}

} // namespace

class TimelineLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAndBack();
    void levels_data();
    void levels();
    void nothingOverlapsAndNothingIsLost_data();
    void nothingOverlapsAndNothingIsLost();
    void lanesCanBeLeftOut();
    void wordsAreNeverCutByTheEdge_data();
    void wordsAreNeverCutByTheEdge();
    void partnersHaveOneHeading();
    void labels_data();
    void labels();
    void wordsOfALongBarStayInView();
    void axis_data();
    void axis();
    void wordsOnTheAxisNeverTouch_data();
    void wordsOnTheAxisNeverTouch();
    void findsWhatIsInView();
};

void TimelineLayoutTest::daysAndBack()
{
    TimelineLayout layout;
    layout.origin = dayNumber(QDate(2026, 1, 1));
    layout.perDay = 4;
    QCOMPARE(layout.x(LocalDateTime{QDate(2026, 1, 2), QTime(12, 0)}), 6.0);
    QCOMPARE(dateOf(layout.day(6)), QDate(2026, 1, 2));
    // The wall clock decides: the day on which summer time begins is as wide as any other.
    QCOMPARE(layout.x(LocalDateTime{QDate(2026, 3, 30), QTime(0, 0)}) -
                 layout.x(LocalDateTime{QDate(2026, 3, 29), QTime(0, 0)}),
        4.0);
}

void TimelineLayoutTest::levels_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<QList<int>>("counts");
    const QList<int> one{1, 1, 1};
    QTest::newRow("far apart") << QList<int>{0, 20, 40} << QList<int>{0, 0, 0} << one;
    QTest::newRow("two touch") << QList<int>{0, 5, 40} << QList<int>{0, 1, 0} << one;
    QTest::newRow("three on one day") << QList<int>{7, 7, 7} << QList<int>{0, 1, 2} << one;
    QTest::newRow("a level is used again") << QList<int>{0, 6, 12} << QList<int>{0, 1, 0} << one;
    QTest::newRow("four on one day become a count") << QList<int>{7, 7, 7, 7} << QList<int>{0} << QList<int>{4};
    QTest::newRow("a count and one beside it") << QList<int>{7, 7, 7, 7, 60} << QList<int>{0, 0} << QList<int>{4, 1};
    QTest::newRow("a count takes what it would cover")
        << QList<int>{7, 7, 7, 7, 22, 60} << QList<int>{0, 0} << QList<int>{5, 1};
    QTest::newRow("a long crowd becomes counts of a badge's width")
        << QList<int>{0, 0, 0, 0, 8, 16, 24, 24, 24, 32} << QList<int>{0, 0} << QList<int>{6, 4};
}

void TimelineLayoutTest::levels()
{
    QFETCH(QList<int>, days);
    const Timeline timeline = reportsOn(days);
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), 1.0);
    QList<int> levels;
    QList<int> counts;
    for (const TimelineSlot &slot : layout.strips.first().places) {
        levels.append(slot.level);
        counts.append(slot.count);
    }
    QTEST(levels, "levels");
    QTEST(counts, "counts");
}

void TimelineLayoutTest::nothingOverlapsAndNothingIsLost_data()
{
    QTest::addColumn<double>("perDay");
    for (const double perDay : {0.05, 0.3, 1.0, 7.0, 90.0})
        QTest::addRow("%.2f units a day", perDay) << perDay;
}

void TimelineLayoutTest::nothingOverlapsAndNothingIsLost()
{
    QFETCH(double, perDay);
    const Timeline timeline = composeTimeline(denseFacts(2000));
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), perDay);
    qsizetype items = 0;
    qreal bottom = 0;
    for (const TimelineStrip &strip : layout.strips) {
        QCOMPARE(strip.top, bottom);
        bottom += strip.height;
        QVERIFY(strip.levels <= sizes().maxLevels);
        const bool sequence = timeline.rows.at(strip.row).lane == TimelineLane::Partners;
        int next = timeline.rows.at(strip.row).first;
        for (qsizetype i = 0; i < strip.places.size(); ++i) {
            const TimelineSlot &slot = strip.places.at(i);
            QCOMPARE(slot.first, next);
            next += slot.count;
            items += slot.count;
            for (qsizetype other = std::max<qsizetype>(0, i - 6); other < i && !sequence; ++other)
                QVERIFY2(
                    !overlap(slot, strip.places.at(other)), qPrintable(u"strip %1 slot %2"_s.arg(strip.row).arg(i)));
        }
    }
    QCOMPARE(items, timeline.items.size());
    QCOMPARE(layout.height, bottom);
    for (int item = 0; item < timeline.items.size(); item += 37) {
        const auto place = layout.placeOf(item);
        QVERIFY(place);
        const TimelineSlot &slot = layout.strips.at(place->first).places.at(place->second);
        QVERIFY(item >= slot.first && item < slot.first + slot.count);
    }
}

void TimelineLayoutTest::lanesCanBeLeftOut()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    const TimelineLayout all = layOutTimeline(timeline, sizes(), 1);
    const TimelineLayout some =
        layOutTimeline(timeline, sizes(), 1, [](const TimelineRow &row) { return row.lane != TimelineLane::Partners; });
    QCOMPARE(all.strips.size(), timeline.rows.size());
    QCOMPARE(some.strips.size(), timeline.rows.size() - 7);
    QVERIFY(some.height < all.height);
    for (int i = 0; i < timeline.items.size(); ++i)
        QCOMPARE(some.placeOf(i).has_value(), timeline.items.at(i).lane != TimelineLane::Partners);
}

void TimelineLayoutTest::wordsAreNeverCutByTheEdge_data()
{
    nothingOverlapsAndNothingIsLost_data();
}

/// Wherever the view is moved: words stand in it whole, or not at all.
void TimelineLayoutTest::wordsAreNeverCutByTheEdge()
{
    QFETCH(double, perDay);
    const Timeline timeline = composeTimeline(mockupFacts());
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), perDay);
    const TimelineLabels words([](const TimelineItem &) { return u"woorden bij een teken"_s; },
        [](const QString &text) { return 6.0 * static_cast<double>(text.size()); });
    int shown = 0;
    for (double left = -200; left < 3000 * perDay; left += 37) {
        const double right = left + 900;
        for (int strip = 0; strip < layout.strips.size(); ++strip) {
            for (int slot = 0; slot < layout.strips.at(strip).places.size(); ++slot) {
                const auto place = labelOf(timeline, layout, words, strip, slot, left, right);
                if (!place)
                    continue;
                ++shown;
                QVERIFY2(place->left >= left && place->left + place->width <= right + 1e-6,
                    qPrintable(u"strip %1 slot %2 in a view from %3"_s.arg(strip).arg(slot).arg(left)));
            }
        }
    }
    QVERIFY(shown > 0);
}

void TimelineLayoutTest::partnersHaveOneHeading()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), 1);
    int headings = 0;
    for (const TimelineStrip &strip : layout.strips)
        headings += strip.heading > 0 ? 1 : 0;
    QCOMPARE(headings, 1);
}

void TimelineLayoutTest::labels_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QStringList>("sides");
    QTest::newRow("room at the right") << QList<int>{0, 200} << QStringList{u"right"_s, u"right"_s};
    QTest::newRow("only at the left") << QList<int>{100, 130} << QStringList{u"left"_s, u"right"_s};
    QTest::newRow("not beside what stands left")
        << QList<int>{0, 90, 110} << QStringList{u"right"_s, u"none"_s, u"right"_s};
    QTest::newRow("another level is not in the way") << QList<int>{0, 5} << QStringList{u"right"_s, u"right"_s};
}

void TimelineLayoutTest::labels()
{
    QFETCH(QList<int>, days);
    const Timeline timeline = reportsOn(days);
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), 1.0);
    const TimelineLabels words = ::labels();
    QStringList sides;
    for (int slot = 0; slot < layout.strips.first().places.size(); ++slot) {
        const auto place = labelOf(timeline, layout, words, 0, slot, -1000, 1000);
        sides.append(!place ? u"none"_s : place->side == LabelPlace::Side::Left ? u"left"_s : u"right"_s);
    }
    QTEST(sides, "sides");
}

void TimelineLayoutTest::wordsOfALongBarStayInView()
{
    TimelineFacts facts;
    facts.now = {QDate(2026, 12, 31), QTime(0, 0)};
    facts.phases = {{.phase = 1, .from = {2026, 1, 1}}};
    const Timeline timeline = composeTimeline(facts);
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), 10.0);
    const TimelineLabels words = ::labels();
    const auto place = labelOf(timeline, layout, words, 0, 0, 1000, 1500);
    QVERIFY(place);
    QCOMPARE(place->side, LabelPlace::Side::Inside);
    QVERIFY(place->left >= 1000 && place->left + place->width <= 1500);
    // In the last piece of it there is no room: no words rather than half of them.
    QVERIFY(!labelOf(timeline, layout, words, 0, 0, 3630, 4000));
}

void TimelineLayoutTest::axis_data()
{
    QTest::addColumn<double>("perDay");
    QTest::addColumn<AxisUnit>("minor");
    QTest::addColumn<AxisUnit>("major");
    QTest::newRow("days") << 50.0 << AxisUnit::Day << AxisUnit::Month;
    QTest::newRow("weeks") << 10.0 << AxisUnit::Week << AxisUnit::Month;
    QTest::newRow("months") << 1.8 << AxisUnit::Month << AxisUnit::Year;
    QTest::newRow("quarters") << 0.6 << AxisUnit::Quarter << AxisUnit::Year;
    QTest::newRow("years") << 0.15 << AxisUnit::Year << AxisUnit::Year;
    QTest::newRow("not every year") << 0.02 << AxisUnit::Year << AxisUnit::Year;
}

void TimelineLayoutTest::axis()
{
    QFETCH(double, perDay);
    const double from = dayNumber(QDate(2025, 8, 14));
    const TimelineAxis axis = axisOf(from, from + 1000 / perDay, perDay, [](AxisUnit) { return 50.0; });
    QTEST(axis.minor, "minor");
    QTEST(axis.major, "major");
    QVERIFY(!axis.ticks.isEmpty());
    QVERIFY(axis.ticks.first().major);
    for (qsizetype i = 1; i < axis.ticks.size(); ++i)
        QVERIFY((dayNumber(axis.ticks.at(i).day) - dayNumber(axis.ticks.at(i - 1).day)) * perDay >= 49);
}

void TimelineLayoutTest::wordsOnTheAxisNeverTouch_data()
{
    using Words = QList<AxisWords>;
    QTest::addColumn<QList<qreal>>("marks");
    QTest::addColumn<qreal>("flag");
    QTest::addColumn<QList<AxisWords>>("words");
    QTest::newRow("each at its mark") << QList<qreal>{10, 100, 200} << -100.0 << Words{{0, 14}, {1, 104}, {2, 204}};
    QTest::newRow("of a mark before the edge, at the edge")
        << QList<qreal>{-50, 100} << -100.0 << Words{{0, 4}, {1, 104}};
    QTest::newRow("left out where the next mark comes too soon")
        << QList<qreal>{-50, 30, 200} << -100.0 << Words{{1, 34}, {2, 204}};
    QTest::newRow("left out where the edge would cut them") << QList<qreal>{10, 270} << -100.0 << Words{{0, 14}};
    QTest::newRow("left out below the flag of today")
        << QList<qreal>{10, 100, 200} << 110.0 << Words{{0, 14}, {2, 204}};
}

void TimelineLayoutTest::wordsOnTheAxisNeverTouch()
{
    QFETCH(QList<qreal>, marks);
    QFETCH(qreal, flag);
    const QList<qreal> widths(marks.size(), 40);
    QTEST(wordsOnAxis(marks, widths, {0, 300, 4, {flag, flag + 60}}), "words");
}

void TimelineLayoutTest::findsWhatIsInView()
{
    const Timeline timeline = composeTimeline(denseFacts(1200));
    const TimelineLayout layout = layOutTimeline(timeline, sizes(), 9.0);
    for (const TimelineStrip &strip : layout.strips) {
        const auto [first, last] = strip.between(5000, 6000);
        for (int i = 0; i < strip.places.size(); ++i) {
            const TimelineSlot &slot = strip.places.at(i);
            if (slot.right >= 5000 && slot.left <= 6000)
                QVERIFY2(i >= first && i < last, qPrintable(QString::number(i)));
        }
        QVERIFY(last - first < strip.places.size() || strip.places.size() < 20);
    }
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "timelinelayouttest.moc"
