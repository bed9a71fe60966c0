#pragma once

#include "ui/widgets/panel.h"

namespace regie {
class Upkeep;
}
namespace regie::store {
struct VerifyReport;
}

namespace regie::ui {

class MessageBar;

/// Goes through the whole vault and says what does not fit, and where first.
class CheckPanel : public Panel
{
    Q_OBJECT
public:
    CheckPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

private:
    void check();
    void showReport(const store::VerifyReport &report);

    Upkeep &m_upkeep;
    MessageBar *m_message;
    TextLabel *m_result = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace regie::ui
