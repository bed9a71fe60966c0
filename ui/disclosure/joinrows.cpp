#include "ui/disclosure/joinrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/dossier.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using exchange::MergeLine;
using exchange::MergePart;
using exchange::MergeState;

namespace {

struct JoinWords
{
    Q_DECLARE_TR_FUNCTIONS(JoinWords)
};

/// What somebody has to look at first.
int rankOf(MergeState state)
{
    switch (state) {
    case MergeState::Different:
        return 0;
    case MergeState::OnlyThere:
        return 1;
    case MergeState::OnlyHere:
        return 2;
    case MergeState::Equal:
        return 3;
    }
    return 3;
}

Sign signOf(MergeState state)
{
    switch (state) {
    case MergeState::Different:
        return Sign::Unknown;
    case MergeState::OnlyThere:
        return Sign::Plus;
    case MergeState::OnlyHere:
    case MergeState::Equal:
        return Sign::None;
    }
    return Sign::None;
}

QString happens(MergeState state)
{
    return state == MergeState::OnlyThere ? JoinWords::tr("Comes in") : JoinWords::tr("Stays as it is");
}

Cell choiceCell(const QString &key, const MergePreview &preview, const MergeChoices &choices)
{
    switch (choices.value(key, ValueChoice::Both)) {
    case ValueChoice::Ours:
        return {.text = JoinWords::tr("Ours stands"), .sign = Sign::Done};
    case ValueChoice::Theirs:
        return {.text = JoinWords::tr("Theirs stands"), .sign = Sign::Done};
    case ValueChoice::Both:
        break;
    }
    if (preview.chosenBefore.contains(key))
        return {.text = JoinWords::tr("Chosen before"), .sign = Sign::Done};
    if (preview.keptBefore.contains(key))
        return {.text = JoinWords::tr("Both kept already")};
    return {.text = JoinWords::tr("Not chosen yet")};
}

/// All that is said of something, in one line.
QString summary(const MergePart &part, bool here, const routing::Region &region)
{
    QStringList said;
    for (const MergeLine &line : part.lines) {
        const QString value = wording::valueText(line.field, here ? line.ours : line.theirs, region);
        if (!value.isEmpty() && line.field != MergeField::Relation && line.field != MergeField::Role)
            said.append(wording::text(line.field) + QStringLiteral(": ") + value);
    }
    return said.join(QStringLiteral("; "));
}

CellRow wholeRow(
    const MergePart &part, const MergePreview &preview, const exchange::Dossier &theirs, const routing::Region &region)
{
    const bool here = part.state == MergeState::OnlyHere;
    const QString said = summary(part, here, region);
    return {.id = {},
        .cells = {{.text = wording::partText(part, preview.ours, theirs), .tone = CellTone::Strong},
            {.text = JoinWords::tr("All of it")}, {.text = here ? said : QString()}, {.text = here ? QString() : said},
            {.text = wording::text(part.state), .sign = signOf(part.state)}, {.text = happens(part.state)}}};
}

CellRow lineRow(const MergePart &part, const MergeLine &line, const MergePreview &preview,
    const exchange::Dossier &theirs, const MergeChoices &choices, const routing::Region &region)
{
    const Cell last = line.state == MergeState::Different ? choiceCell(lineKey(part, line), preview, choices)
                                                          : Cell{.text = happens(line.state)};
    const auto said = line.state == MergeState::Different ? wording::differingText : wording::valueText;
    return {.id = {},
        .cells = {{.text = wording::partText(part, preview.ours, theirs), .tone = CellTone::Strong},
            {.text = wording::lineText(line, preview.ours, theirs)}, {.text = said(line.field, line.ours, region)},
            {.text = said(line.field, line.theirs, region)},
            {.text = wording::text(line.state), .sign = signOf(line.state)}, last}};
}

} // namespace

QStringList joinHeadings()
{
    return {JoinWords::tr("About"), JoinWords::tr("Field"), JoinWords::tr("Here"), JoinWords::tr("In the package"),
        JoinWords::tr("Stands"), JoinWords::tr("What happens")};
}

JoinRows joinRows(const MergePreview &preview, const exchange::Dossier &theirs, const MergeChoices &choices,
    const routing::Region &region, bool all)
{
    struct Ranked
    {
        int rank;
        CellRow row;
        JoinPlace place;
    };
    QList<Ranked> ranked;
    const auto add = [&](MergeState state, const CellRow &row, JoinPlace place) {
        if (all || state == MergeState::Different || state == MergeState::OnlyThere)
            ranked.append({rankOf(state), row, place});
    };
    for (int i = 0; i < preview.report.parts.size(); ++i) {
        const MergePart &part = preview.report.parts.at(i);
        const bool whole = part.state == MergeState::OnlyHere || part.state == MergeState::OnlyThere;
        if (whole)
            add(part.state, wholeRow(part, preview, theirs, region), {i, -1});
        for (int j = 0; j < part.lines.size() && !whole; ++j) {
            const MergeLine &line = part.lines.at(j);
            add(line.state, lineRow(part, line, preview, theirs, choices, region), {i, j});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    JoinRows out;
    for (Ranked &one : ranked) {
        one.row.id = QString::number(out.rows.size());
        out.rows.append(one.row);
        out.places.append(one.place);
    }
    return out;
}

QStringList openHeadings()
{
    return {JoinWords::tr("About"), JoinWords::tr("Field"), JoinWords::tr("Here"), JoinWords::tr("In the package"),
        JoinWords::tr("Received")};
}

QList<CellRow> openRows(const QList<OpenValue> &values, const routing::Region &region)
{
    QList<CellRow> rows;
    for (const OpenValue &open : values) {
        const KeptValue &value = open.value;
        const LocalDateTime at = LocalDateTime::fromUtc(value.receivedAt);
        rows.append({.id = QString::number(rows.size()),
            .cells = {{.text = wording::partText(open), .tone = CellTone::Strong}, {.text = wording::lineText(open)},
                {.text = wording::differingText(value.field, value.ours, region)},
                {.text = wording::differingText(value.field, value.theirs, region)},
                {.text = wording::moment(at), .key = value.receivedAt}}});
    }
    return rows;
}

} // namespace regie::ui
