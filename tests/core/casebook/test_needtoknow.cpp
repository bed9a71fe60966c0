#include "core/casebook/cleanup.h"
#include "core/casebook/copyregister.h"
#include "core/casebook/figures.h"
#include "core/casebook/finder.h"
#include "core/casebook/meetingdesk.h"
#include "core/casebook/personregister.h"
#include "core/casebook/worklist.h"
#include "core/exchange/statsjson.h"
#include "core/matching/matching.h"
#include "core/store/database.h"
#include "core/store/dictionary.h"
#include "core/store/identity.h"
#include "core/store/slots.h"
#include "core/store/textreader.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int families = 20;
constexpr int pairsOfRegion = 6;
constexpr int pairsInTest = 4;
constexpr int waitMs = 30000;

/// How many pairs of a region and a household are tried; all of the gate's by REGIE_PAIRS=1000.
int pairsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("REGIE_PAIRS", &isNumber);
    return isNumber ? wanted : pairsInTest;
}

/// What was read; a range may run over it.
template <typename T>
T taken(Result<T> read)
{
    if (!read)
        qFatal("cannot read: %s", qPrintable(read.error().detail));
    return *std::move(read);
}

void copyVault(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (!QDir().mkpath(to))
        qFatal("cannot copy");
    const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("cannot copy");
    }
}

/// The data of a practice vault as a bare file, to be changed behind the program's back.
class BareVault
{
public:
    explicit BareVault(const QString &folder)
    {
        const auto keys = readSlots(folder);
        const auto opened = keys->contents.unlock(PracticeKey{});
        m_db =
            *Database::open(folder + u"/data.db"_s, subkey(opened->dataKey, Subkey::Data), Database::Mode::ReadWrite);
        run("PRAGMA foreign_keys = OFF");
    }
    void run(const QByteArray &sql, const QList<Database::Binding> &bindings = {})
    {
        const auto done = m_db->run(QLatin1String(sql), bindings);
        if (!done)
            qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    }
    [[nodiscard]] Database &db() { return *m_db; }

private:
    std::unique_ptr<Database> m_db;
};

/// Keeps @p household from everybody who opens the vault in @p folder without a password.
void keepFromUser(const QString &folder, HouseholdId household)
{
    BareVault vault(folder);
    vault.run("INSERT INTO household_block(id, household, user_account, reason, since, lifted_at, revision, saved_by, "
              "saved_at) SELECT randomblob(16), :household, id, 'proef', 0, NULL, 1, id, 0 FROM user_account",
        {{":household"_L1, household.toBytes()}});
}

bool hasColumn(Table table, const char *name)
{
    const auto columns = columnsOf(table);
    return std::any_of(
        columns.begin(), columns.end(), [name](const Column &one) { return qstrcmp(one.name, name) == 0; });
}

/// Takes @p household out of the vault in @p folder as if it had never been there: who belonged to it alone, what
/// happened to them, and everything that hangs on any of it.
void takeOut(const QString &folder, HouseholdId household)
{
    BareVault vault(folder);
    const QList<Database::Binding> it{{":household"_L1, household.toBytes()}};
    vault.run("CREATE TEMP TABLE gone(id BLOB PRIMARY KEY)");
    vault.run("INSERT INTO gone VALUES(:household)", it);
    vault.run("INSERT INTO gone SELECT DISTINCT person FROM membership WHERE household = :household AND person NOT IN "
              "(SELECT person FROM membership WHERE household <> :household)",
        it);
    for (const QByteArray event : {"barring_order", "vt_report"})
        vault.run("INSERT OR IGNORE INTO gone SELECT m." + event +
                      " FROM mention m JOIN person_link l ON l.mention = m.id "
                      "WHERE l.person IN (SELECT id FROM gone) AND m." +
                      event + " IS NOT NULL UNION SELECT " + event +
                      " FROM event_household WHERE household = :household AND " + event + " IS NOT NULL",
            it);
    for (int i = 0; i < tableCount; ++i) {
        const Table table = static_cast<Table>(i);
        const bool derived = table == Table::History || table == Table::Audit || table == Table::AuditItem;
        if (derived)
            continue;
        for (const char *column : {"id", "household", "person", "from_person", "to_person", "barring_order",
                 "vt_report", "kept", "gone", "first", "second"}) {
            if (hasColumn(table, column))
                vault.run("DELETE FROM " + QByteArray(tableName(table).data()) + " WHERE " + column +
                          " IN (SELECT id FROM gone)");
        }
    }
    // what hangs on what is gone, and so on
    for (bool more = true; more;) {
        more = false;
        QList<std::pair<QByteArray, qint64>> orphans;
        auto row = vault.db().run("PRAGMA foreign_key_check"_L1);
        while (row->next()) {
            if (!row->value(1).isNull())
                orphans.append({row->value(0).toString().toLatin1(), row->value(1).toLongLong()});
        }
        for (const auto &[table, rid] : orphans) {
            vault.run("DELETE FROM " + table + " WHERE rid = :rid", {{":rid"_L1, rid}});
            more = true;
        }
    }
    vault.run("DELETE FROM person_key WHERE person NOT IN (SELECT id FROM person)");
    vault.run("DELETE FROM search_entry WHERE case_file IS NULL AND source NOT IN (SELECT id FROM decision)");
    vault.run("DELETE FROM search_text WHERE docid NOT IN (SELECT rid FROM search_entry)");
}

/// What is asked of a vault: the same of the one where a household is hidden and of the one where it never was.
struct Questions
{
    QStringList names = {};   ///< of people in the household, and of others
    QStringList numbers = {}; ///< of its cases
    QStringList places = {};  ///< where it lives or lived
    QList<CaseId> cases = {};
    QList<HouseholdId> households = {};
    QList<PersonId> persons = {};
};

/// Everything that somebody sees who opens the vault, as lines.
class Looker
{
public:
    Looker(Vault &vault, const routing::Region &region) : m_vault(vault), m_book(vault, region), m_region(region) {}

    [[nodiscard]] QStringList look(const Questions &asked)
    {
        QSignalSpy ready(&m_book, &Casebook::personsReady);
        m_book.loadPersons();
        if (ready.isEmpty() && !ready.wait(waitMs))
            qFatal("the persons do not come");
        lists();
        counts();
        work();
        for (const QString &name : asked.names)
            searched(name);
        for (const QString &text : asked.numbers + asked.places)
            searched(text);
        for (const CaseId &id : asked.cases)
            refused(id);
        for (const HouseholdId &id : asked.households)
            add("household", WorkDesk(m_book).intakeFor(id).map([](const Intake &) { return QString(); }));
        for (const PersonId &id : asked.persons)
            add("person", m_vault.read().person(viewer(), id).map([](const Person &one) { return one.name.full(); }));
        return m_lines;
    }

private:
    [[nodiscard]] Viewer viewer() const { return m_vault.viewer(); }
    void say(const char *what, const QString &line) { m_lines.append(QLatin1String(what) + u": "_s + line); }
    /// A text, or the error as somebody is told of it.
    void add(const char *what, const Result<QString> &text)
    {
        const auto told = [](const Error &error) {
            return u"%1 %2 %3"_s.arg(static_cast<int>(error.code)).arg(error.detail, error.where);
        };
        say(what, text ? *text : told(text.error()));
    }

    void lists()
    {
        for (const CaseRow &row : taken(m_book.cases())) {
            const auto next = row.nextDate(m_vault.clock().now());
            say("case", row.file.number + row.householdName + QString::number(row.certainOrders) + u'/' +
                            QString::number(row.certainReports) + (next ? next->at.toIso() : QString()));
        }
        const Reader &reader = m_vault.read();
        for (const OrderWithLinks &one : taken(reader.ordersToAssess(viewer(), 500)))
            say("order to assess", one.order.id.toString());
        const auto page = reader.personsAfter(viewer(), 0, 10000);
        for (const matching::KnownPerson &one : taken(reader.knownPersons(viewer(), page->persons)))
            say("known", one.person.id.toString() + one.person.name.full() + QString::number(one.addresses.size()) +
                             u'/' + QString::number(one.housemates.size()));
        for (const WaitingLink &one : taken(reader.identity().waiting(viewer(), 500)))
            say("waiting", one.link.id.toString());
        for (const Merge &one : taken(reader.identity().merges(viewer(), 500)))
            say("merge", one.id.toString());
        for (const Judgement &one : taken(reader.identity().judgements(viewer())))
            say("judgement", one.id.toString());
        const auto doubts = casebook::findDoubts(reader, viewer(), QDate(2026, 11, 23), [](int, int) { return true; });
        for (const Doubt &one : taken(doubts))
            say("doubt", one.kept.toString() + one.gone.toString() + one.keptPlace.household.id.toString() +
                             one.gonePlace.household.id.toString() + one.waiting.link.id.toString());
        auto copies = CopyRegister(m_book).latestLater(200);
        copies.waitForFinished();
        for (const CopyView &one : taken(copies.result()))
            say("copy", one.caseNumber + one.recipientName);
    }

    void counts()
    {
        const Reader &reader = m_vault.read();
        say("cases", QString::number(*reader.caseCount(viewer())));
        say("links", QString::number(*reader.identity().waitingCount(viewer())));
        say("persons", QString::number(*reader.identity().personCount(viewer())));
        const auto facts = figuresNow(m_vault);
        say("figures",
            QString::fromUtf8(exchange::statsToJson(*facts, {QDate(2020, 1, 1), QDate(2026, 12, 31), {}, {}})));
    }

    void work()
    {
        WorkDesk desk(m_book);
        auto woken = desk.wake();
        woken.waitForFinished();
        auto asked = desk.today(WorkScope::All);
        asked.waitForFinished();
        const WorkView view = taken(asked.result());
        say("work",
            QStringList{QString::number(view.overdue), QString::number(view.coming), QString::number(view.today.cases),
                QString::number(view.today.linksToConfirm), QString::number(view.today.drafts.size())}
                .join(u' '));
        for (const DueRow &row : view.today.overdue + view.today.coming + view.reviews)
            say("due", row.caseNumber + row.householdName + row.deadline.due.toIso());
        for (const StandRow &row : view.waiting + view.withoutDuo)
            say("stand", row.caseNumber + row.householdName);
        for (const MeetingRow &row : view.meetings)
            say("meeting", row.meeting.at.toIso() + QString::number(row.cases.size()));
        for (auto next = view.nextDates.cbegin(); next != view.nextDates.cend(); ++next)
            say("next", next.key().toString() + next->at.toIso());
        for (const WokenRow &row : view.woken)
            say("woken", row.householdName);
        for (const NewOrderRow &row : view.newOrders)
            say("new order", row.householdName);
        for (const CaseRow &row : view.today.recent)
            say("recent", row.file.number);
        for (const ReassessRow &row : view.today.reassess)
            say("reassess", row.caseNumber + row.householdName);
        auto dates = desk.dates(QDate(2026, 10, 1), QDate(2027, 3, 1), WorkScope::All);
        dates.waitForFinished();
        const CaseDates read = taken(dates.result());
        for (const CaseDate &one : read.dates)
            say("date", one.row.caseNumber + one.at.toIso());
    }

    void searched(const QString &text)
    {
        for (const CaseHit &hit : taken(m_book.search(text, 50)))
            say("hit", text + hit.number + hit.householdName + hit.person);
        auto everywhere = casebook::findEverywhereLater(m_book, text, 50);
        everywhere.waitForFinished();
        const FoundEverywhere all = taken(everywhere.result());
        for (const FoundPerson &one : all.persons)
            say("found person", one.person.name.full() + one.householdName + QString::number(one.orders));
        for (const FoundPlace &one : all.places)
            say("found place", one.householdName + one.address.line());
        for (const TextHit &one : all.texts)
            say("found text", one.found.caseNumber + one.found.text.left(40));
        for (const CaseHit &hit : all.cases)
            say("found case", hit.number + hit.person);
        add("number", m_book.caseByNumber(text).map([](const CaseId &id) { return id.toString(); }));
        PersonQuery query;
        query.nameKeys = matching::foldedWords(text);
        for (const PersonRow &row : taken(m_vault.read().lookUp(viewer(), query)))
            say("person", row.person.name.full() + QString::number(row.orders) + u'/' + QString::number(row.reports) +
                              u'/' + QString::number(row.households.size()));
        suggested(text);
        QSemaphore done;
        m_vault.checkOnWorker([&](Database &database) {
            for (const FoundText &one : taken(TextReader(database).find(viewer(), text, 100)))
                say("text", one.caseNumber + one.householdName + one.text.left(40));
            done.release();
        });
        done.acquire();
    }

    void suggested(const QString &name)
    {
        Intake intake;
        intake.calledAt = m_vault.clock().now();
        IntakePerson person;
        person.mention.asWritten = name;
        person.mention.name = PersonName::split(name);
        intake.persons = {person};
        for (const CandidateView &one : taken(m_book.candidates(intake, 0)))
            say("candidate",
                one.row.person.name.full() + QString::number(one.candidate.score, 'f', 6) + one.housemates.join(u','));
    }

    void refused(CaseId id)
    {
        add("case", m_vault.read().caseFile(viewer(), id).map([](const CaseFile &file) { return file.number; }));
        add("page", m_book.openCase(id).map([](const CaseView &view) { return view.file.number; }));
    }

    Vault &m_vault;
    Casebook m_book;
    const routing::Region &m_region;
    QStringList m_lines;
};

} // namespace

/// A household that is kept from somebody is not there for her: whatever she asks, the answer is that of a vault which
/// never knew of it.
class TestNeedToKnow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnswerTellsOfAHousehold()
    {
        const int pairs = pairsWanted();
        int done = 0;
        for (; done < pairs; ++done) {
            if (done % pairsOfRegion == 0)
                QVERIFY(newRegion(static_cast<std::uint64_t>(1 + done / pairsOfRegion)));
            const CaseRow &row = m_rows.at(m_dice.bounded(static_cast<int>(m_rows.size())));
            if (!compare(row))
                break;
        }
        QCOMPARE(done, pairs);
        qInfo("%d pairs, the same answers with and without", done);
    }

    /// An order that names somebody of a household that is kept from her, or is linked to it: whether it is there, list
    /// and page say the same.
    void listAndPageCountTheSame_data()
    {
        QTest::addColumn<QByteArray>("tie");
        QTest::addColumn<int>("orders");
        const QByteArray link = "INSERT INTO person_link(id, mention, person, state, linked_by, linked_at, model, "
                                "reason, revision, saved_by, saved_at) SELECT randomblob(16), :mention, :person, '";
        const QByteArray rest = "', NULL, 0, '', '', 1, id, 0 FROM user_account";
        QTest::newRow("said not to be somebody of it") << QByteArray(link + "rejected" + rest) << 2;
        QTest::newRow("perhaps somebody of it") << QByteArray(link + "provisional" + rest) << 1;
        QTest::newRow("linked to it by hand")
            << QByteArray("INSERT INTO event_household(household, barring_order, vt_report, revision, saved_by, "
                          "saved_at) SELECT :household, :order, NULL, 1, id, 0 FROM user_account")
            << 1;
    }
    void listAndPageCountTheSame()
    {
        QFETCH(QByteArray, tie);
        QFETCH(int, orders);
        const Apart apart = recordTwo();
        Vault &whole = *m_practice->vault;
        const auto personsOf = [&whole](HouseholdId household) {
            QList<PersonId> persons;
            for (const Membership &one : taken(whole.read().memberships(whole.viewer(), household)))
                persons.append(one.person);
            return persons;
        };
        const auto held = taken(whole.read().ordersOfPersons(whole.viewer(), personsOf(apart.seen.household)));
        QCOMPARE(held.size(), 2);
        const BarringOrder order = held.constLast().order;
        QList<Database::Binding> bindings{{":mention"_L1, order.mentions.constFirst().id.toBytes()},
            {":person"_L1, personsOf(apart.kept.household).constFirst().toBytes()}};
        if (tie.contains(":household"))
            bindings = {{":household"_L1, apart.kept.household.toBytes()}, {":order"_L1, order.id.toBytes()}};
        const QString folder = close();
        BareVault(folder).run(tie, bindings);
        keepFromUser(folder, apart.kept.household);
        const auto vault = open(folder);
        Casebook book(*vault, m_practice->region);
        const QList<CaseRow> rows = taken(book.cases());
        QCOMPARE(rows.size(), 1);
        const CaseView page = taken(book.openCase(apart.seen.id));
        const auto certain = std::count_if(page.history.cbegin(), page.history.cend(),
            [](const HistoryEvent &one) { return one.isOrder && one.belongs == rules::Belongs::Certain; });
        QCOMPARE(rows.constFirst().certainOrders, orders);
        QCOMPARE(static_cast<int>(certain), orders);
    }

    /// A meeting about a case that she sees and one that is kept from her: what she saves of it leaves the other on
    /// the agenda, on its place, with what was said of it.
    void aMeetingKeepsTheCaseSheDoesNotSee_data()
    {
        QTest::addColumn<bool>("said");
        QTest::newRow("nothing was said of it yet") << false;
        QTest::newRow("something was") << true;
    }
    void aMeetingKeepsTheCaseSheDoesNotSee()
    {
        QFETCH(bool, said);
        using namespace caseflow;
        const auto answer = [](auto later) {
            if (!QTest::qWaitFor([&later] { return later.isFinished(); }, waitMs))
                qFatal("no answer");
            return taken(later.result());
        };
        const Apart apart = recordTwo();
        Meeting meeting;
        {
            Casebook book(*m_practice->vault, m_practice->region);
            MeetingDesk desk(book);
            meeting.id = desk.newId();
            meeting.at = {QDate(2026, 11, 23), QTime(11, 0)};
            meeting.agenda = {{.file = apart.kept.id, .question = u"Wie belt?"_s}, {.file = apart.seen.id}};
            if (said)
                meeting.agenda[0].decision = u"Wij bellen."_s;
            QVERIFY(answer(desk.saveLater(meeting)).isEmpty());
        }
        const QString folder = close();
        keepFromUser(folder, apart.kept.household);
        {
            const auto vault = open(folder);
            Casebook book(*vault, m_practice->region);
            MeetingDesk desk(book);
            MeetingView view = answer(desk.lookLater(meeting.id));
            QCOMPARE(view.cases.size(), 1);
            const QList<MeetingRow> today = answer(WorkDesk(book).today(WorkScope::All)).meetings;
            QCOMPARE(today.size(), 1);
            QCOMPARE(today.constFirst().cases.size(), 1);
            QCOMPARE(today.constFirst().cases.constFirst().file, apart.seen.id);
            const auto agendas = taken(vault->read().agendas(vault->viewer(), {apart.kept.id, apart.seen.id}));
            QCOMPARE(agendas.keys(), QList<CaseId>{apart.seen.id});
            auto copies = CopyRegister(book).ofCaseLater(apart.kept.id);
            QVERIFY(QTest::qWaitFor([&copies] { return copies.isFinished(); }, waitMs));
            QCOMPARE(copies.result().error().code, ErrorCode::NotFound);
            view.meeting.place = u"Zaal 3"_s;
            QVERIFY(answer(desk.saveLater(view.meeting)).isEmpty());
            m_practice->clock.set({QDate(2026, 11, 23), QTime(12, 0)}); // who records now was there
            ItemEntry entry{answer(desk.lookLater(meeting.id)).cases.constFirst().item, {}};
            entry.item.picture = u"Zij vertellen hetzelfde."_s;
            QVERIFY(answer(desk.recordLater(meeting.id, entry)).isEmpty());
        }
        BareVault(folder).run("DELETE FROM household_block");
        const auto vault = open(folder);
        Casebook book(*vault, m_practice->region);
        const Meeting after = answer(MeetingDesk(book).lookLater(meeting.id)).meeting;
        QCOMPARE(after.place, u"Zaal 3"_s);
        QCOMPARE(after.state, MeetingState::Held);
        QCOMPARE(after.agenda.size(), 2);
        QCOMPARE(after.agenda.at(0).file, apart.kept.id);
        QCOMPARE(after.agenda.at(0).question, u"Wie belt?"_s);
        QCOMPARE(after.agenda.at(0).decision, meeting.agenda.at(0).decision);
        QCOMPARE(after.agenda.at(1).picture, u"Zij vertellen hetzelfde."_s);
    }

private:
    /// Two households that share nobody, a case of each, in `m_practice`.
    struct Apart
    {
        CaseFile seen = {};
        CaseFile kept = {};
    };
    Apart recordTwo()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        IdSource &ids = m_practice->ids;
        const Intake seen = test::secondOrder(ids);
        Intake kept = test::secondOrder(ids);
        kept.persons = {test::person(ids, u"Kwik Kemphaan"_s, EventRole::PutOut, u"1971-01-09"_s),
            test::person(ids, u"Wulp Strandloper"_s, EventRole::Stayed, u"1972-02-08"_s)};
        kept.relations.clear();
        kept.dwelling = {};
        kept.orders[1].order.mentions = {kept.persons.at(0).mention, kept.persons.at(1).mention};
        Casebook book(*m_practice->vault, m_practice->region);
        const Recorded first = taken(book.record(seen));
        const Recorded second = taken(book.record(kept));
        return {*first.caseFile, *second.caseFile};
    }
    /// The vault of `m_practice`, closed: its folder.
    QString close()
    {
        const QString folder = m_practice->vault->folder();
        m_practice->vault.reset();
        return folder;
    }
    std::unique_ptr<Vault> open(const QString &folder)
    {
        return taken(Vault::open(folder, PracticeKey{}, m_practice->clock, m_practice->ids));
    }

    /// Another practice region, closed, and what can be asked of it.
    bool newRegion(std::uint64_t seed)
    {
        m_practice = std::make_unique<test::PracticeVault>();
        const auto filled = m_practice->fill(families, seed);
        if (!filled)
            qFatal("no region: %s", qPrintable(m_practice->failure));
        Vault &vault = *m_practice->vault;
        m_rows = *vault.read().cases(vault.viewer(), 1000);
        m_persons = *vault.read().persons(vault.viewer(), vault.read().personsAfter(vault.viewer(), 0, 10000)->persons);
        for (const CaseRow &row : std::as_const(m_rows)) {
            const auto lived = vault.read().addressesOfHousehold(vault.viewer(), row.file.household);
            for (const Address &one : lived.value_or(QList<Address>()))
                m_places[row.file.household] += {one.street, one.postcode + u' ' + one.houseNumber};
        }
        m_folder = vault.folder();
        m_practice->vault.reset();
        return !m_rows.isEmpty();
    }

    Questions questionsAbout(const CaseRow &row)
    {
        Questions asked;
        asked.cases = {row.file.id};
        asked.households = {row.file.household};
        asked.numbers = {row.file.number, row.file.number.right(4)};
        asked.places = m_places.value(row.file.household);
        for (const PersonRow &one : std::as_const(m_persons)) {
            if (!one.households.contains(row.file.household) && m_dice.bounded(20) > 0)
                continue;
            asked.names.append(one.person.name.full());
            asked.persons.append(one.person.id);
        }
        return asked;
    }

    QStringList answersIn(const QString &folder, const Questions &asked)
    {
        // each copy is a vault of its own: this machine must not remember the one before
        QDir(m_practice->folder.filePath(u"state"_s)).removeRecursively();
        SeededIds ids(77);
        auto vault = Vault::open(folder, PracticeKey{}, m_practice->clock, ids);
        if (!vault)
            qFatal("cannot open: %s", qPrintable(vault.error().detail));
        return Looker(**vault, m_practice->region).look(asked);
    }

    bool compare(const CaseRow &row)
    {
        const QString hidden = m_practice->folder.filePath(u"hidden.kluis"_s);
        const QString without = m_practice->folder.filePath(u"without.kluis"_s);
        copyVault(m_folder, hidden);
        copyVault(m_folder, without);
        keepFromUser(hidden, row.file.household);
        takeOut(without, row.file.household);
        const Questions asked = questionsAbout(row);
        const QStringList seen = answersIn(hidden, asked);
        const QStringList never = answersIn(without, asked);
        // the control: with the household in view something differs
        const QString whole = m_practice->folder.filePath(u"whole.kluis"_s);
        copyVault(m_folder, whole);
        const bool differs = answersIn(whole, asked) != never;
        for (qsizetype i = 0; i < std::max(seen.size(), never.size()); ++i) {
            if (seen.value(i) != never.value(i)) {
                qWarning("hidden: %s\nnever:  %s", qPrintable(seen.value(i)), qPrintable(never.value(i)));
                break;
            }
        }
        return QTest::qVerify(differs, "differs", "the control found nothing", __FILE__, __LINE__) &&
               QTest::qVerify(seen == never, "seen == never", qPrintable(row.file.number), __FILE__, __LINE__);
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    QString m_folder;
    QList<CaseRow> m_rows;
    QHash<HouseholdId, QStringList> m_places; ///< streets and postcodes of the households
    QList<PersonRow> m_persons;
    QRandomGenerator m_dice{2026};
};

QTEST_GUILESS_MAIN(TestNeedToKnow)
#include "test_needtoknow.moc"
