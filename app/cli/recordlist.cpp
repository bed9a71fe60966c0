#include "app/cli/recordlist.h"

#include <QFileInfo>

#include <array>

namespace regie::cli {

using exchange::ListField;
using exchange::MappedList;
using matching::Record;
using matching::RecordDate;

namespace {

/// The digits of @p text where @p format has its letters: also of a date that cannot be.
std::optional<RecordDate> byPlace(const QByteArrayView text, const QString &format)
{
    if (format.isEmpty() || text.size() != format.size())
        return std::nullopt;
    RecordDate date;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = format.at(i);
        int *part =
            letter == u'y' ? &date.year : (letter == u'M' ? &date.month : (letter == u'd' ? &date.day : nullptr));
        if (part == nullptr)
            continue;
        const char digit = text.at(i);
        if (digit < '0' || digit > '9')
            return std::nullopt;
        *part = *part * 10 + (digit - '0');
    }
    const bool whole = format.contains(QStringLiteral("yyyy"));
    return whole ? std::optional(date) : std::nullopt;
}

/// Year, month and day of a date that cannot be, or that is written month first: a slip still tells something.
RecordDate byParts(const QByteArrayView text)
{
    std::array<int, 3> values{};
    std::array<int, 3> sizes{};
    std::size_t parts = 0;
    bool inside = false;
    for (const char letter : text) {
        const bool digit = letter >= '0' && letter <= '9';
        parts += digit && !inside ? 1 : 0;
        inside = digit;
        if (parts > 3 || (digit && sizes[parts - 1] == 4))
            return {};
        if (digit) {
            values[parts - 1] = values[parts - 1] * 10 + (letter - '0');
            ++sizes[parts - 1];
        }
    }
    if (parts != 3 || (sizes[0] != 4 && sizes[2] != 4))
        return {};
    if (sizes[0] == 4)
        return {values[0], values[1], values[2]};
    const bool monthFirst = values[1] > 12 && values[0] <= 12;
    return monthFirst ? RecordDate{values[2], values[0], values[1]} : RecordDate{values[2], values[1], values[0]};
}

RecordDate dateOf(const MappedList &list, const QString &format)
{
    const QByteArrayView text = list.bytes(ListField::BirthDate);
    if (text.isEmpty())
        return {};
    if (const auto placed = byPlace(text, format))
        return *placed;
    const auto read = list.date(ListField::BirthDate);
    if (read)
        return {read->date.year(), read->date.month(), read->date.day()};
    return byParts(text);
}

Sex sexOf(const QString &text)
{
    const QString word = text.toLower();
    const QStringList female{QStringLiteral("f"), QStringLiteral("v"), QStringLiteral("female"),
        QStringLiteral("vrouw"), QStringLiteral("w"), QStringLiteral("woman"), QStringLiteral("vrouwelijk"),
        QStringLiteral("vr"), QStringLiteral("2")};
    const QStringList male{QStringLiteral("m"), QStringLiteral("male"), QStringLiteral("man"),
        QStringLiteral("mannelijk"), QStringLiteral("1")};
    return female.contains(word) ? Sex::Female : (male.contains(word) ? Sex::Male : Sex::Unknown);
}

Record recordOf(const MappedList &list, const QString &dateFormat)
{
    const auto text = [&list](ListField field) { return QString::fromUtf8(list.bytes(field)); };
    Record record;
    record.id = text(ListField::Id);
    if (record.id.isEmpty())
        record.id = QString::number(list.line());
    record.givenName = text(ListField::GivenName);
    record.surname = text(ListField::Surname);
    record.fullName = text(ListField::FullName);
    record.birthDate = dateOf(list, dateFormat);
    record.sex = sexOf(list.value(ListField::Sex));
    record.street = text(ListField::Street);
    record.houseNumber = text(ListField::HouseNumber);
    record.postcode = text(ListField::Postcode);
    record.town = text(ListField::Town);
    record.region = text(ListField::Region);
    record.birthPlace = text(ListField::BirthPlace);
    record.occupation = text(ListField::Occupation);
    record.nationalId = text(ListField::NationalId);
    record.phone = text(ListField::Phone);
    record.email = text(ListField::Email);
    record.source = text(ListField::Source);
    record.event = text(ListField::Event);
    record.eventDate = text(ListField::EventDate);
    record.role = list.value(ListField::Role);
    record.household = text(ListField::Household);
    return record;
}

} // namespace

Result<RecordList> readRecords(const QString &file, const exchange::ColumnMap &map, int latestYear)
{
    const auto text = exchange::CsvText::load(file, map.hints);
    if (!text)
        return tl::unexpected(text.error());
    auto list = MappedList::open(*text, map, QFileInfo(file).fileName(), latestYear);
    if (!list)
        return tl::unexpected(list.error());
    const QString format = map.columns.value(ListField::BirthDate).format;
    RecordList out;
    while (list->next()) {
        out.records.append(recordOf(*list, format));
        out.oddRows += list->row().fault() != exchange::CsvFault::None || !list->isAsWide() ? 1 : 0;
    }
    return out;
}

} // namespace regie::cli
