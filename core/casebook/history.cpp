#include "core/casebook/history.h"

#include <algorithm>

namespace regie::casebook {

namespace {

template <typename Event>
QList<rules::MentionTie> tiesOf(const Event &event, const QList<Link> &links, const QSet<PersonId> &provisional)
{
    QHash<MentionId, EventRole> roles;
    for (const Mention &mention : event.mentions)
        roles.insert(mention.id, mention.role);
    QList<rules::MentionTie> ties;
    for (const Link &link : links) {
        if (link.state == LinkState::Rejected)
            continue;
        const bool open = link.state == LinkState::Confirmed && provisional.contains(link.person);
        ties.append(
            {link.person, open ? LinkState::Provisional : link.state, roles.value(link.mention, EventRole::Other)});
    }
    return ties;
}

rules::TiedEvent tied(const store::OrderWithLinks &entry, const Subject &subject)
{
    return {entry.order.id.toString(), true, entry.order.imposedAt.date,
        tiesOf(entry.order, entry.links, subject.provisional), addressKey(entry.order.dwelling), entry.linkedByHand};
}

rules::TiedEvent tied(const store::ReportWithLinks &entry, const Subject &subject)
{
    return {entry.report.id.toString(), false, entry.report.receivedOn,
        tiesOf(entry.report, entry.links, subject.provisional), addressKey(entry.report.dwelling), entry.linkedByHand};
}

/// An event of no household, or whose persons are not known here, shows the names as its source wrote them.
template <typename Event>
QStringList namesIn(const Event &event, const rules::Attribution &whose, const Subject &subject)
{
    QStringList names;
    for (const PersonId &person : whose.persons) {
        if (const QString name = subject.names.value(person); !name.isEmpty())
            names.append(name);
    }
    for (const Mention &mention : event.mentions) {
        if (names.isEmpty() || whose.persons.isEmpty())
            names.append(mention.asWritten.isEmpty() ? mention.name.full() : mention.asWritten);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

HistoryEvent shown(const store::OrderWithLinks &entry, const rules::Attribution &whose, const Subject &subject)
{
    const BarringOrder &order = entry.order;
    HistoryEvent event;
    event.isOrder = true;
    event.id = order.id.toString();
    event.at = order.imposedAt;
    event.timeKnown = order.timeKnown;
    event.orderKind = order.kind;
    event.orderStatus = order.status;
    event.extendedUntil = order.extendedUntil;
    event.endedAt = order.endedAt;
    event.verified = order.verified;
    event.source = order.source;
    event.number = order.number;
    event.belongs = whose.belongs;
    event.belongsReason = whose.reason;
    event.persons = namesIn(order, whose, subject);
    event.checks = order.checks;
    return event;
}

HistoryEvent shown(const store::ReportWithLinks &entry, const rules::Attribution &whose, const Subject &subject)
{
    const VtReport &report = entry.report;
    HistoryEvent event;
    event.isOrder = false;
    event.id = report.id.toString();
    event.at = {report.receivedOn, QTime(0, 0)};
    event.reportKind = report.kind;
    event.verified = report.verified;
    event.source = report.source;
    event.number = report.number;
    event.belongs = whose.belongs;
    event.belongsReason = whose.reason;
    event.persons = namesIn(report, whose, subject);
    event.checks = report.checks;
    return event;
}

bool isOurs(rules::Belongs belongs)
{
    return belongs == rules::Belongs::Certain || belongs == rules::Belongs::Possibly;
}

void count(const store::OrderWithLinks &entry, const rules::Attribution &whose, const Subject &subject,
    QHash<PersonId, PersonCount> &counts)
{
    if (entry.order.kind != OrderKind::Order || entry.order.status == OrderStatus::AnnulledFromStart)
        return;
    QSet<PersonId> counted; // two mentions of one order may turn out to be one person
    for (const rules::MentionTie &tie : tied(entry, subject).ties) {
        const bool putOut = tie.role == EventRole::PutOut && tie.state == LinkState::Confirmed;
        if (!putOut || !subject.confirmed.contains(tie.person) || counted.contains(tie.person))
            continue;
        counted.insert(tie.person);
        PersonCount &person = counts[tie.person];
        person.person = tie.person;
        person.name = subject.names.value(tie.person);
        ++person.ordersPutOut;
        person.otherHousehold = person.otherHousehold || !isOurs(whose.belongs);
    }
}

/// The persons in the order of the intake; "another household" is said only when there are two orders to tell apart.
QList<PersonCount> inOrder(const QHash<PersonId, PersonCount> &counts, const QList<PersonId> &persons)
{
    QList<PersonCount> out;
    for (const PersonId &person : persons) {
        if (!counts.contains(person))
            continue;
        PersonCount one = counts.value(person);
        one.otherHousehold = one.otherHousehold && one.ordersPutOut > 1;
        out.append(one);
    }
    return out;
}

template <typename Entry, typename IdOf>
void addOnce(QList<Entry> &all, const QList<Entry> &more, QSet<QString> &seen, IdOf &&idOf)
{
    for (const Entry &entry : more) {
        const QString id = idOf(entry).toString();
        if (!seen.contains(id)) {
            seen.insert(id);
            all.append(entry);
        }
    }
}

QList<rules::TiedEvent> allTied(const Subject &subject, const Gathered &gathered)
{
    QList<rules::TiedEvent> events;
    for (const store::OrderWithLinks &entry : gathered.orders)
        events.append(tied(entry, subject));
    for (const store::ReportWithLinks &entry : gathered.reports)
        events.append(tied(entry, subject));
    for (rules::TiedEvent &event : events) {
        if (subject.included.contains(event.id))
            event.linkedByHand.append(subject.view.id);
    }
    return events;
}

} // namespace

Result<Gathered> gather(
    const store::Reader &reader, const Viewer &viewer, const QList<PersonId> &persons, const HouseholdId &household)
{
    Gathered all;
    QSet<QString> seen;
    const auto orderId = [](const store::OrderWithLinks &entry) { return entry.order.id; };
    const auto reportId = [](const store::ReportWithLinks &entry) { return entry.report.id; };
    if (!persons.isEmpty()) {
        const auto orders = reader.ordersOfPersons(viewer, persons);
        if (!orders)
            return tl::unexpected(orders.error());
        const auto reports = reader.reportsOfPersons(viewer, persons);
        if (!reports)
            return tl::unexpected(reports.error());
        addOnce(all.orders, *orders, seen, orderId);
        addOnce(all.reports, *reports, seen, reportId);
    }
    if (!household.isNull()) {
        const auto orders = reader.ordersLinkedByHand(viewer, household);
        if (!orders)
            return tl::unexpected(orders.error());
        const auto reports = reader.reportsLinkedByHand(viewer, household);
        if (!reports)
            return tl::unexpected(reports.error());
        addOnce(all.orders, *orders, seen, orderId);
        addOnce(all.reports, *reports, seen, reportId);
    }
    return all;
}

History historyOf(const Subject &subject, const Gathered &gathered)
{
    const QList<rules::Attribution> whose = rules::attribute(subject.view, allTied(subject, gathered));
    History history;
    QHash<PersonId, PersonCount> counts;
    qsizetype at = 0;
    for (const store::OrderWithLinks &entry : gathered.orders) {
        const rules::Attribution &one = whose.at(at++);
        history.events.append(shown(entry, one, subject));
        count(entry, one, subject, counts);
        if (isOurs(one.belongs)) {
            history.orders.append({one.event, entry.order.imposedAt, entry.order.kind, entry.order.status,
                entry.order.verified && one.belongs == rules::Belongs::Certain});
        }
    }
    for (const store::ReportWithLinks &entry : gathered.reports) {
        const rules::Attribution &one = whose.at(at++);
        history.events.append(shown(entry, one, subject));
        if (isOurs(one.belongs)) {
            const VtReport &report = entry.report;
            history.reports.append({one.event, report.receivedOn, report.kind, report.newIncident,
                report.convertedToAdvice, report.incident, report.verified && one.belongs == rules::Belongs::Certain});
        }
    }
    for (HistoryEvent &event : history.events)
        event.fromThisIntake = gathered.typed.contains(event.id);
    std::stable_sort(history.events.begin(), history.events.end(), [](const HistoryEvent &a, const HistoryEvent &b) {
        return a.at == b.at ? a.isOrder && !b.isOrder : b.at < a.at;
    });
    history.perPerson = inOrder(counts, subject.confirmed);
    return history;
}

void weigh(QList<HistoryEvent> &events, const QList<rules::WeighedEvent> &weighed)
{
    QHash<QString, rules::WeighedEvent> byId;
    for (const rules::WeighedEvent &one : weighed)
        byId.insert((one.isOrder ? u'o' : u'r') + one.id, one);
    for (HistoryEvent &event : events) {
        const auto found = byId.constFind((event.isOrder ? u'o' : u'r') + event.id);
        if (found == byId.constEnd())
            continue;
        event.weight = found->weight;
        event.weightReason = found->reason;
    }
}

rules::Count countOf(const QList<HistoryEvent> &events, bool orders)
{
    rules::Count count;
    for (const HistoryEvent &event : events) {
        if (event.isOrder != orders || !isOurs(event.belongs) || event.weight == rules::Weight::No)
            continue;
        ++count.possible;
        count.certain += event.weight == rules::Weight::Counts ? 1 : 0;
    }
    return count;
}

Result<rules::HouseholdView> viewOf(const store::Reader &reader, const Viewer &viewer, const HouseholdId &household)
{
    const auto members = reader.memberships(viewer, household);
    if (!members)
        return tl::unexpected(members.error());
    const auto addresses = reader.addressesOfHousehold(viewer, household);
    if (!addresses)
        return tl::unexpected(addresses.error());
    return rules::HouseholdView{household, *members, *addresses};
}

} // namespace regie::casebook
