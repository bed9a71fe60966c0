#include "core/exchange/assessjson.h"

#include "core/rules/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

using namespace rules;

namespace {

/// Reads what `toJson` wrote; anything else makes it fail, once.
class AnswerReader
{
public:
    [[nodiscard]] bool failed() const { return m_failed; }

    template <typename E>
    E code(const QJsonValue &value)
    {
        const std::optional<E> code = fromCode<E>(value.toString());
        m_failed = m_failed || !code;
        return code.value_or(E{});
    }
    template <typename E>
    QList<E> codes(const QJsonValue &value)
    {
        QList<E> list;
        const QJsonArray array = value.toArray();
        m_failed = m_failed || !value.isArray();
        for (const QJsonValue &item : array)
            list.append(code<E>(item));
        return list;
    }
    int number(const QJsonValue &value)
    {
        m_failed = m_failed || !value.isDouble();
        return value.toInt();
    }
    QDate date(const QJsonValue &value)
    {
        if (value.isNull())
            return {};
        const Result<QDate> date = parseIsoDate(value.toString());
        m_failed = m_failed || !date;
        return date.value_or(QDate());
    }
    void criteria(const QJsonObject &table, Assessment &into)
    {
        for (auto it = table.begin(); it != table.end(); ++it) {
            const std::optional<Criterion> criterion = fromCode<Criterion>(it.key());
            if (criterion)
                into.criteria[static_cast<std::size_t>(*criterion)] = code<Truth>(it.value());
        }
    }

private:
    bool m_failed = false;
};

void readRoutes(AnswerReader &reader, const QJsonObject &object, Assessment &out)
{
    const QJsonObject icm = object[u"icm"].toObject();
    out.icm = reader.code<IcmVerdict>(icm[u"verdict"]);
    out.executor = icm[u"executor"].toString();
    out.openChannels = reader.codes<Channel>(icm[u"openChannels"]);
    reader.criteria(icm[u"criteria"].toObject(), out);
    const QJsonObject mda = object[u"mda"].toObject();
    out.mda = reader.code<MdaVerdict>(mda[u"verdict"]);
    if (!mda[u"nextStep"].isNull())
        out.mdaNextStep = reader.code<MdaNextStep>(mda[u"nextStep"]);
    reader.criteria(mda[u"criteria"].toObject(), out);
}

void readCounts(AnswerReader &reader, const QJsonObject &counts, Assessment &out)
{
    const QJsonObject orders = counts[u"barringOrders"].toObject();
    const QJsonObject reports = counts[u"vtReports"].toObject();
    out.barringOrders = {
        reader.number(orders[u"certain"]), reader.number(orders[u"possible"]), reader.number(orders[u"outsideWindow"])};
    out.vtReports = {reader.number(reports[u"certain"]), reader.number(reports[u"possible"]), 0};
}

} // namespace

Result<Assessment> assessmentFromJson(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
    AnswerReader reader;
    Assessment out;
    out.id = object[u"id"].toString();
    out.ruleSet = object[u"ruleset"].toString();
    out.advice = reader.code<AdviceRoute>(object[u"advice"]);
    if (object[u"preferred"].isString())
        out.preferred = reader.code<AdviceRoute>(object[u"preferred"]);
    readRoutes(reader, object, out);
    readCounts(reader, object[u"counts"].toObject(), out);
    out.freshness = reader.code<Freshness>(object[u"freshness"]);
    out.notices = reader.codes<Notice>(object[u"notices"]);
    out.openQuestions = reader.codes<Fact>(object[u"openQuestions"]);
    out.referenceDate = reader.date(object[u"referenceDate"]);
    out.ruleSetConfirmed = object[u"rulesetConfirmed"].toBool();
    out.priorIncidents = reader.code<Truth>(object[u"priorIncidents"]);
    out.ordersNeeded = reader.number(object[u"ordersNeeded"]);
    out.reportsNeeded = reader.number(object[u"reportsNeeded"]);
    out.freshnessFrom = reader.date(object[u"freshnessFrom"]);
    if (reader.failed() || out.id.isEmpty())
        return fail(ErrorCode::MalformedInput, QStringLiteral("not an assessment as this program writes it"));
    return out;
}

} // namespace regie::exchange
