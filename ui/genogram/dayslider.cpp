#include "ui/genogram/dayslider.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace regie::ui {

namespace {

constexpr int daysInAMonth = 30;
constexpr int daysInAYear = 365;
constexpr int sliderSide = 12; // room at both ends for the handle
constexpr int grooveY = 16;
constexpr int handleWidth = 12;
constexpr int handleHeight = 18;

} // namespace

DaySlider::DaySlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("genogramDay"));
    setAccessibleName(tr("As it was on"));
    setSingleStep(daysInAMonth);
    setPageStep(daysInAYear);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this] {
        setAccessibleDescription(wording::day(day()));
        Q_EMIT dayChanged(day());
    });
}

void DaySlider::setDays(const QList<QDate> &changes, QDate today)
{
    m_changes = changes;
    m_changes.removeIf([today](QDate day) { return day > today; });
    m_today = today;
    m_first = (m_changes.isEmpty() ? today : m_changes.first()).addYears(-1);
    const QSignalBlocker quiet(this);
    setRange(0, static_cast<int>(m_first.daysTo(today)));
    setValue(maximum());
    setAccessibleDescription(wording::day(day()));
    update();
}

QDate DaySlider::day() const
{
    return m_first.addDays(value());
}

void DaySlider::setDay(QDate day)
{
    setValue(static_cast<int>(m_first.daysTo(day)));
}

/// The next or the previous change; an invalid day when there is none.
QDate DaySlider::change(int step) const
{
    if (step > 0) {
        const auto next = std::upper_bound(m_changes.cbegin(), m_changes.cend(), day());
        return next != m_changes.cend() ? *next : day() < m_today ? m_today : QDate();
    }
    const auto here = std::lower_bound(m_changes.cbegin(), m_changes.cend(), day());
    return here == m_changes.cbegin() ? QDate() : *std::prev(here);
}

bool DaySlider::hasChange(int step) const
{
    return change(step).isValid();
}

void DaySlider::goToChange(int step)
{
    if (const QDate to = change(step); to.isValid())
        setDay(to);
}

int DaySlider::xOf(QDate day) const
{
    const qint64 days = std::max(qint64(1), m_first.daysTo(m_today));
    return sliderSide + static_cast<int>(m_first.daysTo(day) * (width() - 2 * sliderSide) / days);
}

QDate DaySlider::dayAt(int x) const
{
    const qint64 room = std::max(1, width() - 2 * sliderSide);
    return m_first.addDays(m_first.daysTo(m_today) * std::clamp(x - sliderSide, 0, static_cast<int>(room)) / room);
}

QSize DaySlider::sizeHint() const
{
    return {400, grooveY + handleHeight / 2 + fontMetrics().height() + 6};
}

QSize DaySlider::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void DaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int right = width() - sliderSide;
    const int at = xOf(day());
    painter.fillRect(QRect(sliderSide, grooveY - 1, right - sliderSide, 3), colour(Token::Border));
    painter.fillRect(QRect(sliderSide, grooveY - 1, at - sliderSide, 3), colour(Token::Accent));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::Text));
    for (const QDate change : std::as_const(m_changes)) {
        const QPointF tip(xOf(change), grooveY - 9);
        const std::array<QPointF, 4> diamond{
            tip + QPointF(0, -4), tip + QPointF(4, 0), tip + QPointF(0, 4), tip + QPointF(-4, 0)};
        painter.drawPolygon(diamond.data(), static_cast<int>(diamond.size()));
    }
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    const QFontMetrics metrics(painter.font());
    int taken = 0;
    const int width = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (int year = m_first.year() + 1; year <= m_today.year(); ++year) {
        const int x = xOf(QDate(year, 1, 1));
        const int left = std::min(x - width / 2, this->width() - width);
        if (left < taken)
            continue;
        painter.drawLine(x, grooveY + 3, x, grooveY + 6);
        painter.drawText(left, grooveY + 8 + metrics.ascent(), QString::number(year));
        taken = left + 2 * width;
    }
    painter.setPen(QPen(colour(hasFocus() ? Token::Focus : Token::Accent), 2));
    painter.setBrush(colour(Token::Surface));
    painter.drawRoundedRect(QRect(at - handleWidth / 2, grooveY - handleHeight / 2, handleWidth, handleHeight), 3, 3);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void DaySlider::mousePressEvent(QMouseEvent *event)
{
    setDay(dayAt(event->pos().x()));
    event->accept();
}

void DaySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setDay(dayAt(event->pos().x()));
}

} // namespace regie::ui
