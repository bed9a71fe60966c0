#include "core/store/planrows.h"
#include "core/store/reader_p.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace regie::store {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

ActionRow actionRowOf(const Row &row)
{
    return {actionOf(row), row.id<CaseId>("case_file"), row.text("number"), row.text("household_name")};
}

LoadRow loadRowOf(const Row &row)
{
    LoadRow load;
    load.executor = row.text("executor");
    load.caseFile = row.id<CaseId>("case_file");
    load.caseNumber = row.text("number");
    load.householdName = row.text("household_name");
    const auto standing = codeOf<Standing>(row.text("standing"));
    if (!standing)
        row.misfit();
    load.standing = standing.value_or(Standing::Awaiting);
    load.since = row.wallIfAny("since").value_or(LocalDateTime());
    return load;
}

/// Puts every version of the values of @p now, in the order they were written, into one list.
template <typename T, typename AnyId>
Result<QList<PlanVersion<T>>> versionsOf(Result<Row> found, const QList<T> &now, AnyId T::*id)
{
    if (!found)
        return tl::unexpected(found.error());
    QList<PlanVersion<T>> versions;
    while (found->next()) {
        const auto which = found->template id<AnyId>("id");
        const int revision = found->count("revision");
        const bool twice = std::any_of(versions.cbegin(), versions.cend(),
            [&](const PlanVersion<T> &one) { return one.value.*id == which && one.value.revision == revision; });
        const auto live = std::find_if(now.cbegin(), now.cend(), [&](const T &one) { return one.*id == which; });
        if (twice || live == now.cend())
            continue;
        PlanVersion<T> version{*live, found->moment("at"), found->text("actor_name")};
        const QByteArray old = found->bytes("old_values");
        if (!old.isEmpty()) {
            const QCborMap kept = QCborValue::fromCbor(old).toMap();
            if constexpr (std::is_same_v<T, PlanGoal>)
                version.value = goalOf(kept);
            else
                version.value = actionOf(kept);
            version.value.*id = which;
            version.value.revision = revision;
        }
        versions.append(version);
    }
    if (Done read = found->ended(); !read)
        return tl::unexpected(read.error());
    return versions;
}

} // namespace

PlanReader Reader::plans() const
{
    return PlanReader(m_db);
}

Result<QList<PlanGoal>> PlanReader::goals(const Viewer &viewer, CaseId file) const
{
    if (const auto seen = Reader(m_db).caseFile(viewer, file); !seen)
        return tl::unexpected(seen.error());
    return collected<PlanGoal>(m_db.run(QLatin1String(queries::planGoals), {{":id"_L1, file.toBytes()}}), goalOf);
}

Result<QList<PlanAction>> PlanReader::actions(const Viewer &viewer, CaseId file) const
{
    if (const auto seen = Reader(m_db).caseFile(viewer, file); !seen)
        return tl::unexpected(seen.error());
    return collected<PlanAction>(m_db.run(QLatin1String(queries::planActions), {{":id"_L1, file.toBytes()}}), actionOf);
}

Result<QList<GoalVersion>> PlanReader::goalVersions(const Viewer &viewer, CaseId file) const
{
    const auto now = goals(viewer, file);
    if (!now)
        return tl::unexpected(now.error());
    auto found = m_db.run(QLatin1String(queries::goalVersions),
        {{":id"_L1, file.toBytes()}, {":tbl"_L1, static_cast<int>(Table::PlanGoal)}});
    return versionsOf(std::move(found), *now, &PlanGoal::id);
}

Result<QList<ActionVersion>> PlanReader::actionVersions(const Viewer &viewer, CaseId file) const
{
    const auto now = actions(viewer, file);
    if (!now)
        return tl::unexpected(now.error());
    auto found = m_db.run(QLatin1String(queries::actionVersions),
        {{":id"_L1, file.toBytes()}, {":tbl"_L1, static_cast<int>(Table::PlanAction)}});
    return versionsOf(std::move(found), *now, &PlanAction::id);
}

Result<QList<ActionRow>> PlanReader::actionsOfMeeting(const Viewer &viewer, MeetingId meeting) const
{
    constexpr int most = 1000;
    return visibleRows(
        viewer, m_db.run(QLatin1String(queries::actionsOfMeeting), {{":id"_L1, meeting.toBytes()}}), actionRowOf, most);
}

Result<QList<MeetingRow>> PlanReader::withAgenda(const Viewer &viewer, Result<QList<Meeting>> meetings) const
{
    if (!meetings)
        return tl::unexpected(meetings.error());
    QList<MeetingRow> rows;
    QHash<MeetingId, qsizetype> places;
    QList<QByteArray> keys;
    for (const Meeting &meeting : *meetings) {
        places.insert(meeting.id, rows.size());
        keys.append(meeting.id.toBytes());
        rows.append({meeting, {}});
    }
    Done read = forEachRow(m_db, queries::agendas, keys, [&](const Row &row) {
        if (!viewer.maySee(row.id<HouseholdId>("household")))
            return;
        MeetingRow &into = rows[places.value(row.id<MeetingId>("meeting"))];
        into.meeting.agenda.append(agendaItemOf(row));
        into.cases.append({row.id<CaseId>("case_file"), row.text("number"), row.text("household_name"),
            row.text("handler"), row.text("executor")});
    });
    if (read) {
        read = forEachRow(m_db, queries::attendees, keys, [&](const Row &row) {
            rows[places.value(row.id<MeetingId>("meeting"))].meeting.attendees.append(attendeeOf(row));
        });
    }
    if (!read)
        return tl::unexpected(read.error());
    rows.removeIf([](const MeetingRow &row) { return row.cases.isEmpty(); });
    return rows;
}

Result<QList<MeetingRow>> PlanReader::meetings(
    const Viewer &viewer, LocalDateTime from, LocalDateTime until, int limit) const
{
    return withAgenda(viewer,
        collected<Meeting>(m_db.run(QLatin1String(queries::meetingsBetween),
                               {{":from"_L1, from.toIso()}, {":until"_L1, until.toIso()}, {":limit"_L1, limit}}),
            meetingOf));
}

Result<MeetingRow> PlanReader::meeting(const Viewer &viewer, MeetingId id) const
{
    return only(
        withAgenda(viewer,
            collected<Meeting>(m_db.run(QLatin1String(queries::meeting), {{":id"_L1, id.toBytes()}}), meetingOf)),
        "no such meeting");
}

Result<QList<MeetingRow>> PlanReader::meetingsOf(const Viewer &viewer, CaseId file) const
{
    if (const auto seen = Reader(m_db).caseFile(viewer, file); !seen)
        return tl::unexpected(seen.error());
    return withAgenda(viewer,
        collected<Meeting>(m_db.run(QLatin1String(queries::meetingsOfCase), {{":id"_L1, file.toBytes()}}), meetingOf));
}

Result<QList<Professional>> PlanReader::professionals(const Viewer &) const
{
    return collected<Professional>(m_db.run(QLatin1String(queries::professionals)), professionalOf);
}

Result<QList<Capacity>> PlanReader::capacities(const Viewer &) const
{
    return collected<Capacity>(m_db.run(QLatin1String(queries::capacities)), capacityOf);
}

Result<QList<LoadRow>> PlanReader::load(const Viewer &viewer, int limit) const
{
    return visibleRows(viewer, m_db.run(QLatin1String(queries::executorLoad)), loadRowOf, limit);
}

} // namespace regie::store
