#include "ui/wording/destruction.h"

#include "ui/wording/dates.h"
#include "ui/wording/retention.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct DestructionWords
{
    Q_DECLARE_TR_FUNCTIONS(DestructionWords)
};

using State = RetentionLine::State;

} // namespace

QString text(RetentionRefusal refusal)
{
    switch (refusal) {
    case RetentionRefusal::None:
        return {};
    case RetentionRefusal::NoReason:
        return DestructionWords::tr("Write down why.");
    case RetentionRefusal::NoLater:
        return DestructionWords::tr("Choose a day that is later than the term, and later than today.");
    case RetentionRefusal::NothingChosen:
        return DestructionWords::tr("Choose at least one line that may be destroyed.");
    case RetentionRefusal::NotDue:
        return DestructionWords::tr("A line may not be destroyed (any more). Look at the list again.");
    case RetentionRefusal::DossierFirst:
        return DestructionWords::tr(
            "A case file still speaks of a chosen event: choose that too, or destroy it first.");
    case RetentionRefusal::SecondMissing:
        return DestructionWords::tr("Destroying takes two persons: the second one types her name.");
    case RetentionRefusal::SecondSame:
        return DestructionWords::tr("The second person is somebody else than the first.");
    case RetentionRefusal::CountDiffers:
        return DestructionWords::tr("The number that the second person typed is not the number of chosen lines.");
    case RetentionRefusal::SecondUser:
        return DestructionWords::tr("This vault has more users: another user agrees under her own key.");
    case RetentionRefusal::ClockDoubt:
        return DestructionWords::tr("The clock of this computer may be wrong. Type today's date to go on.");
    case RetentionRefusal::AlreadyProposed:
        return DestructionWords::tr("Another list still waits for its second person.");
    }
    return {};
}

QString lineState(const RetentionLine &line)
{
    switch (line.state) {
    case State::Due:
        return DestructionWords::tr("may be destroyed");
    case State::Later:
        return DestructionWords::tr("term ends later this year");
    case State::Open:
        return DestructionWords::tr("a case is still open");
    case State::Held:
        return line.choice ? DestructionWords::tr("hold: %1").arg(line.choice->reason) : DestructionWords::tr("hold");
    case State::Dossier:
        return DestructionWords::tr("goes with a case file that is kept");
    }
    return {};
}

QString lineTitle(const RetentionLine &line)
{
    if (!line.numbers.isEmpty())
        return line.numbers.join(QStringLiteral(", "));
    if (!line.on.isValid())
        return {};
    return line.title.isEmpty() || line.kind == privacy::KeptKind::Assessment || line.kind == privacy::KeptKind::Loose
               ? day(line.on)
               : DestructionWords::tr("%1, number %2").arg(day(line.on), line.title);
}

QString listCounts(const RetentionList &list)
{
    return DestructionWords::tr("May be destroyed: %1. Later this year: %2. Hold: %3. Case still open: %4. Goes with a "
                                "case file that is kept: %5.")
        .arg(list.count(State::Due))
        .arg(list.count(State::Later))
        .arg(list.count(State::Held))
        .arg(list.count(State::Open))
        .arg(list.count(State::Dossier));
}

QStringList destroyedLines(const store::DestructionRecord &record)
{
    const store::Destroyed &done = record.done;
    QStringList lines;
    const auto add = [&lines](int count, const QString &words) {
        if (count > 0)
            lines.append(words);
    };
    const int cases = static_cast<int>(done.numbers.size());
    add(cases, DestructionWords::tr("%n case(s): %1", nullptr, cases).arg(done.numbers.join(QStringLiteral(", "))));
    add(done.assessments, DestructionWords::tr("%n intake(s) without a case", nullptr, done.assessments));
    add(done.orders, DestructionWords::tr("%n barring order(s)", nullptr, done.orders));
    add(done.reports, DestructionWords::tr("%n report(s) to Veilig Thuis", nullptr, done.reports));
    add(done.withdrawn, DestructionWords::tr("%n action(s) that were taken back", nullptr, done.withdrawn));
    add(done.households, DestructionWords::tr("%n household(s) that nothing else speaks of", nullptr, done.households));
    add(done.persons, DestructionWords::tr("%n person(s) that nothing else speaks of", nullptr, done.persons));
    add(done.rows, DestructionWords::tr("%n row(s) of the vault in all", nullptr, done.rows));
    add(record.keptLonger, DestructionWords::tr("kept by decision: %1").arg(record.keptLonger));
    add(record.held, DestructionWords::tr("not destroyed because of a hold: %1").arg(record.held));
    return lines;
}

QString decidedBy(const store::DestructionRecord &record)
{
    return record.secondBy.isNull()
               ? DestructionWords::tr("%1, together with %2, who typed her agreement without a key of her own")
                     .arg(record.proposedByName, record.secondName)
               : DestructionWords::tr("%1, together with %2, who agreed under her own key")
                     .arg(record.proposedByName, record.secondName);
}

} // namespace regie::wording
