#include "ui/widgets/stylebutton.h"

#include "ui/widgets/stylefield.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QWidget>

namespace regie::ui {

namespace {

constexpr int sidePadding = 12;
constexpr int linkHeight = 22;

struct Coat
{
    QColor ground; ///< invalid: what lies behind
    QColor edge;
};

Coat plainCoat(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {colour(Token::Surface), colour(Token::Border)};
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On))
        return {colour(Token::AccentSoft), colour(Token::Accent)};
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    return {colour(over ? Token::Hover : Token::Surface), colour(Token::BorderStrong)};
}

Coat primaryCoat(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {colour(Token::Surface), colour(Token::Border)};
    if (option.state.testFlag(QStyle::State_Sunken))
        return {colour(Token::AccentHover), colour(Token::Text)};
    const Token token = option.state.testFlag(QStyle::State_MouseOver) ? Token::AccentHover : Token::Accent;
    return {colour(token), colour(token)};
}

Coat flatCoat(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {colour(Token::Surface), colour(Token::Border)};
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On))
        return {colour(Token::AccentSoft), colour(Token::Accent)};
    if (option.state.testFlag(QStyle::State_MouseOver))
        return {colour(Token::Hover), colour(Token::Border)};
    return {};
}

} // namespace

ButtonLook buttonLook(const QWidget *button)
{
    if (button == nullptr)
        return ButtonLook::Plain;
    if (button->property("primary").toBool())
        return ButtonLook::Primary;
    if (button->property("link").toBool())
        return ButtonLook::Link;
    return button->property("flat").toBool() ? ButtonLook::Flat : ButtonLook::Plain;
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, ButtonLook look)
{
    if (look == ButtonLook::Link)
        return;
    const Coat coat = look == ButtonLook::Primary ? primaryCoat(option)
                      : look == ButtonLook::Flat  ? flatCoat(option)
                                                  : plainCoat(option);
    if (!coat.edge.isValid())
        return;
    paintBox(painter, option.rect, coat.ground, coat.edge, 1, controlRadius);
}

QColor buttonInk(const QStyleOptionButton &option, ButtonLook look)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return colour(Token::Disabled);
    if (look == ButtonLook::Primary)
        return colour(Token::OnAccent);
    return colour(look == ButtonLook::Link ? Token::Link : Token::Text);
}

QSize buttonSize(QSize content, const QFontMetrics &metrics, ButtonLook look)
{
    if (look == ButtonLook::Link)
        return {content.width() + 4, std::max(content.height(), heightFor(linkHeight, metrics))};
    return {content.width() + 2 * sidePadding, controlHeight(content.height(), metrics)};
}

bool isSegment(const QWidget *button)
{
    return button != nullptr && button->property("segment").toBool();
}

void paintSegment(QPainter &painter, const QStyleOptionToolButton &option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = colour(on ? Token::AccentSoft : over ? Token::Hover : Token::Surface);
    paintBox(painter, option.rect, ground, colour(Token::BorderStrong), 1, controlRadius);
    if (on)
        painter.fillRect(option.rect.adjusted(1, option.rect.height() - 3, -1, 0), colour(Token::Accent));
}

} // namespace regie::ui
