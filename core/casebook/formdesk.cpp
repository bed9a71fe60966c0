#include "core/casebook/formdesk.h"

#include "core/casebook/casebook.h"
#include "core/store/drafts.h"

namespace regie {

QByteArray FormDesk::aboutNoCase()
{
    return CaseId().toBytes();
}

Result<QByteArray> FormDesk::kept(const QString &form, const QByteArray &about) const
{
    const auto draft = m_book.vault().drafts().form(m_book.vault().viewer(), form, about);
    if (!draft)
        return tl::unexpected(draft.error());
    return *draft ? (*draft)->payload : QByteArray();
}

Done FormDesk::keep(const QString &form, const QByteArray &about, const QByteArray &payload)
{
    store::Vault &vault = m_book.vault();
    if (payload.isEmpty())
        return vault.drafts().removeForm(vault.viewer(), form, about);
    return vault.drafts().saveForm(vault.viewer(), {form, about, payload, m_book.clock().nowUtc()});
}

} // namespace regie
