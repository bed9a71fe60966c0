#pragma once

#include "core/domain/facts.h"

#include <QSet>
#include <QString>

namespace regie::wording {

/// "Rode vlag: verwurging genoemd, en nog 1": the gravest of @p flags; empty without any.
[[nodiscard]] QString redFlagLine(const QSet<RedFlag> &flags);

} // namespace regie::wording
