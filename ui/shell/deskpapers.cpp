// What comes in and goes out as paper or file.
#include "ui/shell/desk.h"

#include "core/base/whendone.h"
#include "core/casebook/caseaccess.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/recycledialog.h"
#include "ui/disclosure/documentstab.h"
#include "ui/disclosure/dossierdialog.h"
#include "ui/disclosure/joindialog.h"
#include "ui/disclosure/listdialog.h"
#include "ui/disclosure/packagedialog.h"
#include "ui/disclosure/screenlist.h"
#include "ui/import/importdialog.h"
#include "ui/report/batchdialog.h"
#include "ui/report/reportpreview.h"

#include <QAbstractItemView>

namespace regie::ui {

/// Of a case outside own work the page asks for a reason first.
ReportPreview *Desk::previewFor(CaseId id)
{
    const Result<CaseDoor> door = m_casebook.doorOf(id);
    if (door && !door->isOpen(m_casebook.clock().nowUtc())) {
        openCase(id);
        return nullptr;
    }
    Result<ReportSource> source = ReportSource::ofCase(m_casebook, id);
    if (!source) {
        complain(source.error());
        return nullptr;
    }
    auto *preview = new ReportPreview(std::move(*source), &m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::finished, this, [this] {
        if (m_case != nullptr)
            m_case->sheet()->documents()->readAgain();
    });
    return preview;
}

void Desk::print(CaseId id)
{
    if (ReportPreview *preview = previewFor(id))
        preview->open();
}

void Desk::printKind(CaseId id, const QString &kind)
{
    if (ReportPreview *preview = previewFor(id)) {
        preview->chooser()->chooseKind(kind);
        preview->open();
    }
}

void Desk::printDecisions(CaseId id, MeetingId meeting)
{
    if (ReportPreview *preview = previewFor(id)) {
        preview->holdTo(meeting);
        preview->open();
    }
}

void Desk::printFigures(const insight::SteeringReport &figures, QWidget *above)
{
    Result<ReportSource> source = ReportSource::ofFigures(m_casebook, figures);
    if (!source)
        return complain(source.error());
    auto *preview = new ReportPreview(*std::move(source), above);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->choose(QStringLiteral("stuurgroep"));
    preview->open();
}

void Desk::showRecycleBin()
{
    auto *bin = new RecycleDialog(m_casebook, &m_window);
    bin->setAttribute(Qt::WA_DeleteOnClose);
    bin->open();
}

/// The list that is looked at; says so when there is none. What was searched for goes before the page under it.
std::optional<ScreenList> Desk::listInView()
{
    QWidget *page = m_window.pageWidget(m_window.page());
    const CaseId about = m_window.page() == Page::Case && m_case != nullptr ? m_case->caseId() : CaseId();
    std::optional<ScreenList> list = screenListOf(*m_window.search()->hits());
    if (!list || list->rows.isEmpty())
        list = page != nullptr ? screenListIn(*page, about) : std::nullopt;
    if (list && !list->rows.isEmpty())
        return list;
    m_window.message()->say(MessageBar::Kind::Note, tr("There is no list here."),
        tr("Go to a list with rows first: cases, Vandaag, calendar, partners or the plan of a case."));
    return std::nullopt;
}

void Desk::makeReports()
{
    const std::optional<ScreenList> list = listInView();
    if (!list)
        return;
    whenDone(casesInLater(m_casebook, *list), this, [this, title = list->title](const QList<CaseId> &cases) {
        if (cases.isEmpty()) {
            m_window.message()->say(MessageBar::Kind::Note, tr("There is no case in this list."));
            return;
        }
        auto *dialog = new BatchDialog(m_casebook, title, cases, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Desk::saveList()
{
    std::optional<ScreenList> list = listInView();
    if (!list && m_window.page() == Page::Figures) { // its tables may only leave without the small numbers
        m_window.message()->say(MessageBar::Kind::Note, tr("Figures are saved with the button Save as."),
            tr("Choose Figures as a spreadsheet there: small numbers are left out of it. The list behind a number is "
               "saved from this menu, once it is open."));
    }
    if (!list)
        return;
    auto *dialog = new ListDialog(m_casebook, *std::move(list), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::openPackage()
{
    auto *dialog = new PackageDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackageDialog::joinWanted, this, [this, dialog](const exchange::Dossier &theirs) {
        if (!mayDo(store::Action::TakeDossier))
            return;
        dialog->close();
        auto *join = new JoinDialog(m_casebook, theirs, &m_window);
        join->setAttribute(Qt::WA_DeleteOnClose);
        join->open();
    });
    dialog->open();
}

/// The dossier of the case in view, for another vault.
void Desk::sendDossier()
{
    const CaseId file = m_window.page() == Page::Case && m_case != nullptr ? m_case->caseId() : CaseId();
    if (file.isNull()) {
        m_window.message()->say(MessageBar::Kind::Note, tr("There is no case in view."),
            tr("Open the case whose dossier you want to send first."));
        return;
    }
    if (!mayDo(store::Action::Disclose))
        return;
    auto *dialog = new DossierDialog(m_casebook, file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::importList()
{
    m_import = new ImportDialog(m_casebook, &m_window);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    m_import->open();
}

} // namespace regie::ui
