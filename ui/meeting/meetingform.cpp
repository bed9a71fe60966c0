#include "ui/meeting/meetingform.h"

#include "ui/meeting/attendeesfield.h"
#include "ui/wording/plans.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

template <typename E>
QList<EntryChoice> meetingChoices(std::initializer_list<E> values)
{
    QList<EntryChoice> choices;
    for (const E value : values)
        choices.append({wording::text(value), static_cast<int>(value)});
    return choices;
}

} // namespace

MeetingForm::MeetingForm(const Clock &clock, QWidget *parent)
    : Panel(tr("Prepare"), parent), m_entries(new EntryForm(u"meeting"_s, clock)),
      m_agenda(new AgendaField(tr("Agenda"), u"agenda"_s)),
      m_attendees(new AttendeesField(tr("Who is asked, and who comes"), u"attendee"_s)),
      m_save(makeButton(tr("Keep the meeting"), u"meetingSave"_s, ButtonKind::Primary, u"Ctrl+Return"_s))
{
    setObjectName(u"meetingForm"_s);
    const QString mayBeEmpty = tr("may stay empty");
    m_entries->setEntries(
        {{.key = u"kind"_s,
             .label = tr("Kind of meeting"),
             .kind = EntryKind::Segments,
             .choices = meetingChoices({MeetingKind::Weighing, MeetingKind::CaseMeeting, MeetingKind::SystemTalk})},
            {.key = u"at"_s, .label = tr("When"), .kind = EntryKind::Moment, .time = std::nullopt},
            {.key = u"place"_s, .label = tr("Where"), .kind = EntryKind::Line, .hint = mayBeEmpty},
            {.key = u"chair"_s, .label = tr("Who leads it"), .kind = EntryKind::Line, .hint = mayBeEmpty},
            {.key = u"state"_s,
                .label = tr("Standing"),
                .kind = EntryKind::Segments,
                .choices = meetingChoices({MeetingState::Planned, MeetingState::Held, MeetingState::CalledOff})},
            {.key = u"note"_s, .label = tr("Note"), .kind = EntryKind::Text, .hint = mayBeEmpty}});
    QVBoxLayout *column = addBlock();
    column->setSpacing(space::m);
    column->addWidget(m_entries);
    column->addWidget(m_agenda);
    column->addWidget(m_attendees);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &MeetingForm::submit);
    m_entries->setPreset([this] { fill(); });
    m_entries->addExtra(
        u"agenda"_s, [this] { return m_agenda->kept(); }, [this](const QJsonValue &kept) { m_agenda->putBack(kept); });
    m_entries->addExtra(
        u"attendees"_s, [this] { return m_attendees->kept(); },
        [this](const QJsonValue &kept) { m_attendees->putBack(kept); });
    connect(m_agenda, &AgendaField::changed, m_entries, &EntryForm::edited);
    connect(m_attendees, &AttendeesField::changed, m_entries, &EntryForm::edited);
}

void MeetingForm::accept()
{
    for (const QString &key :
        {u"kind"_s, u"at"_s, u"place"_s, u"chair"_s, u"state"_s, u"note"_s, u"agenda"_s, u"attendees"_s})
        m_entries->begins(key);
    Q_EMIT m_entries->emptied();
}

void MeetingForm::setOffers(
    const QList<AgendaChoice> &cases, const QList<OrganisationChoice> &organisations, const QStringList &names)
{
    m_agenda->setChoices(cases);
    m_attendees->setOffers(organisations, names);
}

void MeetingForm::setMeeting(const MeetingView &view)
{
    if (view.meeting.id != m_view.meeting.id)
        m_entries->forget();
    m_view = view;
    m_entries->clearErrors();
    m_entries->refill([this] { fill(); });
}

void MeetingForm::fill()
{
    const Meeting &meeting = m_view.meeting;
    m_entries->setChoice(u"kind"_s, static_cast<int>(meeting.kind));
    m_entries->setChoice(u"state"_s, static_cast<int>(meeting.state));
    m_entries->setMoment(u"at"_s, meeting.at);
    m_entries->setText(u"place"_s, meeting.place);
    m_entries->setText(u"chair"_s, meeting.chair);
    m_entries->setText(u"note"_s, meeting.note);
    m_agenda->setAgenda(meeting.agenda);
    m_attendees->setAttendees(meeting.attendees);
    m_entries->begins(u"agenda"_s);
    m_entries->begins(u"attendees"_s);
}

Meeting MeetingForm::meeting() const
{
    Meeting made = m_view.meeting;
    made.kind = static_cast<MeetingKind>(m_entries->choice(u"kind"_s).toInt());
    made.state = static_cast<MeetingState>(m_entries->choice(u"state"_s).toInt());
    made.at = m_entries->moment(u"at"_s);
    made.place = m_entries->text(u"place"_s);
    made.chair = m_entries->text(u"chair"_s);
    made.note = m_entries->text(u"note"_s);
    made.agenda = m_agenda->agenda();
    QList<std::pair<PersonId, QString>> members;
    for (const MeetingCase &one : m_view.cases) {
        for (const store::PersonRow &row : one.members)
            members.append({row.person.id, row.person.name.full()});
    }
    made.attendees = m_attendees->attendees(members);
    return made;
}

void MeetingForm::submit()
{
    m_entries->clearErrors();
    m_agenda->setError({});
    m_attendees->setError({});
    if (m_entries->isTyped())
        Q_EMIT submitted(meeting());
    else
        m_entries->focusFirstError();
}

void MeetingForm::refuse(const MeetingRefusals &refusals)
{
    bool inEntries = false;
    for (const MeetingRefusal &refusal : refusals) {
        const QString sentence = wording::text(refusal);
        if (refusal.field == u"agenda"_s) {
            m_agenda->setError(sentence);
        } else if (refusal.field == u"attendees"_s) {
            m_attendees->setError(sentence);
        } else {
            m_entries->refuse(refusal.field, sentence);
            inEntries = true;
        }
    }
    if (inEntries)
        m_entries->focusFirstError();
    else if (!m_agenda->error().isEmpty())
        m_agenda->control()->setFocus(Qt::OtherFocusReason);
    else
        m_attendees->takeFocus();
}

void MeetingForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void MeetingForm::takeFocus()
{
    m_entries->focusFirst();
}

} // namespace regie::ui
