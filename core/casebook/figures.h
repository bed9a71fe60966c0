#pragma once

#include "core/casebook/reportdesk.h"
#include "core/insight/steering.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace regie {

namespace store {
struct FigureMemory;
}

/// A line of the list behind a number, as a window shows it.
struct FigureLine
{
    insight::Item item = {};
    QString number = {};        ///< of the case; empty without one
    QString householdName = {}; ///< what the household is called
};

/// The list behind a number.
inline constexpr QLatin1String figureList("lijst-cijfers");
/// The cases of @p items, each once.
[[nodiscard]] QList<CaseId> casesOf(const QList<insight::Item> &items);

/// The facts, read once and looked at as often as somebody chooses another period or place.
using SharedFacts = std::shared_ptr<const insight::RegionFacts>;

/// The figures of a vault: read on the worker, counted from plain values. What the user may not see is not in them.
class FigureDesk
{
public:
    explicit FigureDesk(Casebook &book);
    /// Breaks off what it still reads: facts and lines then end as Cancelled. Locking waits for none of them.
    ~FigureDesk();
    FigureDesk(const FigureDesk &) = delete;
    FigureDesk &operator=(const FigureDesk &) = delete;

    /// Everything the indicators count from, as the vault stands now; what did not change since the last time is not
    /// read again. Ready on another thread (use `whenDone`). Cancelling the future breaks the reading off.
    [[nodiscard]] QFuture<Result<SharedFacts>> facts() const;
    /// The lines of the list behind a number: as many as @p items, in their order. ReasonMissing for a role that has no
    /// cases of its own, until a reason was given for the list `figureList` (core/casebook/listaccess.h).
    [[nodiscard]] QFuture<Result<QList<FigureLine>>> lines(const QList<insight::Item> &items) const;

    /// The report for the stuurgroep, with the places in its heading and remarks that would tell of somebody
    /// (core/privacy/remarks.h); nothing is registered yet. NoRight when the viewer may hand out nothing, otherwise as
    /// `report::composeSteeringReport`. Composed and searched on the worker; ready on another thread (use `whenDone`).
    [[nodiscard]] QFuture<Result<SearchedReport>> composeLater(const insight::SteeringReport &report) const;
    /// The same for a document about figures that was composed already: changed by hand, or a letter about a copy.
    [[nodiscard]] QFuture<Result<SearchedReport>> searchLater(const report::Document &document) const;

private:
    Casebook &m_book;
    std::shared_ptr<store::FigureMemory> m_memory; ///< of the worker's thread
    std::shared_ptr<std::atomic<bool>> m_gone;     ///< nobody waits for what this desk asked
};

/// Keeps in the log that figures of the region leave, before they do; @p how is "svg", "png", "paper", "json" or
/// "xlsx". NoRight for who may hand out nothing.
[[nodiscard]] Done noteFigures(store::Vault &vault, const QString &how);

/// The same as `FigureDesk::facts`, waiting for it: for the command line.
[[nodiscard]] Result<insight::RegionFacts> figuresNow(store::Vault &vault);

} // namespace regie
