#include "app/cli/steering.h"

#include "app/cli/printreport.h"
#include "app/cli/scope.h"
#include "app/cli/vaultaccess.h"
#include "core/casebook/figures.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace regie::cli {

namespace {

struct SteeringCommand
{
    Q_DECLARE_TR_FUNCTIONS(SteeringCommand)
};

/// What is asked that no figure is of; empty when all is known.
QString unknownIn(const insight::Scope &scope, const QStringList &chosen, const routing::Region &region)
{
    if (!scope.municipality.isEmpty() && region.municipality(scope.municipality) == nullptr)
        return SteeringCommand::tr("There is no municipality \"%1\" in this region.").arg(scope.municipality);
    if (!scope.route.isEmpty() && scope.route != s("icm") && scope.route != s("mda"))
        return SteeringCommand::tr("There is no route \"%1\".").arg(scope.route);
    const QStringList known = insight::steeringChoices();
    for (const QString &one : chosen) {
        if (!known.contains(one))
            return SteeringCommand::tr("There is no figure \"%1\" for this report. There are: %2.")
                .arg(one, known.join(s(", ")));
    }
    return {};
}

QStringList chosenIn(const Arguments &arguments)
{
    QStringList asked = arguments.value(s("figures")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    asked.removeDuplicates();
    return asked.isEmpty() ? insight::usualSteeringChoices() : asked;
}

} // namespace

int makeSteeringReport(const Arguments &arguments, Io &io)
{
    insight::Scope scope;
    if (const auto over = readScope(arguments, scope, io))
        return *over;
    const Result<routing::Region> region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    const QStringList chosen = chosenIn(arguments);
    if (const QString no = unknownIn(scope, chosen, *region); !no.isEmpty())
        return wrongUsage(no, io);
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const auto facts = figuresNow(**vault);
    if (!facts)
        return fail(facts.error(), io);
    Casebook casebook(**vault, *region);
    const auto composed = FigureDesk(casebook).compose(insight::steeringReportOf(*facts, scope, chosen));
    if (!composed)
        return fail(composed.error(), io);
    QJsonObject out;
    const int status = printRegistered(casebook, {}, composed->document, arguments.value(s("out")), out, io);
    if (status == ExitDone)
        io.write(QJsonDocument(out).toJson(QJsonDocument::Indented));
    return status;
}

} // namespace regie::cli
