#include "ui/widgets/printing.h"

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

std::optional<ChosenPrinter> choosePrinter(const PrintJob &job, const AskPrinter &ask, MessageBar &message)
{
    Result<print::MemorySpool> spool = print::MemorySpool::take(); // before the printer: it reads where to put it
    if (!spool) {
        message.say(MessageBar::Kind::Warning,
            PrintingWords::tr("This cannot be printed here: it would pass through a file on the disk."), job.instead);
        return std::nullopt;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(job.orientation);
    printer->setFullPage(true);
    printer->setDocName(job.name);
    if (!ask(*printer))
        return std::nullopt;
    return ChosenPrinter{*std::move(spool), printer};
}

bool onPaper(const PrintJob &job, const AskPrinter &ask, MessageBar &message)
{
    const std::optional<ChosenPrinter> chosen = choosePrinter(job, ask, message);
    if (!chosen || (job.ready && !job.ready()))
        return false;
    const Done printed = job.paint(*chosen->printer);
    if (!printed)
        message.say(printed.error());
    return printed.has_value();
}

} // namespace regie::ui
