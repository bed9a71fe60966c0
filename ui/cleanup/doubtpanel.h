#pragma once

#include "core/casebook/cleanup.h"
#include "ui/intake/sidebyside.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QPushButton;

namespace regie::ui {

/// One doubt side by side: what differs letter by letter, what confirming would change, a reason, and the three ways
/// to decide.
class DoubtPanel : public Panel
{
    Q_OBJECT
public:
    explicit DoubtPanel(QWidget *parent = nullptr);
    /// @p doubt null: nothing is chosen.
    void setDoubt(const Doubt *doubt);
    /// While something is being written nothing can be decided.
    void setBusy(bool busy);
    [[nodiscard]] QString reason() const;
    /// A merge asks for a reason: says so and goes to the field.
    void askReason();

Q_SIGNALS:
    void same();
    void different();
    void notSure();

private:
    QWidget *makeWords();
    QWidget *makeReason();
    QWidget *makeButtons();
    void showPersons(const Doubt &doubt);
    void showHouseholds(const Doubt &doubt);

    bool m_shown = false;
    SideBySideModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_words = nullptr;
    QList<QWidget *> m_personWords; ///< what is said of persons only
    QWidget *m_decide = nullptr;
    TextLabel *m_most = nullptr;
    TextLabel *m_surer = nullptr;
    TextLabel *m_effects = nullptr;
    TextLabel *m_nothing = nullptr;
    TextLabel *m_reasonWanted = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_different = nullptr;
    QPushButton *m_notSure = nullptr;
};

} // namespace regie::ui
