#include "core/base/civil.h"

#include "core/base/calendar.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace regie {

namespace {

const QTimeZone &amsterdam()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

/// A stretch of the world's clock, in ms, between two changes of ours.
struct Stretch
{
    qint64 from = 0;
    qint64 until = 0;
    qint64 offset = 0;
};

Stretch stretchAround(const QDateTime &utc)
{
    const QTimeZone &zone = amsterdam();
    // the change itself is the first moment of what follows
    const QTimeZone::OffsetData before = zone.previousTransition(utc.addMSecs(1));
    const QTimeZone::OffsetData after = zone.nextTransition(utc);
    const qint64 here = utc.toMSecsSinceEpoch();
    return {before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() : here,
        after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() : here + 1, qint64(zone.offsetFromUtc(utc)) * 1000};
}

/// How far our clock is ahead at @p utc, in ms. Asking the rules costs microseconds, which a list of thousands of rows
/// would pay for each; the stretches that were asked for last are remembered.
qint64 aheadAt(const QDateTime &utc)
{
    thread_local std::array<Stretch, 32> known;
    thread_local std::size_t next = 0;
    const qint64 moment = utc.toMSecsSinceEpoch();
    for (const Stretch &one : known) {
        if (one.from <= moment && moment < one.until)
            return one.offset;
    }
    known[next] = stretchAround(utc);
    const qint64 offset = known[next].offset;
    next = (next + 1) % known.size();
    return offset;
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

const Calendar &lawful()
{
    static const Calendar calendar;
    return calendar;
}

} // namespace

QDateTime LocalDateTime::toUtc() const
{
    // Qt 6.4 gives a skipped wall-clock time an hour of its own; trying both offsets around it does not.
    const QDateTime asIfUtc(date, time, Qt::UTC);
    const QDateTime dayBefore = asIfUtc.addDays(-1);
    const int before = amsterdam().offsetFromUtc(dayBefore);
    const int after = amsterdam().offsetFromUtc(asIfUtc.addDays(1));
    for (const int offset : {std::max(before, after), std::min(before, after)}) { // the larger offset is the first time
        const QDateTime moment = asIfUtc.addSecs(-offset);
        if (fromUtc(moment) == *this)
            return moment;
    }
    return amsterdam().nextTransition(dayBefore).atUtc.toUTC();
}

LocalDateTime LocalDateTime::fromUtc(const QDateTime &utc)
{
    if (!utc.isValid())
        return {QDate(), QTime()};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utc.toMSecsSinceEpoch() + aheadAt(utc), Qt::UTC);
    return {local.date(), local.time()};
}

Result<LocalDateTime> LocalDateTime::parse(QStringView text)
{
    const qsizetype t = text.indexOf(u'T');
    if (t < 0) {
        return parseIsoDate(text).map([](QDate date) { return LocalDateTime{date, QTime(0, 0)}; });
    }
    const Result<QDate> date = parseIsoDate(text.left(t));
    if (!date)
        return tl::unexpected(date.error());
    const QStringView clock = text.mid(t + 1);
    const bool withSeconds = clock.size() == 8;
    const bool shape = (clock.size() == 5 || withSeconds) && allDigits(clock.left(2)) && clock[2] == u':' &&
                       allDigits(clock.mid(3, 2)) && (!withSeconds || (clock[5] == u':' && allDigits(clock.mid(6))));
    if (!shape)
        return fail(ErrorCode::MalformedInput, QStringLiteral("not a local time HH:mm[:ss]"));
    const QTime time(clock.left(2).toInt(), clock.mid(3, 2).toInt(), withSeconds ? clock.mid(6).toInt() : 0);
    if (!time.isValid())
        return fail(ErrorCode::ImpossibleDate, QStringLiteral("time does not exist"));
    return LocalDateTime{*date, time};
}

QString LocalDateTime::toIso() const
{
    return date.toString(Qt::ISODate) + u'T' +
           time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

Result<QDate> parseIsoDate(QStringView text)
{
    const bool shape = text.size() == 10 && allDigits(text.left(4)) && text[4] == u'-' && allDigits(text.mid(5, 2)) &&
                       text[7] == u'-' && allDigits(text.mid(8, 2));
    if (!shape)
        return fail(ErrorCode::MalformedInput, QStringLiteral("not an ISO date"));
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    if (!date.isValid())
        return fail(ErrorCode::ImpossibleDate, QStringLiteral("date does not exist"));
    return date;
}

QDate yearsBefore(QDate date, int years)
{
    return date.addYears(-years); // Qt takes the last day of February when the 29th does not exist
}

bool isHoliday(QDate date)
{
    return lawful().isHoliday(date);
}

bool isWorkingDay(QDate date)
{
    return lawful().isWorkingDay(date);
}

QDate addWorkingDays(QDate date, int days)
{
    return lawful().addWorkingDays(date, days);
}

} // namespace regie
