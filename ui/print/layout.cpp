#include "ui/print/layout.h"

#include "ui/print/blocks.h"
#include "ui/print/chart.h"
#include "ui/print/familysheet.h"
#include "ui/print/sheet.h"
#include "ui/print/sheetwords.h"

namespace regie::print {
namespace {

constexpr Span bodySpan{bodyLeft, bodyWidth};
constexpr Span leftHalf{bodyLeft, halfWidth};
constexpr Span rightHalf{bodyRight - halfWidth, halfWidth};

/// The right side of the head: recipient, purpose, date, copy. Gives its height.
qreal addHeadRows(QList<Mark> &marks, const report::Document &document)
{
    const qreal labels = mm(133);
    const qreal values = mm(151.5);
    qreal y = firstTop;
    bool first = true;
    for (const auto &[label, value] : headRows(document)) {
        addText(marks, TextBlock({{label, Weight::Regular, ink::muted}}, Type::Table, values - labels), labels, y);
        const Weight weight = first ? Weight::Strong : Weight::Regular;
        const TextBlock text({{shortened(value), weight, ink::text}}, Type::Table, bodyRight - values);
        addText(marks, text, values, y);
        y += text.height() + mm(0.5);
        first = false;
    }
    return y;
}

/// Marks of the head; @p bottom is set to where the body can start.
QList<Mark> headMarks(const report::Document &document, qreal &bottom)
{
    QList<Mark> marks;
    const qreal brandTop = mm(12.9);
    marks.append(BrandMark{QRectF(bodyLeft, brandTop, mm(4.5), mm(4.5))});
    const TextBlock brand({{brandText(), Weight::Regular, ink::muted}}, Type::Body, mm(105));
    addText(marks, brand, bodyLeft + mm(6.4), brandTop + mm(0.2));
    const TextBlock title({{wording::reportKindText(document.kind), Weight::Strong, ink::text}}, Type::Title, mm(112));
    addText(marks, title, bodyLeft, mm(18.9));
    QList<Stretch> under = stretches(document.subtitle);
    for (Stretch &stretch : under) {
        stretch.text = shortened(stretch.text);
        stretch.colour = ink::muted;
    }
    const TextBlock subtitle(under, Type::Body, mm(114));
    const qreal subtitleTop = mm(18.9) + title.height() + mm(0.2);
    addText(marks, subtitle, bodyLeft, subtitleTop);
    const qreal rowsBottom = addHeadRows(marks, document);
    const qreal y = qMax(subtitleTop + subtitle.height(), rowsBottom) + mm(1.6);
    marks.append(RuleMark{QLineF(bodyLeft, y, bodyRight, y), ink::text, mm(0.5)});
    bottom = y;
    return marks;
}

void addBand(Page &page)
{
    page.marks.append(RuleMark{QLineF(0, bandHeight, pageWidth, bandHeight), ink::text, thin});
    page.marks.append(HatchMark{QRectF(0, 0, margin, bandHeight)});
    page.marks.append(HatchMark{QRectF(pageWidth - margin, 0, margin, bandHeight)});
    const auto [word, meaning] = practiceTexts();
    const TextBlock text({{word, Weight::Strong, ink::text}, {QStringLiteral("   "), Weight::Regular, ink::text},
                             {meaning, Weight::Regular, ink::text}},
        Type::Band, bodyWidth, Qt::AlignHCenter);
    addText(page.marks, text, bodyLeft, (bandHeight - text.lineHeight()) / 2);
}

/// The foot of a page; `height` is that of its lines.
struct Foot
{
    TextBlock left;
    TextBlock rules;
    TextBlock pages;

    Foot(const report::Document &document, int number, int count)
        : left({}, Type::Footer, 1), rules(block(ruleSetText(document), mm(75))),
          pages(block(pageText(number, count), mm(40)))
    {
        left = block(footText(document), rulesLeft() - mm(3.5) - bodyLeft);
    }
    [[nodiscard]] qreal pagesLeft() const { return bodyRight - pages.usedWidth(); }
    [[nodiscard]] qreal rulesLeft() const { return pagesLeft() - mm(3.5) - rules.usedWidth(); }
    /// How far a second line lifts the foot.
    [[nodiscard]] qreal lift() const { return (left.lines() - 1) * left.lineHeight(); }

    static TextBlock block(const QString &text, qreal width)
    {
        return TextBlock({{text, Weight::Regular, ink::muted}}, Type::Footer, width);
    }
};

void addFoot(Page &page, const Foot &foot, qreal lift)
{
    const qreal line = footLine - lift;
    page.marks.append(RuleMark{QLineF(bodyLeft, line, bodyRight, line), ink::text, thin});
    const qreal y = line + mm(1.8);
    addText(page.marks, foot.left, bodyLeft, y);
    addText(page.marks, foot.rules, foot.rulesLeft(), y);
    addText(page.marks, foot.pages, foot.pagesLeft(), y);
}

/// Kind and number on top of every next page: no names.
void addRunningHead(Page &page, const report::Document &document)
{
    const TextBlock text({{wording::metadataTitle(document), Weight::Regular, ink::muted}}, Type::Footer, bodyWidth);
    addText(page.marks, text, bodyLeft, mm(11.5));
    page.marks.append(RuleMark{QLineF(bodyLeft, mm(16.3), bodyRight, mm(16.3)), ink::border, thin});
}

/// Blocks onto the flow, numbering those that have a title.
class Placer
{
public:
    explicit Placer(Flow &flow) : m_flow(flow) {}

    void operator()(const report::AdviceBox &box)
    {
        for (const Laid &laid : lay(box, bodySpan))
            m_flow.place(laid);
    }
    void operator()(const report::Table &table) { m_flow.place(lay(table, ++m_number, bodySpan)); }
    void operator()(const report::Bullets &bullets) { m_flow.place(lay(bullets, ++m_number, bodySpan)); }
    void operator()(const report::Note &note)
    {
        if (!note.lines.isEmpty())
            m_flow.place(lay(note, bodySpan));
    }
    void operator()(const report::AnswerForm &form) { m_flow.place(lay(form, bodySpan)); }
    void operator()(const report::Chart &chart)
    {
        const QString title = QStringLiteral("%1 %2").arg(m_number + 1).arg(titleOf(chart));
        const QList<Laid> bands = layOutChart(chart.timeline, title, bodySpan);
        m_number += bands.isEmpty() ? 0 : 1;
        for (const Laid &laid : bands)
            m_flow.place(laid);
    }
    void operator()(const report::FamilyDrawing &drawing)
    {
        const QString title = QStringLiteral("%1 %2").arg(++m_number).arg(titleOf(drawing));
        m_flow.place(layOutFamily(drawing, title, bodySpan));
    }
    void operator()(const report::Prose &prose)
    {
        m_flow.place(lay(prose, m_number + 1, bodySpan));
        m_number += prose.heading.isEmpty() ? 0 : 1;
    }

    /// Two half blocks beside each other, when they fit on a page that way. False: place them one by one.
    [[nodiscard]] bool pair(const report::Block &first, const report::Block &second)
    {
        const Laid left = half(first, m_number + 1, leftHalf);
        const Laid right = half(second, m_number + 2, rightHalf);
        const qreal high = qMax(left.height(), right.height());
        if (left.pieces.isEmpty() || right.pieces.isEmpty() || !m_flow.fitsAlone(high))
            return false;
        Laid both;
        both.gapAbove = qMax(left.gapAbove, right.gapAbove);
        both.pieces = {merged(left, high), merged(right, 0)};
        both.pieces.first().keepWithNext = true;
        for (Mark &mark : both.pieces.last().marks)
            mark = moved(mark, 0, -high);
        m_flow.place(both);
        m_number += 2;
        return true;
    }

private:
    static Laid half(const report::Block &block, int number, Span span)
    {
        if (const auto *table = std::get_if<report::Table>(&block); table && table->half)
            return lay(*table, number, span);
        if (const auto *bullets = std::get_if<report::Bullets>(&block); bullets && bullets->half)
            return lay(*bullets, number, span);
        return {};
    }
    static Piece merged(const Laid &laid, qreal height)
    {
        Piece out{height, {}, false, {}};
        qreal y = 0;
        for (const Piece &piece : laid.pieces) {
            for (const Mark &mark : piece.marks)
                out.marks.append(moved(mark, 0, y));
            if (out.anchor.isEmpty())
                out.anchor = piece.anchor;
            y += piece.height;
        }
        return out;
    }

    Flow &m_flow;
    int m_number = 0;
};

void placeBlocks(Flow &flow, const QList<report::Block> &blocks)
{
    Placer placer(flow);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i + 1 < blocks.size() && placer.pair(blocks.at(i), blocks.at(i + 1)))
            ++i;
        else
            std::visit(placer, blocks.at(i));
    }
}

} // namespace

Paper layOut(const report::Document &document)
{
    qreal headBottom = 0;
    const QList<Mark> head = headMarks(document, headBottom);
    const qreal lift = Foot(document, 999, 999).lift(); // the widest, so that all pages have the same room
    Flow flow(headBottom + mm(2.8), laterTop, bodyBottom - lift);
    flow.stamp(head);
    placeBlocks(flow, document.blocks);
    Paper paper{wording::metadataTitle(document), flow.pages()};
    const int count = static_cast<int>(paper.pages.size());
    for (int i = 0; i < count; ++i) {
        Page &page = paper.pages[i];
        if (document.practice)
            addBand(page);
        if (i > 0)
            addRunningHead(page, document);
        addFoot(page, Foot(document, i + 1, count), lift);
    }
    return paper;
}

} // namespace regie::print
