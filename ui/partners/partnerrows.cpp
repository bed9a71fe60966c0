#include "ui/partners/partnerrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

struct PartnerRows
{
    Q_DECLARE_TR_FUNCTIONS(PartnerRows)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString kindText(const QString &kind)
{
    if (kind == u"icm-executor"_s)
        return PartnerRows::tr("carries out ICM");
    if (kind == u"coordination"_s)
        return PartnerRows::tr("coordination");
    if (kind == u"safe-home"_s)
        return PartnerRows::tr("Veilig Thuis");
    if (kind == u"care-and-safety-house"_s)
        return PartnerRows::tr("care and safety house");
    if (kind == u"crisis-team"_s)
        return PartnerRows::tr("crisis team");
    if (kind == u"youth-protection"_s || kind == u"youth-care"_s)
        return PartnerRows::tr("youth");
    if (kind == u"police"_s || kind == u"justice"_s)
        return PartnerRows::tr("police and justice");
    if (kind == u"treatment"_s)
        return PartnerRows::tr("treatment");
    if (kind == u"support"_s)
        return PartnerRows::tr("support");
    if (kind == u"local-team"_s)
        return PartnerRows::tr("local team");
    return kind;
}

QString untilText(QDate until)
{
    return until.isValid() ? wording::day(until) : PartnerRows::tr("until now");
}

QString dayOf(const std::optional<LocalDateTime> &at)
{
    return at ? wording::day(at->date) : PartnerRows::tr("until now");
}

/// The first answer of @p event's organisation after it.
const FlowEvent *answerTo(const QList<FlowEvent> &events, const FlowEvent &event)
{
    const auto found = std::find_if(events.cbegin(), events.cend(), [&event](const FlowEvent &one) {
        return one.code == u"history-answered"_s && one.organisation == event.organisation && one.seq > event.seq;
    });
    return found != events.cend() ? &*found : nullptr;
}

QString effortNow(const FlowState &state, const QString &organisation, QDate today)
{
    for (auto effort = state.efforts.crbegin(); effort != state.efforts.crend(); ++effort) {
        if (effort->organisation == organisation && effort->from.date <= today && today <= effort->until.date)
            return effort->raised ? PartnerRows::tr("asked for more until %1").arg(wording::day(effort->until.date))
                                  : PartnerRows::tr("asked for less until %1").arg(wording::day(effort->until.date));
    }
    return {};
}

} // namespace

QStringList organisationHeadings()
{
    return {PartnerRows::tr("Organisation"), PartnerRows::tr("Kind"), PartnerRows::tr("Under this name since"),
        PartnerRows::tr("Until"), PartnerRows::tr("People")};
}

QList<CellRow> organisationRows(const routing::Region &region, const PartnerView &view, QDate today)
{
    QList<CellRow> rows;
    for (const routing::Organisation &one : region.organisations) {
        const bool now = !one.until.isValid() || today <= one.until;
        const auto people = std::count_if(view.professionals.cbegin(), view.professionals.cend(),
            [&one](const Professional &who) { return who.organisation == one.id && !who.leftOn.isValid(); });
        rows.append({.id = one.id,
            .cells = {{.text = one.name, .second = one.source, .tone = now ? CellTone::Strong : CellTone::Muted},
                {.text = kindText(one.kind)}, {.text = wording::day(one.from), .key = one.from},
                {.text = untilText(one.until), .key = one.until, .tone = CellTone::Muted},
                {.text = now ? QString::number(people) : QString(), .key = static_cast<int>(people)}}});
    }
    return rows;
}

QStringList professionalHeadings()
{
    return {PartnerRows::tr("Name"), PartnerRows::tr("Organisation"), PartnerRows::tr("Contact"),
        PartnerRows::tr("ICM lens training")};
}

QList<CellRow> professionalRows(const routing::Region &region, const PartnerView &view, QDate today)
{
    QList<CellRow> rows;
    for (const Professional &one : view.professionals) {
        QStringList contact{one.phone, one.mail};
        contact.removeAll(QString());
        const QString left =
            one.leftOn.isValid() ? PartnerRows::tr("left on %1").arg(wording::day(one.leftOn)) : one.function;
        rows.append({.id = one.id.toString(),
            .cells = {
                {.text = one.name, .second = left, .tone = one.leftOn.isValid() ? CellTone::Muted : CellTone::Strong},
                {.text = region.organisationName(one.organisation, today)}, {.text = orDash(contact.join(u", "_s))},
                one.lensOn.isValid()
                    ? Cell{.text = wording::day(one.lensOn), .key = one.lensOn, .sign = Sign::Met}
                    : Cell{.text = PartnerRows::tr("not followed"), .sign = Sign::NotMet, .tone = CellTone::Muted}}});
    }
    return rows;
}

QStringList loadHeadings()
{
    return {PartnerRows::tr("Executor"), PartnerRows::tr("Places"), PartnerRows::tr("At work"),
        PartnerRows::tr("Waiting"), PartnerRows::tr("Standing")};
}

QList<CellRow> loadRows(const routing::Region &region, const PartnerView &view, QDate today)
{
    QList<CellRow> rows;
    for (const ExecutorLoad &load : view.executors) {
        Cell standing{.text = PartnerRows::tr("Places not filled in"), .sign = Sign::Unknown, .tone = CellTone::Muted};
        if (load.places >= 0 && load.atWork >= load.places)
            standing = {.text = PartnerRows::tr("Full"), .sign = Sign::Latest};
        else if (load.places >= 0)
            standing = {
                .text = PartnerRows::tr("%n place(s) free", nullptr, load.places - load.atWork), .sign = Sign::OnTime};
        rows.append({.id = load.organisation,
            .cells = {{.text = region.organisationName(load.organisation, today), .tone = CellTone::Strong},
                {.text = load.places < 0 ? u"–"_s : QString::number(load.places), .key = load.places},
                {.text = QString::number(load.atWork), .key = load.atWork},
                {.text = QString::number(load.waiting.size()), .key = static_cast<int>(load.waiting.size())},
                standing}});
    }
    return rows;
}

QStringList waitingHeadings()
{
    return {PartnerRows::tr("Case"), PartnerRows::tr("Waits for"), PartnerRows::tr("Since")};
}

QList<CellRow> waitingRows(const routing::Region &region, const PartnerView &view, QDate today)
{
    QList<CellRow> rows;
    for (const ExecutorLoad &load : view.executors) {
        for (const store::LoadRow &row : load.waiting) {
            const auto days = static_cast<int>(row.since.date.daysTo(today));
            rows.append({.id = row.caseFile.toString(),
                .cells = {{.text = row.householdName.isEmpty() ? row.caseNumber : row.householdName,
                              .second = row.caseNumber,
                              .tone = CellTone::Strong},
                    {.text = region.organisationName(load.organisation, today)},
                    {.text = wording::day(row.since.date),
                        .key = row.since.date,
                        .second = PartnerRows::tr("%n day(s)", nullptr, days)}}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const CellRow &a, const CellRow &b) { return a.cells.at(2).key.toDate() < b.cells.at(2).key.toDate(); });
    return rows;
}

QStringList partnerHeadings()
{
    return {PartnerRows::tr("Partner"), PartnerRows::tr("Phase"), PartnerRows::tr("How much"), PartnerRows::tr("From"),
        PartnerRows::tr("Until")};
}

QList<CellRow> partnerRows(const CaseView &view, const routing::Region &region, QDate today)
{
    QList<CellRow> rows;
    if (!view.flow)
        return rows;
    const FlowState &state = view.flow->state;
    for (auto stay = state.partners.crbegin(); stay != state.partners.crend(); ++stay) {
        const bool now = !stay->until.has_value();
        rows.append({.id = stay->organisation,
            .cells = {{.text = region.organisationName(stay->organisation, stay->from.date),
                          .second = now ? effortNow(state, stay->organisation, today) : QString(),
                          .tone = now ? CellTone::Strong : CellTone::Muted},
                {.text = stay->phase ? wording::text(*stay->phase) : u"–"_s}, {.text = wording::text(stay->intensity)},
                {.text = wording::day(stay->from.date), .key = stay->from.date},
                {.text = dayOf(stay->until), .tone = now ? CellTone::Normal : CellTone::Muted}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CellRow &a, const CellRow &b) {
        return a.cells.at(0).tone == CellTone::Strong && b.cells.at(0).tone != CellTone::Strong;
    });
    return rows;
}

QStringList roleHeadings()
{
    return {PartnerRows::tr("Role"), PartnerRows::tr("Who"), PartnerRows::tr("Organisation"), PartnerRows::tr("Since")};
}

QList<CellRow> roleRows(const CaseView &view, const routing::Region &region, QDate today)
{
    QList<CellRow> rows;
    if (!view.flow)
        return rows;
    for (const RoleHeld &held : view.flow->state.roles) {
        rows.append({.id = held.role,
            .cells = {{.text = wording::roleText(held.role), .tone = CellTone::Strong}, {.text = held.who.name},
                {.text = orDash(region.organisationName(held.who.organisation, today))},
                {.text = wording::day(held.from.date), .key = held.from.date}}});
    }
    return rows;
}

QStringList contactHeadings()
{
    return {PartnerRows::tr("Partner"), PartnerRows::tr("Asked or handed over"), PartnerRows::tr("Answered"),
        PartnerRows::tr("What")};
}

QList<CellRow> contactRows(const CaseView &view, const routing::Region &region, QDate today)
{
    QList<CellRow> rows;
    if (!view.flow)
        return rows;
    const QList<FlowEvent> &events = view.flow->state.events;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool asked = event->code == u"history-asked"_s;
        if (!asked && event->code != u"warm-handover"_s)
            continue;
        const FlowEvent *answer = asked ? answerTo(events, *event) : nullptr;
        Cell answered{.text = u"–"_s, .tone = CellTone::Muted};
        if (answer != nullptr)
            answered = {.text = wording::day(answer->at.date), .sign = Sign::Met};
        else if (asked)
            answered = {.text = PartnerRows::tr(
                            "%n day(s) without an answer", nullptr, static_cast<int>(event->at.date.daysTo(today))),
                .sign = Sign::Waiting};
        QStringList what;
        if (answer != nullptr)
            what = {wording::outcomeText(answer->outcome), answer->note};
        else if (!asked)
            what.append(PartnerRows::tr("Warm handover in a conversation"));
        for (const Party &party : event->parties)
            what.append(party.name);
        what.append(event->note);
        what.removeAll(QString());
        rows.append({.id = event->id.toString(),
            .cells = {{.text = region.organisationName(event->organisation, today), .tone = CellTone::Strong},
                {.text = wording::day(event->at.date), .key = event->at.date}, answered,
                {.text = orDash(what.join(u", "_s))}}});
    }
    return rows;
}

} // namespace regie::ui
