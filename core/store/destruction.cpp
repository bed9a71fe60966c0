#include "core/store/destruction.h"

#include "core/store/destroyer.h"
#include "core/store/retentionreader.h"
#include "core/store/retentionrows.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 2> verdictCodes = {"hold", "keep"};
constexpr std::array<const char *, 3> stateCodes = {"proposed", "done", "dropped"};

template <typename AnyId>
QCborArray listOf(const QList<AnyId> &ids)
{
    QCborArray list;
    for (const AnyId &id : ids)
        list.append(id.toBytes());
    return list;
}

template <typename AnyId>
QList<AnyId> idsIn(const QCborValue &list)
{
    QList<AnyId> ids;
    const QCborArray all = list.toArray();
    for (const QCborValue &one : all) {
        if (const auto id = AnyId::fromBytes(one.toByteArray()))
            ids.append(*id);
    }
    return ids;
}

QByteArray bytesOfOrder(const DestroyOrder &what)
{
    const QCborMap map{{u"dossiers"_s, listOf(what.dossiers)}, {u"assessments"_s, listOf(what.assessments)},
        {u"orders"_s, listOf(what.orders)}, {u"reports"_s, listOf(what.reports)},
        {u"withdrawn"_s, listOf(what.withdrawn)}, {u"loose"_s, listOf(what.loose)},
        {u"loose-persons"_s, listOf(what.loosePersons)}};
    return map.toCborValue().toCbor();
}

DestroyOrder destroyOrderIn(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    return {idsIn<HouseholdId>(map[u"dossiers"_s]), idsIn<HouseholdId>(map[u"assessments"_s]),
        idsIn<BarringOrderId>(map[u"orders"_s]), idsIn<VtReportId>(map[u"reports"_s]),
        idsIn<ActionId>(map[u"withdrawn"_s]), idsIn<HouseholdId>(map[u"loose"_s]),
        idsIn<PersonId>(map[u"loose-persons"_s])};
}

/// What the row says beside its numbers: what is proposed, and after that how much of it was taken back. A column of
/// its own would change the rows of earlier years, which the log holds a hash of.
QByteArray bytesOfWhat(const DestructionRecord &record)
{
    if (record.what.size() > 0)
        return bytesOfOrder(record.what);
    if (record.done.withdrawn == 0)
        return QByteArray("");
    return QCborMap{{u"taken-back"_s, record.done.withdrawn}}.toCborValue().toCbor();
}

} // namespace

Values valuesOf(const RetentionChoice &choice)
{
    return {{"id", idValue(choice.id)}, {"kind", textValue(choice.kind)}, {"subject", bytesValue(choice.subject)},
        {"verdict", textValue(QString::fromLatin1(verdictCodes.at(static_cast<std::size_t>(choice.verdict))))},
        {"until_day", dayValue(choice.until)}, {"reason", textValue(choice.reason)}, {"decided_by", idValue(choice.by)},
        {"decided_at", momentValue(choice.at)}, {"lifted_at", momentValue(choice.liftedAt)}};
}

RetentionChoice retentionChoiceOf(const Row &row)
{
    RetentionChoice choice;
    choice.id = row.id<RetentionChoiceId>("id");
    choice.kind = row.text("kind");
    choice.subject = row.bytes("subject");
    choice.verdict = row.text("verdict") == "hold"_L1 ? RetentionChoice::Verdict::Hold : RetentionChoice::Verdict::Keep;
    choice.until = row.day("until_day");
    choice.reason = row.text("reason");
    choice.by = row.id<UserId>("decided_by");
    choice.at = row.moment("decided_at");
    choice.liftedAt = row.moment("lifted_at");
    return choice;
}

Values valuesOf(const DestructionRecord &record)
{
    const Destroyed &done = record.done;
    return {{"id", idValue(record.id)},
        {"state", textValue(QString::fromLatin1(stateCodes.at(static_cast<std::size_t>(record.state))))},
        {"year", record.year}, {"what", bytesValue(bytesOfWhat(record))}, {"proposed_by", idValue(record.proposedBy)},
        {"proposed_at", momentValue(record.proposedAt)}, {"second_by", idValue(record.secondBy)},
        {"second_name", textValue(record.secondName)}, {"decided_at", momentValue(record.decidedAt)},
        {"numbers", textValue(done.numbers.join(u' '))}, {"assessments", done.assessments}, {"orders", done.orders},
        {"reports", done.reports}, {"households", done.households}, {"persons", done.persons}, {"rows_gone", done.rows},
        {"kept_longer", record.keptLonger}, {"held", record.held}};
}

DestructionRecord destructionOf(const Row &row)
{
    DestructionRecord record;
    record.id = row.id<DestructionId>("id");
    const QString state = row.text("state");
    for (std::size_t i = 0; i < stateCodes.size(); ++i) {
        if (state == QLatin1String(stateCodes.at(i)))
            record.state = static_cast<DestructionRecord::State>(i);
    }
    record.year = row.count("year");
    record.what = destroyOrderIn(row.bytes("what"));
    record.proposedBy = row.id<UserId>("proposed_by");
    record.proposedByName = row.text("proposed_by_name");
    record.proposedAt = row.moment("proposed_at");
    record.secondBy = row.id<UserId>("second_by");
    record.secondName = row.text("second_name");
    record.decidedAt = row.moment("decided_at");
    record.done.numbers = row.text("numbers").split(u' ', Qt::SkipEmptyParts);
    record.done.assessments = row.count("assessments");
    record.done.orders = row.count("orders");
    record.done.reports = row.count("reports");
    record.done.withdrawn =
        static_cast<int>(QCborValue::fromCbor(row.bytes("what")).toMap()[u"taken-back"_s].toInteger());
    record.done.households = row.count("households");
    record.done.persons = row.count("persons");
    record.done.rows = row.count("rows_gone");
    record.keptLonger = row.count("kept_longer");
    record.held = row.count("held");
    record.revision = row.count("revision");
    return record;
}

RetentionReader RetentionWriter::reader() const
{
    return RetentionReader(m_transaction.d->db);
}

Done RetentionWriter::save(const RetentionChoice &choice)
{
    return doneOf(m_transaction.d->putById(Table::RetentionChoice, choice.id, valuesOf(choice)));
}

Done RetentionWriter::save(const DestructionRecord &record)
{
    return doneOf(m_transaction.d->putById(Table::Destruction, record.id, valuesOf(record), record.revision));
}

Result<Destroyed> RetentionWriter::destroy(const DestroyOrder &order)
{
    auto done = Destroyer(*m_transaction.d).destroy(order);
    if (!done)
        m_transaction.d->rows.failed(done.error());
    return done;
}

} // namespace regie::store
