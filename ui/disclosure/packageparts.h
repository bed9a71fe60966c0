#pragma once

#include "core/exchange/package.h"
#include "core/privacy/profile.h"

#include <QWidget>

class QListWidget;

namespace regie::store {
class Vault;
}

namespace regie::ui {

class NewPassword;

/// For the password that a package gets.
[[nodiscard]] NewPassword *makePackagePassword();

/// Of what the envelope around a package out of @p vault is made now; a test makes its key at @p cost.
[[nodiscard]] exchange::PackageSeal sealOf(const store::Vault &vault, store::KdfCost cost);

/// A list of what is kept out or found, as it stands in a panel.
[[nodiscard]] QListWidget *makeFindingList(const QString &name, const QString &title);
/// What stays out and why, as a row of such a list.
[[nodiscard]] QString leftOutRow(const privacy::LeftOut &left);

} // namespace regie::ui
