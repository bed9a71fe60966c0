#include "tests/pictures/reduce.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace regie::test {

namespace {

constexpr qsizetype paletteSize = 256;
constexpr qsizetype exactColours = 48;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

QHash<QRgb, int> counted(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    return counts;
}

uchar nearest(QRgb colour, const QList<QRgb> &palette)
{
    int least = std::numeric_limits<int>::max();
    uchar found = 0;
    for (qsizetype index = 0; index < palette.size(); ++index) {
        const int far = distance(colour, palette.at(index));
        if (far < least) {
            least = far;
            found = static_cast<uchar>(index);
        }
    }
    return found;
}

/// Of @p colours, most used first: those that fill the window, then whatever differs clearly from all chosen before, so
/// that a small yellow sign keeps its yellow beside a thousand edges of letters.
QList<QRgb> chosen(const QList<QRgb> &colours)
{
    QList<QRgb> palette = colours.mid(0, exactColours);
    for (const int apart : {3000, 1000, 300, 60, 0}) {
        for (const QRgb colour : colours) {
            if (palette.size() >= paletteSize)
                return palette;
            if (distance(colour, palette.at(nearest(colour, palette))) > apart)
                palette.append(colour);
        }
    }
    return palette;
}

} // namespace

QImage reduced(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    const QHash<QRgb, int> counts = counted(source);
    QList<QRgb> palette = counts.keys();
    std::sort(palette.begin(), palette.end(), [&counts](QRgb a, QRgb b) {
        const int left = counts.value(a);
        const int right = counts.value(b);
        return left != right ? left > right : a < b;
    });
    palette = chosen(palette);
    QHash<QRgb, uchar> indices;
    QImage out(source.size(), QImage::Format_Indexed8);
    out.setColorTable(palette);
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = out.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto known = indices.constFind(from[x]);
            if (known == indices.cend())
                known = indices.insert(from[x], nearest(from[x], palette));
            to[x] = *known;
        }
    }
    return out;
}

} // namespace regie::test
