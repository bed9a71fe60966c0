#pragma once

#include "core/matching/candidate.h"

#include <memory>

namespace regie::matching {

/// What a look-up may cost and how sure it must be.
struct LookUp
{
    int limit = 12;          ///< candidates given at most
    double suggestFrom = -4; ///< bits: weaker ones are left out, unless the name fits what was typed so far
    double stronglyFrom = 5; ///< bits: "very likely" from here
    bool explained = true;   ///< with comparisons, waterfall and what would settle it
};

/// The known persons in memory, for looking up while somebody types. Texts are kept once as numbers, keys in sorted
/// arrays with a small part for what changed since; one million persons take a few hundred bytes each. It is a copy for
/// finding: the truth stays in the vault. Not safe for two threads at once, for `find` remembers
/// what it compared.
class PersonIndex
{
public:
    PersonIndex();
    ~PersonIndex();
    PersonIndex(PersonIndex &&) noexcept;
    PersonIndex &operator=(PersonIndex &&) noexcept;

    /// Begins to fill an empty index with about @p persons persons: they are found after `settle`, which makes their
    /// keys on two threads.
    void reserve(qsizetype persons);
    /// Adds a person; takes the place of the one with the same id. With many, call `settle` after the last.
    void insert(const KnownPerson &person);
    /// Leaves a person out; false when the id is not known.
    bool remove(const PersonId &person);
    /// Sorts what was inserted into the large arrays. `find` works without it, more slowly the more is waiting.
    void settle();
    void clear();
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool contains(const PersonId &person) const;
    /// Bytes held, roughly.
    [[nodiscard]] quint64 bytes() const;

    /// Who @p mention may be, surest first (ties by id): found by every key of the mention, by words of the name also
    /// misspelt by sound, and by the beginning of the last word. @p housemates are persons confirmed in the same
    /// intake: who lives with one of them is likelier. Never waits, never fails; an empty mention finds nobody.
    [[nodiscard]] QList<Candidate> find(
        const Mention &mention, const QList<PersonId> &housemates = {}, const LookUp &options = {}) const;
    /// The comparison of @p mention with one known person, whatever they share; nothing when the id is not known.
    [[nodiscard]] std::optional<Candidate> compare(const Mention &mention, const QList<PersonId> &housemates,
        const PersonId &person, const LookUp &options = {}) const;

private:
    class Store;
    std::unique_ptr<Store> m_store;
};

} // namespace regie::matching
