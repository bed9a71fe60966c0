#include "core/rules/rules.h"

#include "core/rules/compiled.h"

#include <algorithm>

namespace regie::rules {

namespace {

/// One input packed and evaluated.
struct Evaluated
{
    Batch batch = {};
    BatchTrace traces = {};
    std::vector<qsizetype> reportPlaces = {};

    [[nodiscard]] const PackedCase &packed() const { return batch.cases.front(); }
    [[nodiscard]] const Trace &trace() const { return traces.cases.front(); }
};

Evaluated evaluate(const RuleBook &book, const AssessmentInput &input)
{
    Evaluated out;
    out.reportPlaces = append(out.batch, book, input);
    CompiledRules(book).evaluate(out.batch, out.traces);
    return out;
}

QString executorOf(const RuleBook &book, const PackedCase &one, const Trace &trace)
{
    if (trace.icm != IcmVerdict::Eligible && trace.icm != IcmVerdict::Redirect)
        return {};
    return one.place == Place::Central ? book.centralExecutor : book.otherExecutor;
}

void describeRuleSet(const RuleBook &book, const Trace &trace, Assessment &out)
{
    const RuleSet *thresholds = book.thresholdsOn(out.referenceDate);
    if (thresholds != nullptr) {
        out.ordersNeeded = thresholds->orderThreshold;
        out.reportsNeeded = thresholds->reportThreshold;
    }
    if (trace.ruleSet >= 0) {
        const RuleSet &set = book.sets[trace.ruleSet];
        out.ruleSet = set.id;
        out.ruleSetConfirmed = set.confirmed;
    }
}

Assessment describe(const RuleBook &book, const AssessmentInput &input, const Evaluated &evaluated)
{
    const Trace &trace = evaluated.trace();
    Assessment out;
    out.id = input.id;
    out.referenceDate = input.referenceDate;
    describeRuleSet(book, trace, out);
    out.advice = trace.advice;
    if (trace.advice == AdviceRoute::IcmOrMda)
        out.preferred = trace.prefersIcm ? AdviceRoute::Icm : AdviceRoute::Mda;
    out.icm = trace.icm;
    out.executor = executorOf(book, evaluated.packed(), trace);
    for (int channel = 0; channel < 8; ++channel) {
        if (((trace.openChannels >> channel) & 1) != 0)
            out.openChannels.append(static_cast<Channel>(channel));
    }
    out.mda = trace.mda;
    out.mdaNextStep = trace.mdaNextStep;
    out.criteria = trace.criteria;
    out.priorIncidents = trace.priorIncidents;
    out.barringOrders = {trace.ordersCertain, trace.ordersPossible, trace.ordersOutside};
    out.vtReports = {trace.reportsCertain, trace.reportsPossible, 0};
    out.freshness = trace.freshness;
    out.freshnessFrom = dateOf(trace.freshDay);
    for (int notice = 0; notice < 8; ++notice) {
        if (((trace.notices >> notice) & 1) != 0)
            out.notices.append(static_cast<Notice>(notice));
    }
    const OpenQuestions open = openQuestions(evaluated.packed(), trace);
    out.openQuestions = QList<Fact>(open.list().begin(), open.list().end());
    return out;
}

QList<WeighedEvent> weighed(const AssessmentInput &input, const Evaluated &evaluated)
{
    QList<WeighedEvent> events;
    for (qsizetype i = 0; i < input.barringOrders.size(); ++i) {
        const OrderInput &order = input.barringOrders[i];
        const WeightByte byte = evaluated.traces.orders[static_cast<std::size_t>(i)];
        events.append({true, order.id, order.imposedAt.date, weightOf(byte), reasonOf(byte)});
    }
    for (std::size_t i = 0; i < evaluated.reportPlaces.size(); ++i) {
        const ReportInput &report = input.vtReports[evaluated.reportPlaces[i]];
        const WeightByte byte = evaluated.traces.reports[i];
        events.append({false, report.id, report.receivedOn, weightOf(byte), reasonOf(byte)});
    }
    std::stable_sort(
        events.begin(), events.end(), [](const WeighedEvent &a, const WeighedEvent &b) { return a.date < b.date; });
    return events;
}

/// Writes the explanation of one assessment; every function adds to the outcome of one criterion.
class Explanation
{
public:
    Explanation(const RuleBook &book, const AssessmentInput &input)
        : m_input(input), m_evaluated(evaluate(book, input)), m_set(book.thresholdsOn(input.referenceDate)),
          m_events(weighed(input, m_evaluated))
    {
    }

    [[nodiscard]] QList<CriterionOutcome> outcomes() const
    {
        QList<CriterionOutcome> list;
        for (std::size_t i = 0; i < criterionCount; ++i)
            list.append(outcome(static_cast<Criterion>(i)));
        return list;
    }

private:
    [[nodiscard]] const Trace &trace() const { return m_evaluated.trace(); }
    [[nodiscard]] Truth truth(Criterion criterion) const
    {
        return trace().criteria[static_cast<std::size_t>(criterion)];
    }

    [[nodiscard]] CriterionOutcome outcome(Criterion criterion) const
    {
        CriterionOutcome out;
        out.criterion = criterion;
        out.truth = truth(criterion);
        if (m_set != nullptr)
            out.sentences = m_set->sentences[static_cast<std::size_t>(criterion)];
        out.facts = factsOf(criterion);
        out.events = eventsOf(criterion);
        if (out.truth != Truth::Met)
            out.changes = changesOf(criterion, out.facts);
        return out;
    }

    [[nodiscard]] QList<Fact> factsOf(Criterion criterion) const
    {
        switch (criterion) {
        case Criterion::TargetGroup: {
            QList<Fact> facts = {Fact::ComplexProblems, Fact::HighRisk, Fact::PriorHelpStalled};
            if (!trace().priorByCertain)
                facts.append(Fact::PriorReportsKnown);
            return facts;
        }
        case Criterion::LocalField:
            return {Fact::LocalFieldExhausted, Fact::NotMotivatable, Fact::PriorHelpStalled};
        case Criterion::NetworkStalled:
            return {Fact::NetworkStalled};
        case Criterion::InformationSharing:
            return {Fact::InformationSharingNeeded};
        case Criterion::LocalFieldExhausted:
            return {Fact::LocalFieldExhausted};
        case Criterion::Region:
        case Criterion::RepeatThv:
        case Criterion::RepeatVt:
        case Criterion::Channel:
            return {};
        }
        return {};
    }

    [[nodiscard]] QList<WeighedEvent> eventsOf(Criterion criterion) const
    {
        QList<WeighedEvent> events;
        for (const WeighedEvent &event : m_events) {
            const bool concerned = criterion == Criterion::TargetGroup ||
                                   (criterion == Criterion::RepeatThv && event.isOrder) ||
                                   (criterion == Criterion::RepeatVt && !event.isOrder);
            if (concerned)
                events.append(event);
        }
        return events;
    }

    [[nodiscard]] QList<Change> changesOf(Criterion criterion, const QList<Fact> &facts) const
    {
        QList<Change> changes;
        for (const Fact fact : facts) {
            if (m_input.facts[static_cast<std::size_t>(fact)] == Answer::Unknown)
                changes.append({.kind = Change::Kind::AnswerFact, .fact = fact});
        }
        if (criterion == Criterion::Region && m_input.municipality.isEmpty())
            changes.append({.kind = Change::Kind::KnowMunicipality});
        if (criterion == Criterion::RepeatThv)
            changes += moreOrders();
        if (criterion == Criterion::RepeatVt)
            changes += moreReports();
        if (criterion == Criterion::Channel)
            changes += otherChannels();
        return changes;
    }

    /// What is there but counts only as possible, then how many more would do by themselves.
    [[nodiscard]] QList<Change> moreOrders() const
    {
        QList<Change> changes;
        for (const WeighedEvent &event : m_events) {
            if (event.isOrder && event.weight == Weight::Possibly)
                changes.append({.kind = Change::Kind::VerifyOrder, .event = event.id});
        }
        if (m_set != nullptr) {
            changes.append({.kind = Change::Kind::MoreOrders, .number = m_set->orderThreshold - trace().ordersCertain});
        }
        return changes;
    }

    [[nodiscard]] QList<Change> moreReports() const
    {
        QList<Change> changes;
        if (m_set == nullptr || !m_set->vtTrigger || trace().ruleSet < 0)
            return changes;
        for (const WeighedEvent &event : m_events) {
            if (event.isOrder || event.weight != Weight::Possibly)
                continue;
            const bool ask = event.reason == WeightReason::FollowUpNotAsked;
            changes.append(
                {.kind = ask ? Change::Kind::AskNewIncident : Change::Kind::VerifyReport, .event = event.id});
        }
        changes.append({.kind = Change::Kind::MoreReports, .number = m_set->reportThreshold - trace().reportsCertain});
        return changes;
    }

    [[nodiscard]] QList<Change> otherChannels() const
    {
        if (!m_input.channel)
            return {{.kind = Change::Kind::KnowChannel}};
        QList<Change> changes;
        for (int channel = 0; channel < 8; ++channel) {
            if (((trace().openChannels >> channel) & 1) != 0)
                changes.append({.kind = Change::Kind::OtherChannel, .channel = static_cast<Channel>(channel)});
        }
        const bool around = *m_input.channel == Channel::CrisisTeam || *m_input.channel == Channel::SafeHome;
        if (around && m_input.municipality.isEmpty())
            changes.append({.kind = Change::Kind::KnowMunicipality});
        if (truth(Criterion::RepeatThv) != Truth::Met && *m_input.channel == Channel::ThvPool)
            changes += moreOrders();
        return changes;
    }

    const AssessmentInput &m_input;
    Evaluated m_evaluated;
    const RuleSet *m_set;
    QList<WeighedEvent> m_events;
};

} // namespace

Assessment assess(const RuleBook &book, const AssessmentInput &input)
{
    return describe(book, input, evaluate(book, input));
}

QList<CriterionOutcome> explain(const RuleBook &book, const AssessmentInput &input)
{
    return Explanation(book, input).outcomes();
}

QList<WeighedEvent> weigh(const RuleBook &book, const AssessmentInput &input)
{
    return weighed(input, evaluate(book, input));
}

} // namespace regie::rules
