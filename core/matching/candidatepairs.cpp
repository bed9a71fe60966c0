#include "core/matching/candidatepairs.h"

#include "core/matching/keyslots.h"
#include "core/matching/parallel.h"

#include <algorithm>

namespace regie::matching {

namespace {

constexpr std::uint64_t mostPairs = 1800; ///< in one block, about sixty records
constexpr std::size_t properties = 7;
constexpr std::size_t mostAlike = 240; ///< records that nothing tells apart, before they are taken in portions

/// The properties by which a block too large is split, one after another.
std::uint64_t propertyOf(const Lexicon &lexicon, const Prepared &record, std::size_t property)
{
    const auto surnames = lexicon.surnames(record.surname);
    const auto given = lexicon.givenWords(record.given);
    switch (property) {
    case 0:
        return surnames.empty() ? 0 : lexicon.info(surnames.front()).sound;
    case 1:
        return given.empty() ? 0 : lexicon.info(given.front()).sound;
    case 2:
        return static_cast<std::uint64_t>(record.year);
    case 3:
        return record.dwelling.postcode;
    case 4:
        return static_cast<std::uint64_t>(record.month * 100 + record.day);
    case 5:
        return record.dwelling.street;
    case 6:
        return record.birthPlace;
    }
    return 0;
}

} // namespace

CandidatePairs::CandidatePairs(
    const Lexicon &lexicon, std::span<const Prepared> records, std::size_t firstOfSecond, int threads)
    : m_lexicon(lexicon), m_records(records), m_firstOfSecond(firstOfSecond)
{
    m_keys.resize(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        m_keys[i] = keysOf(lexicon, records[i]);
    findAll(threads);
}

std::uint64_t CandidatePairs::pairsIn(Block block) const
{
    const std::uint64_t size = block.size();
    if (m_firstOfSecond >= m_records.size())
        return size * (size - 1) / 2;
    const auto first = static_cast<std::uint64_t>(std::count_if(
        block.begin(), block.end(), [this](const Entry &entry) { return entry.record < m_firstOfSecond; }));
    return first * (size - first);
}

void CandidatePairs::split(Block block, std::size_t property, KeyReport &report)
{
    const std::uint64_t count = block.size() < 2 ? 0 : pairsIn(block);
    if (count <= mostPairs)
        return;
    if (property == properties) {
        takeInPortions(block, count, report);
        return;
    }
    for (Entry &entry : block)
        entry.key = mixed(entry.key, propertyOf(m_lexicon, m_records[entry.record], property)) | 1U;
    std::sort(block.begin(), block.end(),
        [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.record < b.record; });
    for (std::size_t begin = 0; begin < block.size();) {
        std::size_t end = begin + 1;
        while (end < block.size() && block[end].key == block[begin].key)
            ++end;
        split(block.subspan(begin, end - begin), property + 1, report);
        begin = end;
    }
}

/// Records alike in all by which they could be split are compared within portions. These differ from pass to pass, so
/// that what one pass parts another brings together.
void CandidatePairs::takeInPortions(Block block, std::uint64_t count, KeyReport &report)
{
    const std::size_t portion = mostAlike + 16 * slotPasses[block.front().slot];
    if (block.size() <= portion)
        return;
    const bool twoLists = m_firstOfSecond < m_records.size();
    std::array<std::size_t, 2> seen{};
    for (Entry &entry : block) { // a portion has records of both lists
        const std::size_t rank = seen[entry.record < m_firstOfSecond ? 0 : 1]++;
        entry.key = mixed(entry.key, rank / (twoLists ? portion / 2 : portion)) | 1U;
    }
    std::vector<Entry> sorted(block.begin(), block.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
    std::uint64_t kept = 0;
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && sorted[end].key == sorted[begin].key)
            ++end;
        kept += pairsIn(Block(sorted.data() + begin, end - begin));
        begin = end;
    }
    ++report.droppedBlocks;
    report.droppedPairs += count - kept;
}

CandidatePairs::PassResult CandidatePairs::sorted(std::size_t pass)
{
    PassResult result;
    for (std::size_t slot = 0; slot < keySlots; ++slot) {
        if (slotPasses[slot] != pass)
            continue;
        for (std::uint32_t i = 0; i < m_records.size(); ++i) {
            if (m_keys[i][slot] != 0)
                result.entries.push_back({m_keys[i][slot], i, static_cast<std::uint32_t>(slot)});
        }
    }
    std::vector<Entry> &all = result.entries;
    const auto before = [](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : (a.record != b.record ? a.record < b.record : a.slot < b.slot);
    };
    std::sort(all.begin(), all.end(), before);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].key == all[begin].key)
            ++end;
        split(Block(all.data() + begin, end - begin), 0, result.report);
        begin = end;
    }
    for (const Entry &entry : all) // what was split agrees only where the parts agree
        m_keys[entry.record][entry.slot] = entry.key;
    std::erase_if(all, [](const Entry &entry) { return entry.key == 0; });
    std::sort(all.begin(), all.end(), before);
    return result;
}

/// Whether the two meet in an earlier slot pair than this one: then they were given already.
bool CandidatePairs::meetBefore(const Entry &a, const Entry &b) const
{
    const RecordKeys &left = m_keys[a.record];
    const RecordKeys &right = m_keys[b.record];
    for (std::size_t i = 0; i <= a.slot; ++i) {
        if (left[i] == 0)
            continue;
        const SlotRange range = slotRanges[i];
        const std::size_t end = i == a.slot ? std::min<std::size_t>(range.end, b.slot) : range.end;
        for (std::size_t j = range.begin; j < end; ++j) {
            if (left[i] == right[j])
                return true;
        }
    }
    return false;
}

bool CandidatePairs::meet(std::uint32_t a, std::uint32_t b) const
{
    const Entry beyond{0, a, static_cast<std::uint32_t>(keySlots - 1)};
    const Entry last{0, b, static_cast<std::uint32_t>(keySlots)};
    return meetBefore(beyond, last);
}

void CandidatePairs::addPairs(Block block, std::vector<RecordPair> &pairs) const
{
    const bool twoLists = m_firstOfSecond < m_records.size();
    for (std::size_t i = 0; i < block.size(); ++i) {
        for (std::size_t j = i + 1; j < block.size(); ++j) {
            const Entry &a = block[i];
            const Entry &b = block[j];
            const bool across = !twoLists || (a.record < m_firstOfSecond && b.record >= m_firstOfSecond);
            if (a.record == b.record || !across)
                continue;
            const Prepared &left = m_records[a.record];
            const bool oneEvent = left.event != 0 && left.event == m_records[b.record].event;
            if (!oneEvent && !meetBefore(a, b))
                pairs.push_back({a.record, b.record});
        }
    }
}

void CandidatePairs::findAll(int threads)
{
    const std::size_t passes = slotPasses[keySlots - 1] + 1;
    std::vector<PassResult> results(passes);
    inParallel(passes, threads, [&](std::size_t pass) { results[pass] = sorted(pass); });
    std::vector<std::vector<RecordPair>> found(passes);
    inParallel(passes, threads, [&](std::size_t pass) {
        std::vector<Entry> &all = results[pass].entries;
        for (std::size_t begin = 0; begin < all.size();) {
            std::size_t end = begin + 1;
            while (end < all.size() && all[end].key == all[begin].key)
                ++end;
            addPairs(Block(all.data() + begin, end - begin), found[pass]);
            begin = end;
        }
    });
    for (std::size_t pass = 0; pass < passes; ++pass) {
        m_pairs.insert(m_pairs.end(), found[pass].begin(), found[pass].end());
        m_report.droppedBlocks += results[pass].report.droppedBlocks;
        m_report.droppedPairs += results[pass].report.droppedPairs;
    }
}

} // namespace regie::matching
