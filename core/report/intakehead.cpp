#include "core/report/intakesections.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;

QList<Code> redFlagsOf(const Intake &intake)
{
    QList<RedFlag> flags(intake.redFlags.cbegin(), intake.redFlags.cend());
    std::ranges::sort(flags);
    return {flags.cbegin(), flags.cend()};
}

void addDecision(AdviceBox &box, const Source &source)
{
    const IntakeAdviceFacts &facts = source.facts;
    if (!facts.decision) {
        box.lines.append(phrase(Phrase::NotDecided));
        return;
    }
    if (facts.decision->deviates)
        box.lines.append(phrase(Phrase::DeviatesFrom, {Code(NamedAdvice{facts.decision->advised, {}})}));
    const LocalDateTime at = LocalDateTime::fromUtc(facts.decision->at);
    if (source.redaction.passes(Field::DecidedBy, facts.decidedBy))
        box.lines.append(phrase(Phrase::DecidedByName, {facts.decidedBy, at}));
    else
        box.lines.append(
            phrase(source.profile().toExecutor() ? Phrase::DecidedFinalAfterCheck : Phrase::Decided, {at}));
}

Line executorLine(const Source &source)
{
    const QString executor = executorOf(source.facts);
    const QString place = municipalityName(source);
    if (!executor.isEmpty() && !place.isEmpty())
        return phrase(Phrase::ExecutorInDuo, {organisationName(source, executor), place}, 1);
    if (!executor.isEmpty())
        return phrase(Phrase::ExecutorAlone, {organisationName(source, executor)}, 1);
    if (routeOf(source.facts) == AdviceRoute::LocalTeam && !place.isEmpty())
        return phrase(Phrase::LocalTeamHandles, {place}, 1);
    return {};
}

/// The day whose terms hold: of the order, else of the call.
QDate startOf(const Source &source)
{
    const IntakeAdviceFacts &facts = source.facts;
    return facts.thv ? facts.thv->imposedAt.date : facts.intake.calledAt.date;
}

void addDue(AdviceBox &box, const Source &source)
{
    const auto found = std::ranges::find(source.facts.deadlines, DeadlineKind::FirstVisit, &Deadline::kind);
    if (found == source.facts.deadlines.cend() || !source.redaction.passes(Field::Deadlines))
        return;
    box.due = found->due;
    const routing::TermSetting *term = source.region.term(toCode(DeadlineKind::FirstVisit), startOf(source));
    if (term == nullptr)
        return;
    if (term->hours > 0)
        box.dueLines.append(phrase(Phrase::HoursAfterImposing, {term->hours}));
    if (!term->basis.isEmpty())
        box.dueLines.append(phrase(term->confirmed ? Phrase::BasisConfirmed : Phrase::BasisUnconfirmed, {term->basis}));
}

const IntakePerson *inIntake(const Source &source, PersonId person)
{
    for (const IntakePerson &one : source.facts.intake.persons) {
        if (one.person == person)
            return &one;
    }
    return nullptr;
}

bool livesElsewhere(const Source &source, PersonId person)
{
    const IntakeAdviceFacts &facts = source.facts;
    return std::ranges::any_of(facts.memberships, [&](const Membership &membership) {
        return membership.person == person && !membership.livesIn && membership.holdsOn(facts.made.date);
    });
}

Line roleLine(const Source &source, PersonId person)
{
    const auto role = source.facts.roles.constFind(person);
    if (role == source.facts.roles.cend() || !source.redaction.passes(Field::PersonRole))
        return {};
    const IntakePerson *known = inIntake(source, person);
    const bool present = known != nullptr && known->presentAtIncident;
    return present ? phrase(Phrase::RoleAndPresent, {Code(*role)}) : Line{{Code(*role)}};
}

QList<Line> memberRow(const Source &source, const Person &person)
{
    const QString name = person.name.full();
    const bool dated = !person.birthDate.isUnknown() && source.redaction.passes(Field::PersonBirthDate);
    return {source.redaction.passes(Field::PersonName, name) ? said(name) : Line{},
        dated || person.birthDate.isUnknown() ? Line{{person.birthDate}} : Line{}, roleLine(source, person.id)};
}

QString basisOf(const Source &source, DeadlineKind kind)
{
    const routing::TermSetting *term = source.region.term(toCode(kind), startOf(source));
    return term != nullptr ? term->basis : QString();
}

Line momentLine(LocalDateTime at, bool withTime)
{
    return {{Moment{at, withTime}}};
}

Clock28 clockOf(const caseflow::ThvTerm &term, LocalDateTime now)
{
    const int adviceDay = caseflow::extensionAdviceDay(term);
    return {caseflow::dayNumber(term, now).value_or(0), term.days, term.maximumDays, adviceDay};
}

} // namespace

AdviceBox adviceBox(const Source &source)
{
    AdviceBox box;
    if (source.redaction.passes(Field::Advice)) {
        const AdviceRoute route = routeOf(source.facts);
        box.advice = {route, route == AdviceRoute::IcmOrMda ? source.facts.advice.preferred : std::nullopt};
        if (const Line executor = executorLine(source); !executor.values.isEmpty())
            box.lines.append(executor);
        addDecision(box, source);
        if (source.redaction.passes(Field::Handler, source.facts.intake.decision.handler))
            box.lines.append(phrase(Phrase::HandledBy, {source.facts.intake.decision.handler}));
    }
    addDue(box, source);
    const QList<Code> flags = redFlagsOf(source.facts.intake);
    if (!flags.isEmpty() && source.redaction.passes(Field::RedFlags))
        box.flags = {{{Sign::RedFlag, Phrased{Phrase::RedFlagNamed, {flags}, -1}, Phrased{Phrase::RedFlagConsult}}}};
    return box;
}

Table householdTable(const Source &source)
{
    Table table;
    table.title = Phrase::Household;
    table.columns = {{Phrase::Name, 43}, {Phrase::Born, 22}, {Phrase::Role, 35}};
    for (const store::PersonRow &member : source.facts.members)
        table.rows.append(memberRow(source, member.person));
    const Address &dwelling = source.facts.intake.dwelling;
    if (source.redaction.passes(Field::DwellingAddress, dwelling))
        table.below.append(phrase(Phrase::Dwelling, {dwelling.line()}));
    for (const store::PersonRow &member : source.facts.members) {
        if (livesElsewhere(source, member.person.id) && source.redaction.passes(Field::PersonElsewhere))
            table.below.append(phrase(Phrase::LivesElsewhere, {member.person.name.full()}));
    }
    if (!source.facts.relations.isEmpty())
        (void)source.redaction.passes(Field::Relations);
    return table;
}

std::optional<Table> termsTable(const Source &source)
{
    if (!source.facts.thv || !source.redaction.passes(Field::OrderTerms))
        return std::nullopt;
    const caseflow::ThvTerm &term = *source.facts.thv;
    Table table;
    table.title = Phrase::Terms;
    table.half = true;
    table.columns = {{Phrase::What, 33}, {Phrase::When, 39}, {Phrase::Basis, 28}};
    const QString endBasis = basisOf(source, DeadlineKind::OrderEnd);
    const auto row = [&](Phrase what, LocalDateTime at, bool withTime, const Line &basis) {
        table.rows.append({phrase(what), momentLine(at, withTime), basis});
    };
    row(Phrase::Imposed, term.imposedAt, term.timeKnown, phrase(Phrase::BasisImposed));
    if (term.endedEarly) {
        row(Phrase::EndedEarly, term.end, true, Line{});
    } else if (term.extended) {
        row(Phrase::EndExtended, term.end, term.timeKnown, said(endBasis));
    } else {
        row(Phrase::AdviseExtension, term.extensionAdvice, false, said(basisOf(source, DeadlineKind::ExtensionAdvice)));
        row(Phrase::End, term.firstEnd, term.timeKnown, said(endBasis));
        row(Phrase::LatestEnd, term.latestEnd, term.timeKnown, said(basisOf(source, DeadlineKind::OrderEndExtended)));
    }
    table.clock = clockOf(term, source.facts.made);
    if (!term.timeKnown)
        table.below.append(phrase(Phrase::TimeUnknown));
    return table;
}

} // namespace regie::report
