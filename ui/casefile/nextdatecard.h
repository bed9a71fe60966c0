#pragma once

#include "core/domain/casefile.h"
#include "ui/widgets/panel.h"

namespace regie::ui {

/// The next date of a case with what it is and how it stands; a bar of 4 px at the left.
class NextDateCard : public Panel
{
    Q_OBJECT
public:
    explicit NextDateCard(QWidget *parent = nullptr);
    void setDeadlines(const QList<Deadline> &deadlines, LocalDateTime now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_when;
    TextLabel *m_what;
    SignLabel *m_sign;
    TextLabel *m_standing;
};

} // namespace regie::ui
