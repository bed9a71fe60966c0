#include "ui/casefile/caseheader.h"

#include "core/casebook/flowvalues.h"
#include "ui/casefile/markrow.h"
#include "ui/casefile/nextdatecard.h"
#include "ui/casefile/phasebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/routelook.h"
#include "ui/wording/briefing.h"
#include "ui/wording/domain.h"
#include "ui/wording/flowforms.h"
#include "ui/wording/rules.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace regie::ui {

namespace {

constexpr int stackBelow = 1000;
constexpr int leastWidth = 400;

/// The ground of the phase bar; stable safety, after the last one, has none.
ChipKind phaseChip(qsizetype phase)
{
    constexpr std::array kinds = {ChipKind::Phase1, ChipKind::Phase2, ChipKind::Phase3};
    return static_cast<std::size_t>(phase) < kinds.size() ? kinds.at(static_cast<std::size_t>(phase)) : ChipKind::Plain;
}

/// The phase a case is in and since when; nothing before its route began or after it ended.
std::optional<MarkRow::Mark> phaseMark(const CaseView &view, QDate today)
{
    const QList<PhaseWords> phases = view.flow ? phaseWords(*view.flow, today) : QList<PhaseWords>();
    for (qsizetype index = 0; index < phases.size(); ++index) {
        const PhaseWords &one = phases.at(index);
        if (one.stand == PhaseWords::Stand::Now)
            return MarkRow::Mark{
                CaseHeader::tr("Phase: %1, %2").arg(one.name, one.latest), phaseChip(index), Sign::None};
    }
    return std::nullopt;
}

QString organisationName(const QString &id, const routing::Region &region, QDate on)
{
    const routing::Organisation *found = region.organisation(id, on);
    if (found == nullptr)
        return id;
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_back(makeButton(QChar::Nbsp + tr("Cases") + QStringLiteral("  Esc"),
                           QStringLiteral("caseBack"), ButtonKind::Flat)),
      m_print(makeButton(QChar::Nbsp + tr("Print advice…"), QStringLiteral("casePrint"))),
      m_title(new ElidedLabel({}, TextRole::Title)), m_number(makeMuted({}, TextRole::Body)), m_route(new Chip),
      m_facts(makeLabel({}, TextRole::Body, true)), m_next(new NextDateCard), m_marks(new MarkRow),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("caseHeader"));
    m_back->setIcon(signIcon(Sign::ChevronLeft, Token::Text));
    m_back->setAccessibleName(tr("Back to the cases"));
    m_print->setAccessibleName(tr("Print advice…"));
    m_print->setIcon(signIcon(Sign::Print, Token::Text));
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_back);
    title->addWidget(m_title);
    title->addWidget(m_number);
    title->addWidget(m_route);
    title->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::xs);
    left->addLayout(title);
    left->addWidget(m_facts);
    left->addStretch(1);
    m_top->setSpacing(space::m);
    m_top->addLayout(left, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_next, 1, Qt::AlignTop);
    right->addWidget(m_print, 0, Qt::AlignTop);
    m_top->addLayout(right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_top);
    column->addWidget(m_marks);
    connect(m_back, &QPushButton::clicked, this, &CaseHeader::back);
    connect(m_print, &QPushButton::clicked, this, &CaseHeader::print);
}

void CaseHeader::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    m_title->setText(view.household.name);
    m_title->setMaximumWidth(m_title->fontMetrics().horizontalAdvance(view.household.name) + space::xs);
    m_number->setText(view.file.number);
    const RouteLook look = lookOf(view.file.route);
    m_route->set(wording::text(view.file.route), look.chip, look.sign);
    QStringList facts;
    if (const routing::Municipality *municipality = region.municipality(view.file.municipality))
        facts.append(municipality->name);
    else if (!view.intake.municipalityName.isEmpty())
        facts.append(view.intake.municipalityName);
    if (!view.file.executor.isEmpty())
        facts.append(tr("Executor: %1").arg(organisationName(view.file.executor, region, now.date)));
    if (!view.file.handler.isEmpty())
        facts.append(tr("Lead: %1").arg(view.file.handler));
    if (!view.advice.localTeam.isEmpty())
        facts.append(tr("Duo: %1").arg(organisationName(view.advice.localTeam, region, now.date)));
    facts.append(wording::text(view.file.status));
    m_facts->setText(facts.join(QStringLiteral("  |  ")));
    m_next->setDates(view.nextDates(now), now);
    if (view.flow && !view.flow->decisions.isEmpty()) {
        const caseflow::NextDecision &decision = view.flow->decisions.constFirst();
        m_next->setDecision(wording::decisionText(decision), decision.due && *decision.due < now);
    } else {
        m_next->setDecision({}, false);
    }
    setMarks(view, now);
}

void CaseHeader::setMarks(const CaseView &view, LocalDateTime now)
{
    QList<MarkRow::Mark> marks;
    if (const std::optional<MarkRow::Mark> phase = phaseMark(view, now.date))
        marks.append(*phase);
    if (const QStringList shielded = wording::shieldedNames(view, now.date); !shielded.isEmpty())
        marks.append({tr("Secret address: %1").arg(wording::listed(shielded)), ChipKind::Plain, Sign::Shielded});
    if (const QStringList unsafe = wording::notSafeToCall(view); !unsafe.isEmpty())
        marks.append({tr("Not safe to call: %1").arg(wording::listed(unsafe)), ChipKind::RedFlag, Sign::RedFlag});
    const QString goal = view.flow ? caseflow::goalOf(view.flow->state, view.flow->facts) : QString();
    const bool coercive = at(view.intake.facts, Fact::CoerciveControl).answer == Answer::Yes;
    if (goal == QLatin1String("safe-separation") || (goal.isEmpty() && coercive))
        marks.append({tr("Goal: to part safely and for good"), ChipKind::Plain, Sign::Note});
    if (!view.intake.redFlagsAsked || !wording::safetyNotAsked(view.intake).isEmpty())
        marks.append({tr("Safety not asked completely"), ChipKind::Target, Sign::Unknown});
    if (const auto checks = static_cast<int>(wording::openChecks(view).size()); checks > 0)
        marks.append({tr("To be checked: %n thing(s)", nullptr, checks), ChipKind::Target, Sign::Target});
    m_marks->setMarks(marks);
}

QSize CaseHeader::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void CaseHeader::resizeEvent(QResizeEvent *event)
{
    const bool stacked = width() < stackBelow || isLargeText();
    m_top->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace regie::ui
