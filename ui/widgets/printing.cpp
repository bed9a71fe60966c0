#include "ui/widgets/printing.h"

#include "ui/print/spool.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

namespace regie::ui {

namespace {

struct PrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintingWords)
};

} // namespace

AskPrinter printDialogAbove(QWidget *parent)
{
    return [parent](QPrinter &printer) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
        return dialog.exec() == QDialog::Accepted;
    };
}

bool onPaper(const PrintJob &job, const AskPrinter &ask, MessageBar &message)
{
    const Result<print::MemorySpool> spool = print::MemorySpool::take(); // before the printer: it reads where to put it
    if (!spool) {
        message.say(MessageBar::Kind::Warning,
            PrintingWords::tr("This cannot be printed here: it would pass through a file on the disk."), job.instead);
        return false;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(job.orientation);
    printer.setFullPage(true);
    printer.setDocName(job.name);
    if (!ask(printer) || (job.ready && !job.ready()))
        return false;
    const Done printed = job.paint(printer);
    if (!printed)
        message.say(printed.error());
    return printed.has_value();
}

} // namespace regie::ui
