#include "core/store/figurereader.h"

#include "core/matching/fold.h"
#include "core/store/countedfacts.h"
#include "core/store/figureevents.h"
#include "core/store/figurequeries.h"
#include "core/store/flowrows.h"
#include "core/store/reader_p.h"

#include <algorithm>
#include <array>
#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

FigureCase figureCaseOf(const Row &row)
{
    FigureCase one;
    one.id = row.id<CaseId>("id");
    one.number = row.text("number");
    one.household = row.id<HouseholdId>("household");
    one.route = row.code<AdviceRoute>("route");
    one.status = row.code<CaseStatus>("status");
    one.executor = row.text("executor");
    one.handler = row.text("handler");
    one.municipality = row.text("municipality");
    one.openedAt = LocalDateTime::fromUtc(row.moment("opened_at"));
    one.intake = row.id<IntakeId>("intake");
    one.channel = fromCode<Channel>(row.text("channel").section(u'"', 0, 0));
    return one;
}

FigureAssessment figureAssessmentOf(const Row &row)
{
    FigureAssessment one;
    one.id = row.id<AssessmentId>("id");
    one.household = row.id<HouseholdId>("household");
    one.municipality = row.text("municipality");
    one.intake = row.id<IntakeId>("intake");
    one.on = row.day("reference_date");
    one.advice = row.code<AdviceRoute>("advice");
    if (!row.isNull("chosen"))
        one.chosen = row.code<AdviceRoute>("chosen");
    return one;
}

FigureFlow figureFlowOf(const Row &row)
{
    FigureFlow one;
    one.file = row.id<CaseId>("case_file");
    const auto kind = caseflow::codeOf<caseflow::FlowEventKind>(row.text("kind"));
    if (!kind)
        row.misfit();
    one.kind = kind.value_or(caseflow::FlowEventKind::StepDone);
    one.run = row.count("run");
    one.act = row.text("act");
    one.to = row.text("to_state");
    one.standing = row.text("standing");
    one.route = row.truth("route");
    one.at = row.wall("at");
    one.reason = row.text("reason");
    one.id = row.id<FlowEventId>("id");
    one.corrects = row.id<FlowEventId>("corrects");
    return one;
}

FigureTerm figureTermOf(const Row &row)
{
    FigureTerm one;
    one.file = row.id<CaseId>("case_file");
    one.kind = row.code<DeadlineKind>("kind");
    one.due = row.wall("due");
    if (!row.isNull("done_at"))
        one.doneAt = row.moment("done_at");
    return one;
}

HouseholdId figureHousehold(const Row &row)
{
    return row.id<HouseholdId>("household");
}

/// Rows of @p sql that belong to @p files.
template <typename T>
Done ofCases(Result<Row> found, T (*map)(const Row &), const QSet<CaseId> &files, QList<T> &into)
{
    if (!found)
        return tl::unexpected(found.error());
    into.clear();
    while (found->next()) {
        if (files.contains(found->template id<CaseId>("case_file")))
            into.append(map(*found));
    }
    return found->ended();
}

constexpr int noLimit = std::numeric_limits<int>::max();

template <typename T>
Done intoFigures(Result<QList<T>> read, QList<T> &into)
{
    if (!read)
        return tl::unexpected(read.error());
    into = *std::move(read);
    return {};
}

/// Whether two names fold to the same; nearly all are plain letters, of which folding only changes an ij.
bool foldsAlike(const QString &one, const QString &other)
{
    const auto isPlain = [](const QString &text) {
        return std::all_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.unicode() < 0x80 && c.unicode() != u'j' && c.unicode() != u'J'; });
    };
    if (isPlain(one) && isPlain(other))
        return one.compare(other, Qt::CaseInsensitive) == 0;
    return matching::folded(one) == matching::folded(other);
}

/// What was counted of cases that were destroyed: it names nobody, so that there is nobody to keep it from.
Done addAllCounted(const Database &database, FigureRows &rows)
{
    auto counted = database.run(QLatin1String(queries::figureCounted));
    if (!counted)
        return tl::unexpected(counted.error());
    while (counted->next()) {
        if (const Done added = addCounted(rows, counted->number("rid"), counted->bytes("facts")); !added)
            return added;
    }
    return counted->ended();
}

// Which lists a table is read for. Those of `ofAll` say whose the others are.
constexpr std::array ofAll{Table::CaseFile, Table::Household, Table::Merge, Table::Destruction};
constexpr std::array ofCase{Table::Intake, Table::Assessment, Table::Decision};
constexpr std::array ofEvents{
    Table::BarringOrder, Table::VtReport, Table::Mention, Table::PersonLink, Table::EventHousehold, Table::Membership};
constexpr std::array ofDoubles{Table::Person, Table::Membership, Table::Judgement};

/// Whether somebody said of the two whether they are one.
Result<bool> isJudged(const Database &database, const PersonId &one, const PersonId &other)
{
    auto row = database.run(
        QLatin1String(queries::judgement), {{QLatin1String(":first"), std::min(one, other).toBytes()},
                                               {QLatin1String(":second"), std::max(one, other).toBytes()}});
    if (!row)
        return tl::unexpected(row.error());
    return row->next();
}

} // namespace

FigureReader::Parts FigureReader::partsOf(Table table)
{
    const auto among = [table](const auto &some) { return std::find(some.begin(), some.end(), table) != some.end(); };
    if (among(ofAll))
        return {};
    return {among(ofCase), table == Table::FlowEvent, table == Table::Deadline, among(ofEvents), among(ofDoubles)};
}

bool FigureReader::dependsOn(Table table)
{
    const Parts parts = partsOf(table);
    return parts.cases || parts.flow || parts.terms || parts.events || parts.doubles;
}

Result<FigureReader::Parts> FigureReader::changed(const Viewer &viewer, const FigureMemory &memory) const
{
    if (memory.viewer != viewer)
        return Parts();
    Parts parts{false, false, false, false, false};
    auto row = m_db.run(QLatin1String(queries::figureTouched), {{":after"_L1, memory.change}});
    if (!row)
        return tl::unexpected(row.error());
    while (row->next()) {
        const Parts touched = partsOf(static_cast<Table>(row->count("tbl")));
        parts.cases = parts.cases || touched.cases;
        parts.flow = parts.flow || touched.flow;
        parts.terms = parts.terms || touched.terms;
        parts.events = parts.events || touched.events;
        parts.doubles = parts.doubles || touched.doubles;
    }
    if (const Done ended = row->ended(); !ended)
        return tl::unexpected(ended.error());
    return parts;
}

Done FigureReader::readCases(const Viewer &viewer, FigureRows &rows) const
{
    return intoFigures(
        visibleRows(viewer, m_db.run(QLatin1String(queries::figureCases)), figureCaseOf, noLimit), rows.cases)
        .and_then([&] {
            return intoFigures(
                visibleRows(viewer, m_db.run(QLatin1String(queries::figureAssessments)), figureAssessmentOf, noLimit),
                rows.assessments);
        });
}

Done FigureReader::readEvents(const Viewer &viewer, FigureRows &rows) const
{
    QHash<HouseholdId, FigureDoubt> doubts;
    rows.events.clear();
    rows.doubts.clear();
    if (const Done read = readFigureEvents(m_db, viewer, rows.events, doubts); !read)
        return read;
    const auto unconfirmed =
        visibleRows(viewer, m_db.run(QLatin1String(queries::figureUnconfirmed)), figureHousehold, noLimit);
    if (!unconfirmed)
        return tl::unexpected(unconfirmed.error());
    for (const HouseholdId &household : *unconfirmed)
        doubts[household].unconfirmed = true;
    for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt) {
        doubt->household = doubt.key();
        rows.doubts.append(*doubt);
    }
    return {};
}

/// Brings @p parts of @p memory up to date.
Done FigureReader::bring(const Viewer &viewer, Parts parts, FigureMemory &memory) const
{
    FigureRows &rows = memory.rows;
    Done done = parts.cases ? readCases(viewer, rows) : Done();
    QSet<CaseId> files;
    for (const FigureCase &one : std::as_const(rows.cases))
        files.insert(one.id);
    if (done && parts.flow)
        done = ofCases(m_db.run(QLatin1String(queries::figureFlow)), figureFlowOf, files, rows.flow);
    if (done && parts.terms)
        done = ofCases(m_db.run(QLatin1String(queries::figureTerms)), figureTermOf, files, rows.terms);
    if (done && parts.events)
        done = readEvents(viewer, rows);
    if (done && parts.doubles)
        done = intoFigures(doubles(viewer), memory.doubles);
    return done;
}

Result<FigureRows> FigureReader::withCounted(const Viewer &viewer, FigureRows rows) const
{
    if (const Done counted = viewer.seesCases() ? addAllCounted(m_db, rows) : Done(); !counted)
        return tl::unexpected(counted.error());
    return rows;
}

Result<FigureRows> FigureReader::read(const Viewer &viewer) const
{
    FigureMemory memory;
    if (const Done read = bring(viewer, {true, true, true, true, false}, memory); !read)
        return tl::unexpected(read.error());
    return withCounted(viewer, std::move(memory.rows));
}

Result<FigureRows> FigureReader::read(const Viewer &viewer, FigureMemory &memory) const
{
    // noted before anything is read: what is written meanwhile is read again
    const auto change = Reader(m_db).lastChange(viewer);
    const auto parts = changed(viewer, memory);
    const Done read = !change  ? Done(tl::unexpected(change.error()))
                      : !parts ? Done(tl::unexpected(parts.error()))
                               : bring(viewer, *parts, memory);
    if (!read) {
        memory = {};
        return tl::unexpected(read.error());
    }
    memory.viewer = viewer;
    memory.change = *change;
    return withCounted(viewer, memory.rows);
}

Result<QList<FigureDouble>> FigureReader::doubles(const Viewer &viewer) const
{
    auto row = m_db.run(QLatin1String(queries::figureDoubles));
    if (!row)
        return tl::unexpected(row.error());
    QList<FigureDouble> found;
    QList<PersonId> others;
    PersonId last; // everybody born on her day comes after one another
    QString surname;
    QString letter;
    while (row->next()) {
        const HouseholdId household = figureHousehold(*row);
        const auto person = row->id<PersonId>("person");
        if (person != last) {
            letter = matching::folded(row->text("given")).left(1);
            surname = row->text("surname");
        }
        last = person;
        const auto other = row->id<PersonId>("other");
        if (foldsAlike(surname, row->text("other_surname")) &&
            matching::folded(row->text("other_given")).left(1) == letter && viewer.maySee(household))
            found.append({household, person, other});
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    QList<FigureDouble> open;
    for (const FigureDouble &one : std::as_const(found)) {
        const Result<bool> judged = isJudged(m_db, one.person, one.other);
        if (!judged)
            return tl::unexpected(judged.error());
        if (!*judged)
            open.append(one);
    }
    found = open;
    for (const FigureDouble &one : std::as_const(found))
        others.append(one.other);
    const auto kept = hiddenPersons(m_db, viewer, others);
    if (!kept)
        return tl::unexpected(kept.error());
    found.removeIf([&](const FigureDouble &one) { return kept->contains(one.other); });
    return found;
}

Result<QHash<HouseholdId, QString>> FigureReader::names(
    const Viewer &viewer, const QList<HouseholdId> &households) const
{
    QHash<HouseholdId, QString> names;
    const Reader reader(m_db);
    for (const HouseholdId &id : households) {
        const auto household = reader.household(viewer, id);
        if (household)
            names.insert(id, household->name);
        else if (household.error().code != ErrorCode::NotFound)
            return tl::unexpected(household.error());
    }
    return names;
}

} // namespace regie::store
