#pragma once

#include "core/casebook/views.h"
#include "ui/widgets/panel.h"

namespace regie::routing {
struct Region;
}

namespace regie::ui {

class Chip;

/// What the advice is, who carries it out and who decides, with a bar of 6 px in the colour of the route.
class AdviceHeader : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceHeader(const routing::Region &region, QWidget *parent = nullptr);
    void present(const IntakePicture &picture, bool decided);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const routing::Region &m_region;
    AdviceRoute m_route = AdviceRoute::Incomplete;
    TextLabel *m_state = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_executor = nullptr;
    TextLabel *m_decides = nullptr;
    Chip *m_chip = nullptr;
};

/// Reasons for and against, each with its sign.
class ReasonList : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);
    void setReasons(AdviceRoute route, const QList<routing::Reason> &reasons);

private:
    QVBoxLayout *m_for = nullptr;
    QVBoxLayout *m_against = nullptr;
    TextLabel *m_forTitle = nullptr;
};

} // namespace regie::ui
