#include "ui/disclosure/packageparts.h"

#include "core/store/vault.h"
#include "ui/shell/newpassword.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/panel.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>
#include <QListWidget>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct PackagePassword
{
    Q_DECLARE_TR_FUNCTIONS(PackagePassword)
};

} // namespace

NewPassword *makePackagePassword()
{
    return new NewPassword(
        PackagePassword::tr("Password of the package, at least %n character(s)", nullptr, PasswordField::shortest),
        PackagePassword::tr("The password again"), u"packagePassword"_s);
}

exchange::PackageSeal sealOf(const store::Vault &vault, store::KdfCost cost)
{
    return {vault.isPractice(), vault.clock().nowUtc(), vault.isPractice() ? cost : store::KdfCost::standard()};
}

QListWidget *makeFindingList(const QString &name, const QString &title)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QString leftOutRow(const privacy::LeftOut &left)
{
    return PackagePassword::tr("%1: %2", "field, why")
        .arg(wording::fieldText(left.field), wording::leftOutText(left.why));
}

} // namespace regie::ui
