#include "tests/bench/figure.h"
#include "tests/ui/print/samplereport.h"
#include "ui/print/pdf.h"
#include "ui/wording/language.h"

#include <QBuffer>
#include <QGuiApplication>

/// How long one report takes from document to finished PDF, in the process (limit of PERFORMANCE.md: 100 ms), and what
/// a page of a long one costs.

using namespace regie;

namespace {

int pagesOf(const report::Document &document)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return 0;
    const Result<print::PdfResult> written = print::writePdf(document, buffer);
    return written ? written->pages : 0;
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
    return single * 1000 <= 100 ? 0 : 1;
}
