#include "ui/widgets/access.h"

#include "ui/widgets/comboaccess.h"
#include "ui/widgets/lineaccess.h"
#include "ui/widgets/viewaccess.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace regie::ui {

namespace {

constexpr auto roleProperty = "accessRole";

QMenu *menuOf(const QAbstractButton *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool == nullptr ? nullptr : tool->menu();
}

QAccessible::Role roleOfButton(const QAbstractButton *button)
{
    if (menuOf(button) != nullptr)
        return QAccessible::ButtonMenu;
    if (!button->isCheckable())
        return QAccessible::Button;
    const bool oneOfMany = button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
    return oneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
}

/// A button, a box with a tick or one of several choices. Qt's own changes a tick and tells nobody that it was clicked.
class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QAbstractButton *button) : QAccessibleWidget(button), m_button(button)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
        addControllingSignal(QStringLiteral("toggled(bool)"));
    }

    // What it is, is settled after it was made.
    [[nodiscard]] QAccessible::Role role() const override { return roleOfButton(m_button); }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Accelerator && !m_button->shortcut().isEmpty())
            return m_button->shortcut().toString(QKeySequence::NativeText);
        const QString said = QAccessibleWidget::text(text);
        return text == QAccessible::Name && said.isEmpty() ? m_button->text().remove(QLatin1Char('&')) : said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *box = qobject_cast<const QCheckBox *>(m_button);
        const auto *push = qobject_cast<const QPushButton *>(m_button);
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.checkStateMixed = box != nullptr && box->checkState() == Qt::PartiallyChecked;
        state.pressed = m_button->isDown();
        state.hasPopup = menuOf(m_button) != nullptr;
        state.defaultButton = push != nullptr && push->isDefault();
        return state;
    }

    // The menu of a button is a window of its own, which the tree does not show by itself.
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + (menuOf(m_button) == nullptr ? 0 : 1);
    }

    [[nodiscard]] QAccessibleInterface *child(int at) const override
    {
        const bool own = at < QAccessibleWidget::childCount();
        return own || at >= childCount() ? QAccessibleWidget::child(at)
                                         : QAccessible::queryAccessibleInterface(menuOf(m_button));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const bool isMenu = child != nullptr && menuOf(m_button) != nullptr && child->object() == menuOf(m_button);
        return isMenu ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(child);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(mainAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != mainAction()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        noteAccess();
        // Who asked has the answer first: a click may take the button away, and a menu stays until it is left.
        if (m_button->isEnabled())
            QMetaObject::invokeMethod(
                m_button, [button = m_button] { work(button); }, Qt::QueuedConnection);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        const bool ours = name == mainAction() && !m_button->shortcut().isEmpty();
        return ours ? QStringList{m_button->shortcut().toString()} : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    [[nodiscard]] QString mainAction() const
    {
        return menuOf(m_button) != nullptr ? showMenuAction()
               : m_button->isCheckable()   ? toggleAction()
                                           : pressAction();
    }

    static void work(QAbstractButton *button)
    {
        if (menuOf(button) == nullptr)
            button->click();
        else if (auto *push = qobject_cast<QPushButton *>(button))
            push->showMenu();
        else
            static_cast<QToolButton *>(button)->showMenu();
    }

    QAbstractButton *m_button;
};

bool isPlainList(const QObject *object)
{
    // the days of a calendar that drops down speak for themselves
    return (qobject_cast<const QTableView *>(object) != nullptr || qobject_cast<const QListView *>(object) != nullptr ||
               qobject_cast<const QTreeView *>(object) != nullptr) &&
           object->objectName() != QLatin1String("qt_calendar_calendarview");
}

QAccessibleInterface *accessFor(const QString &, QObject *object)
{
    if (auto *line = qobject_cast<QLineEdit *>(object))
        return new LineAccess(line);
    if (auto *box = qobject_cast<QComboBox *>(object))
        return new ComboAccess(box);
    if (isPlainList(object))
        return new ViewAccess(static_cast<QAbstractItemView *>(object));
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new ButtonAccess(button);
    auto *widget = qobject_cast<QWidget *>(object);
    if (const QVariant role = object->property(roleProperty); widget != nullptr && role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    return nullptr;
}

} // namespace

void installAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    Q_UNUSED(installed)
}

QEvent::Type accessEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void noteAccess()
{
    QEvent event(accessEvent());
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

void setAccessRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace regie::ui
