#include "core/rules/attribution.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::rules;

namespace {

template <typename T>
T make(quint8 number)
{
    IdBytes bytes{};
    bytes[0] = number;
    return T(bytes);
}

const auto anna = make<PersonId>(1);
const auto bas = make<PersonId>(2);
const auto cem = make<PersonId>(3); ///< lived there in 2020
const auto stranger = make<PersonId>(9);
const auto household = make<HouseholdId>(1);

HouseholdView view()
{
    const auto member = [](PersonId person, QDate from = {}, QDate until = {}) {
        Membership membership;
        membership.household = household;
        membership.person = person;
        membership.from = from;
        membership.until = until;
        return membership;
    };
    Address address;
    address.postcode = u"2289 SA"_s;
    address.houseNumber = u"14"_s;
    address.from = QDate(2022, 1, 1);
    address.until = QDate(2024, 12, 31);
    return {household, {member(anna), member(bas), member(cem, QDate(2020, 1, 1), QDate(2020, 12, 31))}, {address}};
}

constexpr auto sure = LinkState::Confirmed;
constexpr auto maybe = LinkState::Provisional;
constexpr auto no = LinkState::Rejected;

} // namespace

Q_DECLARE_METATYPE(TiedEvent)

/// Which events are a household's (RULES.md 3a).
class AttributionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void belongs_data()
    {
        QTest::addColumn<TiedEvent>("event");
        QTest::addColumn<int>("belongs");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QList<MentionTie> &ties, Belongs belongs, BelongsReason reason,
                             QDate date = QDate(2023, 5, 1), const QString &key = {}, bool byHand = false) {
            TiedEvent event{u"e"_s, true, date, ties, key, {}};
            if (byHand)
                event.linkedByHand.append(household);
            QTest::newRow(name) << event << static_cast<int>(belongs) << static_cast<int>(reason);
        };
        using R = BelongsReason;
        const MentionTie annaStayed{anna, sure, EventRole::Stayed};
        const MentionTie basOut{bas, sure, EventRole::PutOut};
        const QDate before(2020, 6, 1);
        row("two confirmed", {annaStayed, basOut}, Belongs::Certain, R::TwoConfirmed);
        row("the roles the other way round", {{anna, sure, EventRole::PutOut}, {bas, sure, EventRole::Stayed}},
            Belongs::Certain, R::TwoConfirmed);
        row("two witnesses, whatever their role", {{anna, sure, EventRole::Witness}, {bas, sure, EventRole::Other}},
            Belongs::Certain, R::TwoConfirmed);
        row("one person mentioned twice is one", {annaStayed, {anna, sure, EventRole::Reporter}},
            Belongs::PerPersonOnly, R::OneConfirmedOnly);
        row("one confirmed, one provisional", {annaStayed, {bas, maybe, EventRole::PutOut}}, Belongs::Possibly,
            R::OneConfirmedOneProvisional);
        row("the same person confirmed and provisional", {annaStayed, {anna, maybe, EventRole::Victim}},
            Belongs::PerPersonOnly, R::OneConfirmedOnly);
        row("one confirmed and the address of that day", {basOut}, Belongs::Possibly, R::OneConfirmedAndAddress,
            QDate(2023, 5, 1), u"2289SA14"_s);
        row("the address of another day", {basOut}, Belongs::PerPersonOnly, R::OneConfirmedOnly, QDate(2025, 1, 1),
            u"2289SA14"_s);
        row("another address", {basOut}, Belongs::PerPersonOnly, R::OneConfirmedOnly, QDate(2023, 5, 1), u"2289SA15"_s);
        row("one confirmed only", {basOut}, Belongs::PerPersonOnly, R::OneConfirmedOnly);
        row("a member and a stranger", {basOut, {stranger, sure, EventRole::Stayed}}, Belongs::PerPersonOnly,
            R::OneConfirmedOnly);
        row("a member of that day", {basOut, {cem, sure, EventRole::Stayed}}, Belongs::Certain, R::TwoConfirmed,
            before);
        row("who had left by then", {basOut, {cem, sure, EventRole::Stayed}}, Belongs::PerPersonOnly,
            R::OneConfirmedOnly);
        row("rejected links count for nothing", {basOut, {anna, no, EventRole::Stayed}}, Belongs::PerPersonOnly,
            R::OneConfirmedOnly);
        row("provisional ones alone", {{anna, maybe, EventRole::Stayed}, {bas, maybe, EventRole::PutOut}}, Belongs::No,
            R::NobodyKnown);
        row("only the address", {}, Belongs::No, R::NobodyKnown, QDate(2023, 5, 1), u"2289SA14"_s);
        row("linked by hand, nobody known", {}, Belongs::Certain, R::LinkedByHand, QDate(2023, 5, 1), {}, true);
        row("linked by hand wins", {basOut}, Belongs::Certain, R::LinkedByHand, QDate(2023, 5, 1), {}, true);
    }
    void belongs()
    {
        QFETCH(TiedEvent, event);
        QFETCH(int, belongs);
        QFETCH(int, reason);
        const QList<Attribution> list = attribute(view(), {event});
        QCOMPARE(list.size(), 1);
        QCOMPARE(static_cast<int>(list[0].belongs), belongs);
        QCOMPARE(static_cast<int>(list[0].reason), reason);
        QCOMPARE(list[0].event, event.id);
    }

    void membersSinceLaterCountForEarlierEvents()
    {
        HouseholdView later = view();
        later.memberships[1].from = QDate(2024, 1, 1);
        const TiedEvent event{
            u"e"_s, true, QDate(2023, 5, 1), {{anna, sure, EventRole::Stayed}, {bas, sure, EventRole::PutOut}}, {}, {}};
        QCOMPARE(attribute(later, {event})[0].belongs, Belongs::Certain);
    }

    void countsPersonsPutOutOverAllHouseholds()
    {
        const auto order = [](const QString &id, const QList<MentionTie> &ties) {
            return TiedEvent{id, true, QDate(2023, 5, 1), ties, {}, {}};
        };
        const MentionTie basOut{bas, sure, EventRole::PutOut};
        const QHash<PersonId, int> counts = ordersPerPersonPutOut({
            order(u"1"_s, {basOut, {anna, sure, EventRole::Stayed}}),
            order(u"2"_s, {basOut, basOut, {stranger, sure, EventRole::Stayed}}),
            order(u"3"_s, {{bas, maybe, EventRole::PutOut}}),
            order(u"4"_s, {{anna, sure, EventRole::PutOut}, {cem, no, EventRole::PutOut}}),
        });
        QCOMPARE(counts, (QHash<PersonId, int>{{bas, 2}}));
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "test_attribution.moc"
