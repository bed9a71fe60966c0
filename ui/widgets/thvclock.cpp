#include "ui/widgets/thvclock.h"

#include "ui/widgets/tokens.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QPainter>
#include <QRegularExpression>

namespace regie::ui {

/// The 28 cells; what they show stands in words around them.
class ThvCells : public QWidget
{
public:
    using QWidget::QWidget;
    void set(const caseflow::ThvTerm &term, LocalDateTime now)
    {
        m_days = term.maximumDays;
        m_firm = static_cast<int>(term.imposedAt.date.daysTo(term.end.date));
        m_now = caseflow::dayNumber(term, now).value_or(now < term.imposedAt ? 0 : m_days + 1);
        m_advice = term.extended || term.endedEarly ? 0 : caseflow::extensionAdviceDay(term);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {28 * 8, 14}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double cell = static_cast<double>(width()) / std::max(1, m_days);
        for (int day = 1; day <= m_days; ++day) {
            const int left = qRound((day - 1) * cell);
            const QRect box(left, 0, qRound(day * cell) - left - 2, height() - 1);
            const bool passed = day < m_now && day <= m_firm;
            painter.setPen(colour(day <= m_firm ? Token::BorderStrong : Token::Border));
            painter.setBrush(colour(day == m_now ? Token::Accent : passed ? Token::BorderStrong : Token::Surface));
            painter.drawRect(box);
            if (day == m_advice)
                painter.fillRect(
                    QRect(box.left() + 1, box.bottom() - 2, box.width() - 1, 3), colour(Token::YellowLine));
        }
    }

private:
    int m_days = 28;
    int m_firm = 10;
    int m_now = 0;
    int m_advice = 0;
};

ThvClock::ThvClock(QWidget *parent) : QWidget(parent)
{
    m_cells = new ThvCells(this);
    m_cells->setFixedHeight(14);
    m_heading = makeLabel({}, TextRole::Strong);
    m_remark = makeMuted({});
    m_start = makeMuted({});
    m_end = makeMuted({});
    m_latest = makeMuted({});
    const auto row = [](std::initializer_list<TextLabel *> labels) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        for (TextLabel *label : labels) {
            line->addWidget(label);
            if (label != *(labels.end() - 1))
                line->addStretch(1);
        }
        return line;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row({m_heading, m_remark}));
    column->addWidget(m_cells);
    column->addLayout(row({m_start, m_end, m_latest}));
}

void ThvClock::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void ThvClock::setTerm(const caseflow::ThvTerm &term, LocalDateTime now)
{
    m_cells->set(term, now);
    const int length = static_cast<int>(term.imposedAt.date.daysTo(term.end.date));
    const std::optional<int> day = caseflow::dayNumber(term, now);
    if (now < term.imposedAt)
        m_heading->setText(tr("Barring order: not begun yet"));
    else if (day)
        m_heading->setText(tr("Barring order: day %1 of %2").arg(*day).arg(length));
    else
        m_heading->setText(term.endedEarly ? tr("Barring order: ended early") : tr("Barring order: ended"));
    const bool adviceOpen = !term.extended && !term.endedEarly && day.has_value();
    m_remark->setText(
        adviceOpen ? tr("advice on extending: day %1").arg(caseflow::extensionAdviceDay(term)) : QString());
    m_start->setText(wording::shortMoment(term.imposedAt, term.timeKnown));
    m_end->setText(tr("ends %1").arg(wording::shortMoment(term.end, term.timeKnown && !m_compact)));
    m_latest->setText(term.extended || term.endedEarly
                          ? QString()
                          : tr("at the latest %1").arg(wording::shortDay(term.latestEnd.date)));
    setAccessibleName(QStringList({m_heading->text(), m_remark->text(), m_end->text(), m_latest->text()})
                          .filter(QRegularExpression(QStringLiteral(".")))
                          .join(QStringLiteral(", ")));
}

} // namespace regie::ui
