#include "ui/widgets/comboaccess.h"

#include "ui/widgets/access.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace regie::ui {

ComboAccess::ComboAccess(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box)
{
}

QString ComboAccess::text(QAccessible::Text text) const
{
    if (text != QAccessible::Name && text != QAccessible::Value)
        return QAccessibleWidget::text(text);
    const QString chosen = m_box->currentText();
    const QString name = text == QAccessible::Value ? QString() : QAccessibleWidget::text(QAccessible::Name);
    if (name.isEmpty() || chosen.isEmpty())
        return name + chosen;
    // Where a label says the name, a screen reader takes ours for what is chosen.
    return relations(QAccessible::Label).isEmpty() ? name + QStringLiteral(": ") + chosen : chosen;
}

QAccessible::State ComboAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = m_box->view()->isVisible();
    state.collapsed = !state.expanded;
    state.hasPopup = true;
    state.editable = m_box->isEditable();
    return state;
}

int ComboAccess::childCount() const
{
    return m_box->isEditable() ? 2 : 1;
}

QAccessibleInterface *ComboAccess::child(int at) const
{
    if (at == 0)
        return QAccessible::queryAccessibleInterface(m_box->view());
    return at == 1 && m_box->isEditable() ? QAccessible::queryAccessibleInterface(m_box->lineEdit()) : nullptr;
}

int ComboAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (child == nullptr)
        return -1;
    return child->object() == m_box->view() ? 0 : m_box->isEditable() && child->object() == m_box->lineEdit() ? 1 : -1;
}

QStringList ComboAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    return m_box->isEnabled() ? QStringList{showMenuAction(), pressAction()} + names : names;
}

void ComboAccess::doAction(const QString &name)
{
    if (name != showMenuAction() && name != pressAction()) {
        QAccessibleWidget::doAction(name);
        return;
    }
    noteAccess();
    if (m_box->view()->isVisible())
        m_box->hidePopup();
    else if (m_box->isEnabled())
        m_box->showPopup();
}

} // namespace regie::ui
