#include "core/domain/address.h"
#include "core/domain/household.h"
#include "core/domain/partialdate.h"
#include "core/domain/person.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

/// Birth dates as people know them, names as they are written, addresses, service numbers.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsBirthDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // "!" = refused
        QTest::newRow("whole") << u"1985-06-14"_s << u"1985-06-14"_s;
        QTest::newRow("day first") << u"14-06-1985"_s << u"1985-06-14"_s;
        QTest::newRow("slashes, one digit") << u"4/6/1985"_s << u"1985-06-04"_s;
        QTest::newRow("year and month") << u"1985-06"_s << u"1985-06-00"_s;
        QTest::newRow("month and year") << u"06-1985"_s << u"1985-06-00"_s;
        QTest::newRow("only the year") << u"1985"_s << u"1985-00-00"_s;
        QTest::newRow("unknown parts as in the BRP") << u"00-00-1985"_s << u"1985-00-00"_s;
        QTest::newRow("omstreeks") << u"omstreeks 1985"_s << u"~1985-00-00"_s;
        QTest::newRow("ca.") << u"ca. 1985"_s << u"~1985-00-00"_s;
        QTest::newRow("unknown") << u"onbekend"_s << QString();
        QTest::newRow("empty") << u" "_s << QString();
        QTest::newRow("31 February") << u"31-02-1985"_s << u"!"_s;
        QTest::newRow("leap day of a common year") << u"29-02-1985"_s << u"!"_s;
        QTest::newRow("month 13") << u"1985-13"_s << u"!"_s;
        QTest::newRow("a day without a month") << u"1985-00-12"_s << u"!"_s;
        QTest::newRow("words") << u"vorig jaar"_s << u"!"_s;
    }
    void readsBirthDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<PartialDate> read = PartialDate::parse(text);
        QCOMPARE(read ? read->toCode() : u"!"_s, code);
        if (read)
            QCOMPARE(PartialDate::fromCode(read->toCode()).value(), *read);
    }

    void knowsWhoIsCertainlyAMinor_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("minor");
        QTest::addColumn<int>("age");
        QTest::newRow("eighteen today") << u"2008-11-23"_s << false << 18;
        QTest::newRow("eighteen tomorrow") << u"2008-11-24"_s << true << 17;
        QTest::newRow("in the year one turns eighteen") << u"2008"_s << false << 17;
        QTest::newRow("the year after") << u"2009"_s << true << 16;
        QTest::newRow("about the year after") << u"omstreeks 2009"_s << false << 17;
        QTest::newRow("born on a leap day") << u"2008-02-29"_s << false << 18;
    }
    void knowsWhoIsCertainlyAMinor()
    {
        QFETCH(QString, born);
        QFETCH(bool, minor);
        QFETCH(int, age);
        const PartialDate date = PartialDate::parse(born).value();
        QCOMPARE(date.certainlyMinorOn(QDate(2026, 11, 23)), minor);
        QCOMPARE(date.ageOn(QDate(2026, 11, 23)), std::optional(age));
        QVERIFY(!PartialDate().ageOn(QDate(2026, 11, 23)));
        QVERIFY(!PartialDate().certainlyMinorOn(QDate(2026, 11, 23)));
    }

    void splitsNames_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("family");
        QTest::newRow("plain") << u"Dirk Zandoog"_s << u"Dirk"_s << u""_s << u"Zandoog"_s << u"Zandoog"_s;
        QTest::newRow("prefix") << u"Lotte van der Helmgras"_s << u"Lotte"_s << u"van der"_s << u"Helmgras"_s
                                << u"Van der Helmgras"_s;
        QTest::newRow("surname first") << u"van der Helmgras, Lotte"_s << u"Lotte"_s << u"van der"_s << u"Helmgras"_s
                                       << u"Van der Helmgras"_s;
        QTest::newRow("prefix last") << u"Helmgras, Lotte van der"_s << u"Lotte"_s << u"van der"_s << u"Helmgras"_s
                                     << u"Van der Helmgras"_s;
        QTest::newRow("prefix last, without a given name")
            << u"Berg, van der"_s << u""_s << u"van der"_s << u"Berg"_s << u"Van der Berg"_s;
        QTest::newRow("prefix between commas")
            << u"Berg, van der, J."_s << u"J."_s << u"van der"_s << u"Berg"_s << u"Van der Berg"_s;
        QTest::newRow("prefix behind the surname")
            << u"Berg van der, Jan"_s << u"Jan"_s << u"van der"_s << u"Berg"_s << u"Van der Berg"_s;
        QTest::newRow("two given names") << u"Anna  Maria Duin"_s << u"Anna Maria"_s << u""_s << u"Duin"_s << u"Duin"_s;
        QTest::newRow("one word") << u"Fem"_s << u"Fem"_s << u""_s << u""_s << u"Fem"_s;
        QTest::newRow("double name") << u"Jo de Wit-van Dam"_s << u"Jo"_s << u"de"_s << u"Wit-van Dam"_s
                                     << u"De Wit-van Dam"_s;
        QTest::newRow("empty") << u""_s << u""_s << u""_s << u""_s << u""_s;
    }
    void splitsNames()
    {
        QFETCH(QString, line);
        QFETCH(QString, given);
        QFETCH(QString, prefix);
        QFETCH(QString, surname);
        QFETCH(QString, family);
        const PersonName name = PersonName::split(line);
        QCOMPARE(name.given, given);
        QCOMPARE(name.prefix, prefix);
        QCOMPARE(name.surname, surname);
        QCOMPARE(name.family(), family);
    }

    void testsServiceNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("passes") << u"111222333"_s << true;
        QTest::newRow("passes too") << u"123456782"_s << true;
        QTest::newRow("one digit off") << u"111222334"_s << false;
        QTest::newRow("two digits swapped") << u"112122333"_s << false;
        QTest::newRow("zeroes") << u"000000000"_s << false;
        QTest::newRow("eight digits") << u"11122233"_s << false;
        QTest::newRow("a letter") << u"11122233a"_s << false;
    }
    void testsServiceNumbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isValidBsn(text), valid);
    }

    void writesAddresses()
    {
        Address address;
        address.street = u"Kwelderpad"_s;
        address.houseNumber = u"14"_s;
        address.addition = u"a"_s;
        address.postcode = u"2289 sa"_s;
        address.town = u"Rijswijk"_s;
        QCOMPARE(address.line(), u"Kwelderpad 14 a, 2289 SA Rijswijk"_s);
        QCOMPARE(addressKey(address), u"2289SA14"_s);
        address.postcode = u"0289 SA"_s;
        QCOMPARE(normalisedPostcode(address.postcode), QString());
        QCOMPARE(addressKey(address), QString());
        QCOMPARE(address.line(), u"Kwelderpad 14 a, 0289 SA Rijswijk"_s);
        QCOMPARE(Address().line(), QString());
    }

    void membershipHoldsOnItsDays()
    {
        Membership member;
        QVERIFY(member.holdsOn(QDate(2020, 1, 1)));
        member.from = QDate(2020, 1, 1);
        member.until = QDate(2020, 12, 31);
        QVERIFY(member.holdsOn(QDate(2020, 1, 1)) && member.holdsOn(QDate(2020, 12, 31)));
        QVERIFY(!member.holdsOn(QDate(2019, 12, 31)) && !member.holdsOn(QDate(2021, 1, 1)));
    }

    void relationsHaveAnInverse()
    {
        for (int i = 0; i <= static_cast<int>(RelationKind::Other); ++i) {
            const auto kind = static_cast<RelationKind>(i);
            const bool uneven = kind == RelationKind::Parent || kind == RelationKind::Child ||
                                kind == RelationKind::StepParent || kind == RelationKind::StepChild ||
                                kind == RelationKind::FosterParent || kind == RelationKind::FosterChild ||
                                kind == RelationKind::Grandparent || kind == RelationKind::Grandchild;
            QCOMPARE(inverse(inverse(kind)), kind);
            QCOMPARE(inverse(kind) != kind, uneven);
        }
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "test_values.moc"
