#include "tests/support/studio.h"

#include "core/casebook/familyedit.h"
#include "core/casebook/figures.h"
#include "core/casebook/flow.h"
#include "core/casebook/reportdesk.h"
#include "tests/support/grab.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/recycledialog.h"
#include "ui/disclosure/documentstab.h"
#include "ui/disclosure/listdialog.h"
#include "ui/disclosure/packagedialog.h"
#include "ui/disclosure/screenlist.h"
#include "ui/import/importdialog.h"
#include "ui/insight/figurespage.h"
#include "ui/insight/steeringdialog.h"
#include "ui/report/batchdialog.h"
#include "ui/report/leakpanel.h"
#include "ui/report/reportpreview.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QEventLoop>
#include <QFuture>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// The dialogs before the camera.
namespace regie::test {

namespace {

constexpr int dialogWait = 20000; // a machine that does other things as well

/// The answer, which comes by way of this thread.
template <typename T>
T awaited(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, dialogWait);
    return future.result();
}

} // namespace

/// A list on its way in: its columns, or what became of its rows.
QWidget *Studio::listAt(bool looked)
{
    auto dialog = std::make_unique<ui::ImportDialog>(m_desk->casebook());
    dialog->openList(QStringLiteral(REGIE_SOURCE_DIR "/tests/data/import/thv-rommelig.csv"));
    if (auto *source = dialog->findChild<QComboBox *>(u"source"_s))
        source->setCurrentText(u"Coördinatiepool"_s);
    if (looked) {
        QEventLoop wait;
        QObject::connect(dialog.get(), &ui::ImportDialog::settled, &wait, &QEventLoop::quit);
        if (auto *look = dialog->findChild<QPushButton *>(u"look"_s); look != nullptr && look->isEnabled()) {
            look->click();
            wait.exec();
        }
    }
    m_other = std::move(dialog);
    return m_other.get();
}

CaseId Studio::caseStandingAt(const QString &state)
{
    const auto rows = m_desk->casebook().cases();
    for (const store::CaseRow &row : rows.value_or(QList<store::CaseRow>())) {
        const auto flow = CaseDesk(m_desk->casebook()).look(row.file.id);
        const caseflow::FlowRun *run = flow ? flow->state.activeRoute() : nullptr;
        if (run != nullptr && run->state() == state)
            return row.file.id;
    }
    return {};
}

/// The list of cases on its way out, for a partner that has a part in some of them.
QWidget *Studio::listOut()
{
    m_desk->goTo({ui::Page::Cases, {}, {}});
    auto *table = m_window->findChild<ui::CellTable *>(u"caseList"_s);
    if (table == nullptr || !QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
        return nullptr;
    auto dialog = std::make_unique<ui::ListDialog>(m_desk->casebook(), *ui::screenListOf(*table));
    QEventLoop wait;
    QObject::connect(dialog.get(), &ui::ListDialog::settled, &wait, &QEventLoop::quit);
    dialog->choose(u"ketenpartner"_s, u"vvt-den-haag"_s);
    wait.exec();
    m_other = std::move(dialog);
    return m_other.get();
}

QWidget *Studio::papers()
{
    QWidget *window = caseAt(u"caseDocuments"_s);
    auto *papers = m_window->findChild<ui::DocumentsTab *>();
    if (papers == nullptr)
        return nullptr;
    const auto copies = [papers] { return papers->copies()->model()->rowCount(); };
    m_window->show(); // the register is read when the tab is seen
    (void)QTest::qWaitFor([&] { return papers->isVisible(); });
    settle();
    if (!std::exchange(m_gaveOut, true)) {
        for (const ReportOrder &order :
            {ReportOrder{u"casusrapport"_s, u"eigen-dossier"_s}, ReportOrder{u"intakeadvies"_s, u"icm-uitvoerder"_s}}) {
            const auto report = ReportDesk(m_desk->casebook()).compose(m_case, order);
            if (!report || !m_desk->casebook().registerCopy(m_case, report->document, {}))
                return nullptr;
        }
        papers->readAgain();
    }
    (void)QTest::qWaitFor([&] { return copies() > 1; }, dialogWait);
    return window;
}

QWidget *Studio::previewOf(CaseId id)
{
    auto source = ui::ReportSource::ofCase(m_desk->casebook(), id);
    if (!source)
        return nullptr;
    auto preview = std::make_unique<ui::ReportPreview>(std::move(*source));
    preview->choose(u"icm-uitvoerder"_s);
    m_other = std::move(preview);
    return m_other.get();
}

/// The report for the stuurgroep, before it leaves.
QWidget *Studio::steering(const QString &remarks)
{
    (void)figures(false);
    const auto *page = m_window->findChild<ui::FiguresPage *>();
    if (page == nullptr || !page->facts())
        return nullptr;
    insight::SteeringReport report = insight::steeringReportOf(
        *page->facts(), page->scope(), {u"inflow"_s, u"order-to-first-visit"_s, u"terms-met"_s, u"relapse"_s});
    report.remarks = remarks;
    auto source = ui::ReportSource::ofFigures(m_desk->casebook(), report);
    if (!source)
        return nullptr;
    auto preview = std::make_unique<ui::ReportPreview>(std::move(*source));
    preview->choose(u"stuurgroep"_s);
    const auto *save = preview->findChild<QPushButton *>(u"save"_s);
    (void)QTest::qWaitFor([&] { return save->isEnabled() || preview->leakPanel()->count() > 0; });
    m_other = std::move(preview);
    return m_other.get();
}

/// The choice of figures for it, with remarks begun.
QWidget *Studio::steeringChoices()
{
    (void)figures(false);
    const auto *page = m_window->findChild<ui::FiguresPage *>();
    if (page == nullptr || !page->facts())
        return nullptr;
    const ui::FigureSource source{page->facts(), page->scope(), &m_practice.region};
    auto dialog = std::make_unique<ui::SteeringDialog>(source);
    dialog->findChild<QLineEdit *>(u"steeringHeading"_s)->setText(u"Derde kwartaal"_s);
    dialog->findChild<QPlainTextEdit *>(u"steeringRemarks"_s)->setPlainText(u"In Delft kwamen meer meldingen."_s);
    m_other = std::move(dialog);
    return m_other.get();
}

QString Studio::nameOfSomebody()
{
    const auto members = ReportDesk(m_desk->casebook()).members(m_case);
    return members && !members->isEmpty() ? members->constFirst().name : QString();
}

/// The register with copies of a case and of figures; every time it is looked at there is one more of each.
QWidget *Studio::registered()
{
    (void)figures(false);
    Casebook &book = m_desk->casebook();
    const auto advice = ReportDesk(book).compose(m_case, {u"casusrapport"_s, u"eigen-dossier"_s, {}, {}, {}, {}});
    const auto *page = m_window->findChild<ui::FiguresPage *>();
    if (!advice || !book.registerCopy(m_case, advice->document, {}) || page == nullptr || !page->facts())
        return nullptr;
    const auto figures =
        FigureDesk(book).composeLater(insight::steeringReportOf(*page->facts(), page->scope(), {u"inflow"_s})).result();
    if (!figures || !book.registerCopy({}, figures->document, {}))
        return nullptr;
    m_window->show(); // the copies are read when the page is seen
    m_desk->goTo({ui::Page::Today, {}, {}});
    m_desk->goTo({ui::Page::Reports, {}, {}});
    if (const auto *copies = m_window->findChild<QTableView *>(u"copies"_s))
        (void)QTest::qWaitFor([copies] { return copies->model()->rowCount() > 1; });
    return m_window.get();
}

void Studio::throwAway()
{
    if (std::exchange(m_threwAway, true))
        return;
    FamilyDesk family(m_desk->casebook());
    NetworkContact neighbour;
    neighbour.kind = NetworkKind::Neighbour;
    neighbour.name = u"Greet Zwaan"_s;
    const auto file = m_desk->casebook().openCase(m_case);
    if (!file || !awaited(family.saveLater(m_case, neighbour, true)))
        return;
    const auto read = awaited(family.readLater(file->household.id));
    for (const NetworkContact &one : read ? read->network : QList<NetworkContact>()) {
        if (one.name == neighbour.name)
            (void)awaited(family.saveLater(m_case, FamilyEnd{one.id, {}, u"Verkeerd huishouden"_s}, true));
    }
}

QWidget *Studio::recycled()
{
    throwAway();
    auto dialog = std::make_unique<ui::RecycleDialog>(m_desk->casebook());
    const QSignalSpy settled(dialog.get(), &ui::RecycleDialog::settled);
    (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); }, dialogWait);
    m_other = std::move(dialog);
    return m_other.get();
}

QWidget *Studio::packageToOpen()
{
    auto dialog = std::make_unique<ui::PackageDialog>();
    dialog->chooseFile(u"/home/coordinator/lijst-casussen.pakket"_s);
    dialog->findChild<QPushButton *>(u"packageOpen"_s)->click(); // there is no such file
    m_other = std::move(dialog);
    return m_other.get();
}

/// Every case of the list, for one recipient, before they are made.
QWidget *Studio::reportsOfMany()
{
    QList<CaseId> cases;
    const auto rows = m_desk->casebook().cases();
    for (const store::CaseRow &row : rows.value_or(QList<store::CaseRow>()))
        cases.append(row.file.id);
    m_other = std::make_unique<ui::BatchDialog>(m_desk->casebook(), u"Casussen"_s, cases);
    return m_other.get();
}

} // namespace regie::test
