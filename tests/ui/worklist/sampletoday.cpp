#include "tests/ui/worklist/sampletoday.h"

namespace regie::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T idOf(int number)
{
    IdBytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    return T(bytes);
}

LocalDateTime at(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute)};
}

DraftSummary order(int number, const QString &name, LocalDateTime imposed, int orderNumber, bool redFlag)
{
    DraftSummary draft;
    draft.id = idOf<IntakeId>(number);
    draft.householdName = name;
    draft.hasOrder = true;
    draft.imposedAt = imposed;
    draft.firstVisitDue = imposed.addDays(1);
    draft.orderNumber = orderNumber;
    draft.redFlag = redFlag;
    draft.savedAt = at(23, 9, 0).toUtc();
    return draft;
}

store::DueRow due(int number, const QString &name, DeadlineKind kind, LocalDateTime when, bool hard)
{
    store::DueRow row;
    row.caseFile = idOf<CaseId>(number);
    row.caseNumber = u"OEF-2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.householdName = name;
    row.deadline.kind = kind;
    row.deadline.due = when;
    row.deadline.hard = hard;
    row.deadline.basis = hard ? u"10 dagen, art. 9 lid 1 Wth"_s : u"Dag 8 (regio)"_s;
    row.deadline.confirmed = hard;
    return row;
}

store::StandRow standing(int number, const QString &name, LocalDateTime since)
{
    store::StandRow row;
    row.stand.file = idOf<CaseId>(number);
    row.stand.flow = u"icm"_s;
    row.stand.state = u"referred"_s;
    row.stand.since = since;
    row.stand.waitingOn = caseflow::Actor::LocalTeam;
    row.stand.waitingSince = since;
    row.caseNumber = u"OEF-2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.householdName = name;
    return row;
}

store::CaseRow recent(int number, const QString &name, LocalDateTime opened)
{
    store::CaseRow row;
    row.file.id = idOf<CaseId>(number);
    row.file.number = u"OEF-2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.householdName = name;
    row.file.openedAt = opened.toUtc();
    return row;
}

} // namespace

LocalDateTime sampleNow()
{
    return at(23, 9, 12);
}

WorkView sampleToday()
{
    WorkView view;
    TodayView &today = view.today;
    today.drafts = {order(1, u"Helmgras – Zandoog"_s, at(23, 2, 10), 2, false),
        order(2, u"Kweldersma"_s, at(22, 11, 25), 1, false)};
    DraftSummary open;
    open.id = idOf<IntakeId>(3);
    open.householdName = u"Duindoorn"_s;
    open.savedAt = at(21, 16, 40).toUtc();
    open.step = 2;
    today.drafts.append(open);
    today.overdue = {due(10, u"Lisdodde"_s, DeadlineKind::VtSafetyAssessment, at(20, 17, 0), true),
        due(11, u"Van Duinroos – Rietzanger"_s, DeadlineKind::ExecutorCheck, at(20, 9, 0), false)};
    today.coming = {due(12, u"Strandloper"_s, DeadlineKind::OrderEnd, at(23, 20, 15), true),
        due(13, u"Zilverschoon"_s, DeadlineKind::ExtensionAdvice, at(23, 17, 0), false),
        due(14, u"Ooievaar – Wulp"_s, DeadlineKind::ExecutorCheck, at(25, 17, 0), false)};
    today.recent = {recent(3, u"Van Duinroos – Rietzanger"_s, at(23, 8, 56)),
        recent(129, u"Strandloper"_s, at(23, 8, 41)), recent(126, u"Ooievaar – Wulp"_s, at(20, 17, 2))};
    today.cases = 34;
    view.overdue = static_cast<int>(today.overdue.size());
    view.coming = static_cast<int>(today.coming.size());
    view.reviews = {due(15, u"Kievitsbloem"_s, DeadlineKind::Review, at(30, 9, 0), false)};
    view.waiting = {standing(16, u"Boterbloem"_s, at(12, 9, 0)), standing(17, u"Meerkoet"_s, at(19, 9, 0))};
    view.withoutDuo = {standing(18, u"Zeeaster"_s, at(21, 9, 0))};
    store::WokenRow woken;
    woken.household = idOf<HouseholdId>(19);
    woken.householdName = u"Wulpenhof"_s;
    woken.advice = AdviceRoute::LocalTeam;
    woken.assessedFor = QDate(2026, 9, 14);
    woken.isOrder = false;
    woken.eventOn = QDate(2026, 11, 23);
    view.woken = {woken};
    return view;
}

ui::WorkDetail sampleDetail()
{
    ui::WorkDetail out;
    out.title = u"Helmgras – Zandoog"_s;
    out.subtitle = u"Kwelderpad 14, Rijswijk · intake, nog in concept"_s;
    out.redFlag = u"Rode vlag: verwurging genoemd"_s;
    out.answers = {
        {u"Is dit huishouden bekend?"_s, u"Ja, dit huishouden is bekend"_s, u"1 huisverbod en 3 meldingen"_s},
        {u"Het hoeveelste huisverbod is dit?"_s, u"Het tweede in dit huishouden"_s, u"1e: za 14-06-2025"_s},
        {u"Wie gaat naar de deur?"_s, u"Perspektief (Arosa), met lokaal team Rijswijk"_s, u"070 000 00 12"_s},
        {u"Voor wanneer?"_s, u"di 24-11-2026, 02:10 · nog 16 u 58 min"_s, u"1e bezoek binnen 24 uur na oplegging"_s}};
    caseflow::ThvTerm term;
    term.imposedAt = at(23, 2, 10);
    term.firstEnd = term.imposedAt.addDays(10);
    term.end = term.firstEnd;
    term.latestEnd = term.imposedAt.addDays(28);
    term.extensionAdvice = term.imposedAt.addDays(8);
    out.thv = term;
    out.action = u"Verder met intake"_s;
    return out;
}

} // namespace regie::test
