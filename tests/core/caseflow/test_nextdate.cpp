#include "core/caseflow/datesahead.h"
#include "core/caseflow/nextdate.h"

#include <QtTest>

using namespace regie;
using namespace regie::caseflow;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const LocalDateTime now{today, QTime(9, 12)};

Deadline term(int days, bool done = false)
{
    Deadline made;
    made.kind = DeadlineKind::Review;
    made.due = {today.addDays(days), QTime(12, 0)};
    if (done)
        made.doneAt = now.toUtc();
    return made;
}

PlanAction action(int target, int latest = 0, ActionState state = ActionState::Open)
{
    PlanAction made;
    made.what = u"Sleutels wisselen"_s;
    made.target = today.addDays(target);
    if (latest != 0)
        made.latest = today.addDays(latest);
    made.state = state;
    return made;
}

Meeting meeting(int days, QTime time, MeetingState state = MeetingState::Planned)
{
    Meeting made;
    made.at = {today.addDays(days), time};
    made.state = state;
    return made;
}

/// "meeting 24-11 10:00", "late term 20-11 12:00"; empty: none.
QString said(const std::optional<NextDate> &date)
{
    if (!date)
        return {};
    const QStringList kinds = {u"term"_s, u"action"_s, u"meeting"_s};
    return (date->late ? u"late "_s : QString()) + kinds.at(static_cast<qsizetype>(date->what.index())) + u' ' +
           date->at.date.toString(u"dd-MM"_s) + u' ' + date->at.time.toString(u"HH:mm"_s);
}

} // namespace

/// Which date of a case somebody must not miss.
class TestNextDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSoonestIsFound_data();
    void theSoonestIsFound();
    void allOfThemStandInOrder_data();
    void allOfThemStandInOrder();
};

void TestNextDate::theSoonestIsFound_data()
{
    QTest::addColumn<CaseAgenda>("agenda");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("coming");
    QTest::addColumn<int>("late");

    const CaseStatus open = CaseStatus::Active;
    const QTime ten(10, 0);
    QTest::newRow("nothing has a date") << CaseAgenda{open, {}, {}, {}} << u""_s << u""_s << 0;
    QTest::newRow("a term that runs") << CaseAgenda{open, {term(7)}, {}, {}} << u"term 30-11 12:00"_s
                                      << u"term 30-11 12:00"_s << 0;
    QTest::newRow("a term that was met is no date") << CaseAgenda{open, {term(1, true)}, {}, {}} << u""_s << u""_s << 0;
    QTest::newRow("a meeting tomorrow comes before a term next month")
        << CaseAgenda{open, {term(30)}, {}, {meeting(1, ten)}} << u"meeting 24-11 10:00"_s << u"meeting 24-11 10:00"_s
        << 0;
    QTest::newRow("an action comes before a later term")
        << CaseAgenda{open, {term(30)}, {action(2)}, {}} << u"action 25-11 23:59"_s << u"action 25-11 23:59"_s << 0;
    QTest::newRow("what is late comes first, and what is to come is said too")
        << CaseAgenda{open, {term(-3)}, {}, {meeting(1, ten)}} << u"late term 20-11 12:00"_s << u"meeting 24-11 10:00"_s
        << 1;
    QTest::newRow("all day long an action of today is not late")
        << CaseAgenda{open, {}, {action(0)}, {}} << u"action 23-11 23:59"_s << u"action 23-11 23:59"_s << 0;
    QTest::newRow("the streefdatum has passed, the uiterste datum is to come: late once")
        << CaseAgenda{open, {}, {action(-2, 5)}, {}} << u"late action 21-11 23:59"_s << u"action 28-11 23:59"_s << 1;
    QTest::newRow("both dates of an action have passed: late once")
        << CaseAgenda{open, {}, {action(-5, -2)}, {}} << u"late action 18-11 23:59"_s << u""_s << 1;
    QTest::newRow("an action that is over is no date")
        << CaseAgenda{open, {}, {action(1, 0, ActionState::Done), action(2, 0, ActionState::NotDone)}, {}} << u""_s
        << u""_s << 0;
    QTest::newRow("a meeting that just began still stands")
        << CaseAgenda{open, {}, {}, {meeting(0, QTime(8, 12))}} << u"meeting 23-11 08:12"_s << u"meeting 23-11 08:12"_s
        << 0;
    QTest::newRow("nobody can still go to a meeting of earlier this morning, or of yesterday")
        << CaseAgenda{open, {}, {}, {meeting(0, QTime(8, 11)), meeting(-1, ten), meeting(2, ten)}}
        << u"meeting 25-11 10:00"_s << u"meeting 25-11 10:00"_s << 0;
    QTest::newRow("a meeting that was held or called off is no date")
        << CaseAgenda{open, {}, {},
               {meeting(1, ten, MeetingState::CalledOff), meeting(0, QTime(8, 0), MeetingState::Held)}}
        << u""_s << u""_s << 0;
    QTest::newRow("of one moment the term comes first") << CaseAgenda{open, {term(1)}, {}, {meeting(1, QTime(12, 0))}}
                                                        << u"term 24-11 12:00"_s << u"term 24-11 12:00"_s << 0;
    QTest::newRow("a case that still waits for its check has dates")
        << CaseAgenda{CaseStatus::AwaitingCheck, {}, {action(2)}, {}} << u"action 25-11 23:59"_s
        << u"action 25-11 23:59"_s << 0;
    QTest::newRow("a closed case asks for no dates")
        << CaseAgenda{CaseStatus::Closed, {term(-1), term(3)}, {action(1)}, {meeting(1, ten)}} << u""_s << u""_s << 0;
}

void TestNextDate::theSoonestIsFound()
{
    QFETCH(CaseAgenda, agenda);
    const NextDates next = nextDatesOf(agenda, now);
    QTEST(said(next.first), "first");
    QTEST(said(next.coming), "coming");
    QTEST(next.late, "late");
}

void TestNextDate::allOfThemStandInOrder_data()
{
    QTest::addColumn<CaseAgenda>("agenda");
    QTest::addColumn<QStringList>("dates");
    const CaseStatus open = CaseStatus::Active;
    const QTime ten(10, 0);
    QTest::newRow("nothing has a date") << CaseAgenda{open, {}, {}, {}} << QStringList{};
    QTest::newRow("a term, an action and a meeting, by their moments")
        << CaseAgenda{open, {term(7), term(-1)}, {action(2)}, {meeting(1, ten)}}
        << QStringList{
               u"late term 22-11 12:00"_s, u"meeting 24-11 10:00"_s, u"action 25-11 23:59"_s, u"term 30-11 12:00"_s};
    QTest::newRow("both dates of an action")
        << CaseAgenda{open, {}, {action(2, 5)}, {}} << QStringList{u"action 25-11 23:59"_s, u"action 28-11 23:59"_s};
    QTest::newRow("what was met, done or held is not there")
        << CaseAgenda{open, {term(1, true)}, {action(1, 0, ActionState::Done)},
               {meeting(1, ten, MeetingState::CalledOff)}}
        << QStringList{};
    QTest::newRow("a closed case asks for no dates")
        << CaseAgenda{CaseStatus::Closed, {term(3)}, {action(1)}, {meeting(1, ten)}} << QStringList{};
}

void TestNextDate::allOfThemStandInOrder()
{
    QFETCH(CaseAgenda, agenda);
    QStringList dates;
    const QList<NextDate> all = datesOf(agenda, now);
    for (const NextDate &one : all)
        dates.append(said(one));
    QTEST(dates, "dates");
}

QTEST_GUILESS_MAIN(TestNextDate)
#include "test_nextdate.moc"
