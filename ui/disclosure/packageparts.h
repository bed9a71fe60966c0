#pragma once

#include "core/exchange/package.h"
#include "core/privacy/profile.h"

#include <QWidget>

class QListWidget;

namespace regie::store {
class Vault;
}

namespace regie::ui {

class FieldError;
class PasswordField;

/// The password that a package gets, typed twice.
class PackagePassword : public QWidget
{
    Q_OBJECT
public:
    explicit PackagePassword(QWidget *parent = nullptr);

    /// Whether it can be the password of a package; if not, says why below the fields and takes the keyboard.
    [[nodiscard]] bool isGood();
    [[nodiscard]] store::Secret secret() const;
    /// What was said of it holds no more.
    void forgive();
    /// Forgets what was typed.
    void clear();

private:
    PasswordField *m_first = nullptr;
    PasswordField *m_second = nullptr;
    FieldError *m_error = nullptr;
};

/// Of what the envelope around a package out of @p vault is made now; a test makes its key at @p cost.
[[nodiscard]] exchange::PackageSeal sealOf(const store::Vault &vault, store::KdfCost cost);

/// A list of what is kept out or found, as it stands in a panel.
[[nodiscard]] QListWidget *makeFindingList(const QString &name, const QString &title);
/// What stays out and why, as a row of such a list.
[[nodiscard]] QString leftOutRow(const privacy::LeftOut &left);

} // namespace regie::ui
