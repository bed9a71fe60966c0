#include "ui/widgets/typeddate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct TypedDate
{
    Q_DECLARE_TR_FUNCTIONS(TypedDate)
};

struct Parts
{
    int year = 0; ///< 0 when not typed
    int month = 0;
    int day = 0;
};

int century(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int full = today.year() / 100 * 100 + year;
    return full > today.year() + 1 ? full - 100 : full;
}

std::optional<Parts> partsOf(const QString &text, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dutch(
        u"^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\\s+)?(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return Parts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = dutch.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        return Parts{
            year.isEmpty() ? 0 : century(year.toInt(), today), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return std::nullopt;
}

std::optional<int> daysAgo(const QString &text)
{
    if (text == u"vandaag"_s || text == u"today"_s)
        return 0;
    if (text == u"gisteren"_s || text == u"yesterday"_s)
        return 1;
    if (text == u"eergisteren"_s)
        return 2;
    return std::nullopt;
}

} // namespace

Result<QDate> readTypedDate(const QString &text, QDate today)
{
    const QString plain = text.simplified().toLower();
    if (const auto days = daysAgo(plain))
        return today.addDays(-*days);
    const auto parts = partsOf(plain, today);
    if (!parts)
        return fail(ErrorCode::MalformedInput);
    QDate date(parts->year == 0 ? today.year() : parts->year, parts->month, parts->day);
    // In January, "30-12" is a month ago, not in eleven months.
    if (parts->year == 0 && date > today.addDays(31))
        date = QDate(today.year() - 1, parts->month, parts->day);
    if (!date.isValid())
        return fail(ErrorCode::ImpossibleDate);
    return date;
}

Result<QTime> readTypedTime(const QString &text)
{
    static const QRegularExpression colon(u"^(\\d{1,2})(?:[:.]|\\s*u(?:ur)?\\s*)(\\d{2})?(?:\\s*uur)?$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})$"_s);
    const QString plain = text.simplified().toLower();
    auto match = colon.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    if (!match.hasMatch())
        return fail(ErrorCode::MalformedInput);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!time.isValid())
        return fail(ErrorCode::MalformedInput);
    return time;
}

QString typedDate(QDate date)
{
    return date.toString(u"dd-MM-yyyy"_s);
}

QString typedTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString typedDateProblem(const QString &text, ErrorCode code)
{
    if (code != ErrorCode::ImpossibleDate)
        return TypedDate::tr("Write the date as 23-11-2026.");
    const auto parts = partsOf(text.simplified().toLower(), QDate(2000, 1, 1));
    if (!parts || parts->month < 1 || parts->month > 12 || parts->day <= 28)
        return TypedDate::tr("This date does not exist.");
    const int last = QDate(parts->year == 0 ? 2001 : parts->year, parts->month, 1).daysInMonth();
    return TypedDate::tr("This date does not exist. Choose a day up to and including %1.").arg(last);
}

} // namespace regie::ui
