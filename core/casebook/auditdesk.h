#pragma once

#include "core/casebook/auditwatch.h"
#include "core/store/auditreader.h"
#include "core/store/vault.h"

#include <QFuture>

namespace regie {

/// What the log says to one question.
struct AuditView
{
    QList<store::AuditEntry> entries = {}; ///< latest first
    QList<AuditFinding> findings = {};     ///< among them, what asks for a second look
    QList<store::User> users = {};         ///< who ever worked in the vault
    bool more = false;                     ///< there are earlier ones
};

/// The log of a vault, for whoever accounts for it. Looking at it stands in it.
class AuditDesk
{
public:
    /// @p vault must outlive it.
    explicit AuditDesk(store::Vault &vault) : m_vault(vault) {}

    /// Reads on the worker; the answer comes through the future. Asked for a case, what was done with its household is
    /// there too. That somebody looked is written into the log first, and not shown by the same look. NoRight for who
    /// does not account for the log; who does reads of cases that she does not see herself.
    [[nodiscard]] QFuture<Result<AuditView>> look(const store::AuditQuery &query);

private:
    store::Vault &m_vault;
};

} // namespace regie
