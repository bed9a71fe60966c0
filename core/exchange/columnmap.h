#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/listdate.h"

#include <QHash>
#include <QMap>

#include <array>
#include <span>

namespace regie::exchange {

/// What a column of a list can hold (CLI.md). The last eleven are of orders and reports only.
enum class ListField {
    Id,
    GivenName,
    Surname,
    FullName,
    BirthDate,
    Sex,
    Street,
    HouseNumber,
    Postcode,
    Town,
    Region,
    BirthPlace,
    Occupation,
    NationalId,
    Phone,
    Email,
    Source,
    Event,
    EventDate,
    Role,
    Household,
    Municipality,
    ImposedAt,
    EndsAt,
    ExtendedUntil,
    ReceivedOn,
    Kind,
    Status,
    NewIncident,
    Incident,
    Verified
};
inline constexpr int listFieldCount = 31;

/// The name of @p field in a map ("givenName").
[[nodiscard]] QString toKey(ListField field);
[[nodiscard]] std::optional<ListField> listFieldFromKey(QStringView key);
/// Whether @p field holds a day or a moment, and may have a format.
[[nodiscard]] bool isDate(ListField field);

/// Where a field of a list stands and how it is written there.
struct MappedColumn
{
    QString column = {};                ///< the name in the header, without blanks around it
    QString format = {};                ///< of a date; empty: as Dutch lists write dates
    QMap<QString, QString> values = {}; ///< the source's own codes, and what they are for us
    std::optional<QString> fixed = {};  ///< the same for every row, instead of a column
    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// Which column of a list holds what: what `MAP.json` says.
struct ColumnMap
{
    QMap<ListField, MappedColumn> columns = {};
    CsvHints hints = {};

    /// Reads `MAP.json` (CLI.md, docs/import-format.md). MalformedInput with @p fileName, line and reason: not JSON, an
    /// unknown field, a column that is no text, a format that cannot be, another delimiter or encoding.
    [[nodiscard]] static Result<ColumnMap> fromJson(const QByteArray &text, const QString &fileName);
    /// What `fromJson` reads back equal.
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

/// The rows of one list seen through a map. The list must outlive it.
class MappedList
{
public:
    /// Reads the header. MissingField when there is none or a column that the map names is not in it, DuplicateId when
    /// it is there twice, both with @p fileName and the line of the header; no row has been read then. Two-digit years
    /// are taken up to @p latestYear.
    [[nodiscard]] static Result<MappedList> open(
        const CsvText &list, const ColumnMap &map, const QString &fileName, int latestYear);

    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// To the next row; false after the last.
    [[nodiscard]] bool next();
    [[nodiscard]] const CsvRow &row() const { return m_row; }
    [[nodiscard]] int line() const { return m_row.line(); }
    /// The row has as many fields as the header, or as the first row when all that one has more are empty.
    [[nodiscard]] bool isAsWide() const;
    [[nodiscard]] bool has(ListField field) const { return at(field).place >= 0 || at(field).fixed; }
    /// The name of the column that holds @p field, for telling somebody where something is wrong.
    [[nodiscard]] QString columnOf(ListField field) const;

    /// As it stands in this row, in UTF-8, blanks around it left out; empty when the map does not name it.
    [[nodiscard]] QByteArrayView bytes(ListField field) const;
    /// The same with the source's own codes put into ours.
    [[nodiscard]] QString value(ListField field) const;
    /// By the format of the map. MalformedInput, ImpossibleDate.
    [[nodiscard]] Result<ListDate> date(ListField field) const;
    /// How much of the list was read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    struct Place
    {
        int place = -1;
        bool fixed = false;
        QByteArray fixedBytes = {};
        QString column = {};
        QString format = {};
        QHash<QString, QString> values = {}; ///< exact, and in lower case for a second look
    };
    explicit MappedList(const CsvText &list) : m_reader(list.rows()) {}
    [[nodiscard]] const Place &at(ListField field) const { return m_places[static_cast<std::size_t>(field)]; }
    [[nodiscard]] Done bind(ListField field, const MappedColumn &column, const QString &fileName);

    CsvReader m_reader;
    CsvRow m_row;
    QStringList m_header;
    int m_headerLine = 1;
    qsizetype m_width = 0; ///< fields of the first row
    int m_latestYear = 0;
    std::array<Place, listFieldCount> m_places;
};

} // namespace regie::exchange
