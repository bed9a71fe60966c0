#include "ui/shell/newpassword.h"

#include "ui/shell/passwordfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>

namespace regie::ui {

NewPassword::NewPassword(const QString &first, const QString &again, const QString &name, QWidget *parent)
    : QWidget(parent), m_first(new PasswordField), m_again(new PasswordField), m_firstField(new Field(first, m_first)),
      m_againField(new Field(again, m_again))
{
    m_first->setObjectName(name);
    m_again->setObjectName(name + QStringLiteral("Again"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_firstField);
    column->addWidget(m_againField);
    connect(m_again, &PasswordField::submitted, this, &NewPassword::submitted);
}

QWidget *NewPassword::wrongField(const QStringList &own)
{
    forgive();
    if (const QString why = m_first->complaint(own); !why.isEmpty()) {
        m_firstField->setError(why);
        return m_first;
    }
    if (!m_again->equals(*m_first)) {
        m_againField->setError(tr("The two passwords are not the same."));
        return m_again;
    }
    return nullptr;
}

bool NewPassword::isGood(const QStringList &own)
{
    QWidget *wrong = wrongField(own);
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void NewPassword::refuseAsUsed()
{
    m_firstField->setError(tr("Choose another password: this one cannot be used."));
    m_first->setFocus();
}

void NewPassword::forgive()
{
    m_firstField->setError({});
    m_againField->setError({});
}

store::Secret NewPassword::secret() const
{
    return m_first->secret();
}

void NewPassword::clear()
{
    m_first->clear();
    m_again->clear();
}

} // namespace regie::ui
