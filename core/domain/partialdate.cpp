#include "core/domain/partialdate.h"

#include "core/base/civil.h"

#include <QRegularExpression>

namespace regie {

PartialDate::PartialDate(QDate whole)
{
    if (whole.isValid()) {
        m_year = whole.year();
        m_month = whole.month();
        m_day = whole.day();
    }
}

Result<PartialDate> PartialDate::of(int year, int month, int day, bool approximate)
{
    const bool partsFit = year >= 0 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
    const bool ordered = (month == 0 || year != 0) && (day == 0 || month != 0);
    if (!partsFit || !ordered || (day != 0 && !QDate::isValid(year, month, day)))
        return fail(ErrorCode::ImpossibleDate, QStringLiteral("birth date does not exist"));
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    date.m_approximate = approximate && year != 0;
    return date;
}

Result<PartialDate> PartialDate::parse(QStringView text)
{
    QString rest = text.trimmed().toString().toLower();
    if (rest.isEmpty() || rest == QStringLiteral("onbekend"))
        return PartialDate();
    static const QRegularExpression about(QStringLiteral("^(omstreeks|ongeveer|circa|ca\\.?|±|~)\\s*"));
    const QRegularExpressionMatch found = about.match(rest);
    const bool approximate = found.hasMatch();
    rest = rest.mid(found.capturedLength());

    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ](\\d{4})$"));
    if (const auto m = yearFirst.match(rest); m.hasMatch())
        return of(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), approximate);
    if (const auto m = dayFirst.match(rest); m.hasMatch())
        return of(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt(), approximate);
    return fail(ErrorCode::MalformedInput, QStringLiteral("not a date"));
}

QString PartialDate::toCode() const
{
    if (isUnknown())
        return {};
    return (m_approximate ? QStringLiteral("~") : QString()) + QStringLiteral("%1-%2-%3")
                                                                   .arg(m_year, 4, 10, QLatin1Char('0'))
                                                                   .arg(m_month, 2, 10, QLatin1Char('0'))
                                                                   .arg(m_day, 2, 10, QLatin1Char('0'));
}

Result<PartialDate> PartialDate::fromCode(QStringView code)
{
    return parse(code);
}

QDate PartialDate::earliest() const
{
    if (isUnknown())
        return {};
    const QDate first(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
    return m_approximate ? first.addYears(-2) : first;
}

QDate PartialDate::latest() const
{
    if (isUnknown())
        return {};
    const int month = m_month == 0 ? 12 : m_month;
    const QDate last =
        m_day == 0 ? QDate(m_year, month, QDate(m_year, month, 1).daysInMonth()) : QDate(m_year, month, m_day);
    return m_approximate ? last.addYears(2) : last;
}

std::optional<int> PartialDate::ageOn(QDate day) const
{
    if (isUnknown() || !day.isValid())
        return std::nullopt;
    const QDate born = m_approximate ? QDate(m_year, 7, 1) : latest();
    int age = day.year() - born.year();
    if (born.addYears(age) > day)
        --age;
    return age;
}

bool PartialDate::certainlyMinorOn(QDate day) const
{
    return !isUnknown() && earliest().addYears(18) > day;
}

} // namespace regie
