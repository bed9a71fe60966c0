#include "ui/widgets/keyboardkeeper.h"

#include <QApplication>

namespace regie::ui {

namespace {

bool canHaveIt(const QWidget *widget, const QWidget *window)
{
    return widget->isVisible() && widget->isEnabled() && widget->window() == window;
}

/// The next stop of Tab after @p from that is in view; null when there is none.
QWidget *stopAfter(QWidget *from)
{
    for (QWidget *at = from->nextInFocusChain(); at != nullptr && at != from; at = at->nextInFocusChain()) {
        if (canHaveIt(at, from->window()) && (at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr)
            return at;
    }
    return nullptr;
}

} // namespace

bool mayTakeKeyboard(const QWidget &page, const QWidget *before)
{
    const QWidget *focus = page.window()->focusWidget();
    return page.isVisibleTo(page.window()) &&
           (focus == nullptr || focus == before || focus == &page || page.isAncestorOf(focus));
}

KeyboardKeeper::KeyboardKeeper(QApplication *app) : QObject(app)
{
    connect(app, &QApplication::focusChanged, this, &KeyboardKeeper::follow);
}

void KeyboardKeeper::follow(QWidget *before, QWidget *now)
{
    if (m_holder != nullptr)
        m_holder->removeEventFilter(this);
    m_holder = now;
    if (now == nullptr)
        return;
    now->installEventFilter(this);
    if (now->isVisible())
        return;
    m_before = before;
    lookSoon();
}

bool KeyboardKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == m_holder) {
        m_before.clear();
        lookSoon();
    }
    return QObject::eventFilter(watched, event);
}

/// Its page may come into view in a moment, or Qt gives the keyboard to somebody else.
void KeyboardKeeper::lookSoon()
{
    QMetaObject::invokeMethod(this, &KeyboardKeeper::look, Qt::QueuedConnection);
}

void KeyboardKeeper::look()
{
    QWidget *astray = QApplication::focusWidget();
    if (astray == nullptr || astray->isVisible())
        return;
    const bool goesBack = m_before != nullptr && canHaveIt(m_before, astray->window());
    if (QWidget *to = goesBack ? m_before.data() : stopAfter(astray))
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
