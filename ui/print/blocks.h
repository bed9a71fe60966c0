#pragma once

#include "ui/print/flow.h"
#include "ui/wording/reports.h"

namespace regie::print {

/// Where a block stands across the page.
struct Span
{
    qreal left = 0;
    qreal width = 0;
};

/// What a run of wording looks like on paper.
[[nodiscard]] QList<Stretch> stretches(const report::Line &line);
/// The lines of @p block as marks, from @p top on.
void addText(QList<Mark> &marks, const TextBlock &block, qreal left, qreal top);
/// One strip a line of @p block, so that a long text can go on on the next page.
[[nodiscard]] QList<Piece> linePieces(const TextBlock &block, qreal left);
/// "3 Wat telt mee".
[[nodiscard]] Piece headingPiece(const QString &title, Span span);

/// What stands above @p block: the heading of its template, else the title of the program.
template <typename Titled>
[[nodiscard]] QString titleOf(const Titled &block)
{
    return block.heading.isEmpty() ? wording::text(block.title) : printable(block.heading);
}

[[nodiscard]] inline QString titleOf(const report::Table &table)
{
    return printable(wording::titleText(table));
}

[[nodiscard]] Laid lay(const report::Table &table, int number, Span span);
[[nodiscard]] Laid lay(const report::Bullets &bullets, int number, Span span);
/// The advice and, below it, the red flags.
[[nodiscard]] QList<Laid> lay(const report::AdviceBox &box, Span span);
[[nodiscard]] Laid lay(const report::Note &note, Span span);
[[nodiscard]] Laid lay(const report::AnswerForm &form, Span span);
/// Numbered only when it has a heading.
[[nodiscard]] Laid lay(const report::Prose &prose, int number, Span span);

} // namespace regie::print
