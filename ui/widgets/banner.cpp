#include "ui/widgets/banner.h"

#include "ui/widgets/signs.h"

#include <QBoxLayout>
#include <QPainter>

namespace regie::ui {

namespace {

struct Ground
{
    Token soft;
    Token line;
};

Ground groundOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Danger:
        return {Token::RedSoft, Token::Red};
    case Banner::Kind::Warning:
        return {Token::YellowSoft, Token::YellowLine};
    case Banner::Kind::Good:
        return {Token::GreenSoft, Token::Green};
    case Banner::Kind::Neutral:
        return {Token::HoldSoft, Token::BorderStrong};
    }
    return {Token::Surface, Token::Border};
}

} // namespace

Banner::Banner(Kind kind, Sign sign, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_strong(makeLabel({}, TextRole::Strong, true)),
      m_rest(makeLabel({}, TextRole::Body, true))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_strong);
    words->addWidget(m_rest);
    row->addLayout(words, 1);
    hide();
}

void Banner::say(const QString &strong, const QString &rest)
{
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(strong + QLatin1Char(' ') + rest);
    setVisible(!strong.isEmpty() || !rest.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ground ground = groundOf(m_kind);
    painter.setPen(QPen(colour(ground.line), 1));
    painter.setBrush(colour(ground.soft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace regie::ui
