#include "samplereport.h"

#include "ui/print/pdf.h"
#include "ui/wording/language.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*qApp); }
    void writesPages();
};

void PdfTest::writesPages()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = print::writePdf(test::sampleReport(), buffer);
    QVERIFY(written);
    QVERIFY(written->pages >= 1);
    QVERIFY(buffer.data().startsWith("%PDF-1.4"));
    if (qEnvironmentVariableIsSet("REGIE_KEEP")) {
        QVERIFY(print::writePdf(test::sampleReport(), qEnvironmentVariable("REGIE_KEEP") + u"/kort.pdf"_s));
        QVERIFY(print::writePdf(test::longReport(40), qEnvironmentVariable("REGIE_KEEP") + u"/lang.pdf"_s));
    }
}

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
