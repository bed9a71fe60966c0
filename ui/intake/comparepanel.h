#pragma once

#include "ui/intake/sidebyside.h"
#include "ui/intake/waterfallview.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QPushButton;

namespace regie::ui {

class Banner;

/// "Naast elkaar": one candidate beside what was typed, what weighs most, and the ways to decide: the same, not the
/// same, not sure yet, somebody new. The sum behind the candidate takes the table's place when it is asked for.
class ComparePanel : public Panel
{
    Q_OBJECT
public:
    explicit ComparePanel(QWidget *parent = nullptr);
    /// @p candidate null: nobody to compare with. @p ordersAfter is how many orders the household would have.
    void compare(const IntakePerson &person, const QStringList &companions, const CandidateView *candidate,
        const QString &consequence);
    /// The names of the persons confirmed in this intake, for the sum.
    void setNames(const QHash<PersonId, QString> &names) { m_names = names; }
    /// Nothing is typed yet.
    void clear();
    [[nodiscard]] QWidget *mainButton() const;

Q_SIGNALS:
    void accepted();
    void rejected();
    void postponed();
    void newRequested();
    void released();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeButtons();
    void arrangeButtons();
    void showSum();
    void showButtons(const IntakePerson &person, const CandidateView *candidate);

    SideBySideModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    WaterfallModel *m_sum = nullptr;
    QTableView *m_waterfall = nullptr;
    QPushButton *m_showSum = nullptr;
    TextLabel *m_hint = nullptr;
    QHash<PersonId, QString> m_names;
    std::optional<matching::Candidate> m_candidate;
    bool m_summing = false; ///< the sum is shown for as long as this panel is there
    QWidget *m_words = nullptr;
    TextLabel *m_most = nullptr;
    TextLabel *m_surer = nullptr;
    TextLabel *m_consequence = nullptr;
    TextLabel *m_nobody = nullptr;
    TextLabel *m_settled = nullptr;
    QBoxLayout *m_bar = nullptr; ///< of the buttons: beside each other, with large text in two rows
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_release = nullptr;
};

} // namespace regie::ui
