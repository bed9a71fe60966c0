#include "tests/core/store/records_fixture.h"

#include "core/matching/matching.h"
#include "core/store/figureevents.h"
#include "core/store/identity.h"
#include "core/store/placereader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// Two households that share nobody, a person of both, events of each and a case of each.
struct TwoHouseholds
{
    Household open;
    Household kept;
    Person anna, bram; // of the open one
    Person carl, dina; // of the one that is kept
    Person evi;        // of none
    BarringOrder openOrder, keptOrder;
    VtReport openReport, keptReport;
    CaseFile openCase, keptCase;
    AssessmentId keptAssessment;

    explicit TwoHouseholds(Store &store, bool withKept = true)
        : open(store.household(u"Open"_s)), kept(store.household(u"Kept"_s)), anna(store.person(u"Anna Helmgras"_s)),
          bram(store.person(u"Bram Helmgras"_s)), carl(store.person(u"Carl Helmgras"_s)),
          dina(store.person(u"Dina Helmgras"_s)), evi(store.person(u"Evi Helmgras"_s)),
          openOrder(store.order(u"2026-11-01T10:00"_s)), keptOrder(store.order(u"2026-11-02T10:00"_s)),
          openReport(store.report(u"2026-10-01"_s)), keptReport(store.report(u"2026-10-02"_s)),
          openCase(store.caseFile(u"RK-2026-0001"_s, open)), keptCase(store.caseFile(u"RK-2026-0002"_s, kept)),
          keptAssessment(store.id<AssessmentId>())
    {
        for (Person *person : {&anna, &bram, &carl, &dina, &evi}) {
            person->birthDate = PartialDate(QDate(1990, 1, 1));
            person->phone = u"0612345678"_s;
        }
        Store::must(store.act(
            [&](Transaction &tx) { return fill(store, tx, open, anna, bram, openOrder, openReport, openCase); }));
        Store::must(store.act([&](Transaction &tx) { return tx.save(evi); }));
        if (withKept)
            Store::must(store.act([&](Transaction &tx) {
                Store::must(fill(store, tx, kept, carl, dina, keptOrder, keptReport, keptCase));
                FrozenAssessment assessment;
                assessment.id = keptAssessment;
                assessment.household = kept.id;
                Store::must(tx.record(assessment));
                Decision decision;
                decision.id = store.id<DecisionId>();
                decision.assessment = keptAssessment;
                return tx.record(decision);
            }));
    }

    static Done fill(Store &store, Transaction &tx, Household &household, Person &first, Person &second,
        BarringOrder &order, VtReport &report, CaseFile &file)
    {
        Store::must(tx.save(first));
        Store::must(tx.save(second));
        Store::must(tx.save(household));
        Store::must(tx.save(Membership{store.id<MembershipId>(), household.id, first.id, {}, {}, true}));
        Store::must(tx.save(Membership{store.id<MembershipId>(), household.id, second.id, {}, {}, true}));
        Address address;
        address.id = store.id<AddressId>();
        address.postcode = u"2289 SA"_s;
        address.houseNumber = u"14"_s;
        Store::must(tx.saveAddress(household.id, address));
        address.id = store.id<AddressId>();
        Store::must(tx.saveAddress(first.id, address));
        order.mentions = {store.mention(u"A"_s, EventRole::PutOut), store.mention(u"B"_s, EventRole::Stayed)};
        report.mentions = {store.mention(u"A"_s, EventRole::Suspected), store.mention(u"B"_s, EventRole::Victim)};
        report.mentions[0].sourceRecordId = u"VT-"_s + file.number;
        report.source = u"Veilig Thuis"_s;
        Store::must(tx.save(order));
        Store::must(tx.save(report));
        for (const QList<Mention> &mentions : {order.mentions, report.mentions}) {
            Store::must(tx.save(store.link(mentions.at(0), first, LinkState::Confirmed)));
            Store::must(tx.save(store.link(mentions.at(1), second, LinkState::Confirmed)));
        }
        Store::must(tx.save(file));
        tx.about(u"case"_s, file.id.toString(), file.number);
        return tx.saveDeadlines(
            file.id, {{DeadlineKind::FirstVisit, {QDate(2026, 11, 23), QTime(12, 0)}, true, {}, true, {}}});
    }
};

QString told(const QList<PersonRow> &rows)
{
    QStringList lines;
    for (const PersonRow &row : rows) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(row.person.name.full())
                         .arg(row.addresses.size())
                         .arg(row.households.size())
                         .arg(row.orders)
                         .arg(row.reports));
    }
    lines.sort();
    return lines.join(u'\n');
}

/// Everything a viewer can read, in words: what must not differ by what is kept from her.
QString everything(Store &store, const Viewer &viewer, const TwoHouseholds &two)
{
    const Reader reader = store.reader();
    const QList<PersonId> all{two.anna.id, two.bram.id, two.carl.id, two.dina.id, two.evi.id};
    QStringList lines;
    const auto say = [&](const QString &what, qsizetype number) {
        lines.append(what + u' ' + QString::number(number));
    };
    lines.append(told(reader.persons(viewer, all).value()));
    const PersonQuery byName{matching::foldedWords(u"Helmgras"_s), {}, {}, {}, 50};
    const PersonQuery byBirth{{}, u"1990-01-01"_s, {}, {}, 50};
    const PersonQuery byPhone{{}, {}, {}, u"612345678"_s, 50};
    const PersonQuery byAddress{{}, {}, u"2289SA14"_s, {}, 50};
    for (const PersonQuery &query : {byName, byBirth, byPhone, byAddress})
        lines.append(told(reader.lookUp(viewer, query).value()));
    for (const PersonId &person : all) {
        say(u"person"_s, reader.person(viewer, person) ? 1 : 0);
        say(u"addresses"_s, reader.addressesOfPerson(viewer, person)->size());
    }
    say(u"households"_s, reader.householdsOf(viewer, all)->size());
    for (const HouseholdId &household : {two.open.id, two.kept.id}) {
        say(u"household"_s, reader.household(viewer, household) ? 1 : 0);
        say(u"members"_s, reader.memberships(viewer, household)->size());
        say(u"addresses"_s, reader.addressesOfHousehold(viewer, household)->size());
        say(u"cases"_s, reader.casesOfHousehold(viewer, household)->size());
        say(u"assessments"_s, reader.assessments(viewer, household)->size());
        say(u"by hand"_s, reader.ordersLinkedByHand(viewer, household)->size());
        say(u"by hand"_s, reader.reportsLinkedByHand(viewer, household)->size());
    }
    say(u"orders"_s, reader.ordersOfPersons(viewer, all)->size());
    say(u"reports"_s, reader.reportsOfPersons(viewer, all)->size());
    say(u"to assess"_s, reader.ordersToAssess(viewer, 10)->size());
    say(u"to assess, one"_s, reader.ordersToAssess(viewer, 1)->size());
    say(u"case count"_s, reader.caseCount(viewer).value());
    for (int limit : {1, 10}) {
        for (int offset : {0, 1}) {
            const auto cases = reader.cases(viewer, limit, offset);
            for (const CaseRow &row : *cases)
                lines.append(u"%1 %2 %3"_s.arg(row.file.number).arg(row.certainOrders).arg(row.certainReports));
        }
    }
    for (const CaseId &file : {two.openCase.id, two.keptCase.id}) {
        say(u"case"_s, reader.caseFile(viewer, file) ? 1 : 0);
        say(u"deadlines"_s, reader.deadlines(viewer, file) ? 1 : 0);
        say(u"history"_s, reader.history(viewer, file) ? 1 : 0);
        say(u"copies"_s, reader.disclosures(viewer, file) ? 1 : 0);
        say(u"intake"_s, reader.intakeOfCase(viewer, file) ? 1 : 0);
    }
    for (const QString &number : {u"RK-2026-0001"_s, u"RK-2026-0002"_s}) {
        say(u"number"_s, reader.caseByNumber(viewer, number) ? 1 : 0);
        say(u"source"_s, reader.personBySource(viewer, u"Veilig Thuis"_s, u"VT-"_s + number)->has_value() ? 1 : 0);
    }
    const QStringList name = matching::foldedWords(u"Helm"_s);
    for (const CaseQuery &query :
        {CaseQuery{name}, CaseQuery{{}, u"RK-2026-000"_s}, CaseQuery{{}, {}, 2}, CaseQuery{name, {}, 0, 1}}) {
        const auto cases = reader.findCases(viewer, query);
        for (const FoundCase &found : *cases)
            lines.append(found.file.number + found.householdName + found.person);
    }
    const auto places = reader.places().find(viewer, {.postcode = u"2289SA"_s});
    for (const FoundPlace &found : *places)
        lines.append(found.householdName + found.address.line());
    say(u"decisions"_s, reader.decisions(viewer, {two.keptAssessment})->size());
    const auto due = reader.dueUntil(viewer, {QDate(2027, 1, 1), QTime(0, 0)}, 10);
    for (const DueRow &row : *due)
        lines.append(row.caseNumber + row.householdName);
    return lines.join(u'\n');
}

} // namespace

class TestRecordsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<CaseQuery>("query");
        QTest::addColumn<QStringList>("numbers");
        const auto words = [](const QString &text) { return matching::foldedWords(text); };
        const QStringList both{u"RK-2026-0001"_s, u"RK-2026-0002"_s};
        QTest::newRow("the whole number") << CaseQuery{{}, u"RK-2026-0002"_s} << QStringList(both.at(1));
        QTest::newRow("the beginning of a number") << CaseQuery{{}, u"RK-2026"_s} << both;
        QTest::newRow("its last part") << CaseQuery{{}, {}, 2} << QStringList(both.at(1));
        QTest::newRow("a last part that was not given") << CaseQuery{{}, {}, 7} << QStringList();
        QTest::newRow("a name, begun") << CaseQuery{words(u"carl hel"_s)} << QStringList(both.at(1));
        QTest::newRow("a name that several have") << CaseQuery{words(u"helmgras"_s)} << both;
        QTest::newRow("one of the words is another's") << CaseQuery{words(u"carl jansen"_s)} << QStringList();
        QTest::newRow("somebody without a case") << CaseQuery{words(u"evi"_s)} << QStringList();
        QTest::newRow("nothing asked") << CaseQuery{} << QStringList();
    }
    void casesAreFoundByWhatIsTyped()
    {
        QFETCH(CaseQuery, query);
        QFETCH(QStringList, numbers);
        Store store;
        const TwoHouseholds two(store);
        Store::must(store.db().run("INSERT INTO case_number(prefix, year, last, revision, saved_by, saved_at) "
                                   "SELECT 'RK', 2026, 2, 1, id, 0 FROM user_account"_L1));
        const auto found = store.reader().findCases(store.viewer(), query);
        QVERIFY(found);
        QStringList got;
        for (const FoundCase &one : *found) {
            got.append(one.file.number);
            QCOMPARE(one.householdName, one.file.household == two.open.id ? u"Open"_s : u"Kept"_s);
            QCOMPARE(one.person.isEmpty(), query.nameKeys.isEmpty());
        }
        got.sort();
        QCOMPARE(got, numbers);
        query.limit = 1;
        QVERIFY(store.reader().findCases(store.viewer(), query)->size() <= 1);
        const Viewer notKept(store.user().id, {two.kept.id});
        const auto open = store.reader().findCases(notKept, query);
        QVERIFY(open);
        for (const FoundCase &one : *open)
            QCOMPARE(one.file.household, two.open.id);
    }

    /// No read, count or search without a Viewer: every public function of the reading classes takes one first.
    void everyReadTakesAViewer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("reader") << u"/core/store/reader.h"_s << 28;
        QTest::newRow("identity") << u"/core/store/identity.h"_s << 8;
        QTest::newRow("family") << u"/core/store/familyreader.h"_s << 4;
        QTest::newRow("plans") << u"/core/store/planreader.h"_s << 11;
        QTest::newRow("places") << u"/core/store/placereader.h"_s << 1;
        QTest::newRow("drafts") << u"/core/store/drafts.h"_s << 4;
    }
    void everyReadTakesAViewer()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        QFile in(QStringLiteral(REGIE_SOURCE_DIR) + file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(in.readAll());
        QString shown = text.mid(text.indexOf(u"public:"_s), text.indexOf(u"private:"_s) - text.indexOf(u"public:"_s));
        shown.remove(QRegularExpression(u"///[^\\n]*"_s));
        static const QRegularExpression function(u"\\[\\[nodiscard\\]\\][^;(]*\\b(\\w+)\\(\\s*([^;]*);"_s);
        int functions = 0;
        for (auto found = function.globalMatch(shown); found.hasNext(); ++functions) {
            const QRegularExpressionMatch match = found.next();
            static const QRegularExpression gives(u" \\w+Reader \\w+\\(\\) const"_s);
            if (match.captured().contains(gives))
                continue; // reads nothing itself; what it gives has a row of its own
            QVERIFY2(match.captured(2).startsWith(u"const Viewer &"_s), qPrintable(match.captured(1)));
        }
        QVERIFY2(functions >= least, qPrintable(QString::number(functions)));
        // and nothing public beside them gives anything: only the constructor is no [[nodiscard]]
        const qsizetype declarations = shown.count(u';');
        const bool inPlace =
            QStringList{u"identity.h"_s, u"familyreader.h"_s, u"planreader.h"_s, u"placereader.h"_s}.contains(
                QFileInfo(file).fileName());
        QCOMPARE(declarations, functions + (inPlace ? 0 : 1)); // theirs is defined in its place
    }

    void aViewerCannotBeMadeWithoutAUser()
    {
        static_assert(!std::is_default_constructible_v<Viewer>);
        static_assert(!std::is_convertible_v<UserId, Viewer>);
    }

    void whatIsKeptFromAViewerIsNotThereAlsoInCounts()
    {
        Store with;
        TwoHouseholds two(with);
        const Viewer restricted(with.user().id, {two.kept.id});
        Store without;
        TwoHouseholds alone(without, false);
        // with the household and hidden, or never there at all: not one word differs
        QCOMPARE(everything(with, restricted, two), everything(without, without.viewer(), alone));
        // the control: seen, it does differ
        QVERIFY(everything(with, with.viewer(), two) != everything(without, without.viewer(), alone));
    }

    /// That a mention is not somebody who is kept from her, takes nothing away from her; that it may be, does.
    void anEventIsThereWhenNobodyInItIsKept_data()
    {
        QTest::addColumn<std::optional<LinkState>>("link");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<bool>("there");
        QTest::newRow("nothing more") << std::optional<LinkState>() << false << true;
        QTest::newRow("rejected") << std::optional(LinkState::Rejected) << false << true;
        QTest::newRow("provisional") << std::optional(LinkState::Provisional) << false << false;
        QTest::newRow("confirmed") << std::optional(LinkState::Confirmed) << false << false;
        QTest::newRow("linked by hand") << std::optional<LinkState>() << true << false;
    }
    void anEventIsThereWhenNobodyInItIsKept()
    {
        QFETCH(std::optional<LinkState>, link);
        QFETCH(bool, byHand);
        QFETCH(bool, there);
        Store store;
        const TwoHouseholds two(store);
        QVERIFY(store.act([&](Transaction &tx) -> Done {
            for (const Mention &mention : {two.openOrder.mentions.at(0), two.openReport.mentions.at(0)}) {
                if (link)
                    Store::must(tx.save(store.link(mention, two.carl, *link)));
                Store::must(tx.save(store.link(mention, two.evi, LinkState::Provisional)));
            }
            if (!byHand)
                return {};
            return tx.linkByHand(two.kept.id, two.openOrder.id).and_then([&] {
                return tx.linkByHand(two.kept.id, two.openReport.id);
            });
        }));
        const Viewer all = store.viewer();
        const Viewer viewer(all.user(), {two.kept.id});
        const Reader reader = store.reader();
        const int events = there ? 1 : 0;
        const auto orders = reader.ordersOfPersons(viewer, {two.anna.id, two.bram.id});
        const auto reports = reader.reportsOfPersons(viewer, {two.anna.id, two.bram.id});
        QVERIFY(orders && reports);
        QCOMPARE(orders->size(), events);
        QCOMPARE(reports->size(), events);
        for (const OrderWithLinks &one : *orders) { // and it does not say who it is not
            for (const Link &held : one.links)
                QVERIFY(held.person != two.carl.id);
        }
        QCOMPARE(reader.identity().waitingCount(viewer).value(), 2 * events);
        QList<FigureEvent> counted;
        QHash<HouseholdId, FigureDoubt> doubts;
        QVERIFY(readFigureEvents(store.db(), viewer, counted, doubts));
        QCOMPARE(counted.size(), 2 * events);
        // the list says what the page says
        const auto rows = reader.cases(viewer, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().certainOrders, events);
        QCOMPARE(rows->constFirst().certainReports, events);
        const auto whole = reader.cases(all, 10);
        QVERIFY(whole);
        for (const CaseRow &row : *whole) {
            if (row.file.household == two.open.id)
                QCOMPARE(row.certainOrders, 1);
        }
    }

    void peopleAreFoundByWhatIsKnown()
    {
        Store store;
        QList<Person> persons;
        QVERIFY(store.act([&](Transaction &tx) {
            for (int i = 0; i < 700; ++i) { // a word that tells nobody apart
                Person person = store.person(u"Jan Duizend%1"_s.arg(i));
                Store::must(tx.save(person));
            }
            for (const QString &name : {u"Jan Zandoog"_s, u"Zoë IJzerman"_s, u"Lotte van der Helmgras"_s}) {
                Person person = store.person(name);
                person.birthDate = PartialDate(QDate(1985, 3, 1));
                person.phone = u"06-12345678"_s;
                Store::must(tx.save(person));
                persons.append(person);
            }
            return Done();
        }));
        const auto found = [&](const PersonQuery &query) {
            const auto rows = store.reader().lookUp(store.viewer(), query);
            return rows->isEmpty() ? PersonId() : rows->constFirst().person.id;
        };
        const auto named = [](const QString &name) { return PersonQuery{matching::foldedWords(name), {}, {}, {}, 50}; };
        QCOMPARE(found(named(u"Zandoog"_s)), persons[0].id);
        QCOMPARE(found(named(u"jan zando"_s)), persons[0].id);
        QCOMPARE(found(named(u"zandoog jan"_s)), persons[0].id);
        QCOMPARE(found(named(u"zoe ijzer"_s)), persons[1].id);
        QCOMPARE(found(named(u"yzerman"_s)), persons[1].id);
        QCOMPARE(found(named(u"helmgras"_s)), persons[2].id);
        QCOMPARE(store.reader().lookUp(store.viewer(), named(u"jan"_s))->size(), 50);
        QCOMPARE(store.reader().lookUp(store.viewer(), {{}, u"1985-03-01"_s, {}, {}, 50})->size(), 3);
        QCOMPARE(store.reader().lookUp(store.viewer(), {{}, {}, {}, u"612345678"_s, 2})->size(), 2);
        QVERIFY(store.reader().lookUp(store.viewer(), named(u"Nietbestaand"_s))->isEmpty());
        QVERIFY(store.reader().lookUp(store.viewer(), {})->isEmpty());
        // who fits in more comes first
        QCOMPARE(found({matching::foldedWords(u"IJzerman"_s), u"1985-03-01"_s, {}, {}, 50}), persons[1].id);
    }

    void peopleAreFoundByNumberOnlyWhenItIsCertain()
    {
        Store store;
        Person first = store.person(u"Anna"_s);
        first.bsn = u"123456782"_s;
        first.birthDate = PartialDate(QDate(1985, 3, 1));
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(first); }));
        const Reader reader = store.reader();
        QCOMPARE(reader.personByBsn(store.viewer(), first.bsn, first.birthDate).value(), std::optional(first.id));
        QVERIFY(!reader.personByBsn(store.viewer(), first.bsn, PartialDate(QDate(1985, 3, 2)))->has_value());
        QVERIFY(!reader.personByBsn(store.viewer(), first.bsn, *PartialDate::of(1985, 0, 0))->has_value());
        QVERIFY(!reader.personByBsn(store.viewer(), u"123456789"_s, first.birthDate)->has_value());
        QVERIFY(!reader.personByBsn(store.viewer(), {}, first.birthDate)->has_value());
        Person second = store.person(u"Anna"_s);
        second.bsn = first.bsn;
        second.birthDate = first.birthDate;
        QVERIFY(store.act([&](Transaction &tx) { return tx.save(second); }));
        QVERIFY(!reader.personByBsn(store.viewer(), first.bsn, first.birthDate)->has_value());
    }

    void whatCountsForCertain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("orders");
        QTest::addColumn<int>("reports");
        QTest::newRow("two confirmed members") << u""_s << 1 << 1;
        QTest::newRow("one of them only perhaps")
            << u"UPDATE person_link SET state = 'provisional' WHERE rid IN (1, 3)"_s << 0 << 0;
        QTest::newRow("not verified") << u"UPDATE barring_order SET verified = 0"_s << 0 << 1;
        QTest::newRow("annulled from the start")
            << u"UPDATE barring_order SET status = 'annulled-from-start'"_s << 0 << 1;
        QTest::newRow("withdrawn counts") << u"UPDATE barring_order SET status = 'withdrawn'"_s << 1 << 1;
        QTest::newRow("a violation") << u"UPDATE barring_order SET kind = 'violation'"_s << 0 << 1;
        QTest::newRow("advice") << u"UPDATE vt_report SET kind = 'advice'"_s << 1 << 0;
        QTest::newRow("turned into advice") << u"UPDATE vt_report SET converted = 1"_s << 1 << 0;
        QTest::newRow("follow-up, not asked") << u"UPDATE vt_report SET kind = 'follow-up'"_s << 1 << 0;
        QTest::newRow("follow-up, something new")
            << u"UPDATE vt_report SET kind = 'follow-up', new_incident = 1"_s << 1 << 1;
        QTest::newRow("was a member then")
            << u"UPDATE membership SET from_day = '2026-01-01', until_day = '2026-11-01'"_s << 1 << 1;
        QTest::newRow("left before") << u"UPDATE membership SET until_day = '2026-10-15'"_s << 0 << 1;
        QTest::newRow("came later and left")
            << u"UPDATE membership SET from_day = '2026-10-15', until_day = '2026-12-01'"_s << 1 << 0;
        QTest::newRow("came later") << u"UPDATE membership SET from_day = '2026-12-01'"_s << 1 << 1;
    }
    void whatCountsForCertain()
    {
        QFETCH(QString, change);
        QFETCH(int, orders);
        QFETCH(int, reports);
        Store store;
        TwoHouseholds two(store, false);
        if (!change.isEmpty())
            Store::must(store.db().run(QLatin1String(change.toLatin1())));
        const auto rows = store.reader().cases(store.viewer(), 10);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().certainOrders, orders);
        QCOMPARE(rows->constFirst().certainReports, reports);
        // counted one by one for who does not see everything: the same
        const auto seen = store.reader().cases(Viewer(store.user().id, {store.id<HouseholdId>()}), 10);
        QVERIFY(seen);
        QCOMPARE(seen->constFirst().certainOrders, orders);
        QCOMPARE(seen->constFirst().certainReports, reports);
    }

    void reportsOfOneIncidentCountOnce()
    {
        Store store;
        TwoHouseholds two(store, false);
        VtReport second = store.report(u"2026-10-03"_s);
        QVERIFY(store.act([&](Transaction &tx) {
            two.openReport.incident = second.incident = u"0410"_s;
            Store::must(tx.save(two.openReport));
            Store::must(tx.save(second));
            return tx.linkByHand(two.open.id, second.id);
        }));
        for (const Viewer &viewer : {store.viewer(), Viewer(store.user().id, {store.id<HouseholdId>()})})
            QCOMPARE(store.reader().cases(viewer, 10)->constFirst().certainReports, 1);
    }

    void anUnknownCodeIsDamageNotAGuess()
    {
        Store store;
        TwoHouseholds two(store, false);
        Store::must(store.db().run("UPDATE person SET sex = 'x'"_L1));
        QCOMPARE(store.reader().person(store.viewer(), two.anna.id).error().code, ErrorCode::VaultDamaged);
    }
};

QTEST_GUILESS_MAIN(TestRecordsReader)
#include "test_records_reader.moc"
