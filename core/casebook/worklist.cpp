#include "core/casebook/worklist.h"

#include "core/casebook/draftsummary.h"
#include "core/casebook/promised.h"
#include "core/casebook/workscope.h"
#include "core/domain/codes.h"
#include "core/store/drafts.h"
#include "core/store/identity.h"
#include "core/store/transaction.h"
#include "core/store/workreader.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace casebook {

/// What was worked out before, for as long as nothing changed. Of the worker's thread.
struct WorkMemory
{
    DraftMemory drafts = {};
    QList<store::WokenRow> woken = {};
    QList<store::NewOrderRow> newOrders = {};
    qint64 change = -1; ///< of the vault when `woken` was read; -1: never
    QDate on = {};      ///< the day it was read for

    [[nodiscard]] Result<bool> isStale(const store::WorkReader &work, QDate today) const
    {
        return change < 0 || on != today ? Result<bool>(true) : work.wakingChanged(change);
    }
};

} // namespace casebook

namespace {

constexpr int comingDays = 7;
constexpr int reviewDays = 30;
constexpr int wakingDays = 90;
constexpr int newOrderDays = 28; // as long as an order may last (Wth art. 9 lid 1)
constexpr int mostRows = 200;
constexpr int mostRecent = 8;
constexpr int mostDates = 2000;

/// Everything a worker needs to know of who asks, and of what only the other thread can read.
struct Asked
{
    Viewer viewer;
    store::User user = {};
    LocalDateTime now = {};
    WorkScope scope = WorkScope::All;
    QList<store::DraftRecord> drafts = {};
    QList<TypedNote> notes = {};
};

template <typename T>
Done takeInto(Result<T> read, T &into)
{
    if (!read)
        return tl::unexpected(read.error());
    into = *std::move(read);
    return {};
}

/// One reading of the work list, on the worker.
class WorkReading
{
public:
    WorkReading(store::Database &database, const routing::Region &region, const Asked &asked)
        : m_reader(database), m_work(database), m_region(region), m_asked(asked)
    {
    }

    [[nodiscard]] Result<WorkView> read(casebook::WorkMemory &memory)
    {
        if (const Done found = findHands(); !found)
            return tl::unexpected(found.error());
        // a household without a case is in nobody's hands yet
        if (m_asked.scope != WorkScope::Mine) {
            m_view.woken = memory.woken;
            m_view.newOrders = memory.newOrders;
        }
        const Done done =
            readDrafts(memory.drafts)
                .and_then([this] { return readNotes(); })
                .and_then([this] { return readTerms(); })
                .and_then([this] { return readActions(); })
                .and_then([this] { return readStands(); })
                .and_then([this] { return readNextDates(); })
                .and_then([this] { return readRest(); })
                .and_then([&] { return takeInto(memory.isStale(m_work, m_asked.now.date), m_view.wokenStale); });
        return done ? Result<WorkView>(std::move(m_view)) : tl::unexpected(done.error());
    }

    /// Whether another list came of it.
    [[nodiscard]] Result<bool> wake(casebook::WorkMemory &memory)
    {
        const auto stale = memory.isStale(m_work, m_asked.now.date);
        if (!stale || !*stale)
            return stale;
        const auto change = m_reader.lastChange(m_asked.viewer);
        const auto woken = m_reader.woken(m_asked.viewer, m_asked.now.addDays(-wakingDays), mostRows);
        const auto orders = m_reader.newOrders(m_asked.viewer, m_asked.now.addDays(-newOrderDays), mostRows);
        if (!change || !woken || !orders)
            return tl::unexpected(!change ? change.error() : !woken ? woken.error() : orders.error());
        const bool another =
            *orders != memory.newOrders ||
            !std::equal(woken->cbegin(), woken->cend(), memory.woken.cbegin(), memory.woken.cend(),
                [](const store::WokenRow &a, const store::WokenRow &b) {
                    return a.household == b.household && a.eventOn == b.eventOn && a.assessment == b.assessment;
                });
        memory.woken = *woken;
        memory.newOrders = *orders;
        memory.change = *change;
        memory.on = m_asked.now.date;
        return another;
    }

    [[nodiscard]] Result<CaseDates> dates(QDate from, QDate until)
    {
        if (const Done found = findHands(); !found)
            return tl::unexpected(found.error());
        CaseDates out{from, until, {}, false};
        // a term that lies before may have its other date in here
        const LocalDateTime first{from.addDays(-longestGap()), QTime(0, 0)};
        const LocalDateTime end{until.addDays(1), QTime(0, 0)};
        QList<store::DueRow> rows;
        const Done read = takeInto(m_work.due(m_asked.viewer, m_filter, {first, end, true, true}, mostDates + 1), rows);
        if (!read)
            return tl::unexpected(read.error());
        out.more = rows.size() > mostDates;
        const Done planned =
            takeInto(m_work.actions(m_asked.viewer, m_filter, from, until, mostDates), out.actions).and_then([&] {
                return takeInto(m_work.meetings(m_asked.viewer, m_filter, from, until, mostDates), out.meetings);
            });
        if (!planned)
            return tl::unexpected(planned.error());
        out.meetings.removeIf(
            [](const store::MeetingRow &row) { return row.meeting.state == caseflow::MeetingState::CalledOff; });
        for (const store::DueRow &row : rows.mid(0, mostDates)) {
            const Deadline &deadline = row.deadline;
            if (deadline.due.date >= from)
                out.dates.append({row, deadline.due, deadline.hard});
            const auto other = otherDate(deadline, m_region);
            if (other && other->date >= from && other->date <= until)
                out.dates.append({row, *other, !deadline.hard});
        }
        std::stable_sort(
            out.dates.begin(), out.dates.end(), [](const CaseDate &a, const CaseDate &b) { return a.at < b.at; });
        return out;
    }

private:
    [[nodiscard]] Done findHands()
    {
        const casebook::Asker asker{m_asked.viewer, m_asked.user, m_asked.scope};
        auto hands = casebook::handsOf(m_reader, m_work, m_region, asker);
        if (!hands)
            return tl::unexpected(hands.error());
        m_filter = std::move(hands->filter);
        m_team = std::move(hands->team);
        return {};
    }

    [[nodiscard]] Done readDrafts(casebook::DraftMemory &memory)
    {
        QList<store::DraftRecord> mine;
        for (const store::DraftRecord &record : std::as_const(m_asked.drafts)) {
            const auto by = [&record](const store::User &one) { return one.id == record.by; };
            if (m_asked.scope == WorkScope::All || std::any_of(m_team.cbegin(), m_team.cend(), by))
                mine.append(record);
        }
        SystemIds ids;
        return takeInto(casebook::summariesOf(mine, m_reader, m_asked.viewer, m_region, ids, m_asked.now, &memory),
            m_view.today.drafts);
    }

    /// A vault that was put back from an older copy lacks the cases that came after it; what was typed about them
    /// waits.
    [[nodiscard]] Done readNotes()
    {
        QList<QByteArray> cases;
        for (const TypedNote &note : std::as_const(m_asked.notes))
            cases.append(note.about.toBytes());
        const auto missing = m_work.notHere(cases);
        if (!missing)
            return tl::unexpected(missing.error());
        for (const TypedNote &note : std::as_const(m_asked.notes)) {
            if (missing->contains(note.about.toBytes()))
                m_view.notesWaiting.append(note);
        }
        return {};
    }

    [[nodiscard]] Done readTerms()
    {
        const Viewer &viewer = m_asked.viewer;
        const LocalDateTime now = m_asked.now;
        const store::DueWindow overdue{{}, now, true, true};
        const store::DueWindow coming{now, {now.date.addDays(comingDays + 1), QTime(0, 0)}, false, true};
        const store::DueWindow reviews{now, {now.date.addDays(reviewDays + 1), QTime(0, 0)}, true, false};
        constexpr int most = WorkView::mostCounted;
        return takeInto(m_work.due(viewer, m_filter, overdue, mostRows), m_view.today.overdue)
            .and_then([&] { return takeInto(m_work.due(viewer, m_filter, coming, mostRows), m_view.today.coming); })
            .and_then([&] { return takeInto(m_work.due(viewer, m_filter, reviews, mostRows), m_view.reviews); })
            .and_then([&] { return count(overdue, m_view.today.overdue, m_view.overdue, most); })
            .and_then([&] { return count(coming, m_view.today.coming, m_view.coming, most); });
    }

    /// A list that did not reach its limit is its own count.
    [[nodiscard]] Done count(
        const store::DueWindow &window, const QList<store::DueRow> &read, int &into, int most) const
    {
        into = static_cast<int>(read.size());
        return into < mostRows ? Done() : takeInto(m_work.dueCount(m_asked.viewer, m_filter, window, most), into);
    }

    [[nodiscard]] Done readActions()
    {
        const QDate today = m_asked.now.date;
        const QDate until = today.addDays(comingDays);
        const Done read =
            takeInto(m_work.actions(m_asked.viewer, m_filter, {}, until, mostRows), m_view.actions).and_then([&] {
                return takeInto(m_work.meetings(m_asked.viewer, m_filter, today, until, mostRows), m_view.meetings);
            });
        m_view.meetings.removeIf(
            [this](const store::MeetingRow &row) { return !caseflow::canBeJoined(row.meeting, m_asked.now); });
        return read;
    }

    [[nodiscard]] Done readStands()
    {
        return takeInto(m_work.waiting(m_asked.viewer, m_filter, mostRows), m_view.waiting).and_then([this] {
            return takeInto(m_work.withoutDuo(m_asked.viewer, m_filter, mostRows), m_view.withoutDuo);
        });
    }

    [[nodiscard]] Done readNextDates()
    {
        QList<CaseId> files;
        for (const store::StandRow &row : std::as_const(m_view.waiting))
            files.append(row.stand.file);
        QHash<CaseId, caseflow::CaseAgenda> agendas;
        const Done read = takeInto(m_reader.agendas(m_asked.viewer, files), agendas);
        for (auto one = agendas.cbegin(); one != agendas.cend(); ++one) {
            if (const auto next = caseflow::nextDatesOf(one.value(), m_asked.now).first)
                m_view.nextDates.insert(one.key(), *next);
        }
        return read;
    }

    [[nodiscard]] Done readRest()
    {
        const Viewer &viewer = m_asked.viewer;
        return takeInto(m_reader.lastOpened(viewer, mostRecent), m_view.today.recent)
            .and_then([&] { return takeInto(m_reader.caseCount(viewer), m_view.today.cases); })
            .and_then([&] { return takeInto(m_reader.identity().waitingCount(viewer), m_view.today.linksToConfirm); })
            .and_then(
                [&] { return takeInto(m_reader.identity().toReassess(viewer, mostRows), m_view.today.reassess); });
    }

    [[nodiscard]] int longestGap() const
    {
        qint64 gap = 0;
        for (const routing::TermSetting &setting : m_region.terms) {
            if (setting.other && setting.other->unit == caseflow::TermUnit::CalendarDays)
                gap = std::max<qint64>(gap, std::abs(setting.other->count - setting.days));
        }
        return static_cast<int>(gap);
    }

    store::Reader m_reader;
    store::WorkReader m_work;
    const routing::Region &m_region;
    const Asked &m_asked;
    store::WorkFilter m_filter = {};
    QList<store::User> m_team = {};
    WorkView m_view = {};
};

Asked askedOf(const Casebook &book, WorkScope scope)
{
    return {book.vault().viewer(), book.vault().user(), book.clock().now(), scope, {}};
}

IntakePerson knownPerson(const Person &person, const Membership &member, IdSource &ids)
{
    IntakePerson out;
    out.mention.id = MentionId::create(ids);
    out.mention.asWritten = person.name.full();
    out.mention.name = person.name;
    out.mention.birthDate = person.birthDate;
    out.mention.sex = person.sex;
    out.mention.phone = person.phone;
    out.mention.callBack = person.callBack;
    out.mention.callBackNote = person.callBackNote;
    out.choice = MentionChoice::Known;
    out.person = person.id;
    out.livesIn = member.livesIn;
    out.memberSince = member.from;
    return out;
}

} // namespace

std::optional<LocalDateTime> otherDate(const Deadline &deadline, const routing::Region &region)
{
    const routing::TermSetting *setting = region.term(toCode(deadline.kind), deadline.due.date);
    if (setting == nullptr || !setting->other || setting->days == 0 ||
        setting->other->unit != caseflow::TermUnit::CalendarDays)
        return std::nullopt;
    return deadline.due.addDays(setting->other->count - setting->days);
}

WorkDesk::WorkDesk(Casebook &book) : m_book(book), m_memory(std::make_shared<casebook::WorkMemory>())
{
}

WorkDesk::~WorkDesk() = default;

QFuture<Result<WorkView>> WorkDesk::today(WorkScope scope) const
{
    const auto promise = casebook::promised<Result<WorkView>>();
    Asked asked = askedOf(m_book, scope);
    // drafts have a file of their own, which is this thread's
    const Done read = takeInto(m_book.vault().drafts().all(asked.viewer), asked.drafts).and_then([&] {
        return takeInto(JournalDesk(m_book).drafts(), asked.notes);
    });
    if (!read) {
        casebook::keep(*promise, Result<WorkView>(tl::unexpected(read.error())));
        return promise->future();
    }
    m_book.vault().checkOnWorker(
        [promise, asked, memory = m_memory, &region = m_book.region()](store::Database &database) {
            casebook::keep(*promise, WorkReading(database, region, asked).read(*memory));
        });
    return promise->future();
}

QFuture<Result<bool>> WorkDesk::wake() const
{
    const auto promise = casebook::promised<Result<bool>>();
    m_book.vault().checkOnWorker([promise, asked = askedOf(m_book, WorkScope::All), memory = m_memory,
                                     &region = m_book.region()](store::Database &database) {
        casebook::keep(*promise, WorkReading(database, region, asked).wake(*memory));
    });
    return promise->future();
}

QFuture<Result<CaseDates>> WorkDesk::dates(QDate from, QDate until, WorkScope scope) const
{
    const auto promise = casebook::promised<Result<CaseDates>>();
    m_book.vault().checkOnWorker(
        [promise, from, until, asked = askedOf(m_book, scope), &region = m_book.region()](store::Database &database) {
            casebook::keep(*promise, WorkReading(database, region, asked).dates(from, until));
        });
    return promise->future();
}

QFuture<Done> WorkDesk::exportDates(const QString &path, const QList<exchange::CalendarEntry> &entries) const
{
    const auto promise = casebook::promised<Done>();
    const auto about = [](store::Transaction &tx) {
        tx.about(u"calendar"_s, {});
        return Done();
    };
    const auto written = [promise, path, entries, stamp = m_book.clock().nowUtc()](const Result<ActionId> &noted) {
        casebook::keep(
            *promise, noted ? exchange::writeCalendar(path, entries, stamp) : Done(tl::unexpected(noted.error())));
    };
    m_book.vault().writeLater(m_book.vault().viewer(), store::Action::Export, {}, about, written);
    return promise->future();
}

Result<Intake> WorkDesk::intakeFor(HouseholdId id) const
{
    const store::Reader &reader = m_book.vault().read();
    const Viewer viewer = m_book.vault().viewer();
    const auto household = reader.household(viewer, id);
    const auto members = reader.memberships(viewer, id);
    if (!household || !members)
        return tl::unexpected(household ? members.error() : household.error());
    QHash<PersonId, Membership> now;
    QList<PersonId> order;
    for (const Membership &member : *members) {
        if (member.holdsOn(m_book.clock().today()) && !now.contains(member.person)) {
            now.insert(member.person, member);
            order.append(member.person);
        }
    }
    const auto persons = reader.persons(viewer, order);
    if (!persons)
        return tl::unexpected(persons.error());
    Intake intake = m_book.newIntake();
    intake.household = id;
    intake.municipality = household->municipality;
    if (const routing::Municipality *place = m_book.region().municipality(household->municipality))
        intake.municipalityName = place->name;
    for (const store::PersonRow &row : *persons)
        intake.persons.append(knownPerson(row.person, now.value(row.person.id), m_book.vault().ids()));
    return intake;
}

} // namespace regie
