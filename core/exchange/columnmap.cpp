#include "core/exchange/columnmap.h"

#include "core/base/checkedjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <json/json.h>

#include <algorithm>

namespace regie::exchange {

namespace {

constexpr std::array<const char *, listFieldCount> fieldKeys = {"id", "givenName", "surname", "fullName", "birthDate",
    "sex", "street", "houseNumber", "postcode", "town", "region", "birthPlace", "occupation", "nationalId", "phone",
    "email", "source", "event", "eventDate", "role", "household", "municipality", "imposedAt", "endsAt",
    "extendedUntil", "receivedOn", "kind", "status", "newIncident", "incident", "verified"};

struct NamedDelimiter
{
    const char *name;
    char delimiter;
};
constexpr std::array<NamedDelimiter, 4> delimiterNames = {{{";", ';'}, {",", ','}, {"\t", '\t'}, {"tab", '\t'}}};

struct NamedEncoding
{
    const char *name;
    CsvEncoding encoding;
};
constexpr std::array<NamedEncoding, 4> encodingNames = {{{"utf-8", CsvEncoding::Utf8},
    {"windows-1252", CsvEncoding::Windows1252}, {"utf8", CsvEncoding::Utf8}, {"cp1252", CsvEncoding::Windows1252}}};

QString textOf(const Json::Value &value)
{
    const std::string text = value.asString();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads one map; the first thing that is wrong stays in the text, with its line.
class MapReader
{
public:
    explicit MapReader(JsonText &text) : m_text(text) {}

    [[nodiscard]] ColumnMap read()
    {
        const Json::Value &root = m_text.root();
        if (!m_text.failed() && !root.isObject())
            m_text.refuse(root, QStringLiteral("a map is an object"));
        if (m_text.failed())
            return {};
        for (const std::string &key : root.getMemberNames())
            readEntry(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), root[key]);
        if (root.isMember("values"))
            readAllValues(root["values"]);
        if (m_map.columns.isEmpty())
            m_text.refuse(root, QStringLiteral("the map names no column"));
        return m_map;
    }

private:
    void readEntry(const QString &key, const Json::Value &value)
    {
        if (value.isNull() || key == QLatin1String("values"))
            return;
        if (key == QLatin1String("delimiter"))
            return readDelimiter(value);
        if (key == QLatin1String("encoding"))
            return readEncoding(value);
        if (const auto field = listFieldFromKey(key))
            return readColumn(*field, value);
        m_text.refuse(value, QStringLiteral("unknown field \"%1\"").arg(key));
    }

    void readDelimiter(const Json::Value &value)
    {
        for (const auto &[name, delimiter] : delimiterNames) {
            if (value.isString() && value.asString() == name)
                m_map.hints.delimiter = delimiter;
        }
        if (!m_map.hints.delimiter)
            m_text.refuse(value, QStringLiteral("the delimiter is \";\", \",\" or a tab"));
    }

    void readEncoding(const Json::Value &value)
    {
        for (const auto &[name, encoding] : encodingNames) {
            if (value.isString() && textOf(value).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                m_map.hints.encoding = encoding;
        }
        if (!m_map.hints.encoding)
            m_text.refuse(value, QStringLiteral("the encoding is \"utf-8\" or \"windows-1252\""));
    }

    void readColumn(ListField field, const Json::Value &value)
    {
        MappedColumn column;
        if (value.isString()) {
            column.column = textOf(value).trimmed();
        } else if (value.isObject()) {
            readDetails(field, value, column);
        } else {
            return m_text.refuse(
                value, QStringLiteral("\"%1\" is the name of a column, or an object").arg(toKey(field)));
        }
        if (column.column.isEmpty() == !column.fixed.has_value())
            return m_text.refuse(
                value, QStringLiteral("\"%1\" needs either a column or a fixed value").arg(toKey(field)));
        m_map.columns.insert(field, column);
    }

    void readDetails(ListField field, const Json::Value &value, MappedColumn &column)
    {
        for (const std::string &key : value.getMemberNames()) {
            const Json::Value &detail = value[key];
            if (key == "values") {
                readValues(detail, column);
            } else if (!detail.isString()) {
                m_text.refuse(detail, QStringLiteral("a text is expected here"));
            } else if (key == "column") {
                column.column = textOf(detail).trimmed();
            } else if (key == "fixed") {
                column.fixed = textOf(detail).trimmed();
            } else if (key == "format") {
                column.format = textOf(detail);
                if (!isDate(field) || !isListDateFormat(column.format))
                    m_text.refuse(detail, QStringLiteral("this is no format of a date"));
            } else {
                m_text.refuse(detail, QStringLiteral("unknown key \"%1\"")
                                          .arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
            }
        }
    }

    void readValues(const Json::Value &value, MappedColumn &column)
    {
        if (!value.isObject())
            return m_text.refuse(value, QStringLiteral("\"values\" is an object of texts"));
        for (const std::string &code : value.getMemberNames()) {
            const Json::Value &ours = value[code];
            if (!ours.isString() && !ours.isBool() && !ours.isIntegral())
                return m_text.refuse(ours, QStringLiteral("\"values\" is an object of texts"));
            column.values.insert(
                QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())).trimmed(), textOf(ours).trimmed());
        }
    }

    /// `"values": {"kind": {"V": "extension"}}`, beside the columns.
    void readAllValues(const Json::Value &value)
    {
        if (!value.isObject())
            return m_text.refuse(value, QStringLiteral("\"values\" is an object of fields"));
        for (const std::string &key : value.getMemberNames()) {
            const auto field = listFieldFromKey(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
            if (!field || !m_map.columns.contains(*field))
                return m_text.refuse(value[key], QStringLiteral("\"values\" of a field that has no column"));
            readValues(value[key], m_map.columns[*field]);
        }
    }

    JsonText &m_text;
    ColumnMap m_map;
};

QJsonValue jsonOf(const MappedColumn &column)
{
    if (column.format.isEmpty() && column.values.isEmpty() && !column.fixed)
        return column.column;
    QJsonObject out;
    if (column.fixed)
        out.insert(QStringLiteral("fixed"), *column.fixed);
    else
        out.insert(QStringLiteral("column"), column.column);
    if (!column.format.isEmpty())
        out.insert(QStringLiteral("format"), column.format);
    if (!column.values.isEmpty()) {
        QJsonObject values;
        for (auto one = column.values.constBegin(); one != column.values.constEnd(); ++one)
            values.insert(one.key(), one.value());
        out.insert(QStringLiteral("values"), values);
    }
    return out;
}

} // namespace

QString toKey(ListField field)
{
    return QString::fromLatin1(fieldKeys[static_cast<std::size_t>(field)]);
}

std::optional<ListField> listFieldFromKey(QStringView key)
{
    for (std::size_t i = 0; i < fieldKeys.size(); ++i) {
        if (key == QLatin1String(fieldKeys[i]))
            return static_cast<ListField>(i);
    }
    return std::nullopt;
}

bool isDate(ListField field)
{
    return field == ListField::BirthDate || field == ListField::EventDate || field == ListField::ImposedAt ||
           field == ListField::EndsAt || field == ListField::ExtendedUntil || field == ListField::ReceivedOn;
}

Result<ColumnMap> ColumnMap::fromJson(const QByteArray &text, const QString &fileName)
{
    const bool marked = text.startsWith("\xef\xbb\xbf");
    JsonText json(marked ? text.mid(3) : text, fileName);
    ColumnMap map = MapReader(json).read();
    if (json.failed()) {
        Error error = *json.error();
        error.code = ErrorCode::MalformedInput;
        return tl::unexpected(error);
    }
    return map;
}

QByteArray ColumnMap::toJson() const
{
    QJsonObject out;
    for (auto one = columns.constBegin(); one != columns.constEnd(); ++one)
        out.insert(toKey(one.key()), jsonOf(*one));
    if (hints.delimiter)
        out.insert(QStringLiteral("delimiter"), QString(QLatin1Char(*hints.delimiter)));
    if (hints.encoding) {
        out.insert(QStringLiteral("encoding"),
            *hints.encoding == CsvEncoding::Windows1252 ? QStringLiteral("windows-1252") : QStringLiteral("utf-8"));
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<MappedList> MappedList::open(const CsvText &list, const ColumnMap &map, const QString &fileName, int latestYear)
{
    MappedList mapped(list);
    mapped.m_latestYear = latestYear;
    if (!mapped.m_reader.next(mapped.m_row))
        return fail(ErrorCode::MissingField, QStringLiteral("the list has no header"), fileName, 1);
    mapped.m_header = mapped.m_row.texts();
    mapped.m_headerLine = mapped.m_row.line();
    for (auto one = map.columns.constBegin(); one != map.columns.constEnd(); ++one) {
        if (const Done bound = mapped.bind(one.key(), *one, fileName); !bound)
            return tl::unexpected(bound.error());
    }
    return mapped;
}

Done MappedList::bind(ListField field, const MappedColumn &column, const QString &fileName)
{
    Place place;
    place.format = column.format;
    place.column = column.column;
    for (auto one = column.values.constBegin(); one != column.values.constEnd(); ++one) {
        place.values.insert(one.key(), one.value());
        if (const QString lower = one.key().toLower(); !place.values.contains(lower))
            place.values.insert(lower, one.value());
    }
    if (column.fixed) {
        place.fixed = true;
        place.fixedBytes = column.fixed->toUtf8();
    } else {
        place.place = static_cast<int>(m_header.indexOf(column.column));
        if (place.place < 0)
            return fail(ErrorCode::MissingField,
                QStringLiteral("column \"%1\" (%2) is not in the list").arg(column.column, toKey(field)), fileName,
                m_headerLine);
        if (m_header.indexOf(column.column, place.place + 1) >= 0)
            return fail(ErrorCode::DuplicateId, QStringLiteral("column \"%1\" is in the list twice").arg(column.column),
                fileName, m_headerLine);
    }
    m_places[static_cast<std::size_t>(field)] = std::move(place);
    return {};
}

bool MappedList::next()
{
    const bool there = m_reader.next(m_row);
    if (there && m_width == 0)
        m_width = m_row.size();
    return there;
}

bool MappedList::isAsWide() const
{
    if (m_row.size() == m_header.size())
        return true;
    for (qsizetype i = m_header.size(); i < m_row.size(); ++i) {
        if (!m_row.bytes(i).isEmpty())
            return false;
    }
    return m_row.size() > m_header.size() && m_row.size() == m_width;
}

QString MappedList::columnOf(ListField field) const
{
    return at(field).column;
}

QByteArrayView MappedList::bytes(ListField field) const
{
    const Place &place = at(field);
    return place.fixed ? QByteArrayView(place.fixedBytes) : m_row.bytes(place.place);
}

QString MappedList::value(ListField field) const
{
    const Place &place = at(field);
    const QString text = QString::fromUtf8(bytes(field));
    if (place.values.isEmpty())
        return text;
    auto found = place.values.constFind(text);
    if (found == place.values.constEnd())
        found = place.values.constFind(text.toLower());
    return found == place.values.constEnd() ? text : *found;
}

Result<ListDate> MappedList::date(ListField field) const
{
    return readListDate(value(field), at(field).format, m_latestYear);
}

double MappedList::progress() const
{
    return m_reader.total() == 0 ? 1.0
                                 : static_cast<double>(m_reader.position()) / static_cast<double>(m_reader.total());
}

} // namespace regie::exchange
