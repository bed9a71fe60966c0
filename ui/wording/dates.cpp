#include "ui/wording/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::wording {

namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString weekday(QDate date)
{
    return QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat).remove(QLatin1Char('.'));
}

QString hoursAndMinutes(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Dates::tr("%1 min").arg(minutes);
    return Dates::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

QString day(QDate date)
{
    return date.isValid() ? weekday(date) + date.toString(QStringLiteral(" dd-MM-yyyy")) : Dates::tr("unknown");
}

QString shortDay(QDate date)
{
    return date.isValid() ? weekday(date) + date.toString(QStringLiteral(" dd-MM")) : Dates::tr("unknown");
}

QString longDay(QDate date)
{
    return Dates::tr("%1, week %2")
        .arg(QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy")))
        .arg(date.weekNumber());
}

QString timeOfDay(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString moment(LocalDateTime at, bool timeKnown)
{
    if (!at.isValid() || !timeKnown)
        return day(at.date);
    return day(at.date) + QStringLiteral(", ") + timeOfDay(at.time);
}

bool isMoment(LocalDateTime due)
{
    return due.time != QTime(0, 0) && due.time.hour() * 60 + due.time.minute() != 23 * 60 + 59;
}

QString dueText(LocalDateTime due)
{
    return moment(due, isMoment(due));
}

QString shortMoment(LocalDateTime at, bool timeKnown)
{
    if (!at.isValid() || !timeKnown)
        return shortDay(at.date);
    return shortDay(at.date) + QStringLiteral(", ") + timeOfDay(at.time);
}

QString remaining(LocalDateTime due, LocalDateTime now)
{
    constexpr qint64 aDay = 24 * 3600;
    const qint64 seconds = now.toUtc().secsTo(due.toUtc());
    const auto days = static_cast<int>(qAbs(now.date.daysTo(due.date)));
    if (seconds >= 0)
        return seconds < aDay ? Dates::tr("%1 left").arg(hoursAndMinutes(seconds))
                              : Dates::tr("%n day(s) left", "", days);
    return -seconds < aDay ? Dates::tr("%1 over").arg(hoursAndMinutes(-seconds))
                           : Dates::tr("%n day(s) over", "", days);
}

QString since(LocalDateTime at, LocalDateTime now)
{
    const qint64 days = at.date.daysTo(now.date);
    if (days == 0)
        return timeOfDay(at.time);
    if (days > 0 && days < 7)
        return weekday(at.date) + QLatin1Char(' ') + timeOfDay(at.time);
    return day(at.date);
}

QString birthDate(const PartialDate &date)
{
    if (date.isUnknown())
        return Dates::tr("unknown");
    if (date.isApproximate())
        return Dates::tr("about %1").arg(date.year());
    QString out = QString::number(date.year());
    if (date.month() != 0)
        out.prepend(QStringLiteral("%1-").arg(date.month(), 2, 10, QLatin1Char('0')));
    if (date.month() != 0 && date.day() != 0)
        out.prepend(QStringLiteral("%1-").arg(date.day(), 2, 10, QLatin1Char('0')));
    return out;
}

QString age(const PartialDate &date, QDate on)
{
    const std::optional<int> years = date.ageOn(on);
    return years ? Dates::tr("%n year(s) old", "", *years) : QString();
}

} // namespace regie::wording
