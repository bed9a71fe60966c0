#include "tests/bench/figure.h"
#include "tests/support/sampletimeline.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QWidget>

/// What a timeline of 5,000 items costs: composing it, its first paint (limit 100 ms), and a frame while it moves and
/// while its scale changes (limit 16 ms: 60 a second).

using namespace regie;

namespace {

constexpr int items = 5000;
constexpr double frameLimit = 16;
constexpr double firstLimit = 100;

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    wording::speak(app);
    ui::applyTheme(app, ui::ThemeChoice::Light);
    ui::applyFont(app);
    const report::TimelineFacts facts = test::denseFacts(items);
    report::Timeline timeline;
    bool met = true;
    const auto say = [&met](const bench::Figure &figure) {
        bench::print(figure);
        met = met && figure.met;
    };
    say(bench::milliseconds(
        "timeline.compose", bench::medianSeconds(9, [&] { timeline = report::composeTimeline(facts); }), 0));

    constexpr QSize screen(1240, 560);
    const auto paint = [](ui::TimelineView &view) { view.viewport()->repaint(); };
    const auto show = [&](ui::TimelineView &view, const report::Timeline &what) {
        view.resize(screen);
        view.setTimeline(what);
        view.show();
        QCoreApplication::processEvents();
        paint(view);
    };
    {
        ui::TimelineView warm; // fonts and the like are the program's, not the timeline's
        show(warm, report::composeTimeline(test::mockupFacts()));
    }
    say(bench::milliseconds("timeline.first_paint",
        bench::medianSeconds(5,
            [&] {
                ui::TimelineView view;
                show(view, timeline);
            }),
        firstLimit));

    ui::TimelineView view;
    show(view, timeline);
    const auto frames = [&](const char *name, auto &&step) {
        say(bench::milliseconds(name,
            bench::medianSeconds(41,
                [&] {
                    step();
                    paint(view);
                }),
            frameLimit));
    };
    frames("timeline.frame_pan_19_months", [&] { view.moveBy(-3); });
    bool closer = true;
    frames("timeline.frame_zoom", [&] {
        closer ? view.zoomIn() : view.zoomOut();
        closer = !closer;
    });
    view.showAll();
    frames("timeline.frame_whole_case", [&] { view.moveBy(1); });
    for (int i = 0; i < 40; ++i)
        view.zoomIn();
    frames("timeline.frame_pan_days", [&] { view.moveBy(-0.2); });
    frames("timeline.frame_choose", [&] { view.setCurrent((view.current() + 61) % items); });
    return met ? 0 : 1;
}
