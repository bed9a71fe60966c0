#pragma once

#include "core/matching/lexicon.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace regie::matching {

/// Two records by their place in the list, the lower first.
struct RecordPair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    friend bool operator==(const RecordPair &, const RecordPair &) = default;
};

/// What the keys left out, to be reported: a block nobody could split is compared in portions.
struct KeyReport
{
    std::uint64_t droppedBlocks = 0; ///< blocks of which pairs were left out
    std::uint64_t droppedPairs = 0;
};

inline constexpr std::size_t keySlots = 39;
/// The keys of one record, a slot each; 0 = none.
using RecordKeys = std::array<std::uint64_t, keySlots>;

/// The keys by which records meet: national number, names by sound, date of birth with day and month in either order,
/// dwelling, telephone, and mixtures of them, so that one error leaves others standing.
[[nodiscard]] RecordKeys keysOf(const Lexicon &lexicon, const Prepared &record);
/// Those of them that the index of persons keeps, which find the most for the least memory; the others stay 0.
[[nodiscard]] RecordKeys indexedKeysOf(const Lexicon &lexicon, const Prepared &record);
/// The slot of the dwelling.
[[nodiscard]] std::size_t dwellingSlot();

/// Finds the pairs worth comparing, pass by pass. A pair is given by the first pass it agrees on, so each comes once.
/// A block too large is split by the next property of its records; records that nothing tells apart are compared in
/// portions, and what that leaves out is counted.
class CandidatePairs
{
public:
    /// @p firstOfSecond: with two lists the place where the second begins, so that only pairs across are given; with
    /// one list the number of records. @p threads work side by side; the pairs do not depend on it.
    CandidatePairs(const Lexicon &lexicon, std::span<const Prepared> records, std::size_t firstOfSecond, int threads);

    [[nodiscard]] const std::vector<RecordPair> &pairs() const { return m_pairs; }
    [[nodiscard]] const KeyReport &report() const { return m_report; }
    /// Whether the keys bring these two together.
    [[nodiscard]] bool meet(std::uint32_t a, std::uint32_t b) const;

private:
    struct Entry
    {
        std::uint64_t key = 0;
        std::uint32_t record = 0;
        std::uint32_t slot = 0;
    };
    using Block = std::span<Entry>;
    struct PassResult
    {
        std::vector<Entry> entries = {};
        KeyReport report = {};
    };

    PassResult sorted(std::size_t pass);
    void takeInPortions(Block block, std::uint64_t count, KeyReport &report);
    void split(Block block, std::size_t property, KeyReport &report);
    [[nodiscard]] std::uint64_t pairsIn(Block block) const;
    [[nodiscard]] bool meetBefore(const Entry &a, const Entry &b) const;
    void addPairs(Block block, std::vector<RecordPair> &pairs) const;
    void findAll(int threads);

    const Lexicon &m_lexicon;
    std::span<const Prepared> m_records;
    std::size_t m_firstOfSecond = 0;
    std::vector<RecordKeys> m_keys;
    std::vector<RecordPair> m_pairs;
    KeyReport m_report;
};

} // namespace regie::matching
