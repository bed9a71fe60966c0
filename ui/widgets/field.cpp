#include "ui/widgets/field.h"

namespace regie::ui {

Field::Field(const QString &name, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_name(makeFieldLabel(name, control)), m_hint(makeMuted({})),
      m_note(new FieldError(control))
{
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(space::s);
    nameRow->addWidget(m_name);
    nameRow->addStretch(1);
    nameRow->addWidget(m_hint);
    m_hint->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(nameRow);
    column->addWidget(control);
    column->addWidget(m_note);
    column->addStretch(1);
}

void Field::setName(const QString &name)
{
    m_name->setText(name);
    QString spoken = name;
    m_control->setAccessibleName(spoken.remove(QLatin1Char('&')));
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    showNote();
}

void Field::setWarning(const QString &sentence)
{
    if (m_warning == sentence)
        return;
    m_warning = sentence;
    showNote();
}

void Field::showNote()
{
    if (!m_error.isEmpty())
        m_note->refuse(m_error);
    else if (!m_warning.isEmpty())
        m_note->warn(m_warning);
    else
        m_note->clear();
}

void setMark(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->update();
}

} // namespace regie::ui
