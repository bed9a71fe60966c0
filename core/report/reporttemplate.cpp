#include "core/report/reporttemplate.h"

#include "core/base/checkedjson.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using privacy::Field;
using privacy::Profile;

constexpr std::array<const char *, 38> partCodes = {"text", "stand", "advice", "household", "terms", "history",
    "criteria", "reasons-for", "reasons-against", "safety", "changes", "story", "notes", "contact", "call-back",
    "phases", "timeline", "genogram", "partners", "steps", "decisions", "due-dates", "scores", "rihg", "agreements",
    "plain-agreements", "plain-help", "about-me", "my-events", "my-case", "copies", "own-words", "sources", "answer",
    "goals", "actions", "meetings", "plain-actions"};
static_assert(partCodes.size() == static_cast<std::size_t>(Part::PlainActions) + 1);

struct Place
{
    const char *code;
    Field field;
};
constexpr Place places[] = {{"case.number", Field::CaseNumber}, {"household.name", Field::HouseholdName},
    {"household.municipality", Field::Municipality}, {"person.name", Field::PersonName}, {"author", Field::Author},
    {"author.function", Field::Author}, {"date", Field::Author}, // of the letter itself
    {"copy.number", Field::Author}, {"copy.date", Field::Author}, {"copy.report", Field::Author},
    {"copy.reason", Field::Author}};

std::optional<Part> partOf(const QString &code)
{
    const auto *found = std::ranges::find_if(partCodes, [&](const char *text) { return code == QLatin1String(text); });
    if (found == partCodes.end())
        return std::nullopt;
    return static_cast<Part>(found - partCodes.begin());
}

/// Whether @p one gets reports made by @p made. One for everybody is about a case, of which the stuurgroep gets none.
bool receives(const Profile &one, const ReportTemplate &made)
{
    const bool everybody = made.recipients.isEmpty() && one.sentTo() != privacy::SentTo::SteeringGroup;
    return one.allowsReport(made.kind) && (everybody || made.recipients.contains(one.id()));
}

void checkPlaces(
    JsonObject &object, const ReportTemplate &made, const TemplatePart &part, const privacy::Profiles &profiles)
{
    for (const QString &paragraph : part.paragraphs) {
        for (const QString &code : placesIn(paragraph)) {
            const std::optional<Field> field = placeOf(code);
            if (!field) {
                object.refuse(u"no such field: "_s + code, "text");
                continue;
            }
            for (const Profile &profile : profiles.all()) {
                if (receives(profile, made) && !profile.names(*field))
                    object.refuse(u"the field %1 does not go to %2"_s.arg(code, profile.id()), "text");
            }
        }
    }
}

TemplatePart readPart(JsonObject &object, const ReportTemplate &made, const privacy::Profiles &profiles)
{
    TemplatePart part;
    const std::optional<Part> known = partOf(object.text("part"));
    if (!known)
        object.refuse(u"no such part"_s, "part");
    part.part = known.value_or(Part::Text);
    part.heading = object.optionalText("heading");
    if (part.part == Part::Text)
        part.paragraphs = object.texts("text");
    if (part.part == Part::Text && part.paragraphs.isEmpty())
        object.refuse(u"a text without text"_s, "text");
    checkPlaces(object, made, part, profiles);
    object.close();
    return part;
}

ReportTemplate readTemplate(JsonObject &object, const privacy::Profiles &profiles)
{
    ReportTemplate made;
    made.kind = object.text("report");
    if (object.has("recipients"))
        made.recipients = object.texts("recipients");
    for (const QString &id : std::as_const(made.recipients)) {
        if (!profiles.forReport(id, made.kind))
            object.refuse(u"this recipient does not get that report: "_s + id, "recipients");
    }
    const bool known =
        std::ranges::any_of(profiles.all(), [&](const Profile &profile) { return profile.allowsReport(made.kind); });
    if (!known)
        object.refuse(u"no such report"_s, "report");
    for (JsonObject &part : object.objects("parts"))
        made.parts.append(readPart(part, made, profiles));
    if (made.parts.isEmpty())
        object.refuse(u"a report without parts"_s, "parts");
    object.close();
    return made;
}

bool sameUse(const ReportTemplate &a, const ReportTemplate &b)
{
    return a.kind == b.kind && a.recipients == b.recipients;
}

} // namespace

std::optional<Field> placeOf(QStringView code)
{
    for (const Place &place : places) {
        if (code == QLatin1String(place.code))
            return place.field;
    }
    return std::nullopt;
}

QStringList placesIn(const QString &paragraph)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QStringList out;
    for (auto found = braces.globalMatch(paragraph); found.hasNext();)
        out.append(found.next().captured(1));
    return out;
}

Result<ReportTemplates> ReportTemplates::parse(
    const QByteArray &text, const QString &fileName, const privacy::Profiles &profiles)
{
    JsonText json(text, fileName);
    JsonObject root(json);
    (void)root.optionalText("$schema");
    (void)root.optionalText("remark");
    ReportTemplates out;
    for (JsonObject &object : root.objects("reports")) {
        const ReportTemplate made = readTemplate(object, profiles);
        if (std::ranges::any_of(out.m_templates, [&](const ReportTemplate &other) { return sameUse(made, other); }))
            object.refuse(u"a report twice for the same recipients"_s, "report");
        out.m_templates.append(made);
    }
    root.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return out;
}

Result<ReportTemplates> ReportTemplates::builtIn(const privacy::Profiles &profiles)
{
    QFile file(u":/region/haaglanden/reports.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::RegionDataInvalid, u"the report templates are missing"_s, u"reports.json"_s);
    return parse(file.readAll(), u"reports.json"_s, profiles);
}

Result<ReportTemplate> ReportTemplates::find(const QString &kind, const QString &profile) const
{
    const ReportTemplate *general = nullptr;
    for (const ReportTemplate &made : m_templates) {
        if (made.kind != kind)
            continue;
        if (made.recipients.contains(profile))
            return made;
        if (made.recipients.isEmpty())
            general = &made;
    }
    if (general == nullptr)
        return fail(ErrorCode::NotFound, u"no template for this report"_s);
    return *general;
}

void ReportTemplates::replaceWith(const ReportTemplates &own)
{
    for (const ReportTemplate &made : own.m_templates) {
        const auto there =
            std::ranges::find_if(m_templates, [&](const ReportTemplate &other) { return sameUse(made, other); });
        if (there == m_templates.end())
            m_templates.append(made);
        else
            *there = made;
    }
}

} // namespace regie::report
