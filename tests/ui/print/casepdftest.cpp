#include "canaryfacts.h"
#include "casecanaries.h"
#include "core/report/casereport.h"
#include "core/report/intakeadvice.h"
#include "core/report/steeringreport.h"
#include "pdfreading.h"
#include "ui/print/accessible.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/render.h"
#include "ui/wording/language.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

report::Document composed(const report::CaseFacts &facts, const privacy::Profile &profile, const QString &kind)
{
    const report::ReportTemplate made = test::shippedTemplates().find(kind, profile.id()).value();
    return report::composeCaseReport(facts, test::caseRegion(), profile, made, test::addresseeFor(profile, facts))
        .value();
}

/// Figures as they leave: a count that is told, one that is small, and one that is left out beside it. What is not told
/// has a number of its own, to be looked for.
report::Document figuresFor(const privacy::Profile &profile)
{
    using namespace insight;
    SteeringReport figures;
    figures.scope = {QDate(2026, 1, 1), QDate(2026, 10, 31), u"GM0603"_s, u"icm"_s};
    figures.asOf = {QDate(2026, 11, 23), QTime(9, 12)};
    figures.heading = u"Najaar <b>2026</b>"_s;
    figures.remarks = u"Instroom stijgt.\n\n=HYPERLINK(\"http://x\")"_s;
    figures.tables = {{u"inflow"_s, {{u"GM0603"_s, u"GM9999"_s}, {u"icm"_s, u"mda"_s},
                                        {{{5512, Shown::Value}, {7713, Shown::Small}, {7714, Shown::Kept}},
                                            {{6, Shown::Value}, {0, Shown::Value}, {6, Shown::Value}},
                                            {{5518, Shown::Value}, {7715, Shown::Kept}, {5530, Shown::Value}}}}}};
    figures.figures = {{u"order-to-first-visit"_s, Unit::Hours, {{41, Shown::Value}, 19.0, 27.0}},
        {u"terms-met"_s, Unit::Share, {{7716, Shown::Small}, std::nullopt, std::nullopt}}};
    const report::SteeringFacts facts{
        figures, u"J. de Vries"_s, u"THV-coördinator"_s, {QDate(2026, 11, 23), QTime(9, 12)}, true};
    return report::composeSteeringReport(facts, test::caseRegion(), profile).value();
}

QString without(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

/// The words of a page as people read them: runs of blanks are one, empty lines are none.
QString settledText(const QString &path)
{
    QStringList lines;
    for (const QString &line : test::textOf(path).split(u'\n')) {
        if (const QString settled = line.simplified(); !settled.isEmpty())
            lines.append(settled);
    }
    return lines.join(u'\n') + u'\n';
}

/// What is read of a page: no tags, no style.
QString textOfHtml(QString html)
{
    html.remove(QRegularExpression(u"<(style|title)>[^<]*</(style|title)>"_s));
    html.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    return html.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// Letters and digits in one: signs stand apart from them in one and not in the other.
QSet<QString> wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> out;
    for (auto found = word.globalMatch(text); found.hasNext();)
        out.insert(found.next().captured());
    return out;
}

void everyCell()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("kind");
    const privacy::Profiles profiles = test::shippedProfiles();
    for (const privacy::Profile &profile : profiles.all()) {
        for (const QString &kind : profile.reports()) {
            if (test::isOfCase(kind))
                QTest::addRow("%s to %s", qPrintable(kind), qPrintable(profile.id()))
                    << profile.id() << profile.purpose() << kind;
        }
    }
}

} // namespace

/// Every report for every recipient as a file: what other programs read in it.
class CasePdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsOnlyWhatTheProfileNames_data() { everyCell(); }
    void holdsOnlyWhatTheProfileNames();
    void readsAsWrittenDown_data();
    void readsAsWrittenDown();
    void whatIsSuppressedIsNowhere();
    void figuresGoToNobodyElse();
    void theAccessiblePageSaysTheSame_data() { everyCell(); }
    void theAccessiblePageSaysTheSame();
    void theAccessiblePageRunsAndFetchesNothing_data() { hostileTextIsPrintedAsText_data(); }
    void theAccessiblePageRunsAndFetchesNothing();
    void hostileTextIsPrintedAsText_data();
    void hostileTextIsPrintedAsText();

private:
    QTemporaryDir m_dir;
};

void CasePdfTest::initTestCase()
{
    wording::speak(*qApp);
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void CasePdfTest::holdsOnlyWhatTheProfileNames()
{
    QFETCH(QString, profile);
    QFETCH(QString, purpose);
    QFETCH(QString, kind);
    const test::CaseCanaries planted = test::caseCanaries();
    const privacy::Profile recipient = test::shippedProfiles().find(profile, purpose).value();
    const report::Document document = composed(planted.facts, recipient, kind);
    const QString path = m_dir.filePath(kind + u'-' + profile + u".pdf"_s);
    QVERIFY(print::writePdf(document, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QStringList faults = test::archiveFaults(bytes);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(test::languageOf(bytes), u"nl-NL"_s);
    QVERIFY(!test::outlineOf(bytes).isEmpty());
    const QString text = without(test::textOf(path));
    const QString beside = test::metadataOf(bytes) + print::fileNameFor(document);
    int found = 0;
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        const privacy::Field field = token.value();
        const bool there = text.contains(without(token.key()));
        found += there ? 1 : 0;
        QVERIFY2(!there || recipient.names(field), privacy::kindOf(field).code);
        QVERIFY2(field == privacy::Field::CaseNumber || !beside.contains(token.key()), privacy::kindOf(field).code);
    }
    QVERIFY(found >= (recipient.sentTo() == privacy::SentTo::SteeringGroup ? 1 : 2)); // of a letter only who wrote it
    for (const report::LeftOut &left : document.leftOut)
        QVERIFY2(!text.contains(left.field) && !text.contains(left.why), qPrintable(left.field));
    QVERIFY(!test::fontLinesOf(path).isEmpty());
    if (qEnvironmentVariableIsSet("REGIE_KEEP")) {
        const print::Paper paper = print::layOut(document);
        for (qsizetype i = 0; i < paper.pages.size(); ++i)
            QVERIFY(print::render(paper.pages.at(i), 90)
                        .save(u"%1/%2-%3-%4.png"_s.arg(qEnvironmentVariable("REGIE_KEEP"), kind, profile).arg(i + 1)));
    }
}

void CasePdfTest::readsAsWrittenDown_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("kind");
    QTest::newRow("casusrapport, own file") << u"eigen-dossier"_s << u"casusrapport"_s;
    QTest::newRow("casusrapport, mayor") << u"burgemeester"_s << u"casusrapport"_s;
    QTest::newRow("aanmelding-icm, executor") << u"icm-uitvoerder"_s << u"aanmelding-icm"_s;
    QTest::newRow("aanmelding-mda, weegoverleg") << u"zvhh-weegoverleg"_s << u"aanmelding-mda"_s;
    QTest::newRow("plan, member") << u"systeemlid"_s << u"plan"_s;
    QTest::newRow("plan, local team") << u"lokaal-team"_s << u"plan"_s;
    QTest::newRow("faseoverzicht, Veilig Thuis") << u"vt"_s << u"faseoverzicht"_s;
    QTest::newRow("besluitenlijst, partner") << u"ketenpartner"_s << u"besluitenlijst"_s;
    QTest::newRow("nazorgbrief, member") << u"systeemlid"_s << u"nazorgbrief"_s;
    QTest::newRow("inzage, member") << u"systeemlid"_s << u"inzage"_s;
    QTest::newRow("intakeadvies, executor") << u"icm-uitvoerder"_s << u"intakeadvies"_s;
    QTest::newRow("intakeadvies, own file") << u"eigen-dossier"_s << u"intakeadvies"_s;
    QTest::newRow("terugroepbrief, partner") << u"ketenpartner"_s << u"terugroepbrief"_s;
    QTest::newRow("correctiebrief, member") << u"systeemlid"_s << u"correctiebrief"_s;
    QTest::newRow("figures, stuurgroep") << u"stuurgroep"_s << u"stuurgroep"_s;
    QTest::newRow("terugroepbrief, stuurgroep") << u"stuurgroep"_s << u"terugroepbrief"_s;
}

/// Run with REGIE_GOLDEN=write to write the texts anew; look at what changed.
void CasePdfTest::readsAsWrittenDown()
{
    QFETCH(QString, profile);
    QFETCH(QString, kind);
    const privacy::Profile recipient = test::shippedProfiles().forReport(profile, kind).value();
    report::CaseFacts facts = test::caseCanaries().facts;
    facts.recalled = {
        3, {QDate(2026, 11, 12), QTime(9, 30)}, u"casusrapport"_s, u"Het adres van een ander stond erin."_s};
    const auto made = [&] {
        if (kind == u"stuurgroep")
            return figuresFor(recipient);
        return kind == u"intakeadvies"
                   ? report::composeIntakeAdvice(test::canaries().facts, test::canaryRegion(), recipient).value()
                   : composed(facts, recipient, kind);
    };
    const report::Document document = made();
    const QString path = m_dir.filePath(u"golden.pdf"_s);
    QVERIFY(print::writePdf(document, path));
    const QString text = settledText(path);
    QFile golden(QStringLiteral(REGIE_TEST_DATA "/reports/") + kind + u'-' + profile + u".txt"_s);
    if (qEnvironmentVariable("REGIE_GOLDEN") == u"write") {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i));
    QCOMPARE(actual.size(), expected.size());
}

/// Not on paper, not for a screen reader, not in what two copies are compared by.
void CasePdfTest::whatIsSuppressedIsNowhere()
{
    const privacy::Profile steering = test::shippedProfiles().forReport(u"stuurgroep"_s, u"stuurgroep"_s).value();
    report::Document document = figuresFor(steering);
    document.copyNumber = 3;
    const QString path = m_dir.filePath(print::fileNameFor(document));
    QCOMPARE(QFileInfo(path).fileName(), u"stuurgroep-03.pdf"_s);
    QVERIFY(print::writePdf(document, path));
    const QString paper = test::textOf(path);
    const QString html = QString::fromUtf8(print::accessibleHtml(document));
    const QByteArray version = report::versionBytes(document);
    for (const int hidden : {7713, 7714, 7715, 7716}) {
        QVERIFY2(!paper.contains(QString::number(hidden)), qPrintable(paper));
        QVERIFY(!html.contains(QString::number(hidden)));
    }
    for (const QString &text : {paper, html})
        QVERIFY(text.contains(u"5512"_s) && text.contains(u"cijfers-03"_s) && text.contains(u"stuurgroep"_s));
    QVERIFY(html.contains(u"&lt;b&gt;2026"_s) && html.contains(u"&lt;5"_s));
    QCOMPARE(document.leftOut.size(), 1); // the margin of the preview and the register say so
    QCOMPARE(document.leftOut.constFirst().why, u"small-number"_s);
    // the same for whoever makes it, another for other numbers
    report::Document again = figuresFor(steering);
    again.from = u"A. Bakker"_s;
    QCOMPARE(report::versionBytes(again), version);
    std::get<report::Table>(again.blocks[2]).rows[0][1] = report::Line{{report::Code(insight::SafeCell{5513})}};
    QVERIFY(report::versionBytes(again) != version);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList faults = test::archiveFaults(file.readAll());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QString folder = qEnvironmentVariable("REGIE_KEEP");
    if (!folder.isEmpty())
        QVERIFY(print::render(print::layOut(document).pages.constFirst(), 90).save(folder + u"/stuurgroep.png"_s));
}

void CasePdfTest::figuresGoToNobodyElse()
{
    const insight::SteeringReport none;
    const report::SteeringFacts facts{none, {}, {}, {QDate(2026, 11, 23), QTime(9, 12)}, true};
    const privacy::Profiles profiles = test::shippedProfiles();
    for (const privacy::Profile &profile : profiles.all()) {
        const ErrorCode expected =
            profile.id() == u"stuurgroep" ? ErrorCode::MissingField : ErrorCode::NotAllowed; // nothing was chosen
        QCOMPARE(report::composeSteeringReport(facts, test::caseRegion(), profile).error().code, expected);
    }
}

/// Word by word both ways; what a drawing draws is told in other words, so it is compared by what is in it.
void CasePdfTest::theAccessiblePageSaysTheSame()
{
    QFETCH(QString, profile);
    QFETCH(QString, purpose);
    QFETCH(QString, kind);
    const test::CaseCanaries planted = test::caseCanaries();
    const privacy::Profile recipient = test::shippedProfiles().find(profile, purpose).value();
    report::Document document = composed(planted.facts, recipient, kind);
    document.copyNumber = 3;
    const QString path = m_dir.filePath(u"same.pdf"_s);
    QVERIFY(print::writePdf(document, path));
    const QString paper = without(test::textOf(path));
    const QString whole = QString::fromUtf8(print::accessibleHtml(document));
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        const bool there = without(textOfHtml(whole)).contains(without(token.key()));
        QVERIFY2(!there || recipient.names(token.value()), privacy::kindOf(token.value()).code);
        QVERIFY2(there || !paper.contains(without(token.key())), privacy::kindOf(token.value()).code);
    }
    for (const report::LeftOut &left : document.leftOut)
        QVERIFY2(!whole.contains(left.field) && !whole.contains(left.why), qPrintable(left.field));
    document.blocks.removeIf([](const report::Block &block) {
        return std::holds_alternative<report::Chart>(block) || std::holds_alternative<report::FamilyDrawing>(block);
    });
    QVERIFY(print::writePdf(document, path));
    const QSet<QString> onPaper = wordsIn(test::textOf(path));
    const QSet<QString> told = wordsIn(textOfHtml(QString::fromUtf8(print::accessibleHtml(document))));
    // every page repeats its head; the 28 days are drawn on paper and said here
    static const QSet<QString> ofPaper = {
        u"pagina"_s, u"vervolg"_s, u"dag"_s, u"van"_s, u"28"_s, u"10"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    static const QSet<QString> ofScreen = {u"Vandaag"_s, u"is"_s, u"dag"_s, u"van"_s, u"hoogstens"_s, u"28"_s};
    const QSet<QString> lost = onPaper - told - ofPaper;
    const QSet<QString> more = told - onPaper - ofScreen;
    QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.values()).join(u'|')));
    QVERIFY2(more.size() <= 1, qPrintable(QStringList(more.values()).join(u'|'))); // the number of the day
}

void CasePdfTest::theAccessiblePageRunsAndFetchesNothing()
{
    QFETCH(QString, payload);
    report::CaseFacts facts = test::caseCanaries().facts;
    for (store::PersonRow &row : facts.intake.members)
        row.person.name = {payload, {}, {}};
    facts.safety.agreements[0].what = payload;
    facts.flow.roles[0].who.name = payload;
    facts.timeline.partners[0].partner = payload;
    facts.intake.intake.what = payload;
    const privacy::Profile own = test::shippedProfiles().forReport(u"eigen-dossier"_s, u"casusrapport"_s).value();
    const QString html = QString::fromUtf8(print::accessibleHtml(composed(facts, own, u"casusrapport"_s)));
    // only tags of ours, with attributes of ours
    static const QRegularExpression tags(
        u"</?(html|head|meta|title|style|body|header|main|footer|section|h1|h2|h3|p|dl|dt|dd|ul|li|table|thead|tbody|"
        "tr|th|td|strong|em|span|br)( (lang|charset|http-equiv|content|name|id|class|scope|aria-labelledby)="
        "\"[^\"<>]*\")*>|<!DOCTYPE html>"_s);
    QString rest = html;
    rest.remove(QRegularExpression(u"<style>[^<]*</style>"_s)).remove(tags);
    QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>'), qPrintable(rest.left(500)));
    for (const QString &never :
        {u"<script"_s, u"<img"_s, u"<a "_s, u"<link"_s, u"url("_s, u"@import"_s, u" on"_s + u"load="_s})
        QVERIFY2(!html.contains(never), qPrintable(never));
    QVERIFY(html.contains(u"<html lang=\"nl\">"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"<th scope=\"col\">"_s) && html.contains(u"<th scope=\"row\">"_s));
    QVERIFY(html.count(u"<h1>"_s) == 1 && html.count(u"<h2"_s) > 5);
    QCOMPARE(html.count(u"<section"_s), html.count(u"</section>"_s));
    QCOMPARE(html.count(u"<table"_s), html.count(u"</table>"_s));
    if (qEnvironmentVariableIsSet("REGIE_KEEP") && payload.startsWith(u"<img"_s)) {
        QFile file(qEnvironmentVariable("REGIE_KEEP") + u"/accessible.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(print::accessibleHtml(composed(test::caseCanaries().facts, own, u"casusrapport"_s)));
    }
}

void CasePdfTest::hostileTextIsPrintedAsText_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("a picture from a file") << u"<img src=\"file:///etc/hostname\">"_s;
    QTest::newRow("places of a template") << u"{author} %1 %L2 %n"_s;
    QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("text that turns around") << u"\u202Eabc\u202C"_s;
    QTest::newRow("emoji") << u"\U0001F600\U0001F468\u200D\U0001F469"_s;
    QTest::newRow("ten thousand characters") << QString(10000, u'w');
}

void CasePdfTest::hostileTextIsPrintedAsText()
{
    QFETCH(QString, payload);
    report::CaseFacts facts = test::caseCanaries().facts;
    for (store::PersonRow &row : facts.intake.members)
        row.person.name = {payload, {}, {}};
    facts.safety.agreements[0].what = payload;
    facts.flow.roles[0].who.name = payload;
    facts.flow.events[0].note = payload;
    facts.timeline.partners[0].partner = payload;
    facts.intake.intake.what = payload;
    for (const auto &[profile, kind] :
        {std::pair(u"eigen-dossier"_s, u"casusrapport"_s), std::pair(u"systeemlid"_s, u"plan"_s)}) {
        const report::Document document =
            composed(facts, test::shippedProfiles().forReport(profile, kind).value(), kind);
        const QString path = m_dir.filePath(u"payload.pdf"_s);
        const Result<print::PdfResult> written = print::writePdf(document, path);
        QVERIFY(written);
        QVERIFY(written->pages < 200);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList faults = test::archiveFaults(file.readAll());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (payload.size() < 100 && payload.at(0).unicode() < 128)
            QVERIFY(without(test::textOf(path)).count(without(payload)) >= 2);
    }
}

QTEST_MAIN(CasePdfTest)
#include "casepdftest.moc"
