#include "core/report/intakeadvice.h"

#include "core/report/intakesections.h"
#include "core/report/shielding.h"

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;

void writeHead(Document &document, const Source &source)
{
    const IntakeAdviceFacts &facts = source.facts;
    document.kind = u"intakeadvies"_s;
    document.caseNumber = facts.caseNumber;
    document.made = facts.made;
    document.ruleSet = facts.assessment.ruleSet;
    document.ruleSetConfirmed = facts.assessment.ruleSetConfirmed;
    document.practice = facts.practice;
    document.copyNumber = facts.copyNumber;
    if (source.profile().toExecutor()) {
        document.recipient = executorOf(facts);
        document.recipientName = organisationName(source, document.recipient);
    }
    if (source.redaction.passes(Field::Author, facts.author)) {
        document.from = facts.author;
        document.fromFunction = facts.authorFunction;
    }
    const bool named = source.redaction.passes(Field::HouseholdName, facts.household.name);
    const QString household = named ? facts.household.name : QString();
    const QString place =
        source.redaction.passes(Field::Municipality, municipalityName(source)) ? municipalityName(source) : QString();
    document.subtitle = place.isEmpty() ? phrase(Phrase::SubtitleNoPlace, {household, facts.caseNumber})
                                        : phrase(Phrase::Subtitle, {household, place, facts.caseNumber});
}

void add(QList<Block> &blocks, const Bullets &bullets)
{
    if (!bullets.items.isEmpty())
        blocks.append(bullets);
}

void writeBlocks(Document &document, const Source &source)
{
    QList<Block> &blocks = document.blocks;
    blocks.append(adviceBox(source));
    Table household = householdTable(source);
    const std::optional<Table> terms = termsTable(source);
    household.half = terms.has_value();
    blocks.append(household);
    if (terms)
        blocks.append(*terms);
    blocks.append(historyTable(source));
    blocks.append(criteriaTable(source));
    blocks.append(reasonBullets(source, true));
    blocks.append(reasonBullets(source, false));
    blocks.append(safetyBullets(source));
    blocks.append(changeBullets(source));
    if (const Note story = storyNote(source); !story.lines.isEmpty())
        blocks.append(story);
    add(blocks, noteBullets(source));
    add(blocks, contactBullets(source));
    blocks.append(callBackNote(source, document.recipientName));
}

std::optional<LocalDateTime> firstVisit(const Source &source)
{
    for (const Deadline &deadline : source.facts.deadlines) {
        if (deadline.kind == DeadlineKind::FirstVisit)
            return deadline.due;
    }
    return std::nullopt;
}

} // namespace

Line phrase(Phrase phrase, QList<Argument> arguments, int strong)
{
    return {{Phrased{phrase, std::move(arguments), strong}}};
}

Line said(const QString &text)
{
    return {{Verbatim{text}}};
}

AdviceRoute routeOf(const IntakeAdviceFacts &facts)
{
    return facts.decision ? facts.decision->chosen : facts.advice.route;
}

QString executorOf(const IntakeAdviceFacts &facts)
{
    const AdviceRoute route = routeOf(facts);
    if (route != AdviceRoute::Icm && route != AdviceRoute::IcmOrMda)
        return {};
    const IntakeDecision &decision = facts.intake.decision;
    return decision.taken && !decision.assignedTo.isEmpty() ? decision.assignedTo : facts.advice.executor;
}

QString organisationName(const Source &source, const QString &id)
{
    const routing::Organisation *organisation = source.region.organisation(id, source.facts.made.date);
    return organisation != nullptr ? organisation->name : id;
}

QString municipalityName(const Source &source)
{
    const routing::Municipality *municipality = source.region.municipality(source.facts.household.municipality);
    return municipality != nullptr ? municipality->name : source.facts.intake.municipalityName;
}

Result<Document> composeIntakeAdvice(
    const IntakeAdviceFacts &facts, const routing::Region &region, const privacy::Profile &profile)
{
    if (!profile.allowsReport(u"intakeadvies"_s))
        return fail(ErrorCode::NotAllowed, u"the profile does not take this report"_s);
    if (facts.caseNumber.isEmpty() || !facts.made.isValid())
        return fail(ErrorCode::MissingField, u"a report needs a number and a moment"_s);
    if (profile.toExecutor() && executorOf(facts).isEmpty())
        return fail(ErrorCode::NotAllowed, u"nobody carries out ICM in this case"_s);
    privacy::Redaction redaction(profile, shieldOf(facts, profile.outward()));
    const Source source{facts, region, redaction};
    Document document(profile);
    writeHead(document, source);
    writeBlocks(document, source);
    if (profile.toExecutor()) {
        const routing::Organisation *organisation = region.organisation(document.recipient, facts.made.date);
        const bool hasShort = organisation != nullptr && !organisation->shortName.isEmpty();
        document.recipientShort = hasShort ? organisation->shortName : document.recipientName;
        document.blocks.append(AnswerForm{document.recipientShort, firstVisit(source)});
    }
    document.leftOut = redaction.leftOut();
    return document;
}

} // namespace regie::report
