#include "ui/casefile/casepage.h"

#include "core/casebook/casebook.h"
#include "ui/casefile/casesheet.h"
#include "ui/widgets/messagebar.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regie::ui {

CasePage::CasePage(Casebook &casebook, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(new MessageBar), m_sheet(new CaseSheet)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_sheet, 1);
    connect(m_sheet, &CaseSheet::back, this, &CasePage::back);
    connect(m_sheet, &CaseSheet::print, this, [this] {
        if (!m_id.isNull())
            Q_EMIT printRequested(m_id);
    });
}

void CasePage::open(CaseId id)
{
    const Result<CaseView> view = m_casebook.openCase(id);
    m_sheet->setVisible(view.has_value());
    if (!view) {
        m_id = {};
        m_message->say(view.error());
        return;
    }
    const bool another = m_id != id;
    m_id = id;
    m_message->clear();
    m_sheet->setCase(*view, m_casebook.region(), m_casebook.clock().now());
    if (another)
        m_sheet->tabs()->setCurrentIndex(0);
    m_sheet->tabs()->tabBar()->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui
