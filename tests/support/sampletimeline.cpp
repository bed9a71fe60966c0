#include "tests/support/sampletimeline.h"

#include "tests/support/samplecase.h"

using namespace Qt::StringLiterals;

namespace regie::test {

using namespace report;

namespace {

QString idOf(int number)
{
    return u"%1"_s.arg(number, 32, 16, QChar(u'0'));
}

LocalDateTime on(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

HistoryEvent order(LocalDateTime at, int id)
{
    HistoryEvent event;
    event.id = idOf(id);
    event.at = at;
    event.timeKnown = true;
    event.weight = rules::Weight::Counts;
    return event;
}

HistoryEvent report(QDate day, VtReportKind kind, rules::Weight weight, int id)
{
    HistoryEvent event;
    event.isOrder = false;
    event.id = idOf(id);
    event.at = {day, QTime(0, 0)};
    event.reportKind = kind;
    event.weight = weight;
    return event;
}

PartnerStretch stretch(const QString &partner, PartnerEffort effort, QDate from, std::optional<QDate> until = {},
    AdviceRoute leads = AdviceRoute::Incomplete)
{
    return {.id = {}, .partner = partner, .leads = leads, .effort = effort, .from = from, .until = until};
}

void addPartners(TimelineFacts &facts)
{
    using enum PartnerEffort;
    const QString perspektief = u"Perspektief, ICM"_s;
    const QDate second(2026, 4, 20);
    const QDate relapse(2026, 7, 18);
    facts.partners = {
        stretch(perspektief, High, {2026, 1, 14}, second, AdviceRoute::Icm),
        stretch(perspektief, Middle, second, relapse, AdviceRoute::Icm),
        stretch(perspektief, High, relapse, QDate(2026, 10, 12), AdviceRoute::Icm),
        stretch(perspektief, Middle, {2026, 10, 12}, {}, AdviceRoute::Icm),
        stretch(u"Lokaal team, duo"_s, Low, {2025, 9, 15}, QDate(2026, 1, 3)),
        stretch(u"Lokaal team, duo"_s, Middle, {2026, 1, 3}, second),
        stretch(u"Lokaal team, duo"_s, Low, second, relapse),
        stretch(u"Lokaal team, duo"_s, Middle, relapse),
        stretch(u"de Waag"_s, Middle, {2026, 5, 4}, relapse),
        stretch(u"de Waag"_s, Low, relapse, QDate(2026, 9, 7)),
        stretch(u"de Waag"_s, Middle, {2026, 9, 7}),
        stretch(u"Jeugdformaat"_s, Low, {2026, 3, 1}, second),
        stretch(u"Jeugdformaat"_s, Middle, second),
        stretch(u"Reclassering"_s, Middle, {2026, 1, 5}, QDate(2026, 10, 1)),
        stretch(u"Reclassering"_s, Low, {2026, 10, 1}),
        stretch(u"Brijder"_s, Middle, {2026, 2, 2}, QDate(2026, 4, 6)),
        stretch(u"Brijder"_s, Low, {2026, 4, 6}, QDate(2026, 5, 29)),
        stretch(u"GGZ Delfland"_s, Waiting, {2026, 10, 12}),
    };
}

void addHistory(TimelineFacts &facts)
{
    using rules::Weight;
    facts.history = {order(on(2025, 9, 13, 23, 10), 1), order(on(2026, 1, 3, 1, 40), 2),
        report({2024, 5, 6}, VtReportKind::First, Weight::Counts, 11),
        report({2025, 9, 15}, VtReportKind::Repeat, Weight::Counts, 12),
        report({2026, 1, 5}, VtReportKind::Repeat, Weight::Counts, 13),
        report({2026, 7, 20}, VtReportKind::FollowUp, Weight::Counts, 14)};
    facts.history[1].orderStatus = OrderStatus::Extended;
    facts.history[1].extendedUntil = on(2026, 1, 31, 1, 40);
    facts.incidents = {{.id = idOf(21), .at = on(2025, 9, 13), .what = u"mishandeling, politie"_s},
        {.id = idOf(22), .at = on(2026, 1, 3), .flags = {RedFlag::DeathThreat}, .what = u"doodsbedreiging"_s},
        {.id = idOf(23), .at = on(2026, 4, 2), .what = u"ruzie aan de deur"_s},
        {.id = idOf(24), .at = on(2026, 7, 18), .what = u"bij ophalen kinderen"_s}};
}

} // namespace

TimelineFacts mockupFacts()
{
    TimelineFacts facts;
    facts.now = mockupNow();
    facts.routes = {{.id = idOf(90),
        .route = AdviceRoute::Icm,
        .decided = on(2026, 1, 7, 11, 0),
        .coordinationFrom = QDate(2026, 1, 14)}};
    addHistory(facts);
    facts.phases = {{.id = idOf(31), .phase = 1, .from = {2026, 1, 14}, .until = QDate(2026, 4, 20)},
        {.id = idOf(32), .phase = 2, .from = {2026, 4, 20}, .until = QDate(2026, 7, 18)},
        {.id = idOf(33),
            .phase = 1,
            .from = {2026, 7, 18},
            .until = QDate(2026, 8, 28),
            .reason = u"Incident bij het ophalen van de kinderen. Veiligheidsplan aangescherpt."_s},
        {.id = idOf(34), .phase = 2, .from = {2026, 8, 28}},
        {.phase = 3, .from = {2027, 1, 14}, .until = QDate(2027, 3, 1), .planned = true}};
    addPartners(facts);
    facts.meetings = {{.id = idOf(41), .at = on(2025, 9, 19, 10), .what = u"Intake lokaal team"_s, .held = true},
        {.id = idOf(42), .at = on(2026, 1, 8, 10), .what = u"Systeemgesprek"_s, .held = true},
        {.id = idOf(43), .at = on(2026, 4, 20, 10), .what = u"Casusoverleg"_s, .held = true},
        {.id = idOf(44), .at = on(2026, 8, 28, 10), .what = u"Casusoverleg"_s, .held = true},
        {.id = idOf(45), .at = on(2026, 11, 26, 14), .what = u"Casusoverleg"_s}};
    facts.actions = {{.id = idOf(51), .what = u"Veiligheidsplan"_s, .due = on(2026, 1, 20), .done = on(2026, 1, 16)},
        {.id = idOf(52), .what = u"Aanmelden de Waag"_s, .due = on(2026, 5, 1), .done = on(2026, 4, 29)},
        {.id = idOf(53), .what = u"Veiligheidsplan bijwerken"_s, .due = on(2026, 11, 20)},
        {.id = idOf(54), .what = u"Evaluatie"_s, .due = on(2026, 12, 4)}};
    return facts;
}

TimelineFacts denseFacts(int items)
{
    TimelineFacts facts;
    facts.now = mockupNow();
    const QDate first = facts.now.date.addYears(-10);
    const int days = static_cast<int>(first.daysTo(facts.now.date));
    for (int i = 0; i < items; ++i) {
        const QDate day = first.addDays(static_cast<int>((static_cast<qint64>(i) * 7919) % days));
        const LocalDateTime at{day, QTime(i % 24, 0)};
        switch (i % 6) {
        case 0:
            facts.history.append(order(at, i + 1));
            break;
        case 1:
            facts.history.append(
                report(day, VtReportKind::Repeat, i % 4 == 1 ? rules::Weight::Counts : rules::Weight::Possibly, i + 1));
            break;
        case 2:
            facts.incidents.append({.id = idOf(i + 1), .at = at, .what = u"ruzie aan de deur"_s});
            break;
        case 3:
            facts.meetings.append({.id = idOf(i + 1), .at = at, .what = u"Casusoverleg"_s, .held = true});
            break;
        case 4:
            facts.partners.append(
                stretch(u"Partner %1"_s.arg(i % 7), static_cast<PartnerEffort>(1 + i / 6 % 3), day, day.addDays(14)));
            break;
        default:
            facts.actions.append({.id = idOf(i + 1), .what = u"Bellen"_s, .due = at, .done = at});
            break;
        }
    }
    return facts;
}

} // namespace regie::test
