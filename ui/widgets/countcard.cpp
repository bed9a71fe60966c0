#include "ui/widgets/countcard.h"

#include "ui/widgets/type.h"

#include <QPainter>

namespace regie::ui {

CountCard::CountCard(const QString &word, Sign sign, QWidget *parent) : QPushButton(parent), m_word(word), m_sign(sign)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setCount(0, {});
}

void CountCard::setCount(int count, const QString &secondLine)
{
    m_count = count;
    m_second = secondLine;
    setAccessibleName(QStringLiteral("%1 %2").arg(QString::number(count), m_word) +
                      (secondLine.isEmpty() ? QString() : QStringLiteral(", ") + secondLine));
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    const QFontMetrics count(fontOf(TextRole::Count));
    const QFontMetrics word(fontOf(TextRole::Strong));
    const QFontMetrics second(fontOf(TextRole::Small));
    const int words =
        std::max(word.horizontalAdvance(m_word) + signSide() + space::s, second.horizontalAdvance(m_second));
    const int lines = word.height() + second.height() + 20;
    return {space::m + count.horizontalAdvance(QString::number(m_count)) + space::m + words + space::m,
        std::max(60, lines)};
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 2 : 1;
    painter.setPen(QPen(colour(isChecked() ? Token::Accent : Token::Border), line));
    painter.setBrush(colour(isDown() ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 4, 4);

    painter.setFont(fontOf(TextRole::Count));
    painter.setPen(colour(Token::Text));
    const int countWidth = painter.fontMetrics().horizontalAdvance(QString::number(m_count));
    painter.drawText(QRect(space::m, 0, countWidth + 1, height()), Qt::AlignVCenter, QString::number(m_count));

    const int x = space::m + countWidth + space::m;
    const QFontMetrics word(fontOf(TextRole::Strong));
    const QFontMetrics second(fontOf(TextRole::Small));
    const int top = (height() - word.height() - second.height()) / 2;
    const int room = width() - x - space::m;
    painter.setFont(fontOf(TextRole::Strong));
    painter.drawText(QRect(x, top, room, word.height()), Qt::AlignLeft, m_word);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    painter.drawText(QRect(x, top + word.height(), room, second.height()), Qt::AlignLeft, m_second);
    const int side = signSide();
    paintSign(painter, QRectF(width() - space::m - side, top + 1, side, side), m_sign);
}

} // namespace regie::ui
