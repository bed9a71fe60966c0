#include "core/domain/codes.h"
#include "core/routing/advice.h"
#include "core/routing/deadlines.h"
#include "core/routing/region.h"
#include "core/rules/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using routing::Region;

namespace {

QString pathOf(const QString &path)
{
    return QStringLiteral(REGIE_SOURCE_DIR "/") + path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator each(from, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        QVERIFY(writeBytes(target, bytesOf(file)));
    }
}

/// The block of code of CONTRIBUTING.md under the remark `<!-- example: name -->`.
QByteArray exampleOf(const QString &name)
{
    const QString text = QString::fromUtf8(bytesOf(pathOf(u"CONTRIBUTING.md"_s)));
    const QRegularExpression block(
        u"<!-- example: %1 -->\\s*```[a-z]*\\n(.*?)```"_s.arg(name), QRegularExpression::DotMatchesEverythingOption);
    return block.match(text).captured(1).toUtf8();
}

/// A household for which everything speaks but the number of its orders and reports.
rules::AssessmentInput household(const QString &municipality, int orders, int reports)
{
    rules::AssessmentInput input;
    input.id = u"voorbeeld"_s;
    input.referenceDate = QDate(2026, 11, 22);
    input.municipality = municipality;
    input.channel = Channel::CrisisTeam;
    for (int i = 0; i < orders; ++i)
        input.barringOrders.append({u"o%1"_s.arg(i), {QDate(2026, 11 - i, 20), QTime(20, 0)}});
    for (int i = 0; i < reports; ++i) {
        rules::ReportInput report;
        report.id = u"r%1"_s.arg(i);
        report.receivedOn = QDate(2026, 10 - i, 1);
        input.vtReports.append(report);
    }
    for (const Fact fact : {Fact::ComplexProblems, Fact::HighRisk, Fact::PriorHelpStalled, Fact::LocalFieldExhausted})
        input.facts[static_cast<std::size_t>(fact)] = Answer::Yes;
    input.facts[static_cast<std::size_t>(Fact::NetworkStalled)] = Answer::No; // not a case for MDA++
    return input;
}

rules::Truth repeatedOrders(const Region &region, const rules::AssessmentInput &input)
{
    return rules::assess(region.rules, input).criteria[static_cast<std::size_t>(rules::Criterion::RepeatThv)];
}

} // namespace

/// The worked examples are done here as they are written there.
class ExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondRegionIsDataOnly();
    void theSecondRegionCountsItsOwnWay();
    void changeAThreshold();
    void addATerm();
    void addARegion();
    void whatTheTextsNameIsThere_data();
    void whatTheTextsNameIsThere();
};

void ExamplesTest::aSecondRegionIsDataOnly()
{
    const auto region = Region::loadFrom(pathOf(u"tests/data/region/waterkant"_s));
    QVERIFY2(region, region ? "" : qPrintable(region.error().where + u": "_s + region.error().detail));
    QCOMPARE(region->name, u"Waterkant"_s);
    QCOMPARE(region->municipalityNamed(u"riet"_s)->code, u"GM9901"_s);
    QVERIFY(region->municipality(u"GM0603"_s) == nullptr);
    QVERIFY(!region->sentences.contains(u"Q3"_s));
    QCOMPARE(region->term(u"first-visit"_s, QDate(2026, 11, 22))->hours, 12);
    for (const QString &name : {u"Rijswijk"_s, u"Haaglanden"_s}) {
        QDirIterator each(pathOf(u"tests/data/region/waterkant"_s), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            QVERIFY(!bytesOf(each.next()).contains(name.toUtf8()));
    }
}

void ExamplesTest::theSecondRegionCountsItsOwnWay()
{
    const Region here = Region::load().value();
    const Region there = Region::loadFrom(pathOf(u"tests/data/region/waterkant"_s)).value();
    // two orders are enough here; there it takes three, or two reports
    const auto two = household(u"GM9902"_s, 2, 0);
    QCOMPARE(repeatedOrders(here, two), rules::Truth::Met);
    QCOMPARE(repeatedOrders(there, two), rules::Truth::NotMet);
    QCOMPARE(rules::assess(there.rules, two).advice, AdviceRoute::LocalTeam);
    const auto three = household(u"GM9902"_s, 3, 0);
    const rules::Assessment assessed = rules::assess(there.rules, three);
    QCOMPARE(assessed.icm, rules::IcmVerdict::Eligible);
    QCOMPARE(assessed.advice, AdviceRoute::Icm);
    const routing::Advice advice = routing::advise(there, assessed, three);
    QCOMPARE(advice.executor, u"de-vuurtoren"_s);
    QCOMPARE(advice.localTeam, u"lokaal-team-veenhaven"_s);
    QCOMPARE(there.organisationName(advice.executor, three.referenceDate), u"De Vuurtoren"_s);
    const auto reports = household(u"GM9903"_s, 0, 2);
    QCOMPARE(rules::assess(there.rules, reports).icm, rules::IcmVerdict::Eligible);
    // the centre has an executor of its own, and this household lies outside of the region here
    const auto central = household(u"GM9901"_s, 3, 0);
    const rules::Assessment middle = rules::assess(there.rules, central);
    QCOMPARE(routing::advise(there, middle, central).executor, u"steunpunt-rietdorp"_s);
    QCOMPARE(rules::assess(here.rules, three).advice, AdviceRoute::OutOfRegion);
}

/// "Change a threshold": a new dated file with another value; the old day keeps the old answer.
void ExamplesTest::changeAThreshold()
{
    const QJsonObject change = QJsonDocument::fromJson(exampleOf(u"threshold"_s)).object();
    QVERIFY2(!change.isEmpty(), "the example is JSON");
    const QTemporaryDir dir;
    QJsonObject set =
        QJsonDocument::fromJson(bytesOf(pathOf(u"resources/region/haaglanden/rules/haaglanden-2025-01.json"_s)))
            .object();
    set[u"id"_s] = change.value(u"id"_s);
    set[u"validFrom"_s] = change.value(u"validFrom"_s);
    QJsonObject parameters = set.value(u"parameters"_s).toObject();
    const QJsonObject changed = change.value(u"parameters"_s).toObject();
    for (auto one = changed.begin(); one != changed.end(); ++one)
        parameters[one.key()] = one.value();
    set[u"parameters"_s] = parameters;
    QVERIFY(writeBytes(dir.filePath(u"new.json"_s), QJsonDocument(set).toJson()));

    const auto region = Region::load({dir.path()});
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
    auto input = household(u"GM0603"_s, 2, 0);
    input.referenceDate = QDate::fromString(change.value(u"validFrom"_s).toString(), Qt::ISODate).addDays(-1);
    input.barringOrders = {{u"1"_s, {input.referenceDate.addDays(-300)}}, {u"2"_s, {input.referenceDate.addDays(-5)}}};
    QCOMPARE(repeatedOrders(*region, input), rules::Truth::Met);
    input.referenceDate = input.referenceDate.addDays(1);
    QCOMPARE(repeatedOrders(*region, input), rules::Truth::NotMet);
}

/// "Add a term": a line of data; where it begins and ends is a line of the flow.
void ExamplesTest::addATerm()
{
    const QByteArray line = exampleOf(u"term"_s).trimmed();
    QVERIFY(!line.isEmpty());
    const QTemporaryDir dir;
    copyFolder(pathOf(u"resources/region/haaglanden"_s), dir.path());
    const QString path = dir.filePath(u"terms.json"_s);
    QVERIFY(writeBytes(path, bytesOf(path).replace("\"terms\": [", "\"terms\": [\n" + line + ",")));
    const auto region = Region::loadFrom(dir.path());
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
    QCOMPARE(region->term(u"first-visit"_s, QDate(2026, 11, 22))->hours, 24);
    QCOMPARE(region->term(u"first-visit"_s, QDate(2027, 7, 1))->hours, 12);
}

/// "Add a region": the files that are named are those that are needed; without any of them it is refused.
void ExamplesTest::addARegion()
{
    const QStringList named = QString::fromUtf8(exampleOf(u"region"_s)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(named.size() >= 8);
    for (const QString &line : named) {
        const QString name = line.section(u' ', 0, 0);
        const QTemporaryDir dir;
        copyFolder(pathOf(u"tests/data/region/waterkant"_s), dir.path());
        QVERIFY2(QFileInfo::exists(dir.filePath(name)), qPrintable(name));
        QVERIFY(name.endsWith(u'/') ? QDir(dir.filePath(name)).removeRecursively() : QFile::remove(dir.filePath(name)));
        const auto region = Region::loadFrom(dir.path());
        QVERIFY2(!region, qPrintable(name + u" is not needed"_s));
        QVERIFY(!region.error().where.isEmpty());
    }
}

void ExamplesTest::whatTheTextsNameIsThere_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
        {"CONTRIBUTING.md", "ARCHITECTURE.md", "README.md", "docs/toegankelijkheid.md", "docs/delivery.md"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// `path/file.ext` exists, and `Name` in `path/file.ext` stands in it.
void ExamplesTest::whatTheTextsNameIsThere()
{
    QFETCH(QString, file);
    const QString text = QString::fromUtf8(bytesOf(pathOf(file)));
    QVERIFY(!text.isEmpty());
    QStringList gone;
    static const QRegularExpression path(u"`((?:core|ui|app|resources|tests|packaging|docs|cmake)/[\\w/.-]+)`"_s);
    for (auto each = path.globalMatch(text); each.hasNext();) {
        const QString named = each.next().captured(1);
        if (!QFileInfo::exists(pathOf(named)) && !QFileInfo::exists(pathOf(named + u".h"_s)))
            gone.append(named);
    }
    static const QRegularExpression inside(u"`(?:[\\w]+::)*(\\w+)(?:\\(\\))?` in\\s+`([\\w/.-]+)`"_s);
    for (auto each = inside.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QRegularExpression word(u"\\b%1\\b"_s.arg(match.captured(1)));
        if (!QString::fromUtf8(bytesOf(pathOf(match.captured(2)))).contains(word))
            gone.append(u"%1 in %2"_s.arg(match.captured(1), match.captured(2)));
    }
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "test_examples.moc"
