#include "core/exchange/assessjson.h"
#include "core/routing/region.h"
#include "core/rules/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

namespace {

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(QStringLiteral(REGIE_TEST_DATA "/rules/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

QSet<QString> setOf(const QJsonValue &list)
{
    QSet<QString> set;
    for (const QJsonValue &item : list.toArray())
        set.insert(item.toString());
    return set;
}

/// The first place where @p expected is not in @p got; empty when all of it is. Notices compare as a set.
QString difference(const QJsonValue &expected, const QJsonValue &got, const QString &path)
{
    if (path.endsWith(u".notices"))
        return setOf(expected) == setOf(got) ? QString() : path;
    if (!expected.isObject())
        return expected == got ? QString() : path;
    const QJsonObject object = expected.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = path + u'.' + it.key();
        if (!got.toObject().contains(it.key()))
            return key;
        if (const QString found = difference(it.value(), got.toObject().value(it.key()), key); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

/// The published cases of the rules, line for line.
class AcceptanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersAsExpected_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        const QList<QByteArray> cases = linesOf(u"cases.jsonl"_s);
        const QList<QByteArray> answers = linesOf(u"expected.jsonl"_s);
        QCOMPARE(cases.size(), 51);
        QCOMPARE(answers.size(), cases.size());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QByteArray id = QJsonDocument::fromJson(cases[i]).object()[u"id"].toString().toUtf8();
            QTest::newRow(id.constData()) << cases[i] << answers[i];
        }
    }

    void answersAsExpected()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const Result<routing::Region> region = routing::Region::load();
        QVERIFY2(region, qPrintable(region ? QString() : region.error().detail));
        const Result<rules::AssessmentInput> read = exchange::inputFromJson(input);
        QVERIFY(read);
        const QByteArray answer = exchange::toJson(rules::assess(region->rules, *read));
        const QString wrong = difference(
            QJsonDocument::fromJson(expected).object(), QJsonDocument::fromJson(answer).object(), u"answer"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u" in "_s + QString::fromUtf8(answer)));
    }

    void readsBackWhatItWrote_data() { answersAsExpected_data(); }

    void readsBackWhatItWrote()
    {
        QFETCH(QByteArray, input);
        const Result<routing::Region> region = routing::Region::load();
        QVERIFY(region);
        const rules::AssessmentInput read = exchange::inputFromJson(input).value();
        const Result<rules::AssessmentInput> again = exchange::inputFromJson(exchange::toJson(read));
        QVERIFY(again);
        const rules::Assessment outcome = rules::assess(region->rules, read);
        QCOMPARE(rules::assess(region->rules, *again), outcome);
        const Result<rules::Assessment> back = exchange::assessmentFromJson(exchange::toJson(outcome));
        QVERIFY(back);
        QCOMPARE(*back, outcome);
    }
};

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "test_acceptance.moc"
