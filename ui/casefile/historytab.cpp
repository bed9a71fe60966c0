#include "ui/casefile/historytab.h"

#include "ui/casefile/auditrows.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>

namespace regie::ui {

namespace {

constexpr int leastEntries = 8;

} // namespace

HistoryTab::HistoryTab(QWidget *parent)
    : TabColumns(QStringLiteral("caseHistory"), tr("History"), parent), m_audit(new CellModel(auditHeadings(), this)),
      m_auditTable(new CellTable(QStringLiteral("caseAudit"), tr("Who did what"), height::row))
{
    auto *audit = new ui::Panel(tr("Who did what"));
    m_auditTable->setModel(m_audit);
    m_auditTable->setShares({0, 2, 4, 4});
    m_auditTable->setLeastRows(leastEntries);
    audit->body()->addWidget(m_auditTable);
    addColumn(1)->addWidget(audit, 1);
}

void HistoryTab::setCase(const CaseView &view)
{
    m_audit->setRows(auditRows(view));
}

} // namespace regie::ui
