#pragma once

#include "core/casebook/flow.h"

#include <QWidget>

namespace regie::ui {

class CaseSheet;
class FormKeeper;
class MessageBar;
class ReasonPanel;

/// The page of one case. Opening is written in the audit by the casebook; the name of the household never goes into a
/// window title.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    explicit CasePage(Casebook &casebook, QWidget *parent = nullptr);

    /// Asks for the case @p id, which is shown as soon as it was read; says so in the page when that fails. What was
    /// asked before and comes later is passed over.
    void open(CaseId id);
    /// The case that is shown or being read.
    [[nodiscard]] CaseId caseId() const { return m_id; }
    [[nodiscard]] CaseSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void back();
    void printRequested(regie::CaseId id);
    /// A report of the kind @p kind (CLI.md) about the case is wanted.
    void reportWanted(regie::CaseId id, const QString &kind);
    /// The register of all copies is wanted.
    void registerWanted();
    /// A meeting about the case is to be planned, looked at, or its decisions printed.
    void meetingWanted(regie::CaseId id);
    void openMeeting(regie::MeetingId meeting);
    void decisionsWanted(regie::CaseId id, regie::MeetingId meeting);
    /// What was asked for stands there, or why it does not; also after something was recorded or refused.
    void settled();

private:
    /// What the bar says of something done.
    struct Said
    {
        QString happened = {};
        QString rest = {};
    };
    /// Something asked of the case failed, was refused at the fields of @p form, or was done.
    template <typename Refusal, typename Form>
    void answered(const Error *failed, const QList<Refusal> &refusals, Form &form, const Said &said);
    void connectPapers();
    void keepForms();
    void act(const caseflow::ActInput &input);
    void acted(const QString &act, const Result<ActOutcome> &outcome);
    void takeBack(FlowEventId event, const QString &reason);
    void takenBack(const Result<ActOutcome> &outcome);
    void recordSafety(const SafetyEntry &entry);
    void safetyRecorded(const Result<QList<caseflow::SafetyRefusal>> &refusals);
    /// Reads the case again after something was recorded in it; the tab and the keyboard stay where they are.
    void readAgain();
    void tell(const CaseView &view);
    /// Asks until when the household's dossier is kept.
    void askKept(HouseholdId household);
    void show(const Result<CaseView> &view);
    /// Asks again for the case that was not opened, for @p reason.
    void openFor(const QString &reason);
    /// Says until when a case outside own work stays open.
    void sayUntil();

    Casebook &m_casebook;
    CaseId m_id;
    int m_seen = 0;         ///< the last event of the case that is shown
    bool m_another = false; ///< what is being read is another case than the one before
    MessageBar *m_message;
    CaseSheet *m_sheet;
    ReasonPanel *m_reason;
    // of the forms that the sheet shows and this page records
    FormKeeper *m_moveKeeper = nullptr;
    FormKeeper *m_safetyKeeper = nullptr;
    FormKeeper *m_stepKeeper = nullptr;
};

} // namespace regie::ui
