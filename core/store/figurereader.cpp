#include "core/store/figurereader.h"

#include "core/matching/fold.h"
#include "core/store/countedfacts.h"
#include "core/store/figurequeries.h"
#include "core/store/flowrows.h"
#include "core/store/reader_p.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

/// An event as it is found by the persons it names: it counts from two on (RULES.md 3a).
struct Found
{
    FigureEvent event = {};
    QByteArray id = {};
    QString incident = {};
    QList<PersonId> persons = {};
    bool counts = false;
    bool byHand = false;
    bool verified = true;
    bool marked = false;

    [[nodiscard]] bool isCertain() const { return byHand || persons.size() >= 2; }
};

/// One kind of event: which queries find it.
struct FigureKind
{
    bool isOrder = true;
    const char *named = nullptr;
    const char *byHand = nullptr;
    const char *links = nullptr;
    const char *households = nullptr;
};

constexpr FigureKind orderKind{
    true, queries::figureOrders, queries::figureOrdersByHand, queries::orderLinks, queries::orderHouseholds};
constexpr FigureKind reportKind{
    false, queries::figureReports, queries::figureReportsByHand, queries::reportLinks, queries::reportHouseholds};

/// Gathers the events of one kind for all households with a case.
class EventsFound
{
public:
    EventsFound(const Database &database, const Viewer &viewer, const FigureKind &kind)
        : m_db(database), m_viewer(viewer), m_kind(kind)
    {
    }

    [[nodiscard]] Done read()
    {
        return each(m_kind.named, [this](const Row &row) {
            takeNamed(row);
        }).and_then([this] {
              return each(m_kind.byHand, [this](const Row &row) { take(row).byHand = true; });
          }).and_then([this] { return dropHidden(); });
    }

    void giveTo(FigureRows &rows, QHash<HouseholdId, FigureDoubt> &doubts) const
    {
        QSet<std::pair<HouseholdId, QString>> incidents;
        QList<const Found *> inTime;
        for (const Found &found : m_found)
            inTime.append(&found);
        std::sort(inTime.begin(), inTime.end(), [](const Found *a, const Found *b) {
            return std::tie(a->event.at.date, a->event.at.time, a->id, a->event.household) <
                   std::tie(b->event.at.date, b->event.at.time, b->id, b->event.household);
        });
        for (const Found *found : std::as_const(inTime)) {
            FigureDoubt &doubt = doubts[found->event.household];
            doubt.unverified = doubt.unverified || !found->verified;
            doubt.marked = doubt.marked || found->marked;
            if (!found->counts || !found->verified || !found->isCertain())
                continue;
            const std::pair incident(found->event.household, found->incident);
            if (!found->incident.isEmpty() && incidents.contains(incident))
                continue; // reports of one incident count once together
            incidents.insert(incident);
            rows.events.append(found->event);
        }
    }

private:
    template <typename Take>
    [[nodiscard]] Done each(const char *sql, Take taken)
    {
        auto row = m_db.run(QLatin1String(sql));
        if (!row)
            return tl::unexpected(row.error());
        while (row->next()) {
            if (m_viewer.maySee(figureHousehold(*row)))
                taken(*row);
        }
        return row->ended();
    }

    Found &take(const Row &row)
    {
        const HouseholdId household = figureHousehold(row);
        Found &found = m_found[{household, row.number("event")}];
        if (!found.id.isEmpty())
            return found;
        found.id = row.bytes("id");
        found.event.household = household;
        found.event.isOrder = m_kind.isOrder;
        if (m_kind.isOrder) {
            found.event.at = row.wall("at");
            found.event.timeKnown = row.truth("time_known");
        } else {
            found.event.at = {row.day("at"), QTime(0, 0)};
            found.incident = row.text("incident");
        }
        found.counts = row.truth("counts");
        found.verified = row.truth("verified");
        found.marked = row.truth("marked");
        return found;
    }

    void takeNamed(const Row &row)
    {
        Found &found = take(row);
        const auto person = row.id<PersonId>("person");
        const Membership member{{}, {}, person, row.day("from_day"), row.day("until_day"), true};
        if (member.holdsOn(found.event.at.date) && !found.persons.contains(person))
            found.persons.append(person);
    }

    /// An event is not there for a viewer from whom one of its persons or households is kept.
    [[nodiscard]] Done dropHidden()
    {
        if (m_viewer.seesAll())
            return {};
        QHash<QByteArray, QList<PersonId>> named;
        QSet<QByteArray> hidden;
        for (const Found &found : std::as_const(m_found))
            named.insert(found.id, {});
        Done read = forEachRow(m_db, m_kind.links, named.keys(),
            [&](const Row &row) { named[row.bytes("event")].append(row.id<PersonId>("person")); });
        if (read) {
            read = forEachRow(m_db, m_kind.households, named.keys(), [&](const Row &row) {
                if (!m_viewer.maySee(figureHousehold(row)))
                    hidden.insert(row.bytes("event"));
            });
        }
        if (!read)
            return read;
        QList<PersonId> persons;
        for (const QList<PersonId> &some : std::as_const(named))
            persons += some;
        const auto kept = hiddenPersons(m_db, m_viewer, persons);
        if (!kept)
            return tl::unexpected(kept.error());
        m_found.removeIf([&](auto found) {
            const QList<PersonId> some = named.value(found.value().id);
            return hidden.contains(found.value().id) ||
                   std::any_of(
                       some.cbegin(), some.cend(), [&](const PersonId &person) { return kept->contains(person); });
        });
        return {};
    }

    const Database &m_db;
    const Viewer &m_viewer;
    const FigureKind &m_kind;
    QHash<std::pair<HouseholdId, qint64>, Found> m_found = {};
};

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
    for (const FigureKind *kind : {&orderKind, &reportKind}) {
        EventsFound found(m_db, viewer, *kind);
        if (done)
            done = found.read();
        if (done)
            found.giveTo(rows, doubts);
    }
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
    while (row->next()) {
        const bool alike = doubleKey(row->text("given"), row->text("surname")) ==
                           doubleKey(row->text("other_given"), row->text("other_surname"));
        if (!alike || !viewer.maySee(figureHousehold(*row)))
            continue;
        found.append({figureHousehold(*row), row->id<PersonId>("person"), row->id<PersonId>("other")});
        others.append(found.constLast().other);
    }
    if (Done read = row->ended(); !read)
        return tl::unexpected(read.error());
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
