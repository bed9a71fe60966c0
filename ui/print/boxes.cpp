#include "ui/print/blocks.h"
#include "ui/print/sheet.h"
#include "ui/print/sheetwords.h"
#include "ui/wording/dates.h"

namespace regie::print {
namespace {

constexpr qreal padding = mm(3.2);

/// Lines of text below each other.
class Stack
{
public:
    Stack(qreal left, qreal width) : m_left(left), m_width(width) {}
    void add(const QList<Stretch> &text, Type type)
    {
        m_pieces.append(linePieces(TextBlock(text, type, m_width), m_left));
    }
    void add(const report::Line &line, Type type) { add(stretches(line), type); }
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] qreal height() const
    {
        qreal sum = 0;
        for (const Piece &piece : m_pieces)
            sum += piece.height;
        return sum;
    }

private:
    qreal m_left;
    qreal m_width;
    QList<Piece> m_pieces = {};
};

void drawOnto(Piece &piece, const Stack &stack, qreal top)
{
    for (const Piece &line : stack.pieces()) {
        for (const Mark &mark : line.marks)
            piece.marks.append(moved(mark, 0, top));
        top += line.height;
    }
}

QColor routeColour(AdviceRoute route)
{
    switch (route) {
    case AdviceRoute::Icm:
        return ink::icm;
    case AdviceRoute::Mda:
        return ink::mda;
    case AdviceRoute::IcmOrMda:
        return ink::accent;
    case AdviceRoute::LocalTeam:
    case AdviceRoute::Incomplete:
    case AdviceRoute::OutOfRegion:
        return ink::hold;
    }
    return ink::hold;
}

Stack adviceStack(const report::AdviceBox &box, qreal left, qreal width)
{
    Stack stack(left, width);
    stack.add({{wording::text(report::Phrase::Advice), Weight::Regular, ink::muted}}, Type::Body);
    stack.add({{wording::text(report::Code(box.advice)), Weight::Strong, ink::text}}, Type::BoxTitle);
    for (const report::Line &line : box.lines)
        stack.add(line, Type::Body);
    return stack;
}

Stack dueStack(const report::AdviceBox &box, qreal left, qreal width)
{
    Stack stack(left, width);
    if (!box.due)
        return stack;
    stack.add({{wording::text(report::Phrase::FirstVisitDue), Weight::Regular, ink::muted}}, Type::Body);
    stack.add({{wording::shortMoment(*box.due), Weight::Strong, ink::text}}, Type::BoxTitle);
    for (const report::Line &line : box.dueLines)
        stack.add(line, Type::Body);
    return stack;
}

/// Two stacks side by side, or below each other when they are too tall to keep whole.
QList<Piece> paired(const Stack &first, const Stack &second, qreal above, qreal below)
{
    const qreal high = qMax(first.height(), second.height());
    if (high < mm(120)) {
        Piece piece{above + high + below, {}, false, {}};
        drawOnto(piece, first, above);
        drawOnto(piece, second, above);
        return {piece};
    }
    QList<Piece> out = {Piece{above, {}, true, {}}};
    out.append(first.pieces());
    Piece tail{second.height() + below, {}, false, {}};
    drawOnto(tail, second, 0);
    out.append(tail);
    return out;
}

Laid layFlags(const report::AdviceBox &box, Span span)
{
    Laid laid;
    laid.box = Box{span.left, span.width, ink::red, thin, {}, 0};
    laid.pieces.append(Piece{mm(1.5), {}, true, {}});
    const qreal indent = mm(7.6);
    for (const report::Line &flag : box.flags) {
        QList<Piece> lines =
            linePieces(TextBlock(stretches(flag), Type::Body, span.width - indent - padding), span.left + indent);
        const bool flagged = !flag.values.isEmpty() && std::holds_alternative<report::Sign>(flag.values.first());
        if (flagged && !lines.isEmpty())
            lines.first().marks.append(
                SignMark{report::Sign::RedFlag, QRectF(span.left + mm(4), mm(0.6), mm(2.6), mm(2.7))});
        laid.pieces.append(lines);
    }
    laid.pieces[laid.pieces.size() - 1].height += mm(1.5);
    return laid;
}

/// One line of the form: a word and a line to write on, up to @p to.
void addField(Piece &piece, const QString &label, qreal from, qreal to, qreal top)
{
    const TextBlock text({{label, Weight::Regular, ink::text}}, Type::Body, to - from);
    addText(piece.marks, text, from, top);
    const qreal y = top + text.lineHeight() + mm(0.1);
    const qreal start = from + text.usedWidth() + mm(2);
    if (start < to)
        piece.marks.append(RuleMark{QLineF(start, y, to, y), ink::borderStrong, thin});
}

void addCheckBox(Piece &piece, qreal left, qreal top)
{
    piece.marks.append(RectMark{QRectF(left, top + mm(0.4), mm(3), mm(3)), {}, ink::text, thin});
}

Laid framed(Piece piece, Span span, const QColor &frame)
{
    Laid laid;
    laid.gapAbove = mm(2.2);
    laid.box = Box{span.left, span.width, frame, thin, {}, 0};
    laid.pieces = {std::move(piece)};
    return laid;
}

} // namespace

QList<Laid> lay(const report::AdviceBox &box, Span span)
{
    const qreal rightWidth = box.due ? mm(52) : 0;
    const qreal divider = span.left + span.width - rightWidth;
    const Stack first = adviceStack(box, span.left + mm(4.6), span.width - rightWidth - mm(4.6) - padding);
    const Stack second = dueStack(box, divider + padding, rightWidth - 2 * padding);
    Laid advice;
    advice.gapAbove = mm(2.8);
    advice.box =
        Box{span.left, span.width, ink::borderStrong, thin, routeColour(box.advice.route), box.due ? divider : 0};
    advice.pieces = paired(first, second, mm(2.0), mm(2.2));
    QList<Laid> out = {advice};
    if (!box.flags.isEmpty())
        out.append(layFlags(box, span));
    return out;
}

Laid lay(const report::Note &note, Span span)
{
    Laid laid;
    laid.gapAbove = mm(2.4);
    laid.box = Box{span.left, span.width, ink::borderStrong, thin, {}, 0};
    laid.pieces.append(Piece{mm(1.6), {}, true, {}});
    for (const report::Line &line : note.lines)
        laid.pieces.append(
            linePieces(TextBlock(stretches(line), Type::Body, span.width - 2 * padding), span.left + padding));
    laid.pieces[laid.pieces.size() - 1].height += mm(1.6);
    return laid;
}

Laid lay(const report::AnswerForm &form, Span span)
{
    const qreal left = span.left + padding;
    const qreal right = span.left + span.width - padding;
    const AnswerWords words = answerWords(form);
    QList<Stretch> title = {{words.title, Weight::Strong, ink::text}};
    if (!words.before.isEmpty())
        title.append({QStringLiteral(" ") + words.before, Weight::Regular, ink::muted});
    const TextBlock head(title, Type::Body, right - left);
    Piece piece{0, {}, false, {}};
    qreal y = mm(1.9);
    addText(piece.marks, head, left, y);
    y += head.height() + mm(1.5);
    addCheckBox(piece, left, y);
    if (form.visits) {
        addField(piece, words.agreed.first(), left + mm(5.2), left + mm(70), y);
        addField(piece, words.agreed.last(), left + mm(72), left + mm(95), y);
    } else {
        addField(piece, words.agreed.first(), left + mm(5.2), left + mm(70), y);
    }
    y += mm(5.3);
    addCheckBox(piece, left, y);
    addField(piece, words.refused.first(), left + mm(5.2), right, y);
    y += mm(5.3);
    addField(piece, words.signature.at(0), left, left + mm(89), y);
    addField(piece, words.signature.at(1), left + mm(91), left + mm(132), y);
    addField(piece, words.signature.at(2), left + mm(134.5), right, y);
    piece.height = y + leading(Type::Body) + mm(2.3);
    return framed(std::move(piece), span, ink::text);
}

} // namespace regie::print
