#pragma once

#include "core/exchange/backup.h"
#include "core/store/vault.h"
#include "ui/widgets/aside.h"

#include <functional>
#include <memory>

namespace regie::ui {

/// Opens and makes vaults on a thread of its own, because deriving the key takes about a second; the vault is handed
/// over to the interface thread, which alone uses it from then on.
class VaultOpener : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(Result<std::unique_ptr<store::Vault>>)>;
    using PutBack = std::function<void(Result<exchange::Restored>)>;
    using Made = std::function<void(Result<store::Vault::Created>)>;

    /// @p clock and @p ids must outlive the vaults.
    VaultOpener(const Clock &clock, IdSource &ids, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_aside.isBusy(); }
    /// @p done is called on the interface thread, @p older on the thread that opens.
    void open(const QString &folder, store::Credential credential, store::OlderAccepted older, Opened done);
    void create(store::NewVault what, Made done);
    /// Puts the backup @p file back as @p folder.
    void restore(const QString &file, const QString &folder, store::Credential credential, PutBack done);

private:
    const Clock &m_clock;
    IdSource &m_ids;
    Aside m_aside;
};

} // namespace regie::ui
