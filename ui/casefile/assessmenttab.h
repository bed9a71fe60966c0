#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class AdvicePanel;
class CellModel;
class CellTable;
class FactList;
class Panel;

/// The assessment as it was on its day, and the decision: criteria with the sentence they rest on, reasons, rule set,
/// who decided what and why. Nothing is computed again.
class AssessmentTab : public TabColumns
{
    Q_OBJECT
public:
    explicit AssessmentTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region);

private:
    void showCriterion(int row);
    void showDecision(const CaseView &view, const routing::Region &region);

    QList<rules::CriterionOutcome> m_outcomes;
    QHash<QString, routing::Sentence> m_sentences;
    CellModel *m_criteria;
    CellTable *m_table;
    ui::Panel *m_criteriaPanel;
    FactList *m_criterion;
    FactList *m_decision;
    AdvicePanel *m_advice;
};

} // namespace regie::ui
