#include "ui/casefile/casedetail.h"

#include "core/domain/codes.h"
#include "ui/casefile/caserows.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"
#include "ui/wording/flowsafety.h"
#include "ui/wording/nextdates.h"
#include "ui/wording/redflags.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct CaseDetail
{
    Q_DECLARE_TR_FUNCTIONS(CaseDetail)
};

constexpr qsizetype datesAfter = 3; // the first apart

QString filled(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "Risicogestuurde zorg sinds ma 2-11-2026"; without a phase the state of its route.
QString whereItStands(const store::CaseStand &stand)
{
    const QString where =
        stand.phase ? CaseDetail::tr("Phase: %1").arg(wording::text(*stand.phase)) : wording::stateText(stand.state);
    return where.isEmpty() || !stand.since.isValid()
               ? where
               : CaseDetail::tr("%1, since %2").arg(where, wording::day(stand.since.date));
}

DetailAnswer standing(const store::CaseRow &row, const CaseGlance &glance)
{
    QStringList more{wording::text(row.file.status)};
    if (glance.open) {
        more.prepend(whereItStands(glance.stand));
        if (glance.stand.suspended)
            more.append(CaseDetail::tr("suspended"));
    }
    return {CaseDetail::tr("Where does this case stand?"), wording::text(row.file.route), filled(more)};
}

DetailAnswer whoCarriesItOut(const CaseFile &file, const routing::Region &region, QDate today)
{
    const QString executor = region.organisationName(file.executor, today);
    return {CaseDetail::tr("Who carries it out?"), executor.isEmpty() ? CaseDetail::tr("Nobody yet") : executor,
        file.handler.isEmpty() ? QString() : CaseDetail::tr("Lead: %1").arg(file.handler)};
}

/// "Streefdatum · di 24-11-2026, 10:00 · nog 3 dagen".
QString whenItIs(const caseflow::NextDate &date, LocalDateTime now)
{
    return filled({standingCell(date, now).text, wording::whenOf(date), wording::remaining(date.at, now)});
}

DetailAnswer whatComesFirst(const QList<caseflow::NextDate> &dates, LocalDateTime now)
{
    DetailAnswer out{CaseDetail::tr("What comes first?"), CaseDetail::tr("No date stands open"), {}};
    if (dates.isEmpty())
        return out;
    out.answer = wording::whatOf(dates.constFirst());
    QStringList lines{whenItIs(dates.constFirst(), now)};
    for (const caseflow::NextDate &date : dates.mid(1, datesAfter))
        lines.append(CaseDetail::tr("%1: %2").arg(wording::whenOf(date), wording::whatOf(date)));
    if (const auto rest = static_cast<int>(dates.size() - 1 - datesAfter); rest > 0)
        lines.append(CaseDetail::tr("and %n date(s) more", nullptr, rest));
    out.more = lines.join(QLatin1Char('\n'));
    return out;
}

/// Who is waited for and since when; empty when nobody is.
QString waiting(const store::CaseStand &stand, const routing::Region &region, QDate today)
{
    const QString who = stand.waitingOrganisation.isEmpty() ? wording::text(stand.waitingOn)
                                                            : region.organisationName(stand.waitingOrganisation, today);
    const LocalDateTime since = stand.waitingSince.value_or(stand.since);
    return who.isEmpty() ? QString() : CaseDetail::tr("Waits for %1 since %2").arg(who, wording::day(since.date));
}

DetailAnswer whatHasToHappen(const CaseGlance &glance, const routing::Region &region, LocalDateTime now)
{
    QStringList lines;
    if (glance.stand.duoMissing)
        lines.append(CaseDetail::tr("Name the ICM worker and the member of the local team"));
    if (glance.decision) {
        const QString words = wording::decisionText(*glance.decision);
        const bool late = glance.decision->due && *glance.decision->due < now;
        lines.append(late ? CaseDetail::tr("Not recorded yet: %1").arg(words) : words);
    }
    lines.append(waiting(glance.stand, region, now.date));
    lines.removeAll(QString());
    DetailAnswer out{CaseDetail::tr("What has to happen now?"), CaseDetail::tr("Nothing has to be decided"), {}};
    if (!lines.isEmpty())
        out.answer = lines.takeFirst();
    out.more = lines.join(QLatin1Char('\n'));
    return out;
}

DetailAnswer howSafe(const CaseGlance &glance)
{
    DetailAnswer out{CaseDetail::tr("How safe is it?"), CaseDetail::tr("Not asked yet"), {}};
    if (!glance.lowest)
        return out;
    const caseflow::SafetyEstimate *then = wording::estimateBefore(glance.safety, *glance.lowest);
    const int score = glance.lowest->score;
    out.answer = CaseDetail::tr("Lowest figure: %1").arg(wording::scoreText(score));
    QStringList more{CaseDetail::tr("given on %1").arg(wording::day(glance.lowest->on))};
    if (then != nullptr) {
        const QString way = score > then->score   ? CaseDetail::tr("safer than before")
                            : score < then->score ? CaseDetail::tr("less safe than before")
                                                  : CaseDetail::tr("as safe as before");
        more.append(CaseDetail::tr("%1 (%2)").arg(way, QString::number(then->score)));
    }
    out.more = filled(more);
    return out;
}

QSet<RedFlag> flagsOf(const QStringList &codes)
{
    QSet<RedFlag> flags;
    for (const QString &code : codes) {
        if (const std::optional<RedFlag> flag = fromCode<RedFlag>(code))
            flags.insert(*flag);
    }
    return flags;
}

QList<caseflow::NextDate> firstOf(const store::CaseRow &row, LocalDateTime now)
{
    const std::optional<caseflow::NextDate> first = row.nextDate(now);
    return first ? QList{*first} : QList<caseflow::NextDate>();
}

} // namespace

WorkDetail caseDetail(
    const store::CaseRow &row, const CaseGlance &glance, const routing::Region &region, LocalDateTime now)
{
    const routing::Municipality *place = region.municipality(row.file.municipality);
    WorkDetail out;
    out.title = row.householdName;
    out.subtitle = filled({row.file.number, place != nullptr ? place->name : QString()});
    out.redFlag = wording::redFlagLine(flagsOf(glance.stand.openFlags));
    out.answers = {standing(row, glance), whoCarriesItOut(row.file, region, now.date)};
    if (glance.open) {
        out.answers += {whatHasToHappen(glance, region, now), whatComesFirst(glance.dates, now), howSafe(glance)};
    } else {
        out.answers += {whatComesFirst(firstOf(row, now), now),
            {CaseDetail::tr("Whose work is it?"), CaseDetail::tr("Not yours"),
                CaseDetail::tr("Opening it asks for a reason, which stands in the log.")}};
    }
    out.answers.append({CaseDetail::tr("What counts?"),
        filled({wording::ordersText(row.certainOrders), wording::reportsText(row.certainReports)}), {}});
    out.action = CaseDetail::tr("Open");
    return out;
}

} // namespace regie::ui
