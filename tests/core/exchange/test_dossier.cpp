#include "core/exchange/dossier.h"
#include "tests/core/exchange/dossiers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

/// The sample with the value at @p path ("orders[0].status") in place; an undefined one takes it out.
QJsonValue with(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.constFirst();
    const QStringList rest = path.mid(1);
    bool index = false;
    const int place = key.toInt(&index);
    if (index) {
        QJsonArray array = in.toArray();
        if (place == array.size())
            array.append(QJsonValue());
        array[place] = with(array.at(place), rest, value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = with(object.value(key), rest, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray sampleWith(const QString &path, const QJsonValue &value)
{
    const QJsonObject whole = QJsonDocument::fromJson(dossierToJson(test::dossier())).object();
    return QJsonDocument(with(whole, path.split(u'.'), value).toObject()).toJson();
}

} // namespace

/// What is sent to another vault, and what is made of what comes from one.
class DossierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Dossier dossier = test::dossier();
        const auto read = dossierFromJson(dossierToJson(dossier));
        QVERIFY2(read, read ? "" : qPrintable(read.error().where + u' ' + read.error().detail));
        QCOMPARE(*read, dossier);
        QCOMPARE(dossierToJson(*read), dossierToJson(dossier));
        QVERIFY(claimsDossier(dossierToJson(dossier)));
    }

    /// Everything that is written is named in the schema, and everything that the schema names is read.
    void theSchemaNamesWhatIsWritten()
    {
        QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/schema/dossier.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject whole = QJsonDocument::fromJson(dossierToJson(test::dossier())).object();
        const auto named = [&](const QJsonObject &rule, const QJsonObject &written) {
            const QStringList keys = rule[u"properties"_s].toObject().keys();
            for (const QString &key : written.keys())
                QVERIFY2(keys.contains(key), qPrintable(key));
        };
        named(schema, whole);
        const QJsonObject parts = schema[u"$defs"_s].toObject();
        const QJsonObject oneCase = whole[u"cases"_s][0].toObject();
        for (const auto &[list, part] : {std::pair("steps", "step"), {"decisions", "decision"}}) {
            for (const QJsonValue &one : oneCase[QLatin1String(list)].toArray())
                named(parts[QLatin1String(part)].toObject(), one.toObject());
        }
        for (const auto &[list, part] : {std::pair("persons", "person"), {"relations", "relation"}, {"orders", "order"},
                 {"reports", "report"}, {"cases", "case"}}) {
            for (const QJsonValue &one : whole[QLatin1String(list)].toArray())
                named(parts[QLatin1String(part)].toObject(), one.toObject());
            for (const QString &key : parts[QLatin1String(part)].toObject()[u"properties"_s].toObject().keys()) {
                const auto read = dossierFromJson(
                    sampleWith(QString::fromLatin1(list) + u".0."_s + key, QJsonValue(QJsonValue::Null)));
                QVERIFY2(read || read.error().detail != u"unknown field"_s, qPrintable(key));
            }
        }
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, ErrorCode code,
                             const QString &where = {}) { QTest::newRow(name) << path << value << code << where; };
        const QJsonValue gone(QJsonValue::Undefined);
        const QString nobody(32, u'a');
        row("another kind of file", u"format"_s, u"regiekompas-intake"_s, ErrorCode::MalformedInput, u"format"_s);
        row("a later version", u"version"_s, 3, ErrorCode::VaultTooNew, u"version"_s);
        row("no version", u"version"_s, gone, ErrorCode::UnknownValue, u"version"_s);
        row("a version in words", u"version"_s, u"1"_s, ErrorCode::UnknownValue, u"version"_s);
        row("no vault", u"origin"_s, gone, ErrorCode::MissingField, u"origin"_s);
        row("no moment", u"made"_s, gone, ErrorCode::MissingField, u"made"_s);
        row("no household", u"household"_s, gone, ErrorCode::MissingField, u"household.id"_s);
        row("a field nobody knows", u"secretPlan"_s, 1, ErrorCode::UnknownValue, u"secretPlan"_s);
        row("a field nobody knows, inside", u"persons.0.bsn"_s, u"1"_s, ErrorCode::UnknownValue, u"persons[0].bsn"_s);
        row("a person that is no object", u"persons.0"_s, 7, ErrorCode::MalformedInput, u"persons[0]"_s);
        row("a person without identity", u"persons.0.id"_s, gone, ErrorCode::MissingField, u"persons[0].id"_s);
        row("an identity that is none", u"persons.0.id"_s, u"12"_s, ErrorCode::UnknownValue, u"persons[0].id"_s);
        row("a name of ten pages", u"persons.0.surname"_s, QString(20000, u'x'), ErrorCode::TooLarge,
            u"persons[0].surname"_s);
        row("a name with a bell", u"persons.0.given"_s, u"Di\ark"_s, ErrorCode::MalformedInput, u"persons[0].given"_s);
        row("born on the 31st of February", u"persons.0.birthDate"_s, u"1985-02-31"_s, ErrorCode::ImpossibleDate,
            u"persons[0].birthDate"_s);
        row("born tomorrow", u"persons.0.birthDate"_s, u"2026-11-21"_s, ErrorCode::ImpossibleDate,
            u"persons[0].birthDate"_s);
        row("a sex nobody knows", u"persons.0.sex"_s, u"m"_s, ErrorCode::UnknownValue, u"persons[0].sex"_s);
        row("gone before she came", u"persons.0.until"_s, u"2019-01-01"_s, ErrorCode::ImpossibleDate,
            u"persons[0].until"_s);
        row("a relation to herself", u"relations.0.to"_s,
            QJsonDocument::fromJson(dossierToJson(test::dossier()))[u"relations"][0][u"from"], ErrorCode::UnknownValue,
            u"relations[0].to"_s);
        row("a relation to a stranger", u"relations.0.to"_s, nobody, ErrorCode::UnknownValue, u"relations[0].to"_s);
        row("an order without a day", u"orders.0.imposedAt"_s, gone, ErrorCode::MissingField, u"orders[0].imposedAt"_s);
        row("an order of next year", u"orders.0.imposedAt"_s, u"2027-01-01"_s, ErrorCode::ImpossibleDate,
            u"orders[0].imposedAt"_s);
        row("an order of 1066", u"orders.0.imposedAt"_s, u"1066-10-14"_s, ErrorCode::ImpossibleDate,
            u"orders[0].imposedAt"_s);
        row("ended before it was imposed", u"orders.0.endedAt"_s, u"2026-10-01T10:00"_s, ErrorCode::ImpossibleDate,
            u"orders[0].endedAt"_s);
        row("an order on a stranger", u"orders.0.people.0.person"_s, nobody, ErrorCode::UnknownValue,
            u"orders[0].people[0].person"_s);
        row("an order on nobody", u"orders.0.people.0.person"_s, gone, ErrorCode::UnknownValue,
            u"orders[0].people[0].person"_s);
        row("one person twice in an order", u"orders.0.people.1.person"_s,
            QJsonDocument::fromJson(dossierToJson(test::dossier()))[u"persons"][0][u"id"], ErrorCode::DuplicateId,
            u"orders[0].people[1].person"_s);
        row("an extension of no order", u"orders.0.concerns"_s, nobody, ErrorCode::UnknownValue,
            u"orders[0].concerns"_s);
        row("two of one identity", u"orders.0.id"_s,
            QJsonDocument::fromJson(dossierToJson(test::dossier()))[u"persons"][0][u"id"], ErrorCode::DuplicateId,
            u"orders[0].id"_s);
        row("a report of tomorrow", u"reports.0.receivedOn"_s, u"2026-11-21"_s, ErrorCode::ImpossibleDate,
            u"reports[0].receivedOn"_s);
        row("orders that are no list", u"orders"_s, QJsonObject(), ErrorCode::MalformedInput, u"orders"_s);
        row("a case without identity", u"cases.0.id"_s, gone, ErrorCode::MissingField, u"cases[0].id"_s);
        row("a case opened tomorrow", u"cases.0.opened"_s, u"2026-11-21T09:00"_s, ErrorCode::ImpossibleDate,
            u"cases[0].opened"_s);
        row("a step without a kind", u"cases.0.steps.0.kind"_s, gone, ErrorCode::UnknownValue,
            u"cases[0].steps[0].kind"_s);
        row("a step taken back", u"cases.0.steps.4.kind"_s, u"corrected"_s, ErrorCode::UnknownValue,
            u"cases[0].steps[4].kind"_s);
        row("a step of tomorrow", u"cases.0.steps.4.at"_s, u"2026-11-21T09:00"_s, ErrorCode::ImpossibleDate,
            u"cases[0].steps[4].at"_s);
        row("a step in words", u"cases.0.steps.4.act"_s, u"Gesprek met Lotte"_s, ErrorCode::UnknownValue,
            u"cases[0].steps[4].act"_s);
        row("a reason with a step", u"cases.0.steps.4.reason"_s, u"x"_s, ErrorCode::UnknownValue,
            u"cases[0].steps[4].reason"_s);
        row("a step with a stranger", u"cases.0.steps.4.member"_s, nobody, ErrorCode::UnknownValue,
            u"cases[0].steps[4].member"_s);
        row("a step before its route began", u"cases.0.steps.2.run"_s, 3, ErrorCode::UnknownValue,
            u"cases[0].steps[2].run"_s);
        row("a route that begins twice", u"cases.0.steps.1.run"_s, 1, ErrorCode::UnknownValue,
            u"cases[0].steps[1].run"_s);
        row("a route out of nothing", u"cases.0.steps.1.linkedRun"_s, 7, ErrorCode::UnknownValue,
            u"cases[0].steps[1].linkedRun"_s);
        row("the period of no order", u"cases.0.steps.0.order"_s, nobody, ErrorCode::UnknownValue,
            u"cases[0].steps[0].order"_s);
        row("a decision of tomorrow", u"cases.0.decisions.0.on"_s, u"2026-11-21"_s, ErrorCode::ImpossibleDate,
            u"cases[0].decisions[0].on"_s);
        row("a route nobody knows", u"cases.0.decisions.0.chosen"_s, u"elders"_s, ErrorCode::UnknownValue,
            u"cases[0].decisions[0].chosen"_s);
        row("a municipality in words", u"household.municipality"_s, u"Rijswijk"_s, ErrorCode::UnknownValue,
            u"household.municipality"_s);
        row("an address kept from a stranger", u"persons.1.addresses.0.shieldedFrom"_s, QJsonArray{nobody},
            ErrorCode::UnknownValue, u"persons[1].addresses"_s);
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        QFETCH(QString, where);
        const auto read = dossierFromJson(sampleWith(path, value));
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QCOMPARE(read.error().code, code);
    }

    /// What an earlier version of the program made: its cases are told only.
    void readsAnEarlierVersion()
    {
        QJsonObject whole = QJsonDocument::fromJson(dossierToJson(test::dossier())).object();
        whole[u"version"_s] = 1;
        const auto steps = dossierFromJson(QJsonDocument(whole).toJson());
        QVERIFY(!steps);
        QVERIFY2(steps.error().where.startsWith(u"cases[0]."_s),
            qPrintable(steps.error().where)); // that version does not know them
        whole[u"cases"_s] = QJsonArray{
            QJsonObject{{u"number"_s, u"OEF-2026-0042"_s}, {u"route"_s, u"mda"_s}, {u"status"_s, u"closed"_s}}};
        const auto read = dossierFromJson(QJsonDocument(whole).toJson());
        QVERIFY2(read, read ? "" : qPrintable(read.error().where + u' ' + read.error().detail));
        QCOMPARE(read->cases, (QList<DossierCase>{{u"OEF-2026-0042"_s, AdviceRoute::Mda, CaseStatus::Closed}}));
        QCOMPARE(read->orders, test::dossier().orders);
    }

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QJsonArray persons;
        SeededIds ids(7);
        for (int i = 0; i < 201; ++i)
            persons.append(QJsonObject{{u"id"_s, PersonId::create(ids).toString()}});
        QTest::newRow("201 persons") << sampleWith(u"persons"_s, persons);
        QJsonArray steps;
        for (int i = 0; i < 2001; ++i)
            steps.append(QJsonObject{{u"kind"_s, i == 0 ? u"run-started"_s : u"step-done"_s}, {u"run"_s, 1},
                {u"at"_s, u"2026-10-03T22:15"_s}});
        QTest::newRow("2001 steps") << sampleWith(u"cases.0.steps"_s, steps);
        QTest::newRow("five megabytes") << QByteArray(5 << 20, ' ') + dossierToJson(test::dossier());
    }
    void refusesWhatIsTooMuch()
    {
        QFETCH(QByteArray, text);
        const auto read = dossierFromJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }

    void survivesEveryCutAndEveryFlip()
    {
        const QByteArray whole = dossierToJson(test::dossier());
        int read = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QVERIFY(!dossierFromJson(whole.left(at)) || whole.mid(at).trimmed().isEmpty());
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
            read += dossierFromJson(flipped) ? 1 : 0; // another letter in a name is a name
        }
        QVERIFY(read < whole.size());
    }
};

QTEST_APPLESS_MAIN(DossierTest)
#include "test_dossier.moc"
