#include "core/store/rows.h"

namespace regie::store {

namespace {

/// The columns of an address that stands inside a row, under one prefix.
struct Place
{
    const char *id, *street, *houseNumber, *addition, *postcode, *town, *municipality, *from, *until, *secret,
        *shielded, *key;
};

#define REGIE_PLACE(prefix)                                                                                            \
    {                                                                                                                  \
        prefix "id", prefix "street", prefix "house_number", prefix "addition", prefix "postcode", prefix "town",      \
            prefix "municipality", prefix "from_day", prefix "until_day", prefix "secret", prefix "shielded",          \
            prefix "key"                                                                                               \
    }
constexpr Place dwellingPlace REGIE_PLACE("dwelling_");
constexpr Place mentionPlace REGIE_PLACE("address_");
#undef REGIE_PLACE

void append(Values &values, const Place &place, const Address &address)
{
    QByteArray shielded;
    for (const PersonId &person : address.shieldedFrom)
        shielded += person.toBytes();
    values << Values{{place.id, idValue(address.id)}, {place.street, textValue(address.street)},
        {place.houseNumber, textValue(address.houseNumber)}, {place.addition, textValue(address.addition)},
        {place.postcode, textValue(address.postcode)}, {place.town, textValue(address.town)},
        {place.municipality, textValue(address.municipality)}, {place.from, dayValue(address.from)},
        {place.until, dayValue(address.until)}, {place.secret, address.secret}, {place.shielded, bytesValue(shielded)},
        {place.key, textValue(addressKey(address))}};
}

Address placeOf(const Row &row, const Place &place)
{
    Address address;
    address.id = row.id<AddressId>(place.id);
    address.street = row.text(place.street);
    address.houseNumber = row.text(place.houseNumber);
    address.addition = row.text(place.addition);
    address.postcode = row.text(place.postcode);
    address.town = row.text(place.town);
    address.municipality = row.text(place.municipality);
    address.from = row.day(place.from);
    address.until = row.day(place.until);
    address.secret = row.truth(place.secret);
    const QByteArray shielded = row.bytes(place.shielded);
    for (qsizetype at = 0; at < shielded.size(); at += 16) {
        const auto person = PersonId::fromBytes(shielded.mid(at, 16));
        if (person)
            address.shieldedFrom.append(*person);
        else
            row.misfit();
    }
    return address;
}

QVariant checksValue(const QList<Check> &checks)
{
    QStringList codes;
    for (const Check check : checks)
        codes.append(toCode(check));
    return textValue(codes.join(u','));
}

QList<Check> checksOf(const Row &row)
{
    QList<Check> checks;
    for (const QString &code : row.text("checks").split(u',', Qt::SkipEmptyParts)) {
        const auto check = fromCode<Check>(code);
        if (check)
            checks.append(*check);
        else
            row.misfit();
    }
    return checks;
}

} // namespace

Values valuesOf(const BarringOrder &order, bool takenUp)
{
    Values values{{"id", idValue(order.id)}, {"kind", codeValue(order.kind)}, {"concerns", idValue(order.concerns)},
        {"imposed_at", wallValue(order.imposedAt)}, {"time_known", order.timeKnown},
        {"status", codeValue(order.status)}, {"extended_until", wallValue(order.extendedUntil)},
        {"ended_at", wallValue(order.endedAt)}, {"verified", order.verified},
        {"imposed_by", codeValue(order.imposedBy)}, {"municipality", textValue(order.municipality)},
        {"source", textValue(order.source)}, {"number", textValue(order.number)}, {"note", textValue(order.note)}};
    append(values, dwellingPlace, order.dwelling);
    values << Values{{"checks", checksValue(order.checks)}, {"taken_up", takenUp}};
    return values;
}

BarringOrder orderOf(const Row &row)
{
    BarringOrder order;
    order.id = row.id<BarringOrderId>("id");
    order.kind = row.code<OrderKind>("kind");
    order.concerns = row.id<BarringOrderId>("concerns");
    order.imposedAt = row.wall("imposed_at");
    order.timeKnown = row.truth("time_known");
    order.status = row.code<OrderStatus>("status");
    order.extendedUntil = row.wallIfAny("extended_until");
    order.endedAt = row.wallIfAny("ended_at");
    order.verified = row.truth("verified");
    order.imposedBy = row.code<ImposedBy>("imposed_by");
    order.municipality = row.text("municipality");
    order.source = row.text("source");
    order.number = row.text("number");
    order.note = row.text("note");
    order.dwelling = placeOf(row, dwellingPlace);
    order.checks = checksOf(row);
    order.revision = row.count("revision");
    return order;
}

Values valuesOf(const VtReport &report)
{
    Values values{{"id", idValue(report.id)}, {"received_on", dayValue(report.receivedOn)},
        {"kind", codeValue(report.kind)},
        {"new_incident", report.newIncident ? QVariant(*report.newIncident) : QVariant()},
        {"converted", report.convertedToAdvice}, {"incident", textValue(report.incident)},
        {"verified", report.verified}, {"municipality", textValue(report.municipality)},
        {"source", textValue(report.source)}, {"number", textValue(report.number)}, {"note", textValue(report.note)}};
    append(values, dwellingPlace, report.dwelling);
    values << Values{{"checks", checksValue(report.checks)}};
    return values;
}

VtReport reportOf(const Row &row)
{
    VtReport report;
    report.id = row.id<VtReportId>("id");
    report.receivedOn = row.day("received_on");
    report.kind = row.code<VtReportKind>("kind");
    if (!row.isNull("new_incident"))
        report.newIncident = row.truth("new_incident");
    report.convertedToAdvice = row.truth("converted");
    report.incident = row.text("incident");
    report.verified = row.truth("verified");
    report.municipality = row.text("municipality");
    report.source = row.text("source");
    report.number = row.text("number");
    report.note = row.text("note");
    report.dwelling = placeOf(row, dwellingPlace);
    report.checks = checksOf(row);
    report.revision = row.count("revision");
    return report;
}

Values valuesOf(const Mention &mention, BarringOrderId order, VtReportId report, int position)
{
    Values values{{"id", idValue(mention.id)}, {"barring_order", idValue(order)}, {"vt_report", idValue(report)},
        {"position", position}, {"role", codeValue(mention.role)}, {"as_written", textValue(mention.asWritten)},
        {"given", textValue(mention.name.given)}, {"prefix", textValue(mention.name.prefix)},
        {"surname", textValue(mention.name.surname)}, {"birth_date", textValue(mention.birthDate.toCode())},
        {"sex", codeValue(mention.sex)}};
    append(values, mentionPlace, mention.address);
    values << Values{{"phone", textValue(mention.phone)}, {"call_back", codeValue(mention.callBack)},
        {"call_back_note", textValue(mention.callBackNote)}, {"bsn", textValue(mention.bsn)},
        {"source_record_id", textValue(mention.sourceRecordId)}, {"note", textValue(mention.note)}};
    return values;
}

Mention mentionOf(const Row &row)
{
    Mention mention;
    mention.id = row.id<MentionId>("id");
    mention.role = row.code<EventRole>("role");
    mention.asWritten = row.text("as_written");
    mention.name = {row.text("given"), row.text("prefix"), row.text("surname")};
    mention.birthDate = row.partialDate("birth_date");
    mention.sex = row.code<Sex>("sex");
    mention.address = placeOf(row, mentionPlace);
    mention.phone = row.text("phone");
    mention.callBack = row.code<CallBack>("call_back");
    mention.callBackNote = row.text("call_back_note");
    mention.bsn = row.text("bsn");
    mention.sourceRecordId = row.text("source_record_id");
    mention.note = row.text("note");
    return mention;
}

Values valuesOf(const Link &link)
{
    return {{"id", idValue(link.id)}, {"mention", idValue(link.mention)}, {"person", idValue(link.person)},
        {"state", codeValue(link.state)}, {"linked_by", idValue(link.by)}, {"linked_at", momentValue(link.at)},
        {"model", textValue(link.model)}, {"reason", textValue(link.reason)}};
}

Link linkOf(const Row &row)
{
    return {row.id<LinkId>("id"), row.id<MentionId>("mention"), row.id<PersonId>("person"),
        row.code<LinkState>("state"), row.id<UserId>("linked_by"), row.moment("linked_at"), row.text("model"),
        row.text("reason")};
}

} // namespace regie::store
