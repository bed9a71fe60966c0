#include "ui/print/layout.h"
#include "samplereport.h"
#include "ui/print/render.h"
#include "ui/print/sheet.h"
#include "ui/wording/language.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// How far right and down the text and lines of @p page reach.
QRectF reach(const print::Page &page)
{
    QRectF all;
    for (const print::Mark &mark : page.marks) {
        if (const auto *text = std::get_if<print::TextMark>(&mark)) {
            const QTextLine line = text->layout->lineAt(text->line);
            all |= QRectF(text->box.left(), text->box.top(), line.naturalTextWidth(), text->box.height());
        } else if (const auto *rect = std::get_if<print::RectMark>(&mark)) {
            all |= rect->rect;
        }
    }
    return all;
}

QString wordsOn(const print::Page &page)
{
    return print::wordsOf(page).join(u' ');
}

report::Document withText(const QString &text)
{
    report::Document document = test::sampleReport();
    report::Note note;
    note.lines = {{{report::Verbatim{text}}}};
    document.blocks.append(note);
    auto &table = std::get<report::Table>(document.blocks[3]);
    table.rows[0][3] = {{report::Verbatim{text}}};
    return document;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*qApp); }
    void countsItsPages_data();
    void countsItsPages();
    void repeatsTheHeadOfATable();
    void keepsAHeadingWithItsTable_data();
    void keepsAHeadingWithItsTable();
    void staysOnThePage_data();
    void staysOnThePage();
    void losesNoWord();
    void marksPracticeOnEveryPage();
    void neverSaysWhatIsLeftOut();
    void loadsNoPicture();
    void putsTallHalvesBelowEachOther();
};

void LayoutTest::countsItsPages_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("pages");
    QTest::newRow("seven events, one page") << 7 << 1;
    QTest::newRow("forty events") << 40 << 2;
    QTest::newRow("ninety events") << 90 << 3;
}

void LayoutTest::countsItsPages()
{
    QFETCH(int, events);
    QFETCH(int, pages);
    const print::Paper paper = print::layOut(test::longReport(events));
    QCOMPARE(paper.pages.size(), pages);
    for (int i = 0; i < pages; ++i)
        QVERIFY(wordsOn(paper.pages.at(i)).contains(u"pagina %1 van %2"_s.arg(i + 1).arg(pages)));
}

void LayoutTest::repeatsTheHeadOfATable()
{
    const print::Paper paper = print::layOut(test::longReport(90));
    for (qsizetype i = 1; i < paper.pages.size(); ++i) {
        const QString words = wordsOn(paper.pages.at(i));
        QVERIFY2(words.contains(u"3 Wat telt mee, vervolg Datum Gebeurtenis Telt Waarom"_s), qPrintable(words));
    }
}

void LayoutTest::keepsAHeadingWithItsTable_data()
{
    QTest::addColumn<int>("events");
    for (int events = 20; events <= 34; ++events)
        QTest::addRow("%d events", events) << events;
}

void LayoutTest::keepsAHeadingWithItsTable()
{
    QFETCH(int, events);
    const print::Paper paper = print::layOut(test::longReport(events));
    for (const print::Page &page : paper.pages) {
        const QStringList words = print::wordsOf(page);
        const qsizetype heading = words.indexOf(u"4 Toets aan de regels"_s);
        if (heading >= 0)
            QVERIFY2(words.indexOf(u"Gemeente in Haaglanden"_s) > heading, "a heading alone at the foot of a page");
    }
}

void LayoutTest::staysOnThePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10,000 characters") << u"De buren hoorden een klap en daarna niets meer. "_s.repeated(210);
    QTest::newRow("one word of 10,000 letters") << QString(10000, u'w');
    QTest::newRow("a thousand lines") << u"regel\n"_s.repeated(1000);
    QTest::newRow("text that turns around") << u"\u202Enaam \u2066x\u2069 "_s.repeated(300);
    QTest::newRow("signs that combine") << u"Z\u0300\u0301\u0302a\u0489l\u034Fg\u035Co "_s.repeated(300);
    QTest::newRow("Arabic and Chinese") << u"فاطمة 王小明 "_s.repeated(300);
}

void LayoutTest::staysOnThePage()
{
    QFETCH(QString, text);
    const print::Paper paper = print::layOut(withText(text));
    QVERIFY(paper.pages.size() > 1);
    for (const print::Page &page : paper.pages) {
        const QRectF all = reach(page);
        QVERIFY2(all.right() <= print::pageWidth - print::margin / 2,
            qPrintable(QString::number(all.right() / print::mm(1))));
        QVERIFY2(
            all.bottom() <= print::pageHeight - print::mm(3), qPrintable(QString::number(all.bottom() / print::mm(1))));
    }
}

void LayoutTest::losesNoWord()
{
    QStringList tokens;
    for (int i = 0; i < 2000; ++i)
        tokens.append(u"w%1q"_s.arg(i));
    const print::Paper paper = print::layOut(withText(tokens.join(u' ')));
    QString all;
    for (const print::Page &page : paper.pages)
        all += wordsOn(page) + u' ';
    for (const QString &token : std::as_const(tokens))
        QVERIFY2(all.count(u' ' + token + u' ') == 2, qPrintable(token)); // once in the table, once in the note
}

void LayoutTest::marksPracticeOnEveryPage()
{
    report::Document document = test::longReport(60);
    for (const print::Page &page : print::layOut(document).pages)
        QVERIFY(wordsOn(page).contains(u"OEFENOMGEVING"_s));
    document.practice = false;
    for (const print::Page &page : print::layOut(document).pages)
        QVERIFY(!wordsOn(page).contains(u"OEFENOMGEVING"_s));
}

void LayoutTest::neverSaysWhatIsLeftOut()
{
    report::Document document = test::sampleReport();
    const print::Paper before = print::layOut(document);
    document.leftOut = {{u"address.secret"_s, DataClass::Location, u"shielded"_s}};
    const print::Paper after = print::layOut(document);
    QCOMPARE(print::wordsOf(after.pages.first()), print::wordsOf(before.pages.first()));
    QCOMPARE(print::render(after.pages.first(), 40), print::render(before.pages.first(), 40));
}

void LayoutTest::loadsNoPicture()
{
    // A red picture beside the test; when anything took the text for HTML, red would be on the page.
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString path = QDir::temp().filePath(u"regiekompas-red.png"_s);
    QVERIFY(red.save(path));
    report::Document document = withText(u"<img src=\"file://%1\" width=\"400\" height=\"400\">"_s.arg(path));
    std::get<report::AdviceBox>(document.blocks[0]).flags.clear();
    const print::Paper paper = print::layOut(document);
    QFile::remove(path);
    for (const print::Page &page : paper.pages) {
        const QImage image = print::render(page, 60);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixel(x, y) != qRgb(255, 0, 0));
        }
    }
    QVERIFY(
        wordsOn(paper.pages.last()).contains(u"<img src="_s) || wordsOn(paper.pages.first()).contains(u"<img src="_s));
}

void LayoutTest::putsTallHalvesBelowEachOther()
{
    report::Document document = test::sampleReport();
    auto &household = std::get<report::Table>(document.blocks[1]);
    const QList<QList<report::Line>> rows = household.rows;
    for (int i = 0; i < 40; ++i)
        household.rows.append(rows.at(i % rows.size()));
    const print::Paper paper = print::layOut(document);
    QVERIFY(paper.pages.size() >= 2);
    QString all;
    for (const print::Page &page : paper.pages) {
        QVERIFY(reach(page).bottom() <= print::pageHeight);
        all += wordsOn(page);
    }
    QCOMPARE(all.count(u"Dirk Zandoog"_s), 1 + 1 + 14); // its row, "verblijft elders", the copies
}

QTEST_MAIN(LayoutTest)
#include "layouttest.moc"
