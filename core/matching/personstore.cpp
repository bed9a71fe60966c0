#include "core/matching/personstore.h"

#include <algorithm>

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
    std::stable_partition(
        addresses.begin(), addresses.end(), [](const Address &address) { return !address.until.isValid(); });
    return addresses;
}

} // namespace

void Postings::settle(bool unique)
{
    std::sort(m_rest.begin(), m_rest.end());
    const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
    if (m_sorted.empty())
        m_sorted.swap(m_rest);
    else
        m_sorted.insert(m_sorted.end(), m_rest.begin(), m_rest.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end());
    if (unique)
        m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
    m_rest.clear();
}

void Postings::collect(std::uint32_t key, std::size_t most, std::vector<std::uint32_t> &out) const
{
    auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), Posting{key, 0});
    for (std::size_t taken = 0; found != m_sorted.end() && found->key == key && taken < most; ++found, ++taken)
        out.push_back(found->entry);
    for (const Posting &posting : m_rest) {
        if (posting.key == key)
            out.push_back(posting.entry);
    }
}

PersonIndex::Store::Store() : m_comparer(m_lexicon), m_scorer(shippedModel())
{
}

void PersonIndex::Store::reserve(qsizetype persons)
{
    const auto count = static_cast<std::size_t>(persons);
    m_lexicon.reserve(count);
    m_entries.reserve(count);
    m_byId.reserve(count);
    m_housemates.reserve(count * 2);
}

std::uint32_t PersonIndex::Store::find(const PersonId &person) const
{
    const auto isNew = m_newById.constFind(person);
    if (isNew != m_newById.constEnd())
        return *isNew;
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), std::pair(person, std::uint32_t(0)));
    for (auto one = found; one != m_byId.end() && one->first == person; ++one) {
        if (!m_entries[one->second].gone)
            return one->second;
    }
    return none;
}

void PersonIndex::Store::insert(const KnownPerson &known)
{
    remove(known.person.id);
    const QList<Address> addresses = presentFirst(known.addresses);
    IndexEntry entry;
    entry.id = known.person.id;
    entry.prepared = m_lexicon.prepare(recordOf(known.person, addresses.isEmpty() ? Address() : addresses.first()));
    entry.firstExtra = static_cast<std::uint32_t>(m_extras.size());
    for (qsizetype i = 1; i < addresses.size() && i < 64; ++i)
        m_extras.push_back(m_lexicon.question(recordOf(Person(), addresses.at(i))).dwelling);
    entry.extras = static_cast<std::uint16_t>(m_extras.size() - entry.firstExtra);
    entry.hasPresent = !addresses.isEmpty() && !addresses.first().until.isValid();
    entry.firstHousemate = static_cast<std::uint32_t>(m_housemates.size());
    for (const PersonId &housemate : known.housemates.mid(0, 64))
        m_housemates.push_back(housemate);
    entry.housemates = static_cast<std::uint16_t>(m_housemates.size() - entry.firstHousemate);
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back(entry);
    m_newById.insert(entry.id, number);
    ++m_living;
    addKeys(number);
    const std::size_t most = m_byId.empty() ? ~std::size_t(0) : settledFrom;
    if (m_keys.waiting() > most)
        settle();
}

void PersonIndex::Store::addKeys(std::uint32_t number)
{
    const IndexEntry &entry = m_entries[number];
    const RecordKeys keys = keysOf(m_lexicon, entry.prepared);
    for (std::size_t slot = 0; slot < keySlots; ++slot) {
        if (keys[slot] != 0 && isIndexed(slot))
            m_keys.add(shortKey(keys[slot]), number);
    }
    for (std::uint32_t i = 0; i < entry.extras; ++i) {
        Prepared elsewhere;
        elsewhere.dwelling = m_extras[entry.firstExtra + i];
        const std::uint64_t key = keysOf(m_lexicon, elsewhere)[dwellingSlot()];
        if (key != 0)
            m_keys.add(shortKey(key), number);
    }
    for (const std::uint32_t word : m_lexicon.givenWords(entry.prepared.given))
        m_words.add(word, number);
    for (const std::uint32_t word : m_lexicon.surnames(entry.prepared.surname))
        m_words.add(word, number);
}

bool PersonIndex::Store::remove(const PersonId &person)
{
    const std::uint32_t number = find(person);
    if (number == none)
        return false;
    m_entries[number].gone = true;
    m_lexicon.forget(m_entries[number].prepared);
    m_newById.remove(person);
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
    m_keys.settle(true);
    m_words.settle(true);
    const auto middle = static_cast<std::ptrdiff_t>(m_byId.size());
    for (auto one = m_newById.constBegin(); one != m_newById.constEnd(); ++one)
        m_byId.emplace_back(one.key(), one.value());
    m_newById.clear();
    std::sort(m_byId.begin() + middle, m_byId.end());
    std::inplace_merge(m_byId.begin(), m_byId.begin() + middle, m_byId.end());
    orderWords();
}

quint64 PersonIndex::Store::bytes() const
{
    return m_entries.capacity() * sizeof(IndexEntry) + m_extras.capacity() * sizeof(Dwelling) +
           m_housemates.capacity() * sizeof(PersonId) + m_byId.capacity() * sizeof(m_byId.front()) + m_keys.bytes() +
           m_words.bytes() + m_wordOrder.capacity() * 4 + m_sounds.capacity() * sizeof(Posting) + m_lexicon.bytes();
}

} // namespace regie::matching
