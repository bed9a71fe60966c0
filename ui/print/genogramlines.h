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

/// What lies where words may come.
struct WordRoom
{
    QRectF sheet = {};        ///< they may not leave it
    QList<QRectF> taken = {}; ///< nor cover one of these
    qreal symbol = 42;        ///< side of the symbols at the ends of a line
};
struct WordPlace
{
    QRectF box = {};
    int covers = 0; ///< how many of `taken`, and the edge of the sheet
};
/// Where words of @p size come beside @p path: by its middle, or further along it where they cover the least.
[[nodiscard]] WordPlace placeBeside(const QList<QPointF> &path, QSizeF size, const WordRoom &room);

} // namespace regie::print
