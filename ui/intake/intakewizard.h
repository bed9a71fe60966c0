#pragma once

#include "ui/intake/intakedesk.h"
#include "ui/intake/prompts.h"
#include "ui/widgets/draftkeeper.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace regie::ui {

class Chip;
class Panes;
class IntakePage;
class MessageBar;
class RecordPage;
class StepBar;
class StepGuide;
class TextLabel;

/// The intake in seven steps (UX.md), by keyboard alone: Alt+Left and Alt+Right between the steps, Ctrl+Enter for what
/// the step is for, Ins to add, F6 between panes, Esc to close. Going back loses nothing; closing keeps the draft,
/// which is on disk within 300 ms of the last key.
class IntakeWizard : public QWidget
{
    Q_OBJECT
public:
    static constexpr int steps = 7;

    /// @p casebook must outlive the wizard.
    explicit IntakeWizard(Casebook &casebook, QWidget *parent = nullptr);
    /// With a desk and prompts of one's own, which must outlive the wizard.
    IntakeWizard(IntakeDesk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~IntakeWizard() override;

    /// Shows @p intake at the step where it was left.
    void start(const Intake &intake);
    [[nodiscard]] const Intake &draft() const { return m_draft; }
    /// Something was typed since `start`; the step alone does not count.
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] int step() const { return m_step; }
    void goTo(int step);
    [[nodiscard]] const IntakePicture &picture() const { return m_picture; }
    /// Does now what waits for a pause in the typing: the picture and the draft; gives why the draft is not
    /// kept.
    Done settle();
    [[nodiscard]] const DraftKeeper &keeper() const { return m_keeper; }
    /// Keeps the draft and closes; asks first when the draft cannot be kept.
    void leave();
    /// Shows @p guide above the step, and keeps it at the step; null does nothing.
    void setGuide(StepGuide *guide);

Q_SIGNALS:
    /// The intake was recorded and this is its case; the wizard shows the number until it is closed. Not sent when the
    /// decision starts no case.
    void recorded(regie::CaseId id);
    /// The intake was recorded, whether it has a case or not.
    void done();
    /// The user wants to go to the case that was made.
    void caseRequested(regie::CaseId id);
    void printRequested(regie::CaseId id);
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    IntakeWizard(std::unique_ptr<IntakeDesk> ownDesk, std::unique_ptr<Prompts> ownPrompts, QWidget *parent);
    void makePages();
    void makeFrame();
    QWidget *makeTitle();
    QWidget *makeFooter();
    void connectPages();
    void edited();
    void refreshPicture();
    void presentCurrent();
    void showStep();
    void showTitle();
    void showClocks();
    void showSides();
    void showStates();
    void showSaved();
    void showSaveFailure(const Error &error);
    [[nodiscard]] IntakePage *page(int step) const;
    [[nodiscard]] bool besideEachOther() const;
    [[nodiscard]] QList<FieldProblem> allProblems() const;
    void goToProblem(const QString &where);
    void nextPane();
    void bringIntoView(QWidget *before, QWidget *now);
    void confirm();
    void record();
    void takeRecorded(const Result<Recorded> &recorded);

    std::unique_ptr<IntakeDesk> m_ownDesk;
    std::unique_ptr<Prompts> m_ownPrompts;
    IntakeDesk &m_desk;
    Prompts &m_prompts;
    Intake m_draft;
    Intake m_original;
    IntakePicture m_picture;
    DraftKeeper m_keeper;
    QTimer m_pictureTimer;
    QTimer m_minute;
    int m_step = 1;
    int m_furthest = 1;
    bool m_busy = false;
    CaseId m_case;
    QList<IntakePage *> m_pages;
    RecordPage *m_recordPage = nullptr;
    Panes *m_both = nullptr;
    QStackedWidget *m_stack = nullptr;
    StepBar *m_stepBar = nullptr;
    QPointer<StepGuide> m_guide;
    QVBoxLayout *m_content = nullptr;
    MessageBar *m_message = nullptr;
    TextLabel *m_subtitle = nullptr;
    Chip *m_visit = nullptr;
    Chip *m_saved = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace regie::ui
