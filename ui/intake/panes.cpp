#include "ui/intake/panes.h"

#include "ui/widgets/type.h"
#include "ui/wording/dates.h"

#include <QEvent>
#include <QScrollArea>

namespace regie::ui {

Panes::Panes(int narrow, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_narrow(narrow)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
}

void Panes::add(QWidget *pane, int width)
{
    m_panes.append({pane, width});
    m_layout->addWidget(pane);
    arrange();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Panes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void Panes::arrange()
{
    const bool stacked = isLargeText() || width() < m_narrow;
    const bool changes = stacked != isStacked();
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const auto &[pane, wanted] : m_panes) {
        const bool fixed = !stacked && wanted > 0;
        pane->setMinimumWidth(fixed ? wanted : 0);
        pane->setMaximumWidth(fixed ? wanted : QWIDGETSIZE_MAX);
        m_layout->setStretchFactor(pane, stacked || fixed ? 0 : 1);
    }
    if (changes)
        Q_EMIT stackedChanged();
}

int scaledWidth(int pixels)
{
    return qRound(pixels * fontOf(TextRole::Body).pointSizeF() / 10.0);
}

int dayColumnWidth()
{
    const QFontMetrics metrics(fontOf(TextRole::Body));
    return metrics.horizontalAdvance(wording::day(QDate(2028, 8, 30))) + 2 * space::m + space::xs;
}

namespace {

/// Takes the width it gets, so that nothing scrolls to the side.
class PageScroll : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }
};

} // namespace

QWidget *scrolled(QWidget *content)
{
    auto *area = new PageScroll;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Window);
    area->setWidget(content);
    return area;
}

} // namespace regie::ui
