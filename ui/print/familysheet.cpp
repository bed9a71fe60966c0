#include "ui/print/familysheet.h"

#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

namespace regie::print {

namespace {

constexpr qreal unitsPerScreenDot = unitsPerInch / 96.0 * 0.82; // a little smaller than on the screen
constexpr qreal tallest = bodyBottom - laterTop - mm(12);

} // namespace

void drawFamily(QPainter &painter, const FamilySheet &sheet, const QRectF &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    const qreal scale = rect.width() / qMax(1.0, sheet.genogram.size.width());
    painter.scale(scale, scale);
    GenogramPainter(painter, sheet.look).paint(sheet.genogram, sheet.moment, {});
    painter.restore();
}

QStringList wordsOf(const FamilySheet &sheet)
{
    return wordsOf(sheet.genogram, sheet.moment);
}

Laid layOutFamily(const report::FamilyDrawing &drawing, const QString &title, Span span)
{
    const auto sheet = std::make_shared<FamilySheet>();
    sheet->look = genogramPaperLook();
    sheet->genogram = report::composeGenogram(drawing.family, genogramSizes(sheet->look));
    sheet->moment = report::momentOf(sheet->genogram, drawing.on);
    const QSizeF size = sheet->genogram.size;
    Laid laid;
    laid.gapAbove = mm(2.4);
    laid.pieces.append(headingPiece(title, span));
    if (size.isEmpty())
        return laid;
    const qreal scale = qMin(unitsPerScreenDot, qMin(span.width / size.width(), tallest / size.height()));
    const QRectF rect(
        span.left + (span.width - size.width() * scale) / 2, 0, size.width() * scale, size.height() * scale);
    laid.pieces.append(Piece{rect.height(), {FamilyMark{sheet, rect}}, false, {}});
    return laid;
}

} // namespace regie::print
