#pragma once

#include "core/matching/candidatepairs.h"
#include "core/matching/compare.h"
#include "core/matching/frequency.h"
#include "core/matching/personindex.h"

#include <QHash>

namespace regie::matching {

/// A record as the matching reads it, of a mention and of a known person.
[[nodiscard]] Record recordOf(const Mention &mention);
[[nodiscard]] Record recordOf(const Person &person, const Address &address);

/// A key and the entry that has it, small enough to keep tens of millions.
struct Posting
{
    std::uint32_t key = 0;
    std::uint32_t entry = 0;
    friend auto operator<=>(const Posting &, const Posting &) = default;
};

/// Postings in a large sorted array and a small unsorted rest.
class Postings
{
public:
    void add(std::uint32_t key, std::uint32_t entry) { m_rest.push_back({key, entry}); }
    void settle(bool unique);
    /// Appends the entries of @p key to @p out, @p most at most.
    void collect(std::uint32_t key, std::size_t most, std::vector<std::uint32_t> &out) const;
    [[nodiscard]] std::size_t waiting() const { return m_rest.size(); }
    [[nodiscard]] std::size_t bytes() const { return (m_sorted.capacity() + m_rest.capacity()) * sizeof(Posting); }

private:
    std::vector<Posting> m_sorted;
    std::vector<Posting> m_rest;
};

/// What the index keeps of one person.
struct IndexEntry
{
    PersonId id = {};
    Prepared prepared = {};       ///< with the present address
    std::uint32_t firstExtra = 0; ///< other addresses in the store's list
    std::uint16_t extras = 0;
    bool hasPresent = false; ///< the address in `prepared` is lived in now
    bool gone = false;
    std::uint32_t firstHousemate = 0;
    std::uint16_t housemates = 0;
};

/// Persons, their texts and their keys.
class PersonIndex::Store
{
public:
    Store();
    void reserve(qsizetype persons);
    void insert(const KnownPerson &person);
    bool remove(const PersonId &person);
    void settle();
    [[nodiscard]] bool contains(const PersonId &person) const { return find(person) != none; }
    [[nodiscard]] qsizetype size() const { return m_living; }
    [[nodiscard]] quint64 bytes() const;
    [[nodiscard]] QList<Candidate> find(
        const Mention &mention, const QList<PersonId> &housemates, const LookUp &options) const;
    [[nodiscard]] std::optional<Candidate> compare(
        const Mention &mention, const QList<PersonId> &housemates, const PersonId &person, const LookUp &options) const;

private:
    static constexpr std::uint32_t none = ~std::uint32_t(0);
    struct Scored
    {
        std::uint32_t entry = 0;
        double bits = 0;
        Pattern pattern = {};
        Chances logs = {};
        Frequencies frequencies = {};
        int housemate = -1;
        bool former = false;
    };

    /// A question as the index reads it: one word alone may be a given name or a surname.
    struct Question
    {
        Prepared prepared = {};
        Prepared asSurname = {};
        bool oneWord = false;
        std::vector<std::string> typed = {};
        [[nodiscard]] std::string beginning() const { return typed.empty() ? std::string() : typed.back(); }
    };

    [[nodiscard]] Question questionOf(const Mention &mention) const;
    [[nodiscard]] Scored bestScore(
        std::uint32_t entry, const Question &question, const QList<PersonId> &housemates) const;
    [[nodiscard]] std::uint32_t find(const PersonId &person) const;
    void addKeys(std::uint32_t entry);
    [[nodiscard]] std::vector<std::uint32_t> gather(
        const Prepared &question, const std::vector<std::string> &typed) const;
    void gatherByWords(const std::vector<std::string> &typed, std::vector<std::uint32_t> &out) const;
    /// Words that are, sound like or (@p beginning) begin with @p word, ascending.
    [[nodiscard]] std::vector<std::uint32_t> wordsLike(const std::string &word, bool beginning) const;
    [[nodiscard]] bool hasWordOf(const IndexEntry &entry, const std::vector<std::uint32_t> &words) const;
    [[nodiscard]] Scored score(std::uint32_t entry, const Prepared &question, const QList<PersonId> &housemates,
        std::string_view beginning) const;
    [[nodiscard]] Candidate candidateOf(
        const Scored &scored, const Prepared &question, const QList<PersonId> &housemates, const LookUp &options) const;
    [[nodiscard]] Chances prior() const;
    void orderWords();

    mutable Lexicon m_lexicon;   ///< a question's words are kept too
    mutable Comparer m_comparer; ///< remembers, never changes what it gives
    Scorer m_scorer;
    std::vector<IndexEntry> m_entries;
    std::vector<Dwelling> m_extras;
    std::vector<PersonId> m_housemates;
    std::vector<std::pair<PersonId, std::uint32_t>> m_byId; ///< sorted
    QHash<PersonId, std::uint32_t> m_newById;
    Postings m_keys;
    Postings m_words;
    std::vector<std::uint32_t> m_wordOrder; ///< words by their text
    std::vector<Posting> m_sounds;          ///< sound to word, sorted
    std::uint32_t m_orderedWords = 1;
    qsizetype m_living = 0;
};

} // namespace regie::matching
