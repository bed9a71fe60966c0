#pragma once

#include "core/domain/kinship.h"

namespace regie::report {

/// Something that takes a place in a row of the drawing.
struct GenogramNode
{
    enum class Kind {
        Person,
        UnknownParent, ///< beside a parent whose child has another one that nobody recorded
        NoParents,     ///< above brothers and sisters whose parents nobody recorded
        Passage        ///< where a line passes between the people of a row
    };
    Kind kind = Kind::Person;
    int person = -1; ///< index of the person it is or leads to
    int layer = 0;
    int chain = -1;
    QList<int> above = {}; ///< units it descends from, the main one first
    QList<int> below = {}; ///< units it is a partner in
};

/// Partners with their children: two nodes of one row, or one.
struct GenogramUnit
{
    int a = -1; ///< node
    int b = -1; ///< node; -1: alone
    int layer = 0;
    QList<int> children = {}; ///< nodes of the next row, from old to young at first
    QList<Bond> bonds = {};   ///< one for each child: of the line that ends there
    int couple = -1;
    int personA = -1; ///< who they are, also when a node is only a passage of theirs
    int personB = -1;
    bool passage = false; ///< carries a line on to a passage; nobody's family
};

/// Partners that stand beside each other, from left to right.
struct GenogramChain
{
    int layer = 0;
    QList<int> nodes = {};
};

struct GenogramGraph
{
    QList<GenogramNode> nodes = {}; ///< first one for each person
    QList<GenogramUnit> units = {};
    QList<GenogramChain> chains = {};
    int layers = 0;
};

/// The generation of each person from 0: partners, brothers and sisters in one wherever that can be, children below all
/// of their parents.
[[nodiscard]] QList<int> generationsOf(const Family &family, const Kinship &kin);

/// What has to be placed, with the lines that span more than one row cut into passages.
[[nodiscard]] GenogramGraph graphOf(const Family &family, const Kinship &kin);

} // namespace regie::report
