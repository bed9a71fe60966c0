#include "tests/core/caseflow/flowcase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;

/// What a decision about a case that is there already begins.
class StartRouteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void begins_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("before"); ///< acts of that route
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QStringList>("kinds"); ///< run:state of what comes
        const QStringList refused{u"refuse-referral"_s};
        const QStringList aftercare{u"accept"_s, u"close"_s};
        const auto row = [](const char *name, const QString &first, const QStringList &before, const QString &decided,
                             const QStringList &kinds) { QTest::newRow(name) << first << before << decided << kinds; };
        row("the same after a refusal", u"icm"_s, refused, u"icm"_s, {u"2:refused"_s, u"3:referred"_s});
        row("the other after a refusal", u"icm"_s, refused, u"mda"_s, {u"3:reported"_s});
        row("the same in the aftercare, which ends", u"icm"_s, aftercare, u"icm"_s,
            {u"2:aftercare"_s, u"3:referred"_s});
        row("the other in the aftercare, which goes on", u"icm"_s, aftercare, u"mda"_s, {u"3:reported"_s});
        row("MDA++ again after a no", u"mda"_s, {u"to-weegoverleg"_s, u"do-not-admit"_s}, u"mda"_s,
            {u"2:not-admitted"_s, u"3:reported"_s});
        row("none while it waits to be admitted", u"icm"_s, {}, u"icm"_s, {});
        row("none while it is worked on", u"icm"_s, {u"accept"_s}, u"mda"_s, {});
        row("a decision that starts none", u"icm"_s, refused, {}, {});
        row("a route that no file knows", u"icm"_s, refused, u"elders"_s, {});
    }
    void begins()
    {
        QFETCH(QString, first);
        QFETCH(QStringList, before);
        QFETCH(QString, decided);
        QFETCH(QStringList, kinds);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(first, u"2026-11-23T09:00"_s);
        for (const QString &act : before)
            played.act(first, act, u"2026-11-24T10:00"_s);
        const FlowState was = played.state();
        const QList<FlowEvent> events =
            startRoute(was, played.book(), decided, at(u"2026-11-25T10:00"_s), u" nodig "_s);
        QStringList got;
        for (const FlowEvent &event : events) {
            got.append(u"%1:%2"_s.arg(event.run).arg(event.to));
            QCOMPARE(event.reason, u"nodig"_s);
            QCOMPARE(event.seq, was.lastSeq + static_cast<int>(got.size()));
        }
        QCOMPARE(got, kinds);
        played.add(events);
        const FlowState is = played.state();
        QCOMPARE(is.runs.size(), was.runs.size() + (kinds.isEmpty() ? 0 : 1));
        if (kinds.isEmpty())
            return;
        QCOMPARE(is.activeRoute()->flow, decided);
        QCOMPARE(is.activeRoute()->linkedRun, was.lastRoute()->number);
        QCOMPARE(is.run(was.lastRoute()->number)->isOpen(), kinds.size() == 1 && was.lastRoute()->isOpen());
        QVERIFY(startRoute(is, played.book(), decided, at(u"2026-11-26T10:00"_s), {}).isEmpty()); // once
    }

    /// Never before what happened last in the route that is over.
    void neverBeforeTheEndOfTheLast()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        played.act(u"icm"_s, u"refuse-referral"_s, u"2026-11-24T10:00"_s);
        const QList<FlowEvent> events =
            startRoute(played.state(), played.book(), u"mda"_s, at(u"2026-11-23T10:00"_s), {});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.constFirst().at, at(u"2026-11-24T10:00"_s));
    }
};

QTEST_GUILESS_MAIN(StartRouteTest)
#include "test_startroute.moc"
