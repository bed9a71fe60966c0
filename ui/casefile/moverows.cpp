#include "ui/casefile/moverows.h"

#include "ui/wording/dates.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

struct MoveRows
{
    Q_DECLARE_TR_FUNCTIONS(MoveRows)
};

enum class Rank { Decision, Due, Possible, Shared, Done, Lacking, Elsewhere };

bool isShared(const Act &act)
{
    return act.flow == QLatin1String("shared");
}

const FlowEvent *doneBefore(const CaseFlow &flow, const ActVerdict &verdict)
{
    return flow.state.last(verdict.run, verdict.act->id);
}

/// The term that waits for @p verdict; null when none does.
const DueTerm *waitingTerm(const CaseFlow &flow, const ActVerdict &verdict)
{
    for (const DueTerm &term : flow.terms) {
        if (term.run == verdict.run && !term.doneAt && !term.separateFirst && term.acts.contains(verdict.act->id))
            return &term;
    }
    return nullptr;
}

bool isNextDecision(const CaseFlow &flow, const ActVerdict &verdict)
{
    return std::any_of(flow.decisions.cbegin(), flow.decisions.cend(),
        [&](const NextDecision &next) { return next.run == verdict.run && next.act == verdict.act->id; });
}

/// It belongs to another stage: nothing that somebody could do now would make it possible.
bool isElsewhere(const ActVerdict &verdict)
{
    return std::any_of(verdict.lacks.cbegin(), verdict.lacks.cend(), [](const Lack &lack) {
        return lack.code == LackCode::WrongState || lack.code == LackCode::WrongPhase ||
               lack.code == LackCode::RouteActive;
    });
}

/// Possible by the rules, but about nothing: no flag is open, nobody takes part.
bool isAboutNothing(const CaseFlow &flow, const ActVerdict &verdict)
{
    if (verdict.act->effect == FlowEventKind::FlagSettled)
        return openFlags(flow.state, flow.facts).isEmpty();
    const FlowEventKind effect = verdict.act->effect;
    const bool ofPartner = effect == FlowEventKind::PartnerLeft || effect == FlowEventKind::EffortRaised ||
                           effect == FlowEventKind::EffortLowered;
    return ofPartner && std::none_of(flow.state.partners.cbegin(), flow.state.partners.cend(),
                            [](const PartnerStay &stay) { return !stay.until.has_value(); });
}

Rank rankOf(const CaseFlow &flow, const ActVerdict &verdict)
{
    if (!verdict.allowed)
        return isElsewhere(verdict) ? Rank::Elsewhere : Rank::Lacking;
    if (isAboutNothing(flow, verdict))
        return Rank::Elsewhere;
    if (isNextDecision(flow, verdict))
        return Rank::Decision;
    if (waitingTerm(flow, verdict) != nullptr)
        return Rank::Due;
    if (!verdict.act->repeats && doneBefore(flow, verdict) != nullptr)
        return Rank::Done;
    return isShared(*verdict.act) ? Rank::Shared : Rank::Possible;
}

/// Of the acts that several runs share only that of the route is shown, or of the first run when there is none.
bool isDouble(const CaseFlow &flow, const ActVerdict &verdict)
{
    if (!isShared(*verdict.act))
        return false;
    return std::any_of(flow.acts.cbegin(), flow.acts.cend(), [&](const ActVerdict &other) {
        if (other.run == verdict.run || other.act->id != verdict.act->id || !isShared(*other.act))
            return false;
        const FlowRun *mine = flow.state.run(verdict.run);
        const FlowRun *its = flow.state.run(other.run);
        return its->route != mine->route ? its->route : other.run < verdict.run;
    });
}

Sign moveSign(const CaseFlow &flow, const ActVerdict &verdict, LocalDateTime now)
{
    switch (rankOf(flow, verdict)) {
    case Rank::Lacking:
    case Rank::Elsewhere:
        return Sign::NotMet;
    case Rank::Done:
        return Sign::Met;
    case Rank::Decision:
    case Rank::Due:
    case Rank::Possible:
    case Rank::Shared:
        break;
    }
    const DueTerm *term = waitingTerm(flow, verdict);
    if (term == nullptr || term->paused)
        return Sign::Add;
    switch (term->stand(now)) {
    case DueStand::Target:
        return Sign::Target;
    case DueStand::Overdue:
        return Sign::Latest;
    case DueStand::OnTime:
        return Sign::OnTime;
    case DueStand::Done:
    case DueStand::Paused:
    case DueStand::SeparateFirst:
        return Sign::Add;
    }
    return Sign::Add;
}

QString moveStanding(const CaseFlow &flow, const ActVerdict &verdict, LocalDateTime now)
{
    if (!verdict.allowed)
        return MoveRows::tr("Not yet: %1").arg(wording::text(verdict.lacks));
    if (isAboutNothing(flow, verdict))
        return MoveRows::tr("Nothing to do this with now");
    QStringList parts;
    if (isNextDecision(flow, verdict))
        parts.append(MoveRows::tr("Next decision"));
    const DueTerm *term = waitingTerm(flow, verdict);
    if (const auto due = term != nullptr && !term->paused ? term->term.due() : std::nullopt)
        parts.append(MoveRows::tr("before %1, %2").arg(wording::shortMoment(*due), wording::remaining(*due, now)));
    if (const FlowEvent *before = doneBefore(flow, verdict))
        parts.append(MoveRows::tr("recorded %1").arg(wording::day(before->at.date)));
    if (!verdict.reasonFor.isEmpty())
        parts.append(MoveRows::tr("only with a reason"));
    return parts.isEmpty() ? MoveRows::tr("Possible now") : parts.join(QStringLiteral(" · "));
}

QString partOf(const CaseFlow &flow, const ActVerdict &verdict)
{
    const FlowRun *run = flow.state.run(verdict.run);
    if (isShared(*verdict.act) || run == nullptr)
        return MoveRows::tr("Case");
    return run->flow == QLatin1String("thv") ? MoveRows::tr("Order") : wording::flowText(run->flow);
}

} // namespace

QList<const ActVerdict *> movesInOrder(const CaseFlow &flow, bool all)
{
    QList<const ActVerdict *> moves;
    for (const ActVerdict &verdict : flow.acts) {
        if (!isDouble(flow, verdict) && (all || rankOf(flow, verdict) != Rank::Elsewhere))
            moves.append(&verdict);
    }
    std::stable_sort(moves.begin(), moves.end(), [&flow](const ActVerdict *a, const ActVerdict *b) {
        const Rank left = rankOf(flow, *a);
        const Rank right = rankOf(flow, *b);
        if (left != right || left != Rank::Due)
            return left < right;
        const auto due = waitingTerm(flow, *a)->term.due();
        const auto other = waitingTerm(flow, *b)->term.due();
        return due && (!other || *due < *other);
    });
    return moves;
}

QStringList moveHeadings()
{
    return {MoveRows::tr("What"), MoveRows::tr("Of"), MoveRows::tr("Who")};
}

QList<CellRow> moveRows(const CaseFlow &flow, const QList<const ActVerdict *> &moves, LocalDateTime now)
{
    QList<CellRow> rows;
    rows.reserve(moves.size());
    for (const ActVerdict *verdict : moves) {
        rows.append({.id = moveId(*verdict),
            .cells = {{.text = wording::actText(verdict->act->id),
                          .second = moveStanding(flow, *verdict, now),
                          .sign = moveSign(flow, *verdict, now),
                          .tone = verdict->allowed ? CellTone::Strong : CellTone::Muted},
                {.text = partOf(flow, *verdict), .tone = CellTone::Muted},
                {.text = wording::text(verdict->act->who), .tone = CellTone::Muted}}});
    }
    return rows;
}

QString moveId(const ActVerdict &verdict)
{
    return QString::number(verdict.run) + QLatin1Char('/') + verdict.act->id;
}

QStringList flowEventHeadings()
{
    return {MoveRows::tr("When"), MoveRows::tr("What"), MoveRows::tr("More")};
}

QList<CellRow> flowEventRows(const CaseFlow &flow)
{
    QSet<FlowEventId> takenBack;
    for (const FlowEvent &event : flow.events) {
        if (event.kind == FlowEventKind::Corrected)
            takenBack.insert(event.corrects);
    }
    QList<CellRow> rows;
    for (auto event = flow.events.crbegin(); event != flow.events.crend(); ++event) {
        const bool gone = !event->id.isNull() && takenBack.contains(event->id);
        const bool moves = event->kind == FlowEventKind::Moved || event->kind == FlowEventKind::PhaseEntered;
        const QString more = wording::eventMore(*event);
        rows.append({.id = event->id.isNull() ? QString() : event->id.toString(),
            .cells = {{.text = wording::moment(event->at)},
                {.text = gone ? MoveRows::tr("%1 (taken back)").arg(wording::eventTitle(*event))
                              : wording::eventTitle(*event),
                    .sign = gone ? Sign::NotMet : Sign::None,
                    .tone = gone    ? CellTone::Muted
                            : moves ? CellTone::Strong
                                    : CellTone::Normal},
                {.text = more, .tone = CellTone::Muted}}});
    }
    return rows;
}

} // namespace regie::ui
