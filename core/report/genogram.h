#pragma once

#include "core/domain/kinship.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace regie::report {

/// How large things are, in the units of whatever is painted on.
struct GenogramSizes
{
    qreal slot = 132;   ///< from the middle of one person to that of the next
    qreal symbol = 42;  ///< side of a symbol (VISUAL.md, 5)
    qreal label = 52;   ///< height of the words at a symbol
    qreal step = 15;    ///< between lines that run beside each other
    qreal margin = 28;  ///< around the whole
    qreal apart = 0.25; ///< more room between people who are nothing to each other, in slots
};

/// A person in the drawing.
struct GenogramPerson
{
    int generation = 1;  ///< from 1, the eldest
    QPointF centre = {}; ///< of the symbol
    QRectF symbol = {};
    QRectF label = {}; ///< above the symbol in the first generation, below it in the others
    bool labelAbove = false;
    friend bool operator==(const GenogramPerson &, const GenogramPerson &) = default;
};

/// Two partners, or a parent alone, with the line between them and down to their children.
struct GenogramUnion
{
    int a = -1; ///< index of the person; -1: nobody known
    int b = -1;
    int couple = -1;           ///< index in `Kinship::couples`; -1: they have a child, nobody said more
    bool unknownOther = false; ///< a child by birth whose other parent nobody recorded; who it is may differ by child
    QPointF unknownAt = {};    ///< where the mark of the unknown stands
    QList<QPointF> line = {};  ///< from one partner to the other; empty when there is only one and no unknown
    QList<QPointF> stem = {};  ///< from that line to the line of the children
    QList<QPointF> bus = {};   ///< over the children; empty when the stem ends at the only one
    QList<int> children = {};  ///< from left to right
    QPointF mark = {};         ///< on the line: where two strokes say that they are apart
    friend bool operator==(const GenogramUnion &, const GenogramUnion &) = default;
};

/// The line that ends at a child.
struct GenogramDescent
{
    int child = 0;
    int of = 0; ///< index in `Genogram::unions`
    Bond bond = Bond::Birth;
    QList<QPointF> line = {};
    friend bool operator==(const GenogramDescent &, const GenogramDescent &) = default;
};

/// Twins of one egg: a line between their lines.
struct GenogramTwins
{
    int a = 0;
    int b = 0;
    QPointF from = {};
    QPointF to = {};
    friend bool operator==(const GenogramTwins &, const GenogramTwins &) = default;
};

/// A generation with its height.
struct GenogramBand
{
    int generation = 1;
    qreal top = 0;
    qreal bottom = 0;
    friend bool operator==(const GenogramBand &, const GenogramBand &) = default;
};

/// A genogram as values: who stands where and which lines run between them, without words and colours. One for all
/// days, so that nobody jumps when the day is changed; what holds on a day is a `GenogramMoment`.
struct Genogram
{
    Family family = {}; ///< canonical: indexes of persons are those of `family.persons`
    Kinship kin = {};
    GenogramSizes sizes = {};
    QList<GenogramPerson> persons = {}; ///< one for each of `family.persons`
    QList<GenogramUnion> unions = {};
    QList<GenogramDescent> descents = {};
    QList<GenogramTwins> twins = {};
    QList<GenogramBand> generations = {};
    QSizeF size = {};

    [[nodiscard]] bool isEmpty() const { return persons.isEmpty(); }
    /// The persons of @p generation from left to right.
    [[nodiscard]] QList<int> inGeneration(int generation) const;
    [[nodiscard]] int indexOf(PersonId id) const; ///< -1 when not there
};

/// The genogram of @p family: the same whatever the order of what it holds. Partners stand beside each other, children
/// below their parents from old to young; lines cross only where the order of people leaves no other way that was
/// found. A circle of parents is cut (see `kinshipOf`).
[[nodiscard]] Genogram composeGenogram(const Family &family, const GenogramSizes &sizes = {});

/// How often lines of descent and of couples cross in the drawing. For tests.
[[nodiscard]] int crossingsIn(const Genogram &genogram);

} // namespace regie::report
