#include "ui/casefile/markrow.h"

#include "ui/widgets/type.h"

#include <algorithm>

namespace regie::ui {

MarkRow::MarkRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkRow::setMarks(const QList<Mark> &marks)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Mark &mark : marks) {
        auto *chip = new Chip(mark.word, mark.kind, mark.sign, this);
        chip->show();
        m_chips.append(chip);
    }
    setVisible(!marks.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

int MarkRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize MarkRow::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + space::s;
    return {width, arrange(std::max(width, 1), false)};
}

QSize MarkRow::minimumSizeHint() const
{
    return {0, m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height()};
}

void MarkRow::resizeEvent(QResizeEvent *event)
{
    arrange(width(), true);
    QWidget::resizeEvent(event);
}

int MarkRow::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (Chip *chip : m_chips) {
        const QSize size(std::min(chip->sizeHint().width(), std::max(width, 1)), chip->sizeHint().height());
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + space::xs;
            line = 0;
        }
        if (move) {
            chip->setGeometry(QRect(QPoint(x, y), size));
            chip->setToolTip(size.width() < chip->sizeHint().width() ? chip->text().toHtmlEscaped() : QString());
        }
        x += size.width() + space::s;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace regie::ui
