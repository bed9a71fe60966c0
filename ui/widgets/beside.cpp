#include "ui/widgets/beside.h"

#include "ui/widgets/type.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace regie::ui {

Beside::Beside(QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
}

int Beside::widthBeside() const
{
    int width = m_row->spacing() * (m_row->count() - 1);
    for (int i = 0; i < m_row->count(); ++i)
        width += m_row->itemAt(i)->sizeHint().width();
    return width;
}

QSize Beside::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i)
        widest = std::max(widest, m_row->itemAt(i)->minimumSize().width());
    return {widest, m_row->minimumSize().height()};
}

QSize Beside::sizeHint() const
{
    return {widthBeside(), m_row->sizeHint().height()}; // under each other it still asks for the room of a row
}

void Beside::arrange()
{
    m_row->setDirection(widthBeside() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Beside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// A part became wider or narrower.
bool Beside::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void Beside::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

} // namespace regie::ui
