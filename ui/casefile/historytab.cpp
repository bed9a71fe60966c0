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
      m_copies(new CellModel(copyHeadings(), this)),
      m_auditTable(new CellTable(QStringLiteral("caseAudit"), tr("Who did what"), height::row)),
      m_copyTable(new CellTable(QStringLiteral("caseCopies"), tr("Printed copies"), height::row)),
      m_noCopies(makeMuted(tr("Nothing of this case has been printed yet."), TextRole::Body, true))
{
    auto *copies = new ui::Panel(tr("Printed copies"));
    m_copyTable->setModel(m_copies);
    m_copyTable->setFitsRows(true);
    m_copyTable->setShares({0, 4, 2, 2});
    m_noCopies->setContentsMargins(space::m, space::m, space::m, space::m);
    copies->body()->addWidget(m_copyTable);
    copies->body()->addWidget(m_noCopies);
    auto *audit = new ui::Panel(tr("Who did what"));
    m_auditTable->setModel(m_audit);
    m_auditTable->setShares({0, 2, 4, 4});
    audit->body()->addWidget(m_auditTable);
    m_auditTable->setLeastRows(leastEntries);
    QBoxLayout *column = addColumn(1);
    column->addWidget(copies);
    column->addWidget(audit, 1);
}

void HistoryTab::setCase(const CaseView &view, const routing::Region &region)
{
    m_audit->setRows(auditRows(view));
    m_copies->setRows(copyRows(view, region));
    m_copyTable->setVisible(!view.disclosures.isEmpty());
    m_noCopies->setVisible(view.disclosures.isEmpty());
    m_copyTable->updateGeometry();
}

} // namespace regie::ui
