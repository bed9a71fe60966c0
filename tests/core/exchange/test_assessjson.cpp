#include "core/exchange/assessjson.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

/// Lines of `assess`: what is read, what is forgiven, and what is refused where.
class AssessJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAWholeLine()
    {
        QByteArray text = "{'id': 'a\\u00e9', 'referenceDate': '2024-05-14', 'municipality': 'GM0518',"
                          " 'channel': 'safe-home', 'later': {'unknown': [1, 2]},"
                          " 'barringOrders': [{'id': 'o1', 'imposedAt': '2024-05-11T20:15:30', 'kind': 'extension',"
                          " 'status': 'extended', 'verified': false}, {'id': 'o2', 'imposedAt': '2024-05-11'}],"
                          " 'vtReports': [{'id': 'o1', 'receivedOn': '2024-05-12', 'kind': 'follow-up',"
                          " 'newIncident': true, 'convertedToAdvice': true, 'incident': 'i', 'verified': false}],"
                          " 'facts': {'highRisk': 'yes', 'notMotivatable': 'no', 'networkStalled': 'unknown'}}";
        const auto input = exchange::inputFromJson(text.replace('\'', '"'));
        QVERIFY(input);
        QCOMPARE(input->id, u"aé"_s);
        QCOMPARE(input->channel, std::optional(Channel::SafeHome));
        QCOMPARE(input->barringOrders[0].imposedAt.toIso(), u"2024-05-11T20:15:30"_s);
        QCOMPARE(input->barringOrders[0].kind, OrderKind::Extension);
        QVERIFY(!input->barringOrders[0].verified && input->barringOrders[1].verified);
        QCOMPARE(input->vtReports[0].newIncident, std::optional(true));
        QVERIFY(input->vtReports[0].convertedToAdvice);
        QCOMPARE(input->facts[static_cast<std::size_t>(Fact::HighRisk)], Answer::Yes);
        QCOMPARE(input->facts[static_cast<std::size_t>(Fact::NotMotivatable)], Answer::No);
        QCOMPARE(input->facts[static_cast<std::size_t>(Fact::AcuteDanger)], Answer::Unknown);
    }

    void nullEqualsAbsent()
    {
        const auto input = exchange::inputFromJson(R"({"id": "a", "referenceDate": "2024-05-14", "municipality": null,
            "channel": null, "barringOrders": null, "facts": {"highRisk": null},
            "vtReports": [{"id": "r", "receivedOn": "2024-05-12", "kind": "first", "newIncident": null, "incident": null,
                "verified": null, "convertedToAdvice": null}]})");
        QVERIFY(input);
        QVERIFY(!input->channel && input->municipality.isEmpty() && input->barringOrders.isEmpty());
        QVERIFY(!input->vtReports[0].newIncident && input->vtReports[0].verified);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const char *where) {
            QTest::newRow(name) << text << static_cast<int>(code) << QString::fromLatin1(where);
        };
        const auto with = [](const char *more) {
            return QByteArray(R"({"id": "a", "referenceDate": "2024-05-14", )") + more + '}';
        };
        using enum ErrorCode;
        row("no JSON", "hello", MalformedInput, "");
        row("half an object", "{\"id\": \"a\"", MalformedInput, "");
        row("a list", "[]", MalformedInput, "");
        row("a number", "7", MalformedInput, "");
        row("two objects", "{} {}", MalformedInput, "");
        row("broken UTF-8", "{\"id\": \"\xff\"}", MalformedInput, "");
        row("nothing in it", "{}", MissingField, "id");
        row("no id", R"({"referenceDate": "2024-05-14"})", MissingField, "id");
        row("an id that is a number", R"({"id": 7, "referenceDate": "2024-05-14"})", UnknownValue, "id");
        row("no reference date", R"({"id": "a"})", MissingField, "referenceDate");
        row("an impossible reference date", R"({"id": "a", "referenceDate": "2023-02-29"})", ImpossibleDate,
            "referenceDate");
        row("a reference date with a time", R"({"id": "a", "referenceDate": "2023-02-28T10:00"})", MalformedInput,
            "referenceDate");
        row("a municipality by name", with(R"("municipality": "Delft")"), UnknownValue, "municipality");
        row("a municipality of five digits", with(R"("municipality": "GM05031")"), UnknownValue, "municipality");
        row("an empty municipality", with(R"("municipality": "")"), UnknownValue, "municipality");
        row("a municipality in lower case", with(R"("municipality": "gm0503")"), UnknownValue, "municipality");
        row("an unknown channel", with(R"("channel": "post")"), UnknownValue, "channel");
        row("orders that are no list", with(R"("barringOrders": {})"), UnknownValue, "barringOrders");
        row("an order that is no object", with(R"("barringOrders": ["o"])"), UnknownValue, "barringOrders");
        row("an order without an id", with(R"("barringOrders": [{"imposedAt": "2024-01-01"}])"), MissingField,
            "barringOrders[0].id");
        row("an order without a date", with(R"("barringOrders": [{"id": "o"}])"), MissingField,
            "barringOrders[0].imposedAt");
        row("an order on 31 April", with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-31"}])"),
            ImpossibleDate, "barringOrders[0].imposedAt");
        row("an order at 24 o'clock", with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30T24:00"}])"),
            ImpossibleDate, "barringOrders[0].imposedAt");
        row("an order with an offset", with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30T10:00+02:00"}])"),
            MalformedInput, "barringOrders[0].imposedAt");
        row("an unknown kind", with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30", "kind": "x"}])"),
            UnknownValue, "barringOrders[0].kind");
        row("an unknown status", with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30", "status": "x"}])"),
            UnknownValue, "barringOrders[0].status");
        row("verified in words",
            with(R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30", "verified": "yes"}])"), UnknownValue,
            "barringOrders[0].verified");
        row("two orders with one id",
            with(
                R"("barringOrders": [{"id": "o", "imposedAt": "2024-04-30"}, {"id": "o", "imposedAt": "2024-04-29"}])"),
            DuplicateId, "barringOrders");
        row("a report without a kind", with(R"("vtReports": [{"id": "r", "receivedOn": "2024-04-30"}])"), MissingField,
            "vtReports[0].kind");
        row("the second report wrong",
            with(
                R"("vtReports": [{"id": "r", "receivedOn": "2024-04-30", "kind": "first"}, {"id": "s", "receivedOn": "30-04-2024", "kind": "first"}])"),
            MalformedInput, "vtReports[1].receivedOn");
        row("two reports with one id",
            with(
                R"("vtReports": [{"id": "r", "receivedOn": "2024-04-30", "kind": "first"}, {"id": "r", "receivedOn": "2024-04-30", "kind": "first"}])"),
            DuplicateId, "vtReports");
        row("an unknown fact", with(R"("facts": {"rich": "yes"})"), UnknownValue, "facts");
        row("an answer that is none", with(R"("facts": {"highRisk": "perhaps"})"), UnknownValue, "facts");
        row("an answer that is true", with(R"("facts": {"highRisk": true})"), UnknownValue, "facts");
        row("facts that are a list", with(R"("facts": [])"), UnknownValue, "facts");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, where);
        const auto input = exchange::inputFromJson(text);
        QVERIFY(!input);
        QCOMPARE(static_cast<int>(input.error().code), code);
        QCOMPARE(input.error().where, where);
    }

    void anAnswerOfSomebodyElseIsRefused()
    {
        for (const char *text : {"", "{}", "[]", R"({"id": "a", "advice": "icm"})"})
            QVERIFY(!exchange::assessmentFromJson(QByteArrayView(text)));
    }
};

QTEST_GUILESS_MAIN(AssessJsonTest)
#include "test_assessjson.moc"
