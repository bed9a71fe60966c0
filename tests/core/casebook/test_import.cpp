#include "core/casebook/import.h"
#include "core/domain/codes.h"
#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"

#include <QFile>
#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray map = R"({"id": "id", "event": "zaak", "fullName": "naam", "birthDate": "geboren", "role": "rol",
    "nationalId": "bsn", "street": "adres", "postcode": "pc", "imposedAt": "op", "endsAt": "tot", "kind": "soort",
    "household": "hh", "source": {"fixed": "politie"}})";
const QByteArray head = "id;zaak;naam;geboren;rol;bsn;adres;pc;op;tot;soort;hh\n";

/// A vault and what tests do with it.
struct Home : test::PracticeVault
{
    Result<ImportPlan> plan(const QByteArray &list, const QByteArray &columns = map, ListKind kind = ListKind::Orders)
    {
        const auto read = ColumnMap::fromJson(columns, u"map.json"_s);
        if (!read)
            return tl::unexpected(read.error());
        const auto staged = stage(CsvText::of(list, read->hints), *read, kind, u"list.csv"_s, clock.today());
        if (!staged)
            return tl::unexpected(staged.error());
        QFETCH_GLOBAL(int, readAllFrom);
        return casebook::planImport(
            vault->read(), vault->viewer(), region, *staged, {ids, clock.now(), vault->user().id, readAllFrom});
    }
    Result<Imported> import(const QByteArray &list, const QByteArray &columns = map, ListKind kind = ListKind::Orders)
    {
        auto planned = plan(list, columns, kind);
        if (!planned)
            return tl::unexpected(planned.error());
        return casebook::recordImport(*vault, *planned);
    }
    /// Everybody called by one word.
    QList<store::PersonRow> called(const QString &word)
    {
        store::PersonQuery query;
        query.nameKeys = {word};
        return *vault->read().lookUp(vault->viewer(), query);
    }
    QList<store::OrderWithLinks> ordersOf(const store::PersonRow &row)
    {
        return *vault->read().ordersOfPersons(vault->viewer(), {row.person.id});
    }
};

QStringList outcomes(const ImportPlan &plan)
{
    QStringList out;
    for (const ImportRow &row : plan.rows)
        out.append(toCode(row.outcome));
    return out;
}

QByteArray fileText(const char *name)
{
    QFile file(QStringLiteral(REGIE_TEST_DATA "/import/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A short list asks the vault for each row, a long one everybody in memory: what comes of it is the same.
    void initTestCase_data()
    {
        QTest::addColumn<int>("readAllFrom");
        QTest::newRow("asked of the vault") << 1000;
        QTest::newRow("everybody in memory") << 0;
    }

    void newPersonsMakeTheirHousehold()
    {
        Home home;
        QVERIFY2(home.vault, qPrintable(home.failure));
        const auto done = home.import(head + "1;Z1;Sanne van der Berg;12-3-1984;achterblijver;;Kwelderpad 14;2289 SA;"
                                             "1-9-2026 23:15;;;\n2;Z1;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;;"
                                             "Kwelderpad 14;2289 SA;1-9-2026 23:15;;;\n");
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->counts, (ImportCounts{2, 2, 0, 0, 0}));
        const auto persons = home.called(u"berg"_s);
        QCOMPARE(persons.size(), 1);
        QCOMPARE(persons.at(0).households.size(), 1);
        QCOMPARE(persons.at(0).addresses.size(), 1);
        const auto household = home.vault->read().household(home.vault->viewer(), persons.at(0).households.at(0));
        QCOMPARE(household->name, u"Van der Berg – Duinroos"_s);
        const auto orders = home.ordersOf(persons.at(0));
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.at(0).order.mentions.size(), 2);
        QCOMPARE(orders.at(0).order.number, u"Z1"_s);
        QCOMPARE(orders.at(0).order.source, u"politie"_s);
        QCOMPARE(orders.at(0).order.status, OrderStatus::Expired);
        QCOMPARE(orders.at(0).links.size(), 2);
        for (const Link &link : orders.at(0).links)
            QCOMPARE(link.state, LinkState::Confirmed); // who was made of a mention is whom it names
        QVERIFY(home.vault->verify()->isSound());
    }

    void whoResemblesSomebodyIsNeverConfirmed()
    {
        Home home;
        QVERIFY(home.import(head + "1;Z1;Sanne van der Berg;12-3-1984;;;Kwelderpad 14;2289 SA;1-9-2025;;;\n"));
        const auto done = home.import(head + "7;Z9;Sanne v.d. Berg;12-3-1984;;;Kwelderpad 14;2289 SA;1-9-2026;;;\n",
            QByteArray(map).replace("politie", "VT"));
        QCOMPARE(done->counts, (ImportCounts{1, 0, 0, 1, 0}));
        const auto persons = home.called(u"berg"_s);
        QCOMPARE(persons.size(), 1);
        int provisional = 0;
        for (const auto &order : home.ordersOf(persons.at(0))) {
            for (const Link &link : order.links) {
                if (order.order.number == "Z9"_L1)
                    QCOMPARE(link.state, LinkState::Provisional);
                provisional += link.state == LinkState::Provisional ? 1 : 0;
            }
        }
        QCOMPARE(provisional, 1);
    }

    void theSourcesOwnNumberTies()
    {
        Home home;
        QVERIFY(home.import(head + "P7;Z1;Sanne van der Berg;12-3-1984;;;;;1-9-2025;;;\n"));
        auto plan = home.plan(head + "P7;Z2;S. Bergh;;;;;;1-10-2026;;;\n");
        QCOMPARE(outcomes(*plan), QStringList{u"new"_s});
        QVERIFY(plan->rows.at(0).tied);
        QVERIFY(casebook::recordImport(*home.vault, *plan));
        const auto persons = home.called(u"berg"_s);
        QCOMPARE(home.ordersOf(persons.at(0)).size(), 2);
        QCOMPARE(persons.at(0).orders, 2); // both confirmed
        // another source's P7 is somebody else
        plan =
            home.plan(head + "P7;Z3;Jan Zandoog;1-1-1970;;;;;1-10-2026;;;\n", QByteArray(map).replace("politie", "VT"));
        QVERIFY(!plan->rows.at(0).tied);
        // and a source without a name has no numbers of its own
        plan = home.plan(head + "P7;Z3;Jan Zandoog;1-1-1970;;;;;1-10-2026;;;\n",
            QByteArray(map).replace(", \"source\": {\"fixed\": \"politie\"}", ""));
        QVERIFY(!plan->rows.at(0).tied);
    }

    void bsnAndBirthDateTie()
    {
        Home home;
        QVERIFY(home.import(head + "1;Z1;Sanne van der Berg;12-3-1984;;111222333;;;1-9-2025;;;\n"));
        const auto same = home.plan(head + "9;Z2;Sanne Duinroos;12-3-1984;;111222333;;;1-10-2026;;;\n");
        QVERIFY(same->rows.at(0).tied);
        const auto otherDay = home.plan(head + "9;Z2;Jan Zandoog;13-3-1984;;111222333;;;1-10-2026;;;\n");
        QVERIFY(!otherDay->rows.at(0).tied);
        const auto bad = home.plan(head + "9;Z2;Jan Zandoog;12-3-1984;;111222334;;;1-10-2026;;;\n");
        QVERIFY(!bad->rows.at(0).tied);
        QCOMPARE(outcomes(*bad), QStringList{u"to-review"_s}); // the BSN is marked
    }

    void theSameListTwiceDoublesNothing_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::newRow("with numbers") << map;
        QTest::newRow("without a source") << QByteArray(map).replace(", \"source\": {\"fixed\": \"politie\"}", "");
        QTest::newRow("without any number") << QByteArray(map)
                                                   .replace("\"id\": \"id\", \"event\": \"zaak\", ", "")
                                                   .replace(", \"source\": {\"fixed\": \"politie\"}", "");
        QTest::newRow("another source, written alike") << QByteArray();
    }
    void theSameListTwiceDoublesNothing()
    {
        QFETCH(QByteArray, columns);
        const QByteArray list = head + "1;Z1;Sanne van der Berg;12-3-1984;;;;;1-9-2026 23:15;;;\n"
                                       "2;Z2;Reinoud Duinroos;2-7-1981;;;;;3-9-2026;;;\n";
        Home home;
        QVERIFY(home.import(list, columns.isEmpty() ? map : columns));
        const auto again = home.import(list, columns.isEmpty() ? QByteArray(map).replace("politie", "VT") : columns);
        QVERIFY(again);
        QCOMPARE(again->counts, (ImportCounts{2, 0, 2, 0, 0}));
        QCOMPARE(home.ordersOf(home.called(u"berg"_s).at(0)).size(), 1);
        QCOMPARE(home.called(u"duinroos"_s).size(), 1);
    }

    void aRowThatStandsTwiceInOneListIsKnown()
    {
        Home home;
        const auto plan = home.plan(head + "1;;Sanne van der Berg;12-3-1984;;;;;1-9-2026 23:15;;;\n"
                                           "2;;Sanne van der Berg;12-3-1984;;;;;1-9-2026 23:15;;;\n"
                                           "3;;Sanne van der Berg;12-3-1984;;;;;1-10-2026 23:15;;;\n");
        QCOMPARE(outcomes(*plan), (QStringList{u"new"_s, u"known"_s, u"to-review"_s}));
        QCOMPARE(plan->persons.size(), 1);
    }

    void anOrderOnTheSameDayOfSomebodyVeryLikeIsMarked()
    {
        Home home;
        QVERIFY(home.import(head + "1;Z1;Sanne van der Berg;12-3-1984;;;;;1-9-2026 22:00;;;\n"));
        const auto plan = home.plan(head + "8;Z8;Sanne van der Berg;12-3-1984;;;;;1-9-2026 23:00;;;\n",
            QByteArray(map).replace("politie", "VT"));
        QCOMPARE(outcomes(*plan), QStringList{u"to-review"_s});
        QCOMPARE(plan->orders.at(0).checks, QList<Check>{Check::SameMomentSamePerson});
    }

    /// Whoever is surely the same is marked too, or one order counts as two.
    void anOrderOnTheSameDayOfTheSamePersonIsMarked()
    {
        Home home;
        QVERIFY(home.import(head + "1;Z1;Sanne van der Berg;12-3-1984;;111222333;;;1-9-2026 20:00;;;\n"));
        const auto plan = home.plan(head + "8;Z8;Sanne van der Berg;12-3-1984;;111222333;;;1-9-2026 20:05;;;\n",
            QByteArray(map).replace("politie", "VT"));
        QVERIFY(plan);
        QCOMPARE(plan->orders.at(0).checks, QList<Check>{Check::SameMomentSamePerson});
        const auto next = home.plan(head + "8;Z8;Sanne van der Berg;12-3-1984;;111222333;;;2-9-2026 20:05;;;\n",
            QByteArray(map).replace("politie", "VT"));
        QVERIFY(next);
        QVERIFY(next->orders.at(0).checks.isEmpty());
    }

    void twoRowsOfOneEventAreTwoPersons()
    {
        Home home;
        const auto plan = home.plan(head + "1;Z1;Jan de Wit;1-1-1980;uithuisgeplaatste;;Markt 1;2611 AB;1-9-2026;;;\n"
                                           "2;Z1;Jan de Wit;1-1-1980;kind;;Markt 1;2611 AB;1-9-2026;;;\n");
        QVERIFY(plan);
        QCOMPARE(plan->orders.size(), 1);
        QCOMPARE(plan->persons.size(), 2);
        QCOMPARE(plan->households.size(), 1);
        QCOMPARE(plan->memberships.size(), 2);
    }

    void twoTiedPersonsFindTheirHousehold()
    {
        Home home;
        QVERIFY(home.import(head + "A;Z1;Sanne Berg;12-3-1984;achterblijver;;Markt 1;2611 AB;1-9-2025;;;\n"
                                   "B;Z1;Rob Duin;12-3-1980;uithuisgeplaatste;;Markt 1;2611 AB;1-9-2025;;;\n"));
        const auto plan = home.plan(head + "A;Z2;Sanne Berg;12-3-1984;uithuisgeplaatste;;Plein 2;2611 AC;1-9-2026;;;\n"
                                           "B;Z2;Rob Duin;12-3-1980;achterblijver;;Plein 2;2611 AC;1-9-2026;;;\n"
                                           "C;Z2;Fien Duin;12-3-2015;kind;;Plein 2;2611 AC;1-9-2026;;;\n");
        QVERIFY(plan);
        QCOMPARE(plan->households.size(), 0);
        QCOMPARE(plan->memberships.size(), 1); // the child joins
        const auto household = home.called(u"berg"_s).at(0).households.at(0);
        QCOMPARE(plan->memberships.at(0).household, household);
    }

    void rowsOfOneHouseholdOfTheSourceShareOne()
    {
        Home home;
        const auto plan = home.plan(head + "1;Z1;Sanne Berg;12-3-1984;;;;;1-9-2025;;;H1\n"
                                           "2;Z2;Rob Duin;12-3-1980;;;;;1-9-2026;;;H1\n"
                                           "3;Z3;Kim Zand;12-3-1981;;;;;1-9-2026;;;H2\n");
        QCOMPARE(plan->households.size(), 2);
        QCOMPARE(plan->memberships.size(), 3);
    }

    void anExtensionKnowsItsOrder()
    {
        Home home;
        const auto plan = home.plan(head + "1;Z1;Sanne Berg;12-3-1984;;;;;1-9-2026;;;\n"
                                           "1;Z1;Sanne Berg;12-3-1984;;;;;10-9-2026;;verlenging;\n");
        QCOMPARE(plan->orders.size(), 2);
        QCOMPARE(plan->orders.at(1).concerns, plan->orders.at(0).id);
        Home later;
        QVERIFY(later.import(head + "1;Z1;Sanne Berg;12-3-1984;;;;;1-9-2026;;;\n"));
        const auto next = later.plan(head + "1;Z1;Sanne Berg;12-3-1984;;;;;10-9-2026;;verlenging;\n");
        QVERIFY(!next->orders.at(0).concerns.isNull());
    }

    void theMessyListBecomesWhatItShould()
    {
        Home home;
        auto plan = home.plan(fileText("thv-rommelig.csv"), fileText("thv-rommelig.map.json"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QStringList rows;
        for (const ImportRow &row : plan->rows)
            rows.append(u"%1 %2"_s.arg(row.line).arg(toCode(row.outcome)));
        QCOMPARE(rows, (QStringList{u"2 new"_s, u"4 new"_s, u"5 new"_s, u"6 new"_s, u"7 new"_s, u"8 rejected"_s,
                           u"9 rejected"_s, u"10 to-review"_s, u"11 rejected"_s, u"12 rejected"_s, u"13 to-review"_s,
                           u"16 to-review"_s, u"17 known"_s, u"18 rejected"_s, u"19 rejected"_s}));
        const auto done = casebook::recordImport(*home.vault, *plan);
        QVERIFY(done);
        QVERIFY(home.vault->verify()->isSound());
    }

    void whatTheIntakeRefusesOrMarksAnImportDoes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("problem");
        QTest::newRow("born tomorrow") << QByteArray("1;Z1;A Berg;24-11-2026;;;;;1-9-2026;;;\n") << u"rejected"_s
                                       << u"geboren impossible-date"_s;
        QTest::newRow("imposed tomorrow")
            << QByteArray("1;Z1;A Berg;1-1-1980;;;;;24-11-2026;;;\n") << u"rejected"_s << u"op impossible-date"_s;
        QTest::newRow("ends before it began") << QByteArray("1;Z1;A Berg;1-1-1980;;;;;1-9-2026;1-8-2026;;\n")
                                              << u"rejected"_s << u"tot impossible-date"_s;
        QTest::newRow("a minor") << QByteArray("1;Z1;A Berg;1-1-2012;;;;;1-9-2026;;;\n") << u"to-review"_s
                                 << u"geboren minor-put-out"_s;
        QTest::newRow("past 28 days") << QByteArray("1;Z1;A Berg;1-1-1980;;;;;1-9-2026;30-9-2026;;\n") << u"to-review"_s
                                      << u"tot end-past-maximum"_s;
        QTest::newRow("BSN") << QByteArray("1;Z1;A Berg;1-1-1980;;123456789;;;1-9-2026;;;\n") << u"to-review"_s
                             << u"bsn bsn-fails-eleven-test"_s;
        QTest::newRow("postcode") << QByteArray("1;Z1;A Berg;1-1-1980;;;Markt 1;12 AB;1-9-2026;;;\n") << u"to-review"_s
                                  << u"pc odd-postcode"_s;
    }
    void whatTheIntakeRefusesOrMarksAnImportDoes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, problem);
        Home home;
        const auto plan = home.plan(head + row);
        QVERIFY(plan);
        QTEST(toCode(plan->rows.at(0).outcome), "outcome");
        QStringList problems;
        for (const RowProblem &one : plan->rows.at(0).problems)
            problems.append(one.column + u' ' + (one.check ? toCode(*one.check) : toCode(one.reason)));
        QVERIFY2(problems.contains(problem), qPrintable(problems.join(u'|')));
    }

    void stoppingLeavesNothing()
    {
        Home home;
        auto plan = home.plan(head + "1;Z1;Sanne Berg;12-3-1984;;;;;1-9-2026;;;\n");
        const auto stopped = casebook::recordImport(*home.vault, *plan, [](double) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(home.called(u"berg"_s).isEmpty());
        QVERIFY(home.vault->verify()->isSound());
        const auto read = ColumnMap::fromJson(map, u"map.json"_s);
        const auto staged = stage(CsvText::of(head + "1;Z1;A B;1-1-1980;;;;;1-9-2026;;;\n"), *read, ListKind::Orders,
            u"list.csv"_s, home.clock.today());
        const auto planning = casebook::planImport(home.vault->read(), home.vault->viewer(), home.region, *staged,
            {home.ids, home.clock.now(), home.vault->user().id}, [](double) { return false; });
        QCOMPARE(planning.error().code, ErrorCode::Cancelled);
    }

    void anImportIsTakenBackAsOne()
    {
        Home home;
        const QByteArray list = head + "1;Z1;Sanne Berg;12-3-1984;;;Markt 1;2611 AB;1-9-2026;;;\n"
                                       "2;Z2;Rob Duin;12-3-1980;;;;;20-11-2026;;;\n";
        const auto done = home.import(list);
        QVERIFY(done);
        const auto undone = home.vault->undo(home.vault->viewer(), done->action, {});
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QVERIFY(home.called(u"berg"_s).isEmpty());
        QVERIFY(home.called(u"duin"_s).isEmpty());
        QCOMPARE(home.vault->read().ordersToAssess(home.vault->viewer(), 10)->size(), 0);
        QVERIFY(home.vault->verify()->isSound());
        QCOMPARE(home.import(list)->counts, (ImportCounts{2, 2, 0, 0, 0})); // and goes in again
    }

    void whatSomebodyBuiltOnKeepsAnImport()
    {
        Home home;
        const auto done = home.import(head + "1;Z1;Sanne Berg;12-3-1984;;;;;20-11-2026;;;\n");
        const auto order = home.ordersOf(home.called(u"berg"_s).at(0)).at(0).order.id;
        const auto household = home.called(u"berg"_s).at(0).households.at(0);
        QVERIFY(home.vault->write(home.vault->viewer(), store::Action::SaveIntake, {},
            [&](store::Transaction &tx) { return tx.linkByHand(household, order); }));
        const auto undone = home.vault->undo(home.vault->viewer(), done->action, {});
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY(!undone.error().where.isEmpty());
        QCOMPARE(home.called(u"berg"_s).size(), 1);
    }

    void oldOrdersAreNoNews()
    {
        Home home;
        QVERIFY(home.import(head + "1;Z1;Sanne Berg;12-3-1984;;;;;1-9-2024;;;\n"
                                   "2;Z2;Rob Duin;12-3-1980;;;;;20-11-2026;;;\n"));
        const auto news = home.vault->read().ordersToAssess(home.vault->viewer(), 10);
        QCOMPARE(news->size(), 1);
        QCOMPARE(news->at(0).order.number, u"Z2"_s);
    }

    /// A list of the night often has one person of an order, and the other one a day later.
    void aSecondPersonWhoComesLaterIsAdded_data()
    {
        const QByteArray a = "A;K2;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;111222333;;;20-11-2026 23:10;;;\n";
        const QByteArray b = "B;K2;Sanne Berg;12-3-1984;achterblijver;123456782;;;20-11-2026 23:10;;;\n";
        const QByteArray stranger = "C;K2;Fien Zandoog;12-3-1999;achterblijver;;;;20-11-2026 23:10;;;\n";
        const QByteArray alike = "D;K2;S. Berg;12-3-1984;achterblijver;;;;20-11-2026 23:10;;;\n";
        const QByteArray unnumbered = QByteArray(map).replace("\"id\": \"id\", \"event\": \"zaak\", ", "");
        const QByteArray byBsn = QByteArray(map)
                                     .replace("\"id\": \"id\", \"event\": \"zaak\", ", "\"household\": \"zaak\", ")
                                     .replace("\"household\": \"hh\", ", "");
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QStringList>("becomes");
        QTest::addColumn<int>("confirmed"); // of whom the later list names for the first time
        QTest::newRow("both, by the source's numbers") << map << a << a + b << QStringList{u"known"_s, u"new"_s} << 1;
        QTest::newRow("both, the new one first") << map << a << b + a << QStringList{u"new"_s, u"known"_s} << 1;
        QTest::newRow("who stayed came first") << map << b << a + b << QStringList{u"new"_s, u"known"_s} << 1;
        QTest::newRow("the second one alone, by the number of the event")
            << map << a << b << QStringList{u"new"_s} << 1;
        QTest::newRow("both, by BSN and moment") << byBsn << a << a + b << QStringList{u"known"_s, u"new"_s} << 1;
        QTest::newRow("a stranger") << map << a << a + stranger << QStringList{u"known"_s, u"new"_s} << 1;
        QTest::newRow("somebody who resembles")
            << map << a << a + alike << QStringList{u"known"_s, u"to-review"_s} << 0;
        QTest::newRow("nobody new") << map << a + b << a + b << QStringList{u"known"_s, u"known"_s} << -1;
        QTest::newRow("nobody new, no numbers") << unnumbered << a << a << QStringList{u"known"_s} << -1;
    }
    void aSecondPersonWhoComesLaterIsAdded()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(int, confirmed);
        Home home;
        QVERIFY(home.import(head + "A;K1;Reinoud Duinroos;2-7-1981;uithuisgeplaatste;111222333;;;1-9-2026 23:15;;;\n"
                                   "B;K1;Sanne Berg;12-3-1984;achterblijver;123456782;;;1-9-2026 23:15;;;\n",
            columns));
        QVERIFY(home.import(head + first, columns));
        auto plan = home.plan(head + later, columns);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QTEST(outcomes(*plan), "becomes");
        const auto done = casebook::recordImport(*home.vault, *plan);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        const auto latest = [&home] { return home.ordersOf(home.called(u"duinroos"_s).at(0)).at(0); };
        const auto k2 = latest();
        QCOMPARE(home.ordersOf(home.called(u"duinroos"_s).at(0)).size(), 2); // no order of its own
        QCOMPARE(k2.order.imposedAt.date, QDate(2026, 11, 20));
        const qsizetype named = confirmed < 0 ? later.count('\n') : 2;
        QCOMPARE(k2.order.mentions.size(), named);
        qsizetype sure = 0;
        for (const Link &link : k2.links)
            sure += link.state == LinkState::Confirmed ? 1 : 0;
        QCOMPARE(sure, confirmed < 0 ? named : 1 + confirmed);
        QVERIFY(home.vault->verify()->isSound());
        // the same list again adds nobody, and what was added is taken back as one
        const auto again = home.import(head + later, columns);
        QCOMPARE(again->counts.known, again->counts.read);
        QCOMPARE(latest().order.mentions.size(), named);
        if (confirmed < 0)
            return;
        const auto undone = home.vault->undo(home.vault->viewer(), done->action, {});
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail + undone.error().where));
        QCOMPARE(home.called(u"zandoog"_s).size(), 0);
        QVERIFY(home.vault->verify()->isSound());
    }

    /// A melding and an advies of one day are two things: what counts is never taken for what does not.
    void aReportOfAnotherKindIsNeverKnown_data()
    {
        QTest::addColumn<QByteArray>("first"); // of another source, without a number, as an intake has it
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("a melding after an advice") << QByteArray("advies;") << QByteArray("melding;") << u"to-review"_s;
        QTest::newRow("an advice after a melding") << QByteArray("melding;") << QByteArray("advies;") << u"to-review"_s;
        QTest::newRow("first and repeat") << QByteArray("melding;") << QByteArray("hermelding;") << u"to-review"_s;
        QTest::newRow("repeat and follow-up")
            << QByteArray("hermelding;") << QByteArray("vervolgmelding;") << u"to-review"_s;
        QTest::newRow("two incidents") << QByteArray("melding;I1") << QByteArray("melding;I2") << u"to-review"_s;
        QTest::newRow("the same") << QByteArray("melding;I1") << QByteArray("melding;I1") << u"known"_s;
        QTest::newRow("one that does not say which incident")
            << QByteArray("melding;I1") << QByteArray("melding;") << u"known"_s;
    }
    void aReportOfAnotherKindIsNeverKnown()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(QString, becomes);
        const QByteArray columns = R"({"nationalId": "bsn", "fullName": "naam", "birthDate": "geboren",
            "receivedOn": "op", "kind": "soort", "incident": "incident", "event": "nr", "source": "bron"})";
        const QByteArray header = "bsn;naam;geboren;op;nr;bron;soort;incident\n";
        const QByteArray who = "111222333;Sanne Berg;12-3-1984;20-11-2026;";
        Home home;
        QVERIFY(home.import(header + who + "M1;;" + first + "\n", columns, ListKind::Reports));
        auto plan = home.plan(header + who + "M7;Veilig Thuis;" + later + "\n", columns, ListKind::Reports);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(outcomes(*plan), QStringList{becomes});
        QVERIFY(casebook::recordImport(*home.vault, *plan));
        const auto reports =
            home.vault->read().reportsOfPersons(home.vault->viewer(), {home.called(u"berg"_s).at(0).person.id});
        QCOMPARE(reports->size(), becomes == u"known"_s ? 1 : 2);
        const auto again = home.import(header + who + "M7;Veilig Thuis;" + later + "\n", columns, ListKind::Reports);
        QCOMPARE(again->counts.known, 1);
    }

    /// Later news about what is known is told, row by row, and changes nothing by itself.
    void newsAboutAKnownEventIsTold_data()
    {
        QTest::addColumn<QByteArray>("first"); // status, extended until, verified
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QStringList>("news");
        QTest::newRow("nothing new") << QByteArray("in-force;;ja") << QByteArray("in-force;;ja") << QStringList{};
        QTest::newRow("its term is over") << QByteArray("in-force;;ja") << QByteArray("expired;;ja") << QStringList{};
        QTest::newRow("says no status any more") << QByteArray("withdrawn;;ja") << QByteArray(";;ja") << QStringList{};
        QTest::newRow("annulled from the start") << QByteArray("in-force;;ja") << QByteArray("annulled-from-start;;ja")
                                                 << QStringList{u"status in-force>annulled-from-start"_s};
        QTest::newRow("in force after all") << QByteArray("annulled-from-start;;ja") << QByteArray("in-force;;ja")
                                            << QStringList{u"status annulled-from-start>in-force"_s};
        QTest::newRow("verified") << QByteArray("in-force;;nee") << QByteArray("in-force;;ja")
                                  << QStringList{u"verified false>true"_s};
        QTest::newRow("extended") << QByteArray("in-force;;ja") << QByteArray("extended;18-11-2026;ja")
                                  << QStringList{u"status in-force>extended"_s, u"extended-until >2026-11-18T23:15"_s};
        QTest::newRow("longer") << QByteArray("extended;17-11-2026;ja") << QByteArray("extended;18-11-2026;ja")
                                << QStringList{u"extended-until 2026-11-17T23:15>2026-11-18T23:15"_s};
    }
    void newsAboutAKnownEventIsTold()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        QFETCH(QStringList, news);
        const QByteArray columns = R"({"id": "id", "event": "zaak", "fullName": "naam", "imposedAt": "op",
            "status": "status", "extendedUntil": "tot", "verified": "zeker", "source": {"fixed": "politie"}})";
        const QByteArray start = "id;zaak;naam;op;status;tot;zeker\n1;Z1;Sanne Berg;1-11-2026 23:15;";
        Home home;
        QVERIFY(home.import(start + first + "\n", columns));
        const auto before = home.ordersOf(home.called(u"berg"_s).at(0)).at(0).order;
        auto plan = home.plan(start + later + "\n", columns);
        QCOMPARE(outcomes(*plan), QStringList{news.isEmpty() ? u"known"_s : u"different"_s});
        QStringList told;
        for (const RowDifference &one : plan->rows.at(0).differences)
            told.append(toCode(one.field) + u' ' + one.ours + u'>' + one.theirs);
        QCOMPARE(told, news);
        QCOMPARE(countsOf(plan->rows).toReview, news.isEmpty() ? 0 : 1);
        QVERIFY(casebook::recordImport(*home.vault, *plan));
        QCOMPARE(home.ordersOf(home.called(u"berg"_s).at(0)).at(0).order, before);
    }

    /// Both count (RULES.md 3), and it is seen that they may be one.
    void anOrderTypedBesideOneOfAListIsMarked_data()
    {
        QTest::addColumn<QByteArray>("listed");
        QTest::addColumn<bool>("marked");
        QTest::newRow("the list has the day only") << QByteArray("20-11-2026") << true;
        QTest::newRow("the same minute") << QByteArray("20-11-2026 23:20") << true;
        QTest::newRow("five minutes later") << QByteArray("20-11-2026 23:25") << true;
        QTest::newRow("another day") << QByteArray("19-11-2026 23:20") << false;
    }
    void anOrderTypedBesideOneOfAListIsMarked()
    {
        QFETCH(QByteArray, listed);
        Home home;
        QVERIFY(home.import(head + "1;Z1;Reinoud Duin;2-7-1981;uithuisgeplaatste;;;;" + listed + ";;;\n"));
        Intake intake;
        intake.id = IntakeId::create(home.ids);
        IntakePerson person;
        person.mention.id = MentionId::create(home.ids);
        person.mention.role = EventRole::PutOut;
        person.choice = MentionChoice::Known;
        person.person = home.called(u"duin"_s).at(0).person.id;
        intake.persons.append(person);
        BarringOrder order;
        order.id = BarringOrderId::create(home.ids);
        order.imposedAt = {QDate(2026, 11, 20), QTime(23, 20)};
        intake.orders.append({order, true});
        const auto seen =
            casebook::situationOf(home.vault->read(), home.vault->viewer(), home.region, intake, home.clock.now());
        QVERIFY(seen);
        const auto event = std::find_if(seen->picture.history.cbegin(), seen->picture.history.cend(),
            [&](const HistoryEvent &one) { return one.id == order.id.toString(); });
        QVERIFY(event != seen->picture.history.cend());
        QCOMPARE(seen->picture.history.size(), 2);
        QTEST(event->checks.contains(Check::SameMomentSamePerson), "marked");
    }

    void takesReports()
    {
        Home home;
        const auto done = home.import("id;naam;op;soort;gem\n1;Sanne Berg;1-9-2026;hermelding;Delft\n"
                                      "2;Rob Duin;1-9-2026;advies;Leiden\n",
            R"({"id": "id", "fullName": "naam", "receivedOn": "op", "kind": "soort", "municipality": "gem",
                "source": {"fixed": "Veilig Thuis"}})",
            ListKind::Reports);
        QCOMPARE(done->counts, (ImportCounts{2, 1, 0, 1, 0})); // Leiden is outside the region
        const auto reports =
            home.vault->read().reportsOfPersons(home.vault->viewer(), {home.called(u"berg"_s).at(0).person.id});
        QCOMPARE(reports->at(0).report.kind, VtReportKind::Repeat);
        QCOMPARE(reports->at(0).report.municipality, u"GM0503"_s);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "test_import.moc"
