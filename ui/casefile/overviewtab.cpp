#include "ui/casefile/overviewtab.h"

#include "ui/casefile/advicepanel.h"
#include "ui/casefile/caserows.h"
#include "ui/casefile/factlist.h"
#include "ui/casefile/historyrows.h"
#include "ui/casefile/overviewrows.h"
#include "ui/casefile/phasebar.h"
#include "ui/casefile/safetychart.h"
#include "ui/widgets/thvclock.h"
#include "ui/wording/briefing.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr qsizetype latestShown = 5;
constexpr qsizetype contactsShown = 4;

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

/// A table of what stands under a tab of its own, with the way to it in the heading.
ui::Panel *panelTo(const QString &heading, const QString &leads, const QString &name)
{
    auto *panel = new ui::Panel(heading);
    panel->headingRow()->addWidget(makeButton(leads, name, ButtonKind::Link));
    panel->hide();
    return panel;
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
      m_todo(new CellModel(todoHeadings(), this)), m_efforts(new CellModel(effortHeadings(), this)),
      m_contacts(new CellModel(lastContactHeadings(), this)),
      m_latest(new CellModel(historyHeadings().mid(0, 3), this)), m_todoPanel(new ui::Panel(tr("What now"))),
      m_memberPanel(new ui::Panel(tr("Members of the household"))), m_clockPanel(new ui::Panel), m_clock(new ThvClock),
      m_safetyPanel(new ui::Panel(tr("How safe it is, in their own words"))), m_safety(new SafetyChart),
      m_advice(new AdvicePanel(QStringLiteral("caseAdviceNow"), AdvicePanel::Below::Steps)),
      m_effortPanel(panelTo(tr("Partners and effort"), tr("All partners"), QStringLiteral("caseToPartners"))),
      m_contactPanel(panelTo(tr("Last contact"), tr("Contact journal"), QStringLiteral("caseToJournal")))
{
    addAbove(m_phases);
    auto *briefing = new ui::Panel(tr("Briefing in 30 seconds"));
    briefing->body()->addWidget(m_briefing);
    QBoxLayout *first = addColumn(436);
    first->addWidget(briefing);
    tableIn(*m_memberPanel, m_members, QStringLiteral("caseMembers"), height::twoLines, {1, 0, 0, 0});
    first->addWidget(m_memberPanel);
    m_keptPanel->body()->addWidget(m_kept);
    m_keptPanel->hide();
    first->addWidget(m_keptPanel);
    first->addStretch(1);

    QBoxLayout *second = addColumn(408);
    CellTable *todo = tableIn(*m_todoPanel, m_todo, QStringLiteral("caseTodo"), height::twoLines, {1, 0});
    todo->horizontalHeader()->hide();
    connect(todo, &QTableView::activated, this, [this](const QModelIndex &index) { chooseTodo(index.row()); });
    second->addWidget(m_todoPanel);
    m_clockPanel->addBlock()->addWidget(m_clock);
    second->addWidget(m_clockPanel);
    m_safetyPanel->addBlock()->addWidget(m_safety);
    m_safetyPanel->hide();
    second->addWidget(m_safetyPanel);
    second->addStretch(1);

    QBoxLayout *third = addColumn(372);
    third->addWidget(m_advice);
    tableIn(*m_effortPanel, m_efforts, QStringLiteral("caseEfforts"), height::twoLines, {1, 0})
        ->horizontalHeader()
        ->hide();
    connect(m_effortPanel->findChild<QPushButton *>(), &QPushButton::clicked, this, &OverviewTab::partnersWanted);
    third->addWidget(m_effortPanel);
    tableIn(*m_contactPanel, m_contacts, QStringLiteral("caseLastContacts"), height::twoLines, {0, 1})
        ->horizontalHeader()
        ->hide();
    connect(m_contactPanel->findChild<QPushButton *>(), &QPushButton::clicked, this, &OverviewTab::journalWanted);
    third->addWidget(m_contactPanel);
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
    m_now = now;
    m_dates = todoOf(view, now);
    const QList<CellRow> todo = m_dates.isEmpty() ? metRows(view, region, now) : todoRows(m_dates, view, region, now);
    m_todoPanel->setHeading(m_dates.isEmpty() ? tr("Terms that were met") : tr("What now"));
    m_todoPanel->setVisible(!todo.isEmpty());
    m_todo->setRows(todo);
    const QList<CellRow> efforts = effortRows(view, region, now.date);
    m_efforts->setRows(efforts);
    m_effortPanel->setVisible(!efforts.isEmpty());
    m_latest->setRows(latestRows(view));
    const bool advice = adviceStands(view);
    m_advice->setCase(view, region);
    m_advice->setVisible(advice);
    m_safety->setCase(view, now.date);
    m_safetyPanel->setVisible(m_safety->hasLines());
    m_clockPanel->setVisible(view.thv && (advice || now < view.thv->end));
    if (view.thv)
        m_clock->setTerm(*view.thv, now);
    for (CellTable *table : findChildren<CellTable *>())
        table->updateGeometry();
}

void OverviewTab::setJournal(const ContactJournal &journal)
{
    m_contacts->setRows(lastContactRows(journal, m_now.date, contactsShown));
    m_contactPanel->setVisible(!journal.threads.isEmpty());
}

/// Of terms that were met there is nothing to go to.
void OverviewTab::chooseTodo(int row)
{
    if (row < m_dates.size())
        Q_EMIT todoChosen(m_dates.at(row));
}

void OverviewTab::setKept(const QString &text)
{
    m_kept->setLines({{.topic = tr("Keep"), .text = text}});
    m_keptPanel->setVisible(!text.isEmpty());
}

} // namespace regie::ui
