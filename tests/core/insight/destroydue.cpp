#include "core/casebook/casebook.h"
#include "tests/core/casebook/duelist.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

#include <cstdio>

// Destroys in a practice vault everything that is past its term on a day years from now, as a user and a second person
// would: `destroydue VAULT YYYY-MM-DD`. Says how many cases went. For recount.py: the command line destroys nothing.

using namespace regie;

namespace {

/// What @p future comes to: part of the answer comes through the event loop.
template <typename T>
T answerOf(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QDate day = argc == 3 ? QDate::fromString(QString::fromLocal8Bit(argv[2]), Qt::ISODate) : QDate();
    const auto region = routing::Region::load();
    if (!day.isValid() || !region)
        return 2;
    const FixedClock clock{LocalDateTime{day, QTime(9, 0)}};
    SystemIds ids;
    const auto vault = store::Vault::open(QString::fromLocal8Bit(argv[1]), store::PracticeKey{}, clock, ids);
    if (!vault)
        return 2;
    Casebook book(**vault, *region);
    DestructionDesk desk(book);
    const auto list = answerOf(desk.list(day.year()));
    if (!list)
        return 2;
    const store::DestroyOrder due = test::allDueOf(*list);
    const SecondPerson second{QStringLiteral("B. Ander"), static_cast<int>(due.size())};
    const auto outcome = answerOf(desk.destroy(day.year(), due, second, day));
    if (!outcome || !outcome->record) {
        std::fprintf(stderr, "nothing was destroyed\n");
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(outcome->record->done.numbers.size()));
    return 0;
}
