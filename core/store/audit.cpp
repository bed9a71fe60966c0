#include "core/store/audit.h"

#include "core/store/database.h"
#include "core/store/raw.h"
#include "core/store/rows.h"

#include <QSysInfo>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace regie::store {

namespace {

constexpr std::array<const char *, 36> actionCodes{"create-vault", "open-vault", "save-intake", "read-case",
    "read-person", "search", "confirm-link", "reject-link", "disclose", "export", "backup", "restore", "import-events",
    "change-password", "demo", "verify", "undo", "merge", "split", "judge", "move-case", "record-safety",
    "keep-import-map", "plan", "meet", "keep-partner", "record-contact", "change-family", "record-analysis",
    "manage-users", "keep-from", "ask-access", "retain", "destroy", "take-dossier", "choose-value"};

/// Values one after another, each with its length, so that no two records give the same bytes.
class Canonical
{
public:
    explicit Canonical(char domain)
    {
        m_bytes.reserve(192);
        m_bytes.append(domain);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    Canonical &add(qint64 number)
    {
        const quint64 ordered = qToBigEndian(static_cast<quint64>(number));
        m_bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
        return *this;
    }
    Canonical &add(const QByteArray &bytes)
    {
        add(static_cast<qint64>(bytes.size()));
        m_bytes.append(bytes);
        return *this;
    }
    Canonical &add(const QString &text) { return add(text.toUtf8()); }
    [[nodiscard]] QByteArray keyed(const Secret &key, std::size_t length) const
    {
        QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
        crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), length,
            reinterpret_cast<const unsigned char *>(m_bytes.constData()),
            static_cast<unsigned long long>(m_bytes.size()), key.data(), key.size());
        return out;
    }

private:
    QByteArray m_bytes;
};

constexpr QLatin1String auditColumns(
    "SELECT seq, action_id, at, monotonic, app_version, origin, actor, action, object_kind, "
    "object_id, object_number, result, reason, rows_changed, items, prev_hash, hash, actor_role, actor_function, "
    "actor_org, ground, break_glass "
    "FROM audit WHERE seq = :seq");

void readStanding(const Row &row, AuditRecord &record)
{
    constexpr std::array columns{"actor_role", "actor_function", "actor_org", "ground", "break_glass"};
    const auto empty = std::count_if(columns.begin(), columns.end(), [&](const char *one) { return row.isNull(one); });
    record.torn = empty != 0 && empty != std::ssize(columns);
    if (empty != 0)
        return;
    record.standing = AuditRecord::Standing{row.text("actor_role"), row.text("actor_function"), row.text("actor_org"),
        row.text("ground"), row.number("break_glass")};
}

std::pair<AuditRecord, AuditHead> readRecord(const Row &row)
{
    AuditRecord record;
    record.seq = row.number("seq");
    record.action = row.id<ActionId>("action_id");
    record.at = row.number("at");
    record.monotonic = row.number("monotonic");
    record.appVersion = row.text("app_version");
    record.origin = row.text("origin");
    record.actor = row.id<UserId>("actor");
    record.kind = row.text("action");
    record.objectKind = row.text("object_kind");
    record.objectId = row.text("object_id");
    record.objectNumber = row.text("object_number");
    record.result = row.text("result");
    record.reason = row.text("reason");
    record.rowsChanged = static_cast<int>(row.number("rows_changed"));
    record.items = row.bytes("items");
    record.previous = row.bytes("prev_hash");
    readStanding(row, record);
    return {record, AuditHead{record.seq, row.bytes("hash")}};
}

} // namespace

QByteArray AuditHead::toLine() const
{
    return QByteArray::number(seq) + ' ' + hash.toHex();
}

std::optional<AuditHead> AuditHead::fromLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    bool isNumber = false;
    const qint64 seq = parts.value(0).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(parts.value(1));
    if (!isNumber || seq < 0 || hash.size() != 32)
        return std::nullopt;
    return AuditHead{seq, hash};
}

QString toCode(Action action)
{
    return QString::fromLatin1(actionCodes[static_cast<std::size_t>(action)]);
}

std::optional<Action> actionFromCode(QStringView code)
{
    for (std::size_t i = 0; i < actionCodes.size(); ++i) {
        if (code == QLatin1String(actionCodes[i]))
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

AuditChain::AuditChain(Secret key) : m_key(std::move(key))
{
    // the machine's own id is never stored: only a keyed hash of it, to tell one machine from another
    m_origin = QString::fromLatin1(Canonical('o').add(QSysInfo::machineUniqueId()).keyed(m_key, 16).toHex());
}

Done AuditChain::load(const Database &database)
{
    auto last = database.run(QLatin1String("SELECT coalesce(max(seq), 0) AS seq FROM audit"));
    if (!last)
        return tl::unexpected(last.error());
    const qint64 seq = last->next() ? last->number("seq") : 0;
    if (seq == 0) {
        m_head = {};
        m_monotonic = 0;
        return {};
    }
    auto row = database.run(auditColumns, {{QLatin1String(":seq"), seq}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the audit has no last row"));
    const auto [record, head] = readRecord(*row);
    if (hash(record, record.previous) != head.hash)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the last audit row does not fit its hash"));
    m_head = head;
    m_monotonic = record.monotonic;
    return {};
}

void AuditChain::advance(AuditHead head, qint64 monotonic)
{
    m_head = std::move(head);
    m_monotonic = monotonic;
}

QByteArray AuditChain::hash(const AuditRecord &record, const QByteArray &previous) const
{
    if (record.torn)
        return {};
    Canonical bytes(record.standing ? 'b' : 'a');
    bytes.add(record.seq).add(previous).add(record.action.toBytes()).add(record.at).add(record.monotonic);
    bytes.add(record.appVersion).add(record.origin).add(record.actor.toBytes()).add(record.kind);
    bytes.add(record.objectKind).add(record.objectId).add(record.objectNumber).add(record.result).add(record.reason);
    bytes.add(static_cast<qint64>(record.rowsChanged)).add(record.items);
    if (const auto &standing = record.standing) {
        bytes.add(standing->role).add(standing->function).add(standing->organisation);
        bytes.add(standing->ground).add(standing->breakGlass);
    }
    return bytes.keyed(m_key, 32);
}

QByteArray AuditChain::rowHash(Table table, qint64 row, const QByteArray &canonical) const
{
    constexpr std::size_t length = 16;
    const auto bytesOf = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    // one after another instead of joined first: a row may be large, and an import hashes many
    Canonical head('r');
    head.add(static_cast<qint64>(table)).add(row).add(static_cast<qint64>(canonical.size()));
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_key.data(), m_key.size(), length);
    crypto_generichash_update(&state, bytesOf(head.bytes()), static_cast<unsigned long long>(head.bytes().size()));
    crypto_generichash_update(&state, bytesOf(canonical), static_cast<unsigned long long>(canonical.size()));
    QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(out.data()), length);
    return out;
}

QByteArray AuditChain::nextDigest(
    const QByteArray &digest, Table table, qint64 row, qint64 revision, const QByteArray &rowHash)
{
    Canonical bytes('i');
    bytes.add(digest).add(static_cast<qint64>(table)).add(row).add(revision).add(rowHash);
    return bytes.keyed(Secret(), 32);
}

Result<std::pair<AuditRecord, AuditHead>> auditRow(const Database &database, qint64 seq)
{
    auto row = database.run(auditColumns, {{QLatin1String(":seq"), seq}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NotFound, QStringLiteral("no such audit row"));
    return readRecord(*row);
}

Result<std::optional<AuditHead>> committed(const Database &database, ActionId id)
{
    auto row = database.run(
        QLatin1String("SELECT seq, hash FROM audit WHERE action_id = :id"), {{QLatin1String(":id"), id.toBytes()}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return row->ended().map([] { return std::optional<AuditHead>(); });
    return std::optional<AuditHead>(AuditHead{row->number("seq"), row->bytes("hash")});
}

Result<qint64> firstItemOf(const Database &database, qint64 seq)
{
    auto last = RawStatement::prepare(database, "SELECT coalesce(max(rid), 0) FROM audit_item");
    auto at = RawStatement::prepare(database, "SELECT rid, seq FROM audit_item WHERE rid >= ?1 ORDER BY rid LIMIT 1");
    if (!last || !at)
        return tl::unexpected(last ? at.error() : last.error());
    if (const auto stepped = last->step(); !stepped)
        return tl::unexpected(stepped.error());
    qint64 low = 1;
    qint64 high = last->number(0) + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        at->reset();
        at->bind(1, middle);
        const auto there = at->step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there && at->number(1) < seq)
            low = at->number(0) + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace regie::store
