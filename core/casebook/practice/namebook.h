#pragma once

#include "core/base/result.h"
#include "core/casebook/practice/dice.h"
#include "core/domain/person.h"

#include <QStringList>

namespace regie::practice {

/// The invented names, streets and towns of the practice region (resources/practice/names.json).
struct Namebook
{
    struct Town
    {
        QString municipality = {};
        QString name = {};
        QStringList digits = {};
    };
    QStringList women = {};
    QStringList men = {};
    QStringList children = {};
    QList<PersonName> families = {}; ///< without given names
    QStringList streets = {};
    QList<Town> towns = {}; ///< each as often as it weighs
    QStringList letters = {};

    [[nodiscard]] static Result<Namebook> load();
    /// An address in @p town that no post is delivered to: letters SA, SD or SS.
    [[nodiscard]] Address addressIn(const Town &town, Dice &dice) const;
};

/// @p name as the source @p kind would write it: by ear, hastily typed, or copied (0, 1, 2).
[[nodiscard]] PersonName misspelt(const PersonName &name, int kind, Dice &dice);

} // namespace regie::practice
