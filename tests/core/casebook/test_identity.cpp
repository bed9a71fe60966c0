#include "core/casebook/cleanup.h"
#include "core/casebook/destructiondesk.h"
#include "core/store/identity.h"
#include "core/store/verify.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QSignalSpy>
#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

/// Who is who: links decided, persons and households joined and parted, and what that does to assessments.
class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_casebook.reset();
        m_practice = std::make_unique<PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        m_casebook = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    }

    void mergingAddsUpAndCanBeUndoneLater()
    {
        const Two two = twoHouseholds();
        const IdentityOrder order = merging(two.firstMan, two.secondMan);
        // nothing is written by a rehearsal
        const auto head = vault().head();
        const auto rehearsed = casebook().rehearse(order);
        QVERIFY2(rehearsed, rehearsed ? "" : qPrintable(rehearsed.error().detail));
        QCOMPARE(vault().head(), head);
        QVERIFY(rehearsed->action.isNull());

        const auto merged = casebook().change(order);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(merged->effects, rehearsed->effects);
        // found by the name of the one that is gone, and it is the other who is shown
        const auto found = read().lookUp(viewer(), {.nameKeys = {u"zandoog"_s}});
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().person.id, two.firstMan);
        QCOMPARE(found->first().orders, 2);
        QCOMPARE(found->first().households.size(), 2);
        QCOMPARE(read().identity().merges(viewer(), 10)->size(), 1);

        // months later, with something tied to her since
        Link later = read().identity().linksOf(viewer(), two.firstMan)->first();
        m_practice->clock.advance(90 * 86400);
        IdentityOrder undo;
        undo.kind = IdentityOrder::Kind::UndoMerge;
        undo.merge = read().identity().merges(viewer(), 10)->first().id;
        undo.reason = u"Twee neven met dezelfde naam."_s;
        const auto undone = casebook().change(undo);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail + undone.error().where));
        QCOMPARE(read().persons(viewer(), {two.secondMan})->first().orders, 1);
        QCOMPARE(read().persons(viewer(), {two.firstMan})->first().orders, 1);
        QVERIFY(read().identity().merges(viewer(), 10)->isEmpty());
        QVERIFY(vault().verify()->isSound());
    }

    void undoingAMergeKeepsWhatWasTiedSince()
    {
        const Two two = twoHouseholds();
        QVERIFY(casebook().change(merging(two.firstMan, two.secondMan)));
        // a link that the merge moved is rejected afterwards: that stays
        const QList<Link> links = *read().identity().linksOf(viewer(), two.firstMan);
        QCOMPARE(links.size(), 2);
        IdentityOrder reject;
        reject.kind = IdentityOrder::Kind::RejectLink;
        reject.link = links.last().id;
        QVERIFY(casebook().change(reject));
        IdentityOrder undo;
        undo.kind = IdentityOrder::Kind::UndoMerge;
        undo.merge = read().identity().merges(viewer(), 10)->first().id;
        undo.reason = u"Toch niet."_s;
        const auto undone = casebook().change(undo);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QCOMPARE(undone->keptLater, 1);
        QCOMPARE(read().identity().link(viewer(), reject.link)->state, LinkState::Rejected);
        QVERIFY(read().identity().merges(viewer(), 10)->isEmpty());
        QVERIFY(vault().verify()->isSound());
    }

    void mergingHouseholdsReachesTheThreshold()
    {
        const Two two = twoHouseholds();
        const IdentityOrder order = joining(two, u"Zij zijn weer bij elkaar."_s);
        const auto merged = casebook().change(order);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(merged->effects.size(), 2);
        for (const Effect &effect : merged->effects) {
            QCOMPARE(effect.before.orders.certain, 1);
            QCOMPARE(effect.after.orders.certain, 2);
            QVERIFY(effect.toReassess);
        }
        // the decision is what it was; both wait to be assessed again
        const auto frozen = read().assessments(viewer(), two.first);
        QCOMPARE(frozen->size(), 2);
        QCOMPARE(frozen->first().advice, AdviceRoute::LocalTeam);
        const auto today = casebook().today();
        QVERIFY(today);
        QCOMPARE(today->reassess.size(), 2);
        QCOMPARE(today->reassess.first().open.reason, order.reason);
        QCOMPARE(today->reassess.first().open.ordersWas, 1);
        QCOMPARE(today->reassess.first().open.ordersNow, 2);
        QVERIFY(casebook().undoLast()); // also as the last thing done
        QVERIFY(casebook().today()->reassess.isEmpty());
        QCOMPARE(read().assessments(viewer(), two.first)->size(), 1);
        QVERIFY(vault().verify()->isSound());
    }

    /// A hold is on what is known of them, whichever household it stands in.
    void aHoldGoesAlongWithItsHousehold_data()
    {
        QTest::addColumn<bool>("both");
        QTest::newRow("on the one that goes") << false;
        QTest::newRow("on both") << true;
    }
    void aHoldGoesAlongWithItsHousehold()
    {
        QFETCH(bool, both);
        const Two two = twoHouseholds();
        const auto keep = [&](HouseholdId household, store::RetentionChoice::Verdict verdict) {
            store::RetentionChoice choice;
            choice.id = store::RetentionChoiceId::create(ids());
            choice.kind = u"assessment"_s;
            choice.subject = household.toBytes();
            choice.verdict = verdict;
            if (verdict == store::RetentionChoice::Verdict::Keep)
                choice.until = QDate(2040, 1, 1);
            choice.reason = u"rechtszaak"_s;
            return vault().write(viewer(), store::Action::Retain, {},
                [&](store::Transaction &tx) { return store::RetentionWriter(tx).save(choice); });
        };
        QVERIFY(keep(two.second, store::RetentionChoice::Verdict::Hold));
        if (both)
            QVERIFY(keep(two.first, store::RetentionChoice::Verdict::Keep));
        const auto held = [&](HouseholdId household) {
            auto list = DestructionDesk(casebook()).list(2045);
            if (!QTest::qWaitFor([&list] { return list.isFinished(); }, 20000) || !list.result())
                qFatal("no list");
            const RetentionList read = *list.result();
            for (const RetentionLine &line : read.lines) {
                if (line.subject == household.toBytes() && line.kind == privacy::KeptKind::Assessment)
                    return line.state == RetentionLine::State::Held;
            }
            return false;
        };
        QVERIFY(held(two.second));
        QVERIFY(!held(two.first));
        const IdentityOrder order = joining(two, u"Zij zijn weer bij elkaar."_s);
        QVERIFY(casebook().change(order));
        QVERIFY(held(two.first));
        IdentityOrder undo;
        undo.kind = IdentityOrder::Kind::UndoMerge;
        undo.merge = read().identity().merges(viewer(), 10)->first().id;
        undo.reason = u"Toch niet."_s;
        QVERIFY(casebook().change(undo));
        QVERIFY(held(two.second));
        QVERIFY(!held(two.first));
        QVERIFY(vault().verify()->isSound());
    }

    void assessedAgainItWaitsNoMore()
    {
        const Two two = twoHouseholds();
        const IdentityOrder order = joining(two, u"Samen"_s);
        QVERIFY(casebook().change(order));
        Intake again = oneOrder(u"Gijs Rietgors"_s, u"Mila van Zeegras"_s, {QDate(2026, 11, 22), QTime(1, 0)});
        again.persons.clear();
        again.relations.clear();
        again.household = two.second; // a draft that names the household that is gone is about the one it went into
        at(again.facts, Fact::ComplexProblems).answer = Answer::Yes;
        again.decision.route = AdviceRoute::LocalTeam;
        again.decision.reason = u"Om te proberen."_s;
        const auto recorded = casebook().record(again);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().where + recorded.error().detail));
        QCOMPARE(recorded->household, two.first);
        QVERIFY(casebook().today()->reassess.isEmpty());
    }

    void splittingGivesTheMentionsToANewPerson()
    {
        const Two two = twoHouseholds();
        QVERIFY(casebook().change(merging(two.firstMan, two.secondMan)));
        const QList<Link> links = *read().identity().linksOf(viewer(), two.firstMan);
        IdentityOrder order;
        order.kind = IdentityOrder::Kind::SplitPerson;
        order.first = two.firstMan.raw();
        order.mentions = {links.last().mention};
        order.reason = u"Vader en zoon."_s;
        const auto split = casebook().change(order);
        QVERIFY2(split, split ? "" : qPrintable(split.error().detail));
        QVERIFY(!split->person.isNull());
        QCOMPARE(read().persons(viewer(), {split->person})->first().orders, 1);
        QCOMPARE(read().persons(viewer(), {split->person})->first().households, QList<HouseholdId>{two.second});
        QCOMPARE(read().persons(viewer(), {two.firstMan})->first().households, QList<HouseholdId>{two.first});
        QCOMPARE(read().identity().judgement(viewer(), two.firstMan.raw(), split->person.raw()).value()->verdict,
            PairVerdict::Different);
        order.mentions = {links.first().mention, links.last().mention};
        QCOMPARE(casebook().change(order).error().code, ErrorCode::NotAllowed); // somebody must stay
    }

    void secretsAndCallingBackStaySafe()
    {
        const Two two = twoHouseholds();
        QVERIFY(vault().write(vault().viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) -> Done {
            auto person = tx.read().person(tx.viewer(), two.secondMan);
            person->callBack = CallBack::NotSafe;
            Address address;
            address.id = AddressId::create(ids());
            address.postcode = u"2512 AB"_s;
            address.houseNumber = u"5"_s;
            address.secret = true;
            address.shieldedFrom = {two.secondMan};
            return tx.save(*person).and_then([&] { return tx.saveAddress(two.first, address); });
        }));
        QVERIFY(casebook().change(merging(two.firstMan, two.secondMan)));
        QCOMPARE(read().person(viewer(), two.firstMan)->callBack, CallBack::NotSafe);
        const auto addresses = read().addressesOfHousehold(viewer(), two.first);
        QVERIFY(std::any_of(addresses->cbegin(), addresses->cend(),
            [&](const Address &one) { return one.secret && one.shieldedFrom.contains(two.firstMan); }));
    }

    void refused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("same");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, IdentityOrder::Kind kind, bool same, const QString &why, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(kind) << same << why << static_cast<int>(code);
        };
        row("no reason", IdentityOrder::Kind::MergePersons, false, {}, ErrorCode::ReasonMissing);
        row("one with itself", IdentityOrder::Kind::MergePersons, true, u"x"_s, ErrorCode::NotAllowed);
        row("no such merge", IdentityOrder::Kind::UndoMerge, false, u"x"_s, ErrorCode::NotFound);
        row("no such link", IdentityOrder::Kind::ConfirmLink, false, {}, ErrorCode::NotFound);
        row("nothing to split off", IdentityOrder::Kind::SplitPerson, false, u"x"_s, ErrorCode::NotAllowed);
    }
    void refused()
    {
        QFETCH(int, kind);
        QFETCH(bool, same);
        QFETCH(QString, reason);
        QFETCH(int, code);
        const Two two = twoHouseholds();
        IdentityOrder order = merging(two.firstMan, same ? two.firstMan : two.secondMan);
        order.kind = static_cast<IdentityOrder::Kind>(kind);
        order.reason = reason;
        const auto head = vault().head();
        const auto done = casebook().change(order);
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().code), code);
        QCOMPARE(vault().head(), head);
    }

    void aLinkThatWaitedIsConfirmed()
    {
        const auto first =
            casebook().record(oneOrder(u"Gijs Rietgors"_s, u"Mila van Zeegras"_s, {QDate(2025, 9, 6), QTime(21, 15)}));
        QVERIFY(first);
        // the same two, alike but not confirmed by anybody: their links wait
        Intake again = oneOrder(u"Gijs Rietgors"_s, u"Mila van Zeegras"_s, {QDate(2026, 11, 23), QTime(2, 10)});
        const auto second = casebook().record(again);
        QVERIFY2(second, second ? "" : qPrintable(second.error().where));
        QVERIFY(!second->provisional.isEmpty());
        QCOMPARE(casebook().today()->linksToConfirm, static_cast<int>(second->provisional.size()));
        const auto waiting = read().identity().waiting(viewer(), 10);
        QVERIFY(waiting);
        QCOMPARE(waiting->first().day, QDate(2026, 11, 23));

        IdentityOrder order;
        order.kind = IdentityOrder::Kind::ConfirmLink;
        order.link = waiting->first().link.id;
        const auto confirmed = casebook().change(order);
        QVERIFY2(confirmed, confirmed ? "" : qPrintable(confirmed.error().detail));
        QCOMPARE(casebook().today()->linksToConfirm, static_cast<int>(second->provisional.size()) - 1);
        QCOMPARE(read().identity().link(viewer(), order.link)->state, LinkState::Confirmed);
        order.kind = IdentityOrder::Kind::RejectLink;
        order.link = waiting->last().link.id;
        QVERIFY(casebook().change(order));
        QCOMPARE(casebook().today()->linksToConfirm, 0);
        QVERIFY(casebook().undoLast() && casebook().undoLast());
        QCOMPARE(casebook().today()->linksToConfirm, static_cast<int>(second->provisional.size()));
    }

    void doublesAreFoundAndNotProposedAgain()
    {
        const Two two = twoHouseholds(u"Gijs Rietgors"_s);
        CleanUp cleanUp(casebook());
        QSignalSpy found(&cleanUp, &CleanUp::found);
        cleanUp.start();
        QVERIFY(found.wait(20000));
        auto doubts = found.takeFirst().first().value<QList<Doubt>>();
        const auto ofMen = [&](const Doubt &doubt) {
            return doubt.what == Doubt::What::Persons &&
                   QSet<PersonId>{doubt.kept, doubt.gone} == QSet<PersonId>{two.firstMan, two.secondMan};
        };
        const auto men = std::find_if(doubts.cbegin(), doubts.cend(), ofMen);
        QVERIFY(men != doubts.cend());
        QCOMPARE(men->here.mention.asWritten, u"Gijs Rietgors"_s);
        QVERIFY(casebook().change(men->different({})));
        cleanUp.start();
        QVERIFY(found.wait(20000));
        doubts = found.takeFirst().first().value<QList<Doubt>>();
        QVERIFY(std::none_of(doubts.cbegin(), doubts.cend(), ofMen));
    }

    /// Children live with both parents, and whoever left belongs there no more: that makes no double.
    void householdsThatMayBeOne_data()
    {
        QTest::addColumn<QStringList>("born");
        QTest::addColumn<bool>("left");
        QTest::addColumn<bool>("judged");
        QTest::addColumn<int>("inCommon");
        const QString adult = u"1984-01-01"_s;
        const QString child = u"2018-01-01"_s;
        QTest::newRow("two adults") << QStringList{adult, adult} << false << false << 2;
        QTest::newRow("an adult and a child") << QStringList{adult, child} << false << false << 2;
        QTest::newRow("somebody of whom the age is not known, and a child")
            << QStringList{QString(), child} << false << false << 2;
        QTest::newRow("one adult") << QStringList{adult} << false << false << 0;
        QTest::newRow("children only") << QStringList{child, child} << false << false << 0;
        QTest::newRow("both left there") << QStringList{adult, adult} << true << false << 0;
        QTest::newRow("somebody said that they are two") << QStringList{adult, adult} << false << true << 0;
    }
    void householdsThatMayBeOne()
    {
        QFETCH(QStringList, born);
        QFETCH(bool, left);
        QFETCH(bool, judged);
        QFETCH(int, inCommon);
        const Two two = twoHouseholds();
        QVERIFY(vault().write(vault().viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) -> Done {
            Done done;
            for (const QString &day : born) {
                Person one;
                one.id = PersonId::create(ids());
                one.name = PersonName::split(u"Roos Vlierboom"_s);
                if (!day.isEmpty())
                    one.birthDate = PartialDate::parse(day).value();
                done = done.and_then([&] { return tx.save(one); });
                for (const HouseholdId &household : {two.first, two.second}) {
                    Membership member{MembershipId::create(ids()), household, one.id, {}, {}, true};
                    if (left && household == two.first)
                        member.until = QDate(2026, 1, 1);
                    done = done.and_then([&] { return tx.save(member); });
                }
            }
            return done;
        }));
        if (judged) {
            IdentityOrder order;
            order.kind = IdentityOrder::Kind::JudgeDifferent;
            order.of = IdentityKind::Household;
            order.first = two.first.raw();
            order.second = two.second.raw();
            QVERIFY(casebook().change(order));
        }
        const auto doubts = casebook::findDoubts(read(), viewer(), QDate(2026, 11, 23), {});
        QVERIFY(doubts);
        int found = 0;
        for (const Doubt &doubt : *doubts) {
            if (doubt.what == Doubt::What::Households)
                found = doubt.inCommon;
        }
        QCOMPARE(found, inCommon);
    }

    /// Found, joined, and it counts both orders.
    void aDoubleHouseholdIsJoinedFromTheList()
    {
        const Two two = twoHouseholds();
        QVERIFY(vault().write(vault().viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) -> Done {
            const auto members = tx.read().memberships(tx.viewer(), two.first);
            Done done;
            for (const Membership &one : *members) {
                const Membership beside{MembershipId::create(ids()), two.second, one.person, {}, {}, true};
                done = done.and_then([&] { return tx.save(beside); });
            }
            return done;
        }));
        const auto doubts = casebook::findDoubts(read(), viewer(), QDate(2026, 11, 23), {});
        QVERIFY(doubts);
        const auto households = std::find_if(
            doubts->cbegin(), doubts->cend(), [](const Doubt &doubt) { return doubt.what == Doubt::What::Households; });
        QVERIFY(households != doubts->cend());
        QCOMPARE(households->keptPlace.household.id, two.second); // the larger one stays
        const auto joined = casebook().change(households->same(u"Twee keer ingevoerd."_s));
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
        QVERIFY(std::any_of(joined->effects.cbegin(), joined->effects.cend(),
            [](const Effect &effect) { return effect.after.orders.certain == 2; }));
    }

    void searchingCanBeStopped()
    {
        QVERIFY(m_practice->fill(20));
        CleanUp cleanUp(casebook());
        QSignalSpy found(&cleanUp, &CleanUp::found);
        QSignalSpy cancelled(&cleanUp, &CleanUp::cancelled);
        cleanUp.start();
        cleanUp.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!cleanUp.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 0);
    }

    void whatChangesMostComesFirst()
    {
        const auto doubt = [](int before, int after, bool unsure) {
            Doubt one;
            one.unsure = unsure;
            if (before == after)
                return one;
            Effect effect;
            effect.before.orders.certain = before;
            effect.after.orders.certain = after;
            one.effects = {effect};
            return one;
        };
        QList<Doubt> doubts{doubt(1, 2, true), doubt(0, 0, false), doubt(0, 1, false), doubt(1, 2, false)};
        const QList<Doubt> wanted{doubts.at(3), doubts.at(2), doubts.at(1), doubts.at(0)};
        casebook::putInOrder(doubts);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(doubts.at(i).effects, wanted.at(i).effects);
            QCOMPARE(doubts.at(i).unsure, wanted.at(i).unsure);
        }
    }

private:
    struct Two
    {
        HouseholdId first = {};
        HouseholdId second = {};
        PersonId firstMan = {};
        PersonId secondMan = {};
    };

    Intake oneOrder(const QString &man, const QString &woman, LocalDateTime at_)
    {
        Intake in = secondOrder(ids());
        in.persons = {person(ids(), man, EventRole::PutOut, u"1983-05-12"_s), person(ids(), woman, EventRole::Stayed)};
        in.relations = {};
        in.dwelling = {};
        in.orders = {order(ids(), at_, true)};
        at(in.facts, Fact::ComplexProblems).answer = Answer::No;
        in.decision.route = AdviceRoute::LocalTeam;
        in.decision.reason = u"Eerste huisverbod."_s;
        return in;
    }

    /// Two households, each with one order on a man of whom nobody said that he is the other one.
    Two twoHouseholds(const QString &secondName = u"Gijs Zandoog"_s)
    {
        Intake first = oneOrder(u"Gijs Rietgors"_s, u"Mila van Zeegras"_s, {QDate(2025, 9, 6), QTime(21, 15)});
        Intake second = oneOrder(secondName, u"Sanne Vlierboom"_s, {QDate(2026, 11, 20), QTime(2, 10)});
        second.persons[0].mention.birthDate = *PartialDate::parse(u"1983-05-12"_s);
        for (IntakePerson &one : second.persons)
            one.choice = MentionChoice::NewPerson;
        const auto a = casebook().record(first);
        const auto b = casebook().record(second);
        if (!a || !b)
            qFatal("must record: %s", qPrintable((a ? b.error() : a.error()).where));
        const auto manOf = [&](HouseholdId household) {
            const auto members = read().memberships(viewer(), household);
            for (const Membership &member : *members) {
                if (read().person(viewer(), member.person)->name.given == u"Gijs")
                    return member.person;
            }
            return PersonId();
        };
        return {a->household, b->household, manOf(a->household), manOf(b->household)};
    }

    [[nodiscard]] static IdentityOrder joining(const Two &two, const QString &reason)
    {
        IdentityOrder order;
        order.kind = IdentityOrder::Kind::MergeHouseholds;
        order.of = IdentityKind::Household;
        order.first = two.first.raw();
        order.second = two.second.raw();
        order.reason = reason;
        return order;
    }
    [[nodiscard]] static IdentityOrder merging(PersonId kept, PersonId gone)
    {
        IdentityOrder order;
        order.kind = IdentityOrder::Kind::MergePersons;
        order.first = kept.raw();
        order.second = gone.raw();
        order.reason = u"Zelfde geboortedatum, verkeerd gehoord."_s;
        return order;
    }

    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] store::Vault &vault() { return *m_practice->vault; }
    [[nodiscard]] store::Reader &read() { return m_practice->vault->read(); }
    [[nodiscard]] Viewer viewer() const { return m_practice->vault->viewer(); }
    [[nodiscard]] IdSource &ids() { return m_practice->ids; }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "test_identity.moc"
