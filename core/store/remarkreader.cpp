#include "core/store/remarkreader.h"

#include "core/store/reader_p.h"
#include "core/store/remarkqueries.h"

#include <algorithm>
#include <array>
#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginning = 3;       // letters that a misspelt name mostly has in common with what was meant
constexpr qsizetype phraseBeginning = 3; // and a misspelt street

/// One row is enough, unless some are not there for who looks.
int enoughRows(const Viewer &viewer)
{
    return viewer.seesAll() ? 1 : std::numeric_limits<int>::max();
}

QString endOf(const QString &begin)
{
    return begin + QChar(0xffff);
}

Result<bool> anybody(const Database &db, const Viewer &viewer, const char *sql, QList<Database::Binding> bindings)
{
    bindings.append({":limit"_L1, enoughRows(viewer)});
    const auto persons = collected<PersonId>(
        db.run(QLatin1String(sql), bindings), [](const Row &row) { return row.id<PersonId>("person"); });
    if (!persons)
        return tl::unexpected(persons.error());
    return visiblePersons(db, viewer, *persons).map([](const QList<PersonId> &seen) { return !seen.isEmpty(); });
}

struct Lying
{
    PersonId person = {};
    HouseholdId household = {};
    bool secret = false;
};

/// The addresses of @p sql that are there for @p viewer; one of them when nothing is kept from her.
Result<QList<Lying>> lying(const Database &db, const Viewer &viewer, const char *sql, QList<Database::Binding> bindings)
{
    bindings.append({":limit"_L1, enoughRows(viewer)});
    const auto all = collected<Lying>(db.run(QLatin1String(sql), bindings), [](const Row &row) {
        return Lying{row.id<PersonId>("person"), row.id<HouseholdId>("household"), row.truth("secret")};
    });
    if (!all)
        return tl::unexpected(all.error());
    QList<PersonId> persons;
    for (const Lying &one : *all) {
        if (!one.person.isNull())
            persons.append(one.person);
    }
    const auto hidden = hiddenPersons(db, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    QList<Lying> out;
    for (const Lying &one : *all) {
        const bool seen = one.person.isNull() ? viewer.maySee(one.household) : !hidden->contains(one.person);
        if (seen && (!one.secret || reads(viewer, DataClass::Location)))
            out.append(one);
    }
    return out;
}

bool isSecret(const QList<Lying> &addresses)
{
    return std::any_of(addresses.cbegin(), addresses.cend(), [](const Lying &one) { return one.secret; });
}

/// Beginnings that sound alike.
QStringList soundingAlike(const QString &word)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> alike = {
        {{"ph", "f"}, {"kh", "ch"}, {"kh", "g"}, {"ch", "g"}, {"sh", "sj"}, {"dj", "j"}, {"au", "ou"}, {"ei", "y"}}};
    QStringList out;
    for (const auto &[one, other] : alike) {
        for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
            if (word.startsWith(QLatin1String(from)))
                out.append(QLatin1String(to) + word.mid(QLatin1String(from).size()));
        }
    }
    return out;
}

/// What somebody may have meant whose slip was in the first three letters, whichever: a letter too many, too few,
/// another, or two that changed places. A slip after them leaves these as they are.
QStringList otherBeginnings(const QString &word)
{
    QStringList out = soundingAlike(word);
    for (qsizetype at = 0; at < beginning; ++at) {
        const QString before = word.left(at);
        out.append(before + word.mid(at + 1));
        out.append(before + word.at(at + 1) + word.at(at) + word.mid(at + 2));
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            out.append(before + QChar(letter) + word.mid(at + 1));
            out.append(before + QChar(letter) + word.mid(at));
        }
    }
    out.removeAll(word);
    return out;
}

} // namespace

Result<privacy::Known> RemarkReader::known(const Viewer &viewer, const privacy::Lookups &lookups)
{
    privacy::Known known;
    return readWords(viewer, lookups.words, lookups.doubtful, known)
        .and_then([&] { return readUnsure(viewer, lookups, known); })
        .and_then([&] { return readTogether(viewer, lookups.together, known); })
        .and_then([&] { return readNumbers(viewer, lookups, known); })
        .and_then([&] { return readPhrases(viewer, lookups.phrases, known); })
        .and_then([&] { return readUnsurePhrases(viewer, lookups.unsurePhrases, known); })
        .map([&] { return known; });
}

Done RemarkReader::readWords(
    const Viewer &viewer, const QStringList &words, const QSet<QString> &doubtful, privacy::Known &known)
{
    for (const QString &word : words) {
        const auto there = anybody(m_db, viewer, queries::personsByWord, {{":word"_L1, word}});
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            continue;
        const auto shielded = doubtful.contains(word) && reads(viewer, DataClass::Location)
                                  ? anybody(m_db, viewer, queries::shieldedByWord, {{":word"_L1, word}})
                                  : Result<bool>(false);
        if (!shielded)
            return tl::unexpected(shielded.error());
        known.words.insert(word, {*shielded, false});
    }
    return {};
}

Result<const QStringList *> RemarkReader::wordsLike(const QString &begin)
{
    if (const auto read = m_likely.constFind(begin); read != m_likely.cend())
        return &*read;
    QStringList words;
    for (QString after = begin;;) {
        auto row = m_db.run(QLatin1String(queries::nextWord), {{":after"_L1, after}, {":end"_L1, endOf(begin)}});
        if (!row)
            return tl::unexpected(row.error());
        if (!row->next())
            break;
        after = row->text("word");
        words.append(after);
        if (const Done read = row->ended(); !read)
            return tl::unexpected(read.error());
    }
    return &*m_likely.insert(begin, words);
}

Done RemarkReader::readUnsure(const Viewer &viewer, const privacy::Lookups &lookups, privacy::Known &known)
{
    for (const QString &word : lookups.unsure) {
        if (known.words.contains(word))
            continue;
        const auto likely = wordsLike(word.left(beginning));
        if (!likely)
            return tl::unexpected(likely.error());
        QStringList meant = otherBeginnings(word);
        for (const QString &one : **likely) {
            if (privacy::almostTheName(word, one))
                meant.append(one);
        }
        privacy::Known found;
        const QSet<QString> doubtful =
            lookups.doubtful.contains(word) ? QSet<QString>(meant.cbegin(), meant.cend()) : QSet<QString>();
        if (const Done read = readWords(viewer, meant, doubtful, found); !read)
            return read;
        for (const privacy::KnownWord &one : std::as_const(found.words)) {
            privacy::KnownWord &best = known.words[word];
            best = {best.shielded || one.shielded, true};
        }
    }
    return {};
}

Done RemarkReader::readTogether(
    const Viewer &viewer, const QList<std::pair<QString, QString>> &words, privacy::Known &known)
{
    for (const auto &pair : words) {
        if (pair.first == pair.second || !known.words.contains(pair.first) || !known.words.contains(pair.second))
            continue;
        const auto there = anybody(
            m_db, viewer, queries::personsByBothWords, {{":first"_L1, pair.first}, {":second"_L1, pair.second}});
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            known.together.insert(pair);
    }
    return {};
}

Done RemarkReader::readNumbers(const Viewer &viewer, const privacy::Lookups &lookups, privacy::Known &known)
{
    for (const QString &number : lookups.numbers) {
        const auto phone = anybody(m_db, viewer, queries::personsByPhone, {{":phone"_L1, number}});
        const auto bsn = anybody(m_db, viewer, queries::personsByBsn, {{":bsn"_L1, number}});
        if (!phone || !bsn)
            return tl::unexpected(phone ? bsn.error() : phone.error());
        if (*phone)
            known.phones.insert(number);
        if (*bsn)
            known.nationalIds.insert(number);
    }
    for (const QString &code : lookups.postcodes) {
        const auto there =
            lying(m_db, viewer, queries::addressesByPostcode, {{":begin"_L1, code}, {":end"_L1, endOf(code)}});
        if (!there)
            return tl::unexpected(there.error());
        if (!there->isEmpty())
            known.postcodes.insert(code);
    }
    return {};
}

/// The streets of @p phrase and of what begins it: "Laan", "Laan van", "Laan van Meer", as long as one goes on so.
Done RemarkReader::readStreets(const Viewer &viewer, const QString &phrase, privacy::Known &known)
{
    for (qsizetype end = phrase.indexOf(u' ');; end = phrase.indexOf(u' ', end + 1)) {
        const QString begin = end < 0 ? phrase : phrase.left(end);
        const auto there = lying(m_db, viewer, queries::addressesByStreet, {{":street"_L1, begin}});
        if (!there)
            return tl::unexpected(there.error());
        if (!there->isEmpty()) {
            privacy::KnownPhrase &street = known.phrases[begin];
            street.street = true;
            street.shielded = street.shielded || isSecret(*there);
        }
        if (end < 0)
            return {};
        auto next = m_db.run(QLatin1String(queries::firstStreet), {{":begin"_L1, begin + u' '}});
        if (!next)
            return tl::unexpected(next.error());
        if (!next->next() || !next->text("street").startsWith(begin + u' ', Qt::CaseInsensitive))
            return {};
    }
}

Done RemarkReader::readPhrases(const Viewer &viewer, const QStringList &phrases, privacy::Known &known)
{
    for (const QString &phrase : phrases) {
        if (const Done streets = readStreets(viewer, phrase, known); !streets)
            return streets;
        const auto places = placesLike(viewer, phrase.left(phraseBeginning));
        if (!places)
            return tl::unexpected(places.error());
        for (const QString &place : **places) {
            if (phrase == place || phrase.startsWith(place + u' '))
                known.phrases[place].shielded = true;
        }
    }
    return {};
}

Done RemarkReader::readUnsurePhrases(const Viewer &viewer, const QStringList &phrases, privacy::Known &known)
{
    for (const QString &phrase : phrases) {
        if (known.phrases.contains(phrase))
            continue;
        const auto places = placesLike(viewer, phrase.left(phraseBeginning));
        const auto streets = streetsLike(viewer, phrase.left(phraseBeginning));
        if (!places || !streets)
            return tl::unexpected(places ? streets.error() : places.error());
        const auto almost = [&phrase](const QString &one) { return privacy::almostThePhrase(phrase, one); };
        const bool street = std::any_of((*streets)->cbegin(), (*streets)->cend(), almost);
        if (street || std::any_of((*places)->cbegin(), (*places)->cend(), almost))
            known.phrases.insert(phrase, {street, true, true});
    }
    return {};
}

/// What is kept of schools and work and begins so, as far as @p viewer may see whose it is.
Result<const QStringList *> RemarkReader::placesLike(const Viewer &viewer, const QString &begin)
{
    if (const auto read = m_places.constFind(begin); read != m_places.cend())
        return &*read;
    QList<std::pair<QString, PersonId>> all;
    if (reads(viewer, DataClass::Location)) {
        const auto found = collected<std::pair<QString, PersonId>>(
            m_db.run(QLatin1String(queries::shieldedPlaces), {{":begin"_L1, begin}, {":end"_L1, endOf(begin)}}),
            [](const Row &row) { return std::pair(row.text("what"), row.id<PersonId>("person")); });
        if (!found)
            return tl::unexpected(found.error());
        all = *found;
    }
    QList<PersonId> persons;
    for (const auto &[what, person] : std::as_const(all))
        persons.append(person);
    const auto hidden = hiddenPersons(m_db, viewer, persons);
    if (!hidden)
        return tl::unexpected(hidden.error());
    QStringList places;
    for (const auto &[what, person] : std::as_const(all)) {
        if (!hidden->contains(person))
            places.append(privacy::phraseKey(what));
    }
    return &*m_places.insert(begin, places);
}

/// The streets with a secret address that begin so.
Result<const QStringList *> RemarkReader::streetsLike(const Viewer &viewer, const QString &begin)
{
    if (const auto read = m_streets.constFind(begin); read != m_streets.cend())
        return &*read;
    const auto found = collected<QString>(
        m_db.run(QLatin1String(queries::secretStreets), {{":begin"_L1, begin}, {":end"_L1, endOf(begin)}}),
        [](const Row &row) { return row.text("street"); });
    if (!found)
        return tl::unexpected(found.error());
    QStringList streets;
    for (const QString &street : *found) {
        const auto there = lying(m_db, viewer, queries::addressesByStreet, {{":street"_L1, street}});
        if (!there)
            return tl::unexpected(there.error());
        if (isSecret(*there))
            streets.append(privacy::phraseKey(street));
    }
    return &*m_streets.insert(begin, streets);
}

} // namespace regie::store
