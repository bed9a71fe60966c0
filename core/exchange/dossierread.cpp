#include "core/exchange/casereading.h"

#include <QRegularExpression>

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

// more than any household has, and little enough to look at
constexpr qsizetype largestDossier = 4 * 1024 * 1024;
constexpr qsizetype mostPersons = 200;
constexpr qsizetype mostEvents = 1000;
constexpr qsizetype mostOfOne = 200; ///< addresses of one person, people of one event, relations, cases
constexpr qsizetype longestText = 500;
constexpr int earliestYear = 1900;
constexpr int firstWithSteps = 2; ///< version in which a case goes along whole

/// Reads one dossier; the first thing that does not fit is kept.
class DossierReading
{
public:
    [[nodiscard]] Result<Dossier> read(const QJsonObject &object, int version)
    {
        m_version = version;
        FieldReader in(object, QString(), m_fault);
        readHead(in);
        objects(in, u"persons"_s, mostPersons, [&](FieldReader &p) { readPerson(p); });
        for (qsizetype i = 0; i < m_out.persons.size(); ++i)
            checkShields(m_out.persons.at(i).addresses, u"persons[%1].addresses"_s.arg(i));
        checkShields(m_out.dwellings, u"household.dwellings"_s);
        objects(in, u"relations"_s, mostOfOne, [&](FieldReader &r) { readRelation(r); });
        objects(in, u"orders"_s, mostEvents, [&](FieldReader &o) { readOrder(o); });
        checkConcerns();
        objects(in, u"reports"_s, mostEvents, [&](FieldReader &r) { readReport(r); });
        objects(in, u"cases"_s, mostOfOne, [&](FieldReader &c) { readCase(c); });
        in.refuseUnknown();
        if (m_fault.error())
            return tl::unexpected(*m_fault.error());
        return m_out;
    }

private:
    template <typename Each>
    void objects(FieldReader &in, const QString &key, qsizetype most, Each &&each)
    {
        qsizetype count = 0;
        in.each(key, [&](const QJsonValue &value, const QString &path) {
            if (++count > most || m_fault.error()) {
                m_fault.set(ErrorCode::TooLarge, u"more than is read"_s, path);
                return;
            }
            if (!value.isObject())
                m_fault.set(ErrorCode::MalformedInput, u"object expected"_s, path);
            FieldReader inner(value.toObject(), path, m_fault);
            each(inner);
            inner.refuseUnknown();
        });
    }

    template <typename Each>
    void object(FieldReader &in, const QString &key, Each &&each)
    {
        const QJsonValue value = in.raw(key);
        if (!value.isUndefined() && !value.isObject())
            m_fault.set(ErrorCode::MalformedInput, u"object expected"_s, in.pathOf(key));
        FieldReader inner(value.toObject(), in.pathOf(key), m_fault);
        each(inner);
        inner.refuseUnknown();
    }

    [[nodiscard]] QString text(FieldReader &in, const QString &key)
    {
        const QString written = in.text(key);
        if (written.size() > longestText)
            m_fault.set(ErrorCode::TooLarge, u"a longer text than is read"_s, in.pathOf(key));
        const auto bare = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
        if (std::any_of(written.cbegin(), written.cend(), bare))
            m_fault.set(ErrorCode::MalformedInput, u"a control character"_s, in.pathOf(key));
        return written;
    }

    /// The identity of what is read, which nothing else in the file has.
    template <typename T>
    [[nodiscard]] T ownId(FieldReader &in)
    {
        const T id = in.id<T>(u"id"_s);
        if (id.isNull())
            m_fault.set(ErrorCode::MissingField, u"an identity is needed"_s, in.pathOf(u"id"_s));
        else if (m_ids.contains(id.toString()))
            m_fault.set(ErrorCode::DuplicateId, u"two with one identity"_s, in.pathOf(u"id"_s));
        m_ids.insert(id.toString());
        return id;
    }

    [[nodiscard]] PersonId someone(FieldReader &in, const QString &key, bool required)
    {
        const auto id = in.id<PersonId>(key);
        if (id.isNull() ? required : !m_persons.contains(id))
            m_fault.set(ErrorCode::UnknownValue, u"nobody of this dossier"_s, in.pathOf(key));
        return id;
    }

    [[nodiscard]] QString municipality(FieldReader &in)
    {
        static const QRegularExpression shape(u"^GM\\d{4}$"_s);
        const QString code = text(in, u"municipality"_s);
        if (!code.isEmpty() && !shape.match(code).hasMatch())
            m_fault.set(ErrorCode::UnknownValue, u"GM and four digits expected"_s, in.pathOf(u"municipality"_s));
        return code;
    }

    /// Nothing happened before 1900, or after the dossier was made.
    void checkPast(FieldReader &in, const QString &key, QDate day)
    {
        if (day.isValid() && (day.year() < earliestYear || day > m_out.made.date))
            m_fault.set(ErrorCode::ImpossibleDate, u"not a day before the dossier was made"_s, in.pathOf(key));
    }
    void checkOrder(FieldReader &in, const QString &key, QDate from, QDate until)
    {
        if (from.isValid() && until.isValid() && until < from)
            m_fault.set(ErrorCode::ImpossibleDate, u"an end before its beginning"_s, in.pathOf(key));
    }

    [[nodiscard]] Address readAddress(FieldReader &in)
    {
        Address address;
        address.street = text(in, u"street"_s);
        address.houseNumber = text(in, u"houseNumber"_s);
        address.addition = text(in, u"addition"_s);
        address.postcode = text(in, u"postcode"_s);
        address.town = text(in, u"town"_s);
        address.municipality = municipality(in);
        address.from = in.date(u"from"_s);
        address.until = in.date(u"until"_s);
        checkOrder(in, u"until"_s, address.from, address.until);
        address.secret = in.boolean(u"secret"_s, false);
        address.shieldedFrom = in.ids<PersonId>(u"shieldedFrom"_s);
        return address;
    }

    [[nodiscard]] QList<Address> readAddresses(FieldReader &in, const QString &key)
    {
        QList<Address> all;
        objects(in, key, mostOfOne, [&](FieldReader &a) { all.append(readAddress(a)); });
        return all;
    }

    void checkShields(const QList<Address> &addresses, const QString &path)
    {
        for (const Address &address : addresses) {
            for (const PersonId &from : address.shieldedFrom) {
                if (!m_persons.contains(from))
                    m_fault.set(ErrorCode::UnknownValue, u"nobody of this dossier"_s, path);
            }
        }
    }

    void readHead(FieldReader &in)
    {
        std::ignore = in.text(u"format"_s); // looked at before
        std::ignore = in.number(u"version"_s, 0);
        std::ignore = in.text(u"$schema"_s); // for editors
        m_out.origin = in.id<VaultId>(u"origin"_s);
        if (m_out.origin.isNull())
            m_fault.set(ErrorCode::MissingField, u"which vault it is of"_s, u"origin"_s);
        m_out.practice = in.boolean(u"practice"_s, false);
        m_out.made = in.moment(u"made"_s).value_or(LocalDateTime());
        if (!m_out.made.isValid())
            m_fault.set(ErrorCode::MissingField, u"when it was made"_s, u"made"_s);
        object(in, u"household"_s, [&](FieldReader &h) {
            m_out.household.id = ownId<HouseholdId>(h);
            m_out.household.name = text(h, u"name"_s);
            m_out.household.municipality = municipality(h);
            m_out.dwellings = readAddresses(h, u"dwellings"_s);
        });
    }

    void readPerson(FieldReader &in)
    {
        DossierPerson entry;
        Person &person = entry.person;
        person.id = ownId<PersonId>(in);
        person.name = {text(in, u"given"_s), text(in, u"prefix"_s), text(in, u"surname"_s)};
        person.birthDate = in.birthDate(u"birthDate"_s);
        checkPast(in, u"birthDate"_s, person.birthDate.earliest());
        person.sex = in.code(u"sex"_s, Sex::Unknown);
        person.phone = text(in, u"phone"_s);
        person.callBack = in.code(u"callBack"_s, CallBack::Unknown);
        person.callBackNote = text(in, u"callBackNote"_s);
        entry.member = in.boolean(u"member"_s, false);
        entry.from = in.date(u"from"_s);
        entry.until = in.date(u"until"_s);
        checkOrder(in, u"until"_s, entry.from, entry.until);
        entry.livesIn = in.boolean(u"livesIn"_s, true);
        entry.addresses = readAddresses(in, u"addresses"_s);
        m_persons.insert(person.id, m_out.persons.size());
        m_out.persons.append(entry);
    }

    void readRelation(FieldReader &in)
    {
        Relation relation;
        relation.from = someone(in, u"from"_s, true);
        relation.to = someone(in, u"to"_s, true);
        if (relation.from == relation.to)
            m_fault.set(ErrorCode::UnknownValue, u"of somebody to herself"_s, in.pathOf(u"to"_s));
        relation.kind = in.code(u"kind"_s, RelationKind::Other);
        relation.since = in.date(u"since"_s);
        m_out.relations.append(relation);
    }

    template <typename Entry, typename Event>
    void readEvent(FieldReader &in, Entry &entry, Event &event)
    {
        event.verified = in.boolean(u"verified"_s, true);
        event.municipality = municipality(in);
        event.source = text(in, u"source"_s);
        event.number = text(in, u"number"_s);
        object(in, u"dwelling"_s, [&](FieldReader &a) { event.dwelling = readAddress(a); });
        checkShields({event.dwelling}, in.pathOf(u"dwelling"_s));
        entry.byHand = in.boolean(u"byHand"_s, false);
        objects(in, u"people"_s, mostOfOne, [&](FieldReader &m) {
            const PersonId who = someone(m, u"person"_s, true);
            if (entry.who.contains(who))
                m_fault.set(ErrorCode::DuplicateId, u"one person twice in one event"_s, m.pathOf(u"person"_s));
            entry.who.append(who);
            event.mentions.append(mentionOf(who, m.code(u"role"_s, EventRole::Other)));
        });
    }

    /// Who was named, as the dossier knows her.
    [[nodiscard]] Mention mentionOf(PersonId who, EventRole role) const
    {
        Mention mention;
        mention.role = role;
        if (const auto place = m_persons.constFind(who); place != m_persons.cend()) {
            const Person &person = m_out.persons.at(*place).person;
            mention.name = person.name;
            mention.asWritten = person.name.full();
            mention.birthDate = person.birthDate;
            mention.sex = person.sex;
        }
        return mention;
    }

    void readOrder(FieldReader &in)
    {
        DossierOrder entry;
        BarringOrder &order = entry.order;
        order.id = ownId<BarringOrderId>(in);
        readEvent(in, entry, order);
        order.kind = in.code(u"kind"_s, OrderKind::Order);
        order.concerns = in.id<BarringOrderId>(u"concerns"_s);
        bool withTime = false;
        const std::optional<LocalDateTime> imposed = in.moment(u"imposedAt"_s, &withTime);
        if (!imposed)
            m_fault.set(ErrorCode::MissingField, u"when it was imposed"_s, in.pathOf(u"imposedAt"_s));
        order.imposedAt = imposed.value_or(LocalDateTime());
        order.timeKnown = withTime;
        checkPast(in, u"imposedAt"_s, order.imposedAt.date);
        order.status = in.code(u"status"_s, OrderStatus::InForce);
        order.extendedUntil = in.moment(u"extendedUntil"_s);
        order.endedAt = in.moment(u"endedAt"_s);
        for (const auto &[key, end] :
            {std::pair(u"extendedUntil"_s, order.extendedUntil), {u"endedAt"_s, order.endedAt}})
            checkOrder(in, key, order.imposedAt.date, end.value_or(LocalDateTime()).date);
        order.imposedBy = in.code(u"imposedBy"_s, ImposedBy::Unknown);
        m_out.orders.append(entry);
    }

    void checkConcerns()
    {
        for (qsizetype i = 0; i < m_out.orders.size(); ++i) {
            const BarringOrderId concerns = m_out.orders.at(i).order.concerns;
            const auto known = [&](const DossierOrder &one) { return one.order.id == concerns; };
            const bool there = std::any_of(m_out.orders.cbegin(), m_out.orders.cend(), known);
            if (!concerns.isNull() && (!there || concerns == m_out.orders.at(i).order.id))
                m_fault.set(ErrorCode::UnknownValue, u"no order of this dossier"_s, u"orders[%1].concerns"_s.arg(i));
        }
    }

    void readReport(FieldReader &in)
    {
        DossierReport entry;
        VtReport &report = entry.report;
        report.id = ownId<VtReportId>(in);
        readEvent(in, entry, report);
        report.receivedOn = in.date(u"receivedOn"_s);
        if (!report.receivedOn.isValid())
            m_fault.set(ErrorCode::MissingField, u"when it was received"_s, in.pathOf(u"receivedOn"_s));
        checkPast(in, u"receivedOn"_s, report.receivedOn);
        report.kind = in.code(u"kind"_s, VtReportKind::First);
        report.newIncident = in.maybe(u"newIncident"_s);
        report.convertedToAdvice = in.boolean(u"convertedToAdvice"_s, false);
        report.incident = text(in, u"incident"_s);
        m_out.reports.append(entry);
    }

    void readCase(FieldReader &in)
    {
        DossierCase one;
        one.number = text(in, u"number"_s);
        one.route = in.code(u"route"_s, AdviceRoute::Icm);
        one.status = in.code(u"status"_s, CaseStatus::AwaitingCheck);
        if (m_version >= firstWithSteps) {
            one.id = ownId<CaseId>(in);
            one.executor = text(in, u"executor"_s);
            one.municipality = municipality(in);
            one.opened = in.moment(u"opened"_s).value_or(LocalDateTime());
            if (!one.opened.isValid())
                m_fault.set(ErrorCode::MissingField, u"when it was opened"_s, in.pathOf(u"opened"_s));
            checkPast(in, u"opened"_s, one.opened.date);
            CaseReading(m_out).read(in, one);
        }
        m_out.cases.append(one);
    }

    Fault m_fault;
    Dossier m_out;
    int m_version = dossierFormatVersion;
    QSet<QString> m_ids = {};
    QHash<PersonId, qsizetype> m_persons = {};
};

} // namespace

bool claimsDossier(const QByteArray &text)
{
    if (text.size() > largestDossier)
        return false;
    const Result<QJsonObject> object = parseObject(text);
    return object && object->value("format"_L1).toString() == "regiekompas-dossier"_L1;
}

Result<Dossier> dossierFromJson(const QByteArray &text)
{
    if (text.size() > largestDossier)
        return fail(ErrorCode::TooLarge, u"more than 4 MiB"_s);
    const Result<QJsonObject> object = parseObject(text);
    if (!object)
        return tl::unexpected(object.error());
    if (object->value("format"_L1).toString() != "regiekompas-dossier"_L1)
        return fail(ErrorCode::MalformedInput, u"no dossier"_s, u"format"_s);
    const double version = object->value("version"_L1).toDouble(0);
    if (version > dossierFormatVersion)
        return fail(ErrorCode::VaultTooNew, u"a later version of the format"_s, u"version"_s);
    if (version != 1 && version != dossierFormatVersion)
        return fail(ErrorCode::UnknownValue, u"version 1 or 2 expected"_s, u"version"_s);
    return DossierReading().read(*object, static_cast<int>(version));
}

} // namespace regie::exchange
