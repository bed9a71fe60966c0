#pragma once

#include "app/cli/command.h"

namespace regie::cli {

int runAssess(const QStringList &arguments, Io &io);
QString assessSummary();
int runVerify(const QStringList &arguments, Io &io);
QString verifySummary();

int runBackup(const QStringList &arguments, Io &io);
QString backupSummary();

int runRestore(const QStringList &arguments, Io &io);
QString restoreSummary();
int runIntake(const QStringList &arguments, Io &io);
QString intakeSummary();

int runLink(const QStringList &arguments, Io &io);
QString linkSummary();
int runImport(const QStringList &arguments, Io &io);
QString importSummary();

int runExport(const QStringList &arguments, Io &io);
QString exportSummary();

int runReport(const QStringList &arguments, Io &io);
QString reportSummary();

int runStats(const QStringList &arguments, Io &io);
QString statsSummary();

int runUnpack(const QStringList &arguments, Io &io);
QString unpackSummary();

int runDemo(const QStringList &arguments, Io &io);
QString demoSummary();

int runRegister(const QStringList &arguments, Io &io);
QString registerSummary();

int runBench(const QStringList &arguments, Io &io);
QString benchSummary();

} // namespace regie::cli
