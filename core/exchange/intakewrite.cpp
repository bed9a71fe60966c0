#include "core/exchange/intakejson.h"

#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace regie::exchange {

namespace {

QString s(const char *latin)
{
    return QString::fromLatin1(latin);
}

void put(QJsonObject &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out.insert(s(key), value);
}

void put(QJsonObject &out, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        out.insert(s(key), value);
}

void put(QJsonObject &out, const char *key, const QJsonArray &value)
{
    if (!value.isEmpty())
        out.insert(s(key), value);
}

void put(QJsonObject &out, const char *key, QDate value)
{
    if (value.isValid())
        out.insert(s(key), value.toString(Qt::ISODate));
}

void put(QJsonObject &out, const char *key, const std::optional<LocalDateTime> &value)
{
    if (value && value->isValid())
        out.insert(s(key), value->toIso());
}

void putIf(QJsonObject &out, const char *key, bool value, bool otherwise)
{
    if (value != otherwise)
        out.insert(s(key), value);
}

template <typename Tag>
void put(QJsonObject &out, const char *key, const Id<Tag> &id)
{
    if (!id.isNull())
        out.insert(s(key), id.toString());
}

template <typename E>
void putCode(QJsonObject &out, const char *key, E value, E otherwise)
{
    if (value != otherwise)
        out.insert(s(key), toCode(value));
}

template <typename List>
QJsonArray idList(const List &ids)
{
    QJsonArray out;
    for (const auto &id : ids)
        out.append(id.toString());
    return out;
}

template <typename List>
QJsonArray codeList(const List &values)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(toCode(value));
    return QJsonArray::fromStringList(codes);
}

QJsonObject addressJson(const Address &address)
{
    QJsonObject out;
    put(out, "id", address.id);
    put(out, "street", address.street);
    put(out, "houseNumber", address.houseNumber);
    put(out, "addition", address.addition);
    put(out, "postcode", address.postcode);
    put(out, "town", address.town);
    put(out, "municipality", address.municipality);
    put(out, "from", address.from);
    put(out, "until", address.until);
    putIf(out, "secret", address.secret, false);
    put(out, "shieldedFrom", idList(address.shieldedFrom));
    return out;
}

void putMention(QJsonObject &out, const Mention &mention)
{
    put(out, "mentionId", mention.id);
    out.insert(s("role"), toCode(mention.role));
    put(out, "asWritten", mention.asWritten);
    QJsonObject name;
    put(name, "given", mention.name.given);
    put(name, "prefix", mention.name.prefix);
    put(name, "surname", mention.name.surname);
    put(out, "name", name);
    put(out, "birthDate", mention.birthDate.toCode());
    putCode(out, "sex", mention.sex, Sex::Unknown);
    put(out, "address", addressJson(mention.address));
    put(out, "phone", mention.phone);
    putCode(out, "callBack", mention.callBack, CallBack::Unknown);
    put(out, "callBackNote", mention.callBackNote);
    put(out, "bsn", mention.bsn);
    put(out, "sourceRecordId", mention.sourceRecordId);
    put(out, "note", mention.note);
}

QString keyOf(qsizetype index)
{
    return QStringLiteral("p%1").arg(index + 1);
}

/// A mention that says of a person of the intake what the person herself says is written as a reference.
QJsonObject eventMentionJson(const Mention &mention, const QList<IntakePerson> &persons)
{
    QJsonObject out;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        Mention same = persons.at(i).mention;
        same.role = mention.role;
        if (!mention.id.isNull() && mention == same) {
            out.insert(s("person"), keyOf(i));
            out.insert(s("role"), toCode(mention.role));
            return out;
        }
    }
    putMention(out, mention);
    return out;
}

template <typename Event>
void putEvent(QJsonObject &out, const Event &event, const QList<IntakePerson> &persons)
{
    put(out, "id", event.id);
    putIf(out, "verified", event.verified, true);
    put(out, "municipality", event.municipality);
    put(out, "source", event.source);
    put(out, "number", event.number);
    put(out, "note", event.note);
    put(out, "dwelling", addressJson(event.dwelling));
    QJsonArray mentions;
    for (const Mention &mention : event.mentions)
        mentions.append(eventMentionJson(mention, persons));
    put(out, "mentions", mentions);
    put(out, "checks", codeList(event.checks));
    if (event.revision != 0)
        out.insert(s("revision"), event.revision);
}

QJsonObject orderJson(const IntakeOrder &entry, const QList<IntakePerson> &persons)
{
    const BarringOrder &order = entry.order;
    QJsonObject out;
    putEvent(out, order, persons);
    putIf(out, "current", entry.current, false);
    putCode(out, "kind", order.kind, OrderKind::Order);
    put(out, "concerns", order.concerns);
    put(out, "imposedAt", std::optional(order.imposedAt));
    putIf(out, "timeKnown", order.timeKnown, true);
    putCode(out, "status", order.status, OrderStatus::InForce);
    put(out, "extendedUntil", order.extendedUntil);
    put(out, "endedAt", order.endedAt);
    putCode(out, "imposedBy", order.imposedBy, ImposedBy::Unknown);
    return out;
}

QJsonObject reportJson(const IntakeReport &entry, const QList<IntakePerson> &persons)
{
    const VtReport &report = entry.report;
    QJsonObject out;
    putEvent(out, report, persons);
    putIf(out, "current", entry.current, false);
    put(out, "receivedOn", report.receivedOn);
    putCode(out, "kind", report.kind, VtReportKind::First);
    if (report.newIncident)
        out.insert(s("newIncident"), *report.newIncident);
    putIf(out, "convertedToAdvice", report.convertedToAdvice, false);
    put(out, "incident", report.incident);
    return out;
}

QJsonObject personJson(const IntakePerson &person, qsizetype index)
{
    QJsonObject out;
    out.insert(s("key"), keyOf(index));
    putMention(out, person.mention);
    if (person.choice != MentionChoice::Open || !person.person.isNull())
        out.insert(s("choice"), toCode(person.choice));
    put(out, "person", person.person);
    put(out, "rejected", idList(person.rejected));
    putIf(out, "inHousehold", person.inHousehold, true);
    putIf(out, "livesIn", person.livesIn, true);
    put(out, "memberSince", person.memberSince);
    putIf(out, "presentAtIncident", person.presentAtIncident, false);
    return out;
}

QJsonArray relationsJson(const QList<IntakeRelation> &relations)
{
    QJsonArray out;
    for (const IntakeRelation &relation : relations) {
        out.append(QJsonObject{{s("from"), relation.from < 0 ? QString() : keyOf(relation.from)},
            {s("to"), relation.to < 0 ? QString() : keyOf(relation.to)}, {s("kind"), toCode(relation.kind)}});
    }
    return out;
}

QJsonObject factsJson(const Facts &facts)
{
    QJsonObject out;
    for (const Code<Fact> &fact : codesOf<Fact>()) {
        const FactAnswer &answer = at(facts, fact.value);
        if (!answer.note.isEmpty())
            out.insert(s(fact.text), QJsonObject{{s("answer"), toCode(answer.answer)}, {s("note"), answer.note}});
        else if (answer.answer != Answer::Unknown)
            out.insert(s(fact.text), toCode(answer.answer));
    }
    return out;
}

QJsonObject decisionJson(const IntakeDecision &decision)
{
    QJsonObject out;
    if (decision == IntakeDecision())
        return out;
    out.insert(s("taken"), decision.taken);
    out.insert(s("route"), toCode(decision.route));
    putIf(out, "deviates", decision.deviates, false);
    put(out, "reason", decision.reason);
    put(out, "assignedTo", decision.assignedTo);
    put(out, "handler", decision.handler);
    return out;
}

QJsonObject callerJson(const Intake &intake)
{
    QJsonObject out;
    put(out, "name", intake.callerName);
    put(out, "organisation", intake.callerOrganisation);
    put(out, "phone", intake.callerPhone);
    putCode(out, "callBack", intake.callerCallBack, CallBack::Unknown);
    return out;
}

template <typename List>
QJsonArray sorted(const List &texts)
{
    QStringList list(texts.cbegin(), texts.cend());
    list.sort();
    return QJsonArray::fromStringList(list);
}

/// In the order of the list of flags, so that the same intake always gives the same bytes.
QJsonArray flagsJson(const QSet<RedFlag> &flags)
{
    QList<RedFlag> ordered(flags.cbegin(), flags.cend());
    std::sort(ordered.begin(), ordered.end());
    return codeList(ordered);
}

} // namespace

QByteArray intakeToJson(const Intake &intake, bool indented)
{
    QJsonObject out{{s("format"), s("regiekompas-intake")}, {s("version"), intakeFormatVersion}};
    put(out, "id", intake.id);
    if (intake.channel)
        out.insert(s("channel"), toCode(*intake.channel));
    put(out, "calledAt", std::optional(intake.calledAt));
    put(out, "municipality", intake.municipality);
    put(out, "municipalityName", intake.municipalityName);
    put(out, "dwelling", addressJson(intake.dwelling));
    put(out, "caller", callerJson(intake));
    put(out, "what", intake.what);
    put(out, "redFlags", flagsJson(intake.redFlags));
    out.insert(s("redFlagsAsked"), intake.redFlagsAsked);
    QJsonArray persons;
    for (qsizetype i = 0; i < intake.persons.size(); ++i)
        persons.append(personJson(intake.persons.at(i), i));
    put(out, "persons", persons);
    put(out, "relations", relationsJson(intake.relations));
    put(out, "household", intake.household);
    put(out, "householdName", intake.householdName);
    QJsonArray orders;
    for (const IntakeOrder &order : intake.orders)
        orders.append(orderJson(order, intake.persons));
    put(out, "orders", orders);
    QJsonArray reports;
    for (const IntakeReport &report : intake.reports)
        reports.append(reportJson(report, intake.persons));
    put(out, "reports", reports);
    put(out, "includedEvents", sorted(intake.includedEvents));
    put(out, "facts", factsJson(intake.facts));
    put(out, "decision", decisionJson(intake.decision));
    if (intake.step != 1)
        out.insert(s("step"), intake.step);
    QJsonObject unread;
    for (const auto &[field, typed] : intake.unread.asKeyValueRange())
        unread.insert(field, typed);
    put(out, "unread", unread);
    return QJsonDocument(out).toJson(indented ? QJsonDocument::Indented : QJsonDocument::Compact);
}

} // namespace regie::exchange
