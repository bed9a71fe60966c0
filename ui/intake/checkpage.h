#pragma once

#include "ui/intake/intakepage.h"

#include <QHash>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace regie::ui {

class HistoryModel;
class Panel;
class QuestionCard;
class TextLabel;

/// Step 5, Toets: the safety block, always; and of eligibility only the questions whose answer can still change the
/// outcome, the weightiest first (RULES.md 4). A card stays while it has the keyboard, also when its answer closed it.
class CheckPage : public IntakePage
{
    Q_OBJECT
public:
    CheckPage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    /// The questions on eligibility that stand on the page now, in order.
    [[nodiscard]] QList<Fact> shownQuestions() const;

private:
    QWidget *makeSafetyPanel();
    QWidget *makeQuestionPanel();
    QWidget *makeEvidencePanel();
    QuestionCard *makeCard(Fact fact);
    void arrange();
    void showHeading();
    [[nodiscard]] QList<Fact> wanted() const;

    IntakePicture m_picture;
    QHash<Fact, QuestionCard *> m_cards; ///< all, the safety block included
    QList<Fact> m_shown;
    bool m_all = false;
    Panel *m_questions = nullptr;
    QVBoxLayout *m_list = nullptr;
    TextLabel *m_answered = nullptr;
    QPushButton *m_toggle = nullptr;
    TextLabel *m_none = nullptr;
    HistoryModel *m_model = nullptr;
    QTableView *m_evidence = nullptr;
    TextLabel *m_orders = nullptr;
    TextLabel *m_reports = nullptr;
};

} // namespace regie::ui
