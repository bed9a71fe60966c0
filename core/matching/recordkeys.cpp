#include "core/matching/candidatepairs.h"
#include "core/matching/keyslots.h"

#include <algorithm>

namespace regie::matching {

namespace {

/// Fills the slots of one record.
class KeyMaker
{
public:
    KeyMaker(const Lexicon &lexicon, const Prepared &record)
        : m_lexicon(lexicon), m_record(record), m_given(lexicon.givenWords(record.given)),
          m_surnames(lexicon.surnames(record.surname))
    {
    }

    RecordKeys keys()
    {
        numbers();
        names();
        dates();
        places();
        halfNumbers();
        otherNames();
        otherPlaces();
        return m_keys;
    }
    /// Only those of the slots that the index keeps.
    RecordKeys indexedKeys()
    {
        numbers();
        names();
        dates();
        places();
        return m_keys;
    }

private:
    /// The @p at-th slot of @p pass, when every part is known.
    void set(Pass pass, std::size_t at, std::uint64_t first, std::uint64_t second = 1)
    {
        const std::size_t slot = firstSlots[pass];
        if (first == 0 || second == 0 || slot + at >= keySlots || slotPasses[slot + at] != pass)
            return;
        m_keys[slot + at] = mixed(mixed(pass + 1, first), second) | 1U;
    }
    [[nodiscard]] std::uint64_t given(std::size_t at) const
    {
        if (at >= m_given.size() || m_lexicon.word(m_given[at]).size() < 2)
            return 0;
        return m_lexicon.alike(m_given[at]);
    }
    [[nodiscard]] std::uint64_t surname(std::size_t at) const
    {
        return at < m_surnames.size() ? m_lexicon.info(m_surnames[at]).sound : 0;
    }
    [[nodiscard]] std::uint64_t initial() const
    {
        return m_given.empty() ? 0 : static_cast<std::uint64_t>(m_lexicon.word(m_given.front()).front());
    }
    [[nodiscard]] std::uint64_t year() const { return static_cast<std::uint64_t>(m_record.year); }
    [[nodiscard]] std::uint64_t month() const
    {
        return m_record.month == 0 ? 0 : year() * 100 + static_cast<std::uint64_t>(m_record.month);
    }
    [[nodiscard]] std::uint64_t day() const
    {
        return m_record.hasWholeDate() ? static_cast<std::uint64_t>(m_record.month * 100 + m_record.day) : 0;
    }
    [[nodiscard]] std::uint64_t area() const
    {
        const std::string_view postcode = m_lexicon.texts(TextColumn::Postcode).text(m_record.dwelling.postcode);
        return postcode.empty() ? m_record.dwelling.town : fixedHash(postcode.substr(0, 4));
    }
    [[nodiscard]] static std::uint64_t letters(std::string_view word, std::size_t count)
    {
        return word.empty() ? 0 : fixedHash(word.substr(0, count)) | 1U;
    }

    void numbers()
    {
        set(ByNationalId, 0, m_record.nationalId);
        set(ByPhone, 0, m_record.phone);
    }

    void halfNumbers()
    {
        const std::string_view number = m_lexicon.texts(TextColumn::NationalId).text(m_record.nationalId);
        if (number.size() >= 6) { // a slip leaves one half standing
            set(ByNumberBegin, 0, fixedHash(number.substr(0, number.size() / 2)));
            set(ByNumberEnd, 0, fixedHash(number.substr(number.size() / 2)));
        }
        set(ByEmail, 0, m_record.email);
    }

    void names()
    {
        const std::uint64_t name = given(0) == 0 ? 0 : m_lexicon.info(m_given.front()).sound;
        for (std::size_t i = 0; i < 3; ++i) {
            // Either order, for somebody may have exchanged them; by sound, for a surname has no class.
            set(ByNames, i, name == 0 ? 0 : std::min(name, surname(i)), std::max(name, surname(i)));
            set(BySurnameYear, i, surname(i), year());
        }
        for (std::size_t i = 0; i < 2; ++i)
            set(ByGivenMonth, i, given(i), month());
    }

    void otherNames()
    {
        for (std::size_t i = 0; i < 3; ++i) {
            set(BySurnameArea, i, surname(i), area());
            set(ByNameClass, i, given(0), surname(i));
        }
        for (std::size_t i = 0; i < 2; ++i) {
            set(ByGivenDay, i, given(i), day());
            set(ByGivenYear, i, given(i), year());
            set(ByGivenPostcode, i, given(i), m_record.dwelling.postcode);
            const std::uint64_t called = initial() == 0 ? 0 : mixed(initial(), surname(i));
            set(BySurnameInitial, i, surname(i), called);
            set(BySurnameInitialTown, i, surname(i) == 0 ? 0 : called, m_record.dwelling.town);
        }
    }

    void dates()
    {
        if (m_record.hasWholeDate()) {
            const auto low = static_cast<std::uint64_t>(std::min(m_record.month, m_record.day));
            const auto high = static_cast<std::uint64_t>(std::max(m_record.month, m_record.day));
            set(ByDate, 0, year(), low * 100 + high);
        }
    }

    void places() { set(ByDwelling, 0, m_record.dwelling.whole); }

    void otherPlaces()
    {
        set(ByDayPostcode, 0, day(), m_record.dwelling.postcode);
        if (!m_surnames.empty())
            set(ByLettersMonth, 0, letters(m_lexicon.word(m_surnames.front()), 3), month());
        const std::string_view street = m_lexicon.texts(TextColumn::Street).text(m_record.dwelling.street);
        set(ByStreet, 0, letters(street, 6), m_record.dwelling.number);
        set(ByStreetTown, 0, letters(street, 5), m_record.dwelling.town);
        set(ByGivenTown, 0, given(0), m_record.dwelling.town);
        set(BySurnameTown, 0, surname(0), m_record.dwelling.town);
        set(BySurnameTown, 1, surname(1), m_record.dwelling.town);
        set(ByStreetPostcode, 0, letters(street, 5), m_record.dwelling.postcode);
    }

    const Lexicon &m_lexicon;
    const Prepared &m_record;
    std::span<const std::uint32_t> m_given;
    std::span<const std::uint32_t> m_surnames;
    RecordKeys m_keys{};
};

} // namespace

RecordKeys keysOf(const Lexicon &lexicon, const Prepared &record)
{
    return KeyMaker(lexicon, record).keys();
}

RecordKeys indexedKeysOf(const Lexicon &lexicon, const Prepared &record)
{
    return KeyMaker(lexicon, record).indexedKeys();
}

std::size_t dwellingSlot()
{
    return static_cast<std::size_t>(std::find(slotPasses.begin(), slotPasses.end(), ByDwelling) - slotPasses.begin());
}

} // namespace regie::matching
