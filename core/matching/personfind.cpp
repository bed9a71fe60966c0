#include "core/matching/explain.h"
#include "core/matching/fold.h"
#include "core/matching/nameparts.h"
#include "core/matching/personstore.h"

#include <algorithm>
#include <cmath>

namespace regie::matching {

namespace {

constexpr std::size_t mostOfKey = 150;    ///< entries taken of one key
constexpr std::size_t mostWords = 400;    ///< words taken for one that is typed
constexpr std::size_t mostWalked = 6000;  ///< entries of one word looked at for the other words
constexpr std::size_t mostGathered = 700; ///< entries scored
constexpr std::uint32_t unorderedRead = 20000;
constexpr double sharesHousehold = 0.9;  ///< how sure it is that a confirmed housemate makes it one household
constexpr double shareInHousehold = 0.4; ///< of people of one household, how many are the one at hand
constexpr double ownForStrong = 8;       ///< bits that name, date and number must give by themselves
constexpr double ownForSuggest = 2;

/// The words typed so far, in order.
std::vector<std::string> typedWords(const Mention &mention)
{
    NameParts parts;
    if (mention.name.isEmpty()) {
        parts = fullNameParts(mention.asWritten);
    } else {
        const NameFields fields = readFields(mention.name.given, mention.name.surname);
        parts = surnameParts(fields.surname);
        parts.given = givenParts(fields.given);
    }
    std::vector<std::string> words = parts.given;
    words.insert(words.end(), parts.surname.begin(), parts.surname.end());
    return words;
}

/// What name, date of birth and number say without where somebody lives.
double ownBits(const Scorer &scorer, Pattern pattern, const Frequencies &frequencies)
{
    double sum = 0;
    for (const Column column : {Column::Given, Column::Surname, Column::BirthDate, Column::NationalId}) {
        const auto c = static_cast<std::size_t>(column);
        const std::size_t level = pattern.at(column);
        sum += scorer.person[c][level] - scorer.strangers[c][level] - frequencies.bits[c];
    }
    return sum;
}

} // namespace

Chances PersonIndex::Store::prior() const
{
    const double persons = std::max(2000.0, static_cast<double>(m_living));
    return {0.3 / persons, 1 / persons, 1 - 1.3 / persons};
}

std::vector<std::uint32_t> PersonIndex::Store::wordsLike(const std::string &word, bool beginning) const
{
    std::vector<std::uint32_t> out;
    const std::string sound = soundKey(word);
    const std::uint32_t soundNumber = word.size() > 1 ? m_lexicon.findSound(sound) : 0;
    const auto fits = [&](std::uint32_t other) {
        const std::string_view text = m_lexicon.word(other);
        return text == word || (beginning && text.starts_with(word)) ||
               (soundNumber != 0 && m_lexicon.info(other).sound == soundNumber);
    };
    auto at = std::lower_bound(m_wordOrder.begin(), m_wordOrder.end(), std::string_view(word),
        [this](std::uint32_t other, std::string_view text) { return m_lexicon.word(other) < text; });
    for (; at != m_wordOrder.end() && m_lexicon.word(*at).starts_with(word) && out.size() < mostWords; ++at) {
        if (beginning || m_lexicon.word(*at) == word)
            out.push_back(*at);
        else
            break;
    }
    auto alike = std::lower_bound(m_sounds.begin(), m_sounds.end(), Posting{soundNumber, 0});
    for (; soundNumber != 0 && alike != m_sounds.end() && alike->key == soundNumber && out.size() < mostWords; ++alike)
        out.push_back(alike->entry);
    const std::uint32_t last = std::min(m_lexicon.words(), m_orderedWords + unorderedRead);
    for (std::uint32_t other = m_orderedWords; other < last; ++other) {
        if (fits(other))
            out.push_back(other);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

PersonIndex::Store::TypedWord PersonIndex::Store::typedWord(const std::string &word, bool beginning) const
{
    TypedWord out;
    out.words = wordsLike(word, beginning);
    out.marks.assign(m_lexicon.words() / TypedWord::markBits + 1, 0);
    for (const std::uint32_t one : out.words) {
        out.marks[one / TypedWord::markBits] |= std::uint64_t(1) << (one % TypedWord::markBits);
        out.entries += m_words.sorted(one).size();
    }
    return out;
}

bool PersonIndex::Store::hasWordOf(const IndexEntry &entry, const TypedWord &typed) const
{
    const auto has = [&typed](std::uint32_t word) { return typed.has(word); };
    const auto given = m_lexicon.givenWords(entry.given);
    const auto surnames = m_lexicon.surnames(entry.surname);
    return std::any_of(given.begin(), given.end(), has) || std::any_of(surnames.begin(), surnames.end(), has);
}

/// The entries that have any of the words, not all when there are very many.
std::vector<std::uint32_t> PersonIndex::Store::entriesOf(const TypedWord &typed) const
{
    std::vector<std::uint32_t> entries;
    for (const std::uint32_t word : typed.words) {
        const std::span<const Posting> sorted = m_words.sorted(word);
        const std::size_t room = mostWalked - std::min(entries.size(), mostWalked);
        for (const Posting &posting : sorted.first(std::min(sorted.size(), room)))
            entries.push_back(posting.entry);
    }
    for (const Posting &posting : m_words.rest()) {
        if (typed.has(posting.key))
            entries.push_back(posting.entry);
    }
    return entries;
}

bool PersonIndex::Store::isCarried(const TypedWord &typed) const
{
    const auto fits = [&typed](const Posting &posting) { return typed.has(posting.key); };
    return typed.entries > 0 || std::any_of(m_words.rest().begin(), m_words.rest().end(), fits);
}

void PersonIndex::Store::gatherByWords(const std::vector<std::string> &typed, std::vector<std::uint32_t> &out) const
{
    std::vector<TypedWord> words;
    for (std::size_t i = 0; i < typed.size() && i < 4; ++i) {
        if (typed[i].size() >= 2)
            words.push_back(typedWord(typed[i], i + 1 == typed.size()));
    }
    // A word that nobody carries is misspelt beyond its sound; the others say whom to look at.
    const bool some = std::erase_if(words, [this](const TypedWord &word) { return !isCarried(word); }) > 0;
    const auto least = std::min_element(
        words.begin(), words.end(), [](const TypedWord &a, const TypedWord &b) { return a.entries < b.entries; });
    if (least == words.end())
        return;
    const std::vector<std::uint32_t> entries = entriesOf(*least);
    const std::size_t most = some ? mostOfKey : mostGathered / 2;
    std::size_t taken = 0;
    for (const std::uint32_t entry : entries) {
        bool all = true;
        for (auto one = words.begin(); one != words.end() && all; ++one)
            all = one == least || hasWordOf(m_entries[entry], *one);
        if (all && taken++ < most)
            out.push_back(entry);
    }
    if (taken == 0 && words.size() > 1)
        out.insert(out.end(), entries.begin(),
            entries.begin() + static_cast<std::ptrdiff_t>(std::min(entries.size(), mostOfKey)));
}

std::vector<std::uint32_t> PersonIndex::Store::gather(
    const Prepared &question, const std::vector<std::string> &typed) const
{
    std::vector<std::uint32_t> out;
    const RecordKeys keys = indexedKeysOf(m_lexicon, question);
    for (std::size_t slot = 0; slot < keySlots; ++slot) {
        if (keys[slot] != 0)
            m_keys.collect(static_cast<std::uint32_t>(keys[slot] >> 32) | 1U, mostOfKey, out);
    }
    gatherByWords(typed, out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    std::erase_if(out, [this](std::uint32_t entry) { return m_entries[entry].gone; });
    return out;
}

PersonIndex::Store::Scored PersonIndex::Store::score(std::uint32_t number, const Prepared &question,
    const QList<PersonId> &housemates, std::string_view beginning, const LogPrior &shares) const
{
    const IndexEntry &entry = m_entries[number];
    const Prepared known = entry.prepared();
    Scored out;
    out.entry = number;
    Pattern pattern = m_comparer.compareButDwelling(question, known);
    // What is still being typed is close to every name that begins so.
    const auto begins = [&](std::uint32_t word) {
        const std::string_view text = m_lexicon.word(word);
        return beginning.size() >= 2 && text.size() > beginning.size() && text.starts_with(beginning);
    };
    const auto surnames = m_lexicon.surnames(entry.surname);
    if (pattern.as<SurnameLevel>(Column::Surname) > SurnameLevel::Close &&
        std::any_of(surnames.begin(), surnames.end(), begins))
        pattern.replace(Column::Surname, SurnameLevel::Close);
    DwellingLevel best = m_comparer.compareDwellings(question.dwelling, known.dwelling);
    out.former = best != DwellingLevel::None && !entry.hasPresent;
    for (std::uint32_t i = 0; i < entry.extras; ++i) {
        const DwellingLevel other = m_comparer.compareDwellings(question.dwelling, m_extras[entry.firstExtra + i]);
        if (other != DwellingLevel::None && (best == DwellingLevel::None || other < best)) {
            best = other;
            out.former = true;
        }
    }
    pattern.set(Column::Dwelling, best);
    out.pattern = pattern;
    out.logs = m_scorer.logChances(pattern);
    out.frequencies = frequenciesOf(m_lexicon, m_scorer, known, question, pattern);
    apply(out.frequencies, m_scorer, pattern, out.logs);
    out.logs.person += contradictionBits(pattern);
    if (numbersExclude(question, known, pattern))
        out.logs.person += excludedBits;
    for (std::uint32_t i = 0; i < entry.housemates && out.housemate < 0; ++i)
        out.housemate = static_cast<int>(housemates.indexOf(m_housemates[entry.firstHousemate + i]));
    out.bits = out.housemate < 0 ? Scorer::bits(out.logs, shares)
                                 : bitsWithin(out.logs, prior(), sharesHousehold, shareInHousehold);
    return out;
}

Candidate PersonIndex::Store::candidateOf(
    const Scored &scored, const Prepared &question, const QList<PersonId> &housemates, const LookUp &options) const
{
    const IndexEntry &entry = m_entries[scored.entry];
    Candidate out;
    out.person = entry.id;
    out.bits = scored.bits;
    out.score = scored.bits;
    const double own = ownBits(m_scorer, scored.pattern, scored.frequencies);
    out.likeness = Likeness::Weak;
    if (scored.bits >= options.stronglyFrom && own >= ownForStrong)
        out.likeness = Likeness::VeryLikely;
    else if (scored.bits >= options.suggestFrom && own >= ownForSuggest)
        out.likeness = Likeness::Possible;
    if (!options.explained)
        return out;
    const Explanation told = explain(question, entry.prepared(),
        {scored.pattern, scored.logs, scored.frequencies, prior(), scored.bits, scored.bits, scored.former}, m_scorer);
    out.comparisons = told.comparisons;
    out.waterfall = told.waterfall;
    out.settling = told.settling;
    if (scored.housemate >= 0) {
        out.comparisons.append({Field::Household, Level::Equal, Detail::SharedMember, scored.housemate, 0});
        if (!out.waterfall.isEmpty() && out.waterfall.last().kind == WaterfallStep::Kind::Companions)
            out.waterfall.last().companions = {housemates.at(scored.housemate)};
    }
    return out;
}

PersonIndex::Store::Question PersonIndex::Store::questionOf(const Mention &mention) const
{
    Question out;
    out.typed = typedWords(mention);
    const Record record = recordOf(mention);
    out.prepared = m_lexicon.question(record);
    out.oneWord = out.typed.size() == 1;
    if (out.oneWord) {
        Record other = record;
        other.surname = QString::fromStdString(out.typed.front());
        other.givenName = other.fullName = QString();
        out.asSurname = m_lexicon.question(other);
    }
    return out;
}

PersonIndex::Store::Scored PersonIndex::Store::bestScore(
    std::uint32_t entry, const Question &question, const QList<PersonId> &housemates, const LogPrior &shares) const
{
    const Scored asTyped = score(entry, question.prepared, housemates, question.beginning(), shares);
    if (!question.oneWord)
        return asTyped;
    const Scored asSurname = score(entry, question.asSurname, housemates, question.beginning(), shares);
    return asSurname.bits > asTyped.bits ? asSurname : asTyped;
}

std::optional<Candidate> PersonIndex::Store::compare(
    const Mention &mention, const QList<PersonId> &housemates, const PersonId &person, const LookUp &options) const
{
    const std::uint32_t entry = find(person);
    if (entry == none)
        return std::nullopt;
    const Question question = questionOf(mention);
    return candidateOf(
        bestScore(entry, question, housemates, LogPrior(prior())), question.prepared, housemates, options);
}

QList<Candidate> PersonIndex::Store::find(
    const Mention &mention, const QList<PersonId> &housemates, const LookUp &options) const
{
    const Question question = questionOf(mention);
    std::vector<std::uint32_t> gathered = gather(question.prepared, question.typed);
    if (question.oneWord) {
        const std::vector<std::uint32_t> more = gather(question.asSurname, {});
        gathered.insert(gathered.end(), more.begin(), more.end());
        std::sort(gathered.begin(), gathered.end());
        gathered.erase(std::unique(gathered.begin(), gathered.end()), gathered.end());
    }
    const LogPrior sharesOfAll(prior());
    std::vector<Scored> scored;
    scored.reserve(gathered.size());
    for (const std::uint32_t entry : gathered)
        scored.push_back(bestScore(entry, question, housemates, sharesOfAll));
    const auto before = [this](const Scored &a, const Scored &b) {
        return a.bits != b.bits ? a.bits > b.bits : m_entries[a.entry].id < m_entries[b.entry].id;
    };
    const std::size_t count = std::min(scored.size(), static_cast<std::size_t>(std::max(0, options.limit)));
    std::partial_sort(scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(count), scored.end(), before);
    QList<Candidate> out;
    for (std::size_t i = 0; i < count; ++i)
        out.append(candidateOf(scored[i], question.prepared, housemates, options));
    return out;
}

} // namespace regie::matching
