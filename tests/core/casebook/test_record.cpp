#include "core/casebook/history.h"
#include "core/store/drafts.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QSignalSpy>
#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

class TestRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wholePath();
    void laterGivesTheSame();
    void knownHouseholdGetsNoSecondCase();
    void whatALaterIntakeHearsReachesTheCase();
    void anotherRouteIsAStepOfTheCase();
    void knownPersonsCountTogether();
    void onlyLookedAlikeStaysProvisional();
    void sameBsnNeedsNobody();
    void refuses_data();
    void refuses();
    void failingInTheMiddleLeavesNothing();
    void laterFailingLeavesTheDraft();
    void marksStayWithTheOrder();
    void textIsKeptWhole();
    void secretAddressStaysSecret();
    void localTeamMakesNoCase();
    void secondOrderOfAPersonElsewhereIsSaid();
    void oneOrderOfTwoMentionsIsOneOrder();

private:
    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] store::Reader &read() { return m_practice->vault->read(); }
    [[nodiscard]] Viewer viewer() const { return m_practice->vault->viewer(); }
    [[nodiscard]] IdSource &ids() { return m_practice->ids; }
    /// Another order for the household of @p first, three days on.
    Intake threeDaysLater(const Recorded &first)
    {
        m_practice->clock.advance(3 * 86400);
        Intake next = secondOrder(ids());
        next.orders = {order(ids(), {QDate(2026, 11, 26), QTime(1, 0)}, true)};
        next.household = first.household;
        return next;
    }
    void recordOk(const Intake &intake, Recorded &out)
    {
        const auto recorded = casebook().record(intake);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where + u' ' + recorded.error().detail));
        out = *recorded;
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

void TestRecord::init()
{
    m_casebook.reset();
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
}

void TestRecord::wholePath()
{
    const Intake intake = secondOrder(ids());
    QVERIFY(casebook().saveDraft(intake));
    QCOMPARE(casebook().today()->drafts.size(), 1);
    QCOMPARE(casebook().today()->drafts.first().orderNumber, 2);
    QVERIFY(*casebook().draft(intake.id) == intake);

    const QSignalSpy cases(&casebook(), &Casebook::casesChanged);
    Recorded recorded;
    recordOk(intake, recorded);
    QCOMPARE(cases.size(), 1);
    QVERIFY(recorded.caseFile);
    QVERIFY(!recorded.existingCase);
    QCOMPARE(recorded.caseFile->number, u"OEF-2026-0001"_s);
    QCOMPARE(recorded.caseFile->route, AdviceRoute::Icm);
    QCOMPARE(recorded.caseFile->executor, u"perspektief"_s);
    QVERIFY(recorded.provisional.isEmpty());

    const auto today = casebook().today();
    QVERIFY(today->drafts.isEmpty());
    QCOMPARE(today->cases, 1);
    QVERIFY(today->recent.isEmpty());
    QVERIFY(std::any_of(today->coming.cbegin(), today->coming.cend(), [](const store::DueRow &row) {
        return row.deadline.kind == DeadlineKind::FirstVisit &&
               row.deadline.due == LocalDateTime{QDate(2026, 11, 24), QTime(2, 10)};
    }));

    const auto view = casebook().openCase(recorded.caseFile->id);
    QVERIFY2(view, view ? "" : qPrintable(view.error().detail));
    QCOMPARE(view->members.size(), 3);
    QCOMPARE(view->relations.size(), 2);
    QCOMPARE(view->addresses.size(), 1);
    QCOMPARE(view->history.size(), 2);
    for (const HistoryEvent &event : view->history) {
        QCOMPARE(event.belongs, rules::Belongs::Certain);
        QCOMPARE(event.weight, rules::Weight::Counts);
    }
    QCOMPARE(view->assessment.barringOrders.certain, 2);
    QCOMPARE(view->assessment.advice, AdviceRoute::Icm);
    QCOMPARE(view->decisions.size(), 1);
    QCOMPARE(view->decisions.first().deviates, false);
    QCOMPARE(view->intake.what, intake.what);
    QCOMPARE(view->intake.persons.size(), 3);
    QVERIFY(view->thv);
    QCOMPARE(view->thv->firstEnd, (LocalDateTime{QDate(2026, 12, 3), QTime(2, 10)}));
    QVERIFY(!view->assessments.first().ruleSetText.isEmpty());
    QVERIFY(std::any_of(view->audit.cbegin(), view->audit.cend(),
        [](const store::AuditEntry &entry) { return entry.action == store::Action::SaveIntake; }));
    QVERIFY(std::any_of(view->audit.cbegin(), view->audit.cend(),
        [](const store::AuditEntry &entry) { return entry.action == store::Action::ReadCase; }));
    QCOMPARE(*casebook().caseByNumber(u"OEF-2026-0001"_s), recorded.caseFile->id);
}

void TestRecord::laterGivesTheSame()
{
    const Intake intake = secondOrder(ids());
    QVERIFY(casebook().saveDraft(intake));
    const QFuture<Result<Recorded>> later = casebook().recordLater(intake);
    QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), 20000);
    QVERIFY(later.result());
    QCOMPARE(later.result()->caseFile->number, u"OEF-2026-0001"_s);
    QVERIFY(casebook().today()->drafts.isEmpty());
}

void TestRecord::knownHouseholdGetsNoSecondCase()
{
    Recorded first;
    recordOk(secondOrder(ids()), first);
    const auto known = read().lookUp(viewer(), {{u"rietgors"_s}, {}, {}, {}, 10});
    QVERIFY(known);
    QCOMPARE(known->size(), 2);

    Intake third = threeDaysLater(first);
    Recorded second;
    recordOk(third, second);
    QVERIFY(second.existingCase);
    QCOMPARE(second.caseFile->id, first.caseFile->id);
    QCOMPARE(*read().caseCount(viewer()), 1);
    const auto view = casebook().openCase(first.caseFile->id);
    QCOMPARE(view->assessments.size(), 2);
    QCOMPARE(view->decisions.size(), 2);
    QCOMPARE(view->assessment.barringOrders.certain, 3);
    // the terms of both orders stand in the case, each once
    QSet<QString> terms;
    QSet<DeadlineKind> kinds;
    for (const Deadline &deadline : view->deadlines) {
        const QString term = toCode(deadline.kind) + deadline.due.toIso();
        QVERIFY2(!terms.contains(term), qPrintable(term));
        terms.insert(term);
        kinds.insert(deadline.kind);
    }
    for (const Deadline &deadline : first.deadlines + second.deadlines)
        QVERIFY2(kinds.contains(deadline.kind), qPrintable(toCode(deadline.kind)));
    const auto due = [&view](DeadlineKind kind) {
        QStringList moments;
        for (const Deadline &deadline : view->deadlines) {
            if (deadline.kind == kind)
                moments.append(deadline.due.toIso());
        }
        return moments.join(u' ');
    };
    QCOMPARE(due(DeadlineKind::OrderEnd), u"2026-12-03T02:10 2026-12-06T01:00"_s); // of each order
    QCOMPARE(due(DeadlineKind::FirstVisit), u"2026-11-27T01:00"_s);                // of the latest
    QVERIFY(!due(DeadlineKind::ExecutorCheck).isEmpty());
}

/// A red flag that is heard at the second call is one of the case: nobody is told that there are none.
void TestRecord::whatALaterIntakeHearsReachesTheCase()
{
    Intake begun = secondOrder(ids());
    begun.redFlags = {RedFlag::Weapon};
    begun.redFlagsAsked = true;
    at(begun.facts, Fact::CoerciveControl).answer = Answer::No;
    at(begun.facts, Fact::AcuteDanger).answer = Answer::Yes;
    Recorded first;
    recordOk(begun, first);
    Intake next = threeDaysLater(first);
    next.calledAt = m_practice->clock.now();
    next.redFlags = {RedFlag::Strangulation};
    next.redFlagsAsked = true;
    at(next.facts, Fact::CoerciveControl).answer = Answer::Yes;
    at(next.facts, Fact::AcuteDanger).answer = Answer::Unknown;
    Recorded second;
    recordOk(next, second);
    QVERIFY(second.existingCase);

    const auto view = casebook().openCase(first.caseFile->id);
    QVERIFY(view);
    const QSet<RedFlag> both{RedFlag::Weapon, RedFlag::Strangulation};
    QCOMPARE(view->intake.redFlags, both);
    QCOMPARE(view->flow->facts.redFlags, both);
    QCOMPARE(caseflow::openFlags(view->flow->state, view->flow->facts), both);
    QCOMPARE(view->flow->facts.coerciveControl, Answer::Yes);
    QCOMPARE(at(view->intake.facts, Fact::AcuteDanger).answer, Answer::Yes); // not asked again is no answer
    QCOMPARE(view->flagsHeard.value(RedFlag::Weapon), begun.calledAt);
    QCOMPARE(view->flagsHeard.value(RedFlag::Strangulation), next.calledAt);

    // and what was seen once is not taken away by a call in which it was not
    m_practice->clock.advance(86400);
    Intake third = secondOrder(ids());
    third.orders.clear();
    third.household = first.household;
    third.redFlagsAsked = true;
    at(third.facts, Fact::CoerciveControl).answer = Answer::No;
    Recorded last;
    recordOk(third, last);
    const auto after = casebook().openCase(first.caseFile->id);
    QVERIFY(after);
    QCOMPARE(after->intake.redFlags, both);
    QCOMPARE(after->flow->facts.coerciveControl, Answer::Yes);
}

/// What is decided at a later call does not change the route of a running case in silence, nor is it lost: it says so.
void TestRecord::anotherRouteIsAStepOfTheCase()
{
    Recorded first;
    recordOk(secondOrder(ids()), first);
    QVERIFY(!first.keepsRoute);
    Intake next = threeDaysLater(first);
    next.decision.route = AdviceRoute::Mda;
    next.decision.reason = u"de samenwerking zit vast"_s;
    next.decision.assignedTo = u"veilig-thuis"_s;
    Recorded second;
    recordOk(next, second);
    QVERIFY(second.existingCase);
    QVERIFY(second.keepsRoute);
    QCOMPARE(second.caseFile->route, AdviceRoute::Icm);
    QCOMPARE(second.caseFile->executor, first.caseFile->executor);
    const auto view = casebook().openCase(first.caseFile->id);
    QVERIFY(view);
    QCOMPARE(view->file.route, AdviceRoute::Icm);
    QCOMPARE(view->file.executor, first.caseFile->executor);
    QCOMPARE(view->flow->state.activeRoute()->flow, u"icm"_s);
    QVERIFY(std::any_of(view->decisions.cbegin(), view->decisions.cend(),
        [](const Decision &one) { return one.chosen == AdviceRoute::Mda; }));
}

/// Two confirmed persons are enough to know the household and what it counts (RULES.md 3a).
void TestRecord::knownPersonsCountTogether()
{
    Recorded first;
    recordOk(secondOrder(ids()), first);
    const auto view = casebook().openCase(first.caseFile->id);
    Intake next = secondOrder(ids());
    next.orders = {order(ids(), {QDate(2026, 11, 23), QTime(8, 0)}, true)};
    for (int i = 0; i < 2; ++i) {
        next.persons[i].choice = MentionChoice::Known;
        next.persons[i].person = view->intake.persons.at(i).person;
    }
    const auto picture = casebook().picture(next);
    QVERIFY(picture);
    QVERIFY(picture->householdKnown);
    QCOMPARE(picture->household, first.household);
    QCOMPARE(picture->openCases.size(), 1);
    QCOMPARE(picture->assessment.barringOrders.certain, 3);
    QCOMPARE(picture->perPerson.size(), 1);
    QCOMPARE(picture->perPerson.first().ordersPutOut, 3);
    QVERIFY(!picture->perPerson.first().otherHousehold);

    next.persons[1].choice = MentionChoice::Open; // and somebody else stayed behind, elsewhere
    next.persons[1].mention.name = PersonName::split(u"Anna Blauwborst"_s);
    next.persons[1].mention.asWritten = u"Anna Blauwborst"_s;
    next.dwelling = {};
    const auto other = casebook().picture(next);
    QVERIFY(other);
    QVERIFY(!other->householdKnown);
    QCOMPARE(other->assessment.barringOrders.certain, 1);
    QCOMPARE(other->perPerson.first().ordersPutOut, 3);
    QVERIFY(other->perPerson.first().otherHousehold);
}

/// A name that looks alike never confirms: the link stays provisional, the person is not doubled.
void TestRecord::onlyLookedAlikeStaysProvisional()
{
    Recorded first;
    recordOk(secondOrder(ids()), first);
    Intake alike = secondOrder(ids());
    alike.decision.reason = u"zelfde mensen, nog uit te zoeken"_s;
    alike.decision.route = AdviceRoute::LocalTeam;
    alike.orders = {order(ids(), {QDate(2026, 11, 23), QTime(8, 0)}, true)};
    Recorded second;
    recordOk(alike, second);
    QVERIFY(second.provisional.size() >= 2);
    for (const Link &link : std::as_const(second.provisional)) {
        QCOMPARE(link.state, LinkState::Provisional);
        QVERIFY(!link.model.isEmpty());
    }
    QCOMPARE(read().lookUp(viewer(), {{u"rietgors"_s}, {}, {}, {}, 10})->size(), 2);
    QVERIFY(second.household != first.household);
}

void TestRecord::sameBsnNeedsNobody()
{
    Intake intake = secondOrder(ids());
    intake.persons[0].mention.bsn = u"111222333"_s;
    Recorded first;
    recordOk(intake, first);
    Intake next;
    next.id = IntakeId::create(ids());
    next.persons = {person(ids(), u"G. Rietgors"_s, EventRole::PutOut, u"1983-05-12"_s)};
    next.persons[0].mention.bsn = u"111222333"_s;
    const auto picture = casebook().picture(next);
    QVERIFY(picture);
    QVERIFY(picture->householdKnown);
    next.persons[0].mention.birthDate = PartialDate(QDate(1983, 5, 13));
    QVERIFY(!casebook().picture(next)->householdKnown);
}

void TestRecord::refuses_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("born tomorrow") << 0 << int(ErrorCode::ImpossibleDate) << u"persons[1].mention.birthDate"_s;
    QTest::newRow("nothing decided") << 1 << int(ErrorCode::MissingField) << u"decision.route"_s;
    QTest::newRow("deviates in silence") << 2 << int(ErrorCode::ReasonMissing) << u"decision.reason"_s;
    QTest::newRow("long after the crisis, no word") << 3 << int(ErrorCode::ReasonMissing) << u"decision.reason"_s;
    QTest::newRow("both routes at once") << 4 << int(ErrorCode::NotAllowed) << u"decision.route"_s;
    QTest::newRow("order without a date") << 5 << int(ErrorCode::MissingField) << u"orders[0].order.imposedAt"_s;
}

void TestRecord::refuses()
{
    QFETCH(int, what);
    QFETCH(int, code);
    QFETCH(QString, where);
    Intake intake = secondOrder(ids());
    if (what == 0)
        intake.persons[1].mention.birthDate = PartialDate(QDate(2026, 11, 24));
    if (what == 1)
        intake.decision.taken = false;
    if (what == 2)
        intake.decision.route = AdviceRoute::LocalTeam;
    if (what == 3)
        intake.orders[0].order.imposedAt = {QDate(2026, 9, 1), QTime(2, 0)};
    if (what == 4)
        intake.decision.route = AdviceRoute::IcmOrMda;
    if (what == 5)
        intake.orders[0].order.imposedAt = LocalDateTime();
    QVERIFY(casebook().saveDraft(intake));
    const auto recorded = casebook().record(intake);
    QVERIFY(!recorded);
    QCOMPARE(int(recorded.error().code), code);
    QCOMPARE(recorded.error().where, where);
    QCOMPARE(*read().caseCount(viewer()), 0);
    QCOMPARE(casebook().today()->drafts.size(), 1);
}

/// A rejected person that the vault does not hold breaks a foreign key, late: everything written before it goes too.
void TestRecord::failingInTheMiddleLeavesNothing()
{
    Intake intake = secondOrder(ids());
    intake.persons[2].choice = MentionChoice::NewPerson;
    intake.persons[2].person = PersonId::create(ids());
    intake.persons[2].rejected = {PersonId::create(ids())};
    QVERIFY(casebook().saveDraft(intake));
    QVERIFY(!casebook().record(intake));
    QCOMPARE(*read().caseCount(viewer()), 0);
    QVERIFY(read().lookUp(viewer(), {{u"rietgors"_s}, {}, {}, {}, 10})->isEmpty());
    QVERIFY(read().ordersToAssess(viewer(), 10)->isEmpty());
    QVERIFY(*casebook().draft(intake.id) == intake);

    intake.persons[2].rejected.clear();
    Recorded recorded;
    recordOk(intake, recorded);
    QCOMPARE(recorded.caseFile->number, u"OEF-2026-0001"_s); // no number was lost either
}

void TestRecord::laterFailingLeavesTheDraft()
{
    Intake intake = secondOrder(ids());
    intake.persons[2].choice = MentionChoice::NewPerson;
    intake.persons[2].person = PersonId::create(ids());
    intake.persons[2].rejected = {PersonId::create(ids())};
    QVERIFY(casebook().saveDraft(intake));
    const QFuture<Result<Recorded>> later = casebook().recordLater(intake);
    QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), 20000);
    QVERIFY(!later.result());
    QVERIFY(casebook().draft(intake.id));
}

void TestRecord::marksStayWithTheOrder()
{
    Intake intake = secondOrder(ids());
    intake.persons[0].mention.birthDate = PartialDate(QDate(2009, 6, 1));
    intake.persons[1].mention.bsn = u"123456789"_s;
    intake.dwelling.postcode = u"284 SD"_s;
    intake.orders[0].order.extendedUntil = LocalDateTime{QDate(2026, 12, 30), QTime(2, 10)};
    Recorded recorded;
    recordOk(intake, recorded);
    const auto view = casebook().openCase(recorded.caseFile->id);
    const HistoryEvent &current = view->history.first();
    for (const Check check : {Check::MinorPutOut, Check::BsnFailsElevenTest, Check::OddPostcode, Check::EndPastMaximum})
        QVERIFY2(current.checks.contains(check), qPrintable(QString::number(int(check))));
    QVERIFY(view->history.last().checks.isEmpty());
    QCOMPARE(view->members.size(), 3);
}

void TestRecord::textIsKeptWhole()
{
    Intake intake = secondOrder(ids());
    const QString html = u"<b onclick=\"x()\">Mila</b> &amp; <script>"_s;
    const QString longName = QString(10000, u'é');
    intake.what = html + QString(10000, u'x');
    intake.persons[1].mention.name = {html, u"van"_s, longName};
    Recorded recorded;
    recordOk(intake, recorded);
    const auto view = casebook().openCase(recorded.caseFile->id);
    QCOMPARE(view->intake.what, intake.what);
    const bool kept = std::any_of(view->members.cbegin(), view->members.cend(), [&](const store::PersonRow &row) {
        return row.person.name == PersonName{html, u"van"_s, longName};
    });
    QVERIFY(kept);
}

void TestRecord::secretAddressStaysSecret()
{
    Intake intake = secondOrder(ids());
    intake.persons[1].mention.address = intake.dwelling;
    intake.persons[1].mention.address.street = u"Onbekende Laan"_s;
    intake.persons[1].mention.address.houseNumber = u"9"_s;
    intake.persons[1].mention.address.secret = true;
    Recorded recorded;
    recordOk(intake, recorded);
    const PersonId mila = casebook().openCase(recorded.caseFile->id)->intake.persons.at(1).person;
    Intake again = secondOrder(ids());
    again.orders = {order(ids(), {QDate(2026, 11, 23), QTime(8, 0)}, true)};
    again.household = recorded.household;
    again.persons = {again.persons.at(1)};
    again.persons[0].choice = MentionChoice::Known;
    again.persons[0].person = mila;
    again.persons[0].mention.address = intake.persons[1].mention.address;
    again.persons[0].mention.address.secret = false; // nobody thought of it this time
    Recorded second;
    recordOk(again, second);
    const auto addresses = read().addressesOfPerson(viewer(), mila);
    QCOMPARE(addresses->size(), 1);
    QVERIFY(addresses->first().secret);
}

void TestRecord::localTeamMakesNoCase()
{
    Intake intake = secondOrder(ids());
    intake.orders.removeLast();
    intake.reports.clear();
    intake.decision.route = AdviceRoute::LocalTeam;
    QCOMPARE(casebook().picture(intake)->advice.route, AdviceRoute::LocalTeam);
    Recorded recorded;
    recordOk(intake, recorded);
    QVERIFY(!recorded.caseFile);
    QCOMPARE(*read().caseCount(viewer()), 0);
    QVERIFY(!recorded.household.isNull());
    QCOMPARE(read().ordersLinkedByHand(viewer(), recorded.household)->size(), 1);
}

/// The same man put out in another household: said, never counted (RULES.md 3a).
void TestRecord::secondOrderOfAPersonElsewhereIsSaid()
{
    Recorded first;
    recordOk(secondOrder(ids()), first);
    const PersonId gijs = casebook().openCase(first.caseFile->id)->intake.persons.at(0).person;
    Intake next = secondOrder(ids());
    next.orders = {order(ids(), {QDate(2026, 11, 23), QTime(8, 0)}, true)};
    next.dwelling.houseNumber = u"77"_s;
    next.persons = {next.persons.at(0), person(ids(), u"Saar Tapuit"_s, EventRole::Stayed, u"1990"_s)};
    next.relations.clear();
    next.persons[0].choice = MentionChoice::Known;
    next.persons[0].person = gijs;
    next.persons[1].choice = MentionChoice::NewPerson;
    next.persons[1].person = PersonId::create(ids());
    const auto picture = casebook().picture(next);
    QVERIFY(picture);
    QVERIFY(!picture->householdKnown);
    QCOMPARE(picture->assessment.barringOrders.certain, 1);
    QVERIFY(picture->perPerson.first().otherHousehold);
    QVERIFY(std::any_of(picture->advice.reasons.cbegin(), picture->advice.reasons.cend(),
        [](const routing::Reason &r) { return r.kind == routing::ReasonKind::SecondOrderOtherHousehold; }));
    const auto perPerson = std::count_if(picture->history.cbegin(), picture->history.cend(),
        [](const HistoryEvent &event) { return event.belongs == rules::Belongs::PerPersonOnly; });
    QCOMPARE(perPerson, 2);
}

/// Two lines of one order that turn out to be one person: she was put out once.
void TestRecord::oneOrderOfTwoMentionsIsOneOrder()
{
    casebook::Subject subject;
    const PersonId jan = PersonId::create(ids());
    subject.confirmed = {jan};
    store::OrderWithLinks entry;
    entry.order = order(ids(), {QDate(2026, 11, 23), QTime(8, 0)}, true).order;
    for (int i = 0; i < 2; ++i) {
        Mention mention;
        mention.id = MentionId::create(ids());
        mention.role = EventRole::PutOut;
        entry.order.mentions.append(mention);
        entry.links.append({LinkId::create(ids()), mention.id, jan, LinkState::Confirmed, {}, {}, {}, {}});
    }
    const casebook::History history = casebook::historyOf(subject, {{entry}, {}, {}});
    QCOMPARE(history.perPerson.size(), 1);
    QCOMPARE(history.perPerson.constFirst().ordersPutOut, 1);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
