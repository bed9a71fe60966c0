#pragma once

#include "core/privacy/dataclass.h"
#include "core/store/schema.h"

#include <span>

namespace regie::store {

/// What one column is and may be used for. A column has the class of the most sensitive thing that it may hold.
struct Column
{
    Table table = Table::Meta;
    const char *name = "";
    DataClass dataClass = DataClass::Internal;
    Purpose purpose = Purpose::Technical;
    Retention retention = Retention::Vault;
    const char *what = ""; ///< one English line
};

/// Every column of `data.db`, table by table, each in the order of its table. A test holds it against the database.
[[nodiscard]] std::span<const Column> dictionary();
/// The columns of one table.
[[nodiscard]] std::span<const Column> columnsOf(Table table);

/// Every column of `drafts.db` (its table `draft`; the field `table` means nothing there).
[[nodiscard]] std::span<const Column> draftsDictionary();
/// The same of its table `form_draft`.
[[nodiscard]] std::span<const Column> formDraftsDictionary();

} // namespace regie::store
