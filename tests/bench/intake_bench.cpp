#include "core/casebook/personregister.h"
#include "tests/bench/figure.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/ui/intake/keyboard.h"
#include "ui/intake/intakewizard.h"
#include "ui/intake/prompts.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QElapsedTimer>
#include <QListView>
#include <QSemaphore>

#include <algorithm>
#include <cstdio>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

int fault(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 2;
}

/// Milliseconds of processor time for each letter of @p names: the key, the look-up, and the painted list.
std::vector<double> keyToPaintedList(ui::IntakeWizard &wizard, const QStringList &names)
{
    std::vector<double> took;
    auto *list = wizard.findChild<QListView *>(u"candidates"_s);
    for (const QString &name : names) {
        test::press(Qt::Key_Insert);
        if (!test::tabTo(u"personName"_s))
            return {};
        for (const QChar letter : name) {
            took.push_back(1000 * bench::seconds([&] {
                test::type(QString(letter));
                wizard.window()->repaint();
                list->viewport()->repaint();
            }));
        }
        wizard.settle();
    }
    std::sort(took.begin(), took.end());
    return took;
}

} // namespace

/// What somebody who types a name waits for, on a practice vault of 20,000 households (or as many as the first argument
/// says), and how long reading the persons takes after unlocking. Offscreen.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    wording::speak(app);
    ui::applyFont(app);
    ui::applyTheme(app, ui::ThemeChoice::Light);
    test::PracticeVault practice;
    if (!practice.vault)
        return fault(practice.failure);
    const auto filled = practice.fill(argc > 1 ? std::atoi(argv[1]) : 20000, 1);
    if (!filled)
        return fault(filled.error().detail);

    Casebook casebook(*practice.vault, practice.region);
    QSemaphore ready;
    double reading = 0;
    // the worker's own time: what is queued behind it starts when the persons are read
    casebook.persons().load([&ready] { ready.release(); });
    practice.vault->readOnWorker([&](store::Reader &) {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        reading = static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
        ready.release();
    });
    ready.acquire(2);
    if (!casebook.persons().isReady().value_or(false))
        return fault(u"the persons could not be read"_s);
    bench::print({"persons.in_vault", static_cast<double>(casebook.persons().size()), "persons", 0, true});
    bench::print({"persons.read_from_vault", reading, "s", 4, reading <= 4});

    ui::IntakeWizard wizard(casebook);
    wizard.resize(1240, 816);
    wizard.show();
    wizard.activateWindow();
    Intake intake = casebook.newIntake();
    intake.step = 2;
    wizard.start(intake);
    const std::vector<double> took = keyToPaintedList(
        wizard, {u"Jan de Vries"_s, u"Mohammed el Idrissi"_s, u"lotte helmgras"_s, u"Fatima Yilmas"_s,
                    u"Anna van den Berg"_s, u"Kees Jansen"_s, u"Dirk Zandoog"_s, u"Maria Rodrigues"_s});
    if (took.empty())
        return fault(u"the field of the name was not reached"_s);
    const auto at = [&took](double share) {
        return took[static_cast<std::size_t>(share * static_cast<double>(took.size() - 1))];
    };
    bench::print({"intake.key_to_painted_list.median", at(0.5), "ms", 0, true});
    bench::print({"intake.key_to_painted_list.p95", at(0.95), "ms", 50, at(0.95) <= 50});
    return at(0.95) <= 50 && reading <= 4 ? 0 : 1;
}
