#include "ui/casefile/overviewtab.h"

#include "ui/casefile/advicepanel.h"
#include "ui/casefile/caserows.h"
#include "ui/casefile/factlist.h"
#include "ui/casefile/historyrows.h"
#include "ui/casefile/phasebar.h"
#include "ui/casefile/safetychart.h"
#include "ui/widgets/thvclock.h"
#include "ui/wording/briefing.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr qsizetype latestShown = 5;

/// A panel that is as high as the table in it.
CellTable *tableIn(ui::Panel &panel, CellModel *model, const QString &name, int rowToken, const QList<int> &shares)
{
    auto *table = new CellTable(name, panel.accessibleName(), rowToken);
    table->setModel(model);
    table->setFitsRows(true);
    table->setShares(shares);
    panel.body()->addWidget(table);
    return table;
}

QList<CellRow> latestRows(const CaseView &view)
{
    QList<CellRow> rows = historyRows(view).mid(0, latestShown);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        rows[index].cells = rows[index].cells.mid(0, 3);
        rows[index].cells[1].tone = CellTone::Normal;
        rows[index].cells[0].text = wording::day(view.history.at(index).at.date);
    }
    return rows;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : TabColumns(QStringLiteral("caseOverview"), tr("Overview"), parent), m_phases(new PhaseBar),
      m_briefing(new FactList(QStringLiteral("caseBriefing"))), m_kept(new FactList(QStringLiteral("caseKept"))),
      m_keptPanel(new ui::Panel(tr("How long this is kept"))), m_members(new CellModel(memberHeadings(), this)),
      m_terms(new CellModel(termHeadings(), this)), m_latest(new CellModel(historyHeadings().mid(0, 3), this)),
      m_termPanel(new ui::Panel(tr("What now"))), m_memberPanel(new ui::Panel(tr("Members of the household"))),
      m_clockPanel(new ui::Panel), m_clock(new ThvClock),
      m_safetyPanel(new ui::Panel(tr("How safe it is, in their own words"))), m_safety(new SafetyChart),
      m_advice(new AdvicePanel(QStringLiteral("caseAdviceNow"), AdvicePanel::Below::Steps))
{
    addAbove(m_phases);
    auto *briefing = new ui::Panel(tr("Briefing in 30 seconds"));
    briefing->body()->addWidget(m_briefing);
    QBoxLayout *first = addColumn(484);
    first->addWidget(briefing);
    tableIn(*m_memberPanel, m_members, QStringLiteral("caseMembers"), height::twoLines, {1, 0, 0, 0});
    first->addWidget(m_memberPanel);
    m_keptPanel->body()->addWidget(m_kept);
    m_keptPanel->hide();
    first->addWidget(m_keptPanel);
    first->addStretch(1);

    QBoxLayout *second = addColumn(388);
    CellTable *terms = tableIn(*m_termPanel, m_terms, QStringLiteral("caseTerms"), height::twoLines, {1, 0});
    terms->horizontalHeader()->hide();
    second->addWidget(m_termPanel);
    m_clockPanel->addBlock()->addWidget(m_clock);
    second->addWidget(m_clockPanel);
    m_safetyPanel->addBlock()->addWidget(m_safety);
    m_safetyPanel->hide();
    second->addWidget(m_safetyPanel);
    second->addStretch(1);

    QBoxLayout *third = addColumn(388);
    third->addWidget(m_advice);
    auto *latest = new ui::Panel(tr("Latest events"));
    tableIn(*latest, m_latest, QStringLiteral("caseLatest"), height::row, {0, 1, 0});
    third->addWidget(latest);
    third->addStretch(1);
}

void OverviewTab::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    m_phases->setCase(view, now.date);
    QList<FactList::Line> lines;
    const QList<wording::BriefingLine> briefing = wording::briefing(view, now);
    for (const wording::BriefingLine &line : briefing)
        lines.append({.topic = line.topic, .text = line.text});
    m_briefing->setLines(lines);
    m_members->setRows(memberRows(view, now.date));
    const bool open = std::any_of(view.deadlines.cbegin(), view.deadlines.cend(),
        [](const Deadline &deadline) { return !deadline.doneAt.has_value(); });
    m_termPanel->setHeading(open ? tr("What now") : tr("Terms that were met"));
    m_termPanel->setVisible(!view.deadlines.isEmpty());
    m_terms->setRows(termRows(view.deadlines, region, now));
    m_latest->setRows(latestRows(view));
    m_advice->setCase(view, region);
    m_safety->setCase(view, now.date);
    m_safetyPanel->setVisible(m_safety->hasLines());
    m_clockPanel->setVisible(view.thv.has_value());
    if (view.thv)
        m_clock->setTerm(*view.thv, now);
    for (CellTable *table : findChildren<CellTable *>())
        table->updateGeometry();
}

void OverviewTab::setKept(const QString &text)
{
    m_kept->setLines({{.topic = tr("Keep"), .text = text}});
    m_keptPanel->setVisible(!text.isEmpty());
}

} // namespace regie::ui
