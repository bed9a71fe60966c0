#include "core/report/intakesections.h"

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;

bool ofThisHousehold(const HistoryEvent &event)
{
    return event.belongs == rules::Belongs::Certain || event.belongs == rules::Belongs::Possibly;
}

Line eventLine(const Source &source, const HistoryEvent &event)
{
    Line line{{event.isOrder ? Code(event.orderKind) : Code(event.reportKind)}};
    if (source.redaction.passes(Field::HistorySource, event.source))
        line.values.append(Phrased{Phrase::EventSource, {event.source}});
    if (source.redaction.passes(Field::HistoryNumber, event.number))
        line.values.append(Phrased{Phrase::EventNumber, {event.number}});
    return line;
}

/// How the assessment weighed @p event. A case goes on after it: what it did not see says nothing beside its sum.
const rules::WeighedEvent *weighedThen(const IntakeAdviceFacts &facts, const HistoryEvent &event)
{
    const auto found = std::ranges::find_if(facts.assessed,
        [&event](const rules::WeighedEvent &one) { return one.isOrder == event.isOrder && one.id == event.id; });
    return found == facts.assessed.cend() ? nullptr : &*found;
}

Sign signOf(const HistoryEvent &event)
{
    if (!ofThisHousehold(event))
        return Sign::CountsNot;
    switch (event.weight) {
    case rules::Weight::Counts:
        return Sign::Counts;
    case rules::Weight::Possibly:
        return Sign::Possibly;
    case rules::Weight::No:
        return Sign::CountsNot;
    }
    return Sign::CountsNot;
}

/// Whose it is comes before what it weighs: an event that is only possibly theirs is possible for that reason.
Line whyLine(const HistoryEvent &event)
{
    const bool theirs = event.belongs == rules::Belongs::Certain;
    if (theirs || event.weight == rules::Weight::No)
        return {{Code(Weighing{event.weightReason, event.orderKind})}};
    return {{Code(event.belongsReason)}};
}

Line together(const rules::Assessment &assessment)
{
    const rules::Count &orders = assessment.barringOrders;
    const rules::Count &reports = assessment.vtReports;
    const int possible = orders.possible - orders.certain + reports.possible - reports.certain;
    QList<Argument> arguments = {Code(OrderCount{orders.certain}), assessment.ordersNeeded,
        Code(ReportCount{reports.certain}), assessment.reportsNeeded};
    if (possible > 0)
        arguments.append(possible);
    return {{Phrased{possible > 0 ? Phrase::TogetherPossible : Phrase::Together, arguments, 0}}, true};
}

Sign signOf(rules::Truth truth)
{
    switch (truth) {
    case rules::Truth::Met:
        return Sign::Met;
    case rules::Truth::NotMet:
        return Sign::NotMet;
    case rules::Truth::Unknown:
        return Sign::Unknown;
    }
    return Sign::Unknown;
}

Line sentenceLine(const Source &source, const QList<QString> &ids)
{
    for (const QString &id : ids) {
        const auto sentence = source.region.sentences.constFind(id);
        if (sentence != source.region.sentences.cend())
            return {{Quote{sentence->text}}};
    }
    return {};
}

Field fieldOf(routing::ReasonKind kind)
{
    if (kind == routing::ReasonKind::RedFlag)
        return Field::RedFlags;
    if (kind == routing::ReasonKind::SecondOrderOtherHousehold)
        return Field::OrdersPerPerson;
    return Field::Reasons;
}

Line redFlagsLine(const Intake &intake)
{
    if (intake.redFlags.isEmpty())
        return intake.redFlagsAsked ? phrase(Phrase::RedFlagsNone) : phrase(Phrase::RedFlagsNotAsked, {}, -1);
    QList<RedFlag> flags(intake.redFlags.cbegin(), intake.redFlags.cend());
    std::ranges::sort(flags);
    return phrase(Phrase::RedFlagsLabel, {QList<Code>(flags.cbegin(), flags.cend())});
}

} // namespace

bool eventPasses(const Source &source, const HistoryEvent &event)
{
    privacy::Redaction &redaction = source.redaction;
    if (!ofThisHousehold(event) && !redaction.passes(Field::HistoryOtherHousehold))
        return false;
    if (event.belongs == rules::Belongs::Possibly && !redaction.passes(Field::HistoryPossible))
        return false;
    if (!event.isOrder)
        return redaction.passes(Field::HistoryReports);
    if (event.orderKind == OrderKind::Violation)
        return redaction.passes(Field::HistoryViolations);
    return redaction.passes(Field::HistoryOrders);
}

Table historyTable(const Source &source)
{
    Table table;
    table.title = Phrase::Counting;
    table.columns = {{Phrase::Date, 23}, {Phrase::Event, 48}, {Phrase::Counts, 23}, {Phrase::WhyColumn, 79}};
    for (const HistoryEvent &known : source.facts.history) {
        if (!known.checks.isEmpty())
            (void)source.redaction.passes(Field::HistoryChecks);
        if (!eventPasses(source, known))
            continue;
        const rules::WeighedEvent *then = weighedThen(source.facts, known);
        HistoryEvent event = known;
        if (then != nullptr) {
            event.weight = then->weight;
            event.weightReason = then->reason;
        }
        const bool later = source.facts.assessedOn.isValid() && ofThisHousehold(event) && then == nullptr;
        table.rows.append(
            {Line{{Moment{event.at, false}}}, eventLine(source, event), Line{{later ? Sign::Later : signOf(event)}},
                later ? phrase(Phrase::KnownLater, {source.facts.assessedOn}) : whyLine(event)});
    }
    if (table.rows.isEmpty())
        table.below.append(phrase(Phrase::NothingKnown));
    const privacy::Profile &profile = source.profile();
    if (profile.names(Field::HistoryOrders) && profile.names(Field::HistoryReports)) // a sum tells of both
        table.below.append(together(source.facts.assessment));
    if (const int outside = source.facts.assessment.barringOrders.outsideWindow; outside > 0)
        table.below.append(phrase(Phrase::OrdersOutside, {Code(OrderCount{outside})}));
    for (const PersonCount &person : source.facts.perPerson) {
        if (person.ordersPutOut < 2 || !source.redaction.passes(Field::OrdersPerPerson))
            continue;
        table.below.append(phrase(person.otherHousehold ? Phrase::PutOutElsewhere : Phrase::PutOutOften,
            {person.name, Code(OrderCount{person.ordersPutOut})}));
    }
    return table;
}

Table criteriaTable(const Source &source)
{
    Table table;
    table.title = Phrase::Criteria;
    table.columns = {{Phrase::CriterionColumn, 41}, {Phrase::Outcome, 21}, {Phrase::SentenceColumn, 111}};
    if (!source.redaction.passes(Field::Criteria))
        return table;
    const rules::Assessment &assessment = source.facts.assessment;
    const std::optional<regie::Channel> channel =
        source.redaction.passes(Field::Channel) ? source.facts.intake.channel : std::nullopt;
    for (const rules::CriterionOutcome &outcome : source.facts.criteria) {
        const NamedCriterion named{outcome.criterion, channel, assessment.ordersNeeded, assessment.reportsNeeded};
        table.rows.append(
            {Line{{Code(named)}}, Line{{signOf(outcome.truth)}}, sentenceLine(source, outcome.sentences)});
    }
    if (assessment.ruleSet.isEmpty())
        table.below.append(phrase(Phrase::NoRuleSet));
    return table;
}

Bullets reasonBullets(const Source &source, bool inFavour)
{
    Bullets bullets;
    bullets.title = inFavour ? Phrase::For : Phrase::Against;
    bullets.half = true;
    for (const routing::Reason &reason : source.facts.advice.reasons) {
        if (reason.inFavour == inFavour && source.redaction.passes(fieldOf(reason.kind)))
            bullets.items.append(Line{{Code(reason)}});
    }
    if (bullets.items.isEmpty())
        bullets.items.append(phrase(Phrase::NoneFound));
    return bullets;
}

Bullets safetyBullets(const Source &source)
{
    Bullets bullets;
    bullets.title = Phrase::Safety;
    bullets.half = true;
    if (source.redaction.passes(Field::SafetyAnswers)) {
        for (const regie::Fact fact : regie::safetyFacts) {
            const Answer answer = at(source.facts.intake.facts, fact).answer;
            bullets.items.append(
                phrase(Phrase::SafetyAnswer, {Code(fact), Code(answer)}, answer == Answer::Unknown ? 2 : 0));
        }
    }
    if (source.redaction.passes(Field::RedFlags))
        bullets.items.append(redFlagsLine(source.facts.intake));
    return bullets;
}

Bullets changeBullets(const Source &source)
{
    Bullets bullets;
    bullets.title = Phrase::Changes;
    bullets.half = true;
    if (source.redaction.passes(Field::Changes)) {
        for (const rules::Change &change : source.facts.advice.changes)
            bullets.items.append(Line{{Code(change)}});
    }
    if (bullets.items.isEmpty())
        bullets.items.append(phrase(Phrase::NoChanges));
    return bullets;
}

} // namespace regie::report
