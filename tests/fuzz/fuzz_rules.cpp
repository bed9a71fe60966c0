// What a region or an organisation writes as JSON, and what `assess` is asked: any bytes, the first of which says as
// what they are read. What is refused is refused with a place or a reason; what is read of an assessment is written and
// read alike.
#include "core/caseflow/flowdefinition.h"
#include "core/exchange/assessjson.h"
#include "core/report/reporttemplate.h"
#include "core/rules/ruleset.h"
#include "tests/fuzz/must.h"

using namespace regie;

namespace {

template <typename T>
bool isRead(const Result<T> &result)
{
    must(result || !result.error().detail.isEmpty() || !result.error().where.isEmpty());
    return result.has_value();
}

void readInput(const QByteArray &text)
{
    const auto input = exchange::inputFromJson(text);
    if (!isRead(input))
        return;
    const QByteArray written = exchange::toJson(*input);
    const auto again = exchange::inputFromJson(written);
    must(again && exchange::toJson(*again) == written);
}

void readAssessment(const QByteArray &text)
{
    const auto assessment = exchange::assessmentFromJson(text);
    if (!isRead(assessment))
        return;
    const QByteArray written = exchange::toJson(*assessment);
    const auto again = exchange::assessmentFromJson(written);
    must(again && exchange::toJson(*again) == written);
}

void readRules(const QByteArray &text)
{
    const auto set = rules::parseRuleSet(text, QStringLiteral("rules.json"));
    rules::RuleBook book;
    if (isRead(set))
        must(book.add(*set, QStringLiteral("rules.json")) && !book.add(*set, QStringLiteral("rules.json")));
}

void readFlow(const QByteArray &text)
{
    caseflow::FlowBook book;
    if (isRead(book.add(text, QStringLiteral("flow.json"))))
        std::ignore = isRead(book.add(text, QStringLiteral("flow.json")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 5) {
    case 0:
        readInput(text);
        break;
    case 1:
        readAssessment(text);
        break;
    case 2:
        readRules(text);
        break;
    case 3:
        readFlow(text);
        break;
    default:
        std::ignore = isRead(report::ReportTemplates::parse(text, QStringLiteral("templates.json"), {}));
        break;
    }
    return 0;
}
