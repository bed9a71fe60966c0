#include "ui/casefile/caselistpage.h"

#include "core/casebook/casebook.h"
#include "ui/casefile/caselistview.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace regie::ui {

CaseListPage::CaseListPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(new MessageBar), m_list(new CaseListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &CaseListView::openCase, this, &CaseListPage::openCase);
    connect(m_list, &CaseListView::newIntake, this, &CaseListPage::newIntake);
    connect(&m_casebook, &Casebook::casesChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void CaseListPage::reload()
{
    m_stale = false;
    const Result<QList<store::CaseRow>> cases = m_casebook.cases();
    if (!cases) {
        m_message->say(cases.error());
        return;
    }
    m_message->clear();
    m_list->setCases(*cases, m_casebook.region(), m_casebook.clock().now());
}

void CaseListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    m_list->focusList();
}

} // namespace regie::ui
