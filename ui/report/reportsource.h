#pragma once

#include "core/insight/steering.h"
#include "ui/report/reportchooser.h"

#include <functional>

namespace regie::ui {

/// Where a preview gets its report and where it registers a copy; the casebook, or a test.
struct ReportSource
{
    ReportChooser::Choices choices = {};
    std::function<Result<ComposedReport>(const ReportOrder &order)> compose = {};
    /// In the place of `compose`: composed and searched on the worker.
    std::function<QFuture<Result<SearchedReport>>(const ReportOrder &order)> composeLater = {};
    /// In the place of the composed guard: looks up on the worker what was changed by hand or came composed.
    std::function<QFuture<Result<SearchedReport>>(const report::Document &document)> searchLater = {};
    std::function<Result<int>(const report::Document &document)> registerCopy = {};

    /// Every report of case @p id. RegionDataInvalid when the recipient profiles cannot be read.
    [[nodiscard]] static Result<ReportSource> ofCase(Casebook &casebook, CaseId id);
    /// The report for the stuurgroep, about @p figures: nobody of the vault may be recognised in what was typed.
    [[nodiscard]] static Result<ReportSource> ofFigures(Casebook &casebook, const insight::SteeringReport &figures);
    /// One letter that is composed already, for the recipient it was composed for. About a copy of figures @p id
    /// is null, and nobody may be recognised in it either.
    [[nodiscard]] static ReportSource ofLetter(Casebook &casebook, CaseId id, const ComposedReport &letter);
};

} // namespace regie::ui
