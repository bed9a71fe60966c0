#include "canaryfacts.h"
#include "core/report/intakeadvice.h"
#include "pdfreading.h"
#include "ui/print/pdf.h"
#include "ui/wording/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Every field of an intake holds a token; what stands in the file for a recipient is exactly what her profile names.
class CanaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printsTheWhitelistAndNothingElse_data();
    void printsTheWhitelistAndNothingElse();
    void printsPayloadsAsTheyAre_data();
    void printsPayloadsAsTheyAre();

private:
    QTemporaryDir m_dir;
};

void CanaryTest::initTestCase()
{
    wording::speak(*qApp);
    if (!test::canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void CanaryTest::printsTheWhitelistAndNothingElse_data()
{
    QTest::addColumn<QString>("id");
    const privacy::Profiles profiles = test::shippedProfiles();
    for (const privacy::Profile &profile : profiles.all())
        if (profile.allowsReport(u"intakeadvies"_s))
            QTest::newRow(qPrintable(profile.id())) << profile.id();
}

void CanaryTest::printsTheWhitelistAndNothingElse()
{
    QFETCH(QString, id);
    const test::Canaries planted = test::canaries();
    const privacy::Profile profile = test::shippedProfiles().find(id).value();
    const report::Document document = report::composeIntakeAdvice(planted.facts, test::canaryRegion(), profile).value();
    const QString path = m_dir.filePath(id + u".pdf"_s);
    QVERIFY(print::writePdf(document, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString metadata = test::metadataOf(file.readAll());
    QString text = test::textOf(path);
    text.remove(QRegularExpression(u"\\s"_s));

    const HistoryEvent &other = planted.facts.history.last();
    QStringList expected;
    QStringList found;
    for (auto token = planted.tokens.cbegin(); token != planted.tokens.cend(); ++token) {
        QString compact = token.key();
        compact.remove(u' ');
        if (text.contains(compact))
            found.append(token.key());
        bool goes = profile.names(token.value());
        if (token.value() == privacy::Field::PersonPhone && profile.outward())
            goes = goes && token.key() == planted.facts.members.at(1).person.phone; // who may be called
        if (token.key() == other.source || token.key() == other.number)
            goes = goes && profile.names(privacy::Field::HistoryOtherHousehold);
        if (goes)
            expected.append(token.key());
        if (token.value() != privacy::Field::CaseNumber)
            QVERIFY2(!metadata.contains(token.key()), privacy::kindOf(token.value()).code);
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QVERIFY(expected.size() > 10);
    for (const report::LeftOut &left : document.leftOut)
        QVERIFY2(!text.contains(left.field) && !text.contains(left.why), qPrintable(left.field));
}

void CanaryTest::printsPayloadsAsTheyAre_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("a picture from a file") << u"<img src=\"file:///etc/hostname\">"_s;
    QTest::newRow("a picture from the net") << u"<img src='http://example.org/x.png' width=900>"_s;
    QTest::newRow("a style sheet") << u"<style>*{color:red}</style>"_s;
    QTest::newRow("a table") << u"<table><tr><td>x</td></tr></table>"_s;
    QTest::newRow("an entity") << u"&lt;b&gt; &amp;amp;"_s;
    QTest::newRow("markdown") << u"![x](file:///etc/passwd)"_s;
    QTest::newRow("places to fill") << u"%1 %2 %L3 %n"_s;
    QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
}

void CanaryTest::printsPayloadsAsTheyAre()
{
    QFETCH(QString, payload);
    report::IntakeAdviceFacts facts = test::canaries().facts;
    facts.household.name = payload;
    facts.members[0].person.name = {payload, {}, {}};
    facts.intake.what = payload;
    facts.intake.dwelling.street = payload;
    facts.history[0].source = payload;
    const privacy::Profile profile = test::shippedProfiles().find(u"eigen-dossier"_s).value();
    const report::Document document = report::composeIntakeAdvice(facts, test::canaryRegion(), profile).value();
    const QString path = m_dir.filePath(u"payload.pdf"_s);
    QVERIFY(print::writePdf(document, path));
    QString text = test::textOf(path);
    text.remove(QRegularExpression(u"\\s"_s));
    QString compact = payload;
    compact.remove(QRegularExpression(u"\\s"_s));
    QVERIFY2(text.count(compact) >= 5, qPrintable(text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList faults = test::archiveFaults(file.readAll()); // a picture would be one
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(CanaryTest)
#include "canarytest.moc"
