#pragma once

#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/store/secret.h"

namespace regie::store {

class Database;

/// The end of the audit chain: how many actions, and the hash of the last. What an anchor remembers.
struct AuditHead
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');

    /// "seq hash" in one line of ASCII, for `anker.log`, a backup or a printed page.
    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static std::optional<AuditHead> fromLine(const QByteArray &line);
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// One action as it stands in the audit, without its hashes (BIO2 8.15.01: action, object, result, origin, actor,
/// time).
struct AuditRecord
{
    qint64 seq = 0;
    ActionId action = {};
    qint64 at = 0;        ///< milliseconds UTC
    qint64 monotonic = 0; ///< never less than that of the row before, however the clock was set
    QString appVersion = {};
    QString origin = {}; ///< keyed hash of the machine: tells machines apart, names none
    UserId actor = {};
    QString kind = {}; ///< code of Action
    QString objectKind = {};
    QString objectId = {};
    QString objectNumber = {};
    QString result = {}; ///< code of Outcome
    QString reason = {};
    int rowsChanged = 0;
    QByteArray items = {};    ///< digest over the audit items of this action, in their order
    QByteArray previous = {}; ///< hash of the action before, as the row holds it

    /// AuditStanding as the row holds it.
    struct Standing
    {
        QString role = {};
        QString function = {};
        QString organisation = {};
        QString ground = {};
        qint64 breakGlass = 0;
    };
    std::optional<Standing> standing = std::nullopt; ///< none in rows from before version 15 of the tables
    bool torn = false; ///< only some of the standing is there: no program of ours writes that, and no hash fits it
};

[[nodiscard]] QString toCode(Action action);
[[nodiscard]] std::optional<Action> actionFromCode(QStringView code);

/// The keyed hashes of a vault's audit and the end of its chain. Owned by the writer; one action at a time.
class AuditChain
{
public:
    /// @p key is K_audit, 32 bytes.
    explicit AuditChain(Secret key);
    /// Takes the head from the database; a vault without actions stands at 0. VaultDamaged when the last row does not
    /// fit its own hash.
    [[nodiscard]] Done load(const Database &database);
    [[nodiscard]] const AuditHead &head() const { return m_head; }
    /// Called once the action at @p head is known to be committed.
    void advance(AuditHead head, qint64 monotonic);

    /// H_n = BLAKE2b-256(K_audit; n, H_{n-1}, canonical(record)); nothing for a torn record (docs/crypto.md).
    [[nodiscard]] QByteArray hash(const AuditRecord &record, const QByteArray &previous) const;
    /// BLAKE2b-128(K_audit; table, row, canonical values): stands in `audit_item`.
    [[nodiscard]] QByteArray rowHash(Table table, qint64 row, const QByteArray &canonical) const;
    /// The running digest over audit items: start with 32 zero bytes.
    [[nodiscard]] static QByteArray nextDigest(
        const QByteArray &digest, Table table, qint64 row, qint64 revision, const QByteArray &rowHash);
    [[nodiscard]] qint64 monotonic(qint64 at) const { return std::max(at, m_monotonic); }
    [[nodiscard]] const QString &origin() const { return m_origin; }

private:
    Secret m_key;
    AuditHead m_head;
    qint64 m_monotonic = 0;
    QString m_origin;
};

/// The audit row @p seq, or NotFound.
[[nodiscard]] Result<std::pair<AuditRecord, AuditHead>> auditRow(const Database &database, qint64 seq);
/// Whether the action @p id was committed: the answer after a COMMIT that returned an error.
[[nodiscard]] Result<std::optional<AuditHead>> committed(const Database &database, ActionId id);
/// The row of audit_item where the items of action @p seq begin: they stand in the order of their actions.
[[nodiscard]] Result<qint64> firstItemOf(const Database &database, qint64 seq);

} // namespace regie::store
