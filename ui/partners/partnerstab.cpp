#include "ui/partners/partnerstab.h"

#include "ui/casefile/celltable.h"
#include "ui/partners/partnerrows.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partnerShare = 6;
constexpr int contactShare = 5;

} // namespace

PartnersTab::PartnersTab(QWidget *parent)
    : TabColumns(u"casePartners"_s, tr("Partners"), parent),
      m_empty(makeMuted(tr("No partner takes part in this case yet."), TextRole::Body, true)),
      m_partners(makeList(tr("Who takes part, by phase"), u"casePartnerStays"_s, partnerHeadings(), {4, 3, 2, 0, 0})),
      m_roles(makeList(tr("Roles"), u"caseRoles"_s, roleHeadings(), {2, 2, 3, 0})),
      m_contacts(makeList(tr("Contact history and handover"), u"caseContacts"_s, contactHeadings(), {3, 0, 0, 4}))
{
    QPushButton *join = makeButton(tr("A partner takes part…"), u"partnerJoin"_s);
    QPushButton *more = makeButton(tr("Ask for more or less…"), u"partnerEffort"_s);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    tools->addWidget(join);
    tools->addWidget(more);
    tools->addStretch(1);
    QBoxLayout *left = addColumn(partnerShare);
    left->addWidget(m_empty);
    left->addLayout(tools);
    left->addWidget(m_partners.panel);
    left->addWidget(m_roles.panel);
    left->addStretch(1);
    QBoxLayout *right = addColumn(contactShare);
    right->addWidget(m_contacts.panel);
    right->addStretch(1);
    connect(join, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(u"partner-join"_s); });
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(u"effort-raise"_s); });
}

PartnersTab::List PartnersTab::makeList(
    const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares)
{
    List list{new ui::Panel(heading), new CellModel(columns, this), new CellTable(name, heading, height::twoLines)};
    list.table->setModel(list.model);
    list.table->setFitsRows(true);
    list.table->setShares(shares);
    list.panel->body()->addWidget(list.table);
    return list;
}

void PartnersTab::setCase(const CaseView &view, const routing::Region &region, QDate today)
{
    m_partners.model->setRows(partnerRows(view, region, today));
    m_roles.model->setRows(roleRows(view, region, today));
    m_contacts.model->setRows(contactRows(view, region, today));
    bool any = false;
    for (const List &list : {m_partners, m_roles, m_contacts}) {
        list.panel->setVisible(list.model->rowCount() > 0);
        list.table->updateGeometry();
        any = any || list.model->rowCount() > 0;
    }
    m_empty->setVisible(!any);
}

} // namespace regie::ui
