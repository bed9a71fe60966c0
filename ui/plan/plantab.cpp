#include "ui/plan/plantab.h"

#include "core/base/whendone.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/formkeeper.h"
#include "ui/plan/planform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QItemSelectionModel>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int planShare = 7;
constexpr int planFormShare = 4;
constexpr int leastPartWidth = 300;
constexpr int mostBeside = 3;

} // namespace

PlanTab::PlanTab(const Clock &clock, QWidget *parent)
    : TabColumns(u"casePlan"_s, tr("Plan"), parent), m_message(new MessageBar),
      m_empty(
          makeMuted(tr("Nothing was agreed in this case yet. Record the first goal or action."), TextRole::Body, true)),
      m_goalModel(new CellModel(goalHeadings(), this)),
      m_goals(new CellTable(u"planGoals"_s, tr("Goals"), height::twoLines)),
      m_partsTitle(makeLabel(tr("Everybody's part, side by side"), TextRole::Strong)), m_grid(new QGridLayout),
      m_form(new PlanForm(u"plan"_s,
          {PlanForm::Kind::Action, PlanForm::Kind::Result, PlanForm::Kind::ChangeAction, PlanForm::Kind::Goal,
              PlanForm::Kind::EndGoal, PlanForm::Kind::ChangeGoal},
          clock)),
      m_keeper(new FormKeeper(u"plan"_s, m_form->entries()))
{
    m_message->setObjectName(u"planMessage"_s);
    QBoxLayout *left = addColumn(planShare);
    left->addWidget(m_message);
    left->addWidget(m_empty);
    left->addWidget(makeGoals());
    left->addWidget(m_partsTitle);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
    left->addLayout(m_grid);
    left->addStretch(1);
    QBoxLayout *right = addColumn(planFormShare);
    right->addWidget(makeChosen());
    right->addWidget(m_form);
    right->addStretch(1);
    connect(m_form, &PlanForm::submitted, this, &PlanTab::save);
    showPlan();
}

QWidget *PlanTab::makeGoals()
{
    m_goalPanel = new ui::Panel(tr("Goals"));
    m_goals->setModel(m_goalModel);
    m_goals->setShares({5, 2, 0, 0, 0});
    m_goals->setFitsRows(true);
    m_goalPanel->body()->addWidget(m_goals);
    connect(m_goals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { choose(now.data(CellModel::IdRole).toString()); });
    connect(m_goals, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(PlanForm::Kind::ChangeGoal, row.data(CellModel::IdRole).toString());
    });
    return m_goalPanel;
}

QWidget *PlanTab::makeChosen()
{
    m_story = new ui::Panel(tr("Chosen"));
    m_story->setObjectName(u"planChosen"_s);
    QVBoxLayout *column = m_story->addBlock();
    column->setSpacing(space::s);
    m_storyTitle = makeLabel({}, TextRole::Strong, true);
    m_storyLines = makeLabel({}, TextRole::Body, true);
    m_storyChanges = makeMuted({}, TextRole::Small, true);
    column->addWidget(m_storyTitle);
    column->addWidget(m_storyLines);
    column->addWidget(m_storyChanges);
    return m_story;
}

PlanTab::Part PlanTab::makePart(int place)
{
    Part part{new ui::Panel(QString()), makeMuted({}), new CellModel({tr("Action")}, this), nullptr};
    part.table = new CellTable(u"planPart%1"_s.arg(place + 1), {}, height::twoLines);
    part.table->setModel(part.model);
    part.table->setShares({1});
    part.table->setFitsRows(true);
    part.panel->headingRow()->addWidget(part.count);
    part.panel->body()->addWidget(part.table);
    part.panel->body()->addStretch(1);
    connect(part.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { choose(now.data(CellModel::IdRole).toString()); });
    connect(part.table, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
        m_form->begin(PlanForm::Kind::Result, row.data(CellModel::IdRole).toString());
    });
    return part;
}

QList<CellTable *> PlanTab::parts() const
{
    QList<CellTable *> tables;
    for (const Part &part : m_parts) {
        if (!part.panel->isHidden())
            tables.append(part.table);
    }
    return tables;
}

void PlanTab::setCasebook(Casebook *casebook)
{
    m_casebook = casebook; // what is taken back is read again
    m_keeper->setCasebook(casebook);
    connect(casebook, &Casebook::undoableChanged, this, [this] {
        if (!m_saving)
            readAgain();
    });
}

void PlanTab::setCase(const CaseView &view, const routing::Region &region, QDate today)
{
    const bool another = m_context.plan.file != view.file.id;
    m_context.region = &region;
    m_context.today = today;
    m_context.members = planMembers(view);
    if (another) { // what was there must not stand under another case
        m_keeper->close();
        m_chosen.clear();
        m_message->clear();
        setPlan({.file = view.file.id, .number = view.file.number});
    }
    readAgain();
}

void PlanTab::setPlan(const CasePlan &plan)
{
    m_context.plan = plan;
    showPlan();
}

void PlanTab::readAgain()
{
    if (m_casebook == nullptr || m_context.plan.file.isNull())
        return;
    whenDone(PlanDesk(*m_casebook).lookLater(m_context.plan.file), this,
        [this, file = m_context.plan.file](const Result<CasePlan> &plan) {
            if (file != m_context.plan.file)
                return;
            m_form->setBusy(false);
            if (plan)
                setPlan(*plan);
            else
                m_message->say(plan.error());
            m_keeper->open(file.toBytes());
            Q_EMIT settled();
        });
}

void PlanTab::showPlan()
{
    const bool any = !m_context.plan.goals.isEmpty() || !m_context.plan.actions.isEmpty();
    m_empty->setVisible(!any);
    m_goalModel->setRows(goalRows(m_context));
    m_goalPanel->setVisible(!m_context.plan.goals.isEmpty());
    m_goals->updateGeometry();
    m_partsTitle->setVisible(!m_context.plan.actions.isEmpty());
    showParts();
    m_form->setContext(m_context);
    showChosen();
}

/// Panels are kept and filled anew, so that the keyboard stays where it is.
void PlanTab::showParts()
{
    const QList<PlanPart> parts = partsOf(m_context.plan.actions);
    while (m_parts.size() < parts.size())
        m_parts.append(makePart(static_cast<int>(m_parts.size())));
    for (int place = 0; place < m_parts.size(); ++place) {
        const Part &part = m_parts.at(place);
        part.panel->setVisible(place < parts.size());
        if (place >= parts.size())
            continue;
        const PlanPart &shown = parts.at(place);
        const auto open = std::count_if(
            shown.actions.cbegin(), shown.actions.cend(), [](const PlanAction &action) { return action.isOpen(); });
        part.panel->setHeading(partTitle(shown, m_context));
        part.table->setAccessibleName(partTitle(shown, m_context));
        part.count->setText(tr("%n open", nullptr, static_cast<int>(open)));
        part.model->setRows(partRows(shown, m_context));
        part.table->updateGeometry();
    }
    placeParts();
}

/// As many beside each other as are readable.
void PlanTab::placeParts()
{
    const int room = m_goalPanel->parentWidget() != nullptr ? m_goalPanel->parentWidget()->width() : width();
    const int scale = isLargeText() ? 2 : 1;
    const int columns = std::clamp(room / (leastPartWidth * scale), 1, mostBeside);
    for (const Part &part : std::as_const(m_parts))
        m_grid->removeWidget(part.panel);
    for (int place = 0; place < m_parts.size(); ++place)
        m_grid->addWidget(m_parts.at(place).panel, place / columns, place % columns);
    for (int column = 0; column < mostBeside; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void PlanTab::choose(const QString &id)
{
    if (id.isEmpty())
        return;
    m_chosen = id;
    showChosen();
}

void PlanTab::showChosen()
{
    const auto action = PlanActionId::parse(m_chosen);
    const auto goal = PlanGoalId::parse(m_chosen);
    PlanStory story;
    if (const PlanAction *found = action ? m_context.action(*action) : nullptr)
        story = storyOf(*found, m_context);
    else if (const PlanGoal *aim = goal ? m_context.goal(*goal) : nullptr)
        story = storyOf(*aim, m_context);
    m_story->setVisible(!story.title.isEmpty());
    m_storyTitle->setText(story.title);
    m_storyLines->setText(story.lines.join(u'\n'));
    m_storyChanges->setText(story.changes.isEmpty() ? QString() : tr("Changes:") + u'\n' + story.changes.join(u'\n'));
}

void PlanTab::save(const PlanEntry &entry)
{
    if (m_casebook == nullptr)
        return;
    m_form->setBusy(true);
    m_saving = true;
    whenDone(PlanDesk(*m_casebook).saveLater(m_context.plan.file, entry), this,
        [this, file = m_context.plan.file, variant = m_form->entries()->variant()](
            const Result<PlanRefusals> &refusals) {
            m_saving = false;
            if (file == m_context.plan.file)
                saved(refusals);
            else if (refusals && refusals->isEmpty())
                m_keeper->recorded(file.toBytes(), variant);
        });
}

void PlanTab::saved(const Result<PlanRefusals> &refusals)
{
    if (!refusals) { // a Conflict too: what came meanwhile is shown, and what was typed stays
        m_message->say(refusals.error());
        readAgain();
        return;
    }
    if (!refusals->isEmpty()) {
        m_message->clear();
        m_form->setBusy(false);
        m_form->refuse(*refusals);
        Q_EMIT settled();
        return;
    }
    m_message->say(MessageBar::Kind::Done, tr("Recorded in the plan."), tr("Ctrl+Z takes it back."));
    m_form->accept();
    readAgain();
    Q_EMIT recorded();
}

void PlanTab::resizeEvent(QResizeEvent *event)
{
    TabColumns::resizeEvent(event);
    placeParts();
}

void PlanTab::changeEvent(QEvent *event)
{
    TabColumns::changeEvent(event);
    if (m_grid != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange))
        placeParts();
}

} // namespace regie::ui
