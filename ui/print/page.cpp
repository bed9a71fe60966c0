#include "ui/print/page.h"

#include "ui/print/chart.h"
#include "ui/print/familysheet.h"
#include "ui/print/signs.h"

#include <QPainter>

namespace regie::print {
namespace {

struct Mover
{
    QPointF by = {};
    void operator()(TextMark &mark) const { mark.box.translate(by); }
    void operator()(RectMark &mark) const { mark.rect.translate(by); }
    void operator()(RuleMark &mark) const { mark.rule.translate(by); }
    void operator()(SignMark &mark) const { mark.rect.translate(by); }
    void operator()(BrandMark &mark) const { mark.rect.translate(by); }
    void operator()(HatchMark &mark) const { mark.rect.translate(by); }
    void operator()(ChartMark &mark) const { mark.rect.translate(by); }
    void operator()(FamilyMark &mark) const { mark.rect.translate(by); }
};

struct Drawer
{
    QPainter &painter;

    void operator()(const TextMark &mark) const
    {
        const QTextLine line = mark.layout->lineAt(mark.line);
        const qreal natural = line.ascent() + line.descent();
        line.draw(&painter, QPointF(mark.box.left(), mark.box.top() + (mark.box.height() - natural) / 2));
    }
    void operator()(const RectMark &mark) const
    {
        painter.setPen(mark.frame.isValid() ? QPen(mark.frame, mark.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                                            : QPen(Qt::NoPen));
        painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
        painter.drawRect(mark.rect);
    }
    void operator()(const RuleMark &mark) const
    {
        painter.setPen(QPen(mark.colour, mark.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark.rule);
    }
    void operator()(const SignMark &mark) const { drawSign(painter, mark.sign, mark.rect); }
    void operator()(const BrandMark &mark) const { drawBrand(painter, mark.rect); }
    void operator()(const HatchMark &mark) const { drawHatch(painter, mark.rect); }
    void operator()(const ChartMark &mark) const { drawBand(painter, *mark.band, mark.strip, mark.rect); }
    void operator()(const FamilyMark &mark) const { drawFamily(painter, *mark.sheet, mark.rect); }
};

} // namespace

Mark moved(Mark mark, qreal dx, qreal dy)
{
    std::visit(Mover{QPointF(dx, dy)}, mark);
    return mark;
}

void draw(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : page.marks)
        std::visit(Drawer{painter}, mark);
    painter.restore();
}

QStringList wordsOf(const Page &page)
{
    QStringList out;
    for (const Mark &mark : page.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark)) {
            const QTextLine line = text->layout->lineAt(text->line);
            out.append(text->layout->text().mid(line.textStart(), line.textLength()).trimmed());
        } else if (const auto *chart = std::get_if<ChartMark>(&mark)) {
            out.append(wordsOf(*chart->band, chart->strip, chart->rect.width()));
        } else if (const auto *family = std::get_if<FamilyMark>(&mark)) {
            out.append(wordsOf(*family->sheet));
        }
    }
    return out;
}

} // namespace regie::print
