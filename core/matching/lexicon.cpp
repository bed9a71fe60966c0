#include "core/matching/lexicon.h"

#include "core/matching/fold.h"
#include "core/matching/nameparts.h"
#include "core/matching/nametables.h"
#include "core/matching/similarity.h"

#include <algorithm>
#include <cstring>

namespace regie::matching {

namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Only letters and digits, folded.
std::string squeezed(QStringView text)
{
    std::string out = foldedText(text);
    std::erase_if(out, [](char c) { return !isLetter(c) && !isDigit(c); });
    return out;
}

/// Street names without spaces; the usual abbreviation written out.
std::string streetText(QStringView text)
{
    std::string out = squeezed(text);
    const bool shortForm = text.trimmed().endsWith(u'.') && out.ends_with("str");
    return shortForm ? out + "aat" : out;
}

/// "14a", "14 A" and "14-a" are one; leading zeros fall away.
std::string numberText(QStringView text)
{
    std::string out = squeezed(text);
    const std::size_t first = std::min(out.find_first_not_of('0'), out.size());
    return out.substr(first);
}

/// The last nine digits, for "+31 6…" and "06…" are one number.
std::string phoneText(QStringView text)
{
    std::string out = foldedText(text);
    std::erase_if(out, [](char c) { return !isDigit(c); });
    return out.size() < 6 ? std::string() : (out.size() > 9 ? out.substr(out.size() - 9) : out);
}

std::string trimmedText(QStringView text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    return bytes.toStdString();
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::int8_t small(int value)
{
    return static_cast<std::int8_t>(std::clamp(value, 0, 99));
}

/// Year, month and day in eight digits of four bits.
std::uint32_t digitsOf(const Prepared &date)
{
    int rest = date.year * 10000 + date.month * 100 + date.day;
    std::uint32_t digits = 0;
    for (int at = 0; at < 32; at += 4) {
        digits |= static_cast<std::uint32_t>(rest % 10) << at;
        rest /= 10;
    }
    return digits;
}

void addTo(std::vector<std::uint32_t> &counts, std::uint32_t value, std::uint32_t change)
{
    if (value >= counts.size())
        counts.resize(std::max<std::size_t>(value + 1, counts.size() + counts.size() / 2), 0);
    counts[value] += change;
}

} // namespace

Lexicon::Lexicon() : m_infos(1), m_wordCounts(1, 0), m_dateCounts(dateNumbers, 0)
{
}

void Lexicon::reserve(std::size_t records)
{
    m_givenWritten.reserve(records);
    m_surnamesWritten.reserve(records);
    m_streetsWritten.reserve(records);
    m_numbersWritten.reserve(records / 8);
    m_townsWritten.reserve(records / 8);
    m_words.reserve(records / 8);
    m_given.keys.reserve(records / 8);
    m_surname.keys.reserve(records / 8);
    for (const TextColumn column : {TextColumn::Address, TextColumn::Phone})
        m_texts[static_cast<std::size_t>(column)].texts.reserve(records);
}

void Lexicon::settle()
{
    m_givenWritten.clear();
    m_surnamesWritten.clear();
    m_streetsWritten.clear();
    m_numbersWritten.clear();
    m_townsWritten.clear();
}

std::size_t Lexicon::bytes() const
{
    std::size_t sum = m_words.bytes() + m_sounds.bytes() + m_infos.capacity() * sizeof(WordInfo);
    for (const Lists *lists : {&m_given, &m_surname})
        sum += lists->keys.bytes() +
               (lists->ends.capacity() + lists->members.capacity() + lists->counts.capacity()) * 4 +
               lists->onlyWords.capacity() * sizeof(WordInfo);
    for (const Texts &column : m_texts)
        sum += column.texts.bytes() + column.counts.capacity() * 4 + column.sketches.capacity() * sizeof(TextSketch);
    return sum + (m_wordCounts.capacity() + m_dateCounts.capacity()) * 4;
}

std::span<const std::uint32_t> Lexicon::Lists::words(std::uint32_t list) const
{
    if (list == 0)
        return {};
    return {members.data() + ends[list - 1], members.data() + ends[list]};
}

std::uint32_t Lexicon::wordOf(const std::string &text)
{
    const std::uint32_t word = m_words.intern(text);
    if (word < m_infos.size())
        return word;
    WordInfo info;
    info.sound = m_sounds.intern(soundKey(text));
    info.sketch = sketchOf(text);
    const auto classes = NameTables::shipped().classesOf(text);
    const auto classAt = [&classes](std::size_t at) {
        return at < classes.size() ? static_cast<std::uint16_t>(classes[at] + 1) : std::uint16_t(0);
    };
    info.firstClass = classAt(0);
    info.secondClass = classAt(1);
    info.thirdClass = classAt(2);
    m_infos.push_back(info);
    m_wordCounts.push_back(0);
    return word;
}

std::uint32_t Lexicon::listOf(Lists &lists, const std::vector<std::string> &words)
{
    const std::uint32_t list = lists.keys.intern(joined(words));
    if (list == 0 || list < lists.ends.size())
        return list;
    for (const std::string &word : words)
        lists.members.push_back(wordOf(word));
    lists.ends.push_back(static_cast<std::uint32_t>(lists.members.size()));
    lists.onlyWords.push_back(words.size() == 1 ? m_infos[lists.members.back()] : WordInfo());
    lists.counts.push_back(0);
    return list;
}

std::uint32_t Lexicon::textOf(TextColumn column, std::string_view text)
{
    Texts &texts = m_texts[static_cast<std::size_t>(column)];
    const std::uint32_t number = texts.texts.intern(text);
    if (number >= texts.counts.size())
        texts.counts.resize(number + 1, 0);
    if (number >= texts.sketches.size() && column <= TextColumn::Email && column != TextColumn::Address &&
        column != TextColumn::Region)
        texts.sketches.push_back(sketchOf(text));
    return number;
}

Lexicon::SurnameNumbers Lexicon::surnameOf(NameParts &parts)
{
    SurnameNumbers out;
    std::string glued = parts.prefix;
    for (const std::string &word : parts.surname)
        glued += word;
    std::sort(parts.surname.begin(), parts.surname.end());
    out.list = listOf(m_surname, parts.surname);
    out.prefix = textOf(TextColumn::Prefix, parts.prefix);
    out.glued = parts.prefix.empty() && parts.surname.size() == 1 ? surnames(out.list).front() : wordOf(glued);
    return out;
}

void Lexicon::namesOf(const Record &record, Prepared &out)
{
    SurnameNumbers surname;
    if (record.givenName.isEmpty() && record.surname.isEmpty()) {
        NameParts parts = fullNameParts(record.fullName);
        out.given = listOf(m_given, parts.given);
        surname = surnameOf(parts);
    } else {
        const NameFields fields = readFields(record.givenName, record.surname);
        out.given = m_givenWritten.of(fields.given, [&] { return listOf(m_given, givenParts(fields.given)); });
        surname = m_surnamesWritten.of(fields.surname, [&] {
            NameParts parts = surnameParts(fields.surname);
            return surnameOf(parts);
        });
    }
    out.surname = surname.list;
    out.prefix = surname.prefix;
    out.glued = surname.glued;
}

Dwelling Lexicon::dwellingOf(const Record &record)
{
    Dwelling out;
    out.street =
        m_streetsWritten.of(record.street, [&] { return textOf(TextColumn::Street, streetText(record.street)); });
    out.number = m_numbersWritten.of(
        record.houseNumber, [&] { return textOf(TextColumn::Number, numberText(record.houseNumber)); });
    out.postcode = textOf(TextColumn::Postcode, squeezed(record.postcode));
    out.town = m_townsWritten.of(record.town, [&] { return textOf(TextColumn::Town, squeezed(record.town)); });
    if (!record.region.isEmpty())
        out.region = textOf(TextColumn::Region, squeezed(record.region));
    const auto text = [this](TextColumn column, std::uint32_t number) { return texts(column).text(number); };
    std::string whole;
    if (out.postcode != 0) {
        whole.append(text(TextColumn::Postcode, out.postcode)).append(1, '/');
        whole.append(out.number == 0 ? text(TextColumn::Street, out.street) : text(TextColumn::Number, out.number));
    } else if (out.street != 0) {
        whole.append(text(TextColumn::Street, out.street)).append(1, '/');
        whole.append(text(TextColumn::Number, out.number)).append(1, '/').append(text(TextColumn::Town, out.town));
    }
    out.whole = textOf(TextColumn::Address, whole);
    return out;
}

Prepared Lexicon::question(const Record &record)
{
    Prepared out;
    namesOf(record, out);
    out.dwelling = dwellingOf(record);
    const auto set = [this](std::uint32_t &number, TextColumn column, const QString &text, auto &&reading) {
        if (!text.isEmpty())
            number = textOf(column, reading(QStringView(text)));
    };
    set(out.birthPlace, TextColumn::BirthPlace, record.birthPlace, squeezed);
    set(out.occupation, TextColumn::Occupation, record.occupation, squeezed);
    set(out.nationalId, TextColumn::NationalId, record.nationalId, squeezed);
    set(out.phone, TextColumn::Phone, record.phone, phoneText);
    set(out.email, TextColumn::Email, record.email, [](QStringView text) { return foldedText(text.trimmed()); });
    set(out.role, TextColumn::Role, record.role, squeezed);
    set(out.event, TextColumn::Event, record.event, trimmedText);
    set(out.household, TextColumn::Household, record.household, trimmedText);
    const std::string_view nationalId = texts(TextColumn::NationalId).text(out.nationalId);
    out.nationalIdValid = out.nationalId != 0 &&
                          isValidBsn(QString::fromLatin1(nationalId.data(), static_cast<qsizetype>(nationalId.size())));
    out.year = static_cast<std::int16_t>(std::clamp(record.birthDate.year, 0, 9999));
    out.month = small(record.birthDate.month);
    out.day = small(record.birthDate.day);
    out.dateDigits = digitsOf(out);
    out.sex = record.sex;
    return out;
}

Prepared Lexicon::prepare(const Record &record)
{
    const Prepared out = question(record);
    count(out, 1);
    return out;
}

void Lexicon::forget(const Prepared &record)
{
    count(record, ~std::uint32_t(0)); // minus one
}

std::uint64_t Lexicon::alike(std::uint32_t word) const
{
    constexpr std::uint64_t ofClass = 0x100000000ULL;
    const WordInfo &info = m_infos[word];
    return info.firstClass != 0 ? ofClass + info.firstClass : info.sound;
}

void Lexicon::count(const Prepared &record, std::uint32_t change)
{
    m_records += change;
    addTo(m_given.counts, record.given, change);
    addTo(m_surname.counts, record.surname, change);
    for (const std::uint32_t word : givenWords(record.given))
        m_wordCounts[word] += change;
    for (const std::uint32_t word : surnames(record.surname))
        m_wordCounts[word] += change;
    m_dateCounts[record.dateNumber()] += change;
    const auto text = [this, change](TextColumn column, std::uint32_t value) {
        addTo(m_texts[static_cast<std::size_t>(column)].counts, value, change);
    };
    text(TextColumn::Address, record.dwelling.whole);
    text(TextColumn::Town, record.dwelling.town);
    text(TextColumn::BirthPlace, record.birthPlace);
    text(TextColumn::Occupation, record.occupation);
    text(TextColumn::NationalId, record.nationalId);
    text(TextColumn::Phone, record.phone);
    text(TextColumn::Email, record.email);
    text(TextColumn::Role, record.role);
}

} // namespace regie::matching
