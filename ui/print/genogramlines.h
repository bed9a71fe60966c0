#pragma once

#include "core/domain/kinship.h"

#include <QList>
#include <QPen>
#include <QRectF>

class QPainter;

/// The lines of a genogram (VISUAL.md, 5) along a path, with the pen that is set.
namespace regie::print {

void drawLine(QPainter &painter, const QList<QPointF> &path);
/// A zigzag with an arrow head at its end.
void drawZigzag(QPainter &painter, const QList<QPointF> &path);
/// Two lines beside each other.
void drawDouble(QPainter &painter, const QList<QPointF> &path);
/// A line with a gap between two bars.
void drawBroken(QPainter &painter, const QList<QPointF> &path);
/// The line to a child: by birth whole, adopted whole with a dashed one beside it, foster dashed, else dotted.
void drawDescent(QPainter &painter, const QList<QPointF> &path, Bond bond, const QPen &whole, const QPen &dashed,
    const QPen &dotted);

/// Room of @p size for words beside the middle of @p path, clear of @p taken where that can be.
[[nodiscard]] QRectF freeBox(const QList<QPointF> &path, QSizeF size, const QList<QRectF> &taken);

} // namespace regie::print
