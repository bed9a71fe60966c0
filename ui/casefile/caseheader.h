#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/widgets/chip.h"

#include <QWidget>

class QPushButton;

namespace regie::ui {

class ElidedLabel;
class MarkRow;
class NextDateCard;
class TextLabel;

/// What stays in view on every tab of a case: whose it is, its number and route, who has the lead, the next date, and
/// the marks that nobody may miss.
class CaseHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CaseHeader(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);

    /// May always become narrow: then its parts stack.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void back();
    void print();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setMarks(const CaseView &view, LocalDateTime now);

    QPushButton *m_back;
    QPushButton *m_print;
    ElidedLabel *m_title;
    TextLabel *m_number;
    Chip *m_route;
    TextLabel *m_facts;
    NextDateCard *m_next;
    MarkRow *m_marks;
    QBoxLayout *m_top;
};

} // namespace regie::ui
