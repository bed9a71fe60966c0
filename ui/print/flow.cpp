#include "ui/print/flow.h"

namespace regie::print {
namespace {

/// The strips from @p first on that stay together.
qsizetype endOfGroup(const QList<Piece> &pieces, qsizetype first)
{
    qsizetype end = first;
    while (end < pieces.size() - 1 && pieces.at(end).keepWithNext)
        ++end;
    return end + 1;
}

qreal heightOf(const QList<Piece> &pieces, qsizetype from, qsizetype to)
{
    qreal sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += pieces.at(i).height;
    return sum;
}

void drawBox(Page &page, const Box &box, qreal top, qreal bottom)
{
    if (bottom <= top)
        return;
    page.marks.append(RectMark{QRectF(box.left, top, box.width, bottom - top), {}, box.frame, box.line});
    if (box.bar.isValid())
        page.marks.append(RectMark{QRectF(box.left, top, box.width * 0.0085, bottom - top), box.bar, {}, 0});
    if (box.divider > 0)
        page.marks.append(RuleMark{QLineF(box.divider, top, box.divider, bottom), box.frame, box.line});
}

} // namespace

qreal Laid::height() const
{
    return heightOf(pieces, 0, pieces.size());
}

Flow::Flow(qreal top, qreal nextTop, qreal bottom) : m_laterTop(nextTop), m_bottom(bottom), m_pageTop(top), m_y(top)
{
}

void Flow::newPage()
{
    m_pages.append(Page{});
    m_pageTop = m_laterTop;
    m_y = m_laterTop;
}

void Flow::put(const Piece &piece)
{
    Page &page = m_pages.last();
    if (!piece.anchor.isEmpty())
        page.anchors.append({piece.anchor, m_y});
    for (const Mark &mark : piece.marks)
        page.marks.append(moved(mark, 0, m_y));
    m_y += piece.height;
}

void Flow::place(const Laid &laid)
{
    if (!atTop())
        m_y += laid.gapAbove;
    qreal boxTop = m_y;
    for (qsizetype i = 0; i < laid.pieces.size();) {
        const qsizetype end = endOfGroup(laid.pieces, i);
        if (!fits(heightOf(laid.pieces, i, end)) && !atTop()) {
            if (laid.box && i > 0)
                drawBox(m_pages.last(), *laid.box, boxTop, m_y);
            newPage();
            boxTop = m_y;
            if (i >= laid.repeatFrom) {
                for (const Piece &piece : laid.repeated)
                    put(piece);
            }
        }
        for (; i < end; ++i)
            put(laid.pieces.at(i));
    }
    if (laid.box)
        drawBox(m_pages.last(), *laid.box, boxTop, m_y);
}

} // namespace regie::print
