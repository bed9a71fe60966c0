#pragma once

#include "ui/casefile/celltable.h"
#include "ui/plan/plancontext.h"

namespace regie::ui {

/// The goals of a plan, open ones first: what, of whom, in which phase, by when, how it stands. The id is the goal's.
[[nodiscard]] QStringList goalHeadings();
[[nodiscard]] QList<CellRow> goalRows(const PlanContext &context);

/// The part of one owner: what with the date and for whom under it. The id is the action's.
[[nodiscard]] QList<CellRow> partRows(const caseflow::PlanPart &part, const PlanContext &context);
/// "Het gezin", "Politie, eenheid Den Haag".
[[nodiscard]] QString partTitle(const caseflow::PlanPart &part, const PlanContext &context);

/// Actions in a list of everybody: what, who, by when, how it stands. The id is the action's.
[[nodiscard]] QStringList actionHeadings();
[[nodiscard]] QList<CellRow> actionRows(const QList<caseflow::PlanAction> &actions, const PlanContext &context);

/// How an action stands, with its sign: "Streefdatum vr 27-11-2026", "Gedaan op …".
[[nodiscard]] Cell actionStanding(const caseflow::PlanAction &action, QDate today);

/// One thing of a plan told whole: its title, the lines about it, and what was changed in it, newest first.
struct PlanStory
{
    QString title = {};
    QStringList lines = {};
    QStringList changes = {};
};
[[nodiscard]] PlanStory storyOf(const caseflow::PlanAction &action, const PlanContext &context);
[[nodiscard]] PlanStory storyOf(const caseflow::PlanGoal &goal, const PlanContext &context);

} // namespace regie::ui
