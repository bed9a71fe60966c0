#include "casecanaries.h"
#include "core/report/casereport.h"
#include "pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/render.h"
#include "ui/wording/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
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

void everyCell()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("kind");
    const privacy::Profiles profiles = test::shippedProfiles();
    for (const privacy::Profile &profile : profiles.all()) {
        for (const QString &kind : profile.reports()) {
            if (kind != u"intakeadvies" && kind != u"stuurgroep")
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
    QVERIFY(found >= 2);
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
}

/// Run with REGIE_GOLDEN=write to write the texts anew; look at what changed.
void CasePdfTest::readsAsWrittenDown()
{
    QFETCH(QString, profile);
    QFETCH(QString, kind);
    const privacy::Profile recipient = test::shippedProfiles().forReport(profile, kind).value();
    const report::Document document = composed(test::caseCanaries().facts, recipient, kind);
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
