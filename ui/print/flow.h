#pragma once

#include "ui/print/page.h"

#include <optional>

namespace regie::print {

/// A strip of the page that is never cut: marks at their own x, y from the top of the strip.
struct Piece
{
    qreal height = 0;
    QList<Mark> marks = {};
    bool keepWithNext = false; ///< a heading stays with what it heads
    QString anchor = {};       ///< title for the outline, when this is a heading
};

/// A frame around pieces, closed again at every page break.
struct Box
{
    qreal left = 0;
    qreal width = 0;
    QColor frame = {};
    qreal line = 0;
    QColor bar = {};   ///< a bar at the left in the colour of the route; invalid: none
    qreal divider = 0; ///< x of a line from top to bottom; 0: none
};

/// A block cut into strips, ready to be put on pages.
struct Laid
{
    QList<Piece> pieces = {};
    QList<Piece> repeated = {}; ///< put on top of every next page: the head of a table
    qsizetype repeatFrom = 0;   ///< from this piece on
    std::optional<Box> box = std::nullopt;
    qreal gapAbove = 0;

    [[nodiscard]] qreal height() const;
};

/// Puts strips on pages from top to bottom.
class Flow
{
public:
    /// Room from @p top to @p bottom on the first page and from @p laterTop on the others.
    Flow(qreal top, qreal laterTop, qreal bottom);

    void place(const Laid &laid);
    /// Whether @p height fits on what is left of this page.
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_bottom; }
    /// Whether @p height fits on a page of its own.
    [[nodiscard]] bool fitsAlone(qreal height) const { return m_laterTop + height <= m_bottom; }
    /// Marks that belong to the page where the flow is now, at their own place.
    void stamp(const QList<Mark> &marks) { m_pages.last().marks.append(marks); }
    [[nodiscard]] QList<Page> pages() const { return m_pages; }

private:
    void newPage();
    void put(const Piece &piece);
    [[nodiscard]] bool atTop() const { return m_y <= m_pageTop; }

    QList<Page> m_pages = {Page{}};
    qreal m_laterTop;
    qreal m_bottom;
    qreal m_pageTop;
    qreal m_y;
};

} // namespace regie::print
