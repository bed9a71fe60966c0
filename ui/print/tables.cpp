#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <numeric>

namespace regie::print {
namespace {

constexpr qreal cellGap = mm(2.5);
constexpr qreal rowPadding = mm(0.8);
constexpr qreal signSize = mm(3.0);
constexpr qreal signIndent = mm(3.9);
constexpr qreal tallRow = mm(70); ///< from here a row may be cut between its lines

struct Cell
{
    std::optional<report::Sign> sign = std::nullopt;
    std::optional<TextBlock> text = std::nullopt;
    qreal left = 0;
};

QList<Span> spansOf(const QList<report::Column> &columns, Span span)
{
    const int shares = std::accumulate(
        columns.cbegin(), columns.cend(), 0, [](int sum, const report::Column &column) { return sum + column.share; });
    QList<Span> out;
    qreal left = span.left;
    for (const report::Column &column : columns) {
        const qreal width = span.width * column.share / qMax(shares, 1);
        const bool last = out.size() == columns.size() - 1;
        out.append({left, last ? width : width - cellGap});
        left += width;
    }
    return out;
}

std::optional<report::Sign> signOf(const report::Line &line)
{
    if (line.values.isEmpty())
        return std::nullopt;
    const auto *sign = std::get_if<report::Sign>(&line.values.first());
    return sign ? std::optional(*sign) : std::nullopt;
}

Qt::Alignment alignmentOf(const report::Column &column)
{
    return column.numbers ? Qt::AlignRight : Qt::AlignLeft;
}

Cell cellOf(const report::Line &line, const report::Column &column, Span span)
{
    Cell cell;
    cell.sign = signOf(line);
    const qreal indent = cell.sign ? signIndent : 0;
    cell.left = span.left + indent;
    cell.text.emplace(stretches(line), Type::Table, span.width - indent, alignmentOf(column));
    return cell;
}

void addSign(Piece &piece, const Cell &cell, qreal top)
{
    if (!cell.sign)
        return;
    const qreal lift = (cell.text->lineHeight() - signSize) / 2;
    piece.marks.append(SignMark{*cell.sign, QRectF(cell.left - signIndent, top + lift, signSize, signSize)});
}

Mark rule(Span span, qreal y, const QColor &colour, qreal width)
{
    return RuleMark{QLineF(span.left, y, span.left + span.width, y), colour, width};
}

/// A row as one strip, or as a strip a line when it is too tall to keep whole.
QList<Piece> rowPieces(const QList<Cell> &cells, Span span)
{
    const qreal leadingHere = leading(Type::Table);
    int lines = 1;
    for (const Cell &cell : cells)
        lines = qMax(lines, cell.text->lines());
    const bool whole = lines * leadingHere <= tallRow;
    QList<Piece> out;
    for (int i = 0; i < lines; ++i) {
        if (i == 0 || !whole)
            out.append(Piece{i == 0 ? rowPadding : 0, {}, false, {}});
        Piece &piece = out.last();
        for (const Cell &cell : cells) {
            if (i == 0)
                addSign(piece, cell, piece.height);
            if (i < cell.text->lines())
                piece.marks.append(TextMark{cell.text->layout(), i, QRectF(cell.left, piece.height, 0, leadingHere)});
        }
        piece.height += leadingHere;
    }
    Piece &last = out.last();
    last.height += rowPadding;
    last.marks.append(rule(span, last.height, ink::border, hair));
    return out;
}

Piece headPiece(const QList<report::Column> &columns, const QList<Span> &spans, Span span)
{
    Piece piece{0, {}, true, {}};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TextBlock text({{wording::text(columns.at(i)), Weight::Regular, ink::muted}}, Type::Table,
            spans.at(i).width, alignmentOf(columns.at(i)));
        addText(piece.marks, text, spans.at(i).left, mm(0.5));
        piece.height = qMax(piece.height, text.height() + mm(1.2));
    }
    piece.marks.append(rule(span, piece.height, ink::text, thin));
    return piece;
}

Mark clockCell(int day, QRectF rect, const report::Clock28 &clock)
{
    if (day == clock.day)
        return RectMark{rect, ink::accent, ink::accent, hair};
    const bool inside = day <= clock.days;
    return RectMark{rect, day < clock.day ? ink::border : QColor(), inside ? ink::borderStrong : ink::border, hair};
}

/// The 28 cells; what they say stands in the rows above and in the words below.
Piece clockPiece(const report::Clock28 &clock, Span span)
{
    const qreal step = span.width / qMax(clock.maximumDays, 1);
    const qreal size = step - mm(0.35);
    const qreal high = mm(2.9);
    const qreal top = mm(2.2);
    Piece piece{top + high + mm(4.4), {}, false, {}};
    for (int day = 1; day <= clock.maximumDays; ++day) {
        const QRectF rect(span.left + (day - 1) * step, top, size, high);
        piece.marks.append(clockCell(day, rect, clock));
        if (day == clock.adviceDay)
            piece.marks.append(RectMark{rect.adjusted(0, high * 0.72, 0, 0), ink::yellowLine, {}, 0});
    }
    const auto label = [&](int day, Qt::Alignment alignment) {
        const qreal wide = step * 5;
        const TextBlock text({{wording::clockDayText(day), Weight::Regular, ink::muted}}, Type::Table, wide, alignment);
        const qreal cellLeft = span.left + (day - 1) * step;
        const qreal left = alignment == Qt::AlignLeft ? cellLeft : cellLeft + size - wide;
        addText(piece.marks, text, left, top + high + mm(0.4));
    };
    label(1, Qt::AlignLeft);
    label(clock.days, Qt::AlignLeft);
    label(clock.maximumDays, Qt::AlignRight);
    return piece;
}

} // namespace

Laid lay(const report::Table &table, int number, Span span)
{
    Laid laid;
    laid.gapAbove = mm(2.2);
    laid.pieces.append(headingPiece(QStringLiteral("%1 %2").arg(number).arg(titleOf(table)), span));
    const QList<Span> spans = spansOf(table.columns, span);
    if (!table.columns.isEmpty()) {
        laid.pieces.append(headPiece(table.columns, spans, span));
        const QString continued = wording::continuedText(titleOf(table));
        laid.repeated = {headingPiece(QStringLiteral("%1 %2").arg(number).arg(continued), span), laid.pieces.last()};
        laid.repeated.first().anchor.clear();
    }
    laid.repeatFrom = laid.pieces.size();
    for (const QList<report::Line> &row : table.rows) {
        QList<Cell> cells;
        for (qsizetype i = 0; i < row.size() && i < spans.size(); ++i)
            cells.append(cellOf(row.at(i), table.columns.at(i), spans.at(i)));
        laid.pieces.append(rowPieces(cells, span));
    }
    if (table.clock)
        laid.pieces.append(clockPiece(*table.clock, span));
    for (qsizetype i = 0; i < table.below.size(); ++i) {
        const TextBlock text(stretches(table.below.at(i)), Type::Table, span.width);
        QList<Piece> lines = linePieces(text, span.left);
        if (i == 0 && !lines.isEmpty()) {
            Piece &first = lines.first();
            for (Mark &mark : first.marks)
                mark = moved(mark, 0, mm(1.0));
            first.height += mm(1.0);
        }
        laid.pieces.append(lines);
    }
    return laid;
}

} // namespace regie::print
