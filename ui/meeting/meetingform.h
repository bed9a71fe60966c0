#pragma once

#include "core/casebook/meetingdesk.h"
#include "ui/casefile/entryform.h"
#include "ui/meeting/agendafield.h"

class QPushButton;

namespace regie::ui {

class AttendeesField;

/// Prepares a meeting: what kind, when, where, the agenda and who is asked; afterwards who was there.
class MeetingForm : public Panel
{
    Q_OBJECT
public:
    explicit MeetingForm(const Clock &clock, QWidget *parent = nullptr);
    /// What the fields offer: open cases, organisations, names.
    void setOffers(
        const QList<AgendaChoice> &cases, const QList<OrganisationChoice> &organisations, const QStringList &names);
    /// It was recorded as it stands there.
    void accept();
    /// Fills in @p view; what was typed of the same meeting and not recorded stays. One without a kind of its own is a
    /// new one.
    void setMeeting(const MeetingView &view);
    [[nodiscard]] caseflow::Meeting meeting() const;
    void refuse(const MeetingRefusals &refusals);
    void setBusy(bool busy);
    void takeFocus();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }
    [[nodiscard]] AgendaField *agenda() const { return m_agenda; }
    [[nodiscard]] AttendeesField *attendees() const { return m_attendees; }

Q_SIGNALS:
    void submitted(const regie::caseflow::Meeting &meeting);

private:
    void submit();
    void fill();

    MeetingView m_view;
    EntryForm *m_entries;
    AgendaField *m_agenda;
    AttendeesField *m_attendees;
    QPushButton *m_save;
};

} // namespace regie::ui
