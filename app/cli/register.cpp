#include "app/cli/commands.h"
#include "core/routing/region.h"
#include "ui/wording/processing.h"

#include <QCoreApplication>

namespace regie::cli {

namespace {

struct RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(RegisterCommand)
};

} // namespace

QString registerSummary()
{
    return RegisterCommand::tr("Writes the register of processing, with a beginning for a DPIA.");
}

int runRegister(const QStringList &commandLine, Io &io)
{
    Arguments arguments(s("register"),
        RegisterCommand::tr("Writes the register of processing (AVG art. 30) as Markdown, from what the program keeps, "
                            "the terms and the recipients of the region. Needs no vault."));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    const auto region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    const auto terms = privacy::RetentionBook::builtIn(region->rules);
    const auto profiles = privacy::Profiles::builtIn();
    if (!terms || !profiles)
        return fail(terms ? profiles.error() : terms.error(), io);
    io.write(wording::processingRegister(*terms, *profiles).toUtf8());
    return ExitDone;
}

} // namespace regie::cli
