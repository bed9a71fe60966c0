#include "ui/print/plainsheet.h"

#include "ui/print/sheet.h"
#include "ui/print/sheetwords.h"

#include <algorithm>
#include <numeric>

namespace regie::print {

namespace {

constexpr qreal labelWidth = mm(28);
constexpr qreal cellGap = mm(3);
constexpr qreal leastColumn = mm(16);
constexpr qsizetype measuredRows = 200; // a list may be long; the rest looks like its beginning

/// Fills pages from the top down, and begins another where the next part does not fit.
class SheetFiller
{
public:
    explicit SheetFiller(const PlainSheet &sheet) : m_sheet(sheet) { beginPage(); }

    void gap(qreal height) { m_y += height; }
    void text(const QString &words, Type type, Weight weight = Weight::Regular)
    {
        const TextBlock block({{printable(words), weight, ink::text}}, type, bodyWidth);
        for (int line = 0; line < block.lines(); ++line) {
            need(block.lineHeight());
            mark(block, line, bodyLeft, bodyWidth);
            m_y += block.lineHeight();
        }
    }
    void pair(const QString &label, const QString &value)
    {
        row({{label, labelWidth}, {value, bodyWidth - labelWidth}}, Type::Body, Weight::Regular, 0);
    }
    /// False when @p goOn did not want it to go on.
    [[nodiscard]] bool table(const std::function<bool(qsizetype)> &goOn);
    [[nodiscard]] QList<Page> pages();

private:
    struct SheetCell
    {
        QString text = {};
        qreal width = 0;
    };

    void beginPage()
    {
        m_pages.append(Page());
        m_y = m_pages.size() == 1 ? firstTop + mm(6) : laterTop;
    }
    void need(qreal height)
    {
        if (m_y + height > bodyBottom)
            beginPage();
    }
    void mark(const TextBlock &block, int line, qreal left, qreal width, qreal down = 0)
    {
        const QRectF box(left, m_y + down, width, block.lineHeight());
        m_pages.last().marks.append(TextMark{block.layout(), line, box});
    }
    void rule(qreal width)
    {
        m_pages.last().marks.append(RuleMark{QLineF(bodyLeft, m_y, bodyRight, m_y), ink::border, width});
    }
    /// Cells beside each other, line by line, so that a long cell goes on on the next page.
    void row(const QList<SheetCell> &cells, Type type, Weight weight, qreal space);
    [[nodiscard]] QList<qreal> widths() const;
    [[nodiscard]] QList<SheetCell> cellsOf(const QStringList &texts, const QList<qreal> &columns) const;

    const PlainSheet &m_sheet;
    QList<Page> m_pages;
    qreal m_y = 0;
};

void SheetFiller::row(const QList<SheetCell> &cells, Type type, Weight weight, qreal space)
{
    QList<TextBlock> blocks;
    int lines = 1;
    for (const SheetCell &cell : cells) {
        blocks.append(TextBlock({{printable(cell.text), weight, ink::text}}, type, cell.width - cellGap));
        lines = std::max(lines, blocks.constLast().lines());
    }
    for (int line = 0; line < lines; ++line) {
        need(leading(type) + space);
        qreal left = bodyLeft;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (line < blocks.at(i).lines())
                mark(blocks.at(i), line, left, cells.at(i).width);
            left += cells.at(i).width;
        }
        m_y += leading(type);
    }
    m_y += space;
}

/// What its widest cell takes; when that is more than the page, the wide ones give way.
QList<qreal> SheetFiller::widths() const
{
    QList<qreal> wanted;
    for (qsizetype column = 0; column < m_sheet.headings.size(); ++column) {
        qreal widest =
            TextBlock({{printable(m_sheet.headings.at(column)), Weight::Strong}}, Type::Table, bodyWidth).usedWidth();
        for (const QStringList &row : m_sheet.rows.first(std::min(m_sheet.rows.size(), measuredRows)))
            widest = std::max(widest, TextBlock({{printable(row.value(column))}}, Type::Table, bodyWidth).usedWidth());
        wanted.append(widest + cellGap + mm(1));
    }
    const qreal fair = bodyWidth / static_cast<qreal>(std::max<qsizetype>(1, wanted.size()));
    const qreal total = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    if (total <= bodyWidth)
        return wanted;
    qreal narrow = 0;
    qreal wide = 0;
    for (const qreal width : std::as_const(wanted))
        (width <= fair ? narrow : wide) += width;
    for (qreal &width : wanted) {
        if (width > fair)
            width = std::max(leastColumn, width * (bodyWidth - narrow) / wide);
    }
    return wanted;
}

QList<SheetFiller::SheetCell> SheetFiller::cellsOf(const QStringList &texts, const QList<qreal> &columns) const
{
    QList<SheetCell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells.append({texts.value(i), columns.at(i)});
    return cells;
}

bool SheetFiller::table(const std::function<bool(qsizetype)> &goOn)
{
    const QList<qreal> columns = widths();
    const auto headings = [&] {
        row(cellsOf(m_sheet.headings, columns), Type::Table, Weight::Strong, mm(0.8));
        rule(thin);
        gap(mm(1));
    };
    headings();
    qsizetype done = 0;
    for (const QStringList &texts : m_sheet.rows) {
        if (goOn && !goOn(done++))
            return false;
        const qsizetype page = m_pages.size();
        need(leading(Type::Table) + mm(2));
        if (m_pages.size() > page)
            headings();
        row(cellsOf(texts, columns), Type::Table, Weight::Regular, mm(0.8));
        rule(hair);
        gap(mm(0.8));
    }
    return true;
}

QList<Page> SheetFiller::pages()
{
    const int count = static_cast<int>(m_pages.size());
    for (int number = 1; number <= count; ++number) {
        QList<Mark> &marks = m_pages[number - 1].marks;
        marks.append(RuleMark{QLineF(bodyLeft, footLine, bodyRight, footLine), ink::border, thin});
        const auto foot = [&](const QString &words, Qt::Alignment side) {
            const TextBlock block({{printable(words), Weight::Regular, ink::text}}, Type::Footer, bodyWidth, side);
            marks.append(
                TextMark{block.layout(), 0, QRectF(bodyLeft, footLine + mm(1), bodyWidth, block.lineHeight())});
        };
        foot(shortened(m_sheet.foot), Qt::AlignLeft);
        foot(pageText(number, count), Qt::AlignRight);
    }
    return m_pages;
}

} // namespace

Paper plainSheet(const PlainSheet &sheet, const std::function<bool(qsizetype)> &goOn)
{
    SheetFiller to(sheet);
    if (sheet.practice) {
        const auto [word, meaning] = practiceTexts();
        to.text(word + QStringLiteral(". ") + meaning, Type::Heading, Weight::Strong);
        to.gap(mm(2));
    }
    to.text(sheet.title, Type::Title, Weight::Strong);
    to.gap(mm(3));
    for (const auto &[label, value] : sheet.head)
        to.pair(label, value);
    to.gap(mm(3));
    for (const QString &line : sheet.lines) {
        to.text(line, Type::Body);
        to.gap(mm(1.5));
    }
    Paper paper;
    paper.title = sheet.queueName;
    if (!sheet.headings.isEmpty() && !to.table(goOn))
        return paper;
    paper.pages = to.pages();
    return paper;
}

} // namespace regie::print
