#include "ui/calendar/calendargrid.h"

#include "ui/widgets/access.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int cellInset = space::s - 2;
constexpr int leastDayWidth = 72;
constexpr int tipDates = 12;

QString weekdayName(int day)
{
    return QLocale().dayName(day, QLocale::ShortFormat).remove(QLatin1Char('.'));
}

} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("calendarGrid"));
    setAccessRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Days"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarGrid::setSpan(const CalendarSpan &span, QDate month, QDate today)
{
    m_span = span;
    m_month = month;
    m_today = today;
    updateGeometry();
    update();
}

void CalendarGrid::setRows(const QList<DateRow> &rows)
{
    m_rows.clear();
    for (const DateRow &row : rows)
        m_rows[row.at.date].append(row);
    announce();
    update();
}

void CalendarGrid::setCurrentDay(QDate day)
{
    if (day == m_current)
        return;
    m_current = day;
    announce();
    update();
    Q_EMIT currentDayChanged(day);
}

QString CalendarGrid::dayText(QDate day) const
{
    const QList<DateRow> rows = m_rows.value(day);
    QStringList lines{tr("%1: %n date(s)", nullptr, static_cast<int>(rows.size())).arg(wording::longDay(day))};
    for (const DateRow &row : rows.mid(0, tipDates))
        lines.append(row.stand == row.which ? row.sentence() : row.stand + QStringLiteral(" · ") + row.sentence());
    if (rows.size() > tipDates)
        lines.append(QStringLiteral("…"));
    return lines.join(QLatin1Char('\n'));
}

/// The chosen day with its dates, for a screen reader.
void CalendarGrid::announce()
{
    setAccessibleDescription(m_current.isValid() ? dayText(m_current) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// --- geometry -----------------------------------------------------------------------------------------------------

int CalendarGrid::headerHeight() const
{
    return heightFor(height::groupRow);
}

int CalendarGrid::lineHeight() const
{
    return QFontMetrics(fontOf(TextRole::Small)).height() + 3;
}

int CalendarGrid::numberHeight() const
{
    return QFontMetrics(fontOf(TextRole::SmallStrong)).height() + 6;
}

int CalendarGrid::weekWidth() const
{
    return QFontMetrics(fontOf(TextRole::Small)).horizontalAdvance(QStringLiteral("wk 00")) + 2 * cellInset;
}

QRect CalendarGrid::cellOf(QDate day) const
{
    if (!m_span.from.isValid() || day < m_span.from || day > m_span.until)
        return {};
    const auto at = static_cast<int>(m_span.from.daysTo(day));
    const int column = at % daysOfWeek;
    const int row = at / daysOfWeek;
    const int left = weekWidth();
    const int top = headerHeight();
    const int across = width() - left;
    const int down = height() - top;
    const int weeks = std::max(1, m_span.weeks());
    const QPoint from(left + across * column / daysOfWeek, top + down * row / weeks);
    const QPoint until(left + across * (column + 1) / daysOfWeek - 1, top + down * (row + 1) / weeks - 1);
    return {from, until};
}

/// A week has room to say who and what below each other.
int CalendarGrid::dateHeight() const
{
    return m_span.weeks() == 1 ? 2 * lineHeight() + space::xs : lineHeight();
}

int CalendarGrid::datesInCell() const
{
    const QRect cell = cellOf(m_span.from);
    return std::max(0, (cell.height() - numberHeight() - 2) / dateHeight());
}

QDate CalendarGrid::dayAt(QPoint at) const
{
    for (QDate day = m_span.from; day.isValid() && day <= m_span.until; day = day.addDays(1)) {
        if (cellOf(day).contains(at))
            return day;
    }
    return {};
}

const DateRow *CalendarGrid::rowAt(QPoint at) const
{
    const QDate day = dayAt(at);
    const auto rows = m_rows.constFind(day);
    if (rows == m_rows.cend())
        return nullptr;
    const int place = (at.y() - cellOf(day).top() - numberHeight()) / dateHeight();
    const bool counted = rows->size() > datesInCell() && place == datesInCell() - 1; // "and 4 more"
    return place >= 0 && place < rows->size() && place < datesInCell() && !counted ? &rows->at(place) : nullptr;
}

QSize CalendarGrid::sizeHint() const
{
    const int weeks = std::max(1, m_span.weeks());
    return {weekWidth() + daysOfWeek * 150, headerHeight() + weeks * (numberHeight() + 3 * lineHeight() + 4)};
}

QSize CalendarGrid::minimumSizeHint() const
{
    const int weeks = std::max(1, m_span.weeks());
    // large text has no room for a line in every cell: the count stands beside the number
    const int line = isLargeText() ? 0 : lineHeight();
    return {weekWidth() + daysOfWeek * leastDayWidth, headerHeight() + weeks * (numberHeight() + line + 4)};
}

// --- keys and mouse -----------------------------------------------------------------------------------------------

/// A day that is not shown is asked for.
void CalendarGrid::goTo(QDate day)
{
    if (cellOf(day).isEmpty())
        Q_EMIT dayWanted(day);
    else
        setCurrentDay(day);
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore(); // the window's
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_current.addDays(-1));
        return;
    case Qt::Key_Right:
        goTo(m_current.addDays(1));
        return;
    case Qt::Key_Up:
        goTo(m_current.addDays(-daysOfWeek));
        return;
    case Qt::Key_Down:
        goTo(m_current.addDays(daysOfWeek));
        return;
    case Qt::Key_Home:
        goTo(m_current.addDays(1 - m_current.dayOfWeek()));
        return;
    case Qt::Key_End:
        goTo(m_current.addDays(daysOfWeek - m_current.dayOfWeek()));
        return;
    case Qt::Key_PageUp:
        Q_EMIT pageWanted(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT pageWanted(1);
        return;
    case Qt::Key_T:
        Q_EMIT todayWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayEntered(m_current);
        return;
    default:
        event->ignore();
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (day.isValid())
        setCurrentDay(day);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const DateRow *row = rowAt(event->pos()))
        Q_EMIT opened(row->target);
    else if (const QDate day = dayAt(event->pos()); day.isValid())
        Q_EMIT dayEntered(day);
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CalendarGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    // Names may hold anything: a tooltip that looks like rich text would be read as such.
    if (m_rows.contains(day))
        QToolTip::showText(help->globalPos(), dayText(day).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

// --- painting -----------------------------------------------------------------------------------------------------

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface));
    paintHeader(painter);
    for (QDate day = m_span.from; day.isValid() && day <= m_span.until; day = day.addDays(1))
        paintDay(painter, day);
    const QRect chosen = cellOf(m_current);
    if (hasFocus() && !chosen.isEmpty()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(chosen.adjusted(1, 1, -1, -1));
    }
}

void CalendarGrid::paintHeader(QPainter &painter) const
{
    painter.fillRect(QRect(0, 0, width(), headerHeight()), colour(Token::Header));
    painter.fillRect(QRect(0, headerHeight() - 1, width(), 1), colour(Token::Border));
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRect cell = cellOf(m_span.from.addDays(day));
        painter.drawText(QRect(cell.left() + cellInset, 0, cell.width() - cellInset, headerHeight()),
            Qt::AlignVCenter | Qt::AlignLeft, weekdayName(day + 1));
    }
    for (QDate monday = m_span.from; monday.isValid() && monday <= m_span.until; monday = monday.addDays(daysOfWeek)) {
        const QRect cell = cellOf(monday);
        painter.fillRect(QRect(0, cell.top(), weekWidth(), cell.height() + 1), colour(Token::SurfaceAlt));
        painter.fillRect(QRect(0, cell.bottom(), weekWidth(), 1), colour(Token::Border));
        painter.drawText(QRect(cellInset, cell.top(), weekWidth() - cellInset, numberHeight()),
            Qt::AlignVCenter | Qt::AlignLeft, tr("wk %1").arg(monday.weekNumber()));
    }
}

void CalendarGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRect cell = cellOf(day);
    const bool chosen = day == m_current;
    painter.fillRect(cell, colour(chosen ? Token::AccentSoft : isWorkingDay(day) ? Token::Surface : Token::SurfaceAlt));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colour(Token::Border));
    painter.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), colour(Token::Border));
    if (chosen)
        painter.fillRect(QRect(cell.left(), cell.top(), 4, cell.height()), colour(Token::Accent));
    paintNumber(painter, day, cell);
    paintDates(painter, day, cell);
}

/// Today stands in the accent, with its word when there is room.
void CalendarGrid::paintNumber(QPainter &painter, QDate day, const QRect &cell) const
{
    const bool today = day == m_today;
    const bool outside = m_month.isValid() && day.month() != m_month.month();
    painter.setFont(fontOf(today ? TextRole::SmallStrong : TextRole::Small));
    QString text = day.day() == 1 || outside ? day.toString(QStringLiteral("d-M")) : QString::number(day.day());
    if (today && datesInCell() > 0) // else the count of its dates stands there
        text = tr("%1 today").arg(text);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect room(cell.left() + cellInset, cell.top() + 2, metrics.horizontalAdvance(text) + 8, numberHeight() - 4);
    if (today)
        painter.fillRect(room & cell, colour(Token::Accent));
    painter.setPen(colour(today ? Token::OnAccent : outside ? Token::Muted : Token::Text));
    painter.drawText(room.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void CalendarGrid::paintDate(QPainter &painter, const DateRow &row, const QRect &room) const
{
    const int side = signSide(12);
    paintSign(painter, QRectF(room.left(), room.top() + (lineHeight() - side) / 2.0, side, side), row.sign);
    QRect words(room.left() + side + 4, room.top(), room.width() - side - 4, lineHeight());
    const auto say = [&](const QString &text, TextRole role, Token ink) {
        painter.setFont(fontOf(role));
        painter.setPen(colour(ink));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    if (m_span.weeks() == 1) {
        const QString who = row.time.isEmpty() ? row.who : row.time + QLatin1Char(' ') + row.who;
        say(who, TextRole::SmallStrong, Token::Text);
        words.translate(0, lineHeight());
        say(row.what, TextRole::Small, Token::Text);
    } else {
        say(row.who + QStringLiteral(": ") + row.what, TextRole::Small, Token::Text);
    }
}

void CalendarGrid::paintDates(QPainter &painter, QDate day, const QRect &cell) const
{
    const QList<DateRow> rows = m_rows.value(day);
    const int fits = datesInCell();
    const auto count = static_cast<int>(rows.size());
    const int shown = count > fits ? std::max(0, fits - 1) : count;
    QRect room(cell.left() + cellInset, cell.top() + numberHeight(), cell.width() - 2 * cellInset, lineHeight());
    for (const DateRow &row : rows.mid(0, shown)) {
        paintDate(painter, row, room);
        room.translate(0, dateHeight());
    }
    if (shown == count)
        return;
    // Where not one line fits, the count stands beside the number of the day.
    const QString more = shown > 0 ? tr("and %n more", nullptr, count - shown) : tr("%n date(s)", nullptr, count);
    if (fits == 0)
        room = QRect(room.left(), cell.top() + 2, room.width(), numberHeight() - 4);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Token::Muted));
    painter.drawText(room, Qt::AlignVCenter | (fits == 0 ? Qt::AlignRight : Qt::AlignLeft),
        painter.fontMetrics().elidedText(more, Qt::ElideRight, room.width()));
}

} // namespace regie::ui
