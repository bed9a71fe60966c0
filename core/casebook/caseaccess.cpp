#include "core/casebook/caseaccess.h"

#include "core/casebook/casebook.h"
#include "core/casebook/promised.h"
#include "core/store/access.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

namespace regie {

Result<CaseDoor> casebook::doorOf(
    const store::Reader &reader, const Viewer &viewer, const QString &name, const CaseFile &file)
{
    CaseDoor door;
    door.own = viewer.role() == Role::Everything || file.handler.isEmpty() ||
               file.handler.compare(name, Qt::CaseInsensitive) == 0;
    if (door.own)
        return door;
    const auto wrote = reader.access().wroteIn(viewer, file);
    const auto asked = reader.access().lastAsked(viewer, file.id.toString());
    if (!wrote || !asked)
        return tl::unexpected(wrote ? asked.error() : wrote.error());
    door.own = *wrote;
    if (*asked) {
        door.until = (*asked)->at.addSecs(accessHours * 3600);
        door.reason = (*asked)->reason;
    }
    return door;
}

Result<CaseDoor> Casebook::doorOf(CaseId id) const
{
    const Viewer viewer = m_vault.viewer();
    return m_vault.read().caseFile(viewer, id).and_then([&](const CaseFile &file) {
        return casebook::doorOf(m_vault.read(), viewer, m_vault.user().name, file);
    });
}

/// The case, when its door stands open. ReasonMissing when it does not; that somebody stood before it stands in the
/// log.
Result<CaseFile> Casebook::opened(CaseId id) const
{
    const Viewer viewer = m_vault.viewer();
    const auto file = m_vault.read().caseFile(viewer, id);
    if (!file) {
        if (file.error().code == ErrorCode::NotFound)
            m_vault.refused(store::Action::ReadCase, {QStringLiteral("case"), id.toString(), {}});
        return file;
    }
    const auto door = casebook::doorOf(m_vault.read(), viewer, m_vault.user().name, *file);
    if (!door)
        return tl::unexpected(door.error());
    if (!door->isOpen(clock().nowUtc())) {
        m_vault.refused(store::Action::ReadCase, {QStringLiteral("case"), id.toString(), file->number});
        return fail(ErrorCode::ReasonMissing, QStringLiteral("outside her own work"));
    }
    return file;
}

QFuture<Done> Casebook::askAccessLater(CaseId id, const QString &reason)
{
    const auto promise = casebook::promised<Done>();
    const QString words = reason.simplified();
    const auto file = m_vault.read().caseFile(m_vault.viewer(), id);
    if (!file || words.size() < shortestAccessReason) {
        casebook::keep(*promise, Done(file ? fail(ErrorCode::ReasonMissing) : tl::unexpected(file.error())));
        return promise->future();
    }
    m_vault.writeLater(
        m_vault.viewer(), store::Action::AskAccess, words,
        [file = *file](store::Transaction &transaction) {
            transaction.about(QStringLiteral("case"), file.id.toString(), file.number);
            return Done();
        },
        [promise](const Result<ActionId> &written) {
            casebook::keep(*promise, written ? Done() : Done(tl::unexpected(written.error())));
        });
    return promise->future();
}

} // namespace regie
