#include "core/casebook/personregister.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QSignalSpy>
#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

/// The vault's persons in memory, as the intake asks them.
class TestPersonRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatWasHeard_data();
    void findsWhatWasHeard();
    void untilReadyTheStoreAnswers();
    void everyCandidateAddsUp();
    void newPersonsAreFoundAndWithdrawnOnesAreNot();
    void movedHouseholdIsFoundByBothAddresses();
    void secretAddressIsNeverEvidence();
    void hiddenHouseholdIsNotThere();
    void hiddenHouseholdGivesNoHousemates();
    void rejectedStaysRejectedAndLast();
    void housemateIsNamed();
    void undecidedIsNeverCertain();
    void clearedKnowsNobody();

private:
    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] store::Vault &vault() { return *m_practice->vault; }
    [[nodiscard]] IdSource &ids() { return m_practice->ids; }
    void load()
    {
        QSignalSpy ready(&casebook(), &Casebook::personsReady);
        casebook().loadPersons();
        QVERIFY(ready.size() == 1 || ready.wait(20000));
        QVERIFY(casebook().persons().isReady().value_or(false));
    }
    /// Who may be @p name.
    [[nodiscard]] QList<CandidateView> asked(const QString &name, const QString &born = {}, const Address &address = {})
    {
        Intake intake = casebook().newIntake();
        intake.persons = {person(ids(), name, EventRole::Stayed, born)};
        intake.persons[0].mention.address = address;
        return casebook().candidates(intake, 0).value_or(QList<CandidateView>());
    }
    [[nodiscard]] Recorded recorded(const Intake &intake)
    {
        const auto done = casebook().record(intake);
        if (!done)
            qWarning("%s %s", qPrintable(done.error().where), qPrintable(done.error().detail));
        return done.value_or(Recorded());
    }
    /// A household of one, recorded with a report.
    [[nodiscard]] Recorded recordOne(const QString &name, const QString &born, const Address &address = {})
    {
        Intake intake = secondOrder(ids());
        intake.persons = {person(ids(), name, EventRole::PutOut, born), person(ids(), {}, EventRole::Stayed)};
        intake.persons[0].mention.address = address;
        intake.persons[0].choice = MentionChoice::NewPerson;
        intake.persons[0].person = PersonId::create(ids());
        intake.persons.removeLast();
        intake.relations.clear();
        intake.dwelling = {};
        intake.orders.removeLast();
        intake.orders[0].order.mentions = {intake.persons.at(0).mention};
        intake.decision.deviates = true;
        intake.decision.reason = u"oefening"_s;
        return recorded(intake);
    }
    [[nodiscard]] static Address place(const QString &street, const QString &number)
    {
        Address address;
        address.street = street;
        address.houseNumber = number;
        address.postcode = u"2284 SD"_s;
        address.town = u"Rijswijk"_s;
        return address;
    }
    [[nodiscard]] static const matching::Comparison *comparisonOf(const CandidateView &view, matching::Field field)
    {
        for (const matching::Comparison &one : view.candidate.comparisons) {
            if (one.field == field)
                return &one;
        }
        return nullptr;
    }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

void TestPersonRegister::init()
{
    m_practice = std::make_unique<PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    m_casebook = std::make_unique<Casebook>(vault(), m_practice->region);
    Intake intake = secondOrder(ids());
    intake.persons[1].mention.asWritten = u"Mila van Zeegras-Meerkoet"_s;
    intake.persons[1].mention.name = {u"Mila"_s, u"van"_s, u"Zeegras-Meerkoet"_s};
    intake.persons.append(person(ids(), u"Mohammed el Amrani"_s, EventRole::Other, u"1979-03-04"_s));
    for (IntakePerson &one : intake.persons) {
        one.choice = MentionChoice::NewPerson;
        one.person = PersonId::create(ids());
    }
    QVERIFY(!recorded(intake).household.isNull());
}

void TestPersonRegister::cleanup()
{
    m_casebook.reset();
    m_practice.reset();
}

void TestPersonRegister::findsWhatWasHeard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<int>("birthDetail");
    const int any = -1;
    QTest::newRow("as it is") << u"Gijs Rietgors"_s << u"1983-05-12"_s << u"Gijs Rietgors"_s
                              << int(matching::Detail::Same);
    QTest::newRow("surname misspelt by sound") << u"Gijs Rydgors"_s << QString() << u"Gijs Rietgors"_s << any;
    QTest::newRow("surname by sound, and nothing else")
        << u"Seegras"_s << QString() << u"Mila van Zeegras-Meerkoet"_s << any;
    QTest::newRow("prefix dropped") << u"Mila Zeegras"_s << QString() << u"Mila van Zeegras-Meerkoet"_s << any;
    QTest::newRow("partner's name alone") << u"Mila Meerkoet"_s << QString() << u"Mila van Zeegras-Meerkoet"_s << any;
    QTest::newRow("another spelling of Mohammed")
        << u"Muhammad el Amrani"_s << QString() << u"Mohammed el Amrani"_s << any;
    QTest::newRow("day and month swapped")
        << u"Gijs Rietgors"_s << u"1983-12-05"_s << u"Gijs Rietgors"_s << int(matching::Detail::DayMonthSwapped);
    QTest::newRow("name before surname") << u"Rietgors Gijs"_s << u"1983-05-12"_s << u"Gijs Rietgors"_s
                                         << int(matching::Detail::Same);
    QTest::newRow("the beginning of a surname") << u"Gijs Rie"_s << QString() << u"Gijs Rietgors"_s << any;
}

void TestPersonRegister::findsWhatWasHeard()
{
    QFETCH(QString, name);
    QFETCH(QString, born);
    QFETCH(QString, whom);
    QFETCH(int, birthDetail);
    load();
    const QList<CandidateView> found = asked(name, born);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().row.person.name.full(), whom);
    if (birthDetail >= 0) {
        const matching::Comparison *birth = comparisonOf(found.first(), matching::Field::BirthDate);
        QVERIFY(birth != nullptr);
        QCOMPARE(int(birth->detail), birthDetail);
    }
}

/// The same questions before: the window is usable at once, and what is misspelt is what the memory adds.
void TestPersonRegister::untilReadyTheStoreAnswers()
{
    QCOMPARE(casebook().persons().isReady().value_or(true), false);
    const QList<CandidateView> found = asked(u"Gijs Rietgors"_s, u"1983-05-12"_s);
    QVERIFY(!found.isEmpty());
    QVERIFY(asked(u"Seegras"_s).isEmpty());
    load();
    QVERIFY(!asked(u"Seegras"_s).isEmpty());
}

void TestPersonRegister::everyCandidateAddsUp()
{
    load();
    for (const CandidateView &view : asked(u"Mila Zeegras"_s, u"1985"_s)) {
        double sum = 0;
        for (const matching::WaterfallStep &step : view.candidate.waterfall)
            sum += step.bits;
        QVERIFY(!view.candidate.waterfall.isEmpty());
        QVERIFY(std::abs(sum - view.candidate.bits) < 0.05);
    }
}

void TestPersonRegister::newPersonsAreFoundAndWithdrawnOnesAreNot()
{
    load();
    QVERIFY(asked(u"Wouter Waterhoen"_s).isEmpty());
    QVERIFY(!recordOne(u"Wouter Waterhoen"_s, u"1990-01-02"_s).household.isNull());
    QCOMPARE(asked(u"Wouter Waterhoen"_s).size(), 1);
    QVERIFY(casebook().undoLast());
    QVERIFY(asked(u"Wouter Waterhoen"_s).isEmpty());
    QVERIFY(casebook().redoLast());
    QCOMPARE(asked(u"Wouter Waterhoen"_s).size(), 1);
}

void TestPersonRegister::movedHouseholdIsFoundByBothAddresses()
{
    load();
    const Address before = place(u"Zeegrasstraat"_s, u"21"_s);
    const QList<CandidateView> there = asked(u"Gijs Rietgors"_s, {}, before);
    QVERIFY(!there.isEmpty());
    const matching::Comparison *same = comparisonOf(there.first(), matching::Field::Address);
    QVERIFY(same != nullptr);
    QCOMPARE(same->detail, matching::Detail::Same);
    const HouseholdId household = there.first().row.households.first();

    Address now = place(u"Lisdodde"_s, u"8"_s);
    now.id = AddressId::create(ids());
    now.postcode = u"2491 AB"_s;
    const auto moved = vault().write(vault().viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &write) {
        auto known = write.read().addressesOfHousehold(write.viewer(), household);
        if (!known)
            return Done(tl::unexpected(known.error()));
        for (Address &old : *known) {
            old.until = QDate(2026, 11, 1);
            if (Done saved = write.saveAddress(household, old); !saved)
                return saved;
        }
        return write.saveAddress(household, now);
    });
    QVERIFY(moved);

    for (const auto &[address, detail] :
        {std::pair(before, matching::Detail::FormerAddress), std::pair(now, matching::Detail::Same)}) {
        const QList<CandidateView> found = asked(u"Gijs Rietgors"_s, {}, address);
        QVERIFY(!found.isEmpty());
        const matching::Comparison *compared = comparisonOf(found.first(), matching::Field::Address);
        QVERIFY(compared != nullptr);
        QCOMPARE(compared->detail, detail);
    }
}

void TestPersonRegister::secretAddressIsNeverEvidence()
{
    Address shelter = place(u"Schuilplaats"_s, u"4"_s);
    shelter.secret = true;
    const Recorded kept = recordOne(u"Hanna Boomklever"_s, u"1991-06-07"_s, shelter);
    QVERIFY(!kept.household.isNull());
    shelter.secret = false; // somebody guesses it
    for (const bool inMemory : {false, true}) {
        if (inMemory)
            load();
        const QList<CandidateView> found = asked(u"Hanna Boomklever"_s, {}, shelter);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().secretAddress);
        const matching::Comparison *address = comparisonOf(found.first(), matching::Field::Address);
        QVERIFY(address == nullptr || address->level == matching::Level::NotComparable);
        QVERIFY(
            !found.first().candidate.settling || found.first().candidate.settling->field != matching::Field::Address);
        QVERIFY(asked(u"Ietje Anders"_s, {}, shelter).isEmpty());
    }
}

void TestPersonRegister::hiddenHouseholdIsNotThere()
{
    load();
    const QList<CandidateView> all = asked(u"Gijs Rietgors"_s);
    QVERIFY(!all.isEmpty());
    const QSet<HouseholdId> hidden(all.first().row.households.cbegin(), all.first().row.households.cend());
    casebook::PersonRegister kept(vault(), Viewer(vault().user().id, hidden));
    QSemaphore ready;
    kept.load([&ready] { ready.release(); });
    QVERIFY(ready.tryAcquire(1, 20000));
    QVERIFY(kept.isReady().value_or(false));
    QCOMPARE(kept.size(), 0);
    QVERIFY(kept.find(person(ids(), u"Gijs Rietgors"_s, EventRole::PutOut, u"1983-05-12"_s).mention, {}, {}).isEmpty());
}

/// Somebody known from a household of her own as well: she is there, what the hidden one tells of her is not.
void TestPersonRegister::hiddenHouseholdGivesNoHousemates()
{
    const QList<CandidateView> gijs = asked(u"Gijs Rietgors"_s);
    const QList<CandidateView> mila = asked(u"Mila van Zeegras-Meerkoet"_s);
    QVERIFY(!gijs.isEmpty() && !mila.isEmpty());
    Household own;
    own.id = HouseholdId::create(ids());
    own.name = u"Zeegras"_s;
    const auto written = vault().write(vault().viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &write) {
        const Done saved = write.save(own);
        return saved ? write.save(
                           Membership{MembershipId::create(ids()), own.id, mila.first().row.person.id, {}, {}, true})
                     : saved;
    });
    QVERIFY(written);
    const Viewer viewer(vault().user().id, {gijs.first().row.households.first()});
    const auto known = vault().read().knownPersons(viewer, {mila.first().row.person.id, gijs.first().row.person.id});
    QVERIFY(known);
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->first().person.id, mila.first().row.person.id);
    QVERIFY(known->first().housemates.isEmpty());
    QVERIFY(known->first().addresses.isEmpty());
}

void TestPersonRegister::rejectedStaysRejectedAndLast()
{
    load();
    Intake intake = casebook().newIntake();
    intake.persons = {person(ids(), u"Gijs Rietgors"_s, EventRole::PutOut, u"1983-05-12"_s)};
    const auto before = casebook().candidates(intake, 0);
    QVERIFY(before && !before->isEmpty());
    intake.persons[0].rejected = {before->first().candidate.person};
    intake.persons[0].mention.asWritten = u"Heel Anders"_s;
    intake.persons[0].mention.name = PersonName::split(u"Heel Anders"_s);
    const auto after = casebook().candidates(intake, 0);
    QVERIFY(after && !after->isEmpty());
    QCOMPARE(after->last().candidate.person, intake.persons.at(0).rejected.first());
    QVERIFY(after->last().rejected);
    QVERIFY(!after->last().candidate.waterfall.isEmpty());
    const auto picture = casebook().picture(intake);
    QVERIFY(picture);
    QVERIFY(!picture->householdKnown);
    QCOMPARE(picture->assessment.barringOrders.possible, 0);
}

void TestPersonRegister::housemateIsNamed()
{
    load();
    Intake intake = casebook().newIntake();
    intake.persons = {person(ids(), u"Gijs Rietgors"_s, EventRole::PutOut, u"1983-05-12"_s),
        person(ids(), u"Mila"_s, EventRole::Stayed)};
    const auto gijs = casebook().candidates(intake, 0);
    QVERIFY(gijs && !gijs->isEmpty());
    const auto alone = casebook().candidates(intake, 1);
    intake.persons[0].choice = MentionChoice::Known;
    intake.persons[0].person = gijs->first().candidate.person;
    const auto together = casebook().candidates(intake, 1);
    QVERIFY(alone && !alone->isEmpty() && together && !together->isEmpty());
    QVERIFY(together->first().candidate.bits > alone->first().candidate.bits + 3);
    const QList<matching::WaterfallStep> &steps = together->first().candidate.waterfall;
    QCOMPARE(steps.last().kind, matching::WaterfallStep::Kind::Companions);
    QCOMPARE(steps.last().companions, QList<PersonId>{intake.persons.at(0).person});
}

/// Misspelt names nobody decided on: what they bring never counts for certain, and the record keeps it open.
void TestPersonRegister::undecidedIsNeverCertain()
{
    load();
    Intake intake = secondOrder(ids());
    intake.orders.removeLast();
    intake.persons = {person(ids(), u"Gijs Rydgors"_s, EventRole::PutOut, u"1983-05-12"_s),
        person(ids(), u"Mila Seegras"_s, EventRole::Stayed, u"1985-02-03"_s)};
    intake.relations.clear();
    intake.orders[0].order.mentions = {intake.persons.at(0).mention, intake.persons.at(1).mention};
    intake.decision.deviates = true;
    intake.decision.reason = u"oefening"_s;
    const auto picture = casebook().picture(intake);
    QVERIFY(picture);
    QVERIFY(picture->history.size() > 1); // the orders of both are shown
    QCOMPARE(std::count_if(picture->history.cbegin(), picture->history.cend(),
                 [](const HistoryEvent &event) { return event.belongs == rules::Belongs::Certain; }),
        1); // the order of this intake itself
    QCOMPARE(picture->assessment.barringOrders.certain, 1);
    const Recorded done = recorded(intake);
    QCOMPARE(done.provisional.size(), 2);
}

void TestPersonRegister::clearedKnowsNobody()
{
    load();
    QVERIFY(casebook().persons().size() >= 4);
    casebook().persons().clear();
    QCOMPARE(casebook().persons().size(), 0);
    QCOMPARE(casebook().persons().isReady().value_or(true), false);
    QVERIFY(!asked(u"Gijs Rietgors"_s).isEmpty()); // the store answers
    // called off while it is read, and gone at once: nothing is left waiting
    for (int i = 0; i < 3; ++i) {
        Casebook brief(vault(), m_practice->region);
        brief.loadPersons();
    }
}

QTEST_GUILESS_MAIN(TestPersonRegister)
#include "test_personregister.moc"
