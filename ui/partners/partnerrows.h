#pragma once

#include "core/casebook/partnerdesk.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// Organisations of the region, a row for every name they had: what kind, since when, until when, how many people are
/// known there. The id is the organisation's.
[[nodiscard]] QStringList organisationHeadings();
[[nodiscard]] QList<CellRow> organisationRows(const routing::Region &region, const PartnerView &view, QDate today);

/// Professionals by name: who, where, what she does there, how to reach her, the ICM-bril training. The id is hers.
[[nodiscard]] QStringList professionalHeadings();
[[nodiscard]] QList<CellRow> professionalRows(const routing::Region &region, const PartnerView &view, QDate today);

/// What executors have in hand: places, families at work, who waits and how long. The id is the organisation's.
[[nodiscard]] QStringList loadHeadings();
[[nodiscard]] QList<CellRow> loadRows(const routing::Region &region, const PartnerView &view, QDate today);
/// The waiting lists, the longest first. The id is the case's.
[[nodiscard]] QStringList waitingHeadings();
[[nodiscard]] QList<CellRow> waitingRows(const routing::Region &region, const PartnerView &view, QDate today);

// The partners of one case.
/// Who takes part, in which phase, how much, since when; and for now more or less.
[[nodiscard]] QStringList partnerHeadings();
[[nodiscard]] QList<CellRow> partnerRows(const CaseView &view, const routing::Region &region, QDate today);
/// Roles with who holds them: procesregisseur, casusregisseur, ICM-er, lokaal team.
[[nodiscard]] QStringList roleHeadings();
[[nodiscard]] QList<CellRow> roleRows(const CaseView &view, const routing::Region &region, QDate today);
/// What partners were asked of the contact history, and what they answered; and handovers in a conversation.
[[nodiscard]] QStringList contactHeadings();
[[nodiscard]] QList<CellRow> contactRows(const CaseView &view, const routing::Region &region, QDate today);

} // namespace regie::ui
