#include "ui/report/reportbatch.h"

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

ReportBatch::ReportBatch(Casebook &casebook, const QList<CaseId> &cases, ReportOrder order, QString folder)
    : m_book(casebook), m_cases(eachOnce(cases)), m_order(std::move(order)), m_folder(std::move(folder))
{
}

void ReportBatch::step()
{
    if (atEnd())
        return;
    if (m_composed)
        write();
    else
        compose();
}

void ReportBatch::compose()
{
    BatchLine line{.file = m_cases.at(m_next)};
    const Result<ComposedReport> composed = ReportDesk(m_book).compose(line.file, m_order);
    if (composed && composed->leaks().isEmpty()) {
        m_composed = composed->document;
        return;
    }
    if (composed) {
        line.number = composed->document.caseNumber;
        line.state = BatchLine::State::Shielded;
    } else {
        line.state = BatchLine::State::Refused;
        line.error = composed.error().code;
    }
    settle(line);
}

void ReportBatch::write()
{
    BatchLine line{.file = m_cases.at(m_next), .number = m_composed->caseNumber};
    const Result<int> copy = m_book.registerCopy(line.file, *m_composed, {});
    std::optional<Error> wrong = copy ? std::nullopt : std::optional(copy.error());
    if (copy) {
        m_composed->copyNumber = *copy;
        line.name = print::fileNameFor(*m_composed);
        const auto written = print::writePdf(*m_composed, QDir(m_folder).filePath(line.name));
        if (!written) {
            wrong = written.error();
            m_ended = isOfTheDisk(written.error().code);
        }
    }
    if (wrong) {
        line.state = BatchLine::State::Refused;
        line.error = wrong->code;
        line.name.clear();
    }
    settle(line);
}

void ReportBatch::settle(BatchLine line)
{
    m_lines.append(std::move(line));
    m_composed.reset();
    ++m_next;
}

int ReportBatch::count(BatchLine::State state) const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines, [state](const BatchLine &line) { return line.state == state; }));
}

} // namespace regie::ui
