#include "ui/shell/credentialbox.h"

#include "ui/shell/passwordfield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

namespace {

QWidget *boxOf(const QString &label, QWidget *field, FieldError *error)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeFieldLabel(label, field));
    column->addWidget(field);
    column->addWidget(error);
    return box;
}

} // namespace

CredentialBox::CredentialBox(const QString &passwordLabel, const QString &passwordName, QWidget *parent)
    : QWidget(parent)
{
    m_password = new PasswordField;
    m_password->setObjectName(passwordName);
    m_passwordError = new FieldError(m_password);
    m_passwordBox = boxOf(passwordLabel, m_password, m_passwordError);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_keyError = new FieldError(m_key);
    m_keyBox = boxOf(tr("Recovery key, as it was printed"), m_key, m_keyError);
    m_switch = makeButton({}, QStringLiteral("switchKey"), ButtonKind::Link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_passwordBox);
    column->addWidget(m_keyBox);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    useKey(false);
    connect(m_password, &PasswordField::submitted, this, &CredentialBox::submitted);
    connect(m_key, &QLineEdit::returnPressed, this, &CredentialBox::submitted);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        useKey(!m_byKey);
        takeFocus();
    });
}

void CredentialBox::useKey(bool use)
{
    m_byKey = use;
    m_passwordBox->setVisible(!use);
    m_keyBox->setVisible(use);
    m_switch->setText(use ? tr("Use the password") : tr("Use the recovery key"));
    m_switch->setAccessibleName(m_switch->text());
    setFocusProxy(use ? static_cast<QWidget *>(m_key) : m_password);
}

void CredentialBox::takeFocus()
{
    focusProxy()->setFocus();
}

bool CredentialBox::check()
{
    m_passwordError->clear();
    m_keyError->clear();
    const bool empty = m_byKey ? m_key->text().trimmed().isEmpty() : m_password->isEmpty();
    if (!empty)
        return true;
    if (m_byKey)
        m_keyError->refuse(tr("Type the recovery key first."));
    else
        m_passwordError->refuse(tr("Type the password first."));
    takeFocus();
    return false;
}

store::Credential CredentialBox::take()
{
    if (m_byKey) {
        store::RecoveryKey key{m_key->text()};
        m_key->clear();
        return key;
    }
    store::Password password{m_password->secret()};
    m_password->clear();
    return password;
}

} // namespace regie::ui
