#include "ui/worklist/workdetail.h"

#include "core/casebook/history.h"
#include "core/routing/region.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/domain.h"
#include "ui/wording/redflags.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(WorkDetail)
};

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString addressLine(const Intake &intake)
{
    if (intake.dwelling.secret)
        return Detail::tr("Secret address");
    QStringList place = {intake.dwelling.street.isEmpty()
                             ? QString()
                             : intake.dwelling.street + QLatin1Char(' ') + intake.dwelling.houseNumber,
        intake.municipalityName};
    place.removeAll(QString());
    return place.join(QStringLiteral(", "));
}

/// The event that this call is about is not one of those it is known by.
bool isOfThisCall(const Intake &intake, const HistoryEvent &event)
{
    const auto isIt = [&event](
                          const auto &one, const auto &what) { return one.current && what.id.toString() == event.id; };
    return event.isOrder ? std::any_of(intake.orders.cbegin(), intake.orders.cend(),
                               [&](const IntakeOrder &one) { return isIt(one, one.order); })
                         : std::any_of(intake.reports.cbegin(), intake.reports.cend(),
                               [&](const IntakeReport &one) { return isIt(one, one.report); });
}

DetailAnswer known(const Intake &intake, const IntakePicture &picture)
{
    DetailAnswer out{Detail::tr("Is this household known?"), {}, {}};
    out.answer =
        picture.householdKnown ? Detail::tr("Yes, this household is known") : Detail::tr("No, not known so far");
    QList<HistoryEvent> before = picture.history;
    before.removeIf([&intake](const HistoryEvent &event) { return isOfThisCall(intake, event); });
    out.more = joined({wording::ordersText(casebook::countOf(before, true).certain),
        wording::reportsText(casebook::countOf(before, false).certain)});
    return out;
}

DetailAnswer howManieth(const IntakePicture &picture)
{
    const rules::Count &orders = picture.assessment.barringOrders;
    DetailAnswer out{Detail::tr("Which barring order is this?"), {}, {}};
    out.answer = orders.certain > 0 ? Detail::tr("Number %1 of this household").arg(orders.certain)
                                    : Detail::tr("Cannot be said yet");
    const auto earlier = std::find_if(picture.history.cbegin(), picture.history.cend(), [](const HistoryEvent &event) {
        return event.isOrder && event.orderKind == OrderKind::Order && !event.fromThisIntake;
    });
    if (earlier != picture.history.cend())
        out.more = Detail::tr("The one before: %1").arg(wording::day(earlier->at.date));
    else if (orders.possible > orders.certain)
        out.more = Detail::tr("%n possible one(s) still to confirm", "", orders.possible - orders.certain);
    return out;
}

DetailAnswer whoGoes(const IntakePicture &picture, const routing::Region &region, LocalDateTime now)
{
    DetailAnswer out{Detail::tr("Who goes to the door?"), {}, {}};
    const QString executor = wording::executorText(picture.advice, region, now.date);
    out.answer = executor.isEmpty() ? Detail::tr("Follows from the advice") : executor;
    out.more = wording::adviceTitle(picture.advice.route, picture.advice.preferred);
    return out;
}

DetailAnswer byWhen(const IntakePicture &picture, const routing::Region &region, LocalDateTime now)
{
    DetailAnswer out{Detail::tr("By when?"), Detail::tr("No term is running yet"), {}};
    const auto visit = std::find_if(picture.deadlines.cbegin(), picture.deadlines.cend(),
        [](const Deadline &deadline) { return deadline.kind == DeadlineKind::FirstVisit; });
    if (visit == picture.deadlines.cend())
        return out;
    out.answer = joined({wording::moment(visit->due), wording::remaining(visit->due, now)});
    out.more = joined({wording::text(visit->kind), wording::deadlineBasis(*visit, region)});
    return out;
}

} // namespace

WorkDetail intakeDetail(
    const Intake &intake, const IntakePicture &picture, const routing::Region &region, LocalDateTime now)
{
    WorkDetail out;
    out.title = picture.householdName.isEmpty() ? Detail::tr("Name not known yet") : picture.householdName;
    out.subtitle = joined({addressLine(intake), Detail::tr("intake, still a draft")});
    out.redFlag = wording::redFlagLine(intake.redFlags);
    out.answers = {
        known(intake, picture), howManieth(picture), whoGoes(picture, region, now), byWhen(picture, region, now)};
    out.thv = picture.thv;
    out.action = Detail::tr("Go on with the intake");
    out.isDraft = true;
    return out;
}

WorkDetail rowDetail(const WorkRow &row)
{
    WorkDetail out;
    out.title = row.who;
    out.subtitle = joined({row.caseNumber, row.stand});
    out.answers = row.answers;
    if (std::holds_alternative<ToCleanUp>(row.target))
        out.action = Detail::tr("Decide side by side");
    else if (std::holds_alternative<HouseholdId>(row.target))
        out.action = row.group == WorkGroup::NewOrders ? Detail::tr("Assess") : Detail::tr("Assess again");
    else if (std::holds_alternative<MeetingId>(row.target))
        out.action = Detail::tr("Open the meeting");
    else if (std::holds_alternative<NoteWaiting>(row.target))
        out.isDraft = true; // read here: there is nowhere to go
    else
        out.action = Detail::tr("Open the case");
    return out;
}

} // namespace regie::ui
