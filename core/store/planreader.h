#pragma once

#include "core/caseflow/meeting.h"
#include "core/caseflow/network.h"
#include "core/store/flowrecords.h"
#include "core/store/records.h"

#include <variant>

namespace regie::store {

class Database;
class Row;

/// An action as it stood after one change of it.
template <typename T>
struct PlanVersion
{
    T value = {}; ///< with the revision of that moment
    QDateTime at = {};
    QString by = {}; ///< name of who changed it
    friend bool operator==(const PlanVersion &, const PlanVersion &) = default;
};
using GoalVersion = PlanVersion<caseflow::PlanGoal>;
using ActionVersion = PlanVersion<caseflow::PlanAction>;

/// An action with the case it belongs to.
struct ActionRow
{
    caseflow::PlanAction action = {};
    CaseId caseFile = {};
    QString caseNumber = {};
    QString householdName = {};
    friend bool operator==(const ActionRow &, const ActionRow &) = default;
};

/// A case on the agenda, as a list calls it.
struct AgendaCase
{
    CaseId file = {};
    QString number = {};
    QString householdName = {};
    QString handler = {};
    QString executor = {};
    friend bool operator==(const AgendaCase &, const AgendaCase &) = default;
};

/// A meeting with its agenda and who is asked; cases that the viewer may not see are not there.
struct MeetingRow
{
    caseflow::Meeting meeting = {};
    QList<AgendaCase> cases = {}; ///< one an item of the agenda
    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

/// An open case in the hands of an executor.
struct LoadRow
{
    QString executor = {};
    CaseId caseFile = {};
    QString caseNumber = {};
    QString householdName = {};
    caseflow::Standing standing = caseflow::Standing::Awaiting;
    LocalDateTime since = {};
    friend bool operator==(const LoadRow &, const LoadRow &) = default;
};

/// Reads of plans, meetings and partners. Like every read they take who looks.
class PlanReader
{
public:
    explicit PlanReader(Database &database) : m_db(database) {}

    // the plan of a case, in the order it was agreed
    [[nodiscard]] Result<QList<caseflow::PlanGoal>> goals(const Viewer &viewer, CaseId file) const;
    [[nodiscard]] Result<QList<caseflow::PlanAction>> actions(const Viewer &viewer, CaseId file) const;
    /// Every goal and action of the case as it stood after each change, oldest first.
    [[nodiscard]] Result<QList<GoalVersion>> goalVersions(const Viewer &viewer, CaseId file) const;
    [[nodiscard]] Result<QList<ActionVersion>> actionVersions(const Viewer &viewer, CaseId file) const;
    /// Actions agreed in a meeting, by case.
    [[nodiscard]] Result<QList<ActionRow>> actionsOfMeeting(const Viewer &viewer, MeetingId meeting) const;

    // meetings
    /// From @p from up to, not including, @p until; soonest first.
    [[nodiscard]] Result<QList<MeetingRow>> meetings(
        const Viewer &viewer, LocalDateTime from, LocalDateTime until, int limit) const;
    /// NotFound when there is none of which the viewer may see a case.
    [[nodiscard]] Result<MeetingRow> meeting(const Viewer &viewer, MeetingId id) const;
    /// Those that a case was on the agenda of, newest first.
    [[nodiscard]] Result<QList<MeetingRow>> meetingsOf(const Viewer &viewer, CaseId file) const;

    // partners
    [[nodiscard]] Result<QList<caseflow::Professional>> professionals(const Viewer &viewer) const; ///< by name
    [[nodiscard]] Result<QList<caseflow::Capacity>> capacities(const Viewer &viewer) const;
    /// Open cases by executor and how they stand, at most @p limit.
    [[nodiscard]] Result<QList<LoadRow>> load(const Viewer &viewer, int limit) const;

private:
    [[nodiscard]] Result<QList<MeetingRow>> withAgenda(
        const Viewer &viewer, Result<QList<caseflow::Meeting>> meetings) const;
    Database &m_db;
};

} // namespace regie::store
