#pragma once

#include "core/store/secret.h"

#include <QWidget>

namespace regie::ui {

class Field;
class PasswordField;

/// A new password: typed twice, with what is wrong below the field that it is wrong in.
class NewPassword : public QWidget
{
    Q_OBJECT
public:
    /// The fields are named @p first and @p again for whoever sees them, @p name and the same with "Again" in the code.
    NewPassword(const QString &first, const QString &again, const QString &name, QWidget *parent = nullptr);

    /// The first field in which something is wrong, which is said below it; null when it can be a password. @p own are
    /// names that belong to the user.
    [[nodiscard]] QWidget *wrongField(const QStringList &own = {});
    /// The same, and the field gets the keyboard.
    [[nodiscard]] bool isGood(const QStringList &own = {});
    /// Somebody uses it already; nobody is told who.
    void refuseAsUsed();
    /// What was said of it holds no more.
    void forgive();
    [[nodiscard]] store::Secret secret() const;
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    void submitted(); ///< Enter, the second time

private:
    PasswordField *m_first;
    PasswordField *m_again;
    Field *m_firstField;
    Field *m_againField;
};

} // namespace regie::ui
