#include "ui/casefile/stepspanel.h"

#include "ui/casefile/entryform.h"
#include "ui/casefile/moverows.h"
#include "ui/wording/dates.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

constexpr int leastSteps = 6;

/// What led to another stage is not taken back: a move back is one of its own.
bool canBeTakenBack(const CaseFlow &flow, const FlowEvent &event)
{
    const bool moved = event.kind == FlowEventKind::RunStarted || event.kind == FlowEventKind::Moved ||
                       event.kind == FlowEventKind::PhaseEntered || event.kind == FlowEventKind::PhasesLeft ||
                       event.kind == FlowEventKind::Corrected;
    const bool gone = std::any_of(flow.events.cbegin(), flow.events.cend(),
        [&event](const FlowEvent &other) { return !event.id.isNull() && other.corrects == event.id; });
    return !moved && !gone && !event.id.isNull();
}

} // namespace

StepsPanel::StepsPanel(const Clock &clock, QWidget *parent)
    : Panel(tr("Recorded in this case"), parent), m_model(new CellModel(flowEventHeadings(), this)),
      m_table(new CellTable(QStringLiteral("caseSteps"), tr("Recorded in this case"), height::row)),
      m_told(makeLabel({}, TextRole::Body, true)), m_reason(new EntryForm(QStringLiteral("takeBack"), clock)),
      m_button(makeButton(tr("Take this step back"), QStringLiteral("takeBack")))
{
    m_table->setModel(m_model);
    m_table->setShares({0, 3, 5});
    m_table->setLeastRows(leastSteps);
    body()->addWidget(m_table, 1);
    QVBoxLayout *below = addBlock();
    below->setSpacing(space::s);
    below->addWidget(m_told);
    below->addWidget(m_reason);
    below->addWidget(m_button, 0, Qt::AlignLeft);
    m_reason->setEntries({{.key = QStringLiteral("reason"),
        .label = tr("Why this step is taken back"),
        .kind = EntryKind::Line,
        .hint = tr("it stays in the list")}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StepsPanel::showChosen);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const FlowEvent *event = chosen())
            Q_EMIT takeBack(event->id, m_reason->text(QStringLiteral("reason")));
    });
    showChosen();
}

void StepsPanel::setCase(const CaseView &view)
{
    m_flow = view.flow;
    m_model->setRows(m_flow ? flowEventRows(*m_flow) : QList<CellRow>());
    setVisible(m_model->rowCount() > 0);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

/// Rows are newest first.
const FlowEvent *StepsPanel::chosen() const
{
    const qsizetype row = m_table->currentIndex().row();
    if (!m_flow || row < 0 || row >= m_flow->events.size())
        return nullptr;
    return &m_flow->events.at(m_flow->events.size() - 1 - row);
}

void StepsPanel::choose(int seq)
{
    for (qsizetype at = 0; m_flow && at < m_flow->events.size(); ++at) {
        if (m_flow->events.at(at).seq == seq)
            m_table->setCurrentIndex(m_model->index(static_cast<int>(m_flow->events.size() - 1 - at), 0));
    }
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus(Qt::OtherFocusReason);
}

void StepsPanel::showChosen()
{
    const FlowEvent *event = chosen();
    m_reason->clearErrors();
    const bool possible = event != nullptr && canBeTakenBack(*m_flow, *event);
    m_reason->setVisible(possible || m_reason->hasTyped());
    m_button->setVisible(possible);
    const QString more = event != nullptr ? wording::eventMore(*event) : QString();
    m_told->setText(more);
    m_told->setVisible(!more.isEmpty());
}

void StepsPanel::refuse(const QList<FieldRefusal> &refusals)
{
    m_reason->clearErrors();
    for (const FieldRefusal &refusal : refusals)
        m_reason->refuse(toCode(refusal.field), wording::refusalText({}, refusal));
    m_reason->focusFirstError();
}

void StepsPanel::accept()
{
    m_reason->clear();
    if (isVisible()) // who turned to another part meanwhile stays there
        m_table->setFocus(Qt::OtherFocusReason);
}

void StepsPanel::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
}

} // namespace regie::ui
