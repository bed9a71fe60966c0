#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/flowwrite.h"
#include "core/casebook/promised.h"

#include <QPointer>

namespace regie::casebook {

/// Runs @p work on the writer in one transaction and tells what it came to on the interface thread, after the casebook
/// said that cases changed. What @p isRefused says of its result writes nothing, not even the action. What was done can
/// be taken back when @p number is given: the number of the case it was about, which may be empty.
template <typename T, typename Work, typename IsRefused>
[[nodiscard]] QFuture<Result<T>> inOneActionLater(Casebook &book, store::Action action, const QString &reason,
    Work work, IsRefused isRefused, const std::optional<QString> &number = std::nullopt)
{
    const auto promise = promised<Result<T>>();
    auto result = std::make_shared<Result<T>>(fail(ErrorCode::StoreFailure));
    store::Vault &vault = book.vault();
    const auto write = [result, work, isRefused, &region = book.region(), now = book.clock().now()](
                           store::Transaction &tx) -> Done {
        SystemIds ids; // those of the vault belong to the other thread
        *result = work(FlowWriter{tx, region, ids, now});
        if (!*result)
            return tl::unexpected(result->error());
        return isRefused(**result) ? Done(fail(ErrorCode::NotAllowed, QStringLiteral("refused"))) : Done();
    };
    const auto tell = [promise, result, isRefused, action, number, self = QPointer<Casebook>(&book)](
                          const Result<ActionId> &written) {
        if (written && self && number)
            self->remember({*written, action, *number, std::nullopt});
        if (written && self)
            Q_EMIT self->casesChanged();
        const bool known = written || (*result && isRefused(**result));
        keep(*promise, known ? *result : Result<T>(tl::unexpected(written.error())));
    };
    vault.writeLater(vault.viewer(), action, reason, write,
        [tell](const Result<ActionId> &written) { onInterfaceThread([tell, written] { tell(written); }); });
    return promise->future();
}

/// Reads with @p read on the vault's worker.
template <typename T, typename Read>
[[nodiscard]] QFuture<Result<T>> readLater(Casebook &book, Read read)
{
    const auto promise = promised<Result<T>>();
    book.vault().readOnWorker(
        [promise, read](const store::Reader &reader) { keep(*promise, Result<T>(read(reader))); });
    return promise->future();
}

} // namespace regie::casebook
