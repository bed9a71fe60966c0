// A list on paper.
#include "core/base/whendone.h"
#include "ui/disclosure/listdialog.h"
#include "ui/print/plainsheet.h"
#include "ui/print/render.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"
#include "ui/wording/reports.h"

#include <QComboBox>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>

#include <atomic>

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

/// A list on its way to a printer: laid out beside the window, registered, and then sent. Both threads look at it.
struct ListDialog::Printing
{
    ComposedList list = {}; ///< as it was looked at, whatever is chosen meanwhile
    print::PlainSheet sheet = {};
    ChosenPrinter to;
    std::atomic<int> rows = 0; ///< that are laid out
    std::atomic<bool> stopped = false;
    QSemaphore answered = QSemaphore(0); ///< whether it was registered is known
    std::optional<int> copies = std::nullopt;

    /// On the other thread: what a thread knows of a font goes with it, so it is painted where it was laid out.
    [[nodiscard]] Done sent(const std::function<void()> &laidOut)
    {
        const print::Paper paper = print::plainSheet(sheet, [this](qsizetype row) {
            rows = static_cast<int>(row);
            return !stopped;
        });
        if (stopped)
            return {};
        laidOut();
        answered.acquire();
        return copies ? print::paintPages(paper, *to.printer, to.printer->resolution()) : Done();
    }
};

ListDialog::~ListDialog()
{
    if (!m_printing)
        return;
    m_printing->stopped = true;
    m_printing->answered.release();
}

void ListDialog::print()
{
    if (!mayLeave())
        return;
    PrintJob job;
    job.name = m_composed->code;
    job.instead = tr("Save it as a package instead.");
    std::optional<ChosenPrinter> to = choosePrinter(job, m_askPrinter, *m_message);
    if (!to) {
        Q_EMIT printed();
        return;
    }
    begin();
    m_printing = std::shared_ptr<Printing>(new Printing{*m_composed, sheet(), *std::move(to)});
    m_progress->setRange(0, static_cast<int>(m_printing->sheet.rows.size()));
    m_progress->setAccessibleName(tr("Rows that were laid out"));
    m_stopPrinting->setEnabled(true);
    m_stopPrinting->show();
    printBeside(m_printing);
}

void ListDialog::printBeside(const std::shared_ptr<Printing> &job)
{
    constexpr int lookMs = 100;
    auto *look = new QTimer(m_stopPrinting);
    connect(look, &QTimer::timeout, this, [this, look, job] {
        if (job != m_printing || !m_stopPrinting->isVisible())
            look->deleteLater();
        else
            m_progress->setValue(job->rows);
    });
    look->start(lookMs);
    m_aside.run([this, job] {
        const Done sent = job->sent([this, job] {
            QMetaObject::invokeMethod(
                this, [this, job] { registerPrinted(job); }, Qt::QueuedConnection);
        });
        return [this, job, sent] { endedPrinting(job, sent); };
    });
}

/// Laid out, and nothing sent yet: from here on it goes.
void ListDialog::registerPrinted(const std::shared_ptr<Printing> &job)
{
    m_stopPrinting->hide();
    m_progress->setRange(0, 0);
    if (job->stopped)
        return job->answered.release();
    whenDone(registerListLater(m_casebook, job->list), this, [this, job](const Result<int> &copies) {
        if (copies)
            job->copies = *copies;
        else
            m_message->say(copies.error());
        job->answered.release();
    });
}

void ListDialog::stopPrinting()
{
    m_stopPrinting->setEnabled(false);
    if (m_printing)
        m_printing->stopped = true;
}

void ListDialog::endedPrinting(const std::shared_ptr<Printing> &job, const Done &sent)
{
    m_printing.reset();
    m_saving = false;
    m_stopPrinting->hide();
    m_progress->setAccessibleName(tr("Rows that were looked through"));
    if (!m_composer)
        m_progress->hide();
    showReady();
    if (!sent)
        m_message->say(sent.error());
    else if (job->copies)
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."), left(*job->copies));
    else if (job->stopped)
        m_message->say(MessageBar::Kind::Note, tr("Stopped: nothing was sent to the printer or registered."));
    Q_EMIT printed();
}

} // namespace regie::ui
