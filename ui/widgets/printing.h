#pragma once

#include "core/base/result.h"
#include "ui/print/spool.h"

#include <QPageLayout>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace regie::ui {

class MessageBar;

/// Lets the user choose a printer and its settings; false when she does not print after all.
using AskPrinter = std::function<bool(QPrinter &)>;

/// The dialog of the system above @p parent. It does not print to a file: what is saved is saved by the program, which
/// knows what kind of file it is and who may read it.
[[nodiscard]] AskPrinter printDialogAbove(QWidget *parent);

/// Something to be printed on A4, to the edges of the sheet.
struct PrintJob
{
    QString name = {}; ///< shown in the queue of the printer, so it names nobody
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString instead = {};             ///< what to do where nothing can be printed safely
    std::function<bool()> ready = {}; ///< asked when a printer is chosen; false: not printed (it says why)
    std::function<Done(QPrinter &)> paint = {};
};

/// A printer that somebody chose, and the memory that passes on what is sent to it. It may be painted on by another
/// thread; it ends on the one that it began on.
struct ChosenPrinter
{
    print::MemorySpool spool;
    std::shared_ptr<QPrinter> printer;
};
/// The printer for @p job that @p ask chooses, to be painted on later; nothing when none was chosen, or when @p message
/// says why not. Its `ready` and `paint` are not called.
[[nodiscard]] std::optional<ChosenPrinter> choosePrinter(
    const PrintJob &job, const AskPrinter &ask, MessageBar &message);

/// Prints @p job on the printer that @p ask chooses: true when it was sent. When it could not be, @p message says why.
/// What the print system puts between us and the printer stays in memory (print::MemorySpool): where that is not
/// possible nothing is printed, since it would be left on a disk (SECURITY.md, T5).
[[nodiscard]] bool onPaper(const PrintJob &job, const AskPrinter &ask, MessageBar &message);

} // namespace regie::ui
