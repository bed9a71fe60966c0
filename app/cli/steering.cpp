#include "app/cli/steering.h"

#include "app/cli/printreport.h"
#include "app/cli/scope.h"
#include "app/cli/vaultaccess.h"
#include "core/casebook/figures.h"
#include "core/report/passages.h"

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

/// What is written beside the figures: from a file, since who looks at the list of processes reads arguments.
Result<QString> remarksIn(const Arguments &arguments, Io &io)
{
    constexpr qint64 longest = 1 << 17; // bytes
    if (!arguments.isSet(s("remarks")))
        return QString();
    return readInput(arguments.value(s("remarks")), io, longest).map([](const QByteArray &text) {
        return QString::fromUtf8(text).trimmed();
    });
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
    const Result<QString> remarks = remarksIn(arguments, io);
    if (!remarks)
        return fail(remarks.error(), io);
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const auto facts = figuresNow(**vault);
    if (!facts)
        return fail(facts.error(), io);
    Casebook casebook(**vault, *region);
    insight::SteeringReport report = insight::steeringReportOf(*facts, scope, chosen);
    report.heading = arguments.value(s("heading")).trimmed();
    report.remarks = *remarks;
    const auto composed = FigureDesk(casebook).composeLater(report).result();
    if (!composed)
        return fail(composed.error(), io);
    const QList<privacy::Leak> &leaks = composed->leaks;
    if (!leaks.isEmpty() && !arguments.isSet(s("take-out")))
        return refuseLeaks(leaks, io);
    QJsonObject out;
    const report::Document document = report::withoutLeaks(composed->document, leaks);
    const int status = printRegistered(casebook, {}, document, arguments.value(s("out")), out, io);
    if (status == ExitDone && !leaks.isEmpty())
        out.insert(s("takenOut"), static_cast<int>(leaks.size()));
    if (status == ExitDone)
        io.write(QJsonDocument(out).toJson(QJsonDocument::Indented));
    return status;
}

} // namespace regie::cli
