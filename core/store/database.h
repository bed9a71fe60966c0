#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>

struct sqlite3;

namespace regie::store {

/// One connection to one SQLCipher file, for one thread. Opening checks the engine and reads every setting back
/// (ARCHITECTURE.md, "The store"); a setting that did not take is EngineUnsafe, a wrong key WrongPassword.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };
    /// @p key is the 32 raw bytes of this file; they go in by `sqlite3_key_v2`, never as SQL text.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const Secret &key, Mode mode);
    ~Database();

    using Binding = std::pair<QLatin1String, QVariant>;
    /// Prepares, binds and runs @p sql (a literal of ours). On failure the error names the statement, never a value.
    [[nodiscard]] Result<QSqlQuery> run(QLatin1String sql, std::initializer_list<Binding> bindings = {}) const;
    [[nodiscard]] Result<QSqlQuery> run(QLatin1String sql, const QList<Binding> &bindings) const;
    [[nodiscard]] Done begin();    ///< BEGIN IMMEDIATE
    [[nodiscard]] Done commit();   ///< CommitUncertain when the engine cannot say
    void rollback();
    [[nodiscard]] int changes() const; ///< rows the last statement changed
    /// The raw handle, for the bulk path and the backup API inside core/store only.
    [[nodiscard]] sqlite3 *handle() const;

private:
    class Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace regie::store
