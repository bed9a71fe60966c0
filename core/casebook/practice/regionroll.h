#pragma once

#include "core/casebook/practice.h"
#include "core/casebook/practice/groups.h"

namespace regie::practice {

/// The households of a practice region one after another: the well-known ones, then those made by chance. The same
/// options give the same households, whatever number is asked for at a time.
class RegionRoll
{
public:
    [[nodiscard]] static Result<RegionRoll> open(const Options &options);
    /// Some @p households more, or a few more than that, so that a group stays together; none when they are at an end.
    [[nodiscard]] QList<Family> next(int households);
    /// The pairs among all households so far who are easily taken for one another.
    [[nodiscard]] const QList<LookAlike> &lookAlikes() const { return m_lookAlikes; }
    /// How many households come first that are always there.
    [[nodiscard]] static int wellKnown();

private:
    RegionRoll(std::shared_ptr<const Stock> stock, const Options &options);

    std::shared_ptr<const Stock> m_stock;
    Options m_options;
    Groups m_groups;
    RisingIds m_ids;
    QList<LookAlike> m_lookAlikes;
    int m_given = 0;
};

} // namespace regie::practice
