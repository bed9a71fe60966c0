#include "core/casebook/dossierbook.h"
#include "core/casebook/dossierdesk.h"
#include "core/casebook/flow.h"
#include "core/casebook/reportreading.h"
#include "core/casebook/standing.h"
#include "core/exchange/package.h"
#include "core/store/destruction.h"
#include "core/store/receivedreader.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

using namespace regie;
using namespace regie::test;
using namespace Qt::StringLiterals;
using exchange::MergeState;

namespace {

/// What the other vault knows of the same family: an older order too, the one of September at another hour, and a
/// birth date in which two digits changed places. Nobody heard of the order of today there.
Intake elsewhere(IdSource &ids)
{
    Intake in = secondOrder(ids);
    in.persons[0].mention.birthDate = PartialDate(QDate(1983, 5, 21));
    in.persons[1].mention.phone = u"06-12345678"_s;
    in.persons[1].mention.callBack = CallBack::DaytimeOnly;
    in.persons.removeLast(); // the child
    in.relations = {{0, 1, RelationKind::ExPartner}};
    in.decision.reason = u"Toen al twee."_s;
    in.orders[0].order.imposedAt = {QDate(2025, 9, 6), QTime(22, 0)};
    in.orders[1].order.imposedAt = {QDate(2024, 5, 4), QTime(1, 30)};
    in.orders[1].order.mentions = {in.persons.at(0).mention, in.persons.at(1).mention};
    return in;
}

/// One of the two vaults, with one case.
struct Side
{
    PracticeVault practice;
    std::unique_ptr<Casebook> book;
    CaseFile file = {};

    Side(const QString &name, std::uint64_t seed) : practice(name, seed)
    {
        if (practice.vault)
            book = std::make_unique<Casebook>(*practice.vault, practice.region);
    }
    [[nodiscard]] bool record(const Intake &intake)
    {
        const auto recorded = book ? book->record(intake) : Result<Recorded>(fail(ErrorCode::StoreFailure));
        if (recorded && recorded->caseFile)
            file = *recorded->caseFile;
        else if (!recorded)
            qWarning("%s %s", qPrintable(recorded.error().detail), qPrintable(recorded.error().where));
        return recorded && recorded->caseFile;
    }
    [[nodiscard]] const store::Reader &read() const { return practice.vault->read(); }
    [[nodiscard]] Viewer viewer() const { return practice.vault->viewer(); }
    [[nodiscard]] DossierDesk desk() const { return DossierDesk(*book); }
    [[nodiscard]] casebook::Standing standing(HouseholdId household) const
    {
        const auto found =
            casebook::standingOf(read(), viewer(), practice.region, household, practice.clock.now().date);
        return found.value_or(casebook::Standing());
    }
    /// Everything but the log, as it would leave: to see whether something changed.
    [[nodiscard]] exchange::Dossier whole(HouseholdId household) const
    {
        return casebook::dossierOf(read(), viewer(), household, {}, casebook::DossierEvents::OfPersons)
            .value_or(exchange::Dossier());
    }
    [[nodiscard]] QList<OpenValue> open() const
    {
        return casebook::openValuesOf(read(), viewer()).value_or(QList<OpenValue>());
    }
};

/// A future that is ready on another thread or on this one.
template <typename T>
T waited(QFuture<T> future)
{
    QElapsedTimer since;
    since.start();
    while (!future.isFinished() && since.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return future.result();
}

} // namespace

/// Two vaults that meet: what one holds of a household goes into a package and is joined in the other.
class DossierDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_here.reset();
        m_there.reset();
        m_there = std::make_unique<Side>(u"daar"_s, 7);
        m_here = std::make_unique<Side>(u"hier"_s, 42);
        QVERIFY2(m_there->book && m_here->book, qPrintable(m_there->practice.failure + m_here->practice.failure));
        QVERIFY(m_there->record(secondOrder(m_there->practice.ids)));
    }

    void whatLeavesIsRegisteredAndHoldsNoSecret()
    {
        const CaseFile file = m_there->file;
        const auto members = m_there->read().memberships(m_there->viewer(), file.household);
        QVERIFY(members && members->size() == 3);
        const auto written = m_there->practice.vault->write(
            m_there->viewer(), store::Action::ChangeFamily, {}, [&](store::Transaction &tx) {
                Address secret;
                secret.id = AddressId::create(m_there->practice.ids);
                secret.street = u"Schuilhof"_s;
                secret.houseNumber = u"3"_s;
                secret.postcode = u"2611 AB"_s;
                secret.secret = true;
                auto mila = tx.read().person(tx.viewer(), members->at(1).person);
                mila->phone = u"06-99999999"_s;
                mila->callBack = CallBack::NotSafe;
                mila->callBackNote = u"nooit na zessen, Schuilhof"_s;
                mila->bsn = u"123456782"_s;
                return tx.saveAddress(mila->id, secret).and_then([&] { return tx.save(*mila); });
            });
        QVERIFY(written);
        const auto composed = waited(m_there->desk().composeLater(file.id, u"coordinator"_s));
        QVERIFY2(composed, composed ? "" : qPrintable(composed.error().detail));
        QVERIFY(composed->leaks.isEmpty());
        const QByteArray text = exchange::dossierToJson(composed->dossier);
        QVERIFY(text.contains("Rietgors") && text.contains("Zeegrasstraat") && text.contains("not-safe"));
        for (const char *secret : {"Schuilhof", "2611", "99999999", "123456782", "zessen"})
            QVERIFY2(!text.contains(secret), secret);
        QCOMPARE(composed->dossier.orders.size(), 2);
        QCOMPARE(composed->dossier.cases.constFirst().number, file.number);
        QStringList left;
        for (const privacy::LeftOut &one : composed->leftOut)
            left.append(one.field + u':' + one.why);
        QVERIFY2(left.contains(u"address.secret:shielded"_s) && left.contains(u"person.bsn:national-id"_s) &&
                     left.contains(u"person.phone:unsafe-to-call"_s),
            qPrintable(left.join(u' ')));
        const auto copy = waited(m_there->desk().registerLater(*composed));
        QVERIFY(copy);
        const auto copies = m_there->read().disclosures(m_there->viewer(), file.id);
        QVERIFY(copies);
        QCOMPARE(copies->constLast().report, u"dossier"_s);
        QCOMPARE(copies->constLast().recipient, u"coordinatiepool-thv"_s);
        QCOMPARE(copies->constLast().leftOut, left);
        QCOMPARE(m_there->book->composeIntakeAdvice(file.id, u"coordinator"_s).error().code, ErrorCode::NotAllowed);
        QCOMPARE(waited(m_there->desk().composeLater(file.id, u"vt"_s)).error().code, ErrorCode::NotAllowed);
    }

    void anEmptyVaultTakesAllOfItAndCountsTheSame()
    {
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look && look->persons.size() == 3);
        QVERIFY(look->persons.constFirst().candidates.isEmpty());
        DossierDecisions decisions;
        QCOMPARE(taken(theirs, decisions, {}).error().where, u"household"_s);
        decisions.household = HouseholdId();
        QCOMPARE(taken(theirs, decisions, {}).error().where, u"persons[0]"_s); // nobody is new by herself
        for (const exchange::DossierPerson &one : theirs.persons)
            decisions.persons.insert(one.person.id, {PersonDecision::Kind::New, {}});
        const auto done = taken(theirs, decisions, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        const casebook::Standing was = m_there->standing(m_there->file.household);
        const casebook::Standing now = m_here->standing(done->household);
        QCOMPARE(was.orders.certain, 2);
        QCOMPARE(now.orders, was.orders);
        QCOMPARE(now.reports, was.reports);
        QCOMPARE(done->orders, was.orders);
        const exchange::Dossier mine = m_here->whole(done->household);
        QCOMPARE(mine.persons.size(), 3);
        QCOMPARE(mine.relations.size(), theirs.relations.size());
        QCOMPARE(mine.dwellings.size(), theirs.dwellings.size());
        QVERIFY(m_here->open().isEmpty());
        again(theirs);
        QVERIFY(m_here->book->undoLast());
        QVERIFY(m_here->whole(done->household).persons.isEmpty());
        QVERIFY(m_here->read().received().ids(m_here->viewer(), theirs.origin)->isEmpty());
    }

    void twoVaultsOfOneFamilyMeet()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const HouseholdId household = m_here->file.household;
        QCOMPARE(m_here->standing(household).orders.certain, 2);
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look);
        // found, and not decided: the engine proposes, a person says
        QVERIFY(!look->persons.at(0).candidates.isEmpty());
        QVERIFY(look->decidedBefore() == DossierDecisions());
        const DossierDecisions decisions = asProposed(*look);
        const auto preview = waited(m_here->desk().previewLater(theirs, decisions));
        QVERIFY(preview);
        const QStringList lines = told(preview->report);
        for (const QString &line :
            {u"birth-date 1983-05-21 1983-05-12"_s, u"imposed-time 22:00 21:15"_s, u"relation ex-partner partner"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QCOMPARE(preview->report.counts().different, 3);
        const exchange::Dossier before = m_here->whole(household);
        const auto done = taken(theirs, decisions, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        QCOMPARE(done->kept, 3);
        QCOMPARE(done->orders.certain, 3); // that of September is one, not two
        QCOMPARE(m_here->standing(household).orders.certain, 3);
        QCOMPARE(done->effects.size(), 1);
        QVERIFY(done->effects.constFirst().toReassess); // what was decided waits to be looked at again
        QCOMPARE(m_here->whole(household).persons.size(), 3);
        again(theirs);
        QCOMPARE(m_here->open().size(), 3); // still both, once
        QVERIFY(m_here->book->undoLast());
        QCOMPARE(m_here->whole(household).orders.size(), before.orders.size());
        QVERIFY(m_here->open().isEmpty());
        QCOMPARE(m_here->standing(household).orders.certain, 2);
    }

    void bothStayUntilSomebodyChooses()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look && taken(theirs, asProposed(*look), {}));
        const auto born = [&] {
            for (const exchange::DossierPerson &one : m_here->whole(m_here->file.household).persons) {
                if (one.person.name.given == "Gijs"_L1)
                    return one.person.birthDate.toCode();
            }
            return QString();
        };
        QCOMPARE(born(), u"1983-05-21"_s); // our own, as long as nobody says otherwise
        const OpenValue open = openOf(MergeField::BirthDate);
        QCOMPARE(open.value.ours, u"1983-05-21"_s);
        QCOMPARE(open.value.theirs, u"1983-05-12"_s);
        QCOMPARE(open.whose, u"Gijs Rietgors"_s);
        QVERIFY(waited(m_here->desk().chooseLater(open.value.id, ValueChoice::Theirs)));
        QCOMPARE(born(), u"1983-05-12"_s);
        QCOMPARE(m_here->open().size(), 2);
        again(theirs); // what was chosen is not asked again
        QCOMPARE(m_here->open().size(), 2);
        QVERIFY(m_here->book->undoLast());
        QCOMPARE(born(), u"1983-05-21"_s);
        QCOMPARE(m_here->open().size(), 3);
        QVERIFY(m_here->book->redoLast());
        QCOMPARE(born(), u"1983-05-12"_s);
        const OpenValue hour = openOf(MergeField::ImposedTime);
        QCOMPARE(hour.day, QDate(2025, 9, 6));
        QCOMPARE(hour.whose, u"Gijs Rietgors"_s);
        QVERIFY(waited(m_here->desk().chooseLater(hour.value.id, ValueChoice::Ours)));
        QVERIFY(waited(m_here->desk().chooseLater(openOf(MergeField::Relation).value.id, ValueChoice::Theirs)));
        QCOMPARE(m_here->whole(m_here->file.household).relations.constFirst().kind, RelationKind::Partner);
        QVERIFY(m_here->open().isEmpty());
        again(theirs);
    }

    void whatIsChosenAtOnceStands()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        const DossierDecisions decisions = asProposed(*look);
        const auto preview = waited(m_here->desk().previewLater(theirs, decisions));
        QVERIFY(preview);
        MergeChoices choices;
        for (const exchange::MergePart &part : preview->report.parts) {
            for (const exchange::MergeLine &line : part.lines) {
                if (line.state == MergeState::Different)
                    choices.insert(lineKey(part, line), ValueChoice::Theirs);
            }
        }
        const auto done = taken(theirs, decisions, choices);
        QVERIFY(done);
        QCOMPARE(done->chosen, 3);
        QVERIFY(m_here->open().isEmpty());
        again(theirs);
    }

    /// Nothing of a household that is kept from her, and nothing at all for who may not read where people live.
    void isNotThereForWhoMayNotSeeIt()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look && taken(theirs, asProposed(*look), {}));
        const UserId user = m_here->viewer().user();
        for (const Viewer &other : {Viewer(user, {m_here->file.household}), Viewer(user, {}, Role::Consultant),
                 Viewer(user, {}, Role::Administrator, Viewer::Cases::Unseen)}) {
            QVERIFY(casebook::openValuesOf(m_here->read(), other)->isEmpty());
            QVERIFY(m_here->read().received().ids(other, theirs.origin)->isEmpty());
        }
    }

    /// Values of another vault go with what they are of.
    void isDestroyedWithTheHousehold()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look);
        DossierDecisions decisions = asProposed(*look);
        decisions.cases.insert(theirs.cases[0].id, {CaseDecision::Kind::Joined, m_here->file.id});
        QVERIFY(taken(theirs, decisions, {}));
        const HouseholdId household = m_here->file.household;
        QCOMPARE(m_here->open().size(), 3);
        store::DestroyOrder order;
        order.dossiers = {household};
        for (const exchange::DossierOrder &one : m_here->whole(household).orders)
            order.orders.append(one.order.id);
        const auto destroyed =
            m_here->practice.vault->write(m_here->viewer(), store::Action::Destroy, {}, [&](store::Transaction &tx) {
                const auto done = store::RetentionWriter(tx).destroy(order);
                return done ? Done() : Done(tl::unexpected(done.error()));
            });
        QVERIFY2(destroyed, destroyed ? "" : qPrintable(destroyed.error().detail + u' ' + destroyed.error().where));
        QVERIFY(m_here->read().received().values(m_here->viewer())->isEmpty());
        QVERIFY(m_here->read().received().ids(m_here->viewer(), theirs.origin)->isEmpty());
    }

    /// When two persons of the vault turn out to be one, what waits goes along.
    void goesAlongWhenPersonsAreMerged()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look && taken(theirs, asProposed(*look), {}));
        const PersonId gone = openOf(MergeField::BirthDate).value.place.person;
        Person other;
        other.id = PersonId::create(m_here->practice.ids);
        other.name.given = u"Gijsbert"_s;
        QVERIFY(m_here->practice.vault->write(
            m_here->viewer(), store::Action::ChangeFamily, {}, [&](store::Transaction &tx) { return tx.save(other); }));
        IdentityOrder order;
        order.kind = IdentityOrder::Kind::MergePersons;
        order.first = other.id.raw();
        order.second = gone.raw();
        order.reason = u"dezelfde"_s;
        QVERIFY(waited(m_here->book->changeLater(order)));
        QCOMPARE(openOf(MergeField::BirthDate).value.place.person, other.id);
        QCOMPARE(waited(m_here->desk().lookLater(theirs))->persons.at(0).known, std::optional(other.id));
    }

    /// A case goes on in the other vault: its own number, everything that happened, and from where it came.
    void aCaseIsTakenOver()
    {
        moveOn();
        const exchange::Dossier theirs = sent();
        QCOMPARE(theirs.cases.size(), 1);
        const exchange::DossierCase &file = theirs.cases.constFirst();
        QVERIFY(file.steps.size() > 3);
        QCOMPARE(file.decisions.size(), 1);
        DossierDecisions decisions = allNew(theirs);
        const auto onlyTold = taken(theirs, decisions, {});
        QVERIFY(onlyTold && onlyTold->cases.isEmpty());
        QVERIFY(m_here->read().casesOfHousehold(m_here->viewer(), onlyTold->household)->isEmpty());
        QVERIFY(m_here->book->undoLast());
        decisions.cases.insert(file.id, {CaseDecision::Kind::Own, {}});
        const auto done = taken(theirs, decisions, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        const auto cases = m_here->read().casesOfHousehold(m_here->viewer(), done->household);
        QVERIFY(cases && cases->size() == 1);
        const CaseFile mine = cases->constFirst();
        QCOMPARE(done->cases, QStringList(mine.number));
        QVERIFY(mine.id != m_there->file.id && mine.number.startsWith(u"OEF-"_s));
        const auto was = m_there->read().caseFile(m_there->viewer(), m_there->file.id);
        QCOMPARE(mine.route, was->route);
        QCOMPARE(mine.status, was->status);
        QCOMPARE(mine.executor, was->executor);
        QCOMPARE(mine.handler, m_here->practice.vault->user().name);
        const caseflow::FlowState here = flow(*m_here, mine.id);
        const caseflow::FlowState there = flow(*m_there, m_there->file.id);
        QCOMPARE(here.phase(), there.phase());
        QVERIFY(here.phase().has_value());
        QCOMPARE(here.runs.size(), there.runs.size());
        QCOMPARE(here.lastRoute()->stays, there.lastRoute()->stays);
        QCOMPARE(here.phases.constFirst().from, there.phases.constFirst().from);
        QCOMPARE(noteOf(here), m_there->file.number);
        QVERIFY(std::any_of(here.events.cbegin(), here.events.cend(), [](const caseflow::FlowEvent &one) {
            return one.code.startsWith(u"received-decision"_s) && one.outcome == toCode(AdviceRoute::Icm);
        }));
        QVERIFY(CaseDesk(*m_here->book).look(mine.id));
        QVERIFY(m_here->book->openCase(mine.id));
        again(theirs);
        QVERIFY(m_here->book->undoLast());
        QVERIFY(!m_here->read().caseFile(m_here->viewer(), mine.id));
        QVERIFY(m_here->read().received().ids(m_here->viewer(), theirs.origin)->isEmpty());
        QVERIFY(m_here->book->redoLast());
        QCOMPARE(flow(*m_here, mine.id).events.size(), here.events.size());
    }

    /// Two regions work with one family: ours goes on, theirs stands beside it.
    void aCaseIsJoinedWithOurs()
    {
        moveOn();
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const caseflow::FlowState before = flow(*m_here, m_here->file.id);
        exchange::Dossier theirs = sent();
        theirs.cases[0].executor = u"elders"_s;
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look);
        DossierDecisions decisions = asProposed(*look);
        decisions.cases.insert(theirs.cases[0].id, {CaseDecision::Kind::Joined, m_here->file.id});
        const auto done = taken(theirs, decisions, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        QCOMPARE(done->cases, QStringList(m_here->file.number));
        const auto file = m_here->read().caseFile(m_here->viewer(), m_here->file.id);
        QCOMPARE(file->number, m_here->file.number);
        QCOMPARE(file->executor, m_here->file.executor); // ours, until somebody chooses
        QCOMPARE(file->status, m_here->file.status);
        const caseflow::FlowState now = flow(*m_here, m_here->file.id);
        QCOMPARE(now.phase(), before.phase());
        QCOMPARE(now.activeRoute()->number, before.activeRoute()->number);
        QCOMPARE(now.activeRoute()->stays, before.activeRoute()->stays);
        QVERIFY(now.runs.size() > before.runs.size());
        QCOMPARE(noteOf(now), m_there->file.number);
        QVERIFY(m_here->book->openCase(file->id));
        const OpenValue open = openOf(MergeField::Executor);
        QCOMPARE(open.value.theirs, u"elders"_s);
        QCOMPARE(open.caseNumber, file->number);
        again(theirs);
        QVERIFY(waited(m_here->desk().chooseLater(open.value.id, ValueChoice::Theirs)));
        QCOMPARE(m_here->read().caseFile(m_here->viewer(), file->id)->executor, u"elders"_s);
        QVERIFY(m_here->book->undoLast());
        QVERIFY(m_here->book->undoLast());
        QCOMPARE(flow(*m_here, m_here->file.id).events.size(), before.events.size());
        QVERIFY(m_here->open().isEmpty());
    }

    /// What happened goes as codes and days; nobody's words go, and nothing that she may not see.
    void wordsOfACaseStayWhereTheyAre()
    {
        moveOn();
        const auto composed = waited(m_there->desk().composeLater(m_there->file.id, u"coordinator"_s));
        QVERIFY(composed);
        const QByteArray text = exchange::dossierToJson(composed->dossier);
        for (const char *secret : {"Schuilhof", "Vera", "ROUTE-REDEN"})
            QVERIFY2(!text.contains(secret), secret);
        QStringList left;
        for (const privacy::LeftOut &one : composed->leftOut)
            left.append(one.field + u':' + one.why);
        QVERIFY2(left.contains(u"step.reason:free-text"_s) || left.contains(u"step.note:free-text"_s),
            qPrintable(left.join(u' ')));
        const Viewer blocked(m_there->viewer().user(), {m_there->file.household});
        casebook::ReportMoment moment = casebook::momentOf(*m_there->book);
        moment.viewer = blocked;
        QVERIFY(!casebook::composeDossier(
            m_there->read(), moment, m_there->practice.vault->id(), m_there->file.id, u"coordinator"_s));
    }

    void aCaseOfAnotherHouseholdIsNotJoined()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        DossierDecisions decisions = allNew(theirs);
        decisions.cases.insert(theirs.cases[0].id, {CaseDecision::Kind::Joined, m_here->file.id});
        QCOMPARE(taken(theirs, decisions, {}).error().where, u"cases"_s);
        exchange::Dossier strange = theirs;
        for (caseflow::FlowEvent &step : strange.cases[0].steps) {
            if (step.kind == caseflow::FlowEventKind::RunStarted)
                step.code = u"xyz"_s;
        }
        decisions.cases.insert(theirs.cases[0].id, {CaseDecision::Kind::Own, {}});
        QCOMPARE(taken(strange, decisions, {}).error().code, ErrorCode::UnknownValue);
    }

    void whatWasChangedMeanwhileIsLookedAtAgain()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        const DossierDecisions decisions = asProposed(*look);
        const auto preview = waited(m_here->desk().previewLater(theirs, decisions));
        QVERIFY(preview);
        const PersonId gijs = decisions.persons.value(theirs.persons.at(0).person.id).person;
        QVERIFY(m_here->practice.vault->write(
            m_here->viewer(), store::Action::ChangeFamily, {}, [&](store::Transaction &tx) {
                auto person = tx.read().person(tx.viewer(), gijs);
                person->phone = u"070-1234567"_s;
                return tx.save(*person);
            }));
        QCOMPARE(waited(m_here->desk().takeLater(theirs, decisions, {}, *preview)).error().code, ErrorCode::Conflict);
    }

    void twoOfTheirsAreNotOneOfOurs()
    {
        QVERIFY(m_here->record(elsewhere(m_here->practice.ids)));
        const exchange::Dossier theirs = sent();
        const auto look = waited(m_here->desk().lookLater(theirs));
        DossierDecisions decisions = asProposed(*look);
        decisions.persons[theirs.persons.at(2).person.id] = decisions.persons.value(theirs.persons.at(0).person.id);
        QCOMPARE(taken(theirs, decisions, {}).error().code, ErrorCode::NotAllowed);
    }

    void refusesWhatDoesNotComeFromElsewhere()
    {
        exchange::Dossier theirs = sent();
        exchange::Dossier own = theirs;
        own.origin = m_here->practice.vault->id();
        QCOMPARE(waited(m_here->desk().lookLater(own)).error().code, ErrorCode::NotAllowed);
        exchange::Dossier real = theirs;
        real.practice = false;
        QCOMPARE(waited(m_here->desk().lookLater(real)).error().code, ErrorCode::PracticeMismatch);
        exchange::Dossier tomorrow = theirs;
        tomorrow.made.date = QDate(2027, 1, 1);
        QCOMPARE(waited(m_here->desk().lookLater(tomorrow)).error().code, ErrorCode::ImpossibleDate);
    }

    void goesThroughAnEnvelope()
    {
        const QByteArray text = exchange::dossierToJson(sent());
        const QString path = m_here->practice.folder.path() + u"/x.pakket"_s;
        const exchange::PackageSeal seal{true, m_here->practice.clock.nowUtc(), store::KdfCost::forTests()};
        SystemIds ids;
        const auto password = [](const char *words) { return store::Secret::copyOf(QByteArrayView(words)); };
        QVERIFY(
            exchange::writePackage(path, {exchange::dossierFileName(), text}, password("een lange zin"), seal, ids));
        const auto open = exchange::openPackage(path, store::Password{password("een lange zin")});
        QVERIFY(open);
        QVERIFY(exchange::claimsDossier(open->content));
        QVERIFY(exchange::dossierFromJson(open->content));
        QCOMPARE(exchange::openPackage(path, store::Password{password("een andere zin")}).error().code,
            ErrorCode::WrongPassword);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 7));
        file.close();
        QCOMPARE(exchange::openPackage(path, store::Password{password("een lange zin")}).error().code,
            ErrorCode::VaultDamaged);
    }

private:
    /// Their case goes on: accepted, with a step in words.
    void moveOn()
    {
        const CaseId id = m_there->file.id;
        CaseDesk desk(*m_there->book);
        const auto act = [&](const QString &code, bool words) {
            const auto look = desk.look(id);
            QVERIFY(look);
            const caseflow::FlowRun *route = look->state.activeRoute();
            QVERIFY(route != nullptr);
            caseflow::ActInput input;
            input.run = route->number;
            input.act = code;
            input.at = m_there->practice.clock.now();
            input.reason = u"ROUTE-REDEN Schuilhof"_s;
            input.parties = {{u"Vera"_s, u"vt"_s, {}}};
            input.note = words ? u"bij Schuilhof"_s : QString();
            const auto done = desk.act(id, input, look->state.lastSeq);
            QStringList why;
            for (const caseflow::FieldRefusal &one : done ? done->refusals : QList<caseflow::FieldRefusal>()) {
                why.append(caseflow::toCode(one.field) + u' ' + caseflow::toCode(one.code));
                for (const caseflow::Lack &lack : one.lacks)
                    why.append(caseflow::toCode(lack.code));
            }
            QVERIFY2(done && done->done(), qPrintable(done ? why.join(u'\n') : done.error().detail));
        };
        act(u"accept"_s, true);
    }
    [[nodiscard]] static caseflow::FlowState flow(const Side &side, CaseId id)
    {
        return caseflow::fold(side.read().flowEvents(side.viewer(), id).value_or(QList<caseflow::FlowEvent>()));
    }
    /// What the case says of where it came from.
    [[nodiscard]] static QString noteOf(const caseflow::FlowState &state)
    {
        for (const caseflow::FlowEvent &one : state.events) {
            if (one.code == "received-case"_L1 && one.kind == caseflow::FlowEventKind::StepDone)
                return one.note;
        }
        return {};
    }
    [[nodiscard]] static DossierDecisions allNew(const exchange::Dossier &theirs)
    {
        DossierDecisions out;
        out.household = HouseholdId();
        for (const exchange::DossierPerson &one : theirs.persons)
            out.persons.insert(one.person.id, {PersonDecision::Kind::New, {}});
        return out;
    }
    /// What the other vault sends, as it is read here.
    [[nodiscard]] exchange::Dossier sent() const
    {
        const auto composed = waited(m_there->desk().composeLater(m_there->file.id, u"coordinator"_s));
        return composed
                   ? exchange::dossierFromJson(exchange::dossierToJson(composed->dossier)).value_or(exchange::Dossier())
                   : exchange::Dossier();
    }

    [[nodiscard]] Result<DossierTaken> taken(
        const exchange::Dossier &theirs, const DossierDecisions &decisions, const MergeChoices &choices) const
    {
        const auto preview = waited(m_here->desk().previewLater(theirs, decisions));
        return preview ? waited(m_here->desk().takeLater(theirs, decisions, choices, *preview))
                       : Result<DossierTaken>(tl::unexpected(preview.error()));
    }

    /// As somebody would decide who takes the best candidate for whom there is one.
    [[nodiscard]] DossierDecisions asProposed(const ReceivedDossier &look) const
    {
        DossierDecisions out;
        for (const ReceivedPerson &one : look.persons) {
            const bool known = !one.candidates.isEmpty() &&
                               one.candidates.constFirst().candidate.likeness != matching::Likeness::Weak &&
                               one.entry.person.name.given == one.candidates.constFirst().row.person.name.given;
            out.persons.insert(one.entry.person.id,
                known ? PersonDecision{PersonDecision::Kind::Same, one.candidates.constFirst().row.person.id}
                      : PersonDecision{PersonDecision::Kind::New, {}});
        }
        out.household = m_here->file.household;
        return out;
    }

    /// The same package once more: who is who is known, and nothing is written.
    void again(const exchange::Dossier &theirs)
    {
        const auto look = waited(m_here->desk().lookLater(theirs));
        QVERIFY(look && look->household);
        const DossierDecisions decisions = look->decidedBefore();
        QCOMPARE(decisions.persons.size(), theirs.persons.size());
        const auto change = m_here->read().lastChange(m_here->viewer());
        const auto preview = waited(m_here->desk().previewLater(theirs, decisions));
        QVERIFY(preview);
        QCOMPARE(preview->report.counts().there, 0);
        QCOMPARE(preview->report.counts().different, preview->keptBefore.size() + preview->chosenBefore.size());
        const auto done = waited(m_here->desk().takeLater(theirs, decisions, {}, *preview));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail + done.error().where));
        QVERIFY(done->nothing());
        QCOMPARE(m_here->read().lastChange(m_here->viewer()).value(), change.value());
    }

    [[nodiscard]] static QStringList told(const exchange::MergeReport &report)
    {
        QStringList lines;
        for (const exchange::MergePart &part : report.parts) {
            for (const exchange::MergeLine &line : part.lines) {
                if (line.state == MergeState::Different)
                    lines.append(toCode(line.field) + u' ' + line.ours + u' ' + line.theirs);
            }
        }
        return lines;
    }

    [[nodiscard]] OpenValue openOf(MergeField field) const
    {
        for (const OpenValue &one : m_here->open()) {
            if (one.value.field == field)
                return one;
        }
        return {};
    }

    std::unique_ptr<Side> m_here;
    std::unique_ptr<Side> m_there;
};

QTEST_GUILESS_MAIN(DossierDeskTest)
#include "test_dossierdesk.moc"
