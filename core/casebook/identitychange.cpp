// Who is who, as the window orders it: carried out or rehearsed, at once or off the interface thread.
#include "core/casebook/casebook.h"
#include "core/casebook/promised.h"

#include <QPointer>

#include <memory>

namespace regie {

namespace {

/// One order under way, shared by the thread that asked and the writer thread.
struct Ordered
{
    IdentityOrder order;
    const routing::Region &region;
    LocalDateTime now;
    bool keep = true;
    std::optional<IdentityOutcome> outcome = std::nullopt;

    /// A rehearsal fails at the end, so that nothing of it stays.
    [[nodiscard]] Done write(store::Transaction &transaction)
    {
        auto done = casebook::IdentityChange(transaction, region, now).carryOut(order);
        if (!done)
            return tl::unexpected(done.error());
        outcome = *std::move(done);
        return keep ? Done() : Done(fail(ErrorCode::Cancelled, QStringLiteral("a rehearsal")));
    }

    [[nodiscard]] Result<IdentityOutcome> result(const Result<ActionId> &written)
    {
        if (!keep && outcome)
            return *outcome;
        if (!written)
            return tl::unexpected(written.error());
        outcome->action = *written;
        return *outcome;
    }
};

} // namespace

Result<IdentityOutcome> Casebook::change(const IdentityOrder &order)
{
    Ordered ordered{order, m_region, clock().now()};
    const auto written = m_vault.write(m_vault.viewer(), casebook::actionOf(order.kind), order.reason,
        [&ordered](store::Transaction &transaction) { return ordered.write(transaction); });
    if (written) {
        remember({*written, casebook::actionOf(order.kind), {}, std::nullopt});
        Q_EMIT casesChanged();
    }
    return ordered.result(written);
}

Result<IdentityOutcome> Casebook::rehearse(const IdentityOrder &order)
{
    Ordered ordered{order, m_region, clock().now(), false};
    return ordered.result(m_vault.write(m_vault.viewer(), casebook::actionOf(order.kind), {},
        [&ordered](store::Transaction &transaction) { return ordered.write(transaction); }));
}

QFuture<Result<IdentityOutcome>> Casebook::changeLater(const IdentityOrder &order)
{
    return identityLater(order, true);
}

QFuture<Result<IdentityOutcome>> Casebook::rehearseLater(const IdentityOrder &order)
{
    return identityLater(order, false);
}

QFuture<Result<IdentityOutcome>> Casebook::identityLater(const IdentityOrder &order, bool keep)
{
    const auto promise = casebook::promised<Result<IdentityOutcome>>();
    auto ordered = std::make_shared<Ordered>(Ordered{order, m_region, clock().now(), keep});
    const QPointer<Casebook> self(this);
    m_vault.writeLater(
        m_vault.viewer(), casebook::actionOf(order.kind), order.reason,
        [ordered](store::Transaction &transaction) { return ordered->write(transaction); },
        [=](const Result<ActionId> &written) {
            casebook::onInterfaceThread([=] {
                if (written && self) {
                    self->remember({*written, casebook::actionOf(ordered->order.kind), {}, std::nullopt});
                    Q_EMIT self->casesChanged();
                }
                casebook::keep(*promise, ordered->result(written));
            });
        });
    return promise->future();
}

} // namespace regie
