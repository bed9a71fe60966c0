#include "ui/genogram/systemtab.h"

#include "ui/casefile/whereaboutspanel.h"
#include "ui/genogram/familypanel.h"
#include "ui/genogram/householdtab.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace regie::ui {

SystemTab::SystemTab(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_switch(new Segmented(QStringLiteral("systemView"))), m_stack(new QStackedWidget),
      m_genogram(new HouseholdTab), m_lists(new FamilyPanel(clock)), m_whereabouts(new WhereaboutsPanel)
{
    setObjectName(QStringLiteral("caseSystemTab"));
    setAccessibleName(tr("Household"));
    m_switch->setChoices({{tr("Genogram"), int(View::Genogram), {}}, {tr("Members and network"), int(View::Lists), {}},
        {tr("Address and telephone"), int(View::Whereabouts), {}}});
    m_switch->setValue(int(View::Genogram));
    m_switch->setAccessibleName(tr("How the household is shown"));
    m_stack->addWidget(m_genogram);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_whereabouts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(TabColumns::ringMargin, 0, TabColumns::ringMargin, 0);
    row->addWidget(m_switch);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_switch, &Segmented::picked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_lists, &FamilyPanel::recorded, this, &SystemTab::recorded);
}

void SystemTab::setCasebook(Casebook *casebook)
{
    m_genogram->setCasebook(casebook);
    m_lists->setCasebook(casebook);
    m_whereabouts->setCasebook(casebook);
}

void SystemTab::setCase(const CaseView &view, QDate today)
{
    m_genogram->setCase(view, today);
    m_lists->setCase(view, today);
    m_whereabouts->setCase(view, today);
}

void SystemTab::turnTo(View view)
{
    m_switch->setValue(int(view));
    m_stack->setCurrentIndex(int(view));
}

} // namespace regie::ui
