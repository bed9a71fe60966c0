#include "ui/casefile/nextdatecard.h"

#include "ui/casefile/caserows.h"
#include "ui/widgets/tokens.h"
#include "ui/wording/dates.h"
#include "ui/wording/rules.h"

#include <QHBoxLayout>
#include <QPainter>

namespace regie::ui {

namespace {

constexpr int bar = 4;

/// The soonest that is still to be done; what is late comes before what is to come.
const Deadline *soonest(const QList<Deadline> &deadlines)
{
    const Deadline *found = nullptr;
    for (const Deadline &deadline : deadlines) {
        if (!deadline.doneAt && (found == nullptr || deadline.due < found->due))
            found = &deadline;
    }
    return found;
}

} // namespace

NextDateCard::NextDateCard(QWidget *parent)
    : Panel(parent), m_caption(makeMuted(tr("Next date"))), m_beside(makeMuted(tr("Next date"))),
      m_when(makeLabel({}, TextRole::Strong)), m_what(makeLabel({})), m_sign(new SignLabel(Sign::OnTime, 14)),
      m_standing(makeMuted({})), m_decision(makeMuted({}, TextRole::Small, true))
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
    standing->addStretch(1);
    column->addLayout(standing);
    column->addWidget(m_decision);
    m_decision->hide();
}

void NextDateCard::setDeadlines(const QList<Deadline> &deadlines, LocalDateTime now)
{
    const Deadline *next = soonest(deadlines);
    m_sign->setVisible(next != nullptr);
    m_standing->setVisible(next != nullptr);
    if (next == nullptr) {
        m_when->setText(tr("No term is running"));
        m_what->clear();
        m_standing->clear();
    } else {
        const Cell standing = standingCell(*next, now);
        m_when->setText(dueText(next->due));
        m_what->setText(QStringLiteral("· ") + wording::text(next->kind));
        m_sign->setSign(standing.sign);
        m_standing->setText(standing.text + QStringLiteral(" · ") + wording::remaining(next->due, now));
    }
    tell();
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
    const QStringList parts = {m_when->text(), m_what->text(), m_standing->text(), m_decision->text()};
    setAccessibleName(tr("Next date") + QStringLiteral(": ") + parts.join(QLatin1Char(' ')).simplified());
}

void NextDateCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(1, 1, bar, height() - 2), colour(Token::Accent));
}

} // namespace regie::ui
