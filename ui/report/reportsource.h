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
    std::function<Result<int>(const report::Document &document)> registerCopy = {};

    /// Every report of case @p id. RegionDataInvalid when the recipient profiles cannot be read.
    [[nodiscard]] static Result<ReportSource> ofCase(Casebook &casebook, CaseId id);
    /// The report for the stuurgroep, about @p figures.
    [[nodiscard]] static Result<ReportSource> ofFigures(Casebook &casebook, const insight::SteeringReport &figures);
    /// One letter that is composed already, for the recipient it was composed for. About a copy of figures @p id
    /// is null.
    [[nodiscard]] static ReportSource ofLetter(Casebook &casebook, CaseId id, const ComposedReport &letter);
};

} // namespace regie::ui
