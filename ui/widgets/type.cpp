#include "ui/widgets/type.h"

#include <QApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct Scale
{
    double factor;
    bool semibold;
};

Scale scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {1.0, false};
    case TextRole::Strong:
        return {1.0, true};
    case TextRole::Small:
        return {0.9, false};
    case TextRole::SmallStrong:
        return {0.9, true};
    case TextRole::PanelHeading:
        return {1.05, true};
    case TextRole::DetailHeading:
        return {1.2, true};
    case TextRole::Advice:
        return {1.4, true};
    case TextRole::Title:
        return {1.6, true};
    case TextRole::Count:
        return {2.0, true};
    }
    return {1.0, false};
}

constexpr double basePoints = 10.0;
constexpr int baseTextHeight = 18; // Open Sans at 10 points and 96 dots an inch

} // namespace

QFont fontOf(TextRole role)
{
    const Scale scale = scaleOf(role);
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(9.0, font.pointSizeF() * scale.factor));
    if (scale.semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

int heightFor(int token, const QFontMetrics &metrics)
{
    if (token >= height::twoLines) // grows with both lines
        return std::max(token, token + 2 * (metrics.height() - baseTextHeight));
    const int air = std::min(14, token - baseTextHeight);
    return std::max(token, metrics.height() + air);
}

int heightFor(int token)
{
    return heightFor(token, QFontMetrics(QApplication::font()));
}

int signSide(int side)
{
    return std::max(
        side, qRound(side * QFontMetrics(QApplication::font()).height() / static_cast<double>(baseTextHeight)));
}

bool isLargeText()
{
    return QApplication::font().pointSizeF() >= basePoints * 1.5;
}

} // namespace regie::ui
