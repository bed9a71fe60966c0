#include "app/cli/commands.h"

namespace regie::cli {

namespace {

const Command table[] = {
    {"assess", assessSummary, runAssess},
    {"intake", intakeSummary, runIntake},
    {"link", linkSummary, runLink},
    {"import", importSummary, runImport},
    {"export", exportSummary, runExport},
    {"report", reportSummary, runReport},
    {"stats", statsSummary, runStats},
    {"unpack", unpackSummary, runUnpack},
    {"verify", verifySummary, runVerify},
    {"backup", backupSummary, runBackup},
    {"restore", restoreSummary, runRestore},
    {"demo", demoSummary, runDemo},
    {"register", registerSummary, runRegister},
    {"bench", benchSummary, runBench},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : table) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace regie::cli
