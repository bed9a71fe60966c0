#include "core/store/verify.h"

#include "core/matching/matching.h"
#include "core/store/database.h"
#include "core/store/raw.h"
#include "core/store/rowwriter.h"

#include <QSet>

namespace regie::store {

namespace {

constexpr qsizetype mostFindings = 100;
constexpr QByteArrayView addColumn(" ADD COLUMN ");
constexpr qint64 lookEvery = 1024; // rows between two questions whether to go on

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::VaultDamaged || error.code == ErrorCode::StoreFailure;
}

class Verifier
{
public:
    Verifier(const Database &database, const AuditChain &chain, const std::function<bool()> &goOn)
        : m_db(database), m_chain(chain), m_goOn(goOn)
    {
    }
    [[nodiscard]] Done pages();
    [[nodiscard]] Done schema();
    [[nodiscard]] Done chain();
    [[nodiscard]] Done rows(Table table);
    [[nodiscard]] Done lookUpWords();
    [[nodiscard]] Done anchor(const Anchor &anchor);
    [[nodiscard]] VerifyReport &report() { return m_report; }

private:
    struct Item
    {
        qint64 row = 0;
        qint64 seq = 0;
        QByteArray hash = {};
    };
    void found(Finding::Kind kind, const QString &object, qint64 row = 0, qint64 seq = 0);
    [[nodiscard]] Done tick();
    [[nodiscard]] Result<QByteArray> itemsOf(qint64 seq, RawStatement &items, bool &more, qint64 &count);
    [[nodiscard]] Result<qint64> nextAction(qint64 seq);
    [[nodiscard]] Result<bool> isRedacted(const AuditRecord &record) const;
    void compare(
        Table table, const std::optional<Item> &item, const std::optional<qint64> &row, const QByteArray &hash);

    const Database &m_db;
    const AuditChain &m_chain;
    const std::function<bool()> &m_goOn;
    VerifyReport m_report;
    qint64 m_steps = 0;
};

void Verifier::found(Finding::Kind kind, const QString &object, qint64 row, qint64 seq)
{
    ++m_report.bad;
    if (m_report.findings.size() < mostFindings)
        m_report.findings.append({kind, object, row, seq});
}

Done Verifier::tick()
{
    if (++m_steps % lookEvery == 0 && m_goOn && !m_goOn())
        return fail(ErrorCode::Cancelled);
    return {};
}

Done Verifier::pages()
{
    // not quick_check: an older page of an index that was put back shows only against its table
    auto check = RawStatement::prepare(m_db, "PRAGMA integrity_check(1)");
    const auto answered = check ? check->step() : tl::unexpected(check.error());
    // a page whose code does not fit stops the engine with an error that says no more than that
    const bool broken = answered ? check->bytes(0) != "ok" : isDamage(answered.error());
    if (broken)
        found(Finding::Kind::Pages, QStringLiteral("data.db"));
    return answered || broken ? Done() : Done(tl::unexpected(answered.error()));
}

Done Verifier::schema()
{
    QHash<QByteArray, QByteArray> expected; // name -> statement
    const auto expect = [&](std::span<const Statement> statements) {
        for (const QByteArray statement : statements) {
            if (statement.startsWith("ALTER TABLE ") && statement.contains(addColumn)) {
                QByteArray &table = expected[statement.split(' ').at(2)]; // the engine puts it behind the last
                table.insert(table.size() - 1, ", " + statement.mid(statement.indexOf(addColumn) + addColumn.size()));
                continue;
            }
            if (!statement.startsWith("CREATE "))
                continue;
            const bool longer =
                statement.startsWith("CREATE UNIQUE INDEX ") || statement.startsWith("CREATE VIRTUAL TABLE ");
            QByteArray name = statement.split(' ').at(longer ? 3 : 2);
            name.truncate(name.indexOf('(') < 0 ? name.size() : name.indexOf('('));
            expected.insert(name.startsWith('\'') ? name.mid(1, name.size() - 2) : name, statement);
        }
    };
    expect(dataTables());
    expect(dataIndices());
    for (const std::span<const Statement> step : dataSteps())
        expect(step);
    expect(searchShadows());
    auto held = RawStatement::prepare(m_db, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL");
    if (!held)
        return tl::unexpected(held.error());
    for (auto row = held->step(); !row || *row; row = held->step()) {
        if (!row)
            return tl::unexpected(row.error());
        const QByteArray name = held->bytes(0);
        if (expected.take(name) != held->bytes(1))
            found(Finding::Kind::Schema, QString::fromUtf8(name));
    }
    for (auto missing = expected.cbegin(); missing != expected.cend(); ++missing)
        found(Finding::Kind::Schema, QString::fromUtf8(missing.key()));
    return {};
}

/// The digest over the items of action @p seq, which come next in @p items; @p more says whether it stands on one.
Result<QByteArray> Verifier::itemsOf(qint64 seq, RawStatement &items, bool &more, qint64 &count)
{
    QByteArray digest(32, '\0');
    while (more && items.number(0) <= seq) {
        const auto table = static_cast<Table>(items.number(1));
        const bool stray = items.number(0) < seq || items.number(1) < 0 || items.number(1) >= tableCount;
        if (stray)
            found(Finding::Kind::Items, QStringLiteral("audit_item"), items.number(2), items.number(0));
        else
            digest = AuditChain::nextDigest(digest, table, items.number(2), items.number(3), items.bytes(4));
        count += stray || table == Table::History ? 0 : 1;
        ++m_report.items;
        const auto next = items.step();
        if (!next)
            return tl::unexpected(next.error());
        more = *next;
        if (Done on = tick(); !on)
            return tl::unexpected(on.error());
    }
    return digest;
}

/// The first action after @p seq that is there (a gap may be as wide as a number can be).
Result<qint64> Verifier::nextAction(qint64 seq)
{
    auto next = RawStatement::prepare(m_db, "SELECT min(seq) FROM audit WHERE seq > ?1");
    if (!next)
        return tl::unexpected(next.error());
    next->bind(1, seq);
    const auto stepped = next->step();
    return stepped ? Result<qint64>(next->number(0)) : tl::unexpected(stepped.error());
}

/// Whether the reason of @p record was destroyed, and all else of it is as the row that says so has it. That row is
/// held against the log itself, and the stored hash of @p record against the action after it.
Result<bool> Verifier::isRedacted(const AuditRecord &record) const
{
    auto left = RawStatement::prepare(m_db, "SELECT hash FROM audit_redaction WHERE seq = ?1");
    if (!left)
        return tl::unexpected(left.error());
    left->bind(1, record.seq);
    const auto there = left->step();
    if (!there)
        return tl::unexpected(there.error());
    return *there && record.reason.isEmpty() && left->bytes(0) == m_chain.hash(record, record.previous);
}

Done Verifier::chain()
{
    auto items = RawStatement::prepare(m_db, "SELECT seq, tbl, row, revision, hash FROM audit_item ORDER BY rid");
    auto last = RawStatement::prepare(m_db, "SELECT coalesce(max(seq), 0) FROM audit");
    if (!items || !last)
        return tl::unexpected(items ? last.error() : items.error());
    const auto firstItem = items->step();
    const auto counted = last->step();
    if (!firstItem || !counted)
        return tl::unexpected(firstItem ? counted.error() : firstItem.error());
    bool more = *firstItem;
    const qint64 actions = last->number(0);
    last->reset();
    AuditHead before;
    for (qint64 seq = 1; seq <= actions; ++seq) {
        const auto held = auditRow(m_db, seq);
        if (!held && held.error().code != ErrorCode::NotFound)
            return tl::unexpected(held.error());
        qint64 count = 0;
        const auto digest = itemsOf(seq, *items, more, count);
        if (!digest)
            return tl::unexpected(digest.error());
        if (!held) { // a gap: rows are gone
            found(Finding::Kind::Chain, QStringLiteral("audit"), seq, seq);
            const auto after = nextAction(seq);
            if (!after)
                return tl::unexpected(after.error());
            seq = *after - 1;
            before = {seq, {}};
            continue;
        }
        const auto &[record, head] = *held;
        const bool whole = m_chain.hash(record, before.hash) == head.hash;
        const auto redacted = whole ? Result<bool>(false) : isRedacted(record);
        if (!redacted)
            return tl::unexpected(redacted.error());
        if (record.previous != before.hash || (!whole && !*redacted))
            found(Finding::Kind::Chain, QStringLiteral("audit"), seq, seq);
        else if (record.items != *digest || record.rowsChanged != count)
            found(Finding::Kind::Items, QStringLiteral("audit_item"), 0, seq);
        before = head;
        if (Done on = tick(); !on)
            return on;
    }
    m_report.head = before;
    if (more)
        found(Finding::Kind::Items, QStringLiteral("audit_item"), items->number(2), items->number(0));
    return {};
}

/// One place in the merge of what was written and what is there.
void Verifier::compare(
    Table table, const std::optional<Item> &item, const std::optional<qint64> &row, const QByteArray &hash)
{
    const QString name = QString(tableName(table));
    const bool deleted = item && item->hash.isEmpty();
    if (!item)
        found(Finding::Kind::RowUnknown, name, *row);
    else if (!row && !deleted)
        found(Finding::Kind::RowMissing, name, item->row, item->seq);
    else if (row && item->hash != hash)
        found(Finding::Kind::Row, name, *row, item->seq);
}

Done Verifier::rows(Table table)
{
    auto live = RawStatement::prepare(m_db, selectAll(table) + " ORDER BY rid");
    auto items = RawStatement::prepare(
        m_db, "SELECT row, seq, hash FROM audit_item INDEXED BY audit_item_row WHERE tbl = ?1 ORDER BY tbl, row, seq");
    if (!live || !items)
        return tl::unexpected(live ? items.error() : live.error());
    items->bind(1, static_cast<qint64>(table));
    Result<bool> onItem = items->step();
    Result<bool> onRow = live->step();
    while (onItem && onRow && (*onItem || *onRow)) {
        std::optional<Item> item;
        if (*onItem && (!*onRow || items->number(0) <= live->number(0))) {
            const qint64 row = items->number(0);
            while (onItem && *onItem && items->number(0) == row) { // the latest of this row counts
                item = Item{row, items->number(1), items->bytes(2)};
                onItem = items->step();
            }
        }
        std::optional<qint64> row;
        QByteArray hash;
        if (*onRow && (!item || live->number(0) == item->row)) {
            row = live->number(0);
            hash = m_chain.rowHash(table, *row, live->canonical());
            onRow = live->step();
            ++m_report.rows;
        }
        compare(table, item, row, hash);
        if (Done on = tick(); !on)
            return on;
    }
    if (!onItem || !onRow)
        return tl::unexpected(onItem ? onRow.error() : onItem.error());
    return {};
}

Done Verifier::lookUpWords()
{
    auto persons = RawStatement::prepare(m_db, "SELECT rid, id, given, prefix, surname FROM person ORDER BY rid");
    auto words = RawStatement::prepare(m_db, "SELECT word FROM person_key WHERE person = ?1");
    auto count = RawStatement::prepare(m_db, "SELECT count(*) FROM person_key");
    if (!persons || !words || !count)
        return fail(ErrorCode::StoreFailure, QStringLiteral("cannot look at the look-up words"));
    qint64 expected = 0;
    Result<bool> on = persons->step();
    for (; on && *on; on = persons->step()) {
        const auto text = [&](int column) { return QString::fromUtf8(persons->bytes(column)); };
        const QStringList folded = matching::foldedWords(PersonName{text(2), text(3), text(4)}.full());
        QSet<QString> wanted(folded.cbegin(), folded.cend());
        expected += wanted.size();
        words->reset();
        words->bindBytes(1, persons->bytes(1));
        auto word = words->step();
        bool same = true;
        for (; word && *word; word = words->step())
            same = wanted.remove(QString::fromUtf8(words->bytes(0))) && same;
        if (!word)
            return tl::unexpected(word.error());
        if (!same || !wanted.isEmpty())
            found(Finding::Kind::LookUp, QStringLiteral("person"), persons->number(0));
        if (Done ticked = tick(); !ticked)
            return ticked;
    }
    const auto counted = count->step();
    if (!on || !counted)
        return tl::unexpected(on ? counted.error() : on.error());
    if (count->number(0) != expected && m_report.isSound())
        found(Finding::Kind::LookUp, QStringLiteral("person_key"));
    return {};
}

Done Verifier::anchor(const Anchor &anchor)
{
    m_report.compared.append(anchor.name);
    if (anchor.head.seq == 0)
        return {};
    const auto held = auditRow(m_db, anchor.head.seq);
    if (!held && held.error().code != ErrorCode::NotFound)
        return tl::unexpected(held.error());
    if (!held || held->second.hash != anchor.head.hash)
        found(Finding::Kind::Anchor, anchor.name, 0, anchor.head.seq);
    return {};
}

bool isHashed(Table table)
{
    return table != Table::PersonKey && table != Table::Audit && table != Table::AuditItem &&
           table != Table::SearchEntry && table != Table::SearchText;
}

} // namespace

QString toCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Pages:
        return QStringLiteral("pages");
    case Finding::Kind::Schema:
        return QStringLiteral("schema");
    case Finding::Kind::Chain:
        return QStringLiteral("chain");
    case Finding::Kind::Items:
        return QStringLiteral("items");
    case Finding::Kind::Row:
        return QStringLiteral("row");
    case Finding::Kind::RowMissing:
        return QStringLiteral("row-missing");
    case Finding::Kind::RowUnknown:
        return QStringLiteral("row-unknown");
    case Finding::Kind::LookUp:
        return QStringLiteral("look-up");
    case Finding::Kind::Anchor:
        return QStringLiteral("anchor");
    }
    return {};
}

Result<VerifyReport> verify(
    const Database &database, const AuditChain &chain, const QList<Anchor> &anchors, const std::function<bool()> &goOn)
{
    Verifier verifier(database, chain, goOn);
    Done done = verifier.pages();
    const auto next = [&](auto step) {
        if (done)
            done = step();
    };
    next([&] { return verifier.schema(); });
    // tables that are not there cannot be read: what was found so far is the answer
    if (done && !verifier.report().isSound())
        return verifier.report();
    next([&] { return verifier.chain(); });
    for (int i = 0; i < tableCount; ++i) {
        if (isHashed(static_cast<Table>(i)))
            next([&] { return verifier.rows(static_cast<Table>(i)); });
    }
    next([&] { return verifier.lookUpWords(); });
    for (const Anchor &anchor : anchors)
        next([&] { return verifier.anchor(anchor); });
    if (!done && isDamage(done.error())) { // a page that only this reading met
        verifier.report().findings.append({Finding::Kind::Pages, QStringLiteral("data.db"), 0, 0});
        ++verifier.report().bad;
        return verifier.report();
    }
    if (!done)
        return tl::unexpected(done.error());
    return verifier.report();
}

} // namespace regie::store
