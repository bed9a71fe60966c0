#pragma once

#include "core/matching/candidate.h"

#include <memory>
#include <span>

namespace regie::matching {

/// The name of this model, kept with every link it proposes.
[[nodiscard]] QString modelName();

/// Lower-case words of a name without diacritics, ij and y as one letter, Dutch prefixes left out: what is stored and
/// looked up. The same text always gives the same words (ICU transliteration).
[[nodiscard]] QStringList foldedWords(const QString &name);
/// The last nine digits; empty when there are fewer.
[[nodiscard]] QString phoneKey(const QString &phone);

/// The candidates among @p known for @p mention, best first; those that share nothing are left out. @p housemates are
/// persons already confirmed in the same intake: somebody who lives with them is likelier. Pure and deterministic.
[[nodiscard]] QList<Candidate> rank(
    const Mention &mention, const QList<PersonId> &housemates, const QList<KnownPerson> &known);

/// The comparison of one pair, every field, in the order of the side-by-side.
[[nodiscard]] QList<Comparison> compare(
    const Mention &mention, const QList<PersonId> &housemates, const KnownPerson &known);

/// Persons who are each read once, for comparing many mentions with them: a list that is taken in.
class Roster
{
public:
    Roster();
    ~Roster();
    Q_DISABLE_COPY_MOVE(Roster)

    /// Her place: 0, 1, 2 …
    int add(const KnownPerson &known);
    /// What `rank` says of those at @p places, without housemates: the same persons in the same order, with likeness
    /// and score, but nothing that explains them.
    [[nodiscard]] QList<Candidate> rank(const Mention &mention, std::span<const int> places) const;

private:
    class Store;
    std::unique_ptr<Store> m_store;
};

} // namespace regie::matching
