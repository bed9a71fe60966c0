#include "core/exchange/fieldreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace regie::exchange {

namespace {
constexpr qsizetype largestInput = 16 * 1024 * 1024;
}

FieldReader::FieldReader(const QJsonObject &object, const QString &path, Fault &fault)
    : m_object(object), m_path(path), m_fault(fault)
{
}

QString FieldReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

bool FieldReader::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue FieldReader::raw(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString FieldReader::text(const QString &key)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isString())
        m_fault.set(ErrorCode::MalformedInput, QStringLiteral("text expected"), pathOf(key));
    return value.toString();
}

bool FieldReader::boolean(const QString &key, bool otherwise)
{
    return maybe(key).value_or(otherwise);
}

std::optional<bool> FieldReader::maybe(const QString &key)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        m_fault.set(ErrorCode::MalformedInput, QStringLiteral("true or false expected"), pathOf(key));
    return value.toBool();
}

int FieldReader::number(const QString &key, int otherwise)
{
    const QJsonValue value = raw(key);
    if (value.isUndefined())
        return otherwise;
    const double written = value.toDouble(-1);
    if (!value.isDouble() || written < 0 || written > 1e9 || std::floor(written) < written) {
        m_fault.set(ErrorCode::MalformedInput, QStringLiteral("whole number expected"), pathOf(key));
        return otherwise;
    }
    return static_cast<int>(written);
}

QDate FieldReader::date(const QString &key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const Result<QDate> parsed = parseIsoDate(written);
    if (!parsed)
        m_fault.set(parsed.error().code, parsed.error().detail, pathOf(key));
    return parsed.value_or(QDate());
}

PartialDate FieldReader::birthDate(const QString &key)
{
    const Result<PartialDate> parsed = PartialDate::parse(text(key));
    if (!parsed)
        m_fault.set(parsed.error().code, parsed.error().detail, pathOf(key));
    return parsed.value_or(PartialDate());
}

std::optional<LocalDateTime> FieldReader::moment(const QString &key, bool *withTime)
{
    const QString written = text(key);
    if (withTime)
        *withTime = written.contains(u'T');
    if (written.isEmpty())
        return std::nullopt;
    const Result<LocalDateTime> parsed = LocalDateTime::parse(written);
    if (!parsed) {
        m_fault.set(parsed.error().code, parsed.error().detail, pathOf(key));
        return std::nullopt;
    }
    return *parsed;
}

QJsonArray FieldReader::list(const QString &key)
{
    const QJsonValue value = raw(key);
    if (!value.isUndefined() && !value.isArray())
        m_fault.set(ErrorCode::MalformedInput, QStringLiteral("list expected"), pathOf(key));
    return value.toArray();
}

void FieldReader::refuseUnknown()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_asked.contains(field.key()))
            m_fault.set(ErrorCode::UnknownValue, QStringLiteral("unknown field"), pathOf(field.key().left(60)));
    }
}

Result<QJsonObject> parseObject(const QByteArray &text)
{
    if (text.size() > largestInput)
        return fail(ErrorCode::TooLarge, QStringLiteral("more than 16 MiB"));
    const QByteArray body = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto upTo = body.cbegin() + std::min<qsizetype>(problem.offset, body.size());
        const auto line = 1 + std::count(body.cbegin(), upTo, '\n');
        return fail(ErrorCode::MalformedInput, problem.errorString(), {}, static_cast<int>(line));
    }
    if (!document.isObject())
        return fail(ErrorCode::MalformedInput, QStringLiteral("not a JSON object"), {}, 1);
    return document.object();
}

} // namespace regie::exchange
