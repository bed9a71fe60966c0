#include "core/store/undoer.h"

#include "core/store/dictionary.h"
#include "core/store/raw.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace regie::store {

namespace {

enum class Undoing {
    Restores, ///< rows go back to what they were
    Stays,    ///< rows stay: bookkeeping of the store, and numbers once given
    Forbids   ///< an action that wrote these cannot be taken back
};

Undoing undoing(Table table)
{
    switch (table) {
    case Table::CaseNumber: // a number once given is not given again
    case Table::History:
    case Table::Undone:
        return Undoing::Stays;
    case Table::Meta:
    case Table::UserAccount:
    case Table::UserAccess:
    case Table::Disclosure:
    case Table::Audit:
    case Table::AuditItem:
    case Table::Tombstone:
    case Table::Destruction:
    case Table::CountedFact:
    case Table::AuditRedaction:
        return Undoing::Forbids;
    case Table::Person:
    case Table::PersonKey:
    case Table::Household:
    case Table::Membership:
    case Table::Relation:
    case Table::Address:
    case Table::AddressShield:
    case Table::BarringOrder:
    case Table::VtReport:
    case Table::Mention:
    case Table::PersonLink:
    case Table::EventHousehold:
    case Table::Intake:
    case Table::Assessment:
    case Table::Decision:
    case Table::CaseFile:
    case Table::Deadline:
    case Table::Merge:
    case Table::Judgement:
    case Table::Reassessment:
    case Table::FlowEvent:
    case Table::FlowParty:
    case Table::CaseStand:
    case Table::CasePhase:
    case Table::CasePartner:
    case Table::CaseEffort:
    case Table::SafetyEstimate:
    case Table::Rihg:
    case Table::SafetyAgreement:
    case Table::AgreementCheck:
    case Table::ImportMap:
    case Table::Meeting:
    case Table::MeetingCase:
    case Table::MeetingParty:
    case Table::PlanGoal:
    case Table::PlanAction:
    case Table::Professional:
    case Table::Capacity:
    case Table::ContactNote:
    case Table::ContactPerson:
    case Table::SearchEntry:
    case Table::SearchText:
    case Table::FamilyTie:
    case Table::LifeFact:
    case Table::ShieldedFact:
    case Table::ShieldedFrom:
    case Table::NetworkContact:
    case Table::AnalysisEntry:
    case Table::ChecklistAnswer:
    case Table::HouseholdBlock: // goes along when households are joined
    case Table::RetentionChoice:
    case Table::KeptValue:
    case Table::ReceivedId:
    case Table::ReceivedCase:
    case Table::KeptCaseValue:
        return Undoing::Restores;
    }
    return Undoing::Forbids;
}

/// A value as the engine gives it: never one of Qt's nulls by accident.
QVariant engineValue(const QCborValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isString())
        return textValue(value.toString());
    if (value.isByteArray())
        return bytesValue(value.toByteArray());
    return value.toVariant();
}

/// The row that the history holds in @p kept, by the names of the dictionary. A column it does not know is left out.
Values valuesIn(Table table, const QByteArray &kept)
{
    const QCborMap map = QCborValue::fromCbor(kept).toMap();
    Values values;
    for (const Column &column : columnsOf(table)) {
        const auto held = map.constFind(QLatin1String(column.name));
        if (held != map.constEnd())
            values.append({column.name, engineValue(held.value())});
    }
    return values;
}

bool same(const Values &a, const Values &b)
{
    return std::all_of(a.cbegin(), a.cend(), [&b](const auto &one) {
        return std::any_of(b.cbegin(), b.cend(),
            [&one](const auto &other) { return qstrcmp(one.first, other.first) == 0 && one.second == other.second; });
    });
}

QVariant valueIn(const Values &values, const char *column)
{
    for (const auto &[name, value] : values) {
        if (qstrcmp(name, column) == 0)
            return value;
    }
    return {};
}

tl::unexpected<Error> oldValuesGone(Table table)
{
    return fail(ErrorCode::NotAllowed, QStringLiteral("the old values were destroyed"), QString(tableName(table)));
}

} // namespace

bool canUndo(Action kind)
{
    switch (kind) {
    case Action::SaveIntake:
    case Action::ConfirmLink:
    case Action::RejectLink:
    case Action::ImportEvents:
    case Action::Undo:
    case Action::Merge:
    case Action::Split:
    case Action::Judge:
    case Action::MoveCase:
    case Action::RecordSafety:
    case Action::Plan:
    case Action::Meet:
    case Action::KeepPartner:
    case Action::ChangeFamily:
    case Action::TakeDossier:
    case Action::ChooseValue:
        return true;
    case Action::CreateVault:
    case Action::OpenVault:
    case Action::ReadCase:
    case Action::ReadPerson:
    case Action::Search:
    case Action::Disclose:
    case Action::Export:
    case Action::Backup:
    case Action::Restore:
    case Action::ChangePassword:
    case Action::Demo:
    case Action::Verify:
    case Action::KeepImportMap:
    case Action::RecordContact:  // corrected by another note, never taken away
    case Action::RecordAnalysis: // the same: what was thought then stays to be read
    case Action::ManageUsers:
    case Action::KeepFrom:
    case Action::AskAccess:
    case Action::Retain: // lifted by another decision
    case Action::Destroy:
        return false;
    }
    return false;
}

Result<Undone> Undoer::undo(ActionId action)
{
    const auto head = committed(m_tx.db, action);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(ErrorCode::NotFound, QStringLiteral("no such action"));
    const qint64 seq = (*head)->seq;
    const auto row = auditRow(m_tx.db, seq);
    if (!row)
        return tl::unexpected(row.error());
    const AuditRecord &record = row->first;
    const auto kind = actionFromCode(record.kind);
    if (!kind || !canUndo(*kind))
        return fail(ErrorCode::NotAllowed, QStringLiteral("actions of this kind stay"), record.kind);

    Done done = readSteps(seq).and_then([&] { return readBefore(seq); }).and_then([&] { return findChanged(seq); });
    if (done)
        done = readReferences();
    Undone out{{}, *kind, record.objectKind, record.objectId, record.objectNumber, 0, 0};
    for (auto step = m_steps.crbegin(); done && step != m_steps.crend(); ++step)
        done = takeBack(*step);
    if (done)
        done = noOrderIsLeftAlone();
    if (done) {
        const Values key{{"seq", static_cast<qlonglong>(m_tx.rows.seq())}};
        done = doneOf(m_tx.rows.put(Table::Undone, key, key + Values{{"undone_seq", static_cast<qlonglong>(seq)}}));
    }
    if (!done)
        return tl::unexpected(done.error());
    out.kept = static_cast<int>(m_kept.size());
    out.rows = static_cast<int>(m_last.size()) - out.kept;
    return out;
}

Done Undoer::readSteps(qint64 seq)
{
    const auto first = firstItemOf(m_tx.db, seq);
    if (!first)
        return tl::unexpected(first.error());
    auto items = RawStatement::prepare(
        m_tx.db, "SELECT seq, tbl, row, length(hash) > 0 FROM audit_item WHERE rid >= ?1 ORDER BY rid");
    if (!items)
        return tl::unexpected(items.error());
    items->bind(1, *first);
    for (auto on = items->step();; on = items->step()) {
        if (!on)
            return tl::unexpected(on.error());
        if (!*on || items->number(0) != seq)
            return {};
        const bool known = items->number(1) >= 0 && items->number(1) < tableCount;
        if (!known)
            return fail(ErrorCode::VaultDamaged, QStringLiteral("an audit item of no table"));
        const Step step{static_cast<Table>(items->number(1)), items->number(2), items->number(3) != 0, false, {}};
        if (const Done taken = takeStep(seq, step); !taken)
            return taken;
    }
}

Done Undoer::takeStep(qint64 seq, Step step)
{
    switch (undoing(step.table)) {
    case Undoing::Stays:
        return {};
    case Undoing::Forbids:
        return fail(ErrorCode::NotAllowed, QStringLiteral("rows of this kind stay"), QString(tableName(step.table)));
    case Undoing::Restores:
        break;
    }
    const Place place{static_cast<int>(step.table), step.row};
    if (const auto earlier = m_last.constFind(place); earlier != m_last.constEnd()) {
        step.thereBefore = m_steps.at(*earlier).thereAfter;
    } else {
        auto before = RawStatement::prepare(m_tx.db,
            "SELECT length(hash) > 0 FROM audit_item WHERE tbl = ?1 AND row = ?2 AND seq < ?3 "
            "ORDER BY seq DESC, rid DESC LIMIT 1");
        if (!before)
            return tl::unexpected(before.error());
        before->bind(1, place.first);
        before->bind(2, place.second);
        before->bind(3, seq);
        const auto there = before->step();
        if (!there)
            return tl::unexpected(there.error());
        step.thereBefore = *there && before->number(0) != 0;
    }
    m_last.insert(place, m_steps.size());
    m_steps.append(step);
    return {};
}

Result<QList<QByteArray>> Undoer::historyOf(qint64 seq, const Place &place) const
{
    auto kept = RawStatement::prepare(
        m_tx.db, "SELECT old_values FROM history WHERE tbl = ?1 AND row = ?2 AND seq = ?3 ORDER BY rid");
    if (!kept)
        return tl::unexpected(kept.error());
    kept->bind(1, place.first);
    kept->bind(2, place.second);
    kept->bind(3, seq);
    QList<QByteArray> values;
    for (auto on = kept->step();; on = kept->step()) {
        if (!on)
            return tl::unexpected(on.error());
        if (!*on)
            return values;
        values.append(kept->bytes(0));
    }
}

/// Each change of a row that was there left one row in the history, in the same order.
Done Undoer::readBefore(qint64 seq)
{
    QHash<Place, QList<QByteArray>> histories;
    for (Step &step : m_steps) {
        if (!step.thereBefore)
            continue;
        const Place place{static_cast<int>(step.table), step.row};
        if (!histories.contains(place)) {
            const auto held = historyOf(seq, place);
            if (!held)
                return tl::unexpected(held.error());
            histories.insert(place, *held);
        }
        QList<QByteArray> &left = histories[place];
        if (left.isEmpty())
            return oldValuesGone(step.table);
        step.before = left.takeFirst();
    }
    return {};
}

/// Whether the row is no longer as the action left it. Later changes that were undone themselves count for nothing.
Result<bool> Undoer::changedSince(qint64 seq, const Place &place, bool thereAfter) const
{
    auto later =
        RawStatement::prepare(m_tx.db, "SELECT 1 FROM audit_item WHERE tbl = ?1 AND row = ?2 AND seq > ?3 LIMIT 1");
    auto left = RawStatement::prepare(
        m_tx.db, "SELECT old_values FROM history WHERE tbl = ?1 AND row = ?2 AND seq > ?3 ORDER BY rid LIMIT 1");
    if (!later || !left)
        return tl::unexpected(later ? left.error() : later.error());
    for (RawStatement *statement : {&*later, &*left}) {
        statement->bind(1, place.first);
        statement->bind(2, place.second);
        statement->bind(3, seq);
    }
    const auto touched = later->step();
    if (!touched || !*touched)
        return touched;
    const auto table = static_cast<Table>(place.first);
    const auto live = m_tx.rows.find(table, {{"rid", static_cast<qlonglong>(place.second)}});
    if (!live)
        return tl::unexpected(live.error());
    if (!thereAfter || !*live)
        return thereAfter != live->has_value();
    const auto known = left->step();
    if (!known)
        return known;
    return !*known || !same(valuesIn(table, left->bytes(0)), (*live)->values);
}

Done Undoer::findChanged(qint64 seq)
{
    for (auto last = m_last.cbegin(); last != m_last.cend(); ++last) {
        const auto changed = changedSince(seq, last.key(), m_steps.at(*last).thereAfter);
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed && m_mode == UndoMode::Whole)
            return blockedBy(static_cast<Table>(last.key().first));
        if (*changed)
            m_kept.insert(last.key());
    }
    return {};
}

Done Undoer::readReferences()
{
    auto found = references(m_tx.db);
    if (!found)
        return doneOf(found);
    m_references = *std::move(found);
    for (QList<Reference> &users : m_references)
        users.removeIf([](const Reference &one) { return undoing(one.child) == Undoing::Stays; });
    return {};
}

/// A table with a row that points at row @p row of @p table, if any.
Result<std::optional<Table>> Undoer::usedBy(Table table, qint64 row) const
{
    for (const Reference &reference : m_references.value(table)) {
        auto used = RawStatement::prepare(m_tx.db, selectUse(reference.child, reference.column, table));
        if (!used)
            return tl::unexpected(used.error());
        used->bind(1, row);
        const auto there = used->step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            return std::optional(reference.child);
    }
    return std::optional<Table>();
}

Done Undoer::takeBack(const Step &step)
{
    const Place place{static_cast<int>(step.table), step.row};
    if (m_kept.contains(place))
        return {};
    const auto held = m_tx.rows.find(step.table, {{"rid", static_cast<qlonglong>(step.row)}});
    if (!held)
        return tl::unexpected(held.error());
    if (step.thereBefore)
        return putBack(step, *held);
    return *held ? withdraw(step, **held) : Done();
}

Done Undoer::withdraw(const Step &step, const RowWriter::Held &held)
{
    if (m_mode == UndoMode::KeepLater) {
        const auto user = usedBy(step.table, step.row);
        if (!user)
            return tl::unexpected(user.error());
        if (*user) {
            m_kept.insert({static_cast<int>(step.table), step.row});
            return {};
        }
    }
    if (step.table == Table::Person) {
        const auto words =
            m_tx.rows.run("DELETE FROM person_key WHERE person = :person", {{"person", valueIn(held.values, "id")}});
        if (!words)
            return doneOf(words);
    }
    if (const Done gone = m_tx.unindex(valueIn(held.values, "id")); !gone)
        return gone;
    const Done removed = m_tx.rows.remove(step.table, held);
    if (removed)
        return removed;
    // the engine says that a key is in use, not by whom
    const auto user = usedBy(step.table, step.row);
    return user && *user ? blockedBy(**user) : removed;
}

Done Undoer::putBack(const Step &step, const std::optional<RowWriter::Held> &held)
{
    const Values values = valuesIn(step.table, step.before);
    Done done;
    if (held) {
        done = doneOf(m_tx.rows.put(step.table, {{"rid", static_cast<qlonglong>(step.row)}}, values));
    } else {
        const auto revision = revisionOf({static_cast<int>(step.table), step.row});
        if (!revision)
            return doneOf(revision);
        done = m_tx.rows.putBack(step.table, step.row, *revision + 1, values);
    }
    if (done && step.table == Table::Person)
        return keysOf(values);
    return done ? m_tx.index(step.table, values) : done;
}

Done Undoer::keysOf(const Values &person)
{
    const auto id = PersonId::fromBytes(valueIn(person, "id").toByteArray());
    const PersonName name{valueIn(person, "given").toString(), valueIn(person, "prefix").toString(),
        valueIn(person, "surname").toString()};
    return m_tx.writeKeys(id.value_or(PersonId()), name);
}

Result<int> Undoer::revisionOf(const Place &place) const
{
    auto last = RawStatement::prepare(
        m_tx.db, "SELECT revision FROM audit_item WHERE tbl = ?1 AND row = ?2 ORDER BY seq DESC, rid DESC LIMIT 1");
    if (!last)
        return tl::unexpected(last.error());
    last->bind(1, place.first);
    last->bind(2, place.second);
    const auto there = last->step();
    if (!there)
        return tl::unexpected(there.error());
    return *there ? static_cast<int>(last->number(0)) : 0;
}

/// That an entry concerns an order is checked by the engine only at the commit, too late to say what was wrong.
Done Undoer::noOrderIsLeftAlone()
{
    const bool orders = std::any_of(m_steps.cbegin(), m_steps.cend(),
        [](const Step &step) { return step.table == Table::BarringOrder && !step.thereBefore; });
    if (!orders)
        return {};
    auto alone =
        RawStatement::prepare(m_tx.db, "SELECT 1 FROM barring_order c WHERE c.concerns IS NOT NULL "
                                       "AND NOT EXISTS(SELECT 1 FROM barring_order p WHERE p.id = c.concerns) LIMIT 1");
    if (!alone)
        return tl::unexpected(alone.error());
    const auto there = alone->step();
    if (!there)
        return tl::unexpected(there.error());
    return *there ? Done(blockedBy(Table::BarringOrder)) : Done();
}

tl::unexpected<Error> Undoer::blockedBy(Table table)
{
    const Error error{ErrorCode::Conflict, QStringLiteral("a later action"), QString(tableName(table)), 0};
    m_tx.rows.failed(error);
    return tl::unexpected(error);
}

} // namespace regie::store
