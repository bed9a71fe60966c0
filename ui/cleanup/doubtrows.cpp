#include "ui/cleanup/doubtrows.h"

#include "ui/widgets/likenesslook.h"
#include "ui/wording/dates.h"
#include "ui/wording/identity.h"
#include "ui/wording/matching.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct DoubtRows
{
    Q_DECLARE_TR_FUNCTIONS(DoubtRows)
};

QString born(const PartialDate &date)
{
    return date.isUnknown() ? QString() : wording::birthDate(date);
}

QString whatIsOpen(const Doubt &doubt)
{
    if (doubt.unsure)
        return DoubtRows::tr("Not sure yet");
    switch (doubt.what) {
    case Doubt::What::Link:
        return DoubtRows::tr("Link to confirm");
    case Doubt::What::Persons:
        return DoubtRows::tr("Possibly double");
    case Doubt::What::Households:
        return DoubtRows::tr("Household possibly double");
    }
    return {};
}

Cell firstOf(const Doubt &doubt)
{
    if (doubt.what == Doubt::What::Households)
        return {.text = doubt.gonePlace.household.name,
            .second = doubt.gonePlace.members.join(QStringLiteral(", ")),
            .tone = CellTone::Strong};
    return {
        .text = doubt.here.mention.asWritten, .second = born(doubt.here.mention.birthDate), .tone = CellTone::Strong};
}

Cell secondOf(const Doubt &doubt)
{
    if (doubt.what == Doubt::What::Households)
        return {.text = doubt.keptPlace.household.name, .second = doubt.keptPlace.members.join(QStringLiteral(", "))};
    const Person &there = doubt.there.row.person;
    return {.text = there.name.full(), .second = born(there.birthDate)};
}

Cell howSure(const Doubt &doubt)
{
    if (doubt.what == Doubt::What::Households)
        return {.text = DoubtRows::tr("%n in common", nullptr, doubt.inCommon), .sign = Sign::Similar};
    const auto likeness = doubt.there.candidate.likeness;
    return {.text = wording::likeness(likeness), .sign = ui::signOf(likeness)};
}

} // namespace

QStringList doubtHeadings()
{
    return {DoubtRows::tr("Stand"), DoubtRows::tr("This"), DoubtRows::tr("Looks like"), DoubtRows::tr("How sure"),
        DoubtRows::tr("If they are the same")};
}

QList<CellRow> doubtRows(const QList<Doubt> &doubts)
{
    QList<CellRow> rows;
    for (qsizetype i = 0; i < doubts.size(); ++i) {
        const Doubt &doubt = doubts.at(i);
        rows.append({.id = QString::number(i),
            .cells = {{.text = whatIsOpen(doubt),
                          .key = i,
                          .sign = doubt.what == Doubt::What::Link ? Sign::Waiting : Sign::Similar},
                firstOf(doubt), secondOf(doubt), howSure(doubt),
                {.text = wording::shortEffect(doubt),
                    .key = i,
                    .tone = doubt.reachesThreshold() ? CellTone::Urgent : CellTone::Normal}}});
    }
    return rows;
}

QStringList mergeHeadings()
{
    return {DoubtRows::tr("When"), DoubtRows::tr("Merged"), DoubtRows::tr("Into"), DoubtRows::tr("Reason")};
}

QList<CellRow> mergeRows(const QList<MergeRow> &merges)
{
    QList<CellRow> rows;
    for (const MergeRow &row : merges) {
        rows.append({.id = row.merge.id.toString(),
            .cells = {{.text = wording::moment(LocalDateTime::fromUtc(row.merge.at)),
                          .key = row.merge.at.toMSecsSinceEpoch()},
                {.text = row.gone, .tone = CellTone::Strong}, {.text = row.kept},
                {.text = row.merge.reason, .tone = CellTone::Muted}}});
    }
    return rows;
}

} // namespace regie::ui
