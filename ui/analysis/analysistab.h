#pragma once

#include "core/casebook/analysis.h"
#include "ui/analysis/analysisrows.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class AnalysisForm;
class CellModel;
class CellTable;
class FormKeeper;
class MessageBar;
class Panel;
class TextLabel;

/// The analysis of a case: topics of the whole and of each member, with all that was said of the chosen one; the
/// checklist of what came before; and the form that adds to both.
class AnalysisTab : public TabColumns
{
    Q_OBJECT
public:
    explicit AnalysisTab(const Clock &clock, QWidget *parent = nullptr);

    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    void setAnalysis(const CaseAnalysis &analysis);

    [[nodiscard]] AnalysisForm *form() const { return m_form; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// What was asked stands there, was written, or was refused.
    void settled();
    void recorded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showChosen();
    void say(const AnalysisSaying &saying);
    /// The topic and whom it is about of the chosen row; nothing when none is.
    [[nodiscard]] std::optional<std::pair<PersonId, AnalysisTopic>> chosen() const;

    Casebook *m_casebook = nullptr;
    CaseId m_id;
    QDate m_today;
    bool m_wanted = false;
    AnalysisAbout m_about;
    CaseAnalysis m_analysis;
    MessageBar *m_message;
    CellModel *m_topics;
    CellTable *m_topicTable;
    ui::Panel *m_chosenPanel;
    TextLabel *m_said;
    CellModel *m_checklist;
    CellTable *m_checklistTable;
    AnalysisForm *m_form;
    FormKeeper *m_keeper;
};

} // namespace regie::ui
