#pragma once

#include "core/casebook/meetingdesk.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QSplitter;

namespace regie::ui {

class CellModel;
class CellTable;
class FormKeeper;
class MeetingForm;
class MeetingTalk;
class MessageBar;
class Segmented;
class TextLabel;

/// Overleg: the meetings of half a year back and ahead, and one of them prepared, held, shown in the room and worked
/// out. Reads on the vault's worker, anew when the casebook says that cases changed.
class MeetingsPage : public QWidget
{
    Q_OBJECT
public:
    enum class View { Prepare, Talk };

    explicit MeetingsPage(Casebook &casebook, QWidget *parent = nullptr);
    /// Shows the meeting @p id; a null one is a new one.
    void open(MeetingId id);
    void newMeeting();
    /// A new one with the case @p file on its agenda.
    void newMeetingAbout(CaseId file);
    void setView(View view);
    /// On the screen in the room; null when no meeting is shown.
    QWidget *present();
    [[nodiscard]] MeetingId meetingId() const { return m_id; }
    [[nodiscard]] MeetingForm *form() const { return m_form; }
    [[nodiscard]] MeetingTalk *talk() const { return m_talk; }
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The list of decisions and actions of meeting @p meeting in case @p file is wanted, for a recipient to be chosen.
    void decisionsWanted(regie::CaseId file, regie::MeetingId meeting);
    /// What was asked for stands there, or the message says why not; also after something was recorded or refused.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitle();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeMeeting();
    void reload();
    void readMeeting();
    void showMeeting(const MeetingView &view);
    void arrange();
    void showViews();
    void offer();
    /// A new meeting that was being prepared stands there again.
    void resume();
    void save(const caseflow::Meeting &meeting);
    void record(const ItemEntry &entry);
    void plan(CaseId file, const PlanEntry &entry);
    void setBusy(bool busy);
    /// Something failed: said, and what stands in the vault is read again.
    void failed(const Error &error);

    Casebook &m_casebook;
    MeetingId m_id = {};
    MeetingView m_view;
    bool m_new = false; ///< not kept yet
    bool m_stale = true;
    bool m_resumed = false; ///< looked for a new meeting that was being prepared
    int m_asked = 0;
    MessageBar *m_message;
    CellModel *m_model;
    CellTable *m_list;
    TextLabel *m_empty;
    TextLabel *m_title = nullptr;
    Segmented *m_views = nullptr;
    QPushButton *m_decisions = nullptr;
    QPushButton *m_present = nullptr;
    QBoxLayout *m_halves = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_nothing = nullptr;
    MeetingForm *m_form;
    MeetingTalk *m_talk;
    FormKeeper *m_keeper; ///< of what is prepared
};

} // namespace regie::ui
