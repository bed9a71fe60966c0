#include "ui/widgets/segmented.h"

#include "ui/widgets/access.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace regie::ui {

Segmented::Segmented(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    setAccessRole(this, QAccessible::Grouping);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        keepOneTabStop();
        Q_EMIT picked(id);
    });
}

void Segmented::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(m_group.buttons());
    for (const Choice &choice : choices) {
        auto *button = new QToolButton;
        button->setObjectName(objectName() + QLatin1Char('_') + QString::number(choice.value));
        button->setText(choice.text);
        button->setAccessibleName(choice.tip.isEmpty() ? choice.text : choice.tip);
        button->setToolTip(choice.tip.toHtmlEscaped());
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_group.addButton(button, choice.value);
        layout()->addWidget(button);
        // A layout shows what is new only when the event loop comes round; until then it could not take the keyboard.
        button->show();
    }
    keepOneTabStop();
}

std::optional<int> Segmented::value() const
{
    return m_group.checkedButton() == nullptr ? std::nullopt : std::optional(m_group.checkedId());
}

void Segmented::setValue(std::optional<int> value)
{
    // An exclusive group refuses to let go of its last choice.
    m_group.setExclusive(false);
    const auto buttons = m_group.buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(value && m_group.id(button) == *value);
    m_group.setExclusive(true);
    keepOneTabStop();
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            step(button, key->key() == Qt::Key_Right ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Segmented::step(QAbstractButton *from, int by)
{
    const auto buttons = m_group.buttons();
    const qsizetype at = buttons.indexOf(from) + by;
    if (at >= 0 && at < buttons.size()) {
        buttons.at(at)->setFocus(Qt::TabFocusReason);
        buttons.at(at)->click();
    }
}

void Segmented::keepOneTabStop()
{
    const auto buttons = m_group.buttons();
    QAbstractButton *stop = m_group.checkedButton();
    if (stop == nullptr && !buttons.isEmpty())
        stop = buttons.constFirst();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

} // namespace regie::ui
