#include "core/base/calendar.h"

#include "core/base/checkedjson.h"
#include "core/base/civil.h"

#include <algorithm>
#include <array>

namespace regie {

namespace {

struct Name
{
    Holiday holiday;
    const char *text;
};
constexpr std::array<Name, holidayCount> names{{{Holiday::NewYear, "new-year"}, {Holiday::GoodFriday, "good-friday"},
    {Holiday::Easter, "easter"}, {Holiday::EasterMonday, "easter-monday"}, {Holiday::KingsDay, "kings-day"},
    {Holiday::LiberationDay, "liberation-day"}, {Holiday::Ascension, "ascension"}, {Holiday::WhitSunday, "whit-sunday"},
    {Holiday::WhitMonday, "whit-monday"}, {Holiday::Christmas, "christmas"},
    {Holiday::SecondChristmas, "second-christmas"}}};

/// Sunday of Easter in the Gregorian calendar (Meeus/Jones/Butcher).
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return {year, month, day};
}

QDate kingsDay(int year)
{
    const QDate day(year, 4, 27);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

std::optional<Holiday> holidayNamed(const QString &text)
{
    for (const Name &name : names) {
        if (text == QLatin1String(name.text))
            return name.holiday;
    }
    return std::nullopt;
}

QSet<QDate> daysOf(JsonObject &entry, const char *key, int year)
{
    QSet<QDate> days;
    const QStringList texts = entry.has(key) ? entry.texts(key) : QStringList();
    for (const QString &text : texts) {
        const Result<QDate> day = parseIsoDate(text);
        if (!day || day->year() != year)
            entry.refuse(QStringLiteral("\"%1\" must hold days of %2").arg(QLatin1String(key)).arg(year), key);
        else
            days.insert(*day);
    }
    return days;
}

} // namespace

QDate dayOf(Holiday holiday, int year)
{
    switch (holiday) {
    case Holiday::NewYear:
        return {year, 1, 1};
    case Holiday::GoodFriday:
        return easter(year).addDays(-2);
    case Holiday::Easter:
        return easter(year);
    case Holiday::EasterMonday:
        return easter(year).addDays(1);
    case Holiday::KingsDay:
        return kingsDay(year);
    case Holiday::LiberationDay:
        return {year, 5, 5};
    case Holiday::Ascension:
        return easter(year).addDays(39);
    case Holiday::WhitSunday:
        return easter(year).addDays(49);
    case Holiday::WhitMonday:
        return easter(year).addDays(50);
    case Holiday::Christmas:
        return {year, 12, 25};
    case Holiday::SecondChristmas:
        return {year, 12, 26};
    }
    return {};
}

Calendar::Calendar()
{
    for (const Name &name : names)
        m_kept.append({name.holiday, 1, {}, {}});
}

bool Calendar::isHoliday(QDate date) const
{
    if (m_worked.contains(date) || m_also.contains(date))
        return m_also.contains(date);
    return std::any_of(m_kept.cbegin(), m_kept.cend(), [date](const Kept &one) {
        const bool held = (!one.from.isValid() || one.from <= date) && (!one.until.isValid() || date <= one.until);
        return held && date.year() % one.everyYears == 0 && dayOf(one.holiday, date.year()) == date;
    });
}

bool Calendar::isWorkingDay(QDate date) const
{
    return date.dayOfWeek() < Qt::Saturday && !isHoliday(date);
}

QDate Calendar::addWorkingDays(QDate date, int days) const
{
    while (days > 0) {
        date = date.addDays(1);
        if (isWorkingDay(date))
            --days;
    }
    return date;
}

bool Calendar::vouchesFor(QDate first, QDate last) const
{
    return m_firstYear == 0 || (m_firstYear <= first.year() && last.year() <= m_lastYear);
}

Result<Calendar> Calendar::parse(const QByteArray &text, const QString &fileName)
{
    JsonText json(text, fileName);
    JsonObject file(json);
    Calendar calendar;
    calendar.m_kept.clear();
    (void)file.number("schema", 1, 1);
    for (JsonObject &entry : file.objects("holidays")) {
        Kept kept;
        const std::optional<Holiday> holiday = holidayNamed(entry.text("id"));
        if (!holiday)
            entry.refuse(QStringLiteral("unknown holiday"), "id");
        kept.holiday = holiday.value_or(Holiday::NewYear);
        kept.everyYears = entry.optionalNumber("everyYears", 1, 10).value_or(1);
        (void)entry.text("source");
        kept.from = entry.date("validFrom");
        kept.until = entry.optionalDate("validUntil");
        for (const Kept &other : std::as_const(calendar.m_kept)) {
            if (other.holiday == kept.holiday && (!other.until.isValid() || kept.from <= other.until))
                entry.refuse(QStringLiteral("this holiday stands here twice for one day"), "id");
        }
        entry.close();
        calendar.m_kept.append(kept);
    }
    for (JsonObject &entry : file.objects("years")) {
        const int year = entry.number("year", 1900, 2200);
        if (calendar.m_lastYear != 0 && year > calendar.m_lastYear + 1)
            entry.refuse(QStringLiteral("the year %1 is missing").arg(calendar.m_lastYear + 1), "year");
        else if (calendar.m_lastYear != 0 && year <= calendar.m_lastYear)
            entry.refuse(QStringLiteral("years must stand in order, each once"), "year");
        calendar.m_firstYear = calendar.m_firstYear == 0 ? year : calendar.m_firstYear;
        calendar.m_lastYear = year;
        calendar.m_also.unite(daysOf(entry, "also", year));
        calendar.m_worked.unite(daysOf(entry, "worked", year));
        (void)entry.optionalText("source");
        entry.close();
    }
    if (calendar.m_lastYear == 0)
        file.refuse(QStringLiteral("no year stands here"), "years");
    file.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return calendar;
}

} // namespace regie
