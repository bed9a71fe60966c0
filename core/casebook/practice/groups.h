#pragma once

#include "core/casebook/practice/clerk.h"
#include "core/casebook/practice/places.h"

namespace regie::practice {

/// Two persons who are easily taken for one.
enum class LookAlikeKind { Twins, FatherAndSon, SameInitial, SistersInLaw, Namesakes, Neighbours, RoomMates };
/// "twins", "fatherAndSon", …
[[nodiscard]] const char *codeOf(LookAlikeKind kind);

struct LookAlike
{
    LookAlikeKind kind = LookAlikeKind::Twins;
    PersonId one = {};
    PersonId other = {};
};

/// Households that have to do with each other; most stand alone. Nobody is in two groups.
struct Group
{
    QList<Family> families = {};
    QList<LookAlike> lookAlikes = {};
};

/// Everything the groups are made of.
struct Stock
{
    NamePool names = {};
    Places places = {};
    Rates rates = {};

    [[nodiscard]] static Result<Stock> load(const Rates &rates);
};

/// Makes the invented region group by group, each from dice of its own: however many are asked for, the first are
/// the same. Values only.
class Groups
{
public:
    Groups(const Stock &stock, std::uint64_t seed, LocalDateTime now);
    /// The next group, with ids from @p ids and written down by its sources.
    [[nodiscard]] Group next(IdSource &ids);

private:
    const Stock &m_stock;
    std::uint64_t m_seed;
    LocalDateTime m_now;
    std::uint64_t m_group = 0;
};

} // namespace regie::practice
