#include "ui/print/render.h"

#include "ui/print/ink.h"
#include "ui/print/sheet.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QtMath>

namespace regie::print {

QImage render(const Page &page, qreal dpi)
{
    const qreal scale = dpi / unitsPerInch;
    QImage image(qCeil(pageWidth * scale), qCeil(pageHeight * scale), QImage::Format_RGB32);
    image.fill(ink::paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, page);
    return image;
}

Done paintPages(const Paper &paper, QPagedPaintDevice &device, int resolution)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::IoError, QStringLiteral("the device cannot be painted on"));
    const qreal scale = static_cast<qreal>(resolution) / unitsPerInch;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(ErrorCode::IoError, QStringLiteral("the device takes no further page"));
        draw(painter, paper.pages.at(i));
    }
    if (!painter.end())
        return fail(ErrorCode::IoError, QStringLiteral("painting failed"));
    return {};
}

} // namespace regie::print
