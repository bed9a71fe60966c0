#include "core/casebook/familybook.h"
#include "core/casebook/familyedit.h"
#include "core/casebook/recyclebin.h"
#include "core/store/familyreader.h"
#include "tests/core/casebook/practicevault.h"

#include <QFuture>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Household and system are said, asked, refused and taken back; the family that a genogram draws follows.
class TestFamilyEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(6));
        m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
        const auto rows = m_book->cases();
        QVERIFY(rows && !rows->isEmpty());
        for (const store::CaseRow &row : *rows) {
            m_file = row.file;
            if (system().family.households.size() == 1 && adults().size() > 1)
                break;
        }
        QVERIFY(adults().size() > 1);
    }

    void aGrandmotherComesIn()
    {
        const PersonId mother = adults().first();
        NewMember oma;
        oma.name = {u"Maria"_s, {}, u"Terlinde"_s};
        oma.sex = Sex::Female;
        oma.born = *PartialDate::parse(u"1935"_s);
        oma.place = NewMember::Place::Outside;
        QCOMPARE(said(oma).refused.value(0).field, u"is"_s); // a relation ties her to the system
        oma.is = RelationKind::Parent;
        QCOMPARE(said(oma).refused.value(0).field, u"of"_s);
        oma.of = mother;
        QVERIFY(said(oma).done());
        const FamilySystem after = system();
        const PersonId id = named(after, u"Maria Terlinde"_s);
        QVERIFY(!id.isNull());
        QVERIFY(std::any_of(after.family.relations.cbegin(), after.family.relations.cend(), [&](const Relation &one) {
            return one.from == id && one.to == mother && one.kind == RelationKind::Parent;
        }));
        QVERIFY(residencesOn(after.family, id, today()).isEmpty());
    }

    void whatCannotBeIsRefusedAtItsField_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("field");
        QTest::newRow("child of herself") << 0 << u"to"_s;
        QTest::newRow("child older than its parent") << 1 << u"kind"_s;
        QTest::newRow("circle of parents") << 2 << u"kind"_s;
        QTest::newRow("ends before it begins") << 3 << u"until"_s;
        QTest::newRow("of nobody") << 4 << u"to"_s;
    }
    void whatCannotBeIsRefusedAtItsField()
    {
        QFETCH(int, which);
        QFETCH(QString, field);
        const PersonId adult = adults().first();
        const PersonId child = add(u"Kind Zandoog"_s, u"2015"_s, RelationKind::Child, adult);
        RelationEntry entry{relation(child, adult, RelationKind::Parent), {}};
        if (which == 0)
            entry.relation.to = child;
        if (which == 2) {
            const PersonId unknown = add(u"Iemand Onbekend"_s, {}, RelationKind::Child, child);
            entry.relation = relation(unknown, adult, RelationKind::Parent);
        }
        if (which == 3) {
            entry.relation.kind = RelationKind::Other;
            entry.relation.since = today();
            entry.relation.until = today().addDays(-1);
        }
        if (which == 4)
            entry.relation.to = {};
        const int before = static_cast<int>(system().family.relations.size());
        const FamilyOutcome outcome = said(entry, true); // a yes does not help
        QVERIFY(!outcome.done());
        QCOMPARE(outcome.refused.value(0).field, field);
        QCOMPARE(static_cast<int>(system().family.relations.size()), before); // nothing half stored
    }

    void twoMainResidencesAreAskedAndThenShared()
    {
        const PersonId who = adults().first();
        ResidenceEntry entry;
        entry.membership.person = who;
        entry.newHousehold = u"Bij vader"_s;
        entry.membership.livesIn = true;
        const FamilyOutcome asked = said(entry);
        QVERIFY(!asked.done() && asked.refused.isEmpty());
        QCOMPARE(asked.asked.value(0).kind, FamilyProblemKind::TwoMainResidences);
        QCOMPARE(residencesOn(system().family, who, today()).size(), 1);
        QVERIFY(said(entry, true).done());
        QCOMPARE(residencesOn(system().family, who, today()).size(), 2);
    }

    void theSameNameAndBirthDateIsAsked()
    {
        const FamilySystem now = system();
        const auto known = std::find_if(now.family.persons.cbegin(), now.family.persons.cend(),
            [](const FamilyMember &one) { return one.person.birthDate.isWhole(); });
        QVERIFY(known != now.family.persons.cend());
        NewMember twice;
        twice.name = known->person.name;
        twice.born = known->person.birthDate;
        QVERIFY(said(twice).knownAlready);
        QCOMPARE(system().family.persons.size(), now.family.persons.size());
        QVERIFY(said(twice, true).done());
        QCOMPARE(system().family.persons.size(), now.family.persons.size() + 1);
    }

    void apartEndsTogether()
    {
        const QList<PersonId> two = adults();
        const PersonId other = add(u"Ilse Tureluur"_s, u"1983"_s, RelationKind::Partner, two.first());
        RelationEntry apart{relation(two.first(), other, RelationKind::ExPartner), {}};
        QCOMPARE(said(apart).refused.value(0).problem->kind, FamilyProblemKind::TogetherAndApart);
        apart.relation.since = QDate(2026, 1, 3);
        QVERIFY(said(apart).done());
        const FamilySystem after = system();
        for (const Relation &one : after.family.relations) {
            const bool these =
                (one.from == other && one.to == two.first()) || (one.from == two.first() && one.to == other);
            if (these && one.kind == RelationKind::Partner)
                QCOMPARE(one.until, QDate(2026, 1, 2));
        }
    }

    void marriageTwinsAndAdoptionAreTies()
    {
        const QList<PersonId> two = adults();
        const PersonId child = add(u"Ming Zwaan"_s, u"2015"_s, RelationKind::Child, two.first());
        QVERIFY(said(RelationEntry{relation(two.first(), child, RelationKind::Parent), TieKind::Adopted}).done());
        const FamilySystem after = system();
        QCOMPARE(std::count_if(after.family.relations.cbegin(), after.family.relations.cend(),
                     [&](const Relation &one) { return one.from == child || one.to == child; }),
            1); // that she is the child was said already
        QVERIFY(hasTie(after, two.first(), child, TieKind::Adopted));
    }

    void patternsComeAndEnd()
    {
        const QList<PersonId> two = adults();
        FamilyTie care{.from = two.at(0), .to = two.at(1), .kind = TieKind::Care, .since = QDate(2026, 1, 3)};
        care.note = u"past op de kinderen"_s;
        QVERIFY(said(care).done());
        QCOMPARE(said(care).refused.value(0).problem->kind, FamilyProblemKind::SaidAlready);
        const FamilySystem now = system();
        const auto tie = std::find_if(now.family.ties.cbegin(), now.family.ties.cend(),
            [](const FamilyTie &one) { return one.kind == TieKind::Care; });
        QVERIFY(tie != now.family.ties.cend());
        FamilyEnd end{tie->id, QDate(2026, 1, 1), {}};
        QCOMPARE(said(end).refused.value(0).field, u"until"_s);
        end.until = QDate(2026, 6, 1);
        QVERIFY(said(end).done());
        const FamilySystem ended = system();
        QVERIFY(!std::any_of(ended.family.ties.cbegin(), ended.family.ties.cend(),
            [this](const FamilyTie &one) { return one.kind == TieKind::Care && one.holdsOn(today()); }));
        end.until = {};
        QCOMPARE(said(end).refused.value(0).field, u"reason"_s);
        end.reason = u"Bij de verkeerde vastgelegd"_s;
        QVERIFY(said(end).done());
        QVERIFY(!hasTie(system(), two.at(0), two.at(1), TieKind::Care));
    }

    void livesAreTold()
    {
        const PersonId who = add(u"Piet Duinroos"_s, u"1949"_s, RelationKind::Parent, adults().first());
        LifeFacts life{.person = who, .deceased = true, .died = *PartialDate::parse(u"1940"_s)};
        QCOMPARE(said(life).refused.value(0).field, u"day"_s);
        life.died = *PartialDate::parse(u"2019"_s);
        QVERIFY(said(life).done());
        life.died = *PartialDate::parse(u"2020"_s);
        QVERIFY(said(life).done()); // told again
        const FamilySystem now = system();
        for (const FamilyMember &member : now.family.persons) {
            if (member.person.id == who)
                QCOMPARE(member.life.died.year(), 2020);
        }
        NewMember child;
        child.unborn = true;
        child.born = *PartialDate::parse(u"2027"_s);
        child.is = RelationKind::Child;
        child.of = adults().first();
        QVERIFY(said(child).done());
        const FamilySystem after = system();
        QVERIFY(std::any_of(after.family.persons.cbegin(), after.family.persons.cend(),
            [](const FamilyMember &one) { return one.life.unborn && one.life.expected.year() == 2027; }));
    }

    void networkAndSecrets()
    {
        const QList<PersonId> two = adults();
        NetworkContact neighbour;
        neighbour.kind = NetworkKind::Neighbour;
        QCOMPARE(said(neighbour).refused.value(0).field, u"name"_s);
        neighbour.name = u"Greet Zwaan"_s;
        QVERIFY(said(neighbour).done());
        QCOMPARE(system().network.size(), 1);

        ShieldedFact school{
            .person = two.at(0), .kind = ShieldedKind::School, .what = u"De Wulp"_s, .from = {two.at(0)}};
        QCOMPARE(said(school).refused.value(0).field, u"shield"_s);
        school.from = {two.at(1)};
        QVERIFY(said(school).done());
        QCOMPARE(system().shielded.value(0).from, QList<PersonId>{two.at(1)});

        SecretAddress address;
        address.person = two.at(0);
        address.address.street = u"Kwelderpad"_s;
        address.address.houseNumber = u"14"_s;
        address.address.shieldedFrom = {two.at(1)};
        QVERIFY(said(address).done());
        const QList<Address> held = system().addresses.value(two.at(0));
        QVERIFY(std::any_of(held.cbegin(), held.cend(), [&](const Address &one) {
            return one.secret && one.street == u"Kwelderpad"_s && one.shieldedFrom == QList<PersonId>{two.at(1)};
        }));
    }

    void isTakenBack()
    {
        const FamilySystem before = system();
        NewMember one;
        one.name = {u"Wim"_s, {}, u"Kievit"_s};
        one.is = RelationKind::Sibling;
        one.of = adults().first();
        QVERIFY(said(one).done());
        QVERIFY(m_book->undoable() && m_book->undoable()->kind == store::Action::ChangeFamily);
        QVERIFY(m_book->undoLast());
        QCOMPARE(canonical(system().family), canonical(before.family));
    }

    void whatWasTakenAwayComesBack_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<store::RemovedKind>("kind");
        QTest::newRow("relation") << 0 << store::RemovedKind::Relation;
        QTest::newRow("pattern") << 1 << store::RemovedKind::Tie;
        QTest::newRow("residence") << 2 << store::RemovedKind::Residence;
        QTest::newRow("contact of the network") << 3 << store::RemovedKind::Contact;
        QTest::newRow("shielded fact, with from whom") << 4 << store::RemovedKind::Shield;
    }
    void whatWasTakenAwayComesBack()
    {
        QFETCH(int, which);
        QFETCH(store::RemovedKind, kind);
        const QList<PersonId> two = adults();
        FamilyEnd end = thingToTakeAway(which, two);
        end.reason = u"Bij de verkeerde vastgelegd"_s;
        const FamilySystem before = system();
        QVERIFY(said(end).done());
        QVERIFY(canonical(system().family) != canonical(before.family) || system().network != before.network ||
                system().shielded != before.shielded);

        const QList<RemovedView> bin = binNow();
        QVERIFY(!bin.isEmpty());
        const RemovedView gone = bin.constFirst(); // the latest comes first
        QCOMPARE(gone.what.kind, kind);
        QCOMPARE(gone.what.number, m_file.number);
        QCOMPARE(gone.what.reason, end.reason);
        QVERIFY(!gone.what.by.isEmpty());
        QVERIFY(!gone.person.isEmpty() || gone.what.name == u"Wim Kievit"_s);
        QCOMPARE(gone.until, today().addDays(recycledDays));

        QVERIFY(awaited(RecycleBin(*m_book).putBackLater(gone.what)));
        const FamilySystem back = system();
        QCOMPARE(told(back.family), told(before.family));
        QCOMPARE(back.network.size(), before.network.size());
        QCOMPARE(back.shielded.size(), before.shielded.size());
        if (kind == store::RemovedKind::Shield)
            QCOMPARE(back.shielded.constLast().from, before.shielded.constLast().from);
        QVERIFY(!binNow().contains(gone));         // it is not there twice
        QVERIFY(m_book->undoLast());               // and putting it back can be taken back
        QCOMPARE(binNow().size(), bin.size() - 1); // by who takes that back: no mistake of the family's form
        QVERIFY(m_book->redoLast());
    }

    void theBinForgetsAfterItsDays()
    {
        const QList<PersonId> two = adults();
        FamilyEnd end = thingToTakeAway(3, two);
        end.reason = u"Dubbel"_s;
        QVERIFY(said(end).done());
        QVERIFY(!binNow().isEmpty());
        const LocalDateTime then = m_practice->clock.now();
        m_practice->clock.advance((recycledDays + 1) * qint64(86400));
        const bool forgotten = binNow().isEmpty();
        m_practice->clock.set(then);
        QVERIFY(forgotten);
    }

    /// Neither is what was done with a household that is kept from who looks.
    void aHiddenHouseholdIsNotInTheBin()
    {
        FamilyEnd end = thingToTakeAway(3, adults());
        end.reason = u"Dubbel"_s;
        QVERIFY(said(end).done());
        const Viewer some(m_practice->vault->viewer().user(), {m_file.household});
        QSemaphore finished;
        Result<QList<store::RemovedThing>> found = QList<store::RemovedThing>();
        m_practice->vault->checkOnWorker([&](store::Database &database) {
            found = store::RemovedReader(database).since(some, {});
            finished.release();
        });
        finished.acquire();
        QVERIFY(found);
        QVERIFY(std::none_of(found->cbegin(), found->cend(),
            [this](const store::RemovedThing &one) { return one.number == m_file.number; }));
    }

    /// What is kept from somebody is not read either.
    void aHiddenHouseholdTellsNothing()
    {
        const QList<PersonId> two = adults();
        QVERIFY(said(FamilyTie{.from = two.at(0), .to = two.at(1), .kind = TieKind::Coalition}).done());
        const store::Reader &reader = m_practice->vault->read();
        // every household of the two: who stands in another one that is seen, is seen
        const auto households = reader.householdsOf(m_practice->vault->viewer(), two);
        QVERIFY(households);
        const Viewer some(m_practice->vault->viewer().user(), {households->cbegin(), households->cend()});
        QVERIFY(reader.family().tiesOf(some, two.at(0))->isEmpty());
        QVERIFY(reader.family().network(some, m_file.household)->isEmpty());
        QVERIFY(reader.family().shieldedFacts(some, two)->isEmpty());
    }

private:
    /// The family as it reads; how often a row was written does not count.
    [[nodiscard]] static Family told(Family family)
    {
        for (FamilyTie &tie : family.ties)
            tie.revision = 0;
        return canonical(family);
    }
    [[nodiscard]] QList<RemovedView> binNow() { return awaited(RecycleBin(*m_book).readLater()).value(); }
    /// Something new in the system, and the order to take it away.
    [[nodiscard]] FamilyEnd thingToTakeAway(int which, const QList<PersonId> &two)
    {
        if (which == 0) {
            const PersonId sister = add(u"Noor Wulp"_s, u"1990"_s, RelationKind::Sibling, two.first());
            const FamilySystem now = system();
            for (const Relation &one : now.family.relations) {
                if (one.from == sister || one.to == sister)
                    return {one.id, {}, {}};
            }
        } else if (which == 1) {
            (void)said(FamilyTie{.from = two.at(0), .to = two.at(1), .kind = TieKind::Violence}, true);
            const FamilySystem now = system();
            for (const FamilyTie &one : now.family.ties) {
                if (one.kind == TieKind::Violence)
                    return {one.id, {}, {}};
            }
        } else if (which == 2) {
            ResidenceEntry entry;
            entry.membership.person = two.at(1);
            entry.newHousehold = u"Bij oma"_s;
            (void)said(entry, true);
            const FamilySystem now = system();
            for (const FamilyHousehold &household : now.family.households) {
                if (household.name == u"Bij oma"_s)
                    return {household.memberships.constFirst().id, {}, {}};
            }
        } else if (which == 3) {
            NetworkContact contact;
            contact.kind = NetworkKind::Friend;
            contact.name = u"Wim Kievit"_s;
            (void)said(contact, true);
            return {system().network.constLast().id, {}, {}};
        }
        (void)said(
            ShieldedFact{
                .person = two.at(0), .kind = ShieldedKind::Work, .what = u"De Tureluur"_s, .from = {two.at(1)}},
            true);
        return {system().shielded.constLast().id, {}, {}};
    }
    template <typename T>
    static T awaited(const QFuture<T> &future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    }
    [[nodiscard]] QDate today() const { return m_practice->clock.today(); }
    [[nodiscard]] FamilyOutcome said(const FamilyChange &change, bool confirmed = false)
    {
        return awaited(FamilyDesk(*m_book).saveLater(m_file.id, change, confirmed)).value();
    }
    [[nodiscard]] FamilySystem system() { return awaited(FamilyDesk(*m_book).readLater(m_file.household)).value(); }
    [[nodiscard]] QList<PersonId> adults()
    {
        QList<PersonId> found;
        const FamilySystem now = system();
        for (const FamilyMember &member : now.family.persons) {
            const auto age = member.person.birthDate.ageOn(today());
            if (age && *age >= 21 && !residencesOn(now.family, member.person.id, today()).isEmpty())
                found.append(member.person.id);
        }
        return found;
    }
    [[nodiscard]] static PersonId named(const FamilySystem &system, const QString &name)
    {
        for (const FamilyMember &member : system.family.persons) {
            if (member.person.name.full() == name)
                return member.person.id;
        }
        return {};
    }
    [[nodiscard]] PersonId add(const QString &name, const QString &born, RelationKind is, PersonId of)
    {
        NewMember one;
        one.name = PersonName::split(name);
        one.born = PartialDate::parse(born).value();
        one.place = NewMember::Place::Outside;
        one.is = is;
        one.of = of;
        if (!said(one, true).done())
            qWarning("not recorded");
        return named(system(), name);
    }
    [[nodiscard]] static Relation relation(PersonId from, PersonId to, RelationKind kind)
    {
        Relation made;
        made.from = from;
        made.to = to;
        made.kind = kind;
        return made;
    }
    [[nodiscard]] static bool hasTie(const FamilySystem &system, PersonId from, PersonId to, TieKind kind)
    {
        return std::any_of(system.family.ties.cbegin(), system.family.ties.cend(),
            [&](const FamilyTie &one) { return one.from == from && one.to == to && one.kind == kind; });
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    CaseFile m_file;
};

QTEST_GUILESS_MAIN(TestFamilyEdit)
#include "test_familyedit.moc"
