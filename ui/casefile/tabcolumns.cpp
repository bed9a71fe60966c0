#include "ui/casefile/tabcolumns.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace regie::ui {

TabColumns::TabColumns(const QString &name, const QString &title, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setViewportMargins(ringMargin, ringMargin, ringMargin, ringMargin);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int highest) { setFocusPolicy(highest > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Window);
    m_whole = new QVBoxLayout(ground);
    m_whole->setContentsMargins(0, space::m, 0, space::l);
    m_whole->setSpacing(space::m);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(space::m);
    m_whole->addLayout(m_row, 1);
    setWidget(ground);
}

void TabColumns::addAbove(QWidget *wide)
{
    m_whole->insertWidget(m_whole->count() - 1, wide);
}

QBoxLayout *TabColumns::addColumn(int share)
{
    auto *column = new QWidget;
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::m);
    // Widths come from the shares alone: long words in one column must not squeeze another.
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(column, share);
    return inner;
}

bool TabColumns::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return handled;
}

void TabColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void TabColumns::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

void TabColumns::arrange()
{
    const bool stacked = width() < m_stackBelow || isLargeText();
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int index = 0; index < m_row->count(); ++index) {
        QWidget *column = m_row->itemAt(index)->widget();
        column->setSizePolicy(stacked ? QSizePolicy::Expanding : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

} // namespace regie::ui
