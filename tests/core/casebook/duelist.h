#pragma once

#include "core/casebook/destructiondesk.h"

namespace regie::test {

/// Everything of @p list that may be destroyed.
[[nodiscard]] inline store::DestroyOrder allDueOf(const RetentionList &list)
{
    store::DestroyOrder order;
    for (const RetentionLine &line : list.lines) {
        if (line.state != RetentionLine::State::Due)
            continue;
        if (line.kind == privacy::KeptKind::Order)
            order.orders.append(*BarringOrderId::fromBytes(line.subject));
        else if (line.kind == privacy::KeptKind::Report)
            order.reports.append(*VtReportId::fromBytes(line.subject));
        else if (line.kind == privacy::KeptKind::Assessment)
            order.assessments.append(*HouseholdId::fromBytes(line.subject));
        else if (line.kind == privacy::KeptKind::Withdrawn)
            order.withdrawn.append(*ActionId::fromBytes(line.subject));
        else if (line.kind == privacy::KeptKind::Loose && line.person)
            order.loosePersons.append(*PersonId::fromBytes(line.subject));
        else if (line.kind == privacy::KeptKind::Loose)
            order.loose.append(*HouseholdId::fromBytes(line.subject));
        else
            order.dossiers.append(*HouseholdId::fromBytes(line.subject));
    }
    return order;
}

} // namespace regie::test
