#include "ui/widgets/signs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace regie::ui {

namespace {

// Everything is drawn on a field of 16 by 16.
QPen line(QColor c, double width = 1.4)
{
    return QPen(c, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void strokes(QPainter &p, QColor c, std::initializer_list<QList<QPointF>> lines, double width = 1.4)
{
    p.setPen(line(c, width));
    p.setBrush(Qt::NoBrush);
    for (const QList<QPointF> &points : lines)
        p.drawPolyline(points.constData(), static_cast<int>(points.size()));
}

void fillShape(QPainter &p, QColor fill, QColor outline, const QList<QPointF> &points)
{
    p.setPen(outline.isValid() ? line(outline, 1.1) : QPen(Qt::NoPen));
    p.setBrush(fill);
    p.drawPolygon(points.constData(), static_cast<int>(points.size()));
}

void disc(QPainter &p, QColor c, double x, double y, double r)
{
    p.setPen(Qt::NoPen);
    p.setBrush(c);
    p.drawEllipse(QPointF(x, y), r, r);
}

void ring(QPainter &p, QColor c, double r, double width = 1.3)
{
    p.setPen(line(c, width));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(8, 8), r, r);
}

void triangle(QPainter &p, Token fill, Token outline, Token mark)
{
    fillShape(p, colour(fill), colour(outline), {{8, 1.8}, {15, 14}, {1, 14}});
    strokes(p, colour(mark), {{{8, 6}, {8, 9.6}}}, 1.6);
    disc(p, colour(mark), 8, 12, 0.95);
}

void clockFace(QPainter &p, QColor c)
{
    ring(p, c, 6.3);
    strokes(p, c, {{{8, 4.2}, {8, 8.2}, {10.8, 9.6}}}, 1.2);
}

void hourglass(QPainter &p, QColor c)
{
    strokes(p, c, {{{3.5, 2}, {12.5, 2}}, {{3.5, 14}, {12.5, 14}}}, 1.4);
    strokes(p, c,
        {{{4.6, 2.4}, {4.6, 4.4}, {11.4, 11.6}, {11.4, 13.6}}, {{11.4, 2.4}, {11.4, 4.4}, {4.6, 11.6}, {4.6, 13.6}}},
        1.1);
    disc(p, c, 8, 12, 1.1);
}

void bell(QPainter &p, QColor c)
{
    QPainterPath path({3.4, 12});
    path.cubicTo({4.8, 10.6}, {4.4, 9.4}, {4.6, 7});
    path.cubicTo({4.9, 1.8}, {11.1, 1.8}, {11.4, 7});
    path.cubicTo({11.6, 9.4}, {11.2, 10.6}, {12.6, 12});
    path.closeSubpath();
    p.setPen(line(c, 1.2));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
    disc(p, c, 8, 13.9, 1.1);
}

void check(QPainter &p)
{
    disc(p, colour(Token::Green), 8, 8, 6.8);
    strokes(p, colour(Token::OnGreen), {{{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}}}, 1.7);
}

void question(QPainter &p, QColor c)
{
    QPen dashed = line(c, 1.2);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({1.9, 1.5});
    p.setPen(dashed);
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(8, 8), 6.5, 6.5);
    QPainterPath mark({6.1, 6.6});
    mark.cubicTo({6.1, 4}, {9.9, 4}, {9.9, 6.4});
    mark.cubicTo({9.9, 7.8}, {8, 7.8}, {8, 9.3});
    p.setPen(line(c, 1.2));
    p.drawPath(mark);
    disc(p, c, 8, 11.5, 0.8);
}

void flag(QPainter &p, QColor c)
{
    strokes(p, c, {{{3.6, 1.8}, {3.6, 14.4}}}, 1.5);
    fillShape(p, c, c, {{3.8, 2.2}, {13.6, 2.2}, {11.2, 5.4}, {13.6, 8.6}, {3.8, 8.6}});
}

void padlock(QPainter &p, QColor c, bool filled)
{
    p.setPen(line(c, 1.3));
    p.setBrush(filled ? QBrush(c) : QBrush(Qt::NoBrush));
    p.drawRoundedRect(QRectF(3, 7, 10, 7.2), 1, 1);
    QPainterPath shackle({5, 6.8});
    shackle.cubicTo({5, 0.8}, {11, 0.8}, {11, 6.8});
    p.setBrush(Qt::NoBrush);
    p.drawPath(shackle);
    if (!filled)
        disc(p, c, 8, 10.4, 1.1);
}

void bars(QPainter &p, int full, bool word)
{
    const QColor c = colour(Token::Accent);
    if (!word) {
        strokes(p, colour(Token::Muted), {{{2.5, 6}, {13.5, 6}}, {{2.5, 10}, {9.5, 10}}}, 1.4);
        return;
    }
    for (int i = 0; i < 3; ++i) {
        const double top = 10.0 - 3.6 * i;
        p.setPen(line(c, 1));
        p.setBrush(i < full ? QBrush(c) : QBrush(Qt::NoBrush));
        p.drawRect(QRectF(1.5 + 4.6 * i, top, 3.4, 14.2 - top));
    }
}

/// How much a partner does: so many of three blocks beside each other.
void effort(QPainter &p, int full)
{
    const QColor c = colour(Token::Accent);
    for (int i = 0; i < 3; ++i) {
        p.setPen(line(c, 1));
        p.setBrush(i < full ? QBrush(c) : QBrush(Qt::NoBrush));
        p.drawRect(QRectF(0.8 + 5.0 * i, 5.8, 4.4, 4.4));
    }
}

void house(QPainter &p, QColor c)
{
    strokes(p, c, {{{1.8, 8}, {8, 2.2}, {14.2, 8}}, {{3.8, 7}, {3.8, 14}, {12.2, 14}, {12.2, 7}}}, 1.4);
}

void triad(QPainter &p, QColor c)
{
    strokes(p, c, {{{8, 4}, {3.4, 12}, {12.6, 12}, {8, 4}}}, 1);
    for (const QPointF &at : {QPointF(8, 3.6), QPointF(3.2, 12.2), QPointF(12.8, 12.2)})
        disc(p, c, at.x(), at.y(), 2);
}

void pencil(QPainter &p, QColor c)
{
    strokes(p, c, {{{3, 13}, {3.8, 9.8}, {11, 2.6}, {13.4, 5}, {6.2, 12.2}, {3, 13}}, {{9.4, 4.2}, {11.8, 6.6}}}, 1.2);
}

void compass(QPainter &p, QColor c)
{
    ring(p, c, 6.8);
    fillShape(p, c, {}, {{11.6, 4.4}, {9.2, 9.2}, {4.4, 11.6}, {6.8, 6.8}});
    disc(p, colour(Token::Nav), 8, 8, 0.9);
}

void calendar(QPainter &p, QColor c, bool days)
{
    p.setPen(line(c, 1.2));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(2.5, 3.5, 11, 10.5));
    strokes(p, c, {{{5.5, 1.8}, {5.5, 4.6}}, {{10.5, 1.8}, {10.5, 4.6}}, {{2.5, 6.8}, {13.5, 6.8}}}, 1.2);
    for (int i = 0; days && i < 6; ++i)
        disc(p, c, 5.2 + 2.8 * (i % 3), 9.2 + 2.6 * (i / 3), 0.8);
}

void person(QPainter &p, QColor c, bool plus)
{
    p.setPen(line(c, 1.3));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(7.4, 4.6), 2.6, 2.6);
    QPainterPath body({2.2, 14});
    body.cubicTo({2.2, 7.6}, {12.6, 7.6}, {12.6, plus ? 10.0 : 14.0});
    p.drawPath(body);
    if (plus)
        strokes(p, c, {{{12, 10.6}, {12, 14.6}}, {{10, 12.6}, {14, 12.6}}}, 1.3);
}

/// Three around a table.
void meeting(QPainter &p, QColor c)
{
    strokes(p, c, {{{2, 9.4}, {14, 9.4}, {12.4, 13.8}, {3.6, 13.8}, {2, 9.4}}}, 1.3);
    for (const QPointF &at : {QPointF(3.4, 5.8), QPointF(8, 4), QPointF(12.6, 5.8)})
        disc(p, c, at.x(), at.y(), 1.6);
}

/// A written page with a folded corner.
void page(QPainter &p, QColor c)
{
    strokes(p, c,
        {{{9.4, 1.8}, {3.2, 1.8}, {3.2, 14.2}, {12.8, 14.2}, {12.8, 5.2}, {9.4, 1.8}, {9.4, 5.2}, {12.8, 5.2}}}, 1.3);
    strokes(p, c, {{{5.4, 8.4}, {10.6, 8.4}}, {{5.4, 11.2}, {10.6, 11.2}}}, 1.2);
}

/// Two rules that something was set on.
void sliders(QPainter &p, QColor c)
{
    strokes(p, c, {{{1.6, 5}, {14.4, 5}}, {{1.6, 11}, {14.4, 11}}}, 1.3);
    disc(p, c, 10.2, 5, 2.1);
    disc(p, c, 5.8, 11, 2.1);
}

/// Two links of a chain.
void links(QPainter &p, QColor c)
{
    p.setPen(line(c, 1.4));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(1.4, 5, 8.2, 6), 3, 3);
    p.drawRoundedRect(QRectF(6.4, 5, 8.2, 6), 3, 3);
}

void list(QPainter &p, QColor c)
{
    for (const double y : {3.0, 7.0, 11.0}) {
        p.setPen(line(c, 1.1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(2, y - 0.5, 3, 3));
        strokes(p, c, {{{7.5, y + 1}, {14, y + 1}}}, 1.3);
    }
}

void printer(QPainter &p, QColor c)
{
    p.setPen(line(c, 1.2));
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(2, 6, 12, 5.4));
    p.drawRect(QRectF(4.6, 2, 6.8, 4));
    p.setBrush(colour(Token::Surface));
    p.drawRect(QRectF(4.6, 9.2, 6.8, 5));
}

void search(QPainter &p, QColor c)
{
    p.setPen(line(c, 1.3));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(6.8, 6.8), 4.4, 4.4);
    strokes(p, c, {{{10.2, 10.2}, {14, 14}}}, 1.5);
}

void relapse(QPainter &p, QColor c)
{
    strokes(p, c, {{{13, 3.4}, {13, 9.4}, {3.4, 9.4}}, {{6.4, 6.2}, {3.2, 9.4}, {6.4, 12.6}}}, 1.6);
}

void letterI(QPainter &p, QColor c)
{
    ring(p, c, 6.3, 1.2);
    strokes(p, c, {{{8, 7.4}, {8, 11.2}}}, 1.4);
    disc(p, c, 8, 4.9, 0.9);
}

/// The colour of itself of a sign that is drawn in one.
Token ownInk(Sign sign)
{
    switch (sign) {
    case Sign::New:
    case Sign::Woken:
    case Sign::Compass:
        return Token::Accent;
    case Sign::RedFlag:
        return Token::Red;
    case Sign::Icm:
        return Token::Icm;
    case Sign::Mda:
        return Token::Mda;
    case Sign::Plus:
    case Sign::Done:
        return Token::GreenText;
    case Sign::Minus:
        return Token::YellowText;
    case Sign::OnTime:
    case Sign::Waiting:
    case Sign::Paused:
    case Sign::NotMet:
    case Sign::Unknown:
    case Sign::Note:
    case Sign::Search:
        return Token::Hold;
    case Sign::None:
    case Sign::Target:
    case Sign::Latest:
    case Sign::Met:
    case Sign::Shielded:
    case Sign::Relapse:
    case Sign::ScaleUp:
    case Sign::ScaleDown:
    case Sign::MatchStrong:
    case Sign::MatchPossible:
    case Sign::MatchWeak:
    case Sign::EffortLow:
    case Sign::EffortNormal:
    case Sign::EffortHigh:
    case Sign::Order:
    case Sign::Concept:
    case Sign::Similar:
    case Sign::Today:
    case Sign::Intake:
    case Sign::Cases:
    case Sign::Calendar:
    case Sign::Meetings:
    case Sign::Partners:
    case Sign::Figures:
    case Sign::Reports:
    case Sign::Manage:
    case Sign::Person:
    case Sign::Lock:
    case Sign::Add:
    case Sign::Print:
    case Sign::ChevronRight:
    case Sign::ChevronDown:
    case Sign::ChevronLeft:
        return Token::Text;
    }
    return Token::Text;
}

void paintField(QPainter &p, Sign sign, QColor c)
{
    switch (sign) {
    case Sign::None:
        return;
    case Sign::New:
        ring(p, c, 6.3);
        disc(p, c, 8, 8, 3.4);
        return;
    case Sign::Target:
        triangle(p, Token::Yellow, Token::YellowLine, Token::OnYellow);
        return;
    case Sign::Latest:
        triangle(p, Token::Red, Token::RedLine, Token::OnRed);
        return;
    case Sign::OnTime:
        clockFace(p, c);
        return;
    case Sign::Waiting:
        hourglass(p, c);
        return;
    case Sign::Paused:
        strokes(p, c, {{{5.6, 3}, {5.6, 13}}, {{10.4, 3}, {10.4, 13}}}, 2.4);
        return;
    case Sign::Woken:
        bell(p, c);
        return;
    case Sign::Met:
        check(p);
        return;
    case Sign::NotMet:
        ring(p, c, 6.3);
        strokes(p, c, {{{5.6, 5.6}, {10.4, 10.4}}, {{10.4, 5.6}, {5.6, 10.4}}}, 1.3);
        return;
    case Sign::Unknown:
        question(p, c);
        return;
    case Sign::RedFlag:
        flag(p, c);
        return;
    case Sign::Shielded:
        padlock(p, c, false);
        return;
    case Sign::Lock:
        padlock(p, c, true);
        return;
    case Sign::Relapse:
        relapse(p, c);
        return;
    case Sign::ScaleUp:
        strokes(p, c, {{{8, 14}, {8, 2.6}}, {{4, 6.6}, {8, 2.4}, {12, 6.6}}}, 1.6);
        return;
    case Sign::ScaleDown:
        strokes(p, c, {{{8, 2}, {8, 13.4}}, {{4, 9.4}, {8, 13.6}, {12, 9.4}}}, 1.6);
        return;
    case Sign::MatchStrong:
        bars(p, 3, true);
        return;
    case Sign::MatchPossible:
        bars(p, 2, true);
        return;
    case Sign::MatchWeak:
        bars(p, 0, false);
        return;
    case Sign::EffortLow:
        effort(p, 1);
        return;
    case Sign::EffortNormal:
        effort(p, 2);
        return;
    case Sign::EffortHigh:
        effort(p, 3);
        return;
    case Sign::Order:
        house(p, c);
        disc(p, c, 8, 10.2, 1.2);
        return;
    case Sign::Note:
        letterI(p, c);
        return;
    case Sign::Icm:
        house(p, c);
        return;
    case Sign::Mda:
        triad(p, c);
        return;
    case Sign::Concept:
        pencil(p, c);
        return;
    case Sign::Similar:
        strokes(p, c, {{{2, 6}, {13, 6}}, {{2, 10.5}, {9, 10.5}}}, 1.6);
        return;
    case Sign::Add:
    case Sign::Plus:
        strokes(p, c, {{{8, 3}, {8, 13}}, {{3, 8}, {13, 8}}}, 1.6);
        return;
    case Sign::Minus:
        strokes(p, c, {{{3, 8}, {13, 8}}}, 1.8);
        return;
    case Sign::Compass:
        compass(p, c);
        return;
    case Sign::Today:
        calendar(p, c, true);
        return;
    case Sign::Calendar:
        calendar(p, c, false);
        return;
    case Sign::Intake:
        person(p, c, true);
        return;
    case Sign::Meetings:
        meeting(p, c);
        return;
    case Sign::Partners:
        links(p, c);
        return;
    case Sign::Figures:
        strokes(p, c, {{{3.6, 13}, {3.6, 9}}, {{8, 13}, {8, 3}}, {{12.4, 13}, {12.4, 6.4}}}, 2);
        strokes(p, c, {{{1.6, 14.4}, {14.4, 14.4}}}, 1.2);
        return;
    case Sign::Reports:
        page(p, c);
        return;
    case Sign::Manage:
        sliders(p, c);
        return;
    case Sign::Cases:
        list(p, c);
        return;
    case Sign::Person:
        person(p, c, false);
        return;
    case Sign::Search:
        search(p, c);
        return;
    case Sign::Print:
        printer(p, c);
        return;
    case Sign::ChevronRight:
        strokes(p, c, {{{6, 3.6}, {10.4, 8}, {6, 12.4}}}, 1.5);
        return;
    case Sign::ChevronLeft:
        strokes(p, c, {{{10, 3.6}, {5.6, 8}, {10, 12.4}}}, 1.5);
        return;
    case Sign::ChevronDown:
        strokes(p, c, {{{3.6, 6}, {8, 10.4}, {12.4, 6}}}, 1.5);
        return;
    case Sign::Done:
        strokes(p, c, {{{3, 8.4}, {6.4, 11.8}, {13, 4.6}}}, 1.8);
        return;
    }
}

class SignEngine : public QIconEngine
{
public:
    SignEngine(Sign sign, std::optional<Token> ink) : m_sign(sign), m_ink(ink) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor ink = m_ink ? colour(*m_ink) : QColor();
        if (mode == QIcon::Disabled)
            ink = colour(Token::Disabled);
        paintSign(*painter, rect, m_sign, ink);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    /// What a window manager asks for; larger ones cost more than the rest of the first paint.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}, {48, 48}}; }
    [[nodiscard]] QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    Sign m_sign;
    std::optional<Token> m_ink;
};

} // namespace

void paintSign(QPainter &painter, const QRectF &box, Sign sign, QColor ink)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    paintField(painter, sign, ink.isValid() ? ink : colour(ownInk(sign)));
    painter.restore();
}

QIcon signIcon(Sign sign, Token ink)
{
    return QIcon(new SignEngine(sign, ink));
}

QIcon signIcon(Sign sign)
{
    return QIcon(new SignEngine(sign, std::nullopt));
}

} // namespace regie::ui
