#include "core/domain/codes.h"
#include "core/exchange/listwords.h"
#include "core/exchange/stagedlist.h"

#include <QFile>
#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Result<StagedList> staged(const QByteArray &list, const QByteArray &map, ListKind kind = ListKind::Orders)
{
    const auto read = ColumnMap::fromJson(map, u"map.json"_s);
    return read ? stage(CsvText::of(list, read->hints), *read, kind, u"list.csv"_s, today)
                : Result<StagedList>(tl::unexpected(read.error()));
}

/// "column: reason" of every problem of a row.
QStringList problemsOf(const StagedRow &row)
{
    QStringList out;
    for (const RowProblem &one : row.problems)
        out.append(one.column + u": "_s + toCode(one.reason));
    return out;
}

const StagedRow *rowAt(const StagedList &list, int line)
{
    for (const StagedRow &row : list.rows) {
        if (row.line == line)
            return &row;
    }
    return nullptr;
}

} // namespace

class StagedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile list(QStringLiteral(REGIE_TEST_DATA "/import/thv-rommelig.csv"));
        QFile map(QStringLiteral(REGIE_TEST_DATA "/import/thv-rommelig.map.json"));
        QVERIFY(list.open(QIODevice::ReadOnly) && map.open(QIODevice::ReadOnly));
        const auto read = staged(list.readAll(), map.readAll());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        m_messy = *read;
    }

    void readsTheMessyList()
    {
        QCOMPARE(m_messy.format, (CsvFormat{';', CsvEncoding::Windows1252}));
        QCOMPARE(m_messy.rows.size(), 15);
    }

    void listsRowsThatStayOut_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("impossible date") << 8 << QStringList{u"Datum/tijd oplegging: impossible-date"_s};
        QTest::newRow("a field too many") << 9 << QStringList{u": other-width"_s};
        QTest::newRow("unknown kind") << 11 << QStringList{u"Soort: unknown-value"_s};
        QTest::newRow("open quote") << 12 << QStringList{u": open-quote"_s};
        QTest::newRow("nobody") << 18 << QStringList{u": nobody-named"_s};
        QTest::newRow("no date") << 19 << QStringList{u"Datum/tijd oplegging: date-missing"_s};
    }
    void listsRowsThatStayOut()
    {
        QFETCH(int, line);
        const StagedRow *row = rowAt(m_messy, line);
        QVERIFY(row);
        QVERIFY(row->isRefused());
        QTEST(problemsOf(*row), "problems");
    }

    void theOthersGoIn()
    {
        int refused = 0;
        for (const StagedRow &row : std::as_const(m_messy.rows))
            refused += row.isRefused() ? 1 : 0;
        QCOMPARE(refused, 6);
    }

    void rowsOfOneEventAreItsPersons()
    {
        const StagedEvent &event = m_messy.events.at(rowAt(m_messy, 2)->event);
        QCOMPARE(event.number(), u"THV-101"_s);
        QCOMPARE(event.rows, (QList<int>{0, 1}));
        QCOMPARE(event.order()->imposedAt, (LocalDateTime{QDate(2026, 9, 4), QTime(23, 15)}));
        QVERIFY(event.order()->timeKnown);
        QVERIFY(!event.order()->extendedUntil);
        QCOMPARE(event.order()->dwelling.houseNumber, u"14"_s);
        QCOMPARE(event.order()->dwelling.addition, u"a"_s);
        QCOMPARE(event.order()->source, u"coördinatiepool Haaglanden"_s);
        const Mention &stayed = m_messy.rows.at(0).mention;
        QCOMPARE(stayed.role, EventRole::Stayed);
        QCOMPARE(stayed.name, (PersonName{u"Sanne"_s, u"van der"_s, u"Berg"_s}));
        QCOMPARE(stayed.birthDate.toCode(), u"1984-03-12"_s);
        const Mention &putOut = m_messy.rows.at(1).mention;
        QCOMPARE(putOut.name, (PersonName{u"Reinoud"_s, u"van"_s, u"Duinroos"_s}));
        QCOMPARE(putOut.bsn, u"111222333"_s);
        QCOMPARE(putOut.sourceRecordId, u"R-002"_s);
    }

    void readsLettersOfWindows()
    {
        const StagedRow *row = rowAt(m_messy, 5);
        QCOMPARE(row->mention.asWritten, u"René Šaricova"_s);
        QCOMPARE(row->mention.birthDate.toCode(), u"1977-05-03"_s);
    }

    void anEndPastTheTenthDayIsAnExtension()
    {
        const BarringOrder &order = *m_messy.events.at(rowAt(m_messy, 5)->event).order();
        QCOMPARE(order.imposedAt, (LocalDateTime{QDate(2026, 8, 1), QTime(2, 10)}));
        QCOMPARE(order.extendedUntil, (LocalDateTime{QDate(2026, 8, 29), QTime(2, 10)}));
        QCOMPARE(order.status, OrderStatus::Extended);
    }

    void anEndWithoutATimeIsAtTheHourOfImposing_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("ended");
        const auto row = [](const char *name, const char *rows, const QString &until, const QString &ended) {
            QTest::newRow(name) << QByteArray(rows) << until << ended;
        };
        row("extended", "Z1;A B;17-2-2023 20:00;17-3-2023;;", u"2023-03-17T20:00"_s, {});
        row("extended, with a time", "Z1;A B;17-2-2023 20:00;17-3-2023 18:30;;", u"2023-03-17T18:30"_s, {});
        row("withdrawn", "Z1;A B;17-2-2023 20:00;;20-2-2023;ingetrokken", {}, u"2023-02-20T20:00"_s);
        row("the hour is on a later row", "Z1;A B;17-2-2023;17-3-2023;;\nZ1;C D;17-2-2023 20:00;;;",
            u"2023-03-17T20:00"_s, {});
        row("the end is on a later row", "Z1;A B;17-2-2023 20:00;;;\nZ1;C D;17-2-2023;17-3-2023;;",
            u"2023-03-17T20:00"_s, {});
        row("no hour is known", "Z1;A B;17-2-2023;17-3-2023;;", u"2023-03-17T00:00"_s, {});
    }

    void anEndWithoutATimeIsAtTheHourOfImposing()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, until);
        QFETCH(QString, ended);
        const auto list = staged("zaak;naam;op;tot;einde;stand\n" + rows + "\n",
            R"({"event": "zaak", "fullName": "naam", "imposedAt": "op", "extendedUntil": "tot", "endsAt": "einde",
                "status": "stand"})");
        QVERIFY(list);
        QCOMPARE(list->events.size(), 1);
        const BarringOrder &order = *list->events.constFirst().order();
        QCOMPARE(order.extendedUntil ? order.extendedUntil->toIso() : QString(), until);
        QCOMPARE(order.endedAt ? order.endedAt->toIso() : QString(), ended);
    }

    void anExtensionIsAnEventOfItsOwn()
    {
        const StagedRow *order = rowAt(m_messy, 5);
        const StagedRow *extension = rowAt(m_messy, 16);
        QVERIFY(order->event != extension->event);
        QCOMPARE(m_messy.events.at(extension->event).order()->kind, OrderKind::Extension);
    }

    void aTimeOnALaterRowCompletesTheEvent()
    {
        const StagedEvent &event = m_messy.events.at(rowAt(m_messy, 6)->event);
        QCOMPARE(event.order()->imposedAt, (LocalDateTime{QDate(2026, 6, 12), QTime(8, 30)}));
        QVERIFY(rowAt(m_messy, 17)->repeats);
        QVERIFY(event.order()->timeKnown);
    }

    void withoutANumberRowsOfOneHouseholdAndMomentAreOneEvent()
    {
        const auto list =
            staged("hh;naam;dag\n7;A B;1-2-2026\n7;C B;1-2-2026\n7;A B;1-3-2026\n;D E;1-2-2026\n;F G;1-2-2026\n",
                R"({"household": "hh", "fullName": "naam", "imposedAt": "dag"})");
        QVERIFY(list);
        QCOMPARE(list->events.size(), 4);
        QCOMPARE(list->events.at(0).rows, (QList<int>{0, 1}));
        QCOMPARE(list->rows.at(0).mention.role, EventRole::Other);
        QCOMPARE(list->rows.at(2).mention.role, EventRole::PutOut);
    }

    void aRowThatStandsTwiceInItsEventAddsNobody()
    {
        const auto list = staged("id;zaak;naam;rol;dag\n1;7;A B;kind;1-2-2026\n1;7;A B;;1-2-2026\n;7;C B;;1-2-2026\n"
                                 ";7;C B;;1-2-2026\n;7;C B;kind;1-2-2026\n",
            R"({"id": "id", "event": "zaak", "fullName": "naam", "role": "rol", "imposedAt": "dag"})");
        QVERIFY(list);
        QCOMPARE(list->events.size(), 1);
        QCOMPARE(list->events.at(0).rows, (QList<int>{0, 2, 4}));
        QVERIFY(list->rows.at(1).repeats && list->rows.at(3).repeats && !list->rows.at(4).repeats);
    }

    void aRowThatSaysAnotherDayOfItsEventStaysOut()
    {
        const auto list = staged("zaak;naam;dag\n7;A B;1-2-2026\n7;C B;2-2-2026\n",
            R"({"event": "zaak", "fullName": "naam", "imposedAt": "dag"})");
        QVERIFY(list);
        QCOMPARE(problemsOf(list->rows.at(1)), QStringList{u"dag: event-differs"_s});
        QVERIFY(list->rows.at(1).isRefused());
        QVERIFY(!list->rows.at(0).isRefused());
    }

    void readsReports()
    {
        const auto list = staged("id;naam;op;soort;nieuw;incident;gecheckt;gem\n"
                                 "1;A B;1-2-2026;vervolgmelding;ja;I1;nee;GM0518\n"
                                 "2;C D;1-2-2026;advies;;;ja;Leiden\n3;E F;morgen;melding;;;ja;599\n",
            R"({"id": "id", "fullName": "naam", "receivedOn": "op", "kind": "soort", "newIncident": "nieuw",
                "incident": "incident", "verified": "gecheckt", "municipality": "gem"})",
            ListKind::Reports);
        QVERIFY(list);
        const VtReport &first = *list->events.at(0).report();
        QCOMPARE(first.kind, VtReportKind::FollowUp);
        QCOMPARE(first.newIncident, std::optional<bool>(true));
        QCOMPARE(first.incident, u"I1"_s);
        QVERIFY(!first.verified);
        QCOMPARE(first.municipality, u"GM0518"_s);
        QCOMPARE(list->events.at(1).report()->kind, VtReportKind::Advice);
        QCOMPARE(list->events.at(1).municipalityName, u"Leiden"_s);
        QCOMPARE(problemsOf(list->rows.at(2)), QStringList{u"op: not-a-date"_s});
    }

    void asksForADayOfTheEvent()
    {
        const auto list = staged("id\n1\n", R"({"id": "id"})");
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::MissingField);
        QVERIFY(staged("id;d\n1;1-1-2026\n", R"({"id": "id", "eventDate": "d"})"));
    }

    void stopsWhenAsked()
    {
        const auto map = ColumnMap::fromJson(R"({"id": "id", "eventDate": "d"})", u"map.json"_s);
        QByteArray rows("id;d\n");
        for (int i = 0; i < 2000; ++i)
            rows += "1;1-1-2026\n";
        int looks = 0;
        const auto list = stage(CsvText::of(rows), *map, ListKind::Orders, u"list.csv"_s, today, [&looks](double) {
            ++looks;
            return looks < 2;
        });
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Cancelled);
        QCOMPARE(looks, 2);
    }

    void knowsTheWordsOfLists()
    {
        QCOMPARE(roleOf(u"Uithuisgeplaatste"), std::optional(EventRole::PutOut));
        QCOMPARE(roleOf(u"put-out"), std::optional(EventRole::PutOut));
        QCOMPARE(roleOf(u"buurman"), std::nullopt);
        QCOMPARE(orderStatusOf(u"Ingetrokken"), std::optional(OrderStatus::Withdrawn));
        QCOMPARE(reportKindOf(u"hermelding"), std::optional(VtReportKind::Repeat));
        QCOMPARE(sexOf(u"V"), std::optional(Sex::Female));
        QCOMPARE(truthOf(u"Nee"), std::optional(false));
        QCOMPARE(truthOf(u"misschien"), std::nullopt);
    }

private:
    StagedList m_messy;
};

QTEST_GUILESS_MAIN(StagedListTest)
#include "test_stagedlist.moc"
