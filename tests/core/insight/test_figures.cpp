#include "core/casebook/figures.h"
#include "core/exchange/statsjson.h"
#include "core/insight/outcome.h"
#include "core/insight/statistics.h"
#include "core/store/database.h"
#include "core/store/figureevents.h"
#include "core/store/figurequeries.h"
#include "core/store/figurereader.h"
#include "core/store/interruption.h"
#include "tests/core/casebook/intakes.h"
#include "tests/core/casebook/practicevault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <cmath>

using namespace regie;
using namespace regie::insight;
using namespace Qt::StringLiterals;

namespace {

/// A change of the vault that the figures are read around; false when it could not be made.
using Change = std::function<bool(Casebook &, test::PracticeVault &)>;

/// Writes about the case that was opened last.
Change writing(const std::function<Done(store::Transaction &, const CaseFile &, test::PracticeVault &)> &what)
{
    return [what](Casebook &book, test::PracticeVault &practice) {
        const auto cases = book.cases();
        return cases && !cases->isEmpty() &&
               practice.vault->write(practice.vault->viewer(), store::Action::MoveCase, {},
                   [&](store::Transaction &tx) { return what(tx, cases->constFirst().file, practice); });
    };
}

QList<QStringList> linesOf(const QString &name)
{
    QFile file(QStringLiteral(REGIE_TEST_DATA) + u"/survival/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    QList<QStringList> lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all.mid(1))
        lines.append(line.split(u','));
    return lines;
}

bool nearly(double a, const QString &reference)
{
    if (reference == u"NA"_s || reference == u"NaN"_s)
        return std::isnan(a);
    return std::abs(a - reference.toDouble()) < 1e-12;
}

LocalDateTime at(const char *text)
{
    return *LocalDateTime::parse(QString::fromLatin1(text));
}

} // namespace

/// The figures: what they come to, that each opens a list as long as it says, and that they tell nothing of what the
/// viewer may not see.
class TestFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PracticeVault> m_practice;
    RegionFacts m_facts;
    SeededIds m_ids{11};

    template <typename Work>
    void onWorker(Work work) const
    {
        QSemaphore finished;
        m_practice->vault->checkOnWorker([&](store::Database &database) {
            work(database);
            finished.release();
        });
        finished.acquire();
    }

    [[nodiscard]] Scope everything() const { return {QDate(2000, 1, 1), m_facts.now.date, {}, {}}; }

    /// A case of its own household, with one route that was accepted on @p day.
    CaseFacts accepted(const char *day)
    {
        CaseFacts one;
        one.file.id = CaseId::create(m_ids);
        one.file.household = HouseholdId::create(m_ids);
        one.file.status = CaseStatus::Active;
        one.file.openedAt = at(day);
        RouteFacts route;
        route.flow = u"icm"_s;
        route.begun = at(day);
        route.accepted = at(day);
        one.routes = {route};
        return one;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<test::PracticeVault>();
        QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
        QVERIFY(m_practice->fill(300, 3));
        auto facts = figuresNow(*m_practice->vault);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        m_facts = *std::move(facts);
        QVERIFY2(m_facts.cases.size() > 10, qPrintable(QString::number(m_facts.cases.size())));
    }

    void theCurveIsThatOfR_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *name : {"aml maintained", "aml nonmaintained", "many at one time", "days of years"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theCurveIsThatOfR()
    {
        QFETCH(QString, set);
        QList<Followed> followed;
        for (const QStringList &line : linesOf(u"times.csv"_s)) {
            if (line.at(0) == set)
                followed.append({line.at(1).toInt(), line.at(2) == u"1"_s});
        }
        const QList<SurvivalStep> steps = kaplanMeier(followed);
        qsizetype place = 0;
        for (const QStringList &line : linesOf(u"reference.csv"_s)) {
            if (line.at(0) != set)
                continue;
            QVERIFY(place < steps.size());
            const SurvivalStep &step = steps.at(place++);
            QCOMPARE(step.day, line.at(1).toInt());
            QCOMPARE(step.atRisk, line.at(2).toInt());
            QCOMPARE(step.events, line.at(3).toInt());
            QVERIFY2(nearly(step.survival, line.at(4)), qPrintable(line.join(u' ')));
            QVERIFY2(nearly(step.standardError, line.at(5)), qPrintable(line.join(u' ')));
            QVERIFY2(nearly(step.lower, line.at(6)), qPrintable(line.join(u' ')));
            QVERIFY2(nearly(step.upper, line.at(7)), qPrintable(line.join(u' ')));
        }
        QCOMPARE(place, steps.size());
        QVERIFY(place > 5);
    }

    void quantilesLieBetween()
    {
        QVERIFY(!quantile({}, .5));
        QCOMPARE(*quantile({4}, .9), 4.0);
        QCOMPARE(*quantile({4, 1, 3, 2}, .5), 2.5);
        QCOMPARE(*quantile({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, .9), 9.1); // R: quantile(1:10, .9)
    }

    void everyNumberOpensAsManyLines_data()
    {
        QTest::addColumn<QString>("id");
        for (const Indicator &indicator : indicators())
            QTest::newRow(indicator.id) << QString::fromLatin1(indicator.id);
    }
    /// The list is read from the vault anew, line by line, and is as long as the number says; so are its parts.
    void everyNumberOpensAsManyLines()
    {
        QFETCH(QString, id);
        const Indicator *indicator = indicatorOf(id);
        QVERIFY(indicator != nullptr);
        const QList<Item> items = indicator->items(m_facts, everything());
        const Figure figure = figureOf(indicator->unit, items);
        Casebook book(*m_practice->vault, m_practice->region);
        const FigureDesk desk(book);
        auto lines = desk.lines(items);
        lines.waitForFinished();
        QVERIFY(lines.result());
        QCOMPARE(lines.result()->size(), figure.count);
        for (const FigureLine &line : *lines.result())
            QVERIFY(!line.householdName.isEmpty());
        for (const Split split : indicator->splits) {
            int sum = 0;
            const QMap<QString, QList<Item>> parts = splitBy(items, split);
            for (const QList<Item> &part : parts)
                sum += figureOf(indicator->unit, part).count;
            QCOMPARE(sum, figure.count);
        }
    }

    void theFunnelOnlyNarrows()
    {
        int before = std::numeric_limits<int>::max();
        for (const char *id : {"assessed", "indicated", "accepted", "started"}) {
            const auto count =
                static_cast<int>(indicatorOf(QString::fromLatin1(id))->items(m_facts, everything()).size());
            QVERIFY2(count <= before, id);
            before = count;
        }
        QVERIFY(before > 0);
    }

    void whatIsKeptFromAViewerIsNotCounted()
    {
        const HouseholdId hidden = m_facts.cases.constFirst().file.household;
        const Viewer viewer(m_practice->vault->user().id, {hidden});
        Result<store::FigureRows> rows = store::FigureRows();
        Result<store::FigureRows> all = rows;
        onWorker([&](store::Database &database) {
            rows = store::FigureReader(database).read(viewer);
            all = store::FigureReader(database).read(m_practice->vault->viewer());
        });
        QVERIFY(rows && all);
        QVERIFY(rows->cases.size() < all->cases.size());
        QVERIFY(rows->flow.size() <= all->flow.size() && rows->terms.size() < all->terms.size());
        const auto ofHidden = [hidden](const auto &one) { return one.household == hidden; };
        QVERIFY(std::none_of(rows->cases.cbegin(), rows->cases.cend(), ofHidden));
        QVERIFY(std::none_of(rows->assessments.cbegin(), rows->assessments.cend(), ofHidden));
        QVERIFY(std::none_of(rows->events.cbegin(), rows->events.cend(), ofHidden));
        QVERIFY(std::none_of(rows->doubts.cbegin(), rows->doubts.cend(), ofHidden));
        const RegionFacts facts = factsOf(*rows, {}, m_facts.now);
        QVERIFY(indicatorOf(u"inflow")->items(facts, everything()).size() <
                indicatorOf(u"inflow")->items(m_facts, everything()).size());
    }

    void queriesGoThroughNoMoreThanTheyShould_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const store::queries::Named &query : store::queries::figures)
            QTest::newRow(query.name) << QByteArray(query.sql);
    }
    /// A figure looks at everything once: the first table of a query may be gone through, what hangs on it is found by
    /// an index.
    void queriesGoThroughNoMoreThanTheyShould()
    {
        QFETCH(QByteArray, sql);
        QStringList scans;
        onWorker([&](store::Database &database) {
            const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
            auto row = database.run(QLatin1String(explain));
            while (row && row->next()) {
                const QString detail = row->text("detail");
                if (detail.startsWith(u"SCAN TABLE"_s))
                    scans.append(detail);
            }
        });
        static const QRegularExpression once(
            u"^SCAN TABLE (case_file|assessment|flow_event|deadline|counted_fact|person_link AS l USING INDEX "
            u"person_link_waiting)"
            u"|^SCAN TABLE (person_link|mention|barring_order|vt_report)$"_s); // walked through when much is wanted
        QVERIFY2(scans.size() <= 1, qPrintable(scans.join(u'\n')));
        QVERIFY2(scans.isEmpty() || once.match(scans.constFirst()).hasMatch(), qPrintable(scans.join(u'\n')));
    }

    void whatAFigureReadsIsReadAgainWhenItChanges_data()
    {
        queriesGoThroughNoMoreThanTheyShould_data();
        for (const char *name : {"orderLinks", "orderHouseholds", "reportLinks", "reportHouseholds"}) {
            for (const store::queries::Named &query : store::queries::all) {
                if (qstrcmp(query.name, name) == 0)
                    QTest::newRow(name) << QByteArray(query.sql);
            }
        }
    }
    /// Every table that a query of the figures names is one that a change is looked for in.
    void whatAFigureReadsIsReadAgainWhenItChanges()
    {
        QFETCH(QByteArray, sql);
        const QSet<QString> always{u"audit_item"_s, u"counted_fact"_s}; // read each time
        static const QRegularExpression table(u"(?:FROM|JOIN) ([a-z_]+)"_s);
        int looked = 0;
        for (auto found = table.globalMatch(QString::fromLatin1(sql)); found.hasNext(); ++looked) {
            const QString name = found.next().captured(1);
            int number = 0;
            while (number < store::tableCount && store::tableName(static_cast<store::Table>(number)) != name)
                ++number;
            QVERIFY2(always.contains(name) || store::FigureReader::dependsOn(static_cast<store::Table>(number)),
                qPrintable(name));
        }
        QVERIFY(looked > 0);
    }

    void whatIsKeptBetweenTwoLooksIsNeverOld_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("counts");
        QTest::newRow("nothing") << Change([](Casebook &, test::PracticeVault &) { return true; }) << false;
        QTest::newRow("an intake recorded") << Change([](Casebook &book, test::PracticeVault &practice) {
            return book.record(test::secondOrder(practice.ids)).has_value();
        }) << true;
        QTest::newRow("an intake recorded and taken back") << Change([](Casebook &book, test::PracticeVault &practice) {
            return book.record(test::secondOrder(practice.ids)) && book.undoLast();
        }) << false;
        QTest::newRow("a step in a case")
            << Change([](Casebook &book, test::PracticeVault &practice) { return !practice.weighed(book).id.isNull(); })
            << true;
        QTest::newRow("a report of a household with a case")
            << writing([](store::Transaction &tx, const CaseFile &file, test::PracticeVault &practice) {
                   VtReport report;
                   report.id = VtReportId::create(practice.ids);
                   report.receivedOn = practice.clock.today().addDays(-1);
                   report.verified = true;
                   return tx.save(report).and_then([&] { return tx.linkByHand(file.household, report.id); });
               })
            << true;
        QTest::newRow("terms gone") << writing([](store::Transaction &tx, const CaseFile &file, test::PracticeVault &) {
            return tx.saveDeadlines(file.id, {});
        }) << true;
    }
    /// What a desk kept, and what one reads that kept nothing, are the same after every kind of change.
    void whatIsKeptBetweenTwoLooksIsNeverOld()
    {
        QFETCH(Change, change);
        QFETCH(bool, counts);
        test::PracticeVault practice;
        QVERIFY2(practice.vault && practice.fill(60, 3), qPrintable(practice.failure));
        Casebook book(*practice.vault, practice.region);
        const auto said = [this](FigureDesk &desk) {
            const auto facts = desk.facts().result();
            return facts ? exchange::statsToJson(**facts, everything()) : QByteArray();
        };
        FigureDesk kept(book);
        const QByteArray before = said(kept);
        QVERIFY(!before.isEmpty());
        QVERIFY(change(book, practice));
        const QByteArray after = said(kept);
        FigureDesk anew(book);
        QCOMPARE(after, said(anew));
        QCOMPARE(after != before, counts);
    }

    void aReadingThatIsStoppedIsWholeTheNextTime_data()
    {
        QTest::addColumn<int>("looks"); ///< how often it may go on
        QTest::newRow("at once") << 0;
        QTest::newRow("after a little") << 2;
        QTest::newRow("further on") << 5;
    }
    /// Stopped at the next batch of rows: half of it is never taken for all of it.
    void aReadingThatIsStoppedIsWholeTheNextTime()
    {
        QFETCH(int, looks);
        const Viewer viewer = m_practice->vault->viewer();
        onWorker([&](store::Database &database) {
            const store::FigureReader reader(database);
            store::FigureMemory memory;
            {
                int left = looks;
                const store::Interruption stops(database, [&left] { return left-- > 0; });
                const auto rows = reader.read(viewer, memory);
                QVERIFY(!rows);
                QCOMPARE(rows.error().code, ErrorCode::Cancelled);
                QCOMPARE(left, -1); // not asked again: nothing went on
            }
            QVERIFY(!memory.viewer && memory.rows.cases.isEmpty() && memory.rows.events.isEmpty());
            const auto whole = reader.read(viewer, memory);
            const auto anew = reader.read(viewer);
            QVERIFY(whole && anew);
            QCOMPARE(whole->cases.size(), anew->cases.size());
            QCOMPARE(whole->flow.size(), anew->flow.size());
            QCOMPARE(whole->events.size(), anew->events.size());
        });
    }

    /// A look that nobody waits for any more costs nothing, and the one after it has everything.
    void aLookThatIsTakenBackIsNotRead()
    {
        Casebook book(*m_practice->vault, m_practice->region);
        const FigureDesk desk(book);
        QSemaphore goes;
        m_practice->vault->checkOnWorker([&goes](store::Database &) { goes.acquire(); });
        QFuture<Result<SharedFacts>> first = desk.facts();
        QFuture<Result<SharedFacts>> second = desk.facts();
        first.cancel();
        goes.release();
        const Result<SharedFacts> facts = second.result();
        QVERIFY(facts);
        QCOMPARE((*facts)->cases.size(), m_facts.cases.size());
        QVERIFY(first.isCanceled() && first.resultCount() == 0);
    }

    /// Locking waits for no reading: what a desk asked is broken off when it goes.
    void aDeskThatGoesReadsNoFurther()
    {
        Casebook book(*m_practice->vault, m_practice->region);
        auto desk = std::make_unique<FigureDesk>(book);
        QSemaphore goes;
        const auto letGo = qScopeGuard([&goes] { goes.release(); });
        m_practice->vault->checkOnWorker([&goes](store::Database &) { goes.acquire(); });
        const QFuture<Result<SharedFacts>> facts = desk->facts();
        const auto lines = desk->lines(indicators().constFirst().items(m_facts, everything()));
        desk.reset();
        goes.release();
        const Result<SharedFacts> read = facts.result();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        const Result<QList<FigureLine>> listed = lines.result();
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, ErrorCode::Cancelled);
    }

    void anotherViewerIsNotGivenWhatWasKept()
    {
        const HouseholdId hidden = m_facts.cases.constFirst().file.household;
        const Viewer all = m_practice->vault->viewer();
        const Viewer fewer(m_practice->vault->user().id, {hidden});
        onWorker([&](store::Database &database) {
            store::FigureMemory memory;
            const store::FigureReader reader(database);
            const auto first = reader.read(all, memory);
            const auto second = reader.read(fewer, memory);
            const auto third = reader.read(all, memory);
            QVERIFY(first && second && third);
            QVERIFY(second->cases.size() < first->cases.size() && second->events.size() < first->events.size());
            QCOMPARE(third->cases.size(), first->cases.size());
            QCOMPARE(third->events.size(), first->events.size());
        });
    }

    /// Looked for one by one or found on a walk through everything: the same events, also for who does not see all.
    void eventsAreTheSameHoweverTheyAreFound()
    {
        const HouseholdId hidden = m_facts.cases.constFirst().file.household;
        for (const Viewer &viewer :
            {Viewer(m_practice->vault->user().id), Viewer(m_practice->vault->user().id, {hidden})}) {
            QList<QList<store::FigureEvent>> events(2);
            QList<QHash<HouseholdId, store::FigureDoubt>> doubts(2);
            onWorker([&](store::Database &database) {
                for (const int way : {0, 1}) {
                    const Done read = store::readFigureEvents(
                        database, viewer, events[way], doubts[way], way == 0 ? 0 : std::numeric_limits<int>::max());
                    QVERIFY(read);
                }
            });
            QVERIFY(!events.at(0).isEmpty());
            QCOMPARE(events.at(0).size(), events.at(1).size());
            for (qsizetype i = 0; i < events.at(0).size(); ++i) {
                QCOMPARE(events.at(0).at(i).household, events.at(1).at(i).household);
                QCOMPARE(events.at(0).at(i).isOrder, events.at(1).at(i).isOrder);
                QVERIFY(events.at(0).at(i).at == events.at(1).at(i).at);
            }
            QCOMPARE(doubts.at(0).size(), doubts.at(1).size());
            for (auto doubt = doubts.at(0).cbegin(); doubt != doubts.at(0).cend(); ++doubt) {
                QCOMPARE(doubt->unverified, doubts.at(1).value(doubt.key()).unverified);
                QCOMPARE(doubt->marked, doubts.at(1).value(doubt.key()).marked);
            }
        }
    }

    void aYearIsCountedBeforeAndAfter()
    {
        RegionFacts facts;
        facts.now = at("2026-11-23T09:00");
        facts.cases = {accepted("2024-03-01"), accepted("2026-06-01")};
        HouseholdEvents &events = facts.events[facts.cases.constFirst().file.household];
        events.orders = {QDate(2023, 3, 1), QDate(2023, 3, 3), QDate(2024, 3, 1), QDate(2025, 3, 1), QDate(2025, 3, 2)};
        events.reports = {QDate(2024, 3, 2)};
        const Scope scope{QDate(2020, 1, 1), facts.now.date, {}, {}};
        // the second was not followed a year
        const QList<Item> before = yearAround(facts, scope, Counted::Orders, false);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.constFirst().value, 2.0); // 3 March and the day of acceptance itself
        QCOMPARE(yearAround(facts, scope, Counted::Orders, true).constFirst().value, 1.0);
        QCOMPARE(yearAround(facts, scope, Counted::Reports, true).constFirst().value, 1.0);
        const QList<Item> followed = followedHouseholds(facts, scope, Cohort::Accepted);
        QCOMPARE(followed.size(), 2);
        QCOMPARE(followed.at(0).value, 1.0);
        QVERIFY(!followed.at(0).met);
        QCOMPARE(followed.at(1).value, 175.0);
        QVERIFY(followed.at(1).met);
    }

    void theDayOfAnHourIsThatOfTheWallClock()
    {
        RegionFacts facts;
        facts.now = at("2026-11-23T09:00");
        CaseFacts one = accepted("2026-10-24T20:00");
        one.firstVisit = at("2026-10-25T20:00"); // the night of the change to winter time
        facts.events[one.file.household].timedOrders = {at("2026-10-24T20:00")};
        facts.cases = {one};
        const QList<Item> items =
            indicatorOf(u"order-to-first-visit")->items(facts, {QDate(2026, 1, 1), QDate(2026, 12, 31), {}, {}});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().value, 25.0);
    }

    void aScopeLeavesOutOtherPlacesAndRoutes()
    {
        Scope scope = everything();
        const Indicator *inflow = indicatorOf(u"inflow");
        const QMap<QString, QList<Item>> places = splitBy(inflow->items(m_facts, scope), Split::Municipality);
        scope.municipality = places.firstKey();
        QCOMPARE(inflow->items(m_facts, scope).size(), places.first().size());
        scope = everything();
        const QMap<QString, QList<Item>> routes = splitBy(inflow->items(m_facts, scope), Split::Route);
        scope.route = u"mda"_s;
        QCOMPARE(inflow->items(m_facts, scope).size(), routes.value(u"mda"_s).size());
    }

    void weeksAreThoseOfTheCalendar()
    {
        Item item;
        item.on = QDate(2027, 1, 1);
        QCOMPARE(keyOf(item, Split::Week), u"2026-W53"_s);
        QCOMPARE(keyOf(item, Split::Quarter), u"2027-Q1"_s);
        item.on = QDate(2026, 11, 23);
        QCOMPARE(keyOf(item, Split::Week), u"2026-W48"_s);
        QCOMPARE(keyOf(item, Split::Month), u"2026-11"_s);
    }

    void sameFactsSameBytes()
    {
        const QByteArray text = exchange::statsToJson(m_facts, everything());
        QCOMPARE(exchange::statsToJson(m_facts, everything()), text);
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json[u"indicators"_s].toArray().size(), indicators().size());
        QVERIFY(!text.contains("Helmgras") && !text.contains(m_facts.cases.constFirst().file.number.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
