#include "app/cli/commands.h"

#include <QCoreApplication>

namespace regie::cli {

namespace {

struct AssessCommand
{
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};

} // namespace

QString assessSummary()
{
    return AssessCommand::tr("Tests households against the rules of the region, over JSON lines.");
}

int runAssess(const QStringList &arguments, Io &io)
{
    Arguments args(QStringLiteral("assess"), assessSummary());
    if (const auto over = args.parse(arguments, io))
        return *over;
    return ExitDone;
}

} // namespace regie::cli
