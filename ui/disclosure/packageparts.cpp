#include "ui/disclosure/packageparts.h"

#include "core/store/vault.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/panel.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QVBoxLayout>

namespace regie::ui {

using namespace Qt::StringLiterals;

PackagePassword::PackagePassword(QWidget *parent)
    : QWidget(parent), m_first(new PasswordField), m_second(new PasswordField), m_error(new FieldError(m_first))
{
    m_first->setObjectName(u"packagePassword"_s);
    m_second->setObjectName(u"packagePasswordAgain"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    box->addWidget(makeFieldLabel(
        tr("Password of the package, at least %n character(s)", nullptr, PasswordField::shortest), m_first));
    box->addWidget(m_first);
    box->addWidget(makeFieldLabel(tr("The password again"), m_second));
    box->addWidget(m_second);
    box->addWidget(m_error);
}

bool PackagePassword::isGood()
{
    m_error->clear();
    if (const QString why = m_first->complaint(); !why.isEmpty())
        m_error->refuse(why);
    else if (!m_second->equals(*m_first))
        m_error->refuse(tr("The two passwords are not the same."));
    else
        return true;
    m_first->setFocus();
    return false;
}

store::Secret PackagePassword::secret() const
{
    return m_first->secret();
}

void PackagePassword::forgive()
{
    m_error->clear();
}

void PackagePassword::clear()
{
    m_first->clear();
    m_second->clear();
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
