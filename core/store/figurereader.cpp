#include "core/store/figurereader.h"

#include "core/matching/fold.h"
#include "core/store/countedfacts.h"
#include "core/store/figureevents.h"
#include "core/store/figurequeries.h"
#include "core/store/flowrows.h"
#include "core/store/reader_p.h"

#include <algorithm>
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

QString doubleKey(const QString &given, const QString &surname)
{
    return matching::folded(given).left(1) + u'|' + matching::folded(surname);
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

Result<FigureRows> FigureReader::read(const Viewer &viewer) const
{
    FigureRows rows;
    const auto all = [this](const char *sql) { return m_db.run(QLatin1String(sql)); };
    Done done = intoFigures(visibleRows(viewer, all(queries::figureCases), figureCaseOf, noLimit), rows.cases);
    if (done) {
        done = intoFigures(
            visibleRows(viewer, all(queries::figureAssessments), figureAssessmentOf, noLimit), rows.assessments);
    }
    QSet<CaseId> files;
    for (const FigureCase &one : std::as_const(rows.cases))
        files.insert(one.id);
    if (done)
        done = ofCases(all(queries::figureFlow), figureFlowOf, files, rows.flow);
    if (done)
        done = ofCases(all(queries::figureTerms), figureTermOf, files, rows.terms);
    QHash<HouseholdId, FigureDoubt> doubts;
    if (done)
        done = readFigureEvents(m_db, viewer, rows.events, doubts);
    QList<HouseholdId> unconfirmed;
    if (done) {
        done = intoFigures(visibleRows(viewer, all(queries::figureUnconfirmed), figureHousehold, noLimit), unconfirmed);
    }
    if (!done)
        return tl::unexpected(done.error());
    for (const HouseholdId &household : std::as_const(unconfirmed))
        doubts[household].unconfirmed = true;
    for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt) {
        doubt->household = doubt.key();
        rows.doubts.append(*doubt);
    }
    if (const Done counted = viewer.seesCases() ? addAllCounted(m_db, rows) : Done(); !counted)
        return tl::unexpected(counted.error());
    return rows;
}

Result<QList<FigureDouble>> FigureReader::doubles(const Viewer &viewer) const
{
    auto row = m_db.run(QLatin1String(queries::figureDoubles));
    if (!row)
        return tl::unexpected(row.error());
    QList<FigureDouble> found;
    QList<PersonId> others;
    PersonId last; // everybody born on her day comes after one another
    QString key;
    while (row->next()) {
        const HouseholdId household = figureHousehold(*row);
        const auto person = row->id<PersonId>("person");
        if (person != last)
            key = doubleKey(row->text("given"), row->text("surname"));
        last = person;
        const auto other = row->id<PersonId>("other");
        if (doubleKey(row->text("other_given"), row->text("other_surname")) == key && viewer.maySee(household))
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
