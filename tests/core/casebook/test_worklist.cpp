#include "core/casebook/worklist.h"
#include "core/store/audit.h"
#include "core/store/drafts.h"
#include "tests/core/casebook/practicevault.h"

#include <QtTest>

#include <algorithm>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

enum class Assessed { Never, Before, Since, OfNamesake, OfEx };

LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

/// The work list and the calendar read on a worker; a test may wait.
template <typename T>
T now(QFuture<Result<T>> later)
{
    const Result<T> result = later.result();
    return result.value();
}

QSet<QString> numbersOf(const QList<store::DueRow> &rows)
{
    QSet<QString> out;
    for (const store::DueRow &row : rows)
        out.insert(row.caseNumber);
    return out;
}

} // namespace

/// What the start page and the calendar show of a vault, and what leaves it.
class WorkListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsInOneOfTheLists();
    void reviewsStandApart();
    void mineIsMine();
    void theTeamIsWiderThanMe();
    void householdsWakeAndSleep_data();
    void householdsWakeAndSleep();
    void anOrderFromAListWaits_data();
    void anOrderFromAListWaits();
    void draftsAreOfWhoKeptThem();
    void aSecondReadingIsTheSame();
    void theCalendarHoldsEveryOpenTerm();
    void theCalendarHasAnEnd();
    void someTermsHaveTwoDates_data();
    void someTermsHaveTwoDates();
    void theOtherDateIsOnTheCalendar();
    void whatLeavesIsAudited();
    void aKnownHouseholdIsTakenInAnew();

private:
    [[nodiscard]] WorkView view(WorkScope scope) const { return now(m_desk->today(scope)); }
    [[nodiscard]] QString elsewhere() const;
    [[nodiscard]] CaseFile give(const QString &number, const QString &handler);
    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    std::unique_ptr<WorkDesk> m_desk;
};

void WorkListTest::initTestCase()
{
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(40));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    m_desk = std::make_unique<WorkDesk>(*m_book);
}

/// A case that is late and in the hands of somebody else.
QString WorkListTest::elsewhere() const
{
    const store::Vault &vault = *m_practice->vault;
    const WorkView all = view(WorkScope::All);
    for (const store::DueRow &row : all.today.overdue) {
        const CaseFile file = m_practice->vault->read().caseByNumber(vault.viewer(), row.caseNumber).value();
        if (!file.handler.isEmpty() && file.handler != vault.user().name)
            return row.caseNumber;
    }
    return {};
}

/// The case of @p number in the hands of @p handler.
CaseFile WorkListTest::give(const QString &number, const QString &handler)
{
    store::Vault &vault = *m_practice->vault;
    CaseFile file = vault.read().caseByNumber(vault.viewer(), number).value();
    file.handler = handler;
    const auto saved = vault.write(
        vault.viewer(), store::Action::MoveCase, {}, [&file](store::Transaction &tx) { return tx.save(file); });
    return saved ? file : CaseFile{};
}

void WorkListTest::everythingIsInOneOfTheLists()
{
    (void)now(m_desk->wake());
    const WorkView all = view(WorkScope::All);
    QVERIFY(!all.wokenStale);
    QVERIFY(!all.today.overdue.isEmpty());
    QVERIFY(!all.today.coming.isEmpty());
    const LocalDateTime now = m_practice->clock.now();
    for (const store::DueRow &row : all.today.overdue)
        QVERIFY(row.deadline.due < now);
    for (const store::DueRow &row : all.today.coming)
        QVERIFY(!(row.deadline.due < now) && now.date.daysTo(row.deadline.due.date) <= 7);
    QCOMPARE(all.overdue, static_cast<int>(all.today.overdue.size()));
    QCOMPARE(all.coming, static_cast<int>(all.today.coming.size()));
    const TodayView old = m_book->today().value();
    QCOMPARE(all.today.cases, old.cases);
    QCOMPARE(all.today.linksToConfirm, old.linksToConfirm);
    QCOMPARE(all.today.drafts.size(), old.drafts.size());
    QCOMPARE(numbersOf(all.today.overdue), numbersOf(old.overdue));
    QVERIFY(!all.waiting.isEmpty());
}

void WorkListTest::reviewsStandApart()
{
    const WorkView all = view(WorkScope::All);
    const auto isReview = [](const store::DueRow &row) {
        return row.deadline.kind == DeadlineKind::Review || row.deadline.kind == DeadlineKind::Evaluation ||
               row.deadline.kind == DeadlineKind::Aftercare;
    };
    QVERIFY(std::all_of(all.reviews.cbegin(), all.reviews.cend(), isReview));
    QVERIFY(std::none_of(all.today.coming.cbegin(), all.today.coming.cend(), isReview));
}

void WorkListTest::mineIsMine()
{
    const QString number = elsewhere();
    QVERIFY(!numbersOf(view(WorkScope::Mine).today.overdue).contains(number));
    const QString before = m_practice->vault->read().caseByNumber(m_practice->vault->viewer(), number)->handler;
    QVERIFY(!give(number, m_practice->vault->user().name.toLower()).id.isNull());
    const WorkView mine = view(WorkScope::Mine);
    QVERIFY(numbersOf(mine.today.overdue).contains(number));
    for (const QString &one : numbersOf(mine.today.overdue + mine.today.coming + mine.reviews)) {
        const CaseFile file = m_practice->vault->read().caseByNumber(m_practice->vault->viewer(), one).value();
        QCOMPARE(file.handler.compare(m_practice->vault->user().name, Qt::CaseInsensitive), 0);
    }
    QVERIFY(mine.woken.isEmpty());
    QVERIFY(!give(number, before).id.isNull());
}

void WorkListTest::theTeamIsWiderThanMe()
{
    const QString number = elsewhere();
    const QString before = m_practice->vault->read().caseByNumber(m_practice->vault->viewer(), number)->handler;
    QVERIFY(!numbersOf(view(WorkScope::Team).today.overdue).contains(number));
    QVERIFY(!give(number, {}).id.isNull()); // nobody's yet
    QVERIFY(numbersOf(view(WorkScope::Team).today.overdue).contains(number));
    QVERIFY(!numbersOf(view(WorkScope::Mine).today.overdue).contains(number));
    QVERIFY(!give(number, before).id.isNull());
}

/// An order that came in a list waits on the start page until somebody assesses the household; whether a person was
/// confirmed in it does not matter, for nobody may be overlooked.
void WorkListTest::anOrderFromAListWaits_data()
{
    QTest::addColumn<QString>("imposed");
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<OrderStatus>("status");
    QTest::addColumn<Assessed>("assessed");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *name, const char *imposed, LinkState link, OrderStatus status, Assessed assessed,
                         bool waits) {
        QTest::newRow(name) << QString::fromLatin1(imposed) << link << status << assessed << waits;
    };
    row("of this week", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::InForce, Assessed::Never, true);
    row("nobody confirmed who it is", "2026-11-20T23:00", LinkState::Provisional, OrderStatus::InForce, Assessed::Never,
        true);
    row("it is somebody else", "2026-11-20T23:00", LinkState::Rejected, OrderStatus::InForce, Assessed::Never, false);
    row("annulled from the start", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::AnnulledFromStart,
        Assessed::Never, false);
    row("longer ago than an order lasts", "2026-10-01T23:00", LinkState::Confirmed, OrderStatus::InForce,
        Assessed::Never, false);
    row("assessed", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::InForce, Assessed::Since, false);
    row("assessed before it came in", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::InForce, Assessed::Before,
        true);
    row("the household of a namesake was assessed", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::InForce,
        Assessed::OfNamesake, true);
    row("the household she left was assessed", "2026-11-20T23:00", LinkState::Confirmed, OrderStatus::InForce,
        Assessed::OfEx, true);
}

void WorkListTest::anOrderFromAListWaits()
{
    QFETCH(QString, imposed);
    QFETCH(LinkState, link);
    QFETCH(OrderStatus, status);
    QFETCH(Assessed, assessed);
    QFETCH(bool, waits);
    store::Vault &vault = *m_practice->vault;
    IdSource &ids = m_practice->ids;
    Person person;
    person.id = PersonId::create(ids);
    person.name = PersonName::split(u"Lotte van der Helmgras"_s);
    Household household{HouseholdId::create(ids), u"Helmgras"_s, u"GM0603"_s, 0};
    BarringOrder order;
    order.id = BarringOrderId::create(ids);
    order.imposedAt = LocalDateTime::parse(imposed).value();
    order.status = status;
    Mention mention;
    mention.id = MentionId::create(ids);
    mention.role = EventRole::PutOut;
    mention.asWritten = u"Lotte Helmgras"_s;
    order.mentions = {mention};
    FrozenAssessment frozen;
    frozen.id = AssessmentId::create(ids);
    frozen.household = household.id;
    frozen.referenceDate = QDate(2026, 11, 21);
    frozen.input = frozen.outcome = frozen.ruleSetText = "{}";
    const Link tie{
        LinkId::create(ids), mention.id, person.id, link, vault.viewer().user(), m_practice->clock.nowUtc(), {}, {}};
    const auto write = [&](const std::function<Done(store::Transaction &)> &work) {
        return vault.write(vault.viewer(), store::Action::SaveIntake, {}, work).has_value();
    };
    QVERIFY(write([&](store::Transaction &tx) {
        return tx.save(person)
            .and_then([&] { return tx.save(household); })
            .and_then([&] {
                return tx.save(Membership{MembershipId::create(ids), household.id, person.id, {}, {}, true});
            })
            .and_then([&] { return assessed == Assessed::Before ? tx.record(frozen) : Done(); });
    }));
    const LocalDateTime was = m_practice->clock.now();
    m_practice->clock.set(was.addDays(1));
    QVERIFY(write([&](store::Transaction &tx) {
        return tx.save(order).and_then([&] { return tx.save(tie); }).and_then([&] {
            return assessed == Assessed::Since ? tx.record(frozen) : Done();
        });
    }));
    if (assessed == Assessed::OfNamesake || assessed == Assessed::OfEx) {
        Person other;
        other.id = PersonId::create(ids);
        other.name = person.name;
        Household elsewhere{HouseholdId::create(ids), u"Elders"_s, u"GM0603"_s, 0};
        const bool ex = assessed == Assessed::OfEx;
        frozen.household = elsewhere.id;
        const Membership member{MembershipId::create(ids), elsewhere.id, ex ? person.id : other.id, {},
            ex ? QDate(2024, 1, 1) : QDate(), true};
        const Link perhaps{LinkId::create(ids), mention.id, other.id, LinkState::Provisional, vault.viewer().user(),
            m_practice->clock.nowUtc(), {}, {}};
        QVERIFY(write([&](store::Transaction &tx) {
            return tx.save(other)
                .and_then([&] { return tx.save(elsewhere); })
                .and_then([&] { return tx.save(member); })
                .and_then([&] { return ex ? Done() : tx.save(perhaps); })
                .and_then([&] { return tx.record(frozen); });
        }));
    }
    m_practice->clock.set(was);
    (void)now(m_desk->wake());
    const auto shown = [&](WorkScope scope) {
        const QList<store::NewOrderRow> rows = view(scope).newOrders;
        return std::any_of(rows.cbegin(), rows.cend(), [&](const store::NewOrderRow &row) {
            return row.household == household.id && row.imposedAt == order.imposedAt;
        });
    };
    QCOMPARE(shown(WorkScope::All), waits);
    QVERIFY(!shown(WorkScope::Mine)); // in nobody's hands yet
}

void WorkListTest::householdsWakeAndSleep_data()
{
    QTest::addColumn<AdviceRoute>("advice");
    QTest::addColumn<QDate>("happened");
    QTest::newRow("net niet, and then it happens again") << AdviceRoute::LocalTeam << QDate(2026, 11, 20);
    QTest::newRow("not asked through") << AdviceRoute::Incomplete << QDate(2026, 11, 20);
    QTest::newRow("advised, but decided otherwise or over") << AdviceRoute::Icm << QDate(2026, 11, 20);
    QTest::newRow("from before the assessment, known after it") << AdviceRoute::LocalTeam << QDate(2026, 10, 20);
}

/// A household without an open case wakes when something happens to it, and sleeps again when it is assessed anew.
void WorkListTest::householdsWakeAndSleep()
{
    QFETCH(AdviceRoute, advice);
    QFETCH(QDate, happened);
    store::Vault &vault = *m_practice->vault;
    (void)now(m_desk->wake());
    QCOMPARE(now(m_desk->wake()), false); // nothing happened since
    const auto before = view(WorkScope::All).woken.size();
    Person person;
    person.id = PersonId::create(m_practice->ids);
    person.name = PersonName::split(u"Lotte van der Helmgras"_s);
    Household household{HouseholdId::create(m_practice->ids), u"Helmgras"_s, u"GM0603"_s, 0};
    const auto assess = [&](QDate on) {
        FrozenAssessment frozen;
        frozen.id = AssessmentId::create(m_practice->ids);
        frozen.household = household.id;
        frozen.referenceDate = on;
        frozen.advice = advice;
        frozen.input = frozen.outcome = frozen.ruleSetText = "{}";
        return vault.write(
            vault.viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) { return tx.record(frozen); });
    };
    QVERIFY(vault.write(vault.viewer(), store::Action::SaveIntake, {}, [&](store::Transaction &tx) {
        return tx.save(person).and_then([&] { return tx.save(household); }).and_then([&] {
            return tx.save(Membership{MembershipId::create(m_practice->ids), household.id, person.id, {}, {}, true});
        });
    }));
    QVERIFY(assess(QDate(2026, 11, 1)));
    QVERIFY(view(WorkScope::All).wokenStale);
    QCOMPARE(now(m_desk->wake()), false);
    const LocalDateTime was = m_practice->clock.now();
    m_practice->clock.set(was.addDays(1));
    VtReport report;
    report.id = VtReportId::create(m_practice->ids);
    report.receivedOn = happened;
    Mention mention;
    mention.id = MentionId::create(m_practice->ids);
    mention.asWritten = u"Lotte Helmgras"_s;
    report.mentions = {mention};
    QVERIFY(vault.write(vault.viewer(), store::Action::ImportEvents, {}, [&](store::Transaction &tx) {
        return tx.save(report).and_then([&] {
            return tx.save(Link{LinkId::create(m_practice->ids), mention.id, person.id, LinkState::Confirmed,
                vault.user().id, m_practice->clock.nowUtc(), {}, {}});
        });
    }));
    QVERIFY(view(WorkScope::All).wokenStale);
    QCOMPARE(now(m_desk->wake()), true);
    const WorkView woken = view(WorkScope::All);
    QVERIFY(!woken.wokenStale);
    QCOMPARE(woken.woken.size(), before + 1);
    const auto row = std::find_if(woken.woken.cbegin(), woken.woken.cend(),
        [&](const store::WokenRow &one) { return one.household == household.id; });
    QVERIFY(row != woken.woken.cend());
    QCOMPARE(row->eventOn, happened);
    m_practice->clock.set(was.addDays(2));
    QVERIFY(assess(QDate(2026, 11, 23)));
    m_practice->clock.set(was);
    QCOMPARE(now(m_desk->wake()), true);
    QCOMPARE(view(WorkScope::All).woken.size(), before);
}

void WorkListTest::draftsAreOfWhoKeptThem()
{
    const auto kept = view(WorkScope::Mine).today.drafts.size();
    const Intake intake = m_book->newIntake();
    QVERIFY(m_book->saveDraft(intake));
    QCOMPARE(view(WorkScope::Mine).today.drafts.size(), kept + 1);
    const Viewer colleague(UserId::create(m_practice->ids));
    const store::DraftRecord other = m_practice->vault->drafts().one(colleague, intake.id).value();
    QVERIFY(m_practice->vault->drafts().save(colleague, other));
    QCOMPARE(view(WorkScope::Mine).today.drafts.size(), kept);
    QCOMPARE(view(WorkScope::All).today.drafts.size(), m_book->today()->drafts.size());
    QVERIFY(m_book->removeDraft(intake.id));
}

/// What is remembered of drafts is what would be read.
void WorkListTest::aSecondReadingIsTheSame()
{
    const auto names = [](const WorkView &one) {
        QStringList out;
        for (const DraftSummary &draft : one.today.drafts)
            out.append(draft.householdName + QString::number(draft.orderNumber));
        return out;
    };
    const WorkView first = now(WorkDesk(*m_book).today(WorkScope::All));
    QCOMPARE(names(view(WorkScope::All)), names(first));
    QCOMPARE(names(view(WorkScope::All)), names(first));
}

void WorkListTest::theCalendarHoldsEveryOpenTerm()
{
    const QDate today = m_practice->clock.today();
    const CaseDates dates = now(m_desk->dates(today.addDays(-7), today.addDays(30), WorkScope::All));
    QVERIFY(!dates.more);
    QVERIFY(!dates.dates.isEmpty());
    QVERIFY(std::is_sorted(
        dates.dates.cbegin(), dates.dates.cend(), [](const CaseDate &a, const CaseDate &b) { return a.at < b.at; }));
    QSet<QString> shown;
    for (const CaseDate &date : dates.dates) {
        QVERIFY(date.at.date >= dates.from && date.at.date <= dates.until);
        QVERIFY(!date.row.caseFile.isNull());
        QVERIFY(!date.row.deadline.doneAt);
        shown.insert(date.row.caseNumber);
    }
    QVERIFY(shown.contains(numbersOf(view(WorkScope::All).today.coming)));
}

void WorkListTest::theCalendarHasAnEnd()
{
    const QDate day(2199, 1, 1);
    const CaseDates none = now(m_desk->dates(day, day, WorkScope::All));
    QVERIFY(none.dates.isEmpty());
    QCOMPARE(none.from, day);
}

void WorkListTest::someTermsHaveTwoDates_data()
{
    QTest::addColumn<DeadlineKind>("kind");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("other");
    QTest::newRow("weegoverleg: six weeks, at most ten")
        << DeadlineKind::Weighing << u"2026-11-23T09:00"_s << u"2026-12-21T09:00"_s;
    QTest::newRow("over the change to winter time")
        << DeadlineKind::Weighing << u"2026-10-12T09:00"_s << u"2026-11-09T09:00"_s;
    QTest::newRow("the law alone") << DeadlineKind::OrderEnd << u"2026-11-23T09:00"_s << QString();
    QTest::newRow("working days") << DeadlineKind::ExecutorCheck << u"2026-11-23T09:00"_s << QString();
    QTest::newRow("before the setting") << DeadlineKind::Weighing << u"2001-01-01T09:00"_s << QString();
}

void WorkListTest::someTermsHaveTwoDates()
{
    QFETCH(DeadlineKind, kind);
    QFETCH(QString, due);
    QFETCH(QString, other);
    Deadline deadline;
    deadline.kind = kind;
    deadline.due = at(due);
    const auto found = otherDate(deadline, m_practice->region);
    QCOMPARE(found ? found->toIso() : QString(), other);
}

void WorkListTest::theOtherDateIsOnTheCalendar()
{
    store::Vault &vault = *m_practice->vault;
    const QString number = view(WorkScope::All).today.coming.constFirst().caseNumber;
    const CaseFile file = vault.read().caseByNumber(vault.viewer(), number).value();
    const QList<Deadline> before = vault.read().deadlines(vault.viewer(), file.id).value();
    Deadline weighing;
    weighing.kind = DeadlineKind::Weighing;
    weighing.due = at(u"2026-11-10T09:00"_s);
    const auto write = [&](const QList<Deadline> &deadlines) {
        return vault.write(vault.viewer(), store::Action::MoveCase, {},
            [&](store::Transaction &tx) { return tx.saveDeadlines(file.id, deadlines); });
    };
    QVERIFY(write(before + QList{weighing}));
    const CaseDates dates = now(m_desk->dates(QDate(2026, 12, 7), QDate(2026, 12, 13), WorkScope::All));
    const auto found = std::find_if(dates.dates.cbegin(), dates.dates.cend(),
        [](const CaseDate &date) { return date.row.deadline.kind == DeadlineKind::Weighing; });
    QVERIFY(found != dates.dates.cend());
    QVERIFY(found->latest);
    QCOMPARE(found->at, at(u"2026-12-08T09:00"_s));
    QVERIFY(write(before));
}

void WorkListTest::whatLeavesIsAudited()
{
    const QTemporaryDir folder;
    const qint64 before = m_practice->vault->head().seq;
    exchange::CalendarEntry entry;
    entry.number = u"OEF-2026-0001"_s;
    entry.at = at(u"2026-12-01T09:00"_s);
    const QString path = folder.filePath(u"datums.ics"_s);
    QVERIFY(m_desk->exportDates(path, {entry}).result());
    QVERIFY(QFileInfo::exists(path));
    QCOMPARE(m_practice->vault->head().seq, before + 1);
    const Done refused = m_desk->exportDates(folder.filePath(u"weg/datums.ics"_s), {entry}).result();
    QVERIFY(!refused);
}

void WorkListTest::aKnownHouseholdIsTakenInAnew()
{
    store::Vault &vault = *m_practice->vault;
    const auto cases = m_book->cases().value();
    const HouseholdId household = cases.constFirst().file.household;
    const Intake intake = m_desk->intakeFor(household).value();
    QCOMPARE(intake.household, household);
    QVERIFY(!intake.persons.isEmpty());
    for (const IntakePerson &person : intake.persons) {
        QCOMPARE(person.choice, MentionChoice::Known);
        QCOMPARE(vault.read().person(vault.viewer(), person.person)->name, person.mention.name);
    }
    const IntakePicture picture = m_book->picture(intake).value();
    QVERIFY(picture.householdKnown);
    QCOMPARE(picture.household, household);
    QVERIFY(!picture.history.isEmpty());
    QCOMPARE(m_desk->intakeFor(HouseholdId::create(m_practice->ids)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(WorkListTest)
#include "test_worklist.moc"
