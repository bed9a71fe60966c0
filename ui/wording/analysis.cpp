#include "ui/wording/analysis.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct AnalysisWords
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisWords)
};

} // namespace

QString text(AnalysisTopic topic)
{
    switch (topic) {
    case AnalysisTopic::Patterns:
        return AnalysisWords::tr("Patterns");
    case AnalysisTopic::Origin:
        return AnalysisWords::tr("Where they come from");
    case AnalysisTopic::Upkeep:
        return AnalysisWords::tr("What keeps them going");
    case AnalysisTopic::Needs:
        return AnalysisWords::tr("What is needed");
    case AnalysisTopic::Professionals:
        return AnalysisWords::tr("Patterns with and between professionals");
    }
    return {};
}

QString text(const AnalysisRefusal &refusal)
{
    switch (refusal.problem) {
    case AnalysisProblem::Missing:
        if (refusal.field == QLatin1String("source"))
            return AnalysisWords::tr("Write who says so: a person, an organisation or a document.");
        if (refusal.field == QLatin1String("on"))
            return AnalysisWords::tr("Fill in the day.");
        return AnalysisWords::tr("Write what you see.");
    case AnalysisProblem::InTheFuture:
        return AnalysisWords::tr("This day is still to come.");
    case AnalysisProblem::TooLong:
        return AnalysisWords::tr("This is too long. Divide it over two entries.");
    }
    return {};
}

} // namespace regie::wording
