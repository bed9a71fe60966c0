#include "core/store/caselistreader.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;
using Kind = WorkFilter::Kind;
using caseflow::SafetyPhase;

namespace {

const auto denHaag = u"GM0518"_s;
const auto rijswijk = u"GM0603"_s;

QStringList numbersOf(const QList<CaseRow> &rows)
{
    QStringList out;
    for (const CaseRow &row : rows)
        out.append(row.file.number);
    return out;
}

} // namespace

/// Which cases a list shows.
class TestCaseListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChoiceSaysWhich_data();
    void theChoiceSaysWhich();
    void theLimitCountsWhatWasAskedFor();
    void whatIsHiddenIsNotThere();
    void rowsAreWhole();

private:
    void addCase(CaseFile file, std::optional<SafetyPhase> phase);
    Store m_store;
    QHash<QString, HouseholdId> m_households;
    int m_minutes = 0;
};

/// One after another, each opened later than the one before.
void TestCaseListReader::addCase(CaseFile file, std::optional<SafetyPhase> phase)
{
    Store::must(m_store.act([&](Transaction &tx) {
        Household household = m_store.household(file.number);
        m_households.insert(file.number, household.id);
        CaseFile made = m_store.caseFile(file.number, household);
        made.openedAt = QDateTime(QDate(2026, 11, 1), QTime(8, ++m_minutes), Qt::UTC);
        made.municipality = file.municipality;
        made.route = file.route;
        made.status = file.status;
        made.handler = file.handler;
        made.executor = file.executor;
        CaseStand stand;
        stand.file = made.id;
        stand.phase = phase;
        return tx.save(household).and_then([&] { return tx.save(made); }).and_then([&] {
            return file.number == u"bare"_s ? Done() : tx.saveStand(stand, {});
        });
    }));
}

void TestCaseListReader::initTestCase()
{
    const auto mine = u"E. Oeverloper"_s;
    addCase({.number = u"first"_s,
                .route = AdviceRoute::Icm,
                .status = CaseStatus::Active,
                .executor = u"perspektief"_s,
                .handler = mine,
                .municipality = rijswijk},
        SafetyPhase::ImmediateSafety);
    addCase({.number = u"second"_s,
                .route = AdviceRoute::Mda,
                .status = CaseStatus::Active,
                .executor = u"zvhh"_s,
                .handler = u"A. Kluut"_s,
                .municipality = denHaag},
        SafetyPhase::Recovery);
    addCase({.number = u"over"_s,
                .route = AdviceRoute::Icm,
                .status = CaseStatus::Closed,
                .executor = u"perspektief"_s,
                .handler = mine,
                .municipality = denHaag},
        std::nullopt);
    addCase({.number = u"bare"_s, .route = AdviceRoute::Icm, .municipality = rijswijk}, std::nullopt);
}

void TestCaseListReader::theChoiceSaysWhich_data()
{
    QTest::addColumn<CasesWanted>("wanted");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *name, const CasesWanted &wanted, const QStringList &numbers) {
        QTest::newRow(name) << wanted << numbers;
    };
    const auto hands = [](Kind kind, const QStringList &names, const QString &executor = {}) {
        return CasesWanted{.whose = {kind, names, executor}};
    };
    row("all, newest first", {}, {u"bare"_s, u"over"_s, u"second"_s, u"first"_s});
    row("of a municipality", {.municipality = denHaag}, {u"over"_s, u"second"_s});
    row("of a municipality without cases", {.municipality = u"GM0637"_s}, {});
    row("of a route", {.route = AdviceRoute::Mda}, {u"second"_s});
    row("in a phase", {.phase = SafetyPhase::ImmediateSafety}, {u"first"_s});
    row("in a phase that nobody is in", {.phase = SafetyPhase::RiskDrivenCare}, {});
    row("closed", {.status = CaseStatus::Closed}, {u"over"_s});
    row("waiting for the check", {.status = CaseStatus::AwaitingCheck}, {u"bare"_s});
    row("of a municipality and a route", {.municipality = rijswijk, .route = AdviceRoute::Icm},
        {u"bare"_s, u"first"_s});
    row("everything at once",
        {.whose = {Kind::Few, {u"E. Oeverloper"_s}, {}},
            .municipality = rijswijk,
            .route = AdviceRoute::Icm,
            .phase = SafetyPhase::ImmediateSafety,
            .status = CaseStatus::Active},
        {u"first"_s});
    row("one thing that does not agree with the others", {.municipality = rijswijk, .route = AdviceRoute::Mda}, {});
    row("mine, closed ones too, whatever the letters", hands(Kind::Few, {u"e. oeverloper"_s}), {u"over"_s, u"first"_s});
    row("of a team", hands(Kind::Hands, {u"A. Kluut"_s, u"M. Vlierboom"_s}), {u"second"_s});
    row("of nobody yet", hands(Kind::Hands, {QString()}), {u"bare"_s});
    row("of an organisation", hands(Kind::Hands, {}, u"zvhh"_s), {u"second"_s});
    row("of nobody at all", hands(Kind::Hands, {}), {});
}

void TestCaseListReader::theChoiceSaysWhich()
{
    QFETCH(CasesWanted, wanted);
    const auto rows = CaseListReader(m_store.db()).cases(m_store.viewer(), wanted, 50);
    QVERIFY(rows);
    QTEST(numbersOf(*rows), "numbers");
}

/// A case that is asked for is found behind however many that are not.
void TestCaseListReader::theLimitCountsWhatWasAskedFor()
{
    const CaseListReader reader(m_store.db());
    QCOMPARE(numbersOf(*reader.cases(m_store.viewer(), {.phase = SafetyPhase::ImmediateSafety}, 1)), {u"first"_s});
    QCOMPARE(numbersOf(*reader.cases(m_store.viewer(), {}, 2)), QStringList({u"bare"_s, u"over"_s}));
}

/// A household kept from somebody takes no place.
void TestCaseListReader::whatIsHiddenIsNotThere()
{
    const CaseListReader reader(m_store.db());
    const Viewer viewer(m_store.user().id, {m_households.value(u"over"_s)});
    QCOMPARE(numbersOf(*reader.cases(viewer, {.municipality = denHaag}, 1)), {u"second"_s});
    const Viewer unseen(m_store.user().id, {}, Role::Administrator, Viewer::Cases::Unseen);
    QCOMPARE(reader.cases(unseen, {}, 50)->size(), 0);
}

/// As `Reader::cases` gives them.
void TestCaseListReader::rowsAreWhole()
{
    const auto some = CaseListReader(m_store.db()).cases(m_store.viewer(), {}, 50);
    const auto all = Reader(m_store.db()).cases(m_store.viewer(), 50);
    QCOMPARE(some->size(), all->size());
    for (qsizetype i = 0; i < all->size(); ++i) {
        QCOMPARE(some->at(i).file, all->at(i).file);
        QCOMPARE(some->at(i).householdName, all->at(i).householdName);
    }
}

QTEST_GUILESS_MAIN(TestCaseListReader)
#include "test_caselistreader.moc"
