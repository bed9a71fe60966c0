#include "ui/widgets/practiceband.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace regie::ui {

namespace {

constexpr int hatchWidth = 96;

void hatch(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(colour(Token::PracticeHatch), 2));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += 9)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
}

} // namespace

PracticeBand::PracticeBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("practiceBand"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("PRACTICE") + QStringLiteral(". ") +
                      tr("All persons, addresses and events are invented. Do not enter real data here."));
}

QSize PracticeBand::sizeHint() const
{
    return {400, heightFor(height::band, QFontMetrics(fontOf(TextRole::Small)))};
}

QSize PracticeBand::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(Token::Practice));
    QFont strong = fontOf(TextRole::SmallStrong);
    strong.setLetterSpacing(QFont::AbsoluteSpacing, 1.5);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics metrics(fontOf(TextRole::Small));
    const QString word = tr("PRACTICE");
    const QString rest = tr("All persons, addresses and events are invented. Do not enter real data here.");
    const int total = strongMetrics.horizontalAdvance(word) + space::m + metrics.horizontalAdvance(rest);
    if (total + 2 * hatchWidth < width()) {
        hatch(painter, QRect(0, 0, hatchWidth, height()));
        hatch(painter, QRect(width() - hatchWidth, 0, hatchWidth, height()));
    }
    const int left = std::max(space::s, (width() - total) / 2);
    painter.setPen(colour(Token::OnPractice));
    painter.setFont(strong);
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, word);
    painter.setFont(fontOf(TextRole::Small));
    painter.drawText(
        QRect(left + strongMetrics.horizontalAdvance(word) + space::m, 0, width(), height()), Qt::AlignVCenter, rest);
}

} // namespace regie::ui
