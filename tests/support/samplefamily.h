#pragma once

#include "core/domain/family.h"

#include <functional>

namespace regie::test {

/// Makes a family person by person; persons are called by their number from 0.
class Planted
{
public:
    int add(const QString &name, Sex sex, int year, int month = 6);
    int addUnborn(int year);
    void couple(int a, int b, int since = 0, int apart = 0);
    void married(int a, int b, int since = 0);
    void parents(int a, int b, const QList<int> &children);
    void parent(int a, const QList<int> &children);
    void relate(int from, int to, RelationKind kind, QDate since = {}, QDate until = {});
    void tie(int from, int to, TieKind kind, QDate since = {}, QDate until = {}, const QString &note = {});
    void died(int person, int year);
    void home(const QString &name, const QList<int> &persons, int since = 0, bool secret = false);

    [[nodiscard]] const Family &family() const { return m_family; }
    [[nodiscard]] Family &edit() { return m_family; }
    [[nodiscard]] PersonId id(int person) const { return m_family.persons.at(person).person.id; }

private:
    Family m_family;
    int m_last = 0;
};

/// The family of the design's picture: Van Duinroos – Rietzanger, thirteen people in three generations.
[[nodiscard]] Family mockupFamily();
/// Two who were married to others before, with children of each and one of both.
[[nodiscard]] Family blendedFamily();
/// Both sides with aunts, uncles and cousins.
[[nodiscard]] Family threeGenerations();
/// A father with a child by his daughter, an uncle with his niece, half-brothers and half-sisters.
[[nodiscard]] Family incestFamily();
/// A mother of four: two with unknown fathers, a person of whom nothing is known.
[[nodiscard]] Family unknownFathers();
/// Twins of one egg and of two, and an unborn child.
[[nodiscard]] Family twinsFamily();
/// A child that grows up with its grandmother, an adopted one and foster children.
[[nodiscard]] Family fosterFamily();
/// @p persons people over generations by @p seed. A tree: no two lines of descent meet but in couples.
[[nodiscard]] Family grownFamily(int persons, unsigned seed);
/// The same with partners taken from within: lines must cross.
[[nodiscard]] Family tangledFamily(int persons, unsigned seed);
/// The same family told in another order and from the other side.
[[nodiscard]] Family shuffled(const Family &family, unsigned seed);

} // namespace regie::test
