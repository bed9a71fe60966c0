#include "core/exchange/listdate.h"

#include <QtTest>

using namespace regie;
using namespace regie::exchange;

class ListDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("read"); ///< code of the day, and the time behind it
        const auto row = [](const char *name, const char *text, const char *format, const char *read) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(format) << QString::fromUtf8(read);
        };
        row("ISO", "2024-03-12", "", "2024-03-12");
        row("ISO with time", "2024-03-12T23:15", "", "2024-03-12 23:15:00");
        row("ISO with seconds and thousandths", "2024-03-12 23:15:01.000", "", "2024-03-12 23:15:01");
        row("day first", "12-3-2024", "", "2024-03-12");
        row("slashes", "12/03/2024", "", "2024-03-12");
        row("points and a time", "12.03.2024 23.15 uur", "", "2024-03-12 23:15:00");
        row("two-digit year of this century", "12-03-24", "", "2024-03-12");
        row("two-digit year of the last", "12-03-61", "", "1961-03-12");
        row("month in words", "3 maart 2024", "", "2024-03-03");
        row("month shortened, day of the week", "di 12 mrt 2024 om 8:05", "", "2024-03-12 08:05:00");
        row("eight digits", "20240312", "", "2024-03-12");
        row("eight digits, day first", "12032024", "", "2024-03-12");
        row("twelve digits", "202403122315", "", "2024-03-12 23:15:00");
        row("time without a sign", "12-03-2024 2315", "", "2024-03-12 23:15:00");
        row("only a year", "1985", "", "1985-00-00");
        row("year and month", "03-1985", "", "1985-03-00");
        row("unknown parts", "00-00-1985", "", "1985-00-00");
        row("unknown day", "19850300", "", "1985-03-00");
        row("nothing known", "00-00-0000", "", "");
        row("about", "omstreeks 1985", "", "~1985-00-00");
        row("unknown in words", "onbekend", "", "");
        row("empty", "  ", "", "");
        row("not in summer", "31-02-2024", "", "!impossible");
        row("no such month", "13/13/2024", "", "!impossible");
        row("no such hour", "12-03-2024 25:00", "", "!impossible");
        row("month in front is not guessed", "03/25/2024", "", "!impossible");
        row("a name", "Jansen", "", "!malformed");
        row("an offset", "2024-03-12T23:15+01:00", "", "!malformed");
        row("universal time", "2024-03-12T23:15:00Z", "", "!malformed");
        row("a number", "45363", "", "!malformed");
        row("format", "19081209", "yyyyMMdd", "1908-12-09");
        row("format, impossible", "19081309", "yyyyMMdd", "!impossible");
        row("format, unknown parts", "19080000", "yyyyMMdd", "1908-00-00");
        row("format, other text", "9-12-1908", "yyyyMMdd", "!malformed");
        row("format, something behind it", "190812091", "yyyyMMdd", "!malformed");
        row("format of the other side of the sea", "3/25/2024", "M/d/yyyy", "2024-03-25");
        row("format with a time", "25-3-2024 7:05", "d-M-yyyy H:mm", "2024-03-25 07:05:00");
        row("format with a month in words", "25 maart 24", "d MMMM yy", "2024-03-25");
        row("format with a T", "20240325T0705", "yyyyMMddTHHmm", "2024-03-25 07:05:00");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        const auto date = readListDate(text, format, 2026);
        QString read;
        if (!date)
            read = date.error().code == ErrorCode::ImpossibleDate ? QStringLiteral("!impossible")
                                                                  : QStringLiteral("!malformed");
        else
            read = date->date.toCode() + (date->time ? date->time->toString(QStringLiteral(" HH:mm:ss")) : QString());
        QTEST(read, "read");
    }

    void knowsFormats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("known");
        QTest::newRow("FEBRL") << QStringLiteral("yyyyMMdd") << true;
        QTest::newRow("Dutch") << QStringLiteral("d-M-yyyy HH:mm") << true;
        QTest::newRow("no year") << QStringLiteral("dd-MM") << false;
        QTest::newRow("other letters") << QStringLiteral("jjjjMMdd") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("five-digit years") << QStringLiteral("yyyyyMMdd") << false;
    }
    void knowsFormats()
    {
        QFETCH(QString, format);
        QTEST(isListDateFormat(format), "known");
    }
};

QTEST_GUILESS_MAIN(ListDateTest)
#include "test_listdate.moc"
