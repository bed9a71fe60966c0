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
        row("a later version", u"version"_s, 2, ErrorCode::VaultTooNew, u"version"_s);
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

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QJsonArray persons;
        SeededIds ids(7);
        for (int i = 0; i < 201; ++i)
            persons.append(QJsonObject{{u"id"_s, PersonId::create(ids).toString()}});
        QTest::newRow("201 persons") << sampleWith(u"persons"_s, persons);
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
