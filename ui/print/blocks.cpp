#include "ui/print/blocks.h"

#include "ui/print/sheet.h"

namespace regie::print {
namespace {

Weight weightOf(wording::Run::Look look)
{
    switch (look) {
    case wording::Run::Look::Plain:
        return Weight::Regular;
    case wording::Run::Look::Strong:
        return Weight::Strong;
    case wording::Run::Look::Quote:
        return Weight::Italic;
    }
    return Weight::Regular;
}

} // namespace

QList<Stretch> stretches(const report::Line &line)
{
    QList<Stretch> out;
    for (const wording::Run &run : wording::runs(line))
        out.append({run.text, weightOf(run.look), ink::text});
    return out;
}

void addText(QList<Mark> &marks, const TextBlock &block, qreal left, qreal top)
{
    for (int i = 0; i < block.lines(); ++i)
        marks.append(TextMark{block.layout(), i, QRectF(left, top + i * block.lineHeight(), 0, block.lineHeight())});
}

QList<Piece> linePieces(const TextBlock &block, qreal left)
{
    QList<Piece> out;
    for (int i = 0; i < block.lines(); ++i) {
        const QRectF box(left, 0, 0, block.lineHeight());
        out.append(Piece{block.lineHeight(), {TextMark{block.layout(), i, box}}, false, {}});
    }
    return out;
}

Piece headingPiece(const QString &title, Span span)
{
    const TextBlock block({{title, Weight::Strong, ink::text}}, Type::Heading, span.width);
    Piece piece{block.height() + mm(0.3), {}, true, title};
    addText(piece.marks, block, span.left, 0);
    return piece;
}

Laid lay(const report::Bullets &bullets, int number, Span span)
{
    Laid laid;
    laid.gapAbove = mm(2.4);
    laid.pieces.append(headingPiece(QStringLiteral("%1 %2").arg(number).arg(titleOf(bullets)), span));
    const Type type = bullets.large ? Type::Letter : Type::Body;
    const TextBlock dash({{QStringLiteral("–"), Weight::Regular, ink::text}}, type, mm(3));
    for (const report::Line &item : bullets.items) {
        const TextBlock block(stretches(item), type, span.width - mm(3.1));
        QList<Piece> lines = linePieces(block, span.left + mm(3.1));
        if (!lines.isEmpty())
            addText(lines.first().marks, dash, span.left, 0);
        laid.pieces.append(lines);
    }
    return laid;
}

Laid lay(const report::Prose &prose, int number, Span span)
{
    Laid laid;
    laid.gapAbove = mm(3.2);
    if (!prose.heading.isEmpty())
        laid.pieces.append(headingPiece(QStringLiteral("%1 %2").arg(number).arg(printable(prose.heading)), span));
    const qreal width = qMin(span.width, mm(150)); // a longer line is hard to read
    for (const report::Line &line : prose.lines) {
        QList<Piece> lines = linePieces(TextBlock(stretches(line), Type::Letter, width), span.left);
        if (!lines.isEmpty() && &line != &prose.lines.constLast())
            lines.last().height += mm(1.6);
        laid.pieces.append(lines);
    }
    return laid;
}

} // namespace regie::print
