#include "core/store/migrations.h"

#include "core/store/database.h"

namespace regie::store {

namespace {

Migration first(std::initializer_list<std::span<const Statement>> parts, Statement application, Statement version)
{
    Migration step{1, {}};
    for (const std::span<const Statement> part : parts)
        step.statements.append(QList<Statement>(part.begin(), part.end()));
    step.statements << application << version;
    return step;
}

Result<int> pragma(Database &database, QLatin1String sql)
{
    auto query = database.run(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(ErrorCode::VaultDamaged, QStringLiteral("a pragma gave no answer"));
    return query->value(0).toInt();
}

Done apply(Database &database, const QList<Migration> &steps)
{
    for (const Migration &step : steps) {
        for (const Statement statement : step.statements) {
            if (auto done = database.run(QLatin1String(statement)); !done)
                return tl::unexpected(done.error());
        }
    }
    return {};
}

} // namespace

const QList<Migration> &migrations(Layout layout)
{
    static const QList<Migration> data = [] {
        QList<Migration> all{
            first({dataTables(), dataIndices()}, "PRAGMA application_id = 1380672609", "PRAGMA user_version = 1")};
        for (const std::span<const Statement> step : dataSteps())
            all.append({static_cast<int>(all.size()) + 1, QList<Statement>(step.begin(), step.end())});
        return all;
    }();
    static const QList<Migration> drafts{
        first({draftsTables()}, "PRAGMA application_id = 1380672626", "PRAGMA user_version = 1"),
        Migration{2, QList<Statement>(draftsForms().begin(), draftsForms().end())}};
    static_assert(dataApplicationId == 1380672609 && draftsApplicationId == 1380672626);
    return layout == Layout::Data ? data : drafts;
}

Result<int> layoutVersion(Database &database, Layout layout)
{
    const auto application = pragma(database, QLatin1String("PRAGMA application_id"));
    if (!application)
        return application;
    const auto version = pragma(database, QLatin1String("PRAGMA user_version"));
    if (!version || (*version == 0 && *application == 0))
        return version;
    if (*application != (layout == Layout::Data ? dataApplicationId : draftsApplicationId))
        return fail(ErrorCode::NotAVault, QStringLiteral("another program's file"));
    if (*version > (layout == Layout::Data ? dataVersion : draftsVersion))
        return fail(ErrorCode::VaultTooNew, QStringLiteral("layout %1").arg(*version));
    return version;
}

Done migrate(Database &database, Layout layout, const std::function<Done()> &copyFirst)
{
    return migrateAlong(database, layout, migrations(layout), copyFirst);
}

Done migrateAlong(
    Database &database, Layout layout, const QList<Migration> &steps, const std::function<Done()> &copyFirst)
{
    const auto version = layoutVersion(database, layout);
    if (!version)
        return tl::unexpected(version.error());
    QList<Migration> ahead = steps;
    ahead.removeIf([&version](const Migration &step) { return step.to <= *version; });
    if (ahead.isEmpty())
        return {};
    if (*version != 0) {
        if (Done copy = copyFirst(); !copy)
            return copy;
    }
    // All of them in one transaction: broken off between two, the next try would copy a file that is half way.
    if (Done begun = database.begin(); !begun)
        return begun;
    Done done = apply(database, ahead);
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

Result<VaultMeta> readMeta(Database &database)
{
    auto query = database.run(QLatin1String("SELECT vault, practice, region, created_at FROM meta WHERE rid = 1"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(ErrorCode::NotAVault, QStringLiteral("the file does not say what it is"));
    return VaultMeta{
        query->id<VaultId>("vault"), query->truth("practice"), query->text("region"), query->moment("created_at")};
}

} // namespace regie::store
