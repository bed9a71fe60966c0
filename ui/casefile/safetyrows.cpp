#include "ui/casefile/safetyrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"
#include "ui/wording/flowsafety.h"

#include "core/domain/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

struct SafetyRows
{
    Q_DECLARE_TR_FUNCTIONS(SafetyRows)
};

QString wayOf(int now, int then)
{
    return now > then ? QStringLiteral("↑") : now < then ? QStringLiteral("↓") : QStringLiteral("→");
}

Cell checkCell(const SafetyRecord &safety, const SafetyAgreement &agreement)
{
    const AgreementCheck *check = safety.latestCheck(agreement.id);
    if (check == nullptr)
        return {.text = SafetyRows::tr("Not checked yet"), .tone = CellTone::Muted};
    const QString when = wording::shortMoment(check->at);
    return check->kept ? Cell{.text = SafetyRows::tr("Kept, %1").arg(when), .sign = Sign::Met}
                       : Cell{.text = SafetyRows::tr("Not kept, %1").arg(when), .sign = Sign::Latest};
}

Cell nextCell(const SafetyAgreement &agreement, LocalDateTime now)
{
    if (!agreement.stands())
        return {.text = SafetyRows::tr("Ended %1").arg(wording::day(agreement.endedAt->date)), .tone = CellTone::Muted};
    return {
        .text = wording::shortMoment(agreement.checkAt), .sign = agreement.checkAt < now ? Sign::Target : Sign::OnTime};
}

bool isFlag(const FlowEvent &event)
{
    return event.kind == FlowEventKind::FlagRaised || event.kind == FlowEventKind::FlagSettled;
}

} // namespace

QString memberName(const CaseView &view, PersonId member)
{
    const auto found = std::find_if(view.members.cbegin(), view.members.cend(),
        [&member](const store::PersonRow &row) { return row.person.id == member; });
    return found != view.members.cend() ? found->person.name.full() : QString();
}

Cell scoreCell(const CaseView &view, PersonId member)
{
    const SafetyEstimate *latest = view.flow ? view.flow->safety.latest(member) : nullptr;
    if (latest == nullptr)
        return {.text = QStringLiteral("–"), .key = -1, .tone = CellTone::Muted};
    const SafetyEstimate *then = wording::estimateBefore(view.flow->safety, *latest);
    const QString figure = QString::number(latest->score);
    return {.text = then != nullptr ? figure + QLatin1Char(' ') + wayOf(latest->score, then->score) : figure,
        .key = latest->score};
}

QStringList scoreHeadings()
{
    return {SafetyRows::tr("Name"), SafetyRows::tr("Safe"), SafetyRows::tr("Before"), SafetyRows::tr("When"),
        SafetyRows::tr("By")};
}

QList<CellRow> scoreRows(const CaseView &view)
{
    QList<CellRow> rows;
    for (const PersonId &member : view.flow->facts.members) {
        const SafetyEstimate *latest = view.flow->safety.latest(member);
        const SafetyEstimate *then = latest != nullptr ? wording::estimateBefore(view.flow->safety, *latest) : nullptr;
        const QString was = then != nullptr
                                ? SafetyRows::tr("%1 on %2").arg(QString::number(then->score), wording::day(then->on))
                                : QString();
        rows.append({.id = member.toString(),
            .cells = {{.text = memberName(view, member), .tone = CellTone::Strong}, scoreCell(view, member),
                {.text = was, .tone = CellTone::Muted},
                {.text = latest != nullptr ? wording::day(latest->on) : SafetyRows::tr("Not asked yet"),
                    .tone = latest != nullptr ? CellTone::Normal : CellTone::Muted},
                {.text = latest != nullptr ? latest->author : QString(), .tone = CellTone::Muted}}});
    }
    return rows;
}

QStringList agreementHeadings()
{
    return {SafetyRows::tr("Agreement"), SafetyRows::tr("Who checks"), SafetyRows::tr("Next check"),
        SafetyRows::tr("Last check")};
}

QList<CellRow> agreementRows(const CaseFlow &flow, LocalDateTime now)
{
    QList<SafetyAgreement> sorted = flow.safety.agreements;
    std::stable_sort(sorted.begin(), sorted.end(), [](const SafetyAgreement &a, const SafetyAgreement &b) {
        return a.stands() != b.stands() ? a.stands() : a.checkAt < b.checkAt;
    });
    QList<CellRow> rows;
    for (const SafetyAgreement &one : std::as_const(sorted)) {
        rows.append({.id = one.id.toString(),
            .cells = {{.text = one.what, .tone = one.stands() ? CellTone::Strong : CellTone::Muted},
                {.text = one.checkedBy}, nextCell(one, now), checkCell(flow.safety, one)}});
    }
    return rows;
}

QStringList rihgHeadings()
{
    return {SafetyRows::tr("When"), wording::rihgPartText(0), wording::rihgPartText(1), wording::rihgPartText(2),
        SafetyRows::tr("Note")};
}

QList<CellRow> rihgRows(const CaseFlow &flow)
{
    QList<CellRow> rows;
    for (auto one = flow.safety.rihg.crbegin(); one != flow.safety.rihg.crend(); ++one) {
        CellRow row{.id = one->id.toString(), .cells = {{.text = wording::day(one->on)}}};
        for (const RihgPart &part : one->parts)
            row.cells.append({.text = wording::text(part)});
        const QString note = wording::rihgNote(*one);
        row.cells.append({.text = note.isEmpty() ? one->note : note, .sign = note.isEmpty() ? Sign::None : Sign::Note});
        rows.append(row);
    }
    return rows;
}

QStringList flagHeadings()
{
    return {SafetyRows::tr("When"), SafetyRows::tr("What"), SafetyRows::tr("More"), SafetyRows::tr("Standing")};
}

QList<CellRow> flagRows(const CaseView &view)
{
    const FlowState &state = view.flow->state;
    const QSet<RedFlag> open = openFlags(state, view.flow->facts);
    const auto standing = [&open](RedFlag flag) {
        return open.contains(flag) ? Cell{.text = SafetyRows::tr("Open"), .sign = Sign::RedFlag}
                                   : Cell{.text = SafetyRows::tr("Talked over"), .sign = Sign::Met};
    };
    QList<CellRow> rows;
    for (auto event = state.events.crbegin(); event != state.events.crend(); ++event) {
        const auto flag = isFlag(*event) ? fromCode<RedFlag>(event->outcome) : std::nullopt;
        if (!flag)
            continue;
        const QString why = event->reason.isEmpty() ? event->note : event->reason;
        rows.append({.id = event->id.toString(),
            .cells = {{.text = wording::moment(event->at)},
                {.text = wording::actText(event->code) + QStringLiteral(": ") + wording::text(*flag),
                    .tone = CellTone::Strong},
                {.text = why, .tone = CellTone::Muted}, standing(*flag)}});
    }
    for (std::size_t index = 0; index < redFlagCount; ++index) {
        const auto flag = static_cast<RedFlag>(index);
        if (view.flow->facts.redFlags.contains(flag))
            rows.append({.id = {},
                .cells = {{.text = wording::moment(view.flagsHeard.value(flag, view.intake.calledAt))},
                    {.text = wording::text(flag), .tone = CellTone::Strong},
                    {.text = SafetyRows::tr("Heard at the intake"), .tone = CellTone::Muted}, standing(flag)}});
    }
    return rows;
}

} // namespace regie::ui
