#include "core/store/drafts.h"
#include "tests/bench/figure.h"
#include "tests/core/casebook/practicevault.h"

#include <algorithm>
#include <cstdio>

using namespace regie;

namespace {

constexpr int households = 500;
constexpr int rounds = 60;

/// Milliseconds of @p work at the 95th of 100 runs.
template <typename Work>
double slow(Work &&work)
{
    QList<double> took;
    for (int i = 0; i < rounds; ++i)
        took.append(1000 * bench::seconds(work));
    std::sort(took.begin(), took.end());
    return took.at(took.size() * 95 / 100);
}

int fault(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 2;
}

} // namespace

/// What the wizard asks between two key strokes, on a practice vault of 500 households.
int main()
{
    test::PracticeVault practice;
    if (!practice.vault)
        return fault(practice.failure);
    const auto filled = practice.fill(households, 1);
    if (!filled)
        return fault(filled.error().detail);
    const Casebook casebook(*practice.vault, practice.region);
    const auto drafts = practice.vault->drafts().all(practice.vault->viewer());
    if (!drafts || drafts->isEmpty())
        return fault(QStringLiteral("no drafts"));
    QList<Intake> intakes;
    for (const store::DraftRecord &draft : *drafts) {
        const auto intake = casebook.draft(draft.id);
        if (intake)
            intakes.append(*intake);
    }
    bool good = true;
    bool failed = false;
    const auto one = [&](const char *name, double limit, auto &&work) {
        const double figure = slow([&] { failed = !work() || failed; });
        bench::print({name, figure, "ms", limit, figure <= limit});
        good = good && figure <= limit;
    };
    Intake open = intakes.first();
    for (IntakePerson &person : open.persons)
        person.choice = MentionChoice::Open;
    one("casebook.picture", 10, [&] { return casebook.picture(intakes.first()).has_value(); });
    one("casebook.picture, nobody confirmed", 10, [&] { return casebook.picture(open).has_value(); });
    one("casebook.picture, a name being typed", 10, [&] {
        open.persons.first().mention.phone.append(u'0'); // something of her changes, so that she is looked up
        return casebook.picture(open).has_value();
    });
    one("casebook.candidates", 10, [&] { return casebook.candidates(open, 0).has_value(); });
    one("casebook.today", 50, [&] { return casebook.today().has_value(); });
    one("casebook.cases", 50, [&] { return casebook.cases().has_value(); });
    if (failed)
        return fault(QStringLiteral("a reading failed"));
    return good ? 0 : 1;
}
