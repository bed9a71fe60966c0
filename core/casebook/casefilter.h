#pragma once

#include "core/caseflow/flowcodes.h"
#include "core/domain/casefile.h"
#include "core/routing/region.h"

namespace regie::casebook {

/// What narrows a search, typed between the other words: `gemeente:delft route:icm fase:1`.
struct CaseFilter
{
    QString rest = {};         ///< the other words
    QString municipality = {}; ///< GM code
    std::optional<AdviceRoute> route = std::nullopt;
    std::optional<caseflow::SafetyPhase> phase = std::nullopt;
    bool impossible = false; ///< a filter whose value there is not: nothing can be found

    /// Reads @p text; municipalities by any of their names, in any case.
    [[nodiscard]] static CaseFilter of(const QString &text, const routing::Region &region);
    [[nodiscard]] bool isEmpty() const { return municipality.isEmpty() && !route && !phase; }
    [[nodiscard]] bool holds(const CaseFile &file, std::optional<caseflow::SafetyPhase> now) const;
};

} // namespace regie::casebook
