#include "core/rules/ruleset.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::rules;

/// Rule set files: read whole, refused with line and reason, and picked by their dates.
class RuleSetTest : public QObject
{
    Q_OBJECT

    QByteArray m_good;

    static RuleSet set(const QString &id, QDate from, QDate until = {})
    {
        RuleSet made;
        made.id = id;
        made.validFrom = from;
        made.validUntil = until;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u":/region/haaglanden/rules/haaglanden-2025-01.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryParameter()
    {
        const Result<RuleSet> read = parseRuleSet(m_good, u"x.json"_s);
        QVERIFY(read);
        QCOMPARE(read->id, u"haaglanden-2025-01"_s);
        QCOMPARE(read->validFrom, QDate(2025, 1, 1));
        QVERIFY(!read->confirmed && !read->validUntil.isValid());
        QCOMPARE(read->channels.size(), 4);
        QVERIFY(read->vtTrigger && !read->vtLookbackYears);
        QCOMPARE(read->orderThreshold, 2);
        QCOMPARE(read->reportThreshold, 3);
        QCOMPARE(read->lookbackYears, 5);
        QCOMPARE(read->priorGapDays, 2);
        QCOMPARE(read->freshGreenDays, 28);
        QCOMPARE(read->freshAmberOrderDays, 42);
        QCOMPARE(read->freshAmberReportDays, 70);
        QCOMPARE(read->considerMdaFrom, 4);
        QCOMPARE(read->parameters.size(), 11);
        for (const Parameter &parameter : read->parameters)
            QVERIFY2(!parameter.source.isEmpty(), qPrintable(parameter.id));
        QCOMPARE(read->sentences[static_cast<std::size_t>(Criterion::TargetGroup)], (QStringList{u"Q1"_s, u"Q2"_s}));
        QCOMPARE(read->text, m_good);
    }

    void refusesWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("atText"); // the line on which this stands in the broken file
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *find, const char *replace, const char *place,
                             const char *reason) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromLatin1(place)
                                << QString::fromLatin1(reason);
        };
        row("a missing threshold", "\"orderThreshold\": {\n      \"value\": 2,", "\"orderThreshold\": {",
            "\"orderThreshold\"", "\"value\" is missing");
        row("a missing parameter", "\"lookbackYears\"", "\"lookbackYeers\"", "\"parameters\"",
            "\"lookbackYears\" is missing");
        row("a threshold that is a text", "\"value\": 2,", "\"value\": \"2\",", "\"value\": \"2\"",
            "\"value\" must be a whole number");
        row("a threshold of zero", "\"value\": 2,", "\"value\": 0,", "\"value\": 0", "\"value\" must be from 1 to 100");
        row("an unknown channel", "\"crisis-team\"", "\"crisis\"", "\"crisis\"", "unknown channel");
        row("a channel twice", "\"crisis-team\"", "\"thv-pool\"", "\"thv-pool\", \"thv-pool\"",
            "a channel is named twice");
        row("an impossible date", "2025-01-01", "2025-02-30", "2025-02-30", "\"validFrom\" is not a date that exists");
        row("an end before the begin", "\"validFrom\"", "\"validUntil\": \"2024-12-31\",\n  \"validFrom\"",
            "2024-12-31", "\"validUntil\" is before \"validFrom\"");
        row("an unknown key", "\"remark\"", "\"comment\": \"x\",\n  \"remark\"", "\"comment\"",
            "unknown key \"comment\"");
        row("no source of a reading", "\"source\": \"eigen lezing\",", "", "\"vtLookbackYears\"",
            "\"source\" is missing");
        row("amber before green", "\"value\": 42", "\"value\": 27", "\"freshAmberOrderDays\"",
            "amber ends before green does");
        row("another schema", "\"schema\": 1", "\"schema\": 2", "\"schema\": 2",
            "this schema is not known to this version");
        row("a criterion without sentences", "\"local-field\": [\"Q11\"],", "", "\"sentences\": {\n",
            "\"local-field\" is missing");
        row("a comma too many", "\"confirmed\": false,", "\"confirmed\": false,,", "\"confirmed\"",
            "Missing '}' or object member name");
        row("half a file", "\"sentences\": {", "", "", "");
    }
    void refusesWithLineAndReason()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, atText);
        QFETCH(QString, reason);
        QByteArray broken = m_good;
        const qsizetype place = broken.indexOf(find);
        QVERIFY(place >= 0);
        broken.replace(place, find.size(), replace);
        const Result<RuleSet> read = parseRuleSet(broken, u"x.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::RegionDataInvalid);
        QCOMPARE(read.error().where, u"x.json"_s);
        QVERIFY(read.error().line > 0);
        if (!reason.isEmpty())
            QCOMPARE(read.error().detail, reason);
        if (!atText.isEmpty()) {
            const qsizetype at = broken.lastIndexOf(atText.toUtf8());
            QCOMPARE(read.error().line, broken.first(at).count('\n') + 1);
        }
    }

    void theLatestThatHoldsIsInForce()
    {
        RuleBook book;
        QVERIFY(book.add(set(u"b"_s, QDate(2023, 1, 1)), {}));
        QVERIFY(book.add(set(u"a"_s, QDate(2022, 3, 1)), {}));
        QVERIFY(book.add(set(u"trial"_s, QDate(2023, 6, 1), QDate(2023, 6, 30)), {}));
        QVERIFY(book.inForceOn(QDate(2022, 2, 28)) == nullptr);
        QCOMPARE(book.thresholdsOn(QDate(2022, 2, 28))->id, u"a"_s);
        QCOMPARE(book.inForceOn(QDate(2022, 3, 1))->id, u"a"_s);
        QCOMPARE(book.inForceOn(QDate(2023, 1, 1))->id, u"b"_s);
        QCOMPARE(book.inForceOn(QDate(2023, 6, 15))->id, u"trial"_s);
        QCOMPARE(book.inForceOn(QDate(2023, 7, 1))->id, u"b"_s);
        QVERIFY(RuleBook().thresholdsOn(QDate(2023, 1, 1)) == nullptr);
    }

    void anIdStandsOnce()
    {
        RuleBook book;
        QVERIFY(book.add(set(u"a"_s, QDate(2022, 3, 1)), {}));
        const Done again = book.add(set(u"a"_s, QDate(2026, 1, 1)), u"again.json"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().where, u"again.json"_s);
    }
};

QTEST_GUILESS_MAIN(RuleSetTest)
#include "test_ruleset.moc"
