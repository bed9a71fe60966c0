#pragma once

#include "ui/widgets/panel.h"
#include "ui/worklist/workdetail.h"

class QPushButton;

namespace regie::ui {

class ThvClock;

/// The right side of the start page: the chosen row with the four questions, red flag first, and the clock.
class DetailPane : public Panel
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    void show(const WorkDetail &detail, LocalDateTime now);
    /// Nothing is chosen: says what to do.
    void showEmpty();

Q_SIGNALS:
    void actionChosen();
    void discardChosen(); ///< asked for, and confirmed

private:
    void clear();
    void addRedFlag(const QString &text);
    void addAnswer(const DetailAnswer &answer);
    void addClock(const caseflow::ThvTerm &term, LocalDateTime now);
    void addAction(const QString &text);
    void addDiscard();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace regie::ui
