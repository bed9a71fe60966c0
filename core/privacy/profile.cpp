#include "core/privacy/profile.h"

#include "core/base/checkedjson.h"
#include "core/privacy/rights.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace regie::privacy {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<const char *, 11> whyCodes = {"not-in-profile", "not-needed", "reporter", "shielded",
    "unsafe-to-call", "free-text", "other-household", "national-id", "unchecked", "outside-role", "small-number"};
constexpr std::array<const char *, 8> sentToCodes = {
    "own", "executor", "organisation", "local-team", "partner", "member", "mayor", "steering"};

/// The classes whose fields may go at all.
QSet<DataClass> classesOf(JsonObject &object)
{
    QSet<DataClass> out;
    for (const QString &code : object.texts("classes")) {
        const std::optional<DataClass> dataClass = dataClassOf(code);
        if (!dataClass)
            object.refuse(u"no such data class: "_s + code, "classes");
        else
            out.insert(*dataClass);
    }
    return out;
}

/// @p code as a field; refuses @p group when there is none.
std::optional<Field> fieldIn(JsonObject &group, const QString &code)
{
    const std::optional<Field> field = fieldOf(code);
    if (!field)
        group.refuse(u"no such field: "_s + code, "fields");
    return field;
}

} // namespace

QString whyCode(Why why)
{
    return QString::fromLatin1(whyCodes.at(static_cast<std::size_t>(why)));
}

std::optional<Why> whyOf(QStringView code)
{
    const auto *found =
        std::ranges::find_if(whyCodes, [code](const char *text) { return code == QLatin1String(text); });
    if (found == whyCodes.end())
        return std::nullopt;
    return static_cast<Why>(found - whyCodes.begin());
}

void Profiles::readFields(JsonObject &object, Profile &profile)
{
    profile.m_classes = classesOf(object);
    for (JsonObject &group : object.objects("goes")) {
        const QString why = group.text("why");
        (void)group.text("source");
        for (const QString &code : group.texts("fields")) {
            const std::optional<Field> field = fieldIn(group, code);
            if (!field)
                continue;
            if (field == Field::SecretAddress)
                group.refuse(u"a secret address goes to nobody"_s, "fields");
            if (!profile.allowsClass(kindOf(*field).dataClass))
                group.refuse(u"its data class is not among the classes of the profile: "_s + code, "fields");
            if (profile.m_fields.contains(*field))
                group.refuse(u"a field twice: "_s + code, "fields");
            profile.m_fields.insert(*field, why);
        }
        group.close();
    }
    for (JsonObject &group : object.objects("stays")) {
        const std::optional<Why> why = whyOf(group.text("reason"));
        (void)group.text("source");
        if (!why)
            group.refuse(u"no such reason"_s, "reason");
        for (const QString &code : group.texts("fields")) {
            const std::optional<Field> field = fieldIn(group, code);
            if (!field)
                continue;
            if (profile.m_fields.contains(*field) || profile.m_withheld.contains(*field))
                group.refuse(u"a field twice: "_s + code, "fields");
            profile.m_withheld.insert(*field, why.value_or(Why::NotInProfile));
        }
        group.close();
    }
}

void Profiles::readRecipient(JsonObject &object, Profile &profile)
{
    profile.m_outward = object.flag("outward");
    const QString recipient = object.text("recipient");
    const auto *found =
        std::ranges::find_if(sentToCodes, [&](const char *text) { return recipient == QLatin1String(text); });
    if (found == sentToCodes.end())
        object.refuse(u"no such kind of recipient"_s, "recipient");
    else
        profile.m_sentTo = static_cast<SentTo>(found - sentToCodes.begin());
    if (profile.m_sentTo == SentTo::Organisation)
        profile.m_organisation = object.text("organisation");
    if (profile.outward() == (profile.m_sentTo == SentTo::Own))
        object.refuse(u"the own file stays inside, everybody else is outside"_s, "outward");
}

Result<Profiles> Profiles::parse(const QByteArray &text, const QString &fileName)
{
    JsonText json(text, fileName);
    JsonObject root(json);
    (void)root.optionalText("$schema");
    (void)root.optionalText("remark");
    Profiles out;
    for (JsonObject &object : root.objects("profiles")) {
        Profile profile;
        profile.m_id = object.text("id");
        readRecipient(object, profile);
        profile.m_purpose = object.text("purpose");
        profile.m_legalBasis = object.text("legalBasis");
        profile.m_legalBasisConfirmed = object.flag("legalBasisConfirmed");
        profile.m_reports = object.texts("reports");
        readFields(object, profile);
        if (std::ranges::any_of(out.m_profiles, [&](const Profile &other) {
                return other.id() == profile.id() && other.purpose() == profile.purpose();
            }))
            object.refuse(u"a profile twice for one purpose"_s, "id");
        object.close();
        out.m_profiles.append(profile);
    }
    root.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return out;
}

Result<Profiles> Profiles::builtIn()
{
    const QString name = u":/region/haaglanden/profiles.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::RegionDataInvalid, u"the recipient profiles are missing"_s, u"profiles.json"_s);
    return parse(file.readAll(), u"profiles.json"_s);
}

Profile Profile::within(unsigned classes) const
{
    Profile less = *this;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if ((classes & bitOf(kindOf(field.key()).dataClass)) != 0)
            continue;
        less.m_fields.remove(field.key());
        less.m_withheld.insert(field.key(), Why::OutsideRole);
    }
    less.m_classes.removeIf([classes](DataClass dataClass) { return (classes & bitOf(dataClass)) == 0; });
    return less;
}

Result<Profile> Profiles::find(const QString &id, const QString &purpose) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id() == id && (purpose.isEmpty() || profile.purpose() == purpose))
            return profile;
    }
    return fail(ErrorCode::ProfileMissing, u"no such recipient profile"_s);
}

Result<Profile> Profiles::forReport(const QString &id, const QString &report, const QString &purpose) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id() == id && profile.allowsReport(report) && (purpose.isEmpty() || profile.purpose() == purpose))
            return profile;
    }
    const Result<Profile> known = find(id, purpose);
    return known ? fail(ErrorCode::NotAllowed, u"this recipient does not get that report"_s)
                 : tl::unexpected(known.error());
}

} // namespace regie::privacy
