#include "core/matching/model.h"

#include <initializer_list>

namespace regie::matching {

namespace {

using Row = std::array<double, levelCount>;

/// Rates of levels 1, 2, …; brought to a sum of 1.
Row rates(std::initializer_list<double> values)
{
    Row row{};
    double sum = 0;
    std::size_t level = 1;
    for (const double value : values) {
        row[level++] = value;
        sum += value;
    }
    for (double &value : row)
        value /= sum;
    return row;
}

Row &rowOf(LevelTable &table, Column column)
{
    return table[static_cast<std::size_t>(column)];
}

/// One person twice: what goes wrong between two times of writing somebody down.
LevelTable personRates()
{
    LevelTable t{};
    rowOf(t, Column::Given) = rates({.66, .06, .04, .03, .05, .02, .03, .07, .008, .010, .012, .008, .004});
    rowOf(t, Column::Surname) = rates({.74, .08, .07, .03, .05, .008, .006, .025});
    rowOf(t, Column::BirthDate) = rates({.87, .012, .035, .008, .008, .02, .02, .004, .006, .004, .004, .0012});
    rowOf(t, Column::Sex) = rates({.985, .015});
    rowOf(t, Column::Dwelling) = rates({.45, .08, .04, .02, .10, .02, .04, .03, .02, .04, .06, .03, .02, .05});
    rowOf(t, Column::Phone) = rates({.70, .03, .01, .26});
    rowOf(t, Column::Email) = rates({.76, .03, .02, .19});
    rowOf(t, Column::NationalId) = rates({.92, .04, .02, .005});
    rowOf(t, Column::BirthPlace) = rates({.82, .08, .05, .05});
    rowOf(t, Column::Occupation) = rates({.65, .08, .07, .20});
    rowOf(t, Column::Role) = rates({.7, .3});
    return t;
}

/// Two people of one household: dwelling, telephone and often the surname agree; the rest is chance, but for twins,
/// and for sons who are called after their father.
LevelTable householdRates()
{
    LevelTable t{};
    rowOf(t, Column::Given) = rates({.012, .006, .004, .003, .006, .006, .003, .07, .012, .06, .82, .000002, .00001});
    rowOf(t, Column::Surname) = rates({.50, .06, .10, .02, .04, .01, .03, .24});
    rowOf(t, Column::BirthDate) = rates({.008, .0005, .003, .002, .01, .001, .012, .004, .015, .08, .36, .5});
    rowOf(t, Column::Sex) = rates({.42, .58});
    rowOf(t, Column::Dwelling) = rates({.60, .10, .04, .02, .12, .02, .03, .02, .01, .01, .01, .01, .005, .01});
    rowOf(t, Column::Phone) = rates({.45, .02, .01, .52});
    rowOf(t, Column::Email) = rates({.10, .01, .01, .88});
    rowOf(t, Column::NationalId) = rates({.001, .0005, .0005, .998});
    rowOf(t, Column::BirthPlace) = rates({.35, .03, .02, .60});
    rowOf(t, Column::Occupation) = rates({.08, .01, .01, .90});
    rowOf(t, Column::Role) = rates({.2, .8});
    return t;
}

/// Two strangers.
LevelTable strangerRates()
{
    LevelTable t{};
    rowOf(t, Column::Given) = rates({.005, .004, .003, .002, .004, .004, .003, .06, .01, .06, .845, .000001, .000005});
    rowOf(t, Column::Surname) = rates({.0012, .0012, .002, .002, .004, .008, .05, .93});
    rowOf(t, Column::BirthDate) = rates({.00004, .00002, .0009, .0012, .014, .0004, .008, .0016, .012, .05, .36, .55});
    rowOf(t, Column::Sex) = rates({.5, .5});
    rowOf(t, Column::Dwelling) =
        rates({.00001, .000005, .000005, .00001, .00001, .00005, .0002, .001, .002, .03, .06, .06, .10, .74});
    rowOf(t, Column::Phone) = rates({.00001, .00001, .00005, 1});
    rowOf(t, Column::Email) = rates({.00001, .00001, .00001, 1});
    rowOf(t, Column::NationalId) = rates({.0000005, .000001, .00001, 1});
    rowOf(t, Column::BirthPlace) = rates({.02, .003, .007, .97});
    rowOf(t, Column::Occupation) = rates({.03, .003, .01, .957});
    rowOf(t, Column::Role) = rates({.35, .65});
    return t;
}

Model made()
{
    Model model;
    model.name = QStringLiteral("fs3-1");
    model.person = personRates();
    model.household = householdRates();
    model.strangers = strangerRates();
    model.prior = {1.0 / 100000, 3.0 / 100000, 1 - 4.0 / 100000};
    return model;
}

} // namespace

const Model &shippedModel()
{
    static const Model model = made();
    return model;
}

} // namespace regie::matching
