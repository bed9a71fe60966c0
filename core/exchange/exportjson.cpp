#include "core/exchange/exportjson.h"

#include "core/exchange/envelope.h"
#include "core/privacy/rights.h"
#include "core/store/audit.h"
#include "core/store/drafts.h"
#include "core/store/dump.h"
#include "core/store/transaction.h"

#include <QSemaphore>
#include <QSet>

#include <algorithm>

namespace regie::exchange {

namespace {

const QSet<QString> &truthColumns()
{
    static const QSet<QString> names{QStringLiteral("lives_in"), QStringLiteral("secret"),
        QStringLiteral("dwelling_secret"), QStringLiteral("address_secret"), QStringLiteral("time_known"),
        QStringLiteral("verified"), QStringLiteral("taken_up"), QStringLiteral("converted"),
        QStringLiteral("new_incident"), QStringLiteral("deviates"), QStringLiteral("hard"), QStringLiteral("confirmed"),
        QStringLiteral("route"), QStringLiteral("next_hard"), QStringLiteral("duo_missing"),
        QStringLiteral("suspended"), QStringLiteral("relapse"), QStringLiteral("raised"), QStringLiteral("kept"),
        QStringLiteral("deceased"), QStringLiteral("unborn")};
    return names;
}

/// Columns that hold JSON of their own.
const QSet<QString> &jsonColumns()
{
    static const QSet<QString> names{QStringLiteral("payload"), QStringLiteral("input"), QStringLiteral("outcome"),
        QStringLiteral("rule_set_text"), QStringLiteral("mapping"), QStringLiteral("facts")};
    return names;
}

QJsonValue valueOf(const QString &column, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        if (jsonColumns().contains(column))
            return QJsonDocument::fromJson(bytes).object();
        return QString::fromLatin1(bytes.toHex());
    }
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    if (truthColumns().contains(column))
        return value.toInt() != 0;
    if (column.endsWith(QStringLiteral("_at")))
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
    return value.toLongLong();
}

QByteArray rowText(const store::DumpedRow &row)
{
    QJsonObject object;
    for (const auto &[column, value] : row)
        object.insert(column, valueOf(column, value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray opening(const QByteArray &name)
{
    return ",\n\"" + name + "\": [";
}

Done writeTable(store::Database &database, store::Table table, const Sink &sink)
{
    if (const Done opened = sink(opening(store::tableName(table).latin1())); !opened)
        return opened;
    bool first = true;
    const Done rows = store::dump(database, table, [&](const store::DumpedRow &row) {
        const QByteArray lead = std::exchange(first, false) ? "\n" : ",\n";
        return sink(lead + rowText(row));
    });
    return rows ? sink(first ? "]" : "\n]") : rows;
}

Done writeTables(store::Database &database, const Sink &sink)
{
    for (const store::Table table : store::exportedTables()) {
        if (const Done written = writeTable(database, table, sink); !written)
            return written;
    }
    return {};
}

Done writeDrafts(store::Vault &vault, const Sink &sink)
{
    auto drafts = vault.drafts().all(vault.viewer());
    if (!drafts)
        return tl::unexpected(drafts.error());
    std::sort(drafts->begin(), drafts->end(),
        [](const store::DraftRecord &a, const store::DraftRecord &b) { return a.id < b.id; });
    Done done = sink(opening("draft"));
    bool first = true;
    for (const store::DraftRecord &draft : std::as_const(*drafts)) {
        const QJsonObject object{{QStringLiteral("id"), draft.id.toString()},
            {QStringLiteral("payload"), QJsonDocument::fromJson(draft.payload).object()},
            {QStringLiteral("saved_at"), draft.savedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("saved_by"), draft.by.toString()}};
        const QByteArray lead = std::exchange(first, false) ? "\n" : ",\n";
        if (done)
            done = sink(lead + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return done ? sink(first ? "]" : "\n]") : done;
}

} // namespace

Done exportJson(store::Vault &vault, const Sink &sink)
{
    const QByteArray head =
        "{\n\"format\": \"regiekompas-export\",\n\"version\": " + QByteArray::number(exportFormatVersion) +
        ",\n\"practice\": " + (vault.isPractice() ? "true" : "false");
    Done done = sink(head);
    if (!done)
        return done;
    QSemaphore finished;
    vault.checkOnWorker([&](store::Database &database) {
        done = writeTables(database, sink);
        finished.release();
    });
    finished.acquire();
    return done.and_then([&] { return writeDrafts(vault, sink); }).and_then([&] { return sink("\n}\n"); });
}

Done exportEnvelope(store::Vault &vault, const QString &path)
{
    EnvelopeHeader header;
    header.kind = QStringLiteral("export");
    header.vault = vault.id();
    header.practice = vault.isPractice();
    header.seq = vault.head().seq;
    header.auditHash = vault.head().hash;
    header.created = vault.clock().nowUtc();
    header.keySlots = vault.slotsText();
    auto writer = EnvelopeWriter::create(path, header, vault.envelopeKey());
    if (!writer)
        return tl::unexpected(writer.error());
    return exportJson(vault, [&](QByteArrayView piece) {
        return writer->write(piece);
    }).and_then([&] {
          return writer->finish();
      }).and_then([&] { return writer->commit(); });
}

Done exportPlain(store::Vault &vault, const QString &path)
{
    auto file = store::SafeFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return exportJson(vault, [&](QByteArrayView piece) {
        return file->write(piece);
    }).and_then([&] {
          return file->finish();
      }).and_then([&] { return file->commit(); });
}

Result<QByteArray> openExport(const QString &path, const store::Credential &credential, qint64 limit)
{
    auto reader = EnvelopeReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    if (reader->header().kind != QStringLiteral("export"))
        return fail(ErrorCode::MalformedInput, QStringLiteral("this envelope holds no export"));
    if (const auto unlocked = reader->unlock(credential); !unlocked)
        return tl::unexpected(unlocked.error());
    return reader->readAll(limit);
}

Done noteExport(store::Vault &vault, const QString &reason)
{
    const Viewer viewer = vault.viewer();
    const bool all = privacy::mayAll(viewer.role(), privacy::Deed::Disclose, privacy::allClasses);
    if (!all || !viewer.seesAll()) // it holds everything
        return fail(ErrorCode::NoRight, QStringLiteral("export of the whole vault"));
    const auto noted =
        vault.write(vault.viewer(), store::Action::Export, reason, [&vault](store::Transaction &transaction) {
            transaction.about(QStringLiteral("vault"), vault.id().toString());
            return Done();
        });
    return noted ? Done() : tl::unexpected(noted.error());
}

} // namespace regie::exchange
