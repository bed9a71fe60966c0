#include "core/casebook/page.h"

#include "core/casebook/caseintake.h"
#include "core/casebook/flowmake.h"
#include "core/casebook/situation.h"
#include "core/casebook/timelinefacts.h"
#include "core/exchange/assessjson.h"
#include "core/privacy/rights.h"
#include "core/rules/rules.h"
#include "core/store/planreader.h"
#include "core/store/reader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

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
            .map([this] {
                m_view.timeline = report::composeTimeline(timelineFacts(m_view, m_region, m_now));
                return std::move(m_view);
            });
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
        CaseIntake known;
        const Done read = take(intakeOf(m_reader, m_viewer, m_ids, m_view.file.id), known);
        keepBack(known.intake);
        m_view.intake = std::move(known.intake);
        m_view.flagsHeard = std::move(known.heard);
        return read;
    }

    /// What the role of the viewer may not read of an intake as it was taken.
    void keepBack(Intake &intake) const
    {
        if (!privacy::may(m_viewer.role(), privacy::Deed::Read, DataClass::Reporter)) {
            intake.callerName.clear();
            intake.callerOrganisation.clear();
            intake.callerPhone.clear();
            intake.callerCallBack = CallBack::Unknown;
        }
    }

    [[nodiscard]] Done readEvents()
    {
        Subject subject;
        subject.view = {m_view.household.id, m_view.memberships, m_view.addresses};
        subject.confirmed = memberIds();
        for (const store::PersonRow &row : std::as_const(m_view.members))
            subject.names.insert(row.person.id, row.person.name.full());
        const auto gathered = gather(m_reader, m_viewer, subject.confirmed, m_view.household.id);
        if (!gathered)
            return tl::unexpected(gathered.error());
        const History history = historyOf(subject, *gathered);
        m_view.history = history.events;
        m_view.perPerson = history.perPerson;
        m_input.referenceDate = m_now.date;
        m_input.barringOrders = history.orders;
        m_input.vtReports = history.reports;
        takeRoles(*gathered);
        startClock(*gathered);
        return {};
    }

    void takeRoles(const Gathered &gathered)
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
    void startClock(const Gathered &gathered)
    {
        const BarringOrder *latest = nullptr;
        for (const store::OrderWithLinks &entry : gathered.orders) {
            const auto event = std::find_if(m_view.history.cbegin(), m_view.history.cend(),
                [&entry](const HistoryEvent &one) { return one.id == entry.order.id.toString(); });
            const bool ours = event != m_view.history.cend() && event->belongs == rules::Belongs::Certain;
            if (ours && entry.order.kind == OrderKind::Order)
                m_orders.append(entry.order);
            if (ours && entry.order.kind == OrderKind::Order && (!latest || latest->imposedAt < entry.order.imposedAt))
                latest = &entry.order;
        }
        if (latest)
            m_view.thv = caseflow::thvTerm(*latest, m_region.thvLengths(latest->imposedAt.date));
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
        m_view.assessedOn = LocalDateTime::fromUtc(frozen.at).date;
        m_view.assessed = rules::weigh(book, *input);
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
        weigh(m_view.history, rules::weigh(m_region.rules, m_input));
        const CaseId id = m_view.file.id;
        return take(m_reader.deadlines(m_viewer, id), m_view.deadlines)
            .and_then([&] { return take(m_reader.history(m_viewer, id), m_view.audit); })
            .and_then([&] { return take(m_reader.disclosures(m_viewer, id), m_view.disclosures); })
            .and_then([&] { return readFlow(); })
            .and_then([&] { return readAgreed(); });
    }

    [[nodiscard]] Done readAgreed()
    {
        const store::PlanReader plans = m_reader.plans();
        QList<store::MeetingRow> meetings;
        const Done read = take(plans.actions(m_viewer, m_view.file.id), m_view.actions).and_then([&] {
            return take(plans.meetingsOf(m_viewer, m_view.file.id), meetings);
        });
        for (const store::MeetingRow &row : std::as_const(meetings))
            m_view.meetings.append(row.meeting);
        return read;
    }

    [[nodiscard]] Done readFlow()
    {
        FlowSource source{m_view.file, m_view.memberships, m_view.intake, m_orders, m_view.deadlines, {}, {}};
        const Done read = take(m_reader.flowEvents(m_viewer, m_view.file.id), source.events).and_then([&] {
            return take(m_reader.safety(m_viewer, m_view.file.id), source.safety);
        });
        if (!read)
            return read;
        m_view.flow = std::make_shared<const CaseFlow>(flowOf(source, m_region, m_now));
        if (m_view.file.status == CaseStatus::Closed)
            m_view.deadlines.removeIf([](const Deadline &deadline) { return !deadline.doneAt; });
        return read;
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    const routing::Region &m_region;
    IdSource &m_ids;
    LocalDateTime m_now;
    CaseView m_view;
    rules::AssessmentInput m_input;
    QList<BarringOrder> m_orders; ///< certainly of the household
};

} // namespace

Result<CaseView> pageOf(const store::Reader &reader, const Viewer &viewer, const routing::Region &region, IdSource &ids,
    LocalDateTime now, CaseId id)
{
    return PageBuilder(reader, viewer, region, ids, now).build(id);
}

Result<CaseView> pageOf(store::Vault &vault, const routing::Region &region, CaseId id)
{
    return pageOf(vault.read(), vault.viewer(), region, vault.ids(), vault.clock().now(), id);
}

} // namespace regie::casebook
