#include "core/base/checkedjson.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

/// Files of the region say where they are wrong: file, line, reason.
class CheckedJsonTest : public QObject
{
    Q_OBJECT

    static void readAll(JsonText &text)
    {
        JsonObject object(text);
        (void)object.text("name");
        (void)object.number("days", 1, 28);
        (void)object.flag("hard");
        (void)object.date("from");
        (void)object.texts("list");
        object.close();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatIsRight()
    {
        JsonText text(R"({"name": "é", "days": 10, "hard": true, "from": "2024-02-29", "list": ["a"]})", u"x.json"_s);
        JsonObject object(text);
        QCOMPARE(object.text("name"), u"é"_s);
        QCOMPARE(object.number("days", 1, 28), 10);
        QVERIFY(object.flag("hard"));
        QCOMPARE(object.date("from"), QDate(2024, 2, 29));
        QCOMPARE(object.texts("list"), QStringList{u"a"_s});
        QVERIFY(!object.has("nothing"));
        object.close();
        QVERIFY(!text.failed());
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *days, const char *rest, int line, const char *reason) {
            const QByteArray text =
                QByteArray("{\n\"name\": \"x\",\n\"days\": ") + days + ",\n\"hard\": true,\n" + rest + "\n}";
            QTest::newRow(name) << text << line << QString::fromLatin1(reason);
        };
        const char *good = "\"from\": \"2024-01-01\", \"list\": []";
        row("a number that is a text", "\"10\"", good, 3, "\"days\" must be a whole number");
        row("a number that is too large", "29", good, 3, "\"days\" must be from 1 to 28");
        row("half a day", "1.5", good, 3, "\"days\" must be a whole number");
        row("a missing key", "10", "\"from\": \"2024-01-01\"", 1, "\"list\" is missing");
        row("an impossible date", "10", "\"from\": \"2024-02-30\", \"list\": []", 5,
            "\"from\" is not a date that exists");
        row("an unknown key", "10", "\"from\": \"2024-01-01\", \"list\": [],\n\"color\": 1", 6,
            "unknown key \"color\"");
        row("a list with a number in it", "10", "\"from\": \"2024-01-01\",\n\"list\": [\"a\",\n7]", 7,
            "\"list\" must be a list of texts");
        QTest::newRow("a trailing comma")
            << QByteArray("{\n\"name\": \"x\",\n}") << 3 << u"Missing '}' or object member name"_s;
        QTest::newRow("a key twice") << QByteArray("{\n\"name\": \"x\",\n\"name\": \"y\"}") << 3
                                     << u"Duplicate key: 'name'"_s;
        QTest::newRow("a list at the top") << QByteArray("[]") << 1 << u"an object is expected here"_s;
        QTest::newRow("nothing") << QByteArray() << 1 << QString();
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']') << 1 << u"nested too deeply"_s;
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, reason);
        JsonText json(text, u"x.json"_s);
        readAll(json);
        QVERIFY(json.failed());
        QCOMPARE(json.error()->code, ErrorCode::RegionDataInvalid);
        QCOMPARE(json.error()->where, u"x.json"_s);
        QCOMPARE(json.error()->line, line);
        if (!reason.isEmpty())
            QCOMPARE(json.error()->detail, reason);
    }
};

QTEST_GUILESS_MAIN(CheckedJsonTest)
#include "test_checkedjson.moc"
