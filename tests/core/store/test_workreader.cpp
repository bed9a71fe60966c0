#include "core/store/workreader.h"
#include "tests/core/store/records_fixture.h"

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;
using Kind = WorkFilter::Kind;

namespace {

LocalDateTime at(const QString &text)
{
    return LocalDateTime::parse(text).value();
}

Deadline term(DeadlineKind kind, const QString &due)
{
    Deadline out;
    out.kind = kind;
    out.due = at(due);
    return out;
}

QStringList numbersOf(const QList<DueRow> &rows)
{
    QStringList out;
    for (const DueRow &row : rows)
        out.append(row.caseNumber);
    return out;
}

QStringList numbersOf(const QList<StandRow> &rows)
{
    QStringList out;
    for (const StandRow &row : rows)
        out.append(row.caseNumber);
    return out;
}

} // namespace

/// The lists somebody works by: whose, which, how many.
class TestWorkReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFilterSaysWhose_data();
    void theFilterSaysWhose();
    void theWindowSaysWhich_data();
    void theWindowSaysWhich();
    void theLimitIsKept();
    void whatIsHiddenIsNotThere();

private:
    void addCase(const QString &number, const QString &handler, const QString &executor, const QString &due);
    Store m_store;
    QHash<QString, HouseholdId> m_households;
};

void TestWorkReader::addCase(const QString &number, const QString &handler, const QString &executor, const QString &due)
{
    Store::must(m_store.act([&](Transaction &tx) {
        Household household = m_store.household(number);
        m_households.insert(number, household.id);
        CaseFile file = m_store.caseFile(number, household);
        file.handler = handler;
        file.executor = executor;
        file.status = number == u"closed"_s ? CaseStatus::Closed : CaseStatus::Active;
        CaseStand stand;
        stand.file = file.id;
        stand.since = at(due);
        stand.duoMissing = true;
        stand.waitingOn = caseflow::Actor::Executor;
        stand.waitingSince = at(due);
        Deadline done = term(DeadlineKind::FirstVisit, u"2026-11-01T09:00"_s);
        done.doneAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        return tx.save(household)
            .and_then([&] { return tx.save(file); })
            .and_then([&] {
                return tx.saveDeadlines(file.id,
                    {done, term(DeadlineKind::ExecutorCheck, due), term(DeadlineKind::Review, u"2026-12-01T09:00"_s)});
            })
            .and_then([&] { return tx.saveStand(stand, {}); });
    }));
}

void TestWorkReader::initTestCase()
{
    addCase(u"mine"_s, u"E. Oeverloper"_s, u"perspektief"_s, u"2026-11-22T10:00"_s);
    addCase(u"hers"_s, u"M. Vlierboom"_s, u"perspektief"_s, u"2026-11-23T10:00"_s);
    addCase(u"nobody"_s, {}, u"vvt-den-haag"_s, u"2026-11-24T10:00"_s);
    addCase(u"theirs"_s, u"A. Kluut"_s, u"zvhh"_s, u"2026-11-25T10:00"_s);
    addCase(u"closed"_s, u"E. Oeverloper"_s, u"perspektief"_s, u"2026-11-21T10:00"_s);
}

void TestWorkReader::theFilterSaysWhose_data()
{
    QTest::addColumn<WorkFilter>("filter");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("all that are open") << WorkFilter{} << QStringList{u"mine"_s, u"hers"_s, u"nobody"_s, u"theirs"_s};
    QTest::newRow("mine, whatever the letters")
        << WorkFilter{Kind::Few, {u"e. oeverloper"_s}, {}} << QStringList{u"mine"_s};
    QTest::newRow("a name nobody has") << WorkFilter{Kind::Few, {u"Oever"_s}, {}} << QStringList{};
    QTest::newRow("two of the team") << WorkFilter{Kind::Hands, {u"E. Oeverloper"_s, u"M. VLIERBOOM"_s}, {}}
                                     << QStringList{u"mine"_s, u"hers"_s};
    QTest::newRow("the team and nobody yet")
        << WorkFilter{Kind::Hands, {u"E. Oeverloper"_s, QString()}, {}} << QStringList{u"mine"_s, u"nobody"_s};
    QTest::newRow("an organisation") << WorkFilter{Kind::Hands, {}, u"zvhh"_s} << QStringList{u"theirs"_s};
    QTest::newRow("neither") << WorkFilter{Kind::Hands, {}, {}} << QStringList{};
}

void TestWorkReader::theFilterSaysWhose()
{
    QFETCH(WorkFilter, filter);
    QFETCH(QStringList, numbers);
    const WorkReader reader(m_store.db());
    const DueWindow window{{}, at(u"2026-11-30T00:00"_s), true, true};
    QCOMPARE(numbersOf(reader.due(m_store.viewer(), filter, window, 50).value()), numbers);
    QCOMPARE(reader.dueCount(m_store.viewer(), filter, window, 50).value(), static_cast<int>(numbers.size()));
    QCOMPARE(numbersOf(reader.waiting(m_store.viewer(), filter, 50).value()), numbers);
    QCOMPARE(numbersOf(reader.withoutDuo(m_store.viewer(), filter, 50).value()), numbers);
    if (filter.kind == Kind::All)
        return;
    // found case by case, or by going past what is of others: the same
    QVERIFY(reader.isFew(m_store.viewer(), filter).value());
    filter.kind = filter.kind == Kind::Few ? Kind::Hands : Kind::Few;
    QCOMPARE(numbersOf(reader.due(m_store.viewer(), filter, window, 50).value()), numbers);
    QCOMPARE(reader.dueCount(m_store.viewer(), filter, window, 50).value(), static_cast<int>(numbers.size()));
    QCOMPARE(numbersOf(reader.waiting(m_store.viewer(), filter, 50).value()), numbers);
    QCOMPARE(numbersOf(reader.withoutDuo(m_store.viewer(), filter, 50).value()), numbers);
}

void TestWorkReader::theWindowSaysWhich_data()
{
    QTest::addColumn<DueWindow>("window");
    QTest::addColumn<int>("count");
    const LocalDateTime end = at(u"2027-01-01T00:00"_s);
    QTest::newRow("everything that is not met") << DueWindow{{}, end, true, true} << 8;
    QTest::newRow("reviews") << DueWindow{{}, end, true, false} << 4;
    QTest::newRow("all but reviews") << DueWindow{{}, end, false, true} << 4;
    QTest::newRow("neither") << DueWindow{{}, end, false, false} << 0;
    QTest::newRow("from a moment on") << DueWindow{at(u"2026-11-24T10:00"_s), end, false, true} << 2;
    QTest::newRow("before a moment") << DueWindow{{}, at(u"2026-11-24T10:00"_s), false, true} << 2;
}

void TestWorkReader::theWindowSaysWhich()
{
    QFETCH(DueWindow, window);
    QFETCH(int, count);
    const WorkReader reader(m_store.db());
    QCOMPARE(reader.due(m_store.viewer(), {}, window, 50)->size(), count);
    QCOMPARE(reader.dueCount(m_store.viewer(), {}, window, 50).value(), count);
}

void TestWorkReader::theLimitIsKept()
{
    const WorkReader reader(m_store.db());
    const DueWindow window{{}, at(u"2027-01-01T00:00"_s), true, true};
    QCOMPARE(numbersOf(reader.due(m_store.viewer(), {}, window, 2).value()), QStringList({u"mine"_s, u"hers"_s}));
    QCOMPARE(reader.dueCount(m_store.viewer(), {}, window, 3).value(), 3);
    QCOMPARE(reader.waiting(m_store.viewer(), {}, 1)->size(), 1);
}

/// A household kept from somebody takes no place in a list and does not count.
void TestWorkReader::whatIsHiddenIsNotThere()
{
    const WorkReader reader(m_store.db());
    const Viewer viewer(m_store.user().id, {m_households.value(u"mine"_s)});
    const DueWindow window{{}, at(u"2026-11-30T00:00"_s), true, true};
    QCOMPARE(numbersOf(reader.due(viewer, {}, window, 1).value()), QStringList(u"hers"_s));
    QCOMPARE(reader.dueCount(viewer, {}, window, 50).value(), 3);
    QCOMPARE(reader.dueCount(viewer, {Kind::Few, {u"E. Oeverloper"_s}, {}}, window, 50).value(), 0);
    QCOMPARE(numbersOf(reader.waiting(viewer, {}, 1).value()), QStringList(u"hers"_s));
}

QTEST_GUILESS_MAIN(TestWorkReader)
#include "test_workreader.moc"
