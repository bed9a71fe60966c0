#include "ui/print/pdf.h"
#include "pdfreading.h"
#include "samplereport.h"
#include "ui/wording/language.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const report::Document &document)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !print::writePdf(document, buffer))
        return {};
    return buffer.data();
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAnArchiveFile_data();
    void isAnArchiveFile();
    void hasOutlineLanguageAndTitle();
    void embedsEveryFont();
    void canBeSelected();
    void saysNothingOfPersonsInItsMetadata();
    void isReadableByItsOwnerOnly();
    void replacesAFileWhole();
    void refusesALink();
    void refusesAFolderThatIsNotThere();
    void namesItsFileWithoutNames_data();
    void namesItsFileWithoutNames();

private:
    QTemporaryDir m_dir;
};

void PdfTest::initTestCase()
{
    wording::speak(*qApp);
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void PdfTest::isAnArchiveFile_data()
{
    QTest::addColumn<int>("events");
    QTest::newRow("one page") << 7;
    QTest::newRow("three pages") << 90;
}

void PdfTest::isAnArchiveFile()
{
    QFETCH(int, events);
    const QByteArray pdf = pdfOf(test::longReport(events));
    const QStringList faults = test::archiveFaults(pdf);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void PdfTest::hasOutlineLanguageAndTitle()
{
    const QByteArray pdf = pdfOf(test::sampleReport());
    QCOMPARE(test::languageOf(pdf), u"nl-NL"_s);
    QVERIFY(test::metadataOf(pdf).contains(u"Intakeadvies OEF-2026-0412"_s));
    QCOMPARE(
        test::outlineOf(pdf), (QStringList{u"1 Huishouden"_s, u"2 Termijnen van het huisverbod"_s, u"3 Wat telt mee"_s,
                                  u"4 Toets aan de regels"_s, u"5 Redenen voor"_s, u"6 Redenen tegen, let op"_s}));
}

void PdfTest::embedsEveryFont()
{
    const QString path = m_dir.filePath(u"fonts.pdf"_s);
    QVERIFY(print::writePdf(test::sampleReport(), path));
    const QStringList fonts = test::fontLinesOf(path);
    QVERIFY(fonts.size() >= 2);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
    QVERIFY2(fonts.join(u'\n').contains(u"OpenSans"_s), "the type of the house is not installed");
}

void PdfTest::canBeSelected()
{
    const QString path = m_dir.filePath(u"text.pdf"_s);
    QVERIFY(print::writePdf(test::sampleReport(), path));
    const QString text = test::textOf(path);
    for (const QString &words : {u"Aanmelden voor ICM"_s, u"Lotte van der Helmgras"_s, u"ma 23-11-2026, 02:10"_s,
             u"pagina 1 van 1"_s, u"Vertrouwelijk · voor Perspektief (Arosa) · 23-11-2026 · afschrift 0412-01"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n---\n"_s + text));
}

void PdfTest::saysNothingOfPersonsInItsMetadata()
{
    const QString metadata = test::metadataOf(pdfOf(test::sampleReport()));
    for (const QString &name : {u"Helmgras"_s, u"Zandoog"_s, u"Kwelderpad"_s, u"Oeverloper"_s, u"06 000"_s})
        QVERIFY2(!metadata.contains(name), qPrintable(name));
}

void PdfTest::isReadableByItsOwnerOnly()
{
    const QString path = m_dir.filePath(u"own.pdf"_s);
    QVERIFY(print::writePdf(test::sampleReport(), path));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path) & QFile::ReadOwner);
}

void PdfTest::replacesAFileWhole()
{
    const QString path = m_dir.filePath(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1 << 20, 'x'));
    old.close();
    QVERIFY(print::writePdf(test::sampleReport(), path));
    QVERIFY(QFile(path).size() < (1 << 20));
    QCOMPARE(QDir(m_dir.path()).entryList({u".regiekompas-*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void PdfTest::refusesALink()
{
    const QString target = m_dir.filePath(u"elsewhere.txt"_s);
    const QString link = m_dir.filePath(u"link.pdf"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(QFile::link(target, link));
    const Result<print::PdfResult> written = print::writePdf(test::sampleReport(), link);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotAllowed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void PdfTest::refusesAFolderThatIsNotThere()
{
    const Result<print::PdfResult> written = print::writePdf(test::sampleReport(), m_dir.filePath(u"no/such/a.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
}

void PdfTest::namesItsFileWithoutNames_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("copy");
    QTest::addColumn<QString>("name");
    QTest::newRow("a registered copy") << u"OEF-2026-0412"_s << 1 << u"intakeadvies-OEF-2026-0412-01.pdf"_s;
    QTest::newRow("a preview") << u"RK-2026-0042"_s << 0 << u"intakeadvies-RK-2026-0042.pdf"_s;
    QTest::newRow("a path in the number") << u"../../etc/passwd"_s << 2 << u"intakeadvies-etcpasswd-02.pdf"_s;
    QTest::newRow("text that turns around") << u"A\u202Efdp.exe"_s << 0 << u"intakeadvies-Afdpexe.pdf"_s;
    QTest::newRow("a null") << u"A\0B"_s << 0 << u"intakeadvies-AB.pdf"_s;
}

void PdfTest::namesItsFileWithoutNames()
{
    QFETCH(QString, number);
    QFETCH(int, copy);
    report::Document document = test::sampleReport();
    document.caseNumber = number;
    document.copyNumber = copy;
    QTEST(print::fileNameFor(document), "name");
}

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
