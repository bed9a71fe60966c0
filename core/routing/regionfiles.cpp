#include "core/base/checkedjson.h"
#include "core/caseflow/flowdefinition.h"
#include "core/domain/codes.h"
#include "core/routing/region.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace regie::routing {

namespace {

constexpr int mostFileBytes = 1 << 20;
constexpr int longest = 10000; // hours, days or working days

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::RegionDataInvalid, QStringLiteral("this file cannot be read"), path);
    const QByteArray text = file.read(mostFileBytes + 1);
    if (text.size() > mostFileBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("larger than a file of the region can be"), path);
    return text;
}

/// Reads one file of the region: `{"schema": 1, "<list>": […]}`, each entry by @p read.
Done readList(const QString &dir, const char *list, const std::function<void(JsonObject &)> &read)
{
    const QString path = QStringLiteral("%1/%2.json").arg(dir, QString::fromLatin1(list));
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    JsonText json(*text, path);
    JsonObject file(json);
    (void)file.number("schema", 1, 1);
    for (JsonObject &entry : file.objects(list)) {
        read(entry);
        entry.close();
    }
    file.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return {};
}

/// Refuses a second entry with one key ("id", or "id" and the day it begins).
class Once
{
public:
    void check(JsonObject &entry, const QString &key, const char *field)
    {
        if (m_seen.contains(key))
            entry.refuse(QStringLiteral("\"%1\" stands here twice").arg(QString::fromLatin1(field)), field);
        m_seen.insert(key);
    }

private:
    QSet<QString> m_seen;
};

template <typename T>
void readDates(JsonObject &entry, T &item)
{
    item.source = entry.text("source");
    item.from = entry.date("validFrom");
    item.until = entry.optionalDate("validUntil");
    if (item.until.isValid() && item.until < item.from)
        entry.refuse(QStringLiteral("\"validUntil\" is before \"validFrom\""), "validUntil");
}

Done readMunicipalities(const QString &dir, Region &region)
{
    static const QRegularExpression code(QStringLiteral("^GM[0-9]{4}$"));
    Once codes;
    return readList(dir, "municipalities", [&](JsonObject &entry) {
        Municipality one;
        one.code = entry.text("code");
        if (!code.match(one.code).hasMatch())
            entry.refuse(QStringLiteral("\"code\" must be GM and four digits"), "code");
        codes.check(entry, one.code, "code");
        one.name = entry.text("name");
        one.byNames = entry.texts("byNames");
        one.inRegion = entry.flag("inRegion");
        if (one.inRegion) {
            one.executor = entry.text("executor");
            one.localTeam = entry.text("localTeam");
            one.youthTable = entry.optionalText("youthTable");
        }
        one.note = entry.optionalText("note");
        readDates(entry, one);
        region.municipalities.append(one);
    });
}

Done readOrganisations(const QString &dir, Region &region)
{
    static const QRegularExpression practicePhone(QStringLiteral("^070 000 00 [0-9]{2}$"));
    Once ids;
    return readList(dir, "organisations", [&](JsonObject &entry) {
        Organisation one;
        one.id = entry.text("id");
        one.name = entry.text("name");
        one.shortName = entry.text("shortName");
        one.kind = entry.text("kind");
        one.phone = entry.optionalText("phone");
        if (!one.phone.isEmpty() && !practicePhone.match(one.phone).hasMatch())
            entry.refuse(QStringLiteral("\"phone\" must be a practice number, 070 000 00 nn"), "phone");
        readDates(entry, one);
        ids.check(entry, one.id + u' ' + one.from.toString(Qt::ISODate), "id");
        region.organisations.append(one);
    });
}

Done readSentences(const QString &dir, Region &region)
{
    Once ids;
    return readList(dir, "sentences", [&](JsonObject &entry) {
        Sentence one;
        one.id = entry.text("id");
        ids.check(entry, one.id, "id");
        one.source = entry.text("source");
        one.sourceName = entry.text("sourceName");
        one.text = entry.text("text");
        one.paraphrase = entry.optionalFlag("paraphrase", false);
        one.from = entry.date("validFrom");
        region.sentences.insert(one.id, one);
    });
}

/// "target" before the end of a term of the law, or "latest" after the target of an agreement.
void readOther(JsonObject &entry, TermSetting &one)
{
    const char *key = one.hard ? "target" : "latest";
    if (!entry.has(key))
        return;
    JsonObject length = entry.object(key);
    using caseflow::TermUnit;
    for (const auto &[unit, name] : {std::pair{TermUnit::Hours, "hours"}, std::pair{TermUnit::CalendarDays, "days"},
             std::pair{TermUnit::WorkingDays, "workingDays"}, std::pair{TermUnit::Months, "months"}}) {
        if (length.has(name) && one.other)
            length.refuse(QStringLiteral("one length is enough"), name);
        else if (length.has(name))
            one.other = caseflow::Length{unit, length.number(name, 1, longest)};
    }
    if (!one.other)
        length.refuse(QStringLiteral("a length is needed"));
    length.close();
}

Done readTerms(const QString &dir, Region &region)
{
    Once ids;
    return readList(dir, "terms", [&](JsonObject &entry) {
        TermSetting one;
        one.id = entry.text("id");
        if (!fromCode<DeadlineKind>(one.id))
            entry.refuse(QStringLiteral("unknown term"), "id");
        one.hours = entry.optionalNumber("hours", 1, longest).value_or(0);
        one.days = entry.optionalNumber("days", 1, longest).value_or(0);
        one.workingDays = entry.optionalNumber("workingDays", 1, longest).value_or(0);
        one.months = entry.optionalNumber("months", 1, longest).value_or(0);
        one.given = entry.optionalFlag("given", false);
        if ((one.hours != 0 ? 1 : 0) + (one.days != 0 ? 1 : 0) + (one.workingDays != 0 ? 1 : 0) +
                (one.months != 0 ? 1 : 0) + (one.given ? 1 : 0) !=
            1)
            entry.refuse(QStringLiteral(
                "exactly one of \"hours\", \"days\", \"workingDays\", \"months\" and \"given\" is needed"));
        one.hard = entry.flag("hard");
        one.confirmed = entry.flag("confirmed");
        readOther(entry, one);
        one.basis = entry.text("basis");
        one.sentence = entry.optionalText("sentence");
        if (!one.sentence.isEmpty() && !region.sentences.contains(one.sentence))
            entry.refuse(QStringLiteral("there is no such sentence"), "sentence");
        readDates(entry, one);
        ids.check(entry, one.id + u' ' + one.from.toString(Qt::ISODate), "id");
        region.terms.append(one);
    });
}

Done readHead(const QString &dir, Region &region)
{
    const QString path = dir + QStringLiteral("/region.json");
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    JsonText json(*text, path);
    JsonObject file(json);
    (void)file.number("schema", 1, 1);
    region.id = file.text("id");
    region.name = file.text("name");
    region.rules.centralMunicipality = file.text("centralMunicipality");
    region.rules.centralExecutor = file.text("centralExecutor");
    region.rules.otherExecutor = file.text("otherExecutor");
    (void)file.text("source");
    (void)file.date("validFrom");
    file.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return {};
}

Done readRuleSets(const QString &dir, Region &region)
{
    const QDir folder(dir);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(ErrorCode::RegionDataInvalid, QStringLiteral("no rule set file in this folder"), dir);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const Result<QByteArray> text = readFile(path);
        if (!text)
            return tl::unexpected(text.error());
        const Result<rules::RuleSet> set = rules::parseRuleSet(*text, path);
        if (!set)
            return tl::unexpected(set.error());
        for (const QStringList &ids : set->sentences) {
            for (const QString &id : ids) {
                if (!region.sentences.contains(id))
                    return fail(
                        ErrorCode::RegionDataInvalid, QStringLiteral("there is no sentence \"%1\"").arg(id), path, 1);
            }
        }
        if (const Done added = region.rules.add(*set, path); !added)
            return added;
    }
    return {};
}

Done readFlows(const QString &dir, Region &region)
{
    const QDir folder(dir + QStringLiteral("/flows"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    auto book = std::make_shared<caseflow::FlowBook>();
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const Result<QByteArray> text = readFile(path);
        if (!text)
            return tl::unexpected(text.error());
        if (const Done added = book->add(*text, path); !added)
            return added;
    }
    for (const char *id : {"thv", "icm", "mda"}) {
        if (book->flow(QString::fromLatin1(id), {}) == nullptr)
            return fail(ErrorCode::RegionDataInvalid,
                QStringLiteral("the flow \"%1\" is missing").arg(QLatin1String(id)), folder.path(), 1);
    }
    for (const caseflow::FlowDefinition &flow : std::as_const(book->flows)) {
        for (const caseflow::Act &act : flow.acts) {
            if (!act.sentence.isEmpty() && !region.sentences.contains(act.sentence))
                return fail(ErrorCode::RegionDataInvalid,
                    QStringLiteral("there is no sentence \"%1\"").arg(act.sentence), folder.path(), 1);
        }
    }
    region.flows = book;
    return {};
}

/// What must agree between the files.
Done check(const QString &dir, Region &region)
{
    const auto wrong = [&](const char *file, const QString &reason) {
        return fail(ErrorCode::RegionDataInvalid, reason, QStringLiteral("%1/%2").arg(dir, QLatin1String(file)), 1);
    };
    for (const Municipality &one : region.municipalities) {
        if (!one.inRegion)
            continue;
        region.rules.regionMunicipalities.append(one.code);
        const bool central = one.code == region.rules.centralMunicipality;
        if (one.executor != (central ? region.rules.centralExecutor : region.rules.otherExecutor))
            return wrong(
                "municipalities.json", QStringLiteral("%1 has another executor than region.json").arg(one.code));
        for (const QString &id : {one.executor, one.localTeam}) {
            if (region.organisation(id, one.from) == nullptr)
                return wrong("municipalities.json", QStringLiteral("there is no organisation \"%1\"").arg(id));
        }
    }
    if (!region.rules.regionMunicipalities.contains(region.rules.centralMunicipality))
        return wrong("region.json", QStringLiteral("the central municipality is not one of the region"));
    for (const Code<DeadlineKind> &code : codesOf<DeadlineKind>()) {
        if (!std::any_of(region.terms.cbegin(), region.terms.cend(),
                [&](const TermSetting &term) { return term.id == QLatin1String(code.text); }))
            return wrong("terms.json", QStringLiteral("the term \"%1\" is missing").arg(QLatin1String(code.text)));
    }
    return {};
}

Done readCalendar(const QString &dir, Region &region)
{
    const QString path = dir + QStringLiteral("/holidays.json");
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const Result<Calendar> calendar = Calendar::parse(*text, path);
    if (!calendar)
        return tl::unexpected(calendar.error());
    region.calendar = *calendar;
    return {};
}

} // namespace

Result<Region> Region::load(const QStringList &extraRuleDirs)
{
    return loadFrom(QStringLiteral(":/region/haaglanden"), extraRuleDirs);
}

Result<Region> Region::loadFrom(const QString &dir, const QStringList &extraRuleDirs)
{
    Region region;
    for (const auto &read :
        {readHead, readSentences, readOrganisations, readMunicipalities, readCalendar, readTerms, readFlows}) {
        if (const Done done = read(dir, region); !done)
            return tl::unexpected(done.error());
    }
    for (const QString &rules : QStringList{dir + QStringLiteral("/rules")} + extraRuleDirs) {
        if (const Done done = readRuleSets(rules, region); !done)
            return tl::unexpected(done.error());
    }
    if (const Done done = check(dir, region); !done)
        return tl::unexpected(done.error());
    return region;
}

} // namespace regie::routing
