#include "ui/meeting/meetingtalk.h"

#include "ui/casefile/celltable.h"
#include "ui/casefile/formkeeper.h"
#include "ui/meeting/meetingrows.h"
#include "ui/plan/planform.h"
#include "ui/plan/planrows.h"
#include "ui/wording/flow.h"
#include "ui/wording/plans.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int talkListShare = 2;
constexpr int talkShare = 7;
const QTime endOfTalkDay(23, 59);

} // namespace

MeetingTalk::MeetingTalk(const routing::Region &region, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_region(region), m_clock(clock), m_caseModel(new CellModel(agendaHeadings(), this)),
      m_cases(new CellTable(u"talkCases"_s, tr("Agenda"), height::twoLines)),
      m_title(makeLabel({}, TextRole::DetailHeading, true)), m_stand(makeMuted({}, TextRole::Body, true)),
      m_openModel(new CellModel(actionHeadings(), this)),
      m_open(new CellTable(u"talkOpen"_s, tr("Open actions of last time"), height::row)),
      m_entries(new EntryForm(u"talk"_s, clock)),
      m_record(makeButton(tr("Record what was said"), u"talkRecord"_s, ButtonKind::Primary, u"Ctrl+S"_s)),
      m_madeModel(new CellModel(actionHeadings(), this)),
      m_made(new CellTable(u"talkMade"_s, tr("Actions of this meeting"), height::row)),
      m_action(new PlanForm(u"talkAction"_s, {PlanForm::Kind::Action, PlanForm::Kind::Result}, clock)),
      m_keeper(new FormKeeper(u"talk"_s, m_entries)),
      m_actionKeeper(new FormKeeper(u"talkaction"_s, m_action->entries()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(makeLeft(), talkListShare);
    row->addWidget(makeRight(), talkShare);
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto file = CaseId::parse(now.data(CellModel::IdRole).toString());
        if (file)
            choose(*file);
    });
    connect(m_cases, &QAbstractItemView::activated, this, [this] { m_entries->focusFirst(); });
    connect(m_open, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_action->begin(PlanForm::Kind::Result, index.data(CellModel::IdRole).toString());
    });
    connect(m_record, &QPushButton::clicked, this, &MeetingTalk::submit);
    m_entries->setPreset([this] {
        if (const MeetingCase *one = current())
            setWords(one->item);
    });
    connect(m_action, &PlanForm::submitted, this, [this](const PlanEntry &entry) {
        m_sentAction = m_action->entries()->variant();
        Q_EMIT planned(m_file, entry);
    });
}

void MeetingTalk::setCasebook(Casebook *casebook)
{
    m_keeper->setCasebook(casebook);
    m_actionKeeper->setCasebook(casebook);
}

/// The same case can be on the agenda of two meetings.
QString MeetingTalk::draftName() const
{
    return u"talk "_s + m_view.meeting.id.toString();
}

/// What was typed of the case before stays its own.
void MeetingTalk::keepAside()
{
    m_keeper->close();
    m_actionKeeper->close();
    m_filled = {};
}

QWidget *MeetingTalk::makeLeft()
{
    auto *panel = new ui::Panel(tr("Agenda"));
    m_cases->setModel(m_caseModel);
    m_cases->setShares({1});
    panel->body()->addWidget(m_cases, 1);
    return panel;
}

QWidget *MeetingTalk::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *words = new ui::Panel;
    QVBoxLayout *block = words->addBlock();
    block->setSpacing(space::m);
    block->addWidget(m_title);
    block->addWidget(m_stand);
    m_openPanel = new ui::Panel(tr("Open actions of last time"));
    m_open->setModel(m_openModel);
    m_open->setShares({5, 3, 0});
    m_open->setFitsRows(true);
    m_openPanel->body()->addWidget(m_open);
    block->addWidget(m_openPanel);
    block->addWidget(m_entries);
    block->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(words);
    m_madePanel = new ui::Panel(tr("Actions of this meeting"));
    m_made->setModel(m_madeModel);
    m_made->setShares({5, 3, 0});
    m_made->setFitsRows(true);
    m_madePanel->body()->addWidget(m_made);
    column->addWidget(m_madePanel);
    m_action->setHeading(tr("Agree on an action"));
    column->addWidget(m_action);
    column->addStretch(1);
    return right;
}

const MeetingCase *MeetingTalk::current() const
{
    const auto found = std::find_if(
        m_view.cases.cbegin(), m_view.cases.cend(), [this](const MeetingCase &one) { return one.item.file == m_file; });
    return found != m_view.cases.cend() ? &*found : nullptr;
}

void MeetingTalk::setMeeting(const MeetingView &view)
{
    if (view.meeting.id != m_view.meeting.id)
        keepAside();
    m_view = view;
    m_action->setMeeting(view.meeting.id);
    const CaseId wanted = current() != nullptr   ? m_file
                          : view.cases.isEmpty() ? CaseId()
                                                 : view.cases.first().item.file;
    m_caseModel->setRows(agendaRows(view));
    choose(wanted);
}

void MeetingTalk::choose(CaseId file)
{
    if (m_file != file)
        keepAside();
    m_file = file;
    for (int row = 0; row < m_caseModel->rowCount(); ++row) {
        if (m_caseModel->idAt(row) == file.toString() && m_cases->currentIndex().row() != row)
            m_cases->setCurrentIndex(m_caseModel->index(row, 0));
    }
    showCase();
}

QList<Entry> MeetingTalk::asked(const MeetingCase &one) const
{
    QList<Entry> entries{{.key = u"picture"_s,
                             .label = tr("Forming the picture"),
                             .kind = EntryKind::Text,
                             .hint = tr("what does everybody know")},
        {.key = u"judgement"_s,
            .label = tr("Forming the judgement"),
            .kind = EntryKind::Text,
            .hint = tr("what does that mean for the safety")},
        {.key = u"decision"_s,
            .label = tr("Deciding"),
            .kind = EntryKind::Text,
            .hint = tr("what is decided, and why")}};
    if (m_view.meeting.kind != MeetingKind::Weighing || one.decisions.isEmpty())
        return entries;
    QList<EntryChoice> acts;
    for (const QString &act : one.decisions)
        acts.append({wording::actText(act), act});
    entries.append({.key = u"outcome"_s,
        .label = tr("Decision on MDA++"),
        .kind = EntryKind::Choice,
        .hint = tr("may stay empty"),
        .choices = acts});
    entries.append({.key = u"until"_s,
        .label = tr("Taken up again"),
        .kind = EntryKind::Moment,
        .hint = tr("only when it is held"),
        .time = endOfTalkDay});
    return entries;
}

void MeetingTalk::showCase()
{
    const MeetingCase *one = current();
    setVisible(one != nullptr);
    if (one == nullptr)
        return;
    const PlanContext context = planContextOf(m_view, *one, m_region, m_clock.today());
    m_title->setText(one->householdName.isEmpty() ? one->number : tr("%1, %2").arg(one->number, one->householdName));
    QStringList stand{wording::flowText(one->stand.flow), wording::stateText(one->stand.state)};
    if (one->stand.phase)
        stand.append(wording::text(*one->stand.phase));
    stand.removeAll(QString());
    if (!one->item.question.isEmpty())
        stand.append(tr("Question: %1").arg(one->item.question));
    m_stand->setText(stand.join(u" · "_s));
    m_openModel->setRows(actionRows(one->open, context));
    m_openPanel->setVisible(!one->open.isEmpty());
    m_open->updateGeometry();
    m_madeModel->setRows(actionRows(one->made, context));
    m_madePanel->setVisible(!one->made.isEmpty());
    m_made->updateGeometry();
    m_action->setContext(context);
    fill(*one);
    m_keeper->open(draftName(), m_file.toBytes());
    m_actionKeeper->open(m_file.toBytes());
}

/// What was typed stays when the same words are read again.
void MeetingTalk::fill(const MeetingCase &one)
{
    const bool made = m_entries->setEntries(asked(one));
    if (!made && m_filled == m_file && m_filledRevision == one.item.revision)
        return;
    m_filled = m_file;
    m_filledRevision = one.item.revision;
    m_entries->clearErrors();
    m_entries->refill([this, &one] { setWords(one.item); });
}

void MeetingTalk::setWords(const AgendaItem &item)
{
    m_entries->setText(u"picture"_s, item.picture);
    m_entries->setText(u"judgement"_s, item.judgement);
    m_entries->setText(u"decision"_s, item.decision);
}

void MeetingTalk::submit()
{
    const MeetingCase *one = current();
    if (one == nullptr)
        return;
    m_entries->clearErrors();
    if (!m_entries->isTyped()) {
        m_entries->focusFirstError();
        return;
    }
    ItemEntry entry{one->item, std::nullopt};
    entry.item.picture = m_entries->text(u"picture"_s);
    entry.item.judgement = m_entries->text(u"judgement"_s);
    entry.item.decision = m_entries->text(u"decision"_s);
    if (m_entries->choice(u"outcome"_s).isValid())
        entry.item.outcome = m_entries->choice(u"outcome"_s).toString();
    if (const LocalDateTime until = m_entries->moment(u"until"_s); until.isValid())
        entry.until = until;
    m_sent = entry;
    m_sentFrom = draftName();
    Q_EMIT recorded(entry);
}

void MeetingTalk::refuse(const MeetingRefusals &refusals)
{
    m_entries->clearErrors();
    for (const MeetingRefusal &refusal : refusals)
        m_entries->refuse(refusal.field, wording::text(refusal));
    m_entries->focusFirstError();
}

void MeetingTalk::accept()
{
    if (m_sent.item.file != m_file || m_sentFrom != draftName()) { // something else is talked about already
        m_keeper->recorded(m_sentFrom, m_sent.item.file.toBytes(), {});
        return;
    }
    m_entries->clearErrors();
    m_entries->refill([this] { setWords(m_sent.item); }); // what was typed meanwhile stays
    m_entries->begins(u"outcome"_s);
    m_entries->begins(u"until"_s);
    m_filledRevision = -1; // what is read next is what was recorded
}

void MeetingTalk::acceptAction(CaseId file)
{
    if (file == m_file)
        m_action->accept();
    else
        m_actionKeeper->recorded(file.toBytes(), m_sentAction);
}

void MeetingTalk::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
    m_action->setBusy(busy);
}

void MeetingTalk::takeFocus()
{
    m_cases->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
