#include "ui/casefile/advicepanel.h"

#include "ui/widgets/routelook.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/tokens.h"
#include "ui/wording/rules.h"

#include <QPainter>
#include <QVBoxLayout>

namespace regie::ui {

namespace {

constexpr int routeBar = 6;

QStringList stepTexts(const CaseView &view, const routing::Region &region)
{
    QStringList lines;
    for (const routing::NextStep &step : view.advice.steps)
        lines.append(wording::text(step, region, view.assessment.referenceDate));
    return lines;
}

QStringList reasonTexts(const CaseView &view, bool inFavour)
{
    QStringList lines;
    for (const routing::Reason &reason : view.advice.reasons) {
        if (reason.inFavour == inFavour)
            lines.append(wording::text(reason));
    }
    return lines;
}

} // namespace

AdvicePanel::AdvicePanel(const QString &name, Below below, QWidget *parent)
    : Panel(parent), m_below(below), m_title(makeLabel({}, TextRole::Advice, true)),
      m_executor(makeLabel({}, TextRole::Body, true)), m_decides(makeLabel({}, TextRole::Body, true)), m_lines(nullptr)
{
    setObjectName(name);
    setAccessibleName(tr("Advice"));
    QVBoxLayout *head = addBlock();
    head->setContentsMargins(routeBar + space::l, space::m, space::m, space::m);
    head->addWidget(makeMuted(tr("Advice, as it was recorded")));
    head->addWidget(m_title);
    head->addWidget(m_executor);
    head->addWidget(m_decides);
    addRule();
}

void AdvicePanel::setCase(const CaseView &view, const routing::Region &region)
{
    m_route = view.advice.route;
    const QDate on = view.assessment.referenceDate;
    m_title->setText(wording::adviceTitle(view.advice.route, view.advice.preferred));
    m_executor->setText(wording::executorText(view.advice, region, on));
    m_executor->setVisible(!m_executor->text().isEmpty());
    m_decides->setText(wording::decidedByText(view.advice, region, on));
    delete m_lines;
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(space::m, space::m, space::m, space::m);
    lines->setSpacing(space::xs);
    body()->addWidget(m_lines);
    if (m_below == Below::Steps) {
        addLines(tr("What to do now"), Sign::ChevronRight, stepTexts(view, region));
    } else {
        addLines(tr("Reasons for"), Sign::Plus, reasonTexts(view, true));
        addLines(tr("Reasons against, beware"), Sign::Minus, reasonTexts(view, false));
        const QString changes = wording::changesText(view.advice.changes);
        if (!changes.isEmpty())
            addLines(tr("What could have changed this"), Sign::Note, {changes});
    }
    update();
}

void AdvicePanel::addLines(const QString &heading, Sign sign, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *column = qobject_cast<QVBoxLayout *>(m_lines->layout());
    if (column->count() > 0)
        column->addSpacing(space::s);
    column->addWidget(makeMuted(heading));
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
        row->addWidget(makeLabel(line, TextRole::Body, true), 1);
        column->addLayout(row);
    }
}

void AdvicePanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const int bottom = m_lines != nullptr ? m_lines->y() - 2 : height() - 2;
    painter.fillRect(QRect(1, 1, routeBar, bottom), colour(lookOf(m_route).bar));
}

} // namespace regie::ui
