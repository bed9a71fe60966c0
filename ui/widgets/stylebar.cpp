#include "ui/widgets/stylebar.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/stylefield.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace regie::ui {

namespace {

constexpr int handleMargin = 2;
constexpr int headerLeft = 6; ///< beside the margin that Qt leaves
constexpr int headerRight = 6;
constexpr int headerEdges = 14;
constexpr int headerSlack = 10; ///< beside its words: Qt's margin, and that rounding never cuts them
constexpr int sortSide = 10;

QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isChosen(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (over)
        painter.fillRect(option.rect, colour(Token::Hover));
    if (isChosen(option) && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(painter, option.rect, 0);
    else if (isChosen(option))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 3, 0, 0), colour(Token::Accent));
}

void paintTabText(QPainter &painter, const QStyleOptionTab &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(colour(!enabled ? Token::Disabled : isChosen(option) ? Token::Text : Token::Muted));
    if (isChosen(option))
        painter.setFont(chosenFont(painter.font()));
    const QRect room = option.rect.adjusted(tabSides / 2 - 2, 3, -(tabSides / 2 - 2), -3);
    const QString text =
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
    painter.drawText(room, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

int chosenTabExtra(const QString &text, const QFont &font)
{
    const auto width = [&text](const QFont &f) {
        return QFontMetrics(f).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
    };
    return std::max(0, width(chosenFont(font)) - width(font));
}

void paintHeaderGround(QPainter &painter, const QRect &rect, bool last)
{
    painter.fillRect(rect, colour(Token::Header));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Border));
    if (!last)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour(Token::Border));
}

void paintSortArrow(QPainter &painter, const QStyleOptionHeader &option)
{
    const int side = signSide(sortSide);
    painter.translate(QRectF(option.rect).center());
    // as everywhere in Qt: "down" is a list that begins with the least
    painter.rotate(option.sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0);
    paintSign(painter, QRectF(-side / 2.0, -side / 2.0, side, side), Sign::ChevronDown, colour(Token::Muted));
}

void paintHeaderText(QPainter &painter, const QStyleOptionHeader &option)
{
    QRect room = option.rect.adjusted(headerLeft, 0, -headerRight, 0);
    if (!option.icon.isNull()) {
        const int side = signSide();
        option.icon.paint(&painter, QRect(room.left(), room.center().y() - side / 2, side, side));
        room.setLeft(room.left() + side + space::xs);
    }
    painter.setPen(colour(Token::Muted));
    const Qt::Alignment lie = option.textAlignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(lie | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QSize headerSize(const QStyleOptionHeader &option)
{
    const QSize text = option.fontMetrics.size(0, option.text);
    const int high = text.height() + headerEdges;
    const int icon = option.icon.isNull() ? 0 : signSide() + space::xs;
    const int sort = option.sortIndicator == QStyleOptionHeader::None ? 0 : high / 2;
    return {text.width() + icon + sort + headerLeft + headerRight + headerSlack, high};
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    int length = room;
    if (option.maximum > option.minimum) {
        const qint64 whole = static_cast<qint64>(option.maximum) - option.minimum + option.pageStep;
        length = static_cast<int>(static_cast<qint64>(option.pageStep) * room / std::max<qint64>(whole, 1));
        length = std::min(room, std::max(length, leastHandle));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    return across ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
                  : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    painter.fillRect(option.rect, colour(Token::SurfaceAlt));
    if (option.maximum <= option.minimum)
        return;
    const bool over =
        option.state.testFlag(QStyle::State_MouseOver) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const QRect handle = scrollHandle(option).adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin);
    paintBox(painter, handle, colour(over ? Token::Muted : Token::BorderStrong), {}, 0, 4);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    painter.fillRect(option.rect, colour(Token::BorderStrong));
    const QRect room = option.rect.adjusted(1, 1, -1, -1);
    painter.fillRect(room, colour(Token::Surface));
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        painter.fillRect(room.adjusted(room.width() / 3, 0, -room.width() / 3, 0), colour(Token::Accent));
        return;
    }
    const qint64 done = static_cast<qint64>(room.width()) * (option.progress - option.minimum) / range;
    painter.fillRect(QRect(room.left(), room.top(), static_cast<int>(std::max<qint64>(done, 0)), room.height()),
        colour(Token::Accent));
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool open = option.state.testFlag(QStyle::State_Sunken);
    if (enabled && (open || option.state.testFlag(QStyle::State_Selected)))
        paintBox(painter, option.rect, colour(open ? Token::AccentSoft : Token::Hover), {}, 0, 3);
    painter.setPen(colour(enabled ? Token::Text : Token::Disabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace regie::ui
