#include "ui/widgets/chip.h"

#include "ui/widgets/type.h"

#include <QEvent>
#include <QPainter>

namespace regie::ui {

namespace {

struct ChipColours
{
    Token ground;
    Token border;
    Token word;
};

ChipColours coloursOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Plain:
        return {Token::Surface, Token::BorderStrong, Token::Text};
    case ChipKind::Neutral:
        return {Token::HoldSoft, Token::Hold, Token::Text};
    case ChipKind::Icm:
        return {Token::IcmSoft, Token::Icm, Token::Icm};
    case ChipKind::Mda:
        return {Token::MdaSoft, Token::Mda, Token::Mda};
    case ChipKind::Target:
        return {Token::YellowSoft, Token::YellowLine, Token::Text};
    case ChipKind::RedFlag:
        return {Token::RedSoft, Token::Red, Token::Text};
    case ChipKind::Confirmed:
        return {Token::GreenSoft, Token::Green, Token::Text};
    case ChipKind::Phase1:
        return {Token::Phase1, Token::BorderStrong, Token::OnPhase1};
    case ChipKind::Phase2:
        return {Token::Phase2, Token::BorderStrong, Token::OnPhase2};
    case ChipKind::Phase3:
        return {Token::Phase3, Token::BorderStrong, Token::OnPhase3};
    }
    return {Token::Surface, Token::BorderStrong, Token::Text};
}

} // namespace

Chip::Chip(const QString &word, ChipKind kind, Sign sign, QWidget *parent) : QLabel(parent), m_sign(Sign::None)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(word, kind, sign);
}

void Chip::set(const QString &word, ChipKind kind, Sign sign)
{
    m_kind = kind;
    m_sign = sign;
    const bool route = kind == ChipKind::Icm || kind == ChipKind::Mda;
    setFont(fontOf(route ? TextRole::SmallStrong : TextRole::Small));
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int sign = m_sign == Sign::None ? 0 : fontMetrics().ascent() + space::xs;
    return {fontMetrics().horizontalAdvance(text()) + sign + 2 * space::s, heightFor(20, fontMetrics())};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ChipColours colours = coloursOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(colours.border));
    painter.setBrush(colour(colours.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    int x = space::s;
    if (m_sign != Sign::None) {
        const int side = fontMetrics().ascent();
        paintSign(painter, QRectF(x - 1, (height() - side) / 2.0, side, side), m_sign);
        x += side + space::xs;
    }
    painter.setPen(colour(colours.word));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        set(text(), m_kind, m_sign);
    QLabel::changeEvent(event);
}

} // namespace regie::ui
