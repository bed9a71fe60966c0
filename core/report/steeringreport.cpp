#include "core/report/steeringreport.h"

#include "core/privacy/redaction.h"
#include "core/report/passages.h"

#include <QRegularExpression>

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using insight::SteeringFigure;
using insight::SteeringReport;
using insight::SteeringTable;
using privacy::Field;

constexpr int nameShare = 4; ///< of a table: what a row is about beside one number

Line coded(Code code)
{
    return {{Value(std::move(code))}};
}

/// A place by its name, as the region writes it; a code that it does not know as itself.
Line placeNamed(const QString &indicator, const QString &code, const routing::Region &region)
{
    const routing::Municipality *place = region.municipality(code);
    return place != nullptr ? Line{{Verbatim{place->name}}}
                            : coded(FigureKey{indicator, insight::Split::Municipality, code});
}

/// What the figures are about: heading, place and route when they are not of the whole, period, and of which day.
Line subtitleOf(const SteeringReport &report, const routing::Region &region)
{
    Line line;
    const auto add = [&line](Value value) {
        if (!line.values.isEmpty())
            line.values.append(Verbatim{u"·"_s});
        line.values.append(std::move(value));
    };
    if (!report.heading.isEmpty())
        add(Verbatim{report.heading});
    const insight::Scope &scope = report.scope;
    if (!scope.municipality.isEmpty())
        add(placeNamed({}, scope.municipality, region).values.constFirst());
    if (!scope.route.isEmpty())
        add(Code(FigureKey{{}, insight::Split::Route, scope.route}));
    add(Phrased{Phrase::FigurePeriod, {scope.from, scope.to, report.asOf.date}});
    return line;
}

Prose remarksOf(const SteeringReport &report)
{
    Prose prose;
    for (const QString &paragraph : report.remarks.split(u'\n', Qt::SkipEmptyParts))
        prose.lines.append(Line{{Verbatim{paragraph}}});
    return prose;
}

Table figuresOf(const QList<SteeringFigure> &figures)
{
    Table table;
    table.title = Phrase::FiguresOverAll;
    table.columns = {{Phrase::FigureColumn, nameShare}, {.heading = Phrase::FigureCount, .numbers = true},
        {.heading = Phrase::FigureValueColumn, .numbers = true}, {.heading = Phrase::NineInTen, .numbers = true}};
    for (const SteeringFigure &one : figures) {
        const bool timed = one.unit == insight::Unit::Hours || one.unit == insight::Unit::Days;
        table.rows.append(
            {coded(FigureName{one.indicator}), coded(one.figure.count), coded(FigureValue{one.unit, one.figure.value}),
                timed ? coded(FigureValue{one.unit, one.figure.p90}) : Line{}});
        table.below.append({{Phrased{
            Phrase::FigureCounts, {Code(FigureName{one.indicator}), Code(FigureName{one.indicator, true})}, 1}}});
    }
    return table;
}

Table placesOf(const SteeringTable &one, const routing::Region &region)
{
    using insight::Split;
    Table table;
    table.title = Phrase::FigureByPlace;
    table.figure = one.indicator;
    table.columns = {{Phrase::PlaceColumn, 2}};
    for (const QString &route : one.table.columns)
        table.columns.append({Phrase::NamedColumn, 1, FigureKey{one.indicator, Split::Route, route}, true});
    table.columns.append({.heading = Phrase::FigureTotal, .numbers = true});
    for (qsizetype row = 0; row < one.table.cells.size(); ++row) {
        const bool last = row == one.table.rows.size();
        QList<Line> cells{
            last ? Line{{Phrased{Phrase::FigureTotal}}} : placeNamed(one.indicator, one.table.rows.at(row), region)};
        for (const insight::SafeCell &cell : one.table.cells.at(row))
            cells.append(coded(cell));
        for (Line &cell : cells)
            cell.strong = last;
        table.rows.append(cells);
    }
    table.below = {coded(FigureName{one.indicator, true})};
    return table;
}

bool isWhole(const SteeringReport &report)
{
    const auto told = [](const insight::SafeCell &cell) { return cell.shown == insight::Shown::Value; };
    return std::ranges::all_of(report.figures, [&](const SteeringFigure &one) { return told(one.figure.count); }) &&
           std::ranges::all_of(report.tables, [&](const SteeringTable &one) {
               return std::ranges::all_of(one.table.cells,
                   [&](const QList<insight::SafeCell> &row) { return std::ranges::all_of(row, told); });
           });
}

} // namespace

Result<Document> composeSteeringReport(
    const SteeringFacts &facts, const routing::Region &region, const privacy::Profile &profile)
{
    const SteeringReport &report = facts.figures;
    if (!profile.allowsReport(u"stuurgroep"_s))
        return fail(ErrorCode::NotAllowed, u"the profile does not take this report"_s);
    privacy::Redaction redaction(profile, {});
    const bool some = !report.figures.isEmpty() || !report.tables.isEmpty();
    if (!some || !redaction.passes(Field::Figures))
        return fail(ErrorCode::MissingField, u"no figure to tell"_s, u"figures"_s);
    Document document(profile);
    document.kind = u"stuurgroep"_s;
    document.recipient = u"stuurgroep"_s;
    document.subtitle = subtitleOf(report, region);
    document.made = facts.made;
    document.practice = facts.practice;
    if (redaction.passes(Field::Author, facts.author)) {
        document.from = facts.author;
        document.fromFunction = facts.authorFunction;
    }
    if (!report.remarks.isEmpty())
        document.blocks.append(remarksOf(report));
    if (!report.figures.isEmpty())
        document.blocks.append(figuresOf(report.figures));
    for (const SteeringTable &table : report.tables)
        document.blocks.append(placesOf(table, region));
    document.blocks.append(Note{{Line{{Phrased{Phrase::SmallNumbers}}}, Line{{Phrased{Phrase::NoProof}}}}});
    if (!isWhole(report))
        redaction.keepBack(Field::Figures, privacy::Why::SmallNumber);
    document.leftOut = redaction.leftOut();
    return document;
}

QList<int> typedPassages(const Document &document)
{
    const QList<Passage> passages = passagesOf(document);
    const int parties = (document.from.isEmpty() ? 0 : 1) + (document.recipientName.isEmpty() ? 0 : 1); // come first
    QList<int> typed;
    for (int i = parties; i < passages.size(); ++i) {
        const int block = passages.at(i).block;
        const bool own = block < 0 || std::holds_alternative<Prose>(document.blocks.at(block));
        if (own || document.kind != u"stuurgroep")
            typed.append(i);
    }
    return typed;
}

QStringList sayableIn(const routing::Region &region)
{
    QStringList names{region.name};
    for (const routing::Municipality &place : region.municipalities)
        names += QStringList{place.name} + place.byNames;
    for (const routing::Organisation &one : region.organisations) {
        names += QStringList{one.name, one.shortName};
        names += one.name.split(QRegularExpression(u"[()]"_s), Qt::SkipEmptyParts); // "Perspektief (Arosa)"
    }
    return names;
}

} // namespace regie::report
