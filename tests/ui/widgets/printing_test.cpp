#include "tests/support/memoryfolder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/printing.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// What goes to a printer: on A4, through memory only, and never half.
class PrintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*qApp); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void printsOnA4ThroughMemory_data();
    void printsOnA4ThroughMemory();
    void printsNothing_data();
    void printsNothing();
};

void PrintingTest::printsOnA4ThroughMemory_data()
{
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::newRow("upright") << QPageLayout::Portrait;
    QTest::newRow("on its side") << QPageLayout::Landscape;
}

void PrintingTest::printsOnA4ThroughMemory()
{
    QFETCH(QPageLayout::Orientation, orientation);
    const test::MemoryFolder memory;
    if (!memory.isValid())
        QSKIP("no folder in memory here");
    const QByteArray before = qgetenv("TMPDIR");
    const QTemporaryDir out;
    const QString path = out.filePath(u"blad.pdf"_s);
    MessageBar message;
    PrintJob job{u"genogram"_s, orientation};
    job.paint = [&](QPrinter &printer) -> Done {
        if (qgetenv("TMPDIR") != memory.path().toLocal8Bit())
            return fail(ErrorCode::NotAllowed);
        QPainter painter(&printer);
        painter.drawLine(0, 0, printer.width(), printer.height());
        return {};
    };
    QPageLayout asked;
    QString name;
    const bool printed = onPaper(
        job,
        [&](QPrinter &printer) {
            asked = printer.pageLayout();
            name = printer.docName();
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        },
        message);
    QVERIFY2(printed, qPrintable(message.text()));
    QCOMPARE(asked.pageSize().id(), QPageSize::A4);
    QCOMPARE(asked.orientation(), orientation);
    QCOMPARE(asked.mode(), QPageLayout::FullPageMode);
    QCOMPARE(name, u"genogram"_s);
    QVERIFY(QFileInfo(path).size() > 500);
    QCOMPARE(qgetenv("TMPDIR"), before);
    QVERIFY(memory.isEmpty());
}

void PrintingTest::printsNothing_data()
{
    QTest::addColumn<bool>("memory");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("ready");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("painted");
    QTest::addColumn<QString>("said");
    QTest::newRow("it would pass through a disk")
        << false << true << true << false << false << u"Dit kan hier niet worden afgedrukt"_s;
    QTest::newRow("called off") << true << false << true << true << false << QString();
    QTest::newRow("not ready after all") << true << true << false << true << false << QString();
    QTest::newRow("the printer fails") << true << true << true << true << true << u"schijf"_s;
}

void PrintingTest::printsNothing()
{
    QFETCH(bool, memory);
    QFETCH(bool, chosen);
    QFETCH(bool, ready);
    const test::MemoryFolder folder;
    if (!folder.isValid())
        QSKIP("no folder in memory here");
    if (!memory)
        qunsetenv("XDG_RUNTIME_DIR");
    MessageBar message;
    bool asked = false;
    bool painted = false;
    PrintJob job{u"genogram"_s};
    job.instead = u"Bewaar de tekening."_s;
    job.ready = [&] { return ready; };
    job.paint = [&](QPrinter &) -> Done {
        painted = true;
        return fail(ErrorCode::DiskFull);
    };
    QVERIFY(!onPaper(
        job,
        [&](QPrinter &) {
            asked = true;
            return chosen;
        },
        message));
    QTEST(asked, "asked");
    QTEST(painted, "painted");
    QFETCH(QString, said);
    QCOMPARE(message.text().isEmpty(), said.isEmpty());
    QVERIFY2(message.text().contains(said), qPrintable(message.text()));
    QCOMPARE(message.text().contains(job.instead), !memory);
}

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
