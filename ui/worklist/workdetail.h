#pragma once

#include "ui/worklist/worklist.h"

namespace regie::ui {

/// What the detail pane shows of one row.
struct WorkDetail
{
    QString title = {};
    QString subtitle = {};
    QString redFlag = {}; ///< "Rode vlag: verwurging genoemd", empty when none
    QList<DetailAnswer> answers = {};
    std::optional<caseflow::ThvTerm> thv = std::nullopt;
    QString action = {};  ///< what the primary button says; empty: there is none
    bool isDraft = false; ///< may be thrown away
};

/// The four questions of a new order: known, how manieth, who goes, by when.
[[nodiscard]] WorkDetail intakeDetail(
    const Intake &intake, const IntakePicture &picture, const routing::Region &region, LocalDateTime now);
/// What any other row asks: its answers, and where they are done.
[[nodiscard]] WorkDetail rowDetail(const WorkRow &row);

} // namespace regie::ui
