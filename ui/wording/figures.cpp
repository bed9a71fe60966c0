#include "ui/wording/figures.h"

#include "core/domain/codes.h"
#include "ui/wording/dates.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie::wording {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

/// What an indicator is called and what it counts.
struct Named
{
    const char *id;
    const char *name;
    const char *definition;
};

constexpr Named named[] = {
    {"inflow", QT_TRANSLATE_NOOP("FigureWords", "In-flow"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases that were opened in the period.")},
    {"assessed", QT_TRANSLATE_NOOP("FigureWords", "Assessed"),
        QT_TRANSLATE_NOOP("FigureWords", "Assessments that were made for a day in the period.")},
    {"indicated", QT_TRANSLATE_NOOP("FigureWords", "Indicated"),
        QT_TRANSLATE_NOOP("FigureWords", "Assessments of the period after which ICM or MDA++ was chosen.")},
    {"accepted", QT_TRANSLATE_NOOP("FigureWords", "Accepted"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Indicated in the period, and taken on since by the executor or admitted by the weegoverleg.")},
    {"started", QT_TRANSLATE_NOOP("FigureWords", "Started"),
        QT_TRANSLATE_NOOP(
            "FigureWords", "Indicated in the period, and the analysis (ICM) or the work (MDA++) has begun since.")},
    {"refused", QT_TRANSLATE_NOOP("FigureWords", "Refused"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Routes that ended in the period because the executor, Veilig Thuis, the weegoverleg or the family said "
            "no.")},
    {"order-to-first-visit", QT_TRANSLATE_NOOP("FigureWords", "Imposing to first visit"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Hours from the last barring order of the household, at most 28 days before, to the first visit at the "
            "door; for first visits in the period. Orders without an hour are left out.")},
    {"indication-to-start", QT_TRANSLATE_NOOP("FigureWords", "Referral to acceptance"),
        QT_TRANSLATE_NOOP(
            "FigureWords", "Days from the referral for a route to its acceptance, for acceptances in the period.")},
    {"report-to-weegoverleg", QT_TRANSLATE_NOOP("FigureWords", "Report to weegoverleg"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Days from the report for MDA++ to the weegoverleg, for cases that came there in the period.")},
    {"terms-met", QT_TRANSLATE_NOOP("FigureWords", "Terms met"),
        QT_TRANSLATE_NOOP(
            "FigureWords", "Terms of cases that fell due in the period, and the part that was met in time.")},
    {"open-cases", QT_TRANSLATE_NOOP("FigureWords", "Open cases"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases that are open now, whatever the period.")},
    {"caseload", QT_TRANSLATE_NOOP("FigureWords", "Caseload"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases that are being worked on now, whatever the period.")},
    {"waiting-list", QT_TRANSLATE_NOOP("FigureWords", "Waiting"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Cases that wait now for acceptance or for the weegoverleg, and the days since they were opened.")},
    {"phase-now", QT_TRANSLATE_NOOP("FigureWords", "Phase now"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases that are being worked on now, by the phase they are in.")},
    {"time-in-phase", QT_TRANSLATE_NOOP("FigureWords", "Time in a phase"),
        QT_TRANSLATE_NOOP("FigureWords", "Days of each stay in a phase that ended in the period.")},
    {"relapse", QT_TRANSLATE_NOOP("FigureWords", "Cases with a terugval"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases that went back to an earlier phase in the period, each once.")},
    {"duration", QT_TRANSLATE_NOOP("FigureWords", "Duration"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Days from acceptance to the end of the work, for routes that ended in the period. The finger on the pulse "
            "afterwards is not in it.")},
    {"closing-reason", QT_TRANSLATE_NOOP("FigureWords", "Closed, by how"),
        QT_TRANSLATE_NOOP("FigureWords", "Accepted routes that ended in the period, by the decision that ended them.")},
    {"orders-before", QT_TRANSLATE_NOOP("FigureWords", "Barring orders in the year before"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Orders per household in the 365 days up to and with the day of its first acceptance, for households "
            "accepted in the period and followed for a year.")},
    {"orders-after", QT_TRANSLATE_NOOP("FigureWords", "Barring orders in the year after"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Orders per household in the 365 days after the day of its first acceptance, for the same households.")},
    {"reports-before", QT_TRANSLATE_NOOP("FigureWords", "VT reports in the year before"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Reports at Veilig Thuis that count, per household, in the 365 days up to and with the day of its first "
            "acceptance.")},
    {"reports-after", QT_TRANSLATE_NOOP("FigureWords", "VT reports in the year after"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Reports at Veilig Thuis that count, per household, in the 365 days after the day of its first "
            "acceptance.")},
    {"still-safe", QT_TRANSLATE_NOOP("FigureWords", "Still safe after 12 months"),
        QT_TRANSLATE_NOOP("FigureWords",
            "The part of the households accepted in the period without a new order or report 365 days later, by "
            "Kaplan and Meier: households that were not followed so long count for as long as they were.")},
    {"still-safe-not-started", QT_TRANSLATE_NOOP("FigureWords", "Still safe, referred but never accepted"),
        QT_TRANSLATE_NOOP("FigureWords",
            "The same for households that were referred in the period and of which no route was accepted, from the "
            "referral on. The groups differ: this is no proof of effect.")},
    {"no-municipality", QT_TRANSLATE_NOOP("FigureWords", "Without municipality"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases of which the municipality is not known.")},
    {"no-channel", QT_TRANSLATE_NOOP("FigureWords", "Without channel"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases of which it is not known how they came in.")},
    {"no-executor", QT_TRANSLATE_NOOP("FigureWords", "Without executor"),
        QT_TRANSLATE_NOOP("FigureWords", "Open cases without an executor.")},
    {"no-handler", QT_TRANSLATE_NOOP("FigureWords", "In nobody's hands"),
        QT_TRANSLATE_NOOP("FigureWords", "Open cases that nobody handles by name.")},
    {"not-recorded", QT_TRANSLATE_NOOP("FigureWords", "Without steps"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Cases in which no step was recorded: only their status is known, so lead times leave them out.")},
    {"contradictory", QT_TRANSLATE_NOOP("FigureWords", "Contradictory"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases with an order or report that looks wrong and is still to be checked.")},
    {"unverified", QT_TRANSLATE_NOOP("FigureWords", "Not verified"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases with an order or report that nobody verified: it does not count yet.")},
    {"unconfirmed", QT_TRANSLATE_NOOP("FigureWords", "Persons to confirm"),
        QT_TRANSLATE_NOOP("FigureWords", "Cases of whose members a mention still waits for confirmation.")},
    {"likely-double", QT_TRANSLATE_NOOP("FigureWords", "Likely double"),
        QT_TRANSLATE_NOOP("FigureWords",
            "Cases of whose members somebody may stand in the vault twice: the same date of birth, surname and first "
            "letter, and nobody said that they are two.")},
};

const Named *namedOf(QStringView id)
{
    for (const Named &one : named) {
        if (id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

QString words(const char *source)
{
    return QCoreApplication::translate("FigureWords", source);
}

QString groupText(QStringView id, const QString &key)
{
    if (const auto phase = caseflow::codeOf<caseflow::SafetyPhase>(key))
        return text(*phase);
    if (const auto kind = fromCode<DeadlineKind>(key); kind && id == u"terms-met")
        return text(*kind);
    if (const auto route = fromCode<AdviceRoute>(key); route && (id == u"assessed" || id == u"indicated"))
        return text(*route);
    if (const auto route = fromCode<AdviceRoute>(key); route && (id == u"accepted" || id == u"started"))
        return text(*route);
    return key == u"unknown"_s ? FigureWords::tr("Not recorded") : actText(key);
}

/// By its last name, whatever the day.
QString executorText(const QString &id, const routing::Region &region)
{
    for (const routing::Organisation &one : region.organisations) {
        if (one.id == id && !one.until.isValid())
            return one.shortName.isEmpty() ? one.name : one.shortName;
    }
    return id;
}

QString timeText(Split split, const QString &key)
{
    const QString year = key.left(4);
    if (split == Split::Week)
        return FigureWords::tr("Week %1, %2").arg(key.mid(6).toInt()).arg(year);
    if (split == Split::Quarter)
        return FigureWords::tr("Quarter %1, %2").arg(key.right(1), year);
    if (split == Split::Month)
        return QLocale(u"nl_NL"_s).standaloneMonthName(key.mid(5).toInt()) + u' ' + year;
    return key;
}

} // namespace

QString indicatorText(QStringView id)
{
    const Named *one = namedOf(id);
    return one == nullptr ? id.toString() : words(one->name);
}

QString indicatorDefinition(QStringView id)
{
    const Named *one = namedOf(id);
    return one == nullptr ? QString() : words(one->definition);
}

QString text(Theme theme)
{
    switch (theme) {
    case Theme::Inflow:
        return FigureWords::tr("In-flow");
    case Theme::Conversion:
        return FigureWords::tr("From assessment to start");
    case Theme::LeadTime:
        return FigureWords::tr("Lead times and terms");
    case Theme::Work:
        return FigureWords::tr("Work now");
    case Theme::Phases:
        return FigureWords::tr("Phases");
    case Theme::Closing:
        return FigureWords::tr("Duration and closing");
    case Theme::Outcome:
        return FigureWords::tr("Outcome");
    case Theme::Quality:
        return FigureWords::tr("Quality of the data");
    }
    return {};
}

QString text(Split split)
{
    switch (split) {
    case Split::Channel:
        return FigureWords::tr("Channel");
    case Split::Municipality:
        return FigureWords::tr("Municipality");
    case Split::Route:
        return FigureWords::tr("Route");
    case Split::Executor:
        return FigureWords::tr("Executor");
    case Split::Group:
        return FigureWords::tr("Kind");
    case Split::Week:
        return FigureWords::tr("Week");
    case Split::Month:
        return FigureWords::tr("Month");
    case Split::Quarter:
        return FigureWords::tr("Quarter");
    case Split::Year:
        return FigureWords::tr("Year");
    }
    return {};
}

QString figureText(Unit unit, const std::optional<double> &value)
{
    if (!value || !std::isfinite(*value))
        return u"–"_s;
    switch (unit) {
    case Unit::Count:
        return QString::number(qRound(*value));
    case Unit::Hours:
        return FigureWords::tr("%1 hours").arg(qRound(*value));
    case Unit::Days:
        return FigureWords::tr("%n day(s)", nullptr, qRound(*value));
    case Unit::Share:
    case Unit::Survival:
        return FigureWords::tr("%1 %").arg(qRound(*value * 100));
    case Unit::Mean:
        return QLocale(u"nl_NL"_s).toString(*value, 'f', 1);
    }
    return {};
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return FigureWords::tr("count");
    case Unit::Hours:
    case Unit::Days:
        return FigureWords::tr("median");
    case Unit::Share:
        return FigureWords::tr("part that meets it");
    case Unit::Mean:
        return FigureWords::tr("mean per household");
    case Unit::Survival:
        return FigureWords::tr("part without a new event");
    }
    return {};
}

QString keyText(QStringView id, Split split, const QString &key, const routing::Region &region)
{
    if (key.isEmpty())
        return FigureWords::tr("Unknown");
    switch (split) {
    case Split::Channel: {
        const auto channel = fromCode<Channel>(key);
        return channel ? text(*channel) : key;
    }
    case Split::Municipality: {
        const routing::Municipality *place = region.municipality(key);
        return place == nullptr ? key : place->name;
    }
    case Split::Route:
        return flowText(key);
    case Split::Executor:
        return executorText(key, region);
    case Split::Group:
        return groupText(id, key);
    case Split::Week:
    case Split::Month:
    case Split::Quarter:
    case Split::Year:
        return timeText(split, key);
    }
    return key;
}

QString cellText(const SafeCell &cell)
{
    switch (cell.shown) {
    case Shown::Value:
        return QString::number(cell.value);
    case Shown::Small:
        return u"<5"_s;
    case Shown::Kept:
        return u"·"_s;
    }
    return {};
}

QString smallNumbersText()
{
    return FigureWords::tr("<5: one to four. ·: left out, so that no small number can be worked out.");
}

QString periodText(QDate from, QDate to)
{
    return FigureWords::tr("%1 up to and with %2").arg(day(from), day(to));
}

QString curveText(const Curve &curve)
{
    const QString route = curve.key.isEmpty() ? FigureWords::tr("All") : flowText(curve.key);
    return curve.cohort == Cohort::Accepted ? route : FigureWords::tr("%1, not started").arg(route);
}

} // namespace regie::wording
