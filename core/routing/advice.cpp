#include "core/routing/advice.h"

#include "core/routing/region.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace regie::routing {

using namespace rules;

namespace {

int monthsBetween(QDate from, QDate until)
{
    const int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    return until.day() < from.day() ? months - 1 : months;
}

/// Makes one advice; every function adds its part.
class Adviser
{
public:
    Adviser(
        const Region &region, const Assessment &assessment, const AssessmentInput &input, const AdviceContext &context)
        : m_region(region), m_assessment(assessment), m_input(input), m_context(context)
    {
    }

    Advice advise()
    {
        m_advice.route = m_assessment.advice;
        m_advice.preferred = m_assessment.preferred;
        m_advice.executor = m_assessment.executor;
        if (const Municipality *municipality = m_region.municipality(m_input.municipality))
            m_advice.localTeam = municipality->localTeam;
        m_advice.decidedBy = decidedBy();
        addSteps();
        addReasonsFor();
        addDangers();
        addReasonsAgainst();
        addDoubts();
        addChanges();
        return m_advice;
    }

private:
    [[nodiscard]] Answer answer(Fact fact) const { return m_input.facts[static_cast<std::size_t>(fact)]; }
    [[nodiscard]] bool yes(Fact fact) const { return answer(fact) == Answer::Yes; }
    [[nodiscard]] Truth truth(Criterion criterion) const
    {
        return m_assessment.criteria[static_cast<std::size_t>(criterion)];
    }
    [[nodiscard]] bool has(Notice notice) const { return m_assessment.notices.contains(notice); }
    [[nodiscard]] bool icmOpen() const
    {
        return m_assessment.icm == IcmVerdict::Eligible || m_assessment.icm == IcmVerdict::Redirect;
    }
    /// The organisation of a kind, so that no name of one region stands in code.
    [[nodiscard]] QString ofKind(const char *kind) const
    {
        for (const Organisation &one : m_region.organisations) {
            if (one.kind == QLatin1String(kind))
                return one.id;
        }
        return {};
    }
    /// Questions of the safety block that were not asked yet (RULES.md 4).
    [[nodiscard]] int safetyNotAsked() const
    {
        int open = m_context.redFlagsAsked || !m_context.redFlags.isEmpty() ? 0 : 1;
        for (const Fact fact : safetyFacts)
            open += answer(fact) == Answer::Unknown ? 1 : 0;
        return open;
    }

    [[nodiscard]] DecidedBy decidedBy() const
    {
        switch (m_assessment.preferred.value_or(m_assessment.advice)) {
        case AdviceRoute::Icm:
            return DecidedBy::ExecutorAfterCheck;
        case AdviceRoute::Mda:
            return DecidedBy::Weegoverleg;
        case AdviceRoute::LocalTeam:
            return DecidedBy::LocalTeam;
        case AdviceRoute::IcmOrMda:
        case AdviceRoute::Incomplete:
        case AdviceRoute::OutOfRegion:
            return DecidedBy::Coordinator;
        }
        return DecidedBy::Coordinator;
    }

    void step(StepKind kind, const QString &organisation = {}, const QList<Channel> &channels = {})
    {
        m_advice.steps.append({kind, organisation, channels});
    }
    void icmSteps()
    {
        if (m_assessment.icm == IcmVerdict::Redirect)
            step(StepKind::ReferToChannel, {}, m_assessment.openChannels);
        step(StepKind::CallExecutor, m_assessment.executor);
        step(StepKind::LocalTeamDuo, m_advice.localTeam);
    }
    void mdaSteps()
    {
        if (m_assessment.mdaNextStep == MdaNextStep::Weegoverleg)
            step(StepKind::PutOnWeegoverleg, ofKind("care-and-safety-house"));
        else
            step(StepKind::ReportToVt, ofKind("safe-home"));
    }
    void addSteps()
    {
        if (yes(Fact::AcuteDanger) || !m_context.redFlags.isEmpty())
            step(StepKind::PoliceFirst, ofKind("police"));
        switch (m_assessment.advice) {
        case AdviceRoute::Icm:
            icmSteps();
            break;
        case AdviceRoute::Mda:
            mdaSteps();
            break;
        case AdviceRoute::IcmOrMda:
            step(StepKind::ChooseRoute);
            m_assessment.preferred == AdviceRoute::Icm ? icmSteps() : mdaSteps();
            break;
        case AdviceRoute::LocalTeam:
            step(StepKind::HandToLocalTeam, m_advice.localTeam);
            break;
        case AdviceRoute::Incomplete:
            step(StepKind::AnswerQuestions);
            break;
        case AdviceRoute::OutOfRegion:
            step(StepKind::ReferOutOfRegion);
            break;
        }
        if (has(Notice::NotFresh) && !m_context.motivated)
            step(StepKind::WriteMotivation);
        if (safetyNotAsked() > 0)
            step(StepKind::AskSafetyBlock);
    }

    Reason &reason(ReasonKind kind, bool inFavour, const char *sentence = "")
    {
        Reason made;
        made.kind = kind;
        made.inFavour = inFavour;
        made.sentence = QString::fromLatin1(sentence);
        m_advice.reasons.append(made);
        return m_advice.reasons.last();
    }
    [[nodiscard]] bool latestIsOrder() const
    {
        return std::any_of(m_input.barringOrders.cbegin(), m_input.barringOrders.cend(), [&](const OrderInput &order) {
            return order.verified && order.kind == OrderKind::Order && order.status != OrderStatus::AnnulledFromStart &&
                   order.imposedAt.date == m_assessment.freshnessFrom;
        });
    }
    void addRepeats()
    {
        if (truth(Criterion::RepeatThv) == Truth::Met) {
            QDate first;
            QDate last;
            for (const WeighedEvent &event : weigh(m_region.rules, m_input)) {
                if (!event.isOrder || event.weight != Weight::Counts)
                    continue;
                first = first.isValid() ? first : event.date;
                last = event.date;
            }
            Reason &made = reason(ReasonKind::RepeatOrders, true, "Q3");
            made.number = m_assessment.barringOrders.certain;
            made.months = monthsBetween(first, last);
        }
        if (truth(Criterion::RepeatVt) == Truth::Met)
            reason(ReasonKind::RepeatReports, true, "Q4").number = m_assessment.vtReports.certain;
    }
    void addReasonsFor()
    {
        addRepeats();
        if (m_assessment.freshness == Freshness::Green) {
            Reason &made = reason(ReasonKind::FreshCrisis, true, "Q5");
            made.days = static_cast<int>(m_assessment.freshnessFrom.daysTo(m_assessment.referenceDate));
            made.isOrder = latestIsOrder();
        }
        if (answer(Fact::OpenToHelpOutsideCrisis) == Answer::No)
            reason(ReasonKind::NotOpenOutsideCrisis, true, "Q12");
        if (yes(Fact::HighRisk))
            reason(ReasonKind::HighRisk, true, "Q1");
        if (yes(Fact::PriorHelpStalled))
            reason(ReasonKind::HelpStalled, true, "Q1");
        if (yes(Fact::LocalFieldExhausted))
            reason(ReasonKind::FieldExhausted, true, "Q11");
        if (yes(Fact::NetworkStalled))
            reason(ReasonKind::NetworkStalled, true, "Q10");
    }

    void addDangers()
    {
        for (std::size_t i = 0; i < redFlagCount; ++i) {
            if (m_context.redFlags.contains(static_cast<RedFlag>(i)))
                reason(ReasonKind::RedFlag, false).flag = static_cast<RedFlag>(i);
        }
        if (has(Notice::SafeSeparationGoal))
            reason(ReasonKind::SafeSeparation, false, "Q14");
        for (const QString &name : m_context.secondOrderElsewhere)
            reason(ReasonKind::SecondOrderOtherHousehold, false).person = name;
    }
    void addReasonsAgainst()
    {
        if (m_assessment.icm == IcmVerdict::Redirect)
            reason(ReasonKind::ChannelClosed, false, "Q7");
        if (truth(Criterion::RepeatThv) == Truth::NotMet && truth(Criterion::RepeatVt) == Truth::NotMet &&
            m_assessment.icm == IcmVerdict::NotEligible)
            reason(ReasonKind::TooFewEvents, false, "Q4");
        if (icmOpen() && m_assessment.mda == MdaVerdict::Unknown)
            reason(ReasonKind::MdaNotExcluded, false, "Q10b");
        if (m_assessment.advice == AdviceRoute::Incomplete && !m_assessment.openQuestions.isEmpty())
            reason(ReasonKind::OpenQuestions, false).number = static_cast<int>(m_assessment.openQuestions.size());
        if (m_assessment.freshness == Freshness::Amber || m_assessment.freshness == Freshness::Red) {
            Reason &made = reason(ReasonKind::NotFresh, false, "Q5");
            made.days = static_cast<int>(m_assessment.freshnessFrom.daysTo(m_assessment.referenceDate));
            made.isOrder = latestIsOrder();
        }
        if (has(Notice::VtOnly))
            reason(ReasonKind::VtOnly, false, "Q4");
        if (has(Notice::ExperimentalChannel))
            reason(ReasonKind::ExperimentalChannel, false, "Q7");
        if (icmOpen() && !has(Notice::FullProfile))
            reason(ReasonKind::NotFullProfile, false, "Q2");
    }
    /// What the outcome is less sure by.
    void addDoubts()
    {
        const Count &orders = m_assessment.barringOrders;
        const Count &reports = m_assessment.vtReports;
        if (orders.possible > orders.certain)
            reason(ReasonKind::UnverifiedOrders, false).number = orders.possible - orders.certain;
        if (reports.possible > reports.certain)
            reason(ReasonKind::UnverifiedReports, false).number = reports.possible - reports.certain;
        if (orders.outsideWindow > 0)
            reason(ReasonKind::OrdersOutsideWindow, false).number = orders.outsideWindow;
        if (const int open = safetyNotAsked(); open > 0)
            reason(ReasonKind::SafetyNotAsked, false).number = open;
        if (!m_assessment.ruleSetConfirmed)
            reason(ReasonKind::RuleSetUnconfirmed, false);
    }

    void addChange(const Change &change)
    {
        if (!m_advice.changes.contains(change))
            m_advice.changes.append(change);
    }
    /// Open questions first, then what each criterion that holds a route back says; facts only as far as they can
    /// still change a verdict.
    void addChanges()
    {
        for (const Fact fact : m_assessment.openQuestions)
            addChange({.kind = Change::Kind::AnswerFact, .fact = fact});
        const bool repeated = std::max(truth(Criterion::RepeatThv), truth(Criterion::RepeatVt)) == Truth::Met;
        for (const CriterionOutcome &outcome : explain(m_region.rules, m_input)) {
            const bool repeats = outcome.criterion == Criterion::RepeatThv || outcome.criterion == Criterion::RepeatVt;
            if (m_assessment.icm == IcmVerdict::NotAvailable || (repeats && repeated) ||
                (outcome.criterion == Criterion::Channel && !repeated))
                continue;
            for (const Change &change : outcome.changes) {
                if (change.kind != Change::Kind::AnswerFact)
                    addChange(change);
            }
        }
    }

    const Region &m_region;
    const Assessment &m_assessment;
    const AssessmentInput &m_input;
    const AdviceContext &m_context;
    Advice m_advice = {};
};

} // namespace

Advice advise(
    const Region &region, const Assessment &assessment, const AssessmentInput &input, const AdviceContext &context)
{
    return Adviser(region, assessment, input, context).advise();
}

} // namespace regie::routing
