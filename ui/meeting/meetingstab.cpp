#include "ui/meeting/meetingstab.h"

#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"
#include "ui/meeting/meetingrows.h"
#include "ui/plan/planrows.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/panel.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int caseMeetingShare = 5;
constexpr int chosenMeetingShare = 6;

} // namespace

MeetingsTab::MeetingsTab(QWidget *parent)
    : TabColumns(u"caseMeetings"_s, tr("Consultations"), parent),
      m_empty(makeMuted(tr("This case was on no agenda yet. Plan the first meeting about it."), TextRole::Body, true)),
      m_model(new CellModel(meetingHeadings(), this)),
      m_list(new CellTable(u"caseMeetingList"_s, tr("Meetings about this case"), height::twoLines)),
      m_facts(new FactList(u"caseMeetingFacts"_s)), m_open(makeButton(tr("Open the meeting…"), u"caseMeetingOpen"_s)),
      m_decisions(makeButton(tr("List of decisions…"), u"caseMeetingDecisions"_s)),
      m_actionModel(new CellModel(actionHeadings(), this)),
      m_actions(new CellTable(u"caseMeetingActions"_s, tr("Actions of this meeting"), height::twoLines))
{
    QBoxLayout *left = addColumn(caseMeetingShare);
    QPushButton *plan = makeButton(tr("Plan a meeting…"), u"planMeeting"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(plan);
    tools->addStretch(1);
    left->addLayout(tools);
    left->addWidget(m_empty);
    left->addWidget(makeList());
    left->addStretch(1);
    QBoxLayout *right = addColumn(chosenMeetingShare);
    right->addWidget(makeChosen());
    right->addWidget(makeActions());
    right->addStretch(1);
    connect(plan, &QPushButton::clicked, this, &MeetingsTab::planWanted);
    showChosen();
}

QWidget *MeetingsTab::makeList()
{
    m_listPanel = new ui::Panel(tr("Meetings"));
    m_list->setModel(m_model);
    m_list->setShares({0, 1, 0});
    m_list->setFitsRows(true);
    m_listPanel->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingsTab::showChosen);
    connect(m_list, &QAbstractItemView::activated, this, &MeetingsTab::openChosen);
    return m_listPanel;
}

QWidget *MeetingsTab::makeChosen()
{
    m_meeting = new ui::Panel(tr("Chosen meeting"));
    m_meeting->body()->addWidget(m_facts);
    m_meeting->addRule();
    auto *buttons = new Beside;
    buttons->row()->setSpacing(space::s);
    buttons->row()->addWidget(m_open);
    buttons->row()->addWidget(m_decisions);
    buttons->row()->addStretch(1);
    m_meeting->addBlock()->addWidget(buttons);
    // never lower than it asks: columns under each other are given the least that they can do with
    m_meeting->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_open, &QPushButton::clicked, this, &MeetingsTab::openChosen);
    connect(m_decisions, &QPushButton::clicked, this, [this] {
        if (const Meeting *meeting = chosen())
            Q_EMIT decisionsWanted(meeting->id);
    });
    return m_meeting;
}

QWidget *MeetingsTab::makeActions()
{
    m_actionPanel = new ui::Panel(tr("Actions of this meeting"));
    m_actions->setModel(m_actionModel);
    m_actions->setShares({5, 3, 0});
    m_actions->setFitsRows(true);
    m_actionPanel->body()->addWidget(m_actions);
    connect(m_actions, &QAbstractItemView::activated, this,
        [this](const QModelIndex &row) { Q_EMIT actionWanted(row.data(CellModel::IdRole).toString()); });
    return m_actionPanel;
}

void MeetingsTab::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    const QString was = m_file == view.file.id ? m_model->idAt(m_list->currentIndex().row()) : QString();
    m_file = view.file.id;
    m_context.region = &region;
    m_context.today = now.date;
    m_now = now;
    m_context.members = planMembers(view);
    m_context.plan.actions = view.actions;
    m_meetings = view.meetings;
    const QList<CellRow> rows = caseMeetingRows(m_meetings, m_file, now);
    m_model->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_listPanel->setVisible(!rows.isEmpty());
    m_list->updateGeometry();
    const auto same = std::ranges::find(rows, was, &CellRow::id);
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(same == rows.cend() ? 0 : static_cast<int>(same - rows.cbegin()), 0));
    showChosen();
}

void MeetingsTab::choose(MeetingId id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->idAt(row) == id.toString())
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

const Meeting *MeetingsTab::chosen() const
{
    const auto id = MeetingId::parse(m_model->idAt(m_list->currentIndex().row()));
    const auto found = id ? std::ranges::find(m_meetings, *id, &Meeting::id) : m_meetings.cend();
    return found == m_meetings.cend() ? nullptr : &*found;
}

void MeetingsTab::showChosen()
{
    const Meeting *meeting = chosen();
    m_meeting->setVisible(meeting != nullptr);
    QList<PlanAction> made;
    if (meeting != nullptr) {
        m_meeting->setHeading(meetingTitle(*meeting));
        m_facts->setLines(meetingFacts(*meeting, m_file, m_context, m_now));
        m_decisions->setVisible(meeting->state == MeetingState::Held);
        std::ranges::copy_if(m_context.plan.actions, std::back_inserter(made),
            [meeting](const PlanAction &action) { return action.meeting == meeting->id; });
    }
    m_actionModel->setRows(actionRows(made, m_context));
    m_actionPanel->setVisible(!made.isEmpty());
    m_actions->updateGeometry();
}

void MeetingsTab::openChosen()
{
    if (const Meeting *meeting = chosen())
        Q_EMIT openWanted(meeting->id);
}

} // namespace regie::ui
