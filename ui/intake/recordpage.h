#pragma once

#include "ui/intake/intakepage.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace regie::ui {

class Field;
class Panel;
class TextLabel;

/// Step 7, Vastleggen: what will be written, who takes it up, which terms start, what is still to look at; then the
/// number of the case.
class RecordPage : public IntakePage
{
    Q_OBJECT
public:
    RecordPage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool confirm() override;

    /// All that is refused or marked, in the order of the steps.
    void setProblems(const QList<FieldProblem> &problems);
    void setBusy(bool busy);
    void showRecorded(const Recorded &recorded);
    [[nodiscard]] bool isRecorded() const { return m_recorded; }

Q_SIGNALS:
    void recordRequested();
    void problemChosen(const QString &where);
    void printRequested();
    void caseRequested();
    void closeRequested();

private:
    QWidget *makeSummaryPanel();
    QWidget *makeAssignPanel();
    QWidget *makeDeadlinePanel();
    QWidget *makeProblemPanel();
    QWidget *makeDonePage();
    void addFact(const QString &name, const QString &value);
    void showSummary(const IntakePicture &picture);
    void showDeadlines(const QList<Deadline> &deadlines);
    void suggestExecutor(const IntakePicture &picture);

    bool m_recorded = false;
    QStackedLayout *m_stack = nullptr;
    QGridLayout *m_facts = nullptr;
    QComboBox *m_executor = nullptr;
    QLineEdit *m_handler = nullptr;
    QVBoxLayout *m_deadlines = nullptr;
    QVBoxLayout *m_problems = nullptr;
    Panel *m_problemPanel = nullptr;
    QPushButton *m_record = nullptr;
    TextLabel *m_busy = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace regie::ui
