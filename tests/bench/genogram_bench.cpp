#include "core/report/genogrammoment.h"
#include "tests/bench/figure.h"
#include "tests/support/samplefamily.h"
#include "ui/genogram/genogramlook.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>

/// What a genogram of 60 persons costs: composing it, what holds on a day, and painting it; all three together stay
/// under 50 ms.

using namespace regie;

namespace {

constexpr int persons = 60;
constexpr double limit = 50;

/// How many of @p family no chain of relations ties to the first.
int unrelatedIn(const Family &family)
{
    QSet<PersonId> reached{family.persons.constFirst().person.id};
    for (bool more = true; more;) {
        more = false;
        for (const Relation &relation : family.relations) {
            if (reached.contains(relation.from) != reached.contains(relation.to)) {
                reached << relation.from << relation.to;
                more = true;
            }
        }
    }
    return static_cast<int>(family.persons.size() - reached.size());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    wording::speak(app);
    ui::applyTheme(app, ui::ThemeChoice::Light);
    ui::applyFont(app);
    bool met = true;
    const auto say = [&met](const bench::Figure &figure) {
        bench::print(figure);
        met = met && figure.met;
    };
    const print::GenogramLook look = ui::genogramScreenLook();
    const report::GenogramSizes sizes = print::genogramSizes(look);
    const QDate day(2026, 11, 23);
    for (const bool tangled : {false, true}) {
        const Family family = tangled ? test::tangledFamily(persons, 3) : test::grownFamily(persons, 3);
        report::Genogram genogram;
        report::GenogramMoment moment;
        QImage picture(1600, 900, QImage::Format_ARGB32_Premultiplied);
        const auto compose = [&] { genogram = report::composeGenogram(family, sizes); };
        const auto stand = [&] { moment = report::momentOf(genogram, day); };
        const auto paint = [&] {
            QPainter painter(&picture);
            print::GenogramPainter(painter, look).paint(genogram, moment, {});
        };
        const char *const names[][4] = {
            {"genogram.compose_60", "genogram.day_60", "genogram.paint_60", "genogram.all_60"},
            {"genogram.compose_60_tangled", "genogram.day_60_tangled", "genogram.paint_60_tangled",
                "genogram.all_60_tangled"}};
        const auto &name = names[tangled ? 1 : 0];
        const int unrelated = unrelatedIn(family);
        say({tangled ? "genogram.unrelated_60_tangled" : "genogram.unrelated_60", static_cast<double>(unrelated),
            "persons", 0, unrelated == 0});
        say(bench::milliseconds(name[0], bench::medianSeconds(9, compose), 0));
        say(bench::milliseconds(name[1], bench::medianSeconds(9, stand), 0));
        say(bench::milliseconds(name[2], bench::medianSeconds(9, paint), 0));
        say(bench::milliseconds(name[3],
            bench::medianSeconds(9,
                [&] {
                    compose();
                    stand();
                    paint();
                }),
            limit));
    }
    return met ? 0 : 1;
}
