#pragma once

#include "core/caseflow/thvterm.h"
#include "ui/widgets/panel.h"

namespace regie::ui {

class ThvCells;

/// The clock of a barring order: 28 cells of a day, with the same in words above and below.
class ThvClock : public QWidget
{
    Q_OBJECT
public:
    explicit ThvClock(QWidget *parent = nullptr);
    /// Leaves the time of the end out, for a narrow pane.
    void setCompact(bool compact) { m_compact = compact; }
    void setTerm(const caseflow::ThvTerm &term, LocalDateTime now);
    /// What stands at the right of the heading, e.g. the first-visit timer; by default the day of the advice.
    void setRemark(const QString &text);

private:
    bool m_compact = false;
    ThvCells *m_cells = nullptr;
    TextLabel *m_heading = nullptr;
    TextLabel *m_remark = nullptr;
    TextLabel *m_start = nullptr;
    TextLabel *m_end = nullptr;
    TextLabel *m_latest = nullptr;
};

} // namespace regie::ui
