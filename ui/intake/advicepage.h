#pragma once

#include "ui/intake/intakepage.h"

class QTableView;

namespace regie::ui {

class AdviceHeader;
class CriteriaModel;
class DecisionBox;
class Panel;
class ReasonList;
class TextLabel;
class ThvClock;

/// Step 6, Advies: the answer first, the reasons next to it, the source one key away; who decides, what would change
/// it, and the clock of the order.
class AdvicePage : public IntakePage
{
    Q_OBJECT
public:
    AdvicePage(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool confirm() override;
    bool dismiss() override;

private:
    QWidget *makeAdvicePanel();
    void showSentence(int row);
    void showClock(const IntakePicture &picture);
    void fitTable();

    AdviceHeader *m_header = nullptr;
    CriteriaModel *m_criteria = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_sentence = nullptr;
    ReasonList *m_reasons = nullptr;
    TextLabel *m_change = nullptr;
    TextLabel *m_steps = nullptr;
    DecisionBox *m_decision = nullptr;
    Panel *m_clockPanel = nullptr;
    ThvClock *m_clock = nullptr;
};

/// "1e bezoek: nog 16 u 39 min": the first visit that is still due; empty when none is.
[[nodiscard]] QString firstVisitText(const QList<Deadline> &deadlines, LocalDateTime now);

} // namespace regie::ui
