#pragma once

#include "core/casebook/copyregister.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"

namespace regie::ui {

/// Copies that left, as the register lists them: when, number, report, to whom, what for, legal basis, made by, what
/// came of it since. The id is the copy's.
enum class CopyColumn { When, Copy, Report, ToWhom, WhatFor, Basis, MadeBy, SinceThen };
[[nodiscard]] QStringList copyHeadings();
[[nodiscard]] CellRow copyRow(const CopyView &copy);

/// One copy told whole; what says that none is chosen when @p copy is null.
[[nodiscard]] QList<FactList::Line> copyFacts(const CopyView *copy);

/// "0412-01".
[[nodiscard]] QString numberOf(const CopyView &copy);

} // namespace regie::ui
