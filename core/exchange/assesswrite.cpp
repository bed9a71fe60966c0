#include "core/exchange/assessjson.h"

#include "core/rules/codes.h"

#include <algorithm>

namespace regie::exchange {

using namespace rules;

namespace {

/// Writes compact JSON straight into bytes. Values of ours are codes and need no escaping; only `text` takes words
/// that somebody else wrote.
class JsonBytes
{
public:
    JsonBytes() { m_out.reserve(1024); }

    JsonBytes &raw(const char *text)
    {
        m_out.append(text);
        return *this;
    }
    JsonBytes &key(const char *name)
    {
        comma();
        m_out.append('"').append(name).append("\":");
        m_fresh = true;
        return *this;
    }
    JsonBytes &open(char bracket)
    {
        comma();
        m_out.append(bracket);
        m_fresh = true;
        return *this;
    }
    JsonBytes &close(char bracket)
    {
        m_out.append(bracket);
        m_fresh = false;
        return *this;
    }
    JsonBytes &number(int value)
    {
        comma();
        m_out.append(QByteArray::number(value));
        return *this;
    }
    JsonBytes &flag(bool value)
    {
        comma();
        return raw(value ? "true" : "false");
    }
    JsonBytes &null()
    {
        comma();
        return raw("null");
    }
    template <typename E>
    JsonBytes &code(E value)
    {
        comma();
        m_out.append('"').append(codesOf<E>()[static_cast<std::size_t>(value)].text).append('"');
        return *this;
    }
    JsonBytes &text(const QString &value)
    {
        comma();
        const QByteArray utf8 = value.toUtf8();
        const auto plain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
        m_out.append('"');
        if (std::all_of(utf8.cbegin(), utf8.cend(), plain)) {
            m_out.append(utf8);
        } else {
            for (const char c : utf8)
                escaped(c);
        }
        m_out.append('"');
        return *this;
    }
    JsonBytes &textOrNull(const QString &value) { return value.isEmpty() ? null() : text(value); }
    JsonBytes &date(QDate value) { return value.isValid() ? text(value.toString(Qt::ISODate)) : null(); }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void comma()
    {
        if (!m_fresh)
            m_out.append(',');
        m_fresh = false;
    }
    void escaped(char c)
    {
        static const char hex[] = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out.append('\\').append(c);
        } else if (byte < 0x20) {
            m_out.append("\\u00").append(hex[byte >> 4U]).append(hex[byte & 15U]);
        } else {
            m_out.append(c);
        }
    }

    QByteArray m_out;
    bool m_fresh = true;
};

void writeCriteria(JsonBytes &out, const Assessment &assessment, std::initializer_list<Criterion> criteria)
{
    out.key("criteria").open('{');
    for (const Criterion criterion : criteria) {
        out.key(codesOf<Criterion>()[static_cast<std::size_t>(criterion)].text)
            .code(assessment.criteria[static_cast<std::size_t>(criterion)]);
    }
    out.close('}');
}

template <typename E>
void writeCodes(JsonBytes &out, const char *key, const QList<E> &values)
{
    out.key(key).open('[');
    for (const E value : values)
        out.code(value);
    out.close(']');
}

void writeIcm(JsonBytes &out, const Assessment &assessment)
{
    out.key("icm").open('{').key("verdict").code(assessment.icm).key("executor").textOrNull(assessment.executor);
    writeCodes(out, "openChannels", assessment.openChannels);
    writeCriteria(out, assessment,
        {Criterion::Region, Criterion::TargetGroup, Criterion::LocalField, Criterion::RepeatThv, Criterion::RepeatVt,
            Criterion::Channel});
    out.close('}');
}

void writeMda(JsonBytes &out, const Assessment &assessment)
{
    out.key("mda").open('{').key("verdict").code(assessment.mda).key("nextStep");
    if (assessment.mdaNextStep == MdaNextStep::None)
        out.null();
    else
        out.code(assessment.mdaNextStep);
    writeCriteria(out, assessment,
        {Criterion::Region, Criterion::TargetGroup, Criterion::NetworkStalled, Criterion::InformationSharing,
            Criterion::LocalFieldExhausted});
    out.close('}');
}

void writeCounts(JsonBytes &out, const Assessment &assessment)
{
    const Count &orders = assessment.barringOrders;
    const Count &reports = assessment.vtReports;
    out.key("counts").open('{').key("barringOrders").open('{');
    out.key("certain").number(orders.certain).key("possible").number(orders.possible);
    out.key("outsideWindow").number(orders.outsideWindow).close('}');
    out.key("vtReports").open('{').key("certain").number(reports.certain);
    out.key("possible").number(reports.possible).close('}').close('}');
}

void writeAnswer(JsonBytes &out, const Assessment &assessment)
{
    out.open('{').key("id").text(assessment.id).key("ruleset").textOrNull(assessment.ruleSet);
    out.key("advice").code(assessment.advice).key("preferred");
    if (assessment.preferred)
        out.code(*assessment.preferred);
    else
        out.null();
    writeIcm(out, assessment);
    writeMda(out, assessment);
    writeCounts(out, assessment);
    out.key("freshness").code(assessment.freshness);
    writeCodes(out, "notices", assessment.notices);
    writeCodes(out, "openQuestions", assessment.openQuestions);
    out.key("referenceDate").date(assessment.referenceDate);
    out.key("rulesetConfirmed").flag(assessment.ruleSetConfirmed);
    out.key("priorIncidents").code(assessment.priorIncidents);
    out.key("ordersNeeded").number(assessment.ordersNeeded).key("reportsNeeded").number(assessment.reportsNeeded);
    out.key("freshnessFrom").date(assessment.freshnessFrom).close('}');
}

} // namespace

QByteArray toJson(const Assessment &assessment)
{
    JsonBytes out;
    writeAnswer(out, assessment);
    return out.take();
}

} // namespace regie::exchange
