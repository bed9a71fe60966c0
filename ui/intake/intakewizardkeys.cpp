#include "ui/intake/intakewizard.h"

#include "ui/intake/intakepage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

namespace regie::ui {

namespace {

bool isOurs(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers with = key.modifiers() & ~Qt::KeypadModifier;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return with == Qt::AltModifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return with == Qt::ControlModifier;
    case Qt::Key_Insert:
    case Qt::Key_Escape:
    case Qt::Key_F6:
        return with == Qt::NoModifier;
    }
    return false;
}

} // namespace

bool IntakeWizard::event(QEvent *event)
{
    // Claims our keys before a menu of the window can: F6 and Esc mean something of their own in here.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool IntakeWizard::eventFilter(QObject *watched, QEvent *event)
{
    // Before the field gets it: buttons of a group take every arrow key, also with Alt.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && isOurs(*static_cast<QKeyEvent *>(event)) &&
        isAncestorOf(static_cast<QWidget *>(watched))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IntakeWizard::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_step - 1);
        return;
    case Qt::Key_Right:
        goTo(m_step + 1);
        return;
    case Qt::Key_Insert:
        page(m_step)->insert();
        return;
    case Qt::Key_F6:
        nextPane();
        return;
    case Qt::Key_Escape:
        if (!page(m_step)->dismiss())
            leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return;
    }
}

void IntakeWizard::bringIntoView(QWidget *, QWidget *now)
{
    if (now == nullptr || !isAncestorOf(now))
        return;
    for (QWidget *up = now->parentWidget(); up != nullptr && up != this; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up); area != nullptr && area->widget() != nullptr)
            area->ensureWidgetVisible(now, 0, 40);
    }
}

void IntakeWizard::nextPane()
{
    QList<QWidget *> panes = page(m_step)->panes();
    if (besideEachOther())
        panes = page(5)->panes() + page(6)->panes();
    panes.removeIf([](const QWidget *one) { return one == nullptr || !one->isVisible() || !one->isEnabled(); });
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    // The pane after the last one whose first field lies at or before the focus.
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *stop = panes.at(i)->focusProxy() != nullptr ? panes.at(i)->focusProxy() : panes.at(i);
        if (focus == stop || panes.at(i)->isAncestorOf(focus))
            at = i;
    }
    if (at < 0 && focus != nullptr) {
        for (const QWidget *back = focus; back != nullptr && at < 0; back = back->previousInFocusChain()) {
            for (qsizetype i = 0; i < panes.size(); ++i) {
                if (back == panes.at(i) || back == panes.at(i)->focusProxy())
                    at = i;
            }
            if (back->previousInFocusChain() == focus)
                break;
        }
    }
    panes.at((at + 1) % panes.size())->setFocus(Qt::TabFocusReason);
}

} // namespace regie::ui
