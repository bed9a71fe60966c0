#include "core/casebook/draftsummary.h"

#include "core/casebook/names.h"
#include "core/casebook/situation.h"
#include "core/exchange/intakejson.h"

namespace regie::casebook {

namespace {

/// Drafts whose household is looked up for the start page; the rest show what the draft itself says.
constexpr int picturedDrafts = 12;

DraftSummary draftSummaryOf(const Intake &intake, const store::DraftRecord &record, const routing::Region &region)
{
    DraftSummary summary;
    summary.id = intake.id;
    summary.householdName = householdName(intake);
    summary.municipality = intake.municipality;
    summary.municipalityName = intake.municipalityName;
    if (const routing::Municipality *known = region.municipality(intake.municipality))
        summary.municipalityName = known->name;
    summary.savedAt = record.savedAt;
    summary.step = intake.step;
    summary.redFlag = !intake.redFlags.isEmpty();
    if (const std::optional<BarringOrder> order = currentOrder(intake); order && order->imposedAt.isValid()) {
        summary.hasOrder = true;
        summary.imposedAt = order->imposedAt;
    }
    return summary;
}

void completeSummary(DraftSummary &summary, const IntakePicture &picture)
{
    if (!picture.householdName.isEmpty())
        summary.householdName = picture.householdName;
    summary.householdKnown = picture.householdKnown;
    if (summary.hasOrder)
        summary.orderNumber = picture.assessment.barringOrders.certain;
    for (const Deadline &deadline : picture.deadlines) {
        if (deadline.kind == DeadlineKind::FirstVisit)
            summary.firstVisitDue = deadline.due;
    }
}

} // namespace

const DraftSummary *DraftMemory::find(const IntakeId &id, const QDateTime &savedAt, qint64 change) const
{
    const auto found = m_known.constFind(id);
    const bool holds = found != m_known.cend() && change == m_change && found->savedAt == savedAt;
    return holds ? &*found : nullptr;
}

void DraftMemory::keep(const DraftSummary &summary, qint64 change)
{
    if (change != m_change)
        m_known.clear();
    m_change = change;
    m_known.insert(summary.id, summary);
}

Result<QList<DraftSummary>> summariesOf(const QList<store::DraftRecord> &drafts, const store::Reader &reader,
    const Viewer &viewer, const routing::Region &region, IdSource &ids, LocalDateTime now, DraftMemory *memory)
{
    const auto change = reader.lastChange(viewer);
    if (!change)
        return tl::unexpected(change.error());
    QList<DraftSummary> all;
    for (const store::DraftRecord &record : drafts) {
        const DraftSummary *known = memory != nullptr ? memory->find(record.id, record.savedAt, *change) : nullptr;
        if (known != nullptr) {
            all.append(*known);
            continue;
        }
        const auto intake = exchange::intakeFromJson(record.payload, ids);
        if (!intake)
            continue;
        DraftSummary summary = draftSummaryOf(*intake, record, region);
        if (all.size() < picturedDrafts) {
            const auto seen = situationOf(reader, viewer, region, *intake, now);
            if (!seen)
                return tl::unexpected(seen.error());
            completeSummary(summary, seen->picture);
            if (memory != nullptr)
                memory->keep(summary, *change);
        }
        all.append(summary);
    }
    return all;
}

} // namespace regie::casebook
