// A list on paper.
#include "ui/disclosure/listdialog.h"
#include "ui/print/plainsheet.h"
#include "ui/print/render.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QPrinter>
#include <QProgressBar>

namespace regie::ui {

/// The list as it is composed now, for paper.
print::PlainSheet ListDialog::sheet() const
{
    const ComposedList &list = *m_composed;
    const QString recipient = (m_partnerRow->isHidden() ? m_recipient : m_partner)->currentText();
    print::PlainSheet sheet;
    sheet.title = list.sheet.name;
    sheet.queueName = list.code;
    sheet.head = {{tr("For"), recipient}, {tr("Purpose"), wording::purposeTitle(list.purpose)},
        {tr("Legal basis"), wording::legalBasisText(list.legalBasis, list.legalBasisConfirmed)},
        {tr("Date"), wording::moment(m_casebook.clock().now())}};
    sheet.headings = list.sheet.headings;
    for (const QList<exchange::ListCell> &cells : list.sheet.rows) {
        QStringList row;
        for (const exchange::ListCell &cell : cells)
            row.append(cell.text);
        sheet.rows.append(row);
    }
    //: %1 is for whom a list is
    sheet.foot = tr("Confidential · for %1").arg(recipient);
    sheet.practice = m_casebook.vault().isPractice();
    return sheet;
}

/// Registered when a printer was chosen, before anything goes to it.
void ListDialog::print()
{
    if (!mayLeave())
        return;
    const ComposedList list = *m_composed; // as it was looked at, whatever is chosen meanwhile
    const print::PlainSheet made = sheet();
    begin();
    int copies = 0;
    PrintJob job;
    job.name = list.code;
    job.instead = tr("Save it as a package instead.");
    job.ready = [this, &list, &copies] {
        QFuture<Result<int>> registering = registerListLater(m_casebook, list);
        registering.waitForFinished();
        if (registering.resultCount() == 0)
            return false; // the vault closes
        const Result<int> done = registering.result();
        if (done)
            copies = *done;
        else
            m_message->say(done.error());
        return done.has_value();
    };
    // laid out where it is painted: what a thread knows of a font goes with it
    job.paint = [&made](QPrinter &printer) {
        return print::paintPages(print::plainSheet(made), printer, printer.resolution());
    };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."), left(copies));
    m_saving = false;
    m_progress->hide();
    showReady();
    Q_EMIT printed();
}

} // namespace regie::ui
