#include "core/exchange/icalendar.h"

#include "core/store/files.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 75; // of a line, its CRLF not counted

/// The rules for summer time since 1996, as every calendar program reads them.
constexpr const char *amsterdam[] = {"BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
    "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
    "END:VTIMEZONE"};

/// Ours, so that no other program gives the same identities.
const QUuid &uidSpace()
{
    static const QUuid own(u"6f0a2c1e-6d2b-4b0e-9a57-51d6d3c7a1f4"_s);
    return own;
}

/// Backslash, semicolon, comma and line ends are written otherwise; other control characters are left out.
QByteArray escapedText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || c == u';' || c == u',')
            out.append(u'\\').append(c);
        else if (c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n')))
            out.append("\\n"_L1);
        else if (c.category() != QChar::Other_Control)
            out.append(c);
    }
    return out.toUtf8();
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// One line, folded between characters.
void putLine(QByteArray &out, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = mostOctets;
    while (line.size() - from > room) {
        qsizetype until = from + room;
        while (until > from && continuesCharacter(line.at(until)))
            --until;
        out.append(line.mid(from, until - from)).append("\r\n ");
        from = until;
        room = mostOctets - 1; // the blank that a continued line begins with
    }
    out.append(line.mid(from)).append("\r\n");
}

QByteArray utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray startLine(const CalendarEntry &entry)
{
    const QByteArray day = entry.at.date.toString(u"yyyyMMdd"_s).toLatin1();
    if (entry.wholeDay)
        return "DTSTART;VALUE=DATE:" + day;
    return "DTSTART;TZID=Europe/Amsterdam:" + day + 'T' + entry.at.time.toString(u"HHmmss"_s).toLatin1();
}

void putEntry(QByteArray &out, const CalendarEntry &entry, int nth, const QDateTime &stamp)
{
    putLine(out, "BEGIN:VEVENT");
    putLine(out, "UID:" + calendarUid(entry, nth).toLatin1());
    putLine(out, "DTSTAMP:" + utcText(stamp));
    putLine(out, startLine(entry));
    const QString summary = entry.summary.isEmpty() ? entry.number : entry.number + u": "_s + entry.summary;
    putLine(out, "SUMMARY:" + escapedText(summary));
    if (!entry.description.isEmpty())
        putLine(out, "DESCRIPTION:" + escapedText(entry.description));
    putLine(out, "CLASS:CONFIDENTIAL");
    putLine(out, "TRANSP:TRANSPARENT"); // a term takes nobody's time
    putLine(out, "END:VEVENT");
}

} // namespace

QString calendarUid(const CalendarEntry &entry, int nth)
{
    const QByteArray name = entry.caseFile.toBytes() + entry.kind.toUtf8() + '#' + QByteArray::number(nth);
    return QUuid::createUuidV5(uidSpace(), name).toString(QUuid::WithoutBraces) + u"@regiekompas"_s;
}

QByteArray iCalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp)
{
    QList<CalendarEntry> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return a.at == b.at ? a.number < b.number : a.at < b.at;
    });
    QByteArray out;
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regiekompas//Regiekompas//NL",
             "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        putLine(out, line);
    for (const char *line : amsterdam)
        putLine(out, line);
    QHash<QByteArray, int> seen;
    for (const CalendarEntry &entry : std::as_const(sorted))
        putEntry(out, entry, seen[entry.caseFile.toBytes() + entry.kind.toUtf8()]++, stamp);
    putLine(out, "END:VCALENDAR");
    return out;
}

Done writeCalendar(const QString &path, const QList<CalendarEntry> &entries, const QDateTime &stamp)
{
    return store::replaceFile(path, iCalendar(entries, stamp));
}

} // namespace regie::exchange
