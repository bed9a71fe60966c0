#include "ui/print/chart.h"
#include "pdfreading.h"
#include "samplereport.h"
#include "tests/support/sampletimeline.h"
#include "ui/print/blocks.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/render.h"
#include "ui/print/sheet.h"
#include "ui/wording/language.h"
#include "ui/wording/timeline.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::print;
using namespace regie::test;

namespace {

constexpr Span whole{bodyLeft, bodyWidth};

report::Document withChart(const report::TimelineFacts &facts)
{
    report::Document document = sampleReport();
    document.blocks = {report::Chart{.timeline = report::composeTimeline(facts)}};
    return document;
}

QStringList wordsOfBand(const Laid &laid)
{
    QStringList words;
    for (const Piece &piece : laid.pieces)
        words += wordsOf(Page{piece.marks, {}});
    return words;
}

/// What pdfimages finds, without its two lines of heading.
QStringList imagesIn(const QString &path)
{
    QProcess program;
    program.start(u"pdfimages"_s, {u"-list"_s, path});
    if (!program.waitForFinished())
        return {u"pdfimages did not answer"_s};
    return QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bands_data();
    void bands();
    void everyBandNamesItsLanes();
    void saysWhatTheScreenSays();
    void nothingIsNoBlock();
    void noStripIsHigherThanAPage();
    void goesOnOnTheNextPage();
    void isLinesAndTextOnly();
    void paintsInGreyWithoutLoss();
};

void ChartTest::initTestCase()
{
    wording::speak(*qApp);
}

void ChartTest::bands_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("bands");
    QTest::newRow("a month") << QDate(2026, 11, 1) << 1;
    QTest::newRow("a year and a half") << QDate(2025, 6, 1) << 1;
    QTest::newRow("three years") << QDate(2023, 12, 1) << 2;
    QTest::newRow("ten years") << QDate(2016, 12, 1) << 7;
}

void ChartTest::bands()
{
    QFETCH(QDate, first);
    report::TimelineFacts facts;
    facts.now = {QDate(2026, 11, 23), QTime(9, 0)};
    facts.phases = {{.phase = 1, .from = first}}; // one bar through all of it
    const QList<Laid> laid = layOutChart(report::composeTimeline(facts), u"1 Tijdlijn"_s, whole);
    QTEST(static_cast<int>(laid.size()), "bands");
    QCOMPARE(wordsOfBand(laid.first()).first(), u"1 Tijdlijn"_s);
}

void ChartTest::everyBandNamesItsLanes()
{
    const QList<Laid> laid = layOutChart(report::composeTimeline(mockupFacts()), u"1 Tijdlijn"_s, whole);
    QCOMPARE(laid.size(), 2);
    const QStringList first = wordsOfBand(laid.first());
    for (const QString &name : {u"Huisverboden"_s, u"Meldingen Veilig Thuis"_s, u"Lokaal team, duo"_s})
        QVERIFY2(first.contains(name), qPrintable(name));
    for (const QString &name : {u"Route"_s, u"GGZ Delfland"_s}) // nothing of them before November 2025
        QVERIFY2(!first.contains(name), qPrintable(name));
    const QStringList last = wordsOfBand(laid.last());
    for (const QString &name : {u"Route"_s, u"1 Directe veiligheid"_s, u"Huisverboden"_s, u"Partners, dikte is inzet"_s,
             u"Perspektief, ICM"_s, u"GGZ Delfland"_s, u"Overleg"_s})
        QVERIFY2(last.contains(name), qPrintable(name));
    QCOMPARE(last.count(u"Partners, dikte is inzet"_s), 1);
}

/// One model, one wording: what stands beside a mark on paper stands beside it on the screen.
void ChartTest::saysWhatTheScreenSays()
{
    const report::Timeline timeline = report::composeTimeline(mockupFacts());
    QSet<QString> labels;
    for (const report::TimelineItem &item : timeline.items)
        labels.insert(wording::labelText(item));
    QStringList said;
    const QList<Laid> laid = layOutChart(timeline, u"1 Tijdlijn"_s, whole);
    for (const Laid &band : laid)
        said += wordsOfBand(band);
    for (const QString &word : {u"terugval"_s, u"wacht, 42 dagen"_s, u"inzet midden, afgeschaald"_s})
        QVERIFY2(said.contains(word) && labels.contains(word), qPrintable(word));
}

void ChartTest::nothingIsNoBlock()
{
    QVERIFY(layOutChart({}, u"1 Tijdlijn"_s, whole).isEmpty());
    const Paper paper = layOut(withChart({.now = {QDate(2026, 11, 23), QTime(9, 0)}}));
    QCOMPARE(paper.pages.size(), 1);
    QVERIFY(paper.pages.first().anchors.isEmpty());
}

void ChartTest::noStripIsHigherThanAPage()
{
    const QList<Laid> laid = layOutChart(report::composeTimeline(denseFacts(5000)), u"1 Tijdlijn"_s, whole);
    for (const Laid &band : laid) {
        for (const Piece &piece : band.pieces)
            QVERIFY(piece.height < mm(40));
    }
}

void ChartTest::goesOnOnTheNextPage()
{
    report::TimelineFacts facts = denseFacts(5000);
    for (int i = 0; i < 80; ++i)
        facts.partners.append(
            {.partner = u"Organisatie %1"_s.arg(i), .from = facts.now.date.addDays(-40), .until = facts.now.date});
    const Paper paper = layOut(withChart(facts));
    QVERIFY2(paper.pages.size() >= 3, qPrintable(QString::number(paper.pages.size())));
    for (const Page &page : paper.pages) {
        const auto months = std::find_if(page.marks.cbegin(), page.marks.cend(), [](const Mark &mark) {
            const auto *chart = std::get_if<ChartMark>(&mark);
            return chart != nullptr && chart->strip == -1;
        });
        QVERIFY(months != page.marks.cend());
        for (const Mark &mark : page.marks) {
            if (const auto *chart = std::get_if<ChartMark>(&mark))
                QVERIFY(chart->rect.bottom() <= bodyBottom + 1);
        }
    }
}

void ChartTest::isLinesAndTextOnly()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tijdlijn.pdf"_s);
    QVERIFY(writePdf(withChart(mockupFacts()), path));
    const QStringList images = imagesIn(path);
    QVERIFY2(images.isEmpty(), qPrintable(images.join(u'\n')));
    const QString text = textOf(path);
    for (const QString &word : {u"Huisverboden"_s, u"Perspektief, ICM"_s, u"terugval"_s, u"vandaag 23-11"_s, u"2026"_s,
             u"10 dagen, verlengd tot dag 28"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" in\n"_s + text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList faults = archiveFaults(file.readAll());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The three phases differ in lightness, so that a copy in grey tells them apart.
void ChartTest::paintsInGreyWithoutLoss()
{
    const TimelineLook look = paperLook();
    QVERIFY(qGray(look.phase[1].rgb()) - qGray(look.phase[0].rgb()) > 60);
    QVERIFY(qGray(look.phase[2].rgb()) - qGray(look.phase[1].rgb()) > 30);
    const QImage picture = render(layOut(withChart(mockupFacts())).pages.first(), 100);
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("REGIE_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u"/tijdlijn_papier.png"_s));
}

QTEST_MAIN(ChartTest)
#include "charttest.moc"
