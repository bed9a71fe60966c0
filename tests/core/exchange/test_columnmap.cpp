#include "core/exchange/columnmap.h"

#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray febrl = R"({"id": "rec_id", "givenName": "given_name", "surname": "surname",
 "houseNumber": "street_number", "street": "address_1", "town": "suburb",
 "postcode": "postcode", "region": "state", "birthDate": {"column": "date_of_birth", "format": "yyyyMMdd"},
 "nationalId": "soc_sec_id"})";
const QByteArray febrlList =
    "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, "
    "soc_sec_id\nrec-223-org, , waller, 6, tullaroop street, willaroo, st james, 4011, wa, 19081209, 6988048\n";

Result<MappedList> opened(const CsvText &list, const QByteArray &map)
{
    const auto read = ColumnMap::fromJson(map, QStringLiteral("map.json"));
    return read ? MappedList::open(list, *read, QStringLiteral("list.csv"), 2026)
                : Result<MappedList>(tl::unexpected(read.error()));
}

} // namespace

class ColumnMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFebrl()
    {
        const CsvText list = CsvText::of(febrlList);
        auto rows = opened(list, febrl);
        QVERIFY(rows);
        QVERIFY(rows->next());
        QCOMPARE(rows->line(), 2);
        QCOMPARE(rows->value(ListField::Id), QStringLiteral("rec-223-org"));
        QCOMPARE(rows->value(ListField::GivenName), QString());
        QCOMPARE(rows->value(ListField::Surname), QStringLiteral("waller"));
        QCOMPARE(rows->value(ListField::NationalId), QStringLiteral("6988048"));
        QCOMPARE(rows->date(ListField::BirthDate)->date.toCode(), QStringLiteral("1908-12-09"));
        QVERIFY(!rows->has(ListField::Phone));
        QCOMPARE(rows->value(ListField::Phone), QString());
        QCOMPARE(rows->columnOf(ListField::BirthDate), QStringLiteral("date_of_birth"));
        QVERIFY(!rows->next());
    }

    void refusesMaps_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not JSON") << QByteArray("{\n\"id\": x}") << 2
                                  << QStringLiteral("value, object or array expected");
        QTest::newRow("a list") << QByteArray("[]") << 1 << QStringLiteral("a map is an object");
        QTest::newRow("empty") << QByteArray("{}") << 1 << QStringLiteral("names no column");
        QTest::newRow("nothing at all") << QByteArray() << 1 << QString();
        QTest::newRow("unknown field") << QByteArray("{\"id\": \"a\",\n\"achternaam\": \"b\"}") << 2
                                       << QStringLiteral("unknown field \"achternaam\"");
        QTest::newRow("a number for a column") << QByteArray("{\n\n\"id\": 4}") << 3 << QStringLiteral("\"id\"");
        QTest::newRow("an empty column") << QByteArray("{\"id\": \" \"}") << 1 << QStringLiteral("either a column");
        QTest::newRow("a column and a fixed value")
            << QByteArray("{\"source\": {\"column\": \"a\", \"fixed\": \"b\"}}") << 1 << QStringLiteral("either");
        QTest::newRow("unknown detail") << QByteArray("{\"id\": {\"column\": \"a\",\n\"kolom\": \"b\"}}") << 2
                                        << QStringLiteral("unknown key \"kolom\"");
        QTest::newRow("no format of a date") << QByteArray("{\"birthDate\": {\"column\": \"a\", \"format\": \"qq\"}}")
                                             << 1 << QStringLiteral("no format of a date");
        QTest::newRow("a format where there is no date")
            << QByteArray("{\"surname\": {\"column\": \"a\", \"format\": \"yyyy\"}}") << 1
            << QStringLiteral("no format of a date");
        QTest::newRow("delimiter") << QByteArray("{\"id\": \"a\",\n\"delimiter\": \"|\"}") << 2
                                   << QStringLiteral("delimiter");
        QTest::newRow("encoding") << QByteArray("{\"id\": \"a\", \"encoding\": \"ebcdic\"}") << 1
                                  << QStringLiteral("encoding");
        QTest::newRow("values that are no texts")
            << QByteArray("{\"kind\": {\"column\": \"a\", \"values\": {\"x\": []}}}") << 1 << QStringLiteral("values");
        QTest::newRow("values of no column")
            << QByteArray("{\"id\": \"a\", \"values\": {\"kind\": {\"x\": \"y\"}}}") << 1 << QStringLiteral("values");
        QTest::newRow("a key twice") << QByteArray("{\"id\": \"a\",\n\"id\": \"b\"}") << 2 << QString();
        QTest::newRow("nested without end") << QByteArray(5000, '[') << 1 << QString();
    }
    void refusesMaps()
    {
        QFETCH(QByteArray, map);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const auto read = ColumnMap::fromJson(map, QStringLiteral("map.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MalformedInput);
        QCOMPARE(read.error().where, QStringLiteral("map.json"));
        QCOMPARE(read.error().line, line);
        QVERIFY2(read.error().detail.contains(reason, Qt::CaseInsensitive), qPrintable(read.error().detail));
    }

    void saysWhichColumnIsAbsentBeforeAnyRow()
    {
        const CsvText list = CsvText::of("\n\nid;naam\n1;x\n");
        const auto rows = opened(list, R"({"id": "id", "surname": "achternaam"})");
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::MissingField);
        QCOMPARE(rows.error().where, QStringLiteral("list.csv"));
        QCOMPARE(rows.error().line, 3);
        QVERIFY(rows.error().detail.contains(QStringLiteral("\"achternaam\" (surname)")));
    }

    void refusesAColumnThatIsThereTwice()
    {
        const CsvText list = CsvText::of("id;naam;naam\n1;x;y\n");
        QCOMPARE(opened(list, R"({"surname": "naam"})").error().code, ErrorCode::DuplicateId);
        QVERIFY(opened(list, R"({"id": "id"})"));
    }

    void refusesAListWithoutAHeader()
    {
        const CsvText list = CsvText::of("\n\n");
        QCOMPARE(opened(list, R"({"id": "id"})").error().code, ErrorCode::MissingField);
    }

    void namesAreComparedWithoutBlanks()
    {
        const CsvText list = CsvText::of("\xef\xbb\xbf id ; \" achternaam \" \n1;x\n");
        auto rows = opened(list, R"({"id": " id", "surname": "achternaam  "})");
        QVERIFY(rows);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(ListField::Surname), QStringLiteral("x"));
    }

    void putsCodesIntoOurs_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::newRow("beside the column")
            << QByteArray(R"({"kind": {"column": "soort", "values": {"V": "extension", "": "order", "1": true}}})");
        QTest::newRow("in one place for all")
            << QByteArray(R"({"kind": "soort", "values": {"kind": {"V": "extension", "": "order", "1": true}}})");
    }
    void putsCodesIntoOurs()
    {
        QFETCH(QByteArray, map);
        const CsvText list = CsvText::of("id;soort\n1;V\n2; v \n3;\n4;order\n5;1\n");
        auto rows = opened(list, map);
        QVERIFY(rows);
        QStringList kinds;
        while (rows->next())
            kinds.append(rows->value(ListField::Kind));
        QCOMPARE(kinds, (QStringList{u"extension"_s, u"extension"_s, u"order"_s, u"order"_s, u"true"_s}));
    }

    void oneValueForAllRows()
    {
        const CsvText list = CsvText::of("id\n1\n");
        auto rows = opened(list, R"({"id": "id", "source": {"fixed": "politie"}})");
        QVERIFY(rows);
        QVERIFY(rows->has(ListField::Source));
        QVERIFY(rows->next());
        QCOMPARE(rows->value(ListField::Source), QStringLiteral("politie"));
    }

    void tellsRowsOfAnotherWidth_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<bool>>("wide");
        QTest::newRow("as the header") << QByteArray("a;b\n1;2\n1\n1;2;3\n1;2;;\n")
                                       << QList<bool>{true, false, false, false};
        QTest::newRow("a delimiter at the end of every row but the header")
            << QByteArray("a;b\n1;2;\n1;2;\n1;2;3\n1;2;;\n1;2\n") << QList<bool>{true, true, false, false, true};
    }
    void tellsRowsOfAnotherWidth()
    {
        QFETCH(QByteArray, bytes);
        const CsvText list = CsvText::of(bytes);
        auto rows = opened(list, R"({"id": "a"})");
        QVERIFY(rows);
        QList<bool> wide;
        while (rows->next())
            wide.append(rows->isAsWide());
        QTEST(wide, "wide");
    }

    void readsBackWhatItWrote()
    {
        const auto map = ColumnMap::fromJson(
            R"({"id": "a", "birthDate": {"column": "b", "format": "yyyyMMdd"}, "source": {"fixed": ""},
                "kind": {"column": "c", "values": {"x": "order", "y": "extension"}},
                "delimiter": "\t", "encoding": "Windows-1252"})",
            QStringLiteral("map.json"));
        QVERIFY(map);
        QCOMPARE(map->hints, (CsvHints{'\t', CsvEncoding::Windows1252}));
        QCOMPARE(*ColumnMap::fromJson(map->toJson(), {}), *map);
    }
};

QTEST_GUILESS_MAIN(ColumnMapTest)
#include "test_columnmap.moc"
