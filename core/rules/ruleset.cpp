#include "core/rules/ruleset.h"

#include "core/base/checkedjson.h"
#include "core/rules/codes.h"

#include <algorithm>

namespace regie::rules {

namespace {

constexpr int schemaVersion = 1;
constexpr int mostDays = 36500;

/// Opens one parameter: `{"value": …, "source": …, "sentences": […], "reading": …}`, and remembers it for the screen.
class ParameterReader
{
public:
    ParameterReader(JsonObject &all, const char *id, RuleSet &set) : m_object(all.object(id)), m_set(set)
    {
        m_parameter.id = QString::fromLatin1(id);
        m_parameter.source = m_object.text("source");
        if (m_object.has("sentences"))
            m_parameter.sentences = m_object.texts("sentences");
        m_parameter.reading = m_object.optionalText("reading");
    }

    int number(int atLeast, int atMost)
    {
        const int value = m_object.number("value", atLeast, atMost);
        return finish(QString::number(value)), value;
    }
    std::optional<int> optionalNumber(int atLeast, int atMost)
    {
        const std::optional<int> value = m_object.optionalNumber("value", atLeast, atMost);
        return finish(value ? QString::number(*value) : QString()), value;
    }
    bool flag()
    {
        const bool value = m_object.flag("value");
        return finish(value ? QStringLiteral("true") : QStringLiteral("false")), value;
    }
    QList<Channel> channels()
    {
        QList<Channel> value;
        const QStringList codes = m_object.texts("value");
        for (const QString &code : codes) {
            const auto channel = fromCode<Channel>(code);
            if (!channel)
                m_object.refuse(QStringLiteral("unknown channel"), "value");
            else if (value.contains(*channel))
                m_object.refuse(QStringLiteral("a channel is named twice"), "value");
            else
                value.append(*channel);
        }
        return finish(codes.join(u' ')), value;
    }

private:
    void finish(const QString &value)
    {
        m_parameter.value = value;
        m_object.close();
        m_set.parameters.append(m_parameter);
    }

    JsonObject m_object;
    RuleSet &m_set;
    Parameter m_parameter = {};
};

void readParameters(JsonObject all, RuleSet &set)
{
    const auto parameter = [&](const char *id) { return ParameterReader(all, id, set); };
    set.channels = parameter("channels").channels();
    set.orderThreshold = parameter("orderThreshold").number(1, 100);
    set.vtTrigger = parameter("vtTrigger").flag();
    set.reportThreshold = parameter("reportThreshold").number(1, 100);
    set.lookbackYears = parameter("lookbackYears").number(1, 100);
    set.vtLookbackYears = parameter("vtLookbackYears").optionalNumber(1, 100);
    set.priorGapDays = parameter("priorGapDays").number(1, mostDays);
    set.freshGreenDays = parameter("freshGreenDays").number(0, mostDays);
    set.freshAmberOrderDays = parameter("freshAmberOrderDays").number(0, mostDays);
    set.freshAmberReportDays = parameter("freshAmberReportDays").number(0, mostDays);
    set.considerMdaFrom = parameter("considerMdaFrom").number(1, 100);
    if (set.freshAmberOrderDays < set.freshGreenDays)
        all.refuse(QStringLiteral("amber ends before green does"), "freshAmberOrderDays");
    if (set.freshAmberReportDays < set.freshGreenDays)
        all.refuse(QStringLiteral("amber ends before green does"), "freshAmberReportDays");
    all.close();
}

void readSentences(JsonObject table, RuleSet &set)
{
    for (const Code<Criterion> &code : codesOf<Criterion>())
        set.sentences[static_cast<std::size_t>(code.value)] = table.texts(code.text);
    table.close();
}

} // namespace

Result<RuleSet> parseRuleSet(const QByteArray &text, const QString &fileName)
{
    JsonText json(text, fileName);
    RuleSet set;
    JsonObject file(json);
    (void)file.optionalText("$schema"); // for editors; the program knows its schema
    if (file.number("schema", 1, 1000) != schemaVersion)
        file.refuse(QStringLiteral("this schema is not known to this version"), "schema");
    set.id = file.text("id");
    set.validFrom = file.date("validFrom");
    set.validUntil = file.optionalDate("validUntil");
    if (set.validUntil.isValid() && set.validUntil < set.validFrom)
        file.refuse(QStringLiteral("\"validUntil\" is before \"validFrom\""), "validUntil");
    set.confirmed = file.flag("confirmed");
    set.source = file.text("source");
    set.remark = file.optionalText("remark");
    readParameters(file.object("parameters"), set);
    readSentences(file.object("sentences"), set);
    file.close();
    set.text = text;
    if (json.failed())
        return tl::unexpected(*json.error());
    return set;
}

const RuleSet *RuleBook::inForceOn(QDate day) const
{
    const RuleSet *found = nullptr;
    for (const RuleSet &set : sets) {
        if (set.validFrom <= day && (!set.validUntil.isValid() || day <= set.validUntil))
            found = &set;
    }
    return found;
}

const RuleSet *RuleBook::thresholdsOn(QDate day) const
{
    const RuleSet *set = inForceOn(day);
    return set != nullptr || sets.isEmpty() ? set : &sets.first();
}

Done RuleBook::add(const RuleSet &set, const QString &fileName)
{
    for (const RuleSet &other : sets) {
        if (other.id == set.id)
            return fail(
                ErrorCode::RegionDataInvalid, QStringLiteral("a rule set with this id exists already"), fileName, 1);
    }
    const auto place = std::upper_bound(
        sets.begin(), sets.end(), set, [](const RuleSet &a, const RuleSet &b) { return a.validFrom < b.validFrom; });
    sets.insert(place, set);
    return {};
}

} // namespace regie::rules
