#pragma once

#include "ui/widgets/panel.h"

namespace regie {
class Upkeep;
}

namespace regie::ui {

class MessageBar;
class RecoveryBox;

/// Another recovery key, in place of the one there was: asked for twice, shown once, typed back.
class RecoveryPanel : public Panel
{
    Q_OBJECT
public:
    RecoveryPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

private:
    void make();
    void finish();

    Upkeep &m_upkeep;
    MessageBar *m_message;
    QWidget *m_start = nullptr;
    QPushButton *m_make = nullptr;
    RecoveryBox *m_box = nullptr;
};

} // namespace regie::ui
