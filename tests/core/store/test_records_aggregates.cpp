#include "core/store/disclosures.h"
#include "tests/core/store/records_fixture.h"

#include <QFile>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

Address fullAddress(Store &store, const QList<PersonId> &shielded = {})
{
    Address address;
    address.id = store.id<AddressId>();
    address.street = u"Kwelderpad"_s;
    address.houseNumber = u"14"_s;
    address.addition = u"a"_s;
    address.postcode = u"2289 sa"_s;
    address.town = u"Rijswijk"_s;
    address.municipality = u"GM0603"_s;
    address.from = QDate(2020, 2, 29);
    address.until = QDate(2026, 1, 1);
    address.secret = true;
    address.shieldedFrom = shielded;
    return address;
}

Person fullPerson(Store &store)
{
    Person person = store.person(u"Lotte van der Helmgras"_s);
    person.birthDate = *PartialDate::of(1985, 0, 0, true);
    person.sex = Sex::Female;
    person.phone = u"06-12 34 56 78"_s;
    person.callBack = CallBack::DaytimeOnly;
    person.callBackNote = u"na negen uur"_s;
    person.bsn = u"123456782"_s;
    return person;
}

Mention fullMention(Store &store, EventRole role)
{
    Mention mention = store.mention(u"HELMGRAS, L. van der"_s, role);
    mention.birthDate = *PartialDate::of(1985, 3, 0);
    mention.sex = Sex::Other;
    mention.address = fullAddress(store, {store.id<PersonId>(), store.id<PersonId>()});
    mention.phone = u"070"_s;
    mention.callBack = CallBack::NotSafe;
    mention.callBackNote = u"hij neemt op"_s;
    mention.bsn = u"1"_s;
    mention.sourceRecordId = u"VT-77"_s;
    mention.note = u"aantekening"_s;
    return mention;
}

BarringOrder fullOrder(Store &store)
{
    BarringOrder order = store.order(u"2026-11-20T20:15:07"_s);
    order.kind = OrderKind::Order;
    order.timeKnown = false;
    order.status = OrderStatus::AnnulledFromDate;
    order.extendedUntil = LocalDateTime{QDate(2026, 12, 18), QTime(20, 15)};
    order.endedAt = LocalDateTime{QDate(2026, 12, 1), QTime(9, 0)};
    order.verified = false;
    order.imposedBy = ImposedBy::AssistantProsecutor;
    order.municipality = u"GM0603"_s;
    order.source = u"coördinatiepool"_s;
    order.number = u"THV/2026/12"_s;
    order.note = u"notitie"_s;
    order.dwelling = fullAddress(store);
    order.mentions = {fullMention(store, EventRole::PutOut), store.mention(u"Kim"_s, EventRole::Stayed)};
    order.checks = {Check::OddPostcode, Check::MinorPutOut};
    return order;
}

VtReport fullReport(Store &store)
{
    VtReport report = store.report(u"2026-10-01"_s);
    report.kind = VtReportKind::FollowUp;
    report.newIncident = false;
    report.convertedToAdvice = true;
    report.incident = u"inc-1"_s;
    report.verified = false;
    report.municipality = u"GM0518"_s;
    report.source = u"Veilig Thuis"_s;
    report.number = u"4"_s;
    report.note = u"notitie"_s;
    report.dwelling = fullAddress(store);
    report.mentions = {fullMention(store, EventRole::Reporter)};
    report.checks = {Check::OutsideRegion};
    return report;
}

QStringList payloads()
{
    const QStringList bodies{u"'; DROP TABLE person; --"_s, u"' OR '1'='1"_s, u"\"; DELETE FROM audit; --"_s,
        u"x'); UPDATE person SET surname='x'; --"_s, u"%' OR 1=1 --"_s, u"_%"_s, u":id"_s, u"?1"_s, u"@v"_s, u"$x"_s,
        u"'||(SELECT surname FROM person)||'"_s, u"') UNION SELECT * FROM user_account --"_s, u"\\'; VACUUM; --"_s,
        u"/*"_s, u"*/ --"_s, u"0x27"_s, u"'; ATTACH 'x' AS y; --"_s, u"'; PRAGMA writable_schema=1; --"_s, u"NULL"_s,
        u"char(39)"_s, u"Robert'); DROP TABLE household;--"_s, u"\u2019; DROP TABLE person"_s, u"“”"_s, u"''''"_s,
        u"\n--\n"_s, u"\t;"_s, u"'; BEGIN; --"_s, u"'; ROLLBACK; --"_s, u"'; COMMIT; --"_s, u"<script>'\"</script>"_s};
    QStringList all;
    for (const QString &body : bodies) {
        for (const QString &shape : {u"%1"_s, u"Jan %1"_s, u"%1 de Vries"_s, u"%1%1"_s, u"é%1"_s, u"a%1b"_s, u"1 %1"_s,
                 u"(%1)"_s, u"[%1]"_s, u"%1;"_s})
            all.append(QString(shape).replace(u"%1"_s, body));
    }
    return all;
}

} // namespace

class TestRecordsAggregates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonComesBackWhole()
    {
        Store store;
        Person person = fullPerson(store);
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(person); }));
        QCOMPARE(person.revision, 1);
        QCOMPARE(store.reader().person(store.viewer(), person.id).value(), person);
        QCOMPARE(store.reader().person(store.viewer(), store.id<PersonId>()).error().code, ErrorCode::NotFound);
    }

    void anEmptyPersonToo()
    {
        Store store;
        Person person;
        person.id = store.id<PersonId>();
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(person); }));
        QCOMPARE(store.reader().person(store.viewer(), person.id).value(), person);
    }

    void householdMembersRelationsAndAddresses()
    {
        Store store;
        Person anna = store.person(u"Anna"_s);
        Person bram = store.person(u"Bram"_s);
        Household household = store.household(u"Helmgras – Zandoog"_s);
        const Membership member{
            store.id<MembershipId>(), household.id, anna.id, QDate(2020, 1, 1), QDate(2026, 1, 1), false};
        const Membership still{store.id<MembershipId>(), household.id, bram.id, {}, {}, true};
        const Relation relation{
            store.id<RelationId>(), anna.id, bram.id, RelationKind::ExPartner, QDate(2019, 5, 1), QDate(2025, 5, 1)};
        Address hers = fullAddress(store, {bram.id});
        Address theirs = fullAddress(store, {anna.id, bram.id});
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.save(anna));
            Store::must(tx.save(bram));
            Store::must(tx.save(household));
            Store::must(tx.save(member));
            Store::must(tx.save(still));
            Store::must(tx.save(relation));
            Store::must(tx.saveAddress(anna.id, hers));
            return tx.saveAddress(household.id, theirs);
        }));
        const Reader reader = store.reader();
        const Viewer viewer = store.viewer();
        QCOMPARE(reader.household(viewer, household.id).value(), household);
        QCOMPARE(reader.memberships(viewer, household.id).value(), (QList<Membership>{member, still}));
        QCOMPARE(reader.relations(viewer, {anna.id, bram.id}).value(), QList<Relation>{relation});
        QVERIFY(reader.relations(viewer, {anna.id})->isEmpty());
        QCOMPARE(reader.addressesOfPerson(viewer, anna.id).value(), QList<Address>{hers});
        QCOMPARE(reader.addressesOfHousehold(viewer, household.id).value(), QList<Address>{theirs});
        QCOMPARE(reader.householdsOf(viewer, {anna.id, bram.id}).value(), QList<HouseholdId>{household.id});

        hers.shieldedFrom.clear();
        hers.until = {};
        theirs.shieldedFrom = {bram.id};
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.saveAddress(anna.id, hers));
            return tx.saveAddress(household.id, theirs);
        }));
        QCOMPARE(reader.addressesOfPerson(viewer, anna.id).value(), QList<Address>{hers});
        QCOMPARE(reader.addressesOfHousehold(viewer, household.id).value(), QList<Address>{theirs});
    }

    void eventsComeBackWholeWithTheirMentionsAndLinks()
    {
        Store store;
        Person person = store.person(u"Kim"_s);
        Household household = store.household(u"K"_s);
        BarringOrder order = fullOrder(store);
        VtReport report = fullReport(store);
        VtReport bare = store.report(u"2026-10-02"_s);
        bare.mentions = {store.mention(u"Kim"_s, EventRole::Victim)};
        const Link first = store.link(order.mentions.at(1), person, LinkState::Confirmed);
        Link second = store.link(report.mentions.at(0), person, LinkState::Provisional);
        second.model = u"namen-1"_s;
        second.reason = u"zelfde naam"_s;
        const Link third = store.link(bare.mentions.at(0), person, LinkState::Rejected);
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.save(person));
            Store::must(tx.save(household));
            Store::must(tx.save(order));
            Store::must(tx.save(report));
            Store::must(tx.save(bare));
            for (const Link &link : {first, second, third})
                Store::must(tx.save(link));
            return tx.linkByHand(household.id, report.id);
        }));
        const Reader reader = store.reader();
        const auto orders = reader.ordersOfPersons(store.viewer(), {person.id});
        QVERIFY(orders);
        QCOMPARE(orders->size(), 1);
        QCOMPARE(orders->constFirst().order, order);
        QCOMPARE(orders->constFirst().links, QList<Link>{first});
        const auto reports = reader.reportsOfPersons(store.viewer(), {person.id});
        QCOMPARE(reports->size(), 1); // the rejected link does not count
        QCOMPARE(reports->constFirst().report, report);
        QCOMPARE(reports->constFirst().links, QList<Link>{second});
        QCOMPARE(reports->constFirst().linkedByHand, QList<HouseholdId>{household.id});
        QCOMPARE(reader.reportsLinkedByHand(store.viewer(), household.id)->constFirst().report, report);
        QVERIFY(reader.ordersLinkedByHand(store.viewer(), household.id)->isEmpty());
    }

    void mentionsCanChangeUnlessLinked()
    {
        Store store;
        Person person = store.person(u"Kim"_s);
        BarringOrder order = fullOrder(store);
        const Link link = store.link(order.mentions.at(0), person, LinkState::Confirmed);
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.save(person));
            Store::must(tx.save(order));
            return tx.save(link);
        }));
        order.mentions.removeLast();
        order.mentions.append(store.mention(u"Ander"_s, EventRole::Child));
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(order); }));
        QCOMPARE(store.reader().ordersOfPersons(store.viewer(), {person.id})->constFirst().order, order);
        BarringOrder stripped = order;
        stripped.mentions.removeFirst();
        QVERIFY(!store.act([&](Transaction &tx) { return tx.save(stripped); }));
        QCOMPARE(store.reader().ordersOfPersons(store.viewer(), {person.id})->constFirst().order, order);
    }

    void caseIntakeAssessmentDecisionDeadlinesAndCopies()
    {
        Store store;
        Household household = store.household(u"H"_s);
        const IntakeId intake = store.id<IntakeId>();
        const QDateTime at(QDate(2026, 11, 22), QTime(2, 30, 1, 234), Qt::UTC);
        const FrozenAssessment assessment{store.id<AssessmentId>(), household.id, intake, QDate(2026, 11, 22),
            u"2023-01-01"_s, AdviceRoute::IcmOrMda, "{\"in\":1}", "{\"uit\":2}", "{}", at};
        const Decision decision{store.id<DecisionId>(), assessment.id, AdviceRoute::IcmOrMda, AdviceRoute::Mda, true,
            u"want"_s, store.user().id, at};
        CaseFile file = store.caseFile(u"RK-2026-0001"_s, household);
        file.route = AdviceRoute::Mda;
        file.status = CaseStatus::Active;
        file.executor = u"perspektief"_s;
        file.handler = u"J."_s;
        file.municipality = u"GM0603"_s;
        file.intake = intake;
        const Deadline soon{DeadlineKind::FirstVisit, {QDate(2026, 11, 23), QTime(12, 0)}, true, u"Wth 9"_s, true, {}};
        const Deadline done{DeadlineKind::OrderEnd, {QDate(2026, 11, 30), QTime(20, 15)}, false, {}, false, at};
        DisclosureRecord copy{store.id<DisclosureId>(), file.id, u"intakeadvies"_s, u"icm-uitvoerder"_s,
            u"perspektief"_s, u"overdracht"_s, 0, {u"address"_s, u"reporter"_s}, store.user().id, at,
            QByteArray(32, 'h')};
        DisclosureRecord again = copy;
        again.id = store.id<DisclosureId>();
        again.leftOut.clear();
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.save(household));
            Store::must(tx.recordIntake(intake, household.id, "{\"wat\":\"<b>\"}"));
            Store::must(tx.record(assessment));
            Store::must(tx.record(decision));
            Store::must(tx.save(file));
            Store::must(tx.saveDeadlines(file.id, {done, soon}));
            Store::must(tx.record(copy));
            return tx.record(again);
        }));
        QCOMPARE(copy.copyNumber, 1);
        QCOMPARE(again.copyNumber, 2);
        const Reader reader = store.reader();
        const Viewer viewer = store.viewer();
        QCOMPARE(reader.caseFile(viewer, file.id).value(), file);
        QCOMPARE(reader.caseByNumber(viewer, u"RK-2026-0001"_s).value(), file);
        QCOMPARE(reader.casesOfHousehold(viewer, household.id).value(), QList<CaseFile>{file});
        QCOMPARE(reader.intakeOfCase(viewer, file.id).value(), QByteArray("{\"wat\":\"<b>\"}"));
        QCOMPARE(reader.assessments(viewer, household.id).value(), QList<FrozenAssessment>{assessment});
        QCOMPARE(reader.decisions(viewer, {assessment.id}).value(), QList<Decision>{decision});
        QCOMPARE(reader.deadlines(viewer, file.id).value(), (QList<Deadline>{done, soon}));
        QCOMPARE(reader.disclosures(viewer, file.id)->size(), 2);
        QCOMPARE(reader.disclosures(viewer, file.id)->at(0).leftOut, copy.leftOut);
        QCOMPARE(reader.disclosures(viewer, file.id)->at(1).contentHash, again.contentHash);

        // figures of the region are about no case; their copies count by themselves
        DisclosureRecord figures = copy;
        figures.id = store.id<DisclosureId>();
        figures.caseFile = {};
        figures.report = u"stuurgroep"_s;
        DisclosureRecord more = figures;
        more.id = store.id<DisclosureId>();
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.record(figures));
            return tx.record(more);
        }));
        QCOMPARE(figures.copyNumber, 1);
        QCOMPARE(more.copyNumber, 2);
        QCOMPARE(reader.disclosures(viewer, {})->size(), 2);
        QVERIFY(reader.disclosures(viewer, {})->at(0).caseFile.isNull());
        QCOMPARE(reader.disclosures(viewer, file.id)->size(), 2);
        const auto latest = DisclosureReader(store.db()).latest(viewer, 10);
        QCOMPARE(latest->size(), 4);
        QVERIFY(latest->at(0).record.caseFile.isNull() && latest->at(0).caseNumber.isEmpty());
        QCOMPARE(latest->at(2).caseNumber, file.number);
        const Viewer sysadmin(store.user().id, {}, Role::Everything, Viewer::Cases::Unseen);
        QVERIFY(reader.disclosures(sysadmin, {})->isEmpty());
        QVERIFY(DisclosureReader(store.db()).latest(sysadmin, 10)->isEmpty());

        const auto due = reader.dueUntil(viewer, {QDate(2026, 11, 29), QTime(0, 0)}, 10);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->constFirst().deadline, soon);
        QCOMPARE(due->constFirst().caseNumber, file.number);
        QVERIFY(reader.dueUntil(viewer, {QDate(2026, 11, 23), QTime(11, 59)}, 10)->isEmpty());
        const auto rows = reader.cases(viewer, 10);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().file, file);
        QCOMPARE(rows->constFirst().agenda.terms, QList<Deadline>{soon});
        QCOMPARE(rows->constFirst().householdName, household.name);

        QVERIFY(store.act([&](Transaction &tx) { return tx.saveDeadlines(file.id, {soon}); }));
        QCOMPARE(reader.deadlines(viewer, file.id).value(), QList<Deadline>{soon});
        // what was frozen stays frozen
        FrozenAssessment other = assessment;
        other.outcome = "{}";
        QCOMPARE(store.act([&](Transaction &tx) { return tx.record(other); }).error().code, ErrorCode::Conflict);
    }

    void numbersAreGivenOnce()
    {
        Store store;
        QStringList given;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(store.act([&](Transaction &tx) {
                given.append(tx.nextCaseNumber(u"RK"_s, 2026).value());
                given.append(tx.nextCaseNumber(u"OEF"_s, 2026).value());
                return Done();
            }));
        }
        // a number of an action that failed is not used up, nor seen by anybody
        QVERIFY(!store.act([&](Transaction &tx) {
            Store::must(tx.nextCaseNumber(u"RK"_s, 2026));
            return Done(fail(ErrorCode::Cancelled));
        }));
        QVERIFY(store.act([&](Transaction &tx) {
            given.append(tx.nextCaseNumber(u"RK"_s, 2026).value());
            given.append(tx.nextCaseNumber(u"RK"_s, 2027).value());
            return Done();
        }));
        QCOMPARE(given, (QStringList{u"RK-2026-0001"_s, u"OEF-2026-0001"_s, u"RK-2026-0002"_s, u"OEF-2026-0002"_s,
                            u"RK-2026-0003"_s, u"OEF-2026-0003"_s, u"RK-2026-0004"_s, u"RK-2027-0001"_s}));
    }

    void whatChangedSinceItWasReadIsAConflict()
    {
        Store store;
        Person person = fullPerson(store);
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(person); }));
        Person mine = person;
        Person hers = person;
        mine.phone = u"1"_s;
        hers.phone = u"2"_s;
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(mine); }));
        QCOMPARE(mine.revision, 2);
        QCOMPARE(store.act([&](Transaction &tx) { return tx.save(hers); }).error().code, ErrorCode::Conflict);
        // also for who does not look at the answer
        const auto careless = store.act([&](Transaction &tx) {
            Q_UNUSED(tx.save(hers))
            return Done();
        });
        QCOMPARE(careless.error().code, ErrorCode::Conflict);
        QCOMPARE(store.reader().person(store.viewer(), person.id).value(), mine);
        Person twin = person;
        twin.revision = 0;
        QCOMPARE(store.act([&](Transaction &tx) { return tx.save(twin); }).error().code, ErrorCode::Conflict);
        Person gone = store.person(u"X"_s);
        gone.revision = 3;
        QCOMPARE(store.act([&](Transaction &tx) { return tx.save(gone); }).error().code, ErrorCode::NotFound);
        Person nameless = person;
        nameless.id = {};
        QCOMPARE(store.act([&](Transaction &tx) { return tx.save(nameless); }).error().code, ErrorCode::MissingField);
    }

    void aFailedActionLeavesNothing()
    {
        Store store;
        store.close();
        QFile before(store.file());
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        store.reopen();
        const AuditHead head = store.chain().head();
        Person person = fullPerson(store);
        BarringOrder order = fullOrder(store);
        QVERIFY(!store.act([&](Transaction &tx) {
            Store::must(tx.save(person));
            Store::must(tx.save(order));
            tx.about(u"case"_s, u"x"_s);
            return Done(fail(ErrorCode::Cancelled));
        }));
        QCOMPARE(store.chain().head(), head);
        store.close();
        QFile after(store.file());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(after.readAll() == bytes); // not one byte
    }

    void namesAreKeptAsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("html") << u"<b>Anna</b> <img src=file:///etc/passwd>"_s;
        QTest::newRow("ten thousand letters") << QString(10000, u'ë');
        QTest::newRow("right to left and emoji") << u"\u202Eannɐ 👩‍👧 \u0000x"_s + QChar(0) + u"na"_s;
        QTest::newRow("lines") << u"a\nb\tc"_s;
    }
    void namesAreKeptAsWritten()
    {
        QFETCH(QString, name);
        Store store;
        Person person = store.person(u"x"_s);
        person.name = {name, name, name};
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(person); }));
        QCOMPARE(store.reader().person(store.viewer(), person.id)->name, person.name);
    }

    void injectedSqlIsJustAName()
    {
        Store store;
        const qint64 objects = store.number("SELECT count(*) FROM sqlite_master");
        const QStringList names = payloads();
        QCOMPARE(names.size(), 300);
        QList<Person> persons;
        QVERIFY(store.act(
            [&](Transaction &tx) {
                for (const QString &name : names) {
                    Person person = store.person(u"x"_s);
                    person.name = {name, name, name};
                    person.phone = person.bsn = person.callBackNote = name;
                    Store::must(tx.save(person));
                    persons.append(person);
                }
                tx.about(names.at(0), names.at(1), names.at(2));
                return Done();
            },
            Action::SaveIntake, names.at(0)));
        QCOMPARE(store.number("SELECT count(*) FROM sqlite_master"), objects);
        QCOMPARE(store.number("SELECT count(*) FROM person"), 300);
        QCOMPARE(store.number("SELECT count(*) FROM user_account"), 1);
        QCOMPARE(store.number("SELECT count(*) FROM audit"), 2);
        for (const Person &person : persons) {
            QCOMPARE(store.reader().person(store.viewer(), person.id).value(), person);
            const PersonQuery query{{person.name.given}, person.name.given, person.name.given, person.name.given, 50};
            QVERIFY(store.reader().lookUp(store.viewer(), query));
            QVERIFY(store.reader().personBySource(store.viewer(), person.name.given, person.name.given));
            QCOMPARE(store.reader().caseByNumber(store.viewer(), person.name.given).error().code, ErrorCode::NotFound);
        }
    }

    void oneAuditRowAnActionAndItemsForItsRows()
    {
        Store store;
        Household household = store.household(u"H"_s);
        CaseFile file = store.caseFile(u"RK-2026-0001"_s, household);
        const auto head = store.act(
            [&](Transaction &tx) {
                Store::must(tx.save(household));
                tx.about(u"case"_s, file.id.toString(), file.number);
                return tx.save(file);
            },
            Action::SaveIntake, u"omdat"_s);
        QVERIFY(head);
        QCOMPARE(head->seq, 2);
        QCOMPARE(store.number("SELECT count(*) FROM audit_item WHERE seq = 2"), 2);
        // a look changes nothing, and is written down all the same
        QVERIFY(store.act(
            [&](Transaction &tx) {
                tx.about(u"case"_s, file.id.toString(), file.number);
                return Done();
            },
            Action::ReadCase));
        const auto history = store.reader().history(store.viewer(), file.id);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).action, Action::ReadCase);
        QCOMPARE(history->at(0).rowsChanged, 0);
        QCOMPARE(history->at(1).action, Action::SaveIntake);
        QCOMPARE(history->at(1).rowsChanged, 2);
        QCOMPARE(history->at(1).reason, u"omdat"_s);
        QCOMPARE(history->at(1).userName, store.user().name);
        QCOMPARE(history->at(1).objectNumber, file.number);
        QCOMPARE(history->at(1).hash, head->hash);
        QCOMPARE(store.number("SELECT count(*) FROM audit WHERE length(origin) = 32 AND app_version <> '' "
                              "AND result = 'done' AND actor = (SELECT id FROM user_account)"),
            3);
        // saving what is so already changes nothing
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(household); }));
        QCOMPARE(household.revision, 1);
        QCOMPARE(store.number("SELECT count(*) FROM audit_item WHERE seq = 4"), 0);
    }

    void oldValuesStandInTheHistory()
    {
        Store store;
        Household household = store.household(u"Oude naam"_s);
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(household); }));
        household.name = u"Nieuwe naam"_s;
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(household); }));
        QCOMPARE(store.number("SELECT count(*) FROM history WHERE seq = 3 AND revision = 1"), 1);
        auto held = store.db().run("SELECT old_values FROM history"_L1);
        QVERIFY(held && held->next());
        QVERIFY(held->value(0).toByteArray().contains("Oude naam"));
    }

    void anActionIsFoundAgainByItsIdentity()
    {
        Store store;
        const ActionId id = store.id<ActionId>();
        const auto head = Transaction::perform(store.db(), store.chain(), store.viewer(),
            {id, Action::Search, {}, QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)},
            [](Transaction &) { return Done(); });
        QVERIFY(head);
        QCOMPARE(committed(store.db(), id).value(), std::optional(*head));
        QCOMPARE(committed(store.db(), store.id<ActionId>()).value(), std::nullopt);
    }

    void theClockMayRunBackTheChainDoesNot()
    {
        Store store;
        const QDateTime late(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
        for (const QDateTime &at : {late, late.addYears(-20)}) {
            QVERIFY(Transaction::perform(store.db(), store.chain(), store.viewer(),
                {store.id<ActionId>(), Action::Search, {}, at}, [](Transaction &) { return Done(); }));
        }
        QCOMPARE(store.number("SELECT count(*) FROM audit a JOIN audit b ON b.seq = a.seq + 1 "
                              "WHERE b.monotonic < a.monotonic"),
            0);
        QCOMPARE(store.number("SELECT at FROM audit WHERE seq = 3"), late.addYears(-20).toMSecsSinceEpoch());
    }

    void ordersLeaveTheListWhenTakenUp()
    {
        Store store;
        Household household = store.household(u"H"_s);
        BarringOrder first = store.order(u"2026-11-01T10:00"_s);
        BarringOrder second = store.order(u"2026-11-02T10:00"_s);
        BarringOrder third = store.order(u"2026-11-03T10:00"_s);
        BarringOrder violation = store.order(u"2026-11-04T10:00"_s);
        violation.kind = OrderKind::Violation;
        violation.concerns = third.id;
        QVERIFY(store.act([&](Transaction &tx) {
            Store::must(tx.save(household));
            for (BarringOrder *order : {&violation, &first, &second, &third})
                Store::must(tx.save(*order));
            return Done();
        }));
        const auto waiting = [&] {
            QList<BarringOrderId> ids;
            const auto list = store.reader().ordersToAssess(store.viewer(), 10);
            for (const OrderWithLinks &held : *list)
                ids.append(held.order.id);
            return ids;
        };
        QCOMPARE(waiting(), (QList<BarringOrderId>{third.id, second.id, first.id}));
        QVERIFY(store.act([&](Transaction &tx) { return tx.linkByHand(household.id, third.id); }));
        QVERIFY(store.act([&](Transaction &tx) { return tx.takeUp(first.id); }));
        QCOMPARE(waiting(), QList<BarringOrderId>{second.id});
        third.note = u"nog iets"_s; // taking up is no change of hers: no conflict, and it stays taken up
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(third); }));
        QCOMPARE(waiting(), QList<BarringOrderId>{second.id});
    }
};

QTEST_GUILESS_MAIN(TestRecordsAggregates)
#include "test_records_aggregates.moc"
