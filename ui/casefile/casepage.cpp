#include "ui/casefile/casepage.h"

#include "core/casebook/casebook.h"
#include "ui/casefile/casesheet.h"
#include "ui/widgets/messagebar.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

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
    if (m_id != id) { // what was there must not stand under another case
        m_another = true;
        m_sheet->hide();
    }
    m_id = id;
    m_casebook.openCaseLater(id).then(this, [this, id](const Result<CaseView> &view) {
        if (m_id == id)
            show(view);
    });
}

void CasePage::show(const Result<CaseView> &view)
{
    m_sheet->setVisible(view.has_value());
    if (view) {
        m_message->clear();
        m_sheet->setCase(*view, m_casebook.region(), m_casebook.clock().now());
        if (std::exchange(m_another, false))
            m_sheet->tabs()->setCurrentIndex(0);
        m_sheet->tabs()->tabBar()->setFocus(Qt::OtherFocusReason);
    } else {
        m_id = {};
        m_message->say(view.error());
    }
    Q_EMIT settled();
}

} // namespace regie::ui
