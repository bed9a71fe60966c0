#include "tests/bench/figure.h"
#include "tests/bench/officerace.h"
#include "tests/ui/print/samplereport.h"
#include "ui/print/accessible.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/sheet.h"
#include "ui/wording/language.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <unistd.h>

/// How long one report takes from document to finished PDF, in the process (limit of PERFORMANCE.md: 100 ms), what
/// a page of a long one costs, and a page of a batch beside LibreOffice and beside a painter that only paints.
/// Usage: report_bench [HOW MANY in the batch, 200 without]

using namespace regie;

namespace {

constexpr double growthLimit = 8; // MB from the hundredth report to the thousandth: nothing is kept of one

int pagesOf(const report::Document &document)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return 0;
    const Result<print::PdfResult> written = print::writePdf(document, buffer);
    return written ? written->pages : 0;
}

/// Resident memory of this process, in MB.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// A thousand reports one after another, each as PDF and as accessible page: what they leave behind in memory.
bench::Figure growthOverThousand(const report::Document &document)
{
    double settled = 0;
    for (int i = 0; i < 1000; ++i) {
        report::Document one = document;
        one.copyNumber = i + 1;
        if (pagesOf(one) == 0 || print::accessibleHtml(one).isEmpty())
            return {"report.growth_over_1000", 0, "MB", 0, false};
        if (i == 99)
            settled = residentMegabytes();
    }
    const double grown = residentMegabytes() - settled;
    return {"report.growth_over_1000", grown, "MB", growthLimit, grown <= growthLimit};
}

/// A line of text where it stands, with nothing left to be worked out.
struct PlacedLine
{
    QFont font = {};
    QPointF at = {};
    QString text = {};
};

/// What a page of @p paper says, line by line, and its rules.
struct PlacedPage
{
    QList<PlacedLine> lines = {};
    QList<QLineF> rules = {};
};

QList<PlacedPage> placed(const print::Paper &paper)
{
    QList<PlacedPage> pages;
    for (const print::Page &page : paper.pages) {
        PlacedPage out;
        for (const print::Mark &mark : page.marks) {
            if (const auto *text = std::get_if<print::TextMark>(&mark)) {
                const QTextLine line = text->layout->lineAt(text->line);
                out.lines.append({text->layout->font(), text->box.topLeft() + QPointF(line.x(), line.ascent()),
                    text->layout->text().mid(line.textStart(), line.textLength())});
            } else if (const auto *rule = std::get_if<print::RuleMark>(&mark)) {
                out.rules.append(rule->rule);
            }
        }
        pages.append(out);
    }
    return pages;
}

/// The same words in the same places by QPainter alone: no document, no layout, no outline, no archive.
int paintedRaw(const QList<PlacedPage> &pages)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return 0;
    QPdfWriter writer(&buffer);
    writer.setResolution(print::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PlacedLine &line : pages.at(i).lines) {
            painter.setFont(line.font);
            painter.drawText(line.at, line.text);
        }
        painter.drawLines(pages.at(i).rules);
    }
    return painter.end() ? static_cast<int>(pages.size()) : 0;
}

/// A page of the batch by the clock, beside a page that LibreOffice makes of the same words (the accessible page of the
/// same report, as many files in one run). Without LibreOffice there is nothing to hold it against, and it says so.
void besideOffice(const report::Document &document, int reports)
{
    int pages = 0;
    const double ours = bench::clockSeconds([&] {
        for (int i = 0; i < reports; ++i) {
            report::Document one = document;
            one.copyNumber = i + 1;
            pages += pagesOf(one);
        }
    });
    const double page = ours * 1000 / std::max(1, pages);
    const bench::OfficeRun office = bench::officePdfs(print::accessibleHtml(document), reports);
    if (!office.why.isEmpty()) {
        const std::string why = office.why.toStdString();
        bench::printUnmeasured("report.libreoffice_page", "ms", why);
        bench::print({"report.batch_page", page, "ms", 0, pages > 0, "nothing to hold it against: " + why});
        return;
    }
    const double theirs = office.seconds * 1000 / office.pages;
    const std::string files = std::to_string(reports) + " files in one run, " + std::to_string(office.pages) + " pages";
    bench::print({"report.libreoffice_page", theirs, "ms", 0, true, files});
    bench::print({"report.batch_page", page, "ms", theirs, pages > 0 && page <= theirs, "the limit is LibreOffice"});
}

/// A report from document to finished PDF against its words painted raw: the aim is a third of that speed.
bench::Figure againstRaw(const report::Document &document)
{
    constexpr double aim = 3;
    const QList<PlacedPage> pages = placed(print::layOut(document));
    int made = 0;
    const double raw = bench::medianSeconds(25, [&] { made = paintedRaw(pages); });
    const double ours = bench::medianSeconds(25, [&] { made = made > 0 ? pagesOf(document) : 0; });
    return {"report.against_raw_qpainter", ours / raw, "times", aim, made > 0 && ours / raw <= aim};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    wording::speak(*QCoreApplication::instance());
    const report::Document one = test::sampleReport();
    const report::Document many = test::longReport(4000);
    int pages = 0;
    const double first = bench::seconds([&] { pages = pagesOf(one); });
    bench::print(bench::milliseconds("report.first", first, 0));
    const double single = bench::medianSeconds(15, [&] { pages = pagesOf(one); });
    bench::print(bench::milliseconds("report.pdf", single, 100));
    const double batch = bench::medianSeconds(3, [&] { pages = pagesOf(many); });
    bench::print({"report.pages_per_second", pages / batch, "pages/s", 0, pages > 0});
    const double two = bench::seconds([&] {
        for (int i = 0; i < 200; ++i)
            pages = pagesOf(one);
    });
    bench::print({"report.batch_of_200", two, "s", 20, two <= 20}); // 100 ms a report
    const QStringList arguments = QCoreApplication::arguments();
    besideOffice(one, std::max(1, arguments.value(1, QStringLiteral("200")).toInt()));
    bench::print(againstRaw(one));
    const bench::Figure growth = growthOverThousand(one);
    bench::print(growth);
    return single * 1000 <= 100 && growth.met ? 0 : 1;
}
