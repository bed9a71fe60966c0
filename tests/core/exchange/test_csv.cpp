#include "core/exchange/csv.h"
#include "core/exchange/csvwrite.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a list as "line:field|field", a fault behind it.
QStringList rowsOf(const QByteArray &bytes, const CsvHints &hints = {})
{
    const CsvText list = CsvText::of(bytes, hints);
    CsvReader reader = list.rows();
    CsvRow row;
    QStringList out;
    static const QStringList faults{QString(), QStringLiteral(" open-quote"), QStringLiteral(" text-after-quote"),
        QStringLiteral(" too-long"), QStringLiteral(" control")};
    while (reader.next(row))
        out.append(QStringLiteral("%1:%2%3")
                       .arg(row.line())
                       .arg(row.texts().join(u'|'), faults.at(static_cast<int>(row.fault()))));
    return out;
}

const CsvHints semicolon{';', CsvEncoding::Utf8};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("plain, LF") << QByteArray("a;b\n1;2\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2\r\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CR of an old Mac") << QByteArray("a;b\r1;2\r") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("no line end at the end") << QByteArray("a;b\n1;2") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("empty last field") << QByteArray("a;b;\n") << QStringList{u"1:a|b|"_s};
        QTest::newRow("blank lines are passed over, lines keep their number")
            << QByteArray("a;b\n\n;;\n  \n1;2\n") << QStringList{u"1:a|b"_s, u"5:1|2"_s};
        QTest::newRow("quotes") << QByteArray("\"a;b\";\"say \"\"no\"\"\"\n") << QStringList{u"1:a;b|say \"no\""_s};
        QTest::newRow("line breaks within quotes")
            << QByteArray("x;\"one\r\ntwo\nthree\"\ny;z\n") << QStringList{u"1:x|one\r\ntwo\nthree"_s, u"4:y|z"_s};
        QTest::newRow("a file behind another, with its mark") << QByteArray("a;b\n\xef\xbb\xbf"
                                                                            "c;d\n\xef\xbb\xbf\n")
                                                              << QStringList{u"1:a|b"_s, u"2:c|d"_s};
        QTest::newRow("blanks around a quoted field") << QByteArray("  \"a\"  ; b \n") << QStringList{u"1:a|b"_s};
        QTest::newRow("no-break spaces around a value") << QByteArray("\xc2\xa0"
                                                                      "a\xc2\xa0;b\n")
                                                        << QStringList{u"1:a|b"_s};
        QTest::newRow("a quote inside a word is a letter")
            << QByteArray("O\"Brien;b\n") << QStringList{u"1:O\"Brien|b"_s};
        QTest::newRow("empty quotes") << QByteArray("\"\";b\n") << QStringList{u"1:|b"_s};
        QTest::newRow("ragged rows are given as they are")
            << QByteArray("a;b\n1\n1;2;3\n") << QStringList{u"1:a|b"_s, u"2:1"_s, u"3:1|2|3"_s};
        QTest::newRow("text after a closing quote")
            << QByteArray("\"a\"x;b\n1;2\n") << QStringList{u"1:ax|b text-after-quote"_s, u"2:1|2"_s};
        QTest::newRow("a quote that is never closed costs its own line only")
            << QByteArray("a;b\n\"oops;2\n3;4\n") << QStringList{u"1:a|b"_s, u"2:\"oops|2 open-quote"_s, u"3:3|4"_s};
        QTest::newRow("nor when a later row has quotes of its own")
            << QByteArray("\"oops;2\n3;\"4\"\n5;6\n")
            << QStringList{u"1:\"oops|2 open-quote"_s, u"2:3|4"_s, u"3:5|6"_s};
        QTest::newRow("a NUL byte") << QByteArray("a\0b;c\n1;2\n", 10)
                                    << QStringList{u"1:a"_s + QChar(0) + u"b|c control"_s, u"2:1|2"_s};
        QTest::newRow("nothing at all") << QByteArray() << QStringList();
        QTest::newRow("only a quote") << QByteArray("\"") << QStringList{u"1:\" open-quote"_s};
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(bytes, semicolon), "rows");
    }

    void cutsOffWhatIsTooLong()
    {
        const QByteArray wide(200'000, 'x');
        const QStringList rows = rowsOf(wide + ";b\n1;2\n\"" + wide + "\";c\n3;4\n", semicolon);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.at(0).endsWith(QStringLiteral("x|b too-long")));
        QCOMPARE(rows.at(0).size(), csvFieldLimit + QStringLiteral("1:|b too-long").size());
        QCOMPARE(rows.at(1), QStringLiteral("2:1|2"));
        QVERIFY(rows.at(2).endsWith(QStringLiteral("|c open-quote")));
        QCOMPARE(rows.at(3), QStringLiteral("4:3|4"));
    }

    void keepsAtMostSoManyColumns()
    {
        const QStringList rows = rowsOf(QByteArray(5000, ';') + "x\n1;2\n", semicolon);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).endsWith(QStringLiteral("too-long")));
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("semicolons, commas in the names")
            << QByteArray("naam;geboren\nBerg, van der;1980\nVries, de;1981\n") << ';';
        QTest::newRow("commas") << QByteArray("name,born,town\nx,1980,y\n") << ',';
        QTest::newRow("tabs, commas in the names") << QByteArray("naam\tgeboren\nBerg, van der\t1980\n") << '\t';
        QTest::newRow("commas inside quotes do not count")
            << QByteArray("a;b\n\"1,2,3\";\"4,5\"\n\"1,2,3\";\"4,5\"\n") << ';';
        QTest::newRow("said on the first line") << QByteArray("sep=,\na;x,b\n1;x,2\n") << ',';
        QTest::newRow("one column") << QByteArray("a\nb\n") << ';';
    }
    void findsTheDelimiter()
    {
        QFETCH(QByteArray, bytes);
        QTEST(CsvText::of(bytes).format().delimiter, "delimiter");
    }

    void countsLinesAfterTheSeparatorLine()
    {
        QCOMPARE(rowsOf("sep=;\r\na;b\r\n1;2\r\n"), (QStringList{u"2:a|b"_s, u"3:1|2"_s}));
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvHints>("hints");
        QTest::addColumn<int>("encoding");
        const auto utf8 = static_cast<int>(CsvEncoding::Utf8);
        const auto windows = static_cast<int>(CsvEncoding::Windows1252);
        QTest::newRow("UTF-8") << QByteArray("Ren\xc3\xa9;\xe2\x82\xac\n") << CsvHints() << utf8;
        QTest::newRow("UTF-8 with its mark, whatever was said")
            << QByteArray("\xef\xbb\xbfRen\xc3\xa9;\xe2\x82\xac\n") << CsvHints{';', CsvEncoding::Windows1252} << utf8;
        QTest::newRow("Windows-1252") << QByteArray("Ren\xe9;\x80\n") << CsvHints() << windows;
        QTest::newRow("UTF-16, little end first") << QByteArray("\xff\xfeR\0e\0n\0\xe9\0;\0\xac\x20\n\0", 16)
                                                  << CsvHints() << static_cast<int>(CsvEncoding::Utf16);
        QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff\0R\0e\0n\0\xe9\0;\x20\xac\0\n", 16) << CsvHints()
                                               << static_cast<int>(CsvEncoding::Utf16);
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CsvHints, hints);
        QTEST(static_cast<int>(CsvText::of(bytes, hints).format().encoding), "encoding");
        QCOMPARE(rowsOf(bytes, hints), QStringList{QStringLiteral("1:Ren\u00e9|\u20ac")});
    }

    void bytesThatAreNoUtf8BecomeAMark()
    {
        QCOMPARE(rowsOf("a\xff;b\n", semicolon), QStringList{QStringLiteral("1:a\ufffd|b")});
    }

    void saysWhyAFileCannotBeRead()
    {
        const QTemporaryDir folder;
        QCOMPARE(CsvText::load(folder.filePath(QStringLiteral("none.csv"))).error().code, ErrorCode::NotFound);
        QVERIFY(!CsvText::load(folder.path()));
    }

    void neutralisesFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << QStringLiteral("=HYPERLINK(1)") << QStringLiteral("'=HYPERLINK(1)");
        QTest::newRow("plus") << QStringLiteral("+31612345678") << QStringLiteral("'+31612345678");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("CR") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
        QTest::newRow("LF") << QStringLiteral("\n=1") << QStringLiteral("\"'\n=1\"");
        QTest::newRow("blanks before it") << QStringLiteral("  =1") << QStringLiteral("'  =1");
        QTest::newRow("full width") << QStringLiteral("\uff1d1") << QStringLiteral("'\uff1d1");
        QTest::newRow("a date") << QStringLiteral("12-03-2024") << QStringLiteral("12-03-2024");
        QTest::newRow("a name") << QStringLiteral("'t Hart") << QStringLiteral("'t Hart");
        QTest::newRow("quotes") << QStringLiteral("a \"b\"; c") << QStringLiteral("\"a \"\"b\"\"; c\"");
        QTest::newRow("empty") << QString() << QString();
    }
    void neutralisesFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(csvRow({text}), written.toUtf8() + "\r\n");
        QCOMPARE(csvRow({QString(), text}), ';' + written.toUtf8() + "\r\n");
    }

    void readsBackWhatItWrote()
    {
        const QStringList fields{QStringLiteral("Ren\u00e9"), QStringLiteral("a;b"), QStringLiteral("c\r\nd"),
            QStringLiteral("\"e\""), QString(), QStringLiteral("f,g")};
        for (const char delimiter : {';', ',', '\t'}) {
            const CsvText list = CsvText::of(csvRow(fields, delimiter) + csvRow(fields, delimiter), {delimiter, {}});
            CsvReader reader = list.rows();
            CsvRow row;
            QVERIFY(reader.next(row) && reader.next(row));
            QCOMPARE(row.texts(), fields);
            QCOMPARE(row.fault(), CsvFault::None);
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "test_csv.moc"
