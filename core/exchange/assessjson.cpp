#include "core/exchange/assessjson.h"

#include "core/rules/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace regie::exchange {

using rules::Assessment;
using rules::AssessmentInput;

namespace {

/// Reads the fields of one object and keeps the first thing that is wrong, with its place.
class LineReader
{
public:
    LineReader(const QJsonObject &object, std::optional<Error> &error) : m_object(object), m_error(error) {}
    /// The @p index-th object of the list @p list.
    LineReader(const QJsonObject &object, std::optional<Error> &error, const char *list, qsizetype index)
        : m_object(object), m_error(error), m_list(list), m_index(index)
    {
    }

    void refuse(ErrorCode code, const char *key)
    {
        if (!m_error)
            m_error = Error{code, {}, placeOf(key)};
    }
    [[nodiscard]] QString placeOf(const char *key) const
    {
        const QString name = QString::fromLatin1(key);
        return m_list == nullptr ? name : QStringLiteral("%1[%2].%3").arg(QLatin1String(m_list)).arg(m_index).arg(name);
    }
    /// The value of @p key; undefined when absent or null.
    [[nodiscard]] QJsonValue value(const char *key) const
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
    }
    QString text(const char *key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isString())
            refuse(ErrorCode::UnknownValue, key);
        return found.toString();
    }
    QString required(const char *key)
    {
        const QString found = text(key);
        if (found.isEmpty())
            refuse(ErrorCode::MissingField, key);
        return found;
    }
    QDate date(const char *key)
    {
        const QString found = required(key);
        if (found.isEmpty())
            return {};
        const Result<QDate> date = parseIsoDate(found);
        if (!date)
            refuse(date.error().code, key);
        return date.value_or(QDate());
    }
    LocalDateTime moment(const char *key)
    {
        const QString found = required(key);
        if (found.isEmpty())
            return {};
        const Result<LocalDateTime> moment = LocalDateTime::parse(found);
        if (!moment)
            refuse(moment.error().code, key);
        return moment.value_or(LocalDateTime());
    }
    std::optional<bool> flag(const char *key)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return std::nullopt;
        if (!found.isBool())
            refuse(ErrorCode::UnknownValue, key);
        return found.toBool();
    }
    template <typename E>
    std::optional<E> code(const char *key)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return std::nullopt;
        const std::optional<E> code = fromCode<E>(found.toString());
        if (!code)
            refuse(ErrorCode::UnknownValue, key);
        return code;
    }
    template <typename E>
    E requiredCode(const char *key)
    {
        if (value(key).isUndefined())
            refuse(ErrorCode::MissingField, key);
        return code<E>(key).value_or(E{});
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isObject())
            refuse(ErrorCode::UnknownValue, key);
        return found.toObject();
    }
    /// Calls @p read for every object of the list @p key.
    template <typename Read>
    void each(const char *key, Read read)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isArray())
            refuse(ErrorCode::UnknownValue, key);
        const QJsonArray list = found.toArray();
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            const QJsonValue item = list.at(i);
            if (!item.isObject()) {
                refuse(ErrorCode::UnknownValue, key);
                return;
            }
            LineReader reader(item.toObject(), m_error, key, i);
            read(reader);
        }
    }

private:
    QJsonObject m_object;
    std::optional<Error> &m_error;
    const char *m_list = nullptr;
    qsizetype m_index = 0;
};

bool isMunicipalityCode(const QString &text)
{
    return text.size() == 6 && text.startsWith(QLatin1String("GM")) &&
           std::all_of(text.cbegin() + 2, text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

rules::OrderInput readOrder(LineReader &reader)
{
    rules::OrderInput order;
    order.id = reader.required("id");
    order.imposedAt = reader.moment("imposedAt");
    order.kind = reader.code<OrderKind>("kind").value_or(OrderKind::Order);
    order.status = reader.code<OrderStatus>("status").value_or(OrderStatus::InForce);
    order.verified = reader.flag("verified").value_or(true);
    return order;
}

rules::ReportInput readReport(LineReader &reader)
{
    rules::ReportInput report;
    report.id = reader.required("id");
    report.receivedOn = reader.date("receivedOn");
    report.kind = reader.requiredCode<VtReportKind>("kind");
    report.newIncident = reader.flag("newIncident");
    report.convertedToAdvice = reader.flag("convertedToAdvice").value_or(false);
    report.incident = reader.text("incident");
    report.verified = reader.flag("verified").value_or(true);
    return report;
}

rules::Answers readFacts(const QJsonObject &facts, LineReader &whole)
{
    rules::Answers answers = {};
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const std::optional<Fact> fact = fromCode<Fact>(it.key());
        const QJsonValue value = it.value();
        const std::optional<Answer> answer = value.isNull() ? Answer::Unknown : fromCode<Answer>(value.toString());
        if (!fact || !answer)
            whole.refuse(ErrorCode::UnknownValue, "facts");
        else
            answers[static_cast<std::size_t>(*fact)] = *answer;
    }
    return answers;
}

template <typename Event>
bool hasIdTwice(const QList<Event> &events)
{
    constexpr qsizetype few = 12; // comparing all pairs beats hashing
    if (events.size() > few) {
        QSet<QStringView> ids;
        for (const Event &event : events)
            ids.insert(event.id);
        return ids.size() < events.size();
    }
    for (qsizetype i = 1; i < events.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (events[i].id == events[k].id)
                return true;
        }
    }
    return false;
}

AssessmentInput readInput(LineReader &reader)
{
    AssessmentInput input;
    input.id = reader.required("id");
    input.referenceDate = reader.date("referenceDate");
    input.municipality = reader.text("municipality");
    if (!reader.value("municipality").isUndefined() && !isMunicipalityCode(input.municipality))
        reader.refuse(ErrorCode::UnknownValue, "municipality");
    input.channel = reader.code<Channel>("channel");
    reader.each("barringOrders", [&](LineReader &item) { input.barringOrders.append(readOrder(item)); });
    reader.each("vtReports", [&](LineReader &item) { input.vtReports.append(readReport(item)); });
    if (hasIdTwice(input.barringOrders))
        reader.refuse(ErrorCode::DuplicateId, "barringOrders");
    if (hasIdTwice(input.vtReports))
        reader.refuse(ErrorCode::DuplicateId, "vtReports");
    input.facts = readFacts(reader.object("facts"), reader);
    return input;
}

QJsonObject orderObject(const rules::OrderInput &order)
{
    return {{QStringLiteral("id"), order.id}, {QStringLiteral("imposedAt"), order.imposedAt.toIso()},
        {QStringLiteral("kind"), toCode(order.kind)}, {QStringLiteral("status"), toCode(order.status)},
        {QStringLiteral("verified"), order.verified}};
}

QJsonObject reportObject(const rules::ReportInput &report)
{
    QJsonObject object{{QStringLiteral("id"), report.id},
        {QStringLiteral("receivedOn"), report.receivedOn.toString(Qt::ISODate)},
        {QStringLiteral("kind"), toCode(report.kind)}, {QStringLiteral("convertedToAdvice"), report.convertedToAdvice},
        {QStringLiteral("verified"), report.verified}};
    if (report.newIncident)
        object.insert(QStringLiteral("newIncident"), *report.newIncident);
    if (!report.incident.isEmpty())
        object.insert(QStringLiteral("incident"), report.incident);
    return object;
}

Result<QJsonObject> parseObject(QByteArrayView text)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &problem);
    if (problem.error != QJsonParseError::NoError || !json.isObject())
        return fail(ErrorCode::MalformedInput, QStringLiteral("not a JSON object"));
    return json.object();
}

} // namespace

QByteArray toJson(const AssessmentInput &input)
{
    QJsonObject object{
        {QStringLiteral("id"), input.id}, {QStringLiteral("referenceDate"), input.referenceDate.toString(Qt::ISODate)}};
    if (!input.municipality.isEmpty())
        object.insert(QStringLiteral("municipality"), input.municipality);
    if (input.channel)
        object.insert(QStringLiteral("channel"), toCode(*input.channel));
    QJsonArray orders;
    for (const rules::OrderInput &order : input.barringOrders)
        orders.append(orderObject(order));
    QJsonArray reports;
    for (const rules::ReportInput &report : input.vtReports)
        reports.append(reportObject(report));
    QJsonObject facts;
    for (const Code<Fact> &code : codesOf<Fact>())
        facts.insert(QLatin1String(code.text), toCode(input.facts[static_cast<std::size_t>(code.value)]));
    object.insert(QStringLiteral("barringOrders"), orders);
    object.insert(QStringLiteral("vtReports"), reports);
    object.insert(QStringLiteral("facts"), facts);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<AssessmentInput> inputFromJson(QByteArrayView text)
{
    const Result<QJsonObject> object = parseObject(text);
    if (!object)
        return tl::unexpected(object.error());
    std::optional<Error> error;
    LineReader reader(*object, error);
    AssessmentInput input = readInput(reader);
    if (error)
        return tl::unexpected(*error);
    return input;
}

} // namespace regie::exchange
