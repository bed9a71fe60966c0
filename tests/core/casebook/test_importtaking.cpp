#include "core/casebook/importtaking.h"
#include "core/domain/codes.h"
#include "core/exchange/dossiermerge.h"
#include "core/store/identity.h"
#include "core/store/receivedreader.h"
#include "core/store/verify.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/later.h"

#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray orderColumns = R"({"id": "id", "event": "zaak", "fullName": "naam", "birthDate": "geboren",
    "role": "rol", "imposedAt": "op", "endsAt": "eind", "status": "status", "extendedUntil": "tot",
    "verified": "zeker", "source": {"fixed": "politie"}})";
const QByteArray orderHead = "id;zaak;naam;geboren;rol;op;eind;status;tot;zeker\n";
const QByteArray reportColumns = R"({"id": "id", "event": "zaak", "fullName": "naam", "birthDate": "geboren",
    "receivedOn": "op", "kind": "soort", "status": "status", "newIncident": "nieuw", "incident": "incident",
    "source": {"fixed": "Veilig Thuis"}})";
const QByteArray reportHead = "id;zaak;naam;geboren;op;soort;status;nieuw;incident\n";

/// A vault that takes lists in.
struct Home
{
    PracticeVault practice{};
    std::unique_ptr<Casebook> book = std::make_unique<Casebook>(*practice.vault, practice.region);

    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &list, ListKind kind)
    {
        const bool orders = kind == ListKind::Orders;
        const auto columns = ColumnMap::fromJson(orders ? orderColumns : reportColumns, u"map.json"_s);
        const auto staged = stage(CsvText::of((orders ? orderHead : reportHead) + list, columns->hints), *columns, kind,
            u"list.csv"_s, practice.clock.today());
        if (!staged)
            return tl::unexpected(staged.error());
        return casebook::planImport(practice.vault->read(), practice.vault->viewer(), practice.region, *staged,
            {practice.ids, practice.clock.now(), practice.vault->user().id});
    }
    [[nodiscard]] bool import(const QByteArray &list, ListKind kind = ListKind::Orders)
    {
        auto planned = plan(list, kind);
        return planned && casebook::recordImport(*practice.vault, *planned);
    }
    /// What the rows of @p list say otherwise, as "line field ours>theirs".
    [[nodiscard]] QStringList told(const QByteArray &list, ListKind kind = ListKind::Orders)
    {
        QStringList out;
        const auto planned = plan(list, kind);
        for (const ImportRow &row : planned ? planned->rows : QList<ImportRow>()) {
            for (const RowDifference &one : row.differences)
                out.append(u"%1 %2 %3>%4"_s.arg(row.line).arg(toCode(one.field), one.ours, one.theirs));
        }
        return out;
    }
    [[nodiscard]] QList<RowDifference> news(const QByteArray &list, ListKind kind = ListKind::Orders)
    {
        QList<RowDifference> out;
        const auto planned = plan(list, kind);
        for (const ImportRow &row : planned ? planned->rows : QList<ImportRow>())
            out.append(row.differences);
        return out;
    }
    [[nodiscard]] Result<QList<Effect>> take(const QList<RowDifference> &values)
    {
        return answerOf(casebook::takeListedLater(*book, values, u"lijst van politie"_s));
    }
    [[nodiscard]] QList<store::PersonRow> called(const QString &word) const
    {
        store::PersonQuery query;
        query.nameKeys = {word};
        return *practice.vault->read().lookUp(practice.vault->viewer(), query);
    }
    [[nodiscard]] BarringOrder order(const QString &word) const
    {
        return practice.vault->read()
            .ordersOfPersons(practice.vault->viewer(), {called(word).at(0).person.id})
            ->at(0)
            .order;
    }
    [[nodiscard]] VtReport report(const QString &word) const
    {
        return practice.vault->read()
            .reportsOfPersons(practice.vault->viewer(), {called(word).at(0).person.id})
            ->at(0)
            .report;
    }
};

QList<RowDifference> only(const QList<RowDifference> &values, MergeField field)
{
    QList<RowDifference> out;
    for (const RowDifference &one : values) {
        if (one.field == field)
            out.append(one);
    }
    return out;
}

} // namespace

/// What a later list says otherwise of a known event, taken over by a person.
class ImportTakingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The values of a known order that a later list gives otherwise, one by one.
    void aValueOfAnOrderIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("first"); // imposed, ends, status, extended until, verified
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<MergeField>("field");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("annulled from the start")
            << QByteArray("1-11-2026 23:15;;in-force;;ja") << QByteArray("1-11-2026 23:15;;annulled-from-start;;ja")
            << MergeField::Status << u"annulled-from-start"_s;
        QTest::newRow("withdrawn, only the status")
            << QByteArray("1-11-2026 23:15;;in-force;;nee") << QByteArray("1-11-2026 23:15;;withdrawn;;ja")
            << MergeField::Status << u"withdrawn"_s;
        QTest::newRow("until when it was extended")
            << QByteArray("1-11-2026 23:15;;in-force;;ja") << QByteArray("1-11-2026 23:15;;extended;18-11-2026;ja")
            << MergeField::ExtendedUntil << u"2026-11-18T23:15"_s;
        QTest::newRow("verified after all")
            << QByteArray("1-11-2026 23:15;;in-force;;nee") << QByteArray("1-11-2026 23:15;;in-force;;ja")
            << MergeField::Verified << u"true"_s;
        QTest::newRow("the time of day") << QByteArray("1-11-2026;;in-force;;ja")
                                         << QByteArray("1-11-2026 23:15;;in-force;;ja") << MergeField::ImposedTime
                                         << u"23:15"_s;
    }
    void aValueOfAnOrderIsTakenOver()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(MergeField, field);
        QFETCH(QString, becomes);
        const QByteArray who = "1;Z1;Sanne Berg;12-3-1984;achterblijver;";
        Home home;
        QVERIFY(home.import(who + first + "\n"));
        const BarringOrder before = home.order(u"berg"_s);
        const QList<RowDifference> news = home.news(who + later + "\n");
        const auto value = only(news, field);
        QCOMPARE(value.size(), 1);
        QVERIFY(value.constFirst().canBeTaken());
        QCOMPARE(value.constFirst().order, before.id);
        const auto taken = home.take(value);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail + taken.error().where));
        BarringOrder expected = before;
        QVERIFY(exchange::setValue(field, becomes, expected));
        expected.revision = before.revision + 1;
        QCOMPARE(home.order(u"berg"_s), expected); // and nothing beside it
        QCOMPARE(home.news(who + later + "\n").size(), news.size() - 1);
        QVERIFY(home.practice.vault->verify()->isSound());
        QVERIFY(home.book->undoLast());
        expected = before;
        expected.revision = home.order(u"berg"_s).revision;
        QCOMPARE(home.order(u"berg"_s), expected);
        QVERIFY(home.book->redoLast());
        QCOMPARE(exchange::valueOf(field, home.order(u"berg"_s)), becomes);
    }

    void aValueOfAReportIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("first"); // kind, status, new incident, incident
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<MergeField>("field");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("it became an advice") << QByteArray("melding;;;") << QByteArray("melding;converted-to-advice;;")
                                             << MergeField::ConvertedToAdvice << u"true"_s;
        QTest::newRow("something new happened") << QByteArray("vervolgmelding;;;") << QByteArray("vervolgmelding;;ja;")
                                                << MergeField::NewIncident << u"true"_s;
        QTest::newRow("which incident it was")
            << QByteArray("melding;;;") << QByteArray("melding;;;I-7") << MergeField::Incident << u"I-7"_s;
    }
    void aValueOfAReportIsTakenOver()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(MergeField, field);
        QFETCH(QString, becomes);
        const QByteArray who = "1;M1;Sanne Berg;12-3-1984;1-11-2026;";
        Home home;
        QVERIFY(home.import(who + first + "\n", ListKind::Reports));
        const QList<RowDifference> news = home.news(who + later + "\n", ListKind::Reports);
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.constFirst().field, field);
        QVERIFY(home.take(news));
        QCOMPARE(exchange::valueOf(field, home.report(u"berg"_s)), becomes);
        QCOMPARE(home.told(who + later + "\n", ListKind::Reports), QStringList());
        QVERIFY(home.book->undoLast());
        QCOMPARE(home.news(who + later + "\n", ListKind::Reports), news);
    }

    /// What somebody was in an event is a value of her row, not of the event.
    void anotherRoleIsTold_data()
    {
        const QByteArray out = "1;Z1;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;1-11-2026 23:15;;;;\n";
        const QByteArray stayed = "2;Z1;Sanne Berg;12-3-1984;achterblijver;1-11-2026 23:15;;;;\n";
        const auto as = [](QByteArray row, const char *was, const char *role) { return row.replace(was, role); };
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("the same roles") << out + stayed << out + stayed << QStringList{};
        QTest::newRow("the rows the other way about") << out + stayed << stayed + out << QStringList{};
        QTest::newRow("a child, and not who stayed")
            << out + stayed << out + as(stayed, "achterblijver", "kind") << QStringList{u"3 role stayed>child"_s};
        QTest::newRow("the two changed places")
            << out + stayed
            << as(out, "uithuisgeplaatste", "achterblijver") + as(stayed, "achterblijver", "uithuisgeplaatste")
            << QStringList{u"2 role put-out>stayed"_s, u"3 role stayed>put-out"_s};
        QTest::newRow("says no role any more")
            << out + stayed << out + as(stayed, "achterblijver", "") << QStringList{};
        QTest::newRow("only the second one comes")
            << out + stayed << as(stayed, "achterblijver", "getuige") << QStringList{u"2 role stayed>witness"_s};
        QTest::newRow("two that one cannot tell apart are told apart by their role")
            << QByteArray("1;Z1;Jan Jansen;;uithuisgeplaatste;1-11-2026 23:15;;;;\n"
                          "2;Z1;Jan Jansen;;kind;1-11-2026 23:15;;;;\n")
            << QByteArray("8;Z1;Jan Jansen;;kind;1-11-2026 23:15;;;;\n"
                          "9;Z1;Jan Jansen;;uithuisgeplaatste;1-11-2026 23:15;;;;\n")
            << QStringList{};
    }
    void anotherRoleIsTold()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(QStringList, told);
        Home home;
        QVERIFY(home.import(first));
        QCOMPARE(home.told(later), told);
        QVERIFY(home.import(later)); // changes nothing by itself
        QCOMPARE(home.told(later), told);
        QVERIFY(told.isEmpty() || home.take(home.news(later)));
        QCOMPARE(home.told(later), QStringList());
    }

    /// An order that never was counts no more: what was decided stays, and waits to be assessed again.
    void anOrderThatWasAnnulledIsCountedNoMore()
    {
        Home home;
        QVERIFY(home.book->record(secondOrder(home.practice.ids)));
        const HouseholdId household = home.called(u"rietgors"_s).at(0).households.constFirst();
        const auto standing = [&] {
            return *casebook::standingOf(home.practice.vault->read(), home.practice.vault->viewer(),
                home.practice.region, household, home.practice.clock.today());
        };
        const casebook::Standing was = standing();
        QCOMPARE(was.orders.certain, 2);
        const QByteArray later = ";;Gijs Rietgors;12-5-1983;uithuisgeplaatste;6-9-2025 21:15;;annulled-from-start;;\n";
        const QList<RowDifference> news = home.news(later);
        QCOMPARE(home.told(later), QStringList{u"2 status in-force>annulled-from-start"_s});
        const auto taken = home.take(news);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail + taken.error().where));
        QCOMPARE(taken->size(), 1);
        QVERIFY(taken->constFirst().toReassess);
        QCOMPARE(taken->constFirst().before, was);
        QCOMPARE(standing().orders.certain, 1);
        QCOMPARE(standing().decided, was.decided); // the decision is what it was
        const auto today = home.book->today();
        QCOMPARE(today->reassess.size(), 1);
        QCOMPARE(today->reassess.constFirst().open.cause, ReassessCause::Listed);
        QVERIFY(home.book->undoLast());
        QCOMPARE(standing(), was);
        QVERIFY(home.book->today()->reassess.isEmpty());
        QVERIFY(home.practice.vault->verify()->isSound());
    }

    /// Somebody changed the event after the list was looked at: neither of both values stands there.
    void whatWasChangedSinceStays()
    {
        const QByteArray row = "1;Z1;Sanne Berg;12-3-1984;achterblijver;1-11-2026 23:15;;";
        Home home;
        QVERIFY(home.import(row + "in-force;;ja\n"));
        const QList<RowDifference> news = home.news(row + "annulled-from-start;;nee\n");
        QCOMPARE(news.size(), 2);
        BarringOrder order = home.order(u"berg"_s);
        order.status = OrderStatus::Withdrawn;
        QVERIFY(home.practice.vault->write(home.practice.vault->viewer(), store::Action::SaveIntake, {},
            [&order](store::Transaction &tx) { return tx.save(order); }));
        const BarringOrder before = home.order(u"berg"_s);
        const auto taken = home.take(news);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        QCOMPARE(taken.error().where, u"status"_s);
        QCOMPARE(home.order(u"berg"_s), before); // the other value neither
        QVERIFY(home.take(only(news, MergeField::Verified)));
        QVERIFY(!home.order(u"berg"_s).verified);
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray row = "1;Z1;Sanne Berg;12-3-1984;achterblijver;";
        Home home;
        QVERIFY(home.import(row + "1-11-2026;1-11-2026 10:00;withdrawn;;ja\n"));
        const QList<RowDifference> news = home.news(row + "1-11-2026 23:15;;withdrawn;;ja\n");
        QCOMPARE(news.size(), 1);
        const auto taken = home.take(news);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::ImpossibleDate);
        QVERIFY(!home.order(u"berg"_s).timeKnown);
    }

    /// The marks of an order are those of what it says.
    void theMarksOfAnOrderFollow()
    {
        const QByteArray row = "1;Z1;Kim de Wit;5-11-2010;";
        Home home;
        QVERIFY(home.import(row + "kind;1-11-2026 23:15;;in-force;;ja\n"));
        QVERIFY(home.order(u"wit"_s).checks.isEmpty());
        QVERIFY(home.take(home.news(row + "uithuisgeplaatste;1-11-2026 23:15;;in-force;;ja\n")));
        QCOMPARE(home.order(u"wit"_s).checks, QList<Check>{Check::MinorPutOut});
        QVERIFY(home.take(home.news(row + "kind;1-11-2026 23:15;;in-force;;ja\n")));
        QVERIFY(home.order(u"wit"_s).checks.isEmpty());
    }

    /// Each person of an event has a row, and every row tells what the event says: it is taken over once.
    void everyRowOfAnEventTellsTheSame()
    {
        const QByteArray out = "1;Z1;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;1-11-2026 23:15;;";
        const QByteArray stayed = "2;Z1;Sanne Berg;12-3-1984;achterblijver;1-11-2026 23:15;;";
        Home home;
        QVERIFY(home.import(out + "in-force;;ja\n" + stayed + "in-force;;ja\n"));
        const auto news = home.news(out + "withdrawn;;ja\n" + stayed + "withdrawn;;ja\n");
        QCOMPARE(news.size(), 2);
        QVERIFY(news.at(0).isOfSame(news.at(1)));
        QVERIFY(home.take(news));
        QCOMPARE(home.order(u"berg"_s).status, OrderStatus::Withdrawn);
        QVERIFY(home.take(news)); // says it already
    }
};

QTEST_GUILESS_MAIN(ImportTakingTest)
#include "test_importtaking.moc"
