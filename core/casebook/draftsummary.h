#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// What was worked out of drafts before, for as long as neither the draft nor the vault changed.
class DraftMemory
{
public:
    /// The summary of the draft saved at @p savedAt, in a vault whose last change is @p change.
    [[nodiscard]] const DraftSummary *find(const IntakeId &id, const QDateTime &savedAt, qint64 change) const;
    void keep(const DraftSummary &summary, qint64 change);

private:
    QHash<IntakeId, DraftSummary> m_known;
    qint64 m_change = -1;
};

/// @p drafts as the start page shows them; the household is looked up for the first dozen. Drafts of a later version
/// stay in their file and are left out.
[[nodiscard]] Result<QList<DraftSummary>> summariesOf(const QList<store::DraftRecord> &drafts,
    const store::Reader &reader, const Viewer &viewer, const routing::Region &region, IdSource &ids, LocalDateTime now,
    DraftMemory *memory = nullptr);

} // namespace regie::casebook
