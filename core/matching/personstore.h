#pragma once

#include "core/matching/candidatepairs.h"
#include "core/matching/compare.h"
#include "core/matching/frequency.h"
#include "core/matching/personindex.h"

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

/// What the index keeps of one person; the columns of a list that a vault has not are left out, for memory.
struct IndexEntry
{
    PersonId id = {};
    std::uint32_t given = 0;
    std::uint32_t surname = 0;
    std::uint32_t prefix = 0;
    std::uint32_t glued = 0;
    std::uint32_t nationalId = 0;
    std::uint32_t phone = 0;
    std::uint32_t dateDigits = 0;
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;
    Dwelling dwelling = {};       ///< the present address
    std::uint32_t firstExtra = 0; ///< other addresses in the store's list
    std::uint16_t extras = 0;
    bool hasPresent = false; ///< the address in `prepared` is lived in now
    bool gone = false;
    std::uint32_t firstHousemate = 0;
    std::uint16_t housemates = 0;
    Sex sex = Sex::Unknown;
    bool nationalIdValid = false;

    void keep(const Prepared &prepared);
    [[nodiscard]] Prepared prepared() const;
};

/// Postings in a large sorted array and a small rest in the order of the entries, which must ascend.
class Postings
{
public:
    void reserve(std::size_t postings) { m_rest.reserve(postings); }
    void add(std::uint32_t key, std::uint32_t entry) { m_rest.push_back({key, entry}); }
    /// Adds those of @p later, whose entries come after all that are here.
    void append(const Postings &later) { m_rest.insert(m_rest.end(), later.m_rest.begin(), later.m_rest.end()); }
    /// Sorts the rest into the array; what is there twice stays once.
    void settle();
    /// Appends the entries of @p key to @p out, @p most of the sorted ones at most.
    void collect(std::uint32_t key, std::size_t most, std::vector<std::uint32_t> &out) const;
    /// The sorted entries of @p key, ascending.
    [[nodiscard]] std::span<const Posting> sorted(std::uint32_t key) const;
    /// Those that wait to be sorted in.
    [[nodiscard]] std::span<const Posting> rest() const { return m_rest; }
    [[nodiscard]] std::size_t waiting() const { return m_rest.size(); }
    [[nodiscard]] std::size_t bytes() const
    {
        return (m_sorted.capacity() + m_rest.capacity()) * sizeof(Posting) +
               m_begins.capacity() * sizeof(std::uint32_t);
    }

private:
    void setBegins();

    std::vector<Posting> m_sorted;
    std::vector<Posting> m_rest;
    std::vector<std::uint32_t> m_begins; ///< where the keys with each beginning begin
    unsigned m_shift = 0;                ///< of a key, to get its beginning
};

/// The entry of each person by id: places in the order of a hash.
class IdPlaces
{
public:
    static constexpr std::uint32_t none = ~std::uint32_t(0);
    void reserve(std::size_t ids);
    /// Fetches what is needed of @p id soon.
    void expect(const PersonId &id) const;
    /// The entry of @p id, `none` when there is none.
    [[nodiscard]] std::uint32_t find(const PersonId &id, std::span<const IndexEntry> entries) const;
    /// Sets the entry of @p id; @p entries holds it already.
    void set(const PersonId &id, std::uint32_t entry, std::span<const IndexEntry> entries);
    [[nodiscard]] std::size_t bytes() const { return m_places.capacity() * sizeof(std::uint32_t); }

private:
    [[nodiscard]] std::size_t placeOf(const PersonId &id, std::span<const IndexEntry> entries) const;

    std::vector<std::uint32_t> m_places; ///< entry and one, 0 = free
    std::size_t m_count = 0;
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
    static constexpr std::uint32_t none = IdPlaces::none;
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
        [[nodiscard]] std::string_view beginning() const { return typed.empty() ? std::string_view() : typed.back(); }
    };

    /// The words that one that is typed may stand for.
    struct TypedWord
    {
        static constexpr std::uint32_t markBits = 64;
        std::vector<std::uint32_t> words = {};
        std::vector<std::uint64_t> marks = {}; ///< the same, a bit each
        std::size_t entries = 0;               ///< how many sorted entries have them, each word apart

        [[nodiscard]] bool has(std::uint32_t word) const
        {
            return ((marks[word / markBits] >> (word % markBits)) & 1U) != 0;
        }
    };

    [[nodiscard]] Question questionOf(const Mention &mention) const;
    [[nodiscard]] Scored bestScore(
        std::uint32_t entry, const Question &question, const QList<PersonId> &housemates, const LogPrior &shares) const;
    [[nodiscard]] std::uint32_t find(const PersonId &person) const;
    void addKeys(std::uint32_t entry, Postings &keys, Postings &words) const;
    /// The keys of everybody who was inserted since `reserve`.
    void addAllKeys();
    [[nodiscard]] std::vector<std::uint32_t> gather(
        const Prepared &question, const std::vector<std::string> &typed) const;
    void gatherByWords(const std::vector<std::string> &typed, std::vector<std::uint32_t> &out) const;
    /// Words that are, sound like or (@p beginning) begin with @p word, ascending.
    [[nodiscard]] std::vector<std::uint32_t> wordsLike(const std::string &word, bool beginning) const;
    [[nodiscard]] TypedWord typedWord(const std::string &word, bool beginning) const;
    [[nodiscard]] bool hasWordOf(const IndexEntry &entry, const TypedWord &typed) const;
    [[nodiscard]] std::vector<std::uint32_t> entriesOf(const TypedWord &typed) const;
    /// Whether anybody has one of the words.
    [[nodiscard]] bool isCarried(const TypedWord &typed) const;
    [[nodiscard]] Scored score(std::uint32_t entry, const Prepared &question, const QList<PersonId> &housemates,
        std::string_view beginning, const LogPrior &shares) const;
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
    IdPlaces m_places;
    bool m_filling = false; ///< keys are made all at once, when everybody is there
    bool m_settled = false; ///< once: the rest is small from then on
    Postings m_keys;
    Postings m_words;
    std::vector<std::uint32_t> m_wordOrder; ///< words by their text
    std::vector<Posting> m_sounds;          ///< sound to word, sorted
    std::uint32_t m_orderedWords = 1;
    qsizetype m_living = 0;
};

} // namespace regie::matching
