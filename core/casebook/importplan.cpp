#include "core/casebook/import.h"

#include "core/casebook/checks.h"
#include "core/casebook/importdiffers.h"
#include "core/casebook/importhouseholds.h"
#include "core/casebook/importknown.h"
#include "core/casebook/importpeople.h"
#include "core/casebook/names.h"
#include "core/matching/matching.h"

#include <algorithm>

namespace regie::casebook {

using exchange::ListField;
using exchange::RowReason;
using exchange::StagedEvent;
using exchange::StagedList;
using exchange::StagedRow;

namespace {

constexpr int eventsBetweenLooks = 64;
constexpr double readingShare = 0.3; ///< of the progress, when all persons are read first
/// An order older than this is no news any more (RULES.md 3: amber ends at 42 days).
constexpr int newsDays = 42;

/// Identities in rising order, made at once and handed out one by one: rows written in the order they were planned then
/// fill every index from its end.
class RisingIds final : public IdSource
{
public:
    RisingIds(IdSource &source, qsizetype count) : m_source(source), m_ids(store::risingIds(source, count)) {}
    [[nodiscard]] IdBytes next() override { return m_next < m_ids.size() ? m_ids.at(m_next++) : m_source.next(); }

private:
    IdSource &m_source;
    QList<IdBytes> m_ids;
    qsizetype m_next = 0;
};

/// The field of the list that a place in an intake was read from.
ListField fieldOf(const QString &where, const StagedList &list)
{
    if (where.endsWith(QLatin1String("birthDate")) || where.endsWith(QLatin1String("mentions")))
        return ListField::BirthDate;
    if (where.endsWith(QLatin1String("bsn")))
        return ListField::NationalId;
    if (where.endsWith(QLatin1String("postcode")))
        return ListField::Postcode;
    if (where.endsWith(QLatin1String("municipality")))
        return list.columns.contains(ListField::Municipality) ? ListField::Municipality : ListField::Town;
    if (where.endsWith(QLatin1String("extendedUntil")) && list.columns.contains(ListField::ExtendedUntil))
        return ListField::ExtendedUntil;
    if (where.endsWith(QLatin1String("extendedUntil")) || where.endsWith(QLatin1String("endedAt")))
        return ListField::EndsAt;
    const ListField own = list.kind == exchange::ListKind::Orders ? ListField::ImposedAt : ListField::ReceivedOn;
    return list.columns.contains(own) ? own : ListField::EventDate;
}

/// The row of @p event that a problem at @p where is about; -1: all of it.
int rowOf(const QString &where)
{
    if (!where.startsWith(QLatin1String("persons[")))
        return -1;
    return where.mid(8, where.indexOf(u']') - 8).toInt();
}

class Planner
{
public:
    Planner(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, const StagedList &list,
        Importer importer)
        : m_region(region), m_list(list), m_by(importer), m_people(reader, viewer), m_known(reader, viewer),
          m_households(reader, viewer, importer.ids, importer.now.date, list.events.size()),
          m_personIds(importer.ids, list.rows.size()), m_eventIds(importer.ids, list.events.size()),
          m_mentionIds(importer.ids, list.rows.size()), m_linkIds(importer.ids, list.rows.size()),
          m_addressIds(importer.ids, list.rows.size())
    {
    }

    [[nodiscard]] Result<ImportPlan> plan(const exchange::StageProgress &goOn)
    {
        m_plan.kind = m_list.kind;
        m_plan.history = m_by.now.date.addDays(-newsDays);
        for (const StagedRow &row : m_list.rows)
            m_plan.rows.append(rowFor(row));
        const double begun = m_list.rows.size() < m_by.readAllFrom ? 0 : readingShare;
        if (const Done read = begun > 0 ? readAll(goOn) : Done(); !read)
            return tl::unexpected(read.error());
        for (qsizetype i = 0; i < m_list.events.size(); ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(m_list.events.size());
            if (i % eventsBetweenLooks == 0 && goOn && !goOn(begun + (1 - begun) * share))
                return fail(ErrorCode::Cancelled);
            if (const Done taken = take(m_list.events.at(i)); !taken)
                return tl::unexpected(taken.error());
        }
        m_households.finish(m_plan);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] Done readAll(const exchange::StageProgress &goOn)
    {
        return m_people.readAll([&goOn](double share) { return !goOn || goOn(readingShare * share); });
    }

    [[nodiscard]] ImportRow rowFor(const StagedRow &row) const
    {
        ImportRow out;
        out.line = row.line;
        out.problems = row.problems;
        out.name = row.mention.asWritten;
        out.recordId = row.mention.sourceRecordId;
        out.outcome = row.isRefused() ? RowOutcome::Rejected : RowOutcome::New;
        if (row.repeats) {
            out.outcome = RowOutcome::Known;
            describe(out, m_list.events.at(row.event));
        }
        return out;
    }

    [[nodiscard]] Done take(const StagedEvent &staged)
    {
        Intake intake = intakeOf(staged);
        const QList<FieldProblem> problems = problemsOf(intake, m_region, m_by.now);
        const QList<int> rows = allowedRows(staged, problems);
        if (rows.isEmpty())
            return {};
        if (m_plan.source.isEmpty())
            m_plan.source = staged.source();
        const auto persons = personsOf(staged, rows);
        if (!persons)
            return tl::unexpected(persons.error());
        const auto known = m_known.look(staged, m_list, rows, *persons);
        if (!known)
            return tl::unexpected(known.error());
        if (known->is)
            return join(staged, intake, problems, rows, *persons, *known);
        return write(staged, intake, problems, rows, *persons, *known);
    }

    /// The event as an intake of its own: what the intake refuses and marks, an import does.
    [[nodiscard]] Intake intakeOf(const StagedEvent &staged) const
    {
        Intake intake;
        intake.municipalityName = staged.municipalityName;
        for (const int row : staged.rows) {
            IntakePerson person;
            person.mention = m_list.rows.at(row).mention;
            intake.persons.append(person);
        }
        if (const BarringOrder *order = staged.order()) {
            intake.dwelling = order->dwelling;
            intake.municipality = order->municipality;
            intake.orders.append({*order, true});
        } else if (const VtReport *report = staged.report()) {
            intake.dwelling = report->dwelling;
            intake.municipality = report->municipality;
            intake.reports.append({*report, true});
        }
        intake.municipality = municipalityOf(intake, m_region);
        return intake;
    }

    /// The rows that go in, as places in the list; the others get their reason, and marks go to their row.
    [[nodiscard]] QList<int> allowedRows(const StagedEvent &staged, const QList<FieldProblem> &problems)
    {
        QSet<int> refused;
        for (const int row : staged.rows)
            describe(m_plan.rows[row], staged);
        for (const FieldProblem &problem : problems) {
            const bool stays = problem.severity == FieldProblem::Severity::Refused;
            const int only = rowOf(problem.where);
            for (int i = 0; i < staged.rows.size(); ++i) {
                if (only >= 0 ? i != only : (i != 0 && !stays))
                    continue;
                note(m_plan.rows[staged.rows.at(i)], problem);
                if (stays)
                    refused.insert(i);
            }
        }
        QList<int> allowed;
        for (int i = 0; i < staged.rows.size(); ++i) {
            ImportRow &row = m_plan.rows[staged.rows.at(i)];
            if (refused.contains(i))
                row.outcome = RowOutcome::Rejected;
            else
                allowed.append(staged.rows.at(i));
            if (!refused.contains(i) && !row.problems.isEmpty())
                row.outcome = RowOutcome::ToReview;
        }
        return allowed;
    }

    static void describe(ImportRow &row, const StagedEvent &event)
    {
        if (const BarringOrder *order = event.order()) {
            row.at = order->imposedAt;
            row.timeKnown = order->timeKnown;
        } else {
            row.at = {event.report()->receivedOn, QTime(0, 0)};
        }
    }

    void note(ImportRow &row, const FieldProblem &problem) const
    {
        const QString column = m_list.columns.value(fieldOf(problem.where, m_list));
        const bool stays = problem.severity == FieldProblem::Severity::Refused;
        const exchange::RowProblem said{
            stays ? RowReason::ImpossibleDate : RowReason::Marked, column, stays ? std::nullopt : problem.check};
        if (!row.problems.contains(said))
            row.problems.append(said);
    }

    [[nodiscard]] ListField dayField() const { return fieldOf(QString(), m_list); }

    /// Somebody has to look at @p row.
    void mark(ImportRow &row, RowReason reason, ListField field) const
    {
        row.outcome = RowOutcome::ToReview;
        row.problems.append({reason, m_list.columns.value(field), std::nullopt});
    }

    [[nodiscard]] Result<QList<RowPerson>> personsOf(const StagedEvent &staged, const QList<int> &rows)
    {
        QList<RowPerson> persons;
        QSet<PersonId> taken;
        for (const int row : rows) {
            const auto who = m_people.find(m_list.rows.at(row).mention, staged.source(), taken);
            if (!who)
                return tl::unexpected(who.error());
            if (!who->tied.isNull())
                taken.insert(who->tied);
            persons.append(*who);
        }
        return persons;
    }

    [[nodiscard]] Done write(const StagedEvent &staged, Intake &intake, const QList<FieldProblem> &problems,
        const QList<int> &rows, const QList<RowPerson> &persons, const KnownEvents::Answer &known)
    {
        QList<Mention> mentions;
        QList<EventPerson> members;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Mention mention = m_list.rows.at(rows.at(i)).mention;
            mention.id = MentionId::create(m_mentionIds);
            members.append(settle(mention, persons.at(i), m_plan.rows[rows.at(i)], staged.source()));
            mentions.append(mention);
        }
        intake.persons.clear();
        for (const Mention &mention : std::as_const(mentions)) {
            IntakePerson person;
            person.mention = mention;
            intake.persons.append(person);
        }
        const Done placed = m_households.place(staged.source(), staged.household, intake, members);
        if (!placed)
            return placed;
        if (const BarringOrder *order = staged.order())
            writeOrder(*order, intake, problems, mentions, known, rows);
        else
            writeReport(*staged.report(), intake, problems, mentions, known, rows);
        m_known.add(staged, mentions, members, lastOrder(), lastReport());
        return {};
    }

    /// The event is there: whom it names is known, anybody else becomes a person of it.
    [[nodiscard]] Done join(const StagedEvent &staged, Intake &intake, const QList<FieldProblem> &problems,
        const QList<int> &rows, const QList<RowPerson> &persons, const KnownEvents::Answer &known)
    {
        const bool anybodyNew = known.whom.contains(-1);
        if (anybodyNew && !known.is->whole) { // nobody may add to what is kept from her: a second one, marked
            KnownEvents::Answer marked;
            marked.sameDay = true;
            return write(staged, intake, problems, rows, persons, marked);
        }
        const QList<RowDifference> differences = differencesOf(staged, *known.is, m_list);
        const bool otherDate = known.is->whole && dayOf(staged.event) != dayOf(known.is->event);
        QList<Mention> mentions;
        QList<EventPerson> joining;
        QSet<int> places;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            ImportRow &row = m_plan.rows[rows.at(i)];
            if (known.whom.at(i) >= 0) {
                row.differences = differences + roleDifferenceOf(m_list.rows.at(rows.at(i)),
                                                    known.is->named.at(known.whom.at(i)), *known.is);
                row.outcome = row.differences.isEmpty() && !otherDate ? RowOutcome::Known : RowOutcome::Different;
                if (otherDate)
                    row.problems.append({RowReason::OtherDate, m_list.columns.value(dayField()), std::nullopt});
                continue;
            }
            Mention mention = m_list.rows.at(rows.at(i)).mention;
            mention.id = MentionId::create(m_mentionIds);
            joining.append(settle(mention, persons.at(i), row, staged.source()));
            mentions.append(mention);
            row.joins = true;
            places.insert(static_cast<int>(staged.rows.indexOf(rows.at(i))));
        }
        if (!anybodyNew)
            return {};
        addPersons(*known.is, mentions, checksOf(problems, places));
        m_known.extend(*known.is, mentions, joining);
        return placeTogether(staged, intake, *known.is, mentions, joining);
    }

    /// The marks among @p problems that are about the rows @p places of an event.
    [[nodiscard]] static QList<Check> checksOf(const QList<FieldProblem> &problems, const QSet<int> &places)
    {
        QList<Check> checks;
        for (const FieldProblem &problem : problems) {
            if (problem.check && places.contains(rowOf(problem.where)) && !checks.contains(*problem.check))
                checks.append(*problem.check);
        }
        return checks;
    }

    void addPersons(const HeldEvent &event, const QList<Mention> &mentions, const QList<Check> &checks)
    {
        AddedPersons added{event.order() ? event.order()->id : BarringOrderId(),
            event.report() ? event.report()->id : VtReportId(), mentions, checks};
        if (event.inVault) {
            m_plan.added.append(added);
            return;
        }
        const auto put = [&added](auto &events, auto id) {
            for (auto &one : events) {
                if (one.id != id)
                    continue;
                one.mentions.append(added.mentions);
                for (const Check check : std::as_const(added.checks)) {
                    if (!one.checks.contains(check))
                        one.checks.append(check);
                }
            }
        };
        if (event.order())
            put(m_plan.orders, added.order);
        else
            put(m_plan.reports, added.report);
    }

    [[nodiscard]] Done placeTogether(const StagedEvent &staged, Intake &intake, const HeldEvent &event,
        const QList<Mention> &mentions, const QList<EventPerson> &joining)
    {
        QList<EventPerson> members;
        intake.persons.clear();
        const auto add = [&](const Mention &mention, const EventPerson &who) {
            IntakePerson person;
            person.mention = mention;
            intake.persons.append(person);
            members.append(who);
        };
        for (const NamedPerson &named : event.named) {
            for (const PersonId &person : named.sure)
                add(named.mention, {named.mention.role, person, {}, false});
        }
        for (qsizetype i = 0; i < mentions.size(); ++i)
            add(mentions.at(i), joining.at(i));
        return m_households.placeMore(staged.source(), staged.household, intake, members);
    }

    [[nodiscard]] BarringOrderId lastOrder() const
    {
        return m_plan.orders.isEmpty() ? BarringOrderId() : m_plan.orders.constLast().id;
    }
    [[nodiscard]] VtReportId lastReport() const
    {
        return m_plan.reports.isEmpty() ? VtReportId() : m_plan.reports.constLast().id;
    }

    /// Ties @p mention to whom it is; who resembles nobody is a new person.
    [[nodiscard]] EventPerson settle(
        const Mention &mention, const RowPerson &who, ImportRow &row, const QString &source)
    {
        EventPerson member;
        member.role = mention.role;
        if (!who.tied.isNull()) {
            row.tied = true;
            member.person = who.tied;
            link(mention.id, who.tied, LinkState::Confirmed, {});
        } else if (!who.candidates.isEmpty()) {
            row.candidates = static_cast<int>(who.candidates.size());
            row.outcome = RowOutcome::ToReview;
            for (const matching::Candidate &candidate : who.candidates) {
                member.possible.append(candidate.person);
                link(mention.id, candidate.person, LinkState::Provisional, matching::modelName());
            }
        } else if (!nameOf(mention).isEmpty() || !mention.bsn.isEmpty()) {
            member.person = makePerson(mention, source);
            member.isNew = true;
            link(mention.id, member.person, LinkState::Confirmed, {});
        }
        return member;
    }

    [[nodiscard]] PersonId makePerson(const Mention &mention, const QString &source)
    {
        Person person;
        person.id = PersonId::create(m_personIds);
        person.name = nameOf(mention);
        person.birthDate = mention.birthDate;
        person.sex = mention.sex;
        person.phone = mention.phone;
        person.bsn = mention.bsn;
        m_people.add(person, mention, source);
        if (!mention.address.isEmpty()) {
            Address address = mention.address;
            address.id = AddressId::create(m_addressIds);
            m_plan.addresses.append({person.id, {}, address});
        }
        m_plan.persons.append(person);
        return person.id;
    }

    void link(MentionId mention, PersonId person, LinkState state, const QString &model)
    {
        m_plan.links.append(
            {LinkId::create(m_linkIds), mention, person, state, m_by.user, m_by.now.toUtc(), model, {}});
    }

    void writeOrder(BarringOrder order, const Intake &intake, const QList<FieldProblem> &problems,
        const QList<Mention> &mentions, const KnownEvents::Answer &known, const QList<int> &rows)
    {
        order.id = BarringOrderId::create(m_eventIds);
        order.municipality = intake.municipality;
        order.checks = checksOfOrder(problems, intake, 0);
        order.mentions = mentions;
        order.concerns = known.concerns;
        if (known.sameDay) {
            order.checks.append(Check::SameMomentSamePerson);
            ImportRow &row = m_plan.rows[rows.constFirst()];
            row.outcome = RowOutcome::ToReview;
            row.problems.append(
                {RowReason::Marked, m_list.columns.value(fieldOf(QString(), m_list)), Check::SameMomentSamePerson});
        }
        if (order.status == OrderStatus::InForce && !m_list.columns.contains(ListField::Status) &&
            order.imposedAt.addDays(m_region.thvLengths(order.imposedAt.date).days) < m_by.now)
            order.status = OrderStatus::Expired;
        m_plan.orders.append(order);
    }

    void writeReport(VtReport report, const Intake &intake, const QList<FieldProblem> &problems,
        const QList<Mention> &mentions, const KnownEvents::Answer &known, const QList<int> &rows)
    {
        report.id = VtReportId::create(m_eventIds);
        report.municipality = intake.municipality;
        report.checks = checksOfReport(problems, intake, 0);
        report.mentions = mentions;
        if (known.otherKind) {
            report.checks.append(Check::SameMomentSamePerson);
            for (const int row : rows)
                mark(m_plan.rows[row], RowReason::OtherKind, ListField::Kind);
        }
        m_plan.reports.append(report);
    }

    const routing::Region &m_region;
    const StagedList &m_list;
    Importer m_by;
    ImportPeople m_people;
    KnownEvents m_known;
    ImportHouseholds m_households;
    RisingIds m_personIds;
    RisingIds m_eventIds;
    RisingIds m_mentionIds;
    RisingIds m_linkIds;
    RisingIds m_addressIds;
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> planImport(const store::Reader &reader, const Viewer &viewer, const routing::Region &region,
    const StagedList &list, Importer importer, const exchange::StageProgress &goOn)
{
    return Planner(reader, viewer, region, list, importer).plan(goOn);
}

} // namespace regie::casebook
