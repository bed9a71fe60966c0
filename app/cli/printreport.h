#pragma once

#include "app/cli/command.h"
#include "core/casebook/reportdesk.h"

#include <QJsonObject>

namespace regie::cli {

/// What to do when something shielded stands in a report that is about to leave.
enum class OnLeak {
    Refuse, ///< nothing is written
    TakeOut ///< the sentences go
};

/// Prints the report of @p order on @p file to @p path and registers the copy; tells it in @p out under `report`,
/// `copy`, `leftOut` and, when sentences were taken out, `takenOut`. Without a profile the intakeadvies goes to the
/// executor for ICM, else to the own file. Gives the exit status; failures are said.
[[nodiscard]] int printReport(const ReportDesk &desk, Casebook &casebook, const CaseFile &file, ReportOrder order,
    OnLeak onLeak, const QString &path, QJsonObject &out, Io &io);

/// Says that nothing was written because of @p leaks, what each is and why, never the words. Gives the exit status.
[[nodiscard]] int refuseLeaks(const QList<privacy::Leak> &leaks, Io &io);

/// Registers @p document as a copy of the case @p id, of none when it is null, prints it to @p path and tells it in
/// @p out as `printReport` does.
[[nodiscard]] int printRegistered(
    Casebook &casebook, CaseId id, report::Document document, const QString &path, QJsonObject &out, Io &io);

} // namespace regie::cli
