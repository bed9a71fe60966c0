#include "ui/wording/briefing.h"

#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/domain.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowsafety.h"
#include "ui/wording/nextdates.h"
#include "ui/wording/rules.h"

#include "core/casebook/flowvalues.h"
#include "core/casebook/history.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::wording {

namespace {

struct Briefing
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr qsizetype longestQuote = 240;

int rank(EventRole role)
{
    switch (role) {
    case EventRole::PutOut:
    case EventRole::Suspected:
        return 0;
    case EventRole::Stayed:
    case EventRole::Victim:
    case EventRole::Both:
        return 1;
    case EventRole::Child:
        return 2;
    case EventRole::Witness:
    case EventRole::Reporter:
    case EventRole::Other:
        return 3;
    }
    return 3;
}

QString shortName(const Person &person)
{
    return person.name.given.isEmpty() ? person.name.full() : person.name.given;
}

QString withAge(const QString &name, const Person &person, QDate today)
{
    const std::optional<int> age = person.birthDate.ageOn(today);
    //: %1 is a name, %2 an age in years
    return age ? Briefing::tr("%1 (%2)").arg(name, QString::number(*age)) : name;
}

/// "partners" or "ex-partners" when the first two adults are; empty otherwise.
QString couple(const CaseView &view, PersonId a, PersonId b)
{
    for (const Relation &relation : view.relations) {
        const bool theirs = (relation.from == a && relation.to == b) || (relation.from == b && relation.to == a);
        if (theirs && relation.kind == RelationKind::Partner)
            return Briefing::tr("partners");
        if (theirs && relation.kind == RelationKind::ExPartner)
            return Briefing::tr("former partners");
    }
    return {};
}

QString who(const CaseView &view, QDate today)
{
    QStringList adults;
    QStringList children;
    QStringList others;
    QList<PersonId> adultIds;
    const QList<store::PersonRow> members = membersInOrder(view);
    for (const store::PersonRow &member : members) {
        const int place = rank(view.roles.value(member.person.id, EventRole::Other));
        if (place < 2) {
            adults.append(withAge(member.person.name.full(), member.person, today));
            adultIds.append(member.person.id);
        } else if (place == 2) {
            children.append(withAge(shortName(member.person), member.person, today));
        } else {
            others.append(withAge(member.person.name.full(), member.person, today));
        }
    }
    QStringList sentences;
    const QString tie = adultIds.size() == 2 ? couple(view, adultIds.first(), adultIds.last()) : QString();
    if (!adults.isEmpty())
        sentences.append(
            tie.isEmpty() ? Briefing::tr("%1.").arg(listed(adults)) : Briefing::tr("%1, %2.").arg(listed(adults), tie));
    if (!children.isEmpty())
        sentences.append(Briefing::tr("Children: %1.").arg(listed(children)));
    if (!others.isEmpty())
        sentences.append(Briefing::tr("Also involved: %1.").arg(listed(others)));
    return sentences.join(u' ');
}

/// "2 huisverboden, laatste ma 23-11-2026"; without a date when nothing counts.
QString counted(const CaseView &view, bool orders, int count, const QString &words)
{
    QDate latest;
    for (const HistoryEvent &event : view.history) {
        if (event.isOrder == orders && event.weight == rules::Weight::Counts &&
            (!latest.isValid() || latest < event.at.date))
            latest = event.at.date;
    }
    return count > 0 && latest.isValid() ? Briefing::tr("%1, the latest on %2").arg(words, day(latest)) : words;
}

QString happened(const CaseView &view)
{
    const rules::Count orders = casebook::countOf(view.history, true);
    const rules::Count reports = casebook::countOf(view.history, false);
    QStringList sentences = {Briefing::tr("%1.").arg(counted(view, true, orders.certain, ordersText(orders.certain))),
        Briefing::tr("%1.").arg(counted(view, false, reports.certain, reportsText(reports.certain)))};
    const int possible = orders.possible - orders.certain + reports.possible - reports.certain;
    if (possible > 0)
        sentences.append(Briefing::tr("%n event(s) may count too.", nullptr, possible));
    if (!view.intake.what.trimmed().isEmpty()) {
        const QString what = view.intake.what.simplified();
        sentences.append(Briefing::tr("The report says: “%1”")
                             .arg(what.size() > longestQuote ? what.left(longestQuote).trimmed() + u'…' : what));
    }
    return sentences.join(u' ');
}

QString orderStands(const caseflow::ThvTerm &term, LocalDateTime now)
{
    if (const std::optional<int> day = caseflow::dayNumber(term, now)) {
        const int days = term.extended ? term.maximumDays : term.days;
        return Briefing::tr("Barring order: day %1 of %2, until %3.")
            .arg(QString::number(*day), QString::number(days), moment(term.end, term.timeKnown));
    }
    return term.end < now ? Briefing::tr("The barring order ended on %1.").arg(moment(term.end, term.timeKnown))
                          : QString();
}

/// The phase and since when, terugval said with it; a route that is suspended.
QStringList phaseStands(const CaseView &view)
{
    QStringList sentences;
    if (!view.flow)
        return sentences;
    const QList<caseflow::PhaseStay> &phases = view.flow->state.phases;
    if (view.flow->state.phase()) {
        const QString since = day(phases.constLast().from.date);
        const QString phase = text(phases.constLast().phase);
        sentences.append(phases.constLast().relapse
                             ? Briefing::tr("Phase: %1 since %2, after a relapse.").arg(phase, since)
                             : Briefing::tr("Phase: %1 since %2.").arg(phase, since));
    }
    if (view.flow->stand.suspended)
        sentences.append(Briefing::tr("The case is suspended."));
    return sentences;
}

/// What is decided next, by whom and before when; once that has passed, that it was not recorded.
QString nextDecision(const CaseView &view, LocalDateTime now)
{
    if (!view.flow || view.flow->decisions.isEmpty())
        return {};
    const caseflow::NextDecision &next = view.flow->decisions.constFirst();
    const QString who = text(next.who);
    const QString what = who.isEmpty() ? actText(next.act) : Briefing::tr("%1 (%2)").arg(actText(next.act), who);
    if (!next.due)
        return Briefing::tr("Next decision: %1.").arg(what);
    return (*next.due < now ? Briefing::tr("Not recorded yet: %1, before %2.")
                            : Briefing::tr("Next decision: %1, before %2."))
        .arg(what, moment(*next.due));
}

/// "Lotte gives the safety a 6; it was 3 on …", of every member who was asked.
QStringList figures(const CaseView &view)
{
    QStringList sentences;
    if (!view.flow)
        return sentences;
    const QList<store::PersonRow> members = membersInOrder(view);
    for (const store::PersonRow &member : members) {
        const caseflow::SafetyEstimate *latest = view.flow->safety.latest(member.person.id);
        if (latest == nullptr)
            continue;
        const caseflow::SafetyEstimate *then = estimateBefore(view.flow->safety, *latest);
        const QString name = shortName(member.person);
        const QString figure = QString::number(latest->score);
        sentences.append(then == nullptr ? Briefing::tr("Safety of %1: %2.").arg(name, figure)
                                         : Briefing::tr("Safety of %1: %2; it was %3 on %4.")
                                               .arg(name, figure, QString::number(then->score), day(then->on)));
    }
    return sentences;
}

/// Agreements of the safety plan that were not kept at their last check.
int brokenAgreements(const CaseView &view)
{
    if (!view.flow)
        return 0;
    const caseflow::SafetyRecord &safety = view.flow->safety;
    return static_cast<int>(std::count_if(
        safety.agreements.cbegin(), safety.agreements.cend(), [&safety](const caseflow::SafetyAgreement &one) {
            const caseflow::AgreementCheck *check = safety.latestCheck(one.id);
            return one.stands() && check != nullptr && !check->kept;
        }));
}

QString nowStands(const CaseView &view, LocalDateTime now)
{
    QStringList sentences = {Briefing::tr("%1.").arg(text(view.file.status))};
    if (!view.decisions.isEmpty()) {
        const Decision &decision = view.decisions.last();
        sentences.append(
            decision.deviates
                ? Briefing::tr("Decided: %1. The advice was %2.").arg(text(decision.chosen), text(decision.advised))
                : Briefing::tr("Decided as advised: %1.").arg(text(decision.chosen)));
    }
    if (view.thv) {
        if (const QString order = orderStands(*view.thv, now); !order.isEmpty())
            sentences.append(order);
    }
    sentences += phaseStands(view);
    sentences += figures(view);
    return sentences.join(u' ');
}

QString open(const CaseView &view, LocalDateTime now)
{
    const caseflow::NextDates dates = view.nextDates(now);
    QStringList sentences;
    if (dates.late > 0)
        sentences.append(Briefing::tr("%n date(s) passed.", nullptr, dates.late));
    if (dates.coming)
        sentences.append(Briefing::tr("Next: %1, %2.").arg(whatOf(*dates.coming), whenOf(*dates.coming)));
    if (const QString decision = nextDecision(view, now); !decision.isEmpty())
        sentences.append(decision);
    if (const auto questions = static_cast<int>(view.assessment.openQuestions.size()); questions > 0)
        sentences.append(Briefing::tr("%n question(s) of the assessment still open.", nullptr, questions));
    QStringList unasked;
    const QList<Fact> facts = safetyNotAsked(view.intake);
    for (const Fact fact : facts)
        unasked.append(text(fact));
    if (!view.intake.redFlagsAsked)
        unasked.append(Briefing::tr("red flags"));
    if (!unasked.isEmpty())
        sentences.append(Briefing::tr("Not asked yet: %1.").arg(listed(unasked)));
    return sentences.join(u' ');
}

QString beware(const CaseView &view, QDate today)
{
    QStringList sentences;
    if (const QStringList flags = openFlagWords(view); !flags.isEmpty())
        sentences.append(
            Briefing::tr("Red flag: %1. Consult police and Veilig Thuis.").arg(flags.join(QStringLiteral("; "))));
    if (at(view.intake.facts, Fact::AcuteDanger).answer == Answer::Yes)
        sentences.append(Briefing::tr("Acute danger was named."));
    if (const int broken = brokenAgreements(view); broken > 0)
        sentences.append(Briefing::tr("%n safety agreement(s) not kept.", nullptr, broken));
    if (const QStringList shielded = shieldedNames(view, today); !shielded.isEmpty())
        sentences.append(Briefing::tr("The address of %1 is secret: never on paper.").arg(listed(shielded)));
    if (const QStringList unsafe = notSafeToCall(view); !unsafe.isEmpty())
        sentences.append(Briefing::tr("Do not call %1: not safe.").arg(listed(unsafe)));
    for (const PersonCount &count : view.perPerson) {
        if (count.otherHousehold && count.ordersPutOut >= 2)
            sentences.append(
                Briefing::tr("%1 was put out %n time(s), also in another household.", nullptr, count.ordersPutOut)
                    .arg(count.name));
    }
    if (!openChecks(view).isEmpty())
        sentences.append(Briefing::tr("Something must still be checked, see Events."));
    return sentences.join(u' ');
}

} // namespace

QList<BriefingLine> briefing(const CaseView &view, LocalDateTime now)
{
    const QList<BriefingLine> all = {{Briefing::tr("Who"), who(view, now.date)},
        {Briefing::tr("Happened"), happened(view)}, {Briefing::tr("Now"), nowStands(view, now)},
        {Briefing::tr("Open"), open(view, now)}, {Briefing::tr("Beware"), beware(view, now.date)}};
    QList<BriefingLine> lines;
    for (const BriefingLine &line : all) {
        if (!line.text.isEmpty())
            lines.append(line);
    }
    return lines;
}

QList<store::PersonRow> membersInOrder(const CaseView &view)
{
    QList<store::PersonRow> members = view.members;
    std::stable_sort(members.begin(), members.end(), [&view](const store::PersonRow &a, const store::PersonRow &b) {
        const int left = rank(view.roles.value(a.person.id, EventRole::Other));
        const int right = rank(view.roles.value(b.person.id, EventRole::Other));
        return left != right ? left < right : a.person.birthDate.earliest() < b.person.birthDate.earliest();
    });
    return members;
}

std::optional<Address> addressOn(const store::PersonRow &member, QDate day)
{
    std::optional<Address> found;
    for (const Address &address : member.addresses) {
        if (!address.holdsOn(day))
            continue;
        const bool safer = found && address.secret && !found->secret;
        const bool later = found && address.secret == found->secret && found->from < address.from;
        if (!found || safer || later)
            found = address;
    }
    return found;
}

QList<Fact> safetyNotAsked(const Intake &intake)
{
    QList<Fact> missing;
    for (const Fact fact : safetyFacts) {
        if (at(intake.facts, fact).answer == Answer::Unknown)
            missing.append(fact);
    }
    return missing;
}

QStringList shieldedNames(const CaseView &view, QDate day)
{
    QStringList names;
    const QList<store::PersonRow> members = membersInOrder(view);
    for (const store::PersonRow &member : members) {
        if (const std::optional<Address> address = addressOn(member, day); address && address->secret)
            names.append(shortName(member.person));
    }
    return names;
}

QStringList notSafeToCall(const CaseView &view)
{
    QStringList names;
    const QList<store::PersonRow> members = membersInOrder(view);
    for (const store::PersonRow &member : members) {
        if (member.person.callBack == CallBack::NotSafe)
            names.append(shortName(member.person));
    }
    return names;
}

QStringList openFlagWords(const CaseView &view)
{
    const QSet<RedFlag> flags =
        view.flow ? caseflow::openFlags(view.flow->state, view.flow->facts) : view.intake.redFlags;
    QStringList words;
    for (std::size_t index = 0; index < redFlagCount; ++index) {
        const auto flag = static_cast<RedFlag>(index);
        if (flags.contains(flag))
            words.append(text(flag));
    }
    return words;
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    //: %1 is one thing or several with commas, %2 the last
    return Briefing::tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QList<Check> openChecks(const CaseView &view)
{
    QList<Check> checks;
    for (const HistoryEvent &event : view.history) {
        for (const Check check : event.checks) {
            if (!checks.contains(check))
                checks.append(check);
        }
    }
    return checks;
}

} // namespace regie::wording
