#pragma once

#include "core/base/result.h"
#include "ui/print/genogrampainter.h"

class QPagedPaintDevice;

namespace regie::ui {

/// A genogram as it is to leave the screen: what is drawn, on which day.
struct GenogramSheet
{
    Family family = {};
    QDate day = {};
    print::GenogramShown shown = {};
    QString number = {}; ///< of the case; names of persons stand only in the drawing
    bool practice = false;
};

/// The drawing as SVG (lines and text), in the inks of paper. IoError, NoPermission.
[[nodiscard]] Done writeSvg(const GenogramSheet &sheet, const QString &path);
/// The drawing on one page, as large as fits, with the day, the case and its legend in words. IoError.
[[nodiscard]] Done printGenogram(const GenogramSheet &sheet, QPagedPaintDevice &device, int resolution);

} // namespace regie::ui
