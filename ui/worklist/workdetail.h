#pragma once

#include "ui/worklist/worklist.h"

namespace regie::ui {

/// A question of the detail pane with its answer and one line more.
struct DetailAnswer
{
    QString question = {};
    QString answer = {};
    QString more = {};
};

/// What the detail pane shows of one row.
struct WorkDetail
{
    QString title = {};
    QString subtitle = {};
    QString redFlag = {}; ///< "Rode vlag: verwurging genoemd", empty when none
    QList<DetailAnswer> answers = {};
    std::optional<caseflow::ThvTerm> thv = std::nullopt;
    QString action = {}; ///< what the primary button says
};

/// The four questions of a new order: known, how manieth, who goes, by when.
[[nodiscard]] WorkDetail intakeDetail(
    const Intake &intake, const IntakePicture &picture, const routing::Region &region, LocalDateTime now);
/// What a term asks, by when, and what it rests on.
[[nodiscard]] WorkDetail dueDetail(const WorkRow &row, LocalDateTime now);
/// How many links wait, what that means, and where to decide them.
[[nodiscard]] WorkDetail linksDetail(const WorkRow &row);

} // namespace regie::ui
