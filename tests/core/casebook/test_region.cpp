#include "core/casebook/practice/groups.h"
#include "core/casebook/practice/regionroll.h"

#include <QtTest>

#include <set>

using namespace regie;
using namespace regie::practice;
using namespace Qt::StringLiterals;

namespace {

const LocalDateTime now{QDate(2026, 11, 23), QTime(9, 0)};

PersonName nameOf(const QString &prefix, const QString &surname)
{
    return {u"Lotte"_s, prefix, surname};
}

/// A household whose source is always wrong in one way.
struct Wronged
{
    Rates rates = {};
    practice::Family family = {};

    explicit Wronged(double SourceRates::*which, double rate = 1)
    {
        rates.badNight = 0;
        for (SourceRates &source : rates.sources)
            source.*which = rate;
        Member he;
        he.name = {u"Jan"_s, u"van der"_s, u"Zandoog"_s};
        he.own = {{}, u"van der"_s, u"Zandoog"_s};
        he.given = {u"Johannes"_s, u"Cornelis"_s};
        he.born = PartialDate(QDate(1984, 2, 19));
        he.sex = Sex::Male;
        he.role = EventRole::PutOut;
        he.phone = u"06 00123456"_s;
        he.bsn = u"999999990"_s;
        Member she = he;
        she.name = {u"Lotte"_s, {}, u"Prins"_s};
        she.own = {{}, {}, u"Prins"_s};
        she.partner = he.own;
        she.born = PartialDate(QDate(1987, 7, 3));
        she.role = EventRole::Stayed;
        family.members = {he, she};
        family.home.street = u"Kwelderpad"_s;
        family.home.houseNumber = u"14"_s;
        family.home.postcode = u"2289 SA"_s;
    }
    [[nodiscard]] Mention write(int place, const NamePool &pool) const
    {
        Dice dice(5);
        return Clerk(pool, rates).write(family, place, orderAt(now, u"GM0603"_s), 1, dice);
    }
};

} // namespace

class TestRegion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void surnamesAreManyAndFewAreCommon();
    void aThirdCarriesAPrefix();
    void givenNamesFollowTheYears();
    void aPrefixGetsLost_data();
    void aPrefixGetsLost();
    void everyErrorCanBePlanted();
    void noErrorsWithoutRates();
    void adultsAreAdults();
    void everyKindOfLookAlikeOccurs();
    void reportsAreFewAndNowAndThenMany();
    void whateverIsAskedAtATime();
    void burgerServiceNumbersPassTheTest();
    void wordFiles();

private:
    std::unique_ptr<Stock> m_stock;
    QList<Group> m_groups;
};

void TestRegion::initTestCase()
{
    auto stock = Stock::load(assumedRates());
    QVERIFY2(stock, stock ? "" : qPrintable(stock.error().detail));
    m_stock = std::make_unique<Stock>(*std::move(stock));
    Groups groups(*m_stock, 1, now);
    RisingIds ids(1);
    for (int i = 0; i < 1500; ++i)
        m_groups.append(groups.next(ids));
}

void TestRegion::surnamesAreManyAndFewAreCommon()
{
    Dice dice(1);
    QHash<QString, int> counts;
    for (int i = 0; i < 10000; ++i)
        ++counts[m_stock->names.surname(Origin::Dutch, m_stock->rates.surnamesListed, dice).full()];
    QVERIFY2(counts.size() > 2500, qPrintable(QString::number(counts.size())));
    const int most = *std::max_element(counts.cbegin(), counts.cend());
    QVERIFY2(most > 60 && most < 250, qPrintable(QString::number(most)));
}

void TestRegion::aThirdCarriesAPrefix()
{
    Dice dice(2);
    int prefixed = 0;
    for (int i = 0; i < 10000; ++i)
        prefixed += m_stock->names.surname(Origin::Dutch, .38, dice).prefix.isEmpty() ? 0 : 1;
    QVERIFY2(prefixed > 3000 && prefixed < 5000, qPrintable(QString::number(prefixed)));
}

void TestRegion::givenNamesFollowTheYears()
{
    const auto share = [this](int born, const QString &name) {
        Dice dice(3);
        int hits = 0;
        for (int i = 0; i < 5000; ++i)
            hits += m_stock->names.given(Origin::Dutch, Sex::Male, born, dice) == name ? 1 : 0;
        return hits;
    };
    QVERIFY(share(1935, u"Cornelis"_s) > 50);
    QCOMPARE(share(2018, u"Cornelis"_s), 0);
    QVERIFY(share(2018, u"Noah"_s) > 50);
}

void TestRegion::aPrefixGetsLost_data()
{
    QTest::addColumn<PersonName>("written");
    QTest::newRow("left out") << nameOf({}, u"Zandoog"_s);
    QTest::newRow("glued on") << nameOf({}, u"Vanderzandoog"_s);
    QTest::newRow("behind the comma") << nameOf({}, u"Zandoog, van der"_s);
    QTest::newRow("shortened") << nameOf(u"v.d."_s, u"Zandoog"_s);
}

void TestRegion::aPrefixGetsLost()
{
    QFETCH(PersonName, written);
    Dice dice(4);
    bool seen = false;
    for (int i = 0; i < 50; ++i)
        seen = seen || withPrefixLost(nameOf(u"van der"_s, u"Zandoog"_s), dice) == written;
    QVERIFY(seen);
}

void TestRegion::everyErrorCanBePlanted()
{
    const NamePool &pool = m_stock->names;
    const QDate his(1984, 2, 19);
    QCOMPARE(Wronged(&SourceRates::registered).write(0, pool).name.given, u"Johannes Cornelis"_s);
    QVERIFY(Wronged(&SourceRates::initials).write(0, pool).name.given.startsWith(u'J'));
    QVERIFY(Wronged(&SourceRates::initials).write(0, pool).name.given.size() <= 4);
    QCOMPARE(Wronged(&SourceRates::nameSwap).write(1, pool).name.given, u"Prins"_s);
    QVERIFY(Wronged(&SourceRates::partnerName).write(1, pool).name.surname.contains(u"Zandoog"_s));
    QVERIFY(Wronged(&SourceRates::prefix).write(0, pool).name != Wronged(&SourceRates::bsn).write(0, pool).name);
    QVERIFY(Wronged(&SourceRates::keyboard).write(1, pool).asWritten != u"Lotte Prins"_s);
    QVERIFY(Wronged(&SourceRates::noBirthDate).write(0, pool).birthDate.isUnknown());
    QCOMPARE(Wronged(&SourceRates::firstJanuary).write(0, pool).birthDate, PartialDate(QDate(1984, 1, 1)));
    QCOMPARE(Wronged(&SourceRates::dayMonth).write(1, pool).birthDate, PartialDate(QDate(1987, 3, 7)));
    QCOMPARE(Wronged(&SourceRates::dayMonth).write(0, pool).birthDate, PartialDate(his)); // there is no month 19
    QVERIFY(Wronged(&SourceRates::dateDigit).write(0, pool).birthDate != PartialDate(his));
    QCOMPARE(Wronged(&SourceRates::onlyYear).write(0, pool).birthDate.toCode(), u"1984-00-00"_s);
    QVERIFY(Wronged(&SourceRates::noAddress).write(0, pool).address.isEmpty());
    QVERIFY(Wronged(&SourceRates::noPostcode).write(0, pool).address.postcode.isEmpty());
    QCOMPARE(Wronged(&SourceRates::bsn).write(0, pool).bsn, u"999999990"_s);
    QCOMPARE(Wronged(&SourceRates::phone).write(0, pool).phone, u"06 00123456"_s);
    QCOMPARE(Wronged(&SourceRates::sexUnknown).write(0, pool).sex, Sex::Unknown);
}

void TestRegion::noErrorsWithoutRates()
{
    const Mention mention = Wronged(&SourceRates::phone, 0).write(0, m_stock->names);
    QCOMPARE(mention.asWritten, u"Jan van der Zandoog"_s);
    QCOMPARE(mention.birthDate, PartialDate(QDate(1984, 2, 19)));
    QCOMPARE(mention.role, EventRole::PutOut);
    QVERIFY(mention.phone.isEmpty());
}

void TestRegion::adultsAreAdults()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (const practice::Family &family : group.families) {
            QVERIFY(!family.happenings.isEmpty());
            for (const Happening &one : family.happenings) {
                QVERIFY(one.at() < now);
                QVERIFY(!one.lines.isEmpty());
                for (const practice::Line &line : one.lines) {
                    const PartialDate &born = family.members.at(line.member).born;
                    QVERIFY(born.latest() <= one.at().date);
                    if (line.member < 2)
                        QVERIFY(born.latest().addYears(18) <= one.at().date);
                }
            }
        }
    }
}

void TestRegion::everyKindOfLookAlikeOccurs()
{
    QSet<int> kinds;
    for (const Group &group : std::as_const(m_groups)) {
        for (const LookAlike &pair : group.lookAlikes) {
            QVERIFY(pair.one != pair.other);
            kinds.insert(static_cast<int>(pair.kind));
        }
    }
    QCOMPARE(kinds.size(), 7);
}

void TestRegion::reportsAreFewAndNowAndThenMany()
{
    QMap<qsizetype, int> households;
    qsizetype orders = 0;
    qsizetype all = 0;
    for (const Group &group : std::as_const(m_groups)) {
        for (const practice::Family &family : group.families) {
            ++households[family.happenings.size()];
            all += family.happenings.size();
            orders += std::count_if(family.happenings.cbegin(), family.happenings.cend(),
                [](const Happening &one) { return one.isOrder && one.order.kind == OrderKind::Order; });
        }
    }
    QVERIFY(households.value(1) > households.value(2));
    QVERIFY(households.value(2) > households.value(4));
    QVERIFY(households.lastKey() >= 8);
    QVERIFY(orders * 2 < all);
}

void TestRegion::whateverIsAskedAtATime()
{
    const Options options{70, 9, now};
    auto once = RegionRoll::open(options);
    auto bySteps = RegionRoll::open(options);
    QVERIFY(once && bySteps);
    const QList<practice::Family> all = once->next(1000);
    QList<practice::Family> some;
    for (QList<practice::Family> next = bySteps->next(20); !next.isEmpty(); next = bySteps->next(20))
        some += next;
    QCOMPARE(all.size(), 70);
    QCOMPARE(some.size(), 70);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(some.at(i).id, all.at(i).id);
        QCOMPARE(some.at(i).members, all.at(i).members);
    }
}

void TestRegion::burgerServiceNumbersPassTheTest()
{
    for (const Group &group : m_groups.mid(0, 100)) {
        for (const Member &member : group.families.first().members)
            QVERIFY2(isValidBsn(member.bsn), qPrintable(member.bsn));
    }
}

void TestRegion::wordFiles()
{
    const auto file = WordFile::parse(u"# remark\n[a b]\nvan_der X\nY\n[c]\nZ\n"_s);
    QVERIFY(file);
    QCOMPARE(file->words(u"a b"_s), (QStringList{u"van der"_s, u"X"_s, u"Y"_s}));
    QCOMPARE(file->sections(), (QStringList{u"a b"_s, u"c"_s}));
    QVERIFY(!WordFile::parse(u"too early\n[a]\n"_s));
    QVERIFY(!WordFile::load(u"not-there"_s));
}

QTEST_GUILESS_MAIN(TestRegion)
#include "test_region.moc"
