#include "ui/meeting/meetingspage.h"

#include "core/base/whendone.h"
#include "core/casebook/formdesk.h"
#include "core/casebook/partnerdesk.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/formkeeper.h"
#include "ui/meeting/attendeesfield.h"
#include "ui/meeting/meetingform.h"
#include "ui/meeting/meetingrows.h"
#include "ui/meeting/meetingtalk.h"
#include "ui/meeting/presentation.h"
#include "ui/plan/planform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"
#include "ui/wording/dates.h"
#include "ui/wording/plans.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

const QString meetingForm = u"meeting"_s;
const QString newMeetingForm = u"newmeeting"_s;
constexpr int meetingDaysBack = 183;
constexpr int meetingDaysAhead = 183;
constexpr int meetingListWidth = 400;
constexpr int narrowMeetings = 900;
constexpr int rowsWhenStacked = 3;

QWidget *scrolled(QWidget *widget, const QString &name, const QString &title)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    widget->setBackgroundRole(QPalette::Window);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // scrolled rather than squeezed
    area->setWidget(widget);
    return area;
}

} // namespace

MeetingsPage::MeetingsPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(new MessageBar), m_model(new CellModel(meetingHeadings(), this)),
      m_list(new CellTable(u"meetingList"_s, tr("Meetings"), height::twoLines)),
      m_empty(makeMuted(tr("No meeting was recorded in half a year. Begin with New meeting."), TextRole::Body, true)),
      m_form(new MeetingForm(casebook.clock())), m_talk(new MeetingTalk(casebook.region(), casebook.clock())),
      m_keeper(new FormKeeper(meetingForm, m_form->entries()))
{
    setObjectName(u"meetingsPage"_s);
    m_keeper->setCasebook(&casebook);
    m_talk->setCasebook(&casebook);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(makeTitle());
    column->addWidget(m_message);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(space::m);
    m_halves->addWidget(makeList());
    m_halves->addWidget(makeMeeting(), 1);
    column->addLayout(m_halves, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto id = MeetingId::parse(now.data(CellModel::IdRole).toString());
        if (id && *id != m_id)
            open(*id);
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        setView(View::Talk);
        m_talk->takeFocus();
    });
    connect(m_form, &MeetingForm::submitted, this, &MeetingsPage::save);
    connect(m_talk, &MeetingTalk::recorded, this, &MeetingsPage::record);
    connect(m_talk, &MeetingTalk::planned, this, &MeetingsPage::plan);
    connect(&casebook, &Casebook::casesChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    connect(&casebook, &Casebook::undoableChanged, this, [this] {
        if (isVisible() && !m_new)
            readMeeting();
    });
    m_form->attendees()->setOffers(organisationsOn(casebook.region(), casebook.clock().today()), {});
    showViews();
}

QLayout *MeetingsPage::makeTitle()
{
    QHBoxLayout *row = makeTitleRow(tr("Consultations"));
    QPushButton *fresh = makeButton(tr("New meeting…"), u"newMeeting"_s, ButtonKind::Normal, u"Ctrl+Shift+N"_s);
    connect(fresh, &QPushButton::clicked, this, &MeetingsPage::newMeeting);
    row->addWidget(fresh);
    return row;
}

QWidget *MeetingsPage::makeList()
{
    auto *panel = new ui::Panel(tr("Meetings"));
    m_list->setMinimumWidth(meetingListWidth - 2);                      // within the frame of the panel
    panel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding); // wider with large text
    m_list->setModel(m_model);
    m_list->setShares({0, 1, 0});
    m_empty->setContentsMargins(space::m, space::m, space::m, space::m);
    panel->body()->addWidget(m_empty);
    panel->body()->addWidget(m_list, 1);
    panel->body()->addStretch(0);
    return panel;
}

QWidget *MeetingsPage::makeMeeting()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(space::s);
    m_title = makeLabel({}, TextRole::DetailHeading);
    m_views = new Segmented(u"meetingViews"_s);
    m_views->setAccessibleName(tr("Prepare or hold the meeting"));
    m_views->setChoices(
        {{tr("Prepare"), static_cast<int>(View::Prepare), {}}, {tr("Hold"), static_cast<int>(View::Talk), {}}});
    m_views->setValue(static_cast<int>(View::Prepare));
    m_present = makeButton(tr("On the screen…"), u"meetingPresent"_s, ButtonKind::Normal, u"F5"_s);
    m_decisions = makeButton(tr("List of &decisions…"), u"meetingDecisions"_s);
    m_decisions->setToolTip(tr("What was decided and agreed of the case that is chosen, for one partner at a time"));
    m_title->setWordWrap(true);
    tools->addWidget(m_title, 1);
    tools->addWidget(m_views);
    tools->addWidget(m_decisions);
    tools->addWidget(m_present);
    column->addWidget(m_tools);
    m_nothing = makeMuted(tr("Choose a meeting, or begin a new one."), TextRole::Body, true);
    column->addWidget(m_nothing);
    column->addWidget(scrolled(m_form, u"meetingPrepare"_s, tr("Prepare")), 1);
    column->addWidget(scrolled(m_talk, u"meetingTalk"_s, tr("Hold")), 1);
    column->addStretch(0);
    connect(m_views, &Segmented::picked, this, [this](int view) { setView(static_cast<View>(view)); });
    connect(m_present, &QPushButton::clicked, this, &MeetingsPage::present);
    connect(m_decisions, &QPushButton::clicked, this, [this] {
        if (!m_talk->chosen().isNull())
            Q_EMIT decisionsWanted(m_talk->chosen(), m_id);
    });
    return box;
}

void MeetingsPage::setView(View view)
{
    if (m_new)
        view = View::Prepare; // nothing was kept that could be talked about
    m_views->setValue(static_cast<int>(view));
    showViews();
}

void MeetingsPage::showViews()
{
    const bool any = m_new || !m_id.isNull();
    const bool talk = m_views->value() == static_cast<int>(View::Talk);
    m_nothing->setVisible(!any);
    m_tools->setVisible(any);
    m_views->setVisible(!m_new);
    m_present->setVisible(!m_new);
    m_decisions->setVisible(any && !m_new && talk);
    m_form->parentWidget()->parentWidget()->setVisible(any && !talk);
    m_talk->parentWidget()->parentWidget()->setVisible(any && talk);
    arrange(); // another half needs another width
}

void MeetingsPage::reload()
{
    m_stale = false;
    const QDate today = m_casebook.clock().today();
    offer();
    whenDone(MeetingDesk(m_casebook).listLater(today.addDays(-meetingDaysBack), today.addDays(meetingDaysAhead)), this,
        [this, asked = ++m_asked](const Result<QList<store::MeetingRow>> &meetings) {
            if (asked != m_asked)
                return;
            if (!meetings) {
                failed(meetings.error());
                return;
            }
            m_model->setRows(meetingRows(*meetings, m_casebook.clock().now()));
            m_empty->setVisible(meetings->isEmpty());
            m_list->setVisible(!meetings->isEmpty());
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (!m_id.isNull() && m_model->idAt(row) == m_id.toString())
                    m_list->setCurrentIndex(m_model->index(row, 0));
            }
            resume();
            Q_EMIT settled();
        });
}

void MeetingsPage::resume()
{
    if (m_new || !m_id.isNull() || std::exchange(m_resumed, true))
        return;
    if (!FormDesk(m_casebook).kept(newMeetingForm, FormDesk::aboutNoCase()).value_or(QByteArray()).isEmpty())
        newMeeting();
}

/// What the fields of a meeting offer: open cases, organisations, and who works there.
void MeetingsPage::offer()
{
    whenDone(m_casebook.casesLater(), this, [this](const Result<QList<store::CaseRow>> &rows) {
        if (!rows)
            return;
        QList<AgendaChoice> choices;
        for (const store::CaseRow &row : *rows) {
            const bool ours = m_view.meeting.item(row.file.id) != nullptr;
            if (row.file.status != CaseStatus::Closed || ours)
                choices.append(
                    {row.file.id, row.householdName.isEmpty() ? row.file.number
                                                              : tr("%1, %2").arg(row.file.number, row.householdName)});
        }
        m_form->agenda()->setChoices(choices);
    });
    whenDone(PartnerDesk(m_casebook).lookLater(), this, [this](const Result<PartnerView> &partners) {
        QStringList names;
        if (partners) {
            for (const Professional &one : partners->professionals) {
                if (!one.leftOn.isValid())
                    names.append(one.name);
            }
        }
        m_form->attendees()->setOffers(organisationsOn(m_casebook.region(), m_casebook.clock().today()), names);
    });
}

void MeetingsPage::newMeeting()
{
    newMeetingAbout({});
}

void MeetingsPage::newMeetingAbout(CaseId file)
{
    m_message->clear();
    m_new = true;
    m_id = {};
    m_list->setCurrentIndex({});
    MeetingView view;
    view.meeting.id = MeetingDesk(m_casebook).newId();
    m_view = view;
    m_title->setText(tr("New meeting"));
    m_keeper->close();
    m_form->setMeeting(view);
    m_keeper->open(newMeetingForm, FormDesk::aboutNoCase());
    m_form->agenda()->ensure(file);
    setView(View::Prepare);
    m_form->takeFocus();
}

void MeetingsPage::open(MeetingId id)
{
    m_message->clear();
    m_new = false;
    m_id = id;
    readMeeting();
}

void MeetingsPage::readMeeting()
{
    if (m_id.isNull())
        return;
    whenDone(MeetingDesk(m_casebook).lookLater(m_id), this, [this, id = m_id](const Result<MeetingView> &view) {
        if (id != m_id)
            return;
        setBusy(false);
        if (view) {
            showMeeting(*view);
        } else if (view.error().code == ErrorCode::NotFound) { // taken back
            m_id = {};
            showViews();
        } else {
            m_message->say(view.error());
        }
        Q_EMIT settled();
    });
}

void MeetingsPage::showMeeting(const MeetingView &view)
{
    const bool another = view.meeting.id != m_view.meeting.id;
    const bool changed = another || view.meeting.revision != m_view.meeting.revision;
    m_view = view;
    m_title->setText(meetingTitle(view.meeting));
    if (another)
        m_keeper->close();
    if (changed || !m_form->isVisible())
        m_form->setMeeting(view);
    m_keeper->open(meetingForm, view.meeting.id.toBytes());
    m_talk->setMeeting(view);
    if (another)
        setView(view.meeting.at < m_casebook.clock().now() ? View::Talk : View::Prepare);
    showViews();
}

void MeetingsPage::failed(const Error &error)
{
    m_message->say(error);
    setBusy(false);
    Q_EMIT settled();
}

void MeetingsPage::setBusy(bool busy)
{
    m_form->setBusy(busy);
    m_talk->setBusy(busy);
}

void MeetingsPage::save(const Meeting &meeting)
{
    setBusy(true);
    whenDone(MeetingDesk(m_casebook).saveLater(meeting), this,
        [this, id = meeting.id, isNew = m_new](const Result<MeetingRefusals> &refusals) {
            if (!refusals) {
                failed(refusals.error());
                return;
            }
            setBusy(false);
            if (!refusals->isEmpty()) {
                m_message->clear();
                m_form->refuse(*refusals);
                Q_EMIT settled();
                return;
            }
            if (m_view.meeting.id == id)
                m_form->accept();
            else // another is open already
                m_keeper->recorded(
                    isNew ? newMeetingForm : meetingForm, isNew ? FormDesk::aboutNoCase() : id.toBytes(), {});
            m_new = false;
            m_id = id;
            m_view = {};
            m_message->say(MessageBar::Kind::Done, tr("The meeting is recorded."), tr("Ctrl+Z takes it back."));
            reload();
            readMeeting();
        });
}

void MeetingsPage::record(const ItemEntry &entry)
{
    setBusy(true);
    whenDone(MeetingDesk(m_casebook).recordLater(m_id, entry), this, [this](const Result<MeetingRefusals> &refusals) {
        if (!refusals) {
            failed(refusals.error());
            return;
        }
        setBusy(false);
        if (!refusals->isEmpty()) {
            m_message->clear();
            m_talk->refuse(*refusals);
            Q_EMIT settled();
            return;
        }
        m_message->say(MessageBar::Kind::Done, tr("Recorded."), tr("Ctrl+Z takes it back."));
        m_talk->accept();
        readMeeting();
    });
}

void MeetingsPage::plan(CaseId file, const PlanEntry &entry)
{
    setBusy(true);
    whenDone(PlanDesk(m_casebook).saveLater(file, entry), this, [this, file](const Result<PlanRefusals> &refusals) {
        if (!refusals) {
            failed(refusals.error());
            return;
        }
        setBusy(false);
        if (!refusals->isEmpty()) {
            m_message->clear();
            m_talk->actionForm()->refuse(*refusals);
            Q_EMIT settled();
            return;
        }
        m_message->say(MessageBar::Kind::Done, tr("The action is recorded in the plan."), tr("Ctrl+Z takes it back."));
        m_talk->acceptAction(file);
        readMeeting();
    });
}

QWidget *MeetingsPage::present()
{
    if (m_id.isNull() || m_view.cases.isEmpty())
        return nullptr;
    auto *dialog = new Presentation(m_view, m_casebook.region(), m_casebook.clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// With large text, or in a window that is too narrow for both halves, the list stands above the meeting and shows
/// three of them.
void MeetingsPage::arrange()
{
    const QMargins around = layout()->contentsMargins();
    int needed = around.left() + around.right() + m_halves->spacing();
    for (int i = 0; i < m_halves->count(); ++i)
        needed += m_halves->itemAt(i)->minimumSize().width();
    const bool stacked = isLargeText() || width() < std::max(narrowMeetings, needed);
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->parentWidget()->setSizePolicy(stacked ? QSizePolicy::Expanding : QSizePolicy::Maximum,
        stacked ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_list->setMaximumHeight(
        stacked ? heightFor(height::groupRow) + rowsWhenStacked * heightFor(height::twoLines) : QWIDGETSIZE_MAX);
}

/// Of the wider half: beside each other they would keep the window from becoming so narrow that they stack.
QSize MeetingsPage::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    int widest = m_message->minimumSizeHint().width();
    for (int i = 0; i < m_halves->count(); ++i)
        widest = std::max(widest, m_halves->itemAt(i)->minimumSize().width());
    return {widest + around.left() + around.right(), QWidget::minimumSizeHint().height()};
}

void MeetingsPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MeetingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_halves != nullptr)
        arrange();
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    if (m_stale)
        reload();
}

void MeetingsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
