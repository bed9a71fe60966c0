#include "core/base/checkedjson.h"

#include "core/base/civil.h"

#include <QRegularExpression>

#include <json/json.h>

namespace regie {

namespace {

const Json::Value &emptyObject()
{
    static const Json::Value value(Json::objectValue);
    return value;
}

QString name(const char *key)
{
    return QString::fromUtf8(key);
}

QString toQString(const Json::Value &value)
{
    return QString::fromStdString(value.asString());
}

/// jsoncpp says where in prose: "* Line 3, Column 5\n  Missing ',' or '}' in object declaration".
Error syntaxError(const std::string &prose, const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("Line (\\d+), Column \\d+\\s+([^\\n]*)"));
    const QRegularExpressionMatch match = pattern.match(QString::fromStdString(prose));
    if (!match.hasMatch())
        return {ErrorCode::RegionDataInvalid, QStringLiteral("not JSON"), fileName, 1};
    return {ErrorCode::RegionDataInvalid, match.captured(2).trimmed(), fileName, match.captured(1).toInt()};
}

} // namespace

JsonText::JsonText(const QByteArray &text, const QString &fileName)
    : m_text(text), m_fileName(fileName), m_root(std::make_unique<Json::Value>())
{
    Json::CharReaderBuilder builder;
    Json::CharReaderBuilder::strictMode(&builder.settings_);
    builder["stackLimit"] = 32;
    const std::unique_ptr<Json::CharReader> reader(builder.newCharReader());
    std::string prose;
    try {
        if (!reader->parse(m_text.cbegin(), m_text.cend(), m_root.get(), &prose))
            m_error = syntaxError(prose, fileName);
    } catch (const Json::Exception &) { // jsoncpp throws when it is nested deeper than the limit
        m_error = Error{ErrorCode::RegionDataInvalid, QStringLiteral("nested too deeply"), fileName, 1};
    }
}

JsonText::~JsonText() = default;

void JsonText::refuse(const Json::Value &value, const QString &reason)
{
    if (m_error)
        return;
    const auto offset = static_cast<qsizetype>(value.getOffsetStart());
    const int line = 1 + static_cast<int>(QByteArrayView(m_text).first(qMin(offset, m_text.size())).count('\n'));
    m_error = Error{ErrorCode::RegionDataInvalid, reason, m_fileName, line};
}

JsonObject::JsonObject(JsonText &text, const Json::Value &value) : m_text(&text), m_value(&value)
{
    if (!value.isObject()) {
        text.refuse(value, QStringLiteral("an object is expected here"));
        m_value = &emptyObject();
    }
}

bool JsonObject::has(const char *key) const
{
    return m_value->isMember(key) && !(*m_value)[key].isNull();
}

const Json::Value *JsonObject::find(const char *key)
{
    m_read.insert(key);
    return has(key) ? &(*m_value)[key] : nullptr;
}

const Json::Value *JsonObject::require(const char *key, const char *kind, bool (*fits)(const Json::Value &))
{
    const Json::Value *value = find(key);
    if (value == nullptr) {
        refuse(QStringLiteral("\"%1\" is missing").arg(name(key)));
        return nullptr;
    }
    if (!fits(*value)) {
        refuse(QStringLiteral("\"%1\" must be %2").arg(name(key), QString::fromLatin1(kind)), key);
        return nullptr;
    }
    return value;
}

QString JsonObject::text(const char *key)
{
    const Json::Value *value = require(
        key, "a text that is not empty", [](const Json::Value &v) { return v.isString() && !v.asString().empty(); });
    return value != nullptr ? toQString(*value) : QString();
}

QString JsonObject::optionalText(const char *key)
{
    return find(key) == nullptr ? QString() : text(key);
}

int JsonObject::number(const char *key, int atLeast, int atMost)
{
    const Json::Value *value = require(key, "a whole number", [](const Json::Value &v) { return v.isInt(); });
    if (value == nullptr)
        return atLeast;
    const int number = value->asInt();
    if (number < atLeast || number > atMost) {
        refuse(QStringLiteral("\"%1\" must be from %2 to %3").arg(name(key)).arg(atLeast).arg(atMost), key);
        return atLeast;
    }
    return number;
}

std::optional<int> JsonObject::optionalNumber(const char *key, int atLeast, int atMost)
{
    return find(key) == nullptr ? std::nullopt : std::optional<int>(number(key, atLeast, atMost));
}

bool JsonObject::flag(const char *key)
{
    const Json::Value *value = require(key, "true or false", [](const Json::Value &v) { return v.isBool(); });
    return value != nullptr && value->asBool();
}

bool JsonObject::optionalFlag(const char *key, bool otherwise)
{
    return find(key) == nullptr ? otherwise : flag(key);
}

QDate JsonObject::date(const char *key)
{
    const Json::Value *value = require(key, "a date yyyy-mm-dd", [](const Json::Value &v) { return v.isString(); });
    if (value == nullptr)
        return {};
    const Result<QDate> date = parseIsoDate(toQString(*value));
    if (!date)
        refuse(QStringLiteral("\"%1\" is not a date that exists").arg(name(key)), key);
    return date.value_or(QDate());
}

QDate JsonObject::optionalDate(const char *key)
{
    return find(key) == nullptr ? QDate() : date(key);
}

JsonObject JsonObject::object(const char *key)
{
    const Json::Value *value = require(key, "an object", [](const Json::Value &v) { return v.isObject(); });
    return {*m_text, value != nullptr ? *value : emptyObject()};
}

QList<JsonObject> JsonObject::objects(const char *key)
{
    QList<JsonObject> list;
    const Json::Value *value = require(key, "a list", [](const Json::Value &v) { return v.isArray(); });
    if (value == nullptr)
        return list;
    for (const Json::Value &item : *value)
        list.append(JsonObject(*m_text, item));
    return list;
}

QStringList JsonObject::texts(const char *key)
{
    QStringList list;
    const Json::Value *value = require(key, "a list", [](const Json::Value &v) { return v.isArray(); });
    if (value == nullptr)
        return list;
    for (const Json::Value &item : *value) {
        if (item.isString() && !item.asString().empty())
            list.append(toQString(item));
        else
            m_text->refuse(item, QStringLiteral("\"%1\" must be a list of texts").arg(name(key)));
    }
    return list;
}

QStringList JsonObject::keys() const
{
    QStringList keys;
    for (const std::string &key : m_value->getMemberNames())
        keys.append(QString::fromStdString(key));
    return keys;
}

void JsonObject::refuse(const QString &reason, const char *key)
{
    m_text->refuse(key != nullptr && m_value->isMember(key) ? (*m_value)[key] : *m_value, reason);
}

void JsonObject::close()
{
    for (const std::string &key : m_value->getMemberNames()) {
        if (!m_read.contains(key))
            refuse(QStringLiteral("unknown key \"%1\"").arg(QString::fromStdString(key)), key.c_str());
    }
}

} // namespace regie
