#pragma once

#include "ui/widgets/panel.h"

namespace regie {
class Upkeep;
}

class QLineEdit;
class QPushButton;

namespace regie::ui {

class FieldError;
class MessageBar;
class RecoveryBox;

/// The recovery key: whether the printed one opens the vault, asked for each year; and another one in place of it,
/// shown once and typed back; until then the old one works.
class RecoveryPanel : public Panel
{
    Q_OBJECT
public:
    RecoveryPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

    /// Reads anew when the key was last tried.
    void refresh();

private:
    void makeTrial(QVBoxLayout *block);
    void tryKey();
    void showTried(bool opens);
    void make();
    void use();
    void leave();

    Upkeep &m_upkeep;
    MessageBar *m_message;
    QWidget *m_start = nullptr;
    QPushButton *m_make = nullptr;
    RecoveryBox *m_box = nullptr;
    TextLabel *m_last = nullptr;
    QPushButton *m_try = nullptr;
    QWidget *m_trial = nullptr;
    QLineEdit *m_typed = nullptr;
    FieldError *m_error = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace regie::ui
