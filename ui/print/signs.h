#pragma once

#include "core/report/document.h"

class QPainter;
class QRectF;

namespace regie::print {

/// The signs of VISUAL.md 5 as vectors; form carries the meaning, colour follows.
void drawSign(QPainter &painter, report::Sign sign, const QRectF &rect);
void drawBrand(QPainter &painter, const QRectF &rect);
void drawHatch(QPainter &painter, const QRectF &rect);

} // namespace regie::print
