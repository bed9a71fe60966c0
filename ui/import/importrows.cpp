#include "ui/import/importrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/dossier.h"
#include "ui/wording/imports.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

Sign signOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return Sign::Plus;
    case RowOutcome::Known:
        return Sign::Met;
    case RowOutcome::ToReview:
        return Sign::Unknown;
    case RowOutcome::Rejected:
        return Sign::NotMet;
    case RowOutcome::Different:
        return Sign::Unknown;
    }
    return Sign::None;
}

QString momentOf(const ImportRow &row)
{
    return row.at.isValid() ? wording::moment(row.at, row.timeKnown) : QString();
}

} // namespace

QStringList importHeadings()
{
    return {ImportRows::tr("Line"), ImportRows::tr("Outcome"), ImportRows::tr("Person"), ImportRows::tr("Date"),
        ImportRows::tr("Explanation")};
}

QList<CellRow> importRows(const QList<ImportRow> &rows, std::optional<RowOutcome> only)
{
    QList<CellRow> out;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const ImportRow &row = rows.at(place);
        if (only && row.outcome != *only)
            continue;
        if (out.size() == mostImportRows)
            break;
        const bool leftOut = row.outcome == RowOutcome::Rejected;
        CellRow made;
        made.id = QString::number(place);
        made.cells = {{QString::number(row.line), row.line},
            {wording::text(row.outcome), {}, {}, row.isTaken() ? Sign::Met : signOf(row.outcome),
                leftOut ? CellTone::Strong : CellTone::Normal},
            {row.name}, {momentOf(row), row.at.toIso()}, {wording::details(row)}};
        out.append(made);
    }
    return out;
}

QStringList differenceHeadings()
{
    return {ImportRows::tr("Field"), ImportRows::tr("In the vault"), ImportRows::tr("In the list"),
        ImportRows::tr("State")};
}

QList<CellRow> differenceRows(const QList<RowDifference> &values, const routing::Region &region)
{
    const auto state = [](const RowDifference &one) -> Cell {
        if (one.taken)
            return {ImportRows::tr("Taken over"), {}, {}, Sign::Met};
        return {one.canBeTaken() ? ImportRows::tr("Not taken over") : ImportRows::tr("Only in this list"), {}, {},
            Sign::Unknown};
    };
    QList<CellRow> out;
    for (const RowDifference &one : values) {
        CellRow made;
        made.id = toCode(one.field);
        made.cells = {{wording::text(one.field), {}, {}, Sign::None, CellTone::Strong},
            {wording::differingText(one.field, one.ours, region)},
            {wording::differingText(one.field, one.theirs, region)}, state(one)};
        out.append(made);
    }
    return out;
}

} // namespace regie::ui
