#pragma once

#include "core/insight/indicators.h"
#include "core/routing/region.h"

#include <optional>

namespace regie::ui {

/// A period of the page Cijfers: under a code that stays, two dates that go on with the day.
struct FigurePeriod
{
    QString code = {}; ///< "last-12-months"
    QString name = {};
    QDate from = {};
    QDate to = {};
};
[[nodiscard]] QList<FigurePeriod> figurePeriods(QDate today);

/// How somebody looks at the figures: what a saved view keeps. Codes of the program and the region only, so that it can
/// stand in the settings.
struct FigureLook
{
    QString period = {};
    QString municipality = {}; ///< GM code; empty: all
    QString route = {};        ///< "icm", "mda"; empty: both
    bool all = false;          ///< every figure, with one of them in its parts
    QString indicator = {};    ///< of the parts
    std::optional<insight::Split> split = std::nullopt;

    /// "last-12-months;GM0503;icm;all;inflow;channel".
    [[nodiscard]] QString toCode() const;
    [[nodiscard]] static std::optional<FigureLook> fromCode(const QString &code);
    friend bool operator==(const FigureLook &, const FigureLook &) = default;
};

/// "Laatste 12 maanden, Delft, ICM: instroom naar aanmelder"; empty when something of it is not there (any more).
[[nodiscard]] QString lookText(const FigureLook &look, const routing::Region &region);

} // namespace regie::ui
