#pragma once

#include "ui/print/layout.h"

#include <QImage>

class QPagedPaintDevice;

namespace regie::print {

/// Page @p page as a picture on white paper at @p dpi dots an inch: the page that is printed, smaller or larger.
[[nodiscard]] QImage render(const Page &page, qreal dpi);

/// All pages onto @p device (a PDF writer or a printer), which counts @p resolution dots an inch and has no margins of
/// its own. IoError when the device refuses.
[[nodiscard]] Done paintPages(const Paper &paper, QPagedPaintDevice &device, int resolution);

} // namespace regie::print
