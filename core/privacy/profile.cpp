#include "core/privacy/profile.h"

#include "core/base/checkedjson.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace regie::privacy {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<const char *, 9> whyCodes = {"not-in-profile", "not-needed", "reporter", "shielded",
    "unsafe-to-call", "free-text", "other-household", "national-id", "unchecked"};

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

/// @p code as a field that may stand in the table @p table; refuses what does not exist or cannot go.
std::optional<Field> fieldIn(JsonObject &table, const QString &code)
{
    const std::optional<Field> field = fieldOf(code);
    if (!field)
        table.refuse(u"no such field: "_s + code, code.toUtf8().constData());
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
    const QSet<DataClass> classes = classesOf(object);
    JsonObject goes = object.object("fields");
    for (const QString &code : goes.keys()) {
        const QByteArray key = code.toUtf8();
        JsonObject entry = goes.object(key.constData());
        const QString why = entry.text("why");
        (void)entry.text("source");
        entry.close();
        const std::optional<Field> field = fieldIn(goes, code);
        if (!field)
            continue;
        if (field == Field::SecretAddress)
            goes.refuse(u"a secret address goes to nobody"_s, key.constData());
        if (!classes.contains(kindOf(*field).dataClass))
            goes.refuse(u"its data class is not among the classes of the profile"_s, key.constData());
        profile.m_fields.insert(*field, why);
    }
    goes.close();
    JsonObject withheld = object.object("withheld");
    for (const QString &code : withheld.keys()) {
        const QByteArray key = code.toUtf8();
        JsonObject entry = withheld.object(key.constData());
        const std::optional<Why> why = whyOf(entry.text("reason"));
        (void)entry.text("source");
        if (!why)
            entry.refuse(u"no such reason"_s, "reason");
        entry.close();
        const std::optional<Field> field = fieldIn(withheld, code);
        if (!field)
            continue;
        if (profile.m_fields.contains(*field))
            withheld.refuse(u"both goes and is withheld"_s, key.constData());
        profile.m_withheld.insert(*field, why.value_or(Why::NotInProfile));
    }
    withheld.close();
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
        profile.m_outward = object.flag("outward");
        const QString recipient = object.text("recipient");
        if (recipient != u"executor" && recipient != u"own")
            object.refuse(u"the recipient is executor or own"_s, "recipient");
        profile.m_toExecutor = recipient == u"executor";
        profile.m_purpose = object.text("purpose");
        profile.m_legalBasis = object.text("legalBasis");
        profile.m_legalBasisConfirmed = object.flag("legalBasisConfirmed");
        profile.m_reports = object.texts("reports");
        readFields(object, profile);
        if (std::ranges::any_of(out.m_profiles, [&](const Profile &other) { return other.id() == profile.id(); }))
            object.refuse(u"a profile twice"_s, "id");
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

Result<Profile> Profiles::find(const QString &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id() == id)
            return profile;
    }
    return fail(ErrorCode::ProfileMissing, u"no such recipient profile"_s);
}

} // namespace regie::privacy
