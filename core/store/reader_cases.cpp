#include "core/domain/codes.h"
#include "core/store/caselistreader.h"
#include "core/store/planrows.h"
#include "core/store/reader_p.h"
#include "core/store/workbindings.h"

#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

CaseRow caseRowOf(const Row &row)
{
    CaseRow made;
    made.file = caseFileOf(row);
    made.householdName = row.text("household_name");
    return made;
}

DueRow dueRowOf(const Row &row)
{
    return {deadlineOf(row), row.id<CaseId>("case_file"), row.text("number"), row.text("household_name")};
}

/// What counts for certain for the households of a list.
using CertainCounts = QHash<HouseholdId, int>;

/// An event that counts for a household.
struct CertainEvent
{
    HouseholdId household = {};
    QByteArray event = {};
    QString incident = {};
};

/// The events of @p sql counted as @p viewer sees them: those that are kept from her are not there.
Result<CertainCounts> countSeen(
    const Database &database, const Viewer &viewer, const char *sql, const QList<QByteArray> &households)
{
    QList<CertainEvent> certain;
    QList<QByteArray> ids;
    const Done read = forEachRow(database, sql, households, [&](const Row &row) {
        certain.append({row.id<HouseholdId>("household"), row.bytes("event"), row.text("incident")});
        ids.append(certain.constLast().event);
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto hidden = hiddenEvents(database, viewer, ids);
    if (!hidden)
        return tl::unexpected(hidden.error());
    CertainCounts counts;
    QSet<std::pair<HouseholdId, QString>> incidents;
    for (const CertainEvent &one : std::as_const(certain)) {
        const std::pair incident(one.household, one.incident);
        if (hidden->contains(one.event) || (!one.incident.isEmpty() && incidents.contains(incident)))
            continue;
        incidents.insert(incident);
        ++counts[one.household];
    }
    return counts;
}

/// How many events of one kind count for each of @p households: @p counted by the engine, or @p single by single for a
/// viewer from whom something is kept.
Result<CertainCounts> certainCounts(const Database &database, const Viewer &viewer, const char *counted,
    const char *single, const QList<QByteArray> &households)
{
    if (!viewer.seesAll())
        return countSeen(database, viewer, single, households);
    CertainCounts counts;
    const Done read = forEachRow(database, counted, households,
        [&counts](const Row &row) { counts.insert(row.id<HouseholdId>("household"), row.count("n")); });
    return read ? Result<CertainCounts>(counts) : tl::unexpected(read.error());
}

using Agendas = QHash<CaseId, caseflow::CaseAgenda>;

/// Three statements for every fifty cases: rows come soonest first, and of terms and actions the first one is enough.
Result<Agendas> agendasOf(const Database &database, const Viewer &viewer, const QList<QByteArray> &files)
{
    Agendas agendas;
    const auto read = [&](const char *sql, auto take) {
        return forEachRow(database, sql, files, [&](const Row &row) {
            if (viewer.maySee(row.id<HouseholdId>("household")))
                take(agendas[row.id<CaseId>("of_case")], row);
        });
    };
    const auto takeTerm = [](caseflow::CaseAgenda &into, const Row &row) {
        if (into.terms.isEmpty())
            into.terms.append(deadlineOf(row));
    };
    const auto takeAction = [](caseflow::CaseAgenda &into, const Row &row) {
        if (into.actions.isEmpty())
            into.actions.append(actionOf(row));
    };
    const auto takeMeeting = [](caseflow::CaseAgenda &into, const Row &row) { into.meetings.append(meetingOf(row)); };
    const Done done = read(queries::nextDeadlines, takeTerm)
                          .and_then([&] { return read(queries::nextActions, takeAction); })
                          .and_then([&] { return read(queries::nextMeetings, takeMeeting); });
    return done ? Result<Agendas>(std::move(agendas)) : tl::unexpected(done.error());
}

/// What the list shows of each case beside the case itself.
Done complete(const Database &database, const Viewer &viewer, QList<CaseRow> &cases)
{
    QSet<HouseholdId> named;
    QList<QByteArray> households;
    QList<QByteArray> files;
    for (const CaseRow &row : cases) {
        files.append(row.file.id.toBytes());
        if (!named.contains(row.file.household))
            households.append(row.file.household.toBytes());
        named.insert(row.file.household);
    }
    const auto orders =
        certainCounts(database, viewer, queries::certainOrders, queries::certainOrderEvents, households);
    const auto reports =
        certainCounts(database, viewer, queries::certainReports, queries::certainReportEvents, households);
    const auto agendas = agendasOf(database, viewer, files);
    if (!orders || !reports || !agendas)
        return tl::unexpected(!orders ? orders.error() : !reports ? reports.error() : agendas.error());
    for (CaseRow &row : cases) {
        row.certainOrders = orders->value(row.file.household);
        row.certainReports = reports->value(row.file.household);
        row.agenda = agendas->value(row.file.id);
        row.agenda.status = row.file.status;
    }
    return {};
}

/// @p limit rows of @p sql from @p offset on, as @p viewer counts them: rows kept from her take no place.
template <typename T, typename HouseholdOf>
Result<QList<T>> page(const Database &database, const Viewer &viewer, const char *sql, int limit, int offset,
    T (*map)(const Row &), HouseholdOf householdOfRow, const QList<Database::Binding> &more = {})
{
    const bool whole = !viewer.seesAll();
    const QList<Database::Binding> window{
        {":limit"_L1, whole ? std::numeric_limits<int>::max() : limit}, {":offset"_L1, whole ? 0 : offset}};
    auto row = database.run(QLatin1String(sql), window + more);
    if (!row)
        return tl::unexpected(row.error());
    QList<T> rows;
    for (int place = whole ? 0 : offset; rows.size() < limit && row->next();) {
        if (viewer.maySee(householdOfRow(*row)) && place++ >= offset)
            rows.append(map(*row));
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    return rows;
}

HouseholdId householdColumn(const Row &row)
{
    return row.id<HouseholdId>("household");
}

/// The files of @p found that the viewer may see.
Result<QList<CaseFile>> visibleFiles(const Viewer &viewer, Result<Row> found)
{
    auto files = collected(std::move(found), caseFileOf);
    if (files)
        files->removeIf([&](const CaseFile &file) { return !viewer.maySee(file.household); });
    return files;
}

} // namespace

Result<QList<CaseRow>> Reader::cases(const Viewer &viewer, int limit, int offset) const
{
    auto rows = page(m_db, viewer, queries::cases, limit, offset, caseRowOf, householdColumn);
    if (!rows)
        return rows;
    if (const Done completed = complete(m_db, viewer, *rows); !completed)
        return tl::unexpected(completed.error());
    return rows;
}

Result<QList<CaseRow>> CaseListReader::cases(const Viewer &viewer, const CasesWanted &wanted, int limit) const
{
    WorkFilter whose = wanted.whose;
    if (whose.kind == WorkFilter::Kind::Few)
        whose.kind = WorkFilter::Kind::Hands;
    const QList<Database::Binding> asked{{":municipality"_L1, textValue(wanted.municipality)},
        {":route"_L1, textValue(wanted.route ? toCode(*wanted.route) : QString())},
        {":status"_L1, textValue(wanted.status ? toCode(*wanted.status) : QString())},
        {":phase"_L1, textValue(wanted.phase ? caseflow::toCode(*wanted.phase) : QString())}};
    auto rows = visibleRows(
        viewer, m_db.run(QLatin1String(queries::casesWanted), asked + whoseBindings(whose)), caseRowOf, limit);
    if (!rows)
        return rows;
    if (const Done completed = complete(m_db, viewer, *rows); !completed)
        return tl::unexpected(completed.error());
    return rows;
}

Result<QHash<CaseId, caseflow::CaseAgenda>> Reader::agendas(const Viewer &viewer, const QList<CaseId> &ids) const
{
    return agendasOf(m_db, viewer, bytesOf(ids));
}

Result<int> Reader::caseCount(const Viewer &viewer) const
{
    if (viewer.seesAll()) {
        return only(
            collected<int>(m_db.run(QLatin1String(queries::caseCount)), [](const Row &row) { return row.count("n"); }),
            "count");
    }
    const auto households = collected<HouseholdId>(m_db.run(QLatin1String(queries::caseHouseholds)), householdColumn);
    if (!households)
        return tl::unexpected(households.error());
    return static_cast<int>(std::count_if(households->cbegin(), households->cend(),
        [&](const HouseholdId &household) { return viewer.maySee(household); }));
}

Result<CaseFile> Reader::caseFile(const Viewer &viewer, CaseId id) const
{
    return only(
        visibleFiles(viewer, m_db.run(QLatin1String(queries::caseFile), {{":id"_L1, id.toBytes()}})), "case file");
}

Result<CaseFile> Reader::caseByNumber(const Viewer &viewer, const QString &number) const
{
    return only(
        visibleFiles(viewer, m_db.run(QLatin1String(queries::caseByNumber), {{":number"_L1, textValue(number)}})),
        "case file");
}

Result<QList<CaseFile>> Reader::casesOfHousehold(const Viewer &viewer, HouseholdId id) const
{
    return visibleFiles(viewer, m_db.run(QLatin1String(queries::casesOfHousehold), {{":id"_L1, id.toBytes()}}));
}

Result<QByteArray> Reader::intakeOfCase(const Viewer &viewer, CaseId id) const
{
    if (const auto file = caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    return only(collected<QByteArray>(m_db.run(QLatin1String(queries::intakeOfCase), {{":id"_L1, id.toBytes()}}),
                    [](const Row &row) { return row.bytes("payload"); }),
        "intake");
}

Result<QList<QByteArray>> Reader::laterIntakes(const Viewer &viewer, CaseId id) const
{
    if (const auto file = caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    return collected<QByteArray>(m_db.run(QLatin1String(queries::laterIntakes), {{":id"_L1, id.toBytes()}}),
        [](const Row &row) { return row.bytes("payload"); });
}

Result<QList<FrozenAssessment>> Reader::assessments(const Viewer &viewer, HouseholdId id) const
{
    if (!viewer.maySee(id))
        return QList<FrozenAssessment>();
    return collected(m_db.run(QLatin1String(queries::assessments), {{":id"_L1, id.toBytes()}}), assessmentOf);
}

Result<QList<Decision>> Reader::decisions(const Viewer &viewer, const QList<AssessmentId> &ids) const
{
    QList<Decision> decisions;
    const Done read = forEachRow(m_db, queries::decisions, bytesOf(ids), [&](const Row &row) {
        if (viewer.maySee(householdColumn(row)))
            decisions.append(decisionOf(row));
    });
    if (!read)
        return tl::unexpected(read.error());
    return decisions;
}

Result<QList<Deadline>> Reader::deadlines(const Viewer &viewer, CaseId id) const
{
    if (const auto file = caseFile(viewer, id); !file)
        return tl::unexpected(file.error());
    return collected(m_db.run(QLatin1String(queries::deadlines), {{":id"_L1, id.toBytes()}}), deadlineOf);
}

Result<QList<DueRow>> Reader::dueUntil(const Viewer &viewer, LocalDateTime until, int limit) const
{
    return page(m_db, viewer, queries::dueUntil, limit, 0, dueRowOf, householdColumn, {{":until"_L1, until.toIso()}});
}

Result<QList<AuditEntry>> Reader::history(const Viewer &viewer, CaseId id) const
{
    const auto file = caseFile(viewer, id);
    if (!file)
        return tl::unexpected(file.error());
    return collected(m_db.run(QLatin1String(queries::history),
                         {{":case"_L1, id.toString()}, {":household"_L1, file->household.toString()}}),
        auditEntryOf);
}

Result<QList<DisclosureRecord>> Reader::disclosures(const Viewer &viewer, CaseId id) const
{
    if (id.isNull()) {
        if (!viewer.seesCases()) // figures are counted from cases
            return QList<DisclosureRecord>();
    } else if (const auto file = caseFile(viewer, id); !file) {
        return tl::unexpected(file.error());
    }
    return collected(m_db.run(QLatin1String(queries::disclosures), {{":id"_L1, idValue(id)}}), disclosureOf);
}

} // namespace regie::store
