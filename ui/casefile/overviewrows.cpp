#include "ui/casefile/overviewrows.h"

#include "core/caseflow/datesahead.h"
#include "ui/casefile/caserows.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/flow.h"
#include "ui/wording/journal.h"
#include "ui/wording/nextdates.h"
#include "ui/wording/plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct OverviewRows
{
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

constexpr qsizetype contactLetters = 90; ///< of a note: two lines of its column

/// Who does what is asked, or what it rests on.
struct TodoBasis
{
    const routing::Region &region;
    const wording::PlanNames &names;

    QString operator()(const Deadline &term) const { return wording::deadlineBasis(term, region); }
    QString operator()(const caseflow::PlanAction &action) const { return names.owner(action.owner); }
    QString operator()(const caseflow::Meeting &meeting) const { return meeting.place; }
};

/// An action by its own words: that it is one is seen by who does it.
QString titleOf(const caseflow::NextDate &date)
{
    const auto *action = std::get_if<caseflow::PlanAction>(&date.what);
    return action != nullptr ? action->what.simplified() : wording::whatOf(date);
}

wording::PlanNames namesIn(const CaseView &view, const routing::Region &region, QDate today)
{
    return {.member =
                [&view](PersonId id) {
                    const auto found = std::ranges::find_if(
                        view.members, [id](const store::PersonRow &row) { return row.person.id == id; });
                    return found != view.members.cend() ? found->person.name.full() : QString();
                },
        .organisation = [&region, today](const QString &id) { return region.organisationName(id, today); }};
}

Sign effortSign(caseflow::Intensity intensity)
{
    switch (intensity) {
    case caseflow::Intensity::Low:
        return Sign::EffortLow;
    case caseflow::Intensity::Normal:
        return Sign::EffortNormal;
    case caseflow::Intensity::High:
        return Sign::EffortHigh;
    }
    return Sign::None;
}

/// "tot 03-12-2026 meer gevraagd"; empty when nothing else was asked for now.
QString askedNow(const caseflow::FlowState &state, const QString &organisation, QDate today)
{
    const auto effort = std::find_if(state.efforts.crbegin(), state.efforts.crend(), [&](const caseflow::Effort &one) {
        return one.organisation == organisation && one.from.date <= today && today <= one.until.date;
    });
    if (effort == state.efforts.crend())
        return {};
    return effort->raised ? OverviewRows::tr("more asked until %1").arg(wording::shortDay(effort->until.date))
                          : OverviewRows::tr("less asked until %1").arg(wording::shortDay(effort->until.date));
}

/// Without the year in the year that runs.
QString dayIn(QDate day, QDate today)
{
    return day.year() == today.year() ? wording::shortDay(day) : wording::day(day);
}

} // namespace

QList<caseflow::NextDate> todoOf(const CaseView &view, LocalDateTime now)
{
    QList<caseflow::NextDate> out;
    QSet<PlanActionId> seen;
    const QList<caseflow::NextDate> dates =
        caseflow::datesOf({view.file.status, view.deadlines, view.actions, view.meetings}, now);
    for (const caseflow::NextDate &date : dates) {
        const auto *action = std::get_if<caseflow::PlanAction>(&date.what);
        if (action != nullptr && seen.contains(action->id))
            continue;
        if (action != nullptr)
            seen.insert(action->id);
        out.append(date);
    }
    return out;
}

QStringList todoHeadings()
{
    return {OverviewRows::tr("What"), OverviewRows::tr("When")};
}

QList<CellRow> todoRows(
    const QList<caseflow::NextDate> &dates, const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    const wording::PlanNames names = namesIn(view, region, now.date);
    QList<CellRow> rows;
    for (const caseflow::NextDate &date : dates) {
        const Cell standing = standingCell(date, now);
        const bool days = std::holds_alternative<caseflow::PlanAction>(date.what);
        const QString when = date.late ? wording::remaining(date.at, now) : dueWords(date.at, now);
        rows.append({.id = {},
            .cells = {{.text = titleOf(date),
                          .second = std::visit(TodoBasis{region, names}, date.what),
                          .sign = standing.sign,
                          .tone = CellTone::Strong},
                {.text = days && !date.late ? dayIn(date.at.date, now.date) : when, .second = standing.text}}});
    }
    return rows;
}

QList<CellRow> metRows(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    QList<Deadline> met = view.deadlines;
    met.removeIf([](const Deadline &term) { return !term.doneAt; });
    std::ranges::stable_sort(met, [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    QList<CellRow> rows;
    for (const Deadline &term : std::as_const(met)) {
        const Cell standing = standingCell(term, now);
        rows.append({.id = {},
            .cells = {{.text = wording::whatOf({term, term.due, false}),
                          .second = wording::deadlineBasis(term, region),
                          .sign = standing.sign,
                          .tone = CellTone::Strong},
                {.text = dueWords(term.due, now), .second = standing.text}}});
    }
    return rows;
}

QStringList effortHeadings()
{
    return {OverviewRows::tr("Partner"), OverviewRows::tr("How much")};
}

QList<CellRow> effortRows(const CaseView &view, const routing::Region &region, QDate today)
{
    if (!view.flow)
        return {};
    const caseflow::FlowState &state = view.flow->state;
    QList<caseflow::PartnerStay> now = state.partners;
    now.removeIf([](const caseflow::PartnerStay &stay) { return stay.until.has_value(); });
    std::ranges::stable_sort(
        now, [](const caseflow::PartnerStay &a, const caseflow::PartnerStay &b) { return a.intensity > b.intensity; });
    QList<CellRow> rows;
    for (const caseflow::PartnerStay &stay : std::as_const(now)) {
        QStringList second{askedNow(state, stay.organisation, today)};
        if (stay.phase)
            second.prepend(wording::text(*stay.phase));
        second.removeAll(QString());
        rows.append({.id = stay.organisation,
            .cells = {{.text = region.organisationName(stay.organisation, stay.from.date),
                          .second = second.join(u" · "_s),
                          .tone = CellTone::Strong},
                {.text = wording::text(stay.intensity),
                    .key = static_cast<int>(stay.intensity),
                    .second = OverviewRows::tr("since %1").arg(dayIn(stay.from.date, today)),
                    .sign = effortSign(stay.intensity)}}});
    }
    return rows;
}

QStringList lastContactHeadings()
{
    return {OverviewRows::tr("When"), OverviewRows::tr("What")};
}

QList<CellRow> lastContactRows(const ContactJournal &journal, QDate today, qsizetype most)
{
    QList<CellRow> rows;
    for (const ContactThread &thread : journal.threads.mid(0, most)) {
        const ContactNote &note = thread.latest();
        rows.append({.id = thread.first.id.toString(),
            .cells = {{.text = dayIn(note.at.date, today), .tone = CellTone::Muted},
                {.text = wording::passageText(casebook::passageOf(note.text, {}, contactLetters)),
                    .second = wording::text(note.kind) + u" · "_s + wording::spokenTo(note, journal.persons)}}});
    }
    return rows;
}

bool adviceStands(const CaseView &view)
{
    if (view.file.status == CaseStatus::Closed)
        return false;
    if (view.file.status == CaseStatus::AwaitingCheck || !view.flow || view.flow->state.lastRoute() == nullptr)
        return true;
    const auto newest = std::ranges::max_element(
        view.assessments, [](const FrozenAssessment &a, const FrozenAssessment &b) { return a.at < b.at; });
    return newest != view.assessments.cend() && !view.decisions.isEmpty() &&
           std::ranges::none_of(
               view.decisions, [newest](const Decision &decision) { return decision.assessment == newest->id; });
}

} // namespace regie::ui
