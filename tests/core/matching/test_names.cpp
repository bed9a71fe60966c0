#include "core/matching/compare.h"
#include "core/matching/nameparts.h"
#include "core/matching/similarity.h"

#include <QFile>
#include <QtTest>

#include <cmath>
#include <random>

using namespace regie;
using namespace regie::matching;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewestPairs = 250;

struct NamePair
{
    bool given = false;
    bool alike = false;
    QString a;
    QString b;
};

QList<NamePair> namePairs()
{
    QFile file(QStringLiteral(REGIE_TEST_DATA "/matching/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<NamePair> pairs;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const bool alike = !line.contains(QStringLiteral(" != "));
        const QStringList names = line.section(u'=', 1).split(u'|');
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (qsizetype j = i + 1; j < names.size(); ++j)
                pairs.append(
                    {line.startsWith(QStringLiteral("given")), alike, names.at(i).trimmed(), names.at(j).trimmed()});
        }
    }
    return pairs;
}

/// Textbook edit distance with neighbours swapped, to hold the bit-parallel one against.
int plainAlignment(const std::string &a, const std::string &b)
{
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesPairs_data();
    void comparesPairs();
    void takesNamesApart_data();
    void takesNamesApart();
    void initialsAreNoSurname_data();
    void initialsAreNoSurname();
    void likenessIsKnown_data();
    void likenessIsKnown();
    void distancesAgree();
};

void TestNames::comparesPairs_data()
{
    QTest::addColumn<bool>("given");
    QTest::addColumn<bool>("alike");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const QList<NamePair> pairs = namePairs();
    QVERIFY(pairs.size() >= fewestPairs);
    for (const NamePair &pair : pairs)
        QTest::addRow("%s and %s", qPrintable(pair.a), qPrintable(pair.b))
            << pair.given << pair.alike << pair.a << pair.b;
}

void TestNames::comparesPairs()
{
    QFETCH(bool, given);
    QFETCH(bool, alike);
    QFETCH(QString, a);
    QFETCH(QString, b);
    Lexicon lexicon;
    Record left;
    Record right;
    (given ? left.givenName : left.surname) = a;
    (given ? right.givenName : right.surname) = b;
    const Prepared here = lexicon.prepare(left);
    const Prepared there = lexicon.prepare(right);
    Comparer comparer(lexicon);
    const Pattern pattern = comparer.compare(here, there);
    QCOMPARE(comparer.compare(there, here), pattern);
    const bool found = given ? pattern.as<GivenLevel>(Column::Given) < GivenLevel::Medium
                             : pattern.as<SurnameLevel>(Column::Surname) < SurnameLevel::Medium;
    QCOMPARE(found, alike);
}

void TestNames::takesNamesApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("surname");
    const auto row = [](const char *line, const char *given, const char *prefix, const char *surname) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(given) << QString::fromUtf8(prefix)
                            << QString::fromUtf8(surname);
    };
    row("Lotte van der Helmgras", "lotte", "vander", "helmgras");
    row("van der Helmgras, Lotte", "lotte", "vander", "helmgras");
    row("Helmgras, Lotte van der", "lotte", "vander", "helmgras");
    row("Mevr. L. Helmgras", "l", "", "helmgras");
    row("Jan Peter Wulp", "jan peter", "", "wulp");
    row("J.P. Wulp-de Boer", "j p", "", "wulp boer");
    row("Lotte", "lotte", "", "");
    row("", "", "", "");
    row("van der", "", "", "van der");
}

void TestNames::takesNamesApart()
{
    QFETCH(QString, line);
    QFETCH(QString, given);
    QFETCH(QString, prefix);
    QFETCH(QString, surname);
    const NameParts parts = fullNameParts(line);
    const auto joined = [](const std::vector<std::string> &words) {
        QStringList out;
        for (const std::string &word : words)
            out.append(QString::fromStdString(word));
        return out.join(u' ');
    };
    if (line == QLatin1String("van der")) {
        QCOMPARE(joined(parts.given) + joined(parts.surname), QStringLiteral("vander"));
        return;
    }
    QCOMPARE(joined(parts.given), given);
    QCOMPARE(QString::fromStdString(parts.prefix), prefix);
    QCOMPARE(joined(parts.surname), surname);
}

void TestNames::initialsAreNoSurname_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &given, const QString &surname, const QString &read) {
        QTest::newRow(name) << given << surname << read;
    };
    row("as it belongs", u"Sergio"_s, u"Sardas"_s, u"Sergio/Sardas"_s);
    row("initials as they belong", u"S.A."_s, u"Sardas"_s, u"S.A./Sardas"_s);
    row("in each other's place", u"Sardas"_s, u"S.A."_s, u"S.A./Sardas"_s);
    row("one letter", u"Gulsal"_s, u"H"_s, u"H/Gulsal"_s);
    row("spaced", u"van de Ree"_s, u"N. R."_s, u"N. R./van de Ree"_s);
    row("capitals without dots", u"Karami"_s, u"HN"_s, u"H.N./Karami"_s);
    row("capitals with a vowel", u"EE"_s, u"Deleeuw"_s, u"E.E./Deleeuw"_s);
    row("a list in capitals may mean a name", u"EVA"_s, u"BOS"_s, u"EVA/BOS"_s);
    row("a short surname in capitals", u"LI"_s, u"NG"_s, u"LI/NG"_s);
    row("a short surname", u"Li"_s, u"Ng"_s, u"Li/Ng"_s);
    row("initials twice stay where they are", u"S."_s, u"B."_s, u"S./B."_s);
    row("a surname alone", QString(), u"S.A."_s, u"/S.A."_s);
    row("a given name alone", u"Sardas"_s, QString(), u"Sardas/"_s);
    row("more than three capitals are a name", u"Karami"_s, u"ABOU"_s, u"Karami/ABOU"_s);
}

/// A name that nobody could find would be a repeat that nobody counts.
void TestNames::initialsAreNoSurname()
{
    QFETCH(const QString, given);
    QFETCH(const QString, surname);
    const NameFields fields = readFields(given, surname);
    QTEST(fields.given + u'/' + fields.surname, "read");
}

void TestNames::likenessIsKnown_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<double>("likeness");
    QTest::newRow("martha") << QByteArray("martha") << QByteArray("marhta") << 0.961111;
    QTest::newRow("dwayne") << QByteArray("dwayne") << QByteArray("duane") << 0.84;
    QTest::newRow("dixon") << QByteArray("dixon") << QByteArray("dicksonx") << 0.813333;
    QTest::newRow("nothing") << QByteArray("abc") << QByteArray("xyz") << 0.0;
    QTest::newRow("empty") << QByteArray("") << QByteArray("xyz") << 0.0;
}

void TestNames::likenessIsKnown()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(double, likeness);
    QVERIFY(std::abs(jaroWinkler(a.toStdString(), b.toStdString()) - likeness) < 1e-4);
    QCOMPARE(jaroWinkler(a.toStdString(), b.toStdString()), jaroWinkler(b.toStdString(), a.toStdString()));
}

void TestNames::distancesAgree()
{
    std::mt19937 dice(5);
    const auto word = [&dice] {
        std::string out(dice() % 12, 'a');
        for (char &c : out)
            c = static_cast<char>('a' + static_cast<int>(dice() % 4));
        return out;
    };
    for (int i = 0; i < 20000; ++i) {
        const std::string a = word();
        const std::string b = word();
        QCOMPARE(alignment(a, b), plainAlignment(a, b));
        QVERIFY(alignmentBound(sketchOf(a), sketchOf(b)) <= alignment(a, b));
        QVERIFY(jaroWinklerBound(sketchOf(a), sketchOf(b)) >= jaroWinkler(a, b) - 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
