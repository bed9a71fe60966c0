#include "ui/widgets/messagebar.h"

#include "ui/widgets/signs.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace regie::ui {

namespace {

struct Look
{
    Token ground;
    Token border;
    Sign sign;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Error:
        return {Token::RedSoft, Token::Red, Sign::Latest};
    case MessageBar::Kind::Warning:
        return {Token::YellowSoft, Token::YellowLine, Sign::Target};
    case MessageBar::Kind::Done:
        return {Token::GreenSoft, Token::Green, Sign::Met};
    case MessageBar::Kind::Note:
        return {Token::SurfaceAlt, Token::BorderStrong, Sign::Note};
    }
    return {Token::SurfaceAlt, Token::BorderStrong, Sign::Note};
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 10, space::m, 10);
    row->setSpacing(10);
    m_sign = new SignLabel(Sign::Note);
    m_happened = makeLabel({}, TextRole::Strong, true);
    m_rest = makeLabel({}, TextRole::Body, true);
    m_action = makeButton({}, QStringLiteral("messageAction"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_happened);
    words->addWidget(m_rest);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageBar::say(Kind kind, const QString &happened, const QString &rest, const QString &action)
{
    m_kind = kind;
    m_sign->setSign(lookOf(kind).sign);
    m_happened->setText(happened);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text());
    show();
    update();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::say(const Error &error, const QString &action)
{
    const wording::ErrorText text = wording::explain(error);
    say(Kind::Error, text.happened, wording::ErrorText{{}, text.safe, text.todo}.line(), action);
}

void MessageBar::clear()
{
    hide();
}

QString MessageBar::text() const
{
    return m_rest->text().isEmpty() ? m_happened->text() : m_happened->text() + QLatin1Char(' ') + m_rest->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(look.border));
    painter.setBrush(colour(look.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace regie::ui
