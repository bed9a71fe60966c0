#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/journal.h"
#include "core/exchange/icalendar.h"
#include "core/store/flowrecords.h"
#include "core/store/planreader.h"

namespace regie {

namespace casebook {
struct WorkMemory;
}

/// Whose work is shown. Mine: cases with my name as the one who handles them, and drafts that I kept. Team: those of
/// the users of this vault from my organisation, those that nobody handles yet, and all that my organisation carries
/// out.
enum class WorkScope { All, Team, Mine };

/// Everything the start page shows. Each list is read as far as its limit; the counts say how many there are.
struct WorkView
{
    /// How far is counted: more than this is "more than".
    static constexpr int mostCounted = 1000;

    TodayView today = {};                   ///< `coming` without reviews
    int overdue = 0;                        ///< at most mostCounted
    int coming = 0;                         ///< at most mostCounted
    QList<store::DueRow> reviews = {};      ///< reviews, evaluations and fingers on the pulse of the next 30 days
    QList<store::StandRow> waiting = {};    ///< on whom, since when; longest first
    QList<store::StandRow> withoutDuo = {}; ///< longest first
    QList<store::WokenRow> woken = {};      ///< nearly eligible, and something happened since; not with Mine. As it was
                                            ///< when somebody last looked (WorkDesk::wake)
    QList<store::NewOrderRow> newOrders = {}; ///< from lists, of the last 28 days; as `woken`
    QList<store::ActionRow> actions = {};     ///< open ones of the plans, of the past and the next seven days
    QList<store::MeetingRow> meetings = {};   ///< planned, of the next seven days, soonest first
    /// What comes first in each case of `waiting`; a case without a date is not there.
    QHash<CaseId, caseflow::NextDate> nextDates = {};
    QList<TypedNote> notesWaiting = {}; ///< typed about cases that are not in this vault, latest first
    bool wokenStale = false;            ///< something happened after that: wake and read again
};

/// A day on the calendar of a case: a term has one, or two when its setting gives both a streefdatum and an uiterste
/// datum.
struct CaseDate
{
    store::DueRow row = {};
    LocalDateTime at = {};
    bool latest = false; ///< the uiterste datum; else the streefdatum
};

/// Dates of open cases, soonest first.
struct CaseDates
{
    QDate from = {};
    QDate until = {}; ///< the last day
    QList<CaseDate> dates = {};
    bool more = false;                      ///< there are more than were read
    QList<store::ActionRow> actions = {};   ///< open, with their streefdatum or uiterste datum in these days
    QList<store::MeetingRow> meetings = {}; ///< not called off
};

/// The other date of @p deadline, when the setting of its term gives both: the uiterste datum of an agreement, the
/// streefdatum of a term of the law. Nothing for terms that are not measured in calendar days.
[[nodiscard]] std::optional<LocalDateTime> otherDate(const Deadline &deadline, const routing::Region &region);

/// The use cases of the work list and the calendar. What reads does so on the vault's worker: the futures are ready on
/// another thread (use `then` with a context), and are cancelled when the vault closes first.
class WorkDesk
{
public:
    explicit WorkDesk(Casebook &book);
    ~WorkDesk();
    WorkDesk(const WorkDesk &) = delete;
    WorkDesk &operator=(const WorkDesk &) = delete;

    [[nodiscard]] QFuture<Result<WorkView>> today(WorkScope scope) const;
    /// Goes through the events of the last 90 days for households that were nearly eligible, and through the orders
    /// that came in a list for those that nobody assessed; apart from `today`, which must not wait for it. Gives
    /// whether there is another list than before.
    [[nodiscard]] QFuture<Result<bool>> wake() const;
    /// Terms of open cases that are not met, from @p from up to and including @p until.
    [[nodiscard]] QFuture<Result<CaseDates>> dates(QDate from, QDate until, WorkScope scope) const;
    /// Writes @p entries to the calendar file @p path, after the audit says so.
    [[nodiscard]] QFuture<Done> exportDates(const QString &path, const QList<exchange::CalendarEntry> &entries) const;
    /// A new intake for a household that is known: its members as they are now, each of them chosen. Not kept yet.
    /// NotFound.
    [[nodiscard]] Result<Intake> intakeFor(HouseholdId household) const;

private:
    Casebook &m_book;
    std::shared_ptr<casebook::WorkMemory> m_memory; ///< of the worker's thread only
};

} // namespace regie
