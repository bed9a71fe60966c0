#include "core/report/casereport.h"

#include "core/report/casesections.h"
#include "core/report/shielding.h"

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;
using privacy::SentTo;

/// Who it goes to in this case.
struct Destination
{
    QString id = {}; ///< organisation or person
    QString name = {};
    QString shortName = {};
};

Result<Destination> organisationFor(const Source &source, const QString &id, const QString &lack)
{
    if (id.isEmpty())
        return fail(ErrorCode::NotAllowed, lack);
    const routing::Organisation *organisation = source.region.organisation(id, source.facts.made.date);
    Destination out{id, organisationName(source, id), {}};
    const bool hasShort = organisation != nullptr && !organisation->shortName.isEmpty();
    out.shortName = hasShort ? organisation->shortName : out.name;
    return out;
}

Result<Destination> memberFor(const CaseSource &source)
{
    if (source.to.member.isNull())
        return fail(ErrorCode::MissingField, u"say for which member this is"_s, u"member"_s);
    const QList<store::PersonRow> &members = source.facts.intake.members;
    const auto found =
        std::ranges::find_if(members, [&](const store::PersonRow &row) { return row.person.id == source.to.member; });
    if (found == members.cend())
        return fail(ErrorCode::NotFound, u"no such member of this household"_s, u"member"_s);
    return Destination{found->person.id.toString(), source.nameOf(found->person.id), {}};
}

Result<Destination> destinationOf(const CaseSource &source)
{
    const Source &intake = source.intake;
    const routing::Municipality *place = intake.region.municipality(intake.facts.household.municipality);
    switch (intake.profile().sentTo()) {
    case SentTo::Own:
        return Destination{};
    case SentTo::Executor: {
        const QString decided = executorOf(intake.facts);
        return organisationFor(
            intake, decided.isEmpty() ? source.facts.file.executor : decided, u"nobody carries out ICM in this case"_s);
    }
    case SentTo::Organisation:
        return organisationFor(intake, intake.profile().organisation(), {});
    case SentTo::LocalTeam:
        return organisationFor(intake, place != nullptr ? place->localTeam : QString(), u"no local team is known"_s);
    case SentTo::Partner:
        if (source.to.partner.isEmpty())
            return fail(ErrorCode::MissingField, u"say for which partner this is"_s, u"partner"_s);
        return organisationFor(intake, source.to.partner, {});
    case SentTo::Member:
        return memberFor(source);
    case SentTo::Mayor:
        if (municipalityName(intake).isEmpty())
            return fail(ErrorCode::NotAllowed, u"the municipality is not known"_s);
        return Destination{u"burgemeester"_s, municipalityName(intake), {}};
    case SentTo::SteeringGroup:
        return Destination{u"stuurgroep"_s, {}, {}};
    }
    return Destination{};
}

void writeHead(Document &document, const CaseSource &source, const Destination &to)
{
    const Source &intake = source.intake;
    const IntakeAdviceFacts &facts = intake.facts;
    const bool aboutCase = intake.profile().sentTo() != SentTo::SteeringGroup;
    document.caseNumber = aboutCase ? facts.caseNumber : QString();
    document.made = facts.made;
    document.practice = facts.practice;
    document.copyNumber = facts.copyNumber;
    document.plain = intake.profile().sentTo() == SentTo::Member;
    if (!document.plain && aboutCase) {
        document.ruleSet = facts.assessment.ruleSet;
        document.ruleSetConfirmed = facts.assessment.ruleSetConfirmed;
    }
    document.recipient = to.id;
    document.recipientName = to.name;
    document.recipientShort = to.shortName;
    if (source.passes(Field::Author, facts.author)) {
        document.from = facts.author;
        document.fromFunction = facts.authorFunction;
    }
    if (!aboutCase)
        return;
    const QString place = municipalityName(intake);
    const bool placed = source.passes(Field::Municipality, place);
    document.subtitle = placed ? phrase(Phrase::SubtitleCase, {place, facts.caseNumber})
                               : phrase(Phrase::SubtitleNumber, {facts.caseNumber});
    if (source.passes(Field::HouseholdName, facts.household.name)) {
        document.subtitle.values.prepend(Verbatim{u"·"_s});
        document.subtitle.values.prepend(Verbatim{facts.household.name});
    }
}

std::optional<LocalDateTime> firstVisit(const IntakeAdviceFacts &facts)
{
    const auto found = std::ranges::find(facts.deadlines, DeadlineKind::FirstVisit, &Deadline::kind);
    return found == facts.deadlines.cend() ? std::nullopt : std::optional(found->due);
}

/// Puts the parts of a template into a document, each as far as there is something to say.
class Composer
{
public:
    Composer(Document &document, const CaseSource &source) : m_document(document), m_source(source) {}

    void add(const TemplatePart &part)
    {
        m_heading = part.heading;
        switch (part.part) {
        case Part::Text:
            return put(text(part.paragraphs));
        case Part::Stand:
            return put(standBullets(m_source));
        case Part::Advice:
            if (names(Field::Advice))
                m_document.blocks.append(adviceBox(intake()));
            return;
        case Part::Household:
            if (names(Field::PersonName))
                put(householdTable(intake()));
            return;
        case Part::Terms:
            if (std::optional<Table> table = termsTable(intake()))
                put(whole(std::move(*table)));
            return;
        case Part::History:
            return put(historyTable(intake()));
        case Part::Criteria:
            return put(criteriaTable(intake()));
        case Part::ReasonsFor:
            return put(when(Field::Reasons, reasonBullets(intake(), true)));
        case Part::ReasonsAgainst:
            return put(when(Field::Reasons, reasonBullets(intake(), false)));
        case Part::Safety:
            return put(safetyBullets(intake()));
        case Part::Changes:
            return put(when(Field::Changes, changeBullets(intake())));
        case Part::Story:
            return put(storyNote(intake()));
        case Part::Notes:
            return put(noteBullets(intake()));
        case Part::Contact:
            return put(contactBullets(intake()));
        case Part::CallBack:
            return put(callBackNote(intake(), m_document.recipientName));
        case Part::Phases:
            return put(phasesTable(m_source));
        case Part::Timeline:
            return put(timelineChart(m_source));
        case Part::Genogram:
            return put(familyDrawing(m_source));
        case Part::Partners:
            return put(partnersTable(m_source));
        case Part::Steps:
            return put(stepsTable(m_source, false));
        case Part::Decisions:
            return put(stepsTable(m_source, true));
        case Part::DueDates:
            return put(dueTable(m_source));
        case Part::Scores:
            return put(scoresTable(m_source));
        case Part::Rihg:
            return put(rihgTable(m_source));
        case Part::Agreements:
            return put(agreementsTable(m_source));
        case Part::Goals:
            return put(goalsTable(m_source));
        case Part::Actions:
            return put(actionsTable(m_source));
        case Part::Meetings:
            return put(meetingsTable(m_source));
        case Part::PlainActions:
            return put(large(plainActions(m_source)));
        case Part::PlainAgreements:
            return put(large(plainAgreements(m_source)));
        case Part::PlainHelp:
            return put(large(plainHelp(m_source)));
        case Part::AboutMe:
            return put(aboutMe(m_source));
        case Part::MyEvents:
            return put(myEvents(m_source));
        case Part::MyCase:
            return put(myCase(m_source));
        case Part::Copies:
            return put(copiesTable(m_source));
        case Part::OwnWords:
            return put(ownWords(m_source));
        case Part::Sources:
            return put(sourceBullets(m_source));
        case Part::Answer:
            if (intake().profile().outward())
                m_document.blocks.append(answerForm());
            return;
        }
    }

private:
    [[nodiscard]] const Source &intake() const { return m_source.intake; }
    [[nodiscard]] bool names(Field field) const { return intake().profile().names(field); }

    void put(Table table)
    {
        table.heading = m_heading;
        if (!table.rows.isEmpty() || !table.below.isEmpty())
            m_document.blocks.append(std::move(table));
    }
    void put(Bullets bullets)
    {
        bullets.heading = m_heading;
        if (!bullets.items.isEmpty())
            m_document.blocks.append(std::move(bullets));
    }
    void put(Note note)
    {
        if (!note.lines.isEmpty())
            m_document.blocks.append(std::move(note));
    }
    void put(Chart chart)
    {
        chart.heading = m_heading;
        if (!chart.timeline.isEmpty())
            m_document.blocks.append(std::move(chart));
    }
    void put(FamilyDrawing drawing)
    {
        drawing.heading = m_heading;
        if (!drawing.family.isEmpty())
            m_document.blocks.append(std::move(drawing));
    }
    void put(Prose prose)
    {
        prose.heading = m_heading;
        if (!prose.lines.isEmpty())
            m_document.blocks.append(std::move(prose));
    }
    [[nodiscard]] AnswerForm answerForm() const
    {
        const bool visits = intake().profile().toExecutor();
        return {m_document.recipientShort, visits ? firstVisit(intake().facts) : std::nullopt, visits};
    }
    [[nodiscard]] Bullets when(Field field, Bullets bullets) const { return names(field) ? bullets : Bullets{}; }
    [[nodiscard]] static Table whole(Table table)
    {
        table.half = false;
        return table;
    }
    [[nodiscard]] static Bullets large(Bullets bullets)
    {
        bullets.large = true;
        return bullets;
    }

    /// What is filled in for @p place; empty when it may not be said.
    [[nodiscard]] std::variant<QString, QDate, int, Code> filledWith(const QString &place) const
    {
        const RecalledCopy &copy = m_source.facts.recalled;
        if (place == u"date")
            return intake().facts.made.date;
        if (place == u"copy.number")
            return copy.number;
        if (place == u"copy.date")
            return copy.at.date;
        if (place == u"copy.report")
            return Code(CodeWord{CodeWord::Of::Report, copy.report});
        return place == u"copy.reason" ? copy.reason : valueOf(place);
    }
    [[nodiscard]] QString valueOf(const QString &place) const
    {
        const IntakeAdviceFacts &facts = intake().facts;
        const std::optional<Field> field = placeOf(place);
        if (!field || !names(*field))
            return {};
        if (place == u"case.number")
            return facts.caseNumber;
        if (place == u"household.name")
            return facts.household.name;
        if (place == u"household.municipality")
            return municipalityName(intake());
        if (place == u"person.name")
            return m_source.nameOf(m_source.to.member);
        if (place == u"author")
            return facts.author;
        return place == u"author.function" ? facts.authorFunction : QString();
    }

    /// Paragraphs with their places filled; what is filled in is a value of its own and is never read as a place.
    [[nodiscard]] Prose text(const QStringList &paragraphs) const
    {
        Prose prose;
        for (const QString &paragraph : paragraphs) {
            Filled filled;
            qsizetype from = 0;
            for (const QString &place : placesIn(paragraph)) {
                const qsizetype at = paragraph.indexOf(u'{' + place + u'}', from);
                filled.parts.append(paragraph.mid(from, at - from));
                filled.parts.append(filledWith(place));
                from = at + place.size() + 2;
            }
            filled.parts.append(paragraph.mid(from));
            prose.lines.append(Line{{filled}});
        }
        return prose;
    }

    Document &m_document;
    const CaseSource &m_source;
    QString m_heading = {};
};

} // namespace

Result<Document> composeCaseReport(const CaseFacts &facts, const routing::Region &region,
    const privacy::Profile &profile, const ReportTemplate &made, const Addressee &to)
{
    if (!profile.allowsReport(made.kind))
        return fail(ErrorCode::NotAllowed, u"the profile does not take this report"_s);
    const bool aboutCase = profile.sentTo() != SentTo::SteeringGroup; // that gets figures, and letters about them
    if ((aboutCase && facts.intake.caseNumber.isEmpty()) || !facts.intake.made.isValid())
        return fail(ErrorCode::MissingField, u"a report needs a number and a moment"_s);
    privacy::Redaction redaction(profile, shieldOf(facts.intake, profile.outward(), to.member));
    const Source intake{facts.intake, region, redaction};
    const CaseSource source{facts, intake, to};
    const Result<Destination> destination = destinationOf(source);
    if (!destination)
        return tl::unexpected(destination.error());
    Document document(profile);
    document.kind = made.kind;
    writeHead(document, source, *destination);
    Composer composer(document, source);
    for (const TemplatePart &part : made.parts)
        composer.add(part);
    document.leftOut = redaction.leftOut();
    return document;
}

} // namespace regie::report
