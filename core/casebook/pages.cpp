#include "core/casebook/casebook.h"

#include "core/casebook/names.h"
#include "core/casebook/situation.h"
#include "core/exchange/assessjson.h"
#include "core/exchange/intakejson.h"
#include "core/rules/rules.h"
#include "core/store/drafts.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace regie {

namespace {

constexpr int daysAhead = 7;
constexpr int dueLimit = 200;
constexpr int recentLimit = 8;
constexpr int caseLimit = 5000;
/// Drafts whose household is looked up for the start page; the rest show what the draft itself says.
constexpr int picturedDrafts = 12;

DraftSummary summaryOf(const Intake &intake, const store::DraftRecord &record, const routing::Region &region)
{
    DraftSummary summary;
    summary.id = intake.id;
    summary.householdName = casebook::householdName(intake);
    summary.municipality = intake.municipality;
    summary.municipalityName = intake.municipalityName;
    if (const routing::Municipality *known = region.municipality(intake.municipality))
        summary.municipalityName = known->name;
    summary.savedAt = record.savedAt;
    summary.step = intake.step;
    summary.redFlag = !intake.redFlags.isEmpty();
    if (const std::optional<BarringOrder> order = casebook::currentOrder(intake); order && order->imposedAt.isValid()) {
        summary.hasOrder = true;
        summary.imposedAt = order->imposedAt;
    }
    return summary;
}

void complete(DraftSummary &summary, const IntakePicture &picture)
{
    if (!picture.householdName.isEmpty())
        summary.householdName = picture.householdName;
    summary.householdKnown = picture.householdKnown;
    if (summary.hasOrder)
        summary.orderNumber = picture.assessment.barringOrders.certain;
    for (const Deadline &deadline : picture.deadlines) {
        if (deadline.kind == DeadlineKind::FirstVisit)
            summary.firstVisitDue = deadline.due;
    }
}

/// The rule book as it stood when the assessment was made.
rules::RuleBook frozenBook(const rules::RuleBook &today, const FrozenAssessment &frozen)
{
    rules::RuleBook book = today;
    if (const auto set = rules::parseRuleSet(frozen.ruleSetText, frozen.ruleSet))
        book.sets = {*set};
    return book;
}

/// Builds the case page step by step.
class PageBuilder
{
public:
    PageBuilder(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, IdSource &ids,
        LocalDateTime now)
        : m_reader(reader), m_viewer(viewer), m_region(region), m_ids(ids), m_now(now)
    {
    }

    [[nodiscard]] Result<CaseView> build(CaseId id)
    {
        return take(m_reader.caseFile(m_viewer, id), m_view.file)
            .and_then([this] { return readHousehold(); })
            .and_then([this] { return readIntake(); })
            .and_then([this] { return readEvents(); })
            .and_then([this] { return readDecisions(); })
            .and_then([this] { return readRest(); })
            .map([this] { return std::move(m_view); });
    }

private:
    template <typename T>
    [[nodiscard]] static Done take(Result<T> read, T &into)
    {
        if (!read)
            return tl::unexpected(read.error());
        into = *std::move(read);
        return {};
    }

    [[nodiscard]] Done readHousehold()
    {
        const HouseholdId household = m_view.file.household;
        return take(m_reader.household(m_viewer, household), m_view.household)
            .and_then([&] { return take(m_reader.memberships(m_viewer, household), m_view.memberships); })
            .and_then([&] { return take(m_reader.addressesOfHousehold(m_viewer, household), m_view.addresses); })
            .and_then([&] { return take(m_reader.persons(m_viewer, memberIds()), m_view.members); })
            .and_then([&] { return take(m_reader.relations(m_viewer, memberIds()), m_view.relations); });
    }

    [[nodiscard]] QList<PersonId> memberIds() const
    {
        QList<PersonId> ids;
        for (const Membership &member : m_view.memberships) {
            if (!ids.contains(member.person))
                ids.append(member.person);
        }
        return ids;
    }

    [[nodiscard]] Done readIntake()
    {
        const auto payload = m_reader.intakeOfCase(m_viewer, m_view.file.id);
        if (!payload)
            return payload.error().code == ErrorCode::NotFound ? Done() : tl::unexpected(payload.error());
        return payload->isEmpty() ? Done() : take(exchange::intakeFromJson(*payload, m_ids), m_view.intake);
    }

    [[nodiscard]] Done readEvents()
    {
        casebook::Subject subject;
        subject.view = {m_view.household.id, m_view.memberships, m_view.addresses};
        subject.confirmed = memberIds();
        for (const store::PersonRow &row : std::as_const(m_view.members))
            subject.names.insert(row.person.id, row.person.name.full());
        const auto gathered = casebook::gather(m_reader, m_viewer, subject.confirmed, m_view.household.id);
        if (!gathered)
            return tl::unexpected(gathered.error());
        const casebook::History history = casebook::historyOf(subject, *gathered);
        m_view.history = history.events;
        m_view.perPerson = history.perPerson;
        m_input.referenceDate = m_now.date;
        m_input.barringOrders = history.orders;
        m_input.vtReports = history.reports;
        takeRoles(*gathered);
        startClock(*gathered);
        return {};
    }

    void takeRoles(const casebook::Gathered &gathered)
    {
        QHash<PersonId, QDate> latest;
        const auto note = [&](const QList<Mention> &mentions, const QList<Link> &links, QDate day) {
            for (const Link &link : links) {
                const auto mention = std::find_if(
                    mentions.cbegin(), mentions.cend(), [&link](const Mention &one) { return one.id == link.mention; });
                const bool newer = !latest.contains(link.person) || latest.value(link.person) < day;
                if (link.state == LinkState::Confirmed && mention != mentions.cend() && newer) {
                    latest.insert(link.person, day);
                    m_view.roles.insert(link.person, mention->role);
                }
            }
        };
        for (const store::OrderWithLinks &entry : gathered.orders)
            note(entry.order.mentions, entry.links, entry.order.imposedAt.date);
        for (const store::ReportWithLinks &entry : gathered.reports)
            note(entry.report.mentions, entry.links, entry.report.receivedOn);
    }

    /// The clock of the latest order of the household.
    void startClock(const casebook::Gathered &gathered)
    {
        const BarringOrder *latest = nullptr;
        for (const store::OrderWithLinks &entry : gathered.orders) {
            const auto event = std::find_if(m_view.history.cbegin(), m_view.history.cend(),
                [&entry](const HistoryEvent &one) { return one.id == entry.order.id.toString(); });
            const bool ours = event != m_view.history.cend() && event->belongs == rules::Belongs::Certain;
            if (ours && entry.order.kind == OrderKind::Order && (!latest || latest->imposedAt < entry.order.imposedAt))
                latest = &entry.order;
        }
        if (latest)
            m_view.thv = caseflow::thvTerm(*latest, m_region.thv);
    }

    [[nodiscard]] Done readDecisions()
    {
        Done read = take(m_reader.assessments(m_viewer, m_view.household.id), m_view.assessments);
        if (!read || m_view.assessments.isEmpty())
            return read;
        QList<AssessmentId> ids;
        for (const FrozenAssessment &assessment : std::as_const(m_view.assessments))
            ids.append(assessment.id);
        read = take(m_reader.decisions(m_viewer, ids), m_view.decisions);
        if (!read)
            return read;
        const auto newest = std::max_element(m_view.assessments.cbegin(), m_view.assessments.cend(),
            [](const FrozenAssessment &a, const FrozenAssessment &b) { return a.at < b.at; });
        const FrozenAssessment frozen = *newest;
        const auto input = exchange::inputFromJson(frozen.input);
        const auto outcome = exchange::assessmentFromJson(frozen.outcome);
        if (!input || !outcome)
            return tl::unexpected(input ? outcome.error() : input.error());
        const rules::RuleBook book = frozenBook(m_region.rules, frozen);
        m_view.assessment = *outcome;
        m_view.criteria = rules::explain(book, *input);
        m_view.advice = routing::advise(m_region, *outcome, *input, context());
        return {};
    }

    [[nodiscard]] routing::AdviceContext context() const
    {
        routing::AdviceContext context;
        context.redFlags = m_view.intake.redFlags;
        context.redFlagsAsked = m_view.intake.redFlagsAsked;
        context.motivated = !m_view.intake.decision.reason.trimmed().isEmpty();
        for (const PersonCount &person : m_view.perPerson) {
            if (person.otherHousehold)
                context.secondOrderElsewhere.append(person.name);
        }
        return context;
    }

    [[nodiscard]] Done readRest()
    {
        casebook::weigh(m_view.history, rules::weigh(m_region.rules, m_input));
        const CaseId id = m_view.file.id;
        return take(m_reader.deadlines(m_viewer, id), m_view.deadlines)
            .and_then([&] { return take(m_reader.history(m_viewer, id), m_view.audit); })
            .and_then([&] { return take(m_reader.disclosures(m_viewer, id), m_view.disclosures); });
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    const routing::Region &m_region;
    IdSource &m_ids;
    LocalDateTime m_now;
    CaseView m_view;
    rules::AssessmentInput m_input;
};

} // namespace

Result<TodayView> Casebook::today() const
{
    TodayView view;
    const Viewer viewer = m_vault.viewer();
    const store::Reader &reader = m_vault.read();
    const auto drafts = m_vault.drafts().all(viewer);
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const store::DraftRecord &record : *drafts) {
        const auto intake = exchange::intakeFromJson(record.payload, m_vault.ids());
        if (!intake)
            continue; // written by a later version: it stays in the file, and this one cannot show it
        DraftSummary summary = summaryOf(*intake, record, m_region);
        if (view.drafts.size() < picturedDrafts) {
            const auto seen = picture(*intake);
            if (!seen)
                return tl::unexpected(seen.error());
            complete(summary, *seen);
        }
        view.drafts.append(summary);
    }
    const LocalDateTime now = clock().now();
    const auto due = reader.dueUntil(viewer, {now.date.addDays(daysAhead), QTime(23, 59, 59)}, dueLimit);
    if (!due)
        return tl::unexpected(due.error());
    for (const store::DueRow &row : *due)
        (row.deadline.due < now ? view.overdue : view.coming).append(row);
    const auto recent = reader.cases(viewer, recentLimit);
    const auto count = reader.caseCount(viewer);
    if (!recent || !count)
        return tl::unexpected(recent ? count.error() : recent.error());
    view.recent = *recent;
    view.cases = *count;
    return view;
}

Result<QList<store::CaseRow>> Casebook::cases() const
{
    return m_vault.read().cases(m_vault.viewer(), caseLimit);
}

Result<CaseView> Casebook::openCase(CaseId id)
{
    const auto file = m_vault.read().caseFile(m_vault.viewer(), id);
    if (!file)
        return tl::unexpected(file.error());
    // The look stands in the audit before anything is shown.
    const auto looked =
        m_vault.write(m_vault.viewer(), store::Action::ReadCase, {}, [&file](store::Transaction &transaction) {
            transaction.about(QStringLiteral("case"), file->id.toString(), file->number);
            return Done();
        });
    if (!looked)
        return tl::unexpected(looked.error());
    return PageBuilder(m_vault.read(), m_vault.viewer(), m_region, m_vault.ids(), clock().now()).build(id);
}

Result<CaseId> Casebook::caseByNumber(const QString &number) const
{
    return m_vault.read().caseByNumber(m_vault.viewer(), number).map([](const CaseFile &file) { return file.id; });
}

} // namespace regie
