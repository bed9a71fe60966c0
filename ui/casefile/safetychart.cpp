#include "ui/casefile/safetychart.h"

#include "ui/casefile/safetyrows.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/dates.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int chartLines = 11; ///< lines of text high
constexpr int mostFigure = 10;
constexpr int figureStep = 2;
constexpr qreal pointRadius = 2.5;
constexpr qint64 leastChartDays = 28;

/// Dashes carry who it is; the ink only helps.
QPen linePen(int index)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const Token ink = index == 0 ? Token::Chart1 : index % 2 == 1 ? Token::Text : Token::Muted;
    return QPen(colour(ink), 2, styles[static_cast<std::size_t>(index) % std::size(styles)]);
}

} // namespace

SafetyChart::SafetyChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("safetyChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SafetyChart::setCase(const CaseView &view, QDate today)
{
    m_lines.clear();
    m_from = m_until = today;
    QStringList told;
    const QList<PersonId> members = view.flow ? view.flow->facts.members : QList<PersonId>();
    for (const PersonId &member : members) {
        Line line{memberName(view, member).section(QLatin1Char(' '), 0, 0), {}};
        for (const caseflow::SafetyEstimate &one : view.flow->safety.estimates) {
            if (one.member == member)
                line.points.append({one.on, one.score});
        }
        if (line.points.isEmpty())
            continue;
        std::stable_sort(line.points.begin(), line.points.end());
        m_from = std::min(m_from, line.points.constFirst().first);
        QStringList figures;
        for (const auto &[on, score] : std::as_const(line.points))
            figures.append(tr("%1 on %2").arg(QString::number(score), wording::day(on)));
        told.append(line.name + QStringLiteral(": ") + figures.join(QStringLiteral(", ")));
        m_lines.append(line);
    }
    m_from = std::min(m_from, m_until.addDays(-leastChartDays));
    setAccessibleName(tr("How safe it is over time. %1").arg(told.join(QStringLiteral("; "))));
    update();
}

bool SafetyChart::hasLines() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.points.size() > 1; });
}

QSize SafetyChart::sizeHint() const
{
    return {QFontMetrics(fontOf(TextRole::Body)).averageCharWidth() * 40,
        QFontMetrics(fontOf(TextRole::Small)).lineSpacing() * chartLines};
}

QPointF SafetyChart::place(const QRectF &area, const std::pair<QDate, int> &point) const
{
    const qreal along = static_cast<qreal>(m_from.daysTo(point.first)) / static_cast<qreal>(m_from.daysTo(m_until));
    return {area.left() + along * area.width(), area.bottom() - area.height() * point.second / mostFigure};
}

void SafetyChart::paintEvent(QPaintEvent *)
{
    if (!hasLines())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    int names = 0;
    for (const Line &line : std::as_const(m_lines))
        names = std::max(names, metrics.horizontalAdvance(line.name + QStringLiteral(", 10")));
    const QRectF area = QRectF(rect()).adjusted(metrics.horizontalAdvance(QStringLiteral("10")) + 2 * space::s,
        space::s, -names - 2 * space::s, -metrics.lineSpacing() - space::s);
    paintGrid(painter, area);
    for (int index = 0; index < m_lines.size(); ++index)
        paintLine(painter, area, index);
    paintNames(painter, area);
}

void SafetyChart::paintGrid(QPainter &painter, const QRectF &area) const
{
    const int line = painter.fontMetrics().lineSpacing();
    for (int figure = 0; figure <= mostFigure; figure += figureStep) {
        const qreal y = area.bottom() - area.height() * figure / mostFigure;
        painter.setPen(QPen(colour(Token::Grid), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colour(Token::Muted));
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - space::s, line), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(figure));
    }
    // As many months as fit, each at its first day.
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("mmmm 00")) + space::s;
    const auto months = static_cast<int>(m_from.daysTo(m_until) / 30 + 1);
    const int step = std::max(1, static_cast<int>(months * room / std::max(1.0, area.width())) + 1);
    for (QDate month(m_from.year(), m_from.month(), 1); month <= m_until; month = month.addMonths(step)) {
        if (month < m_from)
            continue;
        const QPointF at = place(area, {month, 0});
        painter.drawText(QRectF(at.x() - room / 2.0, area.bottom() + space::xs, room, line), Qt::AlignCenter,
            QLocale().toString(month, QStringLiteral("MMM yy")));
    }
}

void SafetyChart::paintLine(QPainter &painter, const QRectF &area, int index) const
{
    const Line &line = m_lines.at(index);
    painter.setPen(linePen(index));
    for (qsizetype point = 1; point < line.points.size(); ++point)
        painter.drawLine(place(area, line.points.at(point - 1)), place(area, line.points.at(point)));
    painter.setBrush(painter.pen().color());
    for (const auto &point : line.points)
        painter.drawEllipse(place(area, point), pointRadius, pointRadius);
    painter.setBrush(Qt::NoBrush);
}

/// At the end of each line; those at one height under each other.
void SafetyChart::paintNames(QPainter &painter, const QRectF &area) const
{
    const int height = painter.fontMetrics().lineSpacing();
    QList<int> order;
    for (int index = 0; index < m_lines.size(); ++index)
        order.append(index);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_lines.at(a).points.constLast().second > m_lines.at(b).points.constLast().second;
    });
    qreal free = -1;
    for (const int index : std::as_const(order)) {
        const Line &line = m_lines.at(index);
        const qreal top = std::max(free, place(area, line.points.constLast()).y() - height / 2.0);
        painter.setPen(linePen(index).color());
        painter.drawText(QRectF(area.right() + space::s, top, rect().right() - area.right(), height),
            Qt::AlignLeft | Qt::AlignVCenter,
            line.name + QStringLiteral(", ") + QString::number(line.points.constLast().second));
        free = top + height;
    }
}

} // namespace regie::ui
