#include "core/store/bulk.h"
#include "core/store/verify.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

QList<VtReport> reports(Store &store, int count)
{
    QList<VtReport> list;
    for (int i = 0; i < count; ++i) {
        VtReport report = store.report(u"2026-10-01"_s);
        report.id = {};
        report.kind = i % 3 == 0 ? VtReportKind::FollowUp : VtReportKind::First;
        if (i % 3 == 0)
            report.newIncident = i % 2 == 0;
        report.convertedToAdvice = i % 5 == 0;
        report.incident = i % 4 == 0 ? u"inc-é"_s : QString();
        report.source = u"Veilig Thuis"_s;
        report.number = QString::number(i);
        report.note = u"'; DROP TABLE person; --"_s;
        report.dwelling.postcode = u"2289 SA"_s;
        report.dwelling.houseNumber = u"14"_s;
        report.checks = {Check::OddPostcode, Check::OutsideRegion};
        report.mentions = {
            store.mention(u"Anna <b>"_s, EventRole::Suspected), store.mention(u"B"_s, EventRole::Victim)};
        report.mentions[0].id = {};
        report.mentions[0].birthDate = *PartialDate::of(1985, 0, 0, true);
        report.mentions[1].address.secret = true;
        report.mentions[1].address.shieldedFrom = {store.id<PersonId>(), store.id<PersonId>()};
        report.mentions[1].address.from = QDate(2020, 1, 1);
        list.append(report);
    }
    return list;
}

} // namespace

class TestRecordsBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameInAtOnceReadsAndVerifiesLikeTheRest()
    {
        Store store;
        SeededIds ids(9);
        Household household = store.household(u"H"_s);
        Person person = store.person(u"Anna"_s);
        QList<VtReport> list = reports(store, 50);
        list[7].id = store.id<VtReportId>(); // a few had their identity already
        QList<BarringOrder> orders{store.order(u"2026-11-20T20:15:30"_s), store.order(u"2026-11-21T20:15"_s)};
        orders[0].extendedUntil = LocalDateTime{QDate(2026, 12, 1), QTime(9, 0)};
        orders[0].mentions = {store.mention(u"C"_s, EventRole::PutOut)};
        orders[1].concerns = orders[0].id;
        orders[1].kind = OrderKind::Extension;
        QList<Link> links;
        const auto head = store.act(
            [&](Transaction &tx) {
                Store::must(tx.save(household));
                Store::must(tx.save(person));
                Bulk bulk(tx, ids);
                Store::must(bulk.add(list));
                Store::must(bulk.add(orders));
                for (const VtReport &report : list)
                    links.append(store.link(report.mentions.at(1), person, LinkState::Provisional));
                Store::must(bulk.add(links));
                return tx.linkByHand(household.id, orders.at(0).id); // and the slow path goes on beside it
            },
            Action::ImportEvents);
        QVERIFY(head);
        const auto read = store.reader().reportsOfPersons(store.viewer(), {person.id});
        QCOMPARE(read->size(), 50);
        QHash<VtReportId, VtReport> byId;
        for (const VtReport &report : list)
            byId.insert(report.id, report);
        QCOMPARE(byId.size(), 50);
        for (const ReportWithLinks &held : *read) {
            QCOMPARE(held.report, byId.value(held.report.id));
            QCOMPARE(held.links.size(), 1);
            QCOMPARE(held.links.constFirst().state, LinkState::Provisional);
        }
        QCOMPARE(store.reader().ordersLinkedByHand(store.viewer(), household.id)->constFirst().order, orders.at(0));
        QCOMPARE(store.reader().ordersToAssess(store.viewer(), 9)->size(), 0); // an extension is no new order
        const auto report = verify(store.db(), store.chain(), {});
        QVERIFY(report->isSound());
        QCOMPARE(store.number("SELECT count(*) FROM audit WHERE action = 'import-events'"), 1);
        QCOMPARE(store.number("SELECT rows_changed FROM audit WHERE action = 'import-events'"),
            store.number("SELECT count(*) FROM audit_item WHERE seq = 2"
                         " AND tbl <> 21")); // all but the items of the history
        // a second import goes on where the first ended
        QList<VtReport> more = reports(store, 5);
        QVERIFY(store.act([&](Transaction &tx) { return Bulk(tx, ids).add(more); }, Action::ImportEvents));
        QVERIFY(verify(store.db(), store.chain(), {})->isSound());
    }

    void personsThatCameInAtOnceAreFoundAndVerifyLikeTheRest()
    {
        Store store;
        SeededIds ids(9);
        QList<Household> households{{HouseholdId::create(ids), u"Helmgras"_s, u"GM0518"_s, 0}};
        QList<Person> persons;
        QList<Membership> memberships;
        QList<Bulk::PlacedAddress> addresses;
        for (int i = 0; i < 20; ++i) {
            Person person;
            person.id = PersonId::create(ids);
            person.name = {u"Lotte"_s, u"van der"_s, u"Helmgras%1"_s.arg(i)};
            person.birthDate = i % 2 == 0 ? PartialDate(QDate(1980, 1, 1)) : *PartialDate::of(1985, 0, 0, true);
            person.phone = u"06-1234567%1"_s.arg(i);
            person.bsn = u"111222333"_s;
            persons.append(person);
            memberships.append({MembershipId::create(ids), households[0].id, person.id, QDate(2020, 1, 1), {}, i != 3});
            Address address;
            address.id = AddressId::create(ids);
            address.street = u"Kwelderpad"_s;
            address.houseNumber = QString::number(i);
            address.postcode = u"2289 SA"_s;
            addresses.append({person.id, {}, address});
        }
        Address dwelling = addresses.at(0).address;
        dwelling.id = AddressId::create(ids);
        addresses.append({{}, households[0].id, dwelling});
        QVERIFY(store.act(
            [&](Transaction &tx) {
                Bulk bulk(tx, ids);
                Store::must(bulk.add(households));
                Store::must(bulk.add(persons));
                Store::must(bulk.add(addresses));
                return bulk.add(memberships);
            },
            Action::ImportEvents));
        QVERIFY(verify(store.db(), store.chain(), {})->isSound());
        PersonQuery query;
        query.nameKeys = {u"helmgras7"_s};
        const auto found = store.reader().lookUp(store.viewer(), query);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->at(0).person, persons.at(7));
        QCOMPARE(found->at(0).addresses, QList<Address>{addresses.at(7).address});
        QCOMPARE(store.reader().household(store.viewer(), households[0].id).value(), households.at(0));
        QCOMPARE(store.reader().memberships(store.viewer(), households[0].id).value(), memberships);
        // an edit afterwards goes on from the revision it was given
        persons[7].phone = u"0612345678"_s;
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(persons[7]); }));
        QVERIFY(verify(store.db(), store.chain(), {})->isSound());
    }

    void aFailureInTheMiddleLeavesNothing()
    {
        Store store;
        SeededIds ids(9);
        QList<VtReport> list = reports(store, 20);
        QVERIFY(store.act([&](Transaction &tx) { return Bulk(tx, ids).add(list); }, Action::ImportEvents));
        QList<VtReport> again = reports(store, 20);
        again[11].id = list.at(3).id;
        const auto done = store.act(
            [&](Transaction &tx) {
                Q_UNUSED(Bulk(tx, ids).add(again)) // also when nobody looks at the answer
                return Done();
            },
            Action::ImportEvents);
        QVERIFY(!done);
        QCOMPARE(store.number("SELECT count(*) FROM vt_report"), 20);
        QCOMPARE(store.number("SELECT count(*) FROM audit"), 2);
        QVERIFY(verify(store.db(), store.chain(), {})->isSound());
    }

    void aReportWithoutADayIsRefused()
    {
        Store store;
        SeededIds ids(9);
        QList<VtReport> list = reports(store, 2);
        list[1].receivedOn = {};
        QVERIFY(!store.act([&](Transaction &tx) { return Bulk(tx, ids).add(list); }, Action::ImportEvents));
        QCOMPARE(store.number("SELECT count(*) FROM vt_report"), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordsBulk)
#include "test_records_bulk.moc"
