// What leaves the page Cijfers: charts, a spreadsheet, paper, the report for the stuurgroep.
#include "core/store/files.h"
#include "ui/insight/figurespage.h"
#include "ui/insight/safecharts.h"
#include "ui/insight/safesheet.h"
#include "ui/insight/steeringdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/printing.h"
#include "ui/wording/figures.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

/// The charts as they leave: small numbers suppressed, with the period, and marked when the vault is for practice.
QList<ChartSheet> FiguresPage::sheets() const
{
    QList<ChartSheet> all = safeSheets(m_source);
    for (ChartSheet &sheet : all) {
        sheet.practice = m_casebook.vault().isPractice();
        sheet.period = wording::periodText(m_source.scope.from, m_source.scope.to);
    }
    return all;
}

/// Both charts, each in a file of its own.
void FiguresPage::saveCharts(const QString &ending)
{
    const QString path = m_askPath(u"cijfers."_s + ending);
    if (path.isEmpty() || !m_source.facts)
        return;
    const QList<ChartSheet> all = sheets();
    Done done = noteFigures(m_casebook.vault(), ending);
    for (qsizetype i = 0; i < all.size() && done; ++i) {
        const QFileInfo file(path);
        const QString own = file.dir().filePath(u"%1-%2.%3"_s.arg(file.completeBaseName()).arg(i + 1).arg(ending));
        done = ending == u"svg"_s ? writeChartSvg(all.at(i), own) : writeChartPng(all.at(i), own);
    }
    if (done)
        m_message->say(MessageBar::Kind::Done, tr("%n chart(s) saved.", nullptr, static_cast<int>(all.size())), path);
    else
        m_message->say(done.error());
}

/// The figures of this view as a spreadsheet; as CSV when that is how the path ends.
void FiguresPage::saveSheet()
{
    const QString path = m_askPath(u"cijfers.xlsx"_s);
    if (path.isEmpty() || !m_source.facts)
        return;
    const exchange::ListSheet sheet = safeFigureSheet(m_source);
    const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const Done done = (csv ? Result<QByteArray>(exchange::listAsCsv(sheet)) : exchange::listAsXlsx(sheet))
                          .and_then([&](const QByteArray &bytes) {
                              return noteFigures(m_casebook.vault(), csv ? u"csv"_s : u"xlsx"_s).and_then([&] {
                                  return store::replaceFile(path, bytes);
                              });
                          });
    if (done)
        m_message->say(MessageBar::Kind::Done, tr("The figures were saved."), path);
    else
        m_message->say(done.error());
}

void FiguresPage::printAll()
{
    if (!m_source.facts)
        return;
    PrintJob job;
    job.name = tr("Figures");
    job.instead = tr("Save the pictures instead.");
    job.ready = [this] {
        const Done noted = noteFigures(m_casebook.vault(), u"paper"_s);
        if (!noted)
            m_message->say(noted.error());
        return noted.has_value();
    };
    job.paint = [this](QPrinter &printer) { return printCharts(sheets(), printer, printer.resolution()); };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."));
}

void FiguresPage::openSteering()
{
    if (!m_source.facts)
        return;
    auto *dialog = new SteeringDialog(m_source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SteeringDialog::wanted, this,
        [this, dialog](const SteeringReport &report) { Q_EMIT steeringWanted(report, dialog); });
    dialog->open();
}

} // namespace regie::ui
