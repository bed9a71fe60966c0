#pragma once

#include "ui/widgets/panel.h"

namespace regie {
class Upkeep;
}

namespace regie::ui {

class Field;
class MessageBar;
class NewPassword;
class PasswordField;

/// Another password for whoever is at work. After opening with the recovery key nobody is asked for the one there was.
class PasswordPanel : public Panel
{
    Q_OBJECT
public:
    PasswordPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

private:
    void makeForm();
    void arrange();
    [[nodiscard]] bool checkForm();
    void submit();

    Upkeep &m_upkeep;
    MessageBar *m_message;
    TextLabel *m_lead = nullptr;
    QWidget *m_form = nullptr;
    PasswordField *m_current = nullptr;
    Field *m_currentField = nullptr;
    NewPassword *m_next = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace regie::ui
