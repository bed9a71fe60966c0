#include "core/exchange/dossier.h"

#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

/// An object that leaves out what says nothing.
class Written
{
public:
    Written &text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    Written &day(const QString &key, QDate value)
    {
        return text(key, value.isValid() ? value.toString(Qt::ISODate) : QString());
    }
    Written &moment(const QString &key, const std::optional<LocalDateTime> &value)
    {
        return text(key, value && value->isValid() ? value->toIso() : QString());
    }
    template <typename Tag>
    Written &id(const QString &key, const Id<Tag> &value)
    {
        return text(key, value.isNull() ? QString() : value.toString());
    }
    template <typename E>
    Written &code(const QString &key, E value, E otherwise)
    {
        return value == otherwise ? *this : text(key, toCode(value));
    }
    Written &truth(const QString &key, bool value, bool otherwise)
    {
        if (value != otherwise)
            m_object.insert(key, value);
        return *this;
    }
    Written &number(const QString &key, int value)
    {
        if (value != 0)
            m_object.insert(key, value);
        return *this;
    }
    Written &list(const QString &key, const QJsonArray &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    Written &object(const QString &key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    [[nodiscard]] const QJsonObject &done() const { return m_object; }

private:
    QJsonObject m_object;
};

template <typename List, typename Write>
QJsonArray arrayOf(const List &list, Write &&write)
{
    QJsonArray out;
    for (const auto &one : list)
        out.append(write(one));
    return out;
}

QJsonObject addressObject(const Address &address)
{
    return Written()
        .text(u"street"_s, address.street)
        .text(u"houseNumber"_s, address.houseNumber)
        .text(u"addition"_s, address.addition)
        .text(u"postcode"_s, address.postcode)
        .text(u"town"_s, address.town)
        .text(u"municipality"_s, address.municipality)
        .day(u"from"_s, address.from)
        .day(u"until"_s, address.until)
        .truth(u"secret"_s, address.secret, false)
        .list(u"shieldedFrom"_s,
            arrayOf(address.shieldedFrom, [](const PersonId &one) { return QJsonValue(one.toString()); }))
        .done();
}

QJsonObject personObject(const DossierPerson &entry)
{
    const Person &person = entry.person;
    return Written()
        .id(u"id"_s, person.id)
        .text(u"given"_s, person.name.given)
        .text(u"prefix"_s, person.name.prefix)
        .text(u"surname"_s, person.name.surname)
        .text(u"birthDate"_s, person.birthDate.toCode())
        .code(u"sex"_s, person.sex, Sex::Unknown)
        .text(u"phone"_s, person.phone)
        .code(u"callBack"_s, person.callBack, CallBack::Unknown)
        .text(u"callBackNote"_s, person.callBackNote)
        .truth(u"member"_s, entry.member, false)
        .day(u"from"_s, entry.from)
        .day(u"until"_s, entry.until)
        .truth(u"livesIn"_s, entry.livesIn, true)
        .list(u"addresses"_s, arrayOf(entry.addresses, addressObject))
        .done();
}

QJsonObject relationObject(const Relation &relation)
{
    return Written()
        .id(u"from"_s, relation.from)
        .id(u"to"_s, relation.to)
        .text(u"kind"_s, toCode(relation.kind))
        .day(u"since"_s, relation.since)
        .done();
}

template <typename Event>
void putEvent(Written &out, const Event &event, const QList<PersonId> &who, bool byHand)
{
    QJsonArray people;
    for (qsizetype i = 0; i < event.mentions.size(); ++i) {
        const Mention &mention = event.mentions.at(i);
        people.append(Written().id(u"person"_s, who.value(i)).text(u"role"_s, toCode(mention.role)).done());
    }
    out.id(u"id"_s, event.id)
        .truth(u"verified"_s, event.verified, true)
        .text(u"municipality"_s, event.municipality)
        .text(u"source"_s, event.source)
        .text(u"number"_s, event.number)
        .object(u"dwelling"_s, addressObject(event.dwelling))
        .truth(u"byHand"_s, byHand, false)
        .list(u"people"_s, people);
}

QJsonObject orderObject(const DossierOrder &entry)
{
    const BarringOrder &order = entry.order;
    Written out;
    putEvent(out, order, entry.who, entry.byHand);
    const QDate day = order.imposedAt.date;
    return out.code(u"kind"_s, order.kind, OrderKind::Order)
        .id(u"concerns"_s, order.concerns)
        .text(u"imposedAt"_s, order.timeKnown ? order.imposedAt.toIso() : day.toString(Qt::ISODate))
        .code(u"status"_s, order.status, OrderStatus::InForce)
        .moment(u"extendedUntil"_s, order.extendedUntil)
        .moment(u"endedAt"_s, order.endedAt)
        .code(u"imposedBy"_s, order.imposedBy, ImposedBy::Unknown)
        .done();
}

QJsonObject reportObject(const DossierReport &entry)
{
    const VtReport &report = entry.report;
    Written out;
    putEvent(out, report, entry.who, entry.byHand);
    out.day(u"receivedOn"_s, report.receivedOn)
        .code(u"kind"_s, report.kind, VtReportKind::First)
        .truth(u"convertedToAdvice"_s, report.convertedToAdvice, false)
        .text(u"incident"_s, report.incident);
    if (report.newIncident)
        out.truth(u"newIncident"_s, *report.newIncident, !*report.newIncident);
    return out.done();
}

QJsonObject stepObject(const caseflow::FlowEvent &step)
{
    const bool start = step.kind == caseflow::FlowEventKind::RunStarted;
    Written out;
    out.text(u"kind"_s, toCode(step.kind))
        .number(u"run"_s, step.run)
        .text(u"act"_s, step.code)
        .text(u"from"_s, step.from)
        .text(u"to"_s, step.to)
        .moment(u"at"_s, step.at)
        .text(u"outcome"_s, step.outcome)
        .id(u"member"_s, step.member)
        .text(u"organisation"_s, step.organisation)
        .moment(u"until"_s, step.until)
        .text(u"intensity"_s, step.intensity ? toCode(*step.intensity) : QString());
    if (start || step.kind == caseflow::FlowEventKind::Moved)
        out.text(u"standing"_s, toCode(step.standing));
    if (start)
        out.truth(u"route"_s, step.route, true).number(u"linkedRun"_s, step.linkedRun).id(u"order"_s, step.order);
    return out.done();
}

QJsonObject decisionObject(const DossierDecision &one)
{
    return Written()
        .day(u"on"_s, one.on)
        .text(u"advised"_s, toCode(one.advised))
        .text(u"chosen"_s, toCode(one.chosen))
        .done();
}

QJsonObject caseObject(const DossierCase &one)
{
    return Written()
        .id(u"id"_s, one.id)
        .text(u"number"_s, one.number)
        .text(u"route"_s, toCode(one.route))
        .text(u"status"_s, toCode(one.status))
        .text(u"executor"_s, one.executor)
        .text(u"municipality"_s, one.municipality)
        .moment(u"opened"_s, one.opened)
        .list(u"steps"_s, arrayOf(one.steps, stepObject))
        .list(u"decisions"_s, arrayOf(one.decisions, decisionObject))
        .done();
}

} // namespace

QByteArray dossierToJson(const Dossier &dossier)
{
    const QJsonObject household = Written()
                                      .id(u"id"_s, dossier.household.id)
                                      .text(u"name"_s, dossier.household.name)
                                      .text(u"municipality"_s, dossier.household.municipality)
                                      .list(u"dwellings"_s, arrayOf(dossier.dwellings, addressObject))
                                      .done();
    QJsonObject out = Written()
                          .text(u"format"_s, u"regiekompas-dossier"_s)
                          .id(u"origin"_s, dossier.origin)
                          .truth(u"practice"_s, dossier.practice, false)
                          .moment(u"made"_s, dossier.made)
                          .object(u"household"_s, household)
                          .list(u"persons"_s, arrayOf(dossier.persons, personObject))
                          .list(u"relations"_s, arrayOf(dossier.relations, relationObject))
                          .list(u"orders"_s, arrayOf(dossier.orders, orderObject))
                          .list(u"reports"_s, arrayOf(dossier.reports, reportObject))
                          .list(u"cases"_s, arrayOf(dossier.cases, caseObject))
                          .done();
    out.insert(u"version"_s, dossierFormatVersion);
    return QJsonDocument(out).toJson();
}

} // namespace regie::exchange
