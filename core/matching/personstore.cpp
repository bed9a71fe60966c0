#include "core/matching/personstore.h"

#include "core/matching/parallel.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace regie::matching {

namespace {

constexpr std::size_t settledFrom = 20000; ///< postings waiting before they are sorted in by themselves

std::uint32_t shortKey(std::uint64_t key)
{
    return static_cast<std::uint32_t>(key >> 32) | 1U;
}

/// The address somebody lives at comes first.
QList<Address> presentFirst(QList<Address> addresses)
{
    if (addresses.size() > 1)
        std::stable_partition(
            addresses.begin(), addresses.end(), [](const Address &address) { return !address.until.isValid(); });
    return addresses;
}

std::uint64_t hashOf(const PersonId &id)
{
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), id.raw().data(), sizeof(halves));
    return mixed(halves[0], halves[1]);
}

constexpr unsigned digitBits = 11;
constexpr unsigned digits = 3; ///< of a key of 32 bits

/// One pass of a sort by digits: @p from into @p to by digit @p digit, what is equal in the order it came.
void sortByDigit(std::span<const Posting> from, std::span<Posting> to, unsigned digit)
{
    std::vector<std::uint32_t> ends(std::size_t(1) << digitBits, 0);
    const auto valueOf = [digit](const Posting &posting) {
        return (posting.key >> (digit * digitBits)) & ((1U << digitBits) - 1);
    };
    for (const Posting &posting : from)
        ++ends[valueOf(posting)];
    std::uint32_t sum = 0;
    for (std::uint32_t &end : ends)
        sum += std::exchange(end, sum);
    for (const Posting &posting : from)
        to[ends[valueOf(posting)]++] = posting;
}

/// @p postings by key, those of one key in the order they came; without spare room.
std::vector<Posting> byKey(std::vector<Posting> postings)
{
    static_assert(digits == 3, "an odd number of passes ends in the other array");
    std::vector<Posting> other(postings.size());
    sortByDigit(postings, other, 0);
    sortByDigit(other, postings, 1);
    sortByDigit(postings, other, 2);
    return other;
}

} // namespace

void Postings::settle()
{
    std::vector<Posting> rest;
    rest.swap(m_rest);
    rest = byKey(std::move(rest));
    rest.erase(std::unique(rest.begin(), rest.end()), rest.end());
    if (m_sorted.empty()) {
        m_sorted = std::move(rest);
    } else {
        const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
        m_sorted.insert(m_sorted.end(), rest.begin(), rest.end());
        std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end());
    }
    setBegins();
}

void Postings::setBegins()
{
    constexpr unsigned mostBits = 18;
    const unsigned width = m_sorted.empty() ? 0U : static_cast<unsigned>(std::bit_width(m_sorted.back().key));
    m_shift = width > mostBits ? width - mostBits : 0;
    const std::size_t beginnings = m_sorted.empty() ? 0 : (m_sorted.back().key >> m_shift) + std::size_t(1);
    m_begins.assign(beginnings + 1, static_cast<std::uint32_t>(m_sorted.size()));
    for (std::size_t i = m_sorted.size(); i-- > 0;)
        m_begins[m_sorted[i].key >> m_shift] = static_cast<std::uint32_t>(i);
    for (std::size_t i = beginnings; i-- > 0;) // a beginning that no key has ends where it begins
        m_begins[i] = std::min(m_begins[i], m_begins[i + 1]);
}

std::span<const Posting> Postings::sorted(std::uint32_t key) const
{
    const std::size_t beginning = key >> m_shift;
    if (beginning + 1 >= m_begins.size())
        return {};
    const auto begin = m_sorted.begin() + m_begins[beginning];
    const auto end = m_sorted.begin() + m_begins[beginning + 1];
    if (m_shift == 0)
        return {begin, end};
    const auto first = std::lower_bound(begin, end, Posting{key, 0});
    return {first, std::upper_bound(first, end, Posting{key, ~std::uint32_t(0)})};
}

void Postings::collect(std::uint32_t key, std::size_t most, std::vector<std::uint32_t> &out) const
{
    const std::span<const Posting> found = sorted(key);
    for (const Posting &posting : found.first(std::min(found.size(), most)))
        out.push_back(posting.entry);
    for (const Posting &posting : m_rest) {
        if (posting.key == key)
            out.push_back(posting.entry);
    }
}

void IndexEntry::keep(const Prepared &prepared)
{
    given = prepared.given;
    surname = prepared.surname;
    prefix = prepared.prefix;
    glued = prepared.glued;
    nationalId = prepared.nationalId;
    phone = prepared.phone;
    dateDigits = prepared.dateDigits;
    year = prepared.year;
    month = prepared.month;
    day = prepared.day;
    dwelling = prepared.dwelling;
    sex = prepared.sex;
    nationalIdValid = prepared.nationalIdValid;
}

Prepared IndexEntry::prepared() const
{
    Prepared out;
    out.given = given;
    out.surname = surname;
    out.prefix = prefix;
    out.glued = glued;
    out.nationalId = nationalId;
    out.phone = phone;
    out.dateDigits = dateDigits;
    out.year = year;
    out.month = month;
    out.day = day;
    out.dwelling = dwelling;
    out.sex = sex;
    out.nationalIdValid = nationalIdValid;
    return out;
}

void IdPlaces::reserve(std::size_t ids)
{
    if (m_places.empty())
        m_places.assign(std::bit_ceil(std::max<std::size_t>(64, ids * 2)), 0);
}

std::size_t IdPlaces::placeOf(const PersonId &id, std::span<const IndexEntry> entries) const
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = static_cast<std::size_t>(hashOf(id)) & mask;
    while (m_places[place] != 0 && entries[m_places[place] - 1].id != id)
        place = (place + 1) & mask;
    return place;
}

void IdPlaces::expect(const PersonId &id) const
{
    if (!m_places.empty())
        __builtin_prefetch(&m_places[static_cast<std::size_t>(hashOf(id)) & (m_places.size() - 1)]);
}

std::uint32_t IdPlaces::find(const PersonId &id, std::span<const IndexEntry> entries) const
{
    return m_places.empty() ? none : m_places[placeOf(id, entries)] - 1; // 0 - 1 is none
}

void IdPlaces::set(const PersonId &id, std::uint32_t entry, std::span<const IndexEntry> entries)
{
    if ((m_count + 1) * 3 > m_places.size() * 2) {
        const std::vector<std::uint32_t> before =
            std::exchange(m_places, std::vector<std::uint32_t>(std::max<std::size_t>(64, m_places.size() * 2), 0));
        for (const std::uint32_t one : before) {
            if (one != 0)
                m_places[placeOf(entries[one - 1].id, entries)] = one;
        }
    }
    std::uint32_t &place = m_places[placeOf(id, entries)];
    m_count += place == 0 ? 1 : 0;
    place = entry + 1;
}

PersonIndex::Store::Store() : m_comparer(m_lexicon), m_scorer(shippedModel())
{
}

void PersonIndex::Store::reserve(qsizetype persons)
{
    const auto count = static_cast<std::size_t>(persons);
    m_lexicon.reserve(count);
    m_entries.reserve(count);
    m_places.reserve(count);
    m_keys.reserve(count * 9);
    m_words.reserve(count * 5 / 2);
    m_filling = m_entries.empty();
}

std::uint32_t PersonIndex::Store::find(const PersonId &person) const
{
    const std::uint32_t entry = m_places.find(person, m_entries);
    return entry == none || m_entries[entry].gone ? none : entry;
}

void PersonIndex::Store::insert(const KnownPerson &known)
{
    m_places.expect(known.person.id);
    const QList<Address> addresses = presentFirst(known.addresses);
    IndexEntry entry;
    entry.id = known.person.id;
    entry.keep(m_lexicon.prepare(recordOf(known.person, addresses.isEmpty() ? Address() : addresses.first())));
    entry.firstExtra = static_cast<std::uint32_t>(m_extras.size());
    for (qsizetype i = 1; i < addresses.size() && i < 64; ++i)
        m_extras.push_back(m_lexicon.question(recordOf(Person(), addresses.at(i))).dwelling);
    entry.extras = static_cast<std::uint16_t>(m_extras.size() - entry.firstExtra);
    entry.hasPresent = !addresses.isEmpty() && !addresses.first().until.isValid();
    entry.firstHousemate = static_cast<std::uint32_t>(m_housemates.size());
    for (qsizetype i = 0; i < known.housemates.size() && i < 64; ++i)
        m_housemates.push_back(known.housemates.at(i));
    entry.housemates = static_cast<std::uint16_t>(m_housemates.size() - entry.firstHousemate);
    remove(known.person.id);
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back(entry);
    m_places.set(entry.id, number, m_entries);
    ++m_living;
    if (!m_filling)
        addKeys(number, m_keys, m_words);
    if (m_settled && m_keys.waiting() > settledFrom)
        settle();
}

void PersonIndex::Store::addKeys(std::uint32_t number, Postings &keysOut, Postings &wordsOut) const
{
    const IndexEntry &entry = m_entries[number];
    const RecordKeys keys = indexedKeysOf(m_lexicon, entry.prepared());
    for (std::size_t slot = 0; slot < keySlots; ++slot) {
        if (keys[slot] != 0)
            keysOut.add(shortKey(keys[slot]), number);
    }
    for (std::uint32_t i = 0; i < entry.extras; ++i) {
        Prepared elsewhere;
        elsewhere.dwelling = m_extras[entry.firstExtra + i];
        const std::uint64_t key = indexedKeysOf(m_lexicon, elsewhere)[dwellingSlot()];
        if (key != 0)
            keysOut.add(shortKey(key), number);
    }
    for (const std::uint32_t word : m_lexicon.givenWords(entry.given))
        wordsOut.add(word, number);
    for (const std::uint32_t word : m_lexicon.surnames(entry.surname))
        wordsOut.add(word, number);
}

void PersonIndex::Store::addAllKeys()
{
    const auto count = static_cast<std::uint32_t>(m_entries.size());
    const std::uint32_t half = count / 2;
    Postings laterKeys;
    Postings laterWords;
    laterKeys.reserve(std::size_t(count - half) * 9);
    laterWords.reserve(std::size_t(count - half) * 5 / 2);
    inParallel(2, 2, [&](std::size_t part) {
        const bool first = part == 0;
        for (std::uint32_t entry = first ? 0 : half; entry < (first ? half : count); ++entry)
            addKeys(entry, first ? m_keys : laterKeys, first ? m_words : laterWords);
    });
    m_keys.append(laterKeys);
    m_words.append(laterWords);
    m_filling = false;
}

bool PersonIndex::Store::remove(const PersonId &person)
{
    const std::uint32_t number = find(person);
    if (number == none)
        return false;
    m_entries[number].gone = true;
    m_lexicon.forget(m_entries[number].prepared());
    --m_living;
    return true;
}

void PersonIndex::Store::orderWords()
{
    const std::uint32_t words = m_lexicon.words();
    const auto middle = static_cast<std::ptrdiff_t>(m_wordOrder.size());
    const auto soundMiddle = static_cast<std::ptrdiff_t>(m_sounds.size());
    for (; m_orderedWords < words; ++m_orderedWords) {
        m_wordOrder.push_back(m_orderedWords);
        m_sounds.push_back({m_lexicon.info(m_orderedWords).sound, m_orderedWords});
    }
    const auto before = [this](std::uint32_t a, std::uint32_t b) { return m_lexicon.word(a) < m_lexicon.word(b); };
    std::sort(m_wordOrder.begin() + middle, m_wordOrder.end(), before);
    std::inplace_merge(m_wordOrder.begin(), m_wordOrder.begin() + middle, m_wordOrder.end(), before);
    std::sort(m_sounds.begin() + soundMiddle, m_sounds.end());
    std::inplace_merge(m_sounds.begin(), m_sounds.begin() + soundMiddle, m_sounds.end());
}

void PersonIndex::Store::settle()
{
    if (m_filling)
        addAllKeys();
    inParallel(2, 2, [this](std::size_t part) {
        if (part == 0) {
            m_keys.settle();
        } else {
            m_words.settle();
            orderWords();
        }
    });
    m_lexicon.settle();
    m_settled = true;
}

quint64 PersonIndex::Store::bytes() const
{
    return m_entries.capacity() * sizeof(IndexEntry) + m_extras.capacity() * sizeof(Dwelling) +
           m_housemates.capacity() * sizeof(PersonId) + m_places.bytes() + m_keys.bytes() + m_words.bytes() +
           m_wordOrder.capacity() * 4 + m_sounds.capacity() * sizeof(Posting) + m_lexicon.bytes();
}

} // namespace regie::matching
