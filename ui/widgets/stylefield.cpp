#include "ui/widgets/stylefield.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QWidget>

namespace regie::ui {

namespace {

constexpr int searchHeight = 26;

QColor outline(const QStyleOption &option)
{
    return colour(option.state.testFlag(QStyle::State_Enabled) ? Token::BorderStrong : Token::Border);
}

QColor mark(const QStyleOption &option)
{
    return colour(option.state.testFlag(QStyle::State_Enabled) ? Token::Accent : Token::Disabled);
}

QColor ground(const QStyleOption &option)
{
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    return colour(over ? Token::Hover : Token::Surface);
}

void paintArrow(QPainter &painter, const QRect &rect, bool up, const QColor &ink)
{
    const int side = signSide(10);
    painter.save();
    painter.translate(QRectF(rect).center());
    if (up)
        painter.rotate(180);
    paintSign(painter, QRectF(-side / 2.0, -side / 2.0, side, side), Sign::ChevronDown, ink);
    painter.restore();
}

} // namespace

void paintBox(
    QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, double width, double radius)
{
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void paintField(QPainter &painter, const QRect &rect, QStyle::State state, const QWidget *field)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool fixed =
        state.testFlag(QStyle::State_ReadOnly) || (field != nullptr && field->property("readOnly").toBool());
    const bool wrong = field != nullptr && field->property("error").toBool();
    const bool focused = state.testFlag(QStyle::State_HasFocus);
    const QColor ground = colour(enabled && !fixed ? Token::Surface : Token::SurfaceAlt);
    if (wrong || focused)
        paintBox(painter, rect, ground, colour(wrong ? Token::Red : Token::Focus), 2, controlRadius);
    else
        paintBox(
            painter, rect, ground, colour(enabled && !fixed ? Token::BorderStrong : Token::Border), 1, controlRadius);
}

int controlHeight(int content, const QFontMetrics &metrics, int token)
{
    return std::max(content + 2, heightFor(token, metrics)); // the edge takes a pixel above and below
}

int fieldHeight(int content, const QFontMetrics &metrics, const QWidget *field)
{
    const bool search = field != nullptr && field->objectName() == QLatin1String("search");
    return controlHeight(content, metrics, search ? searchHeight : height::control);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.setPen(on ? mark(option) : outline(option));
    painter.setBrush(on ? mark(option) : ground(option));
    painter.drawRoundedRect(box, 2, 2);
    if (on)
        paintSign(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), Sign::Done, colour(Token::OnAccent));
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(box.adjusted(4, 7, -4, -7), mark(option));
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.setPen(QPen(on ? mark(option) : outline(option), on ? 1.5 : 1));
    painter.setBrush(ground(option));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark(option));
        painter.drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5));
    }
}

void paintRing(QPainter &painter, const QRect &rect, double radius)
{
    painter.setPen(QPen(colour(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void paintCombo(QPainter &painter, const QStyleOptionComboBox &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(ground(option));
    painter.setPen(outline(option));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (focused)
        paintRing(painter, option.rect, 3);
    const int side = signSide(12);
    const QRectF arrow(option.rect.right() - side - 10, option.rect.center().y() - side / 2.0 + 0.5, side, side);
    paintSign(painter, arrow, Sign::ChevronDown, mark(option));
}

void paintSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const QWidget *field)
{
    paintField(painter, option.rect, option.state, field);
    const auto ink = [&option](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        return colour(can ? Token::Accent : Token::Disabled);
    };
    paintArrow(painter, up, true, ink(QAbstractSpinBox::StepUpEnabled));
    paintArrow(painter, down, false, ink(QAbstractSpinBox::StepDownEnabled));
}

} // namespace regie::ui
