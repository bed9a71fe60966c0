#include "ui/casefile/historyrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct HistoryRows
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRows)
};

using rules::Criterion;

bool concernsIcm(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Region:
    case Criterion::TargetGroup:
    case Criterion::LocalField:
    case Criterion::RepeatThv:
    case Criterion::RepeatVt:
    case Criterion::Channel:
        return true;
    case Criterion::NetworkStalled:
    case Criterion::InformationSharing:
    case Criterion::LocalFieldExhausted:
        return false;
    }
    return false;
}

bool concernsMda(Criterion criterion)
{
    return criterion == Criterion::Region || criterion == Criterion::TargetGroup || !concernsIcm(criterion);
}

Cell notApplicable()
{
    return {.text = HistoryRows::tr("n/a"), .tone = CellTone::Muted};
}

QString whyText(const HistoryEvent &event)
{
    if (event.belongs != rules::Belongs::Certain && event.weight != rules::Weight::Counts)
        return wording::text(event.belongsReason);
    return event.isOrder ? wording::text(event.weightReason, event.orderKind) : wording::text(event.weightReason);
}

} // namespace

QString eventName(const HistoryEvent &event)
{
    if (!event.isOrder)
        return wording::eventText(event.reportKind);
    const QString kind = wording::text(event.orderKind);
    if (event.orderKind != OrderKind::Order)
        return kind;
    if (event.endedAt)
        return HistoryRows::tr("%1, ended %2").arg(kind, wording::moment(*event.endedAt));
    if (event.extendedUntil)
        return HistoryRows::tr("%1, extended until %2").arg(kind, wording::day(event.extendedUntil->date));
    return kind;
}

QStringList historyHeadings()
{
    return {HistoryRows::tr("Date"), HistoryRows::tr("Event"), HistoryRows::tr("Counts"), HistoryRows::tr("Why"),
        HistoryRows::tr("Source")};
}

QList<CellRow> historyRows(const CaseView &view)
{
    QList<CellRow> rows;
    rows.reserve(view.history.size());
    for (const HistoryEvent &event : view.history) {
        rows.append({.id = event.id,
            .cells = {{.text = wording::moment(event.at, event.isOrder && event.timeKnown),
                          .key = event.at.date.toJulianDay() * 100000 + event.at.time.msecsSinceStartOfDay() / 1000},
                {.text = eventName(event),
                    .tone = event.weight == rules::Weight::Counts ? CellTone::Strong : CellTone::Normal},
                weightCell(event.weight), {.text = whyText(event), .tone = CellTone::Muted},
                {.text = event.source, .tone = CellTone::Muted}}});
    }
    return rows;
}

QStringList personCountHeadings()
{
    return {HistoryRows::tr("Person"), HistoryRows::tr("Put out"), HistoryRows::tr("Households")};
}

QList<CellRow> personCountRows(const CaseView &view)
{
    QList<CellRow> rows;
    for (const PersonCount &count : view.perPerson) {
        rows.append({.id = count.person.toString(),
            .cells = {{.text = count.name, .tone = CellTone::Strong},
                {.text = HistoryRows::tr("%n time(s)", nullptr, count.ordersPutOut)},
                count.otherHousehold ? Cell{.text = HistoryRows::tr("Also another household"), .sign = Sign::Target}
                                     : Cell{.text = HistoryRows::tr("This household only")}}});
    }
    return rows;
}

QStringList criterionHeadings()
{
    return {HistoryRows::tr("Criterion"), HistoryRows::tr("ICM"), HistoryRows::tr("MDA++")};
}

QList<CellRow> criterionRows(const CaseView &view)
{
    rules::AssessmentInput input;
    input.municipality = view.intake.municipality;
    input.channel = view.intake.channel;
    QList<CellRow> rows;
    for (const rules::CriterionOutcome &outcome : view.criteria) {
        const Cell truth = truthCell(outcome.truth);
        rows.append({.id = {},
            .cells = {{.text = wording::criterionText(outcome.criterion, input, view.assessment)},
                concernsIcm(outcome.criterion) ? truth : notApplicable(),
                concernsMda(outcome.criterion) ? truth : notApplicable()}});
    }
    rows.append({.id = {},
        .cells = {{.text = HistoryRows::tr("Outcome"), .tone = CellTone::Strong},
            {.text = wording::text(view.assessment.icm), .tone = CellTone::Strong},
            {.text = wording::text(view.assessment.mda), .tone = CellTone::Strong}}});
    return rows;
}

Cell truthCell(rules::Truth truth)
{
    switch (truth) {
    case rules::Truth::NotMet:
        return {.text = wording::text(truth), .sign = Sign::NotMet};
    case rules::Truth::Unknown:
        return {.text = wording::text(truth), .sign = Sign::Unknown};
    case rules::Truth::Met:
        return {.text = wording::text(truth), .sign = Sign::Met};
    }
    return {};
}

Cell weightCell(rules::Weight weight)
{
    switch (weight) {
    case rules::Weight::Counts:
        return {.text = wording::text(weight), .sign = Sign::Met};
    case rules::Weight::Possibly:
        return {.text = wording::text(weight), .sign = Sign::Unknown};
    case rules::Weight::No:
        return {.text = wording::text(weight), .sign = Sign::NotMet};
    }
    return {};
}

} // namespace regie::ui
