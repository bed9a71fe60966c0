#pragma once

#include "core/caseflow/nextdate.h"
#include "ui/widgets/panel.h"

namespace regie::ui {

/// The next date of a case with what it is and how it stands, how many have passed, and the next decision; a bar of 4
/// px at the left.
class NextDateCard : public Panel
{
    Q_OBJECT
public:
    explicit NextDateCard(QWidget *parent = nullptr);
    void setDates(const caseflow::NextDates &dates, LocalDateTime now);
    /// What is decided next, in words, and whether its date has passed; empty when nothing waits for a decision.
    void setDecision(const QString &decision, bool late);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLate(const caseflow::NextDates &dates, bool alone, LocalDateTime now);
    void tell();

    TextLabel *m_caption;
    TextLabel *m_beside;
    TextLabel *m_when;
    ElidedLabel *m_what;
    SignLabel *m_sign;
    TextLabel *m_standing;
    SignLabel *m_lateSign;
    TextLabel *m_late;
    TextLabel *m_decision;
};

} // namespace regie::ui
