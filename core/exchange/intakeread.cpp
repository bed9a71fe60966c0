#include "core/exchange/fieldreader.h"
#include "core/exchange/intakejson.h"

#include <QHash>
#include <QRegularExpression>

namespace regie::exchange {

namespace {

QString k(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Everything that reading one intake needs to hold on to: where ids come from and which names stand for what.
struct Reading
{
    IdSource &ids;
    Fault &fault;
    QHash<QString, qsizetype> persons;     ///< key -> place
    QHash<QString, BarringOrderId> orders; ///< key -> id
};

template <typename T>
T idOrNew(FieldReader &in, const char *key, Reading &reading)
{
    const T given = in.id<T>(k(key));
    return given.isNull() ? T::create(reading.ids) : given;
}

/// The object under @p key, handed to @p read with its own reader; nothing happens when it is absent.
template <typename Read>
void nested(FieldReader &in, const char *key, Read &&read)
{
    const QJsonValue value = in.raw(k(key));
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        in.fault().set(ErrorCode::MalformedInput, QStringLiteral("object expected"), in.pathOf(k(key)));
        return;
    }
    FieldReader inner(value.toObject(), in.pathOf(k(key)), in.fault());
    read(inner);
    inner.refuseUnknown();
}

template <typename Read>
void eachObject(FieldReader &in, const char *key, Read &&read)
{
    in.each(k(key), [&](const QJsonValue &value, const QString &path) {
        if (!value.isObject()) {
            in.fault().set(ErrorCode::MalformedInput, QStringLiteral("object expected"), path);
            return;
        }
        FieldReader inner(value.toObject(), path, in.fault());
        read(inner);
        inner.refuseUnknown();
    });
}

/// A code as it is; any other text is taken for the name.
void readMunicipality(FieldReader &in, QString &code, QString *name)
{
    static const QRegularExpression shape(k("^GM\\d{4}$"));
    const QString written = in.text(k("municipality"));
    if (written.isEmpty() || shape.match(written).hasMatch())
        code = written;
    else if (name)
        *name = written;
    else
        in.fault().set(ErrorCode::UnknownValue, k("GM and four digits expected"), in.pathOf(k("municipality")));
}

void readAddress(FieldReader &in, const char *key, Address &address)
{
    nested(in, key, [&](FieldReader &a) {
        address.id = a.id<AddressId>(k("id"));
        address.street = a.text(k("street"));
        address.houseNumber = a.text(k("houseNumber"));
        address.addition = a.text(k("addition"));
        address.postcode = a.text(k("postcode"));
        address.town = a.text(k("town"));
        readMunicipality(a, address.municipality, nullptr);
        address.from = a.date(k("from"));
        address.until = a.date(k("until"));
        address.secret = a.boolean(k("secret"), false);
        address.shieldedFrom = a.ids<PersonId>(k("shieldedFrom"));
    });
}

/// One line of text, or the parts apart.
void readName(FieldReader &in, Mention &mention)
{
    mention.asWritten = in.text(k("asWritten"));
    const QJsonValue name = in.raw(k("name"));
    if (name.isString()) {
        mention.name = PersonName::split(name.toString());
        if (mention.asWritten.isEmpty())
            mention.asWritten = name.toString();
        return;
    }
    nested(in, "name", [&](FieldReader &n) {
        mention.name = {n.text(k("given")), n.text(k("prefix")), n.text(k("surname"))};
    });
}

Mention readMention(FieldReader &in, Reading &reading)
{
    Mention mention;
    mention.id = idOrNew<MentionId>(in, "mentionId", reading);
    mention.role = in.code(k("role"), EventRole::Other);
    readName(in, mention);
    mention.birthDate = in.birthDate(k("birthDate"));
    mention.sex = in.code(k("sex"), Sex::Unknown);
    readAddress(in, "address", mention.address);
    mention.phone = in.text(k("phone"));
    mention.callBack = in.code(k("callBack"), CallBack::Unknown);
    mention.callBackNote = in.text(k("callBackNote"));
    mention.bsn = in.text(k("bsn"));
    mention.sourceRecordId = in.text(k("sourceRecordId"));
    mention.note = in.text(k("note"));
    return mention;
}

IntakePerson readPerson(FieldReader &in, Reading &reading, qsizetype index)
{
    IntakePerson person;
    const QString key = in.text(k("key"));
    const QString name = key.isEmpty() ? QStringLiteral("p%1").arg(index + 1) : key;
    if (reading.persons.contains(name))
        reading.fault.set(ErrorCode::DuplicateId, k("two persons with one key"), in.pathOf(k("key")));
    reading.persons.insert(name, index);
    person.mention = readMention(in, reading);
    person.person = in.id<PersonId>(k("person"));
    person.choice = in.code(k("choice"), person.person.isNull() ? MentionChoice::Open : MentionChoice::Known);
    if (person.choice == MentionChoice::Known && person.person.isNull())
        reading.fault.set(ErrorCode::MissingField, k("a known person needs her id"), in.pathOf(k("person")));
    if (person.choice == MentionChoice::NewPerson && person.person.isNull())
        person.person = PersonId::create(reading.ids);
    person.rejected = in.ids<PersonId>(k("rejected"));
    person.inHousehold = in.boolean(k("inHousehold"), true);
    person.livesIn = in.boolean(k("livesIn"), true);
    person.memberSince = in.date(k("memberSince"));
    person.presentAtIncident = in.boolean(k("presentAtIncident"), false);
    return person;
}

int placeOf(FieldReader &in, const char *key, Reading &reading)
{
    const QString name = in.text(k(key));
    const auto found = reading.persons.constFind(name);
    if (!name.isEmpty() && found == reading.persons.constEnd())
        reading.fault.set(ErrorCode::UnknownValue, k("no person with this key"), in.pathOf(k(key)));
    return found == reading.persons.constEnd() ? -1 : static_cast<int>(*found);
}

/// `{"person": "dirk", "role": "put-out"}` stands for that person of the intake; anything else is a mention of its own.
Mention readEventMention(FieldReader &in, Reading &reading, const QList<IntakePerson> &persons)
{
    if (!in.has(k("person")))
        return readMention(in, reading);
    const int place = placeOf(in, "person", reading);
    Mention mention = place < 0 ? Mention() : persons.at(place).mention;
    mention.role = in.code(k("role"), mention.role);
    return mention;
}

template <typename Event>
void readEvent(FieldReader &in, Event &event, Reading &reading, const QList<IntakePerson> &persons)
{
    event.verified = in.boolean(k("verified"), true);
    readMunicipality(in, event.municipality, nullptr);
    event.source = in.text(k("source"));
    event.number = in.text(k("number"));
    event.note = in.text(k("note"));
    readAddress(in, "dwelling", event.dwelling);
    eachObject(in, "mentions", [&](FieldReader &m) { event.mentions.append(readEventMention(m, reading, persons)); });
    event.checks = in.codes<Check>(k("checks"));
    event.revision = in.number(k("revision"), 0);
}

IntakeOrder readOrder(FieldReader &in, Reading &reading, const QList<IntakePerson> &persons)
{
    IntakeOrder entry;
    BarringOrder &order = entry.order;
    order.id = idOrNew<BarringOrderId>(in, "id", reading);
    const QString key = in.text(k("key"));
    if (!key.isEmpty() && reading.orders.contains(key))
        reading.fault.set(ErrorCode::DuplicateId, k("two orders with one key"), in.pathOf(k("key")));
    if (!key.isEmpty())
        reading.orders.insert(key, order.id);
    readEvent(in, order, reading, persons);
    entry.current = in.boolean(k("current"), false);
    order.kind = in.code(k("kind"), OrderKind::Order);
    const QString concerns = in.text(k("concerns"));
    const std::optional<BarringOrderId> byId = BarringOrderId::parse(concerns);
    order.concerns = byId.value_or(reading.orders.value(concerns));
    if (!concerns.isEmpty() && order.concerns.isNull())
        reading.fault.set(ErrorCode::UnknownValue, k("no earlier order with this key or id"), in.pathOf(k("concerns")));
    bool withTime = false;
    const std::optional<LocalDateTime> imposed = in.moment(k("imposedAt"), &withTime);
    order.imposedAt = imposed.value_or(LocalDateTime());
    order.timeKnown = in.boolean(k("timeKnown"), withTime || !imposed);
    order.status = in.code(k("status"), OrderStatus::InForce);
    order.extendedUntil = in.moment(k("extendedUntil"));
    order.endedAt = in.moment(k("endedAt"));
    order.imposedBy = in.code(k("imposedBy"), ImposedBy::Unknown);
    return entry;
}

IntakeReport readReport(FieldReader &in, Reading &reading, const QList<IntakePerson> &persons)
{
    IntakeReport entry;
    VtReport &report = entry.report;
    report.id = idOrNew<VtReportId>(in, "id", reading);
    readEvent(in, report, reading, persons);
    entry.current = in.boolean(k("current"), false);
    report.receivedOn = in.date(k("receivedOn"));
    report.kind = in.code(k("kind"), VtReportKind::First);
    report.newIncident = in.maybe(k("newIncident"));
    report.convertedToAdvice = in.boolean(k("convertedToAdvice"), false);
    report.incident = in.text(k("incident"));
    return entry;
}

void readFacts(FieldReader &in, Facts &facts)
{
    nested(in, "facts", [&](FieldReader &f) {
        for (const Code<Fact> &fact : codesOf<Fact>()) {
            const QString name = k(fact.text);
            const QJsonValue value = f.raw(name);
            if (value.isObject()) {
                nested(f, fact.text, [&](FieldReader &a) {
                    at(facts, fact.value) = {a.code(k("answer"), Answer::Unknown), a.text(k("note"))};
                });
            } else {
                at(facts, fact.value).answer = f.codeOf(value, f.pathOf(name), Answer::Unknown);
            }
        }
    });
}

void readDecision(FieldReader &in, IntakeDecision &decision)
{
    nested(in, "decision", [&](FieldReader &d) {
        decision.taken = d.boolean(k("taken"), d.has(k("route")));
        decision.route = d.code(k("route"), AdviceRoute::Incomplete);
        decision.deviates = d.boolean(k("deviates"), false);
        decision.reason = d.text(k("reason"));
        decision.assignedTo = d.text(k("assignedTo"));
        decision.handler = d.text(k("handler"));
    });
}

void readCall(FieldReader &in, Intake &intake)
{
    if (in.has(k("channel")))
        intake.channel = in.code(k("channel"), Channel::ThvPool);
    else
        (void)in.raw(k("channel"));
    intake.calledAt = in.moment(k("calledAt")).value_or(LocalDateTime());
    intake.municipalityName = in.text(k("municipalityName"));
    readMunicipality(in, intake.municipality, &intake.municipalityName);
    readAddress(in, "dwelling", intake.dwelling);
    nested(in, "caller", [&](FieldReader &c) {
        intake.callerName = c.text(k("name"));
        intake.callerOrganisation = c.text(k("organisation"));
        intake.callerPhone = c.text(k("phone"));
        intake.callerCallBack = c.code(k("callBack"), CallBack::Unknown);
    });
    intake.what = in.text(k("what"));
    const bool named = in.has(k("redFlags"));
    const QList<RedFlag> flags = in.codes<RedFlag>(k("redFlags"));
    intake.redFlags = QSet<RedFlag>(flags.cbegin(), flags.cend());
    intake.redFlagsAsked = in.boolean(k("redFlagsAsked"), named);
}

void readHousehold(FieldReader &in, Intake &intake, Reading &reading)
{
    eachObject(
        in, "persons", [&](FieldReader &p) { intake.persons.append(readPerson(p, reading, intake.persons.size())); });
    eachObject(in, "relations", [&](FieldReader &r) {
        intake.relations.append(
            {placeOf(r, "from", reading), placeOf(r, "to", reading), r.code(k("kind"), RelationKind::Other)});
    });
    intake.household = in.id<HouseholdId>(k("household"));
    intake.householdName = in.text(k("householdName"));
}

void readUnread(FieldReader &in, Intake &intake)
{
    const QJsonValue unread = in.raw(k("unread"));
    const QJsonObject fields = unread.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        intake.unread.insert(field.key(), field.value().toString());
}

template <typename List, typename IdOf>
void refuseTwice(const List &list, IdOf &&idOf, const char *key, Fault &fault)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString id = idOf(list.at(i)).toString();
        if (seen.contains(id))
            fault.set(
                ErrorCode::DuplicateId, k("two entries with one id"), QStringLiteral("%1[%2].id").arg(k(key)).arg(i));
        seen.insert(id);
    }
}

} // namespace

Result<Intake> intakeFromJson(const QByteArray &text, IdSource &ids)
{
    const Result<QJsonObject> object = parseObject(text);
    if (!object)
        return tl::unexpected(object.error());
    Fault fault;
    Reading reading{ids, fault, {}, {}};
    FieldReader in(*object, QString(), fault);
    if (in.has(k("format")) && in.text(k("format")) != k("regiekompas-intake"))
        fault.set(ErrorCode::UnknownValue, k("\"regiekompas-intake\" expected"), k("format"));
    (void)in.raw(k("format"));
    if (in.number(k("version"), intakeFormatVersion) != intakeFormatVersion)
        fault.set(ErrorCode::UnknownValue, k("version 1 expected"), k("version"));
    Intake intake;
    intake.id = idOrNew<IntakeId>(in, "id", reading);
    readCall(in, intake);
    readHousehold(in, intake, reading);
    eachObject(in, "orders", [&](FieldReader &o) { intake.orders.append(readOrder(o, reading, intake.persons)); });
    eachObject(in, "reports", [&](FieldReader &r) { intake.reports.append(readReport(r, reading, intake.persons)); });
    in.each(k("includedEvents"),
        [&](const QJsonValue &value, const QString &) { intake.includedEvents.insert(value.toString()); });
    readFacts(in, intake.facts);
    readDecision(in, intake.decision);
    intake.step = in.number(k("step"), 1);
    readUnread(in, intake);
    (void)in.text(k("$schema")); // for editors
    (void)in.text(k("remark"));  // for whoever reads the file
    in.refuseUnknown();
    refuseTwice(
        intake.orders, [](const IntakeOrder &o) { return o.order.id; }, "orders", fault);
    refuseTwice(
        intake.reports, [](const IntakeReport &r) { return r.report.id; }, "reports", fault);
    if (fault.error())
        return tl::unexpected(*fault.error());
    return intake;
}

} // namespace regie::exchange
