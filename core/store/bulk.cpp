#include "core/store/bulk.h"

#include "core/store/raw.h"
#include "core/store/transaction_p.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace regie::store {

namespace {

/// An INSERT that is given its values one after another, in the order of the dictionary; it keeps the canonical row
/// beside, so that nothing is read back to be hashed.
class Inserter
{
public:
    [[nodiscard]] static Result<Inserter> into(const Database &database, Table table);

    void begin();
    void number(qint64 value);
    void truth(bool value) { number(value ? 1 : 0); }
    void text(const QString &value);
    void bytes(const QByteArray &value);
    void nothing();
    void id(const IdBytes &value);
    template <typename Tag>
    void idIfAny(const Id<Tag> &value)
    {
        value.isNull() ? nothing() : id(value.raw());
    }
    template <typename E>
    void code(E value)
    {
        const char *held = codesOf<E>()[static_cast<std::size_t>(value)].text;
        latin(QByteArray::fromRawData(held, static_cast<qsizetype>(qstrlen(held))));
    }
    void day(QDate value);
    void partial(const PartialDate &value);
    void wall(const std::optional<LocalDateTime> &value)
    {
        value && value->isValid() ? text(value->toIso()) : nothing();
    }
    void moment(const QDateTime &value) { value.isValid() ? number(value.toMSecsSinceEpoch()) : nothing(); }
    [[nodiscard]] Done end();

    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] const QByteArray &canonical() const { return m_canonical.bytes(); }

private:
    Inserter(RawStatement statement, qint64 last) : m_statement(std::move(statement)), m_row(last) {}
    void latin(const QByteArray &value);
    void sized(char kind, qsizetype size) { m_held.append({++m_at, kind, m_canonical.bytes().size() - size, size}); }

    /// A value that stands in the canonical row: bound from there, once the row is complete.
    struct Held
    {
        int at = 0;
        char kind = 't';
        qsizetype from = 0;
        qsizetype size = 0;
    };
    RawStatement m_statement;
    CanonicalRow m_canonical;
    QVarLengthArray<Held, 40> m_held;
    qint64 m_row = 0;
    int m_at = 0;
};

Result<Inserter> Inserter::into(const Database &database, Table table)
{
    auto last = RawStatement::prepare(database, lastRowOf(table));
    auto insert = RawStatement::prepare(database, insertAll(table));
    if (!last || !insert)
        return tl::unexpected(last ? insert.error() : last.error());
    if (const auto stepped = last->step(); !stepped)
        return tl::unexpected(stepped.error());
    return Inserter(std::move(*insert), last->number(0));
}

void Inserter::begin()
{
    m_canonical.clear();
    m_held.clear();
    m_at = 0;
    number(++m_row);
}

void Inserter::number(qint64 value)
{
    m_statement.bind(++m_at, value);
    m_canonical.addNumber(value);
}

void Inserter::text(const QString &value)
{
    sized('t', m_canonical.addText(value));
}

void Inserter::latin(const QByteArray &value)
{
    m_canonical.addText(value);
    sized('t', value.size());
}

void Inserter::bytes(const QByteArray &value)
{
    m_canonical.addBytes(value);
    sized('b', value.size());
}

void Inserter::day(QDate value)
{
    if (!value.isValid())
        return nothing();
    std::array<char, 11> text{};
    const int size = qsnprintf(text.data(), text.size(), "%04d-%02d-%02d", value.year(), value.month(), value.day());
    latin(QByteArray::fromRawData(text.data(), size));
}

void Inserter::partial(const PartialDate &value)
{
    if (!value.isWhole())
        return text(value.toCode());
    day(QDate(value.year(), value.month(), value.day()));
}

Done Inserter::end()
{
    const char *row = m_canonical.bytes().constData();
    for (const Held &held : m_held)
        m_statement.bindLasting(held.at, held.kind, row + held.from, held.size);
    return m_statement.run();
}

void Inserter::id(const IdBytes &value)
{
    bytes(QByteArray::fromRawData(reinterpret_cast<const char *>(value.data()), 16));
}

void Inserter::nothing()
{
    m_statement.bindNull(++m_at);
    m_canonical.addNull();
}

void write(Inserter &into, const Address &address)
{
    into.idIfAny(address.id);
    into.text(address.street);
    into.text(address.houseNumber);
    into.text(address.addition);
    into.text(address.postcode);
    into.text(address.town);
    into.text(address.municipality);
    into.day(address.from);
    into.day(address.until);
    into.truth(address.secret);
    QByteArray shielded("", 0);
    for (const PersonId &person : address.shieldedFrom)
        shielded += person.toBytes();
    into.bytes(shielded);
    into.text(address.postcode.isEmpty() ? QString() : addressKey(address));
}

void write(Inserter &into, const QList<Check> &checks)
{
    QStringList codes;
    for (const Check check : checks)
        codes.append(toCode(check));
    into.text(codes.join(u','));
}

void write(Inserter &into, const VtReport &report)
{
    into.id(report.id.raw());
    into.day(report.receivedOn);
    into.code(report.kind);
    report.newIncident ? into.truth(*report.newIncident) : into.nothing();
    into.truth(report.convertedToAdvice);
    into.text(report.incident);
    into.truth(report.verified);
    into.text(report.municipality);
    into.text(report.source);
    into.text(report.number);
    into.text(report.note);
    write(into, report.dwelling);
    write(into, report.checks);
}

void write(Inserter &into, const BarringOrder &order)
{
    into.id(order.id.raw());
    into.code(order.kind);
    into.idIfAny(order.concerns);
    into.wall(order.imposedAt);
    into.truth(order.timeKnown);
    into.code(order.status);
    into.wall(order.extendedUntil);
    into.wall(order.endedAt);
    into.truth(order.verified);
    into.code(order.imposedBy);
    into.text(order.municipality);
    into.text(order.source);
    into.text(order.number);
    into.text(order.note);
    write(into, order.dwelling);
    write(into, order.checks);
    into.truth(false); // not taken up yet
}

void write(Inserter &into, const Mention &mention, BarringOrderId order, VtReportId report, int position)
{
    into.id(mention.id.raw());
    into.idIfAny(order);
    into.idIfAny(report);
    into.number(position);
    into.code(mention.role);
    into.text(mention.asWritten);
    into.text(mention.name.given);
    into.text(mention.name.prefix);
    into.text(mention.name.surname);
    into.partial(mention.birthDate);
    into.code(mention.sex);
    write(into, mention.address);
    into.text(mention.phone);
    into.code(mention.callBack);
    into.text(mention.callBackNote);
    into.text(mention.bsn);
    into.text(mention.sourceRecordId);
    into.text(mention.note);
}

void write(Inserter &into, const Link &link)
{
    into.id(link.id.raw());
    into.id(link.mention.raw());
    into.id(link.person.raw());
    into.code(link.state);
    into.idIfAny(link.by);
    into.moment(link.at);
    into.text(link.model);
    into.text(link.reason);
}

/// @p count new identities, rising.
QList<IdBytes> risingIds(IdSource &source, qsizetype count)
{
    QList<IdBytes> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        ids.append(source.next());
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Gives an identity to every event that has none, then to their mentions in the order of the events; the answer is
/// the order to write them in.
template <typename Event>
QList<qsizetype> identified(QList<Event> &events, IdSource &source)
{
    const auto nameless = std::count_if(events.cbegin(), events.cend(), [](const Event &e) { return e.id.isNull(); });
    QList<IdBytes> ids = risingIds(source, nameless);
    qsizetype next = 0;
    qsizetype mentions = 0;
    for (Event &event : events) {
        if (event.id.isNull())
            event.id = decltype(event.id)(ids.at(next++));
        mentions += event.mentions.size();
    }
    QList<qsizetype> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    if (nameless != events.size())
        std::sort(
            order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return events.at(a).id < events.at(b).id; });
    ids = risingIds(source, mentions);
    next = 0;
    for (const qsizetype at : order) {
        for (Mention &mention : events[at].mentions) {
            if (mention.id.isNull())
                mention.id = MentionId(ids.at(next++));
        }
    }
    return order;
}

} // namespace

class Bulk::Private
{
public:
    Private(Transaction::Private &transaction, IdSource &source) : action(transaction), ids(source) {}

    [[nodiscard]] Done ready();
    /// Ends the row that @p into was given: who saved it, the row itself, its audit item.
    [[nodiscard]] Done put(Inserter &into, Table table);
    [[nodiscard]] Done addMentions(const QList<Mention> &mentions, BarringOrderId order, VtReportId report);
    template <typename Event>
    [[nodiscard]] Done addEvents(QList<Event> &events, Inserter &into, Table table);
    [[nodiscard]] Done noted(Done done);

    Transaction::Private &action;
    IdSource &ids;
    std::optional<Inserter> reports;
    std::optional<Inserter> orders;
    std::optional<Inserter> mentions;
    std::optional<Inserter> links;
    std::optional<RawStatement> items;
    QByteArray user;
    qint64 at = 0;
};

/// A failure is the action's: it cannot be committed any more.
Done Bulk::Private::noted(Done done)
{
    if (!done)
        action.rows.failed(done.error());
    return done;
}

Done Bulk::Private::ready()
{
    if (action.rows.failure())
        return tl::unexpected(*action.rows.failure());
    if (items)
        return {};
    const auto open = [&](std::optional<Inserter> &into, Table table) -> Done {
        auto made = Inserter::into(action.db, table);
        if (made)
            into.emplace(std::move(*made));
        return doneOf(made);
    };
    for (const auto &[into, table] : {std::pair{&reports, Table::VtReport}, {&orders, Table::BarringOrder},
             {&mentions, Table::Mention}, {&links, Table::PersonLink}}) {
        if (Done opened = open(*into, table); !opened)
            return noted(opened);
    }
    auto item = RawStatement::prepare(
        action.db, "INSERT INTO audit_item(seq, tbl, row, revision, hash) VALUES(?1, ?2, ?3, 1, ?4)");
    if (!item)
        return noted(doneOf(item));
    item->bind(1, action.rows.seq());
    items.emplace(std::move(*item));
    user = action.viewer.user().toBytes();
    at = action.order.at.toMSecsSinceEpoch();
    return {};
}

Done Bulk::Private::put(Inserter &into, Table table)
{
    into.number(1);
    into.bytes(user);
    into.number(at);
    if (Done written = into.end(); !written)
        return written;
    const QByteArray hash = action.chain.rowHash(table, into.row(), into.canonical());
    items->bind(2, static_cast<qint64>(table));
    items->bind(3, into.row());
    items->bindBytes(4, hash);
    action.rows.countItem(table, into.row(), 1, hash);
    return items->run();
}

Done Bulk::Private::addMentions(const QList<Mention> &list, BarringOrderId order, VtReportId report)
{
    for (int position = 0; position < list.size(); ++position) {
        mentions->begin();
        write(*mentions, list.at(position), order, report, position);
        if (Done written = put(*mentions, Table::Mention); !written)
            return written;
    }
    return {};
}

template <typename Event>
Done Bulk::Private::addEvents(QList<Event> &events, Inserter &into, Table table)
{
    for (const qsizetype place : identified(events, ids)) {
        Event &event = events[place];
        into.begin();
        write(into, event);
        Done written = put(into, table);
        if constexpr (std::is_same_v<Event, VtReport>)
            written = written ? addMentions(event.mentions, {}, event.id) : written;
        else
            written = written ? addMentions(event.mentions, event.id, {}) : written;
        if (!written)
            return noted(written);
        event.revision = 1;
    }
    return {};
}

Bulk::Bulk(Transaction &transaction, IdSource &ids) : d(std::make_unique<Private>(*transaction.d, ids))
{
}

Bulk::~Bulk() = default;

Done Bulk::add(QList<VtReport> &reports)
{
    const Done ready = d->ready();
    return ready ? d->addEvents(reports, *d->reports, Table::VtReport) : ready;
}

Done Bulk::add(QList<BarringOrder> &orders)
{
    const Done ready = d->ready();
    return ready ? d->addEvents(orders, *d->orders, Table::BarringOrder) : ready;
}

Done Bulk::add(const QList<Link> &links)
{
    if (Done ready = d->ready(); !ready)
        return ready;
    for (const Link &link : links) {
        d->links->begin();
        write(*d->links, link);
        if (Done written = d->put(*d->links, Table::PersonLink); !written)
            return d->noted(written);
    }
    return {};
}

} // namespace regie::store
