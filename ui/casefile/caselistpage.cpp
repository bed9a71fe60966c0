#include "ui/casefile/caselistpage.h"

#include "core/base/whendone.h"
#include "ui/casefile/caselistview.h"
#include "ui/widgets/keyboardkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

#include <utility>

namespace regie::ui {

CaseListPage::CaseListPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_desk(casebook), m_message(new MessageBar), m_list(new CaseListView)
{
    setObjectName(QStringLiteral("caseListPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_list->hide(); // it would say that there are no cases before they were read
    connect(m_list, &CaseListView::openCase, this, &CaseListPage::openCase);
    connect(m_list, &CaseListView::newIntake, this, &CaseListPage::newIntake);
    connect(m_list, &CaseListView::choiceChanged, this, &CaseListPage::reload);
    connect(m_list, &CaseListView::caseChosen, this, &CaseListPage::look);
    connect(&m_casebook, &Casebook::casesChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void CaseListPage::reload()
{
    m_stale = false;
    whenDone(m_desk.casesLater(m_list->choice()), this, [this, asked = ++m_asked](const Result<CaseList> &cases) {
        if (asked == m_asked)
            show(cases);
    });
}

void CaseListPage::look(CaseId id)
{
    whenDone(m_desk.glanceLater(id), this, [this](const Result<CaseGlance> &glance) {
        if (glance)
            m_list->showGlance(*glance, m_casebook.region(), m_casebook.clock().now());
        else
            m_message->say(glance.error());
        Q_EMIT glanced();
    });
}

void CaseListPage::show(const Result<CaseList> &cases)
{
    if (cases) {
        m_message->clear();
        m_list->setList(*cases, m_casebook.region(), m_casebook.clock().now());
        m_list->show();
        if (std::exchange(m_takesFocus, false) && mayTakeKeyboard(*this, m_before))
            m_list->focusList();
    } else {
        m_message->say(cases.error());
    }
    Q_EMIT settled();
}

void CaseListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_takesFocus = m_stale;
    m_before = window()->focusWidget();
    if (m_stale)
        reload();
    else
        m_list->focusList();
}

} // namespace regie::ui
