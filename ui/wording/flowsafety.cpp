#include "ui/wording/flowsafety.h"

#include "ui/wording/flow.h"

#include <QCoreApplication>

namespace regie::wording {

using namespace caseflow;

namespace {

struct FlowSafety
{
    Q_DECLARE_TR_FUNCTIONS(FlowSafety)
};

constexpr int lowestFigure = 0;
constexpr int highestFigure = 10;

} // namespace

QString text(const SafetyRefusal &refusal)
{
    if (refusal.field == QLatin1String("score"))
        return FlowSafety::tr("Choose a figure from 0 to 10.");
    if (refusal.field == QLatin1String("parts") && refusal.code == RefusalCode::UnknownValue)
        return FlowSafety::tr("The RiHG has 20 signals in all; these are more.");
    if (refusal.field == QLatin1String("note"))
        return FlowSafety::tr("Say what happened: the agreement was not kept.");
    if (refusal.code == RefusalCode::BeforeStart)
        return FlowSafety::tr("This is before the agreement was made.");
    return refusal.code == RefusalCode::UnknownValue ? text(RefusalCode::Missing) : text(refusal.code);
}

QString rihgPartText(int part)
{
    switch (part) {
    case 0:
        return FlowSafety::tr("Person who uses violence");
    case 1:
        return FlowSafety::tr("Incident of violence");
    case 2:
        return FlowSafety::tr("Background of the family");
    default:
        return {};
    }
}

QString text(const RihgPart &part)
{
    return FlowSafety::tr("%1 red, %2 blue, %3 yellow")
        .arg(QString::number(part.red), QString::number(part.blue), QString::number(part.yellow));
}

QString rihgNote(const RihgOutcome &outcome)
{
    return outcome.twoRedInOnePart()
               ? FlowSafety::tr("Two red or more in one part. This is information; people decide.")
               : QString();
}

const SafetyEstimate *estimateBefore(const SafetyRecord &safety, const SafetyEstimate &latest)
{
    const SafetyEstimate *found = nullptr;
    for (const SafetyEstimate &one : safety.estimates) {
        if (one.member == latest.member && one.id != latest.id && (found == nullptr || found->on <= one.on))
            found = &one;
    }
    return found;
}

QString scoreText(int score)
{
    if (score == lowestFigure)
        return FlowSafety::tr("0 (somebody must act now)");
    if (score == highestFigure)
        return FlowSafety::tr("10 (safe enough to close)");
    return QString::number(score);
}

} // namespace regie::wording
