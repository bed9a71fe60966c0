#include "ui/genogram/genogramlegend.h"

#include "ui/genogram/genogramlook.h"
#include "ui/widgets/type.h"
#include "ui/wording/domain.h"
#include "ui/wording/genogram.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace regie::ui {

using print::GenogramPainter;
using report::CoupleLine;

namespace {

constexpr int symbolSide = 14;
constexpr int legendLine = 28;
constexpr int betweenEntries = 18;
constexpr int patternIconWidth = 30;
constexpr int patternIconHeight = 16;

} // namespace

GenogramLegend::GenogramLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("genogramLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto symbol = [this](const QString &words, Sex sex, bool unborn, bool deceased, bool putOut) {
        m_entries.append({words, [=](const GenogramPainter &painter, const QRectF &rect) {
                              painter.shapeSign(rect, sex, unborn, deceased, putOut);
                          }});
    };
    symbol(tr("man"), Sex::Male, false, false, false);
    symbol(tr("woman"), Sex::Female, false, false, false);
    symbol(tr("other (X)"), Sex::Other, false, false, false);
    symbol(tr("unknown"), Sex::Unknown, false, false, false);
    symbol(tr("unborn"), Sex::Unknown, true, false, false);
    symbol(tr("put out of the house"), Sex::Male, false, false, true);
    symbol(tr("deceased"), Sex::Male, false, true, false);
    m_entries.append({tr("other parent not known"),
        [](const GenogramPainter &painter, const QRectF &rect) { painter.unknownSign(rect); }});
    for (const CoupleLine line :
        {CoupleLine::Married, CoupleLine::Together, CoupleLine::Apart, CoupleLine::ParentsOnly})
        m_entries.append({wording::text(line),
            [line](const GenogramPainter &painter, const QRectF &rect) { painter.coupleSign(rect, line); }, true});
    for (const Bond bond : {Bond::Adopted, Bond::Foster, Bond::Presumed})
        m_entries.append({wording::text(bond),
            [bond](const GenogramPainter &painter, const QRectF &rect) { painter.bondSign(rect, bond); }, true});
    QStringList all;
    for (const Entry &entry : std::as_const(m_entries))
        all.append(entry.words);
    setAccessibleName(tr("Legend: %1").arg(all.join(QStringLiteral(", "))));
}

QList<GenogramLegend::Placed> GenogramLegend::arrange(int width) const
{
    const QFontMetrics metrics(fontOf(TextRole::Small));
    const int side = signSide(symbolSide);
    const int high = std::max(side, metrics.height()) + space::xs;
    QList<Placed> placed;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int sign = entry.line ? legendLine : side;
        const int words = metrics.horizontalAdvance(entry.words) + 1;
        if (x > 0 && x + sign + space::xs + words > width) {
            x = 0;
            y += high;
        }
        placed.append({{x, y + (high - side) / 2, sign, side},
            {x + sign + space::xs, y, std::min(words, std::max(0, width - x - sign - space::xs)), high}});
        x += sign + space::xs + words + betweenEntries;
    }
    return placed;
}

int GenogramLegend::heightForWidth(int width) const
{
    const QList<Placed> placed = arrange(width);
    return placed.isEmpty() ? 0 : placed.last().words.bottom() + 1;
}

QSize GenogramLegend::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QSize GenogramLegend::minimumSizeHint() const
{
    return {160, heightForWidth(std::max(160, width()))};
}

void GenogramLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

void GenogramLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const print::GenogramLook look = genogramScreenLook();
    const GenogramPainter signs(painter, look);
    const QList<Placed> placed = arrange(width());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        m_entries.at(i).sign(signs, QRectF(placed.at(i).sign).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(look.small);
        painter.setPen(look.text);
        painter.drawText(placed.at(i).words, Qt::AlignLeft | Qt::AlignVCenter, m_entries.at(i).words);
    }
}

QIcon genogramIcon(std::optional<TieKind> kind)
{
    constexpr int ratio = 2;
    const QSize size(signSide(patternIconWidth), signSide(patternIconHeight));
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const print::GenogramLook look = genogramScreenLook();
    const GenogramPainter signs(painter, look);
    const QRectF room(QPointF(), size);
    if (kind)
        signs.patternSign(room, *kind);
    else
        signs.homeSign(room);
    painter.end();
    return QIcon(picture);
}

} // namespace regie::ui
