#include "core/domain/analysis.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAnalysis = 20000;

void checkDay(QDate on, QDate today, QList<AnalysisRefusal> &wrong)
{
    if (!on.isValid())
        wrong.append({u"on"_s, AnalysisProblem::Missing});
    else if (today < on)
        wrong.append({u"on"_s, AnalysisProblem::InTheFuture});
}

} // namespace

template <>
std::span<const Code<AnalysisTopic>> codesOf<AnalysisTopic>()
{
    static constexpr Code<AnalysisTopic> table[] = {{AnalysisTopic::Patterns, "patterns"},
        {AnalysisTopic::Origin, "origin"}, {AnalysisTopic::Upkeep, "upkeep"}, {AnalysisTopic::Needs, "needs"},
        {AnalysisTopic::Professionals, "professionals"}};
    return table;
}

QList<AnalysisRefusal> refusalsOf(const AnalysisEntry &entry, QDate today)
{
    QList<AnalysisRefusal> wrong;
    checkDay(entry.on, today, wrong);
    if (entry.text.trimmed().isEmpty())
        wrong.append({u"text"_s, AnalysisProblem::Missing});
    else if (entry.text.size() > longestAnalysis)
        wrong.append({u"text"_s, AnalysisProblem::TooLong});
    return wrong;
}

QList<AnalysisRefusal> refusalsOf(const ChecklistAnswer &answer, QDate today)
{
    QList<AnalysisRefusal> wrong;
    if (answer.answer != Answer::Unknown && answer.source.trimmed().isEmpty())
        wrong.append({u"source"_s, AnalysisProblem::Missing});
    if (answer.done.size() > longestAnalysis)
        wrong.append({u"done"_s, AnalysisProblem::TooLong});
    checkDay(answer.on, today, wrong);
    return wrong;
}

} // namespace regie
