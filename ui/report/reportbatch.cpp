#include "ui/report/reportbatch.h"

#include "core/base/whendone.h"
#include "ui/print/pdf.h"

#include <QDir>

#include <algorithm>

namespace regie::ui {

namespace {

QList<CaseId> eachOnce(const QList<CaseId> &cases)
{
    QList<CaseId> out;
    for (const CaseId &one : cases) {
        if (!one.isNull() && !out.contains(one))
            out.append(one);
    }
    return out;
}

/// Whether the next file would fail in the same way.
bool isOfTheDisk(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::IoError || code == ErrorCode::NoPermission ||
           code == ErrorCode::NotFound;
}

} // namespace

ReportBatch::ReportBatch(
    Casebook &casebook, const QList<CaseId> &cases, ReportOrder order, QString folder, QObject *parent)
    : QObject(parent), m_book(casebook), m_cases(eachOnce(cases)), m_order(std::move(order)),
      m_folder(std::move(folder))
{
}

void ReportBatch::start()
{
    m_running = true;
    next();
}

void ReportBatch::next()
{
    if (m_ended || m_next == m_cases.size()) {
        m_running = false;
        Q_EMIT ended();
        return;
    }
    m_line = {.file = m_cases.at(m_next)};
    whenDone(ReportDesk(m_book).composeLater(m_line.file, m_order), this,
        [this](const Result<SearchedReport> &report) { composed(report); });
}

void ReportBatch::composed(const Result<SearchedReport> &report)
{
    if (m_ended) // stopped: nothing was registered yet
        return next();
    if (!report)
        return refuse(report.error().code);
    m_line.number = report->document.caseNumber;
    if (!report->leaks.isEmpty()) {
        m_line.state = BatchLine::State::Shielded;
        return settle();
    }
    m_composed = report->document;
    whenDone(m_book.registerCopyLater(m_line.file, *m_composed, batchList), this,
        [this](const Result<int> &copy) { registered(copy); });
}

void ReportBatch::registered(const Result<int> &copy)
{
    if (!copy)
        return refuse(copy.error().code);
    m_composed->copyNumber = *copy;
    m_line.name = print::fileNameFor(*m_composed);
    const QString path = QDir(m_folder).filePath(m_line.name);
    m_aside.run([this, document = *m_composed, path] {
        const Done done = print::writePdf(document, path).map([](const print::PdfResult &) {});
        return [this, done] { written(done); };
    });
}

void ReportBatch::written(const Done &done)
{
    if (done)
        return settle();
    m_ended = m_ended || isOfTheDisk(done.error().code);
    refuse(done.error().code);
}

void ReportBatch::refuse(ErrorCode why)
{
    m_line.state = BatchLine::State::Refused;
    m_line.error = why;
    m_line.name.clear();
    settle();
}

void ReportBatch::settle()
{
    m_lines.append(m_line);
    m_composed.reset();
    ++m_next;
    Q_EMIT advanced();
    next();
}

int ReportBatch::count(BatchLine::State state) const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines, [state](const BatchLine &line) { return line.state == state; }));
}

} // namespace regie::ui
