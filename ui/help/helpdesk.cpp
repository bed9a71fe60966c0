#include "ui/help/helpdesk.h"

#include "ui/help/helpwindow.h"
#include "ui/wording/errors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>

namespace regie::ui {

HelpDesk::HelpDesk(const routing::Region &region, QObject *parent) : QObject(parent), m_region(region)
{
    qApp->installEventFilter(this);
}

/// The main window has F1 in its menu and never lets the key come this far; every other window does.
bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    showFor(static_cast<QWidget *>(watched));
    return true;
}

bool HelpDesk::prepare(QWidget *over)
{
    QWidget *owner = over == nullptr ? nullptr : over->window();
    if (owner != nullptr && owner == m_window)
        return true;
    if (m_window != nullptr && m_window->parentWidget() == owner)
        return true;
    if (m_window != nullptr) {
        m_window->setParent(owner, m_window->windowFlags());
        return true;
    }
    const auto places = HelpPlaces::load();
    auto book = HelpBook::load(m_region);
    if (!places || !book) {
        const Error &error = places ? book.error() : places.error();
        auto *box = new QMessageBox(
            QMessageBox::Warning, tr("Handbook"), wording::explain(error).line(), QMessageBox::Close, owner);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return false;
    }
    m_places = *places;
    m_window = new HelpWindow(std::move(*book), owner);
    return true;
}

HelpWindow *HelpDesk::window() const
{
    return m_window;
}

void HelpDesk::showFor(QWidget *at)
{
    if (prepare(at) && (at == nullptr || at->window() != m_window))
        show(m_places.idAt(at), at);
}

void HelpDesk::show(const QString &id, QWidget *over)
{
    if (!prepare(over))
        return;
    m_window->showSection(id);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace regie::ui
