#pragma once

#include "core/casebook/situation.h"
#include "core/domain/received.h"
#include "core/exchange/stagedlist.h"
#include "core/store/bulk.h"
#include "core/store/vault.h"

#include <algorithm>
#include <memory>

namespace regie {

/// What became, or would become, of a row of a list.
enum class RowOutcome {
    New,      ///< the event goes in; nobody has to look
    Known,    ///< the vault (or an earlier row) has this event already
    ToReview, ///< goes in; a person has to say who it is, or a mark has to be looked at
    Rejected, ///< stays out
    Different ///< known, and the list says something else of it: a person has to look; nothing is overwritten
};
[[nodiscard]] QString toCode(RowOutcome outcome);

/// One field of a known event of which the list says something else, both as codes (exchange::valueOf).
struct RowDifference
{
    MergeField field = MergeField::Status;
    QString ours = {};         ///< what stands; empty: nothing is said
    QString theirs = {};       ///< what the list says
    BarringOrderId order = {}; ///< of this event of the vault, or
    VtReportId report = {};    ///< of this; neither: an earlier row of the list gave the event
    MentionId mention = {};    ///< with MergeField::Role: of whom
    bool taken = false;        ///< somebody took over what the list says

    /// It can be taken over: what it is of stands in the vault.
    [[nodiscard]] bool canBeTaken() const { return !taken && !(order.isNull() && report.isNull()); }
    /// Another row tells the same of the same: the persons of one event each have a row.
    [[nodiscard]] bool isOfSame(const RowDifference &other) const
    {
        return field == other.field && order == other.order && report == other.report && mention == other.mention;
    }
    friend bool operator==(const RowDifference &, const RowDifference &) = default;
};

/// One row of a list, and what became of it.
struct ImportRow
{
    int line = 0;
    RowOutcome outcome = RowOutcome::New;
    QList<exchange::RowProblem> problems = {};
    QString recordId = {}; ///< the source's own number of the row
    QString name = {};     ///< as the list writes it
    LocalDateTime at = {};
    bool timeKnown = false;
    int candidates = 0;                    ///< persons of the vault or the list that somebody should tell apart
    bool tied = false;                     ///< known by the source's own record id, or by BSN and date of birth
    QList<RowDifference> differences = {}; ///< with Different
    bool joins = false;                    ///< the event was there already and did not name this person

    /// Of everything that the list says otherwise somebody took the value of the list over.
    [[nodiscard]] bool isTaken() const
    {
        const auto taken = [](const RowDifference &one) { return one.taken; };
        return !differences.isEmpty() && std::all_of(differences.cbegin(), differences.cend(), taken);
    }
};

/// Rows counted by what became of them; together `read`.
struct ImportCounts
{
    int read = 0;
    int added = 0; ///< RowOutcome::New
    int known = 0;
    int toReview = 0; ///< with those that are known, but different
    int rejected = 0;
    int different = 0; ///< RowOutcome::Different, a part of `toReview`
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};
[[nodiscard]] ImportCounts countsOf(const QList<ImportRow> &rows);

/// Persons whom a list names in an event that is in the vault without them.
struct AddedPersons
{
    BarringOrderId order = {}; ///< this one, or
    VtReportId report = {};    ///< this
    QList<Mention> mentions = {};
    QList<Check> checks = {}; ///< marks of theirs
};

/// A list with everything that recording it will write, decided before the transaction opens. Nothing is confirmed but
/// the ties of RULES.md 3a; who resembles somebody stays a mention with provisional links.
struct ImportPlan
{
    exchange::ListKind kind = exchange::ListKind::Orders;
    QString source = {}; ///< of the first row that has one
    QList<ImportRow> rows = {};
    QList<Household> households = {};
    QList<Person> persons = {};
    QList<Membership> memberships = {};
    QList<store::Bulk::PlacedAddress> addresses = {};
    QList<BarringOrder> orders = {};
    QList<VtReport> reports = {};
    QList<AddedPersons> added = {};
    QList<Link> links = {};
    QDate history = {}; ///< orders imposed before this day are history: nobody has to assess them
};

/// What an import came to.
struct Imported
{
    ActionId action = {}; ///< undoes it as one
    ImportCounts counts = {};
};

namespace casebook {

/// Who imports, and when.
struct Importer
{
    IdSource &ids;
    LocalDateTime now;
    UserId user;
    qsizetype readAllFrom = 1000; ///< rows: a list this long is matched against all persons read into memory
};

/// Looks for every row of @p list who is known and which events are there already. Reads only; for a worker when the
/// list is long. Cancelled when @p goOn says so, and what the store gives.
[[nodiscard]] Result<ImportPlan> planImport(const store::Reader &reader, const Viewer &viewer,
    const routing::Region &region, const exchange::StagedList &list, Importer importer,
    const exchange::StageProgress &goOn = {});

/// Writes @p plan in @p transaction. Cancelled when @p goOn says so; the transaction then leaves nothing.
[[nodiscard]] Done writeImport(
    store::Transaction &transaction, ImportPlan &plan, IdSource &ids, const exchange::StageProgress &goOn = {});

/// Records @p plan as one action of @p vault: all of it or nothing. Blocks, for callers that may; errors as
/// `Vault::write`, Cancelled when @p goOn says so.
[[nodiscard]] Result<Imported> recordImport(
    store::Vault &vault, ImportPlan &plan, const exchange::StageProgress &goOn = {});
/// The same without waiting. @p goOn is called on the writer thread, and so is @p done.
void recordImportLater(store::Vault &vault, std::shared_ptr<ImportPlan> plan, exchange::StageProgress goOn,
    std::function<void(Result<Imported>)> done);

/// Takes back everything the import @p action added, as one. Conflict when something was built on it since (`where`
/// names the table that stands in the way), NotFound. @p done is called on the writer thread.
void undoImportLater(store::Vault &vault, ActionId action, std::function<void(Done)> done);

} // namespace casebook
} // namespace regie
