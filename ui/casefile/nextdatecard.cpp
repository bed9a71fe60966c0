#include "ui/casefile/nextdatecard.h"

#include "ui/casefile/caserows.h"
#include "ui/widgets/tokens.h"
#include "ui/wording/dates.h"
#include "ui/wording/nextdates.h"

#include <QHBoxLayout>
#include <QPainter>

namespace regie::ui {

namespace {

constexpr int bar = 4;
constexpr int mostLetters = 30; // of what is asked: an action may be a whole sentence

} // namespace

NextDateCard::NextDateCard(QWidget *parent)
    : Panel(parent), m_caption(makeMuted(tr("Next date"))), m_beside(makeMuted(tr("Next date"))),
      m_when(makeLabel({}, TextRole::Strong)), m_what(new ElidedLabel), m_sign(new SignLabel(Sign::OnTime, 14)),
      m_standing(makeMuted({})), m_lateSign(new SignLabel(Sign::Latest, 14)), m_late(makeMuted({})),
      m_decision(makeMuted({}, TextRole::Small, true))
{
    setObjectName(QStringLiteral("caseNextDate"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QVBoxLayout *column = addBlock();
    column->setContentsMargins(bar + space::m, space::xs, space::m, space::xs);
    column->setSpacing(1);
    column->addWidget(m_caption);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_beside);
    line->addWidget(m_when);
    line->addWidget(m_what);
    line->addStretch(1);
    column->addLayout(line);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(space::xs);
    standing->addWidget(m_sign);
    standing->addWidget(m_standing);
    standing->addSpacing(space::xs);
    standing->addWidget(m_lateSign);
    standing->addWidget(m_late);
    standing->addStretch(1);
    column->addLayout(standing);
    column->addWidget(m_decision);
    m_decision->hide();
}

void NextDateCard::setDates(const caseflow::NextDates &dates, LocalDateTime now)
{
    const std::optional<caseflow::NextDate> &next = dates.coming ? dates.coming : dates.first;
    m_sign->setVisible(next.has_value());
    m_standing->setVisible(next.has_value());
    if (!next) {
        m_when->setText(tr("No date stands open"));
        m_what->setText({});
        m_standing->clear();
    } else {
        const Cell standing = standingCell(*next, now);
        m_when->setText(wording::whenOf(*next));
        m_what->setText(QStringLiteral("· ") + wording::whatOf(*next));
        m_sign->setSign(standing.sign);
        m_standing->setText(standing.text + QStringLiteral(" · ") + wording::remaining(next->at, now));
    }
    const QFontMetrics metrics = m_what->fontMetrics();
    m_what->setMaximumWidth(
        std::min(metrics.horizontalAdvance(m_what->text()) + space::xs, mostLetters * metrics.averageCharWidth()));
    showLate(dates, next && next->late, now);
    tell();
}

/// What is late beside what comes: the date that is to come may not hide it. @p alone: it stands there itself already.
void NextDateCard::showLate(const caseflow::NextDates &dates, bool alone, LocalDateTime now)
{
    const bool more = dates.late > (alone ? 1 : 0);
    m_lateSign->setVisible(more);
    m_late->setVisible(more);
    m_late->setText(more ? tr("%n date(s) passed", nullptr, dates.late) : QString());
    m_late->setToolTip(QString());
    if (!more)
        return;
    m_lateSign->setSign(standingCell(*dates.first, now).sign);
    m_late->setToolTip(
        (wording::whatOf(*dates.first) + QStringLiteral(", ") + wording::whenOf(*dates.first)).toHtmlEscaped());
}

void NextDateCard::setDecision(const QString &decision, bool late)
{
    const QString words = late ? tr("Not recorded yet: %1") : tr("Next decision: %1");
    m_decision->setText(decision.isEmpty() ? QString() : words.arg(decision));
    m_decision->setVisible(!decision.isEmpty());
    tell();
}

void NextDateCard::tell()
{
    // with large text the caption stands beside the date: what is below needs the height
    m_caption->setVisible(!isLargeText());
    m_beside->setVisible(isLargeText());
    const QStringList parts = {
        m_when->text(), m_what->text(), m_standing->text(), m_late->text(), m_late->toolTip(), m_decision->text()};
    setAccessibleName(tr("Next date") + QStringLiteral(": ") + parts.join(QLatin1Char(' ')).simplified());
}

void NextDateCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(1, 1, bar, height() - 2), colour(Token::Accent));
}

} // namespace regie::ui
