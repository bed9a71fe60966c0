#pragma once

#include "ui/intake/sidebyside.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace regie::ui {

class Banner;

/// "Naast elkaar": one candidate beside what was typed, what weighs most, and the three ways to decide.
class ComparePanel : public Panel
{
    Q_OBJECT
public:
    explicit ComparePanel(QWidget *parent = nullptr);
    /// @p candidate null: nobody to compare with. @p ordersAfter is how many orders the household would have.
    void compare(const IntakePerson &person, const QStringList &companions, const CandidateView *candidate,
        const QString &consequence);
    /// Nothing is typed yet.
    void clear();
    [[nodiscard]] QWidget *mainButton() const;

Q_SIGNALS:
    void accepted();
    void rejected();
    void newRequested();
    void released();

private:
    QWidget *makeWords();
    QWidget *makeButtons();
    void showButtons(const IntakePerson &person, const CandidateView *candidate);

    SideBySideModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_words = nullptr;
    TextLabel *m_most = nullptr;
    TextLabel *m_surer = nullptr;
    TextLabel *m_consequence = nullptr;
    TextLabel *m_nobody = nullptr;
    TextLabel *m_settled = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_release = nullptr;
};

} // namespace regie::ui
