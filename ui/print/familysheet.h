#pragma once

#include "core/report/document.h"
#include "ui/print/flow.h"
#include "ui/print/genogrampainter.h"

namespace regie::print {

struct Span;

/// A genogram on paper, laid out once.
struct FamilySheet
{
    report::Genogram genogram = {};
    report::GenogramMoment moment = {};
    GenogramLook look = {};
};

/// Draws @p sheet into @p rect, whose proportions are its own.
void drawFamily(QPainter &painter, const FamilySheet &sheet, const QRectF &rect);
/// What stands in it, for tests and for reading out.
[[nodiscard]] QStringList wordsOf(const FamilySheet &sheet);

/// A family as a drawing with @p title: never larger than on the screen, as small as it takes to fit the width and a
/// page. Lines and text only, never a picture.
[[nodiscard]] Laid layOutFamily(const report::FamilyDrawing &drawing, const QString &title, Span span);

} // namespace regie::print
