#include "core/privacy/retention.h"
#include "core/routing/region.h"

#include <QTest>

using namespace regie;
using namespace regie::privacy;
using namespace Qt::StringLiterals;

namespace {

rules::RuleBook lookingBack(int years, std::optional<int> reports = std::nullopt)
{
    rules::RuleSet set;
    set.id = u"proef"_s;
    set.lookbackYears = years;
    set.vtLookbackYears = reports;
    rules::RuleBook book;
    book.sets = {set};
    return book;
}

QByteArray line(const char *id, const char *from, int years, const char *more = "", const char *since = "2010-01-01")
{
    return QByteArray("{\"id\": \"") + id + "\", \"from\": \"" + from + "\", \"years\": " + QByteArray::number(years) +
           ", \"confirmed\": true, \"basis\": \"b\", \"source\": \"s\", \"validFrom\": \"" + since + "\"" + more + "}";
}

QByteArray fileOf(QList<QByteArray> lines)
{
    return "{\"schema\": 1, \"terms\": [\n" + lines.join(",\n") + "\n]}";
}

QList<QByteArray> allKinds()
{
    return {line("case", "closed", 1), line("case-mda", "closed", 1, ", \"atMostYears\": 5"),
        line("assessment", "assessed", 1), line("order", "imposed", 5),
        line("report", "received", 20, ", \"ofYoungest\": true"), line("withdrawn", "taken-back", 1),
        line("loose", "written", 1)};
}

RetentionBook bookOf(const QList<QByteArray> &lines)
{
    return RetentionBook::parse(fileOf(lines), u"x.json"_s, lookingBack(5)).value();
}

} // namespace

/// How long what is kept: terms as data, and the day of each record.
class RetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipsTermsWithSourceForEveryKind()
    {
        const auto region = routing::Region::load();
        QVERIFY(region);
        const auto book = RetentionBook::builtIn(region->rules);
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        for (const RetentionTerm &term : book->terms()) {
            QVERIFY(!term.source.isEmpty() && !term.basis.isEmpty());
            QVERIFY(term.sentence.isEmpty() || region->sentences.contains(term.sentence));
        }
        const RetentionTerm &orders = book->termOn(KeptKind::Order, QDate(2026, 11, 22));
        QCOMPARE(orders.years, 5);
        QCOMPARE(orders.sentence, u"wth-10-1"_s);
        QVERIFY(orders.confirmed);
    }

    void refuses_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("reason");
        const auto changed = [](qsizetype at, const QByteArray &to) {
            QList<QByteArray> lines = allKinds();
            lines[at] = to;
            return lines;
        };
        QTest::newRow("orders shorter than the look-back")
            << changed(3, line("order", "imposed", 4)) << 5 << u"shorter than rule set proef"_s;
        QTest::newRow("reports shorter than the look-back")
            << changed(4, line("report", "received", 2)) << 6 << u"shorter than rule set proef"_s;
        QTest::newRow("an earlier term is held against it too")
            << (allKinds() << line("order", "imposed", 3, "", "2000-01-01")) << 9 << u"shorter than rule set"_s;
        QTest::newRow("no such kind") << changed(0, line("casus", "closed", 1)) << 2 << u"no such kind"_s;
        QTest::newRow("counted from another day")
            << changed(0, line("case", "opened", 1)) << 2 << u"not counted from"_s;
        QTest::newRow("a kind without a term") << allKinds().mid(1) << 1 << u"no term for kind case"_s;
        QTest::newRow("a kind twice") << (allKinds() << line("case", "closed", 2)) << 9 << u"twice"_s;
        QTest::newRow("a key that is not known")
            << changed(0, line("case", "closed", 1, ", \"jaren\": 2")) << 2 << u"jaren"_s;
        QTest::newRow("no years") << changed(0, line("case", "closed", 0)) << 2 << QString();
    }
    void refuses()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(int, at);
        QFETCH(QString, reason);
        const auto book = RetentionBook::parse(fileOf(lines), u"x.json"_s, lookingBack(5, 3));
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::RegionDataInvalid);
        QCOMPARE(book.error().where, u"x.json"_s);
        if (at > 1)
            QCOMPARE(book.error().line, at);
        QVERIFY2(book.error().detail.contains(reason), qPrintable(book.error().detail));
    }

    void keepsUntil_data()
    {
        QTest::addColumn<Kept>("what");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const Kept &what, QDate until, KeptBecause why) {
            QTest::newRow(name) << what << until << static_cast<int>(why);
        };
        using K = KeptKind;
        using B = KeptBecause;
        row("an order: five years, that day too", {.kind = K::Order, .from = {2021, 11, 23}}, {2026, 11, 23}, B::Term);
        row("an order of 29 February", {.kind = K::Order, .from = {2024, 2, 29}}, {2029, 2, 28}, B::Term);
        row("an order of 28 February, into a leap year", {.kind = K::Order, .from = {2023, 2, 28}}, {2028, 2, 29},
            B::Term);
        row("an order of 1 March", {.kind = K::Order, .from = {2023, 3, 1}}, {2028, 3, 1}, B::Term);
        row("a case that runs", {.kind = K::Dossier, .first = {2020, 1, 1}}, {}, B::Running);
        row("a closed case", {.kind = K::Dossier, .from = {2026, 3, 31}, .first = {2020, 1, 1}}, {2027, 3, 31},
            B::Term);
        row("MDA++ within the most", {.kind = K::MdaDossier, .from = {2024, 5, 1}, .first = {2022, 5, 1}}, {2025, 5, 1},
            B::Term);
        row("MDA++ at most five years", {.kind = K::MdaDossier, .from = {2026, 5, 1}, .first = {2021, 5, 2}},
            {2026, 5, 2}, B::AtMost);
        row("MDA++ that runs has a most", {.kind = K::MdaDossier, .first = {2021, 5, 2}}, {2026, 5, 2}, B::AtMost);
        row("extended", {.kind = K::Dossier, .from = {2025, 3, 1}, .extended = {2028, 1, 1}}, {2028, 1, 1},
            B::Extended);
        row("extended to a day that is earlier anyhow",
            {.kind = K::Dossier, .from = {2025, 3, 1}, .extended = {2026, 1, 1}}, {2026, 3, 1}, B::Term);
        row("held", {.kind = K::Dossier, .from = {2025, 3, 1}, .held = true}, {2026, 3, 1}, B::Held);
        row("a minor: from eighteen on", {.kind = K::Report, .from = {2026, 1, 1}, .youngestBorn = {2020, 6, 15}},
            {2058, 6, 15}, B::Youngest);
        row("a minor born on 29 February", {.kind = K::Report, .from = {2026, 1, 1}, .youngestBorn = {2020, 2, 29}},
            {2058, 2, 28}, B::Youngest);
        row("of age already", {.kind = K::Report, .from = {2026, 1, 1}, .youngestBorn = {2008, 1, 1}}, {2046, 1, 1},
            B::Term);
        row("a kind that asks for no age", {.kind = K::Order, .from = {2026, 1, 1}, .youngestBorn = {2020, 6, 15}},
            {2031, 1, 1}, B::Term);
    }
    void keepsUntil()
    {
        QFETCH(Kept, what);
        QFETCH(QDate, until);
        QFETCH(int, why);
        const KeptUntil found = bookOf(allKinds()).until(what, QDate(2026, 11, 22));
        QCOMPARE(found.until, until);
        QCOMPARE(static_cast<int>(found.why), why);
    }

    void isDueFromTheDayAfter()
    {
        const RetentionBook book = bookOf(allKinds());
        const QDate last(2026, 11, 22);
        const KeptUntil closed = book.until({.kind = KeptKind::Dossier, .from = {2025, 11, 22}}, last);
        QVERIFY(!closed.isDue(last) && closed.isDue(last.addDays(1)));
        const KeptUntil held = book.until({.kind = KeptKind::Dossier, .from = {2020, 1, 1}, .held = true}, last);
        QVERIFY(!held.isDue(last));
        const KeptUntil runs = book.until({.kind = KeptKind::MdaDossier, .first = {2020, 1, 1}}, last);
        QVERIFY(!runs.isDue(last) && runs.isExceeded(last));
    }

    /// Nothing is destroyed on a day on which a rule still counts it.
    void neverGoesBeforeTheRulesStopCounting()
    {
        for (QDate from(2019, 1, 1); from < QDate(2025, 1, 1); from = from.addDays(1)) {
            for (const int years : {1, 4, 5}) {
                const QDate last = lastDayWithin(from, years);
                QVERIFY(last.addYears(-years) <= from);
                QVERIFY(last.addDays(1).addYears(-years) > from && last.addDays(2).addYears(-years) > from);
            }
        }
    }

    void knowsTermsByDate()
    {
        const RetentionBook book = bookOf(allKinds() << line("case", "closed", 3, "", "2027-01-01"));
        QCOMPARE(book.termOn(KeptKind::Dossier, QDate(2026, 12, 31)).years, 1);
        QCOMPARE(book.termOn(KeptKind::Dossier, QDate(2027, 1, 1)).years, 3);
        QCOMPARE(book.termOn(KeptKind::Dossier, QDate(2001, 1, 1)).years, 1);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
