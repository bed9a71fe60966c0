#include "app/cli/scope.h"

#include "core/base/civil.h"

#include <QCoreApplication>

namespace regie::cli {

namespace {

struct FigureScope
{
    Q_DECLARE_TR_FUNCTIONS(FigureScope)
};

} // namespace

void addScopeOptions(Arguments &arguments)
{
    arguments.addOption(s("from"), FigureScope::tr("The first day."), s("D"));
    arguments.addOption(s("to"), FigureScope::tr("The last day."), s("D"));
    arguments.addOption(s("municipality"), FigureScope::tr("Only of this municipality, by its GM code."), s("GM"));
    arguments.addOption(s("route"), FigureScope::tr("Only of this route: icm or mda."), s("R"));
}

std::optional<int> readScope(const Arguments &arguments, insight::Scope &scope, Io &io)
{
    if (!arguments.isSet(s("vault")) || !arguments.isSet(s("from")) || !arguments.isSet(s("to")))
        return wrongUsage(FigureScope::tr("Name the vault and the period (--from and --to)."), io);
    const Result<QDate> from = parseIsoDate(arguments.value(s("from")));
    const Result<QDate> to = parseIsoDate(arguments.value(s("to")));
    if (!from || !to || *to < *from)
        return wrongUsage(FigureScope::tr("--from and --to take two dates in their order, such as 2026-01-01."), io);
    scope.from = *from;
    scope.to = *to;
    scope.municipality = arguments.value(s("municipality"));
    scope.route = arguments.value(s("route"));
    return std::nullopt;
}

} // namespace regie::cli
