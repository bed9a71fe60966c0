#pragma once

#include "core/casebook/destructiondesk.h"

namespace regie::casebook {

/// What is past its term or will be before the end of @p year, as @p reader and @p terms say at @p now.
[[nodiscard]] Result<RetentionList> retentionListOf(const store::RetentionReader &reader, const Viewer &viewer,
    const privacy::RetentionBook &terms, int year, const QDateTime &now);

} // namespace regie::casebook
