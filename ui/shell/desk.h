#pragma once

#include "core/casebook/upkeep.h"
#include "core/casebook/worklist.h"
#include "ui/shell/desksearch.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/caseplace.h"
#include "ui/widgets/messagebar.h"
#include "ui/worklist/workdetail.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace regie {
struct ScreenList;
}

namespace regie::insight {
struct SteeringReport;
}

namespace regie::ui {

class CalendarPage;
class CasePage;
class FiguresPage;
class ImportDialog;
class IntakeWizard;
class RightsGate;
class StepGuide;
class MeetingsPage;
class ReportPreview;
class ReportsPage;
class TodayPage;

/// Work on one open vault: ties its casebook to the pages of the window, which are made when they are first opened.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// @p window and @p region must outlive the desk.
    Desk(MainWindow &window, std::unique_ptr<store::Vault> vault, const routing::Region &region);
    /// The same with @p today, the page Vandaag, made while the vault was being opened; it may be null.
    Desk(MainWindow &window, std::unique_ptr<store::Vault> vault, const routing::Region &region,
        std::unique_ptr<TodayPage> today);
    ~Desk() override;

    [[nodiscard]] Casebook &casebook() { return m_casebook; }
    /// Goes to @p place; to Vandaag when it is not there any more.
    void goTo(const Place &place);
    [[nodiscard]] Place place() const;
    /// Writes what waits for a pause in the typing, in every form. Called before locking and closing; gives why
    /// something could not be kept.
    Done settle();
    /// Makes the notes beside the steps of an intake; what it gives may be null.
    void setGuide(std::function<StepGuide *()> make) { m_makeGuide = std::move(make); }
    /// Says what comes first for who opened the vault: a password after the recovery key, what her role is, a backup.
    void sayWhatIsDue();

Q_SIGNALS:
    /// The work list that was asked for stands there, or the message says why not.
    void refreshed();

private:
    void sayUpkeep(const UpkeepDates &dates);
    void addPages();
    /// Once the window has come to rest: makes the pages that take long, one at a time, before somebody asks for them.
    void prepareNext();
    void connectWindow();
    [[nodiscard]] QWidget *makeToday();
    [[nodiscard]] QWidget *makeIntake();
    [[nodiscard]] QWidget *makeCaseList();
    [[nodiscard]] QWidget *makeCase();
    [[nodiscard]] QWidget *makeCalendar();
    [[nodiscard]] QWidget *makeMeetings();
    [[nodiscard]] QWidget *makePartners();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeReportsPage();
    void newIntake();
    void showIntake(const Intake &intake);
    void openIntake(IntakeId id);
    void discardDraft(IntakeId id);
    void discardNote(CaseId about);
    void offerDraft();
    void putBackDraft();
    void openCase(CaseId id);
    void openWork(const CaseWork &work);
    void openMeeting(MeetingId id);
    /// A new intake for a household that is known.
    void assessAgain(HouseholdId id);
    /// The preview of the intakeadvies of @p id; nothing leaves before a recipient is chosen.
    void print(CaseId id);
    /// The same, beginning with a report of the kind @p kind.
    void printKind(CaseId id, const QString &kind);
    /// The same for the decisions of one meeting.
    void printDecisions(CaseId id, MeetingId meeting);
    /// The report for the stuurgroep, before it leaves.
    void printFigures(const insight::SteeringReport &figures, QWidget *above);
    [[nodiscard]] ReportPreview *previewFor(CaseId id);
    /// A list of orders or reports into the vault.
    void importList();
    void showRecycleBin();
    /// The list in view, to save as a file.
    void saveList();
    void makeReports();
    void openPackage();
    void sendDossier();
    [[nodiscard]] std::optional<ScreenList> listInView();
    void undo();
    void redo();
    void offerUndo();
    void showUndoable();
    void takenBack(const Result<Undoable> &what);
    void showToday();
    void refresh();
    void showWork(const Result<WorkView> &work);
    void offerUpkeep(MessageBar::Kind kind, const QString &what, const QString &rest, const QString &action);
    void goBack();
    [[nodiscard]] std::optional<WorkDetail> detailOf(IntakeId id) const;
    void complain(const Error &error);
    /// Whether the role of the user allows @p action; says why not.
    [[nodiscard]] bool mayDo(store::Action action);
    /// Menu entries that the role does not allow.
    void guardMenu();

    MainWindow &m_window;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<TodayPage> m_ready; ///< Vandaag, until the window has it
    const routing::Region &m_region;
    Casebook m_casebook;
    WorkDesk m_work;
    Upkeep m_upkeep;
    TodayPage *m_today = nullptr;
    IntakeWizard *m_intake = nullptr;
    CasePage *m_case = nullptr;
    CalendarPage *m_calendar = nullptr;
    MeetingsPage *m_meetings = nullptr;
    FiguresPage *m_figures = nullptr;
    ReportsPage *m_reports = nullptr;
    QList<store::CaseRow> m_recent = {}; ///< the cases opened last
    QPointer<ImportDialog> m_import;
    bool m_intakeOpen = false; ///< the wizard holds an intake that was not closed
    bool m_wantsFocus = false; ///< the work list, as soon as there is something to give it to
    int m_asked = 0;           ///< how often the work list was asked for: only the last answer counts
    std::optional<CasePlace> m_placeWanted = std::nullopt; ///< in the case that is being read
    Page m_before = Page::Today;                           ///< where Esc goes back to from a case
    CaseId m_meetingsOf = {}; ///< whose meetings are looked at: Esc goes back to it; null: of nobody in particular
    std::function<StepGuide *()> m_makeGuide = {};
    std::optional<Intake> m_discarded = std::nullopt; ///< the draft that was thrown away last, while that is said
    std::optional<TypedNote> m_discardedNote = std::nullopt; ///< or the note
    QString m_discardOffer = {};                             ///< the message whose button puts it back
    QString m_undoOffer = {};   ///< the message whose button undoes; another message's button does something else
    QString m_upkeepOffer = {}; ///< the message whose button goes to the settings
    QTimer m_refresh;
    QTimer m_minute;
    QTimer m_quiet;                       ///< since the work list stood there, or the last page was made beforehand
    std::unique_ptr<DeskSearch> m_search; ///< the field is there once the window shows the desk
};

} // namespace regie::ui
