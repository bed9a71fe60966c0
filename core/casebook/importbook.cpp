#include "core/casebook/import.h"

namespace regie::casebook {

namespace {

Imported importedOf(const ImportPlan &plan, ActionId action)
{
    return {action, countsOf(plan.rows)};
}

} // namespace

Result<Imported> recordImport(store::Vault &vault, ImportPlan &plan, const exchange::StageProgress &goOn)
{
    return vault
        .write(vault.viewer(), store::Action::ImportEvents, {},
            [&](store::Transaction &transaction) { return writeImport(transaction, plan, vault.ids(), goOn); })
        .map([&plan](ActionId action) { return importedOf(plan, action); });
}

void recordImportLater(store::Vault &vault, std::shared_ptr<ImportPlan> plan, exchange::StageProgress goOn,
    std::function<void(Result<Imported>)> done)
{
    store::Vault *where = &vault;
    vault.writeLater(
        vault.viewer(), store::Action::ImportEvents, {},
        [=](store::Transaction &transaction) { return writeImport(transaction, *plan, where->ids(), goOn); },
        [=](const Result<ActionId> &action) {
            done(action.map([&plan](ActionId id) { return importedOf(*plan, id); }));
        });
}

void undoImportLater(store::Vault &vault, ActionId action, std::function<void(Done)> done)
{
    vault.writeLater(
        vault.viewer(), store::Action::Undo, {},
        [action](store::Transaction &transaction) -> Done {
            const auto undone = transaction.undo(action);
            return undone ? Done() : Done(tl::unexpected(undone.error()));
        },
        [done = std::move(done)](
            const Result<ActionId> &undone) { done(undone ? Done() : Done(tl::unexpected(undone.error()))); });
}

} // namespace regie::casebook
