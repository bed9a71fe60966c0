#pragma once

#include "core/base/result.h"
#include "ui/insight/chartview.h"

class QPagedPaintDevice;

namespace regie::ui {

/// A chart as it is to leave the screen, with its table: what the picture says stands in words beside it.
struct ChartSheet
{
    QString title = {};
    QString period = {}; ///< of which days, of which places
    std::variant<BarChart, CurveChart> chart = {};
    QList<QStringList> table = {}; ///< the first row are headings; numbers under five are suppressed already
    QString note = {};
    bool practice = false;
};

/// The chart as SVG (lines and text), in the inks of paper. IoError, NoPermission.
[[nodiscard]] Done writeChartSvg(const ChartSheet &sheet, const QString &path);
/// The same as a picture, twice as fine as the screen. IoError, NoPermission.
[[nodiscard]] Done writeChartPng(const ChartSheet &sheet, const QString &path);
/// Charts with their tables, one a page. IoError.
[[nodiscard]] Done printCharts(const QList<ChartSheet> &sheets, QPagedPaintDevice &device, int resolution);

} // namespace regie::ui
