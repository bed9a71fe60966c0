#pragma once

#include "core/privacy/profile.h"

#include <QStringList>

namespace regie::report {

/// The parts a report can be made of, by their name in a template file ("reasons-for"). Each is filled with what the
/// profile of the recipient lets through, and is left away when nothing is.
enum class Part {
    Text,  ///< paragraphs of the template itself, with places for fields
    Stand, ///< where the case is: route, phase, roles, next date
    Advice,
    Household,
    Terms,   ///< of the barring order
    History, ///< orders and reports, and what counts
    Criteria,
    ReasonsFor,
    ReasonsAgainst,
    Safety, ///< the answers of the safety block
    Changes,
    Story, ///< what happened, as told
    Notes,
    Contact,
    CallBack,
    Phases,
    Timeline,
    Genogram,
    Partners,
    Steps,
    Decisions, ///< those steps that are a decision
    DueDates,
    Scores,
    Rihg,
    Agreements,
    PlainAgreements, ///< the same for a family member
    PlainHelp,
    AboutMe, ///< of an inzage: what is recorded of the one who asked
    MyEvents,
    MyCase,
    Copies,
    OwnWords,
    Sources,
    Answer, ///< the form that is sent back
    Goals,  ///< of the plan
    Actions,
    Meetings,    ///< with what each decided
    PlainActions ///< what a family member does herself
};

struct TemplatePart
{
    Part part = Part::Text;
    QString heading = {};        ///< in place of the one of the program
    QStringList paragraphs = {}; ///< of Text; "{case.number}" is a place for a field
    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
};

/// What a report says and in which order, as data: "the region is data".
struct ReportTemplate
{
    QString kind = {};           ///< "casusrapport" (CLI.md)
    QStringList recipients = {}; ///< ids of profiles; empty: every one that takes this report
    QList<TemplatePart> parts = {};
    friend bool operator==(const ReportTemplate &, const ReportTemplate &) = default;
};

/// The templates of a region, or with an organisation's own in place of them.
class ReportTemplates
{
public:
    /// Reads a template file for the recipients of @p profiles. RegionDataInvalid with file, line and reason: an
    /// unknown part or field, a text without text, a field in a text that does not go to one of the recipients.
    [[nodiscard]] static Result<ReportTemplates> parse(
        const QByteArray &text, const QString &fileName, const privacy::Profiles &profiles);
    /// The file that is built in.
    [[nodiscard]] static Result<ReportTemplates> builtIn(const privacy::Profiles &profiles);

    /// The one for @p profile when there is one, else the one for everybody who gets reports of cases. NotFound.
    [[nodiscard]] Result<ReportTemplate> find(const QString &kind, const QString &profile) const;
    /// Puts those of @p own in the place of those for the same report and recipients.
    void replaceWith(const ReportTemplates &own);
    [[nodiscard]] const QList<ReportTemplate> &all() const { return m_templates; }

private:
    QList<ReportTemplate> m_templates = {};
};

/// The fields that a text may name, with the field of the profile that lets each through.
[[nodiscard]] std::optional<privacy::Field> placeOf(QStringView code);
/// The names between braces in @p paragraph.
[[nodiscard]] QStringList placesIn(const QString &paragraph);

} // namespace regie::report
