#pragma once

#include "core/store/audit.h"
#include "core/store/secret.h"
#include "core/store/vault.h"
#include "core/store/verify.h"

namespace regie::store {

/// One file that remembers how far the audit of a vault had come: a line for each commit, `seq hash place code`, the
/// code keyed so that nobody without the data key can write one. Lines that are cut off, not ours, or about a copy in
/// another place are passed over.
class AnchorFile
{
public:
    /// @p place tells copies of one vault apart; nothing for the file that goes with the folder.
    AnchorFile(QString path, VaultId vault, const Secret &key, const QString &place = {});

    /// The last head it remembers; nothing when there is none.
    [[nodiscard]] std::optional<AuditHead> last() const;
    /// Adds @p head and makes it durable. Starts anew with the last lines when the file has grown long.
    [[nodiscard]] Done add(const AuditHead &head);
    /// Forgets what stood there of this place and starts at @p head: after a restore that somebody chose.
    [[nodiscard]] Done restart(const AuditHead &head);

private:
    [[nodiscard]] QByteArray line(const AuditHead &head) const;
    [[nodiscard]] bool isOfThisPlace(const QByteArray &line) const;
    QString m_path;
    VaultId m_vault;
    Secret m_key;
    QByteArray m_place;
};

/// The two anchors of a vault: `anker.log` in its folder and `$XDG_STATE_HOME/regiekompas/<vault-id>.anker`. The second
/// remembers each place apart, so that a backup restored elsewhere, to try it, does not make the vault itself look old.
class Anchors
{
public:
    Anchors(const QString &folder, VaultId vault, const Secret &dataKey);

    /// Holds both beside the audit in @p database, whose chain ends at @p head. An anchor that the chain does not pass
    /// through is Behind: what stands there is older than, or other than, what was.
    [[nodiscard]] Result<AnchorState> compare(Database &database, const AuditHead &head) const;
    /// What the two remember, for verifying: "folder", "state"; one that is not there is left out.
    [[nodiscard]] QList<Anchor> remembered() const;
    /// Writes @p head to both. An anchor that cannot be written is left behind, never an error of the commit.
    void add(const AuditHead &head);
    void restart(const AuditHead &head);

    /// `$XDG_STATE_HOME/regiekompas` (`~/.local/state` by default).
    [[nodiscard]] static QString stateFolder();

private:
    AnchorFile m_folder;
    AnchorFile m_state;
};

} // namespace regie::store
