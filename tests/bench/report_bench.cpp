#include "tests/bench/figure.h"
#include "tests/ui/print/samplereport.h"
#include "ui/print/accessible.h"
#include "ui/print/pdf.h"
#include "ui/wording/language.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>

#include <unistd.h>

/// How long one report takes from document to finished PDF, in the process (limit of PERFORMANCE.md: 100 ms), and what
/// a page of a long one costs.

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
    const bench::Figure growth = growthOverThousand(one);
    bench::print(growth);
    return single * 1000 <= 100 && growth.met ? 0 : 1;
}
