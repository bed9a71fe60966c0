#pragma once

#include "core/domain/family.h"

namespace regie {

/// What makes a child somebody's child.
enum class Bond {
    Birth,
    Presumed, ///< follows from a brother, sister or grandparent; nobody recorded the parent
    Adopted,
    Foster,
    Step
};

struct Descent
{
    int child = 0; ///< index in `Family::persons`
    int parent = 0;
    Bond bond = Bond::Birth;
    QDate since = {};
    QDate until = {};
    friend bool operator==(const Descent &, const Descent &) = default;
};

/// Two persons who are or were a couple.
struct Couple
{
    int a = 0; ///< index in `Family::persons`, lower than `b`
    int b = 0;
    bool married = false;
    bool apart = false; ///< at some time: from `apartSince` on, from always when that is not known
    QDate since = {};
    QDate apartSince = {};
    friend bool operator==(const Couple &, const Couple &) = default;
};

struct TwinPair
{
    int a = 0;
    int b = 0;
    bool identical = false;
    friend bool operator==(const TwinPair &, const TwinPair &) = default;
};

/// The relations of a family said once each: whichever side they were recorded from, and how often.
struct Kinship
{
    QList<Descent> descents = {}; ///< by child, then by parent
    QList<Couple> couples = {};
    QList<std::pair<int, int>> siblings = {}; ///< recorded as such and without a parent in common
    QList<std::pair<int, int>> grandparents =
        {}; ///< recorded as such, with nobody known in between; first is the elder
    QList<TwinPair> twins = {};

    [[nodiscard]] QList<int> parentsOf(int child, Bond bond) const;
};

/// The kinship of @p family, which is `canonical`. A parent who would be her own forebear is left out (the later one in
/// the order), so that what uses it never goes round in a circle.
[[nodiscard]] Kinship kinshipOf(const Family &family);

} // namespace regie
