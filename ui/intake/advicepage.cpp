#include "ui/intake/advicepage.h"

#include "ui/intake/adviceheader.h"
#include "ui/intake/criteriamodel.h"
#include "ui/intake/decisionbox.h"
#include "ui/intake/historymodel.h"
#include "ui/intake/panes.h"
#include "ui/widgets/thvclock.h"
#include "ui/wording/dates.h"
#include "ui/wording/rules.h"

#include <QHeaderView>
#include <QTableView>

namespace regie::ui {

using namespace Qt::StringLiterals;

QString firstVisitText(const QList<Deadline> &deadlines, LocalDateTime now)
{
    for (const Deadline &deadline : deadlines) {
        if (deadline.kind == DeadlineKind::FirstVisit && !deadline.doneAt)
            return AdvicePage::tr("First visit: %1").arg(wording::remaining(deadline.due, now));
    }
    return {};
}

AdvicePage::AdvicePage(Intake &draft, const PageContext &context, QWidget *parent)
    : IntakePage(draft, context, parent), m_header(new AdviceHeader(context.region)),
      m_criteria(new CriteriaModel(this)), m_sentence(makeMuted({}, TextRole::Small, true)), m_reasons(new ReasonList),
      m_change(makeLabel({}, TextRole::Body, true)), m_steps(makeLabel({}, TextRole::Body, true)),
      m_decision(new DecisionBox(this->draft())), m_clockPanel(new Panel), m_clock(new ThvClock)
{
    m_clockPanel->addBlock()->addWidget(m_clock);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeAdvicePanel());
    column->addWidget(m_clockPanel);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content));
    connect(m_decision, &DecisionBox::edited, this, &IntakePage::edited);
}

QWidget *AdvicePage::makeAdvicePanel()
{
    m_table = makeEvidenceTable(m_criteria, u"criteria"_s, tr("Criteria for ICM and MDA++"));
    m_table->setColumnWidth(CriteriaModel::IcmColumn, scaledWidth(116));
    m_table->setColumnWidth(CriteriaModel::MdaColumn, scaledWidth(148));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(CriteriaModel::CriterionColumn, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showSentence(now.row()); });
    m_sentence->setContentsMargins(space::m, space::s, space::m, space::s);
    m_sentence->setObjectName(u"criterionSentence"_s);
    m_sentence->hide();
    m_change->setContentsMargins(space::m, space::s, space::m, space::s);
    m_change->setObjectName(u"whatChanges"_s);
    m_steps->setContentsMargins(space::m, 0, space::m, space::s);
    m_steps->setObjectName(u"nextSteps"_s);

    auto *panel = new Panel;
    panel->body()->addWidget(m_header);
    panel->addRule();
    panel->body()->addWidget(m_table);
    panel->body()->addWidget(m_sentence);
    panel->body()->addWidget(m_reasons);
    panel->addRule();
    panel->body()->addWidget(m_change);
    panel->body()->addWidget(m_steps);
    panel->addRule();
    panel->body()->addWidget(m_decision);
    return panel;
}

void AdvicePage::fitTable()
{
    const int rows = m_criteria->rowCount() * heightFor(height::evidence);
    m_table->setFixedHeight(
        rows + std::max(m_table->horizontalHeader()->sizeHint().height(), heightFor(height::groupRow)) + 2);
}

void AdvicePage::showSentence(int row)
{
    QStringList quotes;
    const QStringList ids = m_criteria->sentencesOf(row);
    for (const QString &id : ids) {
        const auto sentence = context().region.sentences.constFind(id);
        if (sentence != context().region.sentences.constEnd())
            quotes.append(tr("“%1” %2").arg(sentence->text, wording::sourceText(*sentence)));
    }
    m_sentence->setText(quotes.join(QLatin1Char('\n')));
    m_sentence->setVisible(!quotes.isEmpty());
}

void AdvicePage::fill()
{
}

void AdvicePage::present(const IntakePicture &picture)
{
    m_header->present(picture, draft().decision.taken);
    m_criteria->setPicture(picture);
    m_reasons->setReasons(picture.advice.route, picture.advice.reasons);
    const QString changes = wording::changesText(picture.advice.changes);
    m_change->setText(tr("What can change this: %1").arg(changes));
    m_change->setVisible(!changes.isEmpty());
    QStringList steps;
    for (const routing::NextStep &step : picture.advice.steps)
        steps.append(wording::text(step, context().region, picture.input.referenceDate));
    m_steps->setText(tr("Next: %1").arg(steps.join(u" "_s)));
    m_steps->setVisible(!steps.isEmpty());
    m_decision->present(picture);
    showClock(picture);
}

void AdvicePage::showClock(const IntakePicture &picture)
{
    m_clockPanel->setVisible(picture.thv.has_value());
    if (!picture.thv)
        return;
    const LocalDateTime now = context().clock.now();
    m_clock->setTerm(*picture.thv, now);
    const QString visit = firstVisitText(picture.deadlines, now);
    if (!visit.isEmpty())
        m_clock->setRemark(visit);
}

bool AdvicePage::focusProblem(const QString &where)
{
    return m_decision->focusProblem(where);
}

void AdvicePage::focusFirst()
{
    m_decision->mainField()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AdvicePage::panes() const
{
    return {m_table, m_decision->mainField()};
}

bool AdvicePage::confirm()
{
    return m_decision->confirm();
}

bool AdvicePage::dismiss()
{
    return m_decision->dismiss();
}

} // namespace regie::ui
