#include "core/casebook/dossierbook.h"
#include "core/casebook/dossierdesk.h"
#include "core/casebook/identity.h"
#include "core/casebook/reachkeep.h"
#include "core/domain/reach.h"
#include "core/exchange/package.h"
#include "core/report/shielding.h"
#include "core/store/familyreader.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;

namespace {

const QString oldNumber = u"070-1234567"_s;
const QString newNumber = u"06-24681357"_s;

/// What one vault knows of Mila, and what is heard elsewhere.
struct Two
{
    Reach known;
    Reach heard;
};

} // namespace

Q_DECLARE_METATYPE(Two)

/// A number and whether somebody may be called on it, through everything that brings either: no answer ever stands with
/// a number that it was not given on, and what is not safe is told to nobody after it was replaced.
class CasebookReachTest : public QObject
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

    void aLaterIntake_data()
    {
        QTest::addColumn<Two>("two");
        QTest::addColumn<Reach>("stands");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, const Two &two, const Reach &stands, const QStringList &kept) {
            QTest::newRow(name) << two << stands << kept;
        };
        const Reach unsafe{oldNumber, CallBack::NotSafe, u"hij leest mee"_s};
        row("a safe number after an unsafe one", {unsafe, {newNumber, CallBack::Always, {}}},
            {newNumber, CallBack::Always, {}}, {oldNumber});
        row("a number that nobody asked about", {{oldNumber, CallBack::Always, {}}, {newNumber, CallBack::Unknown, {}}},
            {newNumber, CallBack::Unknown, {}}, {});
        row("an unsafe number after a safe one",
            {{oldNumber, CallBack::Always, {}}, {newNumber, CallBack::NotSafe, {}}}, {newNumber, CallBack::NotSafe, {}},
            {});
        row("a yes without a number", {unsafe, {{}, CallBack::Always, {}}}, unsafe, {});
        row("not safe, without a number", {{oldNumber, CallBack::Always, {}}, {{}, CallBack::NotSafe, {}}},
            {oldNumber, CallBack::NotSafe, {}}, {});
        row("the same number, safe now", {unsafe, {u"+31701234567"_s, CallBack::Always, {}}},
            {oldNumber, CallBack::Always, {}}, {});
        row("nothing heard", {unsafe, {}}, unsafe, {});
    }
    void aLaterIntake()
    {
        QFETCH(const Two, two);
        QFETCH(const Reach, stands);
        QFETCH(const QStringList, kept);
        const auto recorded = casebook().record(withMila(two.known));
        QVERIFY(recorded && recorded->caseFile);
        PersonId mila = milaIn(recorded->household);
        QVERIFY(reachOf(*read().person(viewer(), mila)) == two.known);
        Intake next = withMila(two.heard);
        next.household = recorded->household;
        next.orders.clear();
        next.persons = {next.persons.at(1)};
        next.persons[0].choice = MentionChoice::Known;
        next.persons[0].person = mila;
        next.relations.clear();
        const auto again = casebook().record(next);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(told(mila), text(stands));
        QCOMPARE(keptFromAll(mila), kept);
        QVERIFY(casebook().undoLast());
        QCOMPARE(told(mila), text(two.known)); // and what it was is not lost
        QVERIFY(keptFromAll(mila).isEmpty());
    }

    void anUnsafeNumberStaysGuarded_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("told");
        QTest::newRow("the one before") << oldNumber << false;
        QTest::newRow("the one of now") << newNumber << true;
    }
    void anUnsafeNumberStaysGuarded()
    {
        QFETCH(const QString, number);
        QFETCH(const bool, told);
        report::CaseFacts facts;
        Person mila;
        mila.id = PersonId::create(ids());
        setReach(mila, {newNumber, CallBack::Always, {}});
        facts.intake.members = {{mila, {}}};
        facts.shielded = {{ShieldedFactId::create(ids()), mila.id, ShieldedKind::Phone, oldNumber, {}, 0}};
        QCOMPARE(guarded(facts, number), !told);
    }

    void whatWasSafeAtOneIntakeOpensNothing_data()
    {
        QTest::addColumn<Reach>("known");
        QTest::addColumn<Reach>("heard");
        QTest::addColumn<bool>("told");
        const Reach unsafe{oldNumber, CallBack::NotSafe, {}};
        const Reach safe{oldNumber, CallBack::Always, {}};
        QTest::newRow("not safe now, safe then") << unsafe << safe << false;
        QTest::newRow("safe now, not safe then") << safe << unsafe << true;
        QTest::newRow("another now, not safe then") << Reach{newNumber, CallBack::Always, {}} << unsafe << false;
    }
    void whatWasSafeAtOneIntakeOpensNothing()
    {
        QFETCH(const Reach, known);
        QFETCH(const Reach, heard);
        QFETCH(const bool, told);
        report::CaseFacts facts;
        Person mila;
        mila.id = PersonId::create(ids());
        setReach(mila, known);
        facts.intake.members = {{mila, {}}};
        facts.intake.intake = withMila(heard);
        facts.intake.intake.persons[1].person = mila.id;
        QCOMPARE(guarded(facts, oldNumber), !told);
    }

    void twoAreOne_data()
    {
        QTest::addColumn<Two>("two");
        QTest::addColumn<Reach>("stands");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, const Two &two, const Reach &stands, const QStringList &kept) {
            QTest::newRow(name) << two << stands << kept;
        };
        const Reach unsafe{oldNumber, CallBack::NotSafe, {}};
        row("the number of the other with its own answer", {{{}, CallBack::Always, {}}, {newNumber, {}, {}}},
            {newNumber, CallBack::Unknown, {}}, {});
        row("an unsafe number of the other", {{newNumber, CallBack::Always, {}}, unsafe},
            {newNumber, CallBack::Always, {}}, {oldNumber});
        row("a safe number of the other", {unsafe, {newNumber, CallBack::Always, {}}}, unsafe, {});
        row("not safe, of one number", {{oldNumber, CallBack::Always, {}}, unsafe}, unsafe, {});
    }
    void twoAreOne()
    {
        QFETCH(const Two, two);
        QFETCH(const Reach, stands);
        QFETCH(const QStringList, kept);
        QVERIFY(casebook().record(withMila(two.known)));
        const PersonId mila = milaIn(casebook().cases()->constFirst().file.household);
        Person other;
        other.id = PersonId::create(ids());
        other.name = PersonName::split(u"Mila van Zeegras"_s);
        setReach(other, two.heard);
        QVERIFY(m_practice->vault->write(
            viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) -> Done { return tx.save(other); }));
        IdentityOrder order;
        order.kind = IdentityOrder::Kind::MergePersons;
        order.first = mila.raw();
        order.second = other.id.raw();
        order.reason = u"Zelfde vrouw."_s;
        const auto merged = casebook().change(order);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(told(mila), text(stands));
        QCOMPARE(keptFromAll(mila), kept);
    }

    void aDossierFromElsewhere_data()
    {
        QTest::addColumn<Two>("two");
        QTest::addColumn<ValueChoice>("choice");
        QTest::addColumn<Reach>("stands");
        QTest::addColumn<QStringList>("open");
        const auto row = [](const char *name, const Two &two, ValueChoice choice, const Reach &stands,
                             const QStringList &open) { QTest::newRow(name) << two << choice << stands << open; };
        using enum ValueChoice;
        const Reach unsafe{oldNumber, CallBack::NotSafe, {}};
        const Reach unasked{oldNumber, CallBack::Unknown, {}};
        const Reach safe{newNumber, CallBack::Always, {}};
        const Reach noNumber{{}, CallBack::Always, {}};
        const QString phones = u"phone: 070-1234567 | 06-24681357"_s;
        row("two numbers, nobody chose", {unsafe, safe}, Both, unsafe, {phones, u"call-back: not-safe | always"_s});
        row("two numbers, theirs", {unsafe, safe}, Theirs, safe, {});
        row("two numbers, ours", {unsafe, safe}, Ours, unsafe, {});
        row("two numbers, ours never asked", {unasked, safe}, Both, unasked, {phones, u"call-back:  | always"_s});
        row("two numbers, theirs never asked", {{oldNumber, CallBack::Always, {}}, {newNumber, {}, {}}}, Theirs,
            {newNumber, CallBack::Unknown, {}}, {});
        row("an answer without a number", {unasked, noNumber}, Both, unasked, {u"call-back:  | always"_s});
        row("not safe, without a number", {unasked, {{}, CallBack::NotSafe, {}}}, Both, unsafe, {});
        row("their number, ours only an answer", {noNumber, {newNumber, {}, {}}}, Both,
            {newNumber, CallBack::Unknown, {}}, {});
        row("one number, two answers", {unsafe, {oldNumber, CallBack::Always, {}}}, Both, unsafe,
            {u"call-back: not-safe | always"_s});
        row("nothing here", {{}, safe}, Both, safe, {});
    }
    /// Chosen as it comes in, or later under Opschonen by number or by answer: it comes to the same.
    void aDossierFromElsewhere()
    {
        QFETCH(const Two, two);
        QFETCH(const ValueChoice, choice);
        QFETCH(const Reach, stands);
        QFETCH(const QStringList, open);
        for (const MergeField by : {MergeField::Given, MergeField::Phone, MergeField::CallBack}) {
            init();
            const bool later = by != MergeField::Given;
            const auto recorded = casebook().record(withMila(two.known));
            QVERIFY(recorded);
            const PersonId mila = milaIn(recorded->household);
            QVERIFY(take(recorded->household, mila, two.heard, later ? ValueChoice::Both : choice));
            if (later && choice != ValueChoice::Both) {
                const KeptValueId id = openOf(by);
                if (id.isNull())
                    continue; // there is nothing to choose there
                QVERIFY(waited(DossierDesk(casebook()).chooseLater(id, choice)));
            }
            QCOMPARE(told(mila), text(stands));
            QCOMPARE(openValues(), open);
            const bool dropped = dropsUnsafe(two.known, stands);
            QCOMPARE(keptFromAll(mila), dropped ? QStringList{two.known.phone} : QStringList());
        }
    }

private:
    template <typename T>
    [[nodiscard]] static T waited(QFuture<T> future)
    {
        for (int i = 0; i < 1000 && !future.isFinished(); ++i)
            QTest::qWait(10);
        return future.result();
    }
    /// What this vault holds comes back from another one, where something else is known of Mila.
    [[nodiscard]] bool take(HouseholdId household, PersonId mila, const Reach &heard, ValueChoice choice)
    {
        auto theirs = casebook::dossierOf(read(), viewer(), household, {}, casebook::DossierEvents::OfPersons);
        if (!theirs)
            return false;
        theirs->origin = VaultId::create(ids());
        theirs->practice = true;
        theirs->cases.clear();
        DossierDecisions decisions;
        decisions.household = household;
        for (exchange::DossierPerson &one : theirs->persons) {
            decisions.persons.insert(one.person.id, {PersonDecision::Kind::Same, one.person.id});
            if (one.person.id == mila)
                setReach(one.person, heard);
        }
        DossierDesk desk(casebook());
        const auto preview = waited(desk.previewLater(*theirs, decisions));
        MergeChoices choices;
        for (const exchange::MergePart &part : preview ? preview->report.parts : QList<exchange::MergePart>()) {
            for (const exchange::MergeLine &line : part.lines) {
                if (line.field == MergeField::Phone && line.state == exchange::MergeState::Different)
                    choices.insert(lineKey(part, line), choice);
            }
        }
        const auto done = waited(desk.takeLater(*theirs, decisions, choices, *preview));
        if (!done)
            qWarning("%s %s", qPrintable(done.error().detail), qPrintable(done.error().where));
        return done.has_value();
    }
    [[nodiscard]] KeptValueId openOf(MergeField field)
    {
        for (const OpenValue &one : casebook::openValuesOf(read(), viewer()).value_or(QList<OpenValue>())) {
            if (one.value.field == field)
                return one.value.id;
        }
        return {};
    }
    [[nodiscard]] QStringList openValues()
    {
        QStringList out;
        for (const OpenValue &one : casebook::openValuesOf(read(), viewer()).value_or(QList<OpenValue>()))
            out.append(u"%1: %2 | %3"_s.arg(toCode(one.value.field), one.value.ours, one.value.theirs));
        return out;
    }
    [[nodiscard]] Casebook &casebook() { return *m_casebook; }
    [[nodiscard]] store::Reader &read() { return m_practice->vault->read(); }
    [[nodiscard]] Viewer viewer() const { return m_practice->vault->viewer(); }
    [[nodiscard]] IdSource &ids() { return m_practice->ids; }
    [[nodiscard]] Intake withMila(const Reach &reach)
    {
        Intake in = secondOrder(ids());
        setReach(in.persons[1].mention, reach);
        in.orders[1].order.mentions = {in.persons.at(0).mention, in.persons.at(1).mention};
        return in;
    }
    [[nodiscard]] PersonId milaIn(HouseholdId household)
    {
        for (const Membership &member : read().memberships(viewer(), household).value_or(QList<Membership>())) {
            if (const auto person = read().person(viewer(), member.person); person && person->name.given == "Mila"_L1)
                return person->id;
        }
        return {};
    }
    [[nodiscard]] static QString text(const Reach &reach)
    {
        return u"%1 | %2 | %3"_s.arg(reach.phone, toCode(reach.callBack), reach.note);
    }
    [[nodiscard]] QString told(PersonId id)
    {
        const auto person = read().person(viewer(), id);
        return person ? text(reachOf(*person)) : QString();
    }
    [[nodiscard]] QStringList keptFromAll(PersonId id)
    {
        QStringList out;
        const auto facts = read().family().shieldedFacts(viewer(), {id}).value_or(QList<ShieldedFact>());
        for (const ShieldedFact &fact : facts) {
            if (fact.kind == ShieldedKind::Phone && fact.from.isEmpty())
                out.append(fact.what);
        }
        return out;
    }
    [[nodiscard]] bool guarded(const report::CaseFacts &facts, const QString &number) const
    {
        const auto profiles = privacy::Profiles::builtIn();
        const auto outward = std::find_if(profiles->all().cbegin(), profiles->all().cend(),
            [](const privacy::Profile &one) { return one.outward(); });
        const privacy::LeakGuard guard = report::guardOf(facts, m_practice->region, *outward, {});
        return !guard.find({u"Bel %1 vandaag."_s.arg(number)}).isEmpty();
    }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_casebook;
};

QTEST_GUILESS_MAIN(CasebookReachTest)
#include "test_reach.moc"
