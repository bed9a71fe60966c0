#include "core/exchange/icalendar.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

CaseId caseOf(std::uint8_t number)
{
    IdBytes bytes{};
    bytes[0] = number;
    return CaseId(bytes);
}

CalendarEntry entry()
{
    CalendarEntry one;
    one.caseFile = caseOf(1);
    one.kind = u"order-end"_s;
    one.number = u"OEF-2026-0042"_s;
    one.at = {QDate(2026, 12, 3), QTime(2, 10)};
    one.summary = u"Uiterste datum"_s;
    return one;
}

const QDateTime stamp(QDate(2026, 11, 23), QTime(8, 12), Qt::UTC);

/// The lines of @p file put together again, as a reader of RFC 5545 does.
QStringList unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(file).split(u"\r\n"_s);
    lines.removeLast(); // after the last line end
    return lines;
}

/// What stands after @p name in the file of @p one.
QString valueOf(const CalendarEntry &one, const QString &name)
{
    const QStringList lines = unfolded(iCalendar({one}, stamp));
    const qsizetype event = lines.indexOf(u"BEGIN:VEVENT"_s);
    for (const QString &line : lines.mid(event)) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.mid(name.size());
    }
    return {};
}

} // namespace

/// The dates of cases as a calendar file (RFC 5545).
class ICalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCalendarIsWhole();
    void textIsEscaped_data();
    void textIsEscaped();
    void startsAreInAmsterdam_data();
    void startsAreInAmsterdam();
    void linesAreFoldedBetweenCharacters_data();
    void linesAreFoldedBetweenCharacters();
    void identitiesStay_data();
    void identitiesStay();
    void identitiesTellNothing();
    void termsOfOneKindAreToldApart();
    void summerTimeIsDescribed();
    void noNameHasAPlace();
    void orderOfTheInputDoesNotMatter();
    void theFileIsTheOwners();
    void aFolderThatIsNotThereIsRefused();
};

void ICalendarTest::anEmptyCalendarIsWhole()
{
    const QStringList lines = unfolded(iCalendar({}, stamp));
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QVERIFY(lines.contains(u"VERSION:2.0"_s));
    QVERIFY(!lines.filter(u"PRODID:"_s).isEmpty());
    QVERIFY(!lines.contains(u"BEGIN:VEVENT"_s));
    int open = 0;
    for (const QString &line : lines) {
        open += line.startsWith(u"BEGIN:"_s) ? 1 : line.startsWith(u"END:"_s) ? -1 : 0;
        QVERIFY(open >= 0);
    }
    QCOMPARE(open, 0);
}

void ICalendarTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"besluit over verlengen"_s << u"besluit over verlengen"_s;
    QTest::newRow("comma and semicolon") << u"a, b; c"_s << u"a\\, b\\; c"_s;
    QTest::newRow("backslash") << u"a\\n"_s << u"a\\\\n"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a\\nb"_s;
    QTest::newRow("carriage return and line feed") << u"a\r\nb"_s << u"a\\nb"_s;
    QTest::newRow("lone carriage return") << u"a\rb"_s << u"a\\nb"_s;
    QTest::newRow("a forged property") << u"a\r\nATTENDEE:mailto:x"_s << u"a\\nATTENDEE:mailto:x"_s;
    QTest::newRow("control characters") << u"a\tb\x01"
                                           "c"_s
                                        << u"abc"_s;
    QTest::newRow("colon and quotes stay") << u"\"a\": b"_s << u"\"a\": b"_s;
    QTest::newRow("Dutch letters") << u"coördinatie, één"_s << u"coördinatie\\, één"_s;
}

void ICalendarTest::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    CalendarEntry one = entry();
    one.description = text;
    QCOMPARE(valueOf(one, u"DESCRIPTION"_s), u':' + written);
    one.summary = text;
    QCOMPARE(valueOf(one, u"SUMMARY"_s), u":OEF-2026-0042: "_s + written);
}

void ICalendarTest::startsAreInAmsterdam_data()
{
    QTest::addColumn<LocalDateTime>("at");
    QTest::addColumn<bool>("wholeDay");
    QTest::addColumn<QString>("written");
    QTest::newRow("winter") << LocalDateTime{QDate(2026, 12, 3), QTime(2, 10)} << false
                            << u";TZID=Europe/Amsterdam:20261203T021000"_s;
    QTest::newRow("summer") << LocalDateTime{QDate(2026, 7, 1), QTime(23, 59, 59)} << false
                            << u";TZID=Europe/Amsterdam:20260701T235959"_s;
    QTest::newRow("night of the change") << LocalDateTime{QDate(2026, 10, 25), QTime(2, 30)} << false
                                         << u";TZID=Europe/Amsterdam:20261025T023000"_s;
    QTest::newRow("whole day") << LocalDateTime{QDate(2028, 2, 29), QTime(23, 59)} << true << u";VALUE=DATE:20280229"_s;
}

void ICalendarTest::startsAreInAmsterdam()
{
    QFETCH(LocalDateTime, at);
    QFETCH(bool, wholeDay);
    QFETCH(QString, written);
    CalendarEntry one = entry();
    one.at = at;
    one.wholeDay = wholeDay;
    QCOMPARE(valueOf(one, u"DTSTART"_s), written);
    QCOMPARE(valueOf(one, u"DTSTAMP"_s), u":20261123T081200Z"_s);
}

void ICalendarTest::linesAreFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"kort"_s;
    QTest::newRow("of one octet each") << QString(400, u'a');
    QTest::newRow("of two octets") << QString(200, u'é');
    QTest::newRow("of three octets") << QString(200, u'…');
    QTest::newRow("of four octets") << u"\U0001F3E0"_s.repeated(90);
    QTest::newRow("escapes") << u",;\\\n"_s.repeated(60);
    for (int length = 40; length < 80; ++length)
        QTest::addRow("around the edge, %d", length) << QString(length, u'b') + u"é"_s;
}

void ICalendarTest::linesAreFoldedBetweenCharacters()
{
    QFETCH(QString, text);
    CalendarEntry one = entry();
    one.description = text;
    const QByteArray file = iCalendar({one}, stamp);
    QVERIFY(file.endsWith("\r\n"));
    QVERIFY(!QByteArray(file).replace("\r\n", "").contains('\n'));
    const QList<QByteArray> lines = QByteArray(file).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75, line.constData());
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut in two
    }
    const QString read = valueOf(one, u"DESCRIPTION"_s).mid(1);
    QString back;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const bool escape = read.at(i) == u'\\';
        i += escape ? 1 : 0;
        back.append(escape && read.at(i) == u'n' ? u'\n' : read.at(i));
    }
    QCOMPARE(back, text);
}

void ICalendarTest::identitiesStay_data()
{
    QTest::addColumn<CalendarEntry>("other");
    QTest::addColumn<bool>("same");
    const auto changed = [](auto change) {
        CalendarEntry one = entry();
        change(one);
        return one;
    };
    QTest::newRow("nothing changed") << entry() << true;
    QTest::newRow("another day") << changed([](CalendarEntry &one) { one.at = one.at.addDays(18); }) << true;
    QTest::newRow("other words") << changed([](CalendarEntry &one) { one.summary = u"Te laat"_s; }) << true;
    QTest::newRow("another kind") << changed([](CalendarEntry &one) { one.kind = u"review"_s; }) << false;
    QTest::newRow("another case") << changed([](CalendarEntry &one) { one.caseFile = caseOf(2); }) << false;
}

void ICalendarTest::identitiesStay()
{
    QFETCH(CalendarEntry, other);
    QFETCH(bool, same);
    QCOMPARE(calendarUid(other) == calendarUid(entry()), same);
    QCOMPARE(valueOf(other, u"UID"_s), u':' + calendarUid(other));
}

void ICalendarTest::identitiesTellNothing()
{
    const QString uid = calendarUid(entry());
    QVERIFY(!uid.contains(entry().caseFile.toString().left(8)));
    QVERIFY(!uid.contains(u"order-end"_s));
}

void ICalendarTest::termsOfOneKindAreToldApart()
{
    CalendarEntry second = entry();
    second.at = second.at.addDays(30);
    const QStringList uids = unfolded(iCalendar({entry(), second}, stamp)).filter(u"UID:"_s);
    QCOMPARE(uids.size(), 2);
    QVERIFY(uids.first() != uids.last());
    QCOMPARE(uids.first(), u"UID:"_s + calendarUid(entry()));
}

void ICalendarTest::summerTimeIsDescribed()
{
    const QStringList lines = unfolded(iCalendar({entry()}, stamp));
    QCOMPARE(lines.count(u"TZID:Europe/Amsterdam"_s), 1);
    QVERIFY(lines.contains(u"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"_s));
    QVERIFY(lines.contains(u"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"_s));
}

/// Only these properties leave the program; a new one is looked at for what it tells.
void ICalendarTest::noNameHasAPlace()
{
    CalendarEntry one = entry();
    one.description = u"Wth art. 9 lid 1"_s;
    const QStringList lines = unfolded(iCalendar({one}, stamp));
    QStringList names;
    for (const QString &line : lines.mid(lines.indexOf(u"BEGIN:VEVENT"_s) + 1)) {
        if (line == u"END:VEVENT"_s)
            break;
        names.append(line.section(QRegularExpression(u"[:;]"_s), 0, 0));
    }
    QCOMPARE(names,
        QStringList({u"UID"_s, u"DTSTAMP"_s, u"DTSTART"_s, u"SUMMARY"_s, u"DESCRIPTION"_s, u"CLASS"_s, u"TRANSP"_s}));
    QCOMPARE(valueOf(one, u"CLASS"_s), u":CONFIDENTIAL"_s);
}

void ICalendarTest::orderOfTheInputDoesNotMatter()
{
    CalendarEntry later = entry();
    later.at = later.at.addDays(1);
    later.caseFile = caseOf(2);
    QCOMPARE(iCalendar({entry(), later}, stamp), iCalendar({later, entry()}, stamp));
}

void ICalendarTest::theFileIsTheOwners()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datums.ics"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("was there") > 0);
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(writeCalendar(path, {entry()}, stamp));
    QFile made(path);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), iCalendar({entry()}, stamp));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"datums.ics"_s));
}

void ICalendarTest::aFolderThatIsNotThereIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!writeCalendar(folder.filePath(u"weg/datums.ics"_s), {entry()}, stamp));
}

QTEST_GUILESS_MAIN(ICalendarTest)
#include "test_icalendar.moc"
