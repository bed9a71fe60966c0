#include "core/store/copyqueries.h"
#include "core/store/placequeries.h"
#include "core/store/reader_p.h"
#include "core/store/remarkqueries.h"
#include "core/store/retentionqueries.h"
#include "tests/core/store/records_fixture.h"

#include <QRegularExpression>
#include <QSet>

using namespace regie;
using namespace regie::store;
using namespace Qt::StringLiterals;

namespace {

/// What each query may go through from end to end: users are few, counting counts everything, and a list in the order
/// of its index stops at its limit.
const QHash<QString, QString> &allowedScans()
{
    static const QHash<QString, QString> scans{{u"judgements"_s, u"SCAN TABLE judgement"_s},
        {u"merges"_s, u"SCAN TABLE merge"_s}, {u"toReassess"_s, u"SCAN TABLE reassessment AS r USING INDEX"_s},
        {u"waitingLinks"_s, u"SCAN TABLE person_link AS l USING INDEX person_link_waiting"_s},
        {u"personCount"_s, u"SCAN TABLE person USING COVERING INDEX"_s}, {u"users"_s, u"SCAN TABLE user_account"_s},
        {u"userAccesses"_s, u"SCAN TABLE user_account AS u"_s}, {u"blocks"_s, u"SCAN TABLE household_block"_s},
        {u"caseCount"_s, u"SCAN TABLE case_file USING COVERING INDEX"_s},
        {u"caseHouseholds"_s, u"SCAN TABLE case_file USING COVERING INDEX"_s},
        // one row a source, all of them wanted in the order of their names
        {u"importMaps"_s, u"SCAN TABLE import_map USING INDEX sqlite_autoindex_import_map_1"_s},
        {u"cases"_s, u"SCAN TABLE case_file AS f USING INDEX case_file_opened"_s},
        {u"casesWanted"_s, u"SCAN TABLE case_file AS f USING INDEX case_file_opened"_s},
        {u"waiting"_s, u"SCAN TABLE case_stand AS s USING INDEX case_stand_waiting"_s},
        {u"withoutDuo"_s, u"SCAN TABLE case_stand AS s USING INDEX case_stand_duo"_s},
        {u"waitingOf"_s, u"SCAN TABLE case_stand AS w USING COVERING INDEX case_stand_waiting"_s},
        {u"withoutDuoOf"_s, u"SCAN TABLE case_stand AS w USING COVERING INDEX case_stand_duo"_s},
        {u"actionsOpen"_s, u"SCAN TABLE plan_action AS w USING COVERING INDEX plan_action_open"_s},
        // professionals are as few as users; capacities a handful a year
        {u"professionals"_s, u"SCAN TABLE professional USING INDEX professional_name"_s},
        {u"capacities"_s, u"SCAN TABLE capacity USING INDEX capacity_day"_s},
        {u"executorLoad"_s, u"SCAN TABLE case_file AS f USING INDEX case_file_handler"_s}, // counts the open ones
        {u"casesBySerial"_s, u"SCAN TABLE case_number AS n"_s},                            // a row a year
        {u"textsWithWords"_s, u"SCAN TABLE search_text AS t VIRTUAL TABLE INDEX"_s},       // by its words, latest first
        // in the order they left, until the limit; a search for one content is rare and the register is short
        {u"latestCopies"_s, u"SCAN TABLE disclosure AS d"_s}, {u"copiesOfContent"_s, u"SCAN TABLE disclosure AS d"_s},
        // what two vaults said differently of a few households
        {u"keptValues"_s, u"SCAN TABLE kept_value"_s},
        {u"keptValuesOpen"_s, u"SCAN TABLE kept_value USING INDEX kept_value_open"_s},
        {u"keptCaseValues"_s, u"SCAN TABLE kept_case_value AS k"_s},
        {u"keptCaseValuesOpen"_s, u"SCAN TABLE kept_case_value AS k USING INDEX kept_case_value_open"_s},
        {u"ordersToAssess"_s, u"SCAN TABLE barring_order USING INDEX barring_order_new"_s}};
    return scans;
}

QStringList planOf(Database &db, const QByteArray &sql)
{
    QList<Database::Binding> bindings;
    QList<QByteArray> names;
    static const QRegularExpression parameter(u":\\w+"_s);
    QSet<QString> seen;
    for (auto found = parameter.globalMatch(QString::fromLatin1(sql)); found.hasNext();)
        seen.insert(found.next().captured());
    for (const QString &name : seen)
        names.append(name.toLatin1());
    for (const QByteArray &name : names)
        bindings.append({QLatin1String(name), QVariant(1)});
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
    auto query = db.run(QLatin1String(explain), bindings);
    Store::must(query);
    QStringList lines;
    while (query->next())
        lines.append(query->text("detail"));
    return lines;
}

} // namespace

class TestRecordsPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noListGoesThroughAWholeTable_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const queries::Named &query : queries::all)
            QTest::newRow(query.name) << QByteArray(query.sql);
        for (const queries::Named &query : queries::ofCopies)
            QTest::newRow(query.name) << QByteArray(query.sql);
        for (const queries::Named &query : queries::ofKept)
            QTest::newRow(query.name) << QByteArray(query.sql);
        for (const queries::Named &query : queries::ofRemarks)
            QTest::newRow(query.name) << QByteArray(query.sql);
        for (const queries::Named &query : queries::ofPlaces)
            QTest::newRow(query.name) << QByteArray(query.sql);
    }
    void noListGoesThroughAWholeTable()
    {
        QFETCH(QByteArray, sql);
        static Store store;
        const QString allowed = allowedScans().value(QString::fromLatin1(QTest::currentDataTag()));
        for (const QString &line : planOf(store.db(), sql)) {
            if (!line.startsWith(u"SCAN TABLE"_s))
                continue; // a subquery is gone through when it was found by an index itself
            QVERIFY2(!allowed.isEmpty() && line.startsWith(allowed), qPrintable(line));
        }
    }

    void theWorkOfATeamIsToldByIndicesAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("dueBetween") << QByteArray(queries::dueBetween);
        QTest::newRow("dueHouseholds") << QByteArray(queries::dueHouseholds);
        QTest::newRow("waitingOf") << QByteArray(queries::waitingOf);
        QTest::newRow("withoutDuoOf") << QByteArray(queries::withoutDuoOf);
        QTest::newRow("actionsOpen") << QByteArray(queries::actionsOpen);
    }
    /// What is of others is gone past without reading a row of it, and so are all the team's cases found.
    void theWorkOfATeamIsToldByIndicesAlone()
    {
        QFETCH(QByteArray, sql);
        Store store;
        QStringList walked;
        for (const QString &line : planOf(store.db(), sql)) {
            if (line.contains(u" AS w "_s) || line.contains(u"case_file_handler"_s) ||
                line.contains(u"case_file_executor"_s))
                walked.append(line);
        }
        QCOMPARE(walked.size(), 3);
        for (const QString &line : std::as_const(walked))
            QVERIFY2(line.contains(u"COVERING INDEX"_s), qPrintable(line));
    }

    void listsInOrderNeedNoSorting_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("cases") << QByteArray(queries::cases);
        QTest::newRow("ordersToAssess") << QByteArray(queries::ordersToAssess);
        QTest::newRow("dueUntil") << QByteArray(queries::dueUntil);
        QTest::newRow("wokenByOrder") << QByteArray(queries::wokenByOrder);
        QTest::newRow("wokenByReport") << QByteArray(queries::wokenByReport);
        QTest::newRow("newOrders") << QByteArray(queries::newOrders);
        QTest::newRow("dueBetween") << QByteArray(queries::dueBetween);
        QTest::newRow("waitingOf") << QByteArray(queries::waitingOf);
        QTest::newRow("withoutDuoOf") << QByteArray(queries::withoutDuoOf);
        QTest::newRow("flowEvents") << QByteArray(queries::flowEvents);
        QTest::newRow("actionsOpen") << QByteArray(queries::actionsOpen);
        QTest::newRow("meetingsBetween") << QByteArray(queries::meetingsBetween);
        QTest::newRow("professionals") << QByteArray(queries::professionals);
        QTest::newRow("contactNotes") << QByteArray(queries::contactNotes);
        QTest::newRow("textsWithWords") << QByteArray(queries::textsWithWords);
    }
    void listsInOrderNeedNoSorting()
    {
        QFETCH(QByteArray, sql);
        Store store;
        for (const QString &line : planOf(store.db(), sql))
            QVERIFY2(!line.contains(u"TEMP B-TREE"_s), qPrintable(line));
    }

    void whatCameAfterIsLookedForAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("personsTouched") << QByteArray(queries::personsTouched);
        QTest::newRow("membersTouched") << QByteArray(queries::membersTouched);
        QTest::newRow("addressesTouched") << QByteArray(queries::addressesTouched);
        QTest::newRow("valuesBefore") << QByteArray(queries::valuesBefore);
        QTest::newRow("wakingItem") << QByteArray(queries::wakingItem);
    }
    /// By the number of the item, not among all items of a table: there is one for every row that was ever written.
    void whatCameAfterIsLookedForAtTheEnd()
    {
        QFETCH(QByteArray, sql);
        Store store;
        const QString line = planOf(store.db(), sql).value(0);
        QVERIFY2(line.startsWith(u"SEARCH TABLE audit_item"_s), qPrintable(line));
        QVERIFY2(line.endsWith(u"USING INTEGER PRIMARY KEY (rowid>?)"_s), qPrintable(line));
    }

    /// The test can fail: the same table asked without its index.
    void aWholeTableWouldBeSeen()
    {
        Store store;
        const QStringList plan = planOf(store.db(), "SELECT * FROM vt_report WHERE note = :note");
        QCOMPARE(plan, QStringList(u"SCAN TABLE vt_report"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecordsPlans)
#include "test_records_plans.moc"
