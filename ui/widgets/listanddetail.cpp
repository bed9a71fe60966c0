#include "ui/widgets/listanddetail.h"

#include "ui/widgets/type.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int narrowPage = 1000; // under this the detail moves below (1200 less the navigation)
constexpr int sideWidth = 344;

} // namespace

ListAndDetail::ListAndDetail(QWidget *list, QWidget *detail, const QString &name, QWidget *parent) : QSplitter(parent)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(sideWidth);
    scroll->setWidget(detail);
    setHandleWidth(space::m);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(scroll);
    arrange();
}

bool ListAndDetail::stacksAt(int width)
{
    return isLargeText() || width < narrowPage;
}

void ListAndDetail::arrange()
{
    const bool stacked = stacksAt(width() + 2 * space::l); // it stands between the margins of its page
    setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    setStretchFactor(0, stacked ? 2 : 1);
    setStretchFactor(1, stacked ? 1 : 0);
    setSizes(stacked ? QList<int>{600, 300} : QList<int>{std::max(1, width() - sideWidth), sideWidth});
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (stacksAt(width() + 2 * space::l) != isStacked())
        arrange();
}

void ListAndDetail::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace regie::ui
