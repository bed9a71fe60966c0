#include "core/domain/codes.h"
#include "core/rules/codes.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/screenwalk.h"
#include "tests/support/tabwalk.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"
#include "ui/help/stepguide.h"
#include "ui/intake/criteriamodel.h"
#include "ui/intake/intakewizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/help.h"
#include "ui/wording/rules.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

QString everySource()
{
    QString all;
    QDirIterator files(QStringLiteral(REGIE_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

QString fileText(const QString &path)
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What somebody fills in; buttons and lists belong to their page.
bool isField(const QWidget &widget)
{
    return widget.inherits("QLineEdit") || widget.inherits("QComboBox") || widget.inherits("QCheckBox") ||
           widget.inherits("QRadioButton") || widget.inherits("QPlainTextEdit") ||
           widget.inherits("QAbstractSpinBox") ||
           (widget.inherits("QTextEdit") && !widget.property("readOnly").toBool());
}

/// Whether @p name is put together in @p source: "question_acuteDanger" of "question_" and a code, "planWhyNot" of the
/// form "plan" and its entry "whyNot".
bool isComposed(const QString &name, const QString &source)
{
    const auto has = [&source](const QString &word) { return source.contains(u"\"%1\""_s.arg(word)); };
    if (name.contains(u'_'))
        return has(name.section(u'_', 0, 0) + u'_');
    for (qsizetype at = 1; at < name.size(); ++at) {
        const QString entry = name.at(at).toLower() + name.sliced(at + 1);
        if (name.at(at).isUpper() && has(name.first(at)) && has(entry))
            return true;
    }
    return false;
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyControlHasHelp_data();
    void everyControlHasHelp();
    void noHelpForWhatIsGone();
    void everyCriterionRestsOnItsSentences();
    void everyQuestionRestsOnItsSentence();
    void everyRedFlagIsExplained();
    void everyTermIsInTheHandbook();
    void everyPictureIsThere();
    void everyShortcutIsInTheHandbook();
    void everyReleaseIsInTheNews();
    void aMistakeStopsTheReader_data();
    void aMistakeStopsTheReader();
    void sentencesComeFromTheRegion();
    void theSearchFindsWordsInAnySpelling();
    void f1OpensTheParagraphOfAField();
    void f1InACriterionOpensItsParagraph();
    void theWindowIsUsedByKeyboard();
    void theWindowPrintsAChapter();
    void wordsAreShownAsTheyStand();
    void theGuideFollowsTheSteps();

private:
    [[nodiscard]] bool wasSeen(const HelpPlaces::Place &place) const;

    QSet<QString> m_seen; ///< names of controls on the screens that were posed
    std::unique_ptr<ScreenWalk> m_walk;
    routing::Region m_region;
    HelpBook m_book;
    HelpPlaces m_places;
};

void HelpTest::initTestCase()
{
    m_walk = std::make_unique<ScreenWalk>(u"help"_s);
    const auto region = routing::Region::load();
    QVERIFY(region);
    m_region = *region;
    const auto book = HelpBook::load(m_region);
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail + u' ' + book.error().where));
    m_book = *book;
    const auto places = HelpPlaces::load();
    QVERIFY(places);
    m_places = *places;
    const QString failure = m_walk->begin();
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void HelpTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

/// All but the parts alone, in no page, and the handbook, which explains itself.
void HelpTest::everyControlHasHelp_data()
{
    m_walk->addRows({u"09_onderdelen"_s, u"20_handboek"_s});
}

/// Every control leads to a section that is there; a field to more than the page it stands in.
void HelpTest::everyControlHasHelp()
{
    QWidget *window = m_walk->posed();
    QVERIFY(window != nullptr);
    (void)grabAt(*window);
    const QString pages[] = {u"zo-werkt-het-scherm"_s, u"intake"_s, u"casus"_s, u"afdrukken"_s, u"plan"_s, u"overleg"_s,
        u"ketenpartners"_s, u"journaal"_s, u"analyse"_s, u"systeem"_s, u"cijfers"_s, u"instellingen"_s};
    m_seen.insert(window->objectName());
    for (const QWidget *widget : window->findChildren<QWidget *>())
        m_seen.insert(widget->objectName());
    QStringList problems;
    for (const QWidget *stop : tabStops(*window)) {
        const QString id = m_places.idAt(stop);
        if (m_book.section(id) == nullptr)
            problems.append(placeOf(*stop, *window) + u": no help"_s);
        else if (isField(*stop) && std::find(std::begin(pages), std::end(pages), id) != std::end(pages))
            problems.append(placeOf(*stop, *window) + u": a field with the help of its page only"_s);
    }
    REGIE_NONE(problems);
}

bool HelpTest::wasSeen(const HelpPlaces::Place &place) const
{
    return std::any_of(m_seen.cbegin(), m_seen.cend(),
        [&place](const QString &name) { return place.prefix ? name.startsWith(place.name) : name == place.name; });
}

void HelpTest::noHelpForWhatIsGone()
{
    const QString source = everySource();
    QStringList problems;
    for (const HelpPlaces::Place &place : m_places.places()) {
        if (m_book.section(place.id) == nullptr)
            problems.append(u"%1: no section %2"_s.arg(place.name, place.id));
        // Written out in a source, put together there, or met on one of the screens above.
        const bool there = source.contains(u"\"%1\""_s.arg(place.name)) ||
                           (place.prefix && source.contains(u"\"%1"_s.arg(place.name))) || wasSeen(place) ||
                           isComposed(place.name, source);
        if (!there)
            problems.append(u"%1: no control of this name in ui/"_s.arg(place.name));
    }
    QStringList named;
    for (const HelpPlaces::Place &place : m_places.places()) {
        if (named.contains(place.name) && !place.prefix)
            problems.append(place.name + u": named twice"_s);
        named.append(place.name);
    }
    REGIE_NONE(problems);
}

void HelpTest::everyCriterionRestsOnItsSentences()
{
    const rules::RuleSet *set = m_region.rules.inForceOn(QDate(2026, 11, 22));
    QVERIFY(set != nullptr);
    QStringList problems;
    for (const auto &code : codesOf<rules::Criterion>()) {
        const HelpSection *section = m_book.section(u"criterion-"_s + QLatin1String(code.text));
        if (section == nullptr)
            problems.append(u"no help: "_s + QLatin1String(code.text));
        else if (section->sentences != set->sentences[static_cast<std::size_t>(code.value)])
            problems.append(section->id + u": other sentences than its rule set"_s);
    }
    REGIE_NONE(problems);
    const int sections = static_cast<int>(std::count_if(m_book.sections().cbegin(), m_book.sections().cend(),
        [](const HelpSection &one) { return one.id.startsWith("criterion-"_L1); }));
    QCOMPARE(sections, static_cast<int>(rules::criterionCount)); // and none for what is gone
}

void HelpTest::everyQuestionRestsOnItsSentence()
{
    QStringList problems;
    for (const auto &code : codesOf<Fact>()) {
        const QString id = u"question-"_s + QLatin1String(code.text);
        const HelpSection *section = m_book.section(id);
        const QString sentence = wording::sentenceOf(code.value);
        if (section == nullptr || m_places.idOf(u"question_"_s + QLatin1String(code.text)) != id)
            problems.append(u"no help: "_s + id);
        else if (!sentence.isEmpty() && section->sentences.value(0) != sentence)
            problems.append(id + u": another sentence than the question shows"_s);
    }
    REGIE_NONE(problems);
}

void HelpTest::everyRedFlagIsExplained()
{
    for (const auto &code : codesOf<RedFlag>()) {
        const QString id = u"flag-"_s + QLatin1String(code.text);
        QVERIFY2(m_book.section(id) != nullptr, qPrintable(id));
        QCOMPARE(m_places.idOf(u"redFlag_"_s + QLatin1String(code.text)), id);
    }
}

void HelpTest::everyTermIsInTheHandbook()
{
    QStringList told;
    for (const HelpSection &section : m_book.sections())
        told += section.terms;
    for (const routing::TermSetting &term : m_region.terms)
        QVERIFY2(told.contains(term.id), qPrintable(term.id));
}

void HelpTest::everyPictureIsThere()
{
    int pictures = 0;
    for (const HelpSection &section : m_book.sections()) {
        for (const HelpBlock &block : section.blocks) {
            if (block.kind != HelpBlock::Kind::Picture)
                continue;
            ++pictures;
            QVERIFY2(!helpPicture(block.source).isNull(), qPrintable(block.source));
            QVERIFY2(!block.text.isEmpty(), "a picture says in words what it shows");
        }
    }
    QVERIFY(pictures > 10);
}

void HelpTest::everyShortcutIsInTheHandbook()
{
    MainWindow window;
    window.prepareDesk();
    QString told;
    for (const HelpSection &section : m_book.chapterOf(u"toetsen"_s))
        told += section.text();
    int keys = 0;
    for (const QAction *action : window.actions()) {
        const QString key = action->shortcut().toString(QKeySequence::PortableText);
        if (key.isEmpty())
            continue;
        ++keys;
        static const QRegularExpression goTo(u"^Ctrl\\+[1-9]$"_s);
        QVERIFY2(told.contains(key) || goTo.match(key).hasMatch(), qPrintable(key));
    }
    QVERIFY(keys > 8);
}

/// A version in CHANGELOG.md has its words for users.
void HelpTest::everyReleaseIsInTheNews()
{
    static const QRegularExpression heading(u"^## (\\S+)"_s, QRegularExpression::MultilineOption);
    auto found = heading.globalMatch(fileText(u"CHANGELOG.md"_s));
    int releases = 0;
    while (found.hasNext()) {
        const QString version = found.next().captured(1).toLower().replace(u'.', u'-');
        QVERIFY2(m_book.section(u"nieuw-"_s + version) != nullptr, qPrintable(version));
        ++releases;
    }
    QVERIFY(releases >= 2);
}

void HelpTest::aMistakeStopsTheReader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("a heading without an id") << u"# Kop"_s << 1;
    QTest::newRow("two chapters in a file") << u"# Een {#een}\n# Twee {#twee}"_s << 2;
    QTest::newRow("words before the heading") << u"woorden"_s << 1;
    QTest::newRow("a sentence that is gone") << u"# Een {#een}\n\n@sentence Q99"_s << 3;
    QTest::newRow("a term that is gone") << u"# Een {#een}\n@term lunch"_s << 2;
    QTest::newRow("an unknown reference") << u"# Een {#een}\n@bold ja"_s << 2;
    QTest::newRow("a picture without words") << u"# Een {#een}\n@picture 01_start"_s << 2;
}

void HelpTest::aMistakeStopsTheReader()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto read = HelpBook::readChapter(text, u"proef.md"_s, m_region);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::RegionDataInvalid);
    QCOMPARE(read.error().where, u"proef.md"_s);
    QCOMPARE(read.error().line, line);
}

void HelpTest::sentencesComeFromTheRegion()
{
    const auto read = HelpBook::readChapter(
        u"# Een {#een}\nEerste regel\nen verder.\n\n- punt\n@sentence Q3\n@term order-end"_s, {}, m_region);
    QVERIFY(read);
    const QList<HelpBlock> &blocks = read->first().blocks;
    QCOMPARE(blocks.at(0).text, u"Eerste regel en verder."_s);
    QCOMPARE(blocks.at(1).kind, HelpBlock::Kind::Item);
    QCOMPARE(blocks.at(2).text, u"“%1”"_s.arg(m_region.sentences.value(u"Q3"_s).text));
    QCOMPARE(blocks.at(2).source, u"Factsheet; vanaf 1 maart 2022"_s);
    QCOMPARE(blocks.at(3).text,
        u"Einde huisverbod: 10 kalenderdagen, uiterste datum. Rust op: Wth art. 9 lid 1. Bron: Wet tijdelijk huisverbod."_s);
}

void HelpTest::theSearchFindsWordsInAnySpelling()
{
    QVERIFY(m_book.find(u"CRITERIA doelgroep"_s).contains(u"criterion-target-group"_s) ||
            m_book.find(u"doelgroep factsheet"_s).contains(u"criterion-target-group"_s));
    QVERIFY(m_book.find(u"coordinatiepool"_s).contains(u"criterion-channel"_s)); // written with ö
    QVERIFY(m_book.find(u"bestaat hier nergens xq"_s).isEmpty());
    QCOMPARE(m_book.find({}).size(), m_book.sections().size());
}

void HelpTest::f1OpensTheParagraphOfAField()
{
    QWidget *window = m_walk->posed(u"05_intake_1_melding"_s);
    QVERIFY(window != nullptr);
    auto *field = window->findChild<QWidget *>(u"municipality"_s);
    QVERIFY(field != nullptr);
    HelpDesk desk(m_region);
    desk.showFor(field);
    QCOMPARE(desk.window()->section(), u"veld-gemeente"_s);
    QVERIFY(desk.window()->isVisible());
    QVERIFY(!desk.window()->isModal());
    auto *caller = window->findChild<QWidget *>(u"callerPhone"_s);
    QTest::keyClick(caller, Qt::Key_F1); // the desk listens in every window
    QCOMPARE(desk.window()->section(), u"veld-beller"_s);
    desk.window()->close();
}

void HelpTest::f1InACriterionOpensItsParagraph()
{
    QWidget *window = m_walk->posed(u"05_intake_6_advies"_s);
    QVERIFY(window != nullptr);
    auto *table = window->findChild<QTableView *>(u"criteria"_s);
    QVERIFY(table != nullptr);
    table->setCurrentIndex(table->model()->index(3, 0));
    QCOMPARE(m_places.idAt(table), u"criterion-repeat-thv"_s);
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0)); // the outcome
    QCOMPARE(m_places.idAt(table), u"criteria"_s);
}

void HelpTest::theWindowIsUsedByKeyboard()
{
    HelpWindow window(m_book);
    QVERIFY(activate(window));
    REGIE_NONE(unnamed(window));
    REGIE_NONE(richTexts(window));
    REGIE_NONE(clipped(window));
    REGIE_NONE(tabWalk(window));
    window.showSection(u"criterion-channel"_s);
    const auto *text = window.findChild<QTextEdit *>(u"helpText"_s);
    QVERIFY(text->toPlainText().contains(m_region.sentences.value(u"Q9"_s).text));
    auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
    search->setText(u"wurging"_s);
    const auto *contents = window.findChild<QTreeWidget *>(u"helpContents"_s);
    int shown = 0;
    for (int at = 0; at < contents->topLevelItemCount(); ++at)
        shown += contents->topLevelItem(at)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    window.showSection(u"niet-meer-bestaand"_s); // an id of an older version: the beginning
    QCOMPARE(window.section(), m_book.sections().first().id);
}

void HelpTest::theWindowPrintsAChapter()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"handboek.pdf"_s);
    HelpWindow window(m_book);
    window.setAskPrinter([&path](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    window.showSection(u"criteria"_s);
    window.findChild<QPushButton *>(u"helpPrintChapter"_s)->click();
    QVERIFY(QFileInfo(path).size() > 5000);
}

void HelpTest::wordsAreShownAsTheyStand()
{
    const auto read = HelpBook::readChapter(u"# Een {#een}\n<b>vet</b> & <img src=x>"_s, {}, m_region);
    QVERIFY(read);
    QTextEdit text;
    (void)writeHelp(*text.document(), *read, 100);
    QCOMPARE(text.toPlainText(), u"Een\n<b>vet</b> & <img src=x>"_s);
}

void HelpTest::theGuideFollowsTheSteps()
{
    QWidget *window = m_walk->posed(u"05_intake_1_melding"_s);
    QVERIFY(window != nullptr);
    auto *wizard = window->findChild<IntakeWizard *>();
    QVERIFY(wizard != nullptr);
    QPointer<StepGuide> guide = new StepGuide(m_book);
    wizard->setGuide(guide);
    for (int step = 1; step <= IntakeWizard::steps; ++step) {
        wizard->goTo(step);
        QVERIFY(guide->isVisible());
        QCOMPARE(guide->section(), u"eerste-intake-%1"_s.arg(step));
        (void)grabAt(*window);
        REGIE_NONE(clipped(*guide));
    }
    guide->findChild<QPushButton *>(u"guideClose"_s)->click();
    QTRY_VERIFY(guide.isNull());
    wizard->goTo(1); // and stays away
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
