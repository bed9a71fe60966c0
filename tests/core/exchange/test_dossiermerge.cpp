#include "core/exchange/dossiermerge.h"
#include "tests/core/exchange/dossiers.h"

#include <QRandomGenerator>
#include <QtTest>

#include <functional>

using namespace regie;
using namespace regie::exchange;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Dossier &)>;

constexpr std::uint64_t ours = 1;
constexpr std::uint64_t theirs = 2;

/// Everybody of the one is who stands in the same place of the other.
MergePairs everybody(const Dossier &here, const Dossier &there)
{
    MergePairs pairs;
    for (qsizetype i = 0; i < std::min(here.persons.size(), there.persons.size()); ++i)
        pairs.persons.insert(there.persons.at(i).person.id, here.persons.at(i).person.id);
    for (qsizetype i = 0; i < std::min(here.cases.size(), there.cases.size()); ++i)
        pairs.cases.insert(there.cases.at(i).id, here.cases.at(i).id);
    return pairs;
}

QString word(MergeState state)
{
    switch (state) {
    case MergeState::Equal:
        return u"equal"_s;
    case MergeState::OnlyHere:
        return u"here"_s;
    case MergeState::OnlyThere:
        return u"there"_s;
    case MergeState::Different:
        return u"different"_s;
    }
    return {};
}

/// What is not equal: "order 0/0 status: extended | withdrawn, different".
QStringList told(const MergeReport &report)
{
    static const QStringList objects{u"person"_s, u"address"_s, u"order"_s, u"report"_s, u"case"_s};
    QStringList lines;
    for (const MergePart &part : report.parts) {
        const QString name = objects.at(int(part.object));
        if (part.state == MergeState::OnlyHere || part.state == MergeState::OnlyThere) {
            lines.append(name + u' ' + word(part.state));
            continue;
        }
        for (const MergeLine &line : part.lines) {
            if (line.state != MergeState::Equal)
                lines.append(
                    u"%1 %2: %3 | %4, %5"_s.arg(name, toCode(line.field), line.ours, line.theirs, word(line.state)));
        }
    }
    return lines;
}

MergeState turned(MergeState state)
{
    if (state == MergeState::OnlyHere)
        return MergeState::OnlyThere;
    return state == MergeState::OnlyThere ? MergeState::OnlyHere : state;
}

/// Each state of each field, whichever way round it is looked at; relations apart, which stand with either of two.
QStringList statesOf(const MergeReport &report, bool other)
{
    QStringList lines;
    for (const MergePart &part : report.parts) {
        lines.append(u"%1 %2"_s.arg(int(part.object)).arg(word(other ? turned(part.state) : part.state)));
        for (const MergeLine &line : part.lines) {
            const bool relation = line.field == MergeField::Relation;
            const QString here = relation ? QString() : other ? line.theirs : line.ours;
            const QString there = relation ? QString() : other ? line.ours : line.theirs;
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(int(part.object))
                             .arg(toCode(line.field), here, there, word(other ? turned(line.state) : line.state)));
        }
    }
    lines.sort();
    return lines;
}

/// A dossier that says things of its own, by chance.
Dossier shuffled(std::uint64_t seed, QRandomGenerator &chance)
{
    Dossier one = test::dossier(seed);
    const auto maybe = [&](int of) { return chance.bounded(of) == 0; };
    for (DossierPerson &entry : one.persons) {
        if (maybe(2))
            entry.person.name.given = maybe(2) ? QString() : u"D."_s;
        if (maybe(2))
            entry.person.birthDate = maybe(2) ? PartialDate() : PartialDate(QDate(1986, 3, 2));
        entry.person.callBack = static_cast<CallBack>(chance.bounded(4));
        entry.member = !maybe(4);
        if (maybe(3))
            entry.addresses.clear();
    }
    if (maybe(3))
        one.relations.clear();
    else if (maybe(2))
        one.relations[0].kind = RelationKind::ExPartner;
    if (maybe(3))
        one.orders[0].order.status = OrderStatus::Withdrawn;
    if (maybe(3))
        one.orders[0].order.imposedAt.date = QDate(2026, 10, 4);
    if (maybe(4))
        one.orders.clear();
    if (maybe(3))
        one.reports[0].report.newIncident.reset();
    if (maybe(4))
        one.dwellings[0].secret = true;
    if (maybe(3))
        one.cases[0].steps.clear();
    else if (maybe(3))
        one.cases[0].steps[3].to = u"recovery"_s;
    if (maybe(3))
        one.cases[0].executor = maybe(2) ? QString() : u"perspektief"_s;
    if (maybe(3))
        one.cases[0].route = AdviceRoute::Mda;
    return one;
}

} // namespace

/// Two dossiers laid beside each other: what is equal, what only one has, what differs.
class DossierMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<Change>("here");
        QTest::addColumn<Change>("there");
        QTest::addColumn<QStringList>("lines");
        const Change nothing = [](Dossier &) {};
        const auto row = [&](const char *name, const Change &here, const Change &there, const QStringList &lines) {
            QTest::newRow(name) << here << there << lines;
        };
        row("the same, of two vaults", nothing, nothing, {});
        row("a name spelled otherwise", nothing, [](Dossier &d) { d.persons[0].person.name.surname = u"Helmgraas"_s; },
            {u"person surname: Helmgras | Helmgraas, different"_s});
        row("a name with a blank too many", nothing,
            [](Dossier &d) { d.persons[0].person.name.surname = u"Helmgras "_s; }, {});
        row("a birth date that only they know", [](Dossier &d) { d.persons[0].person.birthDate = {}; }, nothing,
            {u"person birth-date:  | 1985-03-02, there"_s});
        row("a birth date that only we know", nothing, [](Dossier &d) { d.persons[0].person.birthDate = {}; },
            {u"person birth-date: 1985-03-02 | , here"_s});
        row("two birth dates", nothing,
            [](Dossier &d) { d.persons[0].person.birthDate = PartialDate(QDate(1985, 2, 3)); },
            {u"person birth-date: 1985-03-02 | 1985-02-03, different"_s});
        row("an unknown sex says nothing", nothing, [](Dossier &d) { d.persons[0].person.sex = Sex::Unknown; },
            {u"person sex: male | , here"_s});
        row("one number written in two ways", nothing,
            [](Dossier &d) { d.persons[1].person.phone = u"+31 6 1234 5678"_s; }, {});
        row("another number", nothing, [](Dossier &d) { d.persons[1].person.phone = u"06-87654321"_s; },
            {u"person phone: 06-12345678 | 06-87654321, different"_s});
        row(
            "an answer about another number", [](Dossier &d) { d.persons[1].person.callBack = CallBack::Unknown; },
            [](Dossier &d) { d.persons[1].person.phone = u"06-87654321"_s; },
            {u"person phone: 06-12345678 | 06-87654321, different"_s,
                u"person call-back:  | daytime-only, different"_s});
        row(
            "an answer without a number", [](Dossier &d) { d.persons[1].person.callBack = CallBack::Unknown; },
            [](Dossier &d) { d.persons[1].person.phone.clear(); },
            {u"person phone: 06-12345678 | , here"_s, u"person call-back:  | daytime-only, different"_s});
        row(
            "not safe, without a number", [](Dossier &d) { d.persons[1].person.callBack = CallBack::Unknown; },
            [](Dossier &d) {
                d.persons[1].person.phone.clear();
                d.persons[1].person.callBack = CallBack::NotSafe;
            },
            {u"person phone: 06-12345678 | , here"_s, u"person call-back:  | not-safe, there"_s});
        row("another hour to call", nothing, [](Dossier &d) { d.persons[1].person.callBack = CallBack::NotSafe; },
            {u"person call-back: daytime-only | not-safe, different"_s});
        row("belongs to it since another day", nothing, [](Dossier &d) { d.persons[0].from = QDate(2021, 5, 1); },
            {u"person member-since: 2020-01-01 | 2021-05-01, different"_s});
        row("a member still, they say gone", nothing, [](Dossier &d) { d.persons[0].until = QDate(2023, 12, 31); },
            {u"person member-until:  | 2023-12-31, different"_s});
        row("gone here, they say a member still", [](Dossier &d) { d.persons[0].until = QDate(2023, 12, 31); }, nothing,
            {u"person member-until: 2023-12-31 | , different"_s});
        row("a member always, they say since", [](Dossier &d) { d.persons[0].from = {}; }, nothing,
            {u"person member-since:  | 2020-01-01, different"_s});
        row("lived at still, they say until", nothing, [](Dossier &d) { d.dwellings[0].until = QDate(2026, 2, 1); },
            {u"address address-until:  | 2026-02-01, different"_s});
        row("no member here", [](Dossier &d) { d.persons[0].member = false; }, nothing,
            {u"person lives-in:  | true, there"_s, u"person member-since:  | 2020-01-01, there"_s});
        row("ex, they say", nothing, [](Dossier &d) { d.relations[0].kind = RelationKind::ExPartner; },
            {u"person relation: partner | ex-partner, different"_s});
        row("told from the other side",
            [](Dossier &d) {
                d.relations[0] = {{}, d.persons[1].person.id, d.persons[0].person.id, RelationKind::Partner, {}, {}};
            },
            nothing, {});
        row(
            "parent and child are one relation", [](Dossier &d) { d.relations[0].kind = RelationKind::Parent; },
            [](Dossier &d) {
                d.relations[0] = {{}, d.persons[1].person.id, d.persons[0].person.id, RelationKind::Child, {}, {}};
            },
            {});
        row("related only there", [](Dossier &d) { d.relations.clear(); }, nothing,
            {u"person relation:  | partner, there"_s});
        row("an address that only they know", [](Dossier &d) { d.persons[1].addresses.clear(); }, nothing,
            {u"address there"_s});
        row("an address that only we know", nothing, [](Dossier &d) { d.dwellings.clear(); }, {u"address here"_s});
        row(
            "one address, lived at until two days", [](Dossier &d) { d.dwellings[0].until = QDate(2026, 1, 1); },
            [](Dossier &d) { d.dwellings[0].until = QDate(2026, 2, 1); },
            {u"address address-until: 2026-01-01 | 2026-02-01, different"_s});
        row("one address, street spelled otherwise", nothing,
            [](Dossier &d) { d.dwellings[0].street = u"kwelder pad"_s; }, {});
        row("secret only here", [](Dossier &d) { d.dwellings[0].secret = true; }, nothing,
            {u"address address-secret: true | , here"_s});
        row("secret only there", nothing, [](Dossier &d) { d.dwellings[0].secret = true; },
            {u"address address-secret:  | true, there"_s});
        row("an order that only they have", [](Dossier &d) { d.orders.clear(); }, nothing, {u"order there"_s});
        row("an order that only we have", nothing, [](Dossier &d) { d.orders.clear(); }, {u"order here"_s});
        row("an order of another day is another one", nothing,
            [](Dossier &d) { d.orders[0].order.imposedAt.date = QDate(2026, 10, 4); },
            {u"order here"_s, u"order there"_s});
        row("an extension is another entry than the order", nothing,
            [](Dossier &d) { d.orders[0].order.kind = OrderKind::Extension; }, {u"order here"_s, u"order there"_s});
        row("an order on somebody else", nothing, [](Dossier &d) { std::swap(d.orders[0].who[0], d.orders[0].who[1]); },
            {u"order here"_s, u"order there"_s});
        row("an order at another hour", nothing, [](Dossier &d) { d.orders[0].order.imposedAt.time = QTime(23, 5); },
            {u"order imposed-time: 22:15 | 23:05, different"_s});
        row("an order of which they know no hour", nothing, [](Dossier &d) { d.orders[0].order.timeKnown = false; },
            {u"order imposed-time: 22:15 | , here"_s});
        row("an order withdrawn", nothing, [](Dossier &d) { d.orders[0].order.status = OrderStatus::Withdrawn; },
            {u"order status: extended | withdrawn, different"_s});
        row("an order extended to another day", nothing,
            [](Dossier &d) { d.orders[0].order.extendedUntil->date = QDate(2026, 10, 30); },
            {u"order extended-until: 2026-10-31T22:15 | 2026-10-30T22:15, different"_s});
        row("an order that ended", nothing,
            [](Dossier &d) {
                d.orders[0].order.endedAt = LocalDateTime{QDate(2026, 10, 8), QTime(9, 0)};
            },
            {u"order ended-at:  | 2026-10-08T09:00, there"_s});
        row("an order nobody verified there", nothing, [](Dossier &d) { d.orders[0].order.verified = false; },
            {u"order verified: true | false, different"_s});
        row("an order that names one more",
            [](Dossier &d) {
                d.orders[0].who.removeLast();
                d.orders[0].order.mentions.removeLast();
            },
            nothing, {u"order role:  | stayed, there"_s});
        row("a report, of something new or not", nothing, [](Dossier &d) { d.reports[0].report.newIncident = false; },
            {u"report new-incident: true | false, different"_s});
        row("a report about another role", nothing,
            [](Dossier &d) { d.reports[0].report.mentions[0].role = EventRole::Witness; },
            {u"report role: victim | witness, different"_s});
        row("a report of another kind is another one", nothing,
            [](Dossier &d) { d.reports[0].report.kind = VtReportKind::First; }, {u"report here"_s, u"report there"_s});
        row("a case on another route", nothing, [](Dossier &d) { d.cases[0].route = AdviceRoute::Mda; },
            {u"case case-route: icm | mda, different"_s});
        row("a case in another phase", nothing, [](Dossier &d) { d.cases[0].steps[3].to = u"recovery"_s; },
            {u"case case-phase: immediate-safety | recovery, different"_s});
        row("a case that is in no phase here", [](Dossier &d) { d.cases[0].steps.clear(); }, nothing, {});
        row("a case in other hands", nothing, [](Dossier &d) { d.cases[0].executor = u"perspektief"_s; },
            {u"case executor: vt | perspektief, different"_s});
        row("a case in nobody's hands here", [](Dossier &d) { d.cases[0].executor.clear(); }, nothing,
            {u"case executor:  | vt, there"_s});
    }
    void tells()
    {
        QFETCH(Change, here);
        QFETCH(Change, there);
        QFETCH(QStringList, lines);
        Dossier mine = test::dossier(ours);
        Dossier other = test::dossier(theirs);
        here(mine);
        there(other);
        QCOMPARE(told(merged(mine, other, everybody(mine, other))), lines);
    }

    void whoIsNobodyOfOursComesWhole()
    {
        const Dossier mine = test::dossier(ours);
        const Dossier other = test::dossier(theirs);
        MergePairs pairs;
        pairs.persons.insert(other.persons[0].person.id, mine.persons[0].person.id);
        // she has the name, the day and the order of ours, and is somebody else all the same: nobody said otherwise
        const MergeReport report = merged(mine, other, pairs);
        QCOMPARE(told(report).filter(u"person"_s),
            QStringList({u"person relation: partner | , here"_s, u"person relation:  | partner, there"_s,
                u"person here"_s, u"person there"_s}));
        QCOMPARE(told(report).filter(u"order"_s),
            QStringList({u"order role: stayed | , here"_s, u"order role:  | stayed, there"_s}));
        QCOMPARE(told(report).filter(u"report"_s), QStringList({u"report here"_s, u"report there"_s}));
    }

    /// A case is only told until somebody says what becomes of it.
    void aCaseComesInWhenSomebodySaysSo()
    {
        const Dossier mine = test::dossier(ours);
        const Dossier other = test::dossier(theirs);
        MergePairs pairs = everybody(mine, other);
        pairs.cases.clear();
        QCOMPARE(told(merged(mine, other, pairs)), QStringList());
        pairs.takenCases = {other.cases[0].id};
        QCOMPARE(told(merged(mine, other, pairs)), QStringList(u"case there"_s));
        QVERIFY(canBeChosen(MergeField::Executor) && !canBeChosen(MergeField::CasePhase));
    }

    void whatSomebodyDecidedOfAnEventHolds()
    {
        Dossier mine = test::dossier(ours);
        const Dossier other = test::dossier(theirs);
        mine.orders[0].order.imposedAt.date = QDate(2026, 10, 5); // corrected here since
        MergePairs pairs = everybody(mine, other);
        QCOMPARE(told(merged(mine, other, pairs)), QStringList({u"order here"_s, u"order there"_s}));
        pairs.orders.insert(other.orders[0].order.id, mine.orders[0].order.id);
        QCOMPARE(told(merged(mine, other, pairs)), QStringList());
    }

    void twoOrdersOfOneDayAreTwo()
    {
        Dossier mine = test::dossier(ours);
        Dossier other = test::dossier(theirs);
        SeededIds ids(9);
        for (Dossier *one : {&mine, &other}) {
            one->orders.append(one->orders[0]);
            one->orders[1].order.id = BarringOrderId::create(ids);
        }
        QCOMPARE(told(merged(mine, other, everybody(mine, other))), QStringList());
        mine.orders.removeLast();
        QCOMPARE(told(merged(mine, other, everybody(mine, other))), QStringList(u"order there"_s));
    }

    void holdsByChance()
    {
        QRandomGenerator chance(20261123);
        for (int round = 0; round < 300; ++round) {
            const Dossier mine = shuffled(ours, chance);
            const Dossier other = shuffled(theirs, chance);
            const MergePairs pairs = everybody(mine, other);
            MergePairs back;
            for (auto pair = pairs.persons.cbegin(); pair != pairs.persons.cend(); ++pair)
                back.persons.insert(pair.value(), pair.key());
            for (auto pair = pairs.cases.cbegin(); pair != pairs.cases.cend(); ++pair)
                back.cases.insert(pair.value(), pair.key());
            // whoever looks sees the same
            QCOMPARE(statesOf(merged(mine, other, pairs), false), statesOf(merged(other, mine, back), true));
            // beside itself there is nothing to tell, and nothing is lost
            QCOMPARE(told(merged(mine, mine, everybody(mine, mine))), QStringList());
            QCOMPARE(merged(mine, other, pairs), merged(mine, other, pairs));
        }
    }

    void everyFieldIsSetAsItIsRead()
    {
        const Dossier one = test::dossier();
        const auto check = [](auto value, const auto &from) {
            for (const Code<MergeField> &field : codesOf<MergeField>()) {
                const QString code = valueOf(field.value, from);
                if (!code.isEmpty())
                    QVERIFY(setValue(field.value, code, value));
                if (!code.isEmpty())
                    QCOMPARE(valueOf(field.value, value), code);
            }
        };
        check(Person(), one.persons[1].person);
        check(one.orders[0].order, one.orders[0].order);
        check(VtReport(), one.reports[0].report);
        check(Membership(), Membership{{}, {}, {}, QDate(2020, 1, 1), QDate(2021, 1, 1), false});
        Address secret = one.dwellings[0];
        secret.secret = true;
        secret.from = QDate(2020, 1, 1);
        check(Address(), secret);
        Person person;
        QCOMPARE(setValue(MergeField::Sex, u"x"_s, person).error().code, ErrorCode::UnknownValue);
        QCOMPARE(setValue(MergeField::BirthDate, u"x"_s, person).has_value(), false);
    }

    void whatCanPutSomebodyInDangerHoldsUntilChosen()
    {
        QCOMPARE(untilChosen(MergeField::CallBack, u"always"_s, u"not-safe"_s), u"not-safe"_s);
        QCOMPARE(untilChosen(MergeField::CallBack, u"not-safe"_s, u"always"_s), u"not-safe"_s);
        QCOMPARE(untilChosen(MergeField::Surname, u"Helmgras"_s, u"Helmgraas"_s), u"Helmgras"_s);
    }
};

QTEST_APPLESS_MAIN(DossierMergeTest)
#include "test_dossiermerge.moc"
