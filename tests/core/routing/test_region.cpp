#include "core/routing/region.h"
#include "core/rules/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::routing;

/// The region as data: what is built in, and what is refused with file, line and reason.
class RegionTest : public QObject
{
    Q_OBJECT

    /// A copy of the built-in region that a test may spoil.
    static void copyRegion(const QString &to)
    {
        const QString from = u":/region/haaglanden"_s;
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = to + path.mid(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            QVERIFY(QFile::copy(path, target));
            QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
        }
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNineAndTheirNeighbours()
    {
        const Region region = Region::load().value();
        QCOMPARE(region.rules.regionMunicipalities.size(), 9);
        QCOMPARE(region.rules.centralMunicipality, u"GM0518"_s);
        QCOMPARE(region.municipalityNamed(u"Den Haag"_s)->code, u"GM0518"_s);
        QCOMPARE(region.municipalityNamed(u"'s-Gravenhage"_s)->code, u"GM0518"_s);
        QCOMPARE(region.municipalityNamed(u"s gravenhage"_s)->code, u"GM0518"_s);
        QCOMPARE(region.municipalityNamed(u"PIJNACKER"_s)->code, u"GM1926"_s);
        const Municipality *voorschoten = region.municipalityNamed(u"voorschoten"_s);
        QVERIFY(voorschoten != nullptr && !voorschoten->inRegion && !voorschoten->note.isEmpty());
        QVERIFY(region.municipalityNamed(u"Atlantis"_s) == nullptr);
        QVERIFY(region.municipalityNamed(QString()) == nullptr);
        QVERIFY(region.municipality(u"GM9999"_s) == nullptr);
        for (const Municipality &one : region.municipalities) {
            QVERIFY2(!one.source.isEmpty() && one.from.isValid(), qPrintable(one.name));
            if (one.inRegion)
                QVERIFY2(region.organisation(one.localTeam, QDate(2026, 1, 1)), qPrintable(one.name));
        }
    }

    void organisationsHaveTheNameOfTheDay()
    {
        const Region region = Region::load().value();
        QCOMPARE(region.organisationName(u"perspektief"_s, QDate(2022, 6, 1)), u"Perspektief"_s);
        QCOMPARE(region.organisationName(u"perspektief"_s, QDate(2026, 6, 1)), u"Perspektief (Arosa)"_s);
        QCOMPARE(region.organisationName(u"unknown"_s, QDate(2026, 6, 1)), u"unknown"_s);
        static const QRegularExpression practice(u"^(070 000 00 [0-9]{2})?$"_s);
        for (const Organisation &one : region.organisations)
            QVERIFY2(practice.match(one.phone).hasMatch(), qPrintable(one.id));
    }

    void sentencesAndTermsHaveASource()
    {
        const Region region = Region::load().value();
        for (const QString &id : u"Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q10b Q11 Q12 Q13 Q14 wth-9-1"_s.split(u' '))
            QVERIFY2(!region.sentences.value(id).text.isEmpty(), qPrintable(id));
        QVERIFY(!region.sentences[u"Q3"_s].paraphrase && region.sentences[u"wth-9-1"_s].paraphrase);
        const QDate day(2026, 11, 23);
        QCOMPARE(region.term(u"first-visit"_s, day)->hours, 24);
        QVERIFY(!region.term(u"first-visit"_s, day)->hard && !region.term(u"first-visit"_s, day)->confirmed);
        QVERIFY(region.term(u"order-end"_s, day)->hard);
        QCOMPARE(region.thvLengths(day), (caseflow::ThvLengths{10, 28, 8}));
        QCOMPARE(region.thvLengths(QDate(2008, 1, 1)), (caseflow::ThvLengths{10, 28, 8}));
        QVERIFY(region.term(u"nothing"_s, day) == nullptr);
    }

    void aTermIsThatOfTheDay()
    {
        QTemporaryDir dir;
        copyRegion(dir.path());
        const QString path = dir.filePath(u"terms.json"_s);
        const QByteArray longer = R"("terms": [
    {"id": "order-end", "days": 30, "hard": true, "confirmed": true, "basis": "Wth nieuw", "source": "Wet", )"
                                  R"("validFrom": "2028-01-01"},)";
        write(path, read(path).replace(R"("terms": [)", longer));
        const Region region = Region::loadFrom(dir.path()).value();
        QCOMPARE(region.term(u"order-end"_s, QDate(2026, 11, 23))->days, 10);
        QCOMPARE(region.term(u"order-end"_s, QDate(2028, 1, 1))->days, 30);
        QCOMPARE(region.thvLengths(QDate(2027, 12, 31)).days, 10);
        QCOMPARE(region.thvLengths(QDate(2028, 3, 1)).days, 30);
        QVERIFY(region.term(u"order-end"_s, QDate(2008, 12, 31)) == nullptr);
    }

    void refusesWithFileLineAndReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *file, const char *find, const char *replace,
                             const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(find) << QByteArray(replace)
                                << QString::fromLatin1(reason);
        };
        row("a municipality twice", "municipalities.json", "GM0603", "GM0503", "\"code\" stands here twice");
        row("a code that is none", "municipalities.json", "GM0603", "0603", "\"code\" must be GM and four digits");
        row("an executor that is another", "municipalities.json", "\"executor\": \"perspektief\"",
            "\"executor\": \"vvt-den-haag\"", "GM0503 has another executor than region.json");
        row("a local team that is not there", "municipalities.json", "lokaal-team-delft", "lokaal-team-delfft",
            "there is no organisation \"lokaal-team-delfft\"");
        row("a real telephone number", "organisations.json", "070 000 00 01", "070 123 45 67",
            "\"phone\" must be a practice number, 070 000 00 nn");
        row("an organisation without a name", "organisations.json", "\"name\": \"MEE\"", "\"name\": \"\"",
            "\"name\" must be a text that is not empty");
        row("a sentence twice", "sentences.json", "\"id\": \"Q2\"", "\"id\": \"Q1\"", "\"id\" stands here twice");
        row("a sentence that rules rest on", "sentences.json", "\"id\": \"Q6\"", "\"id\": \"Q66\"",
            "there is no sentence \"Q6\"");
        row("an unknown term", "terms.json", "first-visit", "first-vizit", "unknown term");
        row("a term of two lengths", "terms.json", "\"hours\": 24,", "\"hours\": 24, \"days\": 1,",
            "exactly one of \"hours\", \"days\", \"workingDays\", \"months\" and \"given\" is needed");
        row("a holiday year left out", "holidays.json", "    {\"year\": 2027},\n", "", "the year 2027 is missing");
        row("a holiday nobody knows", "holidays.json", "kings-day", "queens-day", "unknown holiday");
        row("a term on a sentence that is not there", "terms.json", "wth-2-6", "wth-2-7", "there is no such sentence");
        row("a term without a source", "terms.json", "\"source\": \"Wet tijdelijk huisverbod\", ", "",
            "\"source\" is missing");
        row("an impossible day", "terms.json", "2009-01-01", "2009-13-01", "\"validFrom\" is not a date that exists");
        row("a missing head", "region.json", "\"centralExecutor\": \"vvt-den-haag\",", "",
            "\"centralExecutor\" is missing");
        row("a centre that is elsewhere", "region.json", "GM0518", "GM0626",
            "GM0518 has another executor than region.json");
        row("a broken rule set", "rules/haaglanden-2023-01.json", "\"orderThreshold\"", "\"orderTreshold\"",
            "\"orderThreshold\" is missing");
    }
    void refusesWithFileLineAndReason()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, reason);
        QTemporaryDir dir;
        copyRegion(dir.path());
        const QString path = dir.filePath(file);
        QByteArray text = read(path);
        const qsizetype place = text.indexOf(find);
        QVERIFY(place >= 0);
        write(path, text.replace(place, find.size(), replace));
        const Result<Region> region = Region::loadFrom(dir.path());
        QVERIFY(!region);
        QCOMPARE(region.error().code, ErrorCode::RegionDataInvalid);
        if (reason.contains(u"has another executor"))
            QVERIFY(region.error().where.endsWith(u"municipalities.json"));
        else if (reason.startsWith(u"there is no sentence"))
            QVERIFY(region.error().where.endsWith(u"haaglanden-2022-03.json"));
        else
            QCOMPARE(region.error().where, path);
        QVERIFY(region.error().line > 0);
        QCOMPARE(region.error().detail, reason);
    }

    void aMissingFileIsNamed()
    {
        QTemporaryDir dir;
        copyRegion(dir.path());
        QVERIFY(QFile::remove(dir.filePath(u"terms.json"_s)));
        const Result<Region> region = Region::loadFrom(dir.path());
        QVERIFY(!region);
        QCOMPARE(region.error().where, dir.filePath(u"terms.json"_s));
    }

    void anAddedRuleSetChangesTheOutcome()
    {
        QTemporaryDir dir;
        QByteArray text = read(u":/region/haaglanden/rules/haaglanden-2025-01.json"_s);
        text.replace("haaglanden-2025-01", "haaglanden-2026-06");
        text.replace("2025-01-01", "2026-06-01");
        text.replace("\"orderThreshold\": {\n      \"value\": 2,", "\"orderThreshold\": {\n      \"value\": 3,");
        write(dir.filePath(u"new.json"_s), text);

        rules::AssessmentInput input;
        input.id = u"x"_s;
        input.referenceDate = QDate(2026, 11, 23);
        input.barringOrders = {{u"1"_s, {QDate(2025, 6, 14)}}, {u"2"_s, {QDate(2026, 11, 23)}}};
        const auto repeat = static_cast<std::size_t>(rules::Criterion::RepeatThv);
        const rules::Assessment before = rules::assess(Region::load()->rules, input);
        const rules::Assessment after = rules::assess(Region::load({dir.path()})->rules, input);
        QCOMPARE(before.ruleSet, u"haaglanden-2025-01"_s);
        QCOMPARE(before.criteria[repeat], rules::Truth::Met);
        QCOMPARE(after.ruleSet, u"haaglanden-2026-06"_s);
        QCOMPARE(after.criteria[repeat], rules::Truth::NotMet);
        QCOMPARE(after.ordersNeeded, 3);
        input.referenceDate = QDate(2026, 5, 31); // before it begins nothing changes
        QCOMPARE(rules::assess(Region::load({dir.path()})->rules, input).ruleSet, u"haaglanden-2025-01"_s);
    }

    void addedFoldersAreCheckedToo()
    {
        QTemporaryDir dir;
        QVERIFY(!Region::load({dir.path()}));
        QVERIFY(!Region::load({dir.filePath(u"nowhere"_s)}));
        QVERIFY(QFile::copy(u":/region/haaglanden/rules/haaglanden-2025-01.json"_s, dir.filePath(u"same.json"_s)));
        const Result<Region> same = Region::load({dir.path()});
        QVERIFY(!same);
        QCOMPARE(same.error().detail, u"a rule set with this id exists already"_s);
        QCOMPARE(same.error().where, dir.filePath(u"same.json"_s));
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "test_region.moc"
