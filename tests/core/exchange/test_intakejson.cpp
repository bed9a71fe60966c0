#include "core/domain/codes.h"
#include "core/exchange/intakejson.h"

#include <QtTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

Address anAddress()
{
    Address a;
    a.street = u"Kwelderpad"_s;
    a.houseNumber = u"14"_s;
    a.addition = u"a"_s;
    a.postcode = u"2289 SA"_s;
    a.town = u"Rijswijk"_s;
    a.municipality = u"GM0603"_s;
    a.from = QDate(2020, 1, 2);
    a.until = QDate(2026, 1, 2);
    a.secret = true;
    return a;
}

Mention aMention(IdSource &ids, const QString &name)
{
    Mention m;
    m.id = MentionId::create(ids);
    m.role = EventRole::PutOut;
    m.asWritten = name;
    m.name = PersonName::split(name);
    m.birthDate = *PartialDate::parse(u"omstreeks 1985"_s);
    m.sex = Sex::Male;
    m.address = anAddress();
    m.address.id = AddressId::create(ids);
    m.address.shieldedFrom = {PersonId::create(ids)};
    m.phone = u"06 000 000 12"_s;
    m.callBack = CallBack::DaytimeOnly;
    m.callBackNote = u"na 9 uur"_s;
    m.bsn = u"111222333"_s;
    m.sourceRecordId = u"K-12"_s;
    m.note = u"buurman"_s;
    return m;
}

/// Every field away from its default.
Intake everything()
{
    SeededIds ids(7);
    Intake in;
    in.id = IntakeId::create(ids);
    in.channel = Channel::SafeHome;
    in.calledAt = {QDate(2026, 11, 23), QTime(9, 12, 40)};
    in.municipality = u"GM0603"_s;
    in.municipalityName = u"Rijswijk"_s;
    in.dwelling = anAddress();
    in.callerName = u"S. Waterhoen"_s;
    in.callerOrganisation = u"Politie"_s;
    in.callerPhone = u"070 000 00 12"_s;
    in.callerCallBack = CallBack::Always;
    in.what = u"Ruzie.\n\"<b>Slaan</b>\" & schreeuwen \U0001F6A8"_s;
    in.redFlags = {RedFlag::Weapon, RedFlag::Strangulation};
    in.redFlagsAsked = true;
    IntakePerson one{aMention(ids, u"Dirk Zandoog"_s), MentionChoice::Known, PersonId::create(ids),
        {PersonId::create(ids), PersonId::create(ids)}, false, false, QDate(2019, 5, 1), true};
    IntakePerson two{aMention(ids, u"Lotte van der Helmgras"_s), MentionChoice::Open, PersonId::create(ids), {}, true,
        true, {}, false};
    IntakePerson three{
        aMention(ids, QString()), MentionChoice::NewPerson, PersonId::create(ids), {}, true, true, {}, false};
    in.persons = {one, two, three};
    in.relations = {{0, 1, RelationKind::ExPartner}, {-1, 2, RelationKind::Parent}};
    in.household = HouseholdId::create(ids);
    in.householdName = u"Helmgras – Zandoog"_s;
    BarringOrder order;
    order.id = BarringOrderId::create(ids);
    order.imposedAt = {QDate(2026, 11, 23), QTime(2, 10)};
    order.status = OrderStatus::AnnulledFromDate;
    order.extendedUntil = LocalDateTime{QDate(2026, 12, 21), QTime(2, 10)};
    order.endedAt = LocalDateTime{QDate(2026, 12, 4), QTime(12, 0)};
    order.verified = false;
    order.imposedBy = ImposedBy::Mayor;
    order.municipality = u"GM0603"_s;
    order.source = u"pool"_s;
    order.number = u"H-1"_s;
    order.note = u"let op"_s;
    order.dwelling = anAddress();
    Mention stayed = two.mention;
    stayed.role = EventRole::Stayed;
    order.mentions = {one.mention, stayed, aMention(ids, u"Een ander"_s)};
    order.checks = {Check::MinorPutOut, Check::OutsideRegion};
    order.revision = 3;
    BarringOrder amended;
    amended.id = BarringOrderId::create(ids);
    amended.kind = OrderKind::Amendment;
    amended.concerns = order.id;
    amended.imposedAt = {QDate(2026, 11, 24), QTime(0, 0)};
    amended.timeKnown = false;
    in.orders = {{order, true}, {amended, false}};
    VtReport report;
    report.id = VtReportId::create(ids);
    report.receivedOn = QDate(2026, 9, 9);
    report.kind = VtReportKind::FollowUp;
    report.newIncident = false;
    report.convertedToAdvice = true;
    report.incident = u"I-1"_s;
    report.verified = false;
    report.mentions = {one.mention};
    in.reports = {{report, true}};
    in.includedEvents = {order.id.toString(), report.id.toString()};
    at(in.facts, Fact::HighRisk) = {Answer::Yes, u"volgens politie"_s};
    at(in.facts, Fact::CoerciveControl) = {Answer::No, {}};
    at(in.facts, Fact::NetworkStalled) = {Answer::Unknown, u"navragen"_s};
    in.decision = {true, AdviceRoute::Mda, true, u"omdat"_s, u"perspektief"_s, u"M. Vlierboom"_s};
    in.step = 6;
    in.unread = {{u"calledAt"_s, u"31-2\n2u7"_s}, {order.id.toString() + u".endedAt"_s, u"morgen?"_s}};
    return in;
}

QByteArray wrap(const QByteArray &body)
{
    return R"({"format":"regiekompas-intake","version":1)" + QByteArray(body.isEmpty() ? "" : ",") + body + "}";
}

} // namespace

class TestIntakeJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void sameIntakeSameBytes();
    void emptyIntakeComesBack();
    void readsWhatAPersonWrites();
    void refuses_data();
    void refuses();
    void keepsLongAndOddText_data();
    void keepsLongAndOddText();
    void neverCrashesOnCutText();
    void schemaKnowsEveryField();
    void schemaKnowsEveryCode();
};

void TestIntakeJson::everyFieldComesBack()
{
    SeededIds ids(1);
    for (const bool indented : {false, true}) {
        const Result<Intake> back = exchange::intakeFromJson(exchange::intakeToJson(everything(), indented), ids);
        QVERIFY2(back, back ? "" : qPrintable(back.error().where + u' ' + back.error().detail));
        QVERIFY(back->persons == everything().persons);
        QVERIFY(back->orders == everything().orders);
        QVERIFY(*back == everything());
    }
}

void TestIntakeJson::sameIntakeSameBytes()
{
    SeededIds ids(1);
    const QByteArray once = exchange::intakeToJson(everything());
    QCOMPARE(exchange::intakeToJson(*exchange::intakeFromJson(once, ids)), once);
}

void TestIntakeJson::emptyIntakeComesBack()
{
    SeededIds ids(1);
    Intake empty;
    empty.id = IntakeId::create(ids);
    QVERIFY(*exchange::intakeFromJson(exchange::intakeToJson(empty), ids) == empty);
}

void TestIntakeJson::readsWhatAPersonWrites()
{
    SeededIds ids(1);
    const Result<Intake> read = exchange::intakeFromJson(wrap(R"("municipality": "Rijswijk",
        "persons": [{"key": "dirk", "role": "put-out", "name": "Dirk Zandoog", "birthDate": "19-02-1984"},
                    {"key": "lotte", "name": "van der Helmgras, Lotte", "birthDate": "omstreeks 1987"}],
        "relations": [{"from": "dirk", "to": "lotte", "kind": "partner"}],
        "redFlags": [],
        "orders": [{"key": "nu", "current": true, "imposedAt": "2026-11-23", "mentions": [{"person": "dirk"},
                    {"person": "lotte", "role": "stayed"}]},
                   {"kind": "amendment", "concerns": "nu", "imposedAt": "2026-11-24T09:00"}],
        "facts": {"highRisk": "yes", "notMotivatable": {"answer": "no", "note": "wil wel"}},
        "decision": {"route": "icm"})"),
        ids);
    QVERIFY2(read, read ? "" : qPrintable(read.error().where + u' ' + read.error().detail));
    QVERIFY(!read->id.isNull());
    QCOMPARE(read->municipality, QString());
    QCOMPARE(read->municipalityName, u"Rijswijk"_s);
    QCOMPARE(read->persons.at(1).mention.name, (PersonName{u"Lotte"_s, u"van der"_s, u"Helmgras"_s}));
    QCOMPARE(read->persons.at(1).mention.asWritten, u"van der Helmgras, Lotte"_s);
    QVERIFY(read->persons.at(1).mention.birthDate.isApproximate());
    QCOMPARE(read->relations.first(), (IntakeRelation{0, 1, RelationKind::Partner}));
    QVERIFY(read->redFlagsAsked);
    const BarringOrder &order = read->orders.first().order;
    QVERIFY(!order.timeKnown);
    QCOMPARE(order.mentions.at(0).id, read->persons.at(0).mention.id);
    QCOMPARE(order.mentions.at(0).role, EventRole::PutOut);
    QCOMPARE(order.mentions.at(1).role, EventRole::Stayed);
    QCOMPARE(read->orders.at(1).order.concerns, order.id);
    QVERIFY(read->orders.at(1).order.timeKnown);
    QCOMPARE(at(read->facts, Fact::NotMotivatable), (FactAnswer{Answer::No, u"wil wel"_s}));
    QVERIFY(read->decision.taken);
}

void TestIntakeJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *label, const QByteArray &text, ErrorCode code, const QString &where) {
        QTest::newRow(label) << text << static_cast<int>(code) << where;
    };
    row("31 February", wrap(R"("persons":[{},{"birthDate":"31-02-1985"}])"), ErrorCode::ImpossibleDate,
        u"persons[1].birthDate"_s);
    row("order on 31 February", wrap(R"("orders":[{"imposedAt":"2026-02-31T10:00"}])"), ErrorCode::ImpossibleDate,
        u"orders[0].imposedAt"_s);
    row("25 o'clock", wrap(R"("orders":[{"imposedAt":"2026-02-03T25:00"}])"), ErrorCode::ImpossibleDate,
        u"orders[0].imposedAt"_s);
    row("moment with an offset", wrap(R"("calledAt":"2026-02-03T10:00+01:00")"), ErrorCode::MalformedInput,
        u"calledAt"_s);
    row("words for a date", wrap(R"("persons":[{"birthDate":"lang geleden"}])"), ErrorCode::MalformedInput,
        u"persons[0].birthDate"_s);
    row("unknown role", wrap(R"("persons":[{"role":"dader"}])"), ErrorCode::UnknownValue, u"persons[0].role"_s);
    row("unknown fact", wrap(R"("facts":{"highrisk":"yes"})"), ErrorCode::UnknownValue, u"facts.highrisk"_s);
    row("unknown answer", wrap(R"("facts":{"highRisk":"ja"})"), ErrorCode::UnknownValue, u"facts.highRisk"_s);
    row("misspelt field", wrap(R"("orders":[{"verfied":false}])"), ErrorCode::UnknownValue, u"orders[0].verfied"_s);
    row("relation with nobody", wrap(R"("relations":[{"from":"x","to":"p1"}])"), ErrorCode::UnknownValue,
        u"relations[0].from"_s);
    row("amendment of nothing", wrap(R"("orders":[{"concerns":"eerste"}])"), ErrorCode::UnknownValue,
        u"orders[0].concerns"_s);
    row("two persons, one key", wrap(R"("persons":[{"key":"a"},{"key":"a"}])"), ErrorCode::DuplicateId,
        u"persons[1].key"_s);
    row("known but not who", wrap(R"("persons":[{"choice":"known"}])"), ErrorCode::MissingField,
        u"persons[0].person"_s);
    row("another format", R"({"format":"iets-anders"})", ErrorCode::UnknownValue, u"format"_s);
    row("later version", R"({"format":"regiekompas-intake","version":2})", ErrorCode::UnknownValue, u"version"_s);
    row("a list", "[1]", ErrorCode::MalformedInput, {});
    row("text for a list", wrap(R"("persons":"Dirk")"), ErrorCode::MalformedInput, u"persons"_s);
    row("number for text", wrap(R"("what":3)"), ErrorCode::MalformedInput, u"what"_s);
}

void TestIntakeJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QString, where);
    SeededIds ids(1);
    const Result<Intake> read = exchange::intakeFromJson(text, ids);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(read.error().where, where);
}

void TestIntakeJson::keepsLongAndOddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << u"<img src=x onerror=alert(1)>\u0000&amp;</script>"_s;
    QTest::newRow("10,000 characters") << QString(10000, u'\u00e9');
    QTest::newRow("right to left") << u"\u202eabc \u05d0\u05d1"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc\u2028d"_s;
}

void TestIntakeJson::keepsLongAndOddText()
{
    QFETCH(QString, text);
    SeededIds ids(1);
    Intake in;
    in.id = IntakeId::create(ids);
    in.what = text;
    IntakePerson person;
    person.mention.id = MentionId::create(ids);
    person.mention.asWritten = text;
    person.mention.name.surname = text;
    in.persons = {person};
    QVERIFY(*exchange::intakeFromJson(exchange::intakeToJson(in), ids) == in);
}

void TestIntakeJson::neverCrashesOnCutText()
{
    SeededIds ids(1);
    const QByteArray whole = exchange::intakeToJson(everything(), true);
    for (qsizetype length = 0; length < whole.size() - 2; length += 37) {
        const Result<Intake> read = exchange::intakeFromJson(whole.left(length), ids);
        QVERIFY(!read);
        QVERIFY(read.error().line > 0);
    }
}

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/schema/intake.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What @p rule comes to: references followed, of a choice the one that fits @p value.
QJsonObject resolved(const QJsonObject &whole, QJsonObject rule, const QJsonValue &value)
{
    while (rule.contains(u"$ref"_s) || rule.contains(u"anyOf"_s)) {
        if (rule.contains(u"$ref"_s)) {
            rule = whole[u"$defs"_s].toObject()[rule[u"$ref"_s].toString().mid(8)].toObject();
            continue;
        }
        QJsonObject fitting;
        for (const QJsonValue &choice : rule[u"anyOf"_s].toArray()) {
            const QJsonObject one = resolved(whole, choice.toObject(), value);
            const bool object = one[u"type"_s] == u"object"_s;
            const bool keysFit = !object || !one[u"required"_s].isArray() ||
                                 value.toObject().contains(one[u"required"_s].toArray().first().toString());
            if (fitting.isEmpty() && object == value.isObject() && keysFit && one[u"type"_s] != u"null"_s)
                fitting = one;
        }
        rule = fitting;
    }
    return rule;
}

/// The paths in @p value that @p rule does not name.
QStringList unnamed(const QJsonObject &whole, const QJsonObject &rule, const QJsonValue &value, const QString &path)
{
    QStringList out;
    const QJsonObject fits = resolved(whole, rule, value);
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            out += unnamed(whole, fits[u"items"_s].toObject(), one, path + u"[]"_s);
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        const QString name = path + u'.' + field.key();
        const QJsonObject properties = fits[u"properties"_s].toObject();
        if (properties.contains(field.key()))
            out += unnamed(whole, properties[field.key()].toObject(), field.value(), name);
        else if (fits[u"additionalProperties"_s].isObject()) // keys of the writer's own
            out += unnamed(whole, fits[u"additionalProperties"_s].toObject(), field.value(), name);
        else
            out.append(name);
    }
    return out;
}

template <typename E>
QStringList codes()
{
    QStringList out;
    for (const Code<E> &code : codesOf<E>())
        out.append(QString::fromLatin1(code.text));
    return out;
}

/// Whether the lists of codes in the schema hold exactly @p wanted somewhere.
bool listed(const QJsonValue &value, const QStringList &wanted)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(one.toString());
        if (QSet<QString>(texts.cbegin(), texts.cend()) == QSet<QString>(wanted.cbegin(), wanted.cend()))
            return true;
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        if (listed(field.value(), wanted))
            return true;
        for (const QJsonValue &one : field.value().toArray()) {
            if (one.isObject() && listed(one, wanted))
                return true;
        }
    }
    return false;
}

} // namespace

void TestIntakeJson::schemaKnowsEveryField()
{
    const QJsonObject whole = schema();
    QVERIFY(!whole.isEmpty());
    const QJsonObject written = QJsonDocument::fromJson(exchange::intakeToJson(everything())).object();
    QCOMPARE(unnamed(whole, whole, written, {}), QStringList());
}

void TestIntakeJson::schemaKnowsEveryCode()
{
    const QJsonObject whole = schema();
    for (const QStringList &list : {codes<EventRole>(), codes<RedFlag>(), codes<Channel>(), codes<OrderKind>(),
             codes<OrderStatus>(), codes<ImposedBy>(), codes<VtReportKind>(), codes<Answer>(), codes<AdviceRoute>(),
             codes<MentionChoice>(), codes<RelationKind>(), codes<Check>(), codes<Sex>(), codes<CallBack>()})
        QVERIFY2(listed(whole, list), qPrintable(list.join(u' ')));
    const QJsonObject facts =
        whole[u"properties"_s].toObject()[u"facts"_s].toObject()[u"anyOf"_s].toArray()[0].toObject();
    QStringList names = facts[u"properties"_s].toObject().keys();
    QStringList known = codes<Fact>();
    names.sort();
    known.sort();
    QCOMPARE(names, known);
}

QTEST_GUILESS_MAIN(TestIntakeJson)
#include "test_intakejson.moc"
