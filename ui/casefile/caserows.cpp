#include "ui/casefile/caserows.h"

#include "ui/casefile/safetyrows.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/widgets/routelook.h"
#include "ui/wording/briefing.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/domain.h"
#include "ui/wording/nextdates.h"
#include "ui/wording/plans.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct CaseRows
{
    Q_DECLARE_TR_FUNCTIONS(CaseRows)
};

QString municipalityName(const QString &code, const routing::Region &region)
{
    const routing::Municipality *found = region.municipality(code);
    return found != nullptr ? found->name : code;
}

using MaybeDate = std::optional<caseflow::NextDate>;

constexpr qint64 noMoment = 1'000'000'000'000; // later than any

/// The moment as a number that sorts; what has none comes last.
qint64 sortable(const MaybeDate &next)
{
    return next ? next->at.date.toJulianDay() * 100000 + next->at.time.msecsSinceStartOfDay() / 1000 : noMoment;
}

Cell whenCell(const MaybeDate &next, LocalDateTime now)
{
    if (!next)
        return {.key = sortable(next)};
    return {.text = dueWords(next->at, now), .key = sortable(next), .second = wording::whatOf(*next)};
}

/// What is latest comes first, and of what stands alike the soonest; a case without a date comes last.
Cell nextStanding(const MaybeDate &next, LocalDateTime now)
{
    constexpr qint64 last = 9;
    Cell cell =
        next ? standingCell(*next, now) : Cell{.text = CaseRows::tr("No date"), .key = last, .tone = CellTone::Muted};
    cell.key = cell.key.toLongLong() * 2 * noMoment + sortable(next);
    return cell;
}

/// What is latest stands first.
qlonglong urgencyOf(wording::DeadlineStand stand)
{
    return static_cast<qlonglong>(wording::DeadlineStand::Latest) - static_cast<qlonglong>(stand);
}

Cell whereCell(const store::PersonRow &member, QDate today)
{
    const std::optional<Address> address = wording::addressOn(member, today);
    if (!address)
        return {.text = CaseRows::tr("Unknown"), .tone = CellTone::Muted};
    if (address->secret)
        return {.text = CaseRows::tr("Secret"), .sign = Sign::Shielded};
    return {.text = address->town};
}

} // namespace

QString dueWords(LocalDateTime due, LocalDateTime now)
{
    return due.date.year() == now.date.year() ? wording::shortMoment(due, wording::isMoment(due))
                                              : wording::dueText(due);
}

QStringList caseHeadings()
{
    return {CaseRows::tr("Number"), CaseRows::tr("Household"), CaseRows::tr("Municipality"), CaseRows::tr("Route"),
        CaseRows::tr("Status"), CaseRows::tr("Orders"), CaseRows::tr("Reports"), CaseRows::tr("Standing"),
        CaseRows::tr("Next date")};
}

QList<CellRow> caseRows(const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now)
{
    QList<CellRow> rows;
    rows.reserve(cases.size());
    for (const store::CaseRow &one : cases) {
        const MaybeDate next = one.nextDate(now);
        rows.append({.id = one.file.id.toString(),
            .cells = {{.text = one.file.number}, {.text = one.householdName, .tone = CellTone::Strong},
                {.text = municipalityName(one.file.municipality, region)}, routeCell(one.file.route),
                {.text = wording::text(one.file.status)},
                {.text = QString::number(one.certainOrders), .key = one.certainOrders},
                {.text = QString::number(one.certainReports), .key = one.certainReports}, nextStanding(next, now),
                whenCell(next, now)}});
    }
    return rows;
}

Cell routeCell(AdviceRoute route)
{
    const RouteLook look = lookOf(route);
    const CellTone tone = look.chip == ChipKind::Icm   ? CellTone::IcmChip
                          : look.chip == ChipKind::Mda ? CellTone::MdaChip
                                                       : CellTone::NeutralChip;
    return {.text = wording::text(route), .sign = look.sign, .tone = tone};
}

Cell standingCell(const Deadline &deadline, LocalDateTime now)
{
    const wording::DeadlineStand stand = wording::standOf(deadline, now);
    return {.text = wording::standWord(stand), .key = urgencyOf(stand), .sign = signOf(stand)};
}

Cell standingCell(const caseflow::NextDate &date, LocalDateTime now)
{
    if (const auto *term = std::get_if<Deadline>(&date.what))
        return standingCell(*term, now);
    if (const auto *action = std::get_if<caseflow::PlanAction>(&date.what)) {
        const wording::DeadlineStand stand = wording::standOf(*action, now.date);
        return {.text = wording::standWord(stand), .key = urgencyOf(stand), .sign = signOf(stand)};
    }
    return {.text = wording::text(caseflow::MeetingState::Planned),
        .key = urgencyOf(wording::DeadlineStand::OnTime),
        .sign = Sign::OnTime};
}

QStringList memberHeadings()
{
    return {CaseRows::tr("Name and role"), CaseRows::tr("Age"), CaseRows::tr("Lives in"), CaseRows::tr("Safe")};
}

QString memberRole(const CaseView &view, PersonId person)
{
    return view.roles.contains(person) ? wording::text(view.roles.value(person)) : CaseRows::tr("Household member");
}

QList<CellRow> memberRows(const CaseView &view, QDate today)
{
    QList<CellRow> rows;
    const QList<store::PersonRow> members = wording::membersInOrder(view);
    for (const store::PersonRow &member : members) {
        const std::optional<int> age = member.person.birthDate.ageOn(today);
        const QString years = !age                                      ? QStringLiteral("?")
                              : member.person.birthDate.isApproximate() ? CaseRows::tr("about %1").arg(*age)
                                                                        : QString::number(*age);
        rows.append({.id = member.person.id.toString(),
            .cells = {{.text = member.person.name.full(),
                          .second = memberRole(view, member.person.id),
                          .tone = CellTone::Strong},
                {.text = years, .key = age.value_or(-1)}, whereCell(member, today),
                scoreCell(view, member.person.id)}});
    }
    return rows;
}

} // namespace regie::ui
