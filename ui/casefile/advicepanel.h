#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/widgets/panel.h"

namespace regie::ui {

class FactList;

/// The frozen advice of a case: route, who carries it out, who decides, and what is to be done or why. A bar in the
/// colour of the route at the left, the route in words beside it.
class AdvicePanel : public Panel
{
    Q_OBJECT
public:
    /// What stands under the heading: the next steps (overview) or the reasons for and against (assessment).
    enum class Below { Steps, Reasons };
    AdvicePanel(const QString &name, Below below, QWidget *parent = nullptr);

    void setCase(const CaseView &view, const routing::Region &region);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLines(const QString &heading, Sign sign, const QStringList &lines);

    Below m_below;
    AdviceRoute m_route = AdviceRoute::Incomplete;
    TextLabel *m_title;
    TextLabel *m_executor;
    TextLabel *m_decides;
    QWidget *m_lines;
};

} // namespace regie::ui
