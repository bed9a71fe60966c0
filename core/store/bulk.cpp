#include "core/store/bulk.h"

#include "core/matching/matching.h"
#include "core/store/inserter.h"
#include "core/store/transaction_p.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace regie::store {

namespace {

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

void write(Inserter &into, const Person &person)
{
    into.id(person.id.raw());
    into.text(person.name.given);
    into.text(person.name.prefix);
    into.text(person.name.surname);
    into.partial(person.birthDate);
    into.code(person.sex);
    into.text(person.phone);
    into.text(matching::phoneKey(person.phone));
    into.code(person.callBack);
    into.text(person.callBackNote);
    into.text(person.bsn);
}

void write(Inserter &into, const Household &household)
{
    into.id(household.id.raw());
    into.text(household.name);
    into.text(household.municipality);
}

void write(Inserter &into, const Membership &membership)
{
    into.id(membership.id.raw());
    into.id(membership.household.raw());
    into.id(membership.person.raw());
    into.day(membership.from);
    into.day(membership.until);
    into.truth(membership.livesIn);
}

void write(Inserter &into, const Bulk::PlacedAddress &placed)
{
    const Address &address = placed.address;
    into.id(address.id.raw());
    into.idIfAny(placed.person);
    into.idIfAny(placed.household);
    into.text(address.street);
    into.text(address.houseNumber);
    into.text(address.addition);
    into.text(address.postcode);
    into.text(address.town);
    into.text(address.municipality);
    into.day(address.from);
    into.day(address.until);
    into.truth(address.secret);
    into.text(addressKey(address));
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

    /// Rows that stand by themselves, as they come.
    template <typename T>
    [[nodiscard]] Done addRows(const QList<T> &rows, Table table);
    [[nodiscard]] Done addWords(const QList<Person> &persons);
    [[nodiscard]] Inserter &inserter(Table table) { return *inserters[static_cast<std::size_t>(table)]; }

    Transaction::Private &action;
    IdSource &ids;
    std::array<std::optional<Inserter>, tableCount> inserters;
    std::optional<RawStatement> items;
    QByteArray user;
    qint64 at = 0;
    QDate history;
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
    for (const Table table : {Table::VtReport, Table::BarringOrder, Table::Mention, Table::PersonLink, Table::Person,
             Table::Household, Table::Membership, Table::Address}) {
        auto made = Inserter::into(action.db, table);
        if (!made)
            return noted(doneOf(made));
        inserters[static_cast<std::size_t>(table)].emplace(std::move(*made));
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
    Inserter &mentions = inserter(Table::Mention);
    for (int position = 0; position < list.size(); ++position) {
        mentions.begin();
        write(mentions, list.at(position), order, report, position);
        if (Done written = put(mentions, Table::Mention); !written)
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
        if constexpr (std::is_same_v<Event, BarringOrder>)
            into.truth(history.isValid() && event.imposedAt.date < history); // taken up
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

void Bulk::setHistory(QDate day)
{
    d->history = day;
}

Done Bulk::add(QList<VtReport> &reports)
{
    const Done ready = d->ready();
    return ready ? d->addEvents(reports, d->inserter(Table::VtReport), Table::VtReport) : ready;
}

Done Bulk::add(QList<BarringOrder> &orders)
{
    const Done ready = d->ready();
    return ready ? d->addEvents(orders, d->inserter(Table::BarringOrder), Table::BarringOrder) : ready;
}

template <typename T>
Done Bulk::Private::addRows(const QList<T> &rows, Table table)
{
    if (Done prepared = ready(); !prepared)
        return prepared;
    Inserter &into = inserter(table);
    for (const T &row : rows) {
        into.begin();
        write(into, row);
        if (Done written = put(into, table); !written)
            return noted(written);
    }
    return {};
}

/// The words of the names, in the order of their index.
Done Bulk::Private::addWords(const QList<Person> &persons)
{
    auto insert = RawStatement::prepare(action.db, "INSERT INTO person_key(word, person) VALUES(?1, ?2)");
    if (!insert)
        return noted(doneOf(insert));
    QList<std::pair<QByteArray, QByteArray>> words;
    for (const Person &person : persons) {
        const QStringList folded = matching::foldedWords(person.name.full());
        for (const QString &word : QSet<QString>(folded.cbegin(), folded.cend()))
            words.append({word.toUtf8(), person.id.toBytes()});
    }
    std::sort(words.begin(), words.end());
    for (const auto &[word, person] : std::as_const(words)) {
        insert->bindText(1, word);
        insert->bindBytes(2, person);
        if (Done written = insert->run(); !written)
            return noted(written);
    }
    return {};
}

Done Bulk::add(const QList<Link> &links)
{
    return d->addRows(links, Table::PersonLink);
}

Done Bulk::add(QList<Person> &persons)
{
    Done added = d->addRows(persons, Table::Person);
    if (added)
        added = d->addWords(persons);
    for (Person &person : persons)
        person.revision = added ? 1 : person.revision;
    return added;
}

Done Bulk::add(QList<Household> &households)
{
    const Done added = d->addRows(households, Table::Household);
    for (Household &household : households)
        household.revision = added ? 1 : household.revision;
    return added;
}

Done Bulk::add(const QList<Membership> &memberships)
{
    return d->addRows(memberships, Table::Membership);
}

Done Bulk::add(const QList<PlacedAddress> &addresses)
{
    return d->addRows(addresses, Table::Address);
}

QList<IdBytes> risingIds(IdSource &source, qsizetype count)
{
    QList<IdBytes> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        ids.append(source.next());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace regie::store
