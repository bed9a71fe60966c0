#include "ui/casefile/assessmenttab.h"

#include "ui/casefile/advicepanel.h"
#include "ui/casefile/factlist.h"
#include "ui/casefile/historyrows.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>

namespace regie::ui {

namespace {

QString eventLines(const rules::CriterionOutcome &outcome)
{
    QStringList lines;
    for (const rules::WeighedEvent &event : outcome.events) {
        lines.append(QStringLiteral("%1: %2. %3")
                         .arg(wording::day(event.date), wording::text(event.weight), wording::text(event.reason)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AssessmentTab::AssessmentTab(QWidget *parent)
    : TabColumns(QStringLiteral("caseAssessment"), tr("Assessment and decision"), parent),
      m_criteria(new CellModel(criterionHeadings(), this)),
      m_table(new CellTable(QStringLiteral("caseCriteria"), tr("Criteria"), height::evidence)),
      m_criteriaPanel(new ui::Panel(tr("Criteria"))), m_criterion(new FactList(QStringLiteral("caseCriterion"))),
      m_decision(new FactList(QStringLiteral("caseDecision"))),
      m_advice(new AdvicePanel(QStringLiteral("caseAdviceFrozen"), AdvicePanel::Below::Reasons))
{
    QBoxLayout *left = addColumn(632);
    m_table->setModel(m_criteria);
    m_table->setFitsRows(true);
    m_table->setShares({5, 2, 2});
    m_criteriaPanel->body()->addWidget(m_table);
    left->addWidget(m_criteriaPanel);
    auto *sentence = new ui::Panel(tr("What the chosen criterion rests on"));
    sentence->body()->addWidget(m_criterion);
    left->addWidget(sentence);
    left->addStretch(1);

    QBoxLayout *right = addColumn(576);
    auto *decision = new ui::Panel(tr("Decision"));
    decision->body()->addWidget(m_decision);
    right->addWidget(m_advice);
    right->addWidget(decision);
    right->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showCriterion(now.row()); });
}

void AssessmentTab::setCase(const CaseView &view, const routing::Region &region)
{
    m_outcomes = view.criteria;
    m_sentences = region.sentences;
    m_criteriaPanel->setHeading(tr("Assessed on %1").arg(wording::day(view.assessment.referenceDate)));
    m_criteria->setRows(criterionRows(view));
    m_table->updateGeometry();
    m_advice->setCase(view, region);
    showDecision(view, region);
    if (!m_outcomes.isEmpty())
        m_table->setCurrentIndex(m_criteria->index(0, 0));
    showCriterion(m_outcomes.isEmpty() ? -1 : 0);
}

void AssessmentTab::showCriterion(int row)
{
    if (row < 0 || row >= m_outcomes.size()) {
        m_criterion->setLines({{.topic = tr("Outcome"), .text = tr("Follows from all criteria together.")}});
        return;
    }
    const rules::CriterionOutcome &outcome = m_outcomes.at(row);
    QList<FactList::Line> lines = {{.topic = tr("Criterion"), .text = wording::text(outcome.criterion), .strong = true},
        {.topic = tr("Outcome"), .text = wording::text(outcome.truth)}};
    for (const QString &id : outcome.sentences) {
        const routing::Sentence sentence = m_sentences.value(id);
        if (!sentence.text.isEmpty())
            lines.append({.topic = wording::sourceText(sentence), .text = QStringLiteral("“%1”").arg(sentence.text)});
    }
    QStringList facts;
    for (const Fact fact : outcome.facts)
        facts.append(wording::text(fact));
    lines.append({.topic = tr("Asked"), .text = facts.join(QLatin1Char('\n'))});
    lines.append({.topic = tr("Events"), .text = eventLines(outcome)});
    lines.append({.topic = tr("Would change it"), .text = wording::changesText(outcome.changes)});
    m_criterion->setLines(lines);
}

void AssessmentTab::showDecision(const CaseView &view, const routing::Region &region)
{
    const QString ruleSet = view.assessment.ruleSet.isEmpty() ? tr("None in force on that day")
                            : view.assessment.ruleSetConfirmed
                                ? view.assessment.ruleSet
                                : tr("%1 (to be confirmed)").arg(view.assessment.ruleSet);
    QList<FactList::Line> lines;
    if (view.decisions.isEmpty()) {
        lines.append({.topic = tr("Decision"), .text = tr("Nothing has been decided yet."), .strong = true});
    } else {
        const Decision &decision = view.decisions.last();
        const auto by = std::find_if(view.audit.cbegin(), view.audit.cend(),
            [&decision](const store::AuditEntry &entry) { return entry.user == decision.by; });
        lines = {{.topic = tr("Decided"), .text = wording::text(decision.chosen), .strong = true},
            {.topic = tr("Advised"), .text = wording::text(decision.advised)},
            {.topic = tr("Deviation"), .text = decision.deviates ? tr("Deviates from the advice") : tr("As advised")},
            {.topic = tr("Reason"), .text = decision.reason},
            {.topic = tr("By"), .text = by != view.audit.cend() ? by->userName : QString()},
            {.topic = tr("On"), .text = wording::moment(LocalDateTime::fromUtc(decision.at))}};
    }
    const routing::Organisation *executor = region.organisation(view.file.executor, view.assessment.referenceDate);
    lines.append({.topic = tr("Given to"), .text = executor != nullptr ? executor->name : view.file.executor});
    lines.append({.topic = tr("Rule set"), .text = ruleSet});
    lines.append({.topic = tr("Reference date"), .text = wording::day(view.assessment.referenceDate)});
    m_decision->setLines(lines);
}

} // namespace regie::ui
