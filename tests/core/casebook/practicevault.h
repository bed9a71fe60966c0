#pragma once

#include "core/casebook/flow.h"
#include "core/casebook/practice.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace regie::test {

/// A practice vault in a folder of its own, at a moment that stands still.
struct PracticeVault
{
    /// In memory where there is such a file system: a sync of a busy disk takes longer than all the rest.
    QTemporaryDir folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/regie-XXXXXX")};
    FixedClock clock{LocalDateTime{QDate(2026, 11, 23), QTime(9, 12)}};
    SeededIds ids;
    routing::Region region = {};
    std::unique_ptr<store::Vault> vault = {};
    QString failure = {};

    /// An empty vault; `failure` says what went wrong.
    explicit PracticeVault(const QString &name = QStringLiteral("oefen"), std::uint64_t seed = 42) : ids(seed)
    {
        qputenv("XDG_STATE_HOME", (folder.path() + QStringLiteral("/state")).toUtf8());
        auto loaded = routing::Region::load();
        if (!loaded) {
            failure = loaded.error().where + loaded.error().detail;
            return;
        }
        region = *loaded;
        store::NewVault what;
        what.folder = folder.path() + u'/' + name + QStringLiteral(".kluis");
        what.practice = true;
        what.firstUser = practice::practiceUser();
        auto made = store::Vault::create(std::move(what), clock, ids);
        if (!made)
            failure = made.error().detail + QString::number(static_cast<int>(made.error().code));
        else
            vault = std::move(made->vault);
    }
    /// An open case that the weegoverleg has to weigh: one that was reported goes there. A null id: there is none.
    [[nodiscard]] CaseFile weighed(Casebook &book) const
    {
        const auto rows = book.cases();
        for (const store::CaseRow &row : rows.value_or(QList<store::CaseRow>())) {
            const auto flow = CaseDesk(book).look(row.file.id);
            const caseflow::FlowRun *run = flow ? flow->state.activeRoute() : nullptr;
            if (run == nullptr || run->flow != QStringLiteral("mda"))
                continue;
            if (run->state() == QStringLiteral("weighing"))
                return row.file;
            const caseflow::ActInput there{
                .run = run->number, .act = QStringLiteral("to-weegoverleg"), .at = clock.now()};
            const bool reported = run->state() == QStringLiteral("reported");
            const auto moved = reported ? CaseDesk(book).act(row.file.id, there, flow->state.lastSeq)
                                        : Result<ActOutcome>(fail(ErrorCode::NotAllowed));
            if (moved && moved->done())
                return row.file;
        }
        return {};
    }
    [[nodiscard]] Result<practice::Summary> fill(int households, std::uint64_t seed = 1)
    {
        return practice::fill(*vault, region, {households, seed, practice::settledMoment(clock.now())});
    }
};

} // namespace regie::test
